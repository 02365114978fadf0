/** Where an organisation sits, before its name or a role: `Leeds-based`, `Toledo, Ohio-based`, `Trenton, N.J.,`. */
import { type Doc, is, isCapitalised, isInnerHyphen, isMark, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { DETERMINERS } from './words.js';

const BASED = wordSet('based');
/** The name of a town has no more words. */
const TOWN = 4;
/** `N.J.`, `New South Wales` */
const STATE = 3;

/** Past the words for a seat that start at a token; the token itself where none do. */
export function pastSeat(scene: Scene, from: number): number {
  const { doc } = scene;
  const town = pastCapitals(scene, from, TOWN);
  if (town === from) return from;
  const compound = pastBased(doc, town);
  if (compound > town) return compound;
  if (!isMark(doc, town, ',')) return from;
  const state = pastCapitals(scene, town + 1, STATE);
  if (state === town + 1) return from;
  const based = pastBased(doc, state);
  if (based > state) return based;
  // `a Trenton, N.J., lawyer`
  return DETERMINERS.has(doc.form[from - 1] ?? 0) && isState(doc, town + 1, state) && isMark(doc, state, ',')
    ? state + 1
    : from;
}

function pastCapitals(scene: Scene, from: number, most: number): number {
  const { doc } = scene;
  let at = from;
  while (at < from + most && isWord(doc, at) && isCapitalised(doc, at) && !isNamed(scene, at)) at++;
  return at;
}

const pastBased = (doc: Doc, at: number): number =>
  isInnerHyphen(doc, at) && BASED.has(doc.form[at + 1] ?? 0) ? at + 2 : at;

const isState = (doc: Doc, from: number, to: number): boolean =>
  to === from + 1 && (doc.dotted[from] === 1 || is(doc, from, CLASS.region));
