/**
 * Which mentions are one person. Full names come first: equal, one inside the other, or one letter apart. Then each
 * lone surname or given name goes to the full name it fits best, by place in the name, honorifics and nearness.
 *
 * Names are looked up by their words, so the work grows with mentions and not with their square.
 */
import type { Gender } from './honorifics.js';
import type { PersonMention } from './mentions.js';
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

interface Draft extends LinkedPerson {
  /** The distinct full names joined here, as words; the fullest first. */
  readonly names: (readonly string[])[];
  gender: Gender;
  regnal: number;
  suffix: string;
}

export function linkMentions(mentions: readonly PersonMention[]): LinkedPerson[] {
  const byWord = new Map<string, Set<Draft>>();
  /** Full names by the first letter of the surname, where a misspelt one is looked for. */
  const byLetter = new Map<string, Draft[]>();
  /** Full names by the first letters of the given name, where its short form is looked for. */
  const byStart = new Map<string, Draft[]>();
  const drafts: Draft[] = [];
  const open = (mention: PersonMention): Draft => {
    const draft: Draft = {
      mentions: [],
      names: [],
      gender: null,
      regnal: 0,
      suffix: '',
    };
    drafts.push(draft);
    return addName(draft, mention);
  };
  const addName = (draft: Draft, mention: PersonMention): Draft => {
    draft.names.push(mention.words);
    if (mention.words.length > 1) {
      for (const [index, key] of [
        [byLetter, mention.words.at(-1)![0]!],
        [byStart, mention.words[0]!.slice(0, STEM)],
      ] as const) {
        const there = index.get(key);
        if (there === undefined) index.set(key, [draft]);
        else if (!there.includes(draft)) there.push(draft);
      }
    }
    for (const word of mention.words) {
      const there = byWord.get(word);
      if (there === undefined) byWord.set(word, new Set([draft]));
      else there.add(draft);
    }
    return draft;
  };
  const join = (draft: Draft, mention: PersonMention) => {
    draft.mentions.push(mention);
    draft.gender ??= mention.before.gender;
    draft.regnal ||= mention.before.regnal;
    draft.suffix ||= mention.suffix;
  };

  for (const mention of fullNames(mentions)) {
    const near = new Set<Draft>();
    for (const word of mention.words) for (const draft of byWord.get(word) ?? NOBODY) near.add(draft);
    let found: Draft | undefined;
    let best = 0;
    for (const draft of near) {
      if (contradicts(draft, mention)) continue;
      const fit = bestFit(draft, mention);
      if (fit > best) {
        best = fit;
        found = draft;
      }
    }
    if (found === undefined) found = open(mention);
    else if (best < SAME) addName(found, mention);
    join(found, mention);
  }

  const state = new Recency(drafts);
  for (const mention of mentions) {
    if (mention.words.length > 1) {
      state.pass(mention);
      continue;
    }
    const word = mention.words[0] ?? '';
    let draft = bestBearer(byWord.get(word) ?? NOBODY, word, mention, state);
    draft ??= shortened(byStart.get(word.slice(0, STEM)) ?? NOBODY, word, mention);
    draft ??= misspelt(byLetter.get(word[0] ?? '') ?? NOBODY, word, mention);
    draft ??= open(mention);
    join(draft, mention);
    state.pass(mention, draft);
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.first - b.first);
  return drafts.sort((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

const NOBODY: readonly Draft[] = [];

/** Mentions of several words, fuller names first, so that the parts of a name find it. */
function fullNames(mentions: readonly PersonMention[]): PersonMention[] {
  const weights: number[] = [];
  const full: PersonMention[] = [];
  for (const mention of mentions) {
    weights.push(weightOf(mention));
    if (mention.words.length > 1) full.push(mention);
  }
  return full.sort((a, b) => weights[b.index]! - weights[a.index]! || a.index - b.index);
}

function weightOf({ words }: PersonMention): number {
  let weight = words.length;
  for (const word of words) if (word.length > 1) weight += 10;
  return weight;
}

function bestFit(draft: Draft, mention: PersonMention): number {
  let best = 0;
  for (const name of draft.names)
    if (!isOwnKin(name, mention)) best = Math.max(best, fitOfNames(name, mention.words));
  return best;
}

function contradicts(draft: Draft, { before, suffix }: PersonMention): boolean {
  if (draft.gender !== null && before.gender !== null && draft.gender !== before.gender) return true;
  return draft.suffix !== '' && suffix !== '' && draft.suffix !== suffix;
}

const SAME = 5;

/** How well a name of two words or more fits a fuller one; 0 when they are two people. */
function fitOfNames(full: readonly string[], part: readonly string[]): number {
  if (full.length === part.length && full.every((word, at) => word === part[at])) return SAME;
  if (isOnlyFather(full, part)) return 0;
  const lastFits = full.at(-1) === part.at(-1);
  const firstFits = wordFits(full[0]!, part[0]!);
  if ((lastFits || firstFits) && isSubsequence(full, part)) return 4;
  // `Un Kim Jong` for `Kim Jong Un`: the family name put last.
  if (full.length === part.length && part.every((word) => word.length > 1 && full.includes(word))) return 3;
  if (lastFits && isShortForm(full[0]!, part[0]!) && (full.length === 2 || part.length === 2)) return 2;
  return isMisspelt(full, part) ? 1 : 0;
}

const CHILD_OF = new Set(['bin', 'binti', 'binte', 'bint', 'ibn', 'ben']);

/** `Ali Yusof` is the father of `Aminah binti Ali Yusof`; `bin Yusof` or `Al Yusof` is a surname. */
function isOnlyFather(full: readonly string[], part: readonly string[]): boolean {
  const link = full.findIndex((word, at) => at > 0 && CHILD_OF.has(word));
  if (ARTICLES.has(part[0]!) && full.at(-2) === part[0]) return false;
  return link > 0 && !CHILD_OF.has(part[0]!) && part.every((word) => full.indexOf(word) > link);
}

/** `Aisha Abdul Karim … her father Abdul Karim`: kin whose name is the end of the other’s. */
const isOwnKin = (full: readonly string[], { asKin, words }: PersonMention): boolean =>
  asKin && full.length > words.length && !wordFits(full[0]!, words[0]!);

/** An initial fits any word that starts with it. */
const wordFits = (a: string, b: string) =>
  a === b || (a.length === 1 ? b.startsWith(a) : b.length === 1 && a.startsWith(b));

function isSubsequence(full: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (at < part.length && wordFits(word, part[at]!)) at++;
  return at === part.length;
}

/** `Dan` for `Daniel`. */
export function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short);
}

/** Whether the words of the part stand in the full name in order, one of them misspelt, and one end is the same. */
function isMisspelt(full: readonly string[], part: readonly string[]): boolean {
  if (part.length === 2 && ARTICLES.has(part[0]!) && full.length > 2 && full.at(-2) === part[0])
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
const ARTICLES = new Set(['al', 'el']);

/** Where each person was last named, as the singles are read in text order. */
class Recency {
  private readonly owner = new Map<PersonMention, Draft>();
  private readonly last = new Map<Draft, number>();
  private readonly count = new Map<Draft, number>();

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) for (const mention of draft.mentions) this.owner.set(mention, draft);
  }

  pass(mention: PersonMention, draft = this.owner.get(mention)): void {
    if (draft === undefined) return;
    this.last.set(draft, mention.sentence);
    this.count.set(draft, (this.count.get(draft) ?? 0) + 1);
  }

  /** Higher for who was named often and just now. Who is yet to be named comes after those who were. */
  weigh(draft: Draft, sentence: number): number {
    const last = this.last.get(draft);
    if (last === undefined) return -1 - 0.001 * Math.max(0, draft.mentions[0]!.sentence - sentence);
    const distance = sentence - last;
    const nearness = distance <= 1 ? 1.5 : distance <= 3 ? 0.75 : 0;
    // Kin of the person written about seldom take over the surname.
    const kin = draft.mentions.some(({ asKin }) => asKin) ? 2 : 0;
    return Math.log(1 + this.count.get(draft)!) + nearness - kin - 0.001 * distance;
  }
}

