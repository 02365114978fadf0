/**
 * Where names can stand: chunks of capitalised words, with the particles, initials, hyphens, suffixes and quoted
 * nicknames that may join them. Each word of a chunk is a unit; a name is a run of units of one chunk.
 */

import { type Doc, is, isCapitalised, isInnerHyphen, isMark, isWord } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { type Arena, int32s, uint8s } from '../../arena.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { GIVEN, NEVER_ALONE, PARTICLE } from './words.js';

/** What joins a unit to the one before it in its chunk. */
export const JOIN = { first: 0, space: 1, line: 2, hyphen: 3, quote: 4, comma: 5 } as const;

/** Columns, one row a unit; `chunks` holds the first unit of each chunk and the unit count at the end. */
export interface Chunks {
  readonly length: number;
  readonly token: Int32Array;
  readonly join: Uint8Array;
  /** 1 for a word inside a nickname in quotation marks. */
  readonly quoted: Uint8Array;
  readonly chunks: Int32Array;
}

/** A name has no more units than this. */
export const LONGEST_NAME = 8;

/** Particles in a row: `van der`, `de la`, `bin al`. */
const PARTICLES_IN_ROW = 3;
const NICKNAME_WORDS = 4;
/** By the code unit of the opening mark. */
const CLOSING_OF = new Map(
  ['""', '“”', '‘’', "''", '()', '«»'].map(([opening, closing]) => [opening!.charCodeAt(0), closing!]),
);

/** Units of a chunk are appended here. */
interface Units {
  length: number;
  readonly token: Int32Array;
  readonly join: Uint8Array;
  readonly quoted: Uint8Array;
}

export function findChunks(doc: Doc, arena: Arena): Chunks {
  // A unit is a token, and a chunk has one at least.
  const { shape, set } = doc;
  const room = doc.length + 1;
  const units: Units = {
    length: 0,
    token: int32s(arena, room),
    join: uint8s(arena, room),
    quoted: uint8s(arena, room),
  };
  const chunks = int32s(arena, room);
  let count = 0;
  for (const block of doc.blocks) {
    if (block.kind === 'leftover') continue;
    const { last } = block;
    let at = block.first;
    while (at < last) {
      // Most words are neither capitalised nor particles.
      if (shape[at]! < SHAPE.capital && (PARTICLE[set[at]!] === 0 || !startsWithParticle(doc, at, last))) {
        at++;
        continue;
      }
      const unit = units.length;
      at = readChunk(doc, at, last, units);
      if (units.length - unit === 1 && neverAlone(doc, units.token[unit]!)) units.length = unit;
      else chunks[count++] = unit;
    }
  }
  const { length } = units;
  chunks[count++] = length;
  return {
    length,
    token: units.token.subarray(0, length),
    join: units.join.subarray(0, length),
    quoted: units.quoted.subarray(0, length),
    chunks: chunks.subarray(0, count),
  };
}

function put(units: Units, token: number, join: number, quoted: number): void {
  const unit = units.length++;
  units.token[unit] = token;
  units.join[unit] = join;
  units.quoted[unit] = quoted;
}

/** Whether particles stand here, and a capitalised word behind them. */
function startsWithParticle(doc: Doc, at: number, last: number): boolean {
  return isParticle(doc, at, false) && leadToCapital(doc, at, last);
}

/** The cheap way out for `The`, `Monday`, `Mexico`: they are not weighed. */
function neverAlone(doc: Doc, token: number): boolean {
  return doc.form[token]! > 0 && NEVER_ALONE[doc.set[token]!] === 1;
}

const AS = wordId(lexicon, 'as');

/** A lower-case particle; the weak ones (`le`) count inside a name, and before a hyphen (`as-Sisi`), `as` only there: `Ann Lee as Jo Roy`. */
function isParticle(doc: Doc, token: number, inside: boolean): boolean {
  if (doc.shape[token] !== SHAPE.lower) return false;
  const particle = PARTICLE[doc.set[token]!]!;
  return (
    particle === 1 ||
    (particle === 2 && ((inside && doc.form[token] !== AS) || isInnerHyphen(doc, token + 1)))
  );
}

/** Whether a run of particles that starts here ends before a capitalised word. */
function leadToCapital(doc: Doc, at: number, last: number): boolean {
  let next = at;
  for (let count = 0; count < PARTICLES_IN_ROW && next < last && isParticle(doc, next, true); count++) {
    next++;
    if (next < last && isInnerHyphen(doc, next)) next++;
    else if (next < last && doc.gap[next] === GAP.none) return false;
  }
  return next < last && isCapitalised(doc, next);
}

