import { type Doc, is, isInnerHyphen, isMark, opensSentence, surface } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { pastHyphen } from './parse/joints.js';
import { GRAINS, TENS, UNITS, WORD, wordsOf } from './parse/lexis.js';
import { isNounPhraseWord, isPluralNoun, type NounPhrase, nounPhraseAt } from './parse/noun-phrase.js';
import { defineFigure, figure, textOf, wordsAmong } from './parse/reading.js';
import {
  changeBefore,
  isDeterminer,
  isNameBefore,
  lettersTouch,
  ofPhrase,
  peopleAt,
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
    {
      text: 'It sank dozens, if not hundreds, of barges.',
      finds: 'dozens, if not hundreds, of barges',
      value: '24',
    },
    {
      text: 'It drew thousands or even millions of fans.',
      finds: 'thousands or even millions of fans',
      value: '2000',
    },
    { text: 'It has a few dozens of boats.', finds: 'a few dozens of boats', value: '24' },
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
    { text: 'In all four Swiss died.', finds: 'four Swiss', value: '4' },
    { text: 'In all 245 Oromo were freed.', finds: '245 Oromo', value: '245' },
    { text: 'They lost two Boeing 737 planes.', finds: 'two Boeing 737 planes', value: '2' },
    { text: 'He hired four Ford or Fiat van drivers.', finds: 'four Ford or Fiat van drivers', value: '4' },
    { text: 'It killed one guard and three clerks.', finds: 'one guard', value: '1' },
    { text: 'It owns boats, including one rusty submarine.', finds: 'one rusty submarine', value: '1' },
    { text: 'It has one submarine and another on order.', finds: 'one submarine', value: '1' },
    { text: 'They eat one meal a day.', finds: 'one meal', value: '1' },
    { text: 'She missed one lesson of the seven.', finds: 'one lesson', value: '1' },
    { text: 'It hired 10 House of Lords members.', finds: '10 House of Lords members', value: '10' },
    { text: 'He waved six red, white and blue flags.', finds: 'six red, white and blue flags', value: '6' },
    {
      text: 'It holds 40 Hindu, Muslim and Sikh shrines.',
      finds: '40 Hindu, Muslim and Sikh shrines',
      value: '40',
    },
    { text: 'Some 50 men, women and children fled.', finds: 'Some 50 men, women and children', value: '50' },
    { text: 'They closed three private and two state schools.', finds: 'three private', value: '3' },
    { text: 'Of the 90 or so wounded, ten were pupils.', finds: '90 or so wounded', value: '90' },
    {
      text: 'They built 64 two-bedroom low-cost houses.',
      finds: '64 two-bedroom low-cost houses',
      value: '64',
    },
    { text: "It got 1.2 million 'likes' there.", finds: "1.2 million 'likes'", value: '1200000' },
    { text: 'It owns 40 Holt & Linz Trading shops.', finds: '40 Holt & Linz Trading shops', value: '40' },
    {
      text: 'Police counted 20 thefts and attempted thefts.',
      finds: '20 thefts and attempted thefts',
      value: '20',
    },
    { text: 'They bought two 500 MW turbines.', finds: 'two 500 MW turbines', value: '2' },
    { text: 'It plans two 1,600 feet tall towers.', finds: 'two 1,600 feet tall towers', value: '2' },
    { text: 'It borders a dozen of towns.', finds: 'a dozen of towns', value: '12' },
    { text: 'It has 20 “honoured members”, all new.', finds: '20 “honoured members”', value: '20' },
    { text: 'They run one guided tour to Peru every week.', finds: 'one guided tour', value: '1' },
    {
      text: 'The 50 million rural population relies on it.',
      finds: '50 million rural population',
      value: '50000000',
    },
    { text: 'They saw 40 people and upwards of 30 dogs.', finds: '40 people', value: '40' },
    { text: 'Another million people may flee.', finds: 'million people', value: '1000000' },
    { text: 'Peru won silver and 12 bronze.', finds: '12 bronze', value: '12' },
    { text: 'It sent a thousand soldiers there.', finds: 'a thousand soldiers', value: '1000' },
    { text: 'Each gets .3322 shares.', finds: '.3322 shares', value: '0.3322' },
  ],
  counterExamples: [
    'It won the best-of-five finals series.',
    'They sold .22 rifles and .45 handguns.',
    'It is one of the largest waves.',
    'One day they left.',
    'They agree on several points.',
    'They set net zero targets.',
    'It is the town of a thousand bells.',
    '12 DIE IN FIRE, 30 HURT',
    'It was the 37 edition of a race.',
    'It has beds, of which 30 needed repairs.',
    'He is the only one left. That is just one way to see it.',
  ],
  read: (doc, amount) => {
    if (lettersTouch(doc, amount.last) || isCalibre(doc, amount) || isBestOf(doc, amount)) return null;
    const { before } = amount;
    const after = comparatorAfter(doc, amount.last);
    if (after === null && amount.next > amount.last) return null;
    const plural = amount.value !== 1;
    const of = amount.takesOf ? ofPhrase(doc, amount.last, true) : null;
    if (amount.takesOf && of === null && amount.form === 'group') return null;
    // `a 700-plus-page book`
    const behind = after === null ? amount.last : pastHyphen(doc, after.last);
    const isJoined = behind > (after?.last ?? behind);
    const open = of ?? nounPhraseAt(doc, behind, plural && !isJoined);
    const shared =
      plural && open?.plural !== true && !isJoined
        ? (sharedNoun(doc, behind) ?? theBefallen(doc, before.first, behind))
        : null;
    const phrase =
      shared ?? (open !== null && amount.value === 1 && !isJoined ? singularOf(doc, open) : open);
    if (
      phrase === null ||
      (amount.value === 1 && after === null && !isCountedOne(doc, amount, before.first, phrase))
    )
      return null;
    if (isToldOfPart(doc, amount, phrase) || isMany(doc, amount, phrase)) return null;
    // `30 HURT`, `Six Dead`: what befell them, not what they are.
    if (shared === null && of === null && !phrase.plural && OUTCOMES.has(doc.form[phrase.first]!))
      return null;
    // `the 37 edition`: the 37th
    if (plural && !phrase.plural && ORDERED.has(doc.form[phrase.head]!) && doc.form[phrase.last] === WORD.of)
      return null;
    if (amount.value === 0 && (!phrase.plural || isNet(doc, amount))) return null;
    // `2017 Honduras`: a singular name is not counted; `45 Inuit were` tells of many.
    if (
      plural &&
      shared === null &&
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

/** `of the 90 or so wounded`: an adjective for people, behind the article and with no noun behind it. */
function theBefallen(doc: Doc, first: number, token: number): NounPhrase | null {
  if (!isDeterminer(doc, first - 1) || doc.sentence[token] !== doc.sentence[first]) return null;
  const people = peopleAt(doc, token);
  if (people === null) return null;
  const next = token + 1;
  const ends =
    next >= doc.length || doc.kind[next] === TOKEN.punctuation || is(doc, next, CLASS['function-word']);
  return ends ? people : null;
}

/** `three private and two state schools`: what is counted stands behind the number that follows. */
function sharedNoun(doc: Doc, token: number, round = 0): NounPhrase | null {
  let last = token;
  while (last < token + LONGEST_SHARING && isNounPhraseWord(doc, last) && !isPluralNoun(doc, last)) last++;
  if (last === token || last >= doc.length || doc.sentence[last] !== doc.sentence[token]) return null;
  let joint = last;
  if (isMark(doc, joint, ',')) joint++;
  if (doc.form[joint] === WORD.and || doc.form[joint] === WORD.or) joint++;
  if (joint === last || !isNumeralOver(doc, joint) || doc.kind[joint + 1] === TOKEN.number) return null;
  const next = nounPhraseAt(doc, joint + 1, true);
  const isShared =
    (next?.plural === true && next.last > next.first + 1) ||
    (round < MOST_SHARING && next?.plural !== true && sharedNoun(doc, joint + 1, round + 1) !== null);
  return isShared ? { first: token, last, head: last - 1, plural: false } : null;
}
const LONGEST_SHARING = 3;
const MOST_SHARING = 3;

/** `45 Inuit were`: one name of a people, or of nothing known, before a verb in the plural. */
const isPeople = (doc: Doc, { first, last }: NounPhrase): boolean => {
  if (last !== first + 1) return false;
  const next = doc.form[last] ?? 0;
  if (is(doc, first, CLASS.demonym))
    return PLURAL_VERBS.has(next) || OUTCOMES.has(next) || BEHIND_PEOPLE.has(next);
  return PLURAL_VERBS.has(next) && (doc.form[first]! < 0 || is(doc, first, CLASS['people-name']));
};
const BEHIND_PEOPLE = wordSet('aged who from in of among to with');
const OUTCOMES = wordsOf('outcome');
const PLURAL_VERBS = wordSet('are were have live');

/** The phrase of a count of one up to its last singular noun: `at least one ferry sinks`. */
function singularOf(doc: Doc, phrase: NounPhrase): NounPhrase {
  let { head } = phrase;
  while (head > phrase.first && isPluralNoun(doc, head)) head--;
  const ends = head < phrase.head && !isPluralNoun(doc, head) && is(doc, head, CLASS.noun);
  return ends ? { first: phrase.first, last: head + 1, head, plural: false } : phrase;
}

/** `patients, of whom 300 needed oxygen`: a verb, and no participle. */
const isToldOfPart = (doc: Doc, { first }: Amount, { first: noun }: NounPhrase): boolean =>
  WHICH.has(doc.form[first - 1] ?? 0) && is(doc, noun, CLASS.verb) && surface(doc, noun).endsWith('ed');
const WHICH = wordSet('which whom');

const ORDERED = wordSet('edition anniversary session birthday');

/** `a city of a thousand bells`: the round number with its article means many, but for what is really counted by it. */
const isMany = (doc: Doc, { first, last, value, before }: Amount, { head }: NounPhrase): boolean =>
  value === 1000 &&
  last === first + 2 &&
  doc.form[first] === WORD.a &&
  before.first === first &&
  !COUNTED.has(doc.form[head]!);
const COUNTED = wordSet(`
  people persons men women children residents students pupils workers employees soldiers troops police jobs homes houses
  families voters votes seats shares copies deaths cases dead refugees migrants prisoners protesters demonstrators
  officers members visitors tourists spectators fans supporters guests villagers farmers barrels tickets cars trees
`);

/** `net zero targets`, `net-zero homes` */
const isNet = (doc: Doc, { first }: Amount): boolean =>
  doc.form[isInnerHyphen(doc, first - 1) ? first - 2 : first - 1] === NET;
const NET = wordId(lexicon, 'net');

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
  if (doc.form[first - 1] === INCLUDING && isCountNoun(doc, phrase)) return true;
  const { last } = phrase;
  // `one tour every week`
  const rate = TO_FROM.has(doc.form[last] ?? 0) ? last + 2 : last;
  if (RATE.has(doc.form[rate] ?? 0) && GRAINS.has(doc.form[rate + 1] ?? 0) && isCountNoun(doc, phrase))
    return true;
  // `one guard and three clerks`, `one lesson of the seven`
  if (doc.form[last] === WORD.and && (isNumeralOver(doc, last + 1) || doc.form[last + 1] === ANOTHER))
    return true;
  if (doc.form[last] === WORD.of && doc.form[last + 1] === WORD.the && isNumeralOver(doc, last + 2))
    return true;
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

const TO_FROM = wordSet('to from');
const RATE = wordSet('every per a each');
const ANOTHER = wordId(lexicon, 'another');
const INCLUDING = wordId(lexicon, 'including');

function isNumeralOver(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.gap[token]! > GAP.line) return false;
  if (doc.kind[token] === TOKEN.number) return true;
  return (UNITS.get(doc.form[token]!) ?? 0) > 1 || TENS.has(doc.form[token]!);
}

const isCountNoun = (doc: Doc, { head }: NounPhrase): boolean =>
  is(doc, head, CLASS.noun) && !isPluralNoun(doc, head) && !LOOSE.has(doc.form[head]!);

/** `only one ferry`, not `the only one left`, `just one way to go`. */
function isOnlyOne(doc: Doc, { first }: Amount, phrase: NounPhrase): boolean {
  return ONLY.has(doc.form[first - 1] ?? 0) && doc.form[first - 2] !== WORD.the && isCountNoun(doc, phrase);
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
