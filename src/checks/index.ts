/** The checks. To add one: its id in ids.ts, its file here, one line below. */

import { acronymConflict } from './acronym-conflict.js';
import { ageBirth } from './age-birth.js';
import { countList } from './count-list.js';
import { countryStyle } from './country-style.js';
import type { Check } from './define.js';
import { elapsedTime } from './elapsed-time.js';
import { eventDates } from './event-dates.js';
import { figureConflict } from './figure-conflict.js';
import { headlineFigure } from './headline-figure.js';
import { headlineName } from './headline-name.js';
import type { CheckId } from './ids.js';
import { impossibleDate } from './impossible-date.js';
import { nameSpelling } from './name-spelling.js';
import { percentArithmetic } from './percent-arithmetic.js';
import { percentImpossible } from './percent-impossible.js';
import { percentPoints } from './percent-points.js';
import { rangeOrder } from './range-order.js';
import { roleConflict } from './role-conflict.js';
import { scaleSlip } from './scale-slip.js';
import { staleTwin } from './stale-twin.js';
import { sumOfParts } from './sum-of-parts.js';
import { surnameFirst } from './surname-first.js';
import { unanchoredDate } from './unanchored-date.js';
import { unitConversion } from './unit-conversion.js';
import { weekdayDate } from './weekday-date.js';

export const CHECKS: Readonly<Record<CheckId, Check>> = {
  'weekday-date': weekdayDate,
  'name-spelling': nameSpelling,
  'headline-name': headlineName,
  'age-birth': ageBirth,
  'elapsed-time': elapsedTime,
  'event-dates': eventDates,
  'role-conflict': roleConflict,
  'acronym-conflict': acronymConflict,
  'surname-first': surnameFirst,
  'unanchored-date': unanchoredDate,
  'impossible-date': impossibleDate,
  'unit-conversion': unitConversion,
  'percent-impossible': percentImpossible,
  'percent-arithmetic': percentArithmetic,
  'percent-points': percentPoints,
  'range-order': rangeOrder,
  'sum-of-parts': sumOfParts,
  'count-list': countList,
  'country-style': countryStyle,
  'scale-slip': scaleSlip,
  'headline-figure': headlineFigure,
  'figure-conflict': figureConflict,
  'stale-twin': staleTwin,
};
