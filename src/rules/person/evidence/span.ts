/** Evidence of the span as a whole. */
import { is, type PhraseMatch } from '../../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { JOIN, LONGEST_NAME } from '../chunks.js';
import { AMPERSAND, COMMA, QUOTE, WORD } from '../neighbours.js';
import { cueAt, LINE_NAMES, PHRASE_REACH, type Scene } from '../scene.js';
import { GIVEN, PHRASE_KIND, SORT_NAMES, SUFFIX, SURNAME, TITLE } from '../words.js';
import { capitalsBefore } from './capitals-before.js';
import { cross, NONE, SHARE_NAMES, type SpanFamily, shareOfChunk } from './define.js';

const LENGTHS = Array.from({ length: LONGEST_NAME }, (_, at) => `${at + 1}`);
const FEW = ['1', '2', '3 or more'];
const few = (length: number): number => Math.min(FEW.length, length) - 1;

export const words: SpanFamily = {
  id: 'words',
  means: 'How many words the span has.',
  example: 'Maria da Silva has three.',
  values: LENGTHS,
  see: (_, first, last) => last - first - 1,
  ofPlace: (_line, _share, length) => length - 1,
};

export const firstAndLast: SpanFamily = {
  id: 'first and last word',
  means: 'The sorts of the first and last word together.',
  example: 'Maria Okafor: a given name and a surname.',
  values: cross(SORT_NAMES, SORT_NAMES),
  longer: true,
  see: ({ sort }, first, last) =>
    last - first === 1 ? NONE : sort[first]! * SORT_NAMES.length + sort[last - 1]!,
  ofSorts: (first, last) => first * SORT_NAMES.length + last,
};

export const blockKind: SpanFamily = {
  id: 'kind of line',
  means: 'The span stands in a title, a line in title case or a line of capitals.',
  example: 'OKAFOR WINS VOTE is a line of capitals.',
  values: cross(LINE_NAMES, FEW),
  see: ({ chunk, line }, first, last) => line[chunk[first]!]! * FEW.length + few(last - first),
  ofPlace: (line, _share, length) => line * FEW.length + few(length),
};

export const wholeChunk: SpanFamily = {
  id: 'share of the chunk',
  means: 'The span is the whole run of capitalised words, its start, its end or its middle.',
  example: 'Okafor is the end of: Foreign Minister Okafor.',
  values: cross(SHARE_NAMES, FEW),
  see: ({ chunk, chunks }, first, last) => {
    const opens = first === chunks[chunk[first]!]!;
    const closes = last === chunks[chunk[first]! + 1]!;
    return shareOfChunk(opens, closes) * FEW.length + few(last - first);
  },
  ofPlace: (_line, share, length) => share * FEW.length + few(length),
};

export const makeUp: SpanFamily = {
  id: 'make-up',
  means:
    'The span holds an initial, a particle, a hyphen, a nickname in quotes, a suffix, or words in capitals.',
  example: 'J. K. Okafor holds initials, Maria da Silva a particle.',
  values: cross(
    [
      'initial',
      'particle',
      'hyphen',
      'nickname',
      'suffix',
      'line break',
      'capitals throughout',
      'some capitals',
    ],
    FEW,
  ),
  special: true,
  see: ({ doc, token, join, profiles, profile }, first, last) => {
    let capitals = 0;
    let found = 99;
    for (let unit = first; unit < last; unit++) {
      const row = profile[unit]!;
      const shape = profiles.shape[row]!;
      let what = 99;
      if (unit > first && join[unit] === JOIN.quote) what = 3;
      else if (unit > first && join[unit] === JOIN.hyphen) what = 2;
      else if (unit > first && join[unit] === JOIN.firm) what = 4;
      else if (unit > first && join[unit] === JOIN.line) what = 5;
      else if (shape === SHAPE.initial) what = 0;
      else if (shape === SHAPE.lower) what = 1;
      else if (unit > first && SUFFIX[doc.set[token[unit]!]!] === 1) what = 4;
      if (shape === SHAPE.upper && profiles.loud[row] === 0) capitals++;
      if (what < found) found = what;
    }
    if (found === 99) {
      if (capitals === 0) return NONE;
      found = capitals === last - first ? 6 : 7;
    }
    return found * 3 + few(last - first);
  },
};

const PHRASES = [
  'place',
  'country',
  'organisation',
  'title or role',
  'not a country',
  'organisation like a name',
  'place like a name',
  'other',
];
/** Multi-word entries of the lexicon: the strongest relation that one has to the span. */
export const phrase: SpanFamily = {
  id: 'known phrase',
  means:
    'An entry of several words in the lexicon equals the span, holds it, lies in it or crosses its edge.',
  example: 'Santa Cruz equals a place; Cruz alone is held by it.',
  values: cross(['equals', 'equals with its possessive', 'holds', 'inside', 'crosses'], PHRASES),
  phrased: true,
  see: ({ doc, token, chunk, phrased }, first, last) => {
    if (phrased[chunk[first]!] === 0) return NONE;
    const from = token[first]!;
    const to = token[last - 1]! + 1;
    const { phrases, phraseAt } = doc;
    let best: number = NONE;
    for (let at = phraseAt[Math.max(0, from - PHRASE_REACH)]!; at < phrases.length; at++) {
      const known = phrases[at]!;
      if (known.first >= to) break;
      if (known.last <= from) continue;
      const relation =
        known.first === from && known.last === to
          ? 0
          : known.first <= from && known.last >= to
            ? known.first === from && known.last === to + 1 && doc.kind[to] === TOKEN.clitic
              ? 1
              : 2
            : known.first >= from && known.last <= to
              ? 3
              : 4;
      const kind = kindOfPhrase(doc, known.id);
      const value = relation * PHRASES.length + (isLikeName(doc, known) ? LIKE_NAME[kind]! : kind);
      if (best < 0 || value < best) best = value;
    }
    return best;
  },
};

