import { type Doc, isCapitalised, isMark } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { amountOf } from './parse/amount.js';
import { JOINTS, pastHyphen } from './parse/joints.js';
import { WORD, wordsOf } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { type FigureFinder, figure, mention } from './parse/reading.js';
import { isDeterminer } from './parse/surroundings.js';
import { numberedAt } from './rank/numbered.js';
import { ordinalAt } from './rank/ordinal.js';
import { BE, FIRST, isPlacing } from './rank/placing.js';
import { mostOfEnd, superlativeEnd } from './rank/superlative.js';
import { topThree } from './rank/top.js';

const RANKED = wordsOf('ranks');
const MOVES = wordsOf('change');
const PLACE = wordSet('place places placed ranked seed seeded spot rank position positions');
/** With an article it is a job or an opinion: `a second position`. */
const POSTS = wordSet('position positions');
/** A place told from the other end of the list: `second-last`. */
const FOOT = wordSet('last bottom');
const OVERALL = wordId(lexicon, 'overall');
const BEHIND = wordId(lexicon, 'behind');
/** `second in line`, `fifth in a row`: no place among those compared. */
const SERIES = wordSet('line command row series succession turn number');
const HOME = wordId(lexicon, 'home');
const IN = wordSet('in at to');
const ON_IN = wordSet('on in');
const LISTS = wordsOf('list');
const ENDS = wordsOf('after-rank');

