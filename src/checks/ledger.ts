/** Written by `npm run ledger -- --write`: adjudicated hits on published articles, and injected slips found. */
import type { CheckId } from './ids.js';

export interface LedgerEntry {
  readonly right: number;
  readonly wrong: number;
  readonly arguable: number;
  readonly slipsMade: number;
  readonly slipsFound: number;
}

export const LEDGER: Readonly<Record<CheckId, LedgerEntry>> = {
  'weekday-date': { right: 1, wrong: 0, arguable: 0, slipsMade: 20, slipsFound: 18 },
  'name-spelling': { right: 19, wrong: 0, arguable: 0, slipsMade: 424, slipsFound: 389 },
  'headline-name': { right: 0, wrong: 0, arguable: 0, slipsMade: 4, slipsFound: 4 },
  'age-birth': { right: 0, wrong: 0, arguable: 0, slipsMade: 27, slipsFound: 26 },
  'elapsed-time': { right: 0, wrong: 0, arguable: 0, slipsMade: 45, slipsFound: 45 },
  'event-dates': { right: 0, wrong: 0, arguable: 0, slipsMade: 9, slipsFound: 9 },
  'role-conflict': { right: 0, wrong: 0, arguable: 0, slipsMade: 35, slipsFound: 19 },
  'acronym-conflict': { right: 0, wrong: 0, arguable: 0, slipsMade: 5, slipsFound: 4 },
  'surname-first': { right: 0, wrong: 0, arguable: 0, slipsMade: 52, slipsFound: 35 },
  'unanchored-date': { right: 0, wrong: 0, arguable: 0, slipsMade: 0, slipsFound: 0 },
  'impossible-date': { right: 0, wrong: 0, arguable: 0, slipsMade: 127, slipsFound: 115 },
  'unit-conversion': { right: 1, wrong: 0, arguable: 0, slipsMade: 23, slipsFound: 23 },
  'percent-impossible': { right: 0, wrong: 0, arguable: 0, slipsMade: 13, slipsFound: 11 },
  'percent-arithmetic': { right: 1, wrong: 0, arguable: 0, slipsMade: 10, slipsFound: 10 },
  'percent-points': { right: 0, wrong: 0, arguable: 0, slipsMade: 10, slipsFound: 7 },
  'range-order': { right: 2, wrong: 0, arguable: 0, slipsMade: 28, slipsFound: 27 },
  'sum-of-parts': { right: 0, wrong: 0, arguable: 0, slipsMade: 38, slipsFound: 36 },
  'count-list': { right: 0, wrong: 0, arguable: 0, slipsMade: 5, slipsFound: 5 },
  'country-style': { right: 0, wrong: 0, arguable: 0, slipsMade: 0, slipsFound: 0 },
  'scale-slip': { right: 0, wrong: 0, arguable: 0, slipsMade: 14, slipsFound: 3 },
  'headline-figure': { right: 0, wrong: 0, arguable: 0, slipsMade: 2, slipsFound: 1 },
  'figure-conflict': { right: 0, wrong: 0, arguable: 0, slipsMade: 40, slipsFound: 18 },
  'stale-twin': { right: 0, wrong: 0, arguable: 0, slipsMade: 67, slipsFound: 26 },
};
