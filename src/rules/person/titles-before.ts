/** Titles that stand before a name and are no part of it, though some are names themselves: `Captain Ruiz`, `Tan Sri Lim`. */
import {
  type Doc,
  is,
  isCapitalised,
  isOneOfMarks,
  isWord,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { honorificsOf } from '../../lexicon/honorifics.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import { pastNumeral } from './behind-name.js';
import { type Chunks, JOIN } from './chunks.js';
import { COMMONNESS, GIVEN } from './words.js';

const APOSTROPHES = "'’";

/** `Sen.`, `Gov`, `Gen.` that may be a title before a name, though some have it as their name; not `St.` or `Wm.` */
const isShortTitle = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS['abbreviation-title']) &&
  is(doc, token, CLASS.honorific) &&
  !SAINTS.has(doc.form[token]!);

/** Honorifics, ranks and offices that nobody has as a name, unlike `Major`, `Bishop`, `Prince` or `Earl`. */
const RANKS = WordSet.of([
  ...honorificsOf('cut', 'sure'),
  ...wordSet('brigadier inspector superintendent constable chancellor').ids(),
]);
/** `Datuk Seri`, `Tan Sri`, `Toh Puan`: of the same title, though each may be a name. */
export const FIRST_OF_TITLE = wordSet('datuk dato datin tan toh tuan tok');
export const SECOND_OF_TITLE = wordSet(
  'seri sri puan paduka patinggi amar wira panglima indera setia diraja guru',
);

/** Titles before a name that may also be its last word: `Begum Rahima Khatun`, `Rahima Begum`. */
export const OPENING_TITLES = wordSet('begum haji hajji pandit');

/** Whether a word may stand before a name and be no part of it, wherever in the article it is. */
export const mayBeTitle = (doc: Doc, token: number): boolean =>
  TITLES.has(doc.form[token]!) || isShortTitle(doc, token) || isNationBefore(doc, token);

const OF_WRESTLERS = wordSet('ozeki');

/** `Ozeki Zubonishiki`; `Ozeki Takumi` has it as a surname. */
const isOfWrestler = (doc: Doc, token: number): boolean =>
  OF_WRESTLERS.has(doc.form[token]!) && GIVEN[doc.set[token + 1]!] === 0;

/** `Georgian Zubonishiki`: where somebody is from, before a word that is no usual name with it. */
const isNationBefore = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.demonym) &&
  GIVEN[doc.set[token]!]! < WELL_KNOWN &&
  GIVEN[doc.set[token + 1]!] === 0 &&
  COMMONNESS[doc.set[token + 1]!] === 0;

const isTitleAnywhere = (doc: Doc, token: number): boolean =>
  RANKS.has(doc.form[token]!) ||
  isRulerTitle(doc, token) ||
  isHalfOfTitle(doc, token) ||
  isShortTitle(doc, token);

const RULERS = wordSet('prince king sheikh sheikha sayyid sayyida');
const HONOURS = wordSet('hrh hh hm hrm highness highnesses majesty majesties excellency crown');

/** `HRH Prince Oke`, `Crown Prince Oke`, `Prince Talal and Prince Oke`: a title, which elsewhere may be a name. */
const isRulerTitle = (doc: Doc, token: number): boolean =>
  RULERS.has(doc.form[token]!) &&
  (HONOURS.has(doc.form[token - 1] ?? 0) || isExcellency(doc, token - 2) || isOfRulers(doc, token));

const H = wordId(lexicon, 'h');
const E = wordId(lexicon, 'e');

/** `H E Sayyid Oke`, `H E Dr Oke`: His Excellency, in letters that are no initials before a title. */
const isExcellency = (doc: Doc, token: number): boolean =>
  doc.form[token] === H &&
  doc.form[token + 1] === E &&
  doc.shape[token] === SHAPE.initial &&
  doc.shape[token + 1] === SHAPE.initial &&
  (is(doc, token + 2, CLASS.honorific) || is(doc, token + 2, CLASS.title));

