import {
  type Doc,
  is,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  isMark,
  isNumber,
  isWord,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { duration } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { isAge, isYearsOfLife } from './age.js';
import { monthAt } from './parse/month.js';
import { type Count, countBefore } from './parse/number.js';
import { parseLength, type UnitAt, unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isCalendar, isOneOf } from './words.js';

const ID = 'duration.count';
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
const BARE_CUES = wordSet(`
  for in over of within after through took take takes taking spent lasted lasting last during only
  just spend wait waited waiting than by
`);
const AGO = wordSet('ago later earlier after before from ahead away');
/** Minutes of a game, marks of a rank: `second half`, `the third-day lead` are not lengths, but stand as counted units. */
const SHORT = new Set(['second', 'minute']);
const PER = wordSet('per');
const LONG = wordSet('long lasting old');

/** `a day of reckoning`, `a night to remember` */
const isReckoning = (doc: Doc, token: number): boolean =>
  (isOneOf(doc, token, OF) && isOneOf(doc, token + 1, RECKONING)) ||
  (isOneOf(doc, token, TO) && isOneOf(doc, token + 1, REMEMBER));
const TO = wordSet('to');
const REMEMBER = wordSet('remember forget');
const RECKONING = wordSet('reckoning');

export const durationCount = define<DateReading>({
  id: ID,
  doc: 'A length of time: a number or a vague word with a unit; units in the plural alone after a preposition.',
  source: 'annotation guide, Dates; TimeML 1.2.1, DURATION',
  triggers: ['time-unit', 'phrase:time-unit'],
  examples: [
    { text: 'She served three years in jail.', finds: 'three years' },
    { text: 'A three-year deal was signed.', finds: 'three-year' },
    { text: 'It took a week and a half.', finds: 'a week and a half' },
    { text: 'They waited half an hour.', finds: 'half an hour' },
    { text: 'It took a month and a half of talks.', finds: 'a month and a half', value: 'P1.5M' },
    { text: 'It took one-and-a-half year to build.', finds: 'one-and-a-half year', value: 'P1Y6M' },
    { text: 'He got four-and-a-half years.', finds: 'four-and-a-half years', value: 'P4Y6M' },
    { text: 'They waited days, if not weeks.', finds: 'weeks', value: 'PXW' },
    { text: 'It was a decades-long career.', finds: 'decades-long', value: 'PXDE' },
    { text: 'A decade-old feud ended.', finds: 'decade-old', value: 'P10Y' },
    { text: 'A five-month-old bus strike ended.', finds: 'five-month-old', value: 'P5M' },
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
    { text: 'It doubled in a single day.', finds: 'a single day', value: 'P1D' },
  ],
  counterExamples: [
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
  ],
  find: (doc, token) => {
    const unit = unitAt(doc, token);
    if (unit === null) return ofOneWord(doc, token);
    if (doc.shape[token] === SHAPE.upper || isOfEnergy(doc, token)) return null;
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

/** `a weeklong visit` */
function ofOneWord(doc: Doc, token: number): DateReading | null {
  const value = calendarValue(doc, token, 'length');
  if (value === undefined || doc.shape[token] !== SHAPE.lower) return null;
  // `decadeslong`: of how many is not said.
  const length = parseLength(value.replace('X', '1'));
  if (length === null) return null;
  return reading(doc, ID, token, token + 1, duration(length.unit, value.includes('X') ? null : length.times));
}

/** `terawatt hours`, `gigawatt-hours` */
function isOfEnergy(doc: Doc, token: number): boolean {
  const at = isInnerHyphen(doc, token - 1) ? token - 2 : token - 1;
  return isWord(doc, at) && /watts?$/i.test(surface(doc, at));
}

/** `the Thirty Years’ War`, `the Hundred Days Offensive`: a name. */
function isOfWar(doc: Doc, unit: UnitAt, { first }: Count): boolean {
  const next = isWord(doc, unit.last) ? unit.last : unit.last + 1;
  return (
    isCapitalised(doc, first) &&
    isCapitalised(doc, unit.last - 1) &&
    isCapitalised(doc, next) &&
    isOneOf(doc, next, WARS)
  );
}
const WARS = wordSet('war wars offensive campaign revolt battle siege');

/** `He called it a day.`, `a day trip` */
const isIdiom = (doc: Doc, { unit, last }: UnitAt, { first }: Count): boolean =>
  unit === 'day' &&
  isOneOf(doc, first, A) &&
  ((isOneOf(doc, first - 1, IT) && isOneOf(doc, first - 2, CALL)) || isOneOf(doc, last, TRIPS));
const TRIPS = wordSet('trip trips');
const IT = wordSet('it');
const CALL = wordSet('call calls called calling');

/** `a weekend conference`: the article is the noun's. */
const isOfWeekend = (doc: Doc, unit: UnitAt, { first }: Count): boolean =>
  unit.unit === 'weekend' &&
  A.has(doc.form[first]!) &&
  followsNoun(doc, unit.last) &&
  !is(doc, unit.last, CLASS['function-word']);

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
const BEFORE_ANOTHER = wordSet('for in within by take takes took last lasted wait spend spent after');

/** `a half-day course`: the article is the noun's. */
const isHalfAdjective = (doc: Doc, unit: UnitAt, { first, last }: Count): boolean =>
  A.has(doc.form[first]!) &&
  last === first + 1 &&
  isInnerHyphen(doc, unit.first + 1) &&
  followsNoun(doc, unit.last) &&
  !is(doc, unit.last, CLASS['function-word']);

const PERIOD = wordSet('period');
const EACH = wordSet('a an the each any every this that');
const AS = wordSet('as how');
const MORE = wordSet('more');
const MANY = wordSet('many');
const SO = wordSet('so too');

/** `8hr 01min 33.7sec`, `the U-19 days`: parts of a longer mark. */
function isTimeOfRace(doc: Doc, count: Count, unit: UnitAt): boolean {
  if (!isNumber(doc, count.first)) return false;
  const text = surface(doc, count.first);
  if (text.length > 1 && text.startsWith('0') && !text.startsWith('0.')) return true;
  if (SHORT.has(unit.unit) && text.includes('.')) return true;
  return isInnerHyphen(doc, count.first - 1) && isWord(doc, count.first - 2);
}

function isRefused(doc: Doc, unit: UnitAt, count: Count, hyphen: boolean): boolean {
  const single = isOneOf(doc, count.first, A) && count.last === count.first + 1;
  // `three-quarters of`: a fraction
  if (
    unit.unit === 'quarter' &&
    unit.plural &&
    (hyphen || (count.count !== null && isOneOf(doc, unit.last, OF)))
  )
    return true;
  // `one day they will`
  if (
    isOneOf(doc, count.first, ONE) &&
    count.upTo === undefined &&
    !hyphen &&
    unit.unit === 'day' &&
    !isOneOf(doc, count.first - 1, BARE_CUES) &&
    !isOneOf(doc, unit.last, AGO)
  )
    return true;
  // `disputes in some quarters`
  if (unit.unit === 'quarter' && count.count === null && isOneOf(doc, count.first, SOME)) return true;
  // `a quarter of`, `a second chance`
  if (single && unit.unit === 'quarter') return true;
  if (single && unit.unit === 'second') return true;
  if (single && (unit.plural || isInnerHyphen(doc, unit.last))) return true;
  if (
    !single &&
    !unit.plural &&
    !hyphen &&
    count.count !== null &&
    count.count > 1 &&
    // `one and a half year`, as it is often said
    count.count !== 1.5 &&
    !isInnerHyphen(doc, unit.last)
  )
    return !followsNoun(doc, unit.last);
  if (isOneOf(doc, count.first - 1, PER)) return true;
  if (SHORT.has(unit.unit) && isMark(doc, count.first - 1, ':')) return true;
  return false;
}

/** `five year plan`, written without its hyphen. */
const followsNoun = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.noun) && doc.shape[token] === SHAPE.lower;

const SOME = wordSet('some many all certain most');
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

/** `year-long`, `decade-long`: one of the unit. */
function asLong(doc: Doc, unit: UnitAt): DateReading | null {
  if (unit.plural || unit.last - unit.first > 1) return null;
  const last = pastLong(doc, unit.last);
  if (last === unit.last || isInnerHyphen(doc, unit.first - 1)) return null;
  return reading(doc, ID, unit.first, last, duration(unit.unit, unit.times));
}

/** The token behind the `-long` of a length: `two-week-long`. */
function pastLong(doc: Doc, token: number): number {
  return isInnerHyphen(doc, token) && isOneOf(doc, token + 1, LONG) ? token + 2 : token;
}

/** In years. */
const HALF_CENTURY = 50;
const isCentury = ({ unit, times }: UnitAt): boolean =>
  unit === 'century' || (unit === 'year' && times === HALF_CENTURY);

const SCORES = wordSet(
  'score scores scored scoring hit hits hitting made makes notched struck strikes smashed slammed posted cracked ' +
    'compiled completed registered maiden unbeaten double blistering fluent brisk test opening',
);
const OF_GAME = wordSet('stand partnership off against');
const SCORE_REACH = 4;

/** `scored a half-century`, `an unbeaten century`: a hundred runs. */
function isOfBatsman(doc: Doc, unit: UnitAt): boolean {
  if (isOneOf(doc, unit.last, OF_GAME)) return true;
  const floor = Math.max(unit.first - SCORE_REACH, doc.sentences[doc.sentence[unit.first]!]!);
  for (let at = unit.first - 1; at >= floor; at--) if (isOneOf(doc, at, SCORES)) return true;
  return false;
}

const FROM = wordSet('from');

/** `with centuries from Oke and Ruiz`: marks of a batsman. */
const isBySomebody = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token, FROM) && isCapitalised(doc, token + 1);

const LATER = wordSet('later ago after before');
const WITHIN = wordSet('within');
const JUST = wordSet('just only mere');

/** `Minutes later`, `just minutes after`; not `in the 41st and 58th minutes after`. */
const opensLater = (doc: Doc, { first, last }: UnitAt): boolean =>
  isOneOf(doc, last, LATER) &&
  (doc.sentences[doc.sentence[first]!] === first || isOneOf(doc, first - 1, JUST));
const OR_IF = wordSet('or if');
const EVEN_NOT = wordSet('even not');

/** `for days, if not weeks`, `for months or even years` */
function followsLength(doc: Doc, token: number): boolean {
  let at = token - 1;
  if (isOneOf(doc, at, EVEN_NOT)) at--;
  if (!isOneOf(doc, at, OR_IF)) return false;
  if (isMark(doc, at - 1, ',')) at--;
  return unitAt(doc, at - 1)?.plural === true;
}

/** `Years passed`, `Months went by`, `Months later` */
const isPassing = (doc: Doc, { first, last }: UnitAt): boolean =>
  opensSentence(doc, first) &&
  (isOneOf(doc, last, PASSED) || (isOneOf(doc, last, WENT) && isOneOf(doc, last + 1, BY)));
const PASSED = wordSet('passed pass');
const WENT = wordSet('went go');
const BY = wordSet('by');

const BESIDE = wordSet('before after later earlier');
const QUOTED_CUES = wordSet('for over took');
const isQuote = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '“') || isMark(doc, token, '"') || isMark(doc, token, '‘');

const THE = wordSet('the');
const ARTICLES = wordSet('the a an');
const OWNERS = wordSet('the his her its their my our');
/** Parts of a stretch of several units. */
const EARLY = wordSet('early');
const PARTS = wordSet('first early final opening closing');
const OVER = wordSet('over through down across');

/** `the Peru of years past`, `as in years past` */
const isPast = (doc: Doc, unit: UnitAt): boolean =>
  isOneOf(doc, unit.last, PAST) && isOneOf(doc, unit.first - 1, IN_OF) && !isOneOf(doc, unit.last + 1, THE);
const PAST = wordSet('past');
const IN_OF = wordSet('in of from');

/** `on hot days of the year`: some of the whole, no length. */
const isOfWhole = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token + 1, THE) && isOneOf(doc, token + 2, WHOLES);
const WHOLES = wordSet('year month week');
/** `hours of operation` */
const isOfShop = (doc: Doc, { unit, last }: UnitAt): boolean =>
  unit === 'hour' && isOneOf(doc, last, OF) && isOneOf(doc, last + 1, SHOP);
