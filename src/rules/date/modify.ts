/** Modifiers around a reading: `early`, `mid-`, `the end of`, `nearly`, `more than`, `the first week of`, `or so`. */
import { type Doc, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import {
  approximated,
  blurred,
  type Expression,
  inPart,
  type Modifier,
  modified,
  movedTo,
  type PartOfDay,
  type Point,
  type When,
} from '../../normalise/temporal.js';
import type { Evidence } from '../../types.js';
import { isStretch, moreOf, mostOf } from './more-of.js';
import { ordinalAt } from './parse/number.js';
import { grainOf, unitAt } from './parse/unit.js';
import { isBare, isDay, isMonthDay, recurringOf } from './points.js';
import { type DateReading, reading } from './reading.js';
import { calendarValue, isCalendar, isOneOf } from './words.js';

const THE = wordSet('the');
const OF = wordSet('of');
const IN = wordSet('in on');
const ON = wordSet('on');
const OR = wordSet('or');
const SO = wordSet('so');
const VERY = wordSet('very earlier later');
const START_WORDS = wordSet('early earlier');
const END_WORDS = wordSet('late later');
const COMPARED = wordSet('earlier later');
const MID_WORDS = wordSet('mid');
const START_NOUNS = wordSet('beginning start turn outset dawn opening');
const MID_NOUNS = wordSet('middle');
const END_NOUNS = wordSet('end close conclusion');
const HYPHENED: readonly (readonly [WordSet, Modifier])[] = [
  [MID_WORDS, 'mid'],
  [wordSet('end late'), 'end'],
  [wordSet('early'), 'start'],
];
const EVE = wordSet('eve');
export const LAST = wordSet('last final closing');
const OPENING = wordSet('opening');
const HOURS = wordSet('hours');
const SMALL = wordSet('early small wee');
const LATTER = wordSet('latter');
const HALF = wordSet('half part');
const PART = wordSet('part parts stages');
const EARLY_LATER = wordSet('early earlier late later');
const FIRST = wordSet('first');
const SECOND = wordSet('second');
const A = wordSet('a an');

export function modify(doc: Doc, one: DateReading): DateReading {
  let whole = partOf(doc, one) ?? one;
  if (whole.expression.kind === 'point') whole = modifyPoint(doc, whole, whole.expression) ?? whole;
  whole = approximate(doc, whole) ?? moreOf(doc, whole) ?? whole;
  return orSo(doc, whole);
}

export function widened(
  doc: Doc,
  one: DateReading,
  first: number,
  last: number,
  expression: Expression,
): DateReading {
  const because: Evidence[] = [...one.because];
  const whole = reading(doc, one.rule, first, last, expression, 0, because);
  const cueEnd = first < one.first ? doc.end[one.first - 1]! : whole.end;
  const cueStart = first < one.first ? whole.start : doc.start[one.last]!;
  because.push({
    rule: 'date.modifier',
    cue: doc.text.slice(cueStart, cueEnd),
    start: cueStart,
    end: cueEnd,
    weight: 0,
  });
  return whole;
}

/** `the first week of May`, `the last day of 2019`, `the last half of the 1980s` */
function partOf(doc: Doc, one: DateReading): DateReading | null {
  const of = one.first - 1;
  if (
    one.expression.kind !== 'point' ||
    !isOneOf(doc, of, OF) ||
    doc.sentence[of] !== doc.sentence[one.first]
  )
    return null;
  const { when } = one.expression;
  for (const at of [of - 1, of - 2]) {
    const unit = at > 0 ? unitAt(doc, at) : null;
    if (unit === null || unit.last !== of || unit.plural || unit.times !== 1) continue;
    const grain = grainOf(unit.unit);
    if (grain === undefined) return null;
    // `the month of July`
    if (grain === 'month' && isOneOf(doc, at - 1, THE) && recurringOf(when)?.of === 'month')
      return widened(doc, one, at - 1, one.last, one.expression);
    // `the week of May 6`
    if (grain === 'week' && isOneOf(doc, at - 1, THE) && isMonthDay(one.expression)) {
      const week: When = { kind: 'part', grain, index: 1, whole: when };
      return widened(doc, one, at - 1, one.last, movedTo(week, one.expression));
    }
    const last = isOneOf(doc, at - 1, LAST);
    const ordinal = ordinalBefore(doc, at);
    if (!last && ordinal === null && !isOneOf(doc, at - 1, OPENING)) return null;
    const head = ordinal?.first ?? at - 1;
    const part: When = { kind: 'part', grain, index: last ? -1 : (ordinal?.value ?? 1), whole: when };
    return widened(doc, one, withThe(doc, head), one.last, movedTo(part, one.expression));
  }
  return null;
}

export function ordinalBefore(
  doc: Doc,
  end: number,
): { readonly first: number; readonly value: number } | null {
  for (const first of [end - 3, end - 2, end - 1]) {
    const ordinal = first >= 0 ? ordinalAt(doc, first) : null;
    if (ordinal !== null && ordinal.last === end) return { first, value: ordinal.value };
  }
  return null;
}

export const withThe = (doc: Doc, first: number): number =>
  isOneOf(doc, first - 1, THE) ? first - 1 : first;

function modifyPoint(doc: Doc, one: DateReading, expression: Point): DateReading | null {
  const { first } = one;
  const before = first - 1;
  if (before < 0 || expression.modifier !== undefined || doc.sentence[before] !== doc.sentence[first])
    return null;
  const build = (from: number, modifier: Modifier) => {
    const other = doubled(doc, from);
    return other < from
      ? widened(doc, one, withThe(doc, other), one.last, expression)
      : widened(doc, one, withThe(doc, from), one.last, modified(expression, modifier));
  };
  // `mid-January`, `end-February`, `mid-’80s`; the article may stand inside: `the mid-1990s`
  if (isInnerHyphen(doc, before))
    for (const [ids, modifier] of HYPHENED)
      if (isOneOf(doc, before - 1, ids)) return build(before - 1, modifier);
  if (isOneOf(doc, before, MID_WORDS)) return build(before, 'mid');
  // `early 1990`, `late last week`, `earlier this year`; `a day earlier Monday` is another's word
  const start = isOneOf(doc, before, START_WORDS);
  if (start || isOneOf(doc, before, END_WORDS)) {
    const compared = isOneOf(doc, before, COMPARED);
    if (compared && !isRunning(expression)) return null;
    if (compared && isLength(doc, before - 1)) return null;
    return build(before, start ? 'start' : 'end');
  }
  // `the early hours on Saturday`
  const hours = before - 1;
  if (
    isOneOf(doc, before, ON) &&
    isOneOf(doc, hours, HOURS) &&
    isOneOf(doc, hours - 1, SMALL) &&
    expression.clock === undefined &&
    isDay(expression)
  )
    return widened(doc, one, withThe(doc, hours - 1), one.last, inPart(expression, 'MO'));
  // `early in 1990`, `later in the day`, `late on Friday`
  if (isOneOf(doc, before, IN)) {
    const early = isOneOf(doc, before - 1, START_WORDS);
    if (!early && !isOneOf(doc, before - 1, END_WORDS)) return null;
    // `a day earlier on Monday`
    if (isOneOf(doc, before - 1, COMPARED) && isLength(doc, before - 2)) return null;
    return widened(doc, one, before - 1, one.last, modified(expression, early ? 'start' : 'end'));
  }
  if (!isOneOf(doc, before, OF)) return null;
  // `the end of 2023`, `the latter half of May`
  const noun = before - 1;
  // `the early hours of Saturday`
  if (isOneOf(doc, noun, HOURS) && expression.clock === undefined) {
    const part = calendarValue(doc, noun - 1, 'part-of-day');
    // `the early morning hours of Saturday`
    if (part !== undefined) {
      const early = isOneOf(doc, noun - 2, START_WORDS) || isOneOf(doc, noun - 2, END_WORDS);
      const head = withThe(doc, early ? noun - 2 : noun - 1);
      return widened(doc, one, head, one.last, inPart(expression, part as PartOfDay));
    }
  }
  if (isOneOf(doc, noun, HOURS) && isOneOf(doc, noun - 1, SMALL) && expression.clock === undefined)
    return widened(doc, one, withThe(doc, noun - 1), one.last, inPart(expression, 'MO'));
  // `the eve of November 9`, `the eve of Christmas`
  if (
    isOneOf(doc, noun, EVE) &&
    isOneOf(doc, noun - 1, THE) &&
    isDay(expression) &&
    isBare(expression) &&
    doc.kind[one.last] !== TOKEN.clitic
  ) {
    const before: When = { kind: 'beside', whole: expression.when, days: -1 };
    return widened(doc, one, noun - 1, one.last, movedTo(before, expression));
  }
  if (isOneOf(doc, noun, START_NOUNS)) return build(adjective(doc, noun), 'start');
  if (isOneOf(doc, noun, MID_NOUNS)) return build(adjective(doc, noun), 'mid');
  if (isOneOf(doc, noun, END_NOUNS)) return build(adjective(doc, noun), 'end');
  if (isOneOf(doc, noun, HALF) && (isOneOf(doc, noun - 1, LATTER) || isOneOf(doc, noun - 1, LAST)))
    return build(noun - 1, 'end');
  const most = mostOf(doc, one, expression);
  if (most >= 0) return widened(doc, one, most, one.last, expression);
  // `the early part of the 20th century`
  if (isOneOf(doc, noun, PART) && isStretch(expression) && isOneOf(doc, noun - 1, EARLY_LATER))
    return build(noun - 1, isOneOf(doc, noun - 1, START_WORDS) ? 'start' : 'end');
  // `the second half of July`; not `the first half of Saturday’s match`
  if (isOneOf(doc, noun, HALF) && isStretch(expression) && doc.kind[one.last] !== TOKEN.clitic) {
    if (isOneOf(doc, noun - 1, FIRST)) return build(noun - 1, 'start');
    if (isOneOf(doc, noun - 1, SECOND)) return build(noun - 1, 'end');
  }
  return null;
}

const isLength = (doc: Doc, token: number): boolean =>
  isCalendar(doc, token, 'grain') || isCalendar(doc, token, 'grain-plural');

/** `mid to late July`, `early- to mid-July`: the first token, where two parts are told; else the token itself. */
function doubled(doc: Doc, part: number): number {
  let to = part - 1;
  if (isInnerHyphen(doc, to)) to--;
  if (!isOneOf(doc, to, TO) || !isOneOf(doc, part, PARTS)) return part;
  let first = to - 1;
  if (isMark(doc, first, '-')) first--;
  return isOneOf(doc, first, PARTS) ? first : part;
}
/** Parts of a stretch, as they stand before its name. */
export const PARTS = wordSet('early mid late');

const adjective = (doc: Doc, noun: number): number => (isOneOf(doc, noun - 1, VERY) ? noun - 1 : noun);

/** A stretch that publication lies in or near, whose earlier and later part can be told: not `earlier May 5`. */
function isRunning({ when }: Point): boolean {
  return (
    when.kind === 'step' ||
    (when.kind === 'recurring' && when.recurring.of === 'weekday') ||
    (when.kind === 'recurring' && when.turn !== 'nearest')
  );
}

// ── Approximation ────────────────────────────────────────────────────────────────────────────────────

const ABOUT = wordSet('about around approximately roughly circa ca approx');
const NEARLY = wordSet('nearly almost');
const SOME = wordSet('some');
const THAN = wordSet('than');
const MORE_LESS = wordSet('more less fewer longer');
const NO = wordSet('no not little slightly');
const MEASURES = wordSet('points percent pc times tonnes tons dollars euros million billion barrels units');
const LEAST = wordSet('least most');
const AT = wordSet('at');
const OVER = wordSet('over under');
const BEFORE_OVER = wordSet(
  'for in of after by within with is was are were lasted took spent has have had having bring brings bringing brought span spans spanning boasts boasting us me him them',
);
const JUST = wordSet('just well');
const LITTLE = wordSet('little');
const UP = wordSet('up');
const TO = wordSet('to');
const AROUND = wordSet('around circa ca approximately roughly');

const EXACTLY = wordSet('exactly');
const BARELY = wordSet('barely scarcely');
const PERIOD = wordSet('period');

/** All that may stand right before: most expressions have none of it. */
const BLURS = WordSet.of(
  [ABOUT, NEARLY, SOME, THAN, LEAST, OVER, TO, AROUND, EXACTLY, BARELY].flatMap((words) => words.ids()),
);

function approximate(doc: Doc, one: DateReading): DateReading | null {
  const { expression, first } = one;
  const before = first - 1;
  if (!isOneOf(doc, before, BLURS) || doc.sentence[before] !== doc.sentence[first]) return null;
  // `at least once a month`
  if (expression.kind === 'set')
    return isOneOf(doc, before, LEAST) && isOneOf(doc, before - 1, AT)
      ? widened(doc, one, before - 1, one.last, expression)
      : null;
  if (expression.kind !== 'duration' && expression.kind !== 'point') return null;
  const build = (from: number) => widened(doc, one, from, one.last, approximated(expression));
  const keep = (from: number) =>
    widened(
      doc,
      one,
      from,
      one.last,
      expression.kind === 'point' ? movedTo(blurred(expression.when), expression) : expression,
    );
  // `exactly ten years ago`
  if (isOneOf(doc, before, EXACTLY))
    return expression.kind === 'duration' || isCountedBack(expression)
      ? widened(doc, one, before, one.last, expression)
      : null;
  if (expression.kind === 'point' && expression.when.kind !== 'offset') {
    // `about 2019` may tell what is talked about; before a time of the clock it is an approximation.
    if (isOneOf(doc, before, AROUND) || (expression.clock !== undefined && isOneOf(doc, before, ABOUT)))
      return build(before);
    return null;
  }
  if (isOneOf(doc, before, ABOUT) || isOneOf(doc, before, NEARLY)) {
    if (expression.kind === 'duration' && expression.towards !== undefined && isOneOf(doc, before, ABOUT))
      return null;
    return build(before);
  }
  if (isOneOf(doc, before, THAN) && isOneOf(doc, before - 1, MORE_LESS)) {
    // `3 percentage points more than a year before`
    if (expression.kind === 'point' && isOneOf(doc, before - 2, MEASURES)) return null;
    if (!isOneOf(doc, before - 2, NO)) return keep(before - 1);
    // `a little over nine weeks`
    return keep(isOneOf(doc, before - 2, LITTLE) && isOneOf(doc, before - 3, A) ? before - 3 : before - 2);
  }
  if (isOneOf(doc, before, LEAST) && isOneOf(doc, before - 1, AT)) return keep(before - 1);
  if (expression.kind === 'duration' && expression.towards !== undefined) return null;
  if (isOneOf(doc, before, BARELY)) return keep(before);
  if (isOneOf(doc, before, SOME)) return build(before);
  if (isOneOf(doc, before, TO) && isOneOf(doc, before - 1, UP)) return keep(before - 1);
  if (isOneOf(doc, before, OVER)) {
    if (isOneOf(doc, before - 1, JUST)) return keep(before - 1);
    // `a little over a decade`
    if (isOneOf(doc, before - 1, LITTLE) && isOneOf(doc, before - 2, A)) return keep(before - 2);
    // `changed over the years`, `over a three-year period`
    if (isOneOf(doc, first, THE) || isOneOf(doc, one.last - 1, PERIOD)) return null;
    // `for over two years`; `over two years` alone may be `during`.
    const counts =
      isOneOf(doc, first, A) || expression.kind === 'point' || isOneOf(doc, before - 1, BEFORE_OVER);
    return counts ? keep(before) : null;
  }
  return null;
}

const isCountedBack = ({ when }: Point): boolean => when.kind === 'offset' || when.kind === 'away';

/** `a year or so` */
function orSo(doc: Doc, one: DateReading): DateReading {
  const { expression, last } = one;
  if (!isOneOf(doc, last, OR) || !isOneOf(doc, last + 1, SO) || isMark(doc, last + 2, '-')) return one;
  if (expression.kind === 'set') return widened(doc, one, one.first, last + 2, expression);
  if (expression.kind !== 'point' && expression.kind !== 'duration') return one;
  return widened(doc, one, one.first, last + 2, approximated(expression));
}
