import { type Doc, is, isInnerHyphen, isMark, opensSentence, surface } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { pastHyphen } from './parse/joints.js';
import { UNITS, WORD } from './parse/lexis.js';
import { isPluralNoun, type NounPhrase, nounPhraseAt } from './parse/noun-phrase.js';
import { defineFigure, figure, textOf, wordsAmong } from './parse/reading.js';
import {
  changeBefore,
  isDeterminer,
  isNameBefore,
  lettersTouch,
  ofBehind,
  ofPhrase,
  saidOf,
} from './parse/surroundings.js';

export const count = defineFigure({
  id: 'figure.count',
  doc: 'A number with the noun phrase that it counts.',
  source: 'annotation guide, Figures (count)',
  examples: [
    {
      text: 'More than two million undocumented migrants came.',
      finds: 'More than two million undocumented migrants',
      value: '2000000',
    },
    { text: 'It sank dozens, if not hundreds, of barges.', finds: 'hundreds, of barges', value: '200' },
    { text: 'It holds dozens of young experts.', finds: 'dozens of young experts', value: '24' },
    { text: 'Police killed at least one former guard.', finds: 'at least one former guard', value: '1' },
    { text: 'It had only one reply in May.', finds: 'one reply', value: '1' },
    { text: 'Some 200 or so boats left.', finds: 'Some 200 or so boats', value: '200' },
    { text: 'There were 70-odd ships.', finds: '70-odd ships', value: '70' },
    { text: 'She wrote a 700-plus-page book.', finds: '700-plus-page book', value: '700' },
    {
      text: 'It left a quarter million people homeless.',
      finds: 'a quarter million people',
      value: '250000',
    },
    {
      text: 'It sold thousands upon thousands of cars.',
      finds: 'thousands upon thousands of cars',
      value: '2000',
    },
    { text: 'A hall with a 15,000 capacity.', finds: '15,000 capacity', value: '15000' },
    { text: 'They polled 1,000 men and women.', finds: '1,000 men and women', value: '1000' },
    { text: 'A firm with two mln customers.', finds: 'two mln customers', value: '2000000' },
    { text: 'In all 245 Oromo were freed.', finds: '245 Oromo', value: '245' },
    { text: 'Each gets .3322 shares.', finds: '.3322 shares', value: '0.3322' },
  ],
  counterExamples: [
    'It won the best-of-five finals series.',
    'They sold .22 rifles and .45 handguns.',
    'It is one of the largest waves.',
    'One day they left.',
    'They agree on several points.',
    'He is the only one left. That is just one way to see it.',
  ],
  read: (doc, amount) => {
    if (lettersTouch(doc, amount.last) || isCalibre(doc, amount) || isBestOf(doc, amount)) return null;
    const { before } = amount;
    const after = comparatorAfter(doc, amount.last);
    if (after === null && amount.next > amount.last) return null;
    const plural = amount.value !== 1;
    const of = amount.takesOf ? ofPhrase(doc, ofBehind(doc, amount), true) : null;
    if (amount.takesOf && of === null && amount.form === 'group') return null;
    // `a 700-plus-page book`
    const behind = after === null ? amount.last : pastHyphen(doc, after.last);
    const isJoined = behind > (after?.last ?? behind);
    const open = of ?? nounPhraseAt(doc, behind, plural && !isJoined);
    const phrase = open !== null && amount.value === 1 && !isJoined ? singularOf(doc, open) : open;
    if (
      phrase === null ||
      (amount.value === 1 && after === null && !isCountedOne(doc, amount, before.first, phrase))
    )
      return null;
    if (amount.value === 0 && !phrase.plural) return null;
    // `2017 Honduras`: a singular name is not counted; `45 Inuit were` tells of many.
    if (
      plural &&
      !phrase.plural &&
      doc.shape[phrase.head]! >= SHAPE.capital &&
      isNameBefore(doc, phrase.head) &&
      !isPeople(doc, phrase)
    )
      return null;
    if (isName(doc, amount, before.first, phrase)) return null;
    const comparator = after?.comparator ?? before.comparator;
    const reading = figure(doc, 'figure.count', 'count', amount, {
      first: before.first,
      last: phrase.last,
      comparator,
      compared: wordsAmong(before, after),
    });
    const { value } = reading;
    value.unit = textOf(doc, phrase.first, phrase.last);
    value.direction = changeBefore(doc, before.first);
    value.what = saidOf(doc, before.first, phrase.last);
    return reading;
  },
});

