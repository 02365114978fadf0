/**
 * Which mentions are one person. Full names come first: equal, one inside the other, or one letter apart. Then each
 * lone surname or given name goes to the full name it fits best, by place in the name, honorifics and nearness.
 *
 * Names are looked up by their words, so the work grows with mentions and not with their square.
 */
import type { Gender } from './honorifics.js';
import type { PersonMention } from './mentions.js';
import { isNickname } from './short-names.js';
import { isVariantSpelling } from './spelling.js';

export interface LinkedPerson {
  readonly mentions: PersonMention[];
}

/** People with those that the article says are one: `otherNames` holds, by mention, the mention that it is another name of. */
export function joinOtherNames(
  people: readonly LinkedPerson[],
  otherNames: ReadonlyMap<PersonMention, PersonMention>,
): readonly LinkedPerson[] {
  if (otherNames.size === 0) return people;
  const owner = new Map(people.flatMap((person) => person.mentions.map((mention) => [mention, person])));
  for (const [other, mention] of otherNames) {
    const from = owner.get(other)!;
    const to = owner.get(mention)!;
    if (from === to) continue;
    for (const moved of from.mentions) owner.set(moved, to);
    to.mentions.push(...from.mentions.splice(0));
    to.mentions.sort((a, b) => a.first - b.first);
  }
  return people.filter(({ mentions }) => mentions.length > 0);
}

/** A person as far as its mentions are joined; a class, so that each has one shape. */
class Draft implements LinkedPerson {
  readonly mentions: PersonMention[] = [];
  /** Mentions with the distinct full names joined here; the fullest first. */
  readonly names: PersonMention[] = [];
  gender: Gender = null;
  regnal = 0;
  suffix = '';
  /** Some mention is brought in as kin of another. */
  isKin = false;
  /** Sentence of the mention joined first. */
  readonly sentence: number;
  /** How many of its mentions were passed, as the singles are read in text order, and the sentence of the last. */
  passed = 0;
  lastPassed = 0;
  /** The last mention that was compared with it, by index. */
  comparedWith = -1;

  constructor(sentence: number) {
    this.sentence = sentence;
  }
}

/** The article’s people while its mentions are joined. */
interface Linking {
  readonly drafts: Draft[];
  /** By the number of a word, who has it in a name. */
  readonly bearers: (Draft[] | undefined)[];
  /** By the index of a mention, whose it is. */
  readonly owners: (Draft | undefined)[];
  /** Made when a single name is none of a known bearer’s. */
  likeness: Likeness | null;
}

/** @param mentions with words numbered together */
export function linkMentions(mentions: readonly PersonMention[]): LinkedPerson[] {
  const linking: Linking = { drafts: [], bearers: [], owners: [], likeness: null };
  for (let index = 0; index < mentions.length; index++) linking.owners.push(undefined);
  const full = fullNames(mentions);
  for (let at = 0; at < full.length; at++) joinFull(linking, full[at]!);
  const known = linking.drafts.length;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.numbers.length < 2) joinSingle(linking, mention, known);
    pass(linking.owners[index]!, mention);
  }
  return inTextOrder(mentions, linking.owners);
}

/** Each person with its mentions, by the first of them. */
function inTextOrder(
  mentions: readonly PersonMention[],
  owners: readonly (Draft | undefined)[],
): LinkedPerson[] {
  const people: LinkedPerson[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const owner = owners[index]!;
    if (owner.mentions.length === 0) people.push(owner);
    owner.mentions.push(mentions[index]!);
  }
  return people;
}

function joinFull(linking: Linking, mention: PersonMention): void {
  const { numbers, index } = mention;
  let found: Draft | undefined;
  let best = 0;
  for (let word = 0; word < numbers.length; word++) {
    const bearers = linking.bearers[numbers[word]!];
    if (bearers === undefined) continue;
    for (let at = 0; at < bearers.length; at++) {
      const draft = bearers[at]!;
      if (draft.comparedWith === index) continue;
      draft.comparedWith = index;
      if (contradicts(draft, mention)) continue;
      const fit = bestFit(draft, mention);
      if (fit > best) {
        best = fit;
        found = draft;
      }
    }
  }
  if (found === undefined) found = open(linking, mention);
  else if (best < SAME) addName(linking, found, mention);
  join(linking, found, mention);
}

function open(linking: Linking, mention: PersonMention): Draft {
  const draft = new Draft(mention.sentence);
  linking.drafts.push(draft);
  addName(linking, draft, mention);
  return draft;
}