export const rank: FigureFinder = {
  id: 'figure.rank',
  doc: 'An ordinal that ranks: before a superlative, as a place, behind `ranked` or `came`, `top three`.',
  source: 'annotation guide, Figures (ordinal only for ranks)',
  triggers: ['numeral', 'number'],
  examples: [
    { text: 'They finished first, third and sixth.', finds: 'sixth', value: '6' },
    { text: 'Peru is ranked 14 in the world.', finds: '14', value: '14' },
    { text: 'It is the third-largest economy in the world.', finds: 'third-largest economy', value: '3' },
    { text: 'Peru ranked second with 77 percent.', finds: 'second', value: '2' },
    { text: 'They are ranked 3rd and 5th in the world.', finds: '5th', value: '5' },
    { text: 'It fell from fifth to 12th on the list.', finds: 'fifth', value: '5' },
    { text: 'Peru climbed to second.', finds: 'second', value: '2' },
    { text: 'They were left in fourth place.', finds: 'fourth place', value: '4' },
    { text: 'She aims for the top three.', finds: 'top three', value: '3' },
    { text: 'Third on the list is Peru.', finds: 'Third', value: '3' },
    {
      text: 'It is the second worst-affected district.',
      finds: 'second worst-affected district',
      value: '2',
    },
    { text: 'It came in first place.', finds: 'first place', value: '1' },
    { text: 'It is the 2nd most visited museum.', finds: '2nd most visited museum', value: '2' },
    { text: 'Rosa Linz secured second position with 91 marks.', finds: 'second position', value: '2' },
    { text: 'They won first, second and third places.', finds: 'second', value: '2' },
    { text: 'Lima had its second and third driest months.', finds: 'second', value: '2' },
    { text: 'It was the fourth-warmest July on record.', finds: 'fourth-warmest July', value: '4' },
    { text: 'The loss left Rovers second-bottom.', finds: 'second-bottom', value: '2' },
    { text: 'They are third from bottom now.', finds: 'third from bottom', value: '3' },
    { text: 'Peru is fourth in exports of tin.', finds: 'fourth', value: '4' },
    { text: 'She crossed the line in third behind two Kenyans.', finds: 'third', value: '3' },
    { text: 'They slipped to 62nd after a flat tyre.', finds: '62nd', value: '62' },
    { text: 'She held third overall after two stages.', finds: 'third', value: '3' },
    { text: 'Cusco is the second town with the highest debts.', finds: 'second town', value: '2' },
    { text: 'The loss left Rovers 22nd in League Two.', finds: '22nd', value: '22' },
    { text: 'Rovers are 14th of 20.', finds: '14th', value: '14' },
    { text: 'Rosa Linz wins gold; Mira Holt third', finds: 'third', value: '3' },
    { text: 'It was her second-best result.', finds: 'second-best result', value: '2' },
    { text: 'He beat the world No. 3 in Lima.', finds: 'No. 3', value: '3' },
    { text: 'She is the No. 2 seed in Lima.', finds: 'No. 2 seed', value: '2' },
    { text: 'World number one Rosa Linz lost.', finds: 'number one', value: '1' },
    { text: 'The winner had Mira Holt three lengths back in third.', finds: 'third', value: '3' },
    { text: 'Rosa Linz won the race, with Mira Holt fourth.', finds: 'fourth', value: '4' },
    { text: 'Mira Holt, fifth across the line, was given bronze.', finds: 'fifth', value: '5' },
    { text: 'She finished second here in 1994.', finds: 'second', value: '2' },
    { text: 'Rovers are third, four points off the lead.', finds: 'third', value: '3' },
    { text: 'She is seeded 14th and ranked 31st.', finds: '31st', value: '31' },
    { text: 'She won the heat and is tied for third.', finds: 'third', value: '3' },
    { text: 'Rosa Linz came home third in Lima.', finds: 'third', value: '3' },
  ],
  counterExamples: [
    'They met for the second time.',
    'It was wrong in the first place.',
    'The first lady came.',
    'In the third quarter it grew.',
    'He came first to the door.',
    'The Top 10',
    'It was third on the left.',
    'The sale was moved to 10th of May.',
    'Fees rose from sixth to tenth grade.',
    'She took up a second position at the bank.',
    'He is second in line to the throne.',
    'The first and second editions are sold out.',
    'It was her third overall.',
    'It was second to none.',
    'It was the second town with a school.',
    'He was a second in the group of clerks.',
    'Rosa Linz wins gold on May the 3rd',
    'He wore the No. 10 shirt; No. 8 Tom Oke was hurt.',
    'No one in the world knows; it is number 12 on Mill Road.',
    'She was third, in tears, at the clinic.',
  ],
  find: (doc, token) => {
    const top = topThree(doc, token);
    if (top !== null) return top;
    const numbered = numberedAt(doc, token);
    if (numbered !== null) {
      const { first, last, value } = numbered;
      return figure(doc, 'figure.rank', 'ordinal', amountOf(token, token + 1, value), mention(first, last));
    }
    const ordinal = ordinalAt(doc, token);
    if (ordinal === null) return null;
    const { last, value } = ordinal;
    const end =
      superlativeEnd(doc, last) ??
      placeEnd(doc, token, last) ??
      movedEnd(doc, token, last) ??
      fromFootEnd(doc, token, last) ??
      amongThemEnd(doc, token, last) ??
      mostOfEnd(doc, token, last) ??
      inLeagueEnd(doc, token, last) ??
      headlineEnd(doc, token, last) ??
      (isListedRank(doc, token, last) || isPlacing(doc, token, last) ? last : null);
    if (end === null) return null;
    return figure(doc, 'figure.rank', 'ordinal', amountOf(token, last, value), mention(token, end));
  },
};

