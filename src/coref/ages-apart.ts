/** Ages told away from the name: `Doe won. The 43-year-old …`, `“I’m 83,” Doe said`, a headline that somebody died. */
import { type Doc, hasWord, is, isCapitalised, isMark, isOneOfMarks, isWord } from '../annotate/doc.js';
import { TOKEN } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { ageAt, isYearsOld } from './age-number.js';
import { ageBefore } from './ages-before.js';
import { deadBefore, isAfterPronoun } from './ages-of-dead.js';
import { isOfHeadline, ofHeadlineNoun, ofSignature } from './ages-of-headline.js';
import { isShared, sharersOf } from './ages-shared.js';
import type { LinkedPerson } from './draft.js';
import type { Gender } from './honorifics.js';
import type { PersonMention } from './mentions.js';
import { inTextOrder, type Named } from './text-order.js';

const OLD = wordId(lexicon, 'old');
const A = wordSet('a an another');
const WAS = wordSet('was is');
const THE = wordId(lexicon, 'the');
const FEMALE = wordSet('woman girl mother actress daughter');
const MALE = wordSet('man boy father actor son');
const I_AM = wordId(lexicon, "i'm");
const AM = wordId(lexicon, 'am');
const I = wordId(lexicon, 'i');
const AT = wordId(lexicon, 'at');
const TURNED = wordId(lexicon, 'turned');
const DIES = wordSet('dies died dead');
/** Who is younger says something else of himself in so few words. */
const GROWN = 13;

/** All ages told apart from the names, of those whom they are of. */
export function agesApart(doc: Doc, people: readonly LinkedPerson[]): ReadonlyMap<LinkedPerson, number> {
  const found = new Map<LinkedPerson, number>();
  if (people.length === 0) return found;
  addBackward(doc, people, found);
  for (const person of people) {
    const age = found.has(person) ? null : identifiedAge(doc, person.mentions[0]!);
    if (age !== null) found.set(person, age);
  }
  const { kind, form } = doc;
  let named: readonly Named[] | null = null;
  for (let token = kind.indexOf(TOKEN.number, 1); token > 0; token = kind.indexOf(TOKEN.number, token + 1)) {
    const before = form[token - 1]!;
    const isOfSpeaker =
      before === I_AM ||
      ((before === AM || before === TURNED) && form[token - 2] === I) ||
      // `I’m a 43-year-old man`
      (A.has(before) && (form[token - 2] === I_AM || (form[token - 2] === AM && form[token - 3] === I)));
    const isOfDead = before === AT && DIES.has(form[token - 2] ?? 0);
    const isOfUnnamed =
      A.has(before) && (doc.blocks[doc.block[token]!]!.first === token - 1 || isOfKilled(doc, token - 2));
    const isOfAll = isShared(doc, token);
    const isOfPronoun = isAfterPronoun(doc, token);
    const isOfNoun = isOfHeadline(doc, token);
    if (!isOfSpeaker && !isOfDead && !isOfUnnamed && !isOfAll && !isOfPronoun && !isOfNoun) continue;
    const age = ageAt(doc, token);
    if (age === null) continue;
    named ??= inTextOrder(people);
    if (isOfAll) for (const one of sharersOf(doc, token, named)) if (!found.has(one)) found.set(one, age);
    if (age < GROWN || isOfAll) continue;
    const one = isOfSpeaker
      ? (speakerOf(doc, token, named) ?? ofSignature(doc, token, named))
      : isOfDead
        ? deadOf(doc, token, named)
        : isOfPronoun
          ? deadBefore(doc, token, named)
          : isOfNoun
            ? ofHeadlineNoun(doc, named)
            : accusedOf(doc, token, named);
    if (one !== null && !found.has(one)) found.set(one, age);
  }
  return found;
}

/** `A three-year-old child drowned. The child was identified as Doe.`: the noun with the age is the one identified. */
function identifiedAge(doc: Doc, { before }: PersonMention): number | null {
  const as = before.first - 1;
  if (as < 3 || doc.form[as] !== IDENTIFIED_AS || !IDENTIFIED.has(doc.form[as - 1]!)) return null;
  const noun = as - 3;
  if (!WAS.has(doc.form[as - 2]!) || !isWord(doc, noun)) return null;
  for (let token = noun - 1; token > noun - IDENTIFIED_REACH && token > 0; token--) {
    if (doc.form[token] !== OLD) continue;
    const old = doc.form[token + 1] ?? 0;
    const isSame =
      old === doc.form[noun] ||
      VICTIMS.has(doc.form[noun]!) ||
      // `A 43-year-old woman died. She was named as Doe.`
      (doc.form[noun] === SHE ? FEMALE.has(old) : doc.form[noun] === HE && MALE.has(old));
    return isSame ? ageBefore(doc, token + 1) : null;
  }
  return null;
}
const SHE = wordId(lexicon, 'she');
const HE = wordId(lexicon, 'he');
const IDENTIFIED_AS = wordId(lexicon, 'as');
const IDENTIFIED = wordSet('identified named');
const IDENTIFIED_REACH = 50;
const VICTIMS = wordSet('victim deceased');

