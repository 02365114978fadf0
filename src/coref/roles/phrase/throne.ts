/** Offices of tradition that no table has, told by where they stand: `the Owa of Leeds, Oba Tom Oke,`. */
import { type Doc, is, isCapitalised, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { OF } from './words.js';

/** The name of a place has fewer words and hyphens. */
const PLACE = 6;
const THE = wordSet('the');

/** Start of an unknown word and the place it is of, up to the comma before a name with its title; -1 where none stands there. */
export function startOfThrone(scene: Scene, mention: PersonMention, comma: number, floor: number): number {
  const { doc } = scene;
  if (mention.before.first === mention.first || !isMark(doc, comma, ',')) return -1;
  let of = comma - 1;
  while (of > comma - PLACE && (isCapitalised(doc, of) || isInnerHyphen(doc, of)) && !isNamed(scene, of))
    of--;
  if (of === comma - 1 || of <= floor || !OF.has(doc.form[of]!)) return -1;
  const noun = of - 1;
  if (!isCapitalised(doc, noun) || !isStrange(doc, noun) || isNamed(scene, noun)) return -1;
  return noun === floor || THE.has(doc.form[noun - 1]!) || isMark(doc, noun - 1, ',') ? noun : -1;
}

/** A word of no table, or of one that has no classes of English. */
const isStrange = (doc: Doc, token: number): boolean =>
  doc.form[token]! <= 0 ||
  !(
    is(doc, token, CLASS.noun) ||
    is(doc, token, CLASS['organisation-word']) ||
    is(doc, token, CLASS.role) ||
    is(doc, token, CLASS.adjective) ||
    is(doc, token, CLASS.verb) ||
    is(doc, token, CLASS['function-word'])
  );
