/** The age that the article states beside a name: `Doe, 43,`, `Doe (43)`, `43-year-old Doe`, `Doe, aged 43`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
  opensSentence,
} from '../annotate/doc.js';
import { TOKEN } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { WordSet } from '../lexicon/word-set.js';
import { ageAt, endOfAge, isNumberWord, isYearsOld, startOfAge } from './age-number.js';
import type { PersonMention } from './mentions.js';

const OLD = wordId(lexicon, 'old');
const AGED = wordId(lexicon, 'aged');
const AGE = wordId(lexicon, 'age');
const OF = wordId(lexicon, 'of');
const AT = wordId(lexicon, 'at');
const AND = wordId(lexicon, 'and');
const NEXT = wordId(lexicon, 'next');
const WHO = wordId(lexicon, 'who');
const ONE = wordId(lexicon, 'one');
const WAS = wordSet('was is');
/** `the 31-year-old took gold ahead of Doe` */
const AWAY = wordSet('up ahead with against after before from over to');
/** Behind these somebody else is told of. */
const WHOSE = wordSet('i he she we they it you my our your but when while because that who');
const PRONOUNS = wordSet('he she who');
const NOW = wordSet('now only just about then');
const TURNED = wordSet('turned turns');
const CLOSERS = '.,;!';
const LINKS = wordSet('the a an also himself herself and but');
const COMMA = 0x2c;
const DIED = wordSet('died dies dead death passed');
/** The words that `ageAfter` acts on. */
const TELLING = WordSet.of([...DIED.ids(), ...WAS.ids(), ...TURNED.ids(), AGE, AGED, AT]);
/** A number from this on with no word for an age beside it is none. */
const OLDEST_BARE = 108;
/** `Doe (44yrs)` */
const AS_YEARS = wordSet('yrs yr');
/** How far behind the name its age may stand. */
const REACH = 32;
/** In the sentence of the name it may stand further on: `Doe, who fought for years to …, has died at the age of 84`. */
const SENTENCE_REACH = 48;

/** `next`: where another person is named. */
export function ageOf(doc: Doc, { last, before }: PersonMention, next: number): number | null {
  return (
    ageAfter(doc, last, next) ??
    ageBefore(doc, before.first) ??
    ageSetOff(doc, before.first, last) ??
    ageOpening(doc, before.first)
  );
}

/** `Now 43, Doe`, `Aged 43, Doe`, which open the sentence. */
function ageOpening(doc: Doc, name: number): number | null {
  const number = name - 2;
  if (!isMark(doc, name - 1, ',') || !(doc.form[number - 1] === AGED || NOW.has(doc.form[number - 1] ?? 0)))
    return null;
  return opensSentence(doc, number - 1) ? ageAt(doc, number) : null;
}

/** `her 30-year-old daughter, Mia Holt,`: of whom the noun before the comma tells, where a mark closes the name. */
function ageSetOff(doc: Doc, name: number, last: number): number | null {
  if (!isMark(doc, name - 1, ',') || !isOneOfMarks(doc, last, CLOSERS)) return null;
  const noun = name - 2;
  if (!is(doc, noun, CLASS.kin) && !is(doc, noun, CLASS.role)) return null;
  const reach = Math.max(doc.sentences[doc.sentence[name]!]!, noun - 2);
  for (let old = noun - 1; old >= reach; old--) if (doc.form[old] === OLD) return ageBefore(doc, old + 1);
  return null;
}

/** `Scorers: Oke (23), Roth (88)`: of several numbers in brackets behind a label or a count of scores each is a minute. */
function isResult(doc: Doc, bracket: number): boolean {
  const sentence = doc.sentence[bracket]!;
  let numbers = 0;
  let isScored = false;
  for (let token = doc.sentences[sentence]!; token < doc.sentences[sentence + 1]!; token++) {
    if (isMark(doc, token, '(') && ageAt(doc, token + 1) !== null) numbers++;
    if (!SCORES.has(doc.form[token]!)) continue;
    // `Conversions: Oke (2)`
    if (token < bracket && isMark(doc, token + 1, ':')) return true;
    isScored ||= isNumber(doc, token - 1) || SCORED.has(doc.form[token - 1] ?? 0);
  }
  return isScored && numbers > 1;
}
const SCORED = wordSet('scored scoring added kicked');
const SCORES = wordSet(
  'scorers scorer goalscorers conversion goals tries try conversions penalties pens hr booked bookings subs',
);

