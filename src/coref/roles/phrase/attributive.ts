/** Adjectives and participles before the noun of a role: `an enrolled member`, `a very gifted painter`. */
import { type Doc, is, isCapitalised, isInnerHyphen, isLower, isWord } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isPossessive } from './inner-marks.js';
import { endOfRolePhrase } from './role-phrase.js';
import { isRoleWord } from './role-word.js';
import { DATES, DETERMINERS } from './words.js';

/** `Malta’s most famous writer`, not `minister in Malta’s most recent cabinet`: only before the noun of a role. */
const isOwnersMost = (doc: Doc, token: number): boolean =>
  token > 0 &&
  isPossessive(doc, token - 1) &&
  isWord(doc, token + 2) &&
  (isRoleWord(doc, token + 2) || (isWord(doc, token + 3) && isRoleWord(doc, token + 3)));

/** `a very gifted painter`, `a widely respected judge`: how much the adjective behind it holds. */
export const isDegree = (doc: Doc, token: number): boolean =>
  DEGREES.has(doc.form[token]!) &&
  (DETERMINERS.has(doc.form[token - 1] ?? 0) || isOwnersMost(doc, token)) &&
  isWord(doc, token + 1) &&
  isLower(doc, token + 1) &&
  (is(doc, token + 1, CLASS.adjective) ||
    KNOWN.has(doc.form[token + 1]!) ||
    doc.text.endsWith('ed', doc.end[token + 1]));
const KNOWN = wordSet('known');
const DEGREES = wordSet(
  'very highly widely most extremely truly deeply previously internationally nationally globally locally critically ' +
    'relatively little once well best better least universally fiercely staunchly openly',
);

/** `the new president`, `Malta’s new prime minister`: an adjective, though it can be an adverb. */
export const isAttributive = (doc: Doc, token: number) =>
  (DETERMINERS.has(doc.form[token - 1] ?? 0) ||
    isPossessive(doc, token - 1) ||
    // `a Leeds-based live streamer`
    isInnerHyphen(doc, token - 2)) &&
  isWord(doc, token + 1) &&
  (isRoleWord(doc, token + 1) ||
    endOfRolePhrase(doc, token + 1) > token + 1 ||
    // `the next Maltese minister`
    (isCapitalised(doc, token + 1) && !DATES.has(doc.form[token + 1]!)) ||
    // `Malta’s early warning chief`
    (is(doc, token + 1, CLASS.noun) && isWord(doc, token + 2) && isRoleWord(doc, token + 2)));

/** `an enrolled member`, `the convicted trader` */
export const isParticiple = (doc: Doc, token: number) =>
  (isAttributive(doc, token) ||
    // `Malta’s most acclaimed authors`
    (isDegree(doc, token - 1) && isWord(doc, token + 1) && isRoleWord(doc, token + 1))) &&
  isLower(doc, token) &&
  (KNOWN.has(doc.form[token]!) || doc.text.endsWith('ed', doc.end[token]));
