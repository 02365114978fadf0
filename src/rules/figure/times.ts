import { type Doc, surface } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { COMPARES } from './multiple.js';
import { amountOf } from './parse/amount.js';
import { comparatorBefore } from './parse/comparator.js';
import { pastHyphen } from './parse/joints.js';
import { GRAINS, MULTIPLES, WORD } from './parse/lexis.js';
import { comparedMention, type FigureFinder, figure } from './parse/reading.js';

const TWICE = wordSet('twice thrice');
/** Adjectives and verbs as well: multiples only before what is multiplied. */
const ADJECTIVES = wordSet('double triple treble quadruple quintuple');
const ITS = wordSet('the that what its his her their');
const BEFORE_VERB = wordSet('to will would could can may might must should not cannot');
const PER = wordSet('a an per every each daily weekly monthly yearly');

export const times: FigureFinder = {
  id: 'figure.times',
  doc: 'A multiple in one word: twice as many, tenfold, double the price. `twice` alone tells how often, and is none.',
  source: 'annotation guide, Figures (multiple; `doubled` is left out)',
  triggers: ['numeral'],
  examples: [
    { text: 'They handle twice as many calls.', finds: 'twice', value: '2' },
    { text: 'A tenfold rise was seen.', finds: 'tenfold', value: '10' },
    { text: 'Sales are up tenfold in two years.', finds: 'tenfold', value: '10' },
    { text: 'Rents are double the national mean.', finds: 'double', value: '2' },
  ],
  counterExamples: [
    'Profits doubled.',
    'A double room was free.',
    'They meet twice a week.',
    'She won the prize twice.',
    'It plans to double its staff.',
  ],
  find: (doc, token) => {
    const form = doc.form[token]!;
    const phrase = phraseOf(doc, token);
    const value = phrase?.value ?? MULTIPLES.get(form);
    if (value === undefined || value < 2) return null;
    const last = phrase?.last ?? token + 1;
    const next = doc.form[last] ?? 0;
    if (ADJECTIVES.has(form) && !ITS.has(next)) return null;
    if (PER.has(next) || pastHyphen(doc, last) > last || GRAINS.has(next)) return null;
    if (next === WORD.in && !surface(doc, last - 1).endsWith('fold')) return null;
    // `won it twice`
    if (TWICE.has(form) && !COMPARES.has(next) && next !== WORD.of) return null;
    // `to double its staff`: a verb
    if (ADJECTIVES.has(form) && BEFORE_VERB.has(doc.form[token - 1] ?? 0)) return null;
    const said = comparedMention(comparatorBefore(doc, token), last, null);
    return figure(doc, 'figure.times', 'multiple', amountOf(token, last, value), said);
  },
};

/** `ten fold`, `ten-fold`. */
function phraseOf(doc: Doc, token: number): { value: number; last: number } | null {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    const value = MULTIPLES.get(id);
    if (value !== undefined) return { value, last };
  }
  return null;
}
