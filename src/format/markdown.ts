/** A section an article, a table a topic: for a report, an issue, a wiki. */
import type { Report } from '../types.js';
import type { Formatter, View } from './formatter.js';
import { headingOf } from './heading.js';
import { printable } from './printable.js';
import { cautionsOf, type TopicTable, tablesOf } from './topics.js';

export const markdown: Formatter = {
  open: () => '',
  article: section,
  separator: '\n',
  failure: () => '',
  close: () => '',
  showsWarnings: true,
};

function section(report: Report, { topics }: View): string {
  const { title, byline, facts } = headingOf(report);
  const cautions = cautionsOf(report).map((caution) => `> **Note:** ${escaped(caution)}\n`);
  return [
    `## ${escaped(title)}\n`,
    ...(byline === null ? [] : [`${escaped(byline)}\n`]),
    `${escaped(facts)}\n`,
    ...tablesOf(report, topics).map(table),
    ...cautions,
  ].join('\n');
}

function table({ title, columns, rows }: TopicTable): string {
  if (rows.length === 0) return `### ${title}\n\nNone found.\n`;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    `### ${title}\n\n`,
    line(columns.map((column) => column.title)),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : '---'))),
    ...rows.map((row) => line(row.map(escaped))),
  ].join('');
}

function escaped(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}