const OTHER_PHRASE = PHRASES.length - 1;
const LIKE_NAME = PHRASES.map((phrase, kind) => Math.max(kind, PHRASES.indexOf(`${phrase} like a name`)));

/** In all lists of given names and of surnames. */
const SURE_NAME = 4;

/** `John Lewis` is a shop and many men; `Louis Vuitton` is a firm above all. */
const isLikeName = ({ set }: Scene['doc'], { first, last }: PhraseMatch): boolean =>
  last - first === 2 && GIVEN[set[first]!] === SURE_NAME && SURNAME[set[first + 1]!] === SURE_NAME;

function kindOfPhrase({ lexicon }: Scene['doc'], id: number): number {
  const kind = PHRASE_KIND[lexicon.setOf[id]!]!;
  return kind === 0 ? OTHER_PHRASE : kind - 1;
}

export const inQuotes: SpanFamily = {
  id: 'in quotation marks',
  means: 'The span alone stands in quotation marks.',
  example: 'He read “Okafor” aloud.',
  values: FEW,
  between: (before, after) => before === QUOTE && after === QUOTE,
  see: ({ before, after }, first, last) =>
    before[first] === QUOTE && after[last - 1] === QUOTE ? few(last - first) : NONE,
};

export const namesInside: SpanFamily = {
  id: 'names in the span',
  means: 'How many of its words are known given names or surnames, of how many.',
  example: 'Maria Okafor: two of two.',
  values: cross(['0', '1', '2', '3 or more'], ['2', '3', '4 or more']),
  longer: true,
  see: ({ profiles, profile }, first, last) => {
    if (last - first === 1) return NONE;
    let names = 0;
    for (let unit = first; unit < last; unit++) names += profiles.named[profile[unit]!]!;
    return namesOf(names, last - first);
  },
  ofNames: namesOf,
};

function namesOf(names: number, length: number): number {
  return Math.min(3, names) * 3 + Math.min(4, length) - 2;
}

const THE = wordId(lexicon, 'the');

export const cueAfterThe: SpanFamily = {
  id: 'word after, with the before',
  means: 'The word right after the span, where `the` stands right before it.',
  example: 'government in: the Okafor government.',
  values: null,
  between: (before, after) => before === WORD && after === WORD,
  see: (scene, first, last) => {
    const { doc, token, before, after } = scene;
    if (before[first] !== WORD || after[last - 1] !== WORD) return NONE;
    return doc.form[token[first]! - 1] === THE ? cueAt(scene, token[last - 1]! + 1) || NONE : NONE;
  },
};

export const twinByAmpersand: SpanFamily = {
  id: 'twin across an ampersand',
  means: 'The same word stands across an ampersand: a firm.',
  example: 'Okafor & Okafor paid.',
  values: ['before', 'after'],
  longer: false,
  between: (before, after) => before === AMPERSAND || after === AMPERSAND,
  see: ({ doc, token, before, after }, first, last) => {
    if (last - first > 1) return NONE;
    const at = token[first]!;
    if (after[first] === AMPERSAND && doc.form[at + 2] === doc.form[at]) return 1;
    return before[first] === AMPERSAND && doc.form[at - 2] === doc.form[at] ? 0 : NONE;
  },
};

const AFTER_COMMA = ['verb of speech', 'other'];

export const apposedToRole: SpanFamily = {
  id: 'apposed to a role',
  means: 'Commas enclose the span, and a title or role stands before the first: by what follows the second.',
  example: 'The president, Okafor, said so.',
  values: cross(AFTER_COMMA, FEW),
  between: (before, after) => before === COMMA && after === COMMA,
  see: ({ doc, token, before, after }, first, last) => {
    if (before[first] !== COMMA || after[last - 1] !== COMMA) return NONE;
    const role = token[first]! - 2;
    if (role < 0 || TITLE[doc.set[role]!] === 0 || doc.sentence[role] !== doc.sentence[role + 2]) return NONE;
    const says = is(doc, token[last - 1]! + 2, CLASS['speech-verb']) ? 0 : 1;
    return says * FEW.length + few(last - first);
  },
};

export const SPAN_FAMILIES: readonly SpanFamily[] = [
  words,
  firstAndLast,
  blockKind,
  wholeChunk,
  makeUp,
  phrase,
  inQuotes,
  namesInside,
  cueAfterThe,
  twinByAmpersand,
  apposedToRole,
  capitalsBefore,
];
