import { type Doc, hasWord, is, isCapitalised, isMark, opensSentence, surface } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Grain } from '../../normalise/period.js';
import { type Expression, type PartOfDay, point, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { DETERMINERS } from './parse/determiner.js';
import { type DateReading, reading } from './reading.js';
import { tenseAt } from './tense.js';
import { tenseOf } from './tense-word.js';
import { calendarPhrase, calendarValue, isOneOf, isTitle, isTitled, phraseValue } from './words.js';

const ID = 'date.relative';
const THE = wordSet('the');
const GRAINS: Readonly<Record<string, Grain>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
};
/** Before a noun it is an adjective of the night's length: `an overnight curfew`. */
const OVERNIGHT = wordSet('overnight');
/** `overnight temperatures`: of the night’s kind. */
const NIGHTLY = wordSet(
  'rate rates lending deposit deposits loan loans index temperature temperatures curfew curfews stay stays price flight flights train trains bus buses accommodation success sensation lows low camping guests',
);

export const relative = define<DateReading>({
  id: ID,
  doc: 'A day, night, week, month or year by its distance from publication: `yesterday`, `last night`, `this year`.',
  source: 'annotation guide, Dates; calendar.tsv, class relative',
  triggers: ['relative-day', 'phrase:relative-day'],
  examples: [
    { text: 'Talks went on yesterday.', finds: 'yesterday', value: '2024-01-18' },
    { text: 'It rained overnight.', finds: 'overnight', value: '2024-01-18' },
    { text: 'It fell overnight on Monday.', finds: 'overnight on Monday', value: '2024-01-15' },
    { text: 'Snow is expected overnight.', finds: 'overnight', value: '2024-01-19' },
    { text: 'It rained last night.', finds: 'last night', value: '2024-01-18' },
    { text: 'It won twice in the whole year to date.', finds: 'the whole year to date', value: '2024' },
    { text: 'He joined Oke last season.', finds: 'last season', value: '2023' },
    { text: 'It begins at 8 tonight.', finds: '8 tonight', value: '2024-01-19T20:00' },
    { text: 'In 1990 it had 40 mills. Today, it has six.', finds: 'Today', value: 'PRESENT_REF' },
    { text: 'In 1990 it had 40 mills. Today, it closed one.', finds: 'Today', value: '2024-01-19' },
    { text: 'Sales fell last month.', finds: 'last month', value: '2023-12' },
    { text: 'Today, the mill is a museum.', finds: 'Today', value: 'PRESENT_REF' },
    { text: 'Today, the mill said it is a museum.', finds: 'Today', value: '2024-01-19' },
    { text: 'Today, the mill can be seen from the road.', finds: 'Today', value: 'PRESENT_REF' },
    { text: 'It lost the port, which today forms part of Oke.', finds: 'today', value: 'PRESENT_REF' },
    { text: 'The mill is today home to a school.', finds: 'today', value: 'PRESENT_REF' },
    { text: 'Most salt today comes from the north.', finds: 'today', value: 'PRESENT_REF' },
    { text: 'Today the rebels are the rulers of Oke.', finds: 'Today', value: 'PRESENT_REF' },
    { text: 'Today people have no bread.', finds: 'Today', value: 'PRESENT_REF' },
    { text: 'Farmers today are poor.', finds: 'today', value: 'PRESENT_REF' },
    { text: 'Farmers today are marching on Oke.', finds: 'today', value: '2024-01-19' },
    { text: 'Today the king is in Oke.', finds: 'Today', value: '2024-01-19' },
    { text: 'Today we have many mills.', finds: 'Today', value: 'PRESENT_REF' },
    { text: 'Today we have opened a mill.', finds: 'Today', value: '2024-01-19' },
    { text: 'Today they cannot fill a ship.', finds: 'Today', value: 'PRESENT_REF' },
    { text: 'Most people today consider it rude.', finds: 'today', value: 'PRESENT_REF' },
    { text: "It is rare in today's world.", finds: 'today', value: 'PRESENT_REF' },
    { text: 'He said that today is hard.', finds: 'today', value: '2024-01-19' },
    { text: 'As of today, the mill is shut.', finds: 'today', value: '2024-01-19' },
    { text: 'They build the homes of tomorrow.', finds: 'tomorrow', value: 'FUTURE_REF' },
    { text: 'The day before yesterday it snowed.', finds: 'The day before yesterday', value: '2024-01-17' },
  ],
  counterExamples: [
    'At last the year was over.',
    'Such habits will not change overnight.',
    'He was famous almost overnight.',
    'It fell by cold (overnight) temperatures.',
    'USA Today said so.',
    'It is owned by Tomorrow Group.',
    "It is part of the Tomorrow's Farms plan.",
    'So said USA TODAY.',
    'TODAY PERU – The minister left for good.',
    'They spoke on Capital Tonight then.',
  ],
  find: (doc, token) => {
    const phrase = calendarPhrase(doc, token, 'relative');
    if (phrase !== null) {
      const expression = expressionOf(phraseValue(phrase, 'relative'));
      // `the entire year to date`
      const whole = isOneOf(doc, token, YEAR) && isOneOf(doc, token - 1, ENTIRE) ? token - 1 : token;
      const first = isOneOf(doc, whole - 1, THE) ? whole - 1 : token;
      // `the last week`, `the next year` measure a length: see duration.towards.
      if (first < token && !isOneOf(doc, token, DAY) && !isOneOf(doc, token, YEAR)) return null;
      if (isTitled(doc, token, phrase.last)) return null;
      return expression === null ? null : reading(doc, ID, first, phrase.last, expression);
    }
    const value = calendarValue(doc, token, 'relative');
    if (value === undefined) return null;
    if (
      isOneOf(doc, token, OVERNIGHT) &&
      (isOneOf(doc, token - 1, DETERMINERS) ||
        isOneOf(doc, token + 1, NIGHTLY) ||
        (isMark(doc, token + 1, ')') && isOneOf(doc, token + 2, NIGHTLY)))
    )
      return null;
    if (isOneOf(doc, token, OVERNIGHT) && (isAtOnce(doc, token) || isOneOf(doc, token - 1, ALMOST)))
      return null;
    if (isTitle(doc, token) || opensName(doc, token) || isOfFirm(doc, token)) return null;
    const age = ofAnAge(doc, token);
    const expression = age ?? expressionOf(isNightAhead(doc, token) ? NIGHT_AHEAD : value);
    return expression === null ? null : reading(doc, ID, token, token + 1, expression);
  },
});
/** `Rain will fall overnight`: the night to come, not the last one. */
const isNightAhead = (doc: Doc, token: number): boolean =>
  isOneOf(doc, token, OVERNIGHT) && tenseAt(doc, token, token + 1) > 0;
