/** Where a reading stands: all that the steps of its rewriting look at beside it, save what the story has told. */
import type { Doc } from '../../annotate/doc.js';
import type { Tense } from '../../normalise/context.js';
import { dayBehind } from './day-behind.js';
import { isEither, orderOfArticle } from './day-order.js';
import { type Quarters, quartersOf } from './ended-quarter.js';
import { dayOfPublication } from './publication.js';
import type { DateReading } from './reading.js';
import { tenseOfReading } from './reading-tense.js';

/** The same for all readings of an article. */
export interface Setting {
  readonly doc: Doc;
  readonly readings: readonly DateReading[];
  /** Day of publication; null when unknown. */
  readonly reference: number | null;
  /** Whether `12/03/2025` puts the day first; null when the article does not tell. */
  readonly dayFirst: boolean | null;
  readonly quarters: Quarters | null;
}

export interface Place extends Setting {
  readonly index: number;
  readonly sentence: number;
  /** The reading behind it in the text. */
  readonly next: DateReading | undefined;
  /** The reading behind it that tells the day of its hour: `Sunday` of `2 to 4 p.m. and 7 to 9 p.m. Sunday`. */
  readonly itsDay: DateReading | null;
}

export function settingOf(doc: Doc, readings: readonly DateReading[]): Setting {
  const reference = dayOfPublication(doc.published);
  const asksOrder = readings.some(({ expression }) => isEither(expression));
  return {
    doc,
    readings,
    reference,
    dayFirst: asksOrder ? orderOfArticle(doc, readings) : null,
    quarters: quartersOf(doc, readings, reference),
  };
}

/** @param isTold whether the story has told a day before */
export function placeOf(setting: Setting, index: number, isTold: boolean): Place {
  const { doc, readings, reference, dayFirst, quarters } = setting;
  return {
    doc,
    readings,
    reference,
    dayFirst,
    quarters,
    index,
    sentence: doc.sentence[readings[index]!.first]!,
    next: readings[index + 1],
    itsDay: dayBehind(doc, readings, index, isTold),
  };
}

/** The tense that a reading has in its place. It changes with the reading: only a date that stands in no year of its own needs one. */
export const tenseIn = (one: DateReading, { doc, itsDay, next }: Place): Tense =>
  tenseOfReading(doc, toDay(one, itsDay ?? next));

/** `4 p.m. until 7 p.m. Friday`: an hour with what stands before its day. */
function toDay(one: DateReading, next: DateReading | undefined): DateReading {
  if (next?.expression.kind !== 'point' || one.expression.kind !== 'point') return one;
  const shares = one.expression.clock !== undefined && one.expression.when === next.expression.when;
  return shares ? { ...one, last: next.last } : one;
}
