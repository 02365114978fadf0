/** Prints why gold spans were missed: their scores and the heaviest evidence of each. For reading errors by class. */
import type { Layout } from '../../src/rules/person/layout.js';
import type { Example } from './examples.js';
import type { Lesson } from './learn.js';

export interface Judged {
  readonly example: Example;
  readonly lesson: Lesson;
  readonly weights: Float64Array;
  readonly scores: Float64Array;
}

const HEAVIEST = 9;

export function nameOf(layout: Layout, cueWords: readonly string[], id: number): string {
  const alone = id >= layout.size;
  const at = alone ? id - layout.size : id;
  const row = layout.rows.findLast(({ first }) => first <= at);
  if (row === undefined) return '?';
  const value = row.family.values === null ? cueWords[at - row.first] : row.family.values.at(at - row.first);
  return `${row.name}: ${value}${alone ? ' (alone)' : ''}`;
}

export function describe(
  layout: Layout,
  cueWords: readonly string[],
  { lesson, weights }: Judged,
  span: number,
): string {
  const ids = [...lesson.ids.slice(lesson.idsFrom[span]!, lesson.idsFrom[span + 1]!)];
  return ids
    .map((id) => [id, weights[id]!] as const)
    .filter(([, weight]) => Math.abs(weight) > 0.1)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, HEAVIEST)
    .map(([id, weight]) => `${weight.toFixed(1)} ${nameOf(layout, cueWords, id)}`)
    .join(' | ');
}

/** Gold spans that no answer equals, with both passes' evidence. */
export function misses(
  layout: Layout,
  cueWords: readonly string[],
  first: Judged,
  second: Judged,
  answers: readonly { start: number; end: number }[],
  every: (first: number, last: number) => { start: number; end: number },
): string[] {
  const { example } = first;
  const { text } = example.article;
  const given = new Set(answers.map(({ start, end }) => `${start} ${end}`));
  const lines: string[] = [];
  example.gold.forEach((gold, span) => {
    const { start, end } = every(example.first[span]!, example.last[span]!);
    if ((gold === 1) === given.has(`${start} ${end}`)) return;
    lines.push(
      `${gold === 1 ? 'FN' : 'FP'} ${example.article.id} ${JSON.stringify(text.slice(Math.max(0, start - 40), start))} [[${text.slice(start, end)}]] ${JSON.stringify(text.slice(end, end + 25))}`,
      `   ${first.scores[span]!.toFixed(1)} = ${describe(layout, cueWords, first, span)}`,
      `   ${second.scores[span]!.toFixed(1)} = ${describe(layout, cueWords, second, span)}`,
    );
  });
  return lines;
}
