/** What a journalist reads in the terminal: an article's answers in four tables under its title. */
import { Chalk } from 'chalk';
import type { Report } from '../types.js';
import { drawTable, wrapped } from './draw-table.js';
import type { Formatter, View } from './formatter.js';
import { headingOf, inList } from './heading.js';
import { printable } from './printable.js';
import { cautionsOf, tablesOf } from './topics.js';

export const table: Formatter = {
  open: () => '',
  article: section,
  separator: '\n',
  failure: () => '',
  close: () => '',
  showsWarnings: true,
};

function section(report: Report, view: View): string {
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  const { title, byline, facts } = headingOf(report);
  const paragraph = (text: string, style: (text: string) => string) =>
    wrapped(printable(text), view.width)
      .map((line) => `${style(line)}\n`)
      .join('');
  const cautions = cautionsOf(report);
  const tables = tablesOf(report, view.topics);
  const empty = tables.filter(({ rows }) => rows.length === 0).map((one) => one.title.toLowerCase());
  return [
    paragraph(title, chalk.bold),
    ...(byline === null ? [] : [paragraph(byline, chalk.dim)]),
    paragraph(facts, chalk.dim),
    ...tables
      .filter(({ rows }) => rows.length > 0)
      .map((one) => `\n${chalk.bold(one.title)}\n${drawTable(one.columns, one.rows, view.width)}`),
    ...(empty.length === 0 ? [] : ['\n', paragraph(`Found no ${inList(empty, 'or')}.`, chalk.dim)]),
    ...(cautions.length === 0 ? [] : ['\n']),
    ...cautions.map((caution) => paragraph(`Note: ${caution}`, chalk.yellow)),
  ].join('');
}
