/** Whether a core ends in the noun of a role. */
import { type Doc, isCapitalised, isInnerHyphen, isMark, isWord } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { roleEndingAt } from './role-word.js';
import { AFTER_HEAD, AT, HONOURS, NEEDS_PHRASE, PARTNER } from './words.js';

const IN_WITH = wordSet('in with of');
const FIRM = wordSet('firm company practice agency consultancy');

/** `the law firm`: where partners are. */
function isOfFirm(doc: Doc, from: number): boolean {
  for (let at = from; at < from + NEAR && isWord(doc, at); at++) if (FIRM.has(doc.form[at]!)) return true;
  return false;
}
const NEAR = 5;

/** Whether a role noun stands at the end of the core, `general` and the like aside. */
export function closesCore(doc: Doc, first: number, core: number): boolean {
  let last = core;
  // `His Highness`
  if (last - 1 === first && HONOURS.has(doc.form[first]!)) return false;
  if (last - 1 > first && AFTER_HEAD.has(doc.form[last - 1]!) && roleEndingAt(doc, last) < 0) last--;
  while (last - 1 > first && isInnerHyphen(doc, last - 1)) last--;
  if (NEEDS_PHRASE.has(doc.form[last - 1]!)) return true;
  // `partner at the firm`, `former Oke Roth partner`
  if (PARTNER.has(doc.form[last - 1]!)) {
    if (AT.has(doc.form[last] ?? 0) || isCapitalised(doc, last - 2)) return true;
    // `a partner in the law firm Oke Roth`, `a partner with Oke Roth`
    if (IN_WITH.has(doc.form[last] ?? 0) && isOfFirm(doc, last + 1)) return true;
  }
  if (PARTNER.has(doc.form[last - 1]!) && isCapitalised(doc, last - 1) && isMark(doc, last, ',')) return true;
  const start = roleEndingAt(doc, last);
  return start >= 0;
}