const SHOP = wordSet('operation business opening trading service');

/** `for years`, `in months`, `decades of war`, `over the years` */
function bare(doc: Doc, unit: UnitAt): DateReading | null {
  if (!unit.plural) return null;
  // `minutes later`, `within minutes`; all else of minutes alone is of a game or a record.
  if (SHORT.has(unit.unit) && !isOneOf(doc, unit.first - 1, WITHIN) && !opensLater(doc, unit)) return null;
  const isName = isCapitalised(doc, unit.first - 1) && !isOneOf(doc, unit.first - 1, ARTICLES);
  // `was held in Leeds hours before he fled`
  const beside = doc.shape[unit.first] === SHAPE.lower && isOneOf(doc, unit.last, BESIDE);
  if (isName && !beside && !isOneOf(doc, unit.first - 1, BARE_CUES)) return null;
  if (isOneOf(doc, unit.first - 1, THE) && isOneOf(doc, unit.first - 2, OVER) && !isOneOf(doc, unit.last, OF))
    return reading(doc, ID, unit.first - 1, unit.last, duration(unit.unit, null));
  // `the first days of the war`, `her early years`; `the early hours` are a part of the day.
  if (isOneOf(doc, unit.first - 1, PARTS) && isOneOf(doc, unit.first - 2, OWNERS))
    return unit.unit === 'hour' && isOneOf(doc, unit.first - 1, EARLY)
      ? null
      : reading(doc, ID, unit.first - 2, unit.last, duration(unit.unit, null));
  // `the early morning hours of Sunday`
  if (unit.unit === 'hour' && isCalendar(doc, unit.first - 1, 'part-of-day')) return null;
  // `for “years”`
  const quoted = isQuote(doc, unit.first - 1) && isOneOf(doc, unit.first - 2, QUOTED_CUES);
  const cued =
    quoted ||
    isPassing(doc, unit) ||
    isOneOf(doc, unit.first - 1, BARE_CUES) ||
    (isOneOf(doc, unit.last, AGO) && !isBySomebody(doc, unit.last)) ||
    (isOneOf(doc, unit.last, OF) && !isOfWhole(doc, unit.last)) ||
    followsLength(doc, unit.first) ||
    (isInnerHyphen(doc, unit.last) && isOneOf(doc, unit.last + 1, LONG));
  if (!cued || unit.unit === 'weekend' || isOfShop(doc, unit)) return null;
  if (isPast(doc, unit))
    return reading(doc, ID, unit.first, unit.last + 1, { kind: 'reference', timex: 'PAST_REF' });
  // `the months of April and May`
  if (isOneOf(doc, unit.last, OF) && monthAt(doc, unit.last + 1) > 0) return null;
  return reading(
    doc,
    ID,
    // `the days after`
    isOneOf(doc, unit.first - 1, THE) && isOneOf(doc, unit.last, AGO) ? unit.first - 1 : unit.first,
    pastLong(doc, unit.last),
    duration(unit.unit, null),
  );
}
