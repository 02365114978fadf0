import {
  type Doc,
  hasWord,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  surface,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter, comparatorBefore } from './parse/comparator.js';
import { pastHyphen, sentenceAround } from './parse/joints.js';
import { GRAINS, MONTHS, WORD, wordsOf } from './parse/lexis.js';
import { isPluralNoun } from './parse/noun-phrase.js';
import { comparedMention, defineFigure, figure, mention, wordsAmong } from './parse/reading.js';
import { isDeterminer, topOf } from './parse/surroundings.js';

const AGE = wordId(lexicon, 'age');
const S = wordId(lexicon, 's');
const YOUNGER = wordId(lexicon, 'younger');
const AGES = wordId(lexicon, 'ages');
const AGED = wordId(lexicon, 'aged');
const YEARS = wordId(lexicon, 'years');
const FOR = wordId(lexicon, 'for');
const OLD = wordSet('old olds');
const DECADES = wordSet('decade decades century centuries');
const TURNS = wordSet('turned turns turning');
const POSSESSIVES = wordSet('his her their');
const OLDEST = 125;

export const age = defineFigure({
  id: 'figure.age',
  doc: 'The age of a person or thing.',
  source: 'annotation guide, Figures (age)',
  examples: [
    { text: 'An 80-year-old widow spoke.', finds: '80-year-old', value: '80' },
    { text: 'Mira Holt, 43, runs the clinic.', finds: '43', value: '43' },
    { text: 'The former singer, 64, gave up.', finds: '64', value: '64' },
    { text: 'The family of Anil Sharma (26), who left, came.', finds: '26', value: '26' },
    { text: 'The dead were identified as Sunil (26) and Prem.', finds: '26', value: '26' },
    { text: 'Rosa Linz (75) has painted for years.', finds: '75', value: '75' },
    { text: 'Rosa and her brother Emil (7) sang.', finds: '7', value: '7' },
    { text: 'Youths aged 15 to 19 years old came.', finds: 'aged 15 to 19 years old', value: '15..19' },
    { text: 'He died at the age of 71 years.', finds: 'age of 71 years', value: '71' },
    { text: 'Rosa, who at nearly 80 still bakes, sang.', finds: 'nearly 80', value: '80' },
    { text: 'The farms are small, said Linz (29), deputy head of a union.', finds: '29', value: '29' },
    { text: 'Their son, 7, was not hurt.', finds: '7', value: '7' },
    { text: 'He died at the age of 96.', finds: 'age of 96', value: '96' },
    { text: 'The survey asked people aged 18 or older.', finds: 'aged 18 or older', value: '18' },
    { text: 'They are in their 20s.', finds: '20s', value: '20..29' },
    { text: 'The houses are thousands of years old.', finds: 'thousands of years old', value: '2000' },
    { text: 'Bell maker Rosa Linz dies at 91', finds: '91', value: '91' },
    { text: 'Children under five pay nothing.', finds: 'under five', value: '5' },
    { text: 'He was 23 when he vanished.', finds: '23', value: '23' },
    { text: 'She is eighty-eight and frail.', finds: 'eighty-eight', value: '88' },
    { text: 'Rosa Linz is 51. She sings.', finds: '51', value: '51' },
    { text: 'The boy, Anil Das, is 13.', finds: '13', value: '13' },
    { text: 'But when Rosa was 19, they left.', finds: '19', value: '19' },
    { text: 'She was made deputy minister at just 27.', finds: '27', value: '27' },
    { text: 'Most 18-to-24-year-olds stayed.', finds: '18-to-24-year-olds', value: '18..24' },
    { text: 'A widow of 66 from Leeds paid.', finds: '66', value: '66' },
    { text: 'The boys were aged 12, 14 and 17.', finds: '17', value: '17' },
    { text: 'Most of the voters are over 65.', finds: 'over 65', value: '65' },
    { text: 'At nineteen she left.', finds: 'nineteen', value: '19' },
    { text: 'They raised the retirement age from 62 to 64.', finds: '62', value: '62' },
    { text: 'Peru will raise the age of consent to 17 years.', finds: '17 years', value: '17' },
    {
      text: 'It lowered the age for drivers to 21 years from 22 years.',
      finds: '22 years',
      value: '22',
    },
    { text: 'The average age of the crew was 27.5 years.', finds: '27.5 years', value: '27.5' },
    { text: 'The age limit of 30 was dropped; the minimum age should be 18.', finds: '30', value: '30' },
    { text: 'Children under the age of 15 pay nothing.', finds: 'under the age of 15', value: '15' },
  ],
  counterExamples: [
    'Of the sons, 12 left.',
    'On May 5, 12, and 19 they met.',
    'She waited 43 years.',
    'The score at Leeds is 51.',
    'A crowd of 66 came.',
    'At seven he left.',
    'Scorers: Tom Oke (34), Lea Roth (56).',
    'Of singers, 64, said the judges, were good.',
    'People over 30 miles away heard it.',
    'In the 1920s it closed.',
    'Goals from Oke (26) and Roth (71) killed off the match.',
    'A three-decade-old pact ended.',
    "She is 5'6 tall.",
    'The number of boys of school age rose to 45.',
    'The maximum age group grew to 50 percent.',
    'Pupils of working age came to 45 shops.',
  ],
  read: (doc, amount) =>
    mayBeAge(doc, amount)
      ? (yearsOld(doc, amount) ??
        ageWordBefore(doc, amount) ??
        decade(doc, amount) ??
        turned(doc, amount) ??
        apposition(doc, amount) ??
        inBrackets(doc, amount) ??
        orOlder(doc, amount) ??
        whenHeWas(doc, amount) ??
        nowAged(doc, amount) ??
        somebodyOf(doc, amount) ??
        atAge(doc, amount) ??
        boundOfAge(doc, amount) ??
        limitOfAge(doc, amount))
      : null,
});

