import { CHAR, charClass } from '../../annotate/characters.js';
import { type Doc, is, isMark } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { GRAINS, ORDINALS, wordsOf } from './parse/lexis.js';
import { isNounPhraseWord, isPluralNoun } from './parse/nouns.js';
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
    { text: 'It has three- to four-bedroom flats.', finds: 'three- to four-bedroom', value: '3..4' },
    { text: 'A 350-bed hospital opened.', finds: '350-bed', value: '350' },
    { text: 'A six-game run ended.', finds: 'six-game', value: '6' },
    { text: 'She has a 10 point lead.', finds: '10 point', value: '10' },
  ],
  counterExamples: [
    'A two-way street.',
    'A four-legged beast.',
    'A three-day visit.',
    'A 12-year-old boy.',
    'It was a one-off.',
    'It is a zero-sum game.',
  ],
  read: (doc, amount) => {
    const noun = amount.next;
    if (noun === amount.last) return unhyphenated(doc, amount);
    if (noun >= doc.length || doc.kind[noun] !== TOKEN.word) return null;
    if (doc.gap[noun] !== GAP.none || amount.takesOf || amount.value === 1) return null;
    const form = doc.form[noun]!;
    if (NOT_COUNTED.has(form) || GRAINS.has(form) || !isNounPhraseWord(doc, noun)) return null;
    const written = doc.text.slice(doc.start[noun], doc.end[noun]);
    // `a five-eighth`
    if (ORDINALS.has(form)) return null;
    // `zero-tolerance`, `zero-sum`: nothing is counted.
    if (amount.value === 0) return null;
    const startsUpper = charClass(written.charCodeAt(0)) === CHAR.upper;
    if (startsUpper || written.length < 3 || isParticiple(written)) return null;
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

/** `four-legged`; `a 350-bed hospital` counts beds. */
const isParticiple = (written: string): boolean => written.endsWith('ed') && !ENDS_IN_ED.has(written);
const ENDS_IN_ED = new Set(['bed', 'seed', 'shed', 'breed', 'reed']);

/** Nouns that are joined to their number also without the hyphen. */
const PARTS = wordSet('point member goal run storey judge seat bed bedroom page nation');

/** `a 10 point lead`, `the 15 member squad` */
function unhyphenated(doc: Doc, amount: Amount) {
  const noun = amount.last;
  const next = noun + 1;
  if (amount.form !== 'digits' && amount.form !== 'words') return null;
  if (
    noun >= doc.length ||
    doc.shape[noun] !== SHAPE.lower ||
    doc.gap[noun] !== GAP.space ||
    !PARTS.has(doc.form[noun]!)
  )
    return null;
  if (amount.value === 1 || amount.exponent > 0 || next >= doc.length || doc.gap[next] !== GAP.space)
    return null;
  if (
    !is(doc, next, CLASS.noun) ||
    isPluralNoun(doc, next) ||
    is(doc, next, CLASS['function-word']) ||
    is(doc, next, CLASS['number-word'])
  )
    return null;
  const reading = figure(doc, 'figure.compound', 'count', amount, comparedMention(amount.before, next, null));
  reading.value.unit = textOf(doc, noun, next);
  return reading;
}
