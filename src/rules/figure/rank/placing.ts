/** Places in a race or a table that no verb of ranking tells: `back in third`, `Roe fourth`, `was second and`, `fourth across the line`. */
import { type Doc, hasWord, isCapitalised, isMark, opensSentence } from '../../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { sentenceAround } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';

/** What is told of races and tables. */
const RACING = wordSet(
  'lengths home finish finished finishes finishing lead leads led leader leaders leaderboard race races raced racing sprint podium standings rankings ranked grid lap laps relay stage won winner winning win wins victory gold silver bronze medal points seconds crossed heat pole table clear',
);
const ACROSS = wordSet('across over past');
const LINES = wordSet('line post');
export const BE = wordSet('is are was were');
const TAKES = wordSet('took takes taking take claimed claims claiming secured grabbed snatched');
const BEHIND_PLACE = wordSet('in with behind ahead at after from on for and but while as');
const PRONOUNS = wordSet('he she they we i');
const AND = wordSet('and but while with');
export const FIRST = wordId(lexicon, 'first');
const FOR = wordId(lexicon, 'for');
const TIED = wordId(lexicon, 'tied');

/** Whether the ordinal `first` … `last` is such a place. */
export function isPlacing(doc: Doc, first: number, last: number): boolean {
  if (last >= doc.length || doc.form[first] === FIRST) return isAcross(doc, last);
  if (isAcross(doc, last)) return true;
  if (doc.kind[first] === TOKEN.word && doc.shape[first] !== SHAPE.lower) return false;
  const before = doc.form[first - 1] ?? 0;
  const ends = endsAt(doc, last);
  const isTaken =
    (TAKES.has(before) || (before === FOR && doc.form[first - 2] === TIED)) &&
    (ends || BEHIND_PLACE.has(doc.form[last]!));
  const isAlone = (before === WORD.in || BE.has(before)) && (ends || AND.has(doc.form[last]!));
  const isOfName =
    isCapitalised(doc, first - 1) &&
    !opensSentence(doc, first - 1) &&
    doc.sentence[first - 1] === doc.sentence[first] &&
    (ends || AND.has(doc.form[last]!));
  // `Last year she was third.`
  if (BE.has(before) && PRONOUNS.has(doc.form[first - 2] ?? 0) && isMark(doc, last, '.')) return true;
  if (!isTaken && !isAlone && !isOfName) return false;
  const [from, to] = sentenceAround(doc, first);
  return hasWord(doc, from, to, RACING);
}

/** `fourth across the line`, `second past the post` */
const isAcross = (doc: Doc, last: number): boolean =>
  ACROSS.has(doc.form[last] ?? 0) && doc.form[last + 1] === WORD.the && LINES.has(doc.form[last + 2] ?? 0);

const endsAt = (doc: Doc, last: number): boolean =>
  doc.kind[last] === TOKEN.punctuation && !isMark(doc, last, '-') && !isMark(doc, last, '(');
