/** Ages told by a verb or a preposition: `when she was 18`, `turned 18`, `dies at 91`, `a widow of 66`. */
import { type Doc, hasWord, is, isCapitalised, isMark, isNumber } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { FEET_SIGNS } from '../feet-and-inches.js';
import type { Amount } from '../parse/amount.js';
import { WORD } from '../parse/lexis.js';
import { comparedMention, figure, mention } from '../parse/reading.js';
import { isDeterminer, topOf } from '../parse/surroundings.js';
import { PERSON_NOUNS } from './beside-name.js';
import {
  AFTER_BRACKET,
  BE,
  closes,
  closesClause,
  IS_OR_WAS,
  isPlain,
  LONGEST_NAME,
  NO_HOUR,
  OLDEST,
  ONLY,
  PERSONS,
  PRONOUNS,
  WHEN,
  WHO,
} from './words.js';

export const TURNS = wordSet('turned turns turning turn');

/** `when she turned 18`. */
export function turned(doc: Doc, amount: Amount) {
  if (!TURNS.has(doc.form[amount.first - 1] ?? 0) || !amount.bare || topOf(amount) > OLDEST) return null;
  const isTold = amount.last < doc.length && WHEN_TURNED.has(doc.form[amount.last]!);
  if (
    !isTold &&
    amount.last < doc.length &&
    doc.kind[amount.last] === TOKEN.word &&
    !closes(doc, amount.last)
  )
    return null;
  return figure(doc, 'figure.age', 'age', amount, mention(amount.first, amount.last));
}

/** Behind `turned 78`: when. */
const WHEN_TURNED = wordSet(
  'earlier later recently yesterday today tomorrow this next just during the two three',
);

/** `since I was 22,`, `she is 43.` */
export function whenHeWas(doc: Doc, amount: Amount) {
  const { from: first, last } = amount;
  if (!(isPlain(amount) || isSpan(amount)) || topOf(amount) > OLDEST || topOf(amount) < 2) return null;
  const only = ONLY.has(doc.form[first - 1] ?? 0) ? first - 1 : first;
  if (!amount.bare && topOf(amount) < NO_HOUR && !isEldest(doc, only - 2) && !isOfChild(doc, only, last))
    return null;
  if (isKinOrBelieved(doc, amount, only))
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (doc.form[only - 1] === I_AM) {
    const ends = last >= doc.length || doc.kind[last] === TOKEN.punctuation || doc.form[last] === WORD.and;
    return ends && topOf(amount) >= NO_HOUR && !isMark(doc, last, '-')
      ? figure(doc, 'figure.age', 'age', amount, mention(first, last))
      : null;
  }
  if (isTold(doc, amount, only - 1)) return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  // `he would have been 84 today`
  const isWould = doc.form[only - 1] === BEEN && doc.form[only - 2] === HAVE;
  if (isWould)
    return ((WOULD.has(doc.form[only - 3] ?? 0) && PERSONS.has(doc.form[only - 4] ?? 0)) ||
      THEYD.has(doc.form[only - 3] ?? 0)) &&
      topOf(amount) >= NO_HOUR
      ? figure(doc, 'figure.age', 'age', amount, mention(first, last))
      : null;
  if (!BE.has(doc.form[only - 1] ?? 0)) return null;
  // `she is 5'6"`
  if (last < doc.length && doc.gap[last] === GAP.none && FEET_SIGNS.has(doc.mark[last]!)) return null;
  // `when Rosa was 19,`
  const isWhenName =
    isCapitalised(doc, only - 2) &&
    (WHEN.has(doc.form[only - 3] ?? 0) ||
      (isCapitalised(doc, only - 3) && WHEN.has(doc.form[only - 4] ?? 0)));
  if (!PERSONS.has(doc.form[only - 2] ?? 0) && !isWhenName && !isEldest(doc, only - 2)) return null;
  return closesClause(doc, last) ? figure(doc, 'figure.age', 'age', amount, mention(first, last)) : null;
}
/** `when he was nine,`, `who is nine,`, `Anna was seven when`: one person, and the clause ends. */
function isOfChild(doc: Doc, number: number, last: number): boolean {
  const verb = number - 1;
  const somebody = doc.form[verb - 1] ?? 0;
  if (doc.kind[verb] === TOKEN.clitic) return SINGULAR.has(somebody) && endsAt(doc, last);
  if (!IS_OR_WAS.has(doc.form[verb] ?? 0)) return false;
  if (WHO.has(somebody)) return true;
  if (WHEN.has(doc.form[last] ?? 0)) return SINGULAR.has(somebody) || isCapitalised(doc, verb - 1);
  if (!endsAt(doc, last)) return false;
  return SINGULAR.has(somebody) || WHEN.has(doc.form[verb - 2] ?? 0) || is(doc, verb - 1, CLASS.kin);
}
const SINGULAR = wordSet('he she i');
const endsAt = (doc: Doc, last: number): boolean =>
  last >= doc.length || isMark(doc, last, '.') || isMark(doc, last, ',') || isMark(doc, last, '”');

