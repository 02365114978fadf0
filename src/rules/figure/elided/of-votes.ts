/** Votes whose noun is left out: `with 93 in favour, 24 against and one abstaining`. */
import { type Doc, hasWord, isMark } from '../../../annotate/doc.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { sentenceAround } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';
import { isRecentYear } from '../parse/numeral.js';
import { endsPhrase } from './words.js';

const AGAINST = wordId(lexicon, 'against');
const DISSENT = wordSet('against abstaining abstained abstentions opposed dissenting dissented absent');
const FAVOUR = wordSet('favour favor');
const OF_VOTES = wordSet(
  'vote votes voted voting ballot ballots favour favor motion resolution bill abstentions abstained abstaining',
);
const OPENS = wordSet('and with to while');

/** Whether so many are said to have voted one way. */
export function isOfVotes(doc: Doc, amount: Amount, before: number, next: number): boolean {
  if (next < 0 || amount.high !== null || isRecentYear(doc, amount.low)) return false;
  if (!amount.bare && amount.form !== 'words') return false;
  const isFor = doc.form[next] === WORD.in && FAVOUR.has(doc.form[next + 1] ?? 0);
  if (!isFor && !DISSENT.has(doc.form[next]!)) return false;
  if (doc.form[next] === AGAINST && !endsPhrase(doc, next + 1)) return false;
  const opens =
    before < 0 || isMark(doc, before, ',') || isMark(doc, before, '(') || isMark(doc, before, ':');
  if (!opens && !OPENS.has(doc.form[before]!)) return false;
  const [from, to] = sentenceAround(doc, next);
  return hasWord(doc, from, next, OF_VOTES) || hasWord(doc, next + 1, to, OF_VOTES);
}
