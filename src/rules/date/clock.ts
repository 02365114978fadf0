import { type Doc, hasWord, isCapitalised, isGlued, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Clock, type PartOfDay, point, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { type ClockAt, clockAt, clockInWords, hourBeforePart, oclockAt } from './parse/clock.js';
import { isDash } from './parse/number.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isCalendar, isOneOf } from './words.js';

const ID = 'time.clock';
const CUES = wordSet(`
  at by until till from to around about before after since between and on than past
`);
const IN = wordSet('in');
const THE = wordSet('the');
const AT = wordSet('at');
/** `the ratio is 1:9 in law and 1:15 in the arts` */
const RATIO = wordSet('ratio ratios');
const RATIO_REACH = 20;
/** What a race, a game or a verse is told by. */
const SPORT = wordSet('of in won beat lead led score with');

export const clockTime = define<DateReading>({
  id: ID,
  doc: 'A time of the clock: `5 p.m. EDT`, `0930 GMT`, `6:30`, `noon`, `half past six`.',
  source: 'annotation guide, Dates; ISO 8601-1:2019, time of day',
  triggers: [
    'number:short',
    'number:year',
    'number:marked',
    'clock-word',
    'phrase:clock-word',
    'part-of-day',
  ],
  examples: [
    { text: 'Polls close at 5 p.m. EDT.', finds: '5 p.m. EDT', value: '2024-01-19T17:00:00-04:00' },
    {
      text: 'Polls closed at 10 p.m. PT. Pets may come.',
      finds: '10 p.m. PT',
      value: '2024-01-19T22:00',
    },
    { text: 'The bulletin is due at 17.30 hrs.', finds: '17.30 hrs', value: '2024-01-19T17:30' },
    { text: 'It made landfall at 03.15 on the coast.', finds: '03.15', value: '2024-01-19T03:15' },
    { text: 'The quake struck at 0930 GMT.', finds: '0930 GMT', value: '2024-01-19T09:30:00Z' },
    { text: 'They met at 1530 hours then.', finds: '1530 hours', value: '2024-01-19T15:30' },
    { text: 'They met at 10h00 then.', finds: '10h00', value: '2024-01-19T10:00' },
    { text: 'They came at 9.30 in the morning.', finds: '9.30 in the morning', value: '2024-01-19T09:30' },
    { text: 'They came at 4 in the morning.', finds: '4 in the morning', value: '2024-01-19T04:00' },
    {
      text: 'They came at four in the afternoon.',
      finds: 'four in the afternoon',
      value: '2024-01-19T16:00',
    },
    { text: 'The hall is open 10:00-16:00.', finds: '10:00', value: '2024-01-19T10:00' },
    { text: 'Visits are 4 p.m. until 7 p.m. Friday.', finds: '4 p.m.', value: '2024-01-19T16:00' },
    {
      text: 'Calling hours are 4 p.m. until 7 p.m. Sunday.',
      finds: '4 p.m.',
      value: '2024-01-21T16:00',
    },
    {
      text: 'Guests may come from 2 to 4 p.m. and 7 to 9 p.m. Sunday.',
      finds: '4 p.m.',
      value: '2024-01-21T16:00',
    },
    {
      text: 'The jury met on Tuesday, months after the June 9 vote. It was sworn in at 10 a.m. there.',
      finds: '10 a.m.',
      value: '2024-01-16T10:00',
    },
    {
      text: 'The nuns came home on Tuesday. The two, seized on May 5 in the hills, were flown to Oke at 10 a.m.',
      finds: '10 a.m.',
      value: '2024-01-16T10:00',
    },
    {
      text: 'Ten were missing on Thursday. A hut burned on Tuesday. Rescuers had found two as of 6 p.m., they said.',
      finds: '6 p.m.',
      value: '2024-01-18T18:00',
    },
    {
      text: 'The band played on Monday. It will sing at 8 p.m. in Oke.',
      finds: '8 p.m.',
      value: '2024-01-19T20:00',
    },
    {
      text: 'The bus left at 8:05 a.m. and came to Oke at 10 a.m. on Monday.',
      finds: '8:05 a.m.',
      value: '2024-01-15T08:05',
    },
    {
      text: 'Shells fell from dawn until noon Tuesday.',
      finds: 'noon Tuesday',
      value: '2024-01-16T12:00:00',
    },
    {
      text: 'Peru won on Monday. The other match pits Chile against Malta at 5 p.m.',
      finds: '5 p.m.',
      value: '2024-01-19T17:00',
    },
    { text: 'The game (7 p.m. local) is on.', finds: '7 p.m. local', value: '2024-01-19T19:00' },
    { text: 'It fell at 4 a.m. Lima time.', finds: '4 a.m. Lima time', value: '2024-01-19T04:00' },
    { text: 'It fell at 4 a.m. Peru time.', finds: '4 a.m.', value: '2024-01-19T04:00' },
    { text: '21:12 — Polls close in Oke.', finds: '21:12', value: '2024-01-19T21:12' },
    {
      text: 'The race is on Sunday. It is the ninth. The fee is low. The police are ready. Few came last year. Roads will be shut from 5 a.m. on.',
      finds: '5 a.m.',
      value: '2024-01-21T05:00',
    },
    {
      text: 'It sank on Sunday night. By 4 a.m. ten had been saved.',
      finds: '4 a.m.',
      value: '2024-01-15T04:00',
    },
    {
      text: 'It sank on Sunday night. It had left Oke at 4 a.m. on a calm sea.',
      finds: '4 a.m.',
      value: '2024-01-14T04:00',
    },
    {
      text: 'They had come the evening before, and at six in the morning they sang.',
      finds: 'six in the morning',
    },
    { text: 'It is 7:19. The news is next.', finds: '7:19', value: '2024-01-19T07:19' },
    { text: 'They ate at noon.', finds: 'noon', value: '2024-01-19T12:00:00' },
  ],
  counterExamples: [
    'She ran it in 2:05.3.',
    'They won 3:1.',
    'The ratio is 1:9 in law and 1:15 in the arts.',
    'It took about 2h30 by road.',
    'The town had 1530 hours of sun.',
    'They won by four in the morning session.',
    'The vote was 10 to 5.',
    'Genesis 3:16 says so.',
    'Luke 12:13-14:02 says so.',
  ],
  find: (doc, token) => {
    const inDigits = doc.kind[token] === TOKEN.number;
    const oclock = inDigits ? null : (oclockAt(doc, token) ?? hourBeforePart(doc, token));
    const found = oclock ?? (inDigits ? clockAt(doc, token) : clockInWords(doc, token));
    if (found === null) return null;
    if (inDigits) {
      if (isGlued(doc, token) && token > 0 && !opens(doc, token - 1)) return null;
      if (!found.explicit && !isCued(doc, token, found)) return null;
    } else if (
      isOneOf(doc, token, MIDDAY_NAMES) &&
      isCapitalised(doc, token) &&
      isCapitalised(doc, token - 1)
    )
      return null;
    const { clock, last } = inHalf(doc, found);
    const twelve = !inDigits && isMark(doc, token - 1, '12') ? token - 1 : token;
    return reading(doc, ID, oclock?.first ?? twelve, last, point(step('day', 0, 'narrative'), { clock }));
  },
});
const MIDDAY_NAMES = wordSet('noon midnight midday');

const opens = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '(') ||
  isMark(doc, token, '“') ||
  isMark(doc, token, '"') ||
  isMark(doc, token, '-') ||
  isMark(doc, token, '–') ||
  isMark(doc, token, '@');

