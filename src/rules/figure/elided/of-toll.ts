/** Tolls and tallies whose noun stands elsewhere: `the toll hits 293`, `put the number of hurt at 528`, `with 17 still missing`. */
import { type Doc, hasWord, is } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { WORD } from '../parse/lexis.js';
import { isRecentYear } from '../parse/numeral.js';
import { isAdverb, isPlural } from './words.js';

const TALLIES = wordSet('number toll total tally figure count caseload numbers turnout attendance');
const REACHES = wordSet(
  'hit hits hitting reach reached reaches reaching pass passed passes passing top topped tops topping near nears neared cross crossed crosses crossing climbs jumps swells',
);
const PUTS = wordSet('put puts putting placed places set sets estimated estimates');
const TAKES = wordSet(
  'take takes took taking taken bring brings brought bringing raise raises raised raising push pushed pushes pushing',
);
const STILL = wordSet('still now others more remaining already');
const BEFALLEN = wordSet(
  'missing injured wounded hurt dead homeless trapped hospitalised hospitalized critical detained',
);
const HELD = wordSet(
  'hospital intensive critical custody serious isolation quarantine jail prison court detention',
);
const OPENS = wordSet('with and including');
const BEHIND_HIT = wordSet('as after in with amid on since');
const TALLY_REACH = 10;

export function isToll(doc: Doc, amount: Amount, before: number, next: number, outcome: boolean): boolean {
  if (before < 0 || doc.block[before] !== doc.block[amount.first]) return false;
  if (!isPlural(amount) || isRecentYear(doc, amount.low)) return false;
  const form = doc.form[before]!;
  if (next >= 0 && isAtLarge(doc, next)) return true;
  if (OPENS.has(form)) return next >= 0 && isInState(doc, next);
  const isEnd = outcome || (next >= 0 && BEHIND_HIT.has(doc.form[next]!));
  // `The toll hits 293`
  if (REACHES.has(form)) return isEnd && isTallyBefore(doc, before);
  // `put the number of injured at 528`
  if (form === WORD.at) return isEnd && isTallyBefore(doc, before) && isVerbBefore(doc, before, PUTS);
  if (form !== WORD.to) return false;
  // `brought to 19 the number of dead`
  const isAhead = next >= 0 && doc.form[next] === WORD.the && TALLIES.has(doc.form[next + 1] ?? 0);
  if (isAhead) return TAKES.has(doc.form[before - 1] ?? 0);
  return isEnd && isTallyBefore(doc, before) && isVerbBefore(doc, before, TAKES);
}

/** `two on the run`, `one at large` */
const isAtLarge = (doc: Doc, next: number): boolean =>
  (AT_LARGE.has(doc.form[next + 1] ?? 0) && doc.form[next] === WORD.at) ||
  (RUN.has(doc.form[next + 2] ?? 0) && doc.form[next + 1] === WORD.the && ON.has(doc.form[next]!));
const AT_LARGE = wordSet('large');
const ON = wordSet('on');
const RUN = wordSet('run');

/** `still missing`, `in hospital`, `in intensive care` */
function isInState(doc: Doc, next: number): boolean {
  const at = STILL.has(doc.form[next]!) || isAdverb(doc, next) ? next + 1 : next;
  if (at >= doc.length || doc.sentence[at] !== doc.sentence[next]) return false;
  return BEFALLEN.has(doc.form[at]!)
    ? !is(doc, at + 1, CLASS.noun)
    : doc.form[at] === WORD.in && HELD.has(doc.form[at + 1] ?? 0);
}

const farthest = (doc: Doc, token: number): number =>
  Math.max(doc.sentences[doc.sentence[token]!]!, token - TALLY_REACH);
const isTallyBefore = (doc: Doc, token: number): boolean =>
  hasWord(doc, farthest(doc, token), token, TALLIES);
const isVerbBefore = (doc: Doc, token: number, verbs: typeof PUTS): boolean =>
  hasWord(doc, farthest(doc, token), token, verbs);
