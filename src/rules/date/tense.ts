/** The tense of a clause, from the nearest words around an expression that show one. */
import type { Doc } from '../../annotate/doc.js';
import { isGlued, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Tense } from '../../normalise/context.js';
import { isAppointed } from './appointed.js';
import { ONWARD } from './joint-words.js';
import { isLasting, looksAhead, outlookAt, PROMISED, standsUntil } from './outlook.js';
import {
  isFixtureAhead,
  isFixtureBehind,
  isHeld,
  isListed,
  isMissed,
  isPlanned,
  isScheduled,
} from './planned.js';
import { isComparedWith, isOfRecord, SINCE } from './sure-tense.js';
import { PLAN, tenseOf } from './tense-word.js';
import { isCalendar, isOneOf } from './words.js';

const OF = wordSet('of');
const TO = wordSet('to');
const AHEAD_OF = wordSet('ahead');
const WILL = wordSet('will shall');
const OWNERS = wordSet('his her its their the a');
const ON = wordSet('on from');
/** What has come out by the time it is written about. */
const REPORTS = wordSet(
  'announcement headline report story statement post filing tweet interview letter memo ruling editorial ' +
    'letters reports statements memos rulings minutes',
);
/** How far to look, in tokens. */
const REACH = 30;

/** -1 past, 1 future, 0 when nothing near tells. The left side of the sentence is looked at first. */
export function tenseAt(doc: Doc, first: number, last: number): Tense {
  const outlook = hasWeekday(doc, first, last) ? null : outlookAt(doc, first, last);
  if (outlook !== null) return outlook;
  const tense = clauseTenseAt(doc, first, last);
  return tense === 0 && standsUntil(doc, first) ? 1 : tense;
}

function clauseTenseAt(doc: Doc, first: number, last: number): Tense {
  if (isScheduled(doc, first)) return 1;
  // `They lost on Monday; on Friday they will try again`
  if (opensClause(doc, first)) {
    const tense = rightOf(doc, last);
    if (tense !== 0) return tense;
  }
  if (isOneOf(doc, first - 1, SINCE) || isComparedWith(doc, first) || isOfRecord(doc, first, last)) return -1;
  // `their letters of May 5`
  if (isOneOf(doc, first - 1, OF) && REPORTS.has(doc.form[first - 2] ?? 0)) return -1;
  // `7 p.m. Friday`, `late Friday`
  const isOfWeek = hasWeekday(doc, first, last);
  if (isOfWeek) {
    // `by Tuesday they had left`, `was still at large until Tuesday`
    if (looksAhead(doc, first)) {
      const isOver = BY.has(doc.form[first - 1] ?? 0) ? rightOf(doc, last) < 0 : isLasting(doc, first);
      return isOver ? -1 : 1;
    }
    // `the victor of Monday's final will go on`
    if (doc.kind[last] === TOKEN.clitic && (isOneOf(doc, last + 2, WILL) || isOneOf(doc, last + 3, WILL)))
      return 1;
    if (doc.kind[last] === TOKEN.clitic && (isMissed(doc, first, last) || isFixtureAhead(doc, last + 1)))
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
  let commas = 0;
  for (let at = first - 1; at >= start; at--) {
    if (isMark(doc, at, ',')) commas++;
    const tense = tenseOf(doc, at);
    if (tense < 0 && isPassing(doc, at, commas)) continue;
    // `when the race is held on Sunday`
    if (tense < 0 && isOfWeek && isHeld(doc, at, first)) return 1;
    // `agreed to meet in June`: the one that is near.
    if (tense < 0 && !isOfWeek && PROMISED.has(doc.form[at]!) && isOneOf(doc, at + 1, TO)) return 0;
    // `revealed his plans to fight crime on Monday`
    if (tense > 0 && isOfWeek && isOneOf(doc, at, PLAN) && isOneOf(doc, at - 1, OWNERS)) continue;
    if (tense !== 0) return tense;
    if (isOfWeek && (isPlanned(doc, at, first) || isListed(doc, at))) return 1;
  }
  if (isOfWeek && (isAppointed(doc, first) || opensStretch(doc, first, last) || isFixtureBehind(doc, last)))
    return 1;
  // `its announcement on Thursday that it will`
  if (ON.has(doc.form[first - 1] ?? 0) && REPORTS.has(doc.form[first - 2] ?? 0)) return -1;
  const tense = rightOf(doc, last);
  return tense === 0 && isAfterEvent(doc, first) ? -1 : tense;
}

/** `…; on Friday`, `…, and on Friday`: inside a sentence. */
function opensClause(doc: Doc, first: number): boolean {
  if (!isOneOf(doc, first - 1, IN_ON)) return false;
  const joint = first - 2;
  if (joint < 1 || doc.sentence[joint] !== doc.sentence[first]) return false;
  return isMark(doc, joint, ';') || (isOneOf(doc, joint, AND_BUT) && isMark(doc, joint - 1, ','));
}
const AND_BUT = wordSet('and but while then');

/** `two Tests in Lima from Thursday`; not `footage from Thursday`, `the smoke from Thursday’s fire`. */
const opensStretch = (doc: Doc, first: number, last: number): boolean =>
  isOneOf(doc, first - 1, FROM) &&
  !isOneOf(doc, first - 2, RECORDS) &&
  !isOneOf(doc, last, ONWARD) &&
  doc.kind[last] !== TOKEN.clitic &&
  rightOf(doc, last) >= 0;
const FROM = wordSet('from');
const RECORDS = wordSet(
  'video footage images image photos photo pictures picture data figures results scenes reports clip clips recording notes',
);

/** Whether the clause before an expression tells in the present of what is arranged: `the match pits Peru against Chile at 5 p.m.` */
export function isArranged(doc: Doc, first: number): boolean {
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - REACH);
  for (let at = first - 1; at >= start; at--) {
    if (tenseOf(doc, at) !== 0) return false;
    if (isPlanned(doc, at, first)) return true;
  }
  return false;
}

