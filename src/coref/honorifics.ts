/** Honorifics before a name, and what they tell about the person. */
import { type Doc, idIs, isCapitalised, isMark, surface, surfaceOf } from '../annotate/doc.js';
import { GAP, SHAPE } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import { findForm } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { RowsById } from '../lexicon/rows.js';
import { wordSet } from '../lexicon/word-list.js';
import { singleSpaced } from './spelling.js';

export type Gender = 'male' | 'female' | null;

/** Entry id → whether the word goes to `honorifics` (the rest are titles, which are roles). */
const IS_HONORIFIC = new RowsById(lexicon, 'honorifics', ([, , kind]) => kind === 'honorific');

const MALE = wordSet(
  'mr mister messrs sir lord sheikh shaikh sheik shaykh dato datuk don herr monsieur señor shri pandit alhaji baron ' +
    'king prince pope duke father brother sultan emir pak bapak encik janab sardar signor padre',
);
const FEMALE = wordSet(
  'mrs ms miss dame lady madam mdm madame sheikha shaikha datin puan hajia hajiya alhaja queen princess señora señorita ' +
    'smt shrimati kumari sister mother baroness duchess frau begum signora empress countess mademoiselle mme ibu daw',
);
/** Who bears one of these goes by a single name that is no surname: `Pope Francis` is no kin of Matthew Francis. */
const REGNAL = wordSet('pope king queen prince princess emperor empress saint st patriarch');

const MS = findForm(lexicon, 'ms');

const MALE_KIN = wordSet('husband son father brother uncle nephew grandfather grandson widower');
const FEMALE_KIN = wordSet('wife daughter mother sister aunt niece grandmother granddaughter widow');

/** `his wife Ann Oke` */
function genderOfKin(doc: Doc, first: number): Gender {
  const form = doc.form[first - 1] ?? 0;
  return MALE_KIN.has(form) ? 'male' : FEMALE_KIN.has(form) ? 'female' : null;
}

export interface BeforeName {
  /** As written: `Dr.` with its period. */
  readonly honorifics: readonly string[];
  readonly gender: Gender;
  /** Form id of the regnal title before the name, or 0. */
  readonly regnal: number;
  /** First token of the chain of honorifics; the name's own first token when there is none. */
  readonly first: number;
}

/** An honorific of the table that ends right before a token. */
function endingAt(doc: Doc, last: number): { readonly first: number; readonly id: number } | null {
  if (last < 1) return null;
  for (let first = Math.max(0, last - 3); first < last - 1; first++)
    for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++) {
      const phrase = doc.phrases[at]!;
      if (phrase.last === last && IS_HONORIFIC.has(phrase.id)) return { first, id: phrase.id };
    }
  const id = doc.form[last - 1]!;
  // `MS Oke`: two initials, but in a line of capitals.
  if (id === MS && doc.shape[last - 1] === SHAPE.upper && !doc.blocks[doc.block[last - 1]!]!.allCaps)
    return null;
  return IS_HONORIFIC.has(id) ? { first: last - 1, id } : null;
}

const wordingOf = (doc: Doc, first: number, last: number) => singleSpaced(surfaceOf(doc, first, last));

function startOfLongerTitle(doc: Doc, last: number): number {
  for (let first = Math.max(0, last - 4); first < last - 1; first++)
    for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++) {
      const phrase = doc.phrases[at]!;
      if (phrase.last === last && !IS_HONORIFIC.has(phrase.id) && idIs(doc, phrase.id, CLASS.title))
        return first;
    }
  return last;
}

const HONOURS = wordSet('majesty highness excellency holiness eminence beatitude hh hrh');
/** Whether the word before a title is an honorific that titles bear: `His Excellency`, `HH`. */
const isOfTitle = (doc: Doc, title: number) => HONOURS.has(doc.form[title - 1] ?? 0);

const NONE: readonly string[] = [];

export function beforeName(doc: Doc, name: number): BeforeName {
  if (!isMark(doc, name - 1, ')') && !isCapitalised(doc, name - 1))
    return { honorifics: NONE, gender: genderOfKin(doc, name), regnal: 0, first: name };
  return chainBefore(doc, name);
}

function chainBefore(doc: Doc, name: number): BeforeName {
  const honorifics: string[] = [];
  let gender: Gender = null;
  let regnal = 0;
  let first = name;
  // `Chief (Mrs) Oke`
  const bracketed = isMark(doc, name - 1, ')') ? endingAt(doc, name - 1) : null;
  if (bracketed !== null && isMark(doc, bracketed.first - 1, '(')) {
    const form = doc.form[name - 2]!;
    gender = MALE.has(form) ? 'male' : FEMALE.has(form) ? 'female' : null;
    if (IS_HONORIFIC.get(bracketed.id)) honorifics.unshift(wordingOf(doc, bracketed.first, name - 1));
    first = bracketed.first - 1;
    // Without the brackets the two would be one row: `Chief Mrs`.
    const both = `${surface(doc, first - 1)} ${surface(doc, name - 2)}`.toLowerCase().replaceAll('.', '');
    if (IS_HONORIFIC.has(doc.form[first - 1] ?? 0) && findForm(lexicon, both) !== 0) {
      honorifics.unshift(wordingOf(doc, first - 1, first));
      first--;
    }
  }
  while (first > 0 && doc.gap[first] !== GAP.paragraph && isCapitalised(doc, first - 1)) {
    const found = endingAt(doc, first);
    if (found === null) break;
    // The lady of `First Lady` is part of an office.
    if (startOfLongerTitle(doc, first) < found.first) break;
    const form = doc.form[first - 1]!;
    gender ??= MALE.has(form) || MALE.has(found.id) ? 'male' : null;
    gender ??= FEMALE.has(form) || FEMALE.has(found.id) ? 'female' : null;
    if (first === name && REGNAL.has(form)) regnal = form;
    // A title ends the chain: what stands before it belongs to the role.
    if (IS_HONORIFIC.get(found.id)) honorifics.unshift(wordingOf(doc, found.first, first));
    // `Chief Mrs`: each word has its own row, and together they are no office.
    else if (IS_HONORIFIC.get(form) && found.first === first - 2)
      honorifics.unshift(wordingOf(doc, found.first, first - 1), wordingOf(doc, first - 1, first));
    else {
      // `His Majesty King Oke`: the honorific of the title.
      const honour = endingAt(doc, found.first);
      if (honour !== null && IS_HONORIFIC.get(honour.id) && isOfTitle(doc, found.first))
        honorifics.unshift(wordingOf(doc, honour.first, found.first));
      break;
    }
    first = found.first;
  }
  return { honorifics, gender: gender ?? genderOfKin(doc, first), regnal, first };
}
