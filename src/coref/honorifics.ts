/** Honorifics before a name, and what they tell about the person. */
import { type Doc, idIs, is, isCapitalised, isMark, surface, surfaceOf } from '../annotate/doc.js';
import { GAP } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import { findForm } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { RowsById } from '../lexicon/rows.js';
import { wordSet } from '../lexicon/word-list.js';
import { RETIRED, RETIRED_INITIAL } from '../rules/person/retired.js';
import { areInitialsMs } from '../rules/person/titles-before.js';
import { singleSpaced } from './spelling.js';

export type Gender = 'male' | 'female' | null;

/** Entry id → whether the word goes to `honorifics` (the rest are titles, which are roles). */
const IS_HONORIFIC = new RowsById(lexicon, 'honorifics', ([kind]) => kind === 'h');
/** Entry id → `m`, `f`, or `-` where both bear it. */
const GENDERS = new RowsById(lexicon, 'honorifics', ([, gender]) => gender);

function genderOf(id: number): Gender {
  const gender = GENDERS.get(id);
  return gender === 'm' ? 'male' : gender === 'f' ? 'female' : null;
}
/** Who bears one of these goes by a single name that is no surname: `Pope Francis` is no kin of Matthew Francis. */
const REGNAL = wordSet('pope king queen prince princess emperor empress saint st patriarch');

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

const DATO = wordSet('dato datu');

/** `Dato’ Oke`: the curly apostrophe that ends the title. */
const isMarkOfDato = (doc: Doc, last: number): boolean =>
  isMark(doc, last - 1, '’') &&
  doc.gap[last - 1] === GAP.none &&
  DATO.has(doc.form[last - 2] ?? 0) &&
  isCapitalised(doc, last - 2);

/** Whether an honorific may end right before a token. */
const mayEndAt = (doc: Doc, last: number): boolean => isCapitalised(doc, last - 1) || isMarkOfDato(doc, last);

/** An honorific of the table that ends right before a token. */
function endingAt(doc: Doc, last: number): { readonly first: number; readonly id: number } | null {
  if (last < 1) return null;
  for (let first = Math.max(0, last - 3); first < last - 1; first++)
    for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++) {
      const phrase = doc.phrases[at]!;
      if (phrase.last === last && IS_HONORIFIC.has(phrase.id)) return { first, id: phrase.id };
    }
  if (isMarkOfDato(doc, last)) return { first: last - 2, id: doc.form[last - 2]! };
  const id = doc.form[last - 1]!;
  if (areInitialsMs(doc, last - 1)) return null;
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

/** Last words of the honorifics that bearers of a title have: `His Excellency`, `HH`, `Most Rev.`, `Hon.` */
const OF_TITLES = wordSet(
  'majesty majesties highness highnesses excellency excellencies holiness eminence beatitude honour honor worship grace ' +
    "lordship lordships hh hrh hrm hm hon hon'ble honourable honorable rev revd reverend ven venerable prof professor dr engr " +
    'barr alhaji alhaja hajiya hajia h.e',
);

/** Takes the honorific before a title: `His Majesty King Oke`, `Hon. Justice Oke`. */
function takeHonourOf(doc: Doc, title: number, honorifics: string[]): void {
  if (title < 1 || !OF_TITLES.has(doc.form[title - 1]!) || !isCapitalised(doc, title - 1)) return;
  const honour = endingAt(doc, title);
  if (honour !== null && IS_HONORIFIC.get(honour.id)) honorifics.unshift(wordingOf(doc, honour.first, title));
}

/** A capitalised title that the table of honorifics lacks: the `Canon` of `Rev. Canon Oke`. */
const isLoneTitle = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.title) && isCapitalised(doc, token) && doc.gap[token] !== GAP.paragraph;

const CHIEF = wordSet('chief');
const ELDERS = wordSet('uncle aunty auntie');
const OWNERS = wordSet('my our your his her their');
const NONE: readonly string[] = [];

const MOST_BRACKETS = 2;

/** `(Rtd)`, and behind a title `(R)`: between a rank and the name. */
const isRetired = (doc: Doc, closing: number): boolean =>
  isMark(doc, closing - 2, '(') &&
  (RETIRED.has(doc.form[closing - 1]!) ||
    (RETIRED_INITIAL.has(doc.form[closing - 1]!) && IS_HONORIFIC.get(doc.form[closing - 3] ?? 0) === false));

export function beforeName(doc: Doc, name: number): BeforeName {
  if (!isMark(doc, name - 1, ')') && !mayEndAt(doc, name))
    return { honorifics: NONE, gender: genderOfKin(doc, name), regnal: 0, first: name };
  return chainBefore(doc, name);
}

function chainBefore(doc: Doc, name: number): BeforeName {
  const honorifics: string[] = [];
  let gender: Gender = null;
  let regnal = 0;
  let first = name;
  // `Chief (Dr) (Mrs) Oke`, `Maj Gen (retd) Oke`
  for (let count = 0; count < MOST_BRACKETS && isMark(doc, first - 1, ')'); count++) {
    if (isRetired(doc, first - 1)) {
      first -= 3;
      continue;
    }
    const bracketed = endingAt(doc, first - 1);
    if (bracketed === null || !isMark(doc, bracketed.first - 1, '(')) break;
    gender ??= genderOf(doc.form[first - 2]!);
    if (IS_HONORIFIC.get(bracketed.id)) honorifics.unshift(wordingOf(doc, bracketed.first, first - 1));
    const word = first - 2;
    first = bracketed.first - 1;
    // Without the brackets the two would be one row: `Chief Mrs`.
    const both = `${surface(doc, first - 1)} ${surface(doc, word)}`.toLowerCase().replaceAll('.', '');
    if (IS_HONORIFIC.has(doc.form[first - 1] ?? 0) && findForm(lexicon, both) !== 0) {
      honorifics.unshift(wordingOf(doc, first - 1, first));
      first--;
    }
  }
  while (first > 0 && doc.gap[first] !== GAP.paragraph && mayEndAt(doc, first)) {
    const found = endingAt(doc, first);
    if (found === null) {
      if (isLoneTitle(doc, first - 1)) takeHonourOf(doc, first - 1, honorifics);
      break;
    }
    // The lady of `First Lady` is part of an office.
    if (startOfLongerTitle(doc, first) < found.first) break;
    const form = doc.form[first - 1]!;
    // `his Aunty Ana`: kin, and no elder of a people.
    if (ELDERS.has(form) && OWNERS.has(doc.form[first - 2] ?? 0)) break;
    gender ??= genderOf(found.id) ?? genderOf(form);
    if (first === name && REGNAL.has(form)) regnal = form;
    // A title ends the chain: what stands before it belongs to the role.
    if (IS_HONORIFIC.get(found.id)) honorifics.unshift(wordingOf(doc, found.first, first));
    // `Chief Mrs`: each word has its own row, and together they are no office.
    else if (CHIEF.has(doc.form[found.first]!) && IS_HONORIFIC.get(form) && found.first === first - 2)
      honorifics.unshift(wordingOf(doc, found.first, first - 1), wordingOf(doc, first - 1, first));
    else {
      takeHonourOf(doc, found.first, honorifics);
      break;
    }
    first = found.first;
  }
  return { honorifics, gender: gender ?? genderOfKin(doc, first), regnal, first };
}