/** `His son is 12.`, `The suspect was 27.`, `a man believed to be 34` */
function isKinOrBelieved(doc: Doc, amount: Amount, number: number): boolean {
  const verb = number - 1;
  const { last } = amount;
  if (doc.form[verb] === BE_ALONE)
    return (
      topOf(amount) >= NO_HOUR &&
      doc.form[verb - 1] === WORD.to &&
      BELIEVED.has(doc.form[verb - 2] ?? 0) &&
      closesClause(doc, last)
    );
  if (!IS_OR_WAS.has(doc.form[verb] ?? 0) || !endsAt(doc, last)) return false;
  const noun = verb - 1;
  if (isDeterminer(doc, noun - 1) || doc.kind[noun - 1] === TOKEN.clitic)
    return is(doc, noun, CLASS.kin) || PERSON_NOUNS.has(doc.form[noun]!);
  return false;
}
const BELIEVED = wordSet('believed thought understood reported said estimated');

/** `between 35 and 40 when she died` */
const isSpan = ({ bare, high, from, first, min }: Amount): boolean =>
  bare && high !== null && from < first && (min ?? 0) >= NO_HOUR;

/** `who's 84`, `my dad's 79 and`, `she will be 40 in May` */
function isTold(doc: Doc, amount: Amount, verb: number): boolean {
  const { last } = amount;
  const somebody = verb - 1;
  if (verb < 1 || (topOf(amount) < NO_HOUR && !isOfChild(doc, verb + 1, last))) return false;
  if (doc.kind[verb] === TOKEN.clitic)
    return (
      closesClause(doc, last) &&
      (PERSONS.has(doc.form[somebody] ?? 0) || is(doc, somebody, CLASS.kin)) &&
      doc.sentence[somebody] === doc.sentence[last - 1]
    );
  return (
    doc.form[verb] === BE_ALONE &&
    WILL.has(doc.form[somebody] ?? 0) &&
    ONE.has(doc.form[somebody - 1] ?? 0) &&
    (closesClause(doc, last) || WHEN_TURNED.has(doc.form[last]!))
  );
}
const BE_ALONE = wordId(lexicon, 'be');
const WILL = wordSet('will would');
const ONE = wordSet('he she i who');
const THEYD = wordSet("he'd she'd");
export const BEEN = wordId(lexicon, 'been');
const HAVE = wordId(lexicon, 'have');
const WOULD = wordSet('would');

/** `the oldest of whom was 93`, `The youngest victim was 14.` */
function isEldest(doc: Doc, last: number): boolean {
  for (let at = last; at > last - ELDEST_REACH && at >= 0 && doc.sentence[at] === doc.sentence[last]; at--)
    if (ELDEST.has(doc.form[at]!)) return doc.form[at - 1] === WORD.the || !isMark(doc, at - 1, '-');
  return false;
}
const ELDEST = wordSet('oldest youngest eldest');
const ELDEST_REACH = 4;

/** `she, by then 73 and retired,` */
export function byThen(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  if (doc.form[first - 1] !== THEN || doc.form[first - 2] !== WORD.by || !isPlain(amount)) return null;
  if (topOf(amount) > OLDEST || topOf(amount) < NO_CLOCK) return null;
  return doc.form[last] === WORD.and || closesClause(doc, last)
    ? figure(doc, 'figure.age', 'age', amount, mention(first, last))
    : null;
}
export const THEN = wordId(lexicon, 'then');

export const I_AM = wordId(lexicon, "i'm");

const IS = wordSet('is');