function ageAfter(doc: Doc, last: number, next: number): number | null {
  // `the Doe-trained three-year-old`: of a horse
  if (isInnerHyphen(doc, last)) return null;
  const paired = ageOfPair(doc, last);
  if (paired !== null) return paired;
  const at = pastAside(doc, last);
  const comma = isMark(doc, at, ',');
  if (comma || (isMark(doc, at, '(') && !isResult(doc, at))) {
    let token = at + 1;
    const aged = doc.form[token] === AGED || doc.form[token] === AGE;
    const now = NOW.has(doc.form[token]!);
    if (aged || now) token++;
    // `aged just 54`
    if (aged && NOW.has(doc.form[token]!)) token++;
    const age = ageAt(doc, token);
    if (age !== null) {
      const number = endOfAge(doc, token);
      const end = AS_YEARS.has(doc.form[number] ?? 0) ? number + 1 : number;
      const closes =
        isMark(doc, end, comma ? ',' : ')') ||
        (comma && (isOneOfMarks(doc, end, '.);') || (now && doc.form[end] === AND)));
      // `Doe, one, …` counts more often than it tells an age.
      // `Doe, 20-year-old striker Roe and others`: of the next one.
      if (comma && !aged && isYearsOld(doc, end) && leadsTo(doc, end, next)) return null;
      // `Doe, 123, and Roe, 109, took Leeds to 471`: scores.
      if ((closes && doc.form[token] !== ONE && age < OLDEST_BARE) || aged || isYearsOld(doc, end))
        return age;
    }
  }
  const told = ageBehindRole(doc, at) ?? ageOfNow(doc, at);
  if (told !== null) return told;
  // `Doe, a 43-year-old teacher,` and `Doe was 43 years old`, `Doe died on Monday at the age of 96`.
  let died = false;
  const { kind, form } = doc;
  const sentence = doc.sentence[at - 1]!;
  const near = Math.min(at + REACH, doc.sentences[sentence + 2] ?? doc.length);
  const end = Math.min(next, Math.max(near, Math.min(at + SENTENCE_REACH, doc.sentences[sentence + 1]!)));
  for (let token = at; token < end; token++) {
    // Nearly every word says nothing of an age.
    if (kind[token] !== TOKEN.number && !TELLING.has(form[token]!) && !isNumberWord(doc, token)) continue;
    if (DIED.has(doc.form[token]!)) died = true;
    // `abused at the age of 11` is no age of today.
    if (died && doc.form[token] === AGE)
      return ageAt(doc, doc.form[token + 1] === OF ? token + 2 : token + 1);
    if (died && (doc.form[token] === AGED || doc.form[token] === AT)) {
      const age = ageAt(doc, token + 1);
      if (age !== null && !isWord(doc, endOfAge(doc, token + 1))) return age;
    }
    // `She was 91.`
    if (WAS.has(doc.form[token]!) && (token === at || PRONOUNS.has(doc.form[token - 1]!))) {
      const age = ageAt(doc, token + 1);
      if (age !== null && isOneOfMarks(doc, endOfAge(doc, token + 1), CLOSERS)) return age;
    }
    // `who turned 80 in May`
    if (TURNED.has(doc.form[token]!) && token <= at + 4) {
      const age = ageAt(doc, token + 1);
      // `turns 70 next May`: not yet
      if (age !== null && doc.form[endOfAge(doc, token + 1)] === NEXT) return null;
      if (age !== null && !isWordOfMeasure(doc, endOfAge(doc, token + 1))) return age;
    }
    if (token <= at + 4 && doc.sentence[token] === doc.sentence[at - 1]) {
      const age = ageAt(doc, token);
      if (age !== null && isYearsOld(doc, endOfAge(doc, token))) {
        if (!tellsOfName(doc, at, token)) return null;
        if (!isOfThen(doc, endOfAge(doc, token))) return age;
      }
      // `died on 3 May 2007 at the age of 81`
      if (!died && isNumber(doc, token)) return null;
    }
  }
  return null;
}

