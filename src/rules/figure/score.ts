import { type Doc, hasWord, is, isCapitalised, isMark, opensSentence } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { isDash, sentenceAround } from './parse/joints.js';
import { WORD, wordsOf } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { isNounPhraseWord, isPluralNoun } from './parse/nouns.js';
import type { Numeral } from './parse/numeral.js';
import { numeralAt } from './parse/numeral-at.js';
import { coreUpTo, defineFigure, figure, mention } from './parse/reading.js';

/** Words of games and votes: two numbers with a dash are then a result. */
const CONTEST = wordsOf('contest');
const HIGHEST = 200;

export const score = defineFigure({
  id: 'figure.score',
  doc: 'The result of a game or a vote: two numbers with a dash.',
  source: 'annotation guide, Figures (score): neither number is a value of its own',
  examples: [
    { text: 'The hosts lost 1-0 on Sunday.', finds: '1-0' },
    { text: 'They gave a majority verdict of 10-2.', finds: '10-2' },
    { text: 'The board voted 7–2 to close it.', finds: '7–2' },
    { text: 'The council approved the plan 5–2 in May.', finds: '5–2' },
    { text: 'They lost by 86 runs, short of 9-244.', finds: '9-244' },
    { text: 'She took the wickets, ending with 5-21.', finds: '5-21' },
    { text: 'Rovers made 212 for eight in 50 overs.', finds: '212 for eight' },
    { text: 'Malta swept past Gozo 3-0.', finds: '3-0' },
    { text: 'Malta downed Gozo 3-1 on Sunday.', finds: '3-1' },
    { text: 'They voted 212 to 205 to close it.', finds: '212 to 205' },
    { text: 'The jury voted eleven to one to free him.', finds: 'eleven to one' },
    { text: 'On Sunday Malta 1-3 Gozo Rovers ended it.', finds: '1-3' },
  ],
  counterExamples: [
    'Bring 30-40 chairs.',
    'On May 5-12 Malta votes.',
    'The firm lost $25-35 million.',
    'The 2019-20 season was lost.',
    'It does 0-60 in 3 seconds.',
    'The council approved a 30-20 mix of oak.',
    'They passed pages 12-40 on.',
    'They need 8-10 wickets more.',
    'They took two wickets, one for 40 fans.',
  ],
  read: (doc, amount) => {
    const last = endOfPair(doc, amount);
    if (last === null) return null;
    const reading = figure(doc, 'figure.score', 'score', amount, mention(amount.low.first, last));
    coreUpTo(doc, reading, last);
    reading.value.value = null;
    reading.value.min = null;
    reading.value.max = null;
    return reading;
  },
});

/** The token behind the second number; null where no score is. */
function endOfPair(doc: Doc, amount: Amount): number | null {
  const { low } = amount;
  const dash = low.last;
  const told = endOfVote(doc, amount) ?? endOfInnings(doc, amount);
  if (told !== null) return told;
  if (
    !low.bare ||
    amount.negative ||
    !isDash(doc, dash) ||
    doc.gap[dash] !== GAP.none ||
    doc.gap[dash + 1] !== GAP.none
  )
    return null;
  if (doc.kind[dash + 1] !== TOKEN.number) return null;
  const high = numeralAt(doc, dash + 1);
  if (high === null || !high.bare || high.last >= doc.length + 1) return null;
  const isInnings = isOfInnings(doc, low, high);
  if (!isInnings && (low.value > HIGHEST || high.value > HIGHEST)) return null;
  // A third number makes it a date or a telephone number.
  if (isDash(doc, high.last) && doc.kind[high.last + 1] === TOKEN.number && doc.gap[high.last] === GAP.none)
    return null;
  if (doc.gap[low.first] === GAP.none && low.first > 0 && isDash(doc, low.first - 1)) return null;
  const isBetween =
    isBetweenSides(doc, low.first, high.last) && low.value <= MOST_GOALS && high.value <= MOST_GOALS;
  // `from 0-60 in three seconds`
  if (low.value === 0 && SPRINTS.has(high.value)) return null;
  if (isInnings) return high.last;
  if (isVerdict(doc, amount)) return high.last;
  // No range ends in nought.
  if (low.value !== 0 && high.value !== 0 && !isBetween && !inContest(doc, low.first)) return null;
  if (!isBetween && low.value < high.value && isPluralNoun(doc, high.last) && !is(doc, high.last, CLASS.verb))
    return null;
  return high.last;
}

