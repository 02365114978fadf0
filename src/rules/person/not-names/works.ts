/** Titles of films, books and songs: `the song “Maria Elena”`. */
import { type Doc, is, isCapitalised, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { LIST_WORDS, type NotName, QUOTES } from './define.js';

const OF = wordId(lexicon, 'of');
const THE = wordId(lexicon, 'the');
const WITH = wordId(lexicon, 'with');

const WORKS = wordSet(
  'film films movie movies song songs album albums novel novels book books series single singles musical opera play sitcom ' +
    'documentary thriller drama comedy ballet track tracks hit hits poem poems titled entitled',
);

/** Quoted titles of a list, and tokens of one, that are looked through. */
const LISTED = 6;
const LONGEST_TITLE = 8;

/** `the song “Maria Elena”`, `the films “Oke”, “Annie Oke” and “Jane Oke”`: in quotation marks behind what it is. */
function isTitle(doc: Doc, first: number, last: number): boolean {
  if (!isOneOfMarks(doc, first - 1, QUOTES)) return false;
  const closing = isOneOfMarks(doc, last, ',.') ? last + 1 : last;
  if (!isOneOfMarks(doc, closing, QUOTES)) return false;
  if (isCalledWork(doc, isMark(doc, last, ',') ? last : closing + 1, closing + 1)) return true;
  let at = first - 2;
  for (let item = 0; item < LISTED; item++) {
    if (LIST_WORDS.has(doc.form[at] ?? 0)) at--;
    if (isMark(doc, at, ',')) at--;
    if (WORKS.has(doc.form[at] ?? 0)) return doc.sentence[at] === doc.sentence[first];
    if (!isOneOfMarks(doc, at, QUOTES)) return false;
    let opening = at - 1;
    while (opening > at - LONGEST_TITLE && !isOneOfMarks(doc, opening, QUOTES)) opening--;
    at = opening - 1;
  }
  return false;
}

const OF_WORKS = wordSet('his her their a an the');
/** Words before what a work is called: `his controversial war film`. */
const DESCRIBING = 3;
const ARTISTIC = wordSet(
  'film movie song album novel musical opera sitcom documentary thriller drama comedy ballet epic',
);

/** `“Ana Oke”, her last film`: a comma, in the quotation marks or behind them, and what it is. */
function isCalledWork(doc: Doc, comma: number, behind: number): boolean {
  if (!isMark(doc, comma, ',')) return false;
  const from = Math.max(comma + 1, behind);
  if (!OF_WORKS.has(doc.form[from] ?? 0)) return false;
  for (let at = from + 1; at <= from + 1 + DESCRIBING && doc.shape[at] === SHAPE.lower; at++)
    if (ARTISTIC.has(doc.form[at]!)) return true;
  return false;
}

/** `“The Diary of Ana Oke,”`, `“A Week With Ana Oke”`: the end of what stands in quotation marks, all in capitals. Not `“The Wife of Tom Oke left,”` */
function endsTitle(doc: Doc, first: number, last: number): boolean {
  const isWith = doc.form[first - 1] === WITH && isCapitalised(doc, first - 1);
  if (!isWith && (doc.form[first - 1] !== OF || doc.shape[first - 1] !== SHAPE.lower)) return false;
  if (!isOneOfMarks(doc, isOneOfMarks(doc, last, ',.') ? last + 1 : last, QUOTES)) return false;
  let at = first - 2;
  while (at > first - LONGEST_TITLE && isCapitalised(doc, at) && !isOfPerson(doc, at)) at--;
  if (!isOneOfMarks(doc, at, QUOTES)) return false;
  return isWith ? at < first - 2 : at < first - 3 && doc.form[at + 1] === THE;
}

const isOfPerson = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.title) || is(doc, token, CLASS.role);

export const NOT_WORKS: readonly NotName[] = [
  {
    reason: 'the title of a work',
    sees: (doc, first, last) => isTitle(doc, first, last) || endsTitle(doc, first, last),
  },
];
