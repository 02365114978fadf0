import { isMark } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { idsOf, PERCENTS, WORD, wordsOf } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { defineFigure, trap } from './parse/reading.js';

/** Nouns whose number is a label. */
const LABELLED = wordsOf('label');
const NUMBER = idsOf('number no nos nr');
/** Lower-case words before a number that are more often counted or verbs than labels. */
const CAPITAL_ONLY = wordsOf('label-if-capital');

export const trapNumbering = defineFigure({
  id: 'trap.numbering',
  doc: 'The number of an article, room, phase, group …: a label, not a figure.',
  source: 'annotation guide, Figures (not figures: numbering)',
  examples: [
    { text: 'They cite Article 14 of the treaty.', finds: 'Article 14' },
    { text: 'Resolution 2231 was renewed.', finds: 'Resolution 2231' },
    { text: 'See page 5 of the report.', finds: 'page 5' },
    { text: 'He is the world No. 3 in chess.', finds: 'No. 3' },
  ],
  counterExamples: ['The articles cost $14.', 'The group earned 14 percent.', 'No 14 people agree.'],
  read: (doc, amount) => {
    let label = amount.from - 1;
    if (isMark(doc, label, '#') && doc.gap[amount.first] === GAP.none)
      return trap(doc, 'trap.numbering', 'number', label, amount.last);
    if (isMark(doc, label, '.')) label--;
    // `grades 10 and 12`
    const listed = doc.form[label] === WORD.and && doc.kind[label - 1] === TOKEN.number;
    if (listed && LABELLED.has(doc.form[label - 2] ?? 0)) label -= 2;
    if (
      label < 0 ||
      doc.kind[label] !== TOKEN.word ||
      doc.gap[amount.first]! > GAP.space ||
      doc.block[label] !== doc.block[amount.first]
    )
      return null;
    const form = doc.form[label]!;
    if (!LABELLED.has(form) || (!amount.bare && amount.form !== 'words') || amount.exponent > 0) return null;
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
