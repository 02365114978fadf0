/**
 * The words by which two figures are seen to speak of one subject. The slots of same-quantity.ts tell figures apart;
 * where money, shares and bare numbers leave most slots empty, something must also speak for it that they belong together.
 */
import { type Doc, isMark, surface } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import type { Fact, FigureFact } from '../facts.js';
import { lemmaOf } from './same-quantity.js';
import { clauseOf } from './sentence.js';

/** Words that any two sentences of news may share. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the and for with from that this these those its his her their our your has have had was were are been being ' +
    'will would could should may might can did does not but than then them they she him who whom which what when ' +
    'where while after before during since until over under about around into onto out off per also only just some ' +
    'any all each every both other another more most less least many much such very still now new last next first ' +
    'one two three said say says told tell according year month week day today yesterday monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april june july august september october november ' +
    'december million billion trillion thousand hundred percent cent per cents dollar dollars euro euros pound ' +
    'pounds people person persons total number amount including because between through against there here rose ' +
    'fell worth estimated nearly almost roughly some used make made take taken get got come came still however'
  ).split(' '),
);

/** One form for the inflections of a word, near enough to count shared words: `approves`, `approved`. */
export function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/y$/, 'i')
    .replace(/(?<=.{3})(?:ings?|ied|ies|ed|es|(?<!s)s|e|al)$/, (ending) => (/^ie/.test(ending) ? 'i' : ''));
  return plain.slice(0, 7);
}

/** The stems of the words that carry meaning, of tokens from `first` up to `last`, without those of the figure itself. */
export function meaningIn(
  doc: Doc,
  first: number,
  last: number,
  except?: Pick<Fact, 'doc' | 'first' | 'last'>,
): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let token = first; token < last; token++) {
    if (doc.kind[token] !== TOKEN.word) continue;
    if (except !== undefined && except.doc === doc && token >= except.first && token < except.last) continue;
    const word = surface(doc, token).toLowerCase();
    if (word.length < 3 || COMMON.has(word)) continue;
    stems.add(stemOf(word));
  }
  return stems;
}

/** The words of the sentence of a figure or a date, without its own. */
export function sentenceWords(fact: Fact): ReadonlySet<string> {
  const { doc, sentence } = fact;
  return meaningIn(doc, doc.sentences[sentence]!, doc.sentences[sentence + 1]!, fact);
}

/** How far a figure's clause reaches, in tokens. */
const REACH = 12;

/** The words of a figure's clause: up to the next number, semicolon or colon. */
export function clauseWords(figure: FigureFact): ReadonlySet<string> {
  const [open, close] = clauseOf(figure, REACH, REACH);
  return meaningIn(figure.doc, open, close, figure);
}

/** How many stems two sets have in common, without those of `nouns`. */
export function shared(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  nouns: readonly string[] = [],
): number {
  const left = nouns.map(stemOf);
  let count = 0;
  for (const stem of a) if (b.has(stem) && !left.includes(stem)) count++;
  return count;
}

const INTO: ReadonlySet<string> = new Set(['in', 'of', 'for']);
const NOUN_REACH = 3;

/**
 * What a figure is of, as lemmas: the noun counted, or for money and shares the words behind (`$900 million budget`,
 * `$45 million in damages`), the noun before `of`, and what the sentence says it of. None where nothing is named; a verb
 * may be among them.
 */
export function nounsOf(figure: FigureFact): readonly string[] {
  const { doc, first, last, sentence, value, slots, zone } = figure;
  const nouns = slots.head === null ? [] : [slots.head];
  if (value.kind === 'count') return nouns;
  const to = doc.sentences[sentence + 1]!;
  let token = last;
  if (token < to && isMark(doc, token, '-')) token++;
  if (token < to && INTO.has(surface(doc, token).toLowerCase())) token++;
  for (let step = 0; step < NOUN_REACH && token < to; step++, token++) {
    if (doc.shape[token] !== SHAPE.lower && zone !== 'title') break;
    const noun = nounAt(doc, token);
    if (noun === null) break;
    nouns.push(noun);
  }
  if (first - 2 >= doc.sentences[sentence]! && surface(doc, first - 1).toLowerCase() === 'of') {
    const noun = nounAt(doc, first - 2);
    if (noun !== null) nouns.push(noun);
  }
  return nouns;
}

function nounAt(doc: Doc, token: number): string | null {
  const word = surface(doc, token).toLowerCase();
  const isNoun =
    doc.kind[token] === TOKEN.word && word.length >= 3 && !COMMON.has(word) && !NOT_NOUN.test(word);
  return isNoun ? lemmaOf(word) : null;
}

/** How the nouns of two figures stand to each other; the words are those around each. */
export type Naming = 'same' | 'crosswise' | 'unnamed' | 'different';

export interface Said {
  readonly nouns: readonly string[];
  readonly words: ReadonlySet<string>;
}

export const shareNoun = ({ nouns: a }: Pick<Said, 'nouns'>, { nouns: b }: Pick<Said, 'nouns'>): boolean =>
  a.some((noun) => b.includes(noun));

/** `crosswise`: what one is of stands among the words around the other. `unnamed`: one of them is of nothing named. */
export function naming(a: Said, b: Said): Naming {
  if (shareNoun(a, b)) return 'same';
  if (a.nouns.some((noun) => b.words.has(stemOf(noun))) || b.nouns.some((noun) => a.words.has(stemOf(noun))))
    return 'crosswise';
  return a.nouns.length > 0 && b.nouns.length > 0 ? 'different' : 'unnamed';
}

const NOT_NOUN = /(?:ly|ed)$|^(?:lower|higher|later|earlier|ago|away|up|down|went|goes|going)$/;

/** Each sentence names somebody or something that the other does not: they may speak of two. */
export const namesOthers = ({ namesAround: a }: FigureFact, { namesAround: b }: FigureFact): boolean =>
  hasOther(a, b) && hasOther(b, a);

function hasOther(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of names) if (!others.has(name)) return true;
  return false;
}

/** Capitalised words of the sentence, its first word apart. */
export function namesAround({ doc, sentence, first, last }: FigureFact): ReadonlySet<string> {
  const names = new Set<string>();
  for (let token = doc.sentences[sentence]! + 1; token < doc.sentences[sentence + 1]!; token++) {
    if (doc.kind[token] !== TOKEN.word || (token >= first && token < last)) continue;
    const word = surface(doc, token).toLowerCase();
    if (doc.shape[token]! >= SHAPE.capital && !COMMON.has(word)) names.add(stemOf(word));
  }
  return names;
}