/** `fourth place`, `ranked second`, `came third with`. */
function placeEnd(doc: Doc, first: number, last: number): number | null {
  const next = pastHyphen(doc, last);
  // `It was wrong in the first place`: at the start, no rank.
  const isIdiom =
    doc.form[first - 1] === WORD.the && IN.has(doc.form[first - 2] ?? 0) && doc.form[first] === FIRST;
  if (next < doc.length && doc.gap[next]! <= GAP.space && PLACE.has(doc.form[next]!))
    return isIdiom || (POSTS.has(doc.form[next]!) && doc.form[first - 1] === WORD.a) ? null : next + 1;
  let before = first - 1;
  if (doc.form[before] === WORD.the || IN.has(doc.form[before] ?? 0)) before--;
  // `came home third`
  if (doc.form[before] === HOME) before--;
  // `Third on the list is Peru.`
  if (isSecondOfRanked(doc, before)) return endsRank(doc, last) ? last : null;
  // `came first, third and sixth`
  if (RANKED.has(doc.form[before] ?? 0) && isMark(doc, last, ',') && ordinalAt(doc, last + 1) !== null)
    return last;
  if (before < 0 || !RANKED.has(doc.form[before]!) || doc.sentence[before] !== doc.sentence[first])
    return opensList(doc, first, last) ? last : null;
  // `ranks ninth or tenth`
  const other = JOINTS.has(doc.form[last] ?? 0) ? ordinalAt(doc, last + 1) : null;
  if (other !== null && endsRank(doc, other.last)) return last;
  const closed = last >= doc.length || doc.kind[last] === TOKEN.punctuation || ENDS.has(doc.form[last]!);
  return closed && !isMark(doc, last, '-') ? last : null;
}

/** `and fifth` of `ranked third and fifth`, `and sixth` of `came first, third and sixth` */
function isSecondOfRanked(doc: Doc, joint: number): boolean {
  let at = joint;
  for (let round = 0; round < MOST_LISTED; round++) {
    const isComma = isMark(doc, at, ',');
    if ((!isComma && !JOINTS.has(doc.form[at] ?? 0)) || at < 2 || doc.form[at] === WORD.to) return false;
    const other = ordinalAt(doc, at - 1)?.last === at ? at - 1 : at - 2;
    if (ordinalAt(doc, other)?.last !== at) return false;
    if (RANKED.has(doc.form[other - 1] ?? 0)) return true;
    at = other - 1;
  }
  return false;
}

/** `second-bottom`, `third from last` */
function fromFootEnd(doc: Doc, first: number, last: number): number | null {
  let at = pastHyphen(doc, last);
  if (doc.form[at] === WORD.from) at = pastHyphen(doc, at + 1);
  if (at === last || at >= doc.length || doc.sentence[at] !== doc.sentence[first]) return null;
  if (doc.form[at] === WORD.the) at++;
  if (!FOOT.has(doc.form[at] ?? 0) || doc.gap[at]! > GAP.line) return null;
  return nounPhraseAt(doc, at + 1, false)?.last ?? at + 1;
}

/** `is fourth in exports`, `was second with 41 points`, `third overall`. */
function amongThemEnd(doc: Doc, first: number, last: number): number | null {
  if (last >= doc.length || doc.sentence[last] !== doc.sentence[first] || isDeterminer(doc, first - 1))
    return null;
  if (doc.form[last] === OVERALL)
    return doc.kind[first] === TOKEN.word || endsRank(doc, last + 1) ? last : null;
  // `crossed the line in third behind Peru`
  if (doc.form[first - 1] === WORD.in && doc.form[last] === BEHIND) return last;
  if (doc.form[first] === FIRST || !BE.has(doc.form[first - 1] ?? 0)) return null;
  if (doc.sentence[first - 1] !== doc.sentence[first] || doc.kind[last] !== TOKEN.word) return null;
  // `is 14th of 20`, `is third out of 12`
  const of = doc.form[last] === WORD.out ? last + 1 : last;
  if (doc.form[of] === WORD.of && doc.kind[of + 1] === TOKEN.number) return last;
  if (!endsRank(doc, last) || !AMONG.has(doc.form[last]!)) return null;
  const behind = isDeterminer(doc, last + 1) ? last + 2 : last + 1;
  if (SERIES.has(doc.form[behind] ?? 0)) return null;
  return ON.has(doc.form[last]!) && !opensList(doc, first, last) ? null : last;
}
const AMONG = wordSet('in on with behind among overall worldwide globally nationally');
const ON = wordSet('on');

