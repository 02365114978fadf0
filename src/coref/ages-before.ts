/** Ages told before a name: `43-year-old Doe`, `her 30-year-old daughter, Mia Holt,`, `Aged 43, Doe`, `a man, 43, named as Doe`. */
import {
  type Doc,
  is,
  isCapitalised,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
  opensSentence,
} from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { ageAt, endOfAge, isYearsOld, startOfAge } from './age-number.js';

const OLD = wordId(lexicon, 'old');
const AGED = wordSet('aged');
const AGE = wordId(lexicon, 'age');
const OF = wordId(lexicon, 'of');
const AT = wordSet('at');
const THE = wordId(lexicon, 'the');
const COMMA = 0x2c;
/** Before a number they say no more than that it is low or of today. */
const NOW = wordSet('now only just about then');
const CLOSERS = '.,;!';

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
const OF_TO = wordSet('of to for with and by from');
/** Behind these somebody else is told of. */
const WHOSE = wordSet('i he she we they it you my our your but when while because that who');
/** `the 31-year-old took gold ahead of Doe` */
const AWAY = wordSet('up ahead with against after before from over to');

/** `picked up`, `won the`: a verb of whoever has the age. */
const acts = (doc: Doc, token: number): boolean =>
  isWord(doc, token + 1) &&
  is(doc, token, CLASS.verb) &&
  !isCapitalised(doc, token) &&
  is(doc, token + 1, CLASS['function-word']) &&
  doc.text.endsWith('ed', doc.end[token]);

/** `from answering`: a preposition and what is done. */
const isActivity = (doc: Doc, token: number): boolean =>
  FROM.has(doc.form[token]!) &&
  doc.text.endsWith('ing', doc.end[token + 1]) &&
  is(doc, token + 1, CLASS.verb);
const FROM = wordSet('from by for in after before with without');

/** `her 30-year-old daughter, Mia Holt,`: of whom the noun before the comma tells, where a mark closes the name. */
export function ageSetOff(doc: Doc, name: number, last: number): number | null {
  if (!isMark(doc, name - 1, ',') || !isOneOfMarks(doc, last, CLOSERS)) return null;
  const noun = name - 2;
  // `The 43-year-old, Mia Holt, left`
  if (doc.form[noun] === OLD)
    return opensSentence(doc, noun - 5) && doc.form[noun - 5] === THE ? ageBefore(doc, noun + 1) : null;
  if (!isPersonNoun(doc, noun)) return ageOfPlaced(doc, name - 1);
  return ageOfNoun(doc, noun);
}

export const isPersonNoun = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.role) || is(doc, token, CLASS.kin) || is(doc, token, CLASS.mankind);

/** `A 43-year-old nurse from Leeds, Mia Holt,`: the age of a noun with where somebody is from, up to the comma. */
function ageOfPlaced(doc: Doc, comma: number): number | null {
  let place = comma - 1;
  while (place > comma - PLACE && isCapitalised(doc, place)) place--;
  if (place === comma - 1 || !FROM_IN.has(doc.form[place]!) || !isPersonNoun(doc, place - 1)) return null;
  return ageOfNoun(doc, place - 1);
}
const PLACE = 4;
const FROM_IN = wordSet('from in of');

/** The age before a noun of a person, few words back. */
function ageOfNoun(doc: Doc, noun: number): number | null {
  const reach = Math.max(doc.sentences[doc.sentence[noun]!]!, noun - 2);
  for (let old = noun - 1; old >= reach; old--) if (doc.form[old] === OLD) return ageBefore(doc, old + 1);
  return null;
}

