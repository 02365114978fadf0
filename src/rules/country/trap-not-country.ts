import { type Doc, isCapitalised, opensSentence, surface } from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { isPluralEnding, singularOf } from '../../coref/roles/phrase/singular.js';
import { findForm, nextNode, wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { RowsById } from '../../lexicon/rows.js';
import { wordSet } from '../../lexicon/word-list.js';
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
    { text: 'She keeps two American quarter horses.', finds: 'American quarter horses' },
    { text: 'They breed Irish setters.', finds: 'Irish setters' },
    { text: 'He cooks Turkish rice.', finds: 'Turkish rice' },
  ],
  counterExamples: [
    'Leaders of America met.',
    'The new Zimbabwe coach spoke.',
    'A Tunisian revolution would follow.',
    'Farms in German towns closed.',
    'He sold Irish horses and Turkish vans.',
  ],
  find: (doc, token) => {
    for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
      const { last, id: phrase } = doc.phrases[at]!;
      const what = WHAT.get(phrase);
      if (what === undefined || what === 'language') continue;
      if (ORDINARY.has(what) || isTitle(doc, token, last)) return countryTrap(doc, id, what, token, last);
    }
    const plural = endOfKinds(doc, token);
    return plural > token ? countryTrap(doc, id, 'kind', token, plural) : null;
  },
});

/** Kinds that are counted, which the table has in the singular. */
const COUNTED = new Set(['dish', 'animal', 'breed']);
/** `Indian restaurants`, `Turkish vans`: more often they are of a country, and no kind. */
const OTHERS = wordSet('restaurants takeaways vans');
/** Words of the longest kind. */
const LONGEST_KIND = 5;

/** `three Maltese terriers`: behind the plural of a kind; the token itself where none stands there. */
function endOfKinds(doc: Doc, token: number): number {
  let node = doc.form[token]!;
  for (let at = token + 1; at < token + LONGEST_KIND && node !== 0; at++) {
    if (doc.shape[at] !== SHAPE.lower || doc.gap[at] !== GAP.space || OTHERS.has(doc.form[at]!)) return token;
    const next = nextNode(lexicon, node, doc.form[at]!);
    if (next === 0 && isPluralEnding(doc.text, doc.end[at]!)) {
      const kind = nextNode(lexicon, node, findForm(lexicon, singularOf(surface(doc, at))));
      return COUNTED.has(WHAT.get(kind) ?? '') ? at + 1 : token;
    }
    node = next;
  }
  return token;
}

const THE = wordId(lexicon, 'the');

/**
 * The rest are titles: capitals at both ends (`the Tunisian Revolution`, but `a Tunisian revolution`). A newspaper's
 * `The` tells only inside a sentence.
 */
function isTitle(doc: Doc, first: number, last: number): boolean {
  if (doc.form[first] === THE && opensSentence(doc, first)) return false;
  return isCapitalised(doc, first) && isCapitalised(doc, last - 1);
}
