import { type Doc, is, isGlued, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { duration } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { isAge, isYearsOfLife } from './age.js';
import { bare } from './bare-units.js';
import { asLong, ID, isHalfAdjective, LONG, ofOneWord, pastLong } from './length-adjective.js';
import {
  isCentury,
  isIdiom,
  isOfBatsman,
  isOfEnergy,
  isOfWar,
  isOfWeekend,
  isOtherCompound,
  isReckoning,
  isRefused,
  isTimeOfRace,
} from './no-length.js';
import { type Count, countBefore } from './parse/number.js';
import { type UnitAt, unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

/** Words between the number and the unit that leave the length as it is. */
const BETWEEN = wordSet(`
  more consecutive straight full whole additional further long short successive other extra entire
  single solid brief difficult good fiscal calendar years critical crucial turbulent hard tough
`);
const AND = wordSet('and');
const A = wordSet('a an one');
const HALF = wordSet('half');
const ONE = wordSet('one');
const OF = wordSet('of');

export const durationCount = define<DateReading>({
  id: ID,
  doc: 'A length of time: a number or a vague word with a unit; units in the plural alone after a preposition.',
  source: 'annotation guide, Dates; TimeML 1.2.1, DURATION',
  triggers: ['time-unit', 'phrase:time-unit'],
  examples: [
    { text: 'She served three years in jail.', finds: 'three years' },
    { text: 'A three-year deal was signed.', finds: 'three-year' },
    { text: 'It took a week and a half.', finds: 'a week and a half' },
    { text: 'She left after barely 90 seconds.', finds: 'barely 90 seconds' },
    { text: 'They waited half an hour.', finds: 'half an hour' },
    { text: 'It took a month and a half of talks.', finds: 'a month and a half', value: 'P1.5M' },
    { text: 'It took one-and-a-half year to build.', finds: 'one-and-a-half year', value: 'P1Y6M' },
    { text: 'He got four-and-a-half years.', finds: 'four-and-a-half years', value: 'P4Y6M' },
    { text: 'They waited days, if not weeks.', finds: 'weeks', value: 'PXW' },
    { text: 'It was a decades-long career.', finds: 'decades-long', value: 'PXDE' },
    { text: 'A decade-old feud ended.', finds: 'decade-old', value: 'P10Y' },
    { text: 'A five-month-old bus strike ended.', finds: 'five-month-old', value: 'P5M' },
    { text: 'The three-year-old war goes on.', finds: 'three-year-old', value: 'P3Y' },
    { text: 'He got two years less a day.', finds: 'two years less a day', value: 'P2Y' },
    { text: 'They want another two years.', finds: 'another two years', value: 'P2Y' },
    { text: 'It ran for close to three hours.', finds: 'close to three hours', value: 'PT3H' },
    { text: 'It rained for upwards of ten days.', finds: 'upwards of ten days', value: 'P10D' },
    { text: 'It took the better part of a year.', finds: 'the better part of a year', value: 'P1Y' },
    { text: 'It took weeks, perhaps months.', finds: 'months', value: 'PXM' },
    { text: 'They left a week ago.', finds: 'a week ago', value: '2024-01-12' },
    { text: 'They left about a week ago.', finds: 'about a week ago', value: '2024-W02' },
    {
      text: 'The boat left at 2:30 a.m. on Monday and sank three hours later.',
      finds: 'three hours later',
      value: '2024-01-15T05:30',
    },
    { text: 'It is a centuries-old rite.', finds: 'centuries-old', value: 'PXC' },
    { text: 'The months-old strike is over.', finds: 'months-old', value: 'PXM' },
    { text: 'The bridge has more than a decade left.', finds: 'more than a decade', value: 'P10Y' },
    { text: 'After so many years they met.', finds: 'so many years', value: 'PXY' },
    { text: 'He will one day sing.', finds: 'one day', value: 'FUTURE_REF' },
    { text: 'They stay for another year.', finds: 'another year', value: 'P1Y' },
    { text: 'A multi-year deal was signed.', finds: 'multi-year', value: 'PXY' },
    { text: 'He got a 10- to 15-year term.', finds: '10- to 15-year', value: 'P10Y' },
    { text: 'It is a three-to-five-year plan.', finds: 'three-to-five-year', value: 'P3Y' },
    { text: 'It takes one or two days.', finds: 'one or two days', value: 'P1D' },
    { text: 'It lasts two or more years.', finds: 'two or more years', value: 'P2Y' },
    { text: 'It was a several-year job.', finds: 'several-year', value: 'PXY' },
    { text: 'He served two years, four months in jail.', finds: 'two years, four months', value: 'P2Y4M' },
    { text: 'It was to last 18 months.', finds: '18 months', value: 'P18M' },
    { text: 'For years, courts did so.', finds: 'years', value: 'PXY' },
    { text: 'One day after the vote he left.', finds: 'One day', value: 'P1D' },
    { text: 'He spoke days ahead of the vote.', finds: 'days', value: 'PXD' },
    { text: 'They were days away from a deal.', finds: 'days', value: 'PXD' },
    { text: 'It is due within fifteen (15) days.', finds: 'fifteen (15) days', value: 'P15D' },
    { text: 'It helped 300 women over ten years.', finds: 'ten years', value: 'P10Y' },
    { text: 'He said it went on for “years”.', finds: 'years', value: 'PXY' },
    {
      text: 'At the age of 20 he was sentenced to ten years.',
      finds: 'ten years',
      value: 'P10Y',
    },
    { text: 'Years passed in peace.', finds: 'Years', value: 'PXY' },
    { text: 'It was seen in Oke hours before it sank.', finds: 'hours', value: 'PTXH' },
    { text: 'It is open all year round.', finds: 'all year round', value: 'P1Y' },
    { text: 'It rained all day.', finds: 'all day', value: 'P1D' },
    { text: 'They fought for decades.', finds: 'decades' },
    { text: 'Several days passed.', finds: 'Several days' },
    { text: 'A year-long probe began.', finds: 'year-long', value: 'P1Y' },
    { text: 'A weeklong visit began.', finds: 'weeklong', value: 'P1W' },
    { text: 'A decadeslong feud ended.', finds: 'decadeslong', value: 'PXDE' },
    { text: 'They held a half-day course.', finds: 'half-day', value: 'PT12H' },
    { text: 'A two-week-long strike began.', finds: 'two-week-long', value: 'P2W' },
    { text: 'They have 20-plus years of work behind them.', finds: '20-plus years', value: 'P20Y' },
    { text: 'She sang for 40-odd years.', finds: '40-odd years', value: 'P40Y' },
    { text: 'He died minutes after the raid.', finds: 'minutes', value: 'PTXM' },
    { text: 'Minutes later it blew up.', finds: 'Minutes later' },
    { text: 'Exactly ten years ago it sank.', finds: 'Exactly ten years ago', value: '2014' },
    { text: 'It taught me much over the years.', finds: 'the years', value: 'PXY' },
    { text: 'It took us under two hours.', finds: 'under two hours', value: 'PT2H' },
    { text: 'It sank three years ago today.', finds: 'three years ago today', value: '2021-01-19' },
    { text: 'It sank a year ago this week.', finds: 'a year ago this week', value: '2023-W03' },
    { text: 'They came within minutes.', finds: 'minutes', value: 'PTXM' },
    { text: 'They have 20+ years of work behind them.', finds: '20+ years', value: 'P20Y' },
    { text: 'It may take a month or two.', finds: 'a month or two', value: 'P1M' },
    { text: 'It ran for 2-1/2 years.', finds: '2-1/2 years', value: 'P2Y6M' },
    { text: 'It fell over a three-year period.', finds: 'a three-year period', value: 'P3Y' },
    { text: 'It ended several quarters of losses.', finds: 'several quarters', value: 'PXQ' },
    { text: 'It took half a year.', finds: 'half a year', value: 'P6M' },
    { text: 'The first days of the war were calm.', finds: 'The first days', value: 'PXD' },
    { text: 'She spoke of her early years.', finds: 'her early years', value: 'PXY' },
    { text: 'They wept in the days after.', finds: 'the days after', value: 'PXD' },
    { text: 'It ran for almost a year.', finds: 'almost a year', value: 'P1Y' },
    { text: 'It is the Peru of years past.', finds: 'years past', value: 'PAST_REF' },
    { text: 'It ran for years past the deadline.', finds: 'years', value: 'PXY' },
    { text: 'It changed over the years.', finds: 'the years', value: 'PXY' },
    { text: 'HARVEST SEEN SMALLEST IN 23 YEARS', finds: '23 YEARS', value: 'P23Y' },
    { text: 'The envoy wins another week.', finds: 'another week', value: 'P1W' },
    { text: 'It doubled in a single day.', finds: 'a single day', value: 'P1D' },
  ],
  counterExamples: [
    '1. Ana Oke – 55 years, farmer',
    'It was nothing like the glory days of old.',
    'He was a night guard in Oke.',
    'The minutes of the meeting are lost.',
    'He scored in the 4th and 58th minutes after a pass.',
    'A day of reckoning is coming.',
    'It was a night to remember.',
    'It is free for girls under 18 years.',
    'Do not use in pregnancy or under 18 years.',
    'They held a weekend conference.',
    'The report (15) days cites is lost.',
    'They rest on hot days of the year.',
    'The 43-year-old sings.',
    'It is told by a 49-year-old law professor.',
    'She read of the Thirty Years’ War.',
    'She has a five-month-old son.',
    'They fed a three-week-old tiger cub.',
    'He is 12 years old.',
    'It was a once-in-a-decade storm.',
    'It is the third storm in as many weeks.',
    'Who knows how many weeks it will take.',
    'The hours of operation are on the door.',
    'She read of the Seven Years’ War.',
    'They called it a day.',
    'They went on a day trip.',
    'They raised the age of drivers from 18 years.',
    'The age of drivers fell to 19 years instead of 21.',
    'Life expectancy rose to 77.5 years.',
    'The hut is thousands of years old.',
    'They work on zero-hours contracts.',
    'It used 200 terawatt hours.',
    'Happy days are here.',
    'It caused disputes in some quarters.',
    'He scored a century and hit two half-centuries.',
    'They won with centuries from Oke and half centuries from Ruiz.',
    'The company has a quarter of the market.',
    'The mill has 45 year-round jobs.',
    'They shut ten day-care centres.',
    'It moved from a calendar year to a fiscal year.',
  ],
  find: (doc, token) => {
    const unit = unitAt(doc, token);
    if (unit === null) return ofOneWord(doc, token);
    const isUpper = doc.shape[token] === SHAPE.upper && !doc.blocks[doc.block[token]!]!.allCaps;
    if (isUpper || isOfEnergy(doc, token)) return null;
    if (isAge(doc, unit) || (isCentury(unit) && isOfBatsman(doc, unit))) return null;
    const hyphen = isInnerHyphen(doc, token - 1);
    // `20-plus years`
    const plus = isOneOf(doc, token - 1, PLUS) && isInnerHyphen(doc, token - 2);
    // `20+ years`
    const sign = isMark(doc, token - 1, '+') && isGlued(doc, token - 1);
    const plainEnd = hyphen || sign ? token - 1 : plus ? token - 2 : token;
    const between = !hyphen && isOneOf(doc, token - 1, BETWEEN) ? token - 1 : plainEnd;
    // `two or more years`
    const orMore = isOneOf(doc, between, MORE) && isOneOf(doc, between - 1, OR);
    const count = countBefore(doc, orMore ? between - 1 : between);
    const long = count === null || A.has(doc.form[count.first]!) ? asLong(doc, unit) : null;
    // `a multi-year deal`
    if (!unit.plural && hyphen && isOneOf(doc, token - 2, MULTI))
      return reading(doc, ID, token - 2, unit.last, duration(unit.unit, null));
    if (count === null && isAnother(doc, unit))
      return reading(doc, ID, unit.first - 1, unit.last, duration(unit.unit, unit.times));
    if (count === null && isAll(doc, unit))
      return reading(
        doc,
        ID,
        unit.first - 1,
        unit.last + (isOneOf(doc, unit.last, ROUND) ? 1 : 0),
        duration(unit.unit, unit.times),
      );
    if (count === null) return long ?? (unit.times !== 1 && !unit.plural ? lone(doc, unit) : bare(doc, unit));
    if (long !== null) return long;
    if (isSomeDay(doc, unit, count))
      return reading(doc, ID, count.first, unit.last, { kind: 'reference', timex: 'FUTURE_REF' });
    // `a decades-long career`
    if (unit.plural && A.has(doc.form[count.first]!) && pastLong(doc, unit.last) > unit.last)
      return bare(doc, unit);
    if (isOfWar(doc, unit, count) || isIdiom(doc, unit, count)) return null;
    if (isRefused(doc, unit, count, hyphen) || isTimeOfRace(doc, count, unit)) return null;
    if (isReckoning(doc, unit.last)) return null;
    // `the third in as many weeks`, `who knows how many weeks`
    if (isOneOf(doc, count.first, MANY) && isOneOf(doc, count.first - 1, AS)) return null;
    // `45 year-round jobs`, `ten day-care centres`: the hyphen makes another word of the unit.
    if (!unit.plural && !hyphen && !sign && isOtherCompound(doc, unit.last)) return null;
    // `a once-in-a-decade storm`
    if (
      A.has(doc.form[count.first]!) &&
      isInnerHyphen(doc, count.first - 1) &&
      !isOneOf(doc, count.first - 2, AND)
    )
      return null;
    // `zero-hours contracts`
    if (count.count === 0) return null;
    if (isYearsOfLife(doc, unit, count) || isOfWeekend(doc, unit, count)) return null;
    const two = pastOrTwo(doc, count, unit);
    if (two > 0) return reading(doc, ID, count.first, two, duration(unit.unit, unit.times, true));
    const half = halfAfter(doc, unit.last);
    const length = count.count === null ? null : (count.count + (half > 0 ? 0.5 : 0)) * unit.times;
    // A range of lengths is printed by its lower end.
    const expression = duration(unit.unit, length, count.upTo !== undefined);
    // `over a three-year period`, `each two-week period`
    if (hyphen && half === 0 && isOneOf(doc, unit.last, PERIOD))
      return reading(
        doc,
        ID,
        isOneOf(doc, count.first - 1, EACH) ? count.first - 1 : count.first,
        unit.last + 1,
        expression,
      );
    const so = isOneOf(doc, count.first, MANY) && isOneOf(doc, count.first - 1, SO);
    const first = isHalfAdjective(doc, unit, count) ? unit.first : so ? count.first - 1 : count.first;
    return reading(doc, ID, first, half > 0 ? half : pastLong(doc, unit.last), expression);
  },
});

/** `will one day sing`: some day to come. */
const isSomeDay = (doc: Doc, unit: UnitAt, { first }: Count): boolean =>
  unit.unit === 'day' &&
  isOneOf(doc, first, ONE) &&
  unit.first === first + 1 &&
  isOneOf(doc, first - 1, MODALS) &&
  is(doc, unit.last, CLASS.verb);
const MODALS = wordSet('will would may might could can');

/** `for another year` */
const isAnother = (doc: Doc, { first, last, plural }: UnitAt): boolean =>
  !plural &&
  isOneOf(doc, first - 1, ANOTHER) &&
  isOneOf(doc, first - 2, BEFORE_ANOTHER) &&
  !isInnerHyphen(doc, last) &&
  !isOneOf(doc, last, OF);

/** `It rained all day.` */
const isAll = (doc: Doc, { unit, first, last, plural }: UnitAt): boolean =>
  !plural &&
  ALL_OF.has(unit) &&
  isOneOf(doc, first - 1, ALL) &&
  !isInnerHyphen(doc, last) &&
  !(
    is(doc, last, CLASS.noun) &&
    !isOneOf(doc, last, ROUND) &&
    !is(doc, last, CLASS['function-word']) &&
    !isOneOf(doc, last, LONG)
  );
const ALL = wordSet('all');
const ROUND = wordSet('round long');

const ALL_OF: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'weekend']);
const MULTI = wordSet('multi');
const ANOTHER = wordSet('another');
const BEFORE_ANOTHER = wordSet(
  'for in within by take takes took last lasted wait waits waited spend spends spent after need needs needed want wants wanted ' +
    'win wins won gain gains gained get gets got buy buys bought give gives given gave lose loses lost add adds added stay stays stayed ' +
    'serve serves served run runs ran face faces faced remain remains remained until till have has had over through',
);
const PERIOD = wordSet('period');
const EACH = wordSet('a an the each any every this that');
const AS = wordSet('as how');
const MORE = wordSet('more');
const MANY = wordSet('many');
const SO = wordSet('so too');
const OR = wordSet('or');
const PLUS = wordSet('plus odd');
const TWO = wordSet('two');

/** `a month or two`: the token behind it; 0 for all else. */
const pastOrTwo = (doc: Doc, count: Count, unit: UnitAt): number =>
  A.has(doc.form[count.first]!) &&
  isOneOf(doc, unit.last, OR) &&
  isOneOf(doc, unit.last + 1, TWO) &&
  !is(doc, unit.last + 2, CLASS.noun)
    ? unit.last + 2
    : 0;

/** `… and a half`: token after it, 0 when it is not there. */
export function halfAfter(doc: Doc, token: number): number {
  return isOneOf(doc, token, AND) && isOneOf(doc, token + 1, A) && isOneOf(doc, token + 2, HALF)
    ? token + 3
    : 0;
}

/** `half an hour`, `quarter of a century`: the phrase is the length. */
function lone(doc: Doc, unit: UnitAt): DateReading | null {
  if (unit.last - unit.first < 2) return null;
  return reading(doc, ID, unit.first, unit.last, duration(unit.unit, unit.times));
}
