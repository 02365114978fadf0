/** Currencies by their signs, codes and names. Source: src/lexicon/tables/currencies.tsv (ISO 4217). */
import type { Doc } from '../../../annotate/doc.js';
import { lazily } from '../../../lazily.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { RowsById, RowsByText } from '../../../lexicon/rows.js';

export interface Currency {
  /** ISO 4217; null where only the country of the article could tell. */
  readonly code: string | null;
  /** Power of ten of the number: -2 for cents. */
  readonly exponent: number;
  /** Other codes that the surface may mean. */
  readonly ambiguous: boolean;
  /** Country → the code that it means there. Bare dollars are left out: the guide reads them as USD. */
  readonly byCountry: () => ReadonlyMap<string, string>;
  /** Also an ordinary word, name or unit: `won`, `real`, `pound`. */
  readonly ordinary: boolean;
}

export interface CurrencyAt extends Currency {
  readonly first: number;
  readonly last: number;
}

// Field by field: copies by spread have a hidden class each, and all that is read from them is looked up by name.
export function currencyAt(
  { code, exponent, ambiguous, byCountry, ordinary }: Currency,
  first: number,
  last: number,
): CurrencyAt {
  return { code, exponent, ambiguous, byCountry, ordinary, first, last };
}

/** Subunits of a thousandth. Source: ISO 4217, minor units. */
const THOUSANDTHS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

const NO_COUNTRIES = lazily((): ReadonlyMap<string, string> => new Map());

function currencyOf([, code, form = '', ambiguity, countries = '-', sense]: readonly string[]): Currency {
  return {
    code: code === '-' ? null : code!,
    exponent: form.startsWith('subunit') ? (THOUSANDTHS.has(code!) ? -3 : -2) : 0,
    ambiguous: ambiguity !== '-',
    byCountry:
      code === 'USD' || countries === '-'
        ? NO_COUNTRIES
        : lazily(() => new Map(countries.split(',').map((pair) => pair.split(':') as [string, string]))),
    ordinary: sense !== '-' && sense !== 'slang',
  };
}

const byWriting = (...forms: readonly string[]) => new RowsByText(lexicon, 'currencies', forms, currencyOf);

export const BEFORE = byWriting('sign', 'prefix-sign', 'code');
export const AFTER = byWriting('sign', 'suffix-sign', 'subunit-sign', 'code');
const NAME_FORMS = new Set(['name', 'subunit', 'historic', 'crypto']);
export const NAMES = new RowsById<Currency>(lexicon, 'currencies', (columns) =>
  NAME_FORMS.has(columns[2]!) ? currencyOf(columns) : undefined,
);

/** What sums in crores are in, where nothing else is said. */
export const RUPEES = NAMES.get(wordId(lexicon, 'rupees'))!;

/** What a sign before a number means by itself: `TT$` → `TTD`. */
export const codeOfSign = (sign: string): string | null => BEFORE.get(sign)?.code ?? null;

const POUNDS = new Set([wordId(lexicon, 'pound'), wordId(lexicon, 'pounds')]);

export function isPound(doc: Doc, token: number): boolean {
  return POUNDS.has(doc.form[token]!);
}
