/** RFC 4180: a row a mention, in one set of columns for all four kinds. */
import type { Mention, Report } from '../types.js';
import type { Formatter } from './formatter.js';

const COLUMNS = [
  'article',
  'kind',
  'text',
  'start',
  'end',
  /** Of the person or the country. */
  'name',
  /** ISO 3166-1 alpha-2, EDTF, or the number. */
  'value',
  'min',
  'max',
  'comparator',
  'unit',
  'currency',
  /** `byline` of a person who is named only there; `name` or `demonym`; type of date; kind of figure. */
  'type',
  'timex',
  'roles',
  'age',
  'confidence',
  /** As the article writes it: `more than`. They stand outside a sum's text. */
  'comparatorWords',
] as const;

type Cells = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

export const csv: Formatter = {
  open: () => record([...COLUMNS]),
  article: (report) =>
    rowsOf(report)
      .map((row) => record(COLUMNS.map((column) => row[column] ?? '')))
      .join(''),
  separator: '',
  failure: () => '',
  close: () => '',
  showsWarnings: false,
};

function rowsOf(report: Report): Cells[] {
  const article = report.article.id;
  const place = ({ text, start, end }: Mention) => ({ article, text, start, end });
  return [
    ...report.people.flatMap(({ name, roles, age, confidence, byline, mentions }) =>
      mentions.map((mention) => ({
        ...place(mention),
        kind: 'person',
        name,
        roles: roles.join('; '),
        age,
        confidence,
        type: byline === true ? 'byline' : null,
      })),
    ),
    ...report.countries.flatMap(({ code, name, mentions }) =>
      mentions.map((mention) => ({
        ...place(mention),
        kind: 'country',
        name,
        value: code,
        type: mention.form,
      })),
    ),
    ...report.dates.map(({ type, value, timex, ...mention }) => ({
      ...place(mention),
      kind: 'date',
      type,
      value,
      timex,
    })),
    ...report.figures.map(({ kind: type, value, min, max, comparator, unit, currency, ...mention }) => ({
      ...place(mention),
      comparatorWords: mention.comparatorWords?.map(({ text }) => text).join(' … ') ?? '',
      kind: 'figure',
      type,
      value,
      min,
      max,
      comparator,
      unit,
      currency,
    })),
  ];
}

const record = (cells: readonly (string | number)[]) => `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = defuse(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs what starts with one of these and goes on; an apostrophe before it makes it text (OWASP, CSV injection). */
function defuse(text: string): string {
  return /^[=+\-@\t\r]./s.test(text) ? `'${text}` : text;
}
