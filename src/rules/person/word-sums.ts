/**
 * Sums of the evidence of single words, by position in the span. What the lists say of a word and how it looks are
 * tables of sums; the table of class sets, of which there are thousands, is filled with those that are met.
 */
import { SHAPE } from '../../annotate/tokens.js';
import { type Arena, float64s } from '../../arena.js';
import { SET_WORDS } from '../../lexicon/classes.js';
import { lexicon } from '../../lexicon/load.js';
import { LONG, type WordFamily } from './evidence/define.js';
import { WORD_FAMILIES } from './evidence/words.js';
import { POSITIONS } from './layout.js';
import { LETTER_NAMES } from './letters.js';
import type { Scene } from './scene.js';
import type { Weights } from './weights.js';

const COUNT = POSITIONS.length;
const SETS = lexicon.sets.length / SET_WORDS;
const LETTERS = LETTER_NAMES.length;
const INITIAL_ROW = 2 * LETTERS;
const SHAPES = Object.keys(SHAPE).length;

/** A family with the first id of its values, by position. */
interface AskedOfWord<Ask> {
  readonly ask: Ask;
  readonly first: readonly number[];
}

export interface WordPlan {
  readonly ofSet: readonly AskedOfWord<(set: number) => number>[];
  /** Sums by position; rows are `letters`, of words that the lexicon lacks `LETTERS + letters`, and one of nothing for initials. */
  readonly letters: Float64Array;
  /** Sums by position; rows are numbers of `writingOf`. */
  readonly writing: Float64Array;
  readonly columns: readonly AskedOfWord<(scene: Scene) => Uint16Array>[];
  /** Families that are asked: of every word, and of words that the article also writes in lower case. */
  readonly always: readonly AskedOfWord<WordFamily['see']>[];
  readonly lowered: readonly AskedOfWord<WordFamily['see']>[];
}

const writingOf = (shape: number, size: number, loud: number): number =>
  (shape * LONG + Math.min(LONG, size) - 1) * 2 + loud;

export function wordPlan({ layout, any }: Weights): WordPlan {
  const asked = <Ask>(askOf: (family: WordFamily) => Ask | undefined): AskedOfWord<Ask>[] =>
    WORD_FAMILIES.flatMap((family, at) => {
      const ask = askOf(family);
      return ask === undefined ? [] : [{ ask, first: layout.word.map((bases) => bases[at]!) }];
    });
  const letters = new Float64Array((INITIAL_ROW + 1) * COUNT);
  for (const { ask, first } of asked(({ ofLetters }) => ofLetters))
    for (let row = 0; row < 2 * LETTERS; row++)
      add(ask(row % LETTERS, row < LETTERS), first, any, letters, row * COUNT);
  const writing = new Float64Array(SHAPES * LONG * 2 * COUNT);
  for (const { ask, first } of asked(({ ofWriting }) => ofWriting))
    for (let shape = 0; shape < SHAPES; shape++)
      for (let size = 1; size <= LONG; size++)
        for (let loud = 0; loud < 2; loud++)
          add(ask(shape, size, loud), first, any, writing, writingOf(shape, size, loud) * COUNT);
  const isAsked = ({ ofSet, ofLetters, ofWriting, column }: WordFamily): boolean =>
    ofSet === undefined && ofLetters === undefined && ofWriting === undefined && column === undefined;
  return {
    ofSet: asked(({ ofSet }) => ofSet),
    letters,
    writing,
    columns: asked(({ column }) => column),
    always: asked((family) => (isAsked(family) && family.lowered === undefined ? family.see : undefined)),
    lowered: asked((family) => (isAsked(family) && family.lowered === true ? family.see : undefined)),
  };
}

/** Sums of class sets met before, by position. */
export interface KnownSums {
  readonly isKnown: Uint8Array;
  readonly sums: Float64Array;
}

export function newKnownSums(): KnownSums {
  return { isKnown: new Uint8Array(SETS), sums: new Float64Array(SETS * COUNT) };
}

/** By profile and position. */
export function sumWords(
  scene: Scene,
  { any }: Weights,
  { words: plan }: { readonly words: WordPlan },
  known: KnownSums,
  arena: Arena,
): Float64Array {
  const { form, set, shape, loud, letters, size, lower, length } = scene.profiles;
  const sums = float64s(arena, length * COUNT);
  for (let profile = 0; profile < length; profile++) {
    const to = profile * COUNT;
    const ofSet = set[profile]!;
    if (known.isKnown[ofSet] === 0) meet(known, plan, any, ofSet);
    const ofWriting = writingOf(shape[profile]!, size[profile]!, loud[profile]!) * COUNT;
    const ofLetters = letterRow(shape[profile]!, letters[profile]!, form[profile]!) * COUNT;
    for (let position = 0; position < COUNT; position++)
      sums[to + position] =
        known.sums[ofSet * COUNT + position]! +
        plan.writing[ofWriting + position]! +
        plan.letters[ofLetters + position]!;
    if (lower[profile]! > 0)
      for (const { ask, first } of plan.lowered) add(ask(scene, profile), first, any, sums, to);
    for (const { ask, first } of plan.always) add(ask(scene, profile), first, any, sums, to);
  }
  for (const { ask, first } of plan.columns) addColumn(ask(scene), first, any, sums, length);
  return sums;
}

function meet(known: KnownSums, plan: WordPlan, any: Float32Array, set: number): void {
  for (const { ask, first } of plan.ofSet) add(ask(set), first, any, known.sums, set * COUNT);
  known.isKnown[set] = 1;
}

const letterRow = (shape: number, letters: number, form: number): number =>
  shape === SHAPE.initial ? INITIAL_ROW : form > 0 ? letters : LETTERS + letters;

function addColumn(
  cues: Uint16Array,
  first: readonly number[],
  any: Float32Array,
  sums: Float64Array,
  length: number,
): void {
  for (let profile = 0; profile < length; profile++)
    if (cues[profile]! > 0) add(cues[profile]!, first, any, sums, profile * COUNT);
}

function add(
  value: number,
  first: readonly number[],
  any: Float32Array,
  sums: Float64Array,
  to: number,
): void {
  if (value < 0) return;
  for (let position = 0; position < COUNT; position++) sums[to + position]! += any[first[position]! + value]!;
}
