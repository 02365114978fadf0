/** A number in digits or words, from its first token to its last: `16.4 million`, `two and a half`, `half a dozen`, `39 2/3`. */
import type { Doc } from '../../../annotate/doc.js';

export type NumeralForm = 'digits' | 'words' | 'group' | 'fraction' | 'vague';

export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly form: NumeralForm;
  /** Exponent of its magnitude word; 0 without one. */
  readonly exponent: number;
  /** Digits and nothing else: a year, a day or a house number looks the same. */
  readonly bare: boolean;
  /** The words mean it roughly: `dozens`, `a few hundred`. */
  readonly rough: boolean;
  /** What it counts follows after `of`: `dozens of`, `a third of`, `a pair of`. */
  readonly takesOf: boolean;
}

/** A numeral, with the exponent of its magnitude word. Vague ones are rough by nature. */
export function numeral(
  first: number,
  last: number,
  value: number,
  form: NumeralForm,
  exponent = 0,
): Numeral {
  return made(first, last, value, form, exponent, false, false);
}

/** Digits and nothing else. */
export function bareDigits(first: number, last: number, value: number): Numeral {
  return made(first, last, value, 'digits', 0, true, false);
}

/** A numeral with what it counts behind `of`. */
export function numeralOf(
  first: number,
  last: number,
  value: number,
  form: NumeralForm,
  rough = form === 'vague',
): Numeral {
  return made(first, last, value, form, 0, false, true, rough);
}

/** One literal for all, so that all have one hidden class. */
function made(
  first: number,
  last: number,
  value: number,
  form: NumeralForm,
  exponent: number,
  bare: boolean,
  takesOf: boolean,
  rough = form === 'vague',
): Numeral {
  return { first, last, value, form, exponent, bare, rough, takesOf };
}

/** Bare digits that news reads as a year of living memory, with or without a preposition: `2022 offers hope`. */
export function isRecentYear(doc: Doc, { first, bare, value }: Numeral): boolean {
  return bare && doc.end[first]! - doc.start[first]! === 4 && value >= 1900 && value <= 2060;
}
