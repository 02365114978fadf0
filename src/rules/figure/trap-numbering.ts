import { type Doc, isMark, isNumber } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { PERCENTS, WORD, wordsOf } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { defineFigure, trap } from './parse/reading.js';

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
    { text: 'They met in the Round of 16.', finds: 'Round of 16' },
    { text: 'See page 5 of the report.', finds: 'page 5' },
    { text: 'He is the world No. 3 in chess.', finds: 'No. 3' },
    { text: 'The 5 + 2 talks went on.', finds: '5 + 2' },
  ],
  counterExamples: [
    'The articles cost $14.',
    'The group earned 14 percent.',
    'No 14 people agree.',
    'Some 40+ people came.',
  ],
  read: (doc, amount) => {
    if (isMark(doc, amount.from - 1, '#') && doc.gap[amount.first] === GAP.none)
      return trap(doc, 'trap.numbering', 'number', amount.from - 1, amount.last);
    const sum = endOfSum(doc, amount);
    if (sum !== null) return trap(doc, 'trap.numbering', 'formula', amount.first, sum);
    // `the Round of 16`
    if (doc.form[amount.first - 1] === WORD.of && ROUND.has(doc.form[amount.first - 2] ?? 0) && amount.bare)
      return trap(doc, 'trap.numbering', 'round', amount.first - 2, amount.last);
    const label = labelBefore(doc, amount.from);
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
    if (CAPITAL_ONLY.has(form) && !capital && amount.form === 'words') return null;
    // `no 14 people`, `in class 10 students`: something is counted.
    const block = doc.blocks[doc.block[label]!]!;
    const sure = capital && !block.titleCase && !block.allCaps && !NUMBER.has(form);
    if (!sure && nounPhraseAt(doc, amount.last, true)?.plural === true && doc.dotted[label] === 0)
      return null;
    return trap(doc, 'trap.numbering', 'number of a thing', label, amount.last);
  },
});

/** The token behind `5 + 2` or `4+1`, whichever of its numbers this is; null where nothing is added. */
function endOfSum(doc: Doc, { first, last, bare }: Amount): number | null {
  if (!bare) return null;
  let end = last;
  while (isMark(doc, end, '+') && isNumber(doc, end + 1) && end < first + LONGEST_SUM) end += 2;
  return end > last || (isMark(doc, first - 1, '+') && isNumber(doc, first - 2)) ? end : null;
}
const LONGEST_SUM = 9;

/** The token where a label would stand: right before the number, before a period, or before the first of `grades 10 and 12`. */
function labelBefore(doc: Doc, number: number): number {
  const before = isMark(doc, number - 1, '.') ? number - 2 : number - 1;
  if (doc.form[before] !== WORD.and || doc.kind[before - 1] !== TOKEN.number) return before;
  return LABELLED.has(doc.form[before - 2] ?? 0) ? before - 2 : before;
}
