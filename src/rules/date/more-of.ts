/** Words that tell how much of a length or a stretch is meant, or that it is added: `another two years`, `close to an hour`, `most of the year`, `the whole of July`. */
import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import { approximated, type Point } from '../../normalise/temporal.js';
import { widened } from './modify.js';
import { isWeekday, recurringOf } from './points.js';
import type { DateReading } from './reading.js';
import { isOneOf } from './words.js';

const ANOTHER = wordSet('another');
const A = wordSet('a an');
const ADDED = wordSet('further additional extra full whole mere good solid');
const TO = wordSet('to');
const OF = wordSet('of');
const THE = wordSet('the');
const CLOSE = wordSet('close');
const UPWARDS = wordSet('upwards upward');
const PART = wordSet('part');
const BETTER = wordSet('better best greater');
const LEADS = WordSet.of([ANOTHER, ADDED, TO, OF].flatMap((words) => words.ids()));

/** A length with what stands before it; null where nothing does. */
export function moreOf(doc: Doc, one: DateReading): DateReading | null {
  const { expression, first, last } = one;
  const before = first - 1;
  if (expression.kind !== 'duration' || !isOneOf(doc, before, LEADS)) return null;
  if (doc.sentence[before] !== doc.sentence[first] || hasHyphen(doc, first, last)) return null;
  if (isOneOf(doc, before, ANOTHER)) return widened(doc, one, before, last, expression);
  // `a further six months`
  if (isOneOf(doc, before, ADDED))
    return isOneOf(doc, before - 1, A) ? widened(doc, one, before - 1, last, expression) : null;
  if (isOneOf(doc, before, TO))
    return isOneOf(doc, before - 1, CLOSE)
      ? widened(doc, one, before - 1, last, approximated(expression))
      : null;
  if (isOneOf(doc, before - 1, UPWARDS)) return widened(doc, one, before - 1, last, expression);
  // `the better part of a year`
  return isOneOf(doc, before - 1, PART) && isOneOf(doc, before - 2, BETTER) && isOneOf(doc, before - 3, THE)
    ? widened(doc, one, before - 3, last, approximated(expression))
    : null;
}

/** `another three-day strike`: the strike is another. */
function hasHyphen(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isInnerHyphen(doc, at)) return true;
  return false;
}

const MOST = wordSet('most much');
const REST = wordSet('rest remainder bulk whole entirety');
const GOOD = wordSet('good large great big better');

/** `most of the year`, `the whole of July`, `a good part of June`: the first token; -1 for none. Not `most of June’s rain`. */
export function mostOf(doc: Doc, { first, last }: DateReading, expression: Point): number {
  const noun = first - 2;
  if (noun < 0 || doc.kind[last] === TOKEN.clitic) return -1;
  if (isOneOf(doc, noun, MOST)) return isSpell(expression) || isWeekday(expression) ? noun : -1;
  if (isOneOf(doc, noun, REST)) return isOneOf(doc, noun - 1, THE) && isSpell(expression) ? noun - 1 : -1;
  const isPart = isOneOf(doc, noun, PART) && isOneOf(doc, noun - 1, GOOD) && isOneOf(doc, noun - 2, A);
  return isPart && isSpell(expression) ? noun - 2 : -1;
}

/** A stretch, a year or a week: what most and the rest of can be told. */
const isSpell = (one: Point): boolean => {
  const { when } = one;
  const of = recurringOf(when)?.of;
  return isStretch(one) || of === 'season' || (when.kind === 'step' && SPELLS.has(when.grain));
};
const SPELLS: ReadonlySet<string> = new Set(['week', 'month', 'year', 'decade', 'century']);

/** A month, a decade or a century: what has halves and is not a day. */
export const isStretch = ({ when }: Point): boolean =>
  recurringOf(when)?.of === 'month' || (when.kind === 'period' && when.period.grain !== 'day');
