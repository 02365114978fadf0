/** Surface of a number → exact decimal. Scaling moves the exponent, so that 16.4 million is 16400000 and not a float's neighbour. */

/** Which sign groups thousands where the digits leave it open, as in `1.234`. */
export type Grouping = 'comma' | 'point';

const ENGLISH = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const INDIAN = /^[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?$/;
const CONTINENTAL = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
/** One point before three digits: `1.234` is a decimal in English. */
const OPEN = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL_COMMA = /^\d+,\d+$/;
/** `.5` */
const NO_WHOLE = /^\.\d+$/;

/** Decimal notation (`1234.5`) of digits with points and commas; null for what is no number (`12.03.2025`). */
export function readDigits(surface: string, grouping: Grouping = 'comma'): string | null {
  const points = pointsIn(surface);
  if (points === 0) return surface;
  if (points === 1 && (grouping === 'comma' || !OPEN.test(surface))) return surface;
  if (ENGLISH.test(surface) || INDIAN.test(surface)) return surface.replaceAll(',', '');
  if (CONTINENTAL.test(surface)) return surface.replaceAll('.', '').replace(',', '.');
  if (DECIMAL_COMMA.test(surface)) return surface.replace(',', '.');
  if (NO_WHOLE.test(surface)) return `0${surface}`;
  return null;
}

/** Of digits with no point, as most numbers are, or one between them: how many points. Of all others −1. */
function pointsIn(surface: string): number {
  let points = 0;
  const last = surface.length - 1;
  for (let at = 0; at <= last; at++) {
    const code = surface.charCodeAt(at) - 0x30;
    if (code >= 0 && code <= 9) continue;
    if (code !== POINT || points > 0 || at === 0 || at === last) return -1;
    points++;
  }
  return last < 0 ? -1 : points;
}

/** `1.234`: a decimal, or thousands grouped by a point. */
export function isOpen(surface: string): boolean {
  const point = surface.length - 4;
  if (point < 1 || point > 3 || surface.charCodeAt(point) - 0x30 !== POINT) return false;
  return OPEN.test(surface);
}

/** Whether digits tell by themselves that points group and a comma is decimal: `1.234,5`, `1.234.567`. */
export function groupsByPoint(surface: string): boolean {
  return CONTINENTAL.test(surface) && !OPEN.test(surface);
}

/** `16.4` by 10⁶, exactly. */
export function scale(decimal: string | number, exponent: number): number {
  const exact =
    typeof decimal === 'number' ? scaledWhole(decimal, exponent) : scaledDigits(decimal, exponent);
  if (exact !== null) return exact;
  const written = String(decimal);
  // Very large and very small numbers print with an exponent of their own.
  const [digits, own = '0'] = written.split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}

/** Powers of ten that a double holds exactly. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** A whole number by a power of ten where the product is exact; else null. */
function scaledWhole(whole: number, exponent: number): number | null {
  if (!Number.isSafeInteger(whole) || whole <= 0 || exponent < -22 || exponent > 22) return null;
  // Of two exact numbers the quotient is the double nearest to the decimal, as a parser reads it.
  if (exponent < 0) return whole / POWERS[-exponent]!;
  const product = whole * POWERS[exponent]!;
  return product <= Number.MAX_SAFE_INTEGER ? product : null;
}

/** The same of digits with a point: `16.4`. */
function scaledDigits(decimal: string, exponent: number): number | null {
  if (decimal.length > 15) return null;
  let whole = 0;
  let places = 0;
  for (let at = 0; at < decimal.length; at++) {
    const digit = decimal.charCodeAt(at) - 0x30;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === POINT && places === 0 && at > 0) places = decimal.length - 1 - at;
    else return null;
  }
  return scaledWhole(whole, exponent - places);
}

/** The point, counted from the digit 0 as above. */
const POINT = 0x2e - 0x30;

/** A fraction to four significant digits, as the guide writes it: two-thirds is 0.6667. */
export function fraction(numerator: number, denominator: number): number {
  return Number((numerator / denominator).toPrecision(4));
}

/** A whole number and a fraction: 39 and 0.6667. */
export function mixed(whole: number, part: number): number {
  return Number((whole + part).toFixed(4));
}

/** One word of a spelled number, by its part in the sum. */
export type NumberWord =
  | { readonly part: 'unit' | 'ten'; readonly value: number }
  | { readonly part: 'magnitude'; readonly exponent: number };

/**
 * Sums spelled numbers: *two hundred and fifty thousand three hundred*.
 * Magnitudes from a thousand up close a group; `hundred` multiplies inside it; `lakh crore` multiplies the group again.
 */
export function sumOfWords(words: readonly NumberWord[]): number {
  let total = 0;
  let group = 0;
  let closed = false;
  for (const word of words) {
    if (word.part !== 'magnitude') {
      group += word.value;
      closed = false;
    } else if (word.exponent === 2) group = (group || 1) * 100;
    else if (closed) total = scale(total, word.exponent);
    else {
      total += scale(group || 1, word.exponent);
      group = 0;
      closed = true;
    }
  }
  return total + group;
}
