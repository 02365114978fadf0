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
import { ageAt, endOfAge, isNumberWord, startOfAge } from './age-number.js';
import type { LinkedPerson } from './draft.js';
import type { Gender } from './honorifics.js';
import type { PersonMention } from './mentions.js';

const YEAR = wordId(lexicon, 'year');
const YEARS = wordId(lexicon, 'years');
const OLD = wordId(lexicon, 'old');
const AGED = wordId(lexicon, 'aged');
const AGE = wordId(lexicon, 'age');
const OF = wordId(lexicon, 'of');
const AT = wordId(lexicon, 'at');
const AND = wordId(lexicon, 'and');
const ONE = wordId(lexicon, 'one');
const WAS = wordSet('was is');
/** `the 31-year-old took gold ahead of Doe` */
const AWAY = wordSet('up ahead with against after before from over to');
/** Behind these somebody else is told of. */
const WHOSE = wordSet('i he she we they it you my our your but when while because that who');
const PRONOUNS = wordSet('he she who');
const NOW = wordSet('now only just about then');
const TURNED = wordSet('turned turns');
const THE = wordId(lexicon, 'the');
const A = wordSet('a an another');
const MALE = wordSet('man boy father actor son');
const FEMALE = wordSet('woman girl mother actress daughter');
const CLOSERS = '.,;!';
const LINKS = wordSet('the a an also himself herself and but');
const COMMA = 0x2c;
const DIED = wordSet('died dies dead death passed');
/** The words that `ageAfter` acts on. */
const TELLING = new WordSet([...DIED.ids(), ...WAS.ids(), ...TURNED.ids(), AGE, AGED, AT]);
/** A number from this on with no word for an age beside it is none. */
const OLDEST_BARE = 108;
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
    isScored ||= isNumber(doc, token - 1);
  }
  return isScored && numbers > 1;
}
const SCORES = wordSet(
  'scorers scorer goalscorers conversion goals tries try conversions penalties pens hr booked bookings subs',
);

