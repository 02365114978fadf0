/**
 * When two figures say how much there is of one thing: the same unit or currency, head noun, event, scope, aggregation
 * and time. These are the slots; src/lexicon/tables/quantity-words.tsv has the closed sets of words.
 */
import { type Doc, surface } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { lexicon } from '../../lexicon/load.js';
import { type Row, rowsOf } from '../../lexicon/rows.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordMap } from '../../lexicon/word-set.js';
import type { Facts, FigureFact } from '../facts.js';
import { clauseOf } from './sentence.js';

export const SLOTS = ['unit', 'head', 'event', 'scope', 'aggregation', 'time'] as const;
export type Slot = (typeof SLOTS)[number];
/** What fills each slot; null where the text around the figure says nothing. */
export type Slots = Readonly<Record<Slot, string | null>>;

export interface QuantityMatch {
  /** No slot that both fill differs. `full`: no slot is filled on one side only. */
  readonly match: 'full' | 'partial';
  readonly missing: readonly Slot[];
}

const rowsOfSlot = (slot: string): Row[] =>
  rowsOf(lexicon, 'quantity-words').filter(({ columns }) => columns[1] === slot);
/** Classes by their words, and by the ids of those. */
const classesOf = (slot: string): ReadonlyMap<string, string> =>
  new Map(rowsOfSlot(slot).map(({ columns }) => [columns[0]!, columns[2]!]));
const idClassesOf = (slot: string): WordMap<string> =>
  new WordMap(rowsOfSlot(slot).map(({ id, columns }) => [id, columns[2]!]));

const HEADS = classesOf('head');
const EVENT_WORDS = classesOf('event');
const EVENTS = idClassesOf('event');
const AGGREGATIONS = idClassesOf('aggregation');
const PLACE_PREPOSITIONS = wordSet('in at near from across outside for of');
const SUBSET = /^of (?:them|whom|those|these|which)\b/i;

/** How far around a figure its event and scope are looked for, in tokens. */
const REACH_BEHIND = 12;
const REACH_BEFORE = 6;

export const slotsOf = (facts: Facts, figure: FigureFact): Slots => new SlotsAt(facts, figure);

/** Most figures are told apart by the first slots, and the others are never asked for. */
class SlotsAt implements Slots {
  readonly unit: string;
  readonly #facts: Facts;
  readonly #figure: FigureFact;
  readonly #open: number;
  readonly #close: number;
  #head: string | null | undefined = undefined;
  #event: string | null | undefined = undefined;
  #scope: string | null | undefined = undefined;
  #aggregation: string | undefined = undefined;
  #time: string | null | undefined = undefined;

  constructor(facts: Facts, figure: FigureFact) {
    const { value } = figure;
    this.unit = value.currency ?? value.unitCode ?? value.kind;
    this.#facts = facts;
    this.#figure = figure;
    const [open, close] = clauseOf(figure, REACH_BEFORE, REACH_BEHIND);
    this.#open = open;
    this.#close = close;
  }

