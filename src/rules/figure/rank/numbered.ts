/** Ranks told by a number: `the world No. 9`, `the No. 2 seed`, `world number one`. */
import { type Doc, hasWord, is, isMark, isNumber } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { UNITS, WORD, wordsOf } from '../parse/lexis.js';
import { nounPhraseAt } from '../parse/noun-phrase.js';

export const NUMBER = wordSet('no number nr');
const WORLD = wordSet('world ranked seeded globally nationally country nation continent');
/** Of whom or of what there is an order: `No. 8 forward` and `No. 10 shirt` have their number otherwise. */
const RANKED_NOUNS = wordsOf('numbered');
const IN = wordSet('in on');
const LISTS = wordSet('world rankings ranking charts chart list standings table country nation league');
const REACH = 5;

/** What the number at a token ranks, from its label on; null where it ranks nothing. */
export function numberedAt(doc: Doc, token: number): { first: number; last: number; value: number } | null {
  const isDigits = doc.kind[token] === TOKEN.number;
  const value = isDigits
    ? Number(doc.text.slice(doc.start[token], doc.end[token]))
    : UNITS.get(doc.form[token]!);
  if (value === undefined || !Number.isInteger(value) || value < 1) return null;
  const label = isMark(doc, token - 1, '.') ? token - 2 : token - 1;
  if (isDigits && isRankedAt(doc, token, value)) return { first: token, last: token + 1, value };
  if (label < 0 || !NUMBER.has(doc.form[label]!) || doc.kind[label] !== TOKEN.word) return null;
  if (doc.sentence[label] !== doc.sentence[token] || doc.gap[token]! > GAP.space) return null;
  const last = token + 1;
  // `no one`
  if (!isDigits && isNo(doc, label)) return null;
  if (RANKED_NOUNS.has(doc.form[last] ?? 0) && doc.gap[last] === GAP.space)
    return { first: label, last: last + 1, value };
  if (!isOfWorld(doc, label) && !isInList(doc, last)) return null;
  // `the country's No. 1 trading partner`
  const noun = nounPhraseAt(doc, last, false);
  const isLower = noun !== null && doc.shape[noun.first] === SHAPE.lower;
  return { first: label, last: isLower ? noun.last : last, value };
}

/** `is ranked 14`, `ranks 14 out of 29` */
function isRankedAt(doc: Doc, token: number, value: number): boolean {
  const verb = token - 1;
  if (!RANKED.has(doc.form[verb] ?? 0) || value > LOWEST_RANK || doc.gap[token] !== GAP.space) return false;
  const next = token + 1;
  if (next >= doc.length || doc.gap[next]! >= GAP.line) return true;
  return doc.kind[next] === TOKEN.word
    ? BEHIND_RANK.has(doc.form[next]!)
    : doc.gap[next] === GAP.none &&
        (isMark(doc, next, ',') || isMark(doc, next, '.')) &&
        !isNumber(doc, next + 1);
}
const RANKED = wordSet('ranked ranks rank ranking seeded');
const BEHIND_RANK = wordSet('in on out of among globally worldwide overall nationally and');
const LOWEST_RANK = 999;

const isNo = (doc: Doc, label: number): boolean =>
  doc.end[label]! - doc.dotted[label]! - doc.start[label]! === 2;

/** `world No. 9`, `the world's No. 1`, `the Finland No 2`, `Britain’s number one` */
function isOfWorld(doc: Doc, label: number): boolean {
  let at = label - 1;
  if (at >= 0 && doc.kind[at] === TOKEN.clitic) at--;
  if (at < 0 || doc.sentence[at] !== doc.sentence[label]) return false;
  if (WORLD.has(doc.form[at]!)) return true;
  if (is(doc, at, CLASS.demonym)) return true;
  return is(doc, at, CLASS['country-name']) && (at < label - 1 || doc.form[at - 1] === WORD.the);
}

/** `No. 4 in the rankings` */
const isInList = (doc: Doc, next: number): boolean =>
  IN.has(doc.form[next] ?? 0) &&
  doc.form[next + 1] === WORD.the &&
  hasWord(doc, next + 2, Math.min(doc.length, next + REACH), LISTS);
