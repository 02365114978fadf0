import { type Doc, is, isMark, isNumber } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { JOINTS } from './parse/joints.js';
import { PERCENTS, WORD, wordsOf } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { isPluralNoun } from './parse/nouns.js';
import { defineFigure, trap } from './parse/reading.js';
import { numberedAt } from './rank/numbered.js';
import { isVerdict } from './score/vote.js';

/** Nouns whose number is a label. */
const LABELLED = wordsOf('label');
const ROUND = wordSet('round');
const NUMBER = wordSet('number no nos nr');
/** Lower-case words before a number that are more often counted or verbs than labels. */
const CAPITAL_ONLY = wordsOf('label-if-capital');

export const trapNumbering = defineFigure({
  id: 'trap.numbering',
  doc: 'The number of an article, room, phase, group …: a label, not a figure.',
  source: 'annotation guide, Figures (not figures: numbering)',
  examples: [
    { text: 'They cite Article 14 of the treaty.', finds: 'Article 14' },
    { text: 'Resolution 2231 was renewed.', finds: 'Resolution 2231' },
    { text: 'A COVID 19 patient died.', finds: 'COVID 19' },
    { text: 'He was held u/s 420 of the code.', finds: 'u/s 420' },
    { text: 'They won the group four qualifier.', finds: 'group four' },
    { text: 'They met in the Round of 16.', finds: 'Round of 16' },
    { text: 'See page 5 of the report.', finds: 'page 5' },
    { text: 'He wore the No. 3 in goal.', finds: 'No. 3' },
    { text: 'They fined him for wearing 1) a hat.', finds: '1)' },
    { text: 'A World War 2 shelter was found.', finds: 'War 2' },
    { text: 'The 5 + 2 talks went on.', finds: '5 + 2' },
    { text: 'They oppose new stage two fare rises.', finds: 'stage two' },
    { text: 'It failed in phase 2 trials.', finds: 'phase 2' },
    { text: 'She is a Year 12 pupil.', finds: 'Year 12' },
    { text: 'It overturned at kilometre 214 of the road.', finds: 'kilometre 214' },
  ],
  counterExamples: [
    'The articles cost $14.',
    'The group earned 14 percent.',
    'No 14 people agree.',
    'Some 40+ people came.',
    'At this stage three people are left.',
    'They won six seats. One in five voters stayed away.',
    'Artists stage three plays here.',
  ],
  read: (doc, amount) => {
    if (isMark(doc, amount.from - 1, '#') && doc.gap[amount.first] === GAP.none)
      return trap(doc, 'trap.numbering', 'number', amount.from - 1, amount.last);
    if (opensItem(doc, amount))
      return trap(doc, 'trap.numbering', 'item of a list', amount.first, amount.last + 1);
    const section = sectionBefore(doc, amount);
    if (section >= 0) return trap(doc, 'trap.numbering', 'section', section, amount.last);
    if (isSchoolYear(doc, amount))
      return trap(doc, 'trap.numbering', 'year of school', amount.first - 1, amount.last);
    const sum = endOfSum(doc, amount);
    if (sum !== null) return trap(doc, 'trap.numbering', 'formula', amount.first, sum);
    // `the Round of 16`
    if (doc.form[amount.first - 1] === WORD.of && ROUND.has(doc.form[amount.first - 2] ?? 0) && amount.bare)
      return trap(doc, 'trap.numbering', 'round', amount.first - 2, amount.last);
    const label = labelBefore(doc, amount.from);
    // `approved the plan 5–2`
    if (MOTIONS.has(doc.form[label] ?? 0) && isVerdict(doc, amount)) return null;
    // What it ranks is no more of them: `the No. 11 seed Oke`.
    if (NUMBER.has(doc.form[label] ?? 0) && numberedAt(doc, amount.first) !== null)
      return trap(doc, 'trap.numbering', 'rank', amount.first, amount.last);
    if (
      label < 0 ||
      !LABELLED.has(doc.form[label]!) ||
      doc.kind[label] !== TOKEN.word ||
      doc.gap[amount.first]! > GAP.space ||
      doc.block[label] !== doc.block[amount.first]
    )
      return null;
    const form = doc.form[label]!;
    if ((!amount.bare && amount.form !== 'words') || amount.exponent > 0) return null;
    if (amount.sign !== null || amount.percent !== null || PERCENTS.has(form)) return null;
    const capital = doc.shape[label]! >= SHAPE.capital;
    if (CAPITAL_ONLY.has(form) && !capital && amount.form === 'words' && !isOfSingular(doc, amount))
      return null;
    // `no 14 people`, `in class 10 students`: something is counted.
    const block = doc.blocks[doc.block[label]!]!;
    const sure = capital && !block.titleCase && !block.allCaps && !NUMBER.has(form);
    if (
      !sure &&
      nounPhraseAt(doc, amount.last, true)?.plural === true &&
      doc.dotted[label] === 0 &&
      !isGraded(doc, label)
    )
      return null;
    return trap(doc, 'trap.numbering', 'number of a thing', label, amount.last);
  },
});

