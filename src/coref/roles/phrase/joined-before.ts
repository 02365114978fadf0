/** The first of two roles that `and` joins before a name: `Head of trade and member of the board Oke`, `the then head of the league and present mayor Oke`. */
import { type Doc, is, isCapitalised, isOneOfMarks, opensSentence } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { readRole } from './read-forward.js';
import { isPlural, mayHoldRole } from './role-word.js';
import { AND, DETERMINERS } from './words.js';

/** A role with its phrase is no longer than this. */
const REACH = 16;
const THEN = wordSet('then');
const ARTICLES = wordSet('the a');
const NOW = wordSet('present current now former later incumbent');
const BRINGS_IN = wordSet('by');
const QUOTES = '“"”';

/** The role that ends at the `and` right before the role at a token, of the same person; null where none does. Behind `the` it is somebody else's, but for `the then`. */
export function roleJoinedBefore(scene: Scene, role: number, floor: number): RoleSpan | null {
  const { doc } = scene;
  const and = role - 1;
  if (and <= floor || !AND.has(doc.form[and]!)) return null;
  const from = Math.max(floor, and - REACH);
  if (!mayHoldRole(doc, from, and)) return null;
  for (let at = from; at < and; at++) {
    if (!opens(doc, at, floor, NOW.has(doc.form[role]!))) continue;
    const joined = readRole(scene, at, and, true);
    if (joined === null || joined.last !== and || isPlural(doc, joined.head)) continue;
    return joined;
  }
  return null;
}

function opens(doc: Doc, at: number, floor: number, isNow: boolean): boolean {
  // `the then youth head of the league and present mayor Oke`
  if (THEN.has(doc.form[at - 1] ?? 0)) return isNow && ARTICLES.has(doc.form[at - 2] ?? 0);
  if (DETERMINERS.has(doc.form[at]!)) return false;
  if (at === floor) return isCapitalised(doc, at) && opensSentence(doc, at);
  return (
    isOneOfMarks(doc, at - 1, QUOTES) ||
    BRINGS_IN.has(doc.form[at - 1]!) ||
    is(doc, at - 1, CLASS['speech-verb'])
  );
}
