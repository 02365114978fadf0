/** Measures in base units, with every reading that a unit's name allows. Factors: src/lexicon/tables/units.tsv (UCUM). */
import { lexicon } from '../../lexicon/load.js';
import { rowsOf } from '../../lexicon/rows.js';
import type { Interval } from './interval.js';

interface Unit {
  readonly dimension: string;
  /** Number × factor + offset is in the base unit. */
  readonly factor: number;
  readonly offset: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  rowsOf(lexicon, 'units').map(({ columns }) => [
    columns[1]!,
    { dimension: columns[2]!, factor: Number(columns[3]), offset: Number(columns[4]) },
  ]),
);

/** Units that share a name: news says `ton`, `mile`, `gallon`, `ounce` of any of them. Source: NIST Special Publication 811, B.8. */
const NAMESAKES: Readonly<Record<string, readonly number[]>> = {
  '[ston_av]': [907.18474, 1000, 1016.0469088],
  t: [1000, 907.18474, 1016.0469088],
  '[mi_i]': [1609.344, 1852],
  '[mi_i]/h': [0.44704, 0.5144444444444445],
  '[gal_us]': [0.003785411784, 0.00454609],
  '[pt_us]': [0.000473176473, 0.00056826125],
  '[oz_av]': [0.028349523125, 0.0311034768],
  '[foz_us]': [2.95735295625e-5, 2.84130625e-5],
};

export const dimensionOf = (code: string): string | null => UNITS.get(code)?.dimension ?? null;

/** The interval in base units, by each reading of the unit; a temperature as a level and as a difference. */
export function inBaseUnits({ low, high }: Interval, code: string): readonly Interval[] {
  const unit = UNITS.get(code);
  if (unit === undefined) return [];
  const factors = NAMESAKES[code] ?? [unit.factor];
  const offsets = unit.offset === 0 ? [0] : [unit.offset, 0];
  return factors.flatMap((factor) =>
    offsets.map((offset) => ({ low: low * factor + offset, high: high * factor + offset })),
  );
}

/** A number of one unit in another, by the units' first readings. */
export function converted(value: number, from: string, to: string): number | null {
  const a = UNITS.get(from);
  const b = UNITS.get(to);
  if (a === undefined || b === undefined || a.dimension !== b.dimension) return null;
  return (value * a.factor + a.offset - b.offset) / b.factor;
}

/** Few enough digits to read: three that count. */
export const readable = (value: number): string =>
  Number(value.toPrecision(3)).toLocaleString('en-US', { maximumSignificantDigits: 3 });