/** `Doe (Labour), 43,`: past a short bracket without a number. */
function pastAside(doc: Doc, at: number): number {
  if (!isMark(doc, at, '(')) return at;
  for (let token = at + 1; token < at + LONGEST_ASIDE && doc.sentence[token] === doc.sentence[at]; token++) {
    if (isNumber(doc, token)) return at;
    if (isMark(doc, token, ')')) return isMark(doc, token + 1, ',') ? token + 1 : at;
  }
  return at;
}
const LONGEST_ASIDE = 9;

/** `Doe, a trader in pepper, 43,`: behind what is said of whoever it is. */
function ageBehindRole(doc: Doc, comma: number): number | null {
  if (!isMark(doc, comma, ',')) return null;
  // `, of Leeds,`
  const isOfPlace = OF_FROM.has(doc.form[comma + 1] ?? 0) && isCapitalised(doc, comma + 2);
  if (!isOfPlace && !ARTICLES.has(doc.form[comma + 1] ?? 0)) return null;
  let token = comma + 2;
  let isRole = isOfPlace;
  while (token < comma + LONGEST_ASIDE && isWord(doc, token) && isCapitalised(doc, token) === isOfPlace) {
    isRole ||= is(doc, token, CLASS.role) || is(doc, token, CLASS.kin);
    token++;
  }
  const number = doc.form[token + 1] === AGED ? token + 2 : token + 1;
  if (!isRole || !isMark(doc, token, ',') || !isNumber(doc, number)) return null;
  const age = ageAt(doc, number);
  if (number > token + 1) return age;
  return isOneOfMarks(doc, token + 2, ',.') && !isNumber(doc, token + 3) && (age ?? 0) >= GROWN ? age : null;
}
const ARTICLES = wordSet('a an the');
const OF_FROM = wordSet('of from');
const GROWN = 16;

/** `Doe, who at 90 still paints`: nobody of such years has many more. */
function ageOfNow(doc: Doc, comma: number): number | null {
  if (!isMark(doc, comma, ',') || doc.form[comma + 1] !== WHO || doc.form[comma + 2] !== AT) return null;
  const age = ageAt(doc, comma + 3);
  return age !== null && age >= OLD_ALREADY && isWord(doc, endOfAge(doc, comma + 3)) ? age : null;
}
const OLD_ALREADY = 80;

/** `Oke and Roth, aged 31 and 34`, `Oke and Roth, 31 and 34,`: each has the age at its place. */
function ageOfPair(doc: Doc, last: number): number | null {
  const isFirst = doc.form[last] === AND;
  let comma = last;
  if (isFirst) {
    comma++;
    while (comma < last + LONGEST_NAME && isWord(doc, comma) && isCapitalised(doc, comma)) comma++;
  }
  if (!isMark(doc, comma, ',') || comma === last + 1) return null;
  const number = doc.form[comma + 1] === AGED ? comma + 2 : comma + 1;
  const other = number + 2;
  if (!isNumber(doc, number) || doc.form[number + 1] !== AND || !isNumber(doc, other)) return null;
  if (isWord(doc, other + 1) && number === comma + 1) return null;
  if (!isFirst && !isSecondOfPair(doc, last)) return null;
  return ageAt(doc, isFirst ? number : other);
}
const LONGEST_NAME = 6;

/** Whether `and` stands before the name that ends at a token. */
function isSecondOfPair(doc: Doc, last: number): boolean {
  let token = last - 1;
  while (token > last - LONGEST_NAME && isCapitalised(doc, token)) token--;
  return doc.form[token] === AND;
}

