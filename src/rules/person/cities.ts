/** Great cities that some are named after: `Washington was for years among its supporters`. */
import { type Doc, is } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import type { PersonCandidate } from '../../types.js';
import { PLACE, PLACE_NAMES } from './words.js';

const GREAT_CITY = PLACE_NAMES.indexOf('great city');

/** The candidates that are one word, the name of a great city, with no title before it, which no longer name of the article has. */
export function citiesAmong(doc: Doc, candidates: readonly PersonCandidate[]): PersonCandidate[] {
  const lone = candidates.filter(
    ({ first, last }) => last - first === 1 && PLACE[doc.set[first]!] === GREAT_CITY && !isTitled(doc, first),
  );
  if (lone.length === 0) return lone;
  const inFullNames = new Set<number>();
  for (const { first, last } of candidates)
    if (last - first > 1) for (let token = first; token < last; token++) inFullNames.add(doc.form[token]!);
  return lone.filter(({ first }) => !inFullNames.has(doc.form[first]!));
}

const isTitled = (doc: Doc, first: number): boolean =>
  is(doc, first - 1, CLASS.title) || is(doc, first - 1, CLASS.role) || is(doc, first - 1, CLASS.honorific);
