/**
 * The closed set of checks. To add one: its id here, its file beside index.ts, one line in index.ts. What stands in one
 * of the two places alone does not compile.
 */
export const CHECK_IDS = [
  'weekday-date',
  'name-spelling',
  'headline-name',
  'age-birth',
  'elapsed-time',
  'event-dates',
  'role-conflict',
  'acronym-conflict',
  'surname-first',
  'unanchored-date',
  'impossible-date',
  'unit-conversion',
  'percent-impossible',
  'percent-arithmetic',
  'percent-points',
  'range-order',
  'sum-of-parts',
  'count-list',
  'country-style',
  'scale-slip',
  'headline-figure',
  'figure-conflict',
  'stale-twin',
] as const;

export type CheckId = (typeof CHECK_IDS)[number];
