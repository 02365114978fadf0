/** `usually in June`, `the annual feast on 5 May`, `on 5 May each year`, `declare 5 May World Rivers Day`: what comes round is no single day. */
import { type Doc, hasWord, isCapitalised } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { timexOfRecurring } from '../../normalise/timex.js';
import { WORLD } from './holiday.js';
import { recurringOf } from './points.js';
import { type DateReading, meaning } from './reading.js';
import { EVERY } from './set-word.js';
import { isOneOf } from './words.js';

/** How many tokens before the date its adverb may stand. */
const REACH = 10;
const USUALLY = wordSet('usually typically normally traditionally');
const ANNUALLY = wordSet('annually yearly');
const YEAR = wordSet('year');
const ANNUAL = wordSet('annual yearly');
const FEASTS = wordSet(
  'commemoration celebration celebrations observance feast holiday remembrance anniversary',
);
const IN_ON = wordSet('in on during');
/** `annually since June`: when it began. */
const BOUNDS = wordSet('since until till by after before');
const OF = wordSet('of');
const NAMING = wordSet(
  'establish establishes established establishing designate designates designated designating declare declares declared declaring proclaim proclaims proclaimed proclaiming recognise recognised recognize recognized',
);
const DAY = wordSet('day');
const NAME_REACH = 9;
const YEARLY: ReadonlySet<string> = new Set(['month', 'day', 'season', 'quarter']);
const EVERY_YEAR = 'P1Y';

/** @param next the reading behind it in the text */
export function asHabit(doc: Doc, one: DateReading, next: DateReading | undefined): DateReading {
  const { expression } = one;
  if (expression.kind !== 'point' || expression.clock !== undefined || expression.part !== undefined)
    return one;
  const { when } = expression;
  const of = when.kind === 'recurring' && when.turn === 'nearest' ? recurringOf(when) : null;
  if (of === null || !YEARLY.has(of.of) || (of.of === 'day' && of.weekday !== null)) return one;
  return isHabit(doc, one) || isOfEveryYear(doc, one, next) || isNamed(doc, one)
    ? meaning(one, { kind: 'set', timex: timexOfRecurring(of) })
    : one;
}

function isHabit(doc: Doc, { first }: DateReading): boolean {
  if (isOneOf(doc, first - 1, BOUNDS)) return false;
  const isIn = isOneOf(doc, first - 1, IN_ON);
  // `the annual feast on 5 May`
  if (isIn && isOneOf(doc, first - 2, FEASTS) && isOneOf(doc, first - 3, ANNUAL)) return true;
  const start = Math.max(doc.sentences[doc.sentence[first]!]!, first - REACH);
  for (let at = first - 1; at >= start; at--) {
    if (isOneOf(doc, at, USUALLY)) return true;
    if (isIn && (isOneOf(doc, at, ANNUALLY) || (isOneOf(doc, at, YEAR) && isOneOf(doc, at - 1, EVERY))))
      return true;
  }
  return false;
}

/** `on 5 May each year`, `in June of every year` */
function isOfEveryYear(doc: Doc, one: DateReading, next: DateReading | undefined): boolean {
  if (next?.expression.kind !== 'set' || next.expression.timex !== EVERY_YEAR) return false;
  if (!isOneOf(doc, next.last - 1, YEAR) && !isOneOf(doc, next.last - 1, ANNUALLY)) return false;
  if (doc.sentence[next.first] !== doc.sentence[one.first]) return false;
  return next.first === one.last || (next.first === one.last + 1 && isOneOf(doc, one.last, OF));
}

/** `designate 5 May as World Rivers Day` */
function isNamed(doc: Doc, { first, last }: DateReading): boolean {
  if (!isOneOf(doc, first - 1, NAMING)) return false;
  const end = Math.min(doc.sentences[doc.sentence[first]! + 1]!, last + NAME_REACH);
  for (let at = last; at < end; at++)
    if (isOneOf(doc, at, WORLD) && isCapitalised(doc, at)) return hasWord(doc, at, end, DAY);
  return false;
}
