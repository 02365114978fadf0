/**
 * Copies of articles in which every person bears another name. What stands around a name tells more of unseen articles
 * than how common the name itself is: the copies teach that, as the same places come with names well known and unknown.
 */
import { findForm } from '../../src/lexicon/lexicon.js';
import { lexicon } from '../../src/lexicon/load.js';
import { isOfficeOrFirm } from '../../src/rules/person/evidence/capitals-before.js';
import type { Span } from '../../src/types.js';
import type { GoldArticle } from './articles.js';

/** Where a word stands in a name; a name of one word is taken for a surname. */
type Slot = 'first' | 'inner' | 'last';

interface NameWord {
  readonly word: string;
  readonly slot: Slot;
}

/** The names to choose from, each as often as articles have it. */
interface Pool {
  readonly words: Readonly<Record<Slot, readonly string[]>>;
  /** Whole names by how many words they have. */
  readonly names: ReadonlyMap<number, readonly (readonly string[])[]>;
}

/** So many copies of each article with people in it, of names that other articles have; the same each time. */
export function renamedCopies(articles: readonly GoldArticle[], count: number): GoldArticle[] {
  const pool = poolOf(articles);
  return Array.from({ length: count }, (_, copy) =>
    articles.filter(({ people }) => people.length > 0).map((article) => renamed(article, pool, copy)),
  ).flat();
}

const WORD = /[\p{L}\p{M}'’-]+/gu;

function wordsOf(surface: string): NameWord[] {
  const words = surface.match(WORD) ?? [];
  return words.map((word, at) => ({
    word,
    slot: at === words.length - 1 ? 'last' : at === 0 ? 'first' : 'inner',
  }));
}

/** Particles, initials, capitals throughout and what has marks within stay as they are: no other word fits there. */
const isExchanged = ({ word }: NameWord): boolean => /^\p{Lu}\p{Ll}\p{L}+$/u.test(word);

function poolOf(articles: readonly GoldArticle[]): Pool {
  const words: Record<Slot, string[]> = { first: [], inner: [], last: [] };
  const names = new Map<number, string[][]>();
  const namesOf = (length: number): string[][] => {
    const known = names.get(length) ?? [];
    names.set(length, known);
    return known;
  };
  for (const { text, people } of articles) {
    const seen = new Set<string>();
    const isNew = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
    for (const { start, end } of people) {
      const own = wordsOf(text.slice(start, end));
      const plain = own.map(({ word }) => word);
      if (own.length > 1 && own.every(isExchanged) && isNew(plain.join(' '))) namesOf(own.length).push(plain);
      for (const one of own)
        if (isExchanged(one) && isNew(`${one.slot} ${one.word}`)) words[one.slot].push(one.word);
    }
  }
  return { words, names };
}

/** Numbers from zero to below `count`, the same for the same article and copy. */
function chooser(article: GoldArticle, copy: number): (count: number) => number {
  let state = 12345 + copy;
  for (const letter of article.id) state = (Math.imul(state, 31) + letter.charCodeAt(0)) >>> 0;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** Fewer whole names of one length than this would come again and again. */
const ENOUGH = 20;

/** What each word of a name becomes: the same wherever the article has it, so that a surname follows its full name. */
function exchanged(article: GoldArticle, pool: Pool, copy: number): Map<string, string> {
  const choose = chooser(article, copy);
  const names = [...article.people]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .map(({ start, end }) => wordsOf(article.text.slice(start, end)));
  const becomes = new Map<string, string>();
  // A whole name becomes a whole name, so that given name and surname stay of one language.
  for (const own of names) {
    const others = pool.names.get(own.length) ?? [];
    if (others.length < ENOUGH || !own.every((one) => isExchanged(one) && !becomes.has(one.word))) continue;
    const other = others[choose(others.length)]!;
    own.forEach(({ word }, at) => {
      becomes.set(word, other[at]!);
    });
  }
  for (const one of names.flat()) {
    if (!isExchanged(one) || becomes.has(one.word)) continue;
    const others = pool.words[one.slot];
    becomes.set(one.word, others[choose(others.length)]!);
  }
  for (const [word, letters] of initialsFor(names, chooser(article, copy + INITIALS_SEED)))
    becomes.set(word, letters);
  return becomes;
}

/** Far from the copies' own numbers. */
const INITIALS_SEED = 1000;
/** One name in so many has initials in place of its first word: `RK Okafor`, as India and southern Africa write. */
const FIRST_ONE_IN = 40;
/** One name in so many has them in place of its last word: `Maria K P`, as the south of India writes. */
const LAST_ONE_IN = 80;
const CAPITALS = 'ABCDEFGHIJKLMNOPRSTUVWYZ';
/** Two letters are about three times as frequent as three. */
const FIRST_SIZES = [2, 2, 2, 3];
const LAST_SIZES = [1, 1, 2];

/** `MP`, `FC`, `HP`: the news itself teaches what stands behind these. */
const areKnown = (letters: string): boolean =>
  isOfficeOrFirm(lexicon.setOf[findForm(lexicon, letters.toLowerCase())]!);

/** What becomes initials: first or last words of longer names, where the article has them in no other place. */
function initialsFor(
  names: readonly (readonly NameWord[])[],
  choose: (count: number) => number,
): Map<string, string> {
  const letters = (sizes: readonly number[]): string[] =>
    Array.from({ length: sizes[choose(sizes.length)]! }, () => CAPITALS[choose(CAPITALS.length)]!);
  const initials = new Map<string, string>();
  for (const [word, slot] of slotsOf(names)) {
    if (slot === 'first' && choose(FIRST_ONE_IN) === 0) {
      const together = letters(FIRST_SIZES).join('');
      if (!areKnown(together)) initials.set(word, together);
    }
    if (slot === 'last' && choose(LAST_ONE_IN) === 0) initials.set(word, letters(LAST_SIZES).join(' '));
  }
  return initials;
}

/** Words that all names of the article have as their first, or as their last behind one other. */
function slotsOf(names: readonly (readonly NameWord[])[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const own of names)
    for (const one of own) {
      const fits = isExchanged(one) && (one.slot === 'first' || own.length === 2);
      const slot = fits ? one.slot : 'inner';
      slots.set(one.word, (slots.get(one.word) ?? slot) === slot ? slot : 'inner');
    }
  return slots;
}

function renamed(article: GoldArticle, pool: Pool, copy: number): GoldArticle {
  const becomes = exchanged(article, pool, copy);
  const people: Span[] = [];
  let text = '';
  let from = 0;
  for (const { start, end } of [...article.people].sort((a, b) => a.start - b.start)) {
    text += article.text.slice(from, start);
    const name = article.text.slice(start, end).replace(WORD, (word) => becomes.get(word) ?? word);
    people.push({ start: text.length, end: text.length + name.length });
    text += name;
    from = end;
  }
  return {
    ...article,
    id: `${article.id} renamed ${copy + 1}`,
    text: text + article.text.slice(from),
    people,
    isCopy: true,
  };
}
