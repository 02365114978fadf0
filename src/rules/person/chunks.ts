/**
 * Where names can stand: chunks of capitalised words, with the particles, initials, hyphens, suffixes and quoted
 * nicknames that may join them. Each word of a chunk is a unit; a name is a run of units of one chunk.
 */

import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  isWord,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { type Arena, int32s, uint8s } from '../../arena.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
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
      if (
        shape[at]! < SHAPE.capital
          ? PARTICLE[set[at]!] === 0 || !startsWithParticle(doc, at, last)
          : isContraction(doc, at) || isDayOf(doc, at)
      ) {
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

/** What stands behind the apostrophe of a pronoun and its verb; `’d` may end a name: `Sa’d`. */
const VERBS = new Set(['m', 'll', 've', 're']);
const APOSTROPHES = "'’";
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** `I’m`, `We’ll` */
function isContraction({ text, start, end }: Doc, token: number): boolean {
  const to = end[token]!;
  const at = isApostrophe(text.charCodeAt(to - 3))
    ? to - 3
    : isApostrophe(text.charCodeAt(to - 2))
      ? to - 2
      : -1;
  return at > start[token]! && VERBS.has(text.slice(at + 1, to));
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
      if (shape >= SHAPE.upper && isNumeralBehind(doc, at, last)) return at + 1;
      if (shape < SHAPE.capital && (PARTICLE[doc.set[at]!] === 0 || !canContinue(doc, at, last))) return at;
      if (shape >= SHAPE.capital && (isContraction(doc, at) || isDayOf(doc, at))) return at;
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
      // `L.Oyun`, `A.de Silva`
      if (doc.shape[at - 1] === SHAPE.initial && doc.dotted[at - 1] === 1 && canContinue(doc, at, last)) {
        joined = JOIN.space;
        continue;
      }
      if (endsGivenNames(doc, from, at, last)) {
        at++;
        joined = JOIN.quote;
        continue;
      }
      if (!endsInComma(doc, at, last)) return at;
      at++;
      joined = JOIN.comma;
      continue;
    }
    const closer = closesAt < 0 && !isOfficeAlone(doc, at - 1) ? endOfNickname(doc, at, last) : -1;
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

/** Not `V`, `X` or `I`, which may be initials. */
const NUMERALS = wordSet('ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix');

/**
 * `Togbe Afendi XIV`, `James Oke III`: the number that ends a name. It is part of it and in no chunk, so that the name is
 * weighed as it would be without. Not in `the King Oke II Airbase`.
 */
const isNumeralBehind = (doc: Doc, token: number, last: number): boolean =>
  (doc.shape[token] === SHAPE.upper ? NUMERALS.has(doc.form[token]!) : isFirstOfRulers(doc, token)) &&
  doc.gap[token] === GAP.space &&
  !(token + 1 < last && isCapitalised(doc, token + 1) && doc.gap[token + 1] === GAP.space);

const FIRST = wordId(lexicon, 'i');
const NUMBERED = wordSet('king queen pope emperor empress tsar czar sultan shah prince patriarch');
/** Words of a ruler's name. */
const LONGEST_OF_RULER = 3;
/** `Of King Oke I know little`: what a pronoun does, and a king does not. */
const OF_PRONOUN = wordSet('am have do think know want say mean hope believe owe');

/** `King Oke I`: the number, and not the pronoun. */
function isFirstOfRulers(doc: Doc, token: number): boolean {
  if (doc.form[token] !== FIRST || doc.shape[token] !== SHAPE.initial || doc.dotted[token] === 1)
    return false;
  // `MAY KING OKE I SERVE`
  if (doc.blocks[doc.block[token]!]!.allCaps || OF_PRONOUN.has(doc.form[token + 1] ?? 0)) return false;
  for (let at = token - 1; at >= token - LONGEST_OF_RULER - 1 && isCapitalised(doc, at); at--)
    if (NUMBERED.has(doc.form[at]!)) return at < token - 1;
  return false;
}

/** The token behind a name and its number; `at` where a number does not stand there. */
export function pastNumeral(doc: Doc, at: number): number {
  if (at >= doc.length || doc.shape[at]! < SHAPE.upper || doc.sentence[at] !== doc.sentence[at - 1])
    return at;
  return isNumeralBehind(doc, at, doc.length) ? at + 1 : at;
}

/** Letters behind a name that are read over: `Ann Lee, OBE, KC,` has two. */
const MOST_LETTERS = 3;

/** The token that a name ending before `at` has behind it, letters of office left out. They are in no chunk. */
export function pastPostNominal(doc: Doc, at: number): number {
  let next = pastNumeral(doc, at);
  if (next < doc.length && isPostNominal(doc, next) && doc.gap[next] === GAP.space) next++;
  for (let count = 0; count < MOST_LETTERS && areLettersBetweenMarks(doc, next); count++) next += 2;
  return next;
}

/** `, SAN,`: letters behind a comma, and a mark behind them. Not `, MP for the town`, which tells more. */
function areLettersBetweenMarks(doc: Doc, comma: number): boolean {
  const letters = comma + 1;
  if (letters >= doc.length || !isMark(doc, comma, ',') || !isPostNominal(doc, letters)) return false;
  if (doc.sentence[letters] !== doc.sentence[comma]) return false;
  return letters + 1 < doc.length && isOneOfMarks(doc, letters + 1, ',.;)');
}

const POST_NOMINALS = wordSet(
  'mp mps mla msp mep td mna mpp qc kc sc san obe cbe mbe kbe dbe gbe cmg kcmg gcmg cvo dso kcb gcb dcb oam ao ac ' +
    'onz onzm mnzm cnz mfr oon ofr gcfr gcon cfr ebs egh mgh cbs ogw frs frcp frse phd md dds llb llm bsc msc mba cpa esq ' +
    'ips ias ifs usaf usn usmc',
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

/** In several lists of given names. */
const KNOWN_GIVEN = 3;

/** `President (Abel)`: an office, which has no nickname behind it. */
const isOfficeAlone = (doc: Doc, token: number): boolean =>
  GIVEN[doc.set[token]!]! < KNOWN_GIVEN &&
  (is(doc, token, CLASS.title) || is(doc, token, CLASS.role) || is(doc, token, CLASS.honorific));

/** Given names that a bracket may add to what was said. */
const MOST_GIVEN = 2;

/** `They saw (Abel) Robles`: the bracket that closes behind given names, with the surname that somebody said behind it. */
function endsGivenNames(doc: Doc, from: number, at: number, last: number): boolean {
  if (!isMark(doc, at, ')') || !isMark(doc, from - 1, '(') || at - from > MOST_GIVEN) return false;
  if (doc.gap[from - 1] === GAP.none || GIVEN[doc.set[from]!]! < KNOWN_GIVEN) return false;
  if (is(doc, from, CLASS.title) || is(doc, from, CLASS.role)) return false;
  if (isCapitalised(doc, from - 2) && !isOfficeAlone(doc, from - 2)) return false;
  return (
    at + 1 < last &&
    doc.gap[at + 1] === GAP.space &&
    doc.shape[at + 1] === SHAPE.capital &&
    isWord(doc, at + 1)
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
    'governor president chancellor ambassador archbishop princess queen emperor ' +
    'moudjahid moudjahida datuk datin encik puan ustaz ustazah ustadz kyai shri shrimati smt alhaji alhaja hajiya hajia ayatollah mwalimu mzee ' +
    'togbe togbui ntate tannie otunba hojjatoleslam mallam malam tā dasho lyonpo mdm mr mrs dr prof engr',
);
/** `Datuk Seri`, `Tan Sri`, `Toh Puan`: of the same title, though each may be a name. */
export const FIRST_OF_TITLE = wordSet('datuk dato datin tan toh');
const SECOND_OF_TITLE = wordSet('seri sri puan paduka patinggi amar wira');

/** Titles before a name that may also be its last word: `Begum Rahima Khatun`, `Rahima Begum`. */
const OPENING_TITLES = wordSet('begum haji hajji pandit');

/** Whether a word may stand before a name and be no part of it. */
export const mayBeTitle = (doc: Doc, token: number): boolean =>
  TITLES.has(doc.form[token]!)
    ? isTitleAnywhere(doc, token) || OPENING_TITLES.has(doc.form[token]!)
    : isShortTitle(doc, token);

const isTitleAnywhere = (doc: Doc, token: number): boolean =>
  RANKS.has(doc.form[token]!) ||
  isRulerTitle(doc, token) ||
  isHalfOfTitle(doc, token) ||
  isShortTitle(doc, token);

const RULERS = wordSet('prince king sheikh sheikha');
const HONOURS = wordSet('hrh hh hm highness majesty excellency crown');

/** `HRH Prince Oke`, `Crown Prince Oke`: a title, which elsewhere may be a name. */
const isRulerTitle = (doc: Doc, token: number): boolean =>
  RULERS.has(doc.form[token]!) && HONOURS.has(doc.form[token - 1] ?? 0);

/** `Tan` and `Sri` of `Tan Sri`; `Dato’ Sri` has an apostrophe between. */
function isHalfOfTitle(doc: Doc, token: number): boolean {
  if (SECOND_OF_TITLE.has(doc.form[token]!)) {
    const first = isOneOfMarks(doc, token - 1, APOSTROPHES) ? token - 2 : token - 1;
    return FIRST_OF_TITLE.has(doc.form[first] ?? 0);
  }
  return FIRST_OF_TITLE.has(doc.form[token]!) && SECOND_OF_TITLE.has(doc.form[token + 1] ?? 0);
}

/** All of these: one question for each of the many words that are none. */
const TITLES = new WordSet(
  [RANKS, RULERS, FIRST_OF_TITLE, SECOND_OF_TITLE, OPENING_TITLES].flatMap((words) => words.ids()),
);

const SAINTS = wordSet('st sta');

/** Whether a unit that is no more than a title stands before a name: `Captain Ruiz`, `Sen. Scott`, and without the dot `Sen Tim Scott`. */
function isTitleBefore(doc: Doc, { token, join }: Chunks, unit: number): boolean {
  const at = token[unit]!;
  if (!isTitleAnywhere(doc, at) || join[unit + 1] !== JOIN.space) return false;
  if (doc.dotted[at] === 1 || RANKS.has(doc.form[at]!)) return true;
  if (isRulerTitle(doc, at)) return true;
  // `Prime Minister Gen Oke`
  if (is(doc, at - 1, CLASS.title) && isCapitalised(doc, at - 1)) return true;
  return join[unit + 2] === JOIN.space && GIVEN[doc.set[at + 1]!]! >= WELL_KNOWN;
}

/** What GIVEN says of a name that several lists have. */
const WELL_KNOWN = 2;

/** `Oubre Jr.`: they end the name that they stand behind. */
const GENERATIONS = wordSet('jr sr jnr snr');

/** Whether a span that ends before a unit is cut off from its `Jr.` */
export const isCutSuffix = (doc: Doc, { token, join }: Chunks, unit: number): boolean =>
  join[unit] === JOIN.space && GENERATIONS.has(doc.form[token[unit]!]!);

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const ON = wordSet('on last next this every since until by');

/** `met on Sunday Ana Oke`, `On Sunday Ana Oke`; `Sunday Oke met` is a name. */
const isDayOf = (doc: Doc, token: number): boolean =>
  DAYS.has(doc.form[token]!) && ON.has(doc.form[token - 1] ?? 0);

const Y = wordId(lexicon, 'y');

/** `Rafael Okoye y Harold Fonda`: two people, unlike `José Ortega y Gasset`. */
function joinsTwoNames(doc: Doc, { token }: Chunks, first: number, last: number): boolean {
  for (let unit = first + 2; unit < last - 2; unit++)
    if (doc.form[token[unit]!] === Y && GIVEN[doc.set[token[unit + 1]!]!]! >= KNOWN_GIVEN) return true;
  return false;
}

/** Whether units `first … last - 1` may be one name: no half of a quoted nickname, no title before the name, no particle at the end, no `Jr.` left behind in its chunk. */
export function canBeName(doc: Doc, chunks: Chunks, first: number, last: number): boolean {
  const final = chunks.token[last - 1]!;
  if (doc.shape[final] === SHAPE.lower && chunks.join[last - 1] !== JOIN.hyphen) return false;
  if (doc.shape[chunks.token[first]!] === SHAPE.lower && chunks.join[first] === JOIN.hyphen) return false;
  if (chunks.join[first] === JOIN.comma || suffixAhead(chunks, last)) return false;
  if (last < chunks.length && isCutSuffix(doc, chunks, last)) return false;
  for (let unit = first; unit < last - 1; unit++) if (isTitleBefore(doc, chunks, unit)) return false;
  if (joinsTwoNames(doc, chunks, first, last)) return false;
  if (last - first > 1 && OPENING_TITLES.has(doc.form[chunks.token[first]!]!)) return false;
  for (let unit = first; unit < last; unit++)
    if (chunks.join[unit + 1] === JOIN.space && isHalfOfTitle(doc, chunks.token[unit]!)) return false;
  const opens = chunks.quoted[first];
  const closes = chunks.quoted[last - 1];
  if (opens === 0 && closes === 0) return true;
  if (opens !== closes) return false;
  for (let unit = first; unit < last; unit++) if (chunks.quoted[unit] === 0) return false;
  return true;
}
