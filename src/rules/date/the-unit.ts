import { type Doc, is, isCapitalised, isInnerHyphen, isNumber, isWord } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordMap } from '../../lexicon/word-set.js';
import { duration, type PartOfDay, point, recurring, step, type When } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { monthAt } from './parse/month.js';
import { grainOf, unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { tenseOf } from './tense-word.js';
import { calendarValue, isCalendar, isNoun, isOneOf } from './words.js';

const ID = 'date.the-unit';
const THE = wordSet('the');
const CUES = wordSet(
  'in for during over throughout from through until by on at before after since into of ahead',
);
const AHEAD = wordSet('ahead');
const WHOLE = wordSet('for during throughout');
const BEGUN = wordSet('earlier later early late');
const IN = wordSet('in');
const OF = wordSet('of');
const ENDED = wordSet('ended ending to');
const PART = wordSet(
  'end beginning start turn middle rest remainder most close months half quarters weeks part much bulk',
);
const THAT = wordSet('that');
const FULL = wordSet('full fiscal financial');
/** Years of account that are named by themselves only with `last`, `next` and the like. */
const ACCOUNTS = wordSet('academic school coffee crop marketing reporting tax calendar');
const LATEST = wordSet('latest');
const TURNS = new WordMap<number>([
  ...wordSet('last previous past')
    .ids()
    .map((id) => [id, -1] as const),
  ...wordSet('current present')
    .ids()
    .map((id) => [id, 0] as const),
  ...wordSet('next coming')
    .ids()
    .map((id) => [id, 1] as const),
]);

export const theUnit = define<DateReading>({
  id: ID,
  doc: 'The quarter, weekend or year that is spoken of: `for the quarter`, `over the weekend`, `later in the week`.',
  source: 'TimeML 1.2.1: definite descriptions that hang on another time',
  triggers: ['time-unit'],
  examples: [
    { text: 'It rained over the weekend.', finds: 'the weekend', value: '2024-01-13/2024-01-14' },
    {
      text: 'Talks go on in the week after next.',
      finds: 'the week after next',
      value: '2024-01-29/2024-02-04',
    },
    { text: 'He left the year before last.', finds: 'the year before last', value: '2022' },
    { text: 'It was shut for most of the year.', finds: 'most of the year', value: '2024' },
    {
      text: 'It is shut for the rest of the week.',
      finds: 'the rest of the week',
      value: '2024-01-15/2024-01-21',
    },
    {
      text: 'He ordered flags to half-staff until the weekend.',
      finds: 'the weekend',
      value: '2024-01-20/2024-01-21',
    },
    {
      text: 'It lost money in the 2021-22 financial year, not the year before.',
      finds: 'the year before',
      value: '2020/2021',
    },
    { text: 'It made money in the quarter ended July 31.', finds: 'the quarter', value: '2023-34' },
    { text: 'The weekend will be hot.', finds: 'The weekend', value: '2024-01-20/2024-01-21' },
    { text: 'They sold ahead of the weekend.', finds: 'the weekend', value: '2024-01-20/2024-01-21' },
    { text: 'They were hurt in weekend matches.', finds: 'weekend', value: '2024-01-13/2024-01-14' },
    { text: 'It closes by the end of the decade.', finds: 'the end of the decade', value: '202' },
    {
      text: 'It burned on 3 May. It had rained the day before.',
      finds: 'the day before',
      value: '2023-05-02',
      published: '2023-06-19',
    },
    {
      text: 'It burned on 3 May. Many had fled the night before.',
      finds: 'the night before',
      value: '2023-05-02TNI',
      published: '2023-06-19',
    },
    {
      text: 'They won in May 2023 after losing the year before and firing a coach.',
      finds: 'the year before',
      value: '2022',
    },
    { text: 'It will slow in the next quarter.', finds: 'the next quarter', value: '2024-34' },
    { text: 'It fell in the last financial year.', finds: 'the last financial year', value: '2023' },
    { text: 'It fell in the previous coffee year.', finds: 'the previous coffee year', value: '2023' },
    { text: 'Prices will end the year higher.', finds: 'the year', value: '2024' },
    { text: 'It lost money in the year ending tomorrow.', finds: 'the year', value: 'P1Y' },
    { text: 'Rents rose in the week that ended May 7.', finds: 'the week', value: 'P1W' },
    { text: 'It fell in the week ended July 23.', finds: 'the week', value: 'P1W' },
    { text: "It was the week's busiest day.", finds: 'the week', value: '2024-01-15/2024-01-21' },
    {
      text: 'Profit rose in the second quarter of 2023. In the quarter a year ago it lost.',
      finds: 'the quarter a year ago',
      value: '2022-34',
    },
    { text: "He was hurt in the weekend's match.", finds: 'the weekend', value: '2024-01-13/2024-01-14' },
    { text: 'Profit doubled in the quarter.', finds: 'the quarter', value: '2023-36' },
  ],
  counterExamples: [
    'They went on a weekend getaway.',
    'They play during the school year.',
    'It was the day before the vote.',
    'It is the song of the decade.',
    'It was the goal of the year.',
    'He left in the year it began.',
  ],
  find: (doc, token) => {
    const unit = unitAt(doc, token);
    if (unit === null || unit.plural || unit.times !== 1 || isInnerHyphen(doc, unit.last)) return null;
    const grain = grainOf(unit.unit);
    if (grain === undefined) return null;
    if (grain === 'weekend' && isOfEvent(doc, token, unit.last))
      return reading(
        doc,
        ID,
        isOneOf(doc, token - 1, THE) ? token - 1 : token,
        unit.last,
        point(recurring({ of: 'weekend' })),
      );
    // `the week that ended July 23`
    const ended = isOneOf(doc, unit.last, THAT) ? unit.last + 1 : unit.last;
    const isLong = grain === 'decade' || grain === 'century' || grain === 'millennium';
    const isFull = isOneOf(doc, token - 1, FULL);
    // `the latest fiscal year`
    const latest = isOneOf(doc, isFull ? token - 2 : token - 1, LATEST);
    // `in the next quarter`, `the last financial year`
    const named = isFull || isOneOf(doc, token - 1, ACCOUNTS);
    const turn =
      named || grain === 'quarter' ? (TURNS.get(doc.form[token - (named ? 2 : 1)] ?? 0) ?? null) : null;
    if (turn !== null && isOneOf(doc, token - (named ? 3 : 2), THE) && !isOneOf(doc, unit.last, OF))
      return reading(doc, ID, token - (named ? 3 : 2), unit.last, point(step(grain, turn)));
    const head = token - (latest ? 1 : 0) - (isFull ? 1 : 0);
    if (!isOneOf(doc, head - 1, THE)) return null;
    const first = head - 1;
    const at = (when: When) => reading(doc, ID, first, unit.last, point(when));
    // `the week after next`, `the year before last`
    const far = isLong ? 0 : beyondNext(doc, unit.last);
    if (far !== 0) return reading(doc, ID, first, unit.last + 2, point(step(grain, far)));
    // `the latest quarter` is over; so is `the year ended March 31`, which need not be the calendar's.
    if (latest) return at(step(grain, -1));
    if (grain === 'year' && isOneOf(doc, unit.last, ENDED) && startsEnd(doc, unit.last))
      return reading(doc, ID, first, unit.last, duration('year', 1));
    // `the week ending July 23`
    if (grain === 'week' && isOneOf(doc, ended, ENDED) && startsEnd(doc, ended))
      return reading(doc, ID, first, unit.last, duration('week', 1));
    // `It rained the day before.`
    const beside = isLong ? 0 : besideNarrated(doc, unit.last);
    if (beside !== 0) {
      // `the night before`, `the morning after`
      const part = calendarValue(doc, token, 'part-of-day') as PartOfDay | undefined;
      return reading(doc, ID, first, unit.last + 1, point(step(grain, beside, 'narrative'), { part }));
    }
    // `inflation ending the year at 9 percent`
    if (grain === 'year' && isOneOf(doc, first - 1, BOUNDS)) return at(step('year', 0));
    // `the week’s busiest session`
    const owns = unit.last < doc.length && doc.kind[unit.last] === TOKEN.clitic;
    if (grain === 'week' && owns) return at(step(grain, 0));
    if (grain === 'weekend' && owns) return at(recurring({ of: 'weekend' }));
    // `The weekend will be hot.`
    if (grain === 'weekend' && doc.sentences[doc.sentence[first]!] === first && tenseOf(doc, unit.last) !== 0)
      return at(recurring({ of: 'weekend' }));
    if (!isOneOf(doc, first - 1, CUES)) return null;
    const part = isOneOf(doc, first - 1, OF) && isOneOf(doc, first - 2, PART);
    // `ahead of the weekend`
    const ahead = grain === 'weekend' && isOneOf(doc, first - 1, OF) && isOneOf(doc, first - 2, AHEAD);
    if (isOneOf(doc, first - 1, OF) ? !part && !ahead : isLong) return null;
    if (grain === 'weekend') return at(recurring({ of: 'weekend' }));
    if (grain === 'quarter') return at(step(grain, 0, 'narrative'));
    const begun = isOneOf(doc, first - 1, IN) && isOneOf(doc, first - 2, BEGUN);
    if (grain === 'day') return begun ? at(step(grain, 0, 'narrative')) : null;
    return begun || part || isOneOf(doc, first - 1, WHOLE) || head < token ? at(step(grain, 0)) : null;
  },
});

/** `results of weekend matches`, `a weekend raid`: what was or will be on one; not `a weekend getaway`. */
const isOfEvent = (doc: Doc, token: number, next: number): boolean =>
  doc.sentence[next] === doc.sentence[token] &&
  doc.shape[token] === SHAPE.lower &&
  isNoun(doc, next) &&
  !isOneOf(doc, next, LEISURE) &&
  !isInnerHyphen(doc, token - 1) &&
  !isCalendar(doc, token - 1, 'deictic') &&
  !isOneOf(doc, token - 1, HABITUAL);
const LEISURE = wordSet(
  'getaway getaways edition editions break breaks trip trips warrior warriors hours job jobs home homes house houses retreat retreats traffic rate rates bag bags pass passes work shift shifts school classes farmer farmers market markets service services activities activity visitors supplement magazine newspaper',
);
const HABITUAL = wordSet('every each most long holiday bank');

/** A date follows: `to June`, `ended March 31`, not `the year to remember`. */
function startsEnd(doc: Doc, token: number): boolean {
  const at = token + 1;
  return monthAt(doc, at) > 0 || isNumber(doc, at) || isOneOf(doc, at, ON) || isOneOf(doc, at, TODAY);
}
const ON = wordSet('on in');
const TODAY = wordSet('today yesterday tomorrow');

const BOUNDS = wordSet(
  'end ends ended ending start starts started starting began finish finishes finished close closes closed',
);
const AND = wordSet('and but');
const BESIDES = wordSet('before after during of');
const BEFORE = wordSet('before');
const AFTER = wordSet('after');

/** 2 behind `after next`, -2 behind `before last`; 0 where more of a noun follows: `the week before last Monday`. */
export function beyondNext(doc: Doc, token: number): -2 | 0 | 2 {
  const next = isOneOf(doc, token, AFTER) && isOneOf(doc, token + 1, NEXT);
  if (!next && !(isOneOf(doc, token, BEFORE) && isOneOf(doc, token + 1, LAST))) return 0;
  const behind = token + 2;
  const isHead =
    behind < doc.length &&
    doc.sentence[behind] === doc.sentence[token] &&
    (isNumber(doc, behind) ||
      (isWord(doc, behind) &&
        (isCapitalised(doc, behind) || isCalendar(doc, behind, 'grain') || is(doc, behind, CLASS.noun)) &&
        !is(doc, behind, CLASS['function-word'])));
  return isHead ? 0 : next ? 2 : -2;
}
const NEXT = wordSet('next');
const LAST = wordSet('last');

/** -1 behind `before`, 1 behind `after`, where they close the clause: `the day before the vote` names no day. */
export function besideNarrated(doc: Doc, token: number): -1 | 0 | 1 {
  const before = isOneOf(doc, token, BEFORE);
  if (!before && !isOneOf(doc, token, AFTER)) return 0;
  const next = token + 1;
  const closes =
    next >= doc.length ||
    doc.sentence[next] !== doc.sentence[token] ||
    doc.kind[next] === TOKEN.punctuation ||
    // `the year before and`; not `the day before and after the vote`
    (isOneOf(doc, next, AND) && !isOneOf(doc, next + 1, BESIDES));
  return closes ? (before ? -1 : 1) : 0;
}
