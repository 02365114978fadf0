/** Runs that nobody names: `unbeaten on 52`, `all out for 138`, `set 175 to win`, `dropped on nine`, `put on 87`. */
import { type Doc, isCapitalised, isMark } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { WORD } from '../parse/lexis.js';
import { isCricketNear } from '../score/innings.js';
import { endsPhrase } from './words.js';

const FOR = wordId(lexicon, 'for');
const ON = wordId(lexicon, 'on');
const WIN = wordSet('win');
const VICTORY = wordSet('victory');
const OVERS = wordSet('overs');
const SET = wordSet('set needing need needs needed requiring require requires required chasing chase');
const PUT = wordSet('put puts putting');
const DISMISSED = wordSet(
  'out dismissed bundled bowled fell falls departed caught removed routed shot restricted',
);
const AT_SCORE = wordSet(
  'unbeaten undefeated dropped again out stranded left marooned batting caught trapped dismissed resuming',
);
const UNBEATEN = wordSet('unbeaten undefeated');
const MADE = wordSet(
  'made makes making hit hitting struck smashed added adding reached chasing chased defending posted compiled piled conceded passed past',
);
const GOES_ON = wordSet('to as while with at in before after when from off for');
const HIS = wordSet('his her their');
const CAME = wordSet('came included featured contained took was spanned');

/** Whether so many runs were made or are wanted. */
export function isRuns(doc: Doc, { bare, low }: Amount, before: number, next: number): boolean {
  const form = doc.form[before]!;
  const behind = next < 0 ? 0 : doc.form[next]!;
  if (SET.has(form) && next >= 0) {
    if (behind === WORD.to && WIN.has(doc.form[next + 1] ?? 0)) return true;
    if (behind === FOR && VICTORY.has(doc.form[next + 1] ?? 0)) return true;
  }
  // `146 in 19.2 overs`
  if (behind === WORD.in && doc.kind[next + 1] === TOKEN.number && OVERS.has(doc.form[next + 2] ?? 0))
    return true;
  const ends = next < 0 || endsPhrase(doc, next) || GOES_ON.has(behind);
  const lead = doc.form[before - 1] ?? 0;
  if (!ends) return HIS.has(form) && CAME.has(behind) && bare && isCricketNear(doc, before);
  const isTold =
    (form === ON && (AT_SCORE.has(lead) || PUT.has(lead) || isMark(doc, before - 1, ','))) ||
    (form === FOR && (DISMISSED.has(lead) || (bare && isCapitalised(doc, before - 1)))) ||
    (bare && (UNBEATEN.has(form) || MADE.has(form) || isInBrackets(doc, before, next)));
  return isTold && low.value <= MOST_RUNS && isCricketNear(doc, before);
}
const MOST_RUNS = 999;

/** `Oke (54) and Roe (87)` */
const isInBrackets = (doc: Doc, bracket: number, next: number): boolean =>
  isMark(doc, bracket, '(') &&
  isCapitalised(doc, bracket - 1) &&
  (isMark(doc, next, ')') || isMark(doc, next, ','));
