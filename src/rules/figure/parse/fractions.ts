/** Fractions in words: `two-thirds`, `a quarter of`, `half of`, `more than half`. */
import { type Doc, hasWord, is, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { fraction, scale } from '../../../normalise/numbers.js';
import { isNext, pastHyphen, startsPercent } from './joints.js';
import { FRACTIONS, GRAINS, MAGNITUDES, UNITS, WORD, wordsOf } from './lexis.js';
import { magnitudeAfter } from './magnitude.js';
import { type Numeral, numeral, numeralOf } from './numeral.js';
import { unitAt } from './unit.js';

const LETTER_S = 0x73;
/** Determiners between `half` and its noun. */
const HALF_BEFORE = wordSet('the its their his her our my your all these those that this them');
/** Before `half` these make it a part of a game or a year. */
const HALF_AFTER = wordSet(
  'first second latter other final top bottom one lower upper northern southern eastern western central',
);
/** Before a `half` that stands alone: more than half. */
const COMPARED = wordSet(
  'than about almost nearly over under around roughly least some approximately only just',
);

/** Behind a share of many: `half are new`, `a quarter were sure`. */
const SHARED = wordSet('are were have');
const WHICH = wordSet('which whom');
const MODALS = wordSet('may will would can could must should had has was is');
/** `a third more than` */
const MORE = wordSet('more less fewer higher lower');

/** `two-thirds`, `a quarter`, `one in five` is elsewhere; `half`. */
export function fractionAt(doc: Doc, token: number): Numeral | null {
  const form = doc.form[token]!;
  const point = partOfPoint(doc, token);
  if (point !== null) return point;
  if (form === WORD.half) return halfAt(doc, token);
  const million = quarterMillion(doc, token);
  if (million !== null) return million;
  const article = form === WORD.a || form === WORD.an;
  const above = article ? 1 : UNITS.get(form);
  if (above === undefined || above < 1) return null;
  const at = article ? token + 1 : pastHyphen(doc, token + 1);
  if (at >= doc.length || !isNext(doc, at)) return null;
  const part = FRACTIONS.get(doc.form[at]!);
  // `two quarters` are half a year, not half of a thing.
  if (part === undefined || above * part >= (above > 1 ? 1 : 2) || (part === 0.25 && above === 2))
    return null;
  // `a five-eighth` plays rugby; `a two-third majority` is a share.
  const ending = doc.text.charCodeAt(doc.end[at]! - 1);
  if (above > 1 && ending !== LETTER_S && part < 0.25) return null;
  // `a third of` is a part, `a third man` and `one second` are not.
  const singular = above === 1;
  if (
    singular &&
    doc.form[at] !== WORD.half &&
    doc.form[at + 1] !== WORD.of &&
    !(article && isSharedOut(doc, token, at + 1)) &&
    !(
      isQuarterOrThird(doc, at) &&
      (SHARED.has(doc.form[at + 1] ?? 0) || (article && MORE.has(doc.form[at + 1] ?? 0)))
    ) &&
    !(form === WORD.one && at > token + 1) &&
    // `down from a third in May`, `about a third has gone`
    !(article && isComparedPart(doc, token, at + 1)) &&
    // `rose by a third to 90`
    !(article && doc.form[token - 1] === WORD.by && (isQuarterOrThird(doc, at) || changes(doc, token))) &&
    !isThePart(doc, at + 1) &&
    !endsClause(doc, at + 1)
  )
    return null;
  if (
    singular &&
    article &&
    doc.form[at + 1] !== WORD.of &&
    !isQuarterOrThird(doc, at) &&
    !isThePart(doc, at + 1) &&
    !changes(doc, token) &&
    !isSharedOut(doc, token, at + 1) &&
    !isComparedPart(doc, token, at + 1)
  )
    return null;
  const scaled =
    doc.form[at + 1] === WORD.of && doc.form[at + 2] === WORD.a ? magnitudeAfter(doc, token, at + 3) : null;
  const value = fraction(above, Math.round(1 / part));
  // `a quarter of a percentage point`
  if (doc.form[at + 1] === WORD.of && doc.form[at + 2] === WORD.a && startsPercent(doc, at + 3))
    return numeral(token, at + 3, value, 'words');
  if (scaled !== null)
    return numeral(token, scaled.last, scale(value, scaled.exponent), 'words', scaled.exponent);
  return numeralOf(token, at + 1, value, 'fraction');
}

/** `a quarter-point cut`, `half a point`, `a half percentage point`: central banks move by such steps (percentage-points.ts). */
function partOfPoint(doc: Doc, token: number): Numeral | null {
  const isArticle = doc.form[token] === WORD.a;
  const part = isArticle ? token + 1 : token;
  const value = FRACTIONS.get(doc.form[part] ?? 0);
  if ((value !== 0.5 && value !== 0.25) || !isNext(doc, part)) return null;
  const end = part + 1;
  const behind = pastHyphen(doc, end);
  const at = value === 0.5 && doc.form[behind] === WORD.a ? behind + 1 : behind;
  const point = doc.form[at] === PERCENTAGE ? pastHyphen(doc, at + 1) : at;
  if (point >= doc.length || !isNext(doc, point) || doc.form[point] !== POINT) return null;
  const around = Math.min(doc.length, point + RATES_REACH);
  if (point === at && !hasWord(doc, Math.max(0, part - RATES_REACH), around, RATES)) return null;
  // `a quarter-point cut`: the article is that of the cut.
  return numeral(isArticle && behind === end ? token : part, at > behind ? at : end, value, 'words');
}
const POINT = wordId(lexicon, 'point');
const PERCENTAGE = wordId(lexicon, 'percentage');
/** Tokens on either side in which rates are talked of. */
const RATES_REACH = 100;
const RATES = wordSet(
  'rate rates percent inflation monetary bank banks fed basis repo easing tightening hike',
);

/** `a quarter million people` */
function quarterMillion(doc: Doc, token: number): Numeral | null {
  const at = doc.form[token] === WORD.a ? token + 1 : token;
  if (FRACTIONS.get(doc.form[at] ?? 0) !== 0.25 || !isNext(doc, at + 1)) return null;
  const exponent = MAGNITUDES.get(doc.form[at + 1] ?? 0) ?? 0;
  return exponent < 6 ? null : numeral(token, at + 2, scale(0.25, exponent), 'words', exponent);
}

/** Behind what compares or changes, and before no noun: `talked about a third man` and `from a third party` are none. */
function isComparedPart(doc: Doc, article: number, next: number): boolean {
  const before = doc.form[article - 1] ?? 0;
  // `fell by nearly a fifth.`
  const isChange =
    COMPARED.has(before) &&
    CHANGES.has(doc.form[doc.form[article - 2] === WORD.by ? article - 3 : article - 2] ?? 0);
  if (isChange && (endsClause(doc, next) || BEHIND_PART.has(doc.form[next]!) || AGAINST.has(doc.form[next]!)))
    return true;
  if (!isQuarterOrThird(doc, article + 1)) return false;
  if (!COMPARED.has(before) && before !== WORD.from && before !== WORD.to) return false;
  if (next >= doc.length || !BEHIND_PART.has(doc.form[next]!)) return false;
  return before !== WORD.to || CHANGES.has(doc.form[article - 2] ?? 0);
}
/** `about a fifth were`, `is up a third since`, `rose a fifth.`: so many of them, or the size of a change. */
function isSharedOut(doc: Doc, article: number, next: number): boolean {
  const before = article - 1;
  const form = doc.form[before] ?? 0;
  if (COMPARED.has(form) && (PLURAL.has(doc.form[next] ?? 0) || isDoneBy(doc, article, next))) return true;
  const isUp =
    UP.has(form) &&
    (IS.has(doc.form[before - 1] ?? 0) ||
      doc.kind[before - 1] === TOKEN.clitic ||
      isMark(doc, before - 1, ','));
  if (!isUp && !MOVED.has(form)) return false;
  return endsClause(doc, next) || AGAINST.has(doc.form[next]!) || BEHIND_PART.has(doc.form[next]!);
}
const PLURAL = wordSet('were are');

/** `Of those, about a fifth landed there.` */
function isDoneBy(doc: Doc, article: number, verb: number): boolean {
  if (doc.form[doc.sentences[doc.sentence[article]!]!] !== WORD.of || verb >= doc.length) return false;
  return doc.kind[verb] === TOKEN.word && is(doc, verb, CLASS.verb) && !is(doc, verb, CLASS.noun);
}
const UP = wordSet('up down');
const IS = wordSet("is are was were 's been still now");
const MOVED = wordSet(
  'rose risen fell fallen grew grown dropped jumped climbed slipped soared plunged slumped shrank shrunk surged tumbled',
);
const AGAINST = wordSet('against to from compared since over after between on year');
const BEHIND_PART = wordSet('in has have had is was were are will would last this at on during as and');

/** `fell by a fifth` */
const changes = (doc: Doc, token: number): boolean =>
  doc.form[token - 1] === WORD.by && CHANGES.has(doc.form[token - 2] ?? 0);
const CHANGES = WordSet.of(['change', 'rise', 'fall'].flatMap((name) => wordsOf(name).ids()));

/** `a third the length` */
const isThePart = (doc: Doc, token: number): boolean =>
  token + 1 < doc.length && doc.form[token] === WORD.the && SIZES.has(doc.form[token + 1]!);
const SIZES = wordSet(
  'size length width height weight depth price cost value rate number amount speed area volume population strength capacity distance power budget',
);

function isQuarterOrThird(doc: Doc, token: number): boolean {
  const part = FRACTIONS.get(doc.form[token]!)!;
  return part >= 0.25;
}

function endsClause(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.gap[token]! >= GAP.paragraph) return true;
  // `a third-year student`
  return doc.kind[token] === TOKEN.punctuation && !isInnerHyphen(doc, token);
}

