/** `In 1990 the town had 40 mills. Today, it has six.`: what is set against a year long over is the present at large. */
import { type Doc, hasWord, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { lastDay } from '../../normalise/period.js';
import { type DateReading, meaning } from './reading.js';
import type { Spoken } from './shared-year.js';
import { tenseOf } from './tense-word.js';
import { isOneOf } from './words.js';

const TODAY = wordSet('today');
const FROM = wordSet('from');
const TO = wordSet('to');
const BUT = wordSet('but and');
const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'millennium']);
/** Publication lies so many days behind the end of the year at least. */
const OVER = 366;
const REACH = 12;
const RANGE = 4;

export function asNowadays(
  doc: Doc,
  one: DateReading,
  spoken: Spoken | null,
  reference: number | null,
): DateReading {
  if (spoken === null || reference === null || !isOneOf(doc, one.first, TODAY)) return one;
  if (!LONG.has(spoken.period.grain) || reference - lastDay(spoken.period) < OVER) return one;
  const sentence = doc.sentence[one.first]!;
  const before = doc.sentence[spoken.reading.first]!;
  if (sentence - before > 1) return one;
  const isNow = opensClause(doc, one.first)
    ? showsNoPast(doc, one.last)
    : sentence === before && closesRange(doc, spoken.reading, one);
  return isNow ? meaning(one, { kind: 'reference', timex: 'PRESENT_REF' }) : one;
}

/** `Today, …`, `; today …`, `, but today …` */
function opensClause(doc: Doc, token: number): boolean {
  const at = isOneOf(doc, token - 1, BUT) ? token - 1 : token;
  const opens = doc.sentences[doc.sentence[token]!]!;
  return (
    at === opens ||
    (at === opens + 1 && isMark(doc, opens, '“')) ||
    isMark(doc, at - 1, ';') ||
    (at < token && isMark(doc, at - 1, ','))
  );
}

function showsNoPast(doc: Doc, from: number): boolean {
  const end = Math.min(doc.sentences[doc.sentence[from - 1]! + 1]!, from + REACH);
  for (let at = from; at < end; at++) if (tenseOf(doc, at) !== 0) return false;
  return true;
}

/** `from 40 in 1990 to six today` */
const closesRange = (doc: Doc, year: DateReading, { first }: DateReading): boolean =>
  hasWord(doc, Math.max(year.last, first - RANGE), first, TO) &&
  hasWord(doc, doc.sentences[doc.sentence[first]!]!, year.first, FROM);
