/** Units in the plural that no number counts: `for years`, `decades of war`, `minutes later`. */
import {
  type Doc,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  opensSentence,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { duration } from '../../normalise/temporal.js';
import { ID, LONG, pastLong } from './length-adjective.js';
import { monthAt } from './parse/month.js';
import { type UnitAt, unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { tenseOf } from './tense-word.js';
import { isCalendar, isOneOf } from './words.js';

const AND = wordSet('and');
const OF = wordSet('of');
export const BARE_CUES = wordSet(`
  for in over of within after through took take takes taking spent lasted lasting last during only
  just spend wait waited waiting than by
`);
export const AGO = wordSet('ago later earlier after before from ahead away');

/** `the glory days` */
const OF_GLORY = wordSet(
  'glory halcyon dog salad golden sunny rainy happy school student playing working boom',
);

/** Minutes of a game, marks of a rank: `second half`, `the third-day lead` are not lengths, but stand as counted units. */
export const SHORT = new Set(['second', 'minute']);
const FROM = wordSet('from');

/** `with centuries from Oke and Ruiz`: marks of a batsman. */
const isBySomebody = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token, FROM) && isCapitalised(doc, token + 1);
const LATER = wordSet('later ago after before');
const WITHIN = wordSet('within');
const JUST = wordSet('just only mere');

/** `Minutes later`, `just minutes after`, `fell minutes before the vote`; not `in the 41st and 58th minutes after`. */
const opensLater = (doc: Doc, { first, last }: UnitAt): boolean =>
  isOneOf(doc, last, LATER) &&
  (doc.sentences[doc.sentence[first]!] === first ||
    isOneOf(doc, first - 1, JUST) ||
    tenseOf(doc, first - 1) < 0 ||
    (isOneOf(doc, first - 1, AND) && isOneOf(doc, last, AFTERWARDS) && !isNumber(doc, first - 2)));
const AFTERWARDS = wordSet('later');
const OR_IF = wordSet('or if');
const PERHAPS = wordSet('perhaps maybe possibly probably even');
const EVEN_NOT = wordSet('even not');

/** `for days, if not weeks`, `for months or even years` */
function followsLength(doc: Doc, token: number): boolean {
  let at = token - 1;
  if (isOneOf(doc, at, PERHAPS)) return isMark(doc, at - 1, ',') && unitAt(doc, at - 2)?.plural === true;
  if (isOneOf(doc, at, EVEN_NOT)) at--;
  if (!isOneOf(doc, at, OR_IF)) return false;
  if (isMark(doc, at - 1, ',')) at--;
  return unitAt(doc, at - 1)?.plural === true;
}

/** `Years passed`, `Months went by`, `Months later` */
const isPassing = (doc: Doc, { first, last }: UnitAt): boolean =>
  opensSentence(doc, first) &&
  (isOneOf(doc, last, PASSED) || (isOneOf(doc, last, WENT) && isOneOf(doc, last + 1, BY)));
const PASSED = wordSet('passed pass');
const WENT = wordSet('went go');
const BY = wordSet('by');
const BESIDE = wordSet('before after later earlier');
const QUOTED_CUES = wordSet('for over took');

const isQuote = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '“') || isMark(doc, token, '"') || isMark(doc, token, '‘');
const THE = wordSet('the');
const ARTICLES = wordSet('the a an');
const OWNERS = wordSet('the his her its their my our');

/** Parts of a stretch of several units. */
const EARLY = wordSet('early');
const PARTS = wordSet('first early final opening closing');
const OVER = wordSet('over through down across');

/** `the Peru of years past`, `as in years past` */
const isPast = (doc: Doc, unit: UnitAt): boolean =>
  isOneOf(doc, unit.last, PAST) && isOneOf(doc, unit.first - 1, IN_OF) && !isOneOf(doc, unit.last + 1, THE);
const PAST = wordSet('past');
const IN_OF = wordSet('in of from');

/** `on hot days of the year`: some of the whole, no length. */
const isOfWhole = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token + 1, THE) && isOneOf(doc, token + 2, WHOLES);
const WHOLES = wordSet('year month week');

/** `hours of operation` */
const isOfShop = (doc: Doc, { unit, last }: UnitAt): boolean =>
  unit === 'hour' && isOneOf(doc, last, OF) && isOneOf(doc, last + 1, SHOP);
const SHOP = wordSet('operation business opening trading service');

/** `for years`, `in months`, `decades of war`, `over the years` */
export function bare(doc: Doc, unit: UnitAt): DateReading | null {
  if (!unit.plural) return null;
  // `minutes later`, `within minutes`; all else of minutes alone is of a game or a record.
  if (SHORT.has(unit.unit) && !isOneOf(doc, unit.first - 1, WITHIN) && !opensLater(doc, unit)) return null;
  const isName = isCapitalised(doc, unit.first - 1) && !isOneOf(doc, unit.first - 1, ARTICLES);
  // `was held in Leeds hours before he fled`
  const beside = doc.shape[unit.first] === SHAPE.lower && isOneOf(doc, unit.last, BESIDE);
  if (isName && !beside && !isOneOf(doc, unit.first - 1, BARE_CUES)) return null;
  if (isOneOf(doc, unit.first - 1, THE) && isOneOf(doc, unit.first - 2, OVER) && !isOneOf(doc, unit.last, OF))
    return reading(doc, ID, unit.first - 1, unit.last, duration(unit.unit, null));
  // `the first days of the war`, `her early years`; `the early hours` are a part of the day.
  if (isOneOf(doc, unit.first - 1, PARTS) && isOneOf(doc, unit.first - 2, OWNERS))
    return unit.unit === 'hour' && isOneOf(doc, unit.first - 1, EARLY)
      ? null
      : reading(doc, ID, unit.first - 2, unit.last, duration(unit.unit, null));
  if (unit.unit === 'day' && isOneOf(doc, unit.first - 1, OF_GLORY)) return null;
  // `the early morning hours of Sunday`
  if (unit.unit === 'hour' && isCalendar(doc, unit.first - 1, 'part-of-day')) return null;
  // `for “years”`
  const quoted = isQuote(doc, unit.first - 1) && isOneOf(doc, unit.first - 2, QUOTED_CUES);
  const cued =
    quoted ||
    isPassing(doc, unit) ||
    isOneOf(doc, unit.first - 1, BARE_CUES) ||
    (isOneOf(doc, unit.last, AGO) && !isBySomebody(doc, unit.last)) ||
    (isOneOf(doc, unit.last, OF) && !isOfWhole(doc, unit.last)) ||
    followsLength(doc, unit.first) ||
    (isInnerHyphen(doc, unit.last) && isOneOf(doc, unit.last + 1, LONG));
  if (!cued || unit.unit === 'weekend' || isOfShop(doc, unit)) return null;
  if (isPast(doc, unit))
    return reading(doc, ID, unit.first, unit.last + 1, { kind: 'reference', timex: 'PAST_REF' });
  // `the months of April and May`
  if (isOneOf(doc, unit.last, OF) && monthAt(doc, unit.last + 1) > 0) return null;
  return reading(
    doc,
    ID,
    // `the days after`
    isOneOf(doc, unit.first - 1, THE) && isOneOf(doc, unit.last, AGO) ? unit.first - 1 : unit.first,
    pastLong(doc, unit.last),
    duration(unit.unit, null),
  );
}