/** Reads the units of a chunk; returns the token after it. */
function readChunk(doc: Doc, from: number, last: number, units: Units): number {
  const sentence = doc.sentence[from];
  const firstUnit = units.length;
  let at = from;
  let joined: number = JOIN.first;
  let inQuote = 0;
  /** Token of the closing mark of a nickname that is being read. */
  let closesAt = -1;
  for (;;) {
    put(units, at, joined, inQuote);
    at++;
    if (at === closesAt) {
      at++;
      closesAt = -1;
      inQuote = 0;
      joined = JOIN.quote;
      continue;
    }
    if (at >= last || doc.sentence[at] !== sentence) return at;
    // Most names end before a word in small letters, or go on with a capitalised one.
    if (doc.gap[at] !== GAP.none && doc.kind[at] === TOKEN.word) {
      const shape = doc.shape[at]!;
      if (shape === SHAPE.upper && units.length - firstUnit > 1 && isPostNominal(doc, at)) return at + 1;
      if (shape < SHAPE.capital && (PARTICLE[doc.set[at]!] === 0 || !canContinue(doc, at, last))) return at;
      joined = doc.gap[at] === GAP.space ? JOIN.space : JOIN.line;
      continue;
    }
    if (
      isInnerHyphen(doc, at) &&
      at + 1 < last &&
      continuesByHyphen(doc, at + 1, last, units.length - firstUnit)
    ) {
      at++;
      joined = JOIN.hyphen;
      continue;
    }
    if (doc.gap[at] === GAP.none) {
      // `L.Oyun`
      if (doc.shape[at - 1] === SHAPE.initial && doc.dotted[at - 1] === 1 && isCapitalised(doc, at)) {
        joined = JOIN.space;
        continue;
      }
      if (!endsInComma(doc, at, last)) return at;
      at++;
      joined = JOIN.comma;
      continue;
    }
    const closer = closesAt < 0 ? endOfNickname(doc, at, last) : -1;
    if (closer < 0) return at;
    closesAt = closer;
    inQuote = 1;
    at++;
    joined = JOIN.quote;
  }
}

/** Letters of offices, honours and degrees behind a name: `Edwin Poots MLA`, `Ann Lee KC`. Never `III`, which is part of it. */
const isPostNominal = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper && POST_NOMINALS.has(doc.form[token]!);

/** The token that a name ending before `at` has behind it, letters of office left out. They are in no chunk. */
export const pastPostNominal = (doc: Doc, at: number): number =>
  at < doc.length && isPostNominal(doc, at) && doc.gap[at] === GAP.space ? at + 1 : at;

const POST_NOMINALS = wordSet(
  'mp mps mla msp mep td mna mpp qc kc sc san obe cbe mbe kbe dbe gbe cmg kcmg gcmg cvo dso kcb oam ' +
    'mfr oon ofr gcfr gcon cfr frs frcp frse phd md dds llb llm bsc msc mba cpa esq ips ias ifs usaf usn usmc',
);

function canContinue(doc: Doc, at: number, last: number): boolean {
  if (isCapitalised(doc, at)) return true;
  return isParticle(doc, at, true) && leadToCapital(doc, at, last);
}

/** Short words that only a second syllable of a given name would be: `Hee-sun`, not `Seoul-based`. */
const SYLLABLE_LENGTH = 4;

/** `Sherwood-Randall`, `al-Assad`; in lower case the syllable of a given name: `Suk-yeol`. */
function continuesByHyphen(doc: Doc, at: number, last: number, unitsBefore: number): boolean {
  if (canContinue(doc, at, last)) return true;
  if (!isWord(doc, at)) return false;
  const common =
    is(doc, at, CLASS['word-1']) ||
    is(doc, at, CLASS['word-2']) ||
    is(doc, at, CLASS['word-3']) ||
    is(doc, at, CLASS['word-4']);
  return !common || (unitsBefore > 1 && doc.end[at]! - doc.start[at]! <= SYLLABLE_LENGTH);
}

/** `, Jr.`; no letters of office (`, MP`), and no suffix that a name goes on behind, as in `Jr. Okafor`. */
function endsInComma(doc: Doc, at: number, last: number): boolean {
  return (
    isMark(doc, at, ',') &&
    at + 1 < last &&
    isCapitalised(doc, at + 1) &&
    is(doc, at + 1, CLASS['name-suffix']) &&
    doc.shape[at + 1] !== SHAPE.initial &&
    !isPostNominal(doc, at + 1) &&
    !(at + 2 < last && isCapitalised(doc, at + 2))
  );
}