/** `Rosa Linz is 51.`, `The boy, Anil Das, is 13.`: a full name that opens its sentence or stands between commas. */
export function nowAged(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  if (!isPlain(amount) || topOf(amount) > OLDEST) return null;
  const verb = ONLY.has(doc.form[first - 1] ?? 0) ? first - 2 : first - 1;
  // `Rosa Linz was only 19 when`
  const isPast = IS_OR_WAS.has(doc.form[verb] ?? 0) && WHEN.has(doc.form[last] ?? 0);
  if ((!IS.has(doc.form[verb] ?? 0) && !isPast) || !closesClause(doc, last)) return null;
  const isSetOff = isMark(doc, verb - 1, ',');
  const name = isSetOff ? verb - 2 : verb - 1;
  if (!isCapitalised(doc, name) || !isCapitalised(doc, name - 1)) return null;
  let start = name - 1;
  while (isCapitalised(doc, start - 1) && start > name - LONGEST_NAME) start--;
  const opens = isSetOff ? isMark(doc, start - 1, ',') : doc.sentences[doc.sentence[start]!] === start;
  return opens ? figure(doc, 'figure.age', 'age', amount, mention(first, last)) : null;
}

/** `a boy of eleven`, `a widow of 66 from Leeds` */
export function somebodyOf(doc: Doc, amount: Amount) {
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
/** No clock tells so many hours. */
const NO_CLOCK = 25;
const NO_HOUR_ALONE = 10;

/** `At 22 she married`, `and Eudora, at 12, kept the books`, `dies at 91`. */
export function atAge(doc: Doc, amount: Amount) {
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
  // `died in 2010 at 81`
  const isDead =
    topOf(amount) >= NO_CLOCK &&
    closesClause(doc, last) &&
    isNumber(doc, at - 1) &&
    hasWord(doc, Math.max(doc.sentences[doc.sentence[at]!]!, at - DEATH_REACH), at, DEATHS);
  // `was made minister at just 27`
  const isYoung =
    at === first - 2 && topOf(amount) >= NO_HOUR && closesClause(doc, last) && isRoleNear(doc, at);
  // `who at nearly 80 still paints`
  const isOld =
    WHO.has(doc.form[at - 1] ?? 0) &&
    topOf(amount) >= NO_CLOCK &&
    last < doc.length &&
    (is(doc, last, CLASS.verb) || is(doc, last, CLASS.adverb));
  // `left school at 15`
  const isLeft =
    LEFT_AT.has(doc.form[at - 1] ?? 0) && LEAVES.has(doc.form[at - 2] ?? 0) && topOf(amount) >= NO_HOUR;
  return opens || alone || event || isYoung || isOld || isDead || isLeft || isOfLife(doc, amount, at)
    ? figure(doc, 'figure.age', 'age', amount, comparedMention(before, last, null))
    : null;
}
/** `she joined the party at 16`, `he became a father at 19`: what one does once in a life. */
function isOfLife(doc: Doc, amount: Amount, at: number): boolean {
  if (topOf(amount) < NO_HOUR || !closesClause(doc, amount.last) || isMark(doc, amount.last, ':'))
    return false;
  const open = Math.max(doc.sentences[doc.sentence[at]!]!, at - LIFE_REACH);
  for (let verb = at - 1; verb > open; verb--) {
    if (doc.kind[verb] === TOKEN.punctuation || isNumber(doc, verb)) return false;
    const isOwn = OWN.has(doc.form[verb + 1] ?? 0) && is(doc, verb, CLASS.verb);
    if (!isOwn && !OF_LIFE.has(doc.form[verb]!)) continue;
    const subject = doc.form[verb - 1]!;
    return PRONOUNS.has(subject) || WHO.has(subject) || subject === WORD.and || isCapitalised(doc, verb - 1);
  }
  return false;
}
const LIFE_REACH = 8;
/** `opened his first shop at 19` */
const OWN = wordSet('his her');
const OF_LIFE = wordSet(
  'became joined began started learned learnt turned took went moved married debuted enlisted emigrated entered graduated won published wed',
);
const LEFT_AT = wordSet('school home');
const LEAVES = wordSet('left leave leaves leaving quit');
const DEATHS = wordSet('died death dies');
const DEATH_REACH = 8;

/** Whether a role or somebody who holds it is told of right before a preposition: `made deputy minister at`. */
const isRoleNear = (doc: Doc, preposition: number): boolean =>
  is(doc, preposition - 1, CLASS.role) && doc.sentence[preposition - 1] === doc.sentence[preposition];
