/** Runs, points and strokes that nobody names: `unbeaten on 52`, `all out for 138`, `45 not out`, `scored 29`, `carded a 67`. */
import { type Doc, isCapitalised, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { isDash, pastHyphen } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';
import { isRecentYear } from '../parse/numeral.js';
import { isCricketNear } from '../score/innings.js';
import { endsPhrase } from './words.js';

const MOST_RUNS = 999;
const FOR = wordId(lexicon, 'for');
const ON = wordId(lexicon, 'on');
const OFF = wordId(lexicon, 'off');
const PAR = wordId(lexicon, 'par');
const PAR_SIDES = wordSet('under over');
const MOST_UNDER = 40;
const NOT_ALL = wordSet('not all');
const OUT = wordId(lexicon, 'out');
const DISMISSED = wordSet('out dismissed bundled bowled');
const UNBEATEN = wordSet('unbeaten undefeated');
const SCORED = wordSet('scored scores scoring netted');
const MADE = wordSet(
  'made makes making hit hitting struck smashed added reached chasing chased defending posted compiled piled conceded',
);
const GOES_ON = wordSet('to as while with');
const CLOSES = wordSet('batting b d beat not v vs and lost by');

/** Whether a bare number counts what its sport alone has a word for. */
export function isOfSport(doc: Doc, amount: Amount, before: number, next: number): boolean {
  const { bare, high, low } = amount;
  // `seven under par`
  const par = pastHyphen(doc, next < 0 ? doc.length : next);
  if (
    PAR_SIDES.has(doc.form[par] ?? 0) &&
    doc.form[pastHyphen(doc, par + 1)] === PAR &&
    high === null &&
    low.value < MOST_UNDER
  )
    return true;
  if (!bare || high !== null || low.value < 2 || low.value > MOST_RUNS || isRecentYear(doc, low))
    return false;
  if (before < 0 || doc.sentence[before] !== doc.sentence[low.first]) return false;
  // `45 not out`, `120 all out`
  if (NOT_ALL.has(doc.form[next] ?? 0) && doc.form[next + 1] === OUT) return true;
  // `52 off 48 balls`
  if (next >= 0 && doc.form[next] === OFF && doc.kind[next + 1] === TOKEN.number) return true;
  const form = doc.form[before]!;
  if (isOnCard(doc, before, next)) return true;
  const ends = next < 0 || endsPhrase(doc, next) || GOES_ON.has(doc.form[next]!);
  if (!ends || (next >= 0 && isMark(doc, next, '-') && doc.gap[next] === GAP.none)) return false;
  if (SCORED.has(form)) return true;
  const isRuns =
    (form === FOR && DISMISSED.has(doc.form[before - 1] ?? 0)) ||
    (form === ON && UNBEATEN.has(doc.form[before - 1] ?? 0)) ||
    UNBEATEN.has(form) ||
    MADE.has(form);
  return (isRuns && isCricketNear(doc, before)) || isRound(doc, before, low.value);
}

/** `Linz 71` of `Gozo 9-244 (Linz 71, Roe 48) beat Malta 158`: who made it, in a line with the score of an innings. */
function isOnCard(doc: Doc, name: number, next: number): boolean {
  if (!isCapitalised(doc, name)) return false;
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
const IN_ROUND = wordSet('a an for under over par round final first second third opening closing');
const ROUND_REACH = 7;

/** `carded a five-under 67`, `signed for a 71` */
function isRound(doc: Doc, before: number, strokes: number): boolean {
  if (strokes < LEAST_STROKES || strokes > MOST_STROKES) return false;
  const open = Math.max(doc.sentences[doc.sentence[before]!]!, before - ROUND_REACH);
  let isArticle = false;
  for (let at = before; at >= open; at--) {
    const form = doc.form[at]!;
    if (CARDED.has(form)) return isArticle;
    isArticle ||= form === WORD.a || form === WORD.an;
    if (isArticle && !IN_ROUND.has(form)) return false;
  }
  return false;
}
