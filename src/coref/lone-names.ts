/** Whose a name of one word is: by its place in full names, honorifics and nearness, else by its likeness to one. */
import { contradicts, type Draft } from './draft.js';
import { isArticle } from './full-names.js';
import type { PersonMention } from './mentions.js';
import { isShortFor, isShortName } from './short-names.js';
import { isVariantSpelling } from './spelling.js';

/** Higher for who was named often and just now. Who is yet to be named comes after those who were. */
function recency(draft: Draft, sentence: number): number {
  if (draft.passed === 0) return -1 - 0.001 * Math.max(0, draft.sentence - sentence);
  const distance = sentence - draft.lastPassed;
  const nearness = distance <= 1 ? 1.5 : distance <= 3 ? 0.75 : 0;
  // Kin of the person written about seldom take over the surname.
  const kin = draft.isKin ? 2 : 0;
  return Math.log(1 + draft.passed) + nearness - kin - 0.001 * distance;
}

export function bestBearer(
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

/** A short form of a given name has at least so many letters; of so few it must be much shorter. */
const STEM = 3;
const MUCH = 3;

/** People with full names, by the letters in which a short form or a misspelt surname is like theirs. */
export class Likeness {
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
export function shortened(
  bearers: readonly Draft[],
  word: string,
  mention: PersonMention,
): Draft | undefined {
  if (word.length < STEM || mention.before.regnal !== 0) return undefined;
  const near = bearers.filter(
    (draft) =>
      !contradicts(draft, mention) &&
      draft.names.some(
        ({ words: [given = ''] }) =>
          given.length > (word.length > STEM ? word.length : STEM + MUCH - 1) && given.startsWith(word),
      ),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** A lone surname that is one letter off the only such surname of the article. */
export function misspelt(drafts: readonly Draft[], word: string, mention: PersonMention): Draft | undefined {
  const near = drafts.filter(
    (draft) =>
      !contradicts(draft, mention) && draft.names.some(({ words }) => isVariantSpelling(words.at(-1)!, word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** `Zhenya` for the only Yevgeny of the article, of whom `known` have full names. */
export function nicknamed(
  drafts: readonly Draft[],
  known: number,
  word: string,
  mention: PersonMention,
): Draft | undefined {
  if (!isShortName(word)) return undefined;
  let found: Draft | undefined;
  for (let at = 0; at < known; at++) {
    const draft = drafts[at]!;
    if (contradicts(draft, mention) || !draft.names.some(({ words }) => isShortFor(word, words[0]!)))
      continue;
    if (found !== undefined) return undefined;
    found = draft;
  }
  return found;
}

/** `Akhtar` for the only Akthar of the article: a lone given name with two letters swapped. */
export function swapped(drafts: readonly Draft[], word: string, mention: PersonMention): Draft | undefined {
  const near = drafts.filter(
    (draft) => !contradicts(draft, mention) && draft.names.some(({ words }) => isSwapped(words[0]!, word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

const isSwapped = (a: string, b: string): boolean =>
  a.length === b.length && isVariantSpelling(a, b) && sameLetters(a, b);

const sameLetters = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

const INITIALS = /^\p{Lu}{3,5}$/u;

/** `XLO` for the only Xavier Luc Okafor of the article: the first letters of all words of a name. */
export function byInitials(
  drafts: readonly Draft[],
  word: string,
  mention: PersonMention,
): Draft | undefined {
  if (!INITIALS.test(mention.text)) return undefined;
  const near = drafts.filter(
    (draft) => !contradicts(draft, mention) && draft.names.some(({ words }) => haveInitials(words, word)),
  );
  return near.length === 1 ? near[0] : undefined;
}

const haveInitials = (words: readonly string[], letters: string): boolean =>
  words.length === letters.length && words.every((word, at) => word[0] === letters[at]);