/** `212 for eight`, `three for 24`: the same in words. */
function endOfInnings(doc: Doc, { low, before }: Amount): number | null {
  if (doc.form[low.last] !== FOR || before.first < low.first || (!low.bare && low.form !== 'words'))
    return null;
  const high = numeralAt(doc, low.last + 1);
  if (high === null || (!high.bare && high.form !== 'words')) return null;
  return isOfInnings(doc, low, high) ? high.last : null;
}
const FOR = wordId(lexicon, 'for');

/** `9-244`, `5-21`: wickets and runs of cricket, in either order. */
function isOfInnings(doc: Doc, low: Numeral, high: Numeral): boolean {
  if (Math.min(low.value, high.value) > WICKETS || Math.max(low.value, high.value) > MOST_RUNS) return false;
  if (isPluralNoun(doc, high.last)) return false;
  const [from, to] = sentenceAround(doc, low.first);
  return hasWord(doc, from, to, OF_CRICKET);
}
const WICKETS = 10;
const MOST_RUNS = 999;
const OF_CRICKET = wordSet(
  'wicket wickets innings overs runs bowled bowler bowlers spinner seamer stumps batting bowling',
);

/** `The council approved the plan 5–2`: what a body decides, and fewer against. */
export function isVerdict(doc: Doc, { low }: Amount): boolean {
  const dash = low.last;
  if (!low.bare || !isDash(doc, dash) || doc.gap[dash] !== GAP.none || doc.gap[dash + 1] !== GAP.none)
    return false;
  const high = doc.kind[dash + 1] === TOKEN.number ? numeralAt(doc, dash + 1) : null;
  if (high === null || low.value <= high.value || low.value > HIGHEST) return false;
  if (isNounPhraseWord(doc, high.last) || isMark(doc, high.last, '/')) return false;
  const [from] = sentenceAround(doc, low.first);
  return hasWord(doc, from, low.first, DECIDES);
}
const DECIDES = wordSet(
  'approve approved approves approving reject rejected rejects rejecting pass passed passes passing back backed backs adopt adopted adopts endorse endorsed uphold upheld upholds overturn overturned deny denied denies oppose opposed confirm confirmed ratify ratified sided split decided agreed acquitted convicted',
);

/** Speeds that cars are timed up to. */
const SPRINTS: ReadonlySet<number> = new Set([60, 62, 100]);

/** `voted 212 to 205`, `a vote of 9 to 3` */
function endOfVote(doc: Doc, { low }: Amount): number | null {
  const before = doc.form[low.first - 1] ?? 0;
  const isVote = VOTED.has(before) || (before === WORD.of && VOTED.has(doc.form[low.first - 2] ?? 0));
  if ((!low.bare && low.form !== 'words') || !isVote || doc.form[low.last] !== WORD.to) return null;
  const high = numeralAt(doc, low.last + 1);
  if (high === null || (!high.bare && high.form !== 'words')) return null;
  const isCounted = nounPhraseAt(doc, high.last, true)?.plural === true && high.value > low.value;
  return isCounted ? null : high.last;
}
const VOTED = wordSet('vote voted votes voting margin');

/** `Boca Juniors 0-2 River Plate`: names on both sides, of no month or weekday. */
function isBetweenSides(doc: Doc, first: number, last: number): boolean {
  if (!isCapitalised(doc, first - 1) || !isCapitalised(doc, last)) return false;
  if (doc.gap[first] !== GAP.space || doc.gap[last] !== GAP.space || opensSentence(doc, last)) return false;
  return !is(doc, first - 1, CLASS.calendar) && !is(doc, last, CLASS.calendar);
}
const MOST_GOALS = 20;

function inContest(doc: Doc, token: number): boolean {
  const [from, to] = sentenceAround(doc, token);
  for (let at = from; at < to; at++) if (CONTEST.has(doc.form[at]!)) return true;
  return false;
}