function isMeasure(doc: Doc, token: number): boolean {
  const unit = unitAt(doc, token);
  return unit !== null && !unit.ordinary && unit.dimension !== 'time';
}

/** `half of voters`, `half the seats`, `more than half`: a share; `the second half`, `half-brother`, `half an hour` are not. */
function halfAt(doc: Doc, token: number): Numeral | null {
  const next = token + 1;
  if (next < doc.length && doc.gap[next] === GAP.none && !endsClause(doc, next)) return null;
  if (next < doc.length && isMark(doc, next, '-')) return null;
  const after = doc.form[next] ?? 0;
  const article = after === WORD.a || after === WORD.an;
  // `half a kilometre`
  if (article && isMeasure(doc, next + 1)) return numeralOf(token, next, 0.5, 'fraction');
  const of = after === WORD.of || HALF_BEFORE.has(after);
  const before = doc.form[token - 1] ?? 0;
  // `of which half may be kept`
  const isPart = WHICH.has(before) && MODALS.has(after);
  const isShare =
    (SHARED.has(after) || isPart || isByHalf(doc, token)) &&
    !HALF_AFTER.has(before) &&
    !HALF_BEFORE.has(before);
  if (of ? HALF_AFTER.has(before) : !COMPARED.has(before) && !isShare) return null;
  // `a month and a half of talks`
  if (before === WORD.a && doc.form[token - 2] === WORD.and && GRAINS.has(doc.form[token - 3] ?? 0))
    return null;
  if (!of && next < doc.length && (MAGNITUDES.has(after) || article)) return null;
  return numeralOf(token, next, 0.5, 'fraction');
}

/** `fell by half and`, `cut its staff by half.`; not `by half past`, `too clever by half` */
function isByHalf(doc: Doc, half: number): boolean {
  const by = half - 1;
  if (doc.form[by] !== WORD.by || doc.form[by - 2] === TOO) return false;
  return (
    endsClause(doc, half + 1) || AGAINST.has(doc.form[half + 1]!) || BEHIND_PART.has(doc.form[half + 1]!)
  );
}
const TOO = wordId(lexicon, 'too');