/** Whether a word or mark that any of these readings needs stands beside the number: beside most stands none. */
function mayBeAge(doc: Doc, { first, last, next, before, takesOf }: Amount): boolean {
  return (
    before.comparator !== '=' ||
    LEADS.has(doc.form[first - 1] ?? 0) ||
    LEADS.has(doc.form[before.first - 1] ?? 0) ||
    isMark(doc, first - 1, ',') ||
    isMark(doc, first - 1, '(') ||
    (doc.form[first - 1] === WORD.and && (isNumber(doc, first - 2) || isMark(doc, first - 2, ','))) ||
    FOLLOWS.has(doc.form[last] ?? 0) ||
    GRAINS.has(doc.form[next] ?? 0) ||
    takesOf
  );
}

/** `80-year-old`, `43 years old`, `thousands of years old`, `under one year of age`, `21 years of age`. */
function yearsOld(doc: Doc, amount: Amount) {
  const grain = amount.takesOf && doc.form[amount.last] === WORD.of ? amount.last + 1 : amount.next;
  if (grain >= doc.length || !GRAINS.has(doc.form[grain]!)) return null;
  const next = pastHyphen(doc, grain + 1);
  let last: number;
  if (OLD.has(doc.form[next] ?? 0)) last = next + 1;
  else if (doc.form[next] === WORD.of && doc.form[next + 1] === AGE) last = next + 2;
  else return null;
  // `a two-decade-old pact` tells no age in years.
  if (DECADES.has(doc.form[grain]!)) return null;
  const hyphenated = grain > amount.last && !amount.takesOf;
  // `aged 15 to 19 years old`
  const aged = doc.form[amount.from - 1] === AGED;
  const said =
    hyphenated || aged
      ? mention(aged ? amount.from - 1 : amount.from, last)
      : comparedMention(amount.before, last, null);
  return figure(doc, 'figure.age', 'age', amount, said);
}

