import { type Doc, is, isMark, opensSentence, surfaceOf } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { FRACTIONS, WORD } from './parse/lexis.js';
import { type NounPhrase, nounPhraseAt } from './parse/noun-phrase.js';
import { isPluralNoun } from './parse/nouns.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { isDeterminer, ofPhrase } from './parse/surroundings.js';

const TIME = wordSet('century decade year month week day hour mile dozen term season game match period');

export const fractionOf = defineFigure({
  id: 'figure.fraction',
  doc: 'A share in words or as a fraction, with the noun that it is a share of.',
  source: 'annotation guide, Figures (ratio; fractions keep their `of` phrase)',
  examples: [
    { text: 'Two-thirds of voters stayed away.', finds: 'Two-thirds of voters', value: '0.6667' },
    {
      text: 'More than half of the seats changed hands.',
      finds: 'More than half of the seats',
      value: '0.5',
    },
    { text: 'He took a quarter of the votes.', finds: 'a quarter of the votes', value: '0.25' },
    { text: 'The peso lost a third of its worth.', finds: 'a third of its worth', value: '0.3333' },
    { text: 'Of the boats a quarter were old.', finds: 'a quarter', value: '0.25' },
    { text: 'Of the boats half are new.', finds: 'half', value: '0.5' },
    { text: 'It is a tenth the size of Lima.', finds: 'a tenth the size', value: '0.1' },
    { text: 'He has goats, of which half may be kept.', finds: 'half', value: '0.5' },
    { text: 'Sales fell by a fifth to 300.', finds: 'a fifth', value: '0.2' },
    { text: 'Sales fell by nearly a fifth.', finds: 'nearly a fifth', value: '0.2' },
    { text: 'The peso has gained about a tenth against the euro.', finds: 'about a tenth', value: '0.1' },
    { text: 'Half the town was flooded.', finds: 'Half the town', value: '0.5' },
    { text: 'Half of the money stays in banks.', finds: 'Half of the money', value: '0.5' },
    { text: 'A third of the sports budget lapses.', finds: 'A third of the sports budget', value: '0.3333' },
    { text: 'A third of the bus rides were free.', finds: 'A third of the bus rides', value: '0.3333' },
    { text: 'Of those, about a fifth were pupils.', finds: 'about a fifth', value: '0.2' },
    { text: 'Feed is up a third since May.', finds: 'a third', value: '0.3333' },
    { text: 'Costs rose a third in a year.', finds: 'a third', value: '0.3333' },
    { text: 'The price fell by half and they left.', finds: 'half', value: '0.5' },
  ],
  counterExamples: [
    'They led in the second half.',
    'Two bids are left; a third, from Peru, was withdrawn.',
    'A third, Ana Oke, was held.',
    'It was followed by a fifth in May.',
    'They talked of raising about a fifth mast.',
    'She was a third the judges ignored.',
    'A third man was seen.',
    'They picked up a third in May.',
    'He is too clever by half.',
    'They left by half past.',
    'It closed for half an hour.',
    'His half-brother left.',
    'The northern half of the strip was shut.',
    'It took a month and a half of talks.',
  ],
  read: (doc, amount) => {
    if (amount.form !== 'fraction' || isThird(doc, amount)) return null;
    const bare = amount.last;
    const found =
      ofPhrase(doc, bare, true) ??
      ofWorth(doc, bare) ??
      (isDeterminer(doc, bare) && doc.form[bare] !== WORD.a ? nounPhraseAt(doc, bare + 1, false) : null);
    const phrase = found === null ? null : beforeVerb(doc, found);
    if (phrase !== null && TIME.has(doc.form[phrase.head]!)) return null;
    if (phrase === null && doc.form[bare] === WORD.a) return null;
    const after = phrase === null ? comparatorAfter(doc, bare) : null;
    const said = comparedMention(amount.before, phrase?.last ?? bare, after);
    const reading = figure(doc, 'figure.fraction', 'ratio', amount, said);
    if (phrase !== null) reading.value.what = surfaceOf(doc, phrase.first, phrase.last);
    return reading;
  },
});

/** `half of the money stays`: a singular noun and its verb, which is a plural noun too; `half of the city lives were` has another. */
function beforeVerb(doc: Doc, phrase: NounPhrase): NounPhrase {
  const { first, last } = phrase;
  const verb = last - 1;
  if (verb <= first || !VERBS.has(doc.form[verb]!) || doc.kind[verb - 1] !== TOKEN.word) return phrase;
  if (isPluralNoun(doc, verb - 1) || !is(doc, verb - 1, CLASS.noun)) return phrase;
  if (
    last < doc.length &&
    is(doc, last, CLASS.verb) &&
    doc.kind[last] === TOKEN.word &&
    !BEHIND_VERB.has(doc.form[last]!)
  )
    return phrase;
  return { first, last: verb, head: verb - 1, plural: false };
}
const BEHIND_VERB = wordSet(
  'in on off up down under over through to abroad away out idle open outside below',
);
const VERBS = wordSet(
  'goes comes lies lives stays works leaks rots lapses sits relies depends remains needs lacks owns belongs ends falls grows makes takes gets uses pays speaks suffers dies sleeps survives wants keeps gives sells buys rises drops eats drinks believes thinks says feels sees knows faces holds consists arrives departs travels flows pours vanishes disappears supports opposes favours favors expects hopes follows',
);

/** `; a third, from Peru,`: one more of them opens a clause; a share would be of something. */
function isThird(doc: Doc, { first, last, low, before }: Amount): boolean {
  if (doc.form[first] !== WORD.a || before.first < first || !isMark(doc, last, ',')) return false;
  if (FRACTIONS.get(doc.form[low.last - 1]!) === undefined || doc.form[low.last - 1] === WORD.half)
    return false;
  return opensSentence(doc, first) || isMark(doc, first - 1, ';') || CLAUSES.has(doc.form[first - 1] ?? 0);
}
const CLAUSES = wordSet('and while but');

/** `of its worth`: a noun behind the possessive, which elsewhere ends a phrase. */
function ofWorth(doc: Doc, of: number): NounPhrase | null {
  const noun = of + 2;
  if (doc.form[of] !== WORD.of || !isDeterminer(doc, of + 1) || !WORTH.has(doc.form[noun] ?? 0)) return null;
  return { first: noun, last: noun + 1, head: noun, plural: false };
}
const WORTH = wordSet('worth');