/** `“I’m 83. It is over,” Doe said.`, `Doe said: “I’m 83.”` */
function speakerOf(doc: Doc, number: number, named: readonly Named[]): LinkedPerson | null {
  if (isWord(doc, number + 1) && !GOES_ON.has(doc.form[number + 1]!) && !isYearsOld(doc, number + 1))
    return null;
  const block = doc.block[number]!;
  let close = number + 1;
  const end = Math.min(doc.blocks[block]!.last, number + LONGEST_QUOTE);
  while (close < end && !isOneOfMarks(doc, close, CLOSING)) close++;
  if (close === end) return null;
  for (const { person, mention } of named) {
    if (doc.block[mention.first] !== block) continue;
    const gap = mention.before.first - close;
    // `” Doe said`, `,” said the widower Doe`
    if (gap > 0 && gap <= NEAR && speaks(doc, mention)) return person;
    const said = mention.last;
    if (!is(doc, said, CLASS['speech-verb']) || said > number || number - said > LONGEST_QUOTE) continue;
    if (number - said <= NEAR || quotesBetween(doc, said, number) === 1) return person;
  }
  return ofPronoun(doc, close, block, named);
}

/** Quotation marks between two tokens: one where what begins behind the first is still going on. */
function quotesBetween(doc: Doc, first: number, last: number): number {
  let marks = 0;
  for (let token = first; token < last; token++) if (isOneOfMarks(doc, token, QUOTES)) marks++;
  return marks;
}
const QUOTES = '"“”';

/** `Doe read a letter. “I’m 83,” he said.`: who alone is named in the paragraph. */
function ofPronoun(doc: Doc, close: number, block: number, named: readonly Named[]): LinkedPerson | null {
  if (!PRONOUNS.has(doc.form[close + 1] ?? 0) || !is(doc, close + 2, CLASS['speech-verb'])) return null;
  let one: LinkedPerson | null = null;
  for (const { person, mention } of named) {
    if (doc.block[mention.first] !== block || mention.first > close) continue;
    if (one !== null && one !== person) return null;
    one = person;
  }
  return one;
}
const PRONOUNS = wordSet('he she');
const GOES_ON = wordSet('and but now today in last this on');
const CLOSING = '"”’';
const LONGEST_QUOTE = 60;
const NEAR = 5;

/** `Fado Singer Dies at 79` above an article whose first name is of somebody that died. */
function deadOf(doc: Doc, number: number, named: readonly Named[]): LinkedPerson | null {
  const block = doc.block[number]!;
  const { first, last } = doc.blocks[block]!;
  if (last - first > LONGEST_HEADLINE || number + 1 < last) return null;
  for (const { person, mention } of named) {
    if (mention.last <= first) continue;
    if (mention.first < last || doc.block[mention.first]! > block + 2) return null;
    const end = Math.min(doc.sentences[doc.sentence[mention.first]! + 1] ?? doc.length, mention.last + REACH);
    if (hasWord(doc, mention.last, end, DIES)) return person;
    if (doc.block[mention.first]! > block + 1) return null;
  }
  return null;
}
const LONGEST_HEADLINE = 16;
const REACH = 32;

/** `for the murder of a 54-year-old trader.`: of whom the next paragraph tells. */
const isOfKilled = (doc: Doc, of: number): boolean =>
  OF.has(doc.form[of] ?? 0) && KILLINGS.has(doc.form[of - 1]!);
const OF = wordSet('of');
const KILLINGS = wordSet(
  'murder killing death shooting stabbing lynching assassination slaying drowning disappearance',
);

/** `A 29-year-old man was jailed.`, and the next paragraph begins with who pleaded guilty. */
function accusedOf(doc: Doc, number: number, named: readonly Named[]): LinkedPerson | null {
  const block = doc.block[number]!;
  if (!isYearsOld(doc, number + 1) || block + 1 >= doc.blocks.length) return null;
  const { first, last } = doc.blocks[block + 1]!;
  const isKilled = doc.blocks[block]!.first !== number - 1;
  for (const { person, mention } of named) {
    if (!isKilled && doc.block[mention.first] === block) return null;
    if (mention.first < first) continue;
    if (mention.first !== first || mention.words.length < 2) return null;
    const told = isKilled ? KILLED : ACCUSED;
    return hasWord(doc, mention.last, Math.min(last, mention.last + ACCUSED_REACH), told) ? person : null;
  }
  return null;
}
const ACCUSED_REACH = 9;
const ACCUSED = wordSet(
  'pleaded pleads pled appeared appears denies denied admitted admits jailed sentenced charged convicted remanded arrested faces died killed drowned pronounced',
);
const KILLED = wordSet(
  'killed murdered shot stabbed hacked beaten strangled died drowned pronounced dead found vanished disappeared lynched',
);

