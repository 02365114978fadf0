/** The tense of a clause, from the nearest words around an expression that show one. */
import type { Doc } from '../../annotate/doc.js';
import { is, isCapitalised, isMark } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Tense } from '../../normalise/context.js';
import { isCalendar, isOneOf } from './words.js';

const FUTURE = wordSet(`
  will shall scheduled expected expects expect plans plan planned planning due upcoming slated set
  intends going hopes aims may might must would should remaining tomorrow next forthcoming deadline ahead
`);
const OF = wordSet('of');
const AHEAD_OF = wordSet('ahead');
const WILL = wordSet('will shall');
const SET = wordSet('set');
/** `is set to open`, `the vote, set for March`; not `to set fire`. */
const SET_FOR = wordSet('to for');
const PAST = wordSet(`
  was were had did said told met won lost began came went saw took made gave found left held became
  got brought thought fell rose grew kept led ran sent spoke stood wrote paid heard knew drew broke
  flew shot struck sold bought built fought been died since ago yesterday beat hit put saying
  slid dealt dug ate bit blew bore bound chose clung crept drank fed fled flung forgot froze hid hung laid lent lit
  meant rang rode sang sank sat shook shone shrank slept sped spent spun sprang stole stuck stung strode swam swept
  swore swung taught threw tore underwent understood undertook upheld withdrew woke wore overcame overtook drove
`);
const LAST = wordSet('last');
const PLAN = wordSet('plan plans');
const OWNERS = wordSet('his her its their the a');
const TO = wordSet('to');
const THAT = wordSet('that');
const FORECAST = wordSet('forecast predicted projected');
const IS = wordSet('is are');
const BE = wordSet('be');
/** `mourning for Wednesday`, `until Friday` look ahead by themselves. */
const AHEAD = wordSet('for until till by');
/** `until at least Friday` */
const ON = wordSet('on from');
/** `the talks starting on Friday` */
const STARTING = wordSet('starting beginning');
/** `an offer to begin Thursday` */
const START = wordSet('begin start open commence resume end expire close meet convene vote');
/** What has come out by the time it is written about. */
const REPORTS = wordSet(
  'announcement headline report story statement post filing tweet interview letter memo ruling editorial',
);
const BETWEEN = wordSet('at least late early about around');
/** How far to look, in tokens. */
const REACH = 30;

/** -1 past, 1 future, 0 when nothing near tells. The left side of the sentence is looked at first. */
export function tenseAt(doc: Doc, first: number, last: number): Tense {
  if (isScheduled(doc, first)) return 1;
  if (isOneOf(doc, first - 1, SINCE)) return -1;
  if (isCalendar(doc, first, 'weekday')) {
    // `by Tuesday they had left`
    if (looksAhead(doc, first)) return BY.has(doc.form[first - 1] ?? 0) && rightOf(doc, last) < 0 ? -1 : 1;
    // `the victor of Monday's final will go on`
    if (doc.kind[last] === TOKEN.clitic && (isOneOf(doc, last + 2, WILL) || isOneOf(doc, last + 3, WILL)))
      return 1;
    // `trained ahead of Sunday's final`
    if (doc.kind[last] === TOKEN.clitic && isOneOf(doc, first - 1, OF) && isOneOf(doc, first - 2, AHEAD_OF))
      return 1;
    // `Monday’s rate rise means that all will pay`
    if (doc.kind[last] === TOKEN.clitic && isFelt(doc, last + 1)) return -1;
    // `a Monday headline reads`
    if (REPORTS.has(doc.form[last] ?? 0)) return -1;
  }
  // `was to open in March, but the owners in May postponed it`
  if (isActing(doc, first, last)) return -1;
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - REACH);
  for (let at = first - 1; at >= start; at--) {
    const tense = tenseOf(doc, at);
    // `revealed his plans to fight crime on Monday`
    if (
      tense > 0 &&
      isCalendar(doc, first, 'weekday') &&
      isOneOf(doc, at, PLAN) &&
      isOneOf(doc, at - 1, OWNERS)
    )
      continue;
    if (tense !== 0) return tense;
    if (isPlanned(doc, at, first)) return 1;
  }
  // `its announcement on Thursday that it will`
  if (ON.has(doc.form[first - 1] ?? 0) && REPORTS.has(doc.form[first - 2] ?? 0)) return -1;
  const tense = rightOf(doc, last);
  return tense === 0 && isAfterEvent(doc, first) ? -1 : tense;
}

/** `After the defeat in January, the town is calm.`: what came first is over. */
const isAfterEvent = (doc: Doc, first: number): boolean =>
  isOneOf(doc, doc.sentences[doc.sentence[first]!]!, AFTER) &&
  first - doc.sentences[doc.sentence[first]!]! < AFTER_REACH &&
  isOneOf(doc, first - 1, IN_ON);
const AFTER = wordSet('after following since');
const AFTER_REACH = 9;

