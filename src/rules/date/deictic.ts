import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { SEASONS } from '../../normalise/period.js';
import { point, type Recurring, recurring, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { type Deixis, deixisBefore, isConjunction, isPreposition } from './parse/determiner.js';
import { afterMonth, dayAfter, monthAt, yearAfter } from './parse/month.js';
import { grainOf, unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isCalendar, isOneOf, isTitled } from './words.js';

const ID = 'date.deictic';
/** A second, a minute or an hour is no place on the calendar; `this time`, `this century` is loose speech. */
const LATEST = wordSet('the');

export const deictic = define<DateReading>({
  id: ID,
  doc: 'A unit, month, date or season with `last`, `next`, `this`, `past`, `coming`, `previous`, `following`, `that`, `same`.',
  source: 'TimeML 1.2.1, temporal functions; annotation guide, Dates',
  triggers: ['month', 'season', 'time-unit'],
  examples: [
    { text: 'They met last December 28.', finds: 'last December 28', value: '2023-12-28' },
    { text: 'It snowed this past weekend.', finds: 'this past weekend', value: '2024-01-13/2024-01-14' },
    { text: 'It snowed over the past weekend.', finds: 'the past weekend', value: '2024-01-13/2024-01-14' },
    { text: 'He left last summer.', finds: 'last summer', value: '2023-22' },
    {
      text: 'The plant opened in 1990. The following year it closed.',
      finds: 'The following year',
      value: '1991',
    },
    { text: 'He was last seen in a car. That year it rained.', finds: 'That year', value: '2024' },
    { text: 'It stands to this day.', finds: 'this day', value: 'PRESENT_REF' },
    { text: 'It grew this financial year.', finds: 'this financial year', value: '2024' },
    { text: 'It opens next school year.', finds: 'next school year', value: '2025' },
    { text: 'It ends next March.', finds: 'next March', value: '2024-03' },
  ],
  counterExamples: [
    'He said so on Oke TV’s “This Week” then.',
    'At last Friday prayers began.',
    'This second attempt failed.',
    'The last minute was tense.',
    'He likes those day trips.',
    'Figures show that July has been dry.',
    'Following July, all was dry.',
    'It is a fair that year after year they visit.',
  ],
  find: (doc, token) => {
    const deixis = deixisBefore(doc, token) ?? modifiedDeixis(doc, token);
    if (deixis === null) return null;
    const month = monthAt(doc, token);
    if (month > 0 && (isConjunction(doc, deixis, token + 1) || isPreposition(doc, deixis))) return null;
    if (month > 0) return monthReading(doc, token, month, deixis);
    const season = calendarValue(doc, token, 'season');
    if (season !== undefined) {
      const of: Recurring = { of: 'season', season: SEASONS.indexOf(season as 'SP') };
      return reading(doc, ID, deixis.first, token + 1, point(recurring(of, deixis.turn, deixis.anchor)));
    }
    const unit = isCalendar(doc, token, 'part-of-day') ? null : unitAt(doc, token);
    if (unit === null || unit.plural || unit.times !== 1) return null;
    const grain = grainOf(unit.unit);
    if (grain === undefined || isInnerHyphen(doc, unit.last)) return null;
    // `on Oke TV’s This Week`
    if (isTitled(doc, deixis.first, unit.last)) return null;
    // `those day trips`
    if (isOneOf(doc, token - 1, MANY)) return null;
    // `sold them that year after year`
    if (
      isOneOf(doc, token - 1, THAT) &&
      isOneOf(doc, unit.last, AFTER) &&
      doc.form[unit.last + 1] === doc.form[token]
    )
      return null;
    // `to this day`
    if (grain === 'day' && isOneOf(doc, token - 1, THIS) && isOneOf(doc, token - 2, TO))
      return reading(doc, ID, token - 1, unit.last, { kind: 'reference', timex: 'PRESENT_REF' });
    // `the past year`, `the last week` measure a length (duration.towards); `the next day`, `the following week` are places.
    // Of weekends `the past weekend` is one.
    if (
      deixis.article &&
      deixis.anchor === 'reference' &&
      deixis.steps !== 0 &&
      (grain !== 'weekend' || isOneOf(doc, unit.last, OF))
    )
      return null;
    if (deixis.article && deixis.turn === 'next' && isOneOf(doc, token - 1, NEXT) && grain !== 'day')
      return null;
    return reading(doc, ID, deixis.first, unit.last, point(step(grain, deixis.steps, deixis.anchor)));
  },
});
const OF = wordSet('of');
const MANY = wordSet('those these');
const NEXT = wordSet('next');
const THIS = wordSet('this');
const THAT = wordSet('that');
const AFTER = wordSet('after');
const TO = wordSet('to');
const FISCAL = wordSet('fiscal calendar full academic school financial tax');

/** `the current fiscal year`, `this calendar year` */
function modifiedDeixis(doc: Doc, token: number): Deixis | null {
  return isOneOf(doc, token - 1, FISCAL) ? deixisBefore(doc, token - 1) : null;
}

function monthReading(doc: Doc, token: number, month: number, deixis: Deixis): DateReading | null {
  const behind = afterMonth(doc, token);
  const day = dayAfter(doc, behind);
  const year = yearAfter(doc, day?.last ?? behind);
  // `that May 5, 2020 decision`
  if (year !== null) return null;
  if (deixis.article && deixis.anchor === 'reference' && !isOneOf(doc, deixis.first, LATEST)) return null;
  const of: Recurring =
    day === null ? { of: 'month', month } : { of: 'day', month, day: day.day, weekday: null };
  const last = day?.last ?? (doc.dotted[token] === 1 ? behind : token + 1);
  return reading(doc, ID, deixis.first, last, point(recurring(of, deixis.turn, deixis.anchor)));
}
