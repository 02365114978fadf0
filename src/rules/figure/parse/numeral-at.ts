/** Reads the numeral that starts at a token, in digits or in words. */

import { type Doc, isInnerHyphen } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { lexicon } from '../../../lexicon/load.js';
import { idsIn } from '../../../lexicon/rows.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { digitsAt } from './digits.js';
import { fractionAt } from './fractions.js';
import { isNext } from './joints.js';
import { FRACTIONS, GROUPS, MAGNITUDES, numberWords, TENS, UNITS, VAGUE, WORD } from './lexis.js';
import { type Numeral, numeral } from './numeral.js';
import { groupAt, vagueAt } from './rough.js';
import { wordsAt } from './spelled.js';

/** Words that a number in words may start with, its article aside. */
const CAN_START = WordSet.of([
  ...idsIn(lexicon, 'number-words', 'unit', 'ten', 'magnitude', 'dozen', 'fraction', 'vague'),
  ...[WORD.a, WORD.an, WORD.few, WORD.several, WORD.half],
]);

/** The numeral that starts at a token; null where none does. */
export function numeralAt(doc: Doc, token: number): Numeral | null {
  const kind = doc.kind[token];
  if (kind === TOKEN.number) return digitsAt(doc, token);
  if (kind !== TOKEN.word || !CAN_START.has(doc.form[token]!) || continuesNumeral(doc, token)) return null;
  // The article of `a hundred`, `a quarter`, `a pair` belongs to the number.
  const before = token > 0 && doc.gap[token]! <= GAP.line ? doc.form[token - 1] : 0;
  if (before === WORD.a || before === WORD.an) {
    const withArticle = numeralAfterArticle(doc, token - 1);
    if (withArticle !== null) return withArticle;
  }
  return numeralOfWords(doc, token);
}

function numeralAfterArticle(doc: Doc, article: number): Numeral | null {
  const form = doc.form[article + 1]!;
  if (form === WORD.few || form === WORD.several) return vagueAt(doc, article);
  if (MAGNITUDES.has(form)) return wordsAt(doc, article);
  if (FRACTIONS.has(form) && form !== WORD.half) return fractionAt(doc, article) ?? groupAt(doc, article);
  if (!GROUPS.has(form)) return null;
  // `a couple of hundred`
  return vagueAt(doc, article) ?? groupAt(doc, article);
}

function numeralOfWords(doc: Doc, token: number): Numeral | null {
  if (standsAlone(doc, token)) return numeral(token, token + 1, UNITS.get(doc.form[token]!)!, 'words');
  return vagueAt(doc, token) ?? fractionAt(doc, token) ?? groupAt(doc, token) ?? wordsAt(doc, token);
}

/** Words that a number word may go on with. */
const CAN_FOLLOW = WordSet.of([
  ...numberWords('unit', 'ten', 'magnitude', 'abbreviated-magnitude', 'dozen', 'fraction').ids(),
  WORD.and,
]);

/** One word of the units, as most numbers in words are: no phrase starts with it or behind it, and nothing goes on from it. */
function standsAlone(doc: Doc, token: number): boolean {
  const next = token + 1;
  return (
    next < doc.length &&
    doc.phraseAt[token] === doc.phraseAt[next] &&
    doc.phraseAt[next] === doc.phraseAt[next + 1] &&
    UNITS.has(doc.form[token]!) &&
    !VAGUE.has(doc.form[token]!) &&
    !CAN_FOLLOW.has(doc.form[next]!) &&
    !isInnerHyphen(doc, next)
  );
}

/** Whether the token is inside a numeral that began before it. */
function continuesNumeral(doc: Doc, token: number): boolean {
  let before = token - 1;
  if (before >= 0 && isInnerHyphen(doc, before)) before--;
  if (before < 0 || !isNext(doc, token)) return false;
  const form = doc.form[before]!;
  if (doc.kind[before] !== TOKEN.word) return false;
  if (TENS.has(form)) return UNITS.has(doc.form[token]!);
  return MAGNITUDES.has(form) && UNITS.has(doc.form[token]!);
}
