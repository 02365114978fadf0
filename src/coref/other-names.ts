/** Where the article itself says that two names are one person’s: `Doe, better known as Bibi`, `Doe alias Bibi`. */
import { type Doc, isOneOfMarks, surface } from '../annotate/doc.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import type { PersonMention } from './mentions.js';

const KNOWN = wordId(lexicon, 'known');
const AS = wordId(lexicon, 'as');
const TO = wordId(lexicon, 'to');
const WHOSE = wordId(lexicon, 'whose');
const NAME = wordId(lexicon, 'name');
const REAL = wordSet('real birth full given stage');
const LINKS = new Set(['alias', 'aka', 'nicknamed', 'née', 'nee', 'dubbed']);
const ADVERBS = wordSet('also better best more popularly widely commonly otherwise formerly usually');
const FILLERS = wordSet('who is was simply just only');
const MARKS = ',(“"‘\'';
/** `known to her many fans as` has no more words. */
const REACH = 10;

/** By mention, the one right before it that it is another name of. */
export function otherNames(
  doc: Doc,
  mentions: readonly PersonMention[],
): ReadonlyMap<PersonMention, PersonMention> {
  const found = new Map<PersonMention, PersonMention>();
  for (let at = 1; at < mentions.length; at++) {
    const name = mentions[at - 1]!;
    const other = mentions[at]!;
    if (name.sentence === other.sentence && areLinked(doc, name.last, other.first)) found.set(other, name);
  }
  return found;
}

function areLinked(doc: Doc, first: number, last: number): boolean {
  if (last - first > REACH) return false;
  let at = first;
  const skip = (accepts: (token: number) => boolean) => {
    while (at < last && accepts(at)) at++;
  };
  const isMarkHere = (token: number) => isOneOfMarks(doc, token, MARKS);
  skip((token) => isMarkHere(token) || FILLERS.has(doc.form[token]!) || ADVERBS.has(doc.form[token]!));
  if (at < last && LINKS.has(surface(doc, at).toLowerCase().replaceAll('.', ''))) at++;
  else if (doc.form[at] === WHOSE) {
    // `whose real name is`
    at++;
    if (!REAL.has(doc.form[at]!) || doc.form[at + 1] !== NAME) return false;
    at += 2;
  } else if (doc.form[at] === KNOWN) {
    at++;
    // `known to her fans as`
    if (doc.form[at] === TO) skip((token) => doc.form[token] !== AS && !isMarkHere(token));
    if (doc.form[at] !== AS) return false;
    at++;
  } else return false;
  skip((token) => isMarkHere(token) || FILLERS.has(doc.form[token]!));
  return at === last;
}