/** `6:30` alone may be a score, a verse or a time of a race: a word before it or a day beside it must say so. */
function isCued(doc: Doc, token: number, { last, clock }: ClockAt): boolean {
  if (isMark(doc, last, '.') && isGlued(doc, last + 1)) return false;
  if (hasWord(doc, Math.max(doc.sentences[doc.sentence[token]!]!, token - RATIO_REACH), token, RATIO))
    return false;
  if (clock.second !== null && isOneOf(doc, token - 1, SPORT)) return false;
  return (
    isOneOf(doc, token - 1, CUES) ||
    isDayWord(doc, token - 1) ||
    (isMark(doc, token - 1, ',') && isDayWord(doc, token - 2)) ||
    isDayWord(doc, last) ||
    isStamp(doc, token, last) ||
    isSpoken(doc, token) ||
    isOfRange(doc, token, last) ||
    calendarValue(doc, last, 'part-of-day') !== undefined
  );
}

/** `21:12 — Polls close`, `14:05: …`: the hour that opens an entry of a live report. */
const isStamp = (doc: Doc, token: number, last: number): boolean =>
  (token === 0 || doc.block[token - 1] !== doc.block[token]) &&
  (doc.block[last] !== doc.block[token] ||
    isMark(doc, last, '—') ||
    (isMark(doc, last, ':') && !isGlued(doc, last + 1)) ||
    ((isMark(doc, last, '-') || isMark(doc, last, '–')) && !isGlued(doc, last)));

/** `It's 7:19.`, `the time is 7:19` */
const isSpoken = (doc: Doc, token: number): boolean =>
  (isOneOf(doc, token - 1, IS) || doc.kind[token - 1] === TOKEN.clitic) && isOneOf(doc, token - 2, IT);
const IS = wordSet('is was');
const IT = wordSet('it time');

/** `open 10:00-16:00`: two times of the day on the hour or a part of it. */
function isOfRange(doc: Doc, token: number, last: number): boolean {
  const next = isDash(doc, last) && isGlued(doc, last) ? clockAt(doc, last + 1) : null;
  if (next !== null) return areHours(clockAt(doc, token)!, next);
  const before = isDash(doc, token - 1) && isGlued(doc, token) ? clockAt(doc, token - 4) : null;
  return before !== null && before.last === token - 1 && areHours(before, clockAt(doc, token)!);
}

/** Not `12:13-14:02`, verses or results. */
const areHours = (a: ClockAt, b: ClockAt): boolean =>
  a.clock.hour < b.clock.hour && (a.clock.minute ?? 1) % 15 === 0 && (b.clock.minute ?? 1) % 15 === 0;

const isDayWord = (doc: Doc, token: number): boolean =>
  isCalendar(doc, token, 'weekday') ||
  isCalendar(doc, token, 'relative') ||
  isCalendar(doc, token, 'weekday-abbreviation');

/** `6:30 in the evening`, `seven o'clock at night`: the part of day tells the half. */
function inHalf(doc: Doc, found: ClockAt): { readonly clock: Clock; readonly last: number } {
  const { last } = found;
  const at =
    isOneOf(doc, last, IN) && isOneOf(doc, last + 1, THE)
      ? last + 2
      : isOneOf(doc, last, AT)
        ? last + 1
        : last;
  if (at === last) return found;
  const part = calendarValue(doc, at, 'part-of-day');
  if (part === undefined) return found;
  return { clock: toHalf(found, part as PartOfDay), last: at + 1 };
}

/** The time on the 24-hour clock, given its part of day. */
export function toHalf(
  { clock, halfUnknown }: { readonly clock: Clock; readonly halfUnknown: boolean },
  part: PartOfDay,
): Clock {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour >= 6);
  return halfUnknown && late && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}
