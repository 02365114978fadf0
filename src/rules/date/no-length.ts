/** What has a number and a unit and is no length: wars, records, idioms, marks of a game. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isWord,
  surface,
} from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { AGO, BARE_CUES, SHORT } from './bare-units.js';
import { followsNoun, LONG } from './length-adjective.js';
import type { Count } from './parse/number.js';
import type { UnitAt } from './parse/unit.js';
import { isOneOf } from './words.js';

const A = wordSet('a an one');
const ONE = wordSet('one');
const OF = wordSet('of');
const PER = wordSet('per');

/** `a day of reckoning`, `a night to remember` */
export const isReckoning = (doc: Doc, token: number): boolean =>
  (isOneOf(doc, token, OF) && isOneOf(doc, token + 1, RECKONING)) ||
  (isOneOf(doc, token, TO) && isOneOf(doc, token + 1, REMEMBER));
const AT_WORK = wordSet(
  'guard guards watchman watchmen nurse nurses shift shifts porter porters worker workers labourer labourers laborer laborers ' +
    'trader traders school schools bus buses club clubs train trains flight flights market markets owl editor court vision ' +
    'student students pupil pupils nursery hospital patrol patrols raid raids sky game games match matches race',
);
const TO = wordSet('to');
const REMEMBER = wordSet('remember forget');
const RECKONING = wordSet('reckoning');

/** `terawatt hours`, `gigawatt-hours` */
export function isOfEnergy(doc: Doc, token: number): boolean {
  const at = isInnerHyphen(doc, token - 1) ? token - 2 : token - 1;
  return isWord(doc, at) && /watts?$/i.test(surface(doc, at));
}

/** `the Thirty Years’ War`, `the Hundred Days Offensive`: a name. */
export function isOfWar(doc: Doc, unit: UnitAt, { first }: Count): boolean {
  const next = isWord(doc, unit.last) ? unit.last : unit.last + 1;
  return (
    isCapitalised(doc, first) &&
    isCapitalised(doc, unit.last - 1) &&
    isCapitalised(doc, next) &&
    isOneOf(doc, next, WARS)
  );
}
const WARS = wordSet('war wars offensive campaign revolt battle siege');

/** `He called it a day.`, `a day trip` */
export const isIdiom = (doc: Doc, { unit, last }: UnitAt, { first }: Count): boolean =>
  unit === 'day' &&
  isOneOf(doc, first, A) &&
  ((isOneOf(doc, first - 1, IT) && isOneOf(doc, first - 2, CALL)) || isOneOf(doc, last, TRIPS));
const TRIPS = wordSet('trip trips');
const IT = wordSet('it');
const CALL = wordSet('call calls called calling');

/** `a weekend conference`: the article is the noun's. */
export const isOfWeekend = (doc: Doc, unit: UnitAt, { first }: Count): boolean =>
  unit.unit === 'weekend' &&
  A.has(doc.form[first]!) &&
  followsNoun(doc, unit.last) &&
  !is(doc, unit.last, CLASS['function-word']);

/** `8hr 01min 33.7sec`, `the U-19 days`: parts of a longer mark. */
export function isTimeOfRace(doc: Doc, count: Count, unit: UnitAt): boolean {
  if (!isNumber(doc, count.first)) return false;
  const text = surface(doc, count.first);
  if (text.length > 1 && text.startsWith('0') && !text.startsWith('0.')) return true;
  if (SHORT.has(unit.unit) && text.includes('.')) return true;
  return isInnerHyphen(doc, count.first - 1) && isWord(doc, count.first - 2);
}

export function isRefused(doc: Doc, unit: UnitAt, count: Count, hyphen: boolean): boolean {
  const single = isOneOf(doc, count.first, A) && count.last === count.first + 1;
  // `moved from a calendar year to a fiscal year`: kinds of year.
  if (single && isKindOfYear(doc, unit) && isOneOf(doc, count.first - 1, FROM_TO)) return true;
  // `three-quarters of`: a fraction
  if (
    unit.unit === 'quarter' &&
    unit.plural &&
    (hyphen || (count.count !== null && isOneOf(doc, unit.last, OF)))
  )
    return true;
  // `one day they will`
  if (
    isOneOf(doc, count.first, ONE) &&
    count.upTo === undefined &&
    !hyphen &&
    unit.unit === 'day' &&
    !isOneOf(doc, count.first - 1, BARE_CUES) &&
    !isOneOf(doc, unit.last, AGO)
  )
    return true;
  // `disputes in some quarters`
  if (unit.unit === 'quarter' && count.count === null && isOneOf(doc, count.first, SOME)) return true;
  // `a Year 12 pupil`
  if (single && isCapitalised(doc, unit.first) && isNumber(doc, unit.last)) return true;
  // `a night guard`, `a day labourer`: what kind of work it is.
  if (single && (unit.unit === 'day' || unit.unit === 'year') && isOneOf(doc, unit.last, AT_WORK))
    return true;
  // `a quarter of`, `a second chance`
  if (single && unit.unit === 'quarter') return true;
  if (single && unit.unit === 'second') return true;
  if (single && (unit.plural || isInnerHyphen(doc, unit.last))) return true;
  if (
    !single &&
    !unit.plural &&
    !hyphen &&
    count.count !== null &&
    count.count > 1 &&
    // `one and a half year`, as it is often said
    count.count !== 1.5 &&
    !isInnerHyphen(doc, unit.last)
  )
    return !followsNoun(doc, unit.last);
  if (isOneOf(doc, count.first - 1, PER)) return true;
  if (SHORT.has(unit.unit) && isMark(doc, count.first - 1, ':')) return true;
  return false;
}

/** `year-round`, `day-care`; not `year-long`, `year-old`. */
export const isOtherCompound = (doc: Doc, token: number): boolean =>
  isInnerHyphen(doc, token) && isWord(doc, token + 1) && !isOneOf(doc, token + 1, LONG);
const isKindOfYear = (doc: Doc, { first, last }: UnitAt): boolean =>
  isOneOf(doc, last - 1, YEAR) &&
  (isOneOf(doc, first, KINDS_OF_YEAR) || isOneOf(doc, first - 1, KINDS_OF_YEAR));
const YEAR = wordSet('year');
const KINDS_OF_YEAR = wordSet('fiscal calendar financial');
const FROM_TO = wordSet('from to on');
const SOME = wordSet('some many all certain most');

/** In years. */
const HALF_CENTURY = 50;

export const isCentury = ({ unit, times }: UnitAt): boolean =>
  unit === 'century' || (unit === 'year' && times === HALF_CENTURY);
const SCORES = wordSet(
  'score scores scored scoring hit hits hitting made makes notched struck strikes smashed slammed posted cracked ' +
    'compiled completed registered maiden unbeaten double blistering fluent brisk test opening',
);
const OF_GAME = wordSet('stand partnership off against');
const SCORE_REACH = 4;

/** `scored a half-century`, `an unbeaten century`: a hundred runs. */
export function isOfBatsman(doc: Doc, unit: UnitAt): boolean {
  if (isOneOf(doc, unit.last, OF_GAME)) return true;
  const floor = Math.max(unit.first - SCORE_REACH, doc.sentences[doc.sentence[unit.first]!]!);
  for (let at = unit.first - 1; at >= floor; at--) if (isOneOf(doc, at, SCORES)) return true;
  return false;
}