function addName({ bearers }: Linking, draft: Draft, mention: PersonMention): void {
  draft.names.push(mention);
  const { numbers } = mention;
  for (let at = 0; at < numbers.length; at++) {
    const word = numbers[at]!;
    while (bearers.length <= word) bearers.push(undefined);
    const there = bearers[word];
    if (there === undefined) bearers[word] = [draft];
    else if (!there.includes(draft)) there.push(draft);
  }
}

function join({ owners }: Linking, draft: Draft, mention: PersonMention): void {
  owners[mention.index] = draft;
  draft.gender ??= mention.before.gender;
  draft.regnal ||= mention.before.regnal;
  draft.suffix ||= mention.suffix;
  draft.isKin ||= mention.asKin;
}

function pass(draft: Draft, { sentence }: PersonMention): void {
  draft.passed++;
  draft.lastPassed = sentence;
}

/** @param known how many people have full names: they were found first */
function joinSingle(linking: Linking, mention: PersonMention, known: number): void {
  const word = mention.words[0] ?? '';
  const number = mention.numbers[0] ?? -1;
  let draft = bestBearer(linking.bearers[number], number, mention);
  if (draft === undefined && known > 0) {
    linking.likeness ??= new Likeness(linking.drafts, known);
    draft = shortened(linking.likeness.startingLike(word), word, mention);
    draft ??= misspelt(linking.likeness.endingLike(word), word, mention);
    draft ??= swapped(linking.likeness.givenLike(word), word, mention);
  }
  draft ??= open(linking, mention);
  join(linking, draft, mention);
}

/** Mentions of several words, fuller names first, so that the parts of a name find it. */
function fullNames(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const full: PersonMention[] = [];
  let heaviest = 0;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.numbers.length < 2) continue;
    full.push(mention);
    heaviest = Math.max(heaviest, weightOf(mention));
  }
  const sorted: PersonMention[] = [];
  // Names have few words, so there are few weights.
  for (let weight = heaviest, next = 0; sorted.length < full.length; weight = next, next = 0)
    for (let at = 0; at < full.length; at++) {
      const own = weightOf(full[at]!);
      if (own === weight) sorted.push(full[at]!);
      else if (own < weight) next = Math.max(next, own);
    }
  return sorted;
}

function weightOf({ words }: PersonMention): number {
  let weight = words.length;
  for (let at = 0; at < words.length; at++) if (words[at]!.length > 1) weight += 10;
  return weight;
}

function bestFit({ names }: Draft, mention: PersonMention): number {
  let best = 0;
  for (let at = 0; at < names.length; at++)
    if (!isOwnKin(names[at]!, mention)) best = Math.max(best, fitOfNames(names[at]!, mention));
  return best;
}

function contradicts(draft: Draft, { before, suffix, asKin, words }: PersonMention): boolean {
  // `President Oke’s son, Sam Oke Jr.`
  const oneHas = (suffix === '') !== (draft.suffix === '');
  if (oneHas && words.length > 1 && (asKin || draft.isKin)) return true;
  if (draft.gender !== null && before.gender !== null && draft.gender !== before.gender) return true;
  return draft.suffix !== '' && suffix !== '' && draft.suffix !== suffix;
}

const SAME = 5;

/** How well a name of two words or more fits a fuller one; 0 when they are two people. */
function fitOfNames(full: PersonMention, part: PersonMention): number {
  if (isSameName(full, part)) return SAME;
  if (isOnlyFather(full, part) || isRestOfChain(full, part)) return 0;
  const first = full.words[0]!;
  const lastFits = full.numbers[full.numbers.length - 1] === part.numbers[part.numbers.length - 1];
  if ((lastFits || wordFits(first, part.words[0]!)) && isSubsequence(full.words, part.words)) return 4;
  // `Un Kim Jong` for `Kim Jong Un`: the family name put last.
  if (full.words.length === part.words.length && isOfItsWords(full, part)) return 3;
  if (isSameChain(full.words, part.words) || isFromSecond(full.words, part.words)) return 3;
  const given = part.words[0]!;
  const mayBeShort = lastFits && (full.words.length === 2 || part.words.length === 2);
  if (mayBeShort && (isShortForm(first, given) || isNickname(first, given))) return 2;
  return isMisspelt(full.words, part.words) ? 1 : 0;
}

function isSameName({ numbers: full }: PersonMention, { numbers: part }: PersonMention): boolean {
  if (full.length !== part.length) return false;
  for (let at = 0; at < full.length; at++) if (full[at] !== part[at]) return false;
  return true;
}

/** Whether all words of the part, none of them an initial, are words of the full name. */
function isOfItsWords(full: PersonMention, part: PersonMention): boolean {
  for (let at = 0; at < part.words.length; at++)
    if (part.words[at]!.length < 2 || !full.numbers.includes(part.numbers[at]!)) return false;
  return true;
}

