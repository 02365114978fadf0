import { type Doc, isNumber, surface } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { year as yearPeriod } from '../../normalise/period.js';
import { period, point } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue } from './words.js';

const ID = 'date.era';

export const era = define<DateReading>({
  id: ID,
  doc: 'A year before or after Christ: `300 BC`, `AD 70`.',
  source: 'ISO 8601-2:2019: year 0 is 1 BC; TIMEX3: BC0300',
  triggers: ['number:beside-capitals'],
  examples: [
    { text: 'The wall dates from 300 BC.', finds: '300 BC', value: '-0299' },
    { text: 'The city fell in AD 70.', finds: 'AD 70', value: '0070' },
  ],
  counterExamples: ['The ad 70 people saw was pulled.'],
  find: (doc, token) => {
    const after = eraAt(doc, token + 1);
    const before = after === 0 ? eraAt(doc, token - 1) : 0;
    if (after === 0 && before <= 0) return null;
    const value = isNumber(doc, token) ? Number(surface(doc, token).replaceAll(',', '')) : Number.NaN;
    if (!Number.isInteger(value) || value < 1) return null;
    const year = after < 0 ? 1 - value : value;
    const first = before > 0 ? token - 1 : token;
    return reading(doc, ID, first, after !== 0 ? token + 2 : token + 1, point(period(yearPeriod(year))));
  },
});

/** 1 for AD, -1 for BC, written in capitals. */
export function eraAt(doc: Doc, token: number): 1 | -1 | 0 {
  const value = calendarValue(doc, token, 'era');
  if (value === undefined || doc.shape[token] !== SHAPE.upper) return 0;
  return value === '+' ? 1 : value === '-' ? -1 : 0;
}