/** `was seven years old when he left home`: the age of that day, but for `when she died`. */
function isOfThen(doc: Doc, end: number): boolean {
  let when = end;
  while (when < end + 4 && !WHEN.has(doc.form[when] ?? 0)) when++;
  if (when === end + 4) return false;
  return !DIED.has(doc.form[when + 2] ?? 0) && !KILLED.has(doc.form[when + 3] ?? 0);
}
const WHEN = wordSet('when');
const KILLED = wordSet('killed murdered drowned shot');

/** `Doe, a married 43-year-old`, `Doe was 43 years old`; not `Doe met a 43-year-old`, `Doe, whose 43-year-old son`. */
function tellsOfName(doc: Doc, from: number, number: number): boolean {
  // `Doe and 14-year-old Roe`
  if (doc.form[from] === AND) return false;
  for (let token = from; token < number; token++) {
    const form = doc.form[token]!;
    if (!isWord(doc, token) || WAS.has(form) || PRONOUNS.has(form) || NOW.has(form) || LINKS.has(form))
      continue;
    if (token === from || !is(doc, token, CLASS.adjective) || is(doc, token, CLASS['speech-verb']))
      return false;
  }
  return true;
}

/** `who turned 43 heads`: a count, not an age. */
const isWordOfMeasure = (doc: Doc, token: number) =>
  isWord(doc, token) && !is(doc, token, CLASS['function-word']) && !WHEN_TURNED.has(doc.form[token]!);
const WHEN_TURNED = wordSet('last earlier later recently yesterday today tomorrow this next just two three');

/** `picked up`, `won the`: a verb of whoever has the age. */
const acts = (doc: Doc, token: number): boolean =>
  isWord(doc, token + 1) &&
  is(doc, token, CLASS.verb) &&
  !isCapitalised(doc, token) &&
  is(doc, token + 1, CLASS['function-word']) &&
  doc.text.endsWith('ed', doc.end[token]);

/** From `-year-old` right to the next name, with nothing but the words of a title between. */
function leadsTo(doc: Doc, from: number, name: number): boolean {
  if (name - from > LONGEST || doc.sentence[from] !== doc.sentence[name] || !isInnerHyphen(doc, from))
    return false;
  for (let at = from + 4; at < name; at++)
    if (!isWord(doc, at) || (is(doc, at, CLASS['function-word']) && !isCapitalised(doc, at))) return false;
  return true;
}
const LONGEST = 12;

const OF_TO = wordSet('of to for with and by from');

/** `from answering`: a preposition and what is done. */
const isActivity = (doc: Doc, token: number): boolean =>
  FROM.has(doc.form[token]!) &&
  doc.text.endsWith('ing', doc.end[token + 1]) &&
  is(doc, token + 1, CLASS.verb);
const FROM = wordSet('from by for in after before with without');

/** `43-year-old [Kenyan teacher] Doe`: few words between, and no comma. */
export function ageBefore(doc: Doc, name: number): number | null {
  // `the 20-year-old son of Doe`
  if (OF_TO.has(doc.form[name - 1] ?? 0)) return null;
  const from = Math.max(doc.sentences[doc.sentence[name]!]!, name - 10);
  for (let token = name - 1; token >= from; token--) {
    // `when I was six years old I saw my uncle Doe`
    if (doc.mark[token] === COMMA || WHOSE.has(doc.form[token]!) || AWAY.has(doc.form[token]!)) return null;
    // `the 38-year-old teacher from answering Doe’s call`
    if (isActivity(doc, token)) return null;
    if (doc.form[token] === OLD) {
      // `The 31-year-old took gold ahead of Doe`
      if (acts(doc, token + 1)) return null;
      for (let back = token - 1; back >= token - 4; back--)
        if (ageAt(doc, back) !== null)
          return isYearsOld(doc, back + 1) ? ageAt(doc, startOfAge(doc, back + 1)) : null;
      return null;
    }
  }
  return null;
}
