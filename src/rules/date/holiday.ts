import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  surfaceOf,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
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
import { ruleOfLand, seesCrescentLate } from './land.js';
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
    { text: 'In India they met on Eid-ul-Azha.', finds: 'Eid-ul-Azha', value: '2023-06-29' },
    { text: 'They met on Eid-ul-Azha.', finds: 'Eid-ul-Azha', value: '2023-06-28' },
    {
      text: 'The talks slipped to Good Friday, March 29.',
      finds: 'Good Friday, March 29',
      value: '2024-03-29',
    },
    { text: 'He died on Christmas Eve, Dec. 24.', finds: 'Christmas Eve, Dec. 24', value: '2023-12-24' },
    { text: "They won't wait until Christmas.", finds: 'Christmas', value: '2024-12-25' },
    { text: 'They meet by Christmas, March 1 at worst.', finds: 'Christmas', value: '2024-12-25' },
    { text: 'He promised a road before Christmas.', finds: 'Christmas', value: '2024-12-25' },
    {
      text: 'They met on India’s Republic Day.',
      finds: 'Republic Day',
      value: '2023-01-26',
      published: '2023-03-05',
    },
    { text: 'Kenya was calm on Independence Day.', finds: 'Independence Day', value: '2023-12-12' },
    { text: 'It was calm on Independence Day.', finds: 'Independence Day', value: 'XXXX-XX-XX' },
    { text: 'They rest on May Day.', finds: 'May Day', value: '2024-05-01' },
    {
      text: 'They met on World Rivers and Lakes Day.',
      finds: 'World Rivers and Lakes Day',
      value: 'XXXX-XX-XX',
    },
    { text: 'It fell on World Rivers Day (5 May).', finds: 'World Rivers Day', value: '2023-05-05' },
    { text: 'They fasted on Ram Navami.', finds: 'Ram Navami', value: '2023-03-30' },
    { text: 'They fast on the Galungan day.', finds: 'the Galungan day', value: 'XXXX-XX-XX' },
    { text: 'They sing on the Day of the Dead.', finds: 'Day of the Dead', value: '2023-11-02' },
    {
      text: 'On the first day of Ramadan 2023 they fast.',
      finds: 'the first day of Ramadan 2023',
      value: '2023-03-23',
    },
    { text: 'They struck on Republic Day eve.', finds: 'Republic Day eve', value: 'XXXX-XX-XX' },
    { text: 'It rained on Boxing Day eve.', finds: 'Boxing Day eve', value: '2023-12-25' },
    { text: 'Shops open on Black Friday.', finds: 'Black Friday', value: '2023-11-24' },
  ],
  counterExamples: [
    'She passed the TET 2012 with ease.',
    'He lent her a book.',
    'The advent of radio was welcome.',
    'The world is Day’s.',
    'The town got ready to mark World Rivers and Lakes Day.',
    'They quarrelled during the Ram Navami festival.',
    'He won the New Year Oke Rowing Cup.',
  ],
  find: (doc, token) => {
    if (!isCapitalised(doc, token)) return null;
    const named = nameAt(doc, token);
    if (named === null) return isOneOf(doc, token, DAY) ? ofTheWorld(doc, token) : null;
    const { last } = named;
    const rule = ruleOfLand(doc, named.id, token, named.rule !== BY_LAND) ?? named.rule;
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
    if (isEvent(doc, last)) return null;
    const eve = isOneOf(doc, last, EVE) ? last + 1 : 0;
    const deixis = deixisBefore(doc, token);
    const stated = yearAfter(doc, last);
    // `10 Muharram 1446`: a year of the same calendar
    const isHijri = stated !== null && stated.year < GREGORIAN && rule.startsWith(HIJRI);
    const year = isHijri ? null : stated;
    // `International Nelson Mandela Day`
    const head = isOneOf(doc, token - 1, WORLD) && isCapitalised(doc, token - 1) ? token - 1 : token;
    const first = deixis !== null && year === null ? deixis.first : head;
    const kind = parseHoliday(
      rule.startsWith(`${HIJRI} `) && seesCrescentLate(doc, first) ? `${rule} 1` : rule,
    );
    // `on the Pongal day`
    const isDay = eve > 0 || (isOneOf(doc, last, DAY) && doc.shape[last] === SHAPE.lower);
    const isFeast = rule === UNCOMPUTED || rule.startsWith(LISTED);
    if (isFeast && !isDay && !standsForDay(doc, first, last)) return null;
    // `on Republic Day eve`
    if (eve > 0)
      return reading(
        doc,
        ID,
        first,
        eve,
        kind === null
          ? { kind: 'named', name: surfaceOf(doc, token, eve) }
          : point({
              kind: 'beside',
              whole: whenOf(
                { of: 'holiday', holiday: kind, name: surfaceOf(doc, token, last) },
                undefined,
                deixis,
              ),
              days: -1,
            }),
        SURE,
      );
    const expression: Expression =
      kind === null
        ? { kind: 'named', name: surfaceOf(doc, token, last) }
        : point(
            whenOf({ of: 'holiday', holiday: kind, name: surfaceOf(doc, token, last) }, year?.year, deixis),
          );
    if ((kind === null || isFeast) && isDay && isOneOf(doc, token - 1, THE))
      return reading(doc, ID, token - 1, last + 1, expression, SURE);
    // `May Day` is no Ms Day: a name of several words is the holiday's.
    return reading(doc, ID, first, stated?.last ?? last, expression, last > token + 1 ? SURE : 0);
  },
});

