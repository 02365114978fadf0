/** Words and questions that several readings of a count without its noun share. */
import { type Doc, is, isMark, surface } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import type { Amount } from '../parse/amount.js';
import { GRAINS, wordsOf } from '../parse/lexis.js';
import { isPluralNoun } from '../parse/nouns.js';

const OUTCOMES = wordsOf('after-bare-count');
/** `cases, of which 10 belonged to May`, `another 140 attended` */
export const WHICH = wordSet('which whom another');
export const isThings = (doc: Doc, token: number): boolean =>
  token >= 0 && is(doc, token, CLASS.noun) && isPluralNoun(doc, token);

export const isPlural = ({ value, bare, form, high }: Amount): boolean =>
  (bare || form === 'words') && high === null && value !== 1;

/** Behind a count without its noun: a mark, the end of the sentence, or a word that no noun phrase starts with. */
export const endsPhrase = (doc: Doc, token: number): boolean =>
  token >= doc.length || doc.kind[token] !== TOKEN.word || OUTCOMES.has(doc.form[token]!);
export const MORE = wordSet('more');
export const OWNERS = wordSet('the their its his her our');
export const isPeriod = (doc: Doc, token: number): boolean =>
  isMark(doc, token, '.') || isMark(doc, token, ',');
export const THAN = wordId(lexicon, 'than');
export const JUST = wordSet('just only and still now');

export const PAST = WordSet.of([wordsOf('outcome'), wordsOf('finite-past')].flatMap((words) => words.ids()));
export const AUXILIARIES = wordsOf('auxiliary');
/** Behind a part of what was counted: `169 to nurses, 48 for porters`. */
export const PART_OF = wordSet('to for in from on at by with who against');

/** `up from 30 a year before`, `sold 45 last week` */
export const isTime = (doc: Doc, token: number): boolean =>
  WHEN.has(doc.form[token]!) && GRAINS.has(doc.form[token + 1] ?? 0);
const WHEN = wordSet('a last this next each every');

/** `476 annually` */
export function isAdverb(doc: Doc, token: number): boolean {
  return is(doc, token, CLASS.adverb) && surface(doc, token).endsWith('ly');
}

export function verbFollows(doc: Doc, token: number): boolean {
  return token >= 0 && doc.kind[token] === TOKEN.word && is(doc, token, CLASS.verb);
}
