/** Words in capitals that name nothing: ranks alone (`Maj Gen (retd) Oke`), the verb of a headline, the party of a lawmaker. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  isWord,
  opensSentence,
  surface,
} from '../../../annotate/doc.js';
import { isPartyTag } from '../../../annotate/party-tags.js';
import { GAP, SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { WordSet } from '../../../lexicon/word-set.js';
import { GIVEN, SURNAME } from '../words.js';
import { type IsNamedInFull, type NotName, QUOTES } from './define.js';

const ARTICLE = wordId(lexicon, 'a');
const SOMEBODY = wordSet(
  'man woman boy girl resident teenager couple family mother father native pensioner driver student teacher',
);

/** `A Lancaster man`, `A Marlow resident`: the letter is the article. */
function isArticleBefore(doc: Doc, first: number, last: number): boolean {
  if (doc.form[first] !== ARTICLE || doc.dotted[first] === 1 || !opensSentence(doc, first)) return false;
  return SOMEBODY.has(doc.form[last] ?? 0);
}

const UNTIL = wordSet('till until since');

/** `Till Sunday, 103 cases were found` */
const isUntilDay = (doc: Doc, first: number, last: number): boolean =>
  last - first === 2 && UNTIL.has(doc.form[first]!) && is(doc, last - 1, CLASS.calendar);

/** Tokens of an address that are looked through. */
const ADDRESS = 6;

/** `Ann.Lee@courier.example`, `@AnnLee`: with the sign in the same run of signs and letters. */
function isInAddress(doc: Doc, first: number, last: number): boolean {
  for (let at = last; at < last + ADDRESS && at < doc.length && doc.gap[at] === GAP.none; at++)
    if (isMark(doc, at, '@')) return true;
  for (let at = first; at > first - ADDRESS && at > 0 && doc.gap[at] === GAP.none; at--)
    if (isMark(doc, at - 1, '@')) return true;
  return false;
}

const isPair = (doc: Doc, first: number, last: number, one: WordSet, other: WordSet): boolean =>
  last - first === 2 && one.has(doc.form[first]!) && other.has(doc.form[last - 1]!);

const EL = wordSet('el la');
const NINO = wordSet('nino niño nina niña');

/** `El Niño`, `La Nina` */
const isWeather = (doc: Doc, first: number, last: number): boolean => isPair(doc, first, last, EL, NINO);

const MODALS = wordSet('will may can must');
const SOON = wordSet('soon never still also now yet not only');

/** `Spending Will Soon Rise` */
const isModal = (doc: Doc, first: number, last: number): boolean => isPair(doc, first, last, MODALS, SOON);

const VERBS = wordSet('dies quits wins loses resigns retires sues weds mourns vows urges slams warns');

/** `Ex-Mayor, Oke, Dies at 91` */
const isHeadlineVerb = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  VERBS.has(doc.form[first]!) &&
  doc.blocks[doc.block[first]!]!.titleCase &&
  doc.shape[last] === SHAPE.lower &&
  !is(doc, first - 1, CLASS.title);

/** `said that X had gone`: whoever is hidden behind a letter, or a network. Not `Mr X`, `the Y. of old`. */
const isLetter = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  doc.shape[first] === SHAPE.initial &&
  doc.dotted[first] !== 1 &&
  !is(doc, first - 1, CLASS.honorific) &&
  !is(doc, first - 1, CLASS.title) &&
  !isInnerHyphen(doc, first - 1);

const OPENING = wordSet(
  'he she it they we you the this that these those but and in on at by for his her their its our a an if when as so there what who while after',
);

/** `put it on X. She left`, `vitamin C. The firm`: a letter that ends a sentence, and a word that opens the next. */
const isLetterBeforeSentence = (doc: Doc, first: number, last: number): boolean =>
  last - first === 2 &&
  doc.shape[first] === SHAPE.initial &&
  doc.dotted[first] === 1 &&
  OPENING.has(doc.form[last - 1]!) &&
  doc.shape[last] === SHAPE.lower &&
  isWord(doc, first - 1) &&
  !isCapitalised(doc, first - 1);

const NUMERALS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty',
);

/** `Wards Four and Six` */
const isNumeral = (doc: Doc, first: number, last: number, isNamedInFull: IsNamedInFull): boolean =>
  last - first === 1 &&
  NUMERALS.has(doc.form[first]!) &&
  !is(doc, first - 1, CLASS.honorific) &&
  !isNamedInFull(doc.form[first]!);

const ELDERS = wordSet('gran nan mum');

