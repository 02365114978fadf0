import { type Doc, isCapitalised, isMark, isOneOfMarks, isWord } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { defineRole, NO_ROLES } from './define.js';
import { readRole } from './phrase/read-forward.js';
import { isPlural, mayHoldRole } from './phrase/role-word.js';

const BY = wordSet('by from');
/** What may stand between the name and the job in one line. */
const SEPARATORS = '/|·•,–—-';
/** A line that tells a job has fewer words. */
const LONGEST = 9;

export const jobLine = defineRole({
  id: 'role.job-line',
  doc: 'A job told in the line under a name that stands alone in its own, or behind it: the byline, the foot of a letter.',
  source: 'annotation guide, People: roles; observed in news',
  examples: [
    {
      text: 'By [Tom Oke]\nSenior Sports Reporter\n\nLEEDS — It rained.',
      of: 'Tom Oke',
      finds: 'Senior Sports Reporter',
    },
    {
      text: 'It rained\n\n[Tom Oke] · Staff Writer\n\nIt rained in Leeds.',
      of: 'Tom Oke',
      finds: 'Staff Writer',
    },
    {
      text: 'By [Tom Oke] AP Sports Writer\n\nLEEDS (AP) — It rained.',
      of: 'Tom Oke',
      finds: 'AP Sports Writer',
    },
    { text: 'It is late to say so.\n\n[Ann Ray]\nMayor of Leeds', of: 'Ann Ray', finds: 'Mayor of Leeds' },
  ],
  counterExamples: [
    'It rained\n\n[Tom Oke]\nReporters of Leeds left on Monday.',
    'It rained\n\n[Tom Oke]\nMayor of Leeds left on Monday.',
    'So said [Tom Oke]\nStaff Writer',
  ],
  find: (scene, { before, last, words }) => {
    const { doc } = scene;
    if (words.length < 2 || last >= doc.length || !opensLine(doc, before.first)) return NO_ROLES;
    const separated = isOneOfMarks(doc, last, SEPARATORS) && doc.gap[last]! < GAP.line;
    // `By Tom Oke AP Sports Writer`
    const isCredit = BY.has(doc.form[before.first - 1] ?? 0) && isCapitalised(doc, last);
    if (!separated && doc.gap[last]! < GAP.line && !isCredit) return NO_ROLES;
    const from = separated ? last + 1 : last;
    if (separated && from < doc.length && doc.gap[from]! >= GAP.line) return NO_ROLES;
    const end = endOfLine(doc, from);
    if (end < 0 || !mayHoldRole(doc, from, end)) return NO_ROLES;
    const role = readRole(scene, from, end);
    if (role === null || role.first !== from || isPlural(doc, role.head)) return NO_ROLES;
    // `Chairman, Leeds Water Board`
    const isOfBody = isMark(doc, role.last, ',') && areCapitals(doc, role.last + 1, end);
    return role.last === end || isOfBody ? [{ first: from, last: end }] : NO_ROLES;
  },
});

const SMALL = wordSet('of the and for');

/** Whether all words are capitalised, those of names that are not apart. */
function areCapitals(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!isCapitalised(doc, at) && !SMALL.has(doc.form[at]!)) return false;
  return last > first;
}

/** Nothing but `By` stands in the line before the name. */
function opensLine(doc: Doc, name: number): boolean {
  const first = BY.has(doc.form[name - 1] ?? 0) ? name - 1 : name;
  return first === 0 || doc.gap[first]! >= GAP.line;
}

/** Where the line of a token ends; -1 where it is long or a sentence. */
function endOfLine(doc: Doc, from: number): number {
  let at = from;
  do {
    if (
      at >= from + LONGEST ||
      at >= doc.length ||
      !(isWord(doc, at) || isMark(doc, at, '-') || isMark(doc, at, ','))
    )
      return -1;
    at++;
  } while (at < doc.length && doc.gap[at]! < GAP.line);
  return at;
}
