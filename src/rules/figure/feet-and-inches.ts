/** Heights in feet and inches: `6’2″`, `5 feet 11 inches`, `6ft 2in`. */
import { type Doc, isInnerHyphen, surface } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import { fraction, mixed } from '../../normalise/numbers.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { pastHyphen } from './parse/joints.js';
import { comparedMention, coreUpTo, type FigureDraft, figure } from './parse/reading.js';

export const FEET_SIGNS = WordSet.of(Array.from("'’′", (mark) => mark.charCodeAt(0)));
const INCH_SIGNS = WordSet.of(Array.from('"”″\'’′', (mark) => mark.charCodeAt(0)));
const FEET = wordSet('ft foot feet');
const INCHES = wordSet('in inch inches');
const INCHES_OF_FOOT = 12;
/** Nobody is so tall; higher numbers are minutes of arc. */
const TALLEST = 9;

export function feetAndInches(doc: Doc, amount: Amount): FigureDraft | null {
  const { last, value, high } = amount;
  if (high !== null || value === null || last + 1 >= doc.length || !Number.isInteger(value)) return null;
  const end = FEET_SIGNS.has(doc.mark[last]!) ? pastSigns(doc, amount) : pastWords(doc, amount.next);
  if (end === null) return null;
  const inches = Number(surface(doc, end.number));
  if (!(inches < INCHES_OF_FOOT)) return null;
  const said = comparedMention(amount.before, end.last, comparatorAfter(doc, end.last));
  const reading = figure(doc, 'figure.measure', 'measure', amount, said);
  reading.value.value = mixed(value, fraction(Math.round(2 * inches), 2 * INCHES_OF_FOOT));
  if (end.unit !== null) reading.value.unit = surface(doc, end.unit);
  reading.value.unitCode = '[ft_i]';
  coreUpTo(doc, reading, end.number + 1);
  return reading;
}

interface Inches {
  /** Token of their number. */
  readonly number: number;
  readonly last: number;
  /** Token of the word for feet. */
  readonly unit: number | null;
}

/** `’2″` behind the feet. */
function pastSigns(doc: Doc, { bare, last, value }: Amount): Inches | null {
  const number = last + 1;
  const sign = number + 1;
  if (!bare || value! < 1 || value! > TALLEST || doc.gap[last] !== GAP.none) return null;
  if (doc.kind[number] !== TOKEN.number || doc.gap[number] !== GAP.none || sign >= doc.length) return null;
  if (doc.gap[sign] !== GAP.none || !INCH_SIGNS.has(doc.mark[sign]!)) return null;
  // `6'2''`
  const isDoubled =
    sign + 1 < doc.length && doc.gap[sign + 1] === GAP.none && doc.mark[sign + 1] === doc.mark[sign];
  return { number, last: isDoubled ? sign + 2 : sign + 1, unit: null };
}

/** `feet 11 inches`, `-foot-11`, `ft 2in` behind the number of feet. */
function pastWords(doc: Doc, unit: number): Inches | null {
  if (unit + 1 >= doc.length || !FEET.has(doc.form[unit]!)) return null;
  const number = pastHyphen(doc, unit + 1);
  if (number >= doc.length || doc.kind[number] !== TOKEN.number || doc.gap[number]! > GAP.space) return null;
  const inches = pastHyphen(doc, number + 1);
  if (INCHES.has(doc.form[inches] ?? 0) && doc.gap[inches]! <= GAP.space && isInchWord(doc, inches))
    return { number, last: inches + 1, unit };
  // `a 5-foot-11 guard`
  return isInnerHyphen(doc, unit - 1) && isInnerHyphen(doc, unit + 1)
    ? { number, last: number + 1, unit }
    : null;
}

/** `2in`, `2 inches`; not `2 in May`. */
const isInchWord = (doc: Doc, token: number): boolean =>
  doc.gap[token] === GAP.none || doc.end[token]! - doc.start[token]! > 2;
