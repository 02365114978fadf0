/** What a person reads: under the names of both versions a line a difference, `+` came, `-` went, `~` changed. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Change, Difference, DiffPlace, DiffTopic, Side } from '../../diff/differences.js';
import type { Version } from '../../diff/version.js';
import type { DateAnswer, FigureAnswer, Person } from '../../types.js';
import { dateInWords } from '../date-words.js';
import { wrapped } from '../draw-table.js';
import { figureInWords } from '../figure-words.js';
import type { View } from '../formatter.js';
import { articleName } from '../heading.js';
import { printable } from '../printable.js';
import { COMPARATOR_WORDS } from '../topics.js';
import type { Compared, NewDiffFormatter } from './formatter.js';

export const text: NewDiffFormatter = (view) => {
  const chalk = new Chalk({ level: view.colour ? 1 : 0 });
  return {
    open: () => '',
    article: (compared) => articleText(compared, view, chalk),
    close: () => '',
    showsSummary: false,
  };
};

const SIGNS: Readonly<Record<Change, readonly [sign: string, colour: 'green' | 'red' | 'yellow']>> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  changed: ['~', 'yellow'],
};
const NOUNS: Readonly<Record<DiffTopic, string>> = {
  article: 'article',
  people: 'person',
  countries: 'country',
  dates: 'date',
  figures: 'figure',
};
const NOUN_WIDTH = 7;
/** Of more places the first are named, the rest is counted. */
const MOST_PLACES = 3;

function articleText({ before, after, differences }: Compared, view: View, chalk: ChalkInstance): string {
  if (before === null || after === null) {
    const [sign, colour] = SIGNS[before === null ? 'added' : 'removed'];
    return `${chalk[colour](`${sign} ${nameOf(before ?? after)}`)}\n`;
  }
  const names = [...new Set([before, after].map(nameOf))].join(' → ');
  return `${chalk.bold(names)}\n${differences.map((one) => differenceText(one, view, chalk)).join('')}\n`;
}

const nameOf = (version: Version | null): string => printable(articleName(version?.report.article.id ?? ''));

function differenceText(difference: Difference, view: View, chalk: ChalkInstance): string {
  const { topic, change, field, of, before, after } = difference;
  const [sign, colour] = SIGNS[change];
  const head = `  ${sign} ${NOUNS[topic].padEnd(NOUN_WIDTH)}  `;
  const subject = `${of === null ? '' : `${of}, `}${field === null || field === 'value' || field === 'name' ? '' : `${field}: `}`;
  const said = [before, after].flatMap((side) => (side === null ? [] : [sideText(side, difference)]));
  const places = [before, after].flatMap((side) => (side === null ? [] : [placesText(side.places)]));
  const where = places.every((place) => place === '') ? '' : `  (${[...new Set(places)].join(' → ')})`;
  const lines = wrapped(
    printable(`${subject}${said.join(' → ')}`) + where,
    Math.max(20, view.width - head.length),
  );
  return lines
    .map((line, at) => `${at === 0 ? chalk[colour](head) : ' '.repeat(head.length)}${line}\n`)
    .join('');
}

function sideText({ text: words, value }: Side, { topic, field }: Difference): string {
  if (topic === 'people' && field === null) return personText(value as Person);
  if (topic !== 'dates' && topic !== 'figures') return words;
  const meaning = topic === 'dates' ? dateInWords(value as DateAnswer) : figureText(value as FigureAnswer);
  const written = `“${words}”`;
  return meaning === '' || meaning === words ? written : `${written} = ${meaning}`;
}

const personText = ({ name, roles, age }: Person): string =>
  [name, ...(age === null ? [] : [String(age)]), ...(roles.length === 0 ? [] : [roles.join('; ')])].join(
    ', ',
  );

const figureText = (figure: FigureAnswer): string =>
  [figure.direction ?? '', COMPARATOR_WORDS[figure.comparator], figureInWords(figure)]
    .filter((part) => part !== '')
    .join(' ');

function placesText(places: readonly DiffPlace[]): string {
  const shown = places
    .slice(0, MOST_PLACES)
    .map(({ line, column, start }) => (line === undefined ? `at ${start}` : `${line}:${column}`));
  const more = places.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
