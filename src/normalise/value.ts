/** A date's value with nothing known but its type and TIMEX3 value. */
import type { DateType, DateValue } from '../types.js';

export function plain(type: DateType, timex: string): DateValue {
  return {
    type,
    timex,
    value: null,
    earliest: null,
    latest: null,
    relative: false,
    approximate: false,
    assumed: [],
  };
}
