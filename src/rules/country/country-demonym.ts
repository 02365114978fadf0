import { type Doc, is, isCapitalised, isInnerHyphen } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import type { CountryCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryCandidate, countryPhraseAt, countryWord } from './words.js';

const id = 'country.demonym';

export const countryDemonym = define<CountryCandidate>({
  id,
  doc: 'The adjective or noun of nationality of a country.',
  source: 'annotation guide, Countries',
  triggers: ['demonym', 'phrase-start'],
  examples: [
    { text: 'Two Paraguayan officials came.', finds: 'Paraguayan', value: 'PY' },
    { text: 'The Dutch won in extra time.', finds: 'Dutch', value: 'NL' },
    { text: 'A Sri Lankan court agreed.', finds: 'Sri Lankan', value: 'LK' },
    { text: 'a French-built ferry', finds: 'French', value: 'FR' },
    { text: 'The ni-Vanuatu envoy left.', finds: 'ni-Vanuatu', value: 'VU' },
  ],
  counterExamples: [
    'Please polish the silver.',
    'They met on the swede farm.',
    'He coached the Leeds Canucks.',
  ],
  find: (doc, token) => {
    if (!isCapitalised(doc, token)) return beforeHyphen(doc, token);
    const phrase = is(doc, token, CLASS['phrase-start']) ? countryPhraseAt(doc, token, 'demonym') : null;
    const word = phrase?.word ?? countryWord(doc.form[token]!);
    if (word === undefined || word.form !== 'demonym') return null;
    // `the Leeds Canucks`: a club
    if (word.also === 'team' && isCapitalised(doc, token - 1) && doc.gap[token] === GAP.space) return null;
    return countryCandidate(doc, id, token, phrase?.last ?? token + 1, word);
  },
});

/** `ni-Vanuatu`: in small letters as far as the hyphen. */
function beforeHyphen(doc: Doc, token: number): CountryCandidate | null {
  if (!isInnerHyphen(doc, token + 1) || !isCapitalised(doc, token + 2)) return null;
  const phrase = countryPhraseAt(doc, token, 'demonym');
  return phrase === null ? null : countryCandidate(doc, id, token, phrase.last, phrase.word);
}