/**
 * Ages told of somebody named before: `Doe won. The 43-year-old …`. Only where one person alone was named of late, and the noun tells of no other sex.
 */
function addBackward(doc: Doc, people: readonly LinkedPerson[], found: Map<LinkedPerson, number>): void {
  let named: readonly Named[] | null = null;
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
    const subject =
      ofHeadline(doc, token, named, behind) ??
      ofSubject(doc, token, named) ??
      ofStory(doc, token, named, behind);
    const { person, mention } = subject ?? named[behind - 1]!;
    if (mention.sentence < doc.sentence[token]! - FAR || bringsInAnother(doc, mention.last, token)) continue;
    if (isToldOf(doc, mention.last, token) || !isOfPerson(doc, token)) continue;
    // `Doe said it was over. The 40-year-old man will appeal`: whoever speaks tells of a man or a woman.
    if (speaks(doc, mention) && genderOf(doc, token) !== null) continue;
    let alone = true;
    const since = Math.min(mention.sentence, doc.sentence[token]! - 1);
    for (let at = subject === null ? behind - 2 : -1; at >= 0 && named[at]!.mention.sentence >= since; at--)
      alone &&= named[at]!.person === person;
    const gender = genderOf(doc, token);
    const known = person.mentions.find(({ before }) => before.gender !== null)?.before.gender ?? null;
    if (alone && !found.has(person) && (gender === null || known === null || gender === known))
      found.set(person, age);
  }
}

/**
 * Of several that were named of late the one of the headline, where `The 43-year-old` opens a paragraph, which goes on with
 * whom the article is about, or where the sentence before names nobody earlier.
 */
function ofHeadline(doc: Doc, number: number, named: readonly Named[], behind: number): Named | null {
  const opens = doc.blocks[doc.block[number]!]!.first === number - 1;
  const before = doc.sentence[number]! - 1;
  if (!opens && (doc.form[number - 1] !== THE || doc.sentences[before + 1] !== number - 1)) return null;
  let one: Named | null = null;
  let first: Named | null = null;
  for (let at = behind - 1; at >= 0 && named[at]!.mention.sentence >= doc.sentence[number]! - FAR; at--) {
    if (named[at]!.mention.sentence === before) first = named[at]!;
    if (!isInHeadline(doc, named[at]!.person)) continue;
    if (one !== null && one.person !== named[at]!.person) return null;
    one ??= named[at]!;
  }
  return opens || one?.person === first?.person ? one : null;
}

/** `Doe, who lives with her son Roe, was glad. “It is over,” the 43-year-old said.`: who opens the paragraph speaks in it. */
function ofSubject(doc: Doc, number: number, named: readonly Named[]): Named | null {
  let old = number + 1;
  while (doc.form[old] !== OLD) old++;
  if (!is(doc, old + 1, CLASS['speech-verb'])) return null;
  const { first } = doc.blocks[doc.block[number]!]!;
  const one = named.find(({ mention }) => mention.first >= first);
  return one !== undefined && one.mention.first <= first + NEAR && one.mention.first < number ? one : null;
}

/** `Doe beat Roe.`, and the next paragraph, which names nobody: `… the 43-year-old said.`: whom the headline names, if one alone. */
function ofStory(doc: Doc, number: number, named: readonly Named[], behind: number): Named | null {
  const block = doc.block[named[behind - 1]!.mention.first]!;
  if (block === doc.block[number]) return null;
  let one: Named | null = null;
  for (let at = behind - 1; at >= 0 && doc.block[named[at]!.mention.first] === block; at--) {
    if (one !== null && one.person !== named[at]!.person && isInHeadline(doc, one.person)) return null;
    one = named[at]!;
  }
  return one !== null && isInHeadline(doc, one.person) ? one : null;
}

const isInHeadline = (doc: Doc, { mentions }: LinkedPerson): boolean =>
  doc.block[mentions[0]!.first] === 0 && !isMark(doc, doc.blocks[0]!.last - 1, '.');

/** Before `a 43-year-old`: a comma or a verb, behind which it tells of who is named there. */
const isSaidOf = (doc: Doc, token: number): boolean =>
  isOneOfMarks(doc, token, ',(') || WAS.has(doc.form[token] ?? 0) || AS.has(doc.form[token] ?? 0);
const AS = wordSet('as like');
const COUPLE = wordSet('couple host');
const OF_WHOM = wordId(lexicon, 'of');

/** How many sentences back the one told of may be named. */
const FAR = 3;

/** `Doe said that a man died. The 43-year-old …`: somebody without a name, though not `Doe, a teacher,`. */
function bringsInAnother(doc: Doc, first: number, last: number): boolean {
  for (let token = first + 2; token < last; token++) {
    if (!is(doc, token, CLASS.role) && !MALE.has(doc.form[token]!) && !FEMALE.has(doc.form[token]!)) continue;
    // `a couple of hundred`
    if (doc.form[token + 1] === OF_WHOM && COUPLE.has(doc.form[token]!)) continue;
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
