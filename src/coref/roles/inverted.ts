import { type Doc, isMark, isOneOfMarks, isWord } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { BE } from './copula/verb.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { kinBefore } from './phrase/kin.js';
import { endOfName, firstOfList, lastOfList } from './phrase/lists.js';
import { startOfRole } from './phrase/read-backward.js';
import { readRole } from './phrase/read-forward.js';
import { isPlural, mayHoldRole } from './phrase/role-word.js';
import { canStart } from './phrase/starts.js';
import { DETERMINERS, OWNERS, TITLE_WORDS } from './phrase/words.js';

const AS = wordSet('as');
const TOLD = wordSet('identified named confirmed');
const TIMES = wordSet('been later also then now');
const WILL = wordSet('will has have had would');
const ONE = wordSet('one');
const THAN = wordSet('than');
const NONE = wordSet('none');
/** A role of this many words is read back from its verb. */
const REACH = 16;

export const inverted = defineRole({
  id: 'role.inverted',
  doc: 'A role as the subject, said to be somebody: the winner was Doe, the driver was identified as Doe.',
  source: 'annotation guide, People: roles by is/was',
  examples: [
    { text: 'The winner of the cup was [Ana Quispe].', of: 'Ana Quispe', finds: 'winner of the cup' },
    { text: 'Malta’s president is [Tom Oke], who left.', of: 'Tom Oke', finds: 'Malta’s president' },
    { text: 'Liquidator of the firm is Mr [Tom Oke].', of: 'Tom Oke', finds: 'Liquidator of the firm' },
    { text: 'The next speaker will be [Ana Quispe].', of: 'Ana Quispe', finds: 'next speaker' },
    { text: 'The winner was the Malta runner [Ana Quispe].', of: 'Ana Quispe', finds: 'winner' },
    { text: 'One of the founders was [Ana Quispe].', of: 'Ana Quispe', finds: 'founders' },
    { text: 'The driver was later identified as [Tom Oke], 34.', of: 'Tom Oke', finds: 'driver' },
    { text: 'It said that the winner was [Tom Oke].', of: 'Tom Oke', finds: 'winner' },
    { text: 'The winner was none other than [Tom Oke].', of: 'Tom Oke', finds: 'winner' },
    { text: 'Police named the driver as [Tom Oke].', of: 'Tom Oke', finds: 'driver' },
    {
      text: 'The chief guest was the mayor, [Tom Oke].',
      of: 'Tom Oke',
      finds: 'chief guest',
    },
    {
      text: 'The winner was his brother, [Tom Oke].',
      of: 'Tom Oke',
      finds: 'winner',
    },
  ],
  counterExamples: [
    'The chairman was [Tom Oke]’s friend.',
    'His father was [Tom Oke].',
    'The head of the union was named by [Tom Oke].',
    'The idea of the mayor was [Tom Oke] as a guest.',
    'The chairman was not [Tom Oke].',
    'The chairman was richer than [Tom Oke].',
    'The judges were [Tom Oke] fans.',
    'Behind the mayor was [Tom Oke].',
    'Beside her lawyer was [Tom Oke].',
    'They saw the mayor as [Tom Oke] left.',
    'The winner was the mayor, [Tom Oke] said.',
  ],
  find: (scene, mention) => {
    const { doc } = scene;
    const start = doc.sentences[mention.sentence]!;
    // Before most names no such verb stands near.
    if (!mayBeSaid(doc, mention.before.first, start)) return NO_ROLES;
    // `The winner was the Kenyan runner Doe`
    const inner = startOfRole(scene, mention.before.first, start);
    const name = inner < 0 ? startOfTold(scene, mention, start) : inner;
    const subject = endOfSubject(doc, DETERMINERS.has(doc.form[name - 1] ?? 0) ? name - 1 : name, start);
    if (subject < 0 || !closes(doc, endOfName(scene, mention))) return NO_ROLES;
    if (firstOfList(scene, mention) !== lastOfList(scene, mention)) return NO_ROLES;
    const from = Math.max(start, subject - REACH);
    return mayHoldRole(doc, from, subject) ? roleUpTo(scene, from, subject, start) : NO_ROLES;
  },
});

/** `was the mayor, Doe`, `was his brother, Doe`: the start of what else is told before the comma; the name’s where nothing is. */
function startOfTold(scene: Scene, { before }: PersonMention, start: number): number {
  const { doc } = scene;
  const comma = before.first - 1;
  if (!isMark(doc, comma, ',')) return before.first;
  const role = startOfRole(scene, comma, start);
  const first = role < 0 ? (kinBefore(scene, comma, start, false)?.first ?? -1) : role;
  if (first < 0) return before.first;
  return OWNERS.has(doc.form[first - 1] ?? 0) ? first - 1 : first;
}

/** Whether a verb or an `as` stands near before a name. */
function mayBeSaid(doc: Doc, name: number, start: number): boolean {
  const first = Math.max(start, name - TITLE_WORDS);
  for (let at = name - 1; at > first; at--) if (BE.has(doc.form[at]!) || AS.has(doc.form[at]!)) return true;
  return false;
}
/** End of what the verb before a name says to be that name; -1 where no such verb stands there. */
function endOfSubject(doc: Doc, name: number, start: number): number {
  let at = name - 1;
  // `was none other than Doe`
  if (THAN.has(doc.form[at] ?? 0) && NONE.has(doc.form[at - 2] ?? 0)) at -= 3;
  if (at <= start) return -1;
  if (AS.has(doc.form[at]!)) {
    at--;
    // `named the driver as Doe`: the verb stands before the role.
    if (!TOLD.has(doc.form[at]!)) return hasBefore(doc, at, start) ? at + 1 : -1;
    at--;
    while (at > start && TIMES.has(doc.form[at]!)) at--;
  }
  if (!BE.has(doc.form[at]!)) return -1;
  while (at > start && (TIMES.has(doc.form[at - 1]!) || WILL.has(doc.form[at - 1]!))) at--;
  return at;
}

/** Whether `named` or `identified` stands before the last phrase up to a token. */
function hasBefore(doc: Doc, last: number, start: number): boolean {
  for (let at = last; at > start && at > last - REACH && isWord(doc, at); at--)
    if (TOLD.has(doc.form[at]!)) return true;
  return false;
}

/** What stands behind these is no subject. */
const GOVERNS = wordSet(
  'of at for in to with from on against under within behind across between among over by near beside like after before about than',
);

/** The name ends its clause. */
const closes = (doc: Doc, at: number): boolean =>
  at >= doc.length || isOneOfMarks(doc, at, '.,;)–—”"?!:') || CLOSERS.has(doc.form[at]!);
const CLOSERS = wordSet('who whose whom and but with of from in at on');

/** The leftmost role that ends right at a token, where it is the subject: at the start of the sentence or behind no preposition. */
function roleUpTo(scene: Scene, from: number, last: number, start: number): readonly RoleSpan[] {
  const { doc } = scene;
  for (let at = from; at < last; at++) {
    if (at !== start && !canStart(scene, at)) continue;
    const role = readRole(scene, at, last);
    if (role === null || role.last !== last) continue;
    // `Behind the mayor was Doe`
    if (at > start && isWord(doc, at - 1) && GOVERNS.has(doc.form[at - 1]!)) return NO_ROLES;
    if (isPlural(doc, role.head) && !ONE.has(doc.form[at]!)) return NO_ROLES;
    return [role];
  }
  return NO_ROLES;
}
