/** What the checks that set one figure against another have in common: their places and both repairs. */
import type { FigureFact } from './facts.js';
import type { Place, Repair } from './finding.js';

/** Kinds of figures of which two sentences may tell the same. */
export const TOLD_TWICE: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'measure']);

export const numberPlaceOf = ({ in: where, number: { start, end } }: FigureFact): Place => ({
  in: where,
  start,
  end,
});

/** Each number in place of the other; which one is right is for a person to say. */
export function eitherNumber(a: FigureFact, b: FigureFact): Repair[] {
  return [
    { at: numberPlaceOf(a), with: b.number.text, because: `the other place says ${b.text}` },
    { at: numberPlaceOf(b), with: a.number.text, because: `the other place says ${a.text}` },
  ];
}

/** A figure in normal form, for fingerprints. */
export const normalFigure = ({ value, slots }: FigureFact): string =>
  [value.value ?? `${value.min}–${value.max}`, value.comparator, slots.unit, slots.head, slots.event]
    .filter((part) => part !== null && part !== '=')
    .join(' ');

/** The same number of another size, written alike: for slips. Null where it is not in plain digits. */
export function anotherNumber({ number }: FigureFact): string | null {
  const digits = /^([^\d]*)(\d[\d,]*)((?:\.\d+)?.*)$/s.exec(number.text);
  if (digits === null) return null;
  const [, before = '', whole = '', behind = ''] = digits;
  const value = Number(whole.replaceAll(',', ''));
  return `${before}${value * 2 + 3}${behind}`;
}
