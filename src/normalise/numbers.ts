/** Surface of a number → exact decimal. Scaling moves the exponent, so that 16.4 million is 16400000 and not a float's neighbour. */

/** Which sign groups thousands where the digits leave it open, as in `1.234`. */
export type Grouping = 'comma' | 'point';

const PLAIN = /^\d+(\.\d+)?$/;
const ENGLISH = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const INDIAN = /^[1-9]\d?(,\d{2})+,\d{3}(\.\d+)?$/;
const CONTINENTAL = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
/** One point before three digits: `1.234` is a decimal in English. */
const OPEN = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL_COMMA = /^\d+,\d+$/;

/** Decimal notation (`1234.5`) of digits with points and commas; null for what is no number (`12.03.2025`). */
export function readDigits(surface: string, grouping: Grouping = 'comma'): string | null {
  if (PLAIN.test(surface) && (grouping === 'comma' || !OPEN.test(surface))) return surface;
  if (ENGLISH.test(surface) || INDIAN.test(surface)) return surface.replaceAll(',', '');
  if (CONTINENTAL.test(surface)) return surface.replaceAll('.', '').replace(',', '.');
  if (DECIMAL_COMMA.test(surface)) return surface.replace(',', '.');
  return null;
}

/** `1.234`: a decimal, or thousands grouped by a point. */
export function isOpen(surface: string): boolean {
  return OPEN.test(surface);
}

/** Whether digits tell by themselves that points group and a comma is decimal: `1.234,5`, `1.234.567`. */
export function groupsByPoint(surface: string): boolean {
  return CONTINENTAL.test(surface) && !OPEN.test(surface);
}

/** `16.4` by 10⁶, exactly. */
export function scale(decimal: string | number, exponent: number): number {
  const written = String(decimal);
  // Very large and very small numbers print with an exponent of their own.
  const [digits, own = '0'] = written.split('e');
  return Number(`${digits}e${Number(own) + exponent}`);
}

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
