/** Lines that say who wrote, edited, translated or pictured an article: `(Reporting by Ana Oke in Leeds; editing by Tom Ray)`, `Photo: Ana Oke`. */
import { CLASS } from '../lexicon/classes.js';
import { inClass } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { WordSet } from '../lexicon/word-set.js';
import type { Range } from './lines.js';
import { SHAPE, TOKEN, type Tokens } from './tokens.js';

const DONE = wordSet(
  'reporting reported writing written editing edited compiled compilation translated translation words text production ' +
    'produced contributing',
);
/** Pictures have a colon as well: `Photo: Ana Oke`. */
const PICTURES = wordSet(
  'photo photos photograph photographs photography picture pictures illustration video graphic graphics',
);
/** `with input from`: what somebody else gave. */
const GIVEN = wordSet('input inputs report reports contributions files');
const WITH = wordSet('with');
const MORE = wordSet('additional additionally also more further with and a');
const BY = wordSet('by from');
/** Small words between the names. */
const LINKS = wordSet('by from in at and for of the with also to');

const COLON = 0x3a;
/** What a credit may open with. */
const OPENERS = WordSet.of([DONE, PICTURES, WITH, MORE].flatMap((words) => words.ids()));

/** Words before `by`. */
const LONGEST_START = 5;
/** Tokens; a longer line is prose. */
const LONGEST = 60;

/** Whether all of a line is such a credit: names behind `by`, and small words, work and jobs between them. */
export function isCredit(tokens: Tokens, { first, last }: Range): boolean {
  if (last - first > LONGEST) return false;
  let at = first;
  while (at < last && tokens.kind[at] !== TOKEN.word) at++;
  if (at === last || !OPENERS.has(tokens.form[at]!)) return false;
  const names = startOfNames(tokens, at, last);
  return names > 0 && areNames(tokens, names, last);
}

/** The token behind `by`, which opens with a capital; 0 where the line opens otherwise. */
function startOfNames({ form, shape, mark }: Tokens, from: number, last: number): number {
  let isOfWork = false;
  if (PICTURES.has(form[from]!) && mark[from + 1] === COLON)
    return shape[from + 2]! >= SHAPE.capital ? from + 2 : 0;
  for (let at = from; at < Math.min(last - 1, from + LONGEST_START); at++) {
    const word = form[at]!;
    if (BY.has(word)) return isOfWork && shape[at + 1]! >= SHAPE.capital ? at + 1 : 0;
    if (DONE.has(word) || PICTURES.has(word) || (GIVEN.has(word) && WITH.has(form[from]!))) isOfWork = true;
    else if (!MORE.has(word)) return 0;
  }
  return 0;
}

/** `Written by Ana Oke, the play opened in May` has other words: it is a sentence. */
function areNames({ kind, shape, form, set }: Tokens, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    if (kind[at] !== TOKEN.word || shape[at] !== SHAPE.lower) continue;
    const word = form[at]!;
    if (LINKS.has(word) || DONE.has(word) || MORE.has(word)) continue;
    if (set[at] === 0) return false;
    if (!OF_NAMES.some((name) => inClass(lexicon, word, CLASS[name]))) return false;
  }
  return true;
}
const OF_NAMES = ['name-particle', 'name-particle-weak', 'role', 'title'] as const;