/** What depends on the country. */
const BY_LAND = '-';
const EVE = wordSet('eve');

/** `the New Year Grand Sumo Tournament`: a name that ends in what is held, of which the feast only tells the season. */
function isEvent(doc: Doc, last: number): boolean {
  if (!isCapitalised(doc, last) || isCalendarWord(doc, last) || isCalendarWord(doc, last - 1)) return false;
  for (let at = last; at < last + EVENT_REACH && isCapitalised(doc, at); at++)
    if (isOneOf(doc, at, EVENTS)) return doc.sentence[at] === doc.sentence[last];
  return false;
}
const EVENT_REACH = 5;
const EVENTS = wordSet(
  'tournament cup classic concert marathon festival gala regatta honours honors invitational championship championships trophy stakes handicap offensive uprising rising massacre',
);

/** Feasts of calendars that are not computed here; of the best known a table has the days. */
const UNCOMPUTED = 'hindu';
const LISTED = 'listed';
const HIJRI = 'hijri';
const GREGORIAN = 1582;

/** `on Diwali`, `World Rivers Day (5 May)`: a feast whose date only the text tells; `to mark Diwali`, `the Diwali parade` tell of it. */
function standsForDay(doc: Doc, first: number, last: number): boolean {
  if (isMark(doc, last, '(') || (isOneOf(doc, last, ON) && isDate(doc, last + 1))) return true;
  if (isMark(doc, last, ',') && isDate(doc, last + 1)) return true;
  if (!isOneOf(doc, first - 1, WHEN) && !isOneOf(doc, first, WHICH)) return false;
  return !(
    last < doc.length &&
    doc.sentence[last] === doc.sentence[first] &&
    doc.shape[last] === SHAPE.lower &&
    is(doc, last, CLASS.noun) &&
    !is(doc, last, CLASS['function-word'])
  );
}
const WHEN = wordSet('on during since until before after by around at last this next every');
const WHICH = wordSet('last this next every');
const ON = wordSet('on');
const isDate = (doc: Doc, token: number): boolean => isNumber(doc, token) || isCalendarWord(doc, token);

const isAbbreviation = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper && !doc.blocks[doc.block[token]!]!.allCaps;

const DAY = wordSet('day');
/** They open the name of a day that somebody has declared. */
export const WORLD = wordSet('world international national');
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
      if (day - at < 2 || !standsForDay(doc, first, day + 1)) return null;
      return reading(doc, ID, first, day + 1, { kind: 'named', name }, 0);
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

interface Named {
  readonly id: number;
  readonly last: number;
  readonly rule: string;
}

function nameAt(doc: Doc, token: number): Named | null {
  for (const name of ['holiday', 'holiday-period'] as const) {
    const phrase = calendarPhrase(doc, token, name);
    if (phrase !== null) return { id: phrase.id, last: phrase.last, rule: phraseValue(phrase, name) };
  }
  for (const name of ['holiday', 'holiday-period'] as const) {
    const value = calendarValue(doc, token, name);
    if (value !== undefined) return { id: doc.form[token]!, last: token + 1, rule: value };
  }
  return null;
}