/** `a 43-year-old man, named as Doe`, `a man, 43, identified only as Doe`: behind a comma and the verb that names. */
export function ageIntroduced(doc: Doc, name: number): number | null {
  let verb = name - 1;
  if (AS.has(doc.form[verb] ?? 0)) verb--;
  if (verb < name - 1 && ONLY.has(doc.form[verb] ?? 0)) verb--;
  if (!(verb < name - 1 ? KNOWN : CALLED).has(doc.form[verb] ?? 0) || !isMark(doc, verb - 1, ','))
    return null;
  const before = verb - 2;
  if (isNumber(doc, before) && isMark(doc, before - 1, ',') && isPersonNoun(doc, before - 2))
    return ageAt(doc, before);
  return isPersonNoun(doc, before) ? ageOfNoun(doc, before) : null;
}
const AS = wordSet('as');
const ONLY = wordSet('only simply just locally officially formally later');
const KNOWN = wordSet('identified named known');
const CALLED = wordSet('named called surnamed');

/** `Now 43, Doe`, `Aged just 43, Doe`, `At 43, Doe is`, which open the sentence. */
export function ageOpening(doc: Doc, name: number, last: number): number | null {
  const comma = isMark(doc, name - 1, ',');
  const number = comma ? name - 2 : name - 1;
  if (!isNumber(doc, number)) return null;
  const before = NOW.has(doc.form[number - 1] ?? 0) ? number - 2 : number - 1;
  const isAged = AGED.has(doc.form[before] ?? 0);
  if (comma && (isAged || before < number - 1) && !AT.has(doc.form[before] ?? 0))
    return opensSentence(doc, startOfAged(doc, isAged ? before : number - 1)) ? ageAt(doc, number) : null;
  // `At the age of 43, Doe is`
  const at = startOfAt(doc, before);
  if (at < 0 || !AT.has(doc.form[at]!)) return null;
  if (!opensSentence(doc, EVEN.has(doc.form[at - 1] ?? 0) ? at - 1 : at)) return null;
  return isOfToday(doc, last) ? ageAt(doc, number) : null;
}

const EVEN = wordSet('even now');
/** `Now aged 43` */
const startOfAged = (doc: Doc, aged: number): number =>
  AGED.has(doc.form[aged]!) && NOW.has(doc.form[aged - 1] ?? 0) ? aged - 1 : aged;

/** `at`, before `at the age of`, `at age`: read backward from right before the number. */
function startOfAt(doc: Doc, before: number): number {
  if (doc.form[before] === OF && doc.form[before - 1] === AGE) {
    // `at the ripe old age of`
    let the = before - 2;
    while (RIPE.has(doc.form[the] ?? 0)) the--;
    return the - 1;
  }
  return doc.form[before] === AGE ? before - 1 : before;
}
const RIPE = wordSet('ripe old advanced tender young grand great early');
/** `at the age of just` */
const LONGEST_AT = 7;

/** `is the oldest`, `became the youngest`: at the age told, and not years ago. */
export function isOfToday(doc: Doc, from: number): boolean {
  if (IS.has(doc.form[from] ?? 0)) return true;
  const end = Math.min(from + NEAR, doc.sentences[doc.sentence[from - 1]! + 1]!);
  for (let at = from; at < end; at++) if (EXTREMES.has(doc.form[at]!)) return true;
  return false;
}
const IS = wordSet('is has remains still');
const EXTREMES = wordSet('oldest youngest');
const NEAR = 8;

/** @returns the age that ends right behind `Doe, at 43,`: null where the clause tells of another day */
export function ageAside(doc: Doc, comma: number): number | null {
  if (!isMark(doc, comma, ',') || !AT.has(doc.form[comma + 1] ?? 0)) return null;
  let number = comma + 2;
  while (number < comma + LONGEST_AT && !isNumber(doc, number) && isWord(doc, number)) number++;
  if (startOfAt(doc, NOW.has(doc.form[number - 1]!) ? number - 2 : number - 1) !== comma + 1) return null;
  const age = ageAt(doc, number);
  const end = endOfAge(doc, number);
  return age !== null && isMark(doc, end, ',') && isOfToday(doc, end + 1) ? age : null;
}