const CHILD_OF = new Set(['bin', 'binti', 'binte', 'bint', 'ibn', 'ben']);

/** `Ali Yusof` is the father of `Aminah binti Ali Yusof`; `bin Yusof` or `Al Yusof` is a surname. */
function isOnlyFather({ words: full }: PersonMention, { words: part }: PersonMention): boolean {
  let link = 1;
  while (link < full.length && !CHILD_OF.has(full[link]!)) link++;
  if (link === full.length || CHILD_OF.has(part[0]!)) return false;
  if (isArticle(part[0]!) && full.at(-2) === part[0]) return false;
  for (let at = 0; at < part.length; at++) if (full.indexOf(part[at]!) <= link) return false;
  return true;
}

/** `Nawaf Al-Ahmad` is no short form of `Ahmad Nawaf Al-Ahmad`: a chain of fathers is named from its first name on, or by the family alone. */
const isRestOfChain = ({ words: full }: PersonMention, { words: part }: PersonMention): boolean =>
  full.findIndex(isArticle) > 1 &&
  !isArticle(part[0]!) &&
  full.length > part.length &&
  !wordFits(full[0]!, part[0]!);

/** `Ahmad Nawaf Al-Jaber` for `Ahmad Al-Nawaf Al-Jaber Al-Sabah`: the same chain, though articles are left out. */
function isSameChain(full: readonly string[], part: readonly string[]): boolean {
  if (full[0] !== part[0] || !full.some(isArticle)) return false;
  const names = part.filter((word) => !isArticle(word));
  return (
    names.length > 2 &&
    isSubsequence(
      full.filter((word) => !isArticle(word)),
      names,
    )
  );
}

/** `Elena Roca` for `María Elena Roca Paz`: called by the second of two given names. */
const isFromSecond = ([first, ...others]: readonly string[], part: readonly string[]): boolean =>
  FIRST_OF_TWO.has(first!) && others.length > part.length && part.every((word, at) => word === others[at]);
/** Spanish and Portuguese given names that a second one most often follows. */
const FIRST_OF_TWO = new Set(['maria', 'jose', 'juan', 'ana', 'luis', 'joao']);

/** `Aisha Abdul Karim … her father Abdul Karim`: kin whose name is the end of the other’s. */
const isOwnKin = ({ words: full }: PersonMention, { asKin, words }: PersonMention): boolean =>
  asKin && full.length > words.length && !wordFits(full[0]!, words[0]!);

/** An initial fits any word that starts with it. */
const wordFits = (a: string, b: string) =>
  a === b || (a.length === 1 ? b.startsWith(a) : b.length === 1 && a.startsWith(b));

function isSubsequence(full: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (at < part.length && wordFits(word, part[at]!)) at++;
  return at === part.length;
}

/** `Dan` for `Daniel`; others are in the table of short-names.ts. */
export function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short);
}

/** Whether the words of the part stand in the full name in order, one of them misspelt, and one end is the same. */
function isMisspelt(full: readonly string[], part: readonly string[]): boolean {
  if (part.length === 2 && isArticle(part[0]!) && full.length > 2 && full.at(-2) === part[0])
    return isVariantSpelling(full.at(-1)!, part[1]!);
  if (full[0] !== part[0] && full.at(-1) !== part.at(-1)) return false;
  let variants = 0;
  let at = 0;
  for (const word of full) {
    if (at === part.length) break;
    if (word === part[at]) at++;
    else if (variants === 0 && isVariantSpelling(word, part[at]!)) {
      variants++;
      at++;
    }
  }
  return at === part.length && variants === 1;
}

/** What stands before an Arabic family name: `Al-Ghanem` is a family name of one word, written as two. */
const isArticle = (word: string): boolean => word === 'al' || word === 'el';

/** Higher for who was named often and just now. Who is yet to be named comes after those who were. */
function recency(draft: Draft, sentence: number): number {
  if (draft.passed === 0) return -1 - 0.001 * Math.max(0, draft.sentence - sentence);
  const distance = sentence - draft.lastPassed;
  const nearness = distance <= 1 ? 1.5 : distance <= 3 ? 0.75 : 0;
  // Kin of the person written about seldom take over the surname.
  const kin = draft.isKin ? 2 : 0;
  return Math.log(1 + draft.passed) + nearness - kin - 0.001 * distance;
}