/** `will not be solved overnight`: all at once, on no night. */
function isAtOnce(doc: Doc, token: number): boolean {
  let verb = token - 1;
  if (isOneOf(doc, verb, ADVERBS)) verb--;
  if (!isOneOf(doc, verb, CHANGES)) return false;
  const start = Math.max(doc.sentences[doc.sentence[token]!]!, verb - NOT_REACH);
  return hasWord(doc, start, verb, NOT);
}
const ADVERBS = wordSet('away about up off down');
const CHANGES = wordSet(
  'happen happened change changed solve solved fix fixed build built disappear vanish achieve achieved resolve resolved come occur go made done improve emerge become end ended eliminated eradicated transformed developed created cured reversed changes happens',
);
const NOT = wordSet("not never cannot can't won't didn't doesn't don't couldn't nothing");
const NOT_REACH = 5;
/** `almost overnight` is an idiom. */
const ALMOST = wordSet('almost literally virtually practically seemingly');
const NIGHT_AHEAD = '+0D:TNI';
const DAY = wordSet('day');
const YEAR = wordSet('year');
const ENTIRE = wordSet('entire whole full');
const TODAY = wordSet('today');
const TOMORROW = wordSet('tomorrow');
const OF = wordSet('of');

/** `the world of today`, `the homes of tomorrow`, `the town’s tomorrow`: no day, but the age. */
function ofAnAge(doc: Doc, token: number): Expression | null {
  const today = isOneOf(doc, token, TODAY);
  if (!today && !isOneOf(doc, token, TOMORROW)) return null;
  // `As of today, 40 cases are open` counts up to the day of publication.
  const of = isOneOf(doc, token - 1, OF);
  if (of && isOneOf(doc, token - 2, AS)) return null;
  const owned = of || (!today && doc.kind[token - 1] === TOKEN.clitic);
  if (
    !owned &&
    !(
      today &&
      (isState(doc, token) || isHabit(doc, token) || isOfTheAge(doc, token) || isNowadays(doc, token))
    )
  )
    return null;
  return { kind: 'reference', timex: today ? 'PRESENT_REF' : 'FUTURE_REF' };
}

