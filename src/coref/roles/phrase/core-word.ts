/** Words that can stand inside the core of a role’s noun phrase. */
import {
  type Doc,
  is,
  isCapitalised,
  isLower,
  isNumber,
  isWord,
  opensSentence,
} from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { isAttributive, isDegree, isParticiple } from './attributive.js';
import { isPossessive } from './inner-marks.js';
import { isRoleWord } from './role-word.js';
import { DATES, DETERMINERS, NEWLY, OPENERS, PARTICIPLES, TIMES } from './words.js';

/** A word that can stand inside the core of a noun phrase. */
export function isCoreWord(scene: Scene, token: number): boolean {
  const { doc } = scene;
  if (!isWord(doc, token) || isNamed(scene, token)) return false;
  if (isRoleWord(doc, token)) return true;
  if (isOwned(doc, token)) return true;
  // `new Leeds coach`: an adjective, though a word of grammar too.
  if (NEARBY.has(doc.form[token]!) && DETERMINERS.has(doc.form[token - 1] ?? 0) && isWord(doc, token + 1))
    return true;
  if (NEW.has(doc.form[token]!) && isLower(doc, token) && isWord(doc, token + 1)) return true;
  // `professor of early music`, not `in early May`
  if (EARLY.has(doc.form[token]!) && isLower(doc, token + 1) && is(doc, token + 1, CLASS.noun))
    return !TIMES.has(doc.form[token + 1]!) && !is(doc, token + 1, CLASS.season);
  // `a past commander of the post`
  if (PAST.has(doc.form[token]!) && isWord(doc, token + 1) && isRoleWord(doc, token + 1)) return true;
  if (isOwned(doc, token) || isDegree(doc, token)) return true;
  if (NEWLY.has(doc.form[token]!)) return PARTICIPLES.has(doc.form[token + 1] ?? 0);
  if (is(doc, token, CLASS['function-word']))
    return isNameLike(doc, token) || isInsideName(doc, token) || isPit(doc, token);
  // `Weekend Tours`
  if (TIMES.has(doc.form[token]!))
    return isCapitalised(doc, token)
      ? isCapitalised(doc, token + 1) || isNumber(doc, token + 1)
      : isShift(doc, token);
  if (isCapitalised(doc, token)) return !DATES.has(doc.form[token]!);
  if (is(doc, token, CLASS.noun))
    return !(is(doc, token, CLASS['speech-verb']) && doc.text.endsWith('ed', doc.end[token]!));
  if (is(doc, token, CLASS.adjective))
    return (
      (!is(doc, token, CLASS['speech-verb']) || isParticiple(doc, token)) &&
      (!is(doc, token, CLASS.adverb) || isAttributive(doc, token))
    );
  if (is(doc, token, CLASS.verb) || is(doc, token, CLASS.adverb)) return isParticiple(doc, token);
  return doc.form[token]! <= 0 || !is(doc, token, CLASS['word-1']);
}

/** `a night guard`: when somebody works, between the article and the noun. */
const isShift = (doc: Doc, token: number): boolean =>
  A.has(doc.form[token - 1] ?? 0) && isLower(doc, token + 1) && isRoleWord(doc, token + 1);
const A = wordSet('a an');

/** `West`, `US`, `U.S.`: words of grammar but for their capitals. */
function isNameLike(doc: Doc, token: number): boolean {
  if (isInitialism(doc, token)) return true;
  if (doc.shape[token] === SHAPE.upper || doc.dotted[token] === 1)
    return is(doc, token, CLASS['country-name']);
  return (
    isCapitalised(doc, token) &&
    !opensSentence(doc, token) &&
    is(doc, token, CLASS.noun) &&
    is(doc, token, CLASS.adjective)
  );
}

/** `U.N.`: no word has periods between its letters. */
const isInitialism = (doc: Doc, token: number): boolean =>
  doc.dotted[token] === 1 &&
  doc.end[token]! - doc.start[token]! > 2 &&
  doc.text[doc.start[token]! + 1] === '.';

/** `the club’s own coach`, `the city’s only member` */
const isOwned = (doc: Doc, token: number): boolean =>
  OWN.has(doc.form[token]!) && isPossessive(doc, token - 1);
const OWN = wordSet('own then only sole first second last longest recently freshly');

const NEW = wordSet('new');
const EARLY = wordSet('early');
const PAST = wordSet('past');
const NEARBY = wordSet('nearby');

/** `All` of `the All Kenyan Party`: a word of grammar that opens a name. */
function isInsideName(doc: Doc, token: number): boolean {
  if (doc.shape[token] !== SHAPE.capital || opensSentence(doc, token)) return false;
  const { titleCase, allCaps } = doc.blocks[doc.block[token]!]!;
  if (titleCase || allCaps || !isCapitalised(doc, token + 1)) return false;
  if (OPENERS.has(doc.form[token]!) && is(doc, token - 1, CLASS['function-word'])) return true;
  // `the Movement Another Way`
  return (
    isCapitalised(doc, token - 1) &&
    !isRoleWord(doc, token - 1) &&
    is(doc, token - 1, CLASS['organisation-word'])
  );
}

const MINE = wordId(lexicon, 'mine');

/** `the mine manager`: what is no pronoun before a role. */
const isPit = (doc: Doc, token: number): boolean =>
  doc.form[token] === MINE &&
  (isPossessive(doc, token + 1) || (isWord(doc, token + 1) && isRoleWord(doc, token + 1)));
