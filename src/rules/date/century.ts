import { isInnerHyphen } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { period, point } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { eraAt } from './era.js';
import { ordinalAt } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isCalendar, isOneOf } from './words.js';

const ID = 'date.century';
const THE = wordSet('the');

export const century = define<DateReading>({
  id: ID,
  doc: 'A century or a millennium by its number: `the 19th century`, `the second millennium BC`.',
  source: 'TIMEX3 value of centuries (two digits: 18 is the 19th); EDTF level 1',
  triggers: ['time-unit'],
  examples: [
    { text: 'The palace is of the 19th century.', finds: 'the 19th century', value: '18XX' },
    { text: 'It is of the 15th and 16th centuries.', finds: 'the 15th', value: '14XX' },
    { text: 'She collects late 17th and early 18th-century maps.', finds: 'late 17th', value: '16XX' },
    { text: 'It is an eighteenth-century house.', finds: 'eighteenth-century', value: '17XX' },
  ],
  counterExamples: ['He scored his third century in a row for the county.', 'It took a century.'],
  find: (doc, token) => {
    const unit = calendarValue(doc, token, 'grain') ?? calendarValue(doc, token, 'grain-plural');
    if (unit !== 'P1CE' && unit !== 'P1ML') return null;
    const end = isInnerHyphen(doc, token - 1) ? token - 1 : token;
    for (const first of [end - 3, end - 2, end - 1]) {
      if (first < 0) continue;
      const ordinal = ordinalAt(doc, first);
      if (ordinal === null || ordinal.last !== end) continue;
      if (ordinal.value > 30 || isCalendar(doc, first - 1, 'deictic')) return null;
      const era = eraAt(doc, token + 1);
      // `his third century` is a batsman's: low numbers need the article and, for centuries of ours, more than ten.
      const article = isOneOf(doc, first - 1, THE);
      if (!article && ordinal.value < 10 && era === 0) return null;
      const grain = unit === 'P1CE' ? 'century' : 'millennium';
      const index = era < 0 ? -ordinal.value : ordinal.value - 1;
      return reading(
        doc,
        ID,
        article ? first - 1 : first,
        era === 0 ? token + 1 : token + 2,
        point(period({ grain, index })),
      );
    }
    return null;
  },
});
