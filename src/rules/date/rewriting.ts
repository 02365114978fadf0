/**
 * What a reading means in its place, before it is resolved. Each step rewrites the readings that it knows and hands on
 * all others as they are. The order counts: a step looks for a reading that none before it has given a year or a day.
 */
import { asAccountYear } from './account-year.js';
import { comparedBy } from './accounts.js';
import { onDayBehind } from './day-behind.js';
import { asEndedQuarter, inQuarters } from './ended-quarter.js';
import { onFamousDay } from './famous-day.js';
import { withDayBeside } from './feast-date.js';
import { asHabit } from './habit.js';
import { withHourTold } from './hours-on.js';
import { dateComeTo, type Narrative, yearOfSentence, yearsSpokenOf } from './narrative.js';
import { asNowadays } from './nowadays.js';
import { besidePairedYears } from './paired-years.js';
import { withDayPlanned, withYearOfSentence, withYearOfStory } from './past-story.js';
import type { Place } from './place.js';
import type { DateReading } from './reading.js';
import {
  withMonthTold,
  withOpeningYear,
  withWeekAhead,
  withYearAhead,
  withYearBehind,
  withYearOfList,
  withYearOfRange,
} from './shared-year.js';
import { withMonthBefore } from './since.js';
import { withDayTold } from './story.js';

type Step = (one: DateReading, place: Place, told: Narrative) => DateReading;

const STEPS: readonly Step[] = [
  // `World Rivers Day on 5 May`
  (one, { doc, next }) => withDayBeside(doc, one, next),
  // `usually in June`
  (one, { doc, next }) => asHabit(doc, one, next),
  // `the September 11 attacks`
  (one, { doc, reference }) => onFamousDay(doc, one, reference),
  // `In 2020, by Christmas, …`
  (one, place, told) => withOpeningYear(one, yearOfSentence(told, place)),
  // `on March 24 and March 28, 2017`
  (one, { doc, next }) => withYearAhead(doc, one, next),
  // `40 in January, 52 in February, 61 in March`
  withYearOfList,
  // `A strike in 2019 lasted from March to May`
  (one, place, { date }) => withYearOfSentence(one, place, date),
  // `between January and September`
  withYearOfRange,
  // `March 3, 2019 until April 5`
  (one, place, { before }) => withYearBehind(one, place, before),
  // `41 in November, most between the 4th and the 22nd`
  (one, place, { month }) => withMonthTold(one, place, month?.period ?? null),
  // `left on Friday and was due on Saturday`
  (one, place, { before }) => withDayPlanned(one, place, before),
  // `They met on 3 May 2019. Two weeks later they wed. In June he left`
  (one, place, { story, date }) => withYearOfStory(one, place, story, date),
  // `a wake on Thursday, March 7. Burial follows on Friday`
  (one, place, { story }) => withWeekAhead(one, place, story.at(-1)),
  // `2 to 4 p.m. and 7 to 9 p.m. Sunday`
  (one, { itsDay }) => onDayBehind(one, itsDay),
  // `at 2 a.m. …, and sank three hours later`
  (one, { sentence }, { hour }) => withHourTold(one, hour, sentence),
  // `In 1990 it had 40 mills. Today, it has six.`
  (one, { doc, reference }, { before }) => asNowadays(doc, one, before, reference),
  // `last fiscal year`
  (one, { doc, reference }) => asAccountYear(doc, one, reference),
  // `its lowest in November since March`
  (one, { doc, reference }, { before }) => withMonthBefore(doc, one, before, reference),
  // `that Sunday`
  (one, place, told) => withDayTold(one, told.story, dateComeTo(told, place)),
  // `the 2021-22 season`, then `the year before`
  (one, place, told) => besidePairedYears(one, yearsSpokenOf(told, place)),
  // `Q4`, of `the quarter ended March 31`
  (one, { quarters }) => inQuarters(one, quarters),
  // `the quarter ended July 31`, of an article that has not told it yet: a fiscal quarter is named by its number, where it has.
  (one, { doc, next, reference, sentence }, { accounts }) =>
    comparedBy(accounts, one, sentence) === null ? asEndedQuarter(doc, one, next, reference) : one,
];

export function rewrite(reading: DateReading, place: Place, told: Narrative): DateReading {
  let one = reading;
  for (const step of STEPS) one = step(one, place, told);
  return one;
}
