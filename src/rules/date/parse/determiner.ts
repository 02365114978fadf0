/** The deictic words before a unit, month, weekday or season: how many steps, counted from where. */
import { type Doc, is, isMark } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordMap, type WordSet } from '../../../lexicon/word-set.js';
import type { Anchor, Turn } from '../../../normalise/temporal.js';
import { isOneOf } from '../words.js';

export interface Deixis {
  /** First token, the article included. */
  readonly first: number;
  readonly steps: -1 | 0 | 1;
  readonly anchor: Anchor;
  readonly turn: Turn;
  /** `past`, `last`, `next`, `coming` with an article before a unit measure a length up to or from the anchor. */
  readonly article: boolean;
  readonly demonstrative: boolean;
}

/** Articles, and who owns what is behind them. */
export const DETERMINERS = wordSet('the a an his her its their');

const THE = wordSet('the');
const THIS = wordSet('this');
const WORDS: readonly (readonly [ids: WordSet, steps: -1 | 0 | 1, anchor: Anchor, turn: Turn])[] = [
  [wordSet('last past'), -1, 'reference', 'last'],
  [wordSet('next coming upcoming forthcoming'), 1, 'reference', 'next'],
  [wordSet('this current present these ongoing'), 0, 'reference', 'this'],
  [wordSet('previous preceding prior'), -1, 'narrative', 'last'],
  [wordSet('following subsequent ensuing'), 1, 'narrative', 'next'],
  [wordSet('that same those'), 0, 'narrative', 'this'],
];
const BY_WORD = new WordMap(WORDS.flatMap(([ids, ...rest]) => ids.ids().map((id) => [id, rest] as const)));
const PAST_COMING = wordSet('past coming last next');

/** The deixis that ends right before a token. */
export function deixisBefore(doc: Doc, end: number): Deixis | null {
  const at = end - 1;
  if (at < 0 || doc.sentence[at] !== doc.sentence[end]) return null;
  const found = BY_WORD.get(doc.form[at]!);
  if (found === undefined) return null;
  const [steps, anchor, turn] = found;
  // `this past weekend`, `this coming Friday`
  if (isOneOf(doc, at, PAST_COMING) && isOneOf(doc, at - 1, THIS))
    return { first: at - 1, steps, anchor, turn, article: false, demonstrative: true };
  const article = isOneOf(doc, at - 1, THE);
  // `that same year`
  const that = !article && isOneOf(doc, at, SAME) && isOneOf(doc, at - 1, THAT);
  return {
    first: article || that ? at - 1 : at,
    steps,
    anchor: steps !== 0 && article && turn === 'next' && isOneOf(doc, at, NEXT) ? 'narrative' : anchor,
    turn,
    article,
    demonstrative: false,
  };
}
const NEXT = wordSet('next');
const SAME = wordSet('same');
const THAT = wordSet('that');

/** `Following Saturday’s loss, he left`: without its article the word is a preposition. */
export const isPreposition = (doc: Doc, { first, article }: Deixis): boolean =>
  !article && isOneOf(doc, first, FOLLOWING);
const FOLLOWING = wordSet('following');

/**
 * `said that Monday’s talks failed`, `figures show that July has been dry`: of a name that stands without article, `that`
 * is the conjunction behind a verb of speech, and before a verb or a possessive where no preposition precedes it.
 */
export function isConjunction(doc: Doc, { first, article }: Deixis, last: number): boolean {
  if (article || !isOneOf(doc, first, THAT) || first + 2 < last || first === 0) return false;
  if (doc.sentence[first - 1] !== doc.sentence[first] || doc.kind[first - 1] !== TOKEN.word) return false;
  if (is(doc, first - 1, CLASS['speech-verb'])) return true;
  return (
    !isOneOf(doc, first - 1, PREPOSITIONS) &&
    (doc.kind[last] === TOKEN.clitic || isOneOf(doc, last, AUXILIARIES))
  );
}
const PREPOSITIONS = wordSet('on by in since until before after of from for during');
const AUXILIARIES = wordSet('is was has had will would can could may might');

/** `'s` or the apostrophe of a plural. */
export function isPossessive(doc: Doc, token: number): boolean {
  return (
    isMark(doc, token, "'s") || isMark(doc, token, '’s') || isMark(doc, token, "'") || isMark(doc, token, '’')
  );
}