function bestBearer(
  bearers: Iterable<Draft>,
  word: string,
  mention: PersonMention,
  recency: Recency,
): Draft | undefined {
  let best: Draft | undefined;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (const draft of bearers) {
    if (contradicts(draft, mention)) continue;
    const { regnal } = mention.before;
    if (regnal !== 0 && draft.regnal !== regnal) continue;
    // `his wife Jill … Mrs Oke`
    const fits = draft.gender !== null && draft.gender === mention.before.gender ? 3 : 0;
    const weight = 4 * placeInName(draft, word) + recency.weigh(draft, mention.sentence) + fits;
    if (weight > bestWeight) {
      bestWeight = weight;
      best = draft;
    }
  }
  return best;
}

/** A lone name is most often the last word of the full one, else the first; `Sabah` before the family name `Al-Sabah`. */
function placeInName(draft: Draft, word: string): number {
  let best = 0;
  for (const name of draft.names) {
    if (name.at(-1) === word) {
      if (name.length < 3 || !ARTICLES.has(name.at(-2)!)) return 1;
      best = Math.max(best, 0.6);
    }
    if (name[0] === word) best = Math.max(best, 0.75);
    else if (name.includes(word)) best = Math.max(best, 0.5);
  }
  return best;
}

/** A short form of a given name has at least so many letters. */
const STEM = 4;

/** `Bouba` for the only Boubacar of the article. */
function shortened(bearers: readonly Draft[], word: string, mention: PersonMention): Draft | undefined {
  if (word.length < STEM || mention.before.regnal !== 0) return undefined;
  const near = bearers.filter(
    (draft) =>
      !contradicts(draft, mention) &&
      draft.names.some(([given = '']) => given.length > word.length && given.startsWith(word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** A lone surname that is one letter off the only such surname of the article. */
function misspelt(drafts: readonly Draft[], word: string, mention: PersonMention): Draft | undefined {
  const near = drafts.filter(
    (draft) =>
      !contradicts(draft, mention) &&
      draft.names.some((name) => name.length > 1 && isVariantSpelling(name.at(-1)!, word)),
  );
  return near.length === 1 ? near[0] : undefined;
}
