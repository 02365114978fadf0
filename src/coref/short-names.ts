/** Short forms of given names that are no beginnings of them: `Bill` for William, `Pepe` for José. */
import { lazily } from '../lazily.js';
import { lexicon } from '../lexicon/load.js';
import { rowsOf } from '../lexicon/rows.js';

/** By a short form, folded, the full names; few articles ask. */
const fullNames = lazily((): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = new Map<string, Set<string>>();
  for (const { columns } of rowsOf(lexicon, 'short-names')) {
    const [short = '', full = ''] = columns;
    known.set(short, (known.get(short) ?? new Set()).add(full));
  }
  return known;
});

/** Whether one of two given names is short for the other. */
export function isNickname(a: string, b: string): boolean {
  const known = fullNames();
  return known.get(a)?.has(b) === true || known.get(b)?.has(a) === true;
}

/** Whether a given name is short for another. */
export const isShortFor = (short: string, full: string): boolean =>
  fullNames().get(short)?.has(full) === true;

export const isShortName = (word: string): boolean => fullNames().has(word);
