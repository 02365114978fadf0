/** A number for each piece of evidence: family, value, and for words their position in the span. */
import { AFTER_FAMILIES } from './evidence/after.js';
import { BEFORE_FAMILIES } from './evidence/before.js';
import type { FamilyDoc } from './evidence/define.js';
import { DOCUMENT_FAMILIES } from './evidence/document.js';
import { SPAN_FAMILIES } from './evidence/span.js';
import { WORD_FAMILIES } from './evidence/words.js';
import type { Scene } from './scene.js';

export const POSITIONS = ['only word', 'first word', 'inner word', 'last word'] as const;
export const ONLY = 0;
export const FIRST = 1;
export const INNER = 2;
export const LAST = 3;

/** The row of the table of weights that says how much of the first pass's score the second takes over. */
export const TRUST_ROW = 'first pass';
export const TRUST_VALUES = ['1 word', '2 words', '3 or more words'] as const;

/** First id of each family, and how many ids there are. */
export interface Layout {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** By position, then family. */
  readonly word: readonly (readonly number[])[];
  readonly span: readonly number[];
  readonly document: readonly number[];
  readonly size: number;
  /** Every numbered family in the order of its ids. */
  readonly rows: readonly LayoutRow[];
}

export interface LayoutRow {
  /** As the table of weights names it: `last word: surname`. */
  readonly name: string;
  readonly family: FamilyDoc;
  readonly first: number;
  readonly size: number;
  /** Whether the table may add a weight for spans of one word. */
  readonly alone: boolean;
  readonly pass: 1 | 2;
}

/** @param cues how many cue words there are, with the zeroth, which stands for none */
export function layoutFor(cues: number): Layout {
  const rows: LayoutRow[] = [];
  let next = 0;
  const place = (family: FamilyDoc, name: string, alone: boolean, pass: 1 | 2): number => {
    const first = next;
    const size = family.values?.length ?? cues;
    rows.push({ name, family, first, size, alone, pass });
    next += size;
    return first;
  };
  return {
    before: BEFORE_FAMILIES.map((family) => place(family, family.id, true, 1)),
    after: AFTER_FAMILIES.map((family) => place(family, family.id, true, 1)),
    word: POSITIONS.map((position) =>
      WORD_FAMILIES.map((family) => place(family, `${position}: ${family.id}`, false, 1)),
    ),
    span: SPAN_FAMILIES.map((family) => place(family, family.id, false, 1)),
    document: DOCUMENT_FAMILIES.map((family) => place(family, family.id, false, 2)),
    size: next,
    rows,
  };
}

/** Each of these writes the ids of the evidence it sees into `ids` and returns how many. */
export function idsBefore(scene: Scene, layout: Layout, unit: number, ids: Int32Array): number {
  let count = 0;
  for (let family = 0; family < BEFORE_FAMILIES.length; family++) {
    const value = BEFORE_FAMILIES[family]!.see(scene, unit);
    if (value >= 0) ids[count++] = layout.before[family]! + value;
  }
  return count;
}

export function idsAfter(scene: Scene, layout: Layout, unit: number, ids: Int32Array): number {
  let count = 0;
  for (let family = 0; family < AFTER_FAMILIES.length; family++) {
    const value = AFTER_FAMILIES[family]!.see(scene, unit);
    if (value >= 0) ids[count++] = layout.after[family]! + value;
  }
  return count;
}

export function idsOfWord(
  scene: Scene,
  layout: Layout,
  profile: number,
  position: number,
  ids: Int32Array,
): number {
  let count = 0;
  const bases = layout.word[position]!;
  for (let family = 0; family < WORD_FAMILIES.length; family++) {
    const value = WORD_FAMILIES[family]!.see(scene, profile);
    if (value >= 0) ids[count++] = bases[family]! + value;
  }
  return count;
}

export function idsOfSpan(
  scene: Scene,
  layout: Layout,
  first: number,
  last: number,
  ids: Int32Array,
): number {
  let count = 0;
  for (let family = 0; family < SPAN_FAMILIES.length; family++) {
    const value = SPAN_FAMILIES[family]!.see(scene, first, last);
    if (value >= 0) ids[count++] = layout.span[family]! + value;
  }
  return count;
}
