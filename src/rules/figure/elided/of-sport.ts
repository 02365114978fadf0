/** Runs, points and strokes that nobody names: `45 not out`, `scored 29`, `carded a 67`, `won nine and lost one`. */
import { type Doc, hasWord, isCapitalised, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { isDash, pastHyphen, sentenceAround } from '../parse/joints.js';
import { UNITS, WORD } from '../parse/lexis.js';
import { isRecentYear } from '../parse/numeral.js';
import { isCricketNear } from '../score/innings.js';
import { isRuns } from './of-cricket.js';
import { endsPhrase } from './words.js';

const MOST_RUNS = 999;
const OFF = wordId(lexicon, 'off');
const PAR = wordId(lexicon, 'par');
const PAR_SIDES = wordSet('under over');
const MOST_UNDER = 40;
const NOT_ALL = wordSet('not all');
const OUT = wordId(lexicon, 'out');
const SCORED = wordSet('scored scores scoring netted lifted');
const CLOSES = wordSet('batting b d beat not v vs and lost by');

/** Whether a bare number counts what its sport alone has a word for. */
export function isOfSport(doc: Doc, amount: Amount, before: number, next: number): boolean {
  const { bare, high, low, form } = amount;
  if (isUnderPar(doc, amount, next)) return true;
  if (high !== null || low.value > MOST_RUNS) return false;
  if (!bare && (form !== 'words' || low.exponent > 0)) return false;
  if (low.value < 1 || isRecentYear(doc, low)) return false;
  if (before < 0 || doc.sentence[before] !== doc.sentence[low.first]) return false;
  const last = doc.form[before]!;
  if (next >= 0 && isMark(doc, next, '-') && doc.gap[next] === GAP.none) return false;
  const ends = next < 0 || endsPhrase(doc, next);
  if (ends && RESULTS.has(last) && isOfRecord(doc, before)) return true;
  if (low.value < 2) return false;
  if (isRuns(doc, amount, before, next)) return true;
  if (!bare) return false;
  // `45 not out`, `120 all out`
  if (NOT_ALL.has(doc.form[next] ?? 0) && doc.form[next + 1] === OUT) return true;
  // `52 off 48 balls`
  if (next >= 0 && doc.form[next] === OFF && doc.kind[next + 1] === TOKEN.number) return true;
  if (!ends) return false;
  return SCORED.has(last) || isRound(doc, before, low.value);
}

/** `seven under par`, `is at 12-under` */
function isUnderPar(doc: Doc, { low, high }: Amount, next: number): boolean {
  const side = pastHyphen(doc, next < 0 ? doc.length : next);
  if (!PAR_SIDES.has(doc.form[side] ?? 0) || high !== null || low.value >= MOST_UNDER) return false;
  if (doc.form[pastHyphen(doc, side + 1)] === PAR) return true;
  const ends =
    side + 1 >= doc.length || doc.kind[side + 1] === TOKEN.punctuation || AFTER_SIDE.has(doc.form[side + 1]!);
  return ends && isGolfNear(doc, low.first);
}
const AFTER_SIDE = wordSet('after for through total and to with on in');

const ALL = wordSet('all');
const RESULTS = wordSet('won drawn drew tied lost');

/** `won nine, drawn two and lost one` */
function isOfRecord(doc: Doc, verb: number): boolean {
  const [from, to] = sentenceAround(doc, verb);
  for (let at = from; at + 1 < to; at++)
    if (
      at !== verb &&
      RESULTS.has(doc.form[at]!) &&
      doc.form[at] !== doc.form[verb] &&
      isNumeral(doc, at + 1)
    )
      return true;
  return false;
}
const isNumeral = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.number || UNITS.has(doc.form[token]!) || ALL.has(doc.form[token]!);

const OF_GOLF = wordSet(
  'par birdie birdies bogey bogeys eagle eagles fairway golf golfer strokes leaderboard',
);
const isGolfNear = (doc: Doc, token: number): boolean =>
  hasWord(doc, Math.max(0, token - GOLF_REACH), Math.min(doc.length, token + GOLF_REACH), OF_GOLF);
const GOLF_REACH = 80;

/** `Linz 71` of `Gozo 9-244 (Linz 71, Roe 48) beat Malta 158`: who made it, in a line with the score of an innings. */
export function isOnCard(doc: Doc, { bare, low, high }: Amount, before: number, next: number): boolean {
  if (!bare || high !== null || low.value > MOST_RUNS || isRecentYear(doc, low) || before < 0) return false;
  // `Malta 143 and 161`
  const isSecond = doc.form[before] === WORD.and && doc.kind[before - 1] === TOKEN.number;
  const name = isSecond ? before - 2 : before;
  if (!isCapitalised(doc, name) || doc.block[name] !== doc.block[low.first]) return false;
  const closes =
    next < 0 ||
    isMark(doc, next, ',') ||
    isMark(doc, next, ';') ||
    isMark(doc, next, '(') ||
    isMark(doc, next, ')') ||
    CLOSES.has(doc.form[next]!);
  return closes && isInningsNear(doc, name) && isCricketNear(doc, name);
}

/** Tokens on either side in which the score of an innings stands, such as `9-244` or `97/2`. */
const CARD_REACH = 24;
const WICKETS = 10;

function isInningsNear(doc: Doc, token: number): boolean {
  const block = doc.block[token];
  const end = Math.min(doc.length - 2, token + CARD_REACH);
  for (let at = Math.max(1, token - CARD_REACH); at < end; at++) {
    if (doc.kind[at] !== TOKEN.number || doc.block[at] !== block || doc.gap[at + 1] !== GAP.none) continue;
    if (!isMark(doc, at + 1, '/') && !isDash(doc, at + 1)) continue;
    if (doc.kind[at + 2] !== TOKEN.number || doc.gap[at + 2] !== GAP.none) continue;
    const low = Number(doc.text.slice(doc.start[at], doc.end[at]));
    const high = Number(doc.text.slice(doc.start[at + 2], doc.end[at + 2]));
    if (Math.min(low, high) <= WICKETS && Math.max(low, high) <= MOST_RUNS) return true;
  }
  return false;
}

/** Strokes of a round of golf. */
const LEAST_STROKES = 58;
const MOST_STROKES = 85;
const CARDED = wordSet('carded carding shot shooting fired firing signed posted posting returned returning');
const HAD = wordSet('had has');
const IN_ROUND = wordSet('a an for under over par round final first second third opening closing');
const ROUND_REACH = 7;

/** `carded a five-under 67`, `signed for a 71` */
function isRound(doc: Doc, before: number, strokes: number): boolean {
  if (strokes < LEAST_STROKES || strokes > MOST_STROKES) return false;
  const open = Math.max(doc.sentences[doc.sentence[before]!]!, before - ROUND_REACH);
  let isArticle = false;
  for (let at = before; at >= open; at--) {
    const form = doc.form[at]!;
    if (CARDED.has(form)) return isArticle || isGolfNear(doc, before);
    if (HAD.has(form)) return isArticle && isGolfNear(doc, before);
    isArticle ||= form === WORD.a || form === WORD.an;
    if (isArticle && !IN_ROUND.has(form)) return false;
  }
  return false;
}
