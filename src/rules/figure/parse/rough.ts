/** Sets and rough numbers: `a dozen`, `a pair of`, `dozens of`, `tens of thousands`, `a few hundred`. */
import type { Doc } from '../../../annotate/doc.js';
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
    return numeral(token, at + 1, value * times, 'group');
  }
  // Only a set of something is a number: `a couple of hours`, not `the couple`.
  if (doc.form[at + 1] !== WORD.of || times !== 1 || at === token) return null;
  return numeralOf(token, at + 1, value, 'group');
}

/** `dozens of`, `tens of thousands`, `a few hundred`. */
export function vagueAt(doc: Doc, token: number): Numeral | null {
  const few = fewHundred(doc, token);
  if (few !== null) return few;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    const value = VAGUE.get(id);
    if (value !== undefined) return numeralOf(token, last, value, 'vague');
  }
  if (token > 0 && doc.kind[token - 1] === TOKEN.number && doc.gap[token]! <= GAP.space) return null;
  // `scores` and `tens` alone are points of a game, letters of an exam.
  if (ONLY_WITH_OF.has(doc.form[token]!) && doc.form[token + 1] !== WORD.of) return null;
  // `thousands upon thousands of cars`
  if (UPON.has(doc.form[token - 1] ?? 0) && doc.form[token - 2] === doc.form[token]) return null;
  const doubled = UPON.has(doc.form[token + 1] ?? 0) && doc.form[token + 2] === doc.form[token];
  const value = VAGUE.get(doc.form[token]!);
  if (doubled && value !== undefined) return numeralOf(token, token + 3, value, 'vague');
  if (value === undefined || (doc.form[token - 1] === WORD.of && VAGUE.has(doc.form[token - 2] ?? 0)))
    return null;
  return numeralOf(token, token + 1, value, 'vague');
}

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
