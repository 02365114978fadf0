import {
  type Doc,
  hasWord,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  opensSentence,
} from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import type { Amount } from './parse/amount.js';
import { isDash, sentenceAround } from './parse/joints.js';
import { wordsOf } from './parse/lexis.js';
import { isPluralNoun } from './parse/nouns.js';
import type { Numeral } from './parse/numeral.js';
import { numeralAt } from './parse/numeral-at.js';
import { isBet } from './parse/odds.js';
import { coreUpTo, defineFigure, figure, mention } from './parse/reading.js';
import { endOfInnings, isOfInnings } from './score/innings.js';
import { endOfCareer, isToldByPlace } from './score/record.js';
import { endOfVote, HIGHEST, isOfHouse, isVerdict } from './score/vote.js';

/** Words of games and votes: two numbers with a dash are then a result. */
const CONTEST = wordsOf('contest');

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
    { text: 'The House passed it 219-208 in May.', finds: '219-208' },
    { text: 'Councillors voted by 21 to 14 to shut it.', finds: '21 to 14' },
    { text: 'Senators approved the deal 68 to 31.', finds: '68 to 31' },
    { text: 'They voted 212 to 205 to close it.', finds: '212 to 205' },
    { text: 'The jury voted eleven to one to free him.', finds: 'eleven to one' },
    { text: 'On Sunday Malta 1-3 Gozo Rovers ended it.', finds: '1-3' },
    { text: 'Malta 17-31 Gozo\n\nThe hosts fell apart.', finds: '17-31' },
    { text: 'Malta handed Gozo a 62-40 drubbing.', finds: '62-40' },
    { text: 'Linz converted to make it 2-1.', finds: '2-1' },
    { text: 'Two of the panel had it 58-56, 57-55 to the Maltese.', finds: '57-55' },
    { text: 'Rosa Linz (11-4) threw out Holt.', finds: '11-4' },
    { text: 'Linz went down 21-19, 19-21, 17-21 to Holt.', finds: '19-21' },
    { text: 'The Lions lost 98 to 87 in Lima.', finds: '98 to 87' },
    { text: 'The boxer is now 17-2-1.', finds: '17-2-1' },
    { text: 'The bowlers shared the wickets; Gozo 188/6 after 40 overs.', finds: '188/6' },
    { text: 'They kept the rate by five votes to four.', finds: 'five votes to four' },
    { text: 'It ended in a 31-all draw.', finds: '31-all' },
    { text: 'Rovers, 21-14 up at the break, lost.', finds: '21-14' },
    { text: 'He had Rovers up 4-1 after two periods.', finds: '4-1' },
    { text: 'Leaders: Oke 13-2, Roth 12-3, Linz 11-4.', finds: '12-3' },
    { text: 'The bill passed the House 217-213 in May.', finds: '217-213' },
    { text: 'Rovers scraped past the Kings 38-37 in Lima.', finds: '38-37' },
    { text: 'Linz took the title by 11 frames to 7.', finds: '11 frames to 7' },
  ],
  counterExamples: [
    'Bring 30-40 chairs.',
    'The board backed cutting staff by 30 to 12.',
    'They passed on 40 to 12 shops.',
    'On May 5-12 Malta votes.',
    'The firm lost $25-35 million.',
    'The 2019-20 season was lost.',
    'It does 0-60 in 3 seconds.',
    'The council approved a 30-20 mix of oak.',
    'They passed pages 12-40 on.',
    'They need 8-10 wickets more.',
    'They took two wickets, one for 40 fans.',
    'Pupils (11-14) and staff left.',
    'He rode the 7-2 favourite to a win.',
    'Call 21-1-1 for help.',
    'The 2021/22 season had more wickets.',
    'He sold three points to 12 shops.',
    'It had 30-40 rooms.',
    'It was up 30-20 percent there.',
    'It runs in May 5-7, June 3-4 and so on.',
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
  const told = endOfVote(doc, amount) ?? endOfInnings(doc, amount) ?? endOfCareer(doc, amount);
  if (told !== null) return told;
  if (low.bare && isAll(doc, dash)) return dash + 2;
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
  if (
    !isInnings &&
    (low.value > HIGHEST || high.value > HIGHEST) &&
    !isOfHouse(doc, low.value, high.value, low.first)
  )
    return null;
  // A third number makes it a date or a telephone number.
  if (isDash(doc, high.last) && doc.kind[high.last + 1] === TOKEN.number && doc.gap[high.last] === GAP.none)
    return null;
  if (doc.gap[low.first] === GAP.none && low.first > 0 && isDash(doc, low.first - 1)) return null;
  const isBetween = isBetweenSides(doc, low, high);
  // `from 0-60 in three seconds`
  if (low.value === 0 && SPRINTS.has(high.value)) return null;
  if (isBet(doc, high.last)) return null;
  if (isInnings || isToldByPlace(doc, low.first, high.last)) return high.last;
  if (isVerdict(doc, amount)) return high.last;
  // No range ends in nought.
  if (low.value !== 0 && high.value !== 0 && !isBetween && !inContest(doc, low.first)) return null;
  if (!isBetween && low.value < high.value && isPluralNoun(doc, high.last) && !is(doc, high.last, CLASS.verb))
    return null;
  return high.last;
}

/** The rest of `2-all` */
const isAll = (doc: Doc, dash: number): boolean =>
  isInnerHyphen(doc, dash) && doc.form[dash + 1] === ALL && !isInnerHyphen(doc, dash + 2);
const ALL = wordId(lexicon, 'all');

/** Speeds that cars are timed up to. */
const SPRINTS: ReadonlySet<number> = new Set([60, 62, 100]);

/** `Boca Juniors 0-2 River Plate`: names on both sides, of no month or weekday; in a line of its own there may be more points. */
function isBetweenSides(doc: Doc, low: Numeral, high: Numeral): boolean {
  const { first } = low;
  const { last } = high;
  if (!isCapitalised(doc, first - 1) || !isCapitalised(doc, last)) return false;
  if (doc.gap[first] !== GAP.space || doc.gap[last] !== GAP.space || opensSentence(doc, last)) return false;
  if (is(doc, first - 1, CLASS.calendar) || is(doc, last, CLASS.calendar)) return false;
  if (Math.max(low.value, high.value) <= MOST_GOALS) return true;
  const block = doc.blocks[doc.block[first]!]!;
  return block.last - block.first <= LONGEST_RESULT && !isMark(doc, block.last - 1, '.');
}
const MOST_GOALS = 20;
const LONGEST_RESULT = 10;

function inContest(doc: Doc, token: number): boolean {
  const [from, to] = sentenceAround(doc, token);
  return hasWord(doc, from, to, CONTEST);
}
