/** The checks. To add one: its id in ids.ts, its file here, one line below. */

import { countryStyle } from './country-style.js';
import type { Check } from './define.js';
import type { CheckId } from './ids.js';
import { impossibleDate } from './impossible-date.js';
import { percentArithmetic } from './percent-arithmetic.js';
import { percentImpossible } from './percent-impossible.js';
import { percentPoints } from './percent-points.js';
import { rangeOrder } from './range-order.js';
import { unitConversion } from './unit-conversion.js';
import { weekdayDate } from './weekday-date.js';

export const CHECKS: Readonly<Record<CheckId, Check>> = {
  'weekday-date': weekdayDate,
  'impossible-date': impossibleDate,
  'unit-conversion': unitConversion,
  'percent-impossible': percentImpossible,
  'percent-arithmetic': percentArithmetic,
  'percent-points': percentPoints,
  'range-order': rangeOrder,
  'country-style': countryStyle,
};
