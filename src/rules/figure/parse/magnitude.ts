/** Magnitudes behind a number: `million`, `lakh crore`, `-million`, `bn`, `m`. */
import type { Doc } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { signBefore } from './currency.js';
import { isDash, isNext, pastHyphen } from './joints.js';
import { MAGNITUDES, numberWords, PLURAL_MAGNITUDES, SHORT_MAGNITUDES, WORD } from './lexis.js';
import { nounPhraseAt } from './noun-phrase.js';
import { isNounPhraseWord, isPluralNoun } from './nouns.js';

const MILLIMETRES = wordId(lexicon, 'mm');
const THOUSAND = wordId(lexicon, 'k');

const ANY = numberWords('magnitude', 'magnitude-plural', 'abbreviated-magnitude');

export interface Magnitude {
  readonly last: number;
  readonly exponent: number;
}

/** `million`, `-million`, `bn`, `m` after a number that starts at `first` and ends before `token`. */
export function magnitudeAfter(doc: Doc, first: number, token: number): Magnitude | null {
  const at = pastHyphen(doc, token);
  if (!isNext(doc, at) || doc.kind[at] !== TOKEN.word) return null;
  const form = doc.form[at]!;
  if (!ANY.has(form)) return null;
  let exponent = MAGNITUDES.get(form) ?? PLURAL_MAGNITUDES.get(form);
  if (exponent !== undefined) {
    let last = at + 1;
    const next =
      last < doc.length && isNext(doc, last)
        ? (MAGNITUDES.get(doc.form[last]!) ?? PLURAL_MAGNITUDES.get(doc.form[last]!))
        : undefined;
    if (next !== undefined && next >= exponent) {
      exponent += next;
      last++;
    }
    return { last, exponent };
  }
  const short = SHORT_MAGNITUDES.get(form);
  if (short === undefined || doc.gap[at]! > GAP.space) return null;
  if (lettersOf(doc, at) > 1 && form !== MILLIMETRES) return { last: at + 1, exponent: short };
  return readsAsMagnitude(doc, first, at) ? { last: at + 1, exponent: short } : null;
}

const lettersOf = (doc: Doc, token: number) => doc.end[token]! - doc.start[token]! - doc.dotted[token]!;

/** Short forms that are other things behind a number in words: `ten mm`, `one mil`. */
const OTHER_THINGS = wordSet('mm mil');

/** Exponent of `mln`, `bn` behind a number in words: short forms of more than a letter, without a capital. */
export function shortMagnitude(doc: Doc, token: number): number | undefined {
  const form = doc.form[token]!;
  const isOne = doc.shape[token] === SHAPE.lower && lettersOf(doc, token) > 1 && !OTHER_THINGS.has(form);
  return isOne ? SHORT_MAGNITUDES.get(form) : undefined;
}

const RACES = wordSet('race run fun walk road marathon event course');

/**
 * Whether `m`, `b`, `k`, `t`, `mm` is a magnitude: behind a price always, else where plural things are counted
 * (`10k runners`; a `10k race` and `5,000m` are lengths).
 */
function readsAsMagnitude(doc: Doc, number: number, letter: number): boolean {
  if (signBefore(doc, number) !== null) return true;
  const start = startOfRange(doc, number);
  if (start !== number && signBefore(doc, start) !== null) return true;
  if (doc.gap[letter] !== GAP.none || doc.form[letter] === MILLIMETRES) return false;
  if (isPluralNoun(doc, letter + 1)) return true;
  // `infected 1.2m and killed 14,000`
  if (OF_MANY.has(doc.form[number - 1] ?? 0)) return true;
  // `60K monthly clients`
  if (
    doc.form[letter] === THOUSAND &&
    !RACES.has(doc.form[letter + 1] ?? 0) &&
    nounPhraseAt(doc, letter + 1, true)?.plural === true
  )
    return true;
  return (
    doc.form[letter] === THOUSAND && doc.form[number - 1] !== WORD.a && !isNounPhraseWord(doc, letter + 1)
  );
}

/** Verbs of many people. */
const OF_MANY = wordSet(
  'infected killed displaced employs employed attracted affected vaccinated registered hired',
);

/** First token of `25` in `25-35`, given the second. */
function startOfRange(doc: Doc, number: number): number {
  const dash = number - 1;
  return dash > 0 && isDash(doc, dash) && doc.kind[dash - 1] === TOKEN.number ? dash - 1 : number;
}
