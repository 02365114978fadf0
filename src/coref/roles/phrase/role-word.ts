/** Which words name a role, and in which number. */
import { type Doc, idIs, isInnerHyphen, isWord, surface } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { findForm } from '../../../lexicon/lexicon.js';
import { MANKIND, OLD } from './words.js';

/** Longest word or phrase of a role that ends right before `last`; its first token, or -1. */
export function roleEndingAt(doc: Doc, last: number): number {
  for (let first = Math.max(0, last - 5); first < last - 1; first++)
    for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++) {
      const phrase = doc.phrases[at]!;
      if (phrase.last !== last) continue;
      if (isRole(doc, phrase.id)) return first;
      if (idIs(doc, phrase.id, CLASS.kin)) return -1;
    }
  return isRoleWord(doc, last - 1) ? last - 1 : -1;
}

export function isRoleWord(doc: Doc, token: number): boolean {
  return isWord(doc, token) && (isRole(doc, doc.form[token]!) || isPluralOfRole(doc, token));
}

/** Kin and mankind hold no office. */
function isRole(doc: Doc, id: number): boolean {
  if (!idIs(doc, id, CLASS.title) && !idIs(doc, id, CLASS.role)) return false;
  return !idIs(doc, id, CLASS.kin) && !MANKIND.has(id);
}

/** The tables hold the singular: `judges`, `deputies`, `policewomen`. */
function isPluralOfRole(doc: Doc, token: number): boolean {
  if (doc.end[token]! - doc.start[token]! < 5 || !isPlural(doc, token)) return false;
  const word = surface(doc, token);
  const singular = /men$/i.test(word)
    ? word.replace(/men$/i, 'man')
    : /ies$/i.test(word)
      ? word.replace(/ies$/i, 'y')
      : word.slice(0, -1);
  const id = findForm(doc.lexicon, singular.toLowerCase());
  return isRole(doc, id);
}

export function isPlural(doc: Doc, token: number): boolean {
  const { text } = doc;
  const end = doc.end[token]!;
  const code = text.charCodeAt(end - 1) | 0x20;
  const before = text.charCodeAt(end - 2) | 0x20;
  // `boss`, `Rus`: one s only after a letter that is no s or u.
  if (code === 0x73) return before !== 0x73 && before !== 0x75;
  // `men`
  return code === 0x6e && before === 0x65 && (text.charCodeAt(end - 3) | 0x20) === 0x6d;
}

export const isLower = (doc: Doc, token: number) => doc.shape[token] === SHAPE.lower;

/** The `old` of `43-year-old`. */
export const isAge = (doc: Doc, token: number) => OLD.has(doc.form[token]!) && isInnerHyphen(doc, token - 1);