/** A plain verb of the past right behind a month or a day, of whoever stands before it. */
const isActing = (doc: Doc, first: number, last: number): boolean =>
  last < doc.length &&
  doc.sentence[last] === doc.sentence[first] &&
  isOneOf(doc, first - 1, IN_ON) &&
  doc.kind[first - 2] === TOKEN.word &&
  tenseOf(doc, last) < 0 &&
  !isOneOf(doc, last, HAD);
const IN_ON = wordSet('in on');
const HAD = wordSet('was were had been did since last ago yesterday saying');

/** What has come has its effect now. */
function isFelt(doc: Doc, from: number): boolean {
  const end = Math.min(doc.sentences[doc.sentence[from - 1]! + 1]!, from + FELT_REACH);
  for (let at = from + 1; at < end; at++) {
    if (FELT.has(doc.form[at]!)) return true;
    if (tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
const FELT = wordSet('means leaves marks comes follows brings makes puts shows takes');
const FELT_REACH = 6;

/** `opens on Saturday`, `begins at noon on 3 March`: what is told in the present of a day to come. */
function isScheduled(doc: Doc, first: number): boolean {
  const at = isOneOf(doc, first - 1, BEFORE_DAY) ? first - 2 : first - 1;
  // `which takes place from 5 May`
  if (isOneOf(doc, at, PLACE)) return isOneOf(doc, at - 1, TAKES);
  return at >= 0 && SCHEDULED.has(doc.form[at]!) && doc.shape[at] === SHAPE.lower;
}
const BEFORE_DAY = wordSet('on at from this in');
const PLACE = wordSet('place');
const SCHEDULED = wordSet(
  'opens begins starts closes ends resumes reopens concludes expires airs premieres launches returns arrives departs',
);

/** `The funeral is at Oke Hall on Saturday`, `the cabinet meets in Leeds on Monday`: what is told in the present of a weekday is to come. */
function isPlanned(doc: Doc, at: number, first: number): boolean {
  if (!isCalendar(doc, first, 'weekday') || doc.shape[at] !== SHAPE.lower) return false;
  const form = doc.form[at]!;
  // `is in hospital`, of which a weekday tells nothing, has its verb of the past before the weekday.
  if (isMatch(doc, at)) return true;
  // `takes effect on Monday`, `comes into force Monday`, `goes on sale Monday`
  if (TAKES.has(form)) return EFFECTS.has(doc.form[at + 1] ?? 0) && !isNoun(doc, at + 2);
  if (COMES.has(form)) return INTO.has(doc.form[at + 1] ?? 0) && IN_FORCE.has(doc.form[at + 2] ?? 0);
  if (IS.has(form)) return PLACED.has(doc.form[at + 1] ?? 0) && isEvent(doc, at - 1);
  if (GATHER.has(form)) return isSubject(doc, at - 1);
  return PLANNED.has(form) && !isMark(doc, at + 1, ',');
}
/** `Oke United face Leeds on Friday`, `Peru take on Chile in Lima on Friday`: matches are told in the present. */
function isMatch(doc: Doc, at: number): boolean {
  const rival = MEET.has(doc.form[at]!)
    ? at + 1
    : TAKE_ON.has(doc.form[at]!) && INTO.has(doc.form[at + 1] ?? 0)
      ? at + 2
      : 0;
  return rival > 0 && isCapitalised(doc, at - 1) && isCapitalised(doc, rival);
}
const MEET = wordSet('face faces host hosts');
const TAKE_ON = wordSet('take takes');
/** `The ministers meet in Oke on Monday`, `the king and Mr Ruiz meet Monday`; not `to meet`, `an athletics meet`. */
function isSubject(doc: Doc, at: number): boolean {
  if (at < 0 || doc.kind[at] !== TOKEN.word) return false;
  if (isCapitalised(doc, at)) return true;
  // `ministers`; `athletics` and `sports` name a meet.
  const isPlural = /[^c]s$/.test(doc.text.slice(doc.end[at]! - 2, doc.end[at]!));
  return (
    isPlural && is(doc, at, CLASS.noun) && !is(doc, at, CLASS['function-word']) && !isOneOf(doc, at, SPORTS)
  );
}
const SPORTS = wordSet('sports');
const GATHER = wordSet('meet convene gather');
const PLANNED = wordSet(
  'meets convenes reconvenes departs flies arrives opens begins starts closes ends resumes concludes',
);
/** `takes office space` */
const isNoun = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.lower && is(doc, token, CLASS.noun) && !is(doc, token, CLASS['function-word']);
const TAKES = wordSet('takes take');
const EFFECTS = wordSet('effect place office');
const COMES = wordSet('comes come goes go');
const INTO = wordSet('into on to');
const IN_FORCE = wordSet('force effect sale trial show air display court');
const PLACED = wordSet('at on in from');
const EVENTS = wordSet(
  'funeral burial wake hearing final match vote election wedding service meeting conference debate trial deadline concert race parade festival launch premiere summit talks session ceremony game',
);
const isEvent = (doc: Doc, at: number): boolean => EVENTS.has(doc.form[at] ?? 0);

/** `met on 3 March`: a verb of the past right before the day, with nothing of the future around. */
export function isSurelyPast(doc: Doc, first: number, last: number): boolean {
  // `shut since 5 August`, `a letter dated 5 August`
  if (isOneOf(doc, first - 1, SINCE) || isToldBehind(doc, last) || isAlleged(doc, first)) return true;
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

const SINCE = wordSet('since dated');
const ON_DAY = wordSet('on');
const ON_DAYS = wordSet('on and to the of th st nd rd');
const LIST = 9;
const NEAR = 6;
/** Past by form, and yet before days to come: `the vote was on Friday`, `put on`. */
const UNSURE = wordSet(
  'was were had been since ago put beat hit last yesterday saying said told spread moved delayed postponed brought called adjourned extended pushed',
);

/** The tense that the first telling word behind an expression shows. */
function rightOf(doc: Doc, last: number): Tense {
  const end = Math.min(doc.sentences[doc.sentence[last - 1]! + 1]!, last + REACH);
  for (let at = last; at < end; at++) {
    const tense = tenseOf(doc, at);
    if (tense !== 0) return tense;
  }
  return 0;
}
const BY = wordSet('by');

function looksAhead(doc: Doc, weekday: number): boolean {
  let at = weekday - 1;
  while (at > 0 && BETWEEN.has(doc.form[at]!)) at--;
  if (at >= 0 && AHEAD.has(doc.form[at]!)) return true;
  if (at > 0 && ON.has(doc.form[at]!)) at--;
  if (at < 0) return false;
  if (STARTING.has(doc.form[at]!)) return true;
  // `an offer to begin Thursday`; not `had been due to begin Thursday`
  return START.has(doc.form[at]!) && at > 1 && TO.has(doc.form[at - 1]!) && tenseOf(doc, at - 2) >= 0;
}

/** The tense that a word shows by itself; 0 for most. */
export function tenseOf(doc: Doc, at: number): Tense {
  if (doc.kind[at] !== TOKEN.word) return 0;
  const form = doc.form[at]!;
  const before = at > 0 ? doc.form[at - 1]! : 0;
  // `plans to meet`, not `signed a plan`
  if (FUTURE.has(form)) {
    // `on May 5 and 6`: the month.
    if (isCapitalised(doc, at) && isCalendar(doc, at, 'month')) return 0;
    // `had been due to expire on Friday`: it is over.
    if (DUE.has(form) && BEEN.has(before) && isOneOf(doc, at - 2, HAD_BEEN) && isOneOf(doc, at + 1, SET_FOR))
      return -1;
    if (SET.has(form)) return isOneOf(doc, at + 1, SET_FOR) ? 1 : 0;
    return PLAN.has(form) && !isOneOf(doc, at + 1, TO) ? 0 : 1;
  }
  // `will be held`, `to be named`: the participle is no past tense.
  if (BE.has(before)) return 0;
  // `set to hit`, `could beat`: verbs that have one form for all.
  if (PAST.has(form)) return ONE_FORM.has(form) && BEFORE_INFINITIVE.has(before) ? 0 : -1;
  // `last week`, not `the last chance`
  if (LAST.has(form)) return isUnit(doc, at + 1) ? -1 : 0;
  // `preparing for the harvest`
  if (PREPARING.has(form)) return isOneOf(doc, at + 1, FOR) && !WAS.has(before) ? 1 : 0;
  // `is forecast to be cold`, `forecast to rise`
  // … but `predicted that`
  if (FORECAST.has(form)) return isOneOf(doc, at + 1, TO) ? 1 : isOneOf(doc, at + 1, THAT) ? -1 : 0;
  // `is to meet`, `to be held`
  if ((TO.has(form) && IS.has(before)) || (BE.has(form) && TO.has(before))) return 1;
  if (doc.shape[at] !== SHAPE.lower) return 0;
  // `announced`, `resigned`: a verb form in -ed.
  const end = doc.end[at]!;
  const isEd =
    end - doc.start[at]! > 4 &&
    doc.text.charCodeAt(end - 1) === 0x64 &&
    doc.text.charCodeAt(end - 2) === 0x65;
  return isEd && (form < 0 || is(doc, at, CLASS.verb)) ? -1 : 0;
}

const BEEN = wordSet('been');
const DUE = wordSet('due scheduled expected planned slated set');
const HAD_BEEN = wordSet('had');
const PREPARING = wordSet('preparing prepare prepares preparations preparation ready readiness');
const FOR = wordSet('for');
const WAS = wordSet('was were been had');
const ONE_FORM = wordSet('hit put beat');
const BEFORE_INFINITIVE = wordSet('to will would could can may might shall should not');

const isUnit = (doc: Doc, token: number): boolean =>
  isCalendar(doc, token, 'grain') ||
  isCalendar(doc, token, 'grain-plural') ||
  isCalendar(doc, token, 'weekday') ||
  isCalendar(doc, token, 'month') ||
  isCalendar(doc, token, 'season') ||
  isCalendar(doc, token, 'part-of-day');
