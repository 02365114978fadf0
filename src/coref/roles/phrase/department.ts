/** Departments behind a bare title: `vice president, finance,`. */
import { type Doc, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isLower } from './role-word.js';

/** Past the department behind the bare title, between commas: `vice president, finance,`; `from` when there is none. */
export function endOfDepartment(doc: Doc, from: number, limit: number): number {
  if (!isMark(doc, from, ',') || !BEFORE_DEPARTMENTS.has(doc.form[from - 1]!)) return from;
  let at = from + 1;
  while (at < Math.min(limit, from + DEPARTMENT) && isLower(doc, at) && !WITH.has(doc.form[at]!)) at++;
  if (!DEPARTMENTS.has(doc.form[at - 1]!)) return from;
  return isOneOfMarks(doc, at, ',.;)') || WITH.has(doc.form[at] ?? 0) ? at : from;
}
const BEFORE_DEPARTMENTS = wordSet('president director manager officer head');
const WITH = wordSet('with who of at for in');
/** The name of a department has fewer words. */
const DEPARTMENT = 6;
const DEPARTMENTS = wordSet(
  'finance marketing sales operations research engineering manufacturing planning development production personnel ' +
    'administration communications resources affairs relations technology strategy services logistics security',
);
