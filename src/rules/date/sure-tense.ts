/** Where the tense of a clause leaves no doubt which turn of a day or a month is meant. */
import { type Doc, isMark, isNumber } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { tenseOf } from './tense-word.js';
import { isCalendar, isOneOf } from './words.js';

/** `met on 3 March`: a verb of the past right before the day, with nothing of the future around. */
export function isSurelyPast(doc: Doc, first: number, last: number): boolean {
  // `shut since 5 August`, `a letter dated 5 August`
  if (isOneOf(doc, first - 1, SINCE) || isToldBehind(doc, last) || isAlleged(doc, first)) return true;
  if (isFronted(doc, first, last) || isComparedWith(doc, first) || isChange(doc, first)) return true;
  if (isOfRecord(doc, first, last)) return true;
  let verb = first - 1;
  // `met on the 12th and 13th of May`, `met on May 5, 6 and 8`
  while (
    verb > first - LIST &&
    (doc.kind[verb] === TOKEN.number ||
      isMark(doc, verb, ',') ||
      isMark(doc, verb, '&') ||
      isOneOf(doc, verb, ON_DAYS) ||
      isCalendar(doc, verb, 'month'))
  )
    verb--;
  // Not `extended to 15 October`, `fixed 15 October`.
  if (verb < 0 || doc.sentence[verb] !== doc.sentence[first] || !isOneOf(doc, verb + 1, ON_DAY)) return false;
  if (UNSURE.has(doc.form[verb]!) || tenseOf(doc, verb) >= 0) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - NEAR); at--)
    if (doc.sentence[at] !== doc.sentence[first]) break;
    else if (tenseOf(doc, at) > 0) return false;
  return true;
}
/** `is said to have robbed a bank on 5 May`: what is said, thought or charged has happened. */
function isAlleged(doc: Doc, first: number): boolean {
  if (!isOneOf(doc, first - 1, ON_DAY)) return false;
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - ALLEGED_REACH);
  for (let at = first - 2; at > start; at--) {
    if (isOneOf(doc, at, HAVE)) return isOneOf(doc, at - 1, TO);
    if (tenseOf(doc, at) > 0) return false;
  }
  return false;
}
const HAVE = wordSet('have');
const TO = wordSet('to');
const ALLEGED_REACH = 20;

/** `the vote on November 7, in which he was beaten`, `on November 7 after he failed` */
function isToldBehind(doc: Doc, last: number): boolean {
  const opens = isMark(doc, last, ',') ? last + 1 : last;
  const isOpened =
    isOneOf(doc, opens, WHEN) || (isOneOf(doc, opens, IN_ON) && isOneOf(doc, opens + 1, WHICH));
  if (!isOpened) return false;
  const end = Math.min(doc.sentences[doc.sentence[last - 1]! + 1]!, opens + TOLD_REACH);
  for (let at = opens + 1; at < end; at++) {
    const tense = tenseOf(doc, at);
    if (tense !== 0) return tense < 0;
  }
  return false;
}
const WHEN = wordSet('when after');
const WHICH = wordSet('which');
const TOLD_REACH = 5;

export const SINCE = wordSet('since dated');
const IN_ON = wordSet('in on');
const ON_DAY = wordSet('on in');
const ON_DAYS = wordSet('on in and to the of th st nd rd');
const LIST = 9;
const NEAR = 6;
/** Past by form, and yet before days to come: `the vote was on Friday`, `put on`. */
const UNSURE = wordSet(
  'was were had been since ago put beat hit last yesterday saying said told spread moved delayed postponed brought called adjourned extended pushed',
);

/** `rose to $5 in April`, `fell by a third in May`: what had changed. */
function isChange(doc: Doc, first: number): boolean {
  if (!isOneOf(doc, first - 1, IN)) return false;
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - CHANGE_REACH);
  for (let at = first - 2; at >= start; at--) {
    if (isOneOf(doc, at, CHANGED)) return !isOneOf(doc, at - 1, HELPERS);
    if (tenseOf(doc, at) !== 0 || isMark(doc, at, ',')) return false;
  }
  return false;
}
const CHANGE_REACH = 9;
const CHANGED = wordSet(
  'rose fell grew dropped climbed slid jumped increased decreased declined slowed shrank slipped surged plunged soared eased widened narrowed dipped doubled tripled',
);
const HELPERS = wordSet('be is are been being have has will to');

