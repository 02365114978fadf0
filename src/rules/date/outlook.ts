/** Prepositions that look ahead: `until Friday`, `by March`, of what is planned, foretold or goes on. */
import { type Doc, surface } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { tenseOf } from './tense-word.js';
import { isCalendar, isOneOf } from './words.js';

/** `mourning for Wednesday`, `until Friday` look ahead by themselves. */
const AHEAD = wordSet('for until till by through');
const ON = wordSet('on from');
/** `the talks starting on Friday` */
const STARTING = wordSet('starting beginning');
/** `an offer to begin Thursday` */
const START = wordSet('begin start open commence resume end expire close meet convene vote');
const TO = wordSet('to');
export const PROMISED = wordSet('agreed promised vowed pledged threatened offered decided voted');
/** `until at least Friday` */
const BETWEEN = wordSet('at least late early about around');

/** Whether what stands before a weekday looks ahead by itself. */
export function looksAhead(doc: Doc, first: number): boolean {
  let at = first - 1;
  while (at > 0 && BETWEEN.has(doc.form[at]!)) at--;
  if (at >= 0 && AHEAD.has(doc.form[at]!)) return true;
  if (isOneOf(doc, at, FROM)) return isBidden(doc, first, at);
  // `adjourned to Monday`
  if (isOneOf(doc, at, TO) && PUT_OFF.has(doc.form[at - 1] ?? 0)) return true;
  // `put off to Monday`, `brought forward to Monday`
  if (isOneOf(doc, at, TO) && isOneOf(doc, at - 1, OFF_ON) && isOneOf(doc, at - 2, SHIFTED)) return true;
  if (at > 0 && ON.has(doc.form[at]!)) at--;
  if (at < 0) return false;
  if (STARTING.has(doc.form[at]!)) return true;
  if (isOneOf(doc, at, COURT) && isOneOf(doc, at - 1, IN)) return isSummoned(doc, at - 2);
  // `an offer to begin Thursday`; not `had been due to begin Thursday`
  if (!START.has(doc.form[at]!) || at < 2 || !TO.has(doc.form[at - 1]!)) return false;
  // `agreed to meet Thursday`
  return tenseOf(doc, at - 2) >= 0 || PROMISED.has(doc.form[at - 2]!);
}