const AS = wordSet('as');
const STATES = wordSet('is are has have');
const STATE_REACH = 12;

/** `Today we have many schools`, `people today consider it`: how it is nowadays; not `Today we have opened a school`. */
function isHabit(doc: Doc, token: number): boolean {
  if (isOneOf(doc, token - 1, MANKIND)) {
    const verb = token + 1;
    return (
      doc.shape[verb] === SHAPE.lower &&
      tenseOf(doc, verb) === 0 &&
      (isOneOf(doc, verb, STATES)
        ? tenseOf(doc, verb + 1) === 0 &&
          !isOneOf(doc, verb + 1, UNSURE) &&
          !surface(doc, verb + 1).endsWith('ing')
        : is(doc, verb, CLASS.verb) && !isOneOf(doc, verb, SAY) && !is(doc, verb, CLASS['function-word']))
    );
  }
  // `Today people have nothing.`
  if (isOneOf(doc, token + 1, MANKIND) && isOneOf(doc, token + 2, STATES))
    return tenseOf(doc, token + 3) === 0 && !isOneOf(doc, token + 3, UNSURE);
  const there = isOneOf(doc, token + 1, THERE);
  if (!there && !isOneOf(doc, token + 1, WE)) return false;
  const verb = isOneOf(doc, token + 2, REALLY) ? token + 3 : token + 2;
  const next = verb + 1;
  // `Today they cannot feed a tenth of it`
  if (!there && isOneOf(doc, verb, CANNOT)) return true;
  // Not `today we are in Lima`.
  if (!isOneOf(doc, verb, there ? ARE : HAVE) || doc.sentence[next] !== doc.sentence[token]) return false;
  return tenseOf(doc, next) === 0 && !surface(doc, next).endsWith('ing') && !isOneOf(doc, next, UNSURE);
}
const SAY = wordSet('say said tell told report');
const MANKIND = wordSet(
  'people women men children students parents families consumers kids youngsters teenagers youths farmers workers voters circumstances conditions generations',
);
const WE = wordSet('we they');
const THERE = wordSet('there');
const CANNOT = wordSet("cannot can't don't");
const ARE = wordSet('are');
const HAVE = wordSet('have');
const REALLY = wordSet('really still also all already');
const UNSURE = wordSet('to not been come gone');

/** `in today’s world`, `most of today’s computers` */
const isOfTheAge = (doc: Doc, token: number): boolean =>
  doc.kind[token + 1] === TOKEN.clitic &&
  (isOneOf(doc, token + 2, AGES) || (isOneOf(doc, token - 1, OF) && isOneOf(doc, token - 2, MOST)));
const AGES = wordSet(
  'world society age economy standards generation generations youth times terms money technology',
);
const MOST = wordSet('many most some all');