/** `On 5 August Oke left the port`, `According to the police, on 5 August Oke left`: the first verb behind a day that opens its clause. */
function isFronted(doc: Doc, first: number, last: number): boolean {
  const opens = first - 1;
  if (!isOneOf(doc, opens, ON_DAY)) return false;
  const isJoined =
    isOneOf(doc, opens - 1, AND_BUT) && (isMark(doc, opens - 2, ',') || doc.kind[opens - 2] === TOKEN.word);
  if (doc.sentences[doc.sentence[first]!] !== opens && !isMark(doc, opens - 1, ',') && !isJoined)
    return false;
  const from = isMark(doc, last, ',') ? last + 1 : last;
  const end = Math.min(doc.sentences[doc.sentence[first]! + 1]!, from + FRONT_REACH);
  for (let at = from; at < end; at++) {
    if (doc.kind[at] === TOKEN.punctuation || isOneOf(doc, at, RELATIVE)) return false;
    const tense = tenseOf(doc, at);
    if (tense !== 0) return tense < 0 && !isOneOf(doc, at + 1, PENDING);
  }
  return false;
}
const AND_BUT = wordSet('and but');
const FRONT_REACH = 9;
const RELATIVE = wordSet('who which that whose when where');
/** `was due`, `was to meet` */
const PENDING = wordSet('to due scheduled expected set supposed meant planned slated going likely');

/** `5 per cent, up from 3 in August`, `against 3 per cent in August`: what is compared with is over. */
export function isComparedWith(doc: Doc, first: number): boolean {
  // `down from 74 percent in the December election`
  const preposition = isOneOf(doc, first - 1, THE) ? first - 2 : first - 1;
  if (!isOneOf(doc, preposition, IN_AT)) return false;
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, preposition - COMPARED_REACH);
  let numbers = 0;
  for (let at = preposition - 1; at > start; at--) {
    if (isNumber(doc, at)) numbers++;
    else if (isOneOf(doc, at, THAN)) return isOneOf(doc, at - 1, MORE);
    else if (numbers > 0 && isOneOf(doc, at, FROM))
      return isOneOf(doc, at - 1, UP_DOWN) || tenseOf(doc, at - 1) < 0;
    else if (numbers > 0 && isOneOf(doc, at, AGAINST))
      return isMark(doc, at - 1, ',') || isMark(doc, at - 1, '%');
    else if (isOneOf(doc, at, COMPARED)) return true;
    else if (isMark(doc, at, ',') || isMark(doc, at, ';') || tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
const COMPARED_REACH = 9;
const THE = wordSet('the');
const IN_AT = wordSet('in at');
const IN = wordSet('in');
const THAN = wordSet('than');
const MORE = wordSet('more less higher lower fewer worse better');
const FROM = wordSet('from');
const UP_DOWN = wordSet('up down increase decrease rise fall drop decline jump');
const AGAINST = wordSet('against versus vs');
const COMPARED = wordSet('compared');

/** `the driest March and April in 40 years`, `the hottest July on record`: what is measured is over. */
export function isOfRecord(doc: Doc, first: number, last: number): boolean {
  const isSecond = isOneOf(doc, first - 1, AND) && isCalendar(doc, first - 2, 'month');
  if (!isOneOf(doc, isSecond ? first - 3 : first - 1, RECORDS)) return false;
  const behind = isOneOf(doc, last, AND) && isCalendar(doc, last + 1, 'month') ? last + 2 : last;
  return isOneOf(doc, behind, SINCE_IN) && doc.sentence[behind] === doc.sentence[first];
}
const AND = wordSet('and');
const RECORDS = wordSet(
  'driest wettest hottest coldest warmest coolest dullest sunniest windiest busiest best worst deadliest strongest weakest bloodiest mildest quietest',
);
const SINCE_IN = wordSet('in on since for ever');