/** Tokens before the second of two rulers: `Crown Prince Talal bin Oke and Prince`. */
const BETWEEN_RULERS = 6;
const AND = wordId(lexicon, 'and');

/** Whether `and` joins a title to another ruler’s before it. */
function isOfRulers(doc: Doc, token: number): boolean {
  if (doc.form[token - 1] !== AND) return false;
  for (let at = token - 2; at >= token - BETWEEN_RULERS && isCapitalised(doc, at); at--)
    if (RULERS.has(doc.form[at]!)) return true;
  return false;
}

/** `Tan` and `Sri` of `Tan Sri`; `Dato’ Sri` has an apostrophe between. */
export function isHalfOfTitle(doc: Doc, token: number): boolean {
  if (SECOND_OF_TITLE.has(doc.form[token]!)) {
    const first = isOneOfMarks(doc, token - 1, APOSTROPHES) ? token - 2 : token - 1;
    return FIRST_OF_TITLE.has(doc.form[first] ?? 0);
  }
  return FIRST_OF_TITLE.has(doc.form[token]!) && SECOND_OF_TITLE.has(doc.form[token + 1] ?? 0);
}

/** Titles of chiefs and kings, and names: `Nana Zubo II`, `Nana Oke`. */
const OF_CHIEFS = wordSet('nana naa nii kuoro zaki etsu king sheikh sayyid');

/** `Nana Zubo Wankor II`, `King Zubo II`: the number that ends the run says what the word before it is. */
function isOfChief(doc: Doc, { token, join, length }: Chunks, unit: number): boolean {
  if (!OF_CHIEFS.has(doc.form[token[unit]!]!)) return false;
  let last = unit + 1;
  while (last + 1 < length && join[last + 1] !== JOIN.first) last++;
  return pastNumeral(doc, token[last]! + 1) > token[last]! + 1;
}

/** Titles before a full name that are short words or names otherwise: `Bi Zaina Wankor`; `Bi Wen` is a name. */
const BEFORE_FULL_NAMES = wordSet('bi pr cr ir bu aum pa zaki');
/** Given names of two words: `Pa Modou Oke`. */
const BEHIND_PA = wordSet('modou malick ousman njie saikou mamadou momodou abdou assan louis ebou dembo');

const isBeforeFullName = (doc: Doc, { join }: Chunks, unit: number, at: number): boolean =>
  BEFORE_FULL_NAMES.has(doc.form[at]!) &&
  doc.shape[at] === SHAPE.capital &&
  join[unit + 2] === JOIN.space &&
  !BEHIND_PA.has(doc.form[at + 1]!) &&
  (GIVEN[doc.set[at + 1]!]! >= WELL_KNOWN || doc.end[at + 1]! - doc.start[at + 1]! > LONGEST_SYLLABLES);
/** Given names of one syllable or two behind a surname `Bi` have no more letters. */
const LONGEST_SYLLABLES = 6;

const OF_ELDERS = wordSet('pa zaki');
const LATE = wordId(lexicon, 'late');

/** `My uncle, Pa Oke`, `the district head, Zaki Oke`, `the late Pa Oke`: a title behind who somebody is. */
const isOfElder = (doc: Doc, at: number): boolean =>
  OF_ELDERS.has(doc.form[at]!) &&
  !BEHIND_PA.has(doc.form[at + 1]!) &&
  (doc.form[at - 1] === LATE ||
    (isOneOfMarks(doc, at - 1, ',') &&
      doc.shape[at - 2] === SHAPE.lower &&
      (is(doc, at - 2, CLASS.kin) || is(doc, at - 2, CLASS.role))));

const ME = wordId(lexicon, 'me');

/** `the lawyer Me Ana Oke`, as French has it; not `Me, Ana Oke`, nor in a headline. */
function isOfLawyer(doc: Doc, at: number): boolean {
  if (doc.form[at] !== ME || doc.shape[at] !== SHAPE.capital || opensSentence(doc, at)) return false;
  const { titleCase, allCaps, kind } = doc.blocks[doc.block[at]!]!;
  if (titleCase || allCaps || kind === 'title') return false;
  return isWord(doc, at - 1) && doc.shape[at - 1] === SHAPE.lower && COMMONNESS[doc.set[at + 1]!]! < 2;
}