/** `aged 43`, `age 43`, `the age of 11`, `aged between 15 and 59`, `the ages of 6 and 12`. */
function ageWordBefore(doc: Doc, amount: Amount) {
  let at = amount.from - 1;
  if (topOf(amount) > OLDEST || amount.form === 'fraction' || amount.form === 'vague') return null;
  const inner = amount.before;
  if (inner.first < amount.from) at = inner.first - 1;
  const of = doc.form[at] === WORD.of;
  const only = ONLY.has(doc.form[at] ?? 0) && doc.form[at - 1] === WORD.of;
  const word = of ? at - 1 : only ? at - 2 : at;
  const form = doc.form[word] ?? 0;
  if (isSecondOfAged(doc, amount))
    return figure(doc, 'figure.age', 'age', amount, mention(amount.first, amount.last));
  // `the average age is 34`
  if (
    IS_OR_WAS.has(doc.form[at] ?? 0) &&
    doc.form[at - 1] === AGE &&
    doc.block[at] === doc.block[amount.first]
  )
    return figure(
      doc,
      'figure.age',
      'age',
      amount,
      comparedMention(inner, amount.last, comparatorAfter(doc, amount.last)),
    );
  const known = form === AGED || ((form === AGE || form === AGES) && doc.gap[amount.first]! <= GAP.line);
  if (!known || doc.block[word] !== doc.block[amount.first]) return null;
  // `at the age of 43 years`
  const isYears = doc.form[amount.last] === YEARS && !isNumber(doc, amount.last + 1);
  const end = isYears ? amount.last + 1 : amount.last;
  const after = comparatorAfter(doc, end);
  // `under the age of 15`: the comparator stands before the article.
  const article = doc.form[word - 1] === WORD.the ? word - 1 : word;
  const outer = comparatorBefore(doc, article);
  const first = outer.first < article ? outer.first : word;
  const comparator = after?.comparator ?? (inner.comparator !== '=' ? inner.comparator : outer.comparator);
  const last = after?.last ?? end;
  const compared = wordsAmong(outer, inner, after);
  return figure(doc, 'figure.age', 'age', amount, { first, last, comparator, compared });
}

/** `14` and `17` of `aged 12, 14 and 17` */
function isListedAge(doc: Doc, { first, last, bare, high }: Amount): boolean {
  if (!bare || high !== null || isPluralNoun(doc, last)) return false;
  let at = first - 1;
  const end = Math.max(0, first - LONGEST_AGES);
  let numbers = 0;
  while (at > end && (isMark(doc, at, ',') || doc.form[at] === WORD.and || isNumber(doc, at))) {
    if (isNumber(doc, at)) numbers++;
    at--;
  }
  // `14` of `aged 12, 14 and 17`: another follows
  const joint = isMark(doc, last, ',') && doc.form[last + 1] === WORD.and ? last + 1 : last;
  const goesOn = (isMark(doc, joint, ',') || doc.form[joint] === WORD.and) && isNumber(doc, joint + 1);
  return (numbers > 1 || (numbers > 0 && goesOn)) && (doc.form[at] === AGED || doc.form[at] === AGES);
}
const LONGEST_AGES = 14;

/** `7` of `aged 5 and 7`, `14` of `her daughters, 12 and 14,` */
function isSecondOfAged(doc: Doc, amount: Amount): boolean {
  const { first, last, bare, high } = amount;
  if (isListedAge(doc, amount)) return true;
  const other = first - 2;
  if (!bare || high !== null || doc.form[first - 1] !== WORD.and || !isNumber(doc, other)) return false;
  if (doc.form[other - 1] === AGED || doc.form[other - 1] === AGES) return !isPluralNoun(doc, last);
  return isKinOfAges(doc, other - 1) && isMark(doc, last, ',');
}

/** The comma between `her daughters` and their ages. */
const isKinOfAges = (doc: Doc, comma: number): boolean =>
  isMark(doc, comma, ',') && is(doc, comma - 1, CLASS.kin) && isPluralNoun(doc, comma - 1);

