/** What stands around an amount, asked by several rules. */
import { type Doc, is, isInnerHyphen, isMark, isNumber } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { Amount } from './amount.js';
import { WORD, wordsOf } from './lexis.js';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.js';
import { isNounPhraseWord } from './nouns.js';

const DETERMINERS = wordsOf('determiner');

export function isDeterminer(doc: Doc, token: number): boolean {
  return DETERMINERS.has(doc.form[token] ?? 0);
}

/** The noun phrase behind `of`: `dozens of the children`. `token` is where `of` should be. */
export function ofPhrase(doc: Doc, token: number, plural: boolean): NounPhrase | null {
  if (doc.form[token] !== WORD.of || token + 1 >= doc.length || doc.gap[token]! > GAP.line) return null;
  let at = token + 1;
  while (at < doc.length && at < token + 4 && isDeterminer(doc, at)) at++;
  return (
    nounPhraseAt(doc, at, plural) ?? (plural ? (nounPhraseAt(doc, at, false) ?? peopleAt(doc, at)) : null)
  );
}

/** Adjectives that stand for people: `thousands of dead`. */
const PEOPLE = wordSet('dead wounded injured missing unemployed homeless displaced disabled elderly poor');

export function peopleAt(doc: Doc, token: number): NounPhrase | null {
  if (!PEOPLE.has(doc.form[token] ?? 0) || doc.shape[token] !== SHAPE.lower) return null;
  return { first: token, last: token + 1, head: token, plural: true };
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
const PARTICLES = wordSet('up down');
/** All words that tell of a change, or stand between them and the number. */
const TOLD = WordSet.of([RISES, FALLS, BETWEEN, PARTICLES].flatMap((words) => words.ids()));
const DIRECTION_REACH = 4;

type Direction = 'up' | 'down';

/** The verb of `put up $5 million`, which changes nothing. */
function isPlainVerb(doc: Doc, token: number): boolean {
  return is(doc, token, CLASS.verb) && !is(doc, token, CLASS.noun) && !AUXILIARIES.has(doc.form[token]!);
}

/** The change stated right before an amount: *rose 12 percent*, *a drop of 300*. */
export function changeBefore(doc: Doc, first: number): Direction | undefined {
  for (let at = first - 1; at >= first - DIRECTION_REACH && inSentence(doc, at, first); at--) {
    const form = doc.form[at]!;
    if (!TOLD.has(form)) return undefined;
    if (PARTICLES.has(form) && isPlainVerb(doc, at - 1)) return undefined;
    if (RISES.has(form)) return 'up';
    if (FALLS.has(form)) return 'down';
    if (!BETWEEN.has(form)) return undefined;
  }
  return undefined;
}

/** … or right before or behind it: *a 4 percent fall*, *4 percent higher*. */
export function directionAt(doc: Doc, first: number, last: number): Direction | undefined {
  const before = changeBefore(doc, first);
  if (before !== undefined || last >= doc.length || !inSentence(doc, last, first)) return before;
  const next = doc.form[last]!;
  if (HIGHER.has(next) || (RISES.has(next) && is(doc, last, CLASS.noun))) return 'up';
  if (LOWER.has(next) || (FALLS.has(next) && is(doc, last, CLASS.noun))) return 'down';
  return undefined;
}

const HIGHER = wordSet('higher more');
const LOWER = wordSet('lower less fewer');
const SUBJECT_REACH = 14;
/** Tokens of the longest subject that is clear. */
const LONGEST_SUBJECT = 9;

/** The noun phrase that the amount is said of: behind `of`, or the subject that opens the sentence before a verb of change or level. */
export function saidOf(doc: Doc, first: number, last: number): string | undefined {
  if (doc.form[last] === WORD.of) {
    const phrase = ofPhrase(doc, last, true);
    // `23 percent of the total 49.7 million viewers`: of another figure.
    if (phrase !== null && !isNumber(doc, phrase.last))
      return doc.text.slice(doc.start[phrase.first], doc.end[phrase.last - 1]);
    if (phrase !== null) return undefined;
  }
  const open = doc.sentences[doc.sentence[first]!]!;
  if (first - open > SUBJECT_REACH) return undefined;
  for (let at = first - 1; at > open; at--) {
    if (isMark(doc, at, ',') || isNumber(doc, at)) return undefined;
    const form = doc.form[at]!;
    if (!PREDICATES.has(form)) continue;
    // `racks up £11,000`
    if (PARTICLES.has(form) && is(doc, at - 1, CLASS.verb) && !AUXILIARIES.has(doc.form[at - 1]!))
      return undefined;
    const change = (RISES.has(form) || FALLS.has(form)) && is(doc, at, CLASS.verb) && !BETWEEN.has(form);
    if (!change && !LEVELS.has(form)) continue;
    // `The bank cut its key rate by half a point`: what is changed, not who changes it.
    const object = change || VALUED.has(form) ? objectBehind(doc, at + 1, first) : null;
    if (object !== null) return object;
    const subject = subjectBefore(doc, at, open);
    if (subject !== null) return subject;
  }
  return undefined;
}

const VALUED = wordSet('valued priced estimated');

/** The noun phrase between a verb of change and `by`, or between `valued` and `at`. */
function objectBehind(doc: Doc, token: number, end: number): string | null {
  const first = isDeterminer(doc, token) ? token + 1 : token;
  const by = end - 1;
  if ((doc.form[by] !== WORD.by && doc.form[by] !== WORD.at) || by <= first) return null;
  for (let at = first; at < by; at++) if (!isNounPhraseWord(doc, at)) return null;
  return doc.text.slice(doc.start[first], doc.end[by - 1]);
}

/** A noun phrase that opens the sentence and runs up to its verb: `The jobless rate`, `Exports of copper to Peru`. */
function subjectBefore(doc: Doc, verb: number, open: number): string | null {
  let last = verb;
  while (
    last > open &&
    (AUXILIARIES.has(doc.form[last - 1]!) ||
      (is(doc, last - 1, CLASS.adverb) && !is(doc, last - 1, CLASS.noun)))
  )
    last--;
  let first = isDeterminer(doc, open) ? open + 1 : open;
  // `Skoda said deliveries fell`: what was said of, not who said it.
  for (let at = open + 1; at < last; at++)
    if (is(doc, at, CLASS['speech-verb']) && !is(doc, at, CLASS.noun) && !isInnerHyphen(doc, at - 1))
      first = isDeterminer(doc, at + 1) ? at + 2 : at + 1;
  if (last <= first || last - first > LONGEST_SUBJECT || JOINS.has(doc.form[last - 1]!)) return null;
  for (let at = first; at < last; at++) {
    const inside =
      isNounPhraseWord(doc, at) ||
      // The first word of a paragraph stands on a new line.
      (at === open && doc.kind[at] === TOKEN.word && !is(doc, at, CLASS['function-word'])) ||
      doc.kind[at] === TOKEN.clitic ||
      isInnerHyphen(doc, at) ||
      (at > first && (JOINS.has(doc.form[at]!) || (isDeterminer(doc, at) && JOINS.has(doc.form[at - 1]!))));
    if (!inside) return null;
  }
  return doc.text.slice(doc.start[first], doc.end[last - 1]);
}

const LEVELS = wordsOf('level');
const PREDICATES = WordSet.of([RISES, FALLS, LEVELS].flatMap((words) => words.ids()));
/** Prepositions inside a subject. */
const JOINS = wordSet('of in for to from and');
const AUXILIARIES = wordsOf('auxiliary');

const CHANGES = wordsOf('change');
/** How far before a number the verb of change may stand. */
const CHANGE_REACH = 8;

/** Whether a verb or noun of change stands shortly before, in the sentence. */
export function changes(doc: Doc, token: number): boolean {
  const first = Math.max(doc.sentences[doc.sentence[token]!]!, token - CHANGE_REACH);
  for (let at = token - 1; at >= first; at--) if (CHANGES.has(doc.form[at]!)) return true;
  return false;
}
