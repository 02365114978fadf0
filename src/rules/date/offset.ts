/** Lengths that the words behind them make a place on the calendar: `three days ago`, `a week later`. */
import { type Doc, is, isInnerHyphen } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Anchor, type Duration, point, type When } from '../../normalise/temporal.js';
import { type DateReading, reading } from './reading.js';
import { isOneOf } from './words.js';

const AGO = wordSet('ago');
const BACK = wordSet('back');
const OR = wordSet('or');
const SO = wordSet('so');
const FROM = wordSet('from');
const NOW = wordSet('now today');
const HENCE = wordSet('hence');
const EARLIER = wordSet('earlier previously beforehand');
const LATER = wordSet('later afterwards afterward thereafter');
const THAN = wordSet('than');
const BEFORE = wordSet('before');
const AFTER = wordSet('after');
const ENDS = wordSet('and but');
/** `two years before with her brother`: what follows tells how, not before what. */
const ADJUNCTS = wordSet('with when in at on');

/** `three days ago`, `a week later`, `two years before`. */
export function offset(doc: Doc, one: DateReading): DateReading {
  const { expression, last } = one;
  if (expression.kind !== 'duration' || expression.towards !== undefined) return one;
  if (last >= doc.length || doc.sentence[last] !== doc.sentence[last - 1]) return one;
  const to = (end: number, sign: 1 | -1, anchor: Anchor): DateReading =>
    reading(doc, one.rule, one.first, end, point(offsetBy(expression, sign, anchor)), 0, one.because);
  // `a week or so ago`
  if (isOneOf(doc, last, OR) && isOneOf(doc, last + 1, SO) && isOneOf(doc, last + 2, AGO))
    return to(last + 3, -1, 'compared');
  if (isOneOf(doc, last, AGO) || isBack(doc, last)) return to(last + 1, -1, 'compared');
  if (isOneOf(doc, last, FROM) && isOneOf(doc, last + 1, NOW)) return to(last + 2, 1, 'reference');
  if (isOneOf(doc, last, HENCE)) return to(last + 1, 1, 'reference');
  // `three months later than planned` is a difference.
  if (isOneOf(doc, last + 1, THAN)) return one;
  if (isOneOf(doc, last, EARLIER)) return to(last + 1, -1, 'narrative');
  if (isOneOf(doc, last, LATER)) return to(last + 1, 1, 'narrative');
  // `two days before the vote` is a length; `two days before.` hangs on the date last spoken of.
  const stands =
    last + 1 >= doc.length ||
    doc.form[last + 1] === 0 ||
    isOneOf(doc, last + 1, ENDS) ||
    // Not `two days before in-person talks`.
    (isOneOf(doc, last + 1, ADJUNCTS) && !isInnerHyphen(doc, last + 2));
  if (stands && isOneOf(doc, last, BEFORE)) return to(last + 1, -1, 'narrative');
  if (stands && isOneOf(doc, last, AFTER)) return to(last + 1, 1, 'narrative');
  return one;
}

const offsetBy = ({ amount }: Duration, sign: 1 | -1, anchor: Anchor): When => ({
  kind: 'offset',
  amount,
  sign,
  anchor,
  toDay: true,
});

/** `It closed two years back.`; not `came two years back to Peru`, `gave two days back` */
const isBack = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token, BACK) &&
  (token + 1 >= doc.length ||
    doc.sentence[token + 1] !== doc.sentence[token] ||
    doc.kind[token + 1] === TOKEN.punctuation ||
    isOneOf(doc, token + 1, CLAUSES) ||
    // `came two years back to see her`
    (isOneOf(doc, token + 1, TO) && isPlainVerb(doc, token + 2)));
const TO = wordSet('to');
const isPlainVerb = (doc: Doc, token: number): boolean =>
  token < doc.length &&
  doc.shape[token] === SHAPE.lower &&
  is(doc, token, CLASS.verb) &&
  !is(doc, token, CLASS.noun);
const CLAUSES = wordSet('when and but that by as because while');
