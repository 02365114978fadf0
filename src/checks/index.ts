/** The checks. To add one: its id in ids.ts, its file here, one line below. */
import type { Check } from './define.js';
import type { CheckId } from './ids.js';
import { impossibleDate } from './impossible-date.js';
import { percentImpossible } from './percent-impossible.js';
import { rangeOrder } from './range-order.js';
import { weekdayDate } from './weekday-date.js';

export const CHECKS: Readonly<Record<CheckId, Check>> = {
  'weekday-date': weekdayDate,
  'impossible-date': impossibleDate,
  'percent-impossible': percentImpossible,
  'range-order': rangeOrder,
};
