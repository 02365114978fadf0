import { type Doc, is, isCapitalised, isInnerHyphen, isMark, surface } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { isName, isRanked } from './count-name.js';
import { isCountedOne, isNumeralOver, isPassive, singularOf } from './counted-one.js';
import { isSizeOf } from './elided/by-word.js';
import type { Amount } from './parse/amount.js';
import { type Comparison, comparatorAfter } from './parse/comparator.js';
import { pastHyphen } from './parse/joints.js';
import { PERIODS_OF_PLAY, WORD, wordsOf } from './parse/lexis.js';
import { type NounPhrase, nounPhraseAt } from './parse/noun-phrase.js';
import { isNounPhraseWord, isPluralNoun } from './parse/nouns.js';
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
    { text: 'It lent a couple of hundred bikes.', finds: 'a couple of hundred bikes', value: '200' },
    { text: 'It carried 11 primary school pupils.', finds: '11 primary school pupils', value: '11' },
    { text: 'It hired four high street florists.', finds: 'four high street florists', value: '4' },
    { text: 'So said 11 PT deputies.', finds: '11 PT deputies', value: '11' },
    { text: 'They play three Twenty20 matches.', finds: 'three Twenty20 matches', value: '3' },
    { text: 'They play three one-day internationals.', finds: 'three one-day internationals', value: '3' },
    { text: 'They sold 19 second-hand boats.', finds: '19 second-hand boats', value: '19' },
    {
      text: 'Nearly 9,000 homes and shops were dark.',
      finds: 'Nearly 9,000 homes and shops',
      value: '9000',
    },
    { text: 'They argued over about 60 boats.', finds: 'about 60 boats', value: '60' },
    { text: 'It has a few dozens of boats.', finds: 'a few dozens of boats', value: '24' },
    { text: 'It holds dozens of young experts.', finds: 'dozens of young experts', value: '24' },
    { text: 'Police killed at least one former guard.', finds: 'at least one former guard', value: '1' },
    { text: 'It had only one reply in May.', finds: 'one reply', value: '1' },
    { text: 'Peru only has one rich neighbour, Chile.', finds: 'one rich neighbour', value: '1' },
    { text: 'So far one ferry every 12 days sails north.', finds: 'one ferry', value: '1' },
    { text: 'Rovers are bottom of the group on one point.', finds: 'one point', value: '1' },
    { text: 'He allowed two hits over eight innings.', finds: 'eight innings', value: '8' },
    { text: 'They played over eight innings.', finds: 'over eight innings', value: '8' },
    { text: 'She had two hits and Ann Davies had one.', finds: 'two hits', value: '2' },
    { text: 'They polled 500 Chinese aged under 40.', finds: '500 Chinese', value: '500' },
    { text: 'They missed a couple of sessions.', finds: 'a couple of sessions', value: '2' },
    {
      text: 'When more than, say, four clerks meet, it rains.',
      finds: 'more than, say, four clerks',
      value: '4',
    },
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
    { text: 'The storm swept over 16 towns.', finds: '16 towns', value: '16' },
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
    { text: 'It has one doctor for every 1,500 people.', finds: 'one doctor', value: '1' },
    { text: 'She missed one lesson of the seven.', finds: 'one lesson', value: '1' },
    { text: 'LIMA, Friday — Six Supreme Court judges left.', finds: 'Six Supreme Court judges', value: '6' },
    { text: 'It hired 10 House of Lords members.', finds: '10 House of Lords members', value: '10' },
    { text: 'He waved six red, white and blue flags.', finds: 'six red, white and blue flags', value: '6' },
    {
      text: 'It holds 40 Hindu, Muslim and Sikh shrines.',
      finds: '40 Hindu, Muslim and Sikh shrines',
      value: '40',
    },
    { text: 'Some 50 men, women and children fled.', finds: 'Some 50 men, women and children', value: '50' },
    { text: 'It runs 63 hotels, villas and bars there.', finds: '63 hotels, villas and bars', value: '63' },
    { text: 'Its fleet of 112 planes serves Peru.', finds: '112 planes', value: '112' },
    { text: 'One person was killed and some were hurt.', finds: 'One person', value: '1' },
    { text: 'The blast killed one soldier.', finds: 'one soldier', value: '1' },
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
    { text: 'LIMA, Tuesday\n\nThree herders, one a pupil, left.', finds: 'Three herders', value: '3' },
    { text: 'He bought 23 American quarter horses.', finds: '23 American quarter horses', value: '23' },
    { text: 'A poll gave the CDU 17 to 19 seats.', finds: '17 to 19 seats', value: '17..19' },
    { text: 'There are 17 mik tor left in town.', finds: '17 mik tor', value: '17' },
    { text: 'It brings 45 year-round jobs.', finds: '45 year-round jobs', value: '45' },
    { text: 'It sent a thousand soldiers there.', finds: 'a thousand soldiers', value: '1000' },
    { text: 'Each gets .3322 shares.', finds: '.3322 shares', value: '0.3322' },
  ],
  counterExamples: [
    'It won the best-of-five finals series.',
    'Of the pots, 40 in all, one bears a name.',
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
    'They had boats, one sent north and the other south.',
    'They agree on one point.',
    'She is for “one nation, two parliaments”.',
    'They flew in the Falcon 9 rockets.',
    'They won the group four qualifier.',
    'One person who knows him was unhurt.',
    'One man said that he saw it.',
    'They met in a hotel on the coast of Peru near the town — Four Seasons is its name.',
  ],
  read: (doc, amount) => {
    if (
      lettersTouch(doc, amount.last) ||
      isMotto(doc, amount) ||
      isCalibre(doc, amount) ||
      isBestOf(doc, amount)
    )
      return null;
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
    // `pots, more than 40 in all, one bears a name`
    if (
      amount.value === 1 &&
      after === null &&
      isPluralNoun(doc, phrase.head) &&
      is(doc, phrase.head, CLASS.verb)
    )
      return null;
    if (isPopulation(doc, amount, phrase)) return null;
    if (isToldOfPart(doc, amount, phrase) || isMany(doc, amount, phrase)) return null;
    if (amount.value === 1 && isPassive(doc, before.first, phrase)) return null;
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
    if (isName(doc, amount, before.first, phrase) || isRanked(doc, phrase)) return null;
    const outer = isDuring(doc, amount, phrase) ? uncompared(amount) : before;
    const reading = figure(doc, 'figure.count', 'count', amount, {
      first: outer.first,
      last: phrase.last,
      comparator: after?.comparator ?? outer.comparator,
      compared: wordsAmong(outer, after),
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

/** `a town of 12,000 lies north`: the verb behind the number of those who live there. */
const isPopulation = (doc: Doc, amount: Amount, { first, last }: NounPhrase): boolean =>
  last === first + 1 && LIES.has(doc.form[first]!) && isSizeOf(doc, amount);
const LIES = wordSet('lies sits stands lives has needs wants faces');

/** `patients, of whom 300 needed oxygen`: a verb, and no participle. */
const isToldOfPart = (doc: Doc, { first }: Amount, { first: noun }: NounPhrase): boolean =>
  WHICH.has(doc.form[first - 1] ?? 0) && is(doc, noun, CLASS.verb) && surface(doc, noun).endsWith('ed');
const WHICH = wordSet('which whom');

/** `40 points over three games`: in their course. */
function isDuring(doc: Doc, { before, from }: Amount, { head }: NounPhrase): boolean {
  const over = from - 1;
  if (before.first !== over || !OVER.has(doc.form[over]!) || !PERIODS_OF_PLAY.has(doc.form[head]!))
    return false;
  const noun = over - 1;
  // `beat Mira Holt over eight rounds`
  if (isCapitalised(doc, noun) && doc.sentence[noun] === doc.sentence[over]) return true;
  if (noun < 1 || doc.sentence[noun] !== doc.sentence[over]) return false;
  return isPluralNoun(doc, noun) || isNumeralOver(doc, noun - 1) || doc.form[noun - 1] === WORD.one;
}
const uncompared = ({ from }: Amount): Comparison => ({ first: from, last: from, comparator: '=' });
const OVER = wordSet('over');

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

/** `one nation, two parliaments`: a motto, where `he has one dog, two cats and a hen` counts. */
function isMotto(doc: Doc, { first, form }: Amount): boolean {
  const noun = first - 2;
  if (form !== 'words' || !isMark(doc, first - 1, ',') || doc.form[noun - 1] !== WORD.one) return false;
  return BODIES.has(doc.form[noun]!) && doc.form[first + 2] !== WORD.and;
}
const BODIES = wordSet('country nation state land people island');

/** `.22 rifles`: two digits behind a point; shares are counted in more. */
function isCalibre(doc: Doc, { first, last }: Amount): boolean {
  return last === first + 1 && CALIBRE.test(surface(doc, first));
}

const CALIBRE = /^\.\d\d$/;
