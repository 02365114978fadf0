/** When `one` with its noun is a count, and no article or pronoun. */
import { type Doc, hasWord, is, isMark } from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Amount } from './parse/amount.js';
import { sentenceAround } from './parse/joints.js';
import { GRAINS, TENS, UNITS, WORD } from './parse/lexis.js';
import type { NounPhrase } from './parse/noun-phrase.js';
import { isPluralNoun } from './parse/nouns.js';
import { isDeterminer } from './parse/surroundings.js';

const LIST_REACH = 7;

/** `one` counts where it is compared or stands in a list of counts: seven classrooms, one laboratory. */
export function isCountedOne(doc: Doc, amount: Amount, first: number, phrase: NounPhrase): boolean {
  if (amount.low.form === 'digits')
    return amount.bare && amount.high === null && !isDeterminer(doc, first - 1);
  if (first < amount.first || isOnlyOne(doc, amount, phrase)) return true;
  if (doc.form[first - 1] === INCLUDING && isCountNoun(doc, phrase)) return true;
  const { last } = phrase;
  if (isCasualty(doc, first, phrase) || ABSTAINS.has(doc.form[phrase.head]!)) return true;
  // `one doctor for every 1,500 people`, `a ratio of one doctor to 1,500 people`
  if (doc.form[last] === FOR && EVERY.has(doc.form[last + 1] ?? 0) && isNumeralOver(doc, last + 2))
    return true;
  if (doc.form[last] === WORD.to && isNumeralOver(doc, last + 1) && isOfRatio(doc, first)) return true;
  // `one tour every week`
  const rate = TO_FROM.has(doc.form[last] ?? 0) ? last + 2 : last;
  if (RATE.has(doc.form[rate] ?? 0) && isGrainAhead(doc, rate + 1) && isCountNoun(doc, phrase)) return true;
  if (isOnTable(doc, first, phrase) || isInHand(doc, phrase)) return true;
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

/** `One person was killed`, `the blast killed one soldier` */
function isCasualty(doc: Doc, first: number, { head, last }: NounPhrase): boolean {
  if (!PERSON.has(doc.form[head]!) || head !== last - 1) return false;
  const verb = doc.form[first - 1] ?? 0;
  if (KILLING.has(verb)) return true;
  let at = last;
  while (at < last + 3 && BEEN.has(doc.form[at] ?? 0)) at++;
  return BEFALLEN.has(doc.form[at] ?? 0) && doc.sentence[at] === doc.sentence[first];
}
const PERSON = wordSet(
  'person man woman child boy girl soldier officer policeman policewoman guard civilian worker student pupil protester demonstrator passenger driver pilot firefighter fisherman farmer villager militant rebel insurgent gunman suspect resident tourist teenager journalist player fan miner migrant inmate prisoner pedestrian motorist cyclist climber sailor nurse doctor teacher patient bystander shopkeeper',
);
const ABSTAINS = wordSet('abstention dissenter');
const KILLING = wordSet(
  'killing killed kills injuring injured injures wounding wounded wounds hurting hurt abducted abducting kidnapped kidnapping arrested arresting detained detaining',
);
const BEEN = wordSet(
  'was is has had been also being critically seriously fatally reportedly still later confirmed',
);
const BEFALLEN = wordSet(
  'killed injured wounded dead died dies missing hurt hospitalised hospitalized arrested detained shot drowned stabbed trapped feared',
);

function isOfRatio(doc: Doc, token: number): boolean {
  const [from, to] = sentenceAround(doc, token);
  return hasWord(doc, from, to, RATIO);
}
const RATIO = wordSet('ratio ratios proportion');
const FOR = wordId(lexicon, 'for');
const EVERY = wordSet('every each');

/** `week`, `16 days` behind `every` */
const isGrainAhead = (doc: Doc, token: number): boolean =>
  GRAINS.has(doc.form[isNumeralOver(doc, token) ? token + 1 : token] ?? 0);

/** `21 points (one match in hand)` */
const isInHand = (doc: Doc, { head, last }: NounPhrase): boolean =>
  MATCH.has(doc.form[head]!) && doc.form[last] === WORD.in && HAND.has(doc.form[last + 1] ?? 0);
const MATCH = wordSet('match game');
const HAND = wordSet('hand');

/** `bottom of the group on one point` */
function isOnTable(doc: Doc, first: number, { head }: NounPhrase): boolean {
  if (!POINT.has(doc.form[head]!) || !ON_WITH.has(doc.form[first - 1] ?? 0)) return false;
  const open = Math.max(doc.sentences[doc.sentence[first]!]!, first - TABLE_REACH);
  return hasWord(doc, open, first - 1, TABLE);
}
const POINT = wordSet('point');
const ON_WITH = wordSet('on with');
const TABLE = wordSet('bottom top table standings pile group level joint last pool league ladder');
const TABLE_REACH = 8;

const TO_FROM = wordSet('to from');
const RATE = wordSet('every per a each');
const ANOTHER = wordId(lexicon, 'another');
const INCLUDING = wordId(lexicon, 'including');

/** A number in digits, or one in words above one. */
export function isNumeralOver(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.gap[token]! > GAP.line) return false;
  if (doc.kind[token] === TOKEN.number) return true;
  return (UNITS.get(doc.form[token]!) ?? 0) > 1 || TENS.has(doc.form[token]!);
}

const isCountNoun = (doc: Doc, { head }: NounPhrase): boolean =>
  is(doc, head, CLASS.noun) && !isPluralNoun(doc, head) && !LOOSE.has(doc.form[head]!);

/** `only one ferry`, `only has one ferry`, not `the only one left`, `just one way to go`. */
function isOnlyOne(doc: Doc, { first }: Amount, phrase: NounPhrase): boolean {
  const only = HAVE.has(doc.form[first - 1] ?? 0) ? first - 2 : first - 1;
  return ONLY.has(doc.form[only] ?? 0) && doc.form[only - 1] !== WORD.the && isCountNoun(doc, phrase);
}
const ONLY = wordSet('only just');
const HAVE = wordSet('has have had');
/** With these `just one` is no more than `a`. */
const LOOSE = wordSet(
  'way thing reason example part side step aspect kind type sort piece element factor matter word hand click',
);

/** `two boats, one sent north and the other south`: a participle, and nothing that is counted. */
export const isPassive = (doc: Doc, one: number, { first, last }: NounPhrase): boolean =>
  last === first + 1 &&
  (isMark(doc, one - 1, ',') || doc.form[one - 1] === WORD.and) &&
  PARTICIPLES.has(doc.form[first]!) &&
  last < doc.length &&
  is(doc, last, CLASS['function-word']);
const PARTICIPLES = wordSet(
  'sent left lost held built made kept sold bought brought taken found cut set shot hit hurt broken written shut won paid',
);

/** The phrase of a count of one up to its last singular noun: `at least one ferry sinks`. */
export function singularOf(doc: Doc, phrase: NounPhrase): NounPhrase {
  let { head } = phrase;
  while (head > phrase.first && isPluralNoun(doc, head)) head--;
  const ends = head < phrase.head && !isPluralNoun(doc, head) && is(doc, head, CLASS.noun);
  return ends ? { first: phrase.first, last: head + 1, head, plural: false } : phrase;
}
