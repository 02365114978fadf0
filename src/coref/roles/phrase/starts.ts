/** Where the phrase of a role may start, when it is read up to where it ends. */
import { type Doc, is, isCapitalised, isOneOfMarks, isWord } from '../../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { DETERMINERS } from './words.js';

/** At a determiner, or behind what ends another phrase. */
export function canStart(scene: Scene, at: number): boolean {
  const { doc } = scene;
  if (DETERMINERS.has(doc.form[at]!) || ONE.has(doc.form[at]!)) return true;
  if (isNamed(scene, at)) return false;
  // `Oke’s lawyer, Jane Doe`
  if (doc.kind[at - 1] === TOKEN.clitic) return true;
  // `met Malta’s president, Tom Oke`, `after Chairman of the Board, Tom Oke,`
  const isOwner = doc.kind[at + 1] === TOKEN.clitic;
  if (isCapitalised(doc, at) && opensPhrase(doc, at) && (isOwner || !INSIDE.has(doc.form[at - 1]!)))
    return true;
  return (
    isOneOfMarks(doc, at - 1, BEFORE_PHRASE) ||
    AFTER.has(doc.form[at - 1]!) ||
    is(doc, at - 1, CLASS['speech-verb'])
  );
}

/** Behind a word in lower case that is no adjective of what follows. */
const opensPhrase = (doc: Doc, at: number): boolean =>
  doc.shape[at - 1] === SHAPE.lower &&
  isWord(doc, at - 1) &&
  (is(doc, at - 1, CLASS['function-word']) || !is(doc, at - 1, CLASS.adjective));
/** Behind these a title is part of a phrase that started before. */
const INSIDE = wordSet('of for in on at from');

const BEFORE_PHRASE = ',;“”":(–—';
const AFTER = wordSet('whose and but while as by with to from that said says for than when including');
const ONE = wordSet('one');
