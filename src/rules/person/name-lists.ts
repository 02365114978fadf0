/** Lists of names that are told by their form: lines, couples, squads, scores. */
import { is, isMark, isNumber, isOneOfMarks } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { LIST_MARKS } from './lists.js';
import { endOfName, type Named } from './named.js';
import type { Scene } from './scene.js';
import { FIRST_LIST_LINK } from './surroundings.js';
import { GIVEN, KNOWN_GIVEN } from './words.js';

/** Tokens before the name in a line: `10. Ana Oke`. */
const NUMBERING = 3;

/** Whether a chunk is all of its line but for a number. */
function isLine({ doc, token, chunks }: Scene, chunk: number): boolean {
  const first = token[chunks[chunk]!]!;
  const last = token[chunks[chunk + 1]! - 1]!;
  const block = doc.blocks[doc.block[first]!]!;
  if (block.last !== last + 1 || first - block.first > NUMBERING) return false;
  for (let at = block.first; at < first; at++) if (doc.kind[at] === TOKEN.word) return false;
  return true;
}

/** `1. Ana Oke`, `2. Zubo Wankor`, `3. Tom Lee`: a line by itself, with a name by itself in the line before and behind. */
export function isLineAmongNames(scene: Scene, { starts, ends }: Named, chunk: number): boolean {
  const { doc, token, chunks } = scene;
  if (chunk === 0 || chunk + 2 >= chunks.length || !isLine(scene, chunk)) return false;
  const block = doc.block[token[chunks[chunk]!]!]!;
  return [-1, 1].every((step) => {
    const other = chunk + step;
    return (
      doc.block[token[chunks[other]!]!]! === block + step &&
      starts[chunks[other]!] === 1 &&
      ends[chunks[other + 1]!] === 1 &&
      isLine(scene, other)
    );
  });
}

const AND = FIRST_LIST_LINK + LIST_MARKS.indexOf('and');

/** `Ana and Tom Okafor`: the name behind `and` has a surname, and what stands before it is a given name. */
export function isOfCouple(
  { doc, token, link, length, profile, profiles }: Scene,
  named: Named,
  other: number,
): boolean {
  const isGiven = (unit: number) => GIVEN[profiles.set[profile[unit]!]!]! >= KNOWN_GIVEN;
  return (
    link[other] === AND &&
    endOfName(other, named, length) - other > 1 &&
    isGiven(other) &&
    isGiven(other - 1) &&
    !isMark(doc, token[other - 1]! - 1, ',')
  );
}

const OF = wordId(lexicon, 'of');

/** Tokens of a bracket behind a name of a squad, and chunks in it. */
const LONGEST_BRACKET = 8;
const CHUNKS_IN_BRACKET = 3;

/** `Ana Oke (Arsenal), Honest Zubo (Simba)`: a bracket behind the words, and a name with a bracket in the item before or behind. */
export function isInSquad(scene: Scene, named: Named, chunk: number): boolean {
  const { doc, token, chunks } = scene;
  const from = chunks[chunk]!;
  const to = chunks[chunk + 1]!;
  if (!isMark(doc, token[to - 1]! + 1, '(')) return false;
  return (
    hasBracketed(scene, named, chunk, -1, token[from]! - 1) ||
    hasBracketed(scene, named, chunk, 1, endOfBracket(doc, token[to - 1]! + 1))
  );
}

/** The token behind a bracket that opens at a token. */
function endOfBracket(doc: Scene['doc'], opening: number): number {
  let at = opening;
  while (at < opening + LONGEST_BRACKET && at < doc.length && !isMark(doc, at, ')')) at++;
  return at + 1;
}

/** Whether a comma at a token joins to an item that is a name with a bracket behind it. */
function hasBracketed(
  { doc, token, chunks }: Scene,
  { starts, ends }: Named,
  chunk: number,
  step: 1 | -1,
  comma: number,
): boolean {
  if (!isOneOfMarks(doc, comma, ',;')) return false;
  if (step === -1 && !isMark(doc, comma - 1, ')')) return false;
  for (let count = 1; count <= CHUNKS_IN_BRACKET; count++) {
    const other = chunk + step * count;
    if (other < 0 || other + 1 >= chunks.length) return false;
    const behind = token[chunks[other + 1]! - 1]! + 1;
    if (step === 1 && token[chunks[other]!]! < comma) continue;
    if (!isMark(doc, behind, '(')) {
      if (step === 1) return false;
      continue;
    }
    return step === 1
      ? starts[chunks[other]!] === 1 && token[chunks[other]!] === comma + 1
      : ends[chunks[other + 1]!] === 1 && endOfBracket(doc, behind) === comma;
  }
  return false;
}

/** Tokens from a name with its number to the next: `Oke 71, Zubo`. */
const SCORE = 4;

/** `(Oke 71, Zubo 48; Lee 3-40)`: a number behind the word, and the same of the name beside it in the list. */
export function isScored({ doc, token, chunks }: Scene, { starts, ends }: Named, chunk: number): boolean {
  const end = token[chunks[chunk + 1]! - 1]! + 1;
  const first = token[chunks[chunk]!]!;
  if (!isNumber(doc, end) || !isOneOfMarks(doc, first - 1, '(,;:')) return false;
  const isOne = (other: number): boolean => {
    if (other < 0 || other + 1 >= chunks.length) return false;
    const from = chunks[other]!;
    const to = chunks[other + 1]!;
    if (starts[from] !== 1 || ends[to] !== 1 || !isNumber(doc, token[to - 1]! + 1)) return false;
    const distance = other < chunk ? first - token[to - 1]! : token[from]! - end + 1;
    return distance <= SCORE && doc.sentence[token[from]!] === doc.sentence[first];
  };
  return isOne(chunk - 1) || isOne(chunk + 1);
}

/** Tokens back to the child, brother or sister of an obituary. */
const FAMILY = 14;

/** `a son, Tom Oke (Ana) of Lagos`: a given name in brackets behind the name of kin. */
export function isSpouse({ doc, token, chunks }: Scene, { ends }: Named, chunk: number): boolean {
  const from = chunks[chunk]!;
  const first = token[from]!;
  if (chunks[chunk + 1]! - from > 1 || from === 0 || GIVEN[doc.set[first]!]! < KNOWN_GIVEN) return false;
  if (!isMark(doc, first - 1, '(') || !isMark(doc, first + 1, ')')) return false;
  if (ends[from] !== 1 && !is(doc, first - 2, CLASS['name-suffix'])) return false;
  if (doc.form[first + 2] !== OF && !isOneOfMarks(doc, first + 2, ',;.')) return false;
  for (let at = first - 2; at > first - FAMILY && at >= 0; at--)
    if (is(doc, at, CLASS.kin) && doc.shape[at] === SHAPE.lower) return true;
  return false;
}
