/** The tables of number words, and sets of words that the figure grammar names. */
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { idsIn, RowsById, rowsIn } from '../../../lexicon/rows.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { Comparator } from '../../../types.js';

/** Words of one class of tables/figure-words.tsv. */
export function wordsOf(name: string): WordSet {
  const ids = idsIn(lexicon, 'figure-words', name);
  if (ids.length === 0) throw new Error(`figure-words.tsv has no class “${name}”`);
  return WordSet.of(ids);
}

/** Id → value column, of the rows of one class that are words. */
const columnOf = <T>(name: string, read: (value: string) => T | undefined): RowsById<T> =>
  new RowsById(lexicon, 'number-words', ([, kind, value]) => (kind === name ? read(value!) : undefined));

/** Words of some classes of tables/number-words.tsv. */
export const numberWords = (...names: readonly string[]): WordSet =>
  WordSet.of(idsIn(lexicon, 'number-words', ...names));

const exponentOf = (value: string) => Number(value.slice(value.indexOf('e') + 1));

export const UNITS = columnOf('unit', Number);
export const TENS = columnOf('ten', Number);
export const MAGNITUDES = columnOf('magnitude', exponentOf);
/** Behind digits only; alone they are vague. */
export const PLURAL_MAGNITUDES = columnOf('magnitude-plural', exponentOf);
export const SHORT_MAGNITUDES = columnOf('abbreviated-magnitude', exponentOf);
/** Words for a number of things: `dozen`, `pair`, `trio`. */
export const GROUPS = columnOf('dozen', Number);
export const FRACTIONS = columnOf('fraction', Number);
export const WITH_WHOLE = columnOf('fraction-with-whole', Number);
export const MULTIPLES = columnOf('multiple', Number);
export const ORDINALS = columnOf('ordinal', Number);
export const PERCENTS = columnOf('percent', (value) => value);
/** `dozens`, `tens of thousands`: the lowest value meant. */
export const VAGUE = columnOf('vague', (value) => {
  const lowest = Number(value);
  return Number.isNaN(lowest) ? undefined : lowest;
});
/** What narrows a number down; `=` (`exactly`, `a total of`) says nothing and stays outside the span. */
export const APPROXIMATORS = columnOf('approximator', (sign) =>
  sign === '=' ? undefined : (sign as Comparator),
);

/** Last words of all approximators: most numbers have none of them before. */
export const APPROXIMATOR_ENDS = WordSet.of(
  rowsIn(lexicon, 'number-words', 'approximator').map(({ columns }) =>
    wordId(lexicon, columns[0]!.split(' ').at(-1)!),
  ),
);

/** `½` and its like. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map(
  rowsIn(lexicon, 'number-words', 'fraction')
    .filter(({ id }) => id === 0)
    .map(({ columns }) => [columns[0]!, Number(columns[2])]),
);

/** Beside them points are those of an index. */
export const OF_INDEX = wordsOf('of-index');

/** What games are made of, and courses of them. */
export const PERIODS_OF_PLAY = wordSet(
  'innings games matches rounds races laps holes seasons sessions legs sets meetings overs balls',
);

export const GRAINS = WordSet.of(
  rowsIn(lexicon, 'calendar', 'grain', 'grain-plural')
    .filter(({ columns }) => columns[2] !== '-')
    .map(({ id }) => id),
);
export const MONTHS = WordSet.of(idsIn(lexicon, 'calendar', 'month', 'month-abbreviation'));

export const WORD = {
  a: wordId(lexicon, 'a'),
  an: wordId(lexicon, 'an'),
  and: wordId(lexicon, 'and'),
  at: wordId(lexicon, 'at'),
  between: wordId(lexicon, 'between'),
  by: wordId(lexicon, 'by'),
  dozen: wordId(lexicon, 'dozen'),
  every: wordId(lexicon, 'every'),
  few: wordId(lexicon, 'few'),
  from: wordId(lexicon, 'from'),
  half: wordId(lexicon, 'half'),
  in: wordId(lexicon, 'in'),
  minus: wordId(lexicon, 'minus'),
  of: wordId(lexicon, 'of'),
  one: wordId(lexicon, 'one'),
  or: wordId(lexicon, 'or'),
  out: wordId(lexicon, 'out'),
  per: wordId(lexicon, 'per'),
  several: wordId(lexicon, 'several'),
  the: wordId(lexicon, 'the'),
  to: wordId(lexicon, 'to'),
} as const;
