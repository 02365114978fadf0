import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isWord,
  opensSentence,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { findForm } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { TrapCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryTrap, countryWord } from './words.js';

const id = 'trap.language';

/** What is done to a language: `speaks Spanish`, `translated into Dutch`, `fluent in Thai`. */
const BEFORE = wordSet(
  'speak speaks spoke spoken speaking learn learns learned learnt learning teach teaches taught teaching into ' +
    'fluent understand understands understood broken',
);
/** `laughed at his Georgian.`: what somebody speaks, where no noun follows. */
const OWNERS = wordSet('my your his her our their');
/** Nouns of language behind it, also glued on: `Spanish-language`, `Dutch speakers`. */
const AFTER = wordSet(
  'language languages speaking speaker speakers word words phrase phrases translation translations subtitles ' +
    'dialect dialects characters calligraphy lesson lessons grammar vocabulary proverb proverbs spelling alphabet script transcript ' +
    'homework classes exam exams dictionary dictionaries textbook textbooks tutor tutors pronunciation verb verbs slang captions idiom idioms',
);
/** When, where or how it was said: `in Thai last month`, `in French late on Friday`. */
const WHEN = wordSet(
  'last next late early earlier later yesterday today tonight tomorrow here there aloud through instead',
);
/** Words that go on after the language; the dictionaries list some of them as nouns too. */
const FUNCTION_WORDS = wordSet(
  'a an the of in on at by to for from with without via as than but if so that which who when while where because ' +
    'he she it they we i you his her their its is was are were be has had have will would can could may ' +
    'said says about after before during under over since until not no also too only well very this these those',
);
const AND = wordSet('and or');

export const language = define<TrapCandidate>({
  id,
  doc: 'A demonym that names a language.',
  source: 'annotation guide, Countries: not a country',
  triggers: ['demonym'],
  examples: [
    { text: 'She speaks Spanish and sings.', finds: 'Spanish' },
    { text: 'The letter, in French, was short.', finds: 'French' },
    { text: 'A Spanish-language newspaper said so.', finds: 'Spanish' },
    { text: 'It was translated into Dutch.', finds: 'Dutch' },
    { text: 'They laughed at her Swedish.', finds: 'Swedish' },
    { text: 'A translation between Hindi and Swedish came.', finds: 'Swedish' },
    { text: 'Books in six languages: Romanian, Urdu and Thai.', finds: 'Romanian' },
    { text: 'She won prizes for French, reading and chess.', finds: 'French' },
    { text: 'He told the weekly in Russian last month.', finds: 'Russian' },
    { text: 'She spoke in Portuguese through an interpreter.', finds: 'Portuguese' },
    { text: 'Notices in Hausa, Zarma and French went up.', finds: 'French' },
    { text: 'They speak Frisian at home there, not Dutch.', finds: 'Dutch' },
    { text: 'It was a mix of French and Wolof.', finds: 'French' },
    { text: 'She replied in flawless Thai.', finds: 'Thai' },
    { text: 'His mother tongue is Swedish.', finds: 'Swedish' },
    { text: 'Her Thai is good.', finds: 'Thai' },
    { text: 'She speaks no Swedish.', finds: 'Swedish' },
    { text: 'He took up Swedish to read it.', finds: 'Swedish' },
    { text: 'It is translated from the Swedish by Oke.', finds: 'Swedish' },
    { text: 'A seal with Chinese characters was found.', finds: 'Chinese' },
    { text: 'He did his Swedish homework.', finds: 'Swedish' },
  ],
  counterExamples: [
    'A shift in French policy followed.',
    'The Spanish won.',
    'He speaks to Spanish farmers.',
    'German and Polish troops left.',
    'It rained in Spanish towns.',
    'The players are French.',
    'She sold her Swedish shares.',
    'Talks between Thai and Swedish farmers began.',
    'The Spanish and science won.',
    'They speak of Swedish farmers, not Dutch ones. She is Swedish, not Dutch.',
    'A mix of French and Dutch cows grazed. In Lagos, Accra and French towns it rained.',
    'The best runner is Swedish. A good French farmer left.',
    'They ate Thai, Swedish and Dutch meals.',
  ],
  find: (doc, token) => {
    const word = countryWord(doc.form[token]!);
    if (word === undefined || !word.language || !isCapitalised(doc, token)) return null;
    const next = isInnerHyphen(doc, token + 1) ? token + 2 : token + 1;
    const named = AFTER.has(doc.form[next] ?? 0) && doc.shape[next] === SHAPE.lower;
    return named || isObject(doc, token) || isListed(doc, token)
      ? countryTrap(doc, id, 'language', token, token + 1)
      : null;
  },
});

