import { isMark } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { GRAINS, wordsOf } from './parse/lexis.js';
import { isNounPhraseWord } from './parse/noun-phrase.js';
import { comparedMention, defineFigure, figure, textOf } from './parse/reading.js';

const STRONG = wordId(lexicon, 'strong');
/** Behind the hyphen these make no count: two-sided, four-legged, one-off, three-way, two-fold. */
const NOT_COUNTED = wordsOf('not-counted-compound');

export const compound = defineFigure({
  id: 'figure.compound',
  doc: 'A number joined to the noun it counts: the 27-member bloc. The compound alone is the mention.',
  source:
    'annotation guide, Figures; observation of news: the noun behind the compound is not what is counted',
  examples: [
    { text: 'The 27-member bloc agreed.', finds: '27-member', value: '27' },
    { text: 'A six-game run ended.', finds: 'six-game', value: '6' },
  ],
  counterExamples: [
    'A two-way street.',
    'A three-day visit.',
    'A 12-year-old boy.',
    'It was a one-off.',
    'It is a zero-sum game.',
  ],
  read: (doc, amount) => {
    const noun = amount.next;
    if (noun === amount.last || noun >= doc.length || doc.kind[noun] !== TOKEN.word) return null;
    if (doc.gap[noun] !== GAP.none || amount.takesOf || amount.value === 1) return null;
    const form = doc.form[noun]!;
    if (NOT_COUNTED.has(form) || GRAINS.has(form) || !isNounPhraseWord(doc, noun)) return null;
    const written = doc.text.slice(doc.start[noun], doc.end[noun]);
    // `zero-tolerance`, `zero-sum`: nothing is counted.
    if (amount.value === 0) return null;
    if (/^\p{Lu}/u.test(written) || written.length < 3 || written.endsWith('ed')) return null;
    // `12-under-par`, `two-by-four`: a longer compound names a thing.
    if (isMark(doc, noun + 1, '-') && doc.gap[noun + 1] === GAP.none) return null;
    const reading = figure(
      doc,
      'figure.compound',
      'count',
      amount,
      comparedMention(amount.before, noun + 1, null),
    );
    // `a 100,000-strong crowd`: of what, the compound does not say.
    if (form !== STRONG) reading.value.unit = textOf(doc, noun, noun + 1);
    return reading;
  },
});
