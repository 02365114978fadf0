import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { wordsOf } from './parse/lexis.js';
import { defineFigure, trap } from './parse/reading.js';

const STREETS = wordsOf('street');
const REACH = 4;

export const trapAddress = defineFigure({
  id: 'trap.address',
  doc: 'The house number of a street address.',
  source: 'annotation guide, Figures (not figures: addresses)',
  examples: [{ text: 'They met at 14 Harrow Road.', finds: '14 Harrow Road' }],
  counterExamples: ['The city has 14 roads.', 'They closed 14 streets.'],
  read: (doc, amount) => {
    if (!amount.bare || amount.high !== null) return null;
    let at = amount.last;
    while (
      at < doc.length &&
      at < amount.last + REACH &&
      doc.kind[at] === TOKEN.word &&
      doc.shape[at]! >= SHAPE.capital &&
      doc.gap[at] === GAP.space
    ) {
      if (at > amount.last && STREETS.has(doc.form[at]!))
        return trap(doc, 'trap.address', 'address', amount.first, at + 1);
      at++;
    }
    return null;
  },
});
