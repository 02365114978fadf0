/** What `check --list` and `check --explain ID` print. The same pages make docs/checks.md. */
import { Chalk } from 'chalk';
import type { CleanExample } from '../../checks/define.js';
import type { CheckId } from '../../checks/ids.js';
import { CHECKS } from '../../checks/index.js';
import { LEDGER, type LedgerEntry } from '../../checks/ledger.js';
import { drawTable, wrapped } from '../draw-table.js';
import type { View } from '../formatter.js';
import { printable } from '../printable.js';

/** A table of all checks. */
export function checkList(view: View): string {
  return drawTable(
    [
      { title: 'Check', align: 'left' },
      { title: 'Level', align: 'left' },
      { title: 'Hits judged right', align: 'left' },
      { title: 'Slips found', align: 'left' },
      { title: 'What does not agree', align: 'left' },
    ],
    Object.values(CHECKS).map(({ id, level, doc }) => [
      id,
      level,
      judged(LEDGER[id]),
      slips(LEDGER[id]),
      doc,
    ]),
    view.width,
  );
}

/** Counts, not rates: two of two is no promise. */
export const judged = ({ right, wrong, arguable }: LedgerEntry): string =>
  right + wrong + arguable === 0
    ? '–'
    : `${right} of ${right + wrong}${arguable === 0 ? '' : `, ${arguable} arguable`}`;

export const slips = ({ slipsMade, slipsFound }: LedgerEntry): string =>
  slipsMade === 0 ? '–' : `${slipsFound} of ${slipsMade}`;

/** All that is written of a check, for a terminal. */
export function checkPage(id: CheckId, view: View): string {
  const check = CHECKS[id];
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const paragraph = (words: string, indent = '', hang = indent) =>
    wrapped(printable(words), Math.max(20, view.width - hang.length))
      .map((line, at) => `${at === 0 ? indent : hang}${line}\n`)
      .join('');
  const list = (title: string, items: readonly string[]) =>
    `\n${chalk.bold(title)}\n${items.map((item) => paragraph(item, '  - ', '    ')).join('')}`;
  return [
    `${chalk.bold(check.id)}  ${check.level}\n\n`,
    paragraph(check.doc),
    paragraph(check.why),
    paragraph(`Source: ${check.source}.`),
    paragraph(
      `Ledger: hits on published articles judged right: ${judged(LEDGER[check.id])}; slips put into clean articles and found: ${slips(LEDGER[check.id])}.`,
    ),
    list(
      'Finds',
      check.examples.map((example) => `${exampleText(example)} → ${pointsText(example.points)}`),
    ),
    list('Does not find', check.cleanExamples.map(exampleText)),
    list('Silent on purpose', check.exemptions),
    list('Cannot see', check.blindSpots),
  ].join('');
}

export const pointsText = (points: readonly (string | undefined)[]): string =>
  points.map((words) => `“${words}”`).join(' v ');

/** The text of an example with what metadata adds. */
export function exampleText(example: CleanExample): string {
  if (typeof example === 'string') return example;
  const { text, title, published, previous } = example;
  const notes = [
    ...(title === undefined ? [] : [`title: ${title}`]),
    ...(published === undefined ? [] : [`published ${published}`]),
    ...(previous === undefined ? [] : [`before the edit: ${previous}`]),
  ];
  return notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
}
