/** Firms called like people that only their staff give away: `the CEO of Alden Marsh`, `an analyst at Alden Marsh`. */
import { type Doc, is, isCapitalised } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonCandidate } from '../../types.js';
import { personalWords } from './firms.js';

const OF = wordId(lexicon, 'of');
const AT = wordId(lexicon, 'at');
const EXECUTIVE = wordId(lexicon, 'executive');
const DIRECTOR = wordId(lexicon, 'director');
/** Offices of a firm and of nobody: a director, a chairman or a spokesman may be somebody’s. */
const OFFICES = wordSet('ceo cfo coo cto cmo treasurer chairman chairwoman chairperson cofounder');
/** Who has money in a firm, or is ruled by a town: before `of`, and no possessive behind. */
const OF_FIRMS = wordSet(
  'shareholders shareholder creditors depositors subsidiary subsidiaries branch branches employees mayor residents outskirts',
);
const IN = wordId(lexicon, 'in');
/** `a stake in Marsh` */
const HELD = wordSet('stake stakes shares shareholders investors investment');
const WORKING = wordSet('worked works working job jobs');
const BEFORE_EXECUTIVE = wordSet('chief');
const BEFORE_DIRECTOR = wordSet('managing executive sales marketing finance creative');
/** Who is at a firm, and not at somebody’s. */
const STAFF = wordSet(
  'analyst analysts strategist economist economists partner trader broker associate consultant counsel ceo executive manager director president ' +
    'trading research sales',
);

/** Whom a firm has and nobody else: behind its name, and before `with`. */
const ANALYSTS = wordSet('analyst analysts economist economists trader traders broker brokers');
const WITH = wordId(lexicon, 'with');
/** Words between a firm and its analyst: `the Marsh food analyst`. */
const FIELD = 2;

/** `Alden Marsh food analyst Ann Lee` */
function hasAnalyst(doc: Doc, last: number): boolean {
  for (let at = last; at <= last + FIELD && at + 1 < doc.length; at++) {
    if (doc.shape[at] !== SHAPE.lower || doc.gap[at] === GAP.none || is(doc, at, CLASS['function-word']))
      return false;
    if (ANALYSTS.has(doc.form[at]!)) return isCapitalised(doc, at + 1) && doc.gap[at + 1] === GAP.space;
  }
  return false;
}

const SHARES = wordSet('shares stock bonds');
const TRADED = wordSet(
  'rose fell closed gained lost jumped climbed slid slipped plunged tumbled surged soared dropped ended traded were have has are is',
);

/** `Alden Marsh shares rose`; `Marsh shares a photo` is said of people. */
const isTraded = (doc: Doc, last: number): boolean =>
  SHARES.has(doc.form[last] ?? 0) && doc.gap[last] === GAP.space && TRADED.has(doc.form[last + 1] ?? 0);

/** Whether an office of a firm stands before `of`. */
function endsInOffice(doc: Doc, last: number): boolean {
  const form = doc.form[last] ?? 0;
  if (OFFICES.has(form)) return true;
  const before = doc.form[last - 1] ?? 0;
  return (
    (form === EXECUTIVE && BEFORE_EXECUTIVE.has(before)) || (form === DIRECTOR && BEFORE_DIRECTOR.has(before))
  );
}

/** Whether somebody works there: not `a guest at Marsh’s`, nor a title of the name itself. */
function isWorkplace(doc: Doc, { first, last }: PersonCandidate): boolean {
  if (hasAnalyst(doc, last) || isTraded(doc, last)) return true;
  const preposition = doc.form[first - 1];
  if (preposition === WITH) return ANALYSTS.has(doc.form[first - 2] ?? 0) && doc.kind[last] !== TOKEN.clitic;
  if (preposition === IN) return HELD.has(doc.form[first - 2] ?? 0) && doc.kind[last] !== TOKEN.clitic;
  if (preposition !== OF && preposition !== AT) return false;
  if (isCapitalised(doc, first - 1)) return false;
  const before = doc.form[first - 2] ?? 0;
  if ((preposition === OF ? OF_FIRMS : WORKING).has(before) && doc.kind[last] !== TOKEN.clitic) return true;
  if (preposition === OF) return endsInOffice(doc, first - 2);
  return (
    STAFF.has(doc.form[first - 2] ?? 0) && doc.kind[last] !== TOKEN.clitic && !is(doc, first, CLASS.title)
  );
}

/** The candidates that stand where somebody works, and the other places of those of several words. */
export const workplacesAmong = (
  doc: Doc,
  candidates: readonly PersonCandidate[],
): ReadonlySet<PersonCandidate> =>
  allPlacesOf(
    doc,
    candidates,
    candidates.filter((candidate) => isWorkplace(doc, candidate)),
  );

/** Candidates that are nobody, and all others of the same several words, unless somebody bears the last of them. */
export function allPlacesOf(
  doc: Doc,
  candidates: readonly PersonCandidate[],
  nobody: readonly PersonCandidate[],
): ReadonlySet<PersonCandidate> {
  const found = new Set(nobody);
  if (found.size === 0) return found;
  const people = personalWords(doc, candidates);
  const names = new Set(nobody.filter(({ first, last }) => last - first > 1).map((one) => wording(doc, one)));
  for (const candidate of candidates)
    if (names.has(wording(doc, candidate)) && !people.has(doc.form[candidate.last - 1]!))
      found.add(candidate);
  return found;
}

/** The words of a name as one key. */
const wording = (doc: Doc, { first, last }: PersonCandidate): string =>
  doc.form.subarray(first, last).join(' ');
