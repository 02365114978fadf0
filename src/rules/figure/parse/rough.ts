/** Sets and rough numbers: `a dozen`, `a pair of`, `dozens of`, `tens of thousands`, `a few hundred`. */
import { type Doc, isMark, opensSentence } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { scale } from '../../../normalise/numbers.js';
import { isNext, pastHyphen } from './joints.js';
import { GROUPS, MAGNITUDES, UNITS, VAGUE, WORD } from './lexis.js';
import { magnitudeAfter } from './magnitude.js';
import { type Numeral, numeral, numeralOf } from './numeral.js';

const ONLY_WITH_OF = wordSet('scores tens');
const UPON = wordSet('upon and');
/** `few hundred` is 300 by the guide's practice, `several hundred` no less. */
const FEW = 3;

/** `a dozen`, `two dozen`, `half a dozen`, `a pair of`, `a couple of`, `a score of`. */
export function groupAt(doc: Doc, token: number): Numeral | null {
  let at = token;
  let times = 1;
  const form = doc.form[token]!;
  if (form === WORD.a || form === WORD.an) at++;
  else if (form === WORD.half) {
    times = 0.5;
    at = doc.form[token + 1] === WORD.a ? token + 2 : pastHyphen(doc, token + 1);
  } else if (UNITS.has(form)) {
    times = UNITS.get(form)!;
    at = pastHyphen(doc, token + 1);
  } else if (form !== WORD.dozen) return null;
  if (at >= doc.length || (at > token && !isNext(doc, at))) return null;
  const value = GROUPS.get(doc.form[at]!);
  if (value === undefined) return null;
  if (doc.form[at] === WORD.dozen) {
    if (at === token && doc.form[token - 1] !== WORD.a && !UNITS.has(doc.form[token - 1] ?? 0))
      return numeral(token, at + 1, 12, 'group');
    // `a dozen of countries`
    if (times === 1 && at > token && doc.form[at + 1] === WORD.of)
      return numeralOf(token, at + 1, value, 'group');
    return numeral(token, at + 1, value * times, 'group');
  }
  // Only a set of something is a number: `a couple of hours`, not `the couple`.
  if (doc.form[at + 1] !== WORD.of || times !== 1 || at === token) return null;
  return numeralOf(token, at + 1, value, 'group', COUPLE.has(doc.form[at]!));
}

/** By the guide no more than about two. */
const COUPLE = wordSet('couple');

/** `dozens of`, `tens of thousands`, `a few hundred`, `hundreds, if not thousands, of`. */
export function vagueAt(doc: Doc, token: number): Numeral | null {
  const few = fewHundred(doc, token) ?? fewTens(doc, token) ?? coupleOfHundred(doc, token);
  if (few !== null) return few;
  const found = roughAt(doc, token);
  if (found === null) return null;
  return numeralOf(token, pastHigher(doc, found.last) ?? found.last, found.value, 'vague');
}

interface Rough {
  readonly last: number;
  readonly value: number;
}

function roughAt(doc: Doc, token: number): Rough | null {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    const value = VAGUE.get(id);
    if (value !== undefined) return { last, value };
  }
  if (token > 0 && doc.kind[token - 1] === TOKEN.number && doc.gap[token]! <= GAP.space) return null;
  // `scores` and `tens` alone are points of a game, letters of an exam.
  if (ONLY_WITH_OF.has(doc.form[token]!) && doc.form[token + 1] !== WORD.of && !isOfMany(doc, token))
    return null;
  // `thousands upon thousands of cars`
  if (UPON.has(doc.form[token - 1] ?? 0) && doc.form[token - 2] === doc.form[token]) return null;
  const doubled = UPON.has(doc.form[token + 1] ?? 0) && doc.form[token + 2] === doc.form[token];
  const value = VAGUE.get(doc.form[token]!);
  if (value === undefined) return null;
  if (doubled) return { last: token + 3, value };
  if (doc.form[token - 1] === WORD.of && VAGUE.has(doc.form[token - 2] ?? 0)) return null;
  return { last: token + 1, value };
}

