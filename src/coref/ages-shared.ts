/** Ages that hold for all of a list: `Oke and Roth, both 64,`, `Oke, Roth and Doe, all aged 19`. */
import { type Doc, is, isCapitalised, isInnerHyphen, isMark, isOneOfMarks, isWord } from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import { isYearsOld } from './age-number.js';
import type { LinkedPerson } from './draft.js';
import type { Named } from './text-order.js';

const AGED = wordId(lexicon, 'aged');
const BOTH = wordId(lexicon, 'both');
const SHARES = wordSet('both all each');
const JOINS = wordSet('and the a an his her their its of');
const CLOSERS = ',.;)';

/** Whether what stands before a number says that it is the age of several. */
export function isShared(doc: Doc, number: number): boolean {
  const word = startOfShared(doc, number);
  if (!SHARES.has(doc.form[word] ?? 0) || !isOneOfMarks(doc, word - 1, ',(–—')) return false;
  return word < number - 1 || isOneOfMarks(doc, number + 1, CLOSERS) || isYearsOld(doc, number + 1);
}

const startOfShared = (doc: Doc, number: number): number =>
  doc.form[number - 1] === AGED ? number - 2 : number - 1;

/** @returns whom the list names that ends before `both 64`; nobody where it is none */
export function sharersOf(doc: Doc, number: number, named: readonly Named[]): readonly LinkedPerson[] {
  const word = startOfShared(doc, number);
  let at = named.length - 1;
  while (at >= 0 && named[at]!.mention.first > word) at--;
  const found: LinkedPerson[] = [];
  const most = doc.form[word] === BOTH ? 2 : MOST;
  let end = word - 1;
  for (; at >= 0 && found.length < most; at--) {
    const { person, mention } = named[at]!;
    if (doc.sentence[mention.first] !== doc.sentence[word] || !isList(doc, mention.last, end)) break;
    found.push(person);
    end = mention.first;
  }
  return found.length > 1 ? found : NOBODY;
}
const MOST = 12;
const NOBODY: readonly LinkedPerson[] = [];

/** Whether nothing but commas, `and` and what names are introduced with stands between. */
function isList(doc: Doc, first: number, last: number): boolean {
  for (let token = first; token < last; token++) {
    if (!isWord(doc, token)) {
      if (isMark(doc, token, ',') || isMark(doc, token, ';') || isInnerHyphen(doc, token)) continue;
      return false;
    }
    if (isCapitalised(doc, token) || JOINS.has(doc.form[token]!)) continue;
    if (is(doc, token, CLASS['function-word'])) return false;
    if (is(doc, token, CLASS.verb) && !is(doc, token, CLASS.noun) && !is(doc, token, CLASS.adjective))
      return false;
  }
  return true;
}
