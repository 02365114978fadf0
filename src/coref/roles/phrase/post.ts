/** Offices told as what somebody rises to or holds: `promoted to captain`, `took the post of head of the bank`. */
import type { Doc } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { DETERMINERS, OF, TO } from './words.js';

const RISES = wordSet('promoted promotes promotion elevated elevation rose rises risen rise raised');
const POSTS = wordSet('post position rank role office job title duties');
const HOLDS = wordSet(
  'hold holds held holding take takes took taking taken assume assumes assumed assuming appointed named elected sworn occupy occupies ' +
    'occupied fill fills filled retain retains retained keep keeps kept add adds added resume resumes resumed relinquish ' +
    'relinquishes relinquished given',
);
/** How far before its post a verb may stand. */
const NEAR = 6;

/** Where the office starts whose preposition is at a token; -1 where that brings in none. */
export function startOfPost(doc: Doc, preposition: number, floor: number): number {
  const word = doc.form[preposition]!;
  if (TO.has(word)) return RISES.has(doc.form[preposition - 1] ?? 0) ? pastPost(doc, preposition + 1) : -1;
  if (!OF.has(word) || !POSTS.has(doc.form[preposition - 1] ?? 0)) return -1;
  for (let verb = preposition - 2; verb >= floor && verb > preposition - NEAR; verb--)
    if (HOLDS.has(doc.form[verb]!)) return preposition + 1;
  return -1;
}

/** Past `the post of`; the token itself where that does not stand there. */
export function pastPost(doc: Doc, from: number): number {
  const noun = from + (DETERMINERS.has(doc.form[from] ?? 0) ? 1 : 0);
  return POSTS.has(doc.form[noun] ?? 0) && OF.has(doc.form[noun + 1] ?? 0) ? noun + 2 : from;
}
