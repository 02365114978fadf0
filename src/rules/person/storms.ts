/** Storms with names of people: `Storm Brannagh`, `hurricanes Odelle and Marco`, and `Odelle` wherever it stands by itself after that. */
import { type Doc, isCapitalised, isMark } from '../../annotate/doc.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonCandidate } from '../../types.js';
import { CALENDAR, PLACE } from './words.js';

const ONE_STORM = wordSet('storm hurricane typhoon cyclone');
const STORMS = wordSet('storms hurricanes typhoons cyclones');
const AND = wordId(lexicon, 'and');

/** Forms of the words that the article has as names of storms. */
function stormNames(doc: Doc): ReadonlySet<number> {
  const names = new Set<number>();
  for (let token = 0; token < doc.length; token++) {
    const isOne = ONE_STORM.has(doc.form[token]!);
    if ((!isOne && !STORMS.has(doc.form[token]!)) || isCapitalised(doc, token + 2)) continue;
    for (let at = token + 1; isStormName(doc, at, token, isOne); at = nextOfList(doc, at))
      names.add(doc.form[at]!);
  }
  return names;
}

/** `the storm Friday` and `a hurricane Florida knew` name no storm. */
function isStormName(doc: Doc, at: number, storm: number, isOne: boolean): boolean {
  if (!isCapitalised(doc, at) || doc.sentence[at] !== doc.sentence[storm]) return false;
  const set = doc.set[at]!;
  return CALENDAR[set] === 0 && (!isOne || PLACE[set] === 0 || isCapitalised(doc, storm));
}

/** `Odelle, Marco and Lester`: the next name of a list; -1 behind the last. */
function nextOfList(doc: Doc, at: number): number {
  let next = at + 1;
  if (isMark(doc, next, ',')) next++;
  if (doc.form[next] === AND) next++;
  return next > at + 1 ? next : -1;
}

/** The candidates that are storms: the word by itself, and nobody of the article has it as a surname. */
export function stormsAmong(doc: Doc, candidates: readonly PersonCandidate[]): Set<PersonCandidate> {
  const storms = new Set<PersonCandidate>();
  if (candidates.length === 0) return storms;
  const names = stormNames(doc);
  if (names.size === 0) return storms;
  const surnames = new Set(
    candidates.flatMap(({ first, last }) => (last - first > 1 ? [doc.form[last - 1]!] : [])),
  );
  for (const candidate of candidates) {
    const form = doc.form[candidate.first]!;
    if (candidate.last - candidate.first === 1 && names.has(form) && !surnames.has(form))
      storms.add(candidate);
  }
  return storms;
}
