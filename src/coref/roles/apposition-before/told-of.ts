/** Of whom or what a phrase before the comma is told: of the name behind, of the one before, of a thing. */
import { type Doc, is, isCapitalised, isMark, isWord, surface } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import { POSTS } from '../as-role/posts.js';
import { beforeName } from '../before-name.js';
import { BE } from '../copula/verb.js';
import type { Scene } from '../define.js';
import { OWNERS } from '../phrase/words.js';
import { isNamed, mentionAt } from '../scene.js';
import { A, AS } from './between.js';

/** `Doe, a lawyer for …`: a phrase with `a` right behind a name and a comma, of which no role was told before. */
export function isOfNameBefore(scene: Scene, at: number): boolean {
  const { doc } = scene;
  const article = A.has(doc.form[at]!) || isMark(doc, at - 1, ',') ? at : at - 1;
  // `Doe, Deputy Secretary, Oke, Counsel, and`: in a list the office is told behind each name.
  const isBare = article === at && isCapitalised(doc, at) && !isNamed(scene, at);
  if ((!isBare && !A.has(doc.form[article] ?? 0)) || !isMark(doc, article - 1, ',')) return false;
  const before = mentionAt(scene, article - 2);
  return before !== undefined && beforeName.find(scene, before).length === 0;
}

/** `Prior to her appointment as mayor, Doe` */
export const isOwnPost = (doc: Doc, at: number): boolean =>
  AS.has(doc.form[at - 1] ?? 0) && POSTS.has(doc.form[at - 2] ?? 0) && OWNERS.has(doc.form[at - 3] ?? 0);

/** `the chief, surnamed Doe` */
export const isSurname = (doc: Doc, { before }: PersonMention): boolean =>
  SURNAMED.has(doc.form[before.first - 1] ?? 0);
const SURNAMED = wordSet('surnamed');

/** Whether `which is` or `that was` stands before the phrase at a token. */
export function tellsOfThing(doc: Doc, at: number): boolean {
  for (let verb = at - 1; verb > 0 && verb > at - NEAR && isWord(doc, verb); verb--)
    if (BE.has(doc.form[verb]!)) return WHICH.has(doc.form[verb - 1]!);
  return false;
}
const WHICH = wordSet('which that');
const NEAR = 4;

/** `said, was`: between commas, inside what is said. */
export const isAside = (doc: Doc, at: number): boolean =>
  is(doc, at, CLASS['speech-verb']) && isMark(doc, at + 1, ',') && FINITE.has(doc.form[at + 2] ?? 0);
const FINITE = wordSet('is was are were has had have will would can could must should may might did does');

/** Whether a token stands in the clause of a participle that opens the sentence: no comma ends it before. */
export function isInOpeningClause(doc: Doc, start: number, token: number): boolean {
  if (!is(doc, start, CLASS.verb) || !doc.text.endsWith('ing', doc.end[start])) return false;
  if (NO_PARTICIPLES.has(doc.form[start]!)) return false;
  for (let at = start; at < token; at++) if (isMark(doc, at, ',')) return false;
  return true;
}

/** `a former priest facing charges in Leeds, Tom Oke,`: what the role does, up to the comma. */
export function isParticipleClause(scene: Scene, mention: PersonMention, from: number, end: number): boolean {
  const { doc } = scene;
  if (mention.words.length < 2 || !isMark(doc, mention.last, ',')) return false;
  if (doc.shape[from] !== SHAPE.lower || !is(doc, from, CLASS.verb) || NO_PARTICIPLES.has(doc.form[from]!))
    return false;
  if (!/..(ing|ed)$/.test(surface(doc, from))) return false;
  for (let token = from; token < end; token++) if (!isWord(doc, token) || isNamed(scene, token)) return false;
  return true;
}

const NO_PARTICIPLES = wordSet('following including regarding concerning according said');
