import type { Scores } from './score.js';

/** One body of text, and the scores of each system on it. */
export interface Result {
  readonly text: string;
  readonly articles: number;
  /** System → scores; a measure that a system does not answer is left out. */
  readonly systems: Readonly<Record<string, Scores>>;
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

/** Body of text × measure, with precision, recall and F1 of each system side by side. */
export function tableOf(results: readonly Result[], systems: readonly string[]): string {
  const measureWidth = 42;
  const column = 21;
  const lines = [
    `${''.padEnd(measureWidth)}${systems.map((name) => name.padStart(column)).join('')}`,
    `${''.padEnd(measureWidth)}${systems.map(() => '     P     R    F1'.padStart(column)).join('')}`,
  ];
  for (const { text, articles, systems: scored } of results) {
    lines.push(`${text} (${articles} articles)`);
    const measures = new Set(Object.values(scored).flatMap((scores) => Object.keys(scores)));
    for (const measure of measures) {
      const cells = systems.map((name) => {
        const score = scored[name]?.[measure];
        const cell =
          score === undefined ? '–' : [score.precision, score.recall, score.f1].map(percent).join(' ');
        return cell.padStart(column);
      });
      lines.push(`  ${measure.padEnd(measureWidth - 2)}${cells.join('')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
