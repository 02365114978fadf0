import { type Doc, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { SEASONS, year as yearPeriod } from '../../normalise/period.js';
import { period, point, type Recurring, recurring, within } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { PARTS } from './modify.js';
import { yearAt } from './parse/month.js';
import { type DateReading, reading } from './reading.js';
import { beyondNext } from './the-unit.js';
import { calendarValue, isOneOf, mayBeNoun } from './words.js';
import { secondYear } from './year.js';

const ID = 'date.season';
const THE = wordSet('the');
const OF = wordSet('of');
const SEASON = wordSet('season');
const DAYS = wordSet('solstice equinox');
/** What each of its kind of season has. */
const SEASONAL = wordSet(
  'holiday holidays break breaks vacation vacations harvest harvests needs planting sowing term semester session camp tourism heating heat schedule timetable recess ' +
    'reinforcements signings signing transfer transfers window campaign tour tours fuel fuels crop crops wheat clothing clothes coats gear ' +
    'sports fair rains storms storm heatwave heatwaves temperatures rates exhibition programme program programs programmes',
);
const DEICTIC = wordSet('last this next that');
const YEAR = wordSet('year');
const FROM_TO = wordSet('from to in by since until through');
const IN = wordSet('in by since until during for early late over through throughout mid');
/** `spring` and `fall` are verbs and nouns too: they need an article or a year. */
const DOUBTFUL = wordSet('spring fall');

export const season = define<DateReading>({
  id: ID,
  doc: 'A season, with or without its year: `the summer of 2019`, `spring 2022`, `in winter`.',
  source: 'TIMEX3 values SP, SU, FA, WI; EDTF codes 21–24',
  triggers: ['season'],
  examples: [
    { text: 'The summer of 2019 was hot.', finds: 'The summer of 2019', value: '2019-22' },
    { text: 'The winter of 2020-21 was mild.', finds: 'The winter of 2020-21', value: '2020-24' },
    {
      text: 'The winter season of 2020-2021 is long.',
      finds: 'The winter season of 2020-2021',
      value: '2020-24',
    },
    { text: 'The 2020-21 winter was mild.', finds: 'The 2020-21 winter', value: '2020-24' },
    { text: 'They usually nest in early autumn.', finds: 'early autumn', value: 'XXXX-FA' },
    { text: 'They met on the summer solstice.', finds: 'the summer solstice', value: '2023-06-21' },
    { text: 'The club made its winter signings early.', finds: 'winter', value: '2023-24' },
    { text: 'Sales doubled in spring, he said.', finds: 'spring', value: '2023-21' },
    { text: 'There will be more of it by spring.', finds: 'spring', value: '2024-21' },
    {
      text: 'Sheep in Peru did well, as Peru had rain last winter.',
      finds: 'last winter',
      value: '2023-24',
      published: '2023-10-12',
      by: 'date.deictic',
    },
    { text: 'It opens in spring 2022.', finds: 'spring 2022', value: '2022-21' },
    { text: 'The spring of last year was dry.', finds: 'The spring of last year', value: '2023-21' },
    { text: 'It spawns from late spring on.', finds: 'late spring', value: '2024-21' },
    { text: 'They feed them in the summer holidays.', finds: 'summer', value: '2024-22' },
    { text: 'They prepare for the autumn harvest.', finds: 'autumn', value: '2023-23' },
    { text: 'It is for the summer 2022 season.', finds: 'summer 2022', value: '2022-22' },
    { text: 'A permit will be needed from autumn.', finds: 'autumn', value: '2024-23' },
    { text: 'It closed the winter before last.', finds: 'the winter before last', value: '2021-24' },
    { text: 'Work ended in the autumn.', finds: 'the autumn', value: '2023-23' },
  ],
  counterExamples: [
    'The fall of the city was near.',
    'They drink from summer streams.',
    'They fall ill.',
    'The winter-like wind fell.',
    'It was the coldest late fall weather of all.',
    'A water spring dried up.',
    'Donna Summer sang.',
  ],
  find: (doc, token) => {
    const code = calendarValue(doc, token, 'season');
    if (code === undefined) return null;
    const of = { of: 'season', season: SEASONS.indexOf(code as 'SP') } as const;
    // `the winter season of 2020`
    const behind = isOneOf(doc, token + 1, SEASON) ? token + 2 : token + 1;
    const joint =
      isOneOf(doc, behind, OF) || isMark(doc, behind, ',') || isMark(doc, behind, '-') ? behind + 1 : behind;
    const year = joint < doc.length ? yearAt(doc, joint) : 0;
    const article = isOneOf(doc, token - 1, THE);
    // A winter of two years is named by the one in which it begins: `the winter of 2020-21`, `the 2020-21 winter`.
    if (year > 0)
      return reading(
        doc,
        ID,
        article && !isOneOf(doc, joint + 1, SEASON) ? token - 1 : token,
        secondYear(doc, joint, year)?.last ?? joint + 1,
        point(within(of, period(yearPeriod(year)))),
      );
    const years = yearsBefore(doc, token);
    if (years !== null)
      return reading(doc, ID, years.first, behind, point(within(of, period(yearPeriod(years.year)))));
    // `the summer solstice`: a day.
    if (isOneOf(doc, token + 1, DAYS))
      return reading(doc, ID, article ? token - 1 : token, token + 2, point(recurring(turnOfSun(of.season))));
    // `the summer holidays`, `an autumn harvest`: the article is the noun's.
    if (doc.shape[token] === SHAPE.lower && isOneOf(doc, token + 1, SEASONAL))
      return reading(doc, ID, token, token + 1, point(recurring(of)));
    if (isOneOf(doc, token, DOUBTFUL)) {
      // `in the fall`, but not `the fall of the dollar`, `before the fall`
      // … except `the spring of last year`
      const of = isOneOf(doc, token + 1, OF);
      const ofYear = of && isOneOf(doc, token + 2, DEICTIC) && isOneOf(doc, token + 3, YEAR);
      // `from late spring`
      const cut = isOneOf(doc, token - 1, PARTS) && isOneOf(doc, token - 2, FROM_TO);
      // `in spring`
      const plain =
        isOneOf(doc, token, SPRING) && isOneOf(doc, token - 1, IN_ALONE) && !mayBeNoun(doc, token + 1);
      if (!cut && !plain && (!article || (of ? !ofYear : !isOneOf(doc, token - 2, IN)))) return null;
    } else if (
      !article &&
      !isOneOf(doc, token - 1, IN) &&
      !(isOneOf(doc, token - 1, FROM) && !mayBeNoun(doc, token + 1))
    )
      return null;
    // `winter-like`
    if (isInnerHyphen(doc, token + 1)) return null;
    if (isNoun(doc.text, doc.end[token]!) && article && !isOneOf(doc, token - 2, IN)) return null;
    // `the winter before last`, `the summer after next`
    const far = article ? beyondNext(doc, token + 1) : 0;
    if (far !== 0)
      return reading(
        doc,
        ID,
        token - 1,
        token + 3,
        point({
          kind: 'away',
          amount: { unit: 'year', count: 1 },
          sign: far < 0 ? -1 : 1,
          from: recurring(of, far < 0 ? 'last' : 'next'),
        }),
      );
    return reading(doc, ID, article ? token - 1 : token, token + 1, point(recurring(of)));
  },
});

const FROM = wordSet('from');
const SPRING = wordSet('spring');
const IN_ALONE = wordSet('in by until');

/** The day on which a season of the north begins: in the calendar of our days the 20th to the 23rd. */
const turnOfSun = (season: number): Recurring => ({
  of: 'day',
  month: [3, 6, 9, 12][season]!,
  day: [20, 21, 22, 21][season]!,
  weekday: null,
});

/** `2020-21` right before a season, with its article. */
function yearsBefore(doc: Doc, token: number): { readonly first: number; readonly year: number } | null {
  const at = token - 3;
  const year = at < 0 || doc.sentence[at] !== doc.sentence[token] ? 0 : yearAt(doc, at);
  if (year === 0 || secondYear(doc, at, year)?.last !== token) return null;
  return { first: isOneOf(doc, at - 1, THE) ? at - 1 : at, year };
}

/** A capitalised noun follows: `the Summer Olympics`. */
function isNoun(text: string, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return next >= 0x41 && next <= 0x5a;
}