/** `a Year 12 pupil` */
const isSchoolYear = (doc: Doc, { first, last, bare, value }: Amount): boolean =>
  bare &&
  (value ?? MOST_YEARS + 1) <= MOST_YEARS &&
  YEAR.has(doc.form[first - 1] ?? 0) &&
  doc.shape[first - 1]! >= SHAPE.capital &&
  is(doc, last, CLASS.noun);
const YEAR = wordSet('year');
const MOST_YEARS = 13;

/** What is voted on. */
const MOTIONS = wordSet(
  'house plan bill measure motion project resolution ordinance proposal amendment budget',
);

/** `u` of `u/s 420`, under section 420 in courts of South Asia; −1 where there is none. */
function sectionBefore(doc: Doc, { first, bare }: Amount): number {
  const s = first - 1;
  if (!bare || s < 2 || doc.form[s] !== LONE_S || !isMark(doc, s - 1, '/') || doc.gap[s] !== GAP.none)
    return -1;
  return UNDER.has(doc.form[s - 2]!) && doc.gap[s - 1] === GAP.none ? s - 2 : -1;
}
const LONE_S = wordId(lexicon, 's');
const UNDER = wordSet('u');

/** `the group four qualifier`: nothing in the plural follows that could be counted. */
const isOfSingular = (doc: Doc, { last, value }: Amount): boolean =>
  (value ?? 0) > 1 &&
  last < doc.length &&
  doc.gap[last] === GAP.space &&
  is(doc, last, CLASS.noun) &&
  !is(doc, last, CLASS.verb) &&
  !is(doc, last, CLASS['function-word']) &&
  !is(doc, last, CLASS['number-word']) &&
  nounPhraseAt(doc, last, true)?.plural !== true;

/** Nouns of a scale: with its number such a word modifies the plural behind it. */
const SCALES = wordSet('stage phase tier type category');
const WITHIN = wordSet('of in for with from on about into as and or than under through during against');

/** `new phase three trials`, `an end to stage two tax cuts`; not `at this stage three people`, `they stage three plays`. */
function isGraded(doc: Doc, label: number): boolean {
  if (!SCALES.has(doc.form[label]!)) return false;
  const before = label - 1;
  if (before < 0 || doc.sentence[before] !== doc.sentence[label] || doc.kind[before] !== TOKEN.word)
    return doc.shape[label]! < SHAPE.capital || !is(doc, label, CLASS.verb);
  if (is(doc, before, CLASS['function-word'])) return WITHIN.has(doc.form[before]!);
  return doc.shape[before] === SHAPE.lower && !isPluralNoun(doc, before);
}

/** `for 1) the uniform and 2) the song`: a bracket closes that nothing opened. */
function opensItem(doc: Doc, { first, last, bare, value }: Amount): boolean {
  if (!bare || value === null || value > MOST_ITEMS || last !== first + 1) return false;
  if (!isMark(doc, last, ')') || doc.gap[last] !== GAP.none || doc.gap[first] === GAP.none) return false;
  const least = Math.max(doc.sentences[doc.sentence[first]!]!, first - BRACKET_REACH);
  for (let at = first - 1; at >= least; at--) {
    if (isMark(doc, at, '(')) return false;
    if (isMark(doc, at, ')')) return true;
  }
  return doc.kind[last + 1] === TOKEN.word && doc.gap[last + 1] === GAP.space;
}
const MOST_ITEMS = 20;
const BRACKET_REACH = 30;

/** The token behind `5 + 2` or `4+1`, whichever of its numbers this is; null where nothing is added. */
function endOfSum(doc: Doc, { first, last, bare }: Amount): number | null {
  if (!bare) return null;
  let end = last;
  while (isMark(doc, end, '+') && isNumber(doc, end + 1) && end < first + LONGEST_SUM) end += 2;
  return end > last || (isMark(doc, first - 1, '+') && isNumber(doc, first - 2)) ? end : null;
}
const LONGEST_SUM = 9;

/** The token where a label would stand: right before the number, before a period, or before the first of `seats 10, 11 and 12`. */
function labelBefore(doc: Doc, number: number): number {
  // `12 seats. One in five voters`: the next sentence
  const isDotted = isMark(doc, number - 1, '.') && doc.sentence[number - 1] === doc.sentence[number];
  const before = isDotted ? number - 2 : number - 1;
  let at = before;
  while (
    at > number - LONGEST_LIST &&
    isNumber(doc, at - 1) &&
    (isMark(doc, at, ',') || JOINTS.has(doc.form[at]!))
  )
    at -= 2;
  return at < before && LABELLED.has(doc.form[at] ?? 0) ? at : before;
}
/** Tokens of the longest list of labels. */
const LONGEST_LIST = 12;
