/** What stands around an amount, asked by several rules. */
import { type Doc, is, isMark, isNumber } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import type { Amount } from './amount.js';
import { idsOf, WORD, wordsOf } from './lexis.js';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.js';

const DETERMINERS = wordsOf('determiner');

export function isDeterminer(doc: Doc, token: number): boolean {
  return DETERMINERS.has(doc.form[token] ?? 0);
}

/** The noun phrase behind `of`: `dozens of the children`. `token` is where `of` should be. */
export function ofPhrase(doc: Doc, token: number, plural: boolean): NounPhrase | null {
  if (doc.form[token] !== WORD.of || token + 1 >= doc.length || doc.gap[token]! > GAP.line) return null;
  let at = token + 1;
  while (at < doc.length && at < token + 4 && isDeterminer(doc, at)) at++;
  return nounPhraseAt(doc, at, plural) ?? (plural ? nounPhraseAt(doc, at, false) : null);
}

export function inSentence(doc: Doc, token: number, of: number): boolean {
  return token >= 0 && token < doc.length && doc.sentence[token] === doc.sentence[of];
}

/** Letters touch the number's end: `5G`, `737s`, `19th`. */
export function lettersTouch(doc: Doc, last: number): boolean {
  return last < doc.length && doc.gap[last] === GAP.none && doc.kind[last] === TOKEN.word;
}

/** A capitalised word that does not open its sentence and is no headline's. */
export function isNameBefore(doc: Doc, token: number): boolean {
  if (token < 0 || doc.kind[token] !== TOKEN.word || doc.shape[token]! < SHAPE.capital) return false;
  const block = doc.blocks[doc.block[token]!]!;
  return !block.titleCase && !block.allCaps;
}

/** The value, or for a range its upper end. */
export function topOf(amount: Amount): number {
  return amount.value ?? amount.max ?? 0;
}

const RISES = wordsOf('rise');
const FALLS = wordsOf('fall');
/** Small words between the verb of change and the number: *rose by as much as 12 percent*. */
const BETWEEN = wordsOf('between-change-and-number');
const PARTICLES = idsOf('up down');
const DIRECTION_REACH = 4;

/** The change stated right before an amount: *rose 12 percent*, *a drop of 300*. */
export function changeBefore(doc: Doc, first: number): 'up' | 'down' | null {
  for (let at = first - 1; at >= first - DIRECTION_REACH && inSentence(doc, at, first); at--) {
    const form = doc.form[at]!;
    // `put up $5 million`: the particle of a verb that changes nothing.
    const verb = is(doc, at - 1, 'verb') && !is(doc, at - 1, 'noun') && !AUXILIARIES.has(doc.form[at - 1]!);
    if (PARTICLES.has(form) && verb) return null;
    if (RISES.has(form)) return 'up';
    if (FALLS.has(form)) return 'down';
    if (!BETWEEN.has(form)) return null;
  }
  return null;
}

/** … or right before or behind it: *a 4 percent fall*, *4 percent higher*. */
export function directionAt(doc: Doc, first: number, last: number): 'up' | 'down' | null {
  const before = changeBefore(doc, first);
  if (before !== null || last >= doc.length || !inSentence(doc, last, first)) return before;
  const next = doc.form[last]!;
  if (HIGHER.has(next) || (RISES.has(next) && is(doc, last, 'noun'))) return 'up';
  if (LOWER.has(next) || (FALLS.has(next) && is(doc, last, 'noun'))) return 'down';
  return null;
}

const HIGHER = idsOf('higher more');
const LOWER = idsOf('lower less fewer');
const CHANGE_REACH = 12;

/** The noun phrase that the amount is said of: behind `of`, or the subject of the verb of change before it. */
export function saidOf(doc: Doc, first: number, last: number): string | null {
  if (doc.form[last] === WORD.of) {
    const phrase = ofPhrase(doc, last, true);
    if (phrase !== null) return doc.text.slice(doc.start[phrase.first], doc.end[phrase.last - 1]);
  }
  const open = doc.sentences[doc.sentence[first]!]!;
  for (let at = first - 1; at > open && at >= first - CHANGE_REACH; at--) {
    if (isMark(doc, at, ',') || isNumber(doc, at)) return null;
    const form = doc.form[at]!;
    if ((RISES.has(form) || FALLS.has(form)) && is(doc, at, 'verb') && !BETWEEN.has(form))
      return subjectBefore(doc, at, open);
  }
  return null;
}

/** A short noun phrase that opens the sentence and runs up to its verb. */
function subjectBefore(doc: Doc, verb: number, open: number): string | null {
  let last = verb;
  while (
    last > open &&
    (AUXILIARIES.has(doc.form[last - 1]!) || (is(doc, last - 1, 'adverb') && !is(doc, last - 1, 'noun')))
  )
    last--;
  const first = isDeterminer(doc, open) ? open + 1 : open;
  const phrase = nounPhraseAt(doc, first, true) ?? nounPhraseAt(doc, first, false);
  if (phrase === null || phrase.last > last) return null;
  return phrase.last === last ? doc.text.slice(doc.start[first], doc.end[last - 1]) : null;
}

const AUXILIARIES = wordsOf('auxiliary');