/** `called on all to walk out from Monday`; not `failed to recover from Monday’s defeat`. */
function isBidden(doc: Doc, first: number, from: number): boolean {
  if (doc.kind[first + 1] === TOKEN.clitic) return false;
  for (let at = from - 2; at >= Math.max(0, from - BIDDEN_REACH); at--) {
    if (doc.sentence[at] !== doc.sentence[from] || doc.kind[at] === TOKEN.punctuation) return false;
    if (TO.has(doc.form[at]!) || FORECASTS.has(doc.form[at]!)) return true;
    if (tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
const BIDDEN_REACH = 5;
/** `forecast light rain from Monday` */
const FORECASTS = wordSet(
  'forecast forecasts predict predicts predicted expect expects expected foresee foresees warn warns warned',
);

/** `bailed to appear in court on Monday`; not `failed to appear in court on Monday`. */
const isSummoned = (doc: Doc, verb: number): boolean =>
  isOneOf(doc, verb, APPEAR) && isOneOf(doc, verb - 1, TO) && !isOneOf(doc, verb - 2, FAILED);
const COURT = wordSet('court');
const IN = wordSet('in');
const APPEAR = wordSet('appear reappear stand testify return');
const FAILED = wordSet('failed refused declined able unable forced had continued began used fails');

const UNTIL = wordSet('until till through');
const UNTIL_BY = wordSet('until till by');
/** What is told of its length, and is over. */
const LASTED = wordSet('lasted waited raged dragged continued persisted lingered stretched');
/** `stayed until Tuesday`, right before it. */
const LASTING = wordSet(
  'burned burnt blazed smouldered raged stayed worked ran kept played talked met fought slept lived on led headed topped reigned',
);
const WENT = wordSet('went');
const STILL = wordSet('still');
const NOT = wordSet('not never');
const DID = wordSet('did was were had');
const DID_NOT = wordSet("didn't wasn't weren't hadn't");
const REACH = 14;

/** `was still at large until Tuesday`, `did not pay until Tuesday`, `the siege lasted until Tuesday`: told of what is over. */
export function isLasting(doc: Doc, first: number): boolean {
  let until = first - 1;
  while (until > 0 && BETWEEN.has(doc.form[until]!)) until--;
  if (!isOneOf(doc, until, UNTIL)) return false;
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, until - REACH);
  if (until - 1 >= start && LASTING.has(doc.form[until - 1]!))
    return tenseOf(doc, until - 1) < 0 || isOneOf(doc, until - 2, WENT);
  if (isOverByThen(doc, start, until)) return true;
  let ranges = false;
  for (let at = until - 1; at >= start; at--) {
    const form = doc.form[at]!;
    if (LASTED.has(form) || DID_NOT.has(form)) return true;
    if ((NOT.has(form) || STILL.has(form)) && isOneOf(doc, at - 1, DID)) return true;
    const tense = tenseOf(doc, at);
    // `went on from dawn until 2 p.m. Wednesday`
    if (isOneOf(doc, at, FROM)) ranges = true;
    else if (tense !== 0 && (ranges || tense > 0)) return tense < 0;
  }
  return false;
}
const FROM = wordSet('from');

/** `had led until Tuesday`, `had been ahead until Tuesday`, `were leading until Tuesday`; not `had been put off until Tuesday`, `had until Tuesday`. */
function isOverByThen(doc: Doc, start: number, until: number): boolean {
  for (let at = until - 1; at >= Math.max(start, until - LED_REACH); at--) {
    const isHad = isOneOf(doc, at, HAD);
    if (!isHad && !isOneOf(doc, at, WAS)) continue;
    if (at + 1 === until) return false;
    const verb = isHad && isOneOf(doc, at + 1, BEEN) ? at + 2 : at + 1;
    if (isOneOf(doc, verb, PLACES)) return true;
    const isGoingOn = surface(doc, verb).endsWith('ing') && !isOneOf(doc, verb, PASSING);
    if (!isHad || verb === at + 2) return isGoingOn;
    return tenseOf(doc, verb) < 0 && !PUT_OFF.has(doc.form[verb]!) && !PROJECTED.has(doc.form[verb]!);
  }
  return false;
}
const LED_REACH = 8;
const HAD = wordSet('had');
const WAS = wordSet('was were');
const BEEN = wordSet('been');
const PLACES = wordSet('ahead top bottom unbeaten missing alive safe favourite favorite');
const PASSING = wordSet('being going according');

/** What is foretold, promised or asked for. */
const PROJECTED = wordSet(`
  saw seen forecast predicted projected foresaw envisaged envisioned promised pledged vowed agreed wanted urged ordered
  asked hoped expected planned demanded called aimed sought offered proposed committed decided required instructed directed
  told warned estimated targeted
`);
/** What is put off: to the one that is near. */
const PUT_OFF = wordSet(
  'extended postponed delayed adjourned suspended renewed moved deferred gave given pushed slipped rescheduled recessed shelved',
);
const OFF_ON = wordSet('off back forward');
const SHIFTED = wordSet('put brought pushed moved');
const OFF = wordSet('off back');
const PUT = wordSet('put');
const THROUGH = wordSet('through');
const PUT_OFF_TO = wordSet('until till to');

/**
 * Of a month, a season or a feast: 1 where somebody foretold or promised it (`saw rates at 3 percent by December`), 0 where it was put off
 * to it, null for all else.
 */
export function outlookAt(doc: Doc, first: number, last: number): 0 | 1 | null {
  const preposition = first - 1;
  // `loans through January`, `sales through September`
  if (isOneOf(doc, preposition, THROUGH) && !isCalendar(doc, preposition - 1, 'month')) return 0;
  const isBy = isOneOf(doc, preposition, UNTIL_BY);
  if (isOneOf(doc, preposition, BEFORE)) return isPromised(doc, preposition) ? 1 : null;
  if (!isBy && !isOneOf(doc, preposition, PUT_OFF_TO)) return null;
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, preposition - REACH);
  for (let at = preposition - 1; at >= start; at--) {
    const form = doc.form[at]!;
    if (isBy && PROJECTED.has(form)) return 1;
    // `put off until March`
    const isPutOff =
      (OFF.has(form) && isOneOf(doc, at - 1, PUT)) ||
      (PUT_OFF.has(form) && PUT_OFF_TO.has(doc.form[preposition]!));
    // `put off until the autumn`: seasons are told of from near.
    if (isPutOff) return isCalendar(doc, last - 1, 'season') ? 1 : 0;
    if (tenseOf(doc, at) !== 0) return null;
  }
  return null;
}

const BEFORE = wordSet('before');
const HOPED = wordSet('promised pledged vowed hoped wanted planned expected');

/** `promised a road before Easter`; not `promised before Easter to go`, `agreed a deal before Easter`. */
function isPromised(doc: Doc, preposition: number): boolean {
  const start = Math.max(doc.sentences[doc.sentence[preposition]!]!, preposition - REACH);
  for (let at = preposition - 2; at >= start; at--) {
    if (HOPED.has(doc.form[at]!)) return true;
    if (tenseOf(doc, at) !== 0) return false;
  }
  return false;
}

/** `The lease runs until March.`: where no verb tells, what goes on until then is ahead. */
export const standsUntil = (doc: Doc, first: number): boolean => isOneOf(doc, first - 1, UNTIL_BY);
