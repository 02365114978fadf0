/** The tense that single words show. */
import { type Doc, hasWord, is, isCapitalised, isMark } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import type { Tense } from '../../normalise/context.js';
import { isCalendar, isOneOf } from './words.js';

const FUTURE = wordSet(`
  will shall scheduled expected expects expect plans plan planned planning due upcoming slated set
  intends going hopes aims may might must would should remaining tomorrow next forthcoming deadline ahead likely
  won't wouldn't shouldn't expecting hoping hope want wants wait await awaits intend intending aim aiming poised
`);
const SET = wordSet('set');
const WANT = wordSet('want wants');
const WANT_REACH = 5;
const NOUNS = wordSet('hope wait aim');
/** `is set to open`, `the vote, set for March`; not `to set fire`. */
const SET_FOR = wordSet('to for');
const PAST = wordSet(`
  was were had did said told met won lost began came went saw took made gave found left held became
  got brought thought fell rose grew kept led ran sent spoke stood wrote paid heard knew drew broke
  flew shot struck sold bought built fought been died since ago yesterday beat hit put saying
  slid dealt dug ate bit blew bore bound chose clung crept drank fed fled flung forgot froze hid hung laid lent lit
  meant rang rode sang sank sat shook shone shrank slept sped spent spun sprang stole stuck stung strode swam swept
  wept knelt leapt dreamt burnt learnt dwelt forbade foresaw forgave mistook rebuilt resold retook rewrote slew
  sought bent caught felt forsook oversaw overran overthrew outran outgrew outsold misled misspoke befell
  bred spat stank strove trod undid wrung
  swore swung taught threw tore underwent understood undertook upheld withdrew woke wore overcame overtook drove quit
`);
const LAST = wordSet('last');
const TO = wordSet('to');
export const PLAN = wordSet('plan plans');
const A = wordSet('a an');
const THAT = wordSet('that');
const FORECAST = wordSet('forecast predicted projected');
const PREPARING = wordSet('preparing prepare prepares preparations preparation ready readiness');
const IS = wordSet('is are');
const BE = wordSet('be');

/** The tense that a word shows by itself; 0 for most. */
export function tenseOf(doc: Doc, at: number): Tense {
  if (doc.kind[at] === TOKEN.clitic) return isMark(doc, at, "'ll") || isMark(doc, at, '’ll') ? 1 : 0;
  if (doc.kind[at] !== TOKEN.word) return 0;
  const form = doc.form[at]!;
  const before = at > 0 ? doc.form[at - 1]! : 0;
  // `will be closed`, `are needed`: the participle is no past tense.
  if (!TELLING.has(form)) return endsInEd(doc, at) && !BE.has(before) && !IS.has(before) ? -1 : 0;
  // `plans to meet`, not `signed a plan`
  if (FUTURE.has(form)) {
    // `on May 5 and 6`: the month.
    if (isCapitalised(doc, at) && isCalendar(doc, at, 'month')) return 0;
    // `had been due to expire on Friday`: it is over.
    if (DUE.has(form) && BEEN.has(before) && isOneOf(doc, at - 2, HAD_BEEN) && isOneOf(doc, at + 1, SET_FOR))
      return -1;
    // `it opened as planned on Friday`
    if (DUE.has(form) && (AS.has(before) || (isOneOf(doc, at - 2, AS) && FIRST.has(before)))) return 0;
    if (SET.has(form)) return isOneOf(doc, at + 1, SET_FOR) ? 1 : 0;
    // `he wants the house to vote`, not `they want answers about Monday's raid`
    if (WANT.has(form)) return hasWord(doc, at + 1, Math.min(doc.length, at + WANT_REACH), TO) ? 1 : 0;
    // `they hope to play`, not `gave them hope`
    if (NOUNS.has(form)) return isOneOf(doc, at + 1, TO) ? 1 : 0;
    // `plans a vote`
    return PLAN.has(form) && !isOneOf(doc, at + 1, TO) && !isOneOf(doc, at + 1, A) ? 0 : 1;
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
  // `is forecast from Thursday`
  if (FORECAST.has(form) && IS.has(before)) return 1;
  if (FORECAST.has(form)) return isOneOf(doc, at + 1, TO) ? 1 : isOneOf(doc, at + 1, THAT) ? -1 : 0;
  // `is to meet`, `to be held`
  if ((TO.has(form) && IS.has(before)) || (BE.has(form) && TO.has(before))) return 1;
  return 0;
}

/** All words that show a tense here, or may: one question for each of the many that don't. */
const TELLING = WordSet.of([FUTURE, PAST, LAST, PREPARING, FORECAST, TO, BE].flatMap((words) => words.ids()));

/** `announced`, `resigned`: a verb form in -ed. */
function endsInEd(doc: Doc, at: number): boolean {
  const end = doc.end[at]!;
  return (
    doc.shape[at] === SHAPE.lower &&
    end - doc.start[at]! > 4 &&
    doc.text.charCodeAt(end - 1) === 0x64 &&
    doc.text.charCodeAt(end - 2) === 0x65 &&
    (doc.form[at]! < 0 || is(doc, at, CLASS.verb))
  );
}

const BEEN = wordSet('been');
const DUE = wordSet('due scheduled expected planned slated set');
const HAD_BEEN = wordSet('had');
const AS = wordSet('as');
const FIRST = wordSet('originally previously first initially');
const FOR = wordSet('for');
const WAS = wordSet('was were been had');
const ONE_FORM = wordSet('hit put beat quit');
/** `to hit`, `getting beat` */
const BEFORE_INFINITIVE = wordSet('to will would could can may might shall should not get gets getting');

const isUnit = (doc: Doc, token: number): boolean =>
  isCalendar(doc, token, 'grain') ||
  isCalendar(doc, token, 'grain-plural') ||
  isCalendar(doc, token, 'weekday') ||
  isCalendar(doc, token, 'month') ||
  isCalendar(doc, token, 'season') ||
  isCalendar(doc, token, 'part-of-day');
