/**
 * The algebra of temporal expressions. A parser builds an `Expression` from what the text states and nothing else;
 * `resolve` (resolve.ts) adds the reference date, the date last spoken of and the tense.
 */
import type { Holiday } from './holidays.js';
import type { Grain, Period } from './period.js';

/** Units of length; `night` and the like are days, `weekend` is a unit of its own. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A length of time. `count` is null where the text is vague: `several days`, `years`. */
export interface Amount {
  readonly unit: Unit;
  readonly count: number | null;
}

/**
 * `reference` is the publication date, `narrative` the date last spoken of (else the publication date). `compared` is
 * the quarter or half-year last spoken of (else the publication date): results are compared with those `a year ago`.
 */
export type Anchor = 'reference' | 'narrative' | 'compared';

/** What comes round again: in a year, or (weekdays, weekends) in a week. */
export type Recurring =
  | { readonly of: 'month'; readonly month: number }
  | { readonly of: 'day'; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly of: 'weekday'; readonly weekday: number }
  | { readonly of: 'weekend' }
  /** A day of the month alone: `the 5th`. */
  | { readonly of: 'month-day'; readonly day: number }
  /** 0 is spring. */
  | { readonly of: 'season'; readonly season: number }
  /** From 1. */
  | { readonly of: 'quarter'; readonly quarter: number }
  | { readonly of: 'half'; readonly half: number }
  | { readonly of: 'holiday'; readonly holiday: Holiday; readonly name: string };

/** Which of its turns: `last`, `latest` and `next` exclude the present one; `last` is no yesterday of a week, `latest` may be; `this` is the one of the present year or week. */
export type Turn = 'nearest' | 'last' | 'latest' | 'this' | 'next';

/** A place on the calendar. */
export type When =
  | { readonly kind: 'period'; readonly period: Period }
  | {
      readonly kind: 'recurring';
      readonly recurring: Recurring;
      readonly turn: Turn;
      readonly anchor: Anchor;
    }
  /** `July last year`, `the third quarter of 2021`. */
  | { readonly kind: 'within'; readonly recurring: Recurring; readonly whole: When }
  /** `last week`, `this year`, `tomorrow`: the anchor's period of that grain, so many steps away. */
  | { readonly kind: 'step'; readonly grain: Grain; readonly steps: number; readonly anchor: Anchor }
  /** `three days ago`, `a year earlier`. */
  | {
      readonly kind: 'offset';
      readonly amount: Amount;
      readonly sign: 1 | -1;
      readonly anchor: Anchor;
      /** Weeks that are counted to the day: not `about two weeks ago`. */
      readonly toDay: boolean;
    }
  /** The `index`th (from 1; negative from the end) day, week, … of something: `the second week of May`; of its days only those of a weekday: `the second Monday in May`. */
  | {
      readonly kind: 'part';
      readonly grain: Grain;
      readonly index: number;
      readonly whole: When;
      readonly weekday?: number;
    }
  | { readonly kind: 'span'; readonly from: When; readonly to: When }
  /** A year of account, which need not be the calendar's: `fiscal 2021`. */
  | { readonly kind: 'fiscal'; readonly of: When }
  /** So long before or after something, to its own grain: `a year ago today`. */
  | { readonly kind: 'away'; readonly amount: Amount; readonly sign: 1 | -1; readonly from: When }
  /** The quarter or half-year last spoken of, in another year: `the 2021 period`; without one, that year. */
  | { readonly kind: 'compared'; readonly whole: When }
  /** So many days from the first of something: `the eve of November 9`. */
  | { readonly kind: 'beside'; readonly whole: When; readonly days: number }
  /** `12/03/2025`: the article's habit decides, else the reading that is not in the future, else the day comes first. */
  | { readonly kind: 'either'; readonly dayFirst: When; readonly monthFirst: When };

export type Modifier = 'start' | 'mid' | 'end' | 'before' | 'after';

/** TIMEX3 parts of the day. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface Clock {
  readonly hour: number;
  /** null when only the hour is stated. */
  readonly minute: number | null;
  readonly second: number | null;
  /** `+02:00`, `Z`; null when the text states none. */
  readonly zone: string | null;
}

export interface Point {
  readonly kind: 'point';
  readonly when: When;
  readonly part: PartOfDay | undefined;
  readonly clock: Clock | undefined;
  readonly modifier: Modifier | undefined;
  readonly approximate: boolean;
}

/** What a point may have beside its place on the calendar. */
export type PointDetails = {
  readonly [Field in 'part' | 'clock' | 'modifier' | 'approximate']?: Point[Field] | undefined;
};

export interface Duration {
  readonly kind: 'duration';
  readonly amount: Amount;
  readonly approximate: boolean;
  /** `the past two years`: the length lies right before (-1) or after (+1) the anchor. */
  readonly towards: { readonly sign: 1 | -1; readonly anchor: Anchor } | undefined;
}

/** What comes round: `every day`, `Mondays`. `timex` is all of its value. */
export interface Recurrence {
  readonly kind: 'set';
  readonly timex: string;
}

/** `now`, `recently`, `the future`. */
export interface Reference {
  readonly kind: 'reference';
  readonly timex: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

/** A name whose calendar value is not known here: a holiday that each country keeps on its own day. */
export interface Named {
  readonly kind: 'named';
  readonly name: string;
}

export type Expression = Point | Duration | Recurrence | Reference | Named;

export const period = (of: Period): When => ({ kind: 'period', period: of });
export const recurring = (of: Recurring, turn: Turn = 'nearest', anchor: Anchor = 'reference'): When => ({
  kind: 'recurring',
  recurring: of,
  turn,
  anchor,
});
export const within = (of: Recurring, whole: When): When => ({ kind: 'within', recurring: of, whole });
export const step = (grain: Grain, steps: number, anchor: Anchor = 'reference'): When => ({
  kind: 'step',
  grain,
  steps,
  anchor,
});
export const compared = (whole: When): When => ({ kind: 'compared', whole });
export const duration = (
  unit: Unit,
  count: number | null,
  approximate = false,
  towards?: Duration['towards'],
): Duration => ({ kind: 'duration', amount: { unit, count }, approximate, towards });

/** All points have one shape: they are looked at from many places. */
export const point = (when: When, more: PointDetails = NO_DETAILS): Point => ({
  kind: 'point',
  when,
  part: more.part,
  clock: more.clock,
  modifier: more.modifier,
  approximate: more.approximate ?? false,
});
const NO_DETAILS: PointDetails = {};

/** The same point elsewhere on the calendar, or with other details. */
export const movedTo = (when: When, { part, clock, modifier, approximate }: Point): Point => ({
  kind: 'point',
  when,
  part,
  clock,
  modifier,
  approximate,
});
export const modified = ({ when, part, clock, approximate }: Point, modifier: Modifier): Point => ({
  kind: 'point',
  when,
  part,
  clock,
  modifier,
  approximate,
});
export const inPart = ({ when, clock, modifier, approximate }: Point, part: PartOfDay): Point => ({
  kind: 'point',
  when,
  part,
  clock,
  modifier,
  approximate,
});

/** No longer counted to the day. */
export const blurred = (when: When): When =>
  when.kind === 'offset' && when.toDay
    ? { kind: 'offset', amount: when.amount, sign: when.sign, anchor: when.anchor, toDay: false }
    : when;

export const approximated = (of: Point | Duration): Point | Duration =>
  of.kind === 'point'
    ? point(blurred(of.when), { part: of.part, clock: of.clock, modifier: of.modifier, approximate: true })
    : duration(of.amount.unit, of.amount.count, true, of.towards);
