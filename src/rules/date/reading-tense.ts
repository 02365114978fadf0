/** The tense that a reading is resolved by: that of its clause, save where the clause tells of something else. */
import { type Doc, is, isInnerHyphen } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Tense } from '../../normalise/context.js';
import type { Expression, When } from '../../normalise/temporal.js';
import { DELIVERED, monthAt } from './parse/month.js';
import { recurringOf } from './points.js';
import type { DateReading } from './reading.js';
import { tenseAt } from './tense.js';
import { isOneOf } from './words.js';

export function tenseOfReading(doc: Doc, one: DateReading): Tense {
  if (!needsTense(one.expression) || isOfSeason(doc, one)) return 0;
  // `the September quarter will tell`: its accounts will.
  const isNamedByMonth =
    monthAt(doc, one.last - 2) > 0 || (isInnerHyphen(doc, one.last - 2) && monthAt(doc, one.last - 3) > 0);
  if (isOneOf(doc, one.last - 1, QUARTER) && isNamedByMonth) return -1;
  // `gold for June delivery fell`, `the May contract`
  if (isOfDelivery(doc, one)) return 1;
  const tense = tenseAt(doc, one.first, one.last);
  return tense > 0 && (isOfData(doc, one) || isOfResults(doc, one)) ? 0 : tense;
}
/** `her new Christmas ad`, `the Christmas market`: the one that is near, whatever was done. */
function isOfSeason(doc: Doc, { expression, first, last }: DateReading): boolean {
  const of = expression.kind === 'point' ? recurringOf(expression.when)?.of : undefined;
  if (of !== 'holiday' && of !== 'season') return false;
  if (doc.shape[last] !== SHAPE.lower || !is(doc, last, CLASS.noun) || is(doc, last, CLASS['function-word']))
    return false;
  return !is(doc, last, CLASS.verb) || isOneOf(doc, first, ARTICLES) || isOneOf(doc, first - 1, ARTICLES);
}
const ARTICLES = wordSet('the a an its their his her this');
const QUARTER = wordSet('quarter');

/** What is traded now of a month to come. */
const isOfDelivery = (doc: Doc, { expression, first, last }: DateReading): boolean =>
  expression.kind === 'point' &&
  recurringOf(expression.when)?.of === 'month' &&
  (isOneOf(doc, last, DELIVERED) ||
    (isOneOf(doc, first - 1, IN) && isOneOf(doc, first - 2, DELIVERY) && isOneOf(doc, first - 3, FOR)));
const DELIVERY = wordSet('delivery settlement');
const IN = wordSet('in');

const RESULTS = wordSet('loss losses profit profits income earnings results revenue revenues sales');
const RESULTS_REACH = 9;

/** `expects to report a third-quarter loss`: the future is that of the report; the quarter is the nearest. */
function isOfResults(doc: Doc, { expression, first, last }: DateReading): boolean {
  if (expression.kind !== 'point' || recurringOf(expression.when)?.of !== 'quarter') return false;
  const sentence = doc.sentence[first];
  for (let at = first - RESULTS_REACH; at < last + RESULTS_REACH && at < doc.length; at++)
    if (at >= 0 && RESULTS.has(doc.form[at]!) && doc.sentence[at] === sentence) return true;
  return false;
}

const DATA = wordSet(
  'data figures numbers statistics results sales inflation output payrolls exports imports earnings report reports survey',
);
const FOR = wordSet('for');

/** `price figures for August are due on Friday`, `August inflation data`: the future is that of the report. */
const isOfData = (doc: Doc, { expression, first, last }: DateReading): boolean =>
  expression.kind === 'point' &&
  isOfReports(recurringOf(expression.when)?.of) &&
  (isOneOf(doc, last, DATA) ||
    isOneOf(doc, last + 1, DATA) ||
    (isOneOf(doc, first - 1, FOR) && isOneOf(doc, first - 2, DATA)));

/** Months and quarters are reported when they are over. */
const isOfReports = (of: string | undefined): boolean => of === 'month' || of === 'quarter';

const needsTense = (expression: Expression): boolean =>
  expression.kind === 'point' && isOpen(expression.when);

function isOpen(when: When): boolean {
  switch (when.kind) {
    case 'recurring':
      // `it will open this spring`
      return when.turn === 'nearest' || (when.turn === 'this' && when.recurring.of === 'season');
    case 'part':
    case 'beside':
    case 'within':
      return isOpen(when.whole);
    case 'fiscal':
      return isOpen(when.of);
    case 'span':
      return isOpen(when.from);
    default:
      return false;
  }
}
