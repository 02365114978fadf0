/**
 * Articles that were written for this repository, in the manner of newspapers all over the world, and annotated by the
 * annotation guide by who wrote them, before any answer was seen (test/written).
 */
import { linesOf } from '../lines.js';

export type Offsets = readonly [start: number, end: number];

export interface WrittenPerson {
  readonly name: Offsets;
  readonly roles: readonly Offsets[];
  readonly honorifics: readonly Offsets[];
  readonly age: number | null;
  readonly mentions: readonly Offsets[];
}

export interface WrittenFigure {
  readonly s: number;
  readonly e: number;
  readonly kind: string;
  readonly comparator: string;
  readonly unit: Offsets | null;
  readonly currency: string | null;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

/** All offsets are UTF-16 code units into `text`, half-open. */
export interface WrittenArticle {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly entities: readonly WrittenPerson[];
  readonly countries: readonly (readonly [start: number, end: number, code: string])[];
  readonly dates: readonly (readonly [start: number, end: number, timex: string, type: string])[];
  readonly figures: readonly WrittenFigure[];
}

/** Bodies of text → their file. */
const FILES = {
  written: 'test/written/read.jsonl',
  'written, never read': 'test/written/unread.jsonl',
} as const;

export type Written = keyof typeof FILES;
export const WRITTEN = Object.keys(FILES) as readonly Written[];

export const writtenArticles = (name: Written): WrittenArticle[] => linesOf<WrittenArticle>(FILES[name]);