/** `Today, the firm is known all over Peru.`: a state, where no act comes before its verb. */
function isState(doc: Doc, token: number): boolean {
  if (!isMark(doc, token + 1, ',')) return isNow(doc, token);
  const end = Math.min(doc.length, token + STATE_REACH);
  for (let at = token + 2; at < end && doc.sentence[at] === doc.sentence[token]; at++) {
    if (isOneOf(doc, at, STATES)) return true;
    // `Today, it can be seen in the museum.`
    if (isOneOf(doc, at, CAN)) return isOneOf(doc, at + 1, BE);
    if (tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
/** `Today the rebels are the rulers of the city.`: what somebody is by now. */
function isNow(doc: Doc, token: number): boolean {
  if (!opensSentence(doc, token)) return false;
  const end = Math.min(doc.length - 1, token + NOW_REACH);
  for (let at = token + 2; at < end && doc.sentence[at] === doc.sentence[token]; at++) {
    if (isOneOf(doc, at, IS)) return isOneOf(doc, at + 1, LASTING_STATES) || isOneOf(doc, at + 1, THE);
    if (doc.kind[at] !== TOKEN.word || tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
const NOW_REACH = 5;
const CAN = wordSet('can');
const BE = wordSet('be');

/** `the port, which today forms part of the city`, `mills that today are empty`, `it is today home to a school` */
function isNowadays(doc: Doc, token: number): boolean {
  const next = token + 1;
  if (isOneOf(doc, token - 1, IS)) return isOneOf(doc, next, LASTING_STATES);
  // `most salt today comes from the north`
  if (isOneOf(doc, next, COMES)) return isOneOf(doc, next + 1, FROM);
  // `He said that today is hard`: of many things alone does `that` stand for them.
  if (!isOneOf(doc, token - 1, WHICH)) return isOneOf(doc, token - 1, THAT) && isOneOf(doc, next, OF_MANY);
  if (isOneOf(doc, next, LASTING)) return true;
  // Not `which today has ordered`, `which today is hearing the case`.
  return isOneOf(doc, next, STATES) && isOneOf(doc, next + 1, LASTING_STATES);
}
const IS = wordSet('is are');
const COMES = wordSet('comes come');
const FROM = wordSet('from');
const WHICH = wordSet('which who');
const THAT = wordSet('that');
const OF_MANY = wordSet('are have form remain');
const LASTING = wordSet('forms form remains remain stands belongs belong houses lives live');
const LASTING_STATES = wordSet('a an home known part among one considered');

/** `TODAY PERU – The minister resigned`: the name of the source in running text. */
const opensName = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  doc.shape[token + 1] === SHAPE.upper &&
  doc.sentence[token + 1] === doc.sentence[token] &&
  !doc.blocks[doc.block[token]!]!.allCaps;

/** `owned by Tomorrow Group`, `the Tomorrow’s Farms plan`: a capital inside a sentence before another. */
const isOfFirm = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.capital &&
  !opensSentence(doc, token) &&
  !doc.blocks[doc.block[token]!]!.titleCase &&
  ((isCapitalised(doc, token + 1) && isOneOf(doc, token + 1, FIRMS)) ||
    (doc.kind[token + 1] === TOKEN.clitic && isCapitalised(doc, token + 2)));
const FIRMS = wordSet('group show media news foundation party programme program newspaper corp inc ltd');

/** `-1D:TNI`, `+0W`, `PAST_REF` */
function expressionOf(value: string): Expression | null {
  if (value.endsWith('_REF')) return { kind: 'reference', timex: value as 'PAST_REF' };
  const match = /^([+-]\d+)([A-Z]+)(?::T([A-Z]+))?$/.exec(value);
  const grain = match === null ? undefined : GRAINS[match[2]!];
  if (match === null || grain === undefined) return null;
  const part = match[3] as PartOfDay | undefined;
  return point(step(grain, Number(match[1])), part === undefined ? {} : { part });
}
