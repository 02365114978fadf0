import { is, isCapitalised } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { findForm } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { WordSet } from '../../lexicon/word-set.js';
import type { TrapCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryTrap, endOfCountryWord } from './words.js';

const id = 'trap.ethnic-group';
/** Nations of immigrants stand last in such pairs as the nationality: `Chinese Americans`. */
const NATIONALITY = WordSet.of(
  ['american', 'americans', 'canadian', 'canadians', 'australian', 'australians'].map((word) =>
    findForm(lexicon, word),
  ),
);

export const ethnicGroup = define<TrapCandidate>({
  id,
  doc: 'A demonym right behind another one names the descent of the people, not their country.',
  source: 'annotation guide, Countries; the corpora mark no second country in such pairs',
  triggers: ['demonym'],
  examples: [
    { text: 'The votes of British Indians count.', finds: 'Indians' },
    { text: 'They asked the Bosnian Serb leader.', finds: 'Serb' },
  ],
  counterExamples: [
    'Chinese Americans vote too.',
    'British and Indian troops left.',
    'The Indian team left.',
    'UK Indian voters left.',
  ],
  find: (doc, token) => {
    if (!isCapitalised(doc, token) || doc.gap[token] !== GAP.space || NATIONALITY.has(doc.form[token]!))
      return null;
    const { titleCase, allCaps } = doc.blocks[doc.block[token]!]!;
    if (titleCase || allCaps || !isCapitalised(doc, token - 1) || !is(doc, token - 1, CLASS.demonym))
      return null;
    return countryTrap(doc, id, 'ethnic group', token, endOfCountryWord(doc, token));
  },
});