/** `in their 20s`: a decade of life. */
function decade(doc: Doc, amount: Amount) {
  const s = amount.last;
  const value = amount.value ?? 0;
  const tens = amount.bare && value % 10 === 0 && value >= 10 && value <= 90;
  if (!tens || doc.gap[s] !== GAP.none || doc.form[s] !== S) return null;
  let at = amount.first - 1;
  const first = at;
  while (at > 0 && at > first - 2 && doc.kind[at] === TOKEN.word && !POSSESSIVES.has(doc.form[at]!)) at--;
  // `in their 20s and 30s`, not `the 1960s and 70s`
  const joined = doc.form[first] === WORD.and || doc.form[first] === WORD.or || isMark(doc, first, ',');
  const listed = joined && doc.form[first - 1] === S && doc.end[first - 2]! - doc.start[first - 2]! === 2;
  if (!POSSESSIVES.has(doc.form[at] ?? 0) && !listed) return null;
  if (isMark(doc, first, "'") || isMark(doc, first, '’')) return null;
  const reading = figure(doc, 'figure.age', 'age', amount, mention(amount.first, s + 1));
  reading.value.value = null;
  reading.value.min = value;
  reading.value.max = value + 9;
  return reading;
}

/** `when she turned 18`. */
function turned(doc: Doc, amount: Amount) {
  if (!TURNS.has(doc.form[amount.first - 1] ?? 0) || !amount.bare || topOf(amount) > OLDEST) return null;
  if (amount.last < doc.length && doc.kind[amount.last] === TOKEN.word && !closes(doc, amount.last))
    return null;
  return figure(doc, 'figure.age', 'age', amount, mention(amount.first, amount.last));
}

function closesClause(doc: Doc, last: number): boolean {
  if (last >= doc.length || (doc.kind[last] === TOKEN.punctuation && !isMark(doc, last, '-'))) return true;
  return closes(doc, last);
}

function closes(doc: Doc, token: number): boolean {
  return doc.gap[token]! >= GAP.line || CLOSING.has(doc.form[token]!);
}
const CLOSING = wordsOf('after-turned-age');

/** `Mira Holt, 43, …`: alone between commas behind a name. */
function apposition(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  if (!amount.bare || amount.value === null || amount.value > OLDEST || amount.value < 1) return null;
  if (NOW.has(doc.form[first - 1] ?? 0) && isMark(doc, last, ','))
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (!isMark(doc, first - 1, ',') || first < 2) return null;
  const name = first - 2;
  if (
    doc.kind[name] !== TOKEN.word &&
    doc.kind[name] !== TOKEN.clitic &&
    !isMark(doc, name, ')') &&
    !isMark(doc, name, '”')
  )
    return null;
  if (doc.kind[name] === TOKEN.word && (doc.shape[name]! < SHAPE.capital || MONTHS.has(doc.form[name]!))) {
    // `Seo Min-jae, 57`, `Agnes May, 71`
    const joined = doc.gap[name] === GAP.none && doc.shape[name - 2]! >= SHAPE.capital;
    const notDay = doc.shape[name]! >= SHAPE.capital && amount.value > 31;
    // `his son, 7,`
    const kin = is(doc, name, CLASS.kin) || PERSON_NOUNS.has(doc.form[name]!) || isHolder(doc, name);
    if (!NOW.has(doc.form[name]!) && !joined && !notDay && !kin) return null;
  }
  const closed =
    last >= doc.length ||
    isMark(doc, last, ',') ||
    isMark(doc, last, '.') ||
    isMark(doc, last, ';') ||
    isMark(doc, last, '”') ||
    isMark(doc, last, '—') ||
    isMark(doc, last, '–') ||
    doc.form[last] === WORD.of ||
    doc.form[last] === WORD.from;
  const next = last + 1;
  if (
    doc.form[last] === WORD.and &&
    isKinOfAges(doc, first - 1) &&
    isNumber(doc, next) &&
    isMark(doc, next + 1, ',')
  )
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (!closed || (isMark(doc, last, ',') && doc.kind[last + 1] === TOKEN.number)) return null;
  return figure(doc, 'figure.age', 'age', amount, mention(first, last));
}
/** `The singer, 64, gave`: a role behind its article. */
const isHolder = (doc: Doc, noun: number): boolean =>
  is(doc, noun, CLASS.role) && (isDeterminer(doc, noun - 1) || isDeterminer(doc, noun - 2));