/** `DUTCH DAD, 52, LOST`: in a headline, where somebody is from and what they are. */
function isNationAndRole(doc: Doc, first: number, last: number): boolean {
  if (last - first !== 2 || !is(doc, first, CLASS.demonym)) return false;
  const { allCaps, titleCase, kind } = doc.blocks[doc.block[first]!]!;
  return (
    (allCaps || titleCase || kind === 'title') &&
    (is(doc, last - 1, CLASS.role) || is(doc, last - 1, CLASS.mankind) || ELDERS.has(doc.form[last - 1]!))
  );
}

const OF_SEVERAL = wordSet(
  'are were have do pay say need want get make use sell buy laugh know think go come work live give take look run offer charge face earn',
);

/** `Mills buy maize`, `Zubo dive all day`: at the head of a sentence, before a verb that one person would not have. */
const areSeveral = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  opensSentence(doc, first) &&
  doc.shape[last] === SHAPE.lower &&
  doc.gap[last] === GAP.space &&
  OF_SEVERAL.has(doc.form[last]!) &&
  !doc.blocks[doc.block[first]!]!.titleCase;

const ASKED = wordSet('q a');
/** `Q. You swam?`, `A. Well`: the letter of a question or answer at the head of its line, and an ordinary word. */
const isInterview = (doc: Doc, first: number, last: number): boolean =>
  ASKED.has(doc.form[first]!) &&
  doc.dotted[first] === 1 &&
  first === doc.blocks[doc.block[first]!]!.first &&
  last - first > 1 &&
  is(doc, first + 1, CLASS['function-word']) &&
  GIVEN[doc.set[first + 1]!]! < KNOWN;

const FIRST_OF_LATIN = wordSet('prima alma bona vox magna');
/** Most are in no word list of English. */
const SECOND_OF_LATIN = new Set(['facie', 'mater', 'fide', 'fides', 'populi', 'cum']);

/** `Prima facie, it fails`: the second word in small letters. */
const isLatin = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  FIRST_OF_LATIN.has(doc.form[first]!) &&
  last < doc.length &&
  SECOND_OF_LATIN.has(surface(doc, last));

/** Pronouns of Caribbean dialects; most are in no word list of English. */
const DIALECT = new Set([
  'mi',
  'wi',
  'dem',
  'yuh',
  'unu',
  'wunna',
  'dis',
  'dat',
  'dey',
  'meh',
  'shi',
  'im',
  'weh',
  'wah',
  'nah',
  'doh',
  'nuh',
]);

/** What a dialect does without. */
const PAST = /(?:ed|said|told|says|was|is|has|had)$/;

/** `“Mi feel it,” she said`: such a pronoun opens what somebody says, before a word in small letters. */
const isDialect = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  isOneOfMarks(doc, first - 1, QUOTES) &&
  doc.shape[last] === SHAPE.lower &&
  !PAST.test(surface(doc, last)) &&
  DIALECT.has(surface(doc, first).toLowerCase());

function areTitles(doc: Doc, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    if (!is(doc, token, CLASS['abbreviation-title']) || isAlsoName(doc, token)) return false;
  return true;
}

/** In two lists of names at least. */
const KNOWN = 2;

/** `Ma said`: short for a given name before others, and a surname. */
const isAlsoName = (doc: Doc, token: number): boolean =>
  (SURNAME[doc.set[token]!]! >= KNOWN || GIVEN[doc.set[token]!]! >= KNOWN) &&
  doc.dotted[token] === 0 &&
  !is(doc, token, CLASS.honorific) &&
  !is(doc, token, CLASS.title);

export const NOT_WORDS: readonly NotName[] = [
  { reason: 'an article and where somebody is from', sees: isArticleBefore },
  { reason: 'a weekday or month and the word before it', sees: isUntilDay },
  { reason: 'part of an address on the internet', sees: isInAddress },
  { reason: 'the warm current of the Pacific', sees: isWeather },
  { reason: 'the verb of a headline', sees: isModal },
  { reason: 'the verb of a headline', sees: isHeadlineVerb },
  { reason: 'the party and state of a lawmaker', sees: isPartyTag },
  { reason: 'a letter', sees: isLetter },
  { reason: 'a letter that ends a sentence, and the word behind it', sees: isLetterBeforeSentence },
  { reason: 'a number', sees: isNumeral },
  { reason: 'where somebody is from and what they are', sees: isNationAndRole },
  { reason: 'a question or answer of an interview', sees: isInterview },
  { reason: 'several, by the verb behind them', sees: areSeveral },
  { reason: 'a phrase of Latin', sees: isLatin },
  { reason: 'a pronoun of a dialect', sees: isDialect },
  { reason: 'ranks and titles alone', sees: areTitles },
];
