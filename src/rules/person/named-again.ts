/**
 * Third pass: whoever is named in full in one place is named wherever the same words stand, or the end of them, unless
 * much speaks against it there. Evidence shares out what is likely; this holds an article to what it has said.
 */
import { type Doc, idIs, opensSentence } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { LONGEST_NAME } from './chunks.js';
import type { FamilyDoc } from './evidence/define.js';
import { CLOSED, cellOf } from './lattice.js';
import type { Scene } from './scene.js';
import type { Standing } from './standing.js';
import { CALENDAR, COMMONNESS, PLACE } from './words.js';

/** A full name is relied on from this score on. */
const SURE = 0.5;
/** Weights, by hand: the last word of a full name where it stands by itself and is no place; more words of it, in any chunk. */
const SURNAME = 3;
const WORDS = 2.5;

export const NAMED_AGAIN: readonly FamilyDoc[] = [
  {
    id: 'named in full elsewhere',
    means:
      'The words are a name elsewhere in the article, or the end of one: all of them, or the last word by itself.',
    example: 'Maria Okafor spoke. At the lectern, Okafor smiled.',
    values: null,
  },
];

/** The weight of a name of so many words that stands in full elsewhere. */
export const weightOf = (words: number): number => (words === 1 ? SURNAME : WORDS);

const OF = wordId(lexicon, 'of');

export interface Again {
  /** Cells of all names, in order. */
  readonly names: readonly number[];
  /** Of those that this pass added: the cell of the full name. */
  readonly full: ReadonlyMap<number, number>;
}

export const firstOf = (cell: number): number => Math.floor(cell / LONGEST_NAME);
export const lastOf = (cell: number): number => firstOf(cell) + (cell % LONGEST_NAME) + 1;

/** Adds to the names of an article their other places, and to the scores of these their weight. */
export function nameAgain(
  { doc, token, chunks }: Scene,
  { run, places }: Pick<Standing, 'run' | 'places'>,
  scores: Float64Array,
  names: readonly number[],
): Again {
  const fullOf = fullNames(run, places, scores, names);
  const full = new Map<number, number>();
  if (fullOf.size === 0) return { names, full };
  const all: number[] = [];
  let next = 0;
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++) {
    const from = chunks[chunk]!;
    const to = chunks[chunk + 1]!;
    const own = all.length;
    while (next < names.length && firstOf(names[next]!) < to) all.push(names[next++]!);
    const add = (cell: number, words: number) => {
      const weight = weightOf(words);
      const known = fullOf.get(run[cell]!);
      if (known === undefined || scores[cell]! <= CLOSED || scores[cell]! + weight <= 0) return;
      if (isInOrganisation(doc, token[firstOf(cell)]!, token[lastOf(cell) - 1]!)) return;
      if (!makeRoom(all, own, cell)) return;
      scores[cell]! += weight;
      full.set(cell, known);
    };
    if (to - from === 1) {
      if (all.length === own && mayBeSurname(doc, token[from]!)) add(cellOf(from, to), 1);
      continue;
    }
    for (let first = from; first < to; first++)
      for (let last = Math.min(to, first + LONGEST_NAME); last > first + 1; last--)
        add(cellOf(first, last), last - first);
  }
  return { names: all, full };
}

/**
 * Not `Ana Lincoln moved to Lincoln`, where the place is as likely, `Ahmed Bey, the last Bey of the province`, `in May`,
 * nor a word that opens a sentence and needs no capital elsewhere: `Law firms met`.
 */
function mayBeSurname(doc: Doc, token: number): boolean {
  const set = doc.set[token]!;
  if (PLACE[set] !== 0 || CALENDAR[set] !== 0 || doc.form[token + 1] === OF) return false;
  return !opensSentence(doc, token) || COMMONNESS[set]! < 2;
}

/** Tokens that an organisation of the lexicon may have before the name inside it. */
const REACH = 4;

/** `McDonald’s`, `Oke University`: an organisation of the lexicon that has tokens `first … last`, and more. */
function isInOrganisation(doc: Doc, first: number, last: number): boolean {
  for (let at = doc.phraseAt[Math.max(0, first - REACH)]!; at < doc.phraseAt[first + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    const holds = phrase.last > last && (phrase.first < first || phrase.last > last + 1);
    if (holds && idIs(doc, phrase.id, CLASS.organisation)) return true;
  }
  return false;
}

/** By run: the cell of the full name that its words end, where they have other places. */
function fullNames(
  run: Int32Array,
  places: Float64Array,
  scores: Float64Array,
  names: readonly number[],
): Map<number, number> {
  const full = new Map<number, number>();
  for (const cell of names) {
    const last = lastOf(cell);
    const first = firstOf(cell);
    if (last - first < 2 || scores[cell]! < SURE) continue;
    for (let at = first; at < last; at++) {
      const row = run[cellOf(at, last)]!;
      if (places[row]! > 1 && !full.has(row)) full.set(row, cell);
    }
  }
  return full;
}

/** Puts a span in the place of the names inside it, from index `own` on; false where another name stands in its way. */
function makeRoom(names: number[], own: number, cell: number): boolean {
  const first = firstOf(cell);
  const last = lastOf(cell);
  let at = own;
  while (at < names.length && lastOf(names[at]!) <= first) at++;
  let end = at;
  for (; end < names.length && firstOf(names[end]!) < last; end++) {
    const other = names[end]!;
    if (other === cell || firstOf(other) < first || lastOf(other) > last) return false;
  }
  names.splice(at, end - at, cell);
  return true;
}