/** `could be freed when sentenced May 4`, `the pact, signed in June, ends in May`: a participle that another clause is told by. */
const isPassing = (doc: Doc, at: number, commas: number): boolean =>
  isOneOf(doc, at - 1, WHEN_IF) || (commas > 0 && isMark(doc, at - 1, ','));
const WHEN_IF = wordSet('when if once unless until');

/** Not `Black Friday`, a feast. */
function hasWeekday(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (isCalendar(doc, at, 'weekday')) return at === first || !isOneOf(doc, at - 1, OF_FEASTS);
  return false;
}
const OF_FEASTS = wordSet('black good holy easter palm ash cyber whit');

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

/** The tense that the first telling word behind an expression shows. */
function rightOf(doc: Doc, last: number): Tense {
  const end = Math.min(doc.sentences[doc.sentence[last - 1]! + 1]!, last + REACH);
  let isQuoted = false;
  for (let at = pastAside(doc, last, end); at < end; at++) {
    // `“They open in March,” he said`; `in March unless a deal is struck`
    if (opensQuote(doc, at)) isQuoted = true;
    else if (closesQuote(doc, at)) {
      if (!isQuoted) return 0;
      isQuoted = false;
    }
    if (UNLESS.has(doc.form[at]!)) return 1;
    // `as early as June; the last was held in May`
    if (isMark(doc, at, ';')) return 0;
    const tense = tenseOf(doc, at);
    if (tense !== 0) return tense;
  }
  return 0;
}
/** `April — I should not say so — was fine`: behind what stands between dashes. */
function pastAside(doc: Doc, from: number, end: number): number {
  if (from >= end || !isMark(doc, from, '—')) return from;
  for (let at = from + 1; at < end; at++) if (isMark(doc, at, '—')) return at + 1;
  return from;
}

const UNLESS = wordSet('unless');
const opensQuote = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '“') || (isMark(doc, token, '"') && !isGlued(doc, token));
const closesQuote = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '”') || (isMark(doc, token, '"') && isGlued(doc, token));
const BY = wordSet('by');