function ageAfter(doc: Doc, at: number, next: number): number | null {
  const comma = isMark(doc, at, ',');
  if (comma || (isMark(doc, at, '(') && !isResult(doc, at))) {
    let token = at + 1;
    const aged = doc.form[token] === AGED;
    const now = NOW.has(doc.form[token]!);
    if (aged || now) token++;
    const age = ageAt(doc, token);
    if (age !== null) {
      const end = endOfAge(doc, token);
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
  isWord(doc, token) && !is(doc, token, CLASS['function-word']);

/**
 * Ages told of somebody named before: `Doe won. The 43-year-old …`. Only where one person alone was named of late, and the noun tells of no other sex.
 */
export function agesBackward(doc: Doc, people: readonly LinkedPerson[]): ReadonlyMap<LinkedPerson, number> {
  const found = new Map<LinkedPerson, number>();
  if (people.length === 0) return found;
  let named: Named[] | null = null;
  let behind = 0;
  const { kind, form } = doc;
  // `A 40-year-old man was held`: of those the article does not name.
  const unnamed = new Set<number>();
  for (let token = kind.indexOf(TOKEN.number, 1); token > 0; token = kind.indexOf(TOKEN.number, token + 1)) {
    if (!A.has(form[token - 1]!) && form[token - 1] !== THE) continue;
    if (!isYearsOld(doc, token + 1)) continue;
    const age = ageAt(doc, token);
    if (form[token - 1] !== THE) {
      if (age !== null && !isSaidOf(doc, token - 2)) unnamed.add(age);
      continue;
    }
    if (age !== null && unnamed.has(age)) continue;
    named ??= inTextOrder(people);
    while (behind < named.length && named[behind]!.mention.first < token) behind++;
    if (age === null || behind === 0) continue;
    // `the 43-year-old teacher Doe`
    const next = named[behind];
    if (next !== undefined && ageBefore(doc, next.mention.before.first) === age) continue;
    const { person, mention } = named[behind - 1]!;
    if (mention.sentence < doc.sentence[token]! - FAR || bringsInAnother(doc, mention.last, token)) continue;
    if (isToldOf(doc, mention.last, token) || !isOfPerson(doc, token)) continue;
    // `Doe said it was over. The 40-year-old man will appeal`: whoever speaks tells of a man or a woman.
    if (speaks(doc, mention) && genderOf(doc, token) !== null) continue;
    let alone = true;
    for (let at = behind - 2; at >= 0 && named[at]!.mention.sentence >= doc.sentence[token]! - 1; at--)
      alone &&= named[at]!.person === person;
    const gender = genderOf(doc, token);
    const known = person.mentions.find(({ before }) => before.gender !== null)?.before.gender ?? null;
    if (alone && !found.has(person) && (gender === null || known === null || gender === known))
      found.set(person, age);
  }
  return found;
}

/** Before `a 43-year-old`: a comma or a verb, behind which it tells of who is named there. */
const isSaidOf = (doc: Doc, token: number): boolean =>
  isOneOfMarks(doc, token, ',(') || WAS.has(doc.form[token] ?? 0) || AS.has(doc.form[token] ?? 0);
const AS = wordSet('as like');

interface Named {
  readonly person: LinkedPerson;
  readonly mention: PersonMention;
}

function inTextOrder(people: readonly LinkedPerson[]): Named[] {
  return people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.first - b.mention.first);
}

/** How many sentences back the one told of may be named. */
const FAR = 3;

/** `Doe said that a man died. The 43-year-old …`: somebody without a name, though not `Doe, a teacher,`. */
function bringsInAnother(doc: Doc, first: number, last: number): boolean {
  for (let token = first + 2; token < last; token++) {
    if (!is(doc, token, CLASS.role) && !MALE.has(doc.form[token]!) && !FEMALE.has(doc.form[token]!)) continue;
    for (let back = token - 1; back > first && back >= token - 3; back--)
      if (A.has(doc.form[back]!)) return true;
  }
  return false;
}

/** `Doe says the 43-year-old is safe`: who speaks tells of somebody else. */
function isToldOf(doc: Doc, first: number, last: number): boolean {
  if (doc.sentence[first - 1] !== doc.sentence[last]) return false;
  for (let token = first; token < last; token++) if (is(doc, token, CLASS['speech-verb'])) return true;
  return false;
}

/** `Doe said`, `said Doe` */
const speaks = (doc: Doc, { last, before }: PersonMention): boolean =>
  is(doc, last, CLASS['speech-verb']) || is(doc, before.first - 1, CLASS['speech-verb']);

/** How nouns of persons end, of which there are too many to list. */
const OF_PERSONS = /(er|or|ist|ian|an|man|woman|ee|ant|ent|ess|eer|aire|ster|star|boy|girl)$/;

/** `the 43-year-old convention` tells of a thing. */
function isOfPerson(doc: Doc, number: number): boolean {
  let token = number + 1;
  while (doc.form[token] !== OLD) token++;
  token++;
  if (!isWord(doc, token) || isCapitalised(doc, token) || !is(doc, token, CLASS.noun)) return true;
  for (const name of ['role', 'mankind', 'kin', 'verb', 'adjective', 'adverb', 'function-word'] as const)
    if (is(doc, token, CLASS[name])) return true;
  return OF_PERSONS.test(doc.text.slice(doc.start[token], doc.end[token]));
}

/** What the noun behind `43-year-old` tells: `woman`, `boy`. */
function genderOf(doc: Doc, number: number): Gender {
  for (let token = number + 5; token < number + 8; token++) {
    if (MALE.has(doc.form[token] ?? 0)) return 'male';
    if (FEMALE.has(doc.form[token] ?? 0)) return 'female';
  }
  return null;
}

/** `-year-old`, ` years old`. */
function isYearsOld(doc: Doc, token: number): boolean {
  let at = token;
  if (isInnerHyphen(doc, at)) at++;
  if (doc.form[at] !== YEAR && doc.form[at] !== YEARS) return false;
  at++;
  if (isInnerHyphen(doc, at)) at++;
  return doc.form[at] === OLD;
}

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
function ageBefore(doc: Doc, name: number): number | null {
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