/** `killed scores and`, `Scores were hurt`: so many people, and no points. */
function isOfMany(doc: Doc, token: number): boolean {
  if (!SCORES.has(doc.form[token]!)) return false;
  if (HARMED.has(doc.form[token - 1] ?? 0) && doc.sentence[token] === doc.sentence[token - 1]) return true;
  if (!opensSentence(doc, token) && doc.form[token - 1] !== WORD.and) return false;
  const next = WERE.has(doc.form[token + 1] ?? 0) ? token + 2 : token + 1;
  return HARMED.has(doc.form[next] ?? 0);
}
const SCORES = wordSet('scores');
const WERE = wordSet('were are have feared more');
const HARMED = wordSet(
  'killed kills killing injured injures injuring wounded wounds wounding hurt displaced displaces arrested arrests arresting detained trapped missing dead died dying drowned feared stranded rescued evacuated hospitalised hospitalized homeless fled burned',
);

/** `, if not thousands,`, `or even millions`: a higher rough number before the `of` of both; the token behind it. */
function pastHigher(doc: Doc, token: number): number | null {
  let at = isMark(doc, token, ',') || isMark(doc, token, '—') || isMark(doc, token, '–') ? token + 1 : token;
  const first = at;
  while (at < first + MOST_DOUBTS && DOUBTS.has(doc.form[at] ?? 0)) at++;
  if (at === first || at >= doc.length || doc.sentence[at] !== doc.sentence[token]) return null;
  const higher = roughAt(doc, at);
  if (higher === null) return null;
  const of = first > token && doc.kind[higher.last] === TOKEN.punctuation ? higher.last + 1 : higher.last;
  return doc.form[of] === WORD.of ? of : null;
}
const DOUBTS = wordSet('if not or even and perhaps possibly maybe probably');
const MOST_DOUBTS = 3;

/** `a few tens of watts`, `several thousands of them`: no more than the plural says. */
function fewTens(doc: Doc, token: number): Numeral | null {
  const at = doc.form[token] === WORD.a ? token + 1 : token;
  if (doc.form[at] !== WORD.few && doc.form[at] !== WORD.several) return null;
  if (at === token && doc.form[token - 1] === WORD.a) return null;
  const next = at + 1;
  if (next >= doc.length || !isNext(doc, next)) return null;
  const rough = roughAt(doc, next);
  return rough === null ? null : numeralOf(token, rough.last, rough.value, 'vague');
}

/** `a couple of hundred`, `a couple of dozen`, `a couple million`: twice as much. */
function coupleOfHundred(doc: Doc, token: number): Numeral | null {
  if (doc.form[token] !== WORD.a || !COUPLE.has(doc.form[token + 1] ?? 0)) return null;
  const next = doc.form[token + 2] === WORD.of ? token + 3 : token + 2;
  if (next >= doc.length || !isNext(doc, next)) return null;
  if (doc.form[next] === WORD.dozen) return numeral(token, next + 1, COUPLE_OF * 12, 'vague');
  const exponent = MAGNITUDES.get(doc.form[next]!);
  if (exponent === undefined) return null;
  const more = magnitudeAfter(doc, token, next + 1);
  const total = exponent + (more?.exponent ?? 0);
  return numeral(token, more?.last ?? next + 1, scale(COUPLE_OF, total), 'vague', total);
}
const COUPLE_OF = 2;

function fewHundred(doc: Doc, token: number): Numeral | null {
  const at = doc.form[token] === WORD.a ? token + 1 : token;
  if (doc.form[at] !== WORD.few && doc.form[at] !== WORD.several) return null;
  if (at === token && doc.form[token - 1] === WORD.a) return null;
  const next = at + 1;
  if (next >= doc.length || !isNext(doc, next)) return null;
  if (doc.form[next] === WORD.dozen) return numeral(token, next + 1, FEW * 12, 'vague');
  const exponent = MAGNITUDES.get(doc.form[next]!);
  if (exponent === undefined) return null;
  const more = magnitudeAfter(doc, token, next + 1);
  const total = exponent + (more?.exponent ?? 0);
  return numeral(token, more?.last ?? next + 1, scale(FEW, total), 'vague', total);
}
