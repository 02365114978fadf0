/** Evidence of what stands before a span. */
import { opensSentence } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { inClass, wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { idsIn } from '../../../lexicon/rows.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { JOIN } from '../chunks.js';
import {
  AMPERSAND,
  allBut,
  CAPITAL,
  COMMA,
  EDGE,
  HYPHEN,
  NEIGHBOUR_NAMES,
  neighbour,
  QUOTE,
  SEMICOLON,
  SENTENCE_EDGE,
  SLASH,
  WORD,
} from '../neighbours.js';
import { cueAt, type Scene } from '../scene.js';
import { COMMONNESS, GIVEN, SORT_NAMES, SURNAME, TITLE } from '../words.js';
import { type BeforeFamily, cross, NONE } from './define.js';

const JOIN_NAMES = ['', 'space', 'line break', 'hyphen', 'nickname quotes', 'comma'];

export const markBefore: BeforeFamily = {
  id: 'stands before',
  means: 'The kind of thing that stands right before the span.',
  example: 'A comma stands before Okafor in: The chair, Okafor, left.',
  values: NEIGHBOUR_NAMES,
  see: ({ before }, unit) => before[unit]!,
  ofPair: (kind) => kind,
};

/** The word token before a unit, a quotation mark or bracket skipped; −1 when none stands in its sentence. */
function wordBefore(scene: Scene, unit: number): number {
  const { doc, token } = scene;
  const at = token[unit]!;
  let before = at - 1;
  let kind: number = scene.before[unit]!;
  if (kind === QUOTE) {
    before--;
    kind = neighbour(doc, before, at);
  }
  return kind === WORD || kind === CAPITAL ? before : -1;
}

export const cueBefore: BeforeFamily = {
  id: 'word before',
  means: 'The word right before the span.',
  example: 'Minister in: Minister Okafor left.',
  values: null,
  beside: [WORD, CAPITAL, QUOTE],
  see: (scene, unit) => {
    const before = wordBefore(scene, unit);
    return before < 0 ? NONE : cueAt(scene, before) || NONE;
  },
};

export const secondCueBefore: BeforeFamily = {
  id: 'second word before',
  means: 'The word before the word, comma or conjunction that stands before the span.',
  example: 'minister in: the minister, Okafor, left.',
  values: null,
  beside: allBut(EDGE, SENTENCE_EDGE),
  see: (scene, unit) => {
    const { doc, token } = scene;
    const at = token[unit]!;
    const kind = scene.before[unit]!;
    if (kind === EDGE || kind === SENTENCE_EDGE) return NONE;
    const second = neighbour(doc, at - 2, at);
    return second === WORD || second === CAPITAL ? cueAt(scene, at - 2) || NONE : NONE;
  },
};

export const capitalBefore: BeforeFamily = {
  id: 'capitalised word before',
  means: 'The sort of the capitalised word that the span leaves out on its left, and what joins them.',
  example: 'A title in: Minister Okafor left.',
  values: cross(JOIN_NAMES, SORT_NAMES),
  inChunk: true,
  see: ({ join, sort }, unit) =>
    join[unit] === JOIN.first ? NONE : join[unit]! * SORT_NAMES.length + sort[unit - 1]!,
};

export const secondCapitalBefore: BeforeFamily = {
  id: 'second capitalised word before',
  means: 'The sorts of the two capitalised words that the span leaves out on its left.',
  example: 'Two words of a role in: Foreign Minister Okafor left.',
  values: cross(SORT_NAMES, SORT_NAMES),
  inChunk: true,
  see: ({ join, sort }, unit) =>
    join[unit] === JOIN.first || join[unit - 1] === JOIN.first
      ? NONE
      : sort[unit - 2]! * SORT_NAMES.length + sort[unit - 1]!,
};

const TITLE_DISTANCE = 6;
const KINDS = ['courtesy title', 'honorific', 'title', 'role'];

/** `Mr.`, `Mrs.`, `Dr.`: honorifics that are abbreviations, and so no names or words themselves. */
const COURTESY = new WordSet(idsIn(lexicon, 'honorifics', 'honorific dotted'));

const kindAt = ({ doc }: Scene, token: number): number => {
  const kind = TITLE[doc.set[token]!]!;
  if (kind === 0) return NONE;
  return kind === 2 && COURTESY.has(doc.form[token]!) ? 0 : kind - 1;
};

export const titleBefore: BeforeFamily = {
  id: 'title or role before',
  means:
    'An honorific, title or role stands right before, before a comma, or up to six words before the span.',
  example: 'spokesman in: company spokesman Okafor; the spokesman, Okafor, left.',
  values: cross(['adjacent', 'before a comma', 'near'], KINDS),
  beside: allBut(EDGE, SENTENCE_EDGE),
  see: (scene, unit) => {
    const { doc, token } = scene;
    const at = token[unit]!;
    const first = doc.sentences[doc.sentence[at]!]!;
    if (at - 1 < first) return NONE;
    let kind = kindAt(scene, at - 1);
    if (kind >= 0) return kind;
    if (scene.before[unit] === COMMA && at - 2 >= first) {
      kind = kindAt(scene, at - 2);
      if (kind >= 0) return KINDS.length + kind;
    }
    const reach = Math.max(first, at - TITLE_DISTANCE);
    for (let before = at - 2; before >= reach; before--) {
      kind = kindAt(scene, before);
      if (kind >= 0) return 2 * KINDS.length + kind;
    }
    return NONE;
  },
};

export const courtesyBefore: BeforeFamily = {
  id: 'courtesy title before this sort',
  means: 'Mr., Mrs., Dr. and the like stand right before the span, by the sort of its first word.',
  example: 'Mrs May left.',
  values: SORT_NAMES,
  beside: [WORD, CAPITAL],
  see: ({ doc, token, sort }, unit) => {
    const at = token[unit]!;
    if (at === 0 || TITLE[doc.set[at - 1]!] !== 2 || doc.sentence[at - 1] !== doc.sentence[at]) return NONE;
    return COURTESY.has(doc.form[at - 1]!) ? sort[unit]! : NONE;
  },
};

const LIST_MARKS = ['comma', 'and', 'comma and and', 'or', 'slash', 'semicolon'];

export const listBefore: BeforeFamily = {
  id: 'list before',
  means: 'A comma or conjunction joins the span to a capitalised word before it, of this sort.',
  example: 'Maria, Okafor and Chen left.',
  values: cross(LIST_MARKS, SORT_NAMES),
  beside: [COMMA, WORD, AMPERSAND, SLASH, SEMICOLON],
  inChunk: false,
  see: (scene, unit) => {
    const { doc, token, sort, chunk } = scene;
    if (unit === 0 || chunk[unit - 1] === chunk[unit]) return NONE;
    const at = token[unit]!;
    const other = token[unit - 1]!;
    const distance = at - other;
    if (distance < 2 || distance > 3 || doc.sentence[other] !== doc.sentence[at]) return NONE;
    const mark = listMark(scene, other + 1, at);
    return mark < 0 ? NONE : mark * SORT_NAMES.length + sort[unit - 1]!;
  },
};

/** What joins the items of a list, by the character of a mark: an index of LIST_MARKS. */
const LIST_MARK = new Map([',', '&', '/', ';'].map((mark, at) => [mark.charCodeAt(0), [0, 1, 4, 5][at]!]));

/** What of a list stands between two tokens, and nothing else (`,`, `and`, `&`, `, and`, `or`, `/`, `;`): an index of LIST_MARKS, or −1. */
export function listMark(scene: Scene, from: number, to: number): number {
  const { doc } = scene;
  let found = NONE;
  for (let at = from; at < to; at++) {
    const start = doc.start[at]!;
    const length = doc.end[at]! - start;
    let mark = NONE;
    if (length === 1) mark = LIST_MARK.get(doc.text.charCodeAt(start)) ?? NONE;
    else if (doc.shape[at] === SHAPE.lower) {
      if (length === 3 && doc.text.startsWith('and', start)) mark = 1;
      else if (length === 2 && doc.text.startsWith('or', start)) mark = 3;
    }
    // A comma may stand before the word, nothing else before anything.
    if (mark < 0 || (found >= 0 && (found !== 0 || (mark !== 1 && mark !== 3)))) return NONE;
    found = found === 0 && mark === 1 ? 2 : mark;
  }
  return found;
}
export const LISTS = LIST_MARKS;

export const afterHyphen: BeforeFamily = {
  id: 'glued to the word before',
  means: 'The span begins right after a hyphen, in the middle of a compound.',
  example: 'pro-Okafor rallies.',
  values: ['lower-case word', 'capitalised word', 'other'],
  beside: [HYPHEN],
  see: ({ doc, token, before }, unit) => {
    const at = token[unit]!;
    if (before[unit] !== HYPHEN || doc.gap[at] !== 0 || doc.gap[at - 1] !== 0) return NONE;
    const kind = neighbour(doc, at - 2, at);
    return kind === WORD ? 0 : kind === CAPITAL ? 1 : 2;
  },
};

export const sentenceStart: BeforeFamily = {
  id: 'opens the sentence',
  means:
    'The span opens its sentence, where any word is capitalised: by how common the word is and whether it is a name.',
  example: 'Will opens: Will it rain?',
  values: cross(['no word', 'rare word', 'less common word', 'common word'], ['no name', 'name']),
  beside: allBut(WORD, CAPITAL, COMMA),
  see: ({ doc, token, before, profiles, profile }, unit) => {
    const kind = before[unit]!;
    if (kind === WORD || kind === CAPITAL || kind === COMMA || !opensSentence(doc, token[unit]!)) return NONE;
    const set = profiles.set[profile[unit]!]!;
    const name = GIVEN[set]! >= 2 || SURNAME[set]! >= 2 ? 1 : 0;
    return COMMONNESS[set]! * 2 + name;
  },
};

export const markAndSort: BeforeFamily = {
  id: 'stands before this sort',
  means: 'What stands before the span, by the sort of its first word.',
  example: 'A preposition before a place name: in Lincoln.',
  values: cross(NEIGHBOUR_NAMES, SORT_NAMES),
  see: ({ before, sort }, unit) => before[unit]! * SORT_NAMES.length + sort[unit]!,
  ofPair: (kind, sort) => kind * SORT_NAMES.length + sort,
};

const OF = wordId(lexicon, 'of');
export const placeOfBefore: BeforeFamily = {
  id: 'kind of place before it',
  means: 'A word of places and `of` stand before the span, by the sort of its first word.',
  example: 'The town of Lincoln has a museum.',
  values: SORT_NAMES,
  beside: [WORD],
  see: ({ doc, token, before, sort }, unit) => {
    const at = token[unit]!;
    if (before[unit] !== WORD || doc.form[at - 1] !== OF) return NONE;
    const id = at >= 2 ? doc.form[at - 2]! : 0;
    return inClass(doc.lexicon, id, CLASS['place-word']) ? sort[unit]! : NONE;
  },
};

export const BEFORE_FAMILIES: readonly BeforeFamily[] = [
  markBefore,
  cueBefore,
  secondCueBefore,
  capitalBefore,
  secondCapitalBefore,
  titleBefore,
  courtesyBefore,
  listBefore,
  afterHyphen,
  markAndSort,
  sentenceStart,
  placeOfBefore,
];
