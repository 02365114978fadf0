/** Nouns of roles right before a name that are no title of it. */
import { type Doc, is, isCapitalised, isInnerHyphen, isLower, opensSentence } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { Scene } from '../define.js';
import { firstOfList, lastOfList } from '../phrase/lists.js';
import { hasPreposition } from '../phrase/read-forward.js';
import { isPlural, roleEndingAt } from '../phrase/role-word.js';
import { ONE } from '../phrase/words.js';

/** Whether the role that ends right before `last` is in the plural; `custodian of the two holy mosques` is not. */
export const isOfMany = (doc: Doc, last: number): boolean =>
  isPlural(doc, last - 1) && !hasPreposition(doc, roleEndingAt(doc, last), last);

/** Whether the name stands in a list of names. */
export const isJoined = (scene: Scene, mention: PersonMention): boolean =>
  firstOfList(scene, mention) !== mention || lastOfList(scene, mention) !== mention;

/** Which of two people of one surname. */
export const WHICH = wordSet('elder younger');
/** Between these and a name a verb stands: `the film also stars Oke`. */
export const ALSO = wordSet('also now still again even');

/** `to coach Oke`, `can force Oke to go`: what could be a role is what is done to the person. */
export const isVerb = (doc: Doc, first: number, last: number): boolean =>
  first === last - 1 &&
  doc.shape[first] === SHAPE.lower &&
  is(doc, first, CLASS.verb) &&
  BEFORE_VERBS.has(doc.form[first - 1] ?? 0) &&
  // `In May coach Oke left`
  (!isCapitalised(doc, first - 1) || opensSentence(doc, first - 1));

const BEFORE_VERBS = wordSet(
  'to can could will would may might must shall should cannot not did does do we they you i who',
);

/** `sanctions force Oke`, `Air Force Lt. Oke`, `four-star Gen. Oke`, `Paz st Oke b Roth 5` */
export const isNoTitle = (doc: Doc, last: number): boolean =>
  FORCE.has(doc.form[last - 1]!) ||
  (STUMPED.has(doc.form[last - 1]!) && isLower(doc, last - 1)) ||
  (isInnerHyphen(doc, last - 2) && STAR.has(doc.form[last - 1]!) && !CO.has(doc.form[last - 3]!));
const FORCE = wordSet('force forces');
/** Of a scoreboard, not of a saint. */
const STUMPED = wordSet('st');
const STAR = wordSet('star');
const CO = wordSet('co');

const MAJOR = wordSet('major private');

/** `a major Mark Rothko show`, `a private Ana Quispe event` */
export const isGreat = (doc: Doc, first: number, last: number): boolean =>
  first === last - 1 && doc.shape[first] === SHAPE.lower && MAJOR.has(doc.form[first]!);

/** Whether `a` brings the role in. */
export const isOne = (doc: Doc, first: number): boolean => first > 0 && ONE.has(doc.form[first - 1]!);
