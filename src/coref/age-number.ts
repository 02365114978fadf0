/** The number of an age, in digits or in words: `43`, `seven`, `forty-three`. */
import { type Doc, is, isInnerHyphen, isNumber } from '../annotate/doc.js';
import { TOKEN } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import { columnOf, wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { digitCount, digits, wordsAt } from '../rules/date/parse/number.js';

const OLDEST = 125;
/** With more digits it is no age. */
const DIGITS = 3;

/** A number in words as the token alone has it: `seven`, `forty`. Of the words beside a name hardly one is. */
export const isNumberWord = (doc: Doc, token: number): boolean => is(doc, token, CLASS['number-word']);

/** Class sets of words that are numbers. */
const IN_WORDS = columnOf(lexicon, 'number-word');

/** Whether an age may start at one of the tokens, half-open and within the article: beside most names there is no number at all. */
export function mayHoldAge({ kind, set }: Doc, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    if (kind[token] === TOKEN.number || IN_WORDS[set[token]!] === 1) return true;
  return false;
}

const inWords = (doc: Doc, token: number) => (isNumberWord(doc, token) ? wordsAt(doc, token) : null);

/** @returns years, or null where no age can start at the token */
export function ageAt(doc: Doc, token: number): number | null {
  const age = isNumber(doc, token) ? digits(doc, token) : (inWords(doc, token)?.count ?? 0);
  const isWritten = !isNumber(doc, token) || digitCount(doc, token) <= DIGITS;
  return isWritten && age > 0 && age < OLDEST ? age : null;
}

/** Past the number that starts at a token. */
export const endOfAge = (doc: Doc, token: number): number =>
  isNumber(doc, token) ? token + 1 : (inWords(doc, token)?.last ?? token + 1);

/** `forty-three`: three tokens. */
const COMPOUND = 3;

/** Where the number that ends right before `last` starts. */
export const startOfAge = (doc: Doc, last: number): number =>
  inWords(doc, last - COMPOUND)?.last === last ? last - COMPOUND : last - 1;

const YEARS = wordSet('year years yr yrs');
const OLD = wordId(lexicon, 'old');

/** `-year-old`, ` years old`, `-yr-old`. */
export function isYearsOld(doc: Doc, token: number): boolean {
  let at = token;
  if (isInnerHyphen(doc, at)) at++;
  if (!YEARS.has(doc.form[at] ?? 0)) return false;
  at++;
  if (isInnerHyphen(doc, at)) at++;
  return doc.form[at] === OLD;
}