const NOW = wordSet('now then who');
const PERSON_NOUNS = wordSet(
  'man woman boy girl suspect victim driver teenager pupil student teacher nurse juvenile motorist pedestrian passenger companion friend neighbour neighbor colleague partner girlfriend boyfriend classmate roommate tourist cyclist motorcyclist farmer villager worker resident patient inmate',
);

/** Below it numbers in brackets are rather seeds of a player or goals. */
const YOUNGEST_IN_BRACKETS = 10;
const AFTER_BRACKET = wordSet('who from of was is said');
const AFTER_COMMA = wordSet('who a an the of from whose');

/** `Anil Sharma (26), who`, `Rita Das (41) from Pune`: behind a name, and something is said of whoever it is. */
function inBrackets(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  if (!amount.bare || amount.high !== null || topOf(amount) > OLDEST || topOf(amount) < 1) return null;
  if (!isMark(doc, first - 1, '(') || !isMark(doc, last, ')')) return null;
  // `the patient (23), a student`
  if (PERSON_NOUNS.has(doc.form[first - 2] ?? 0) && topOf(amount) >= GROWN && isMark(doc, last + 1, ','))
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (!isCapitalised(doc, first - 2)) return null;
  // `brothers Tom (15) and Ben (12)`
  const isSecond =
    doc.form[first - 3] === WORD.and && isMark(doc, first - 4, ')') && isNumber(doc, first - 5);
  const isOfAge =
    isKinsman(doc, isSecond ? first - 8 : first - 3) ||
    (topOf(amount) >= YOUNGEST_IN_BRACKETS && isPerson(doc, amount));
  return isOfAge ? figure(doc, 'figure.age', 'age', amount, mention(first, last)) : null;
}

/** `her brother Emil (7)`: a name of one word behind a noun of kin. */
const isKinsman = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.kin) && doc.shape[token] === SHAPE.lower;

/** Whether the name before the bracket is said to be somebody, or the sentence tells whom something befell. */
function isPerson(doc: Doc, { first, last }: Amount): boolean {
  const isTold = isMark(doc, last + 1, ',')
    ? AFTER_COMMA.has(doc.form[last + 2] ?? 0) || isRoleAhead(doc, last + 2)
    : AFTER_BRACKET.has(doc.form[last + 1] ?? 0);
  // `said Linz (29), head of`
  if (isTold && (isCapitalised(doc, first - 3) || is(doc, first - 3, CLASS['speech-verb']))) return true;
  const [open, end] = sentenceAround(doc, first);
  if (isNameAlone(doc, open, first, end)) return true;
  return hasWord(doc, open, end, NAMED_FOR) && !hasWord(doc, open, end, OF_GAMES);
}
/** `(52), professor at`, `(29), vice-president of` */
function isRoleAhead(doc: Doc, token: number): boolean {
  const at = isInnerHyphen(doc, token + 1) ? token + 2 : token;
  return (
    at < doc.length &&
    doc.shape[at] === SHAPE.lower &&
    (is(doc, at, CLASS.role) || is(doc, at + 1, CLASS.role))
  );
}

/** `Rosa Linz (75) has painted`: the full name that opens the sentence, and no other number in brackets. */
function isNameAlone(doc: Doc, open: number, number: number, end: number): boolean {
  const name = number - 1 - open;
  if (name < 2 || name > LONGEST_NAME || Number(surface(doc, number)) < GROWN) return false;
  for (let at = open; at < number - 1; at++)
    if (!isCapitalised(doc, at) || NO_PERSON.some((group) => is(doc, at, group))) return false;
  if (doc.form[open]! > 0 && !GIVEN.some((band) => is(doc, open, band))) return false;
  if (!isLowerWord(doc, number + 2) || hasWord(doc, open, end, OF_GAMES)) return false;
  for (let at = number + 2; at < end; at++)
    if (doc.kind[at] === TOKEN.number && isMark(doc, at - 1, '(')) return false;
  return true;
}
const GROWN = 16;
const GIVEN = [CLASS['given-1'], CLASS['given-2'], CLASS['given-3'], CLASS['given-4']];
const NO_PERSON = [
  CLASS['organisation-word'],
  CLASS['place-word'],
  CLASS['country-name'],
  CLASS['function-word'],
  CLASS.calendar,
  CLASS.place,
];