const IN = findForm(lexicon, 'in');
const THE = findForm(lexicon, 'the');

/** `speaks Spanish.`, `in French and English,`: no noun follows that the adjective would belong to. */
function isObject(doc: Doc, token: number): boolean {
  if (startsNoun(doc, token)) return false;
  let before = token - 1;
  // Back over `Spanish, French and`.
  for (let steps = 0; steps < 6 && before > 0; steps++) {
    // `in Twi, Fante and French`: what else is there is a language too, whatever it may be elsewhere.
    if (isLink(doc, before) && isCapitalised(doc, before - 1)) before -= 2;
    else break;
  }
  // `Translated from the Thai`
  if (before > 1 && doc.form[before] === THE)
    return BETWEEN.has(doc.form[before - 1]!) && TRANSLATION.has(doc.form[before - 2]!);
  if (before < 0 || doc.form[before] === THE) return false;
  if (isOtherThanSpoken(doc, before) || isManner(doc, before)) return true;
  if (doc.form[before] === OF) return OF_SPEECH.has(doc.form[before - 1] ?? 0);
  if (IS.has(doc.form[before]!)) return TONGUES.has(doc.form[before - 1] ?? 0);
  if (BEFORE.has(doc.form[before]!)) return true;
  // `speaks no Thai`, `took up Thai`
  if (HOW_MUCH.has(doc.form[before]!)) return BEFORE.has(doc.form[before - 1] ?? 0);
  if (doc.form[before] === UP) return TAKE.has(doc.form[before - 1] ?? 0);
  // `translates from Urdu to Thai`
  if (BETWEEN.has(doc.form[before]!))
    return TRANSLATION.has(doc.form[isLanguage(doc, before - 1) ? before - 3 : before - 1] ?? 0);
  if (OWNERS.has(doc.form[before]!))
    return (
      !isWord(doc, token + 1) || (IS.has(doc.form[token + 1]!) && HOW_GOOD.has(doc.form[token + 2] ?? 0))
    );
  return doc.form[before] === IN && !opensSentence(doc, token);
}

const HOW_MUCH = wordSet('no little some any enough only fluent broken basic');
const UP = findForm(lexicon, 'up');
const TAKE = wordSet('take takes took taken taking');

const OF = findForm(lexicon, 'of');
/** `a mix of French and Arabic`, `her command of Thai` */
const OF_SPEECH = wordSet(
  'mix mixture blend words smattering bit knowledge command grasp speaker speakers teacher variety',
);
const IS = wordSet('is was');
/** `whose mother tongue is Dutch` */
const TONGUES = wordSet('tongue language');

/** `Her Thai is good` */
const HOW_GOOD = wordSet(
  'good poor excellent fluent rusty better perfect limited basic broken flawless improving',
);

/** How somebody speaks: `in fluent Thai`, `her native Dutch`. */
const MANNER = wordSet(
  'fluent perfect flawless impeccable halting broken accented native excellent rudimentary passable conversational colloquial ' +
    'idiomatic rusty basic faltering passable simple plain rapid poor good',
);
const isManner = (doc: Doc, token: number): boolean =>
  MANNER.has(doc.form[token]!) &&
  (doc.form[token - 1] === IN ||
    BEFORE.has(doc.form[token - 1] ?? 0) ||
    OWNERS.has(doc.form[token - 1] ?? 0));

