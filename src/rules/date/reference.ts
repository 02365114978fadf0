import { type Doc, isCapitalised, isInnerHyphen, isMark, opensSentence } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { define } from '../define.js';
import { type DateReading, reading } from './reading.js';
import { calendarPhrase, calendarValue, isCalendar, isOneOf, isTitle, phraseValue } from './words.js';

const ID = 'date.reference';
const THE = wordSet('the');
const AS = wordSet('as');
const OF = wordSet('of');
const TIME = wordSet('time');
const AND = wordSet('and');
const THEN = wordSet('then again');
/** Nouns that need their article: `the past`, `the future`; else they are adjectives or verbs. */
const NOUNS = wordSet('past future present');
const FORESEEABLE = wordSet('near foreseeable distant recent immediate');
const RECENTLY = wordSet('recently lately');
const DEGREES = wordSet('more most very quite');
const AT = wordSet('at');
const PAST = wordSet('past');
const COME = wordSet('come');
const THOSE = wordSet('those');
const IN = wordSet('in');
const FUTURE = wordSet('future');
const MOMENT = wordSet('moment');
const TERM = wordSet('term');
const TOLD = wordSet('of when where that');
const SOMEBODY = wordSet('you they he she it we i the');
const OF_OR_NOUN = wordSet('tense participle');

export const reference = define<DateReading>({
  id: ID,
  doc: 'The present, past or future at large: `now`, `currently`, `recently`, `the past`, `the near future`.',
  source:
    'annotation guide, Dates: vague words are PRESENT_REF, PAST_REF, FUTURE_REF; plain adjectives are not marked',
  triggers: ['time-reference', 'phrase:time-reference'],
  examples: [
    { text: 'The bridge is now open.', finds: 'now' },
    { text: 'It was hard in the past.', finds: 'the past' },
    { text: 'Nobody knows the future.', finds: 'the future' },
    { text: 'It tells the past and present of Oke.', finds: 'present' },
    { text: 'Rents rose in recent years.', finds: 'recent years' },
    { text: 'Rents rose in recent weeks and months.', finds: 'recent weeks and months' },
    { text: 'Most recently, she gave a talk.', finds: 'Most recently', value: 'PAST_REF' },
    {
      text: 'It may come in the not-too-distant future.',
      finds: 'the not-too-distant future',
      value: 'FUTURE_REF',
    },
    { text: 'It was so in years gone by.', finds: 'years gone by', value: 'PAST_REF' },
    { text: 'It was so in former times.', finds: 'former times', value: 'PAST_REF' },
    { text: 'In those days he sang.', finds: 'those days', value: 'PAST_REF' },
    { text: 'It will pay in years to come.', finds: 'years to come', value: 'FUTURE_REF' },
    { text: 'Sales were weak in recent quarters.', finds: 'recent quarters', value: 'PAST_REF' },
    { text: 'He left a while ago.', finds: 'a while ago', value: 'PAST_REF' },
    { text: 'It may be allowed in future.', finds: 'future', value: 'FUTURE_REF' },
    { text: 'It will pay over the long term.', finds: 'the long term', value: 'FUTURE_REF' },
    { text: 'It is shut at the moment.', finds: 'the moment', value: 'PRESENT_REF' },
  ],
  counterExamples: [
    'He walked past the house.',
    'Every now and then it rains.',
    'It will pay for years to come.',
    'It rains at this time of year.',
    'Present were two ministers.',
    'The then-president left.',
    'It is paid at the moment of sale.',
    'It smiled at the moment you came in.',
    'Future talks may fail.',
    'He read The Future of Rice.',
    'It needs a long term loan.',
    'The short term loans are due.',
    'Short-term debt fell.',
    'It may be said in future talks.',
    'It rained as recently as May.',
    'It told Myanmar Now that it was so.',
  ],
  find: (doc, token) => {
    const phrase = calendarPhrase(doc, token, 'reference');
    if (phrase !== null) {
      // `at this time of year`
      if (isOneOf(doc, phrase.last, OF) && isOneOf(doc, phrase.last - 1, TIME)) return null;
      // `at the moment of purchase`, `at the moment when it fell`
      if (isOneOf(doc, phrase.last - 1, MOMENT) && isTold(doc, token, phrase.last)) return null;
      // `in years to come`; `the years to come`, `for years to come` are a length.
      if (isOneOf(doc, phrase.last - 1, COME) && !isOneOf(doc, token - 1, IN)) return null;
      // `over the long term`, not `the long term plan`
      if (
        isOneOf(doc, phrase.last - 1, TERM) &&
        (!isOneOf(doc, token - 1, THE) || followedByNoun(doc, phrase.last))
      )
        return null;
      // `those days of rain`
      if (isOneOf(doc, token, THOSE) && isOneOf(doc, phrase.last, OF)) return null;
      // `the past years` are a length: see duration.towards.
      if (isOneOf(doc, token, PAST) && isOneOf(doc, token - 1, THE)) return null;
      // The article belongs to `the near future` and `the coming weeks`, not to `recent years`; the preposition to nothing.
      const first = isOneOf(doc, token - 1, THE) ? token - 1 : isOneOf(doc, token, AT) ? token + 1 : token;
      return reading(doc, ID, first, pastUnits(doc, phrase.last), refOf(phraseValue(phrase, 'reference')));
    }
    const value = calendarValue(doc, token, 'reference');
    if (value === undefined || isInnerHyphen(doc, token + 1)) return null;
    // `every now and then`
    if (isOneOf(doc, token + 1, AND) && isOneOf(doc, token + 2, THEN)) return null;
    if (!isOneOf(doc, token, NOUNS)) {
      if (doc.shape[token] === SHAPE.upper || isTitle(doc, token)) return null;
      // `most recently`, not `the more recently built`
      // `as recently as May`
      if (isOneOf(doc, token - 1, AS) && isOneOf(doc, token + 1, AS)) return null;
      const graded = isOneOf(doc, token, RECENTLY) && isOneOf(doc, token - 1, DEGREES);
      return reading(
        doc,
        ID,
        graded && !isOneOf(doc, token - 2, THE) ? token - 1 : token,
        token + 1,
        refOf(value),
      );
    }
    if (isListed(doc, token) && !followedByNoun(doc, token + 1))
      return reading(doc, ID, token, token + 1, refOf(value));
    // `in future`, not `in future talks`
    if (isOneOf(doc, token, FUTURE) && isOneOf(doc, token - 1, IN) && !followedByNoun(doc, token + 1))
      return reading(doc, ID, token, token + 1, refOf(value));
    const at = isOneOf(doc, token - 1, FORESEEABLE) ? token - 1 : token;
    if (!isOneOf(doc, at - 1, THE) || isOneOf(doc, token + 1, OF_OR_NOUN)) return null;
    if (followedByNoun(doc, token + 1) || isName(doc, token)) return null;
    return reading(doc, ID, at - 1, token + 1, refOf(value));
  },
});

