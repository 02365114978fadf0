import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { define } from '../define.js';
import { type DateReading, reading } from './reading.js';
import { calendarPhrase, calendarValue, isOneOf, isTitle, phraseValue } from './words.js';

const ID = 'date.reference';
const THE = wordSet('the');
const OF = wordSet('of');
const TIME = wordSet('time');
const AND = wordSet('and');
const THEN = wordSet('then again');
/** Nouns that need their article: `the past`, `the future`; else they are adjectives or verbs. */
const NOUNS = wordSet('past future present');
const FORESEEABLE = wordSet('near foreseeable distant recent immediate');
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
    { text: 'Rents rose in recent years.', finds: 'recent years' },
  ],
  counterExamples: [
    'He walked past the house.',
    'Every now and then it rains.',
    'It rains at this time of year.',
    'Present were two ministers.',
    'The then-president left.',
    'Future talks may fail.',
    'It told Myanmar Now that it was so.',
  ],
  find: (doc, token) => {
    const phrase = calendarPhrase(doc, token, 'reference');
    if (phrase !== null) {
      // `at this time of year`
      if (isOneOf(doc, phrase.last, OF) && isOneOf(doc, phrase.last - 1, TIME)) return null;
      // The article belongs to `the near future` and `the coming weeks`, not to `recent years`.
      const first = isOneOf(doc, token - 1, THE) ? token - 1 : token;
      return reading(doc, ID, first, phrase.last, refOf(phraseValue(phrase, 'reference')));
    }
    const value = calendarValue(doc, token, 'reference');
    if (value === undefined || isInnerHyphen(doc, token + 1)) return null;
    // `every now and then`
    if (isOneOf(doc, token + 1, AND) && isOneOf(doc, token + 2, THEN)) return null;
    if (!isOneOf(doc, token, NOUNS)) {
      if (doc.shape[token] === SHAPE.upper || isTitle(doc, token)) return null;
      return reading(doc, ID, token, token + 1, refOf(value));
    }
    const at = isOneOf(doc, token - 1, FORESEEABLE) ? token - 1 : token;
    if (!isOneOf(doc, at - 1, THE) || isOneOf(doc, token + 1, OF_OR_NOUN)) return null;
    if (followedByNoun(doc, token + 1)) return null;
    return reading(doc, ID, at - 1, token + 1, refOf(value));
  },
});

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