const NOT = wordSet('not than');
/** Tokens between what is spoken and what is not. */
const CLAUSE = 12;

/** `They speak Frisian there, not Dutch`, `spoke Lingala rather than French`: one language and another. */
function isOtherThanSpoken(doc: Doc, not: number): boolean {
  if (!NOT.has(doc.form[not]!)) return false;
  for (let at = not - 1; at > not - CLAUSE && at > 0 && doc.sentence[at] === doc.sentence[not]; at--)
    if (isCapitalised(doc, at) && (BEFORE.has(doc.form[at - 1]!) || doc.form[at - 1] === IN))
      return isLanguage(doc, at) || is(doc, at, CLASS['people-name']);
  return false;
}

/** `translation from Thai`, `translates between Hindi and Thai` */
const BETWEEN = wordSet('between from to');
const TRANSLATION = wordSet('translation translations translated translate translates translating');

const isLink = (doc: Doc, token: number): boolean => AND.has(doc.form[token] ?? 0) || isMark(doc, token, ',');

/** A language that is no nationality: `Urdu`; dictionaries have the Swahili as a people as well. */
const isPureLanguage = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) &&
  (SWAHILI.has(doc.form[token]!) ||
    (is(doc, token, CLASS.language) && !is(doc, token, CLASS.demonym) && !LATIN.has(doc.form[token]!)));
const SWAHILI = wordSet('swahili');
/** Also what `Latin America` is. */
const LATIN = wordSet('latin');

const isLanguage = (doc: Doc, token: number): boolean =>
  countryWord(doc.form[token] ?? 0)?.language === true || isPureLanguage(doc, token);

/** What is learnt at school beside a language. */
const SUBJECTS = wordSet(
  'mathematics maths math science reading writing literature history geography physics chemistry biology spelling arithmetic algebra economics',
);
const LONGEST_LIST = 8;

/** `Romanian, Urdu and Thai`, `French, reading and chess`: in a list with what is a language or a subject of school. */
function isListed(doc: Doc, token: number): boolean {
  // `Gaelic and French Acadian tales`
  if (doc.form[token - 1] === THE || isCapitalised(doc, token + 1)) return false;
  return standsInList(doc, token, 1) || standsInList(doc, token, -1);
}

function standsInList(doc: Doc, token: number, step: 1 | -1): boolean {
  let at = token;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    let next = at + step;
    if (!isLink(doc, next)) return false;
    // `Urdu, and Thai`
    if (isLink(doc, next + step)) next += step;
    at = next + step;
    if (at < 0 || at >= doc.length || doc.sentence[at] !== doc.sentence[token]) return false;
    if (isPureLanguage(doc, at)) return true;
    if (is(doc, at, CLASS['people-name']) && !is(doc, at, CLASS.demonym)) continue;
    if (SUBJECTS.has(doc.form[at]!)) return steps === 0;
    if (!isLanguage(doc, at)) return false;
  }
  return false;
}

/** Whether the word behind is one that the adjective describes; `and Polish troops` counts. */
function startsNoun(doc: Doc, token: number): boolean {
  let next = token + 1;
  while (AND.has(doc.form[next] ?? 0) && is(doc, next + 1, CLASS.demonym)) next += 2;
  if (isInnerHyphen(doc, next)) return true;
  if (!isWord(doc, next)) return false;
  if (is(doc, next, CLASS.weekday)) return false;
  if (isCapitalised(doc, next)) return true;
  return (
    !FUNCTION_WORDS.has(doc.form[next]!) &&
    !WHEN.has(doc.form[next]!) &&
    !is(doc, next, CLASS['function-word']) &&
    (is(doc, next, CLASS.noun) || is(doc, next, CLASS.adjective))
  );
}
