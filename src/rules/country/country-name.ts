import { is, isCapitalised } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import type { CountryCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryCandidate, countryPhraseAt, countryWord } from './words.js';

const id = 'country.name';

export const countryName = define<CountryCandidate>({
  id,
  doc: 'A name, short name, former name or alias of a country in ISO 3166-1.',
  source: 'annotation guide, Countries; ISO 3166-1:2020',
  triggers: ['country-name', 'phrase-start'],
  examples: [
    { text: 'The talks were held in Uruguay.', finds: 'Uruguay', value: 'UY' },
    { text: 'Traders in South Sudan closed early.', finds: 'South Sudan', value: 'SS' },
    { text: 'TURKEY SIGNS TREATY', finds: 'TURKEY', value: 'TR' },
    { text: 'He flew home to Côte d’Ivoire.', finds: 'Côte d’Ivoire', value: 'CI' },
    { text: 'N.Korea votes today.', finds: 'N.Korea', value: 'KP' },
    { text: 'They left S. Africa in May.', finds: 'S. Africa', value: 'ZA' },
    { text: 'Fans in Trinidad & Tobago sang.', finds: 'Trinidad & Tobago', value: 'TT' },
    { text: 'She is back in T&T now.', finds: 'T&T', value: 'TT' },
    { text: 'Traders in Niger Republic agreed.', finds: 'Niger Republic', value: 'NE' },
    {
      text: "The Democratic People's Republic of Korea replied.",
      finds: "Democratic People's Republic of Korea",
      value: 'KP',
    },
  ],
  counterExamples: [
    'A boat left Tobago.',
    'He pays AT&T.',
    'They served turkey at the dinner.',
    'The china broke and the chile burned.',
  ],
  find: (doc, token) => {
    if (!isCapitalised(doc, token)) return null;
    const phrase = is(doc, token, CLASS['phrase-start']) ? countryPhraseAt(doc, token, 'name') : null;
    const word = phrase?.word ?? countryWord(doc.form[token]!);
    if (word === undefined || word.form !== 'name') return null;
    return countryCandidate(doc, id, token, phrase?.last ?? token + 1, word);
  },
});