const isLowerWord = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.word && doc.shape[token] === SHAPE.lower;

/** Whose names are told with their ages: the dead, the hurt, the accused. */
const NAMED_FOR = wordSet(
  'identified deceased dead died killed drowned injured wounded victim victims arrested accused convicted sentenced suspect suspects namely',
);
/** Beside these a number in brackets is a minute or a tally. */
const OF_GAMES = wordSet(
  'goal goals scored scores scorer scorers try tries penalty penalties match wicket wickets innings medal medals seed seeded',
);

const OLDER = wordSet('older younger');

/** `those who are 99 or older`. */
function orOlder(doc: Doc, amount: Amount) {
  const { last } = amount;
  const joined = doc.form[last] === WORD.or || doc.form[last] === WORD.and;
  if (!joined || !OLDER.has(doc.form[last + 1] ?? 0) || topOf(amount) > OLDEST) return null;
  const comparator = doc.form[last + 1] === YOUNGER ? '<=' : '>=';
  const older = { first: last, last: last + 2 };
  return figure(doc, 'figure.age', 'age', amount, {
    first: amount.first,
    last: older.last,
    comparator,
    compared: [older],
  });
}

const IS_OR_WAS = wordSet('is was');
const BE = wordSet('was is am are were be');
const PERSONS = wordSet('i he she they who we you');

/** `since I was 22,`, `she is 43.` */
function whenHeWas(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  if (!isPlain(amount) || topOf(amount) > OLDEST || topOf(amount) < 2) return null;
  if (!amount.bare && topOf(amount) < NO_HOUR) return null;
  const only = ONLY.has(doc.form[first - 1] ?? 0) ? first - 1 : first;
  if (!BE.has(doc.form[only - 1] ?? 0)) return null;
  // `she is 5'6"`
  if (last < doc.length && doc.gap[last] === GAP.none && FEET.has(doc.mark[last]!)) return null;
  // `when Rosa was 19,`
  const isWhenName =
    isCapitalised(doc, only - 2) &&
    WHEN.has(doc.form[isCapitalised(doc, only - 3) ? only - 4 : only - 3] ?? 0);
  if (!PERSONS.has(doc.form[only - 2] ?? 0) && !isWhenName) return null;
  return closesClause(doc, last) ? figure(doc, 'figure.age', 'age', amount, mention(first, last)) : null;
}
const FEET = new WordSet(Array.from("'’′", (mark) => mark.charCodeAt(0)));
const WHEN = wordSet('when since until before after while');
const ONLY = wordSet('only just now about');

/** One number, in digits or in words. */
const isPlain = (amount: Amount): boolean =>
  (amount.bare || amount.form === 'words') && amount.high === null && amount.value !== null;

const IS = wordSet('is');

/** `Rosa Linz is 51.`, `The boy, Anil Das, is 13.`: a full name that opens its sentence or stands between commas. */
function nowAged(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  if (!isPlain(amount) || topOf(amount) > OLDEST || !IS.has(doc.form[first - 1] ?? 0)) return null;
  if (!closesClause(doc, last)) return null;
  const isSetOff = isMark(doc, first - 2, ',');
  const name = isSetOff ? first - 3 : first - 2;
  if (!isCapitalised(doc, name) || !isCapitalised(doc, name - 1)) return null;
  let start = name - 1;
  while (isCapitalised(doc, start - 1) && start > name - LONGEST_NAME) start--;
  const opens = isSetOff ? isMark(doc, start - 1, ',') : doc.sentences[doc.sentence[start]!] === start;
  return opens ? figure(doc, 'figure.age', 'age', amount, mention(first, last)) : null;
}
const LONGEST_NAME = 5;