/** `Dwayne “The Rock” Johnson`: the token of the closing mark, or −1. */
function endOfNickname(doc: Doc, at: number, last: number): number {
  const closing = CLOSING_OF.get(doc.mark[at]!);
  if (closing === undefined) return -1;
  for (let word = at + 1; word < last - 1 && word <= at + NICKNAME_WORDS + 1; word++) {
    if (word > at + 1 && doc.gap[word] === GAP.none && doc.text[doc.start[word]!] === closing)
      return isCapitalised(doc, word + 1) && doc.gap[word + 1] !== GAP.none ? word : -1;
    if (!isWord(doc, word)) return -1;
    // `Maria Okafor (Kenya) Telecom`, `(KEN) Ford`: where somebody is from, no nickname.
    if (closing === ')' && (is(doc, word, CLASS['country-name']) || doc.shape[word] === SHAPE.upper))
      return -1;
    if (word === at + 1 ? doc.gap[word] !== GAP.none : doc.gap[word] === GAP.none) return -1;
  }
  return -1;
}

/** `Martin Luther King, Jr.`: what stands before the suffix, within the reach of a name, ends with it. */
function suffixAhead({ join, length }: Chunks, from: number): boolean {
  const reach = Math.min(length, from + LONGEST_NAME);
  for (let unit = from; unit < reach && join[unit] !== JOIN.first; unit++)
    if (join[unit] === JOIN.comma) return true;
  return false;
}

/** `Sen.`, `Gov`, `Gen.` that may be a title before a name, though some have it as their name; not `St.` or `Wm.` */
const isShortTitle = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS['abbreviation-title']) &&
  is(doc, token, CLASS.honorific) &&
  !SAINTS.has(doc.form[token]!);

/** Ranks and offices that nobody has as a name, unlike `Major`, `Bishop`, `Prince` or `Earl`. */
const RANKS = wordSet(
  'colonel captain sergeant lieutenant brigadier inspector superintendent constable admiral corporal professor senator ' +
    'governor president chancellor ambassador archbishop princess queen emperor',
);

/** Whether a word may stand before a name and be no part of it. */
export const mayBeTitle = (doc: Doc, token: number): boolean =>
  RANKS.has(doc.form[token]!) || isShortTitle(doc, token);

const SAINTS = wordSet('st sta');

/** Whether a unit that is no more than a title stands before a name: `Captain Ruiz`, `Sen. Scott`, and without the dot `Sen Tim Scott`. */
function isTitleBefore(doc: Doc, { token, join }: Chunks, unit: number): boolean {
  const at = token[unit]!;
  if (!mayBeTitle(doc, at) || join[unit + 1] !== JOIN.space) return false;
  if (doc.dotted[at] === 1 || RANKS.has(doc.form[at]!)) return true;
  return join[unit + 2] === JOIN.space && GIVEN[doc.set[at + 1]!]! >= WELL_KNOWN;
}

/** What GIVEN says of a name that several lists have. */
const WELL_KNOWN = 2;

/** `Oubre Jr.`: they end the name that they stand behind. */
const GENERATIONS = wordSet('jr sr jnr snr');

/** Whether a span that ends before a unit is cut off from its `Jr.` */
export const isCutSuffix = (doc: Doc, { token, join }: Chunks, unit: number): boolean =>
  join[unit] === JOIN.space && GENERATIONS.has(doc.form[token[unit]!]!);

/** Whether units `first … last - 1` may be one name: no half of a quoted nickname, no title before the name, no particle at the end, no `Jr.` left behind in its chunk. */
export function canBeName(doc: Doc, chunks: Chunks, first: number, last: number): boolean {
  const final = chunks.token[last - 1]!;
  if (doc.shape[final] === SHAPE.lower && chunks.join[last - 1] !== JOIN.hyphen) return false;
  if (doc.shape[chunks.token[first]!] === SHAPE.lower && chunks.join[first] === JOIN.hyphen) return false;
  if (chunks.join[first] === JOIN.comma || suffixAhead(chunks, last)) return false;
  if (last < chunks.length && isCutSuffix(doc, chunks, last)) return false;
  for (let unit = first; unit < last - 1; unit++) if (isTitleBefore(doc, chunks, unit)) return false;
  const opens = chunks.quoted[first];
  const closes = chunks.quoted[last - 1];
  if (opens === 0 && closes === 0) return true;
  if (opens !== closes) return false;
  for (let unit = first; unit < last; unit++) if (chunks.quoted[unit] === 0) return false;
  return true;
}
