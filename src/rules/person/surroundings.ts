/** What stands around each unit, as small integers: the ground of the evidence before and after a span. */
import type { Doc } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { type Arena, uint8s, uint16s } from '../../arena.js';
import { pastPostNominal } from './behind-name.js';
import { type Chunks, JOIN } from './chunks.js';
import { LIST_MARKS, listMark } from './lists.js';
import { CAPITAL, EDGE, neighbour, POSSESSIVE, QUOTE, SENTENCE_EDGE, WORD } from './neighbours.js';
import { MAY_BE_CUE } from './words.js';

/** What joins a unit to the one before it inside a chunk, by JOIN. */
export const JOIN_NAMES = [
  '',
  'space',
  'line break',
  'hyphen',
  'nickname quotes',
  'comma or patronymic',
] as const;

/** Links: nothing, then what joins units of a chunk, then what joins the items of a list. */
export const FIRST_LIST_LINK = JOIN_NAMES.length;
export const LINKS = JOIN_NAMES.length + LIST_MARKS.length;

/** Columns, one row a unit. */
export interface Surroundings {
  /** What stands right before and right after: indices of NEIGHBOUR_NAMES. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** What joins it to the unit before it: 0 for nothing, else of JOIN, or FIRST_LIST_LINK and an index of LIST_MARKS. A row more than units. */
  readonly link: Uint8Array;
  /** Cue of the word right before it, a quotation mark skipped, and of the word before what stands before it; 0 for none. */
  readonly cueBefore: Uint16Array;
  readonly secondCueBefore: Uint16Array;
  /** The same after it. */
  readonly cueAfter: Uint16Array;
  readonly secondCueAfter: Uint16Array;
}

export function surroundingsOf(
  doc: Doc,
  { chunks, token, join, length }: Chunks,
  cueOf: Uint16Array,
  arena: Arena,
): Surroundings {
  const before = uint8s(arena, length);
  const after = uint8s(arena, length);
  const link = uint8s(arena, length + 1);
  const cueBefore = uint16s(arena, length);
  const secondCueBefore = uint16s(arena, length);
  const cueAfter = uint16s(arena, length);
  const secondCueAfter = uint16s(arena, length);
  for (let unit = 0; unit < length; unit++) {
    const at = token[unit]!;
    const kind = neighbour(doc, at - 1, at);
    before[unit] = kind;
    if (kind === EDGE || kind === SENTENCE_EDGE) continue;
    const second = cueIn(doc, cueOf, at - 2, at);
    secondCueBefore[unit] = second;
    if (kind === WORD || kind === CAPITAL) cueBefore[unit] = cueIn(doc, cueOf, at - 1, at);
    else if (kind === QUOTE) cueBefore[unit] = second;
  }
  for (let unit = 0; unit < length; unit++) {
    const at = token[unit]!;
    const endsChunk = unit + 1 === length || join[unit + 1] === JOIN.first;
    const next = endsChunk ? pastPostNominal(doc, at + 1) : at + 1;
    const kind = neighbour(doc, next, at);
    after[unit] = kind;
    if (kind === EDGE || kind === SENTENCE_EDGE || kind === POSSESSIVE) continue;
    const second = cueIn(doc, cueOf, next + 1, at);
    secondCueAfter[unit] = second;
    if (kind === WORD || kind === CAPITAL) cueAfter[unit] = cueIn(doc, cueOf, next, at);
    else if (kind === QUOTE) cueAfter[unit] = second;
  }
  for (let unit = 0; unit < length; unit++) link[unit] = join[unit]!;
  for (let chunk = 1; chunk + 1 < chunks.length; chunk++) {
    const unit = chunks[chunk]!;
    const mark = listMark(doc, pastPostNominal(doc, token[unit - 1]! + 1) - 1, token[unit]!);
    if (mark >= 0) link[unit] = FIRST_LIST_LINK + mark;
  }
  return { before, after, link, cueBefore, secondCueBefore, cueAfter, secondCueAfter };
}

/** Cue of a token that is a word in the sentence of another; 0 when it is none. */
export function cueIn(doc: Doc, cueOf: Uint16Array, token: number, from: number): number {
  if (token < 0 || token >= doc.length || doc.kind[token] !== TOKEN.word) return 0;
  if (doc.sentence[token] !== doc.sentence[from] || MAY_BE_CUE[doc.set[token]!] === 0) return 0;
  const id = doc.form[token]!;
  return id > 0 ? cueOf[id]! : 0;
}

/** Cue of a word by its id and class set, which spares most names a look into the long column. */
export function cueOfWord(cueOf: Uint16Array, id: number, set: number): number {
  return id > 0 && MAY_BE_CUE[set] === 1 ? cueOf[id]! : 0;
}

/** Whether a link joins units of one chunk. */
export const isInChunk = (link: number): boolean => link !== JOIN.first && link < FIRST_LIST_LINK;