/** `left the club 22nd in League Two`, `sits fifth in the table`: a place in what is called a league or a table. */
function inLeagueEnd(doc: Doc, first: number, last: number): number | null {
  if (doc.form[last] !== WORD.in || doc.sentence[last] !== doc.sentence[first]) return null;
  if (isDeterminer(doc, first - 1) || doc.form[first] === FIRST || doc.kind[first - 1] !== TOKEN.word)
    return null;
  for (let at = last + 1; at < last + 5 && at < doc.length && doc.kind[at] === TOKEN.word; at++)
    if (LEAGUES.has(doc.form[at]!)) return last;
  return null;
}
const LEAGUES = wordSet(
  'league division championship conference table standings group pool rankings ranking ladder bundesliga premiership championships tables',
);

/** `Peru wins gold; Mira Holt third`: the place that ends a headline behind a mark and a name. */
function headlineEnd(doc: Doc, first: number, last: number): number | null {
  const block = doc.blocks[doc.block[first]!]!;
  if (last !== block.last || last - block.first < SHORTEST_RESULT) return null;
  let name = first;
  while (name > first - LONGEST_WINNER && isCapitalised(doc, name - 1)) name--;
  if (name === first || !(isMark(doc, name - 1, ';') || isMark(doc, name - 1, ','))) return null;
  return name > block.first ? last : null;
}
const SHORTEST_RESULT = 5;
const LONGEST_WINNER = 4;

/** `second and third wettest`, `first, second and third places`: the noun or superlative stands behind the last of them. */
function isListedRank(doc: Doc, first: number, last: number): boolean {
  let end = last;
  for (let round = 0; round < MOST_LISTED; round++) {
    const comma = isMark(doc, end, ',') ? end + 1 : end;
    const joint = JOINTS.has(doc.form[comma] ?? 0) ? comma + 1 : comma;
    if (joint === end || joint >= doc.length || doc.sentence[joint] !== doc.sentence[first]) return false;
    const next = ordinalAt(doc, joint);
    if (next === null) return false;
    end = next.last;
    if (superlativeEnd(doc, end) !== null) return true;
    const place = pastHyphen(doc, end);
    if (place < doc.length && PLACE.has(doc.form[place]!) && doc.gap[place]! <= GAP.space) return true;
  }
  return false;
}
const MOST_LISTED = 4;

/** `fell from fifth to 12th on the list`, `climbed to second`: a place before or after a move. */
function movedEnd(doc: Doc, first: number, last: number): number | null {
  const at = first - 1;
  const isStart = doc.form[at] === WORD.from;
  if ((!isStart && doc.form[at] !== WORD.to) || !isMoved(doc, at)) return null;
  if (last >= doc.length || doc.sentence[last] !== doc.sentence[first]) return last;
  // `from fifth to 12th`
  const other = isStart && doc.form[last] === WORD.to ? ordinalAt(doc, last + 1) : null;
  if (other !== null) return endsRank(doc, other.last) ? last : null;
  return endsRank(doc, last) ? last : null;
}

function endsRank(doc: Doc, last: number): boolean {
  if (last >= doc.length || (doc.kind[last] === TOKEN.punctuation && !isMark(doc, last, '-'))) return true;
  return ENDS.has(doc.form[last]!) && doc.form[last] !== WORD.of;
}

/** Whether a move up or down ends before a preposition, or before the place that it starts from. */
function isMoved(doc: Doc, preposition: number): boolean {
  let at = preposition - 1;
  if (doc.form[preposition] === WORD.to)
    for (let from = at; from > preposition - 4 && from > 0; from--)
      if (doc.form[from] === WORD.from && ordinalAt(doc, from + 1)?.last === preposition) at = from - 1;
  return at >= 0 && doc.sentence[at] === doc.sentence[preposition] && MOVES.has(doc.form[at]!);
}

/** `third on the list`, `first in the ranking`: a place among those listed. */
function opensList(doc: Doc, first: number, last: number): boolean {
  if (!ON_IN.has(doc.form[last] ?? 0) || doc.form[last + 1] !== WORD.the || doc.gap[last]! > GAP.line)
    return false;
  const list = LISTS.has(doc.form[last + 2] ?? 0) ? last + 2 : last + 3;
  return LISTS.has(doc.form[list] ?? 0) && doc.sentence[list] === doc.sentence[first];
}
