/** What an article's day of publication tells. */
import { dayOf } from '../../normalise/calendar.js';
import { firstDay, type Period } from '../../normalise/period.js';

/** Day number of `YYYY-MM-DD…`; null when it is not known to the day. */
export function dayOfPublication(published: string | null): number | null {
  const match = published === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whether a period begins after publication. */
export const isAhead = (period: Period | null, reference: number | null): boolean =>
  period !== null && reference !== null && firstDay(period) > reference;
