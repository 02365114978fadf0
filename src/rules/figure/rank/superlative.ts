/** Superlatives behind an ordinal: `second most populous`, `third-largest`, `the second town with the most`. */
import { type Doc, is, isInnerHyphen, surface } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { pastHyphen } from '../parse/joints.js';
import { MONTHS, WORD } from '../parse/lexis.js';
import { nounPhraseAt } from '../parse/noun-phrase.js';
import { isNounPhraseWord } from '../parse/nouns.js';

const MOST = wordSet('most least');
const WORST = wordSet('worst');
const BEST = wordSet('best');
const WITH = wordSet('with having');
const NAMED_TIMES = WordSet.of([
  ...MONTHS.ids(),
  ...wordSet('monday tuesday wednesday thursday friday saturday sunday').ids(),
]);

/** `-largest economy`, ` most populous country`: the end of the phrase; null where no superlative follows. */
export function superlativeEnd(doc: Doc, token: number): number | null {
  const at = pastHyphen(doc, token);
  if (at >= doc.length || doc.gap[at]! > GAP.line || doc.kind[at] !== TOKEN.word) return null;
  const most = MOST.has(doc.form[at]!);
  if (!most && !isSuperlative(doc, at)) return null;
  const next = most ? Math.min(pastHyphen(doc, at + 1) + 1, doc.length) : at + 1;
  if (most && !isNounPhraseWord(doc, next - 1)) return null;
  // `fourth-warmest July`
  if (next < doc.length && doc.gap[next]! <= GAP.line && NAMED_TIMES.has(doc.form[next]!)) return next + 1;
  // `worst-affected district`
  if (!most && isInnerHyphen(doc, next)) return nounPhraseAt(doc, next + 2, false)?.last ?? next + 2;
  return nounPhraseAt(doc, next, false)?.last ?? next;
}

function isSuperlative(doc: Doc, token: number): boolean {
  const written = surface(doc, token);
  if (BEST.has(doc.form[token]!)) return true;
  if (written.length < 5) return false;
  return WORST.has(doc.form[token]!) || (written.endsWith('est') && is(doc, token, CLASS.adjective));
}

/** `the second town with the highest debts` */
export function mostOfEnd(doc: Doc, first: number, last: number): number | null {
  const phrase = nounPhraseAt(doc, last, false);
  if (phrase === null || phrase.last > last + MOST_IN_NOUN || !WITH.has(doc.form[phrase.last] ?? 0))
    return null;
  const most = phrase.last + 2;
  if (most >= doc.length || doc.form[most - 1] !== WORD.the || doc.sentence[most] !== doc.sentence[first])
    return null;
  return MOST.has(doc.form[most] ?? 0) || isSuperlative(doc, most) ? phrase.last : null;
}
const MOST_IN_NOUN = 3;
