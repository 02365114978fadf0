/** Names and demonyms of countries by lexicon id, and how a candidate is made from one. */
import { type Doc, is, isCapitalised } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { columnOf } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { RowsById } from '../../lexicon/rows.js';
import type { CountryCandidate, TrapCandidate } from '../../types.js';

export interface CountryWord {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly form: 'name' | 'abbreviation' | 'demonym';
  /** How it must be written: with a capital, all in capitals, or however. */
  readonly letters: 'cap' | 'upper' | 'any';
  /** What else the capitalised word may be, `-` for nothing; a code of two capitals is another country. */
  readonly also: string;
  /** A demonym that is also the name of a language. */
  readonly language: boolean;
  /** A demonym that is an adjective only: `Spanish`, not `German`, which is a person too. */
  readonly adjective: boolean;
}

const NAMES = new RowsById<CountryWord>(
  lexicon,
  'country-names',
  ([, code = '', form = '', letters = '', also = '-']) => ({
    code,
    form: form === 'abbreviation' ? form : 'name',
    letters: letters as CountryWord['letters'],
    also,
    language: false,
    adjective: false,
  }),
);
const DEMONYMS = new RowsById<CountryWord>(
  lexicon,
  'demonyms',
  ([, code = '', form = '', lang = '', letters = '', also = '-']) => ({
    code,
    form: 'demonym',
    letters: letters as CountryWord['letters'],
    also,
    language: lang === 'lang',
    adjective: form === 'adjective',
  }),
);

/** What an entry is of a country: its demonym, else its name. */
export const countryWord = (id: number): CountryWord | undefined => DEMONYMS.get(id) ?? NAMES.get(id);

/** Lexicon id of the word or phrase at tokens `first … last - 1`; 0 where the lexicon lacks it. */
export function entryAt(doc: Doc, first: number, last: number): number {
  if (last === first + 1) return doc.form[first]!;
  for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++)
    if (doc.phrases[at]!.last === last) return doc.phrases[at]!.id;
  return 0;
}

/** By class set of the lexicon: 1 for what names a country or its people. */
export const IS_COUNTRY_WORD = columnOf(lexicon, 'country-word');

/** The same for phrases: 1 for what any rule of countries starts from, and of that for places of the gazetteer. */
const IS_COUNTRY_PHRASE = columnOf(lexicon, 'country-phrase');
export const IS_PLACE_PHRASE = columnOf(lexicon, 'place-phrase');

/** Whether a phrase that starts at a token may be something to the rules of countries: few are. */
export function startsCountryPhrase({ phrases, phraseAt }: Doc, token: number): boolean {
  for (let at = phraseAt[token]!; at < phraseAt[token + 1]!; at++)
    if (IS_COUNTRY_PHRASE[lexicon.setOf[phrases[at]!.id]!] === 1) return true;
  return false;
}

/** Readings that a person's name contests: there the person rules' evidence outweighs the table. */
const CONTESTED = new Set(['person', 'place', 'city', 'word']);
const SURE = 4;
const CONTESTED_SCORE = 1;

export function isWrittenRight(doc: Doc, token: number, word: CountryWord): boolean {
  const shape = doc.shape[token]!;
  if (word.letters === 'upper') return shape === SHAPE.upper;
  return isCapitalised(doc, token) || word.form === 'abbreviation';
}

export function countryCandidate(
  doc: Doc,
  rule: string,
  first: number,
  last: number,
  word: CountryWord,
): CountryCandidate {
  const start = doc.start[first]!;
  const end = endOfName(doc, first, last);
  const score = CONTESTED.has(word.also) ? CONTESTED_SCORE : SURE;
  return {
    kind: 'country',
    rule,
    start,
    end,
    first,
    last,
    score,
    because: [{ rule, cue: doc.text.slice(start, end), start, end, weight: score }],
    code: word.code,
    form: word.form === 'demonym' ? 'demonym' : 'name',
  };
}

/** Without the period of the sentence behind the last letter: `They left T&T.` */
const endOfName = (doc: Doc, first: number, last: number): number =>
  last - first > 1 && doc.shape[last - 1] === SHAPE.initial && doc.dotted[first] !== 1
    ? doc.start[last - 1]! + 1
    : doc.end[last - 1]!;

/** A reading that keeps countries off its words. People may still claim them. */
export function countryTrap(
  doc: Doc,
  rule: string,
  what: string,
  first: number,
  last: number,
): TrapCandidate {
  const start = doc.start[first]!;
  const end = doc.end[last - 1]!;
  return {
    kind: 'trap',
    rule,
    what,
    against: ['country'],
    start,
    end,
    first,
    last,
    // A trap that covers the same words as a name is there because it knows more about them.
    score: 2 * SURE,
    because: [{ rule, cue: doc.text.slice(start, end), start, end, weight: 0 }],
  };
}

/** The longest phrase of a class that starts at a token: its end and its row. */
export function countryPhraseAt(
  doc: Doc,
  token: number,
  form: 'name' | 'demonym',
): { readonly last: number; readonly word: CountryWord } | null {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { last, id } = doc.phrases[at]!;
    const word = countryWord(id);
    if (word === undefined || (word.form === 'demonym') !== (form === 'demonym')) continue;
    if (word.letters === 'upper' && doc.shape[last - 1] !== SHAPE.upper) continue;
    return { last, word };
  }
  return null;
}

/** End of the country name or demonym that starts at a token; the token itself when there is none. */
export function endOfCountryWord(doc: Doc, token: number): number {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { last, id } = doc.phrases[at]!;
    if (countryWord(id) !== undefined) return last;
  }
  return is(doc, token, CLASS['country-name']) || is(doc, token, CLASS.demonym) ? token + 1 : token;
}
