import { type Doc, isCapitalised, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Grain } from '../../normalise/period.js';
import { type Modifier, point, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { type DateReading, reading } from './reading.js';
import { calendarPhrase, calendarValue, isNoun, isOneOf, phraseValue } from './words.js';

const ID = 'date.span-word';
const MODS: Readonly<Record<string, Modifier>> = { START: 'start', MID: 'mid', END: 'end' };
const WEEK = wordSet('midweek week');
const MONTH = wordSet('month');
const THE = wordSet('the');

export const spanWord = define<DateReading>({
  id: ID,
  doc: 'A part of the running year, month or week in one word: `year-end`, `mid-year`, `midweek`.',
  source: 'calendar.tsv, class span-word; TIMEX3 mod',
  triggers: ['span-word', 'phrase:span-word'],
  examples: [
    { text: "It will open by year's end.", finds: "year's end", value: '2024' },
    { text: 'They cut the end-year forecast.', finds: 'end-year', value: '2024' },
    { text: 'Rates may fall by mid-year.', finds: 'mid-year', value: '2024' },
  ],
  counterExamples: ['The year ended badly.', 'So says the Mid Year Review of the state.'],
  find: (doc, token) => {
    const phrase = calendarPhrase(doc, token, 'span-word');
    const single = calendarValue(doc, token, 'span-word');
    const value = phrase === null ? single : phraseValue(phrase, 'span-word');
    const modifier = value === undefined ? undefined : MODS[value];
    if (modifier === undefined) return null;
    const last = phrase?.last ?? token + 1;
    // `the Mid Year Review`
    if (isMark(doc, last, '-') || isOfTitle(doc, token, last)) return null;
    const grain: Grain = isOneOf(doc, last - 1, WEEK)
      ? 'week'
      : isOneOf(doc, last - 1, MONTH) || isOneOf(doc, token, MONTH)
        ? 'month'
        : 'year';
    // `the year-end forecast`: the article is the noun’s.
    const isAdjective = isInnerHyphen(doc, token + 1) && isNoun(doc, last);
    const first = isOneOf(doc, token - 1, THE) && !isAdjective ? token - 1 : token;
    return reading(doc, ID, first, last, point(step(grain, 0), { modifier }));
  },
});

const isOfTitle = (doc: Doc, first: number, last: number): boolean =>
  isCapitalised(doc, first) &&
  isCapitalised(doc, last - 1) &&
  isCapitalised(doc, last) &&
  !doc.blocks[doc.block[first]!]!.titleCase;