function bestBearer(
  bearers: readonly Draft[] | undefined,
  word: number,
  mention: PersonMention,
): Draft | undefined {
  if (bearers === undefined) return undefined;
  let best: Draft | undefined;
  let bestWeight = Number.NEGATIVE_INFINITY;
  const { regnal, gender } = mention.before;
  for (let at = 0; at < bearers.length; at++) {
    const draft = bearers[at]!;
    if (contradicts(draft, mention)) continue;
    if (regnal !== 0 && draft.regnal !== regnal) continue;
    if (isNumeral(mention.suffix) && draft.suffix === '' && isGivenOf(draft, word)) continue;
    // `his wife Jill … Mrs Oke`
    const fits = draft.gender !== null && draft.gender === gender ? 3 : 0;
    const generation = suffixOf(draft, mention);
    const weight = generation + 4 * placeInName(draft, word) + recency(draft, mention.sentence) + fits;
    if (weight > bestWeight) {
      bestWeight = weight;
      best = draft;
    }
  }
  return best;
}

const isNumeral = (suffix: string): boolean => /^[ivx]+$/.test(suffix);

/** `Henry VIII` beside `Henry Oke`: the word only starts the names of whoever is there. */
const isGivenOf = ({ names }: Draft, word: number): boolean =>
  names.length > 0 && names.every(({ numbers }) => numbers.length > 1 && numbers[0] === word);

/** `Trump Jr.` is the son, and `Trump` rather his father. */
function suffixOf(draft: Draft, { suffix }: PersonMention): number {
  if (suffix !== '') return draft.suffix === suffix ? 3 : 0;
  return draft.suffix === '' ? 0 : -1;
}

/** A lone name is most often the last word of the full one, else the first; `Sabah` before the family name `Al-Sabah`. */
function placeInName({ names }: Draft, word: number): number {
  let best = 0;
  for (let at = 0; at < names.length; at++) {
    const { numbers, words } = names[at]!;
    if (numbers[numbers.length - 1] === word) {
      if (words.length < 3 || !isArticle(words[words.length - 2]!)) return 1;
      best = Math.max(best, 0.6);
    }
    if (numbers[0] === word) best = Math.max(best, 0.75);
    else if (numbers.includes(word)) best = Math.max(best, 0.5);
  }
  return best;
}

/** A short form of a given name has at least so many letters. */
const STEM = 4;

/** People with full names, by the letters in which a short form or a misspelt surname is like theirs. */
class Likeness {
  private readonly byStart = new Map<string, Draft[]>();
  private readonly byLetter = new Map<string, Draft[]>();
  private readonly byGivenLetter = new Map<string, Draft[]>();

  constructor(drafts: readonly Draft[], known: number) {
    for (let at = 0; at < known; at++)
      for (const { words } of drafts[at]!.names) {
        addLike(this.byStart, words[0]!.slice(0, STEM), drafts[at]!);
        addLike(this.byLetter, words.at(-1)!.slice(0, 1), drafts[at]!);
        addLike(this.byGivenLetter, words[0]!.slice(0, 1), drafts[at]!);
      }
  }

  startingLike(given: string): readonly Draft[] {
    return this.byStart.get(given.slice(0, STEM)) ?? NOBODY;
  }

  givenLike(given: string): readonly Draft[] {
    return this.byGivenLetter.get(given.slice(0, 1)) ?? NOBODY;
  }

  endingLike(surname: string): readonly Draft[] {
    return this.byLetter.get(surname.slice(0, 1)) ?? NOBODY;
  }
}

const NOBODY: readonly Draft[] = [];

function addLike(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [draft]);
  else if (there.at(-1) !== draft) there.push(draft);
}

/** `Bouba` for the only Boubacar of the article. */
function shortened(bearers: readonly Draft[], word: string, mention: PersonMention): Draft | undefined {
  if (word.length < STEM || mention.before.regnal !== 0) return undefined;
  const near = bearers.filter(
    (draft) =>
      !contradicts(draft, mention) &&
      draft.names.some(({ words: [given = ''] }) => given.length > word.length && given.startsWith(word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** A lone surname that is one letter off the only such surname of the article. */
function misspelt(drafts: readonly Draft[], word: string, mention: PersonMention): Draft | undefined {
  const near = drafts.filter(
    (draft) =>
      !contradicts(draft, mention) && draft.names.some(({ words }) => isVariantSpelling(words.at(-1)!, word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** `Akhtar` for the only Akthar of the article: a lone given name with two letters swapped. */
function swapped(drafts: readonly Draft[], word: string, mention: PersonMention): Draft | undefined {
  const near = drafts.filter(
    (draft) => !contradicts(draft, mention) && draft.names.some(({ words }) => isSwapped(words[0]!, word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length && isVariantSpelling(a, b) && sameLetters(a, b);

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');
