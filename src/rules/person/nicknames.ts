/** What stands inside a name in marks of its own: `Dwayne “The Rock” Johnson`, `(Abel) Robles`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  isWord,
} from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { RETIRED, RETIRED_INITIAL } from './retired.js';
import { GIVEN, KNOWN_GIVEN } from './words.js';

const THE = wordId(lexicon, 'the');

const NICKNAME_WORDS = 4;
/** By the code unit of the opening mark. */
const CLOSING_OF = new Map(
  ['""', '“”', '‘’', "''", '()', '«»'].map(([opening, closing]) => [opening!.charCodeAt(0), closing!]),
);

/** `President (Abel)`: an office, which has no nickname behind it. */
export const isOfficeAlone = (doc: Doc, token: number): boolean =>
  GIVEN[doc.set[token]!]! < KNOWN_GIVEN &&
  (is(doc, token, CLASS.title) || is(doc, token, CLASS.role) || is(doc, token, CLASS.honorific));

/** Given names that a bracket may add to what was said. */
const MOST_GIVEN = 2;

/** `They saw (Abel) Robles`: the bracket that closes behind given names, with the surname that somebody said behind it. */
export function endsGivenNames(doc: Doc, from: number, at: number, last: number): boolean {
  if (!isMark(doc, at, ')') || !isMark(doc, from - 1, '(') || at - from > MOST_GIVEN) return false;
  if (doc.gap[from - 1] === GAP.none || GIVEN[doc.set[from]!]! < KNOWN_GIVEN) return false;
  if (is(doc, from, CLASS.title) || is(doc, from, CLASS.role)) return false;
  if (isCapitalised(doc, from - 2) && !isOfficeAlone(doc, from - 2)) return false;
  return (
    at + 1 < last &&
    doc.gap[at + 1] === GAP.space &&
    doc.shape[at + 1] === SHAPE.capital &&
    isWord(doc, at + 1)
  );
}

const APOSTROPHES = "'’";

/** `Dr Achieng’ Oke`: the mark that the spelling of Luo and Kalenjin has behind a last `ng`, before the rest of the name. */
export const isLuoApostrophe = (doc: Doc, at: number, last: number): boolean =>
  at + 1 < last &&
  isOneOfMarks(doc, at, APOSTROPHES) &&
  doc.text.slice(doc.end[at - 1]! - 2, doc.end[at - 1]) === 'ng' &&
  GIVEN[doc.set[at - 1]!]! >= KNOWN_GIVEN &&
  doc.gap[at + 1] === GAP.space &&
  doc.shape[at + 1] === SHAPE.capital;

/** Marks that close and never open: a typist’s blank before them is read over. */
const ONLY_CLOSING = '”’»';

/** `Dwayne “The Rock” Johnson`, `Alan John (A. J.) Okafor`: the token of the closing mark, or −1. */
export function endOfNickname(doc: Doc, at: number, last: number): number {
  const closing = CLOSING_OF.get(doc.mark[at]!);
  if (closing === undefined) return -1;
  // `Tom ‘the Bull’ Oke`
  const isEpithet = doc.form[at + 1] === THE && closing !== ')' && isWord(doc, at + 2);
  if (!isCapitalised(doc, at + 1) && !isEpithet) return -1;
  for (let word = at + 1; word < last - 1 && word <= at + NICKNAME_WORDS + 1; word++) {
    const isGlued = doc.gap[word] === GAP.none;
    if (
      word > at + 1 &&
      (isGlued || ONLY_CLOSING.includes(closing)) &&
      doc.text[doc.start[word]!] === closing
    )
      return isCapitalised(doc, word + 1) && doc.gap[word + 1] !== GAP.none ? word : -1;
    // `(Gros-Loup)`
    if (isInnerHyphen(doc, word) && word > at + 1) {
      word++;
      if (!isWord(doc, word)) return -1;
      continue;
    }
    if (!isWord(doc, word)) return -1;
    // `Gen. (res.) Oke`
    if (closing === ')' && (RETIRED.has(doc.form[word]!) || RETIRED_INITIAL.has(doc.form[word]!))) return -1;
    // `Maria Okafor (Kenya) Telecom`, `(KEN) Ford`: where somebody is from, no nickname.
    if (closing === ')' && (is(doc, word, CLASS['country-name']) || isAcronym(doc, word))) return -1;
    if (word === at + 1 ? !isGlued : isGlued && doc.dotted[word - 1] !== 1) return -1;
  }
  return -1;
}

/** `KEN`, not the initials `A.J.` */
const isAcronym = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper && doc.dotted[token] !== 1;
