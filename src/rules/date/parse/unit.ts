/** Units of time at a token: `years`, `fiscal year`, `working days`. */
import { type Doc, isInnerHyphen } from '../../../annotate/doc.js';
import { WordMap } from '../../../lexicon/word-set.js';
import type { Grain } from '../../../normalise/period.js';
import type { Unit } from '../../../normalise/temporal.js';
import { type CalendarClass, calendarPhrase, entriesOf } from '../words.js';

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

interface Length {
  readonly unit: Unit;
  readonly times: number;
}

/** `P2W` → two weeks */
export function parseLength(value: string): Length | null {
  const match = /^P(T?)([\d.]+)([A-Z]+)$/.exec(value);
  const unit = match === null ? undefined : UNITS[match[1]! + match[3]!];
  return match === null || unit === undefined ? null : { unit, times: Number(match[2]) };
}

/** Lengths by entry. Words of no fixed length (`era`, `term`) have none. */
const lengthsOf = (name: CalendarClass): WordMap<Length> =>
  new WordMap(
    entriesOf(name).flatMap(([id, value]) => {
      const length = parseLength(value);
      return length === null ? [] : [[id, length] as const];
    }),
  );
const SINGULAR = lengthsOf('grain');
const PLURAL = lengthsOf('grain-plural');

/** A unit word or phrase that starts at a token. */
export function unitAt(doc: Doc, token: number): UnitAt | null {
  return (
    unitOfClass(doc, token, 'grain', SINGULAR, false) ?? unitOfClass(doc, token, 'grain-plural', PLURAL, true)
  );
}

function unitOfClass(
  doc: Doc,
  token: number,
  name: CalendarClass,
  lengths: WordMap<Length>,
  plural: boolean,
): UnitAt | null {
  const phrase = calendarPhrase(doc, token, name);
  const length = lengths.get(phrase === null ? (doc.form[token] ?? 0) : phrase.id);
  if (length === undefined) return null;
  const { unit, times } = length;
  return { first: token, last: phrase?.last ?? token + 1, unit, times, plural };
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
