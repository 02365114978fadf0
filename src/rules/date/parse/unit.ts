/** Units of time at a token: `years`, `fiscal year`, `working days`. */
import { type Doc, isInnerHyphen } from '../../../annotate/doc.js';
import type { Grain } from '../../../normalise/period.js';
import type { Unit } from '../../../normalise/temporal.js';
import { calendarPhrase, calendarValue, phraseValue } from '../words.js';

export interface UnitAt {
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
  /** How many of the unit the word holds: a fortnight is two weeks. */
  readonly times: number;
  readonly plural: boolean;
}

const UNITS: Readonly<Record<string, Unit>> = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
  ML: 'millennium',
};

/** A unit word or phrase that starts at a token. Words of no fixed length (`era`, `term`) are none. */
export function unitAt(doc: Doc, token: number): UnitAt | null {
  for (const name of ['grain', 'grain-plural'] as const) {
    const phrase = calendarPhrase(doc, token, name);
    const value = phrase === null ? calendarValue(doc, token, name) : phraseValue(phrase, name);
    if (value === undefined || value === '-') continue;
    const parsed = parseLength(value);
    if (parsed !== null)
      return { first: token, last: phrase?.last ?? token + 1, ...parsed, plural: name === 'grain-plural' };
  }
  return null;
}

/** `P2W` → two weeks */
export function parseLength(value: string): { readonly unit: Unit; readonly times: number } | null {
  const match = /^P(T?)([\d.]+)([A-Z]+)$/.exec(value);
  const unit = match === null ? undefined : UNITS[match[1]! + match[3]!];
  return match === null || unit === undefined ? null : { unit, times: Number(match[2]) };
}

const GRAINS: Partial<Readonly<Record<Unit, Grain>>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
};

export function grainOf(unit: Unit): Grain | undefined {
  return GRAINS[unit];
}

/** Whether the unit is the head of a compound adjective: `year-old`, `day-long`. */
export function hyphenFollows(doc: Doc, token: number): boolean {
  return isInnerHyphen(doc, token);
}
