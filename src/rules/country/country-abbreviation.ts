import { type Doc, isGlued, isMark, isNumber, surface } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { findForm } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { WordSet } from '../../lexicon/word-set.js';
import type { CountryCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryCandidate, countryWord, isWrittenRight } from './words.js';

const id = 'country.abbreviation';
const US = findForm(lexicon, 'us');
/** In a line all in capitals `US` may be the pronoun, as the object of one of these. */
const TAKES_PRONOUN = WordSet.of(
  ['let', 'lets', 'join', 'tell', 'give', 'gives', 'help', 'contact', 'follow', 'of', 'about', 'among'].map(
    (word) => findForm(lexicon, word),
  ),
);

export const countryAbbreviation = define<CountryCandidate>({
  id,
  doc: 'An abbreviation of a country: with periods, or all in capitals.',
  source: 'annotation guide, Countries',
  triggers: ['country-name'],
  examples: [
    { text: 'Talks with the U.S. went on.', finds: 'U.S.', value: 'US' },
    { text: 'the US-led force', finds: 'US', value: 'US' },
    { text: 'Prices in the UAE fell.', finds: 'UAE', value: 'AE' },
  ],
  counterExamples: [
    'They told us so.',
    'The plant cost US$12 million.',
    'The plant cost $US12 million.',
    'It sold for US41.2c.',
    'LET US PRAY FOR RAIN TODAY',
    'The car stopped.',
  ],
  find: (doc, token) => {
    const word = countryWord(doc.form[token]!);
    if (word === undefined || word.form !== 'abbreviation' || !isWrittenRight(doc, token, word)) return null;
    if (isCurrencyPrefix(doc, token) || isUnit(doc, token)) return null;
    if (
      doc.form[token] === US &&
      doc.blocks[doc.block[token]!]!.allCaps &&
      TAKES_PRONOUN.has(doc.form[token - 1] ?? 0)
    )
      return null;
    return countryCandidate(doc, id, token, token + 1, word);
  },
});

const YEAR = /^(?:19|20)\d\d$/;

/** `US$12`, `NZ$`, `US $12`, `$US12`: part of the sign of a currency. */
function isCurrencyPrefix(doc: Doc, token: number): boolean {
  if (isGlued(doc, token) && isGlued(doc, token + 1) && isMark(doc, token - 1, '$'))
    return isNumber(doc, token + 1);
  // `US41.2c`
  if (isGlued(doc, token + 1) && isNumber(doc, token + 1)) return !YEAR.test(surface(doc, token + 1));
  if (doc.kind[token + 1] !== TOKEN.symbol || isMark(doc, token + 1, '+')) return false;
  return isGlued(doc, token + 1) || isNumber(doc, token + 2);
}

/** `8 GB`: a unit behind a number. */
function isUnit(doc: Doc, token: number): boolean {
  return isNumber(doc, token - 1) && countryWord(doc.form[token]!)?.also === 'unit';
}
