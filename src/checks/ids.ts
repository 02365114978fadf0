/**
 * The closed set of checks. To add one: its id here, its file beside index.ts, one line in index.ts. What stands in one
 * of the two places alone does not compile.
 */
export const CHECK_IDS = ['weekday-date', 'impossible-date', 'percent-impossible', 'range-order'] as const;

export type CheckId = (typeof CHECK_IDS)[number];
