/**
 * What a person reads: each finding in the manner of a good compiler. Its place, level and check; the message; both
 * places with carets; what may be wrong; the repairs; what was assumed; how to silence it.
 */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Finding, Level, Witness } from '../../checks/finding.js';
import type { CheckedArticle } from '../../checks/run.js';
import { wrapped } from '../draw-table.js';
import type { View } from '../formatter.js';
import { articleName } from '../heading.js';
import { printable } from '../printable.js';
import { widthOf } from '../width.js';
import type { NewCheckFormatter } from './formatter.js';

/** Findings shown of one article, worst first; the rest is counted. */
const MOST = 5;
/** Columns for the number of the line, or `title`. */
const NUMBER_WIDTH = 5;

export const text: NewCheckFormatter = (view) => {
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  return {
    open: () => '',
    article: ({ checked }) => articleText(checked, view, chalk),
    failure: () => '',
    close: () => '',
    showsSummary: false,
  };
};

function articleText(checked: CheckedArticle, view: View, chalk: ChalkInstance): string {
  const { findings } = checked;
  const shown = findings.slice(0, MOST).map((finding) => findingText(finding, checked, view, chalk));
  const more = findings.length - shown.length;
  if (more > 0)
    shown.push(
      `${chalk.dim(`${printable(articleName(checked.article.id))}: +${more} more in this article`)}\n`,
    );
  return shown.map((part) => `${part}\n`).join('');
}

const COLOUR: Readonly<Record<Level, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

function findingText(finding: Finding, checked: CheckedArticle, view: View, chalk: ChalkInstance): string {
  const { here, there, also, level, check, message, doubt, repairs, assumption, milder, silence } = finding;
  const { article, title } = checked;
  const textOf = (witness: Witness) => (witness.in === 'text' ? article.text : (title ?? ''));
  const say = (label: string, words: string) => labelled(label, words, view.width, chalk);
  const also_ = also.map((place) => placeText(place)).join(', ');
  return [
    `${chalk.bold(`${printable(articleName(article.id))}:${placeText(here)}`)}  ${chalk[COLOUR[level]](level)}  ${check}\n`,
    say('', message),
    ...(there === null || isOneLine(here, there, textOf(here))
      ? excerpt(textOf(here), there === null ? [here] : [here, there], view, chalk)
      : [...excerpt(textOf(here), [here], view, chalk), ...excerpt(textOf(there), [there], view, chalk)]),
    say('', doubt),
    ...repairs.map(({ with: words, because }) => say('perhaps', `${quoted(words)}: ${because}`)),
    ...(also_ === '' ? [] : [say('also at', also_)]),
    ...(assumption === null ? [] : [say('assumed', assumption.text)]),
    ...(milder === null ? [] : [say('level', milder)]),
    say('silence', silence),
  ].join('');
}

const placeText = ({ in: surface, line, column }: Witness) =>
  surface === 'title' ? `title:${column}` : `${line}:${column}`;

const quoted = (words: string) => `“${words}”`;

/** Both places stand in one line and can share an excerpt. */
const isOneLine = (a: Witness, b: Witness, text: string): boolean =>
  a.in === b.in && !/[\n\r]/.test(text.slice(Math.min(a.start, b.start), Math.max(a.end, b.end)));

function labelled(label: string, words: string, width: number, chalk: ChalkInstance): string {
  const head = label === '' ? '' : `${label}: `;
  const lines = wrapped(printable(words), Math.max(20, width - 2 - head.length));
  return lines
    .map((line, at) => `  ${at === 0 ? chalk.dim(head) : ' '.repeat(head.length)}${line}\n`)
    .join('');
}

/** The line around one or two places of it, cut to the width, with carets below. */
function excerpt(whole: string, witnesses: readonly Witness[], view: View, chalk: ChalkInstance): string[] {
  const ordered = [...witnesses].sort((a, b) => a.start - b.start);
  const first = ordered[0]!;
  const last = ordered.at(-1)!;
  const lineStart =
    Math.max(whole.lastIndexOf('\n', first.start - 1), whole.lastIndexOf('\r', first.start - 1)) + 1;
  const rest = whole.slice(last.end).search(/[\n\r]/);
  const lineEnd = rest < 0 ? whole.length : last.end + rest;
  const number = first.in === 'title' ? 'title' : String(first.line);
  const gutter = `${number.padStart(NUMBER_WIDTH)} | `;
  const room = Math.max(40, view.width - gutter.length - 2);
  const [from, to] = window(first.start, last.end, lineStart, lineEnd, room);
  const pieces: { text: string; marked: boolean }[] = [];
  if (from > lineStart) pieces.push({ text: '…', marked: false });
  let at = from;
  for (const { start, end } of ordered) {
    if (start < at) continue;
    pieces.push({ text: whole.slice(at, start), marked: false });
    pieces.push({ text: whole.slice(start, Math.min(end, to)), marked: true });
    at = Math.min(end, to);
  }
  pieces.push({ text: whole.slice(at, to), marked: false });
  if (to < lineEnd) pieces.push({ text: '…', marked: false });
  const shown = pieces.map(({ text: part, marked }) => ({
    text: part === '' ? '' : printable(part),
    marked,
  }));
  const line = shown.map(({ text: part }) => part).join('');
  const carets = shown
    .map(({ text: part, marked }) => (marked ? '^' : ' ').repeat(widthOf(part)))
    .join('')
    .trimEnd();
  return [
    `${chalk.dim(gutter)}${line.trimEnd()}\n`,
    `${chalk.dim(`${' '.repeat(gutter.length - 2)}| `)}${chalk.bold(carets)}\n`,
  ];
}

/** As much of a line as fits, with the places near its middle. */
function window(
  start: number,
  end: number,
  lineStart: number,
  lineEnd: number,
  room: number,
): readonly [from: number, to: number] {
  if (lineEnd - lineStart <= room) return [lineStart, lineEnd];
  const around = Math.max(0, Math.floor((room - (end - start)) / 2));
  const to = Math.min(lineEnd, Math.max(lineStart, start - around) + room);
  return [Math.max(lineStart, Math.min(start, to - room)), Math.max(to, end)];
}
