import { type Doc, isCapitalised, isInnerHyphen, isMark, surfaceOf } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { parseHoliday } from '../../normalise/holidays.js';
import { year as yearPeriod } from '../../normalise/period.js';
import {
  type Expression,
  period,
  point,
  type Recurring,
  recurring,
  within,
} from '../../normalise/temporal.js';
import { define } from '../define.js';
import { deixisBefore } from './parse/determiner.js';
import { yearAfter } from './parse/month.js';
import { type DateReading, reading } from './reading.js';
import { calendarPhrase, calendarValue, isOneOf, phraseValue } from './words.js';

const ID = 'date.holiday';
/** Given names, verbs and English words that a calendar also names. */
const NAMES = wordSet(`
  easter noel rajab shaban safar advent lent epiphany ascension assumption imlek tet vesak holi eid
  annunciation pascha purim yule onam losar diada bihu
`);
const NEEDS_CUE = wordSet(`
  advent lent epiphany ascension assumption annunciation rajab safar tet
`);
const BEFORE = wordSet(`
  on during since until before after by for this last next of around in over at
`);

/** More than the log-odds of any person. */
const SURE = 100;

export const holiday = define<DateReading>({
  id: ID,
  doc: 'A holiday or named day: fixed, counted from Easter, or of another calendar.',
  source: 'calendar.tsv, class holiday; Meeus (Easter); Reingold & Dershowitz (Islamic, Hebrew)',
  triggers: ['holiday', 'phrase:holiday', 'time-unit'],
  examples: [
    { text: 'They met at Christmas.', finds: 'Christmas', value: '2023-12-25' },
    { text: 'They met on Easter Sunday 2024.', finds: 'Easter Sunday 2024', value: '2024-03-31' },
    { text: "It began on New Year's Eve.", finds: "New Year's Eve", value: '2023-12-31' },
    { text: 'They met on Presidents’ Day.', finds: 'Presidents’ Day', value: '2023-02-20' },
    { text: 'They met on Eid-ul-Azha.', finds: 'Eid-ul-Azha', value: '2023-06-29' },
    { text: 'They rest on May Day.', finds: 'May Day', value: '2024-05-01' },
    {
      text: 'They marked World Rivers and Lakes Day.',
      finds: 'World Rivers and Lakes Day',
      value: 'XXXX-XX-XX',
    },
    { text: 'It fell on World Rivers Day (5 May).', finds: 'World Rivers Day', value: '2023-05-05' },
    { text: 'Shops open on Black Friday.', finds: 'Black Friday', value: '2023-11-24' },
  ],
  counterExamples: [
    'She passed the TET 2012 with ease.',
    'He lent her a book.',
    'The advent of radio was welcome.',
    'The world is Day’s.',
  ],
  find: (doc, token) => {
    if (!isCapitalised(doc, token)) return null;
    if (isOneOf(doc, token, DAY)) return ofTheWorld(doc, token);
    const named = nameAt(doc, token);
    if (named === null) return null;
    const { last, rule } = named;
    if (
      last === token + 1 &&
      isOneOf(doc, token, NAMES) &&
      isOneOf(doc, token, NEEDS_CUE) &&
      !isOneOf(doc, token - 1, BEFORE)
    )
      return null;
    // `a pass in TET 2012`: an abbreviation.
    if (last === token + 1 && isOneOf(doc, token, NAMES) && isAbbreviation(doc, token)) return null;
    // `Easter Island`, `Christmas Carol`: a longer name.
    if (last === token + 1 && isCapitalised(doc, last) && !isCalendarWord(doc, last)) return null;
    const deixis = deixisBefore(doc, token);
    const year = yearAfter(doc, last);
    const first = deixis !== null && year === null ? deixis.first : token;
    const kind = parseHoliday(rule);
    const expression: Expression =
      kind === null
        ? { kind: 'named', name: surfaceOf(doc, token, last) }
        : point(
            whenOf({ of: 'holiday', holiday: kind, name: surfaceOf(doc, token, last) }, year?.year, deixis),
          );
    // `May Day` is no Ms Day: a name of several words is the holiday's.
    return reading(doc, ID, first, year?.last ?? last, expression, last > token + 1 ? SURE : 0);
  },
});

const isAbbreviation = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper && !doc.blocks[doc.block[token]!]!.allCaps;

const DAY = wordSet('day');
const WORLD = wordSet('world international national');
const WITHIN = wordSet('of and for the against');
const DAY_REACH = 8;

/** `World Rivers Day`, `National Hill Farmers’ Day`: a day that somebody has declared, which no table knows. */
function ofTheWorld(doc: Doc, day: number): DateReading | null {
  if (isCapitalised(doc, day + 1) && !isCalendarWord(doc, day + 1)) return null;
  if (isInnerHyphen(doc, day + 1)) return null;
  for (let at = day - 1; at >= Math.max(0, day - DAY_REACH); at--) {
    if (doc.sentence[at] !== doc.sentence[day]) return null;
    if (isCapitalised(doc, at)) {
      if (!isOneOf(doc, at, WORLD)) continue;
      const first = isOneOf(doc, at - 1, THE) ? at - 1 : at;
      const name = surfaceOf(doc, at, day + 1);
      return day - at < 2 ? null : reading(doc, ID, first, day + 1, { kind: 'named', name }, 0);
    }
    const isPart =
      isMark(doc, at, "'s") || isMark(doc, at, '’s') || isMark(doc, at, '’') || isMark(doc, at, "'");
    if (!isPart && !isInnerHyphen(doc, at) && !isOneOf(doc, at, WITHIN)) return null;
  }
  return null;
}
const THE = wordSet('the');

function whenOf(of: Recurring, year: number | undefined, deixis: ReturnType<typeof deixisBefore>) {
  if (year !== undefined) return within(of, period(yearPeriod(year)));
  return deixis === null ? recurring(of) : recurring(of, deixis.turn, deixis.anchor);
}

const isCalendarWord = (doc: Doc, token: number): boolean =>
  calendarValue(doc, token, 'month') !== undefined || calendarValue(doc, token, 'weekday') !== undefined;

function nameAt(doc: Doc, token: number): { readonly last: number; readonly rule: string } | null {
  for (const name of ['holiday', 'holiday-period'] as const) {
    const phrase = calendarPhrase(doc, token, name);
    if (phrase !== null) return { last: phrase.last, rule: phraseValue(phrase, name) };
  }
  for (const name of ['holiday', 'holiday-period'] as const) {
    const value = calendarValue(doc, token, name);
    if (value !== undefined) return { last: token + 1, rule: value };
  }
  return null;
}