/** A clause or a noun tells which moment; one that opens the sentence is the present: `At the moment he sings.` */
const isTold = (doc: Doc, first: number, next: number): boolean =>
  isOneOf(doc, next, TOLD) || (isOneOf(doc, next, SOMEBODY) && !opensSentence(doc, first));

/** `the past and present`, `the past, present and future` */
function isListed(doc: Doc, token: number): boolean {
  let at = token - 1;
  if (isOneOf(doc, at, AND) && isMark(doc, at - 1, ',')) at--;
  if (!isOneOf(doc, at, AND) && !isMark(doc, at, ',')) return false;
  if (!isOneOf(doc, at - 1, NOUNS)) return false;
  return isOneOf(doc, at - 2, THE) || isListed(doc, at - 1);
}

/** `the book The Future of Rice`: a capital inside a sentence. */
const isName = (doc: Doc, token: number): boolean => {
  const { titleCase, allCaps, kind } = doc.blocks[doc.block[token]!]!;
  return kind === 'body' && !titleCase && !allCaps && isCapitalised(doc, token);
};

/** `recent weeks and months`: the token behind the second unit. */
function pastUnits(doc: Doc, last: number): number {
  const isListed =
    isCalendar(doc, last - 1, 'grain-plural') &&
    isOneOf(doc, last, AND) &&
    isCalendar(doc, last + 1, 'grain-plural') &&
    doc.shape[last + 1] === SHAPE.lower;
  return isListed ? last + 2 : last;
}

const refOf = (value: string) => ({ kind: 'reference', timex: value as 'PRESENT_REF' }) as const;

/** `the past leaders`: an adjective. A noun phrase ends before punctuation, a preposition, a verb or the sentence's end. */
function followedByNoun(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.sentence[token] !== doc.sentence[token - 1] || doc.form[token] === 0)
    return false;
  return !isOneOf(doc, token, ENDS);
}
const ENDS = wordSet(`
  and or but of in on at to for with by when as is was were are has have had will would it he she
  they we i that which who because if where from than holds said says may can could should might the
  a this not there rather through without about after before into over looks you so too also his her
  its their our some many must been be do did does
`);
