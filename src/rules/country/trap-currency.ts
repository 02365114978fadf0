import { type Doc, idIs, is, isCapitalised, isNumber } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { lexicon } from '../../lexicon/load.js';
import { RowsById } from '../../lexicon/rows.js';
import type { TrapCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryTrap, endOfCountryWord } from './words.js';

const id = 'trap.currency';

/** Names and subunits of money; `won` and `real` are words too, so they need a number before. */
const MONEY = new RowsById(lexicon, 'currencies', ([, , form, , , sense = '-']) =>
  form === 'name' || form === 'subunit' || form === 'historic' ? /word|name/.test(sense) : undefined,
);

export const currency = define<TrapCandidate>({
  id,
  doc: 'A country or demonym in the name of a currency.',
  source: 'annotation guide, Countries: not a country',
  triggers: ['country-name', 'demonym', 'phrase-start'],
  examples: [
    { text: 'He paid 40 Australian dollars.', finds: 'Australian' },
    { text: 'The US dollar rose.', finds: 'US' },
    { text: 'It cost 3,000 South Korean won.', finds: 'South Korean' },
  ],
  counterExamples: ['The South Korean won gold.', 'Some Australian farmers paid in dollars.'],
  find: (doc, token) => {
    if (!isCapitalised(doc, token)) return null;
    const last = endOfCountryWord(doc, token);
    if (last === token) return null;
    const isWordToo = moneyAt(doc, last);
    if (isWordToo === null || (isWordToo && !isNumber(doc, token - 1))) return null;
    return countryTrap(doc, id, 'currency', token, last);
  },
});

/** Whether a word of money stands at the token: null when none does, else whether it is an ordinary word too. */
function moneyAt(doc: Doc, token: number): boolean | null {
  if (!is(doc, token, CLASS.currency)) return null;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id: phrase } = doc.phrases[at]!;
    if (idIs(doc, phrase, CLASS.currency) && MONEY.has(phrase)) return MONEY.get(phrase)!;
  }
  return MONEY.get(doc.form[token]!) ?? null;
}