  get head(): string | null {
    if (this.#head === undefined) this.#head = headOf(this.#figure);
    return this.#head;
  }

  get event(): string | null {
    const { doc, first, last } = this.#figure;
    if (this.#event === undefined) this.#event = nearestEvent(doc, this.#open, first, last, this.#close);
    return this.#event;
  }

  get scope(): string | null {
    const { doc, last } = this.#figure;
    if (this.#scope === undefined) this.#scope = scopeOf(doc, last, this.#close);
    return this.#scope;
  }

  get aggregation(): string {
    const { doc, first, last } = this.#figure;
    // What says nothing else is a total.
    this.#aggregation ??=
      classIn(doc, AGGREGATIONS, Math.max(this.#open, first - 2), Math.min(this.#close, last + 3)) ?? 'total';
    return this.#aggregation;
  }

  get time(): string | null {
    if (this.#time === undefined) this.#time = timeOf(this.#facts, this.#figure);
    return this.#time;
  }
}

/** What is counted, as a class or a lemma; for money and shares what they are said of. */
function headOf({ value }: FigureFact): string | null {
  const phrase = value.kind === 'count' ? value.unit : (value.what ?? null);
  if (phrase === null) return null;
  const words = phrase.toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? '';
  if (EVENT_WORDS.has(head) && !HEADS.has(head)) return null;
  return classOfHead(head);
}

const classOfHead = (head: string): string => HEADS.get(head) ?? lemmaOf(head);

/** Of the noun that a phrase ends with: *persons*, *folk* and *people* are one. */
export const headClassOf = (phrase: string): string =>
  classOfHead(phrase.toLowerCase().split(/\s+/).at(-1) ?? '');

const IRREGULAR: Readonly<Record<string, string>> = {
  lives: 'life',
  wives: 'wife',
  feet: 'foot',
  teeth: 'tooth',
};

/** Singular of an English noun, near enough to compare two of them. Source: Quirk et al., 5.80. */
export function lemmaOf(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

function classIn({ form }: Doc, classes: WordMap<string>, first: number, last: number): string | null {
  for (let token = first; token < last; token++) {
    const found = classes.get(form[token]!);
    if (found !== undefined) return found;
  }
  return null;
}

/** `killed 12 people and injured`: of the events on both sides the nearer one; inside the figure before all. */
function nearestEvent(doc: Doc, open: number, first: number, last: number, close: number): string | null {
  const inside = classIn(doc, EVENTS, first, last);
  if (inside !== null) return inside;
  const steps = Math.max(first - open, close - last);
  for (let step = 0; step < steps; step++) {
    const before = first - 1 - step;
    const behind = last + step;
    const found =
      (before >= open ? classIn(doc, EVENTS, before, before + 1) : null) ??
      (behind < close ? classIn(doc, EVENTS, behind, behind + 1) : null);
    if (found !== null) return found;
  }
  return null;
}

/** `in Lagos`, `at Ford`, `of them`: the first name behind a preposition. */
function scopeOf(doc: Doc, last: number, close: number): string | null {
  if (last < doc.length && SUBSET.test(doc.text.slice(doc.start[last], doc.start[last]! + 12)))
    return 'of them';
  for (let token = last; token < close - 1; token++) {
    if (!PLACE_PREPOSITIONS.has(doc.form[token]!)) continue;
    let name = token + 1;
    while (name < close && doc.kind[name] === TOKEN.word && doc.shape[name] === SHAPE.lower) name++;
    if (name - token > 3) continue;
    const words: string[] = [];
    while (name < close && doc.kind[name] === TOKEN.word && doc.shape[name]! >= SHAPE.capital)
      words.push(surface(doc, name++).toLowerCase());
    if (words.length > 0) return words.join(' ');
  }
  return null;
}

/** The date spoken of in the same sentence; of several the one nearest to the figure. */
function timeOf({ dates }: Facts, figure: FigureFact): string | null {
  let best: string | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { doc, sentence, start, value } of dates) {
    if (
      doc !== figure.doc ||
      sentence !== figure.sentence ||
      value.type === 'duration' ||
      value.type === 'set'
    )
      continue;
    const distance = Math.abs(start - figure.start);
    if (distance >= nearest) continue;
    nearest = distance;
    best = value.value ?? value.timex;
  }
  return best;
}

/**
 * Null when the figures are of two quantities. A slot that only one of them fills does not tell them apart as long as
 * the article has no second answer for it: all its figures of that unit and noun that fill the slot fill it alike.
 */
export function sameQuantity(facts: Facts, a: FigureFact, b: FigureFact): QuantityMatch | null {
  const x = a.slots;
  const y = b.slots;
  const missing: Slot[] = [];
  for (const slot of SLOTS) {
    if (x[slot] === y[slot]) continue;
    if (x[slot] !== null && y[slot] !== null) return null;
    missing.push(slot);
  }
  // Money and shares of nothing named may be of anything.
  if (x.head === null && y.head === null && x.event === null && y.event === null) return null;
  for (const slot of missing) {
    const filled = new Set<string>();
    for (const { slots } of facts.figures) {
      if (slots.unit !== x.unit || slots[slot] === null) continue;
      // What befell them is known of both: `12 killed` are those who were killed, whatever else is counted.
      if (slot === 'head' && x.event !== null && x.event === y.event && slots.event !== x.event) continue;
      if (slot !== 'head' && slots.head !== x.head && slots.head !== y.head) continue;
      filled.add(slots[slot]);
    }
    if (filled.size > 1) return null;
  }
  return { match: missing.length === 0 ? 'full' : 'partial', missing };
}
