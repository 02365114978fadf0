/** Which words name a role, and in which number. */
import { type Doc, idIs, isCapitalised, isInnerHyphen, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { columnOf, findForm, wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { namesRoleThere } from './placed-nouns.js';
import { ROLE_NOUN } from './role-columns.js';
import { isPluralEnding, singularOf } from './singular.js';
import { OF, OLD } from './words.js';

/** By class set, one of ROLE_NOUN; 0 for all other words. */
const ROLE_NOUNS = columnOf(lexicon, 'role-noun');

/** By class set, 1 where its words may close the core of a role’s phrase. */
const CLOSES = ROLE_NOUNS.map((noun) => (noun === 0 ? 0 : 1));
// Of the words that name a role with what follows no table has `part of`. Others of its class set count too.
CLOSES[lexicon.setOf[wordId(lexicon, 'part')]!] = 1;

for (const word of [
  'hopeful',
  'conservative',
  'liberal',
  'master',
  'cap',
  'wing',
  'quick',
  'great',
  'starter',
  'closer',
  'lead',
  'junior',
  'senior',
  'no',
  'number',
])
  CLOSES[lexicon.setOf[wordId(lexicon, word)]!] = 1;

/** A phrase that names a role has no more words: `custodian of the two holy mosques`. */
const LONGEST = 6;

/** Longest word or phrase of a role that ends right before `last`; its first token, or -1. */
export function roleEndingAt(doc: Doc, last: number): number {
  if (last < 1) return -1;
  const from = last > LONGEST ? last - LONGEST : 0;
  // Most often no phrase starts near.
  const end = doc.phraseAt[last - 1]!;
  for (let at = doc.phraseAt[from]!; at < end; at++) {
    const phrase = doc.phrases[at]!;
    if (phrase.last !== last) continue;
    if (isRole(doc, phrase.id)) return phrase.first;
    if (idIs(doc, phrase.id, CLASS.kin)) return -1;
  }
  if (!isRoleWord(doc, last - 1)) return -1;
  return !NO_OFFICES.has(doc.form[last - 1]!) || isHeroOf(doc, last - 1) ? last - 1 : -1;
}

export function isRoleWord(doc: Doc, token: number): boolean {
  const noun = ROLE_NOUNS[doc.set[token]!];
  if (noun === ROLE_NOUN.letters) return isOfficeInLetters(doc, token);
  if (noun === ROLE_NOUN.role && isOfNumber(doc, token)) return false;
  const named = namesRoleThere(doc, token);
  if (named !== null) return named;
  if (noun === ROLE_NOUN.role) return true;
  return (noun === ROLE_NOUN.plural || doc.form[token]! < 0) && isPluralOfRole(doc, token);
}

/** `the DO`, `police spokesperson SP Oke`; not `TO DO` in a headline, `in DC`, `Oke (DC)`. */
const isOfficeInLetters = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  !doc.blocks[doc.block[token]!]!.allCaps &&
  !PLACED.has(doc.form[token - 1] ?? 0) &&
  (isCapitalised(doc, token + 1) ||
    JOINS.has(doc.form[token + 1] ?? 0) ||
    OWNERS_OF_OFFICE.has(doc.form[token - 1] ?? 0) ||
    // `the Agriculture CS,`
    (isCapitalised(doc, token - 1) && OWNERS_OF_OFFICE.has(doc.form[token - 2] ?? 0)));
const PLACED = wordSet('in at from to near of for by with under washington');
const JOINS = wordSet('and for of');
const OWNERS_OF_OFFICE = wordSet('the a an his her its their then former as');

/** `at 2.10pm.`, `the 61st`: the end of a time or a number. */
const isOfNumber = (doc: Doc, token: number): boolean =>
  doc.kind[token - 1] === TOKEN.number &&
  (doc.gap[token] === GAP.none || (doc.form[token] === PM && doc.shape[token] === SHAPE.lower));
const PM = wordId(lexicon, 'pm');

/** Figures of speech, and what befell somebody, is believed or is cheered: they tell what one is thought of, not what one is. */
const NO_OFFICES = wordSet(
  'sensation sensations youngster youngsters casualty casualties signing signings force forces product products target targets ' +
    'subject subjects fixture fixtures victim victims fan fans hero heroes atheist atheists',
);

/** `a hero of the border war` */
const isHeroOf = (doc: Doc, token: number): boolean =>
  HEROES.has(doc.form[token]!) && OF.has(doc.form[token + 1] ?? 0) && THE.has(doc.form[token + 2] ?? 0);
const HEROES = wordSet('hero');
const THE = wordSet('the');

/** Reading a phrase may pass its limit by a hyphenated word. */
const PAST_LIMIT = 2;

/** Whether a role may be read from a token up to a limit: far cheaper than to read it, and never false where there is one. */
export function mayHoldRole(doc: Doc, from: number, limit: number): boolean {
  const { set, form, phrases, phraseAt } = doc;
  const to = Math.min(limit + PAST_LIMIT, doc.length);
  // A word that the lexicon lacks may be a plural.
  for (let token = from; token < to; token++) if (CLOSES[set[token]!] !== 0 || form[token]! < 0) return true;
  const first = from > LONGEST ? from - LONGEST : 0;
  for (let at = phraseAt[first]!; from < to && at < phraseAt[to]!; at++)
    if (isRole(doc, phrases[at]!.id)) return true;
  return false;
}

/** Whether a word or phrase of the lexicon names a role. */
export const isRole = ({ lexicon: { setOf } }: Doc, id: number): boolean =>
  id > 0 && ROLE_NOUNS[setOf[id]!] === ROLE_NOUN.role;

/** Words shorter than this are no plural of a role. */
const SHORTEST_PLURAL = 5;

/** The tables hold the singular: `judges`, `deputies`, `policewomen`. */
function isPluralOfRole(doc: Doc, token: number): boolean {
  if (doc.end[token]! - doc.start[token]! < SHORTEST_PLURAL || !isPlural(doc, token)) return false;
  // Of the words that the lexicon has the build knows it.
  if (doc.form[token]! > 0) return true;
  return isRole(doc, findForm(doc.lexicon, singularOf(surface(doc, token).toLowerCase())));
}

/** `chargé d’affaires`, `Custos` are one. */
const SINGULARS = wordSet("d'affaires custos kombes");

/** `judges`, `Sens.`; not `CS` */
export const isPlural = (doc: Doc, token: number): boolean =>
  !SINGULARS.has(doc.form[token]!) &&
  ROLE_NOUNS[doc.set[token]!] !== ROLE_NOUN.letters &&
  isPluralEnding(doc.text, doc.end[token]! - doc.dotted[token]!);

/** The `old` of `43-year-old`. */
export const isAge = (doc: Doc, token: number) => OLD.has(doc.form[token]!) && isInnerHyphen(doc, token - 1);
