/** `open Monday to Friday from 9am to 5pm`: weekdays by which a shop keeps its hours come round. */
import { type Doc, hasWord, isGlued, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { isDash } from './parse/number.js';
import { isBare, isWeekday, recurringOf } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { tenseAt } from './tense.js';
import { isOneOf } from './words.js';

const TO = wordSet('to through thru till until');
/** What is said of a shop and its hours; not of one event. */
const OPEN = wordSet('open opens opening operates operate operating available closed hours daily');
const REACH = 14;

/** Makes sets of two weekdays that such hours run from and to. @param readings in text order */
export function withOpeningHours(doc: Doc, readings: readonly DateReading[]): readonly DateReading[] {
  const at = readings.findIndex(
    (one, index) => isPair(doc, one, readings[index + 1]) || endOfList(doc, readings, index) > index,
  );
  if (at < 0) return readings;
  const all = [...readings];
  for (let index = at; index < all.length; index++) {
    const end = endOfList(doc, readings, index);
    for (; index <= end; index++) all[index] = asSet(all[index]!);
  }
  for (let index = at; index + 1 < all.length; index++) {
    const first = all[index]!;
    const second = all[index + 1]!;
    if (!isPair(doc, first, second)) continue;
    all[index] = asSet(first);
    all[index + 1] = asSet(second);
  }
  return all;
}

function isPair(doc: Doc, a: DateReading, b: DateReading | undefined): boolean {
  if (b === undefined || b.first !== a.last + 1 || weekdayOf(a) === 0 || weekdayOf(b) === 0) return false;
  // `Monday-Friday` in one token is one mention.
  if (!isOneOf(doc, a.last, TO) && !(isDash(doc, a.last) && !isGlued(doc, a.last))) return false;
  const sentence = doc.sentence[a.first]!;
  const from = Math.max(doc.sentences[sentence]!, a.first - REACH);
  const to = Math.min(doc.sentences[sentence + 1]!, b.last + REACH);
  return hasWord(doc, from, to, OPEN) && tenseAt(doc, a.first, b.last) === 0;
}

/** What runs on the days of a timetable. */
const RUNS = wordSet(
  'flight flights train trains bus buses ferry ferries class classes lessons sessions market service services',
);
/** So many weekdays in a row are those of a timetable. */
const LIST = 3;

/** `flights on Monday, Wednesday and Saturday`: the index of the last; -1 where none begins. */
function endOfList(doc: Doc, readings: readonly DateReading[], index: number): number {
  const first = readings[index]!;
  if (weekdayOf(first) === 0) return -1;
  let end = index;
  while (end + 1 < readings.length && isListed(doc, readings[end]!, readings[end + 1]!)) end++;
  if (end - index + 1 < LIST) return -1;
  const sentence = doc.sentence[first.first]!;
  const from = Math.max(doc.sentences[sentence]!, first.first - REACH);
  const isRun = hasWord(doc, from, first.first, RUNS) || hasWord(doc, from, first.first, OPEN);
  return isRun && tenseAt(doc, first.first, readings[end]!.last) === 0 ? end : -1;
}

function isListed(doc: Doc, a: DateReading, b: DateReading): boolean {
  if (weekdayOf(b) === 0 || doc.sentence[a.first] !== doc.sentence[b.first]) return false;
  let at = a.last;
  if (isMark(doc, at, ',')) at++;
  if (isOneOf(doc, at, AND)) at++;
  return at > a.last && at === b.first;
}
const AND = wordSet('and');

/** The weekday that a reading is and nothing else; 0 for all others. */
function weekdayOf({ expression }: DateReading): number {
  if (expression.kind !== 'point' || !isWeekday(expression) || !isBare(expression)) return 0;
  const { when } = expression;
  if (when.kind !== 'recurring' || when.turn !== 'nearest') return 0;
  const of = recurringOf(when);
  return of?.of === 'weekday' ? of.weekday : 0;
}

const asSet = (one: DateReading): DateReading =>
  meaning(one, { kind: 'set', timex: `XXXX-WXX-${weekdayOf(one)}` });
