import { type Doc, isCapitalised, opensSentence } from '../../annotate/doc.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { RowsById } from '../../lexicon/rows.js';
import type { TrapCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryTrap } from './words.js';

const id = 'trap.not-country';
/** What each phrase is instead. */
const WHAT = new RowsById(lexicon, 'not-countries', (columns) => columns[1] ?? 'phrase');
/** Kinds of thing that are written without a capital of their own: `French fries`. Languages have their own rule. */
const ORDINARY = new Set(['dish', 'animal', 'breed', 'thing', 'currency', 'sport']);

export const notCountry = define<TrapCandidate>({
  id,
  doc: 'A phrase that holds the name of a country and is something else: a dish, a breed, a continent, a set phrase.',
  source: 'annotation guide, Countries; tables/not-countries.tsv',
  triggers: ['phrase-start'],
  examples: [
    { text: 'Leaders of Latin America met.', finds: 'Latin America' },
    { text: 'Latin American leaders met.', finds: 'Latin American' },
    { text: 'A plate of French fries is cheap.', finds: 'French fries' },
  ],
  counterExamples: [
    'Leaders of America met.',
    'The new Zimbabwe coach spoke.',
    'A Tunisian revolution would follow.',
    'Farms in German towns closed.',
  ],
  find: (doc, token) => {
    for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
      const { last, id: phrase } = doc.phrases[at]!;
      const what = WHAT.get(phrase);
      if (what === undefined || what === 'language') continue;
      if (ORDINARY.has(what) || isTitle(doc, token, last)) return countryTrap(doc, id, what, token, last);
    }
    return null;
  },
});

const THE = wordId(lexicon, 'the');

/**
 * The rest are titles: capitals at both ends (`the Tunisian Revolution`, but `a Tunisian revolution`). A newspaper's
 * `The` tells only inside a sentence.
 */
function isTitle(doc: Doc, first: number, last: number): boolean {
  if (doc.form[first] === THE && opensSentence(doc, first)) return false;
  return isCapitalised(doc, first) && isCapitalised(doc, last - 1);
}
