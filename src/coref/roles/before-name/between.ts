/** What may stand between a title and the name: brackets, quotation marks, ranks, titles that no table has. */
import { type Doc, isCapitalised, isLower, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import type { RoleSpan, Scene } from '../define.js';
import { startOfBody } from '../phrase/body.js';
import { startOfLongRole } from '../phrase/long-role.js';
import { isAddress, isOffice, startOfRank, startOfUnknownTitle } from '../phrase/ranks.js';
import { startOfRole } from '../phrase/read-backward.js';
import { isRoleWord, roleEndingAt } from '../phrase/role-word.js';

/** A title in brackets is no longer. */
const LONGEST = 8;

/** Where the title before a name ends, quotation marks and a bracket aside: `suspend (Judge) Doe`. */
export function takeBracket(scene: Scene, mention: PersonMention, found: RoleSpan[]): number {
  const { doc } = scene;
  const title = mention.first - 2;
  if (isMark(doc, title + 1, ')') && isRoleWord(doc, title) && !isCourtesy(doc, title)) {
    // `from (Air Malta chairman) Oke`
    const first = startOfRole(scene, title + 1, doc.sentences[mention.sentence]!);
    const open =
      first < 0
        ? title
        : isMark(doc, first - 1, '(')
          ? first
          : startOfBody(scene, first - 1, first - LONGEST, first);
    if (isMark(doc, open - 1, '(')) found.push({ first: open, last: title + 1 });
  }
  let last = mention.before.first;
  // `Sports Minister the Hon Oke`
  if (last < mention.first && THE.has(doc.form[last - 1] ?? 0) && isCapitalised(doc, last - 2)) last--;
  // `the emperor “Constans the Elder”`
  if (isOneOfMarks(doc, last - 1, QUOTES)) last--;
  return last;
}

/** `Chief (Dr.) Oke`: an honorific alone. */
const isCourtesy = (doc: Doc, title: number): boolean => DOCTORS.has(doc.form[title]!);
const DOCTORS = wordSet('dr prof mr mrs ms miss');

const THE = wordSet('the');
const QUOTES = '“‘"\'';

/** `police spokesman Sr. Comr. Oke`: before titles that no table has, behind the noun of a role in lower case; `last` itself where none stand there. */
export function beforeUnknown({ doc }: Scene, last: number): number {
  const first = startOfUnknownTitle(doc, last);
  return first < last &&
    isLower(doc, first - 1) &&
    roleEndingAt(doc, last) < 0 &&
    roleEndingAt(doc, first) >= 0
    ? first
    : last;
}

/** Where the title before the ranks that end right before `last` ends; -1 where nothing is left to read before them. */
export function takeRanks(scene: Scene, mention: PersonMention, end: number, found: RoleSpan[]): number {
  const { doc } = scene;
  const floor = doc.sentences[mention.sentence]!;
  let last = end;
  let rank = startOfRank(doc, last);
  while (rank < last && !isOffice(doc, rank, last) && roleEndingAt(doc, rank) >= floor) {
    if (!isAddress(doc, rank)) found.push({ first: rank, last });
    last = rank;
    rank = startOfRank(doc, last);
  }
  // `Commander of Northern Operations Major General Oke`
  const office = rank < last && rank > floor ? startOfLongRole(scene, mention, rank, floor) : -1;
  if (office < 0) return last;
  found.push({ first: office, last: rank }, { first: rank, last });
  return -1;
}
