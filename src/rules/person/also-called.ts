/** Words between two names that say that they are one person’s: `, better known as`, ` alias `, `(whose real name is`. */
import { type Doc, isOneOfMarks, surface } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { COMMONNESS, GIVEN, KNOWN_GIVEN } from './words.js';

const KNOWN = wordId(lexicon, 'known');
const AS = wordId(lexicon, 'as');
const TO = wordId(lexicon, 'to');
/** `known in the trade as` */
const AMONG = wordSet('to in on around across among throughout within');
const WHOSE = wordId(lexicon, 'whose');
const NAME = wordId(lexicon, 'name');
const REAL = wordSet('real birth full given stage');
/** `Wong Mei Ling @ Fatimah Wong`, as police and courts of Malaysia write. */
const LINKS = new Set(['@', 'alias', 'aka', 'nicknamed', 'née', 'nee', 'dubbed']);
/** What they start with: most words need not be read. */
const STARTS = '@aAnNdD';
const isLink = (doc: Doc, token: number): boolean =>
  STARTS.includes(doc.text[doc.start[token]!]!) &&
  LINKS.has(surface(doc, token).toLowerCase().replaceAll('.', ''));
const ADVERBS = wordSet(
  'also better best more mostly popularly widely commonly otherwise formerly usually affectionately fondly locally universally professionally internationally',
);
const FILLERS = wordSet('who is was simply just only');
const MARKS = ',(–—“"‘\'';
/** `, otherwise called “Bibi”`, `, popularly called Bibi` */
const CALLED = wordId(lexicon, 'called');
const BORN = wordId(lexicon, 'born');
const NICKNAME = wordSet('nickname pseudonym alias');
const IS = wordSet('is was');
const STAGE = wordSet('stage pen ring professional screen artistic');
const BY = wordSet('by under');
const OWNERS = wordSet('his her their the');
/** `known to her many fans as` has no more words. */
const REACH = 10;

const QUOTES = '“"‘\'”’';

const AN = wordSet('a an');
/** Words of `a young Croat singer`. */
const LONGEST_NATION = 4;

/** Whether an article and who somebody is stand from a token to the last but one: `a Croat` before `born`. */
const endOfNation = (doc: Doc, at: number, last: number): number =>
  AN.has(doc.form[at]!) && last - at > 2 && last - at <= LONGEST_NATION + 2 ? last - 1 : 0;

/** Whether all tokens `first … last - 1` say so. */
export function saysAlsoCalled(doc: Doc, first: number, last: number): boolean {
  if (last - first > REACH) return false;
  let at = first;
  const skip = (accepts: (token: number) => boolean) => {
    while (at < last && accepts(at)) at++;
  };
  const isMarkHere = (token: number) => isOneOfMarks(doc, token, MARKS);
  // `Okafor’s (better known as Bibi) song`
  if (doc.kind[at] === TOKEN.clitic) at++;
  const opens = at;
  let hasAdverb = false;
  skip((token) => {
    if (ADVERBS.has(doc.form[token]!)) hasAdverb = true;
    return isMarkHere(token) || FILLERS.has(doc.form[token]!) || ADVERBS.has(doc.form[token]!);
  });
  if (at < last && isLink(doc, at)) at++;
  else if (doc.form[at] === CALLED) {
    at++;
    // Not `Okafor called Bibi`
    if (!hasAdverb && !(isOneOfMarks(doc, at, QUOTES) && COMMONNESS[doc.set[last]!]! < 2)) return false;
  } else if (
    isOneOfMarks(doc, opens, ',(') &&
    endOfNation(doc, at, last) > 0 &&
    doc.form[last - 1] === BORN
  ) {
    // `Zubo, a Croat born Ana Okafor,`
    return GIVEN[doc.set[last]!]! >= KNOWN_GIVEN - 1;
  } else if (doc.form[at] === BORN && isOneOfMarks(doc, opens, ',(')) {
    // `Lady Bibi, born Ana Okafor,`
    return at + 1 === last && GIVEN[doc.set[last]!]! >= KNOWN_GIVEN - 1;
  } else if (doc.form[at] === WHOSE) {
    // `whose real name is`, `whose nickname is`
    at++;
    if (NICKNAME.has(doc.form[at]!)) at++;
    else {
      if (!(REAL.has(doc.form[at]!) || STAGE.has(doc.form[at]!)) || doc.form[at + 1] !== NAME) return false;
      at += 2;
    }
    if (!IS.has(doc.form[at]!)) return false;
    at++;
  } else if (doc.form[at] === KNOWN) {
    at++;
    // `known to her fans as`
    if (AMONG.has(doc.form[at]!)) skip((token) => doc.form[token] !== AS && !isMarkHere(token));
    // `known by her stage name`
    if (BY.has(doc.form[at]!) && OWNERS.has(doc.form[at + 1]!)) {
      at += 2;
      if (NICKNAME.has(doc.form[at]!)) at++;
      else if ((STAGE.has(doc.form[at]!) || REAL.has(doc.form[at]!)) && doc.form[at + 1] === NAME) at += 2;
      else return false;
    } else if (doc.form[at] === AS) at++;
    else return false;
  } else return false;
  skip((token) => isMarkHere(token) || FILLERS.has(doc.form[token]!));
  return at === last;
}

