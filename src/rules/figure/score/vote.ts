/** Results told by what is voted or won: `voted 212 to 205`, `by 7 votes to 2`, `approved the plan 5–2`. */
import { type Doc, hasWord, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { isDash, sentenceAround } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';
import { nounPhraseAt } from '../parse/noun-phrase.js';
import { isNounPhraseWord } from '../parse/nouns.js';
import type { Numeral } from '../parse/numeral.js';
import { numeralAt } from '../parse/numeral-at.js';
import { changes } from '../parse/surroundings.js';

/** No side of a game or a house has more. */
export const HIGHEST = 200;
/** … but for parliaments, where a vote is told of. */
const LARGEST_HOUSE = 999;

/** `The House voted 217-213`: more than any game has, in a sentence of votes. */
export function isOfHouse(doc: Doc, low: number, high: number, token: number): boolean {
  if (Math.max(low, high) > LARGEST_HOUSE) return false;
  const [from, to] = sentenceAround(doc, token);
  return hasWord(doc, from, to, VOTED) || hasWord(doc, from, token, DECIDES);
}

/** `The council approved the plan 5–2`: what a body decides, and fewer against. */
export function isVerdict(doc: Doc, { low }: Amount): boolean {
  const dash = low.last;
  if (!low.bare || !isDash(doc, dash) || doc.gap[dash] !== GAP.none || doc.gap[dash + 1] !== GAP.none)
    return false;
  const high = doc.kind[dash + 1] === TOKEN.number ? numeralAt(doc, dash + 1) : null;
  if (high === null || low.value <= high.value || low.value > LARGEST_HOUSE) return false;
  if (isNounPhraseWord(doc, high.last) || isMark(doc, high.last, '/')) return false;
  const [from] = sentenceAround(doc, low.first);
  return hasWord(doc, from, low.first, DECIDES);
}
const DECIDES = wordSet(
  'approve approved approves approving reject rejected rejects rejecting pass passed passes passing back backed backs adopt adopted adopts endorse endorsed uphold upheld upholds overturn overturned deny denied denies oppose opposed confirm confirmed ratify ratified sided split decided agreed acquitted convicted',
);

/** `voted 212 to 205`, `a vote of 9 to 3`, `by five votes to four`, `three games to one` */
export function endOfVote(doc: Doc, { low }: Amount): number | null {
  if (!low.bare && low.form !== 'words') return null;
  const isCountedFirst = COUNTED.has(doc.form[low.last] ?? 0);
  const to = isCountedFirst ? low.last + 1 : low.last;
  if (doc.form[to] !== WORD.to) return null;
  const before = doc.form[low.first - 1] ?? 0;
  const isVote =
    VOTED.has(before) ||
    (WON.has(before) && low.bare) ||
    (before === WORD.of && VOTED.has(doc.form[low.first - 2] ?? 0));
  const high = numeralAt(doc, to + 1);
  if (high === null || (!high.bare && high.form !== 'words')) return null;
  if (!isVote && !isCountedFirst) return isDecision(doc, low, high) ? high.last : null;
  // `sent two goals to 12 clubs`
  if (nounPhraseAt(doc, high.last, true)?.plural === true && (isCountedFirst || high.value > low.value))
    return null;
  return !isCountedFirst || high.value <= low.value ? high.last : null;
}
/** `voted by 21 to 14 to close it`, `approved it 68 to 31`: more for it than against, and nothing that so many are. */
function isDecision(doc: Doc, low: Numeral, high: Numeral): boolean {
  if (low.value <= high.value || low.value > LARGEST_HOUSE || doc.form[low.first - 1] === WORD.from)
    return false;
  if (nounPhraseAt(doc, high.last, true) !== null || isMark(doc, high.last, '%')) return false;
  if (changes(doc, low.first)) return false;
  const [from] = sentenceAround(doc, low.first);
  const open = Math.max(from, low.first - DECISION_REACH);
  return hasWord(doc, open, low.first, DECIDES) || hasWord(doc, open, low.first, VOTED);
}
const DECISION_REACH = 12;

const WON = wordSet('won lost winning losing');
const VOTED = wordSet('vote voted votes voting margin');
const COUNTED = wordSet('votes sets games goals frames points matches tries');
