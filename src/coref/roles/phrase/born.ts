/** Whose child somebody was born: `was born in Leeds in 1932, the only daughter of Tom and Ida Ray`. */
import { type Doc, isMark } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { kinAt } from './kin.js';
import { OF } from './words.js';

const BE = wordSet('was is');
const BORN = wordSet('born');
const THE = wordSet('the a an one');
const CHILDREN = wordSet('son daughter child');
/** How far behind the verb it may stand. */
const REACH = 24;

/** The relation behind `was born` at a token; null where none is told. */
export function childBorn(scene: Scene, verb: number, limit: number): RoleSpan | null {
  const { doc } = scene;
  if (!BE.has(doc.form[verb] ?? 0) || !BORN.has(doc.form[verb + 1] ?? 0)) return null;
  const end = Math.min(limit, verb + REACH, doc.length);
  for (let at = verb + 2; at < end && !isNamed(scene, at); at++) {
    if (!isMark(doc, at, ',') || !THE.has(doc.form[at + 1] ?? 0)) continue;
    const found = kinAt(scene, at + 1, limit);
    if (found !== null && CHILDREN.has(doc.form[found.head]!) && isOf(doc, found.head)) return found;
  }
  return null;
}

const isOf = (doc: Doc, head: number): boolean => OF.has(doc.form[head + 1] ?? 0);