const OR = wordId(lexicon, 'or');
const CALLERS = wordSet('everyone everybody friends locals villagers neighbours neighbors fans he she they');
const CALLING = wordSet('calls call called known is was');
/** Tokens behind `as` that are looked through. */
const CALL_REACH = 4;

/** `, or Bibi as absolutely everyone calls her`: what follows the second name. */
function isCalledSo(doc: Doc, last: number): boolean {
  const as = isOneOfMarks(doc, last, `${QUOTES},`) ? last + 1 : last;
  if (doc.form[as] !== AS) return false;
  for (let at = as + 1; at < as + CALL_REACH; at++)
    if (CALLERS.has(doc.form[at] ?? 0)) return CALLING.has(doc.form[at + 1] ?? 0);
  return false;
}

const THEIRS = wordSet('his her their its all everyone most some');

/** `Okafor – “Bibi” to her friends –`: between a mark and `to`, and whose friends they are. */
export const isCalledByFriends = (doc: Doc, name: Words, other: Words): boolean => {
  if (!isOneOfMarks(doc, name.last, ',(–—-')) return false;
  const first = isOneOfMarks(doc, other.first - 1, QUOTES) ? other.first - 1 : other.first;
  if (first === name.last + 2 && doc.form[first - 1] === OR) return isCalledSo(doc, other.last);
  if (first !== name.last + 1) return false;
  const to = isOneOfMarks(doc, other.last, QUOTES) ? other.last + 1 : other.last;
  return doc.form[to] === TO && THEIRS.has(doc.form[to + 1] ?? 0);
};

/** Letters of initials that stand for a name by themselves: `(AM)` behind a lawmaker is a party. */
const FEWEST_INITIALS = 3;

interface Words {
  readonly first: number;
  readonly last: number;
}

/** `Ana Maria Doe (AMD)`: in brackets, with the first letters of the words before them, the first and the last word’s among them. */
export function areInitialsOf(doc: Doc, name: Words, initials: Words): boolean {
  const at = initials.first;
  if (initials.last !== at + 1 || at !== name.last + 1 || doc.shape[at] !== SHAPE.upper) return false;
  if (!isOneOfMarks(doc, at - 1, '(') || !isOneOfMarks(doc, at + 1, ')')) return false;
  const letters = surface(doc, at).toLowerCase();
  if (letters.length < FEWEST_INITIALS) return false;
  let read = 0;
  let isLastRead = false;
  for (let token = name.first; token < name.last; token++) {
    if (doc.kind[token] !== TOKEN.word) continue;
    isLastRead = doc.text[doc.start[token]!]!.toLowerCase() === letters[read];
    if (isLastRead) read++;
    else if (token === name.first) return false;
  }
  return isLastRead && read === letters.length;
}
