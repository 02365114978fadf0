/** Evidence of what stands before a span. */
import { is, opensSentence } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { abbreviatedHonorifics } from '../../../lexicon/honorifics.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { JOIN } from '../chunks.js';
import { LIST_MARKS } from '../lists.js';
import {
  allBut,
  CAPITAL,
  COMMA,
  EDGE,
  HYPHEN,
  NEIGHBOUR_NAMES,
  neighbour,
  SENTENCE_EDGE,
  WORD,
} from '../neighbours.js';
import type { Scene } from '../scene.js';
import { FIRST_LIST_LINK, JOIN_NAMES } from '../surroundings.js';
import { COMMONNESS, SORT_NAMES, TITLE } from '../words.js';
import { type BeforeFamily, cross, NONE } from './define.js';

export const markBefore: BeforeFamily = {
  id: 'stands before',
  means: 'The kind of thing that stands right before the span.',
  example: 'A comma stands before Okafor in: The chair, Okafor, left.',
  values: NEIGHBOUR_NAMES,
  see: ({ before }, unit) => before[unit]!,
  ofPair: (kind) => kind,
};

export const cueBefore: BeforeFamily = {
  id: 'word before',
  means: 'The word right before the span.',
  example: 'Minister in: Minister Okafor left.',
  values: null,
  see: ({ cueBefore }, unit) => cueBefore[unit]! || NONE,
  column: ({ cueBefore }) => cueBefore,
};

export const secondCueBefore: BeforeFamily = {
  id: 'second word before',
  means: 'The word before the word, comma or conjunction that stands before the span.',
  example: 'minister in: the minister, Okafor, left.',
  values: null,
  see: ({ secondCueBefore }, unit) => secondCueBefore[unit]! || NONE,
  column: ({ secondCueBefore }) => secondCueBefore,
};

export const capitalBefore: BeforeFamily = {
  id: 'capitalised word before',
  means: 'The sort of the capitalised word that the span leaves out on its left, and what joins them.',
  example: 'A title in: Minister Okafor left.',
  values: cross(JOIN_NAMES, SORT_NAMES),
  see: ({ join, sort }, unit) =>
    join[unit] === JOIN.first ? NONE : join[unit]! * SORT_NAMES.length + sort[unit - 1]!,
  ofJoined: (join, sort) => join * SORT_NAMES.length + sort,
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
const KINDS = ['courtesy title', 'honorific', 'title', 'role', 'word of kin'];

/** `Mr.`, `Mrs.`, `Dr.`: honorifics that are abbreviations, and so no names or words themselves. */
const COURTESY = WordSet.of(abbreviatedHonorifics());

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
  titled: true,
  see: ({ doc, token, sort }, unit) => {
    const at = token[unit]!;
    if (at === 0 || TITLE[doc.set[at - 1]!] !== 2 || doc.sentence[at - 1] !== doc.sentence[at]) return NONE;
    return COURTESY.has(doc.form[at - 1]!) ? sort[unit]! : NONE;
  },
};

export const listBefore: BeforeFamily = {
  id: 'list before',
  means: 'A comma or conjunction joins the span to a capitalised word before it, of this sort.',
  example: 'Maria, Okafor and Chen left.',
  values: cross(LIST_MARKS, SORT_NAMES),
  see: ({ link, sort }, unit) =>
    link[unit]! < FIRST_LIST_LINK
      ? NONE
      : (link[unit]! - FIRST_LIST_LINK) * SORT_NAMES.length + sort[unit - 1]!,
  ofListed: (mark, sort) => mark * SORT_NAMES.length + sort,
};

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
    return COMMONNESS[set]! * 2 + profiles.named[profile[unit]!]!;
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
    return is(doc, at - 2, CLASS['place-word']) ? sort[unit]! : NONE;
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
