/** Departments behind a bare title: `vice president, finance,`. */
import { type Doc, isCapitalised, isLower, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { AND } from './words.js';

/** Past the department behind the bare title, between commas: `vice president, finance,`; `from` when there is none. */
export function endOfDepartment(doc: Doc, from: number, limit: number): number {
  const dash = pastDash(doc, from);
  if (dash > from) return dash;
  if (!isMark(doc, from, ',') || !BEFORE_DEPARTMENTS.has(doc.form[from - 1]!)) return from;
  let at = from + 1;
  while (at < Math.min(limit, from + DEPARTMENT) && isLower(doc, at) && !WITH.has(doc.form[at]!)) at++;
  if (!DEPARTMENTS.has(doc.form[at - 1]!)) return from;
  return isOneOfMarks(doc, at, ',.;)') || WITH.has(doc.form[at] ?? 0) ? at : from;
}
const BEFORE_DEPARTMENTS = wordSet('president director manager officer head vp');

/** `Head – Retail Research`, `VP - Equities`: past the words in capitals behind the dash, which a mark or `at` closes. */
function pastDash(doc: Doc, from: number): number {
  if (!isOneOfMarks(doc, from, '–—-') || !BEFORE_DEPARTMENTS.has(doc.form[from - 1]!)) return from;
  let at = from + 1;
  while (
    at < from + DEPARTMENT &&
    (isCapitalised(doc, at) || isMark(doc, at, '&') || AND.has(doc.form[at] ?? 0))
  )
    at++;
  return at > from + 1 && (isOneOfMarks(doc, at, ',.;)') || AT.has(doc.form[at] ?? 0)) ? at : from;
}
const AT = wordSet('at of with for in');

const WITH = wordSet('with who of at for in');
/** The name of a department has fewer words. */
const DEPARTMENT = 6;
const DEPARTMENTS = wordSet(
  'finance marketing sales operations research engineering manufacturing planning development production personnel ' +
    'retail wholesale commodities equities currencies equity markets banking lending treasury risk compliance audit legal investments investment ' +
    'trading insurance wealth products innovation sustainability merchandising digital design procurement supply people talent exploration ' +
    'refining downstream upstream aviation cargo mining agriculture distribution media content ' +
    'administration communications resources affairs relations technology strategy services logistics security',
);
