/** What `copydesk explain` prints: the account of an article, or of one place in it. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Account, AccountedAnswer, PlaceAccount } from '../explain.js';
import type { Evidence, Span } from '../types.js';
import { drawTable, wrapped } from './draw-table.js';
import type { View } from './formatter.js';
import { indexLines } from './lines.js';
import { printable } from './printable.js';
import type { Column } from './topics.js';

/** How much of the text is shown around a place. */
const CONTEXT = 30;

const columns = (...titles: readonly string[]): Column[] => titles.map((title) => ({ title, align: 'left' }));

const ANSWER_COLUMNS = columns('Line:col', 'As written', 'Read as', 'Stands for', 'Rule');
const LEFT_OVER_COLUMNS = columns('Line:col', 'As written', 'Why it is in no answer');

/** Every number and every capitalised word of an article, in an answer or left over. */
export function accountText(name: string, text: string, found: Account, view: View): string {
  const chalk = chalkFor(view);
  const place = placesIn(text);
  const { answers, leftOver } = found;
  const sections: [title: string, columns: readonly Column[], rows: string[][]][] = [
    [
      `Answers: ${answers.length}`,
      ANSWER_COLUMNS,
      answers.map((one) => [place(one), one.text, one.kind, one.stands, one.rule ?? '']),
    ],
    [
      `Left over: ${leftOver.length}`,
      LEFT_OVER_COLUMNS,
      leftOver.map((one) => [place(one), one.text, one.reason]),
    ],
  ];
  const drawn = sections.map(
    ([title, heads, rows]) =>
      `\n${chalk.bold(title)}\n${rows.length === 0 ? '' : drawTable(heads, rows, view.width)}`,
  );
  return `${chalk.bold(printable(name))}\n${drawn.join('')}`;
}

/** What was found at a place, which rules fired with which cues, and what lost against it. */
export function placeText(
  name: string,
  text: string,
  offset: number,
  found: PlaceAccount,
  view: View,
): string {
  const chalk = chalkFor(view);
  const lines = [
    chalk.bold(`${printable(name)}, line ${placesIn(text)({ start: offset })}, offset ${offset}`),
  ];
  const say = (line: string, indent: string) =>
    lines.push(
      ...wrapped(printable(line), Math.max(20, view.width - indent.length)).map((part) => indent + part),
    );
  lines.push(`  ${inContext(text, spanAt(offset, found), chalk)}`, '');

  for (const { text: words, kind, stands, rule, because } of found.answers) {
    say(`“${words}” is ${ARTICLE_OF[kind]} ${kind}: ${stands}${rule === null ? '' : `, by ${rule}`}`, '');
    for (const line of because.map(evidenceLine)) say(line, '  ');
  }
  for (const { what, rule, because, start, end } of found.traps) {
    say(`“${text.slice(start, end)}” is no answer: read as ${what} by ${rule}`, '');
    for (const line of because.map(evidenceLine)) say(line, '  ');
  }
  if (found.traps.length === 0)
    for (const { text: words, reason, of } of found.leftOver) {
      // Why a candidate fell is said once, below.
      const saidBelow = found.losers.some(({ candidate }) => candidate === of);
      say(`“${words}” is in no answer${saidBelow ? '' : `: ${reason}`}`, '');
    }
  if (found.answers.length + found.traps.length + found.leftOver.length === 0)
    lines.push('Nothing was found here: no number, no capitalised word, no part of an answer.');
  if (found.losers.length > 0) lines.push('', 'What did not stand:');
  for (const { candidate, reason } of found.losers) {
    const kind = candidate.kind === 'trap' ? candidate.what : candidate.kind;
    say(`“${text.slice(candidate.start, candidate.end)}” as ${kind} by ${candidate.rule}: ${reason}`, '  ');
    for (const line of candidate.because.map(evidenceLine)) say(line, '    ');
  }
  return `${lines.join('\n')}\n`;
}

const ARTICLE_OF: Readonly<Record<AccountedAnswer['kind'], string>> = {
  person: 'a',
  country: 'a',
  date: 'a',
  figure: 'a',
  role: 'a',
  honorific: 'an',
};

function evidenceLine({ rule, cue, weight }: Evidence): string {
  const sign = weight > 0 ? ' +' : ' ';
  return `${rule}  “${cue}”${weight === 0 ? '' : sign + (Math.round(weight * 100) / 100).toString()}`;
}

/** The words at the offset that anything is known of; else the character. */
function spanAt(offset: number, { answers, traps, leftOver }: PlaceAccount): Span {
  return [...answers, ...traps, ...leftOver][0] ?? { start: offset, end: offset + 1 };
}

function inContext(text: string, { start, end }: Span, chalk: ChalkInstance): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  return [
    from > 0 ? '…' : '',
    printable(text.slice(from, start)),
    chalk.bold(`[${printable(text.slice(start, end))}]`),
    printable(text.slice(end, to)),
    to < text.length ? '…' : '',
  ].join('');
}

function placesIn(text: string): (span: Pick<Span, 'start'>) => string {
  const index = indexLines(text);
  return ({ start }) => {
    const { line, column } = index.placeOf(start);
    return `${line}:${column}`;
  };
}

function chalkFor({ colour }: View): ChalkInstance {
  return new Chalk({ level: colour ? 1 : 0 });
}