const MS = wordId(lexicon, 'ms');

/** `MS Oke`: two initials and no honorific, but in a line of capitals. */
export const areInitialsMs = (doc: Doc, token: number): boolean =>
  doc.form[token] === MS && doc.shape[token] === SHAPE.upper && !doc.blocks[doc.block[token]!]!.allCaps;

/** All of these: one question for each of the many words that are none. */
const TITLES = WordSet.of(
  [
    RANKS,
    RULERS,
    FIRST_OF_TITLE,
    SECOND_OF_TITLE,
    OPENING_TITLES,
    OF_WRESTLERS,
    OF_CHIEFS,
    BEFORE_FULL_NAMES,
    wordSet('me h e'),
  ].flatMap((words) => words.ids()),
);

const SAINTS = wordSet('st sta');

/** Whether a unit that is no more than a title stands before a name: `Captain Ruiz`, `Sen. Scott`, and without the dot `Sen Tim Scott`. */
export function isTitleBefore(doc: Doc, chunks: Chunks, unit: number): boolean {
  const { token, join } = chunks;
  const at = token[unit]!;
  if (join[unit + 1] !== JOIN.space) return false;
  if (
    doc.shape[at] === SHAPE.upper &&
    (isOfficeInLetters(doc, at, join[unit] === JOIN.first) || isForceBehindRank(doc, at))
  )
    return true;
  if (join[unit] === JOIN.first && isNationBefore(doc, at)) return true;
  if (isOfWrestler(doc, at) || isOfElder(doc, at) || isExcellency(doc, at) || isExcellency(doc, at - 1))
    return true;
  if (isOfLawyer(doc, at) || isBeforeFullName(doc, chunks, unit, at) || isOfChief(doc, chunks, unit))
    return true;
  if (!isTitleAnywhere(doc, at)) return false;
  if (doc.dotted[at] === 1 || RANKS.has(doc.form[at]!)) return true;
  if (isRulerTitle(doc, at)) return true;
  // `Prime Minister Gen Oke`
  if (is(doc, at - 1, CLASS.title) && isCapitalised(doc, at - 1)) return true;
  return join[unit + 2] === JOIN.space && GIVEN[doc.set[at + 1]!]! >= WELL_KNOWN;
}

/** Shorter letters may be initials: `MD Oke`. */
const SHORTEST_OFFICE = 3;
const ARTICLES = wordSet('the a an');

/** `UNO Kabir`, `the MD Kulkarni`, `Group MD Kulkarni`; not `MD Kulkarni`, `CS Lewis`. */
const isOfficeInLetters = (doc: Doc, at: number, isFirst: boolean): boolean =>
  is(doc, at, CLASS['office-letters']) &&
  doc.shape[at + 1] !== SHAPE.upper &&
  !doc.blocks[doc.block[at]!]!.allCaps &&
  (doc.end[at]! - doc.start[at]! >= SHORTEST_OFFICE || !isFirst || ARTICLES.has(doc.form[at - 1] ?? 0));

const OF_FORCES = wordSet(
  'colonel lieutenant captain major sergeant general commander corporal inspector superintendent brigadier commissioner col lt capt maj sgt gen cpl',
);

/** `Colonel PNP Ana Oke`: the force, in letters behind the rank, which Spanish and Portuguese put there. */
const isForceBehindRank = (doc: Doc, at: number): boolean =>
  doc.end[at]! - doc.start[at]! >= SHORTEST_OFFICE &&
  doc.shape[at + 1] === SHAPE.capital &&
  OF_FORCES.has(doc.form[at - 1] ?? 0) &&
  !surface(doc, at).includes('.') &&
  !doc.blocks[doc.block[at]!]!.allCaps;

/** What GIVEN says of a name that several lists have. */
const WELL_KNOWN = 2;
