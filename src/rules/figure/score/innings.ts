/** Scores of cricket: wickets and runs in either order, `145-3`, `3-28`, `402/7`, `212 for eight`. */
import { type Doc, hasWord, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { sentenceAround } from '../parse/joints.js';
import { isPluralNoun } from '../parse/nouns.js';
import type { Numeral } from '../parse/numeral.js';
import { numeralAt } from '../parse/numeral-at.js';

const FOR = wordId(lexicon, 'for');
const WICKETS = 10;
const MOST_RUNS = 999;
const OF_CRICKET = wordSet(
  'wicket wickets innings overs runs bowled bowler bowlers spinner seamer pacer stumps batting batted bowling unbeaten declared batsman batsmen batter batters crease',
);
/** They tell of cricket from other sentences too: no other sport has them. */
const ONLY_OF_CRICKET = wordSet('wicket wickets overs seamer pacer batsman batsmen');
/** Tokens on either side within which they stand. */
const ARTICLE_REACH = 400;

/** `9-244`, `5-21`: what a team made for how many wickets, or a bowler took for how many runs. */
export function isOfInnings(doc: Doc, low: Numeral, high: Numeral): boolean {
  if (Math.min(low.value, high.value) > WICKETS || Math.max(low.value, high.value) > MOST_RUNS) return false;
  if (isPluralNoun(doc, high.last)) return false;
  const [from, to] = sentenceAround(doc, low.first);
  return hasWord(doc, from, to, OF_CRICKET) || (low.value !== high.value && isCricketNear(doc, low.first));
}

export const isCricketNear = (doc: Doc, token: number): boolean =>
  hasWord(
    doc,
    Math.max(0, token - ARTICLE_REACH),
    Math.min(doc.length, token + ARTICLE_REACH),
    ONLY_OF_CRICKET,
  );

/** `212 for eight`, `three for 24`, `402/7`: the token behind; null where it is none. */
export function endOfInnings(doc: Doc, { low, before }: Amount): number | null {
  if (doc.form[low.last] !== FOR) return endOfSlashed(doc, low);
  if (before.first < low.first || (!low.bare && low.form !== 'words')) return null;
  const high = numeralAt(doc, low.last + 1);
  if (high === null || (!high.bare && high.form !== 'words')) return null;
  return isOfInnings(doc, low, high) ? high.last : null;
}

/** `402/7`, `6/41` */
function endOfSlashed(doc: Doc, low: Numeral): number | null {
  const slash = low.last;
  const second = slash + 1;
  if (!low.bare || !isMark(doc, slash, '/') || doc.kind[second] !== TOKEN.number) return null;
  if (doc.gap[slash] !== GAP.none || doc.gap[second] !== GAP.none || isMark(doc, second + 1, '/'))
    return null;
  const high = numeralAt(doc, second);
  return high?.bare && isOfInnings(doc, low, high) ? high.last : null;
}
