import { type Doc, is, isCapitalised, isMark } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { point, recurring } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { deixisBefore, isConjunction, isPreposition } from './parse/determiner.js';
import { type DateReading, reading } from './reading.js';
import { tenseAt } from './tense.js';
import { calendarValue, isCalendar, isMonth, isOneOf } from './words.js';

const ID = 'date.weekday';
const A = wordSet('a an');
const EVERY = wordSet('every each per');
/** Abbreviations that are words or names too. */
const AMBIGUOUS = wordSet('sun sat wed mon tue');

export const weekday = define<DateReading>({
  id: ID,
  doc: 'A day of the week; tense and nearness decide which one.',
  source:
    'annotation guide, Dates: weekdays resolve by the tense of their clause and by nearness to publication',
  triggers: ['weekday'],
  examples: [
    {
      text: 'It came Monday, June 3, to Oke.',
      finds: 'Monday, June 3',
      value: '2019-06-03',
      published: '2022-07-27',
    },
    { text: 'They play two games in Lima from Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'He faces court on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'Footage from Monday shows it.', finds: 'Monday', value: '2024-01-15' },
    { text: 'They met last Thursday.', finds: 'last Thursday', value: '2024-01-11' },
    { text: 'The squad, who fly to Lima on Monday, are fit.', finds: 'Monday', value: '2024-01-22' },
    { text: 'It called on all to walk out from Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'The school is shut through Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'He was bailed to appear in court on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'He failed to appear in court on Monday.', finds: 'Monday', value: '2024-01-15' },
    { text: 'The case was adjourned to Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'Leeds are away to Oke on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: "He misses Monday's game.", finds: 'Monday', value: '2024-01-22' },
    { text: 'She resigned on Monday.', finds: 'Monday', value: '2024-01-15' },
    {
      text: 'There are flights on Monday, Wednesday and Saturday.',
      finds: 'Wednesday',
      value: 'XXXX-WXX-3',
    },
    {
      text: 'It burned in the early hours on Monday.',
      finds: 'the early hours on Monday',
      value: '2024-01-15TMO',
      by: 'time.part-of-day',
    },
    { text: 'They meet every Tuesday and Thursday.', finds: 'Thursday', value: 'XXXX-WXX-4' },
    { text: 'The fair ran Monday-Friday.', finds: 'Monday-Friday', value: '2024-01-15/2024-01-19' },
    { text: 'The council will meet on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'He made an offer to begin Thursday.', finds: 'Thursday', value: '2024-01-25' },
    { text: 'It burned on Thursday last.', finds: 'Thursday last', value: '2024-01-18' },
    { text: 'It is on Thursday next.', finds: 'Thursday next', value: '2024-01-25' },
    { text: "They won, and the victor of Monday's final will go on.", finds: 'Monday', value: '2024-01-22' },
    { text: 'By Tuesday they had left.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'A Monday headline reads so.', finds: 'Monday', value: '2024-01-15' },
    { text: 'He said he will rest on Friday.', finds: 'Friday', value: '2024-01-19' },
    { text: 'The Monday NATO talks failed.', finds: 'Monday', value: '2024-01-15' },
    { text: 'The firm, which takes office space here, on Monday cut jobs.', finds: 'Monday' },
    { text: "He said that Monday's talks failed and that Tuesday would decide.", finds: 'Tuesday' },
    { text: "Following Monday's loss he left.", finds: 'Monday', value: '2024-01-15' },
    { text: 'The storm is set to hit on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'Oke Rovers take on Leeds on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'The ministers meet in Lima on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'They won the athletics meet on Monday.', finds: 'Monday', value: '2024-01-15' },
    { text: 'Peru host Chile in Lima on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'Oke Rovers faced Leeds on Monday.', finds: 'Monday', value: '2024-01-15' },
    { text: 'The storm hit on Monday.', finds: 'Monday', value: '2024-01-15' },
    { text: 'The ban takes effect on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: 'The book goes on sale on Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: "He spoke ahead of Monday's vote.", finds: 'Monday', value: '2024-01-22' },
    { text: "He said that Monday's talks failed.", finds: 'Monday', value: '2024-01-15' },
    { text: 'They met on 3 May 2022. That Friday he left.', finds: 'That Friday', value: '2022-05-06' },
    { text: 'This Monday, the mayor resigned.', finds: 'This Monday', value: '2024-01-15' },
    { text: 'After a meeting this Monday the mayor resigned.', finds: 'this Monday', value: '2024-01-15' },
    { text: 'This Monday, the mayor will resign.', finds: 'This Monday', value: '2024-01-22' },
    { text: 'It was the last Sunday before the vote.', finds: 'the last Sunday' },
    { text: 'She told of her plans to fight crime on Monday.', finds: 'Monday', value: '2024-01-15' },
    { text: 'It had been due to end on Monday.', finds: 'Monday', value: '2024-01-15' },
    { text: 'The senate plans a vote Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: "He won half of the votes cast in Tuesday's poll.", finds: 'Tuesday', value: '2024-01-16' },
    { text: 'Voters go to the polls Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'The king leaves for Lima on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    {
      text: 'The wake is on Thursday, February 8, in Oke. Burial follows on Friday.',
      finds: 'Friday',
      value: '2024-02-09',
    },
    { text: 'The Oke Run is held on Sunday.', finds: 'Sunday', value: '2024-01-21' },
    { text: "Sunday's stage, flat and short, ends in Oke.", finds: 'Sunday', value: '2024-01-21' },
    { text: 'Rovers: Host Leeds on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'They forecast rain from Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: "The move follows Tuesday's ruling.", finds: 'Tuesday', value: '2024-01-16' },
    { text: 'Sunday, 3 p.m.: Peru play Chile.', finds: 'Sunday, 3 p.m.', value: '2024-01-21T15:00' },
    { text: 'They have until next Saturday to agree.', finds: 'next Saturday', value: '2024-01-27' },
    { text: 'They lost on Monday; on Friday they will play again.', finds: 'Friday', value: '2024-01-19' },
    { text: 'The vote was put off to Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'The bill goes to the Senate on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'The firm reports its results on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'The country votes on Sunday.', finds: 'Sunday', value: '2024-01-21' },
    { text: "Sunday's run-off pits Oke against Ruiz.", finds: 'Sunday', value: '2024-01-21' },
    { text: "Sunday's vote is a blow to them.", finds: 'Sunday', value: '2024-01-14' },
    { text: 'The show runs from Saturday to Monday.', finds: 'Saturday', value: '2024-01-20' },
    { text: 'Oke visit Leeds on Sunday and Hull two days later.', finds: 'Sunday', value: '2024-01-21' },
    {
      text: 'It left on Monday and was due back on Thursday.',
      finds: 'Thursday',
      value: '2024-01-18',
    },
    { text: 'She turns 65 on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'Snow is possible Sunday.', finds: 'Sunday', value: '2024-01-21' },
    { text: 'They saw the ministers debate Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'They agreed to meet Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'The king visits Peru on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: "They want answers about Tuesday's raid.", finds: 'Tuesday', value: '2024-01-16' },
    { text: 'It gave them hope on Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'The vote is Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'Two were still at large until Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'They did not find him until Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'The siege lasted until Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'The trial was adjourned until Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'Oke United, third in the table, meet Leeds on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    {
      text: 'The mill burned on Sunday, 7 May 2023. The owner left on 10 May 2023. He had been in Oke that Sunday.',
      finds: 'that Sunday',
      value: '2023-05-07',
    },
    { text: 'The men had come that Tuesday.', finds: 'that Tuesday', value: '2024-01-16' },
    { text: 'The shop is open Monday to Friday.', finds: 'Friday', value: 'XXXX-WXX-5' },
    { text: 'The shop will open Monday.', finds: 'Monday', value: '2024-01-22' },
    { text: "Monday's rise means that all will pay more.", finds: 'Monday', value: '2024-01-15' },
    { text: '“Ask me on Tuesday,” he said.', finds: 'Tuesday', value: '2024-01-23' },
    { text: '“We play them on Tuesday,” he said.', finds: 'Tuesday', value: '2024-01-23' },
    { text: '“Back to work on Tuesday,” he said.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'Back in Oke on Tuesday, he quit.', finds: 'Tuesday', value: '2024-01-16' },
    { text: '“We go on,” he said on Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'The other tie pits Peru against Chile on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'The draw is on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'The squad flies out on Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: "Tuesday's race is the third of six.", finds: 'Tuesday', value: '2024-01-23' },
    { text: "In Tuesday's final he faces Oke.", finds: 'Tuesday', value: '2024-01-23' },
    { text: "In Tuesday's final he beat Oke.", finds: 'Tuesday', value: '2024-01-16' },
    { text: "Tuesday's ruling is a blow to them.", finds: 'Tuesday', value: '2024-01-16' },
    { text: 'She had led until Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'He had been ahead until Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    { text: 'The talks had been put off until Tuesday.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'He had until Tuesday to pay.', finds: 'Tuesday', value: '2024-01-23' },
    { text: 'It opened as planned on Tuesday.', finds: 'Tuesday', value: '2024-01-16' },
    {
      text: 'They rang at seven on Tuesday morning.',
      finds: 'seven on Tuesday morning',
      value: '2024-01-16T07:00',
    },
    { text: 'They rang Tuesday night at 9.30.', finds: 'Tuesday night at 9.30', value: '2024-01-16T21:30' },
    { text: 'The toll stood at 12 on Tuesday night.', finds: 'Tuesday night', value: '2024-01-16' },
    {
      text: 'He spoke on Tuesday. He promised a road before Easter. On the same Tuesday it snowed.',
      finds: 'the same Tuesday',
      value: '2024-01-16',
    },
    { text: 'They met last Friday.', finds: 'last Friday', value: '2024-01-12' },
    { text: 'The vote is due next Tuesday.', finds: 'next Tuesday', value: '2024-01-23' },
  ],
  counterExamples: [
    'The Super Tuesday states vote.',
    'The sun rose.',
    'The Sun reported it.',
    'She taught at Sunday school.',
    'Shares fell on Black Monday.',
    'So wrote the Sunday Courier then.',
    'They wed in secret.',
  ],
  find: (doc, token) => {
    const value = weekdayAt(doc, token);
    if (value === 0 || isOneOf(doc, token - 1, EVERY) || isSuper(doc, token)) return null;
    // `on a Sunday` is any; `in a Sunday statement` is the last one.
    if (
      isOneOf(doc, token - 1, A) &&
      !(isMark(doc, token + 1, ',') && isCalendar(doc, token + 2, 'month')) &&
      !(is(doc, token + 1, CLASS.noun) && doc.shape[token + 1] === SHAPE.lower)
    )
      return null;
    if (isOfTitle(doc, token) || isOneOf(doc, token + 1, SCHOOL)) return null;
    const before = deixisBefore(doc, token);
    const free = before !== null && (isConjunction(doc, before, token + 1) || isPreposition(doc, before));
    const deixis = free ? null : before;
    const of = { of: 'weekday', weekday: value } as const;
    const last =
      isMark(doc, token + 1, '.') && isAbbreviation(doc, token) && !endsSentence(doc, token + 1)
        ? token + 2
        : token + 1;
    // `on Thursday last`, but not `on Thursday last week`
    if (deixis === null && isOneOf(doc, last, LAST) && closesClause(doc, last + 1))
      return reading(doc, ID, token, last + 1, point(recurring(of, 'latest')));
    // `on Sunday next`
    if (deixis === null && isOneOf(doc, last, NEXT) && closesClause(doc, last + 1))
      return reading(doc, ID, token, last + 1, point(recurring(of, 'next')));
    // `the last Sunday before the vote`
    if (deixis?.article && deixis.turn === 'last' && isOneOf(doc, last, BEFORE))
      return reading(doc, ID, deixis.first, last, point(recurring(of, 'this', 'narrative')));
    if (deixis === null || (deixis.article && deixis.anchor === 'reference'))
      return reading(doc, ID, token, last, point(recurring(of)));
    // `This Monday, the mayor resigned`: where the clause is past, it was this week’s.
    const told =
      deixis.turn === 'this' &&
      deixis.anchor === 'reference' &&
      (opensSentence(doc, deixis.first) || opensAfter(doc, token)) &&
      tenseAt(doc, token, last) < 0;
    return reading(
      doc,
      ID,
      deixis.first,
      last,
      point(recurring(of, told ? 'nearest' : deixis.turn, deixis.anchor)),
    );
  },
});

/** `Sunday school` is one of any Sunday; `Thursday Island` is none. */
const SCHOOL = wordSet('school schools island');
const LAST = wordSet('last');
const NEXT = wordSet('next');
const THE = wordSet('the');
const BEFORE = wordSet('before');
const opensSentence = (doc: Doc, token: number): boolean => doc.sentences[doc.sentence[token]!] === token;

/** `After a meeting this Friday they said so` */
const opensAfter = (doc: Doc, token: number): boolean =>
  isOneOf(doc, doc.sentences[doc.sentence[token]!]!, AFTER);
const AFTER = wordSet('after following');

/** `the Sunday Courier`, `the Sunday Business section`: the name of a newspaper or of a part of it. */
const isOfTitle = (doc: Doc, token: number): boolean =>
  (isOneOf(doc, token - 1, THE) || opensSentence(doc, token)) &&
  isCapitalised(doc, token + 1) &&
  isOneOf(doc, token + 1, TITLES);
const TITLES = wordSet(
  'times mail telegraph echo gazette chronicle examiner leader punch argus record globe world people guardian gleaner dispatch journal press citizen trust tribune bulletin graphic mirror express independent herald observer star sun post tribune standard news nation monitor vision courier business metropolitan review magazine',
);

const closesClause = (doc: Doc, token: number): boolean =>
  token >= doc.length ||
  doc.sentence[token] !== doc.sentence[token - 1] ||
  doc.kind[token] === TOKEN.punctuation ||
  isOneOf(doc, token, JOINING);
const JOINING = wordSet('and when at in after before by while');

/** `Super Tuesday`, the day of many primaries, is no Tuesday that its weekday could find. */
const isSuper = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token - 1, SUPER) && isCapitalised(doc, token - 1);
const SUPER = wordSet('super black');

const isAbbreviation = (doc: Doc, token: number): boolean => !isCalendar(doc, token, 'weekday');
const endsSentence = (doc: Doc, token: number): boolean =>
  token + 1 >= doc.length || doc.sentence[token + 1] !== doc.sentence[token];

/** Number of the weekday at a token; 0 when there is none. */
export function weekdayAt(doc: Doc, token: number): number {
  if (token < 0 || token >= doc.length || doc.shape[token] === SHAPE.lower) return 0;
  const full = calendarValue(doc, token, 'weekday');
  if (full !== undefined) return Number(full);
  const short = calendarValue(doc, token, 'weekday-abbreviation');
  if (short === undefined) return 0;
  // `Wed, 5 May`, `Sat.` but not `The Sun`
  const beside =
    isMark(doc, token + 1, ',') ||
    doc.dotted[token] === 1 ||
    isMark(doc, token + 1, '.') ||
    doc.kind[token + 1] === 2 ||
    isCalendar(doc, token + 1, 'month');
  if (
    isOneOf(doc, token, AMBIGUOUS) &&
    !(
      beside &&
      (doc.kind[token + 1] === 2 ||
        doc.kind[token + 2] === 2 ||
        isMonth(doc, token + 2) ||
        (isMark(doc, token + 2, ',') && isMonth(doc, token + 3)))
    )
  )
    return 0;
  return beside && isCapitalised(doc, token) ? Number(short) : 0;
}