/** `45 Inuit were`: one name of a people, or of nothing known, before a verb in the plural. */
const isPeople = (doc: Doc, { first, last }: NounPhrase): boolean =>
  last === first + 1 &&
  PLURAL_VERBS.has(doc.form[last] ?? 0) &&
  (doc.form[first]! < 0 || is(doc, first, CLASS['people-name']));
const PLURAL_VERBS = wordSet('are were have live');

/** The phrase of a count of one up to its last singular noun: `at least one ferry sinks`. */
function singularOf(doc: Doc, phrase: NounPhrase): NounPhrase {
  let { head } = phrase;
  while (head > phrase.first && isPluralNoun(doc, head)) head--;
  const ends = head < phrase.head && !isPluralNoun(doc, head) && is(doc, head, CLASS.noun);
  return ends ? { first: phrase.first, last: head + 1, head, plural: false } : phrase;
}

/** `a best-of-five series` */
const isBestOf = (doc: Doc, { first }: Amount): boolean =>
  isInnerHyphen(doc, first - 1) && doc.form[first - 2] === WORD.of && isInnerHyphen(doc, first - 3);

/** `.22 rifles`: two digits behind a point; shares are counted in more. */
function isCalibre(doc: Doc, { first, last }: Amount): boolean {
  return last === first + 1 && CALIBRE.test(surface(doc, first));
}

const CALIBRE = /^\.\d\d$/;

const LIST_REACH = 7;

/** `one` counts where it is compared or stands in a list of counts: seven classrooms, one laboratory. */
function isCountedOne(doc: Doc, amount: Amount, first: number, phrase: NounPhrase): boolean {
  if (amount.low.form === 'digits')
    return amount.bare && amount.high === null && !isDeterminer(doc, first - 1);
  if (first < amount.first || isOnlyOne(doc, amount, phrase)) return true;
  const listed = (joint: number, near: number, step: number) => {
    if (!isMark(doc, joint, ',') && doc.form[joint] !== WORD.and) return false;
    for (
      let at = near;
      at !== near + step * LIST_REACH && doc.sentence[at] === doc.sentence[first];
      at += step
    )
      if (doc.kind[at] === TOKEN.number || (UNITS.has(doc.form[at]!) && doc.form[at] !== WORD.one))
        return true;
    return false;
  };
  return (
    listed(first - 1, first - 2, -1) ||
    (listed(phrase.last, phrase.last + 1, 1) && isMark(doc, first - 1, ','))
  );
}

/** `only one ferry`, not `the only one left`, `just one way to go`. */
function isOnlyOne(doc: Doc, { first }: Amount, { head }: NounPhrase): boolean {
  if (!ONLY.has(doc.form[first - 1] ?? 0) || doc.form[first - 2] === WORD.the) return false;
  return is(doc, head, CLASS.noun) && !isPluralNoun(doc, head) && !LOOSE.has(doc.form[head]!);
}
const ONLY = wordSet('only just');
/** With these `just one` is no more than `a`. */
const LOOSE = wordSet(
  'way thing reason example part side step aspect kind type sort piece element factor matter word hand click',
);

/** `Boeing 737 planes`: a number behind a name is part of it; one before names alone may be (`Six Nations`). */
function isName(doc: Doc, amount: Amount, first: number, phrase: NounPhrase): boolean {
  if (first < amount.first) return false;
  // `the Four Seasons`, `the Two Holy Mosques`
  const word = doc.kind[amount.first] === TOKEN.word && doc.shape[amount.first]! >= SHAPE.capital;
  if (
    word &&
    doc.shape[phrase.first]! >= SHAPE.capital &&
    !opensSentence(doc, amount.first) &&
    isNameBefore(doc, amount.first)
  )
    return true;
  if (
    doc.shape[amount.first]! >= SHAPE.capital &&
    doc.kind[amount.first] === TOKEN.word &&
    isNameBefore(doc, amount.first - 1)
  )
    return true;
  const before = amount.first - 1;
  if (
    amount.bare &&
    isNameBefore(doc, before) &&
    doc.gap[amount.first] === GAP.space &&
    doc.block[before] === doc.block[amount.first]
  )
    return (
      NAMED.has(doc.form[before]!) ||
      (!is(doc, before, CLASS['country-name']) &&
        !is(doc, before, CLASS['city-6']) &&
        !is(doc, before, CLASS.calendar) &&
        !is(doc, before, CLASS['function-word']) &&
        doc.shape[phrase.first]! >= SHAPE.capital)
    );
  return false;
}

const NAMED = wordSet('boeing airbus');
