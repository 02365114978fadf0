/** Report → the four tables that a person reads, as plain text cells: the same for every format that shows tables. */
import type { Comparator, DateAnswer, FigureAnswer, Mention, Person, Report, Topic } from '../types.js';
import { dateInWords } from './date-words.js';
import { figureAsWritten, figureInWords } from './figure-words.js';

export interface TopicTable {
  readonly topic: Topic;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

type Describe = (report: Report) => Omit<TopicTable, 'topic'>;

/** The rules and cues that an answer comes from; only with --explain. */
const reasonOf = ({ because }: Mention): string[] =>
  because === undefined ? [] : [[...new Set(because.map(({ rule, cue }) => `${rule} “${cue}”`))].join(', ')];

/** Who only wrote the article stands on the line under its title (heading.ts). */
const actsInArticle = ({ byline }: Person): boolean => byline !== true;

const BECAUSE = left('Because');

const TABLES: Readonly<Record<Topic, Describe>> = {
  people: ({ people }) => ({
    title: 'People',
    columns: [left('Name'), left('Role'), right('Age'), right('Times named')],
    rows: people
      .filter(actsInArticle)
      .map(({ name, honorifics, roles, age, mentions }) => [
        name,
        roles.length > 0 ? roles.join('; ') : honorifics.join(', '),
        age === null ? '' : String(age),
        String(mentions.length),
        ...reasonOf(mentions[0]!),
      ]),
  }),
  countries: ({ countries }) => ({
    title: 'Countries',
    columns: [left('Code'), left('Name'), right('Times named'), left('As')],
    rows: countries.map(({ code, name, mentions }) => [
      code,
      name,
      String(mentions.length),
      surfaces(mentions),
      ...reasonOf(mentions[0]!),
    ]),
  }),
  dates: ({ dates }) => ({
    title: 'Dates',
    columns: [left('As written'), left('Means'), left('Type')],
    rows: dates.map((date) => [date.text, dateInWords(date), date.type, ...reasonOf(date)]),
  }),
  figures: ({ figures }) => ({
    title: 'Figures',
    columns: [left('As written'), left('Comparator'), left('Value'), left('Kind')],
    rows: figures.map((figure) => [
      figureAsWritten(figure),
      COMPARATOR_WORDS[figure.comparator],
      figureInWords(figure),
      figure.kind,
      ...reasonOf(figure),
    ]),
  }),
};

export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'up to',
  '~': 'about',
};

export function tablesOf(report: Report, topics: readonly Topic[]): TopicTable[] {
  return topics.map((topic) => {
    const table = TABLES[topic](report);
    const isExplained = table.rows.some((row) => row.length > table.columns.length);
    return { topic, ...table, columns: isExplained ? [...table.columns, BECAUSE] : table.columns };
  });
}

/** `Mexico ×2, Mexican`: the words that name it, in order of first use. */
function surfaces(mentions: readonly Mention[]): string {
  const times = new Map<string, number>();
  for (const { text } of mentions) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].map(([text, count]) => (count === 1 ? text : `${text} ×${count}`)).join(', ');
}

/** What the reader should know before trusting a row: the report's warnings and every assumption, each said once. */
export function cautionsOf(report: Report): string[] {
  const assumed = new Map<string, Set<string>>();
  for (const answer of [...report.dates, ...report.figures] as readonly (DateAnswer | FigureAnswer)[])
    for (const assumption of answer.assumed) {
      const texts = assumed.get(assumption) ?? new Set();
      const written = 'comparator' in answer ? figureAsWritten(answer) : answer.text;
      assumed.set(assumption, texts.add(`“${written}”`));
    }
  return [
    ...report.warnings.map(({ message }) => message),
    ...[...assumed].map(([assumption, texts]) => `assumed for ${[...texts].join(', ')}: ${assumption}`),
  ];
}
