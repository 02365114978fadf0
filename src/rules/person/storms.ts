/** Storms with names of people: `Storm Brannagh`, `hurricanes Odelle and Marco`, and `Odelle` wherever it stands by itself after that. */
import { type Doc, isCapitalised, isMark } from '../../annotate/doc.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonCandidate } from '../../types.js';
import type { Scene } from './scene.js';
import { CALENDAR, PLACE } from './words.js';

const ONE_STORM = wordSet('storm hurricane typhoon cyclone');
const STORMS = wordSet('storms hurricanes typhoons cyclones');
const AND = wordId(lexicon, 'and');

/** Forms of the words that the article has as names of storms: each is a unit, with the storm before it. */
function stormNames({ doc, token, length }: Scene): ReadonlySet<number> {
  const names = new Set<number>();
  for (let unit = 0; unit < length; unit++) {
    const first = token[unit]!;
    const storm = first - 1;
    if (storm < 0) continue;
    const isOne = ONE_STORM.has(doc.form[storm]!);
    if (!isOne && !STORMS.has(doc.form[storm]!)) continue;
    // `Storm Thorgerson Jones` is a person.
    if (isCapitalised(doc, first + 1)) continue;
    for (let at = first; isStormName(doc, at, storm, isOne); at = nextOfList(doc, at))
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

/** `Storm Brannagh hit Cork`: with `Storm` or without, before what only a storm does. */
const isAtWork = (doc: Doc, { first, last }: PersonCandidate): boolean =>
  ONE_STORM.has(doc.form[last - 2] ?? 0) && last - first <= 2 && OF_STORMS.has(doc.form[last] ?? 0);
const OF_STORMS = wordSet(
  'hit hits hitting struck strikes battered batters lashed lashes slammed slams pounded swept sweeps killed kills made makes weakened weakens intensified nears neared approached approaches barrelled ravaged devastated flooded caused causes brought brings dumped toppled',
);

/** The candidates that are storms: the word by itself, and nobody of the article has it as a surname. */
export function stormsAmong(scene: Scene, candidates: readonly PersonCandidate[]): Set<PersonCandidate> {
  const storms = new Set<PersonCandidate>();
  const { doc } = scene;
  const names = stormNames(scene);
  if (names.size === 0) return storms;
  const surnames = new Set<number>();
  for (const candidate of candidates)
    if (isAtWork(doc, candidate)) storms.add(candidate);
    else if (candidate.last - candidate.first > 1) surnames.add(doc.form[candidate.last - 1]!);
  for (const candidate of candidates) {
    const form = doc.form[candidate.first]!;
    if (candidate.last - candidate.first === 1 && names.has(form) && !surnames.has(form))
      storms.add(candidate);
  }
  return storms;
}
