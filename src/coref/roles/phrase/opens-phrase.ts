/** Words before a role, read backward, that belong to the sentence and not to it. */
import { type Doc, is, isCapitalised, isInnerHyphen, isLower, opensSentence } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isRoleWord } from './role-word.js';
import { PARTICIPLES } from './words.js';

/** Whether a word belongs to the sentence around the role that starts at `first`, right behind it. */
export function isOutside(doc: Doc, at: number, first: number): boolean {
  // `critics like councillor Oke`
  if (LIKE.has(doc.form[at]!)) return true;
  // `Contact reporter Ana Quispe`
  if (IMPERATIVES.has(doc.form[at]!) && opensSentence(doc, at) && !isCapitalised(doc, first)) return true;
  // `Yesterday Leeds mayor …`, `Replied Leeds mayor …`
  if (opensSentence(doc, at) && (RELATIVE_DAYS.has(doc.form[at]!) || isSpeech(doc, at))) return true;
  // `a donation Libyan leader Doe had pledged`: a noun before a demonym is another phrase.
  if (isPlainNounBefore(doc, at)) return true;
  // `Regarding President …`
  return REGARDING.has(doc.form[at]!) && opensSentence(doc, at);
}

/** `donation` of `a donation Libyan leader Doe had pledged` */
const isPlainNounBefore = (doc: Doc, at: number): boolean =>
  isLower(doc, at) &&
  doc.gap[at + 1] === GAP.space &&
  is(doc, at + 1, CLASS.demonym) &&
  isCapitalised(doc, at + 1) &&
  !isInnerHyphen(doc, at - 1) &&
  is(doc, at, CLASS.noun) &&
  !is(doc, at, CLASS.adjective) &&
  !isRoleWord(doc, at) &&
  !PARTICIPLES.has(doc.form[at]!);

/** They open a sentence and govern what follows. */
const REGARDING = wordSet(
  'regarding concerning including following considering joining replacing facing quoting citing calling naming addressing ' +
    'welcoming thanking praising succeeding meeting besides unlike',
);
const RELATIVE_DAYS = wordSet('yesterday tomorrow');

/** `Replied`, `Says` */
const isSpeech = (doc: Doc, at: number): boolean =>
  is(doc, at, CLASS['speech-verb']) && SAYS.has(doc.form[at]!) && !isRoleWord(doc, at);
const SAYS = wordSet(
  'says said adds added argues argued asks asked writes wrote warns warned replies replied',
);
/** `critics like councillor Oke` */
const LIKE = wordSet('like unlike');

const IMPERATIVES = wordSet('contact call email follow ask meet');
