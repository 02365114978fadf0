/** Evidence of what stands after a span. `unit` is the unit after its last. */
import { SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { PRONOUN_DISTANCES, PRONOUN_KINDS } from '../article-words.js';
import { LIST_MARKS } from '../lists.js';
import {
  CAPITAL,
  COMMA,
  HYPHEN,
  NEIGHBOUR_NAMES,
  NUMBER,
  neighbour,
  OPEN,
  POSSESSIVE,
  WORD,
} from '../neighbours.js';
import { cueAt, type Scene } from '../scene.js';
import { FIRST_LIST_LINK, JOIN_NAMES } from '../surroundings.js';
import { OFFICE, PREDICATE, SORT_NAMES } from '../words.js';
import { type AfterFamily, cross, NONE } from './define.js';

/** Whether the span ends inside its chunk: the unit after it belongs to the same one. */
const inside = (scene: Scene, unit: number): boolean =>
  unit < scene.length && scene.chunk[unit] === scene.chunk[unit - 1];

export const markAfter: AfterFamily = {
  id: 'stands after',
  means: 'The kind of thing that stands right after the span.',
  example: 'A comma stands after Okafor in: The chair, Okafor, left.',
  values: NEIGHBOUR_NAMES,
  see: ({ after }, unit) => after[unit - 1]!,
  ofPair: (kind) => kind,
};

export const cueAfter: AfterFamily = {
  id: 'word after',
  means: 'The word right after the span.',
  example: 'said in: Okafor said no.',
  values: null,
  see: ({ cueAfter }, unit) => cueAfter[unit - 1]! || NONE,
  column: ({ cueAfter }) => cueAfter,
};

export const secondCueAfter: AfterFamily = {
  id: 'second word after',
  means: 'The word after the word or mark that stands after the span.',
  example: 'who in: Okafor, who left.',
  values: null,
  see: ({ secondCueAfter }, unit) => secondCueAfter[unit - 1]! || NONE,
  column: ({ secondCueAfter }) => secondCueAfter,
};

export const cueAfterPossessive: AfterFamily = {
  id: 'word after possessive',
  means: 'The word after the possessive of the span.',
  example: 'wife in: Okafor’s wife left.',
  values: null,
  beside: [POSSESSIVE],
  see: (scene, unit) => {
    const { doc, token } = scene;
    const last = token[unit - 1]!;
    if (scene.after[unit - 1] !== POSSESSIVE) return NONE;
    return neighbour(doc, last + 2, last) === WORD ? cueAt(scene, last + 2) || NONE : NONE;
  },
};

export const capitalAfter: AfterFamily = {
  id: 'capitalised word after',
  means: 'The sort of the capitalised word that the span leaves out on its right, and what joins them.',
  example: 'A word of organisations in: Okafor Foundation.',
  values: cross(JOIN_NAMES, SORT_NAMES),
  see: (scene, unit) =>
    inside(scene, unit) ? scene.join[unit]! * SORT_NAMES.length + scene.sort[unit]! : NONE,
  ofJoined: (join, sort) => join * SORT_NAMES.length + sort,
};

const ORGANISATION = 6;
const PLACE_WORD = 7;
export const headAfter: AfterFamily = {
  id: 'head of the phrase after',
  means: 'The chunk goes on and ends in a word of organisations, places or works.',
  example: 'Foundation in: Okafor Memorial Foundation.',
  values: cross(['word of organisations', 'word of places or works', 'other word'], ['next', 'later']),
  inChunk: true,
  see: (scene, unit) => {
    if (!inside(scene, unit)) return NONE;
    const end = scene.chunks[scene.chunk[unit]! + 1]! - 1;
    const sort = scene.sort[end]!;
    return (sort === ORGANISATION ? 0 : sort === PLACE_WORD ? 2 : 4) + (end === unit ? 0 : 1);
  },
};

const VERB_DISTANCE = 4;
/** Of PREDICATE. */
const VERB_OF_SPEECH = 1;
const BEFORE_VERB = 3;
export const verbAfter: AfterFamily = {
  id: 'verb after',
  means: 'A verb of speech or of human action follows, after adverbs and auxiliaries at most.',
  example: 'Okafor has also said no.',
  values: cross(['verb of speech', 'verb of action'], ['next', 'second', 'later']),
  beside: [WORD],
  see: ({ doc, token, after }, unit) => {
    if (after[unit - 1] !== WORD) return NONE;
    const last = token[unit - 1]!;
    for (let step = 1; step <= VERB_DISTANCE; step++) {
      const at = last + step;
      if (neighbour(doc, at, last) !== WORD) return NONE;
      const predicate = PREDICATE[doc.set[at]!]!;
      if (predicate === 0) return NONE;
      if (predicate !== BEFORE_VERB) return (predicate === VERB_OF_SPEECH ? 0 : 3) + Math.min(step, 3) - 1;
    }
    return NONE;
  },
};

const ROLE_DISTANCE = 5;
export const roleAfter: AfterFamily = {
  id: 'role in apposition',
  means: 'After a comma or in brackets stands a noun phrase with a title or role.',
  example: 'Okafor, the former health minister, left.',
  values: cross(['comma', 'bracket'], ['next', 'second', 'later']),
  beside: [COMMA, OPEN],
  see: ({ doc, token, after }, unit) => {
    const last = token[unit - 1]!;
    const kind = after[unit - 1]!;
    if (kind !== COMMA && kind !== OPEN) return NONE;
    for (let step = 2; step <= ROLE_DISTANCE + 1; step++) {
      const at = last + step;
      const what = neighbour(doc, at, last);
      if (what !== WORD && what !== CAPITAL && what !== HYPHEN && what !== POSSESSIVE) return NONE;
      if (OFFICE[doc.set[at]!] === 1) return (kind === COMMA ? 0 : 3) + Math.min(step - 2, 2);
    }
    return NONE;
  },
};

const OLDEST = 115;
export const ageAfter: AfterFamily = {
  id: 'number after',
  means: 'A number after a comma or in brackets that may be an age, or another number.',
  example: 'Okafor, 43, left; Okafor (43) left.',
  values: cross(
    ['comma', 'bracket', 'space'],
    ['age between marks', 'small number', 'larger number', 'capitals'],
  ),
  beside: [COMMA, OPEN, NUMBER],
  see: ({ doc, token, after }, unit) => {
    const last = token[unit - 1]!;
    const kind = after[unit - 1]!;
    const place = kind === COMMA ? 0 : kind === OPEN ? 1 : kind === NUMBER ? 2 : NONE;
    if (place < 0) return NONE;
    const at = place === 2 ? last + 1 : last + 2;
    const second = neighbour(doc, at, last);
    if (second === CAPITAL && place === 1 && doc.shape[at] === SHAPE.upper) return place * 4 + 3;
    if (second !== NUMBER) return NONE;
    const value = Number(doc.text.slice(doc.start[at], doc.end[at]));
    if (!(value >= 1 && value <= OLDEST)) return place * 4 + 2;
    const closed = place < 2 && doc.kind[at + 1] === TOKEN.punctuation && at + 1 < doc.length;
    return place * 4 + (closed ? 0 : 1);
  },
};

export const pronounAfter: AfterFamily = {
  id: 'pronoun after',
  means: 'The next pronoun within 25 words is personal (he, she, who …), or stands for things and groups.',
  example: 'Okafor left after she lost.',
  values: cross(PRONOUN_KINDS, PRONOUN_DISTANCES),
  see: ({ pronoun }, unit) => pronoun[unit - 1]! - 1,
  column: ({ pronoun }) => pronoun,
};

export const listAfter: AfterFamily = {
  id: 'list after',
  means: 'A comma or conjunction joins the span to a capitalised word after it, of this sort.',
  example: 'Okafor, Maria and Chen left.',
  values: cross(LIST_MARKS, SORT_NAMES),
  see: ({ link, sort }, unit) =>
    link[unit]! < FIRST_LIST_LINK ? NONE : (link[unit]! - FIRST_LIST_LINK) * SORT_NAMES.length + sort[unit]!,
  ofListed: (mark, sort) => mark * SORT_NAMES.length + sort,
};

export const beforeHyphen: AfterFamily = {
  id: 'glued to the word after',
  means: 'The span ends right before a hyphen, in the middle of a compound.',
  example: 'Okafor-led talks.',
  values: ['lower-case word', 'capitalised word', 'other'],
  beside: [HYPHEN],
  see: ({ doc, token, after }, unit) => {
    const last = token[unit - 1]!;
    const at = last + 1;
    if (after[unit - 1] !== HYPHEN || doc.gap[at] !== 0 || at + 1 >= doc.length || doc.gap[at + 1] !== 0)
      return NONE;
    const kind = neighbour(doc, at + 1, last);
    return kind === WORD ? 0 : kind === CAPITAL ? 1 : 2;
  },
};

export const markAndSortAfter: AfterFamily = {
  id: 'stands after this sort',
  means: 'What stands after the span, by the sort of its last word.',
  example: 'A possessive after a surname: Okafor’s.',
  values: cross(NEIGHBOUR_NAMES, SORT_NAMES),
  see: ({ after, sort }, unit) => after[unit - 1]! * SORT_NAMES.length + sort[unit - 1]!,
  ofPair: (kind, sort) => kind * SORT_NAMES.length + sort,
};

export const AFTER_FAMILIES: readonly AfterFamily[] = [
  markAfter,
  cueAfter,
  secondCueAfter,
  cueAfterPossessive,
  capitalAfter,
  headAfter,
  verbAfter,
  roleAfter,
  ageAfter,
  pronounAfter,
  listAfter,
  beforeHyphen,
  markAndSortAfter,
];
