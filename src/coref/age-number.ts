/** The number of an age, in digits or in words: `43`, `seven`, `forty-three`. */
import { type Doc, is, isInnerHyphen, isNumber } from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import { lexicon } from '../lexicon/load.js';
import { RowsById } from '../lexicon/rows.js';

const OLDEST = 125;
const COUNTED = new RowsById(lexicon, 'number-words', ([, kind, value]) =>
  kind === 'unit' || kind === 'ten' ? Number(value) : undefined,
);
const TEN = 10;

/** A number in words as the token alone has it: `seven`, `forty`. */
export const isNumberWord = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS['number-word']) && COUNTED.has(doc.form[token]!);

/** @returns years, or null where no age can start at the token */
export function ageAt(doc: Doc, token: number): number | null {
  const age = isNumber(doc, token) ? digitsAt(doc, token) : wordsAt(doc, token);
  return age > 0 && age < OLDEST ? age : null;
}

/** Past the number that starts at a token. */
export const endOfAge = (doc: Doc, token: number): number =>
  isNumber(doc, token) || !isCompound(doc, token) ? token + 1 : token + 3;

/** Where the number that ends right before `last` starts. */
export const startOfAge = (doc: Doc, last: number): number =>
  last >= 3 && isCompound(doc, last - 3) ? last - 3 : last - 1;

function digitsAt(doc: Doc, token: number): number {
  const digits = doc.text.slice(doc.start[token], doc.end[token]);
  return /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
}

function wordsAt(doc: Doc, token: number): number {
  // Of the words beside a name hardly one is a number.
  if (!is(doc, token, CLASS['number-word'])) return 0;
  const value = COUNTED.get(doc.form[token]!) ?? 0;
  return isCompound(doc, token) ? value + COUNTED.get(doc.form[token + 2]!)! : value;
}

/** `forty-three` */
function isCompound(doc: Doc, token: number): boolean {
  if (!isInnerHyphen(doc, token + 1)) return false;
  const tens = COUNTED.get(doc.form[token]!) ?? 0;
  const units = COUNTED.get(doc.form[token + 2]!) ?? 0;
  return tens > TEN && tens % TEN === 0 && units > 0 && units < TEN;
}
