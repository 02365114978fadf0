/** The age that the article states beside a name: `Doe, 43,`, `Doe (43)`, `43-year-old Doe`, `Doe, aged 43`. */

import { pastAlias, setsOff } from '../annotate/aliases.js';
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
} from '../annotate/doc.js';
import { GAP, TOKEN } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { WordSet } from '../lexicon/word-set.js';
import { AS_YEARS } from '../rules/figure/age/words.js';
import { ageAt, endOfAge, isNumberWord, isYearsOld, mayHoldAge } from './age-number.js';
import { ageAside, ageBefore, ageIntroduced, ageOpening, ageSetOff } from './ages-before.js';
import {
  ageBehindDash,
  ageBehindRole,
  ageOfNow,
  ageOfPair,
  ageWithSex,
  andDays,
  endsLife,
  isPlaceInList,
  pastAside,
} from './ages-behind.js';
import { isOfOneDead } from './ages-of-dead.js';
import type { PersonMention } from './mentions.js';

const AGED = wordId(lexicon, 'aged');
const AGE = wordId(lexicon, 'age');
const OF = wordId(lexicon, 'of');
const AT = wordId(lexicon, 'at');
const AND = wordId(lexicon, 'and');
const NEXT = wordId(lexicon, 'next');
const ONE = wordId(lexicon, 'one');
const WAS = wordSet('was is');
const PRONOUNS = wordSet('he she who');
const NOW = wordSet('now only just about then barely around approximately');
const STILL = wordSet('still');
const MONTHS = wordSet('months month weeks week days');
const TODAY = wordSet('now today');
const TURNED = wordSet('turned turns');
const CLOSERS = '.,;!';
const LINKS = wordSet('the a an also himself herself and but');
const DIED = wordSet('died dies dead death passed');
/** The words that `ageAfter` acts on. */
const TELLING = WordSet.of([...DIED.ids(), ...WAS.ids(), ...TURNED.ids(), AGE, AGED, AT]);
/** A number from this on with no word for an age beside it is none. */
const OLDEST_BARE = 108;
/** `Doe (44yrs)`, `Doe, 44 years,` */
/** How far behind the name its age may stand. */
const REACH = 32;
/** In the sentence of the name it may stand further on: `Doe, who fought for years to …, has died at the age of 84`. */
const SENTENCE_REACH = 48;

/** `next`: where another person is named. */
export function ageOf(doc: Doc, mention: PersonMention, next: number): number | null {
  const { last, before } = mention;
  const behind = mayHoldAge(doc, last, Math.min(doc.length, last + SENTENCE_REACH + BEHIND_WORD))
    ? (ageWithoutComma(doc, mention) ?? ageAfter(doc, mention, next))
    : null;
  if (behind !== null || !mayHoldAge(doc, Math.max(0, before.first - REACH_BEFORE), before.first))
    return behind;
  return (
    ageBefore(doc, before.first) ??
    ageSetOff(doc, before.first, last) ??
    ageIntroduced(doc, before.first) ??
    ageOpening(doc, before.first, last)
  );
}
/** How far behind the last word that is read its number may stand: `was still only 43`. */
const BEHIND_WORD = 8;
/** How far before the name the readers of `ages-before.ts` look, and some tokens more. */
const REACH_BEFORE = 24;

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
  'scorers scorer goalscorers conversion points runs wickets rebounds assists laps goals tries try conversions penalties pens hr booked bookings subs',
);