/** `a boy of eleven`, `a widow of 66 from Leeds` */
function somebodyOf(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  if (!isPlain(amount) || topOf(amount) > OLDEST || doc.form[first - 1] !== WORD.of) return null;
  const noun = first - 2;
  if (!SOMEBODY.has(doc.form[noun] ?? 0)) return null;
  if (!isDeterminer(doc, noun - 1) && !isDeterminer(doc, noun - 2)) return null;
  const ends = closesClause(doc, last) || doc.form[last] === WORD.from || AFTER_BRACKET.has(doc.form[last]!);
  return ends ? figure(doc, 'figure.age', 'age', amount, mention(first, last)) : null;
}
const SOMEBODY = wordSet(
  'man woman boy girl lad lass child widow widower teenager youth lady gentleman bachelor spinster grandmother grandfather',
);

/** What befalls a person at an age. */
const EVENTS = wordSet('die dies died dead retire retires retired married marries widowed orphaned');
const PRONOUNS = wordSet('he she they i');
/** Below these `At 9 he …` is rather a time of day. */
const NO_HOUR = 13;
/** No clock tells so many hours. */
const NO_CLOCK = 25;
const NO_HOUR_ALONE = 10;

/** `At 22 she married`, `and Eudora, at 12, kept the books`, `dies at 91`. */
function atAge(doc: Doc, amount: Amount) {
  const { first, last, before } = amount;
  const at = ONLY.has(doc.form[before.first - 1] ?? 0) ? before.first - 2 : before.first - 1;
  if (doc.form[at] !== WORD.at || !isPlain(amount) || topOf(amount) > OLDEST) return null;
  const opens =
    PRONOUNS.has(doc.form[last] ?? 0) && topOf(amount) >= NO_HOUR && doc.sentences[doc.sentence[at]!] === at;
  // `At 42, he is`
  const later = isMark(doc, last, ',') && topOf(amount) >= NO_CLOCK && PRONOUNS.has(doc.form[last + 1] ?? 0);
  const opening = later && doc.sentences[doc.sentence[at]!] === at;
  const alone =
    opening || (isMark(doc, at - 1, ',') && isMark(doc, last, ',') && topOf(amount) >= NO_HOUR_ALONE);
  const event = EVENTS.has(doc.form[at - 1] ?? 0) && topOf(amount) >= NO_HOUR && closesClause(doc, last);
  // `was made minister at just 27`
  const isYoung =
    at < first - 1 && topOf(amount) >= NO_HOUR && closesClause(doc, last) && isRoleNear(doc, at);
  // `who at nearly 80 still paints`
  const isOld =
    WHO.has(doc.form[at - 1] ?? 0) &&
    topOf(amount) >= NO_CLOCK &&
    last < doc.length &&
    (is(doc, last, CLASS.verb) || is(doc, last, CLASS.adverb));
  return opens || alone || event || isYoung || isOld
    ? figure(doc, 'figure.age', 'age', amount, comparedMention(before, last, null))
    : null;
}

const WHO = wordSet('who');

/** Whether a role or somebody who holds it is told of right before a preposition: `made deputy minister at`. */
const isRoleNear = (doc: Doc, preposition: number): boolean =>
  is(doc, preposition - 1, CLASS.role) && doc.sentence[preposition - 1] === doc.sentence[preposition];

/** `62 percent are aged 15 to 59 and the rest over 59`: a bound beside words of age. */
function boundOfAge(doc: Doc, amount: Amount) {
  if (!(amount.bare || amount.form === 'words') || topOf(amount) > OLDEST || amount.high !== null)
    return null;
  const { first, comparator } = amount.before;
  if (comparator === '=' || comparator === '~') return null;
  const after = comparatorAfter(doc, amount.last);
  const last = after?.last ?? amount.last;
  const isOpen = last < doc.length && doc.kind[last] === TOKEN.word && !closes(doc, last);
  // `children under five pay`, `anyone over 65`
  if (
    PEOPLE.has(doc.form[first - 1] ?? 0) &&
    (!isOpen || (is(doc, last, CLASS.verb) && !isPluralNoun(doc, last)))
  )
    return bound(doc, amount, after);
  if (isOpen) return null;
  // `One in ten people is over 65.`
  if (BE.has(doc.form[first - 1] ?? 0) && PEOPLE.has(doc.form[first - 2] ?? 0))
    return bound(doc, amount, after);
  const [open] = sentenceAround(doc, first);
  for (let at = open; at < first; at++)
    if (doc.form[at] === AGED || doc.form[at] === AGES) return bound(doc, amount, after);
  return null;
}

