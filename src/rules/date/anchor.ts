/**
 * Readings → dates with values: in text order, each against publication, the date last spoken of, and its clause's tense.
 * A reading is rewritten to what it means in its place (rewriting.ts), resolved, and taken up into what the article has
 * told (narrative.ts), on which the next ones hang.
 */
import type { Doc } from '../../annotate/doc.js';
import type { Context } from '../../normalise/context.js';
import type { Resolved } from '../../normalise/point.js';
import { resolve } from '../../normalise/resolve.js';
import { duration, type Expression } from '../../normalise/temporal.js';
import type { DateCandidate, DateValue } from '../../types.js';
import { comparedBy } from './accounts.js';
import { isSouthern } from './land.js';
import { advance, dateSpokenOf, isOfNow, type Narrative, newNarrative } from './narrative.js';
import { acrossNight } from './night.js';
import { type Place, placeOf, settingOf, tenseIn } from './place.js';
import { isScheduled } from './planned.js';
import { isAhead } from './publication.js';
import type { DateReading } from './reading.js';
import { rewrite } from './rewriting.js';
import { isSurelyPast } from './sure-tense.js';
import { tenseAt } from './tense.js';

export function anchor(doc: Doc, readings: readonly DateReading[]): DateCandidate[] {
  const setting = settingOf(doc, readings);
  const told = newNarrative();
  return readings.map((reading, index) => {
    const place = placeOf(setting, index, told.story.length > 0);
    const one = rewrite(reading, place, told);
    const context = contextOf(one, place, told);
    const { value, period } = resolveIn(context, one, place, told);
    advance(told, one, period, context.tense, place);
    return candidateOf(one, value);
  });
}

function contextOf(one: DateReading, place: Place, told: Narrative): Context {
  const tense = tenseIn(one, place);
  return {
    reference: place.reference,
    narrative: dateSpokenOf(told, one, place),
    compared:
      isOfYearTold(told, place.sentence) || isOfNow(told, one, place)
        ? null
        : comparedBy(told.accounts, one, place.sentence),
    tense,
    surelyPast: tense < 0 && isSurelyPast(place.doc, one.first, one.last),
    surelyAhead: tense > 0 && isScheduled(place.doc, one.first),
    weekAhead: told.weekAhead,
    southern: isOfSeason(one) && isSouthern(place.doc, one.first),
    dayFirst: place.dayFirst,
  };
}

/** `In 2018 it sold 62, against 45 a year earlier`: a sentence that names a year compares with the one before. */
const isOfYearTold = ({ date }: Narrative, sentence: number): boolean =>
  date !== null && date.sentence === sentence && date.period.grain === 'year';

/** `last winter`, `in spring`, `the summer before last` */
function isOfSeason({ expression }: DateReading): boolean {
  if (expression.kind !== 'point') return false;
  const { when } = expression;
  const of = when.kind === 'away' ? when.from : when;
  return of.kind === 'recurring' && of.recurring.of === 'season';
}

function resolveIn(
  context: Context,
  one: DateReading,
  { doc, sentence, reference }: Place,
  { eveningIn }: Narrative,
): Resolved {
  const resolved = resolve(acrossNight(doc, one, sentence, eveningIn, context.narrative), context);
  // `Five years later he left`, of a story that has told no day before: not five years from now.
  const length = asLength(one.expression);
  if (length === null || !isAhead(resolved.period, reference) || isAhead(context.narrative, reference))
    return resolved;
  return tenseAt(doc, one.first, one.last) > 0 ? resolved : resolve(length, context);
}

/** `five years later` as five years; null for all else. */
function asLength(one: Expression): Expression | null {
  if (one.kind !== 'point' || one.when.kind !== 'offset') return null;
  const { amount, sign, anchor } = one.when;
  return sign > 0 && anchor === 'narrative' ? duration(amount.unit, amount.count, one.approximate) : null;
}

/** The answer proposed; what was assumed on the way to its value is among the reasons. */
function candidateOf(one: DateReading, value: DateValue): DateCandidate {
  const { rule, start, end, first, last, score } = one;
  const because =
    value.assumed.length === 0
      ? one.because
      : [
          ...one.because,
          ...value.assumed.map((cue) => ({ rule: 'date.assumed', cue, start, end, weight: 0 })),
        ];
  return { kind: 'date', rule, start, end, first, last, score, because, value };
}