function ageAfter(doc: Doc, mention: PersonMention, next: number): number | null {
  const { last } = mention;
  // `the Doe-trained three-year-old`: of a horse
  if (isInnerHyphen(doc, last)) return null;
  const paired = ageOfPair(doc, last) ?? ageBehindDash(doc, last, next);
  if (paired !== null) return paired;
  // `Doe aged 43`
  if (doc.form[last] === AGED) {
    const age = ageAt(doc, last + 1);
    return age !== null && doc.form[endOfAge(doc, last + 1)] !== AND ? age : null;
  }
  const at = pastAlias(doc, pastAside(doc, last));
  const comma = setsOff(doc, at);
  if (comma || (isMark(doc, at, '(') && !isResult(doc, at))) {
    let token = at + 1;
    // `Doe (pictured, 43)`
    if (PICTURED.has(doc.form[token]!) && isMark(doc, token + 1, ',')) token += 2;
    // `, believed to be 43,`
    if (BELIEVED.has(doc.form[token]!) && TO_BE.has(doc.form[token + 2] ?? 0)) token += 3;
    const aged = doc.form[token] === AGED || doc.form[token] === AGE;
    const stillNow = STILL.has(doc.form[token]!) && NOW.has(doc.form[token + 1] ?? 0);
    if (stillNow) token++;
    const now = NOW.has(doc.form[token]!);
    if (aged || now) token++;
    // `aged just 54`, `then aged 54`
    if (aged ? NOW.has(doc.form[token]!) : now && doc.form[token] === AGED) token++;
    const age = ageAt(doc, token);
    // `aged 18 months`
    if (age !== null && !MONTHS.has(doc.form[endOfAge(doc, token)] ?? 0)) {
      const number = endOfAge(doc, token);
      const end = AS_YEARS.has(doc.form[number] ?? 0) && !isYearsOld(doc, number) ? number + 1 : number;
      const closes =
        isMark(doc, end, comma ? ',' : ')') ||
        (!comma && isMark(doc, end, ',') && isLower(doc, end + 1) && age >= FEWEST_BARE) ||
        (comma &&
          (isOneOfMarks(doc, end, '.);') || isDash(doc, end) || goesOn(doc, end, now) || andDays(doc, end)));
      // `1. Doe, 2. Roe, 3. Oke`
      if (isPlaceInList(doc, mention, end, next)) return null;
      // `Doe, one, …` counts more often than it tells an age.
      // `Doe, 20-year-old striker Roe and others`: of the next one.
      if (comma && !aged && isYearsOld(doc, end) && leadsTo(doc, end, next)) return null;
      // `Doe, 123, and Roe, 109, took Leeds to 471`: scores.
      if ((closes && doc.form[token] !== ONE && age < OLDEST_BARE) || aged || isYearsOld(doc, end))
        return age;
    }
  }
  const told =
    comma || isMark(doc, at, '(')
      ? (ageWithSex(doc, at) ??
        (comma ? (ageBehindRole(doc, at, next) ?? ageOfNow(doc, at) ?? ageAside(doc, at)) : null))
      : null;
  if (told !== null) return told;
  // `Doe, a 43-year-old teacher,` and `Doe was 43 years old`, `Doe died on Monday at the age of 96`.
  let died = false;
  const { kind, form } = doc;
  const sentence = doc.sentence[at - 1]!;
  const near = Math.min(at + REACH, doc.sentences[sentence + 2] ?? doc.length);
  const end = Math.min(next, Math.max(near, Math.min(at + SENTENCE_REACH, doc.sentences[sentence + 1]!)));
  for (let token = at; token < end; token++) {
    // Nearly every word says nothing of an age.
    const isPlain = kind[token] === TOKEN.word && !TELLING.has(form[token]!);
    if (isPlain && !isNumberWord(doc, token)) continue;
    if (DIED.has(doc.form[token]!)) died = true;
    // `abused at the age of 11` is no age of today.
    if (died && doc.form[token] === AGE)
      return ageAt(doc, doc.form[token + 1] === OF ? token + 2 : token + 1);
    if (died && (doc.form[token] === AGED || doc.form[token] === AT)) {
      const age = ageAt(doc, token + 1);
      const end = endOfAge(doc, token + 1);
      const isAged = doc.form[token] === AGED;
      if (age !== null && (!isWord(doc, end) || doc.gap[end]! >= GAP.line || endsLife(doc, end, isAged, age)))
        return age;
    }
    // `She was 91.`, `Doe, a teacher, is 91.`
    const isSubject = token === at || PRONOUNS.has(doc.form[token - 1]!);
    const isVerb = WAS.has(doc.form[token]!) || (kind[token] === TOKEN.clitic && isSubject && token > at);
    if (isVerb && (isSubject || (comma && isMark(doc, token - 1, ',')))) {
      const isAged = doc.form[token + 1] === AGED;
      const number = isAged || NOW.has(doc.form[token + 1] ?? 0) ? token + 2 : token + 1;
      const age = ageAt(doc, number);
      const end = endOfAge(doc, number);
      // `Doe has died, his agent Roe said. He was 91.`
      if (age !== null && doc.sentence[token] !== sentence && isOfOneDead(doc, mention)) return null;
      if (age !== null && isAged && isSubject) return age;
      const closes =
        isOneOfMarks(doc, end, CLOSERS) ||
        (isSubject && (age ?? 0) >= FEWEST_BARE && (goesOnAlone(doc, end) || TODAY.has(doc.form[end] ?? 0)));
      // `until she was 19,`
      if (age !== null && closes && !SINCE.has(doc.form[token - 2] ?? 0)) return age;
      if (age !== null && isSubject && isYearsOld(doc, end) && isOneOfMarks(doc, end + 2, CLOSERS))
        return age;
      // `Doe was 43 when he died`
      const isOwn =
        token === at ? PRONOUNS.has(doc.form[end + 1] ?? 0) : doc.form[end + 1] === doc.form[token - 1];
      if (age !== null && isOwn && WHEN.has(doc.form[end] ?? 0) && !isOfThen(doc, end)) return age;
    }
    // `who turned 80 in May`
    // `when she turned 18`: of that day
    const isNear = token <= at + 4 || PRONOUNS.has(doc.form[token - 1]!);
    if (TURNED.has(doc.form[token]!) && isNear && !SINCE.has(doc.form[token - 2] ?? 0)) {
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

const PICTURED = wordSet('pictured left right above below');
const BELIEVED = wordSet('believed thought said reported understood');
const TO_BE = wordSet('be');
const SINCE = wordSet('until since when before after while because till');

/** Apart from the words on both sides: `Doe, 43 – a plumber –`, as agencies write it `Doe, 43 _ a plumber _`. */
function isDash(doc: Doc, at: number): boolean {
  if (!isOneOfMarks(doc, at, '–—_-') || doc.gap[at] !== GAP.space) return false;
  // `15 - Oke, 14 - Roth`: numbers of players.
  return isLower(doc, isMark(doc, at + 1, '-') ? at + 2 : at + 1);
}

/** `Doe, now 43 and at home,`, `Doe, 43 and unemployed,` */
const goesOn = (doc: Doc, and: number, now: boolean): boolean =>
  doc.form[and] === AND && (now || (isNumber(doc, and - 1) && isLower(doc, and + 1)));

/** `Doe is 43 and lives here`, not `Doe was 43 and then 44 up` */
function goesOnAlone(doc: Doc, and: number): boolean {
  if (doc.form[and] !== AND) return false;
  for (let at = and + 1; at < and + NEXT_NUMBER; at++) if (isNumber(doc, at)) return false;
  return true;
}
const NEXT_NUMBER = 4;

/** `Doe 43, a plumber`: where the comma before the age was left out, behind a full name. */
function ageWithoutComma(doc: Doc, { last, words }: PersonMention): number | null {
  if (words.length < 2 || !isNumber(doc, last) || !isMark(doc, last + 1, ',')) return null;
  if (!ARTICLES.has(doc.form[last + 2] ?? 0)) return null;
  const age = ageAt(doc, last);
  if (age === null || age < FEWEST_BARE) return null;
  for (let at = last + 3; at < last + 3 + MODIFIERS && isWord(doc, at); at++)
    if (is(doc, at, CLASS.role) || is(doc, at, CLASS.kin)) return age;
  return null;
}
const ARTICLES = wordSet('a an');
const FEWEST_BARE = 13;
const MODIFIERS = 4;

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

/** From `-year-old` right to the next name, with nothing but the words of a title between. */
function leadsTo(doc: Doc, from: number, name: number): boolean {
  if (name - from > LONGEST || doc.sentence[from] !== doc.sentence[name] || !isInnerHyphen(doc, from))
    return false;
  for (let at = from + 4; at < name; at++)
    if (!isWord(doc, at) || (is(doc, at, CLASS['function-word']) && !isCapitalised(doc, at))) return false;
  return true;
}
const LONGEST = 12;