/** `raised the retirement age from 62 to 64 years`, `an age limit of 30`, `The legal age is 18.` */
function limitOfAge(doc: Doc, amount: Amount) {
  const { first, before } = amount;
  if ((amount.form !== 'digits' && amount.form !== 'words') || amount.exponent > 0) return null;
  if (amount.sign !== null || amount.percent !== null) return null;
  if (topOf(amount) > OLDEST || topOf(amount) < YOUNGEST_LIMIT) return null;
  const lead = before.first - 1;
  if (lead < 1 || !LIMIT_LEADS.has(doc.form[lead]!)) return null;
  const years = doc.form[amount.next] === YEARS ? amount.next + 1 : amount.last;
  if (!endsLimit(doc, years)) return null;
  const [open] = sentenceAround(doc, first);
  const farthest = Math.max(open, lead - LIMIT_REACH);
  for (let at = lead - 1; at >= farthest; at--) {
    if (doc.form[at] !== AGE) {
      const inside =
        doc.kind[at] === TOKEN.number ||
        isInnerHyphen(doc, at) ||
        (doc.kind[at] === TOKEN.word && !PERSONS.has(doc.form[at]!));
      if (!inside) return null;
      continue;
    }
    if (!isLimit(doc, at, open)) return null;
    const reading = figure(
      doc,
      'figure.age',
      'age',
      amount,
      comparedMention(before, years, comparatorAfter(doc, years)),
    );
    // `24 years` is as long as a duration.
    if (years > amount.last) reading.score = 1;
    return reading;
  }
  return null;
}
const YOUNGEST_LIMIT = 5;
const LIMIT_REACH = 12;
const LIMIT_LEADS = wordSet('to from of is was at be');
const LIMITS = wordSet(
  'retirement minimum maximum legal voting drinking marriage average median mean mandatory pension eligibility qualifying lower upper smoking driving leaving',
);
const BEHIND_AGE = wordSet('limit limits cap threshold of for');
const RAISES = wordSet(
  'raise raises raised raising lower lowers lowered lowering increase increased reduce reduced cut',
);
const ENDS_LIMIT = wordSet('from to instead by for under over unless if or was is be');

/** Whether the word `age` is that of a bound or a mean: `the minimum age`, `raise the age of consent`. */
function isLimit(doc: Doc, age: number, open: number): boolean {
  if (LIMITS.has(doc.form[age - 1] ?? 0) || LIMITS.has(doc.form[age - 2] ?? 0)) return true;
  const next = doc.form[age + 1] ?? 0;
  if (!BEHIND_AGE.has(next)) return false;
  if (next !== WORD.of && doc.form[age + 1] !== FOR) return true;
  return hasWord(doc, Math.max(open, age - 4), age, RAISES);
}

function endsLimit(doc: Doc, last: number): boolean {
  return closesClause(doc, last) || ENDS_LIMIT.has(doc.form[last]!);
}

const PEOPLE = wordSet(
  'people persons children kids adults women men girls boys anyone everyone anybody everybody someone those residents voters patients',
);

function bound(doc: Doc, amount: Amount, after: ReturnType<typeof comparatorAfter>) {
  const { first, comparator } = amount.before;
  const last = after?.last ?? amount.last;
  const compared = wordsAmong(amount.before, after);
  return figure(doc, 'figure.age', 'age', amount, { first, last, comparator, compared });
}

/** Before the number. */
const LEADS = new WordSet([
  ...[TURNS, NOW, BE, ONLY].flatMap((words) => words.ids()),
  ...[AGE, AGED, AGES, WORD.of, WORD.at, WORD.to, WORD.from],
]);
/** Right behind it. */
const FOLLOWS = new WordSet([S, WORD.or, WORD.and]);
