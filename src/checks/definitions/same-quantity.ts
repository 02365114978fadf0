/**
 * When two figures say how much there is of one thing: the same unit or currency, head noun, event, scope, aggregation
 * and time. These are the slots; src/lexicon/tables/quantity-words.tsv has the closed sets of words.
 */
import { type Doc, isMark, surface } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { lexicon } from '../../lexicon/load.js';
import { rowsOf } from '../../lexicon/rows.js';
import type { Facts, FigureFact } from '../facts.js';

export const SLOTS = ['unit', 'head', 'event', 'scope', 'aggregation', 'time'] as const;
export type Slot = (typeof SLOTS)[number];
/** What fills each slot; null where the text around the figure says nothing. */
export type Slots = Readonly<Record<Slot, string | null>>;

export interface QuantityMatch {
  /** No slot that both fill differs. `full`: no slot is filled on one side only. */
  readonly match: 'full' | 'partial';
  readonly missing: readonly Slot[];
}

function classesOf(slot: string): ReadonlyMap<string, string> {
  return new Map(
    rowsOf(lexicon, 'quantity-words')
      .filter(({ columns }) => columns[1] === slot)
      .map(({ columns }) => [columns[0]!, columns[2]!]),
  );
}

const HEADS = classesOf('head');
const EVENTS = classesOf('event');
const AGGREGATIONS = classesOf('aggregation');
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'outside',
  'for',
  'of',
]);
const SUBSET = /^of (?:them|whom|those|these|which)\b/i;

/** How far around a figure its event and scope are looked for, in tokens. */
const REACH_BEHIND = 12;
const REACH_BEFORE = 6;

export function slotsOf(facts: Facts, figure: FigureFact): Slots {
  const { doc, first, last, value } = figure;
  const [open, close] = clauseOf(figure);
  return {
    unit: value.currency ?? value.unitCode ?? value.kind,
    head: headOf(figure),
    event: nearestEvent(doc, open, first, last, close),
    scope: scopeOf(doc, last, close),
    // What says nothing else is a total.
    aggregation: wordIn(doc, AGGREGATIONS, Math.max(open, first - 2), Math.min(close, last + 3)) ?? 'total',
    time: timeOf(facts, figure),
  };
}

/** What is counted, as a class or a lemma; for money and shares what they are said of. */
function headOf({ value }: FigureFact): string | null {
  const phrase = value.kind === 'count' ? value.unit : (value.what ?? null);
  if (phrase === null) return null;
  const words = phrase.toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? '';
  if (EVENTS.has(head) && !HEADS.has(head)) return null;
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

/** Tokens around a figure that may speak of it: its sentence up to the next figure's number or a semicolon. */
function clauseOf({ doc, first, last, sentence }: FigureFact): readonly [open: number, close: number] {
  const from = doc.sentences[sentence]!;
  const to = doc.sentences[sentence + 1]!;
  let open = first;
  while (open > from && first - open < REACH_BEFORE && !stops(doc, open - 1)) open--;
  let close = last;
  while (close < to && close - last < REACH_BEHIND && !stops(doc, close)) close++;
  return [open, close];
}

const stops = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.number || isMark(doc, token, ';') || isMark(doc, token, ':');

function wordIn(doc: Doc, classes: ReadonlyMap<string, string>, first: number, last: number): string | null {
  for (let token = first; token < last; token++) {
    if (doc.kind[token] !== TOKEN.word) continue;
    const found = classes.get(surface(doc, token).toLowerCase());
    if (found !== undefined) return found;
  }
  return null;
}

/** `killed 12 people and injured`: of the events on both sides the nearer one; inside the figure before all. */
function nearestEvent(doc: Doc, open: number, first: number, last: number, close: number): string | null {
  const inside = wordIn(doc, EVENTS, first, last);
  if (inside !== null) return inside;
  const steps = Math.max(first - open, close - last);
  for (let step = 0; step < steps; step++) {
    const before = first - 1 - step;
    const behind = last + step;
    const found =
      (before >= open ? wordIn(doc, EVENTS, before, before + 1) : null) ??
      (behind < close ? wordIn(doc, EVENTS, behind, behind + 1) : null);
    if (found !== null) return found;
  }
  return null;
}

/** `in Lagos`, `at Ford`, `of them`: the first name behind a preposition. */
function scopeOf(doc: Doc, last: number, close: number): string | null {
  if (last < doc.length && SUBSET.test(doc.text.slice(doc.start[last], doc.start[last]! + 12)))
    return 'of them';
  for (let token = last; token < close - 1; token++) {
    if (doc.kind[token] !== TOKEN.word || !PLACE_PREPOSITIONS.has(surface(doc, token).toLowerCase()))
      continue;
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
