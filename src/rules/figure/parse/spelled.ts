/** Numbers in words: `two hundred and fifty`, `two and a half million`, `a hundred`, `half a million`. */
import { type Doc, isInnerHyphen } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { type NumberWord, scale, sumOfWords } from '../../../normalise/numbers.js';
import { currencyAfter } from './currency.js';
import { isNext, pastHyphen, startsPercent } from './joints.js';
import { MAGNITUDES, TENS, UNITS, WITH_WHOLE, WORD } from './lexis.js';
import { magnitudeAfter, shortMagnitude } from './magnitude.js';
import { type Numeral, numeral } from './numeral.js';

/** Words of the longest number that anybody spells out. */
const MOST_WORDS = 24;

/** `two hundred and fifty`, `two and a half million`, `a hundred`, `half a million`. */
export function wordsAt(doc: Doc, token: number): Numeral | null {
  let at = token;
  if (doc.form[at] === WORD.a || doc.form[at] === WORD.an) {
    // `a million`, `a hundred`; the article alone is no number.
    const next = at + 1;
    if (next >= doc.length || !isNext(doc, next) || !MAGNITUDES.has(doc.form[next]!)) return null;
    at = next;
  } else if (!UNITS.has(doc.form[at]!) && !TENS.has(doc.form[at]!)) {
    return halfOfMagnitude(doc, token) ?? loneMagnitude(doc, token);
  }
  const words: NumberWord[] = [];
  let last = at;
  let exponent = 0;
  while (at < doc.length && words.length < MOST_WORDS && (at === token || isNext(doc, at))) {
    const word = numberWord(doc, at, words);
    if (word === null) break;
    words.push(word);
    last = at + 1;
    if (word.part === 'magnitude') exponent = Math.max(exponent, word.exponent);
    at = pastHyphen(doc, last);
    const whole = withWhole(doc, at);
    if (whole !== null) return halves(doc, token, whole.last, sumOfWords(words) + whole.value);
    if (doc.form[at] === WORD.and && word.part === 'magnitude' && isNext(doc, at + 1)) {
      const next = numberWord(doc, at + 1, words);
      if (next !== null && next.part !== 'magnitude' && at + 1 < doc.length) at++;
    }
  }
  if (words.length === 0) return null;
  return numeral(token, last, sumOfWords(words), 'words', exponent);
}

/** The number word at a token, if it can go on from those before it. */
function numberWord(doc: Doc, token: number, before: readonly NumberWord[]): NumberWord | null {
  if (doc.kind[token] !== TOKEN.word) return null;
  const form = doc.form[token]!;
  const previous = before.at(-1);
  const exponent = MAGNITUDES.get(form) ?? (previous === undefined ? undefined : shortMagnitude(doc, token));
  if (exponent !== undefined) return { part: 'magnitude', exponent };
  const ten = TENS.get(form);
  if (ten !== undefined)
    return previous === undefined || previous.part === 'magnitude' ? { part: 'ten', value: ten } : null;
  const unit = UNITS.get(form);
  if (unit === undefined) return null;
  const fits =
    previous === undefined ||
    previous.part === 'magnitude' ||
    (previous.part === 'ten' && unit < 10 && unit > 0);
  return fits ? { part: 'unit', value: unit } : null;
}

/** `and a half` and its like at a token. */
function withWhole(doc: Doc, token: number): { last: number; value: number } | null {
  if (token >= doc.length) return null;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    const value = WITH_WHOLE.get(id);
    if (value !== undefined) return { last, value };
  }
  return null;
}

/** `two and a half million`: the sum before the magnitude is scaled. */
function halves(doc: Doc, first: number, last: number, value: number): Numeral {
  const more = magnitudeAfter(doc, first, last);
  if (more === null) return numeral(first, last, value, 'words');
  return numeral(first, more.last, scale(value, more.exponent), 'words', more.exponent);
}

/** `the million-dollar fund`, `another million people`; not the `million` of `multi-million-dollar` or `3 million-dollar`. */
function loneMagnitude(doc: Doc, token: number): Numeral | null {
  const exponent = MAGNITUDES.get(doc.form[token]!);
  if (
    exponent !== undefined &&
    doc.form[token - 1] === ANOTHER &&
    isNext(doc, token) &&
    !isInnerHyphen(doc, token + 1)
  )
    return numeral(token, token + 1, scale('1', exponent), 'words', exponent);
  if (exponent === undefined || exponent < 6 || !isInnerHyphen(doc, token + 1)) return null;
  const isCurrency = doc.kind[token + 2] === TOKEN.word && currencyAfter(doc, token + 2) !== null;
  if (!isCurrency || !BEFORE_LONE.has(doc.form[token - 1] ?? 0)) return null;
  return numeral(token, token + 1, scale('1', exponent), 'words', exponent);
}
const ANOTHER = wordId(lexicon, 'another');
const BEFORE_LONE = wordSet('the this that its his her their our');

/** `half a million`, `a quarter of a million`. */
function halfOfMagnitude(doc: Doc, token: number): Numeral | null {
  const half = doc.form[token] === WORD.half ? token + 1 : -1;
  if (half < 0) return null;
  const at = doc.form[half] === WORD.a ? half + 1 : pastHyphen(doc, half);
  if (at >= doc.length || !isNext(doc, at)) return null;
  // `half a percentage point`
  if (doc.form[at - 1] === WORD.a && startsPercent(doc, at)) return numeral(token, at, 0.5, 'words');
  const exponent = MAGNITUDES.get(doc.form[at]!);
  if (exponent === undefined) return null;
  return numeral(token, at + 1, scale('0.5', exponent), 'words', exponent);
}
