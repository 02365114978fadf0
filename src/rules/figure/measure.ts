import { type Doc, hasWord, isInnerHyphen, isMark, surface } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { feetAndInches } from './feet-and-inches.js';
import type { Amount } from './parse/amount.js';
import { comparatorAfter, comparatorBefore } from './parse/comparator.js';
import { pastHyphen, sentenceAround } from './parse/joints.js';
import { OF_INDEX, WORD } from './parse/lexis.js';
import { isNounPhraseWord } from './parse/nouns.js';
import { comparedMention, defineFigure, figure, textOf } from './parse/reading.js';
import { directionAt, inSentence, saidOf } from './parse/surroundings.js';
import { type Unit, type UnitAt, unitAt, unitOf } from './parse/unit.js';

/** Thousands of pixels, as screens have them. */
const PIXELS: ReadonlySet<number> = new Set([2, 4, 6, 8]);
const THOUSAND = wordId(lexicon, 'k');
/** What `degrees` mean a temperature beside. */
const WARMTH = wordSet(
  'kelvin celsius fahrenheit warming climate temperature temperatures heat hot warm warmer cold colder freezing weather shade mercury thermometer heatwave frost',
);

export const measure = defineFigure({
  id: 'figure.measure',
  doc: 'A number with a unit of measure, by name or symbol.',
  source: 'annotation guide, Figures; UCUM 2.1',
  examples: [
    { text: 'The bridge is more than 100 metres long.', finds: 'more than 100 metres', value: '100' },
    { text: 'A 42.4km road was opened.', finds: '42.4km', value: '42.4' },
    { text: 'It flies at 6.7 km/s.', finds: '6.7 km/s', value: '6.7' },
    { text: 'A 7.1-magnitude quake shook the coast.', finds: '7.1-magnitude', value: '7.1' },
    { text: 'The magnitude-6.1 quake struck.', finds: 'magnitude-6.1', value: '6.1' },
    { text: 'It was 6.2 on the Richter scale.', finds: '6.2 on the Richter scale', value: '6.2' },
    { text: 'The night brought -5C in the hills.', finds: '-5C', value: '-5' },
    { text: 'Farmers sold 816 000 t of grain.', finds: '816 000 t', value: '816000' },
    { text: 'She won the 5,000m in March.', finds: '5,000m', value: '5000' },
    { text: 'He entered a 10k race.', finds: '10k', value: '10' },
    { text: 'Queues were half a kilometre long.', finds: 'half a kilometre', value: '0.5' },
    { text: 'They laid hundreds of miles of pipe.', finds: 'hundreds of miles', value: '200' },
    { text: 'It weighs a few tens of grams.', finds: 'a few tens of grams', value: '20' },
    {
      text: 'They walk dozens, if not hundreds, of miles.',
      finds: 'dozens, if not hundreds, of miles',
      value: '24',
    },
    { text: 'Its pH is below 6.3 here.', finds: 'below 6.3', value: '6.3' },
    { text: 'The dam lets out 1,050 m³ per second.', finds: '1,050 m³ per second', value: '1050' },
    {
      text: 'It takes 850 cubic metres (m³) per second.',
      finds: '850 cubic metres (m³) per second',
      value: '850',
    },
    { text: 'Shares in Lima ended 513 points higher.', finds: '513 points', value: '513' },
    { text: 'The main index fell below 700 points.', finds: 'below 700 points', value: '700' },
    { text: 'The water reached 700 NTU.', finds: '700 NTU', value: '700' },
    { text: 'It was 38 degrees in the shade.', finds: '38 degrees', value: '38' },
    { text: 'It has lost 40 square km.', finds: '40 square km', value: '40' },
    { text: 'It is a quarter of a mile away.', finds: 'a quarter of a mile', value: '0.25' },
    { text: 'They walked the 120 or so kilometres home.', finds: '120 or so kilometres', value: '120' },
    { text: 'A fence of 300-plus metres fell.', finds: '300-plus metres', value: '300' },
    { text: 'Linz has a 3.21 ERA.', finds: '3.21 ERA', value: '3.21' },
    { text: 'She won over 1,600m in May.', finds: '1,600m', value: '1600' },
    { text: 'The quake measured 5.8.', finds: '5.8', value: '5.8' },
    { text: 'The town fell to minus 41 C, they said.', finds: 'minus 41 C', value: '-41' },
    { text: 'They ate a 1/2 lb. steak.', finds: '1/2 lb.', value: '0.5' },
    { text: 'He is about 6’2″ tall.', finds: 'about 6’2″', value: '6.1667' },
    { text: 'A 5\'11" guard joined.', finds: '5\'11"', value: '5.9167' },
    { text: 'The canal (B5) is 1.4KM long.', finds: '1.4KM', value: '1.4' },
  ],
  counterExamples: [
    'The 4K video is out.',
    'They met in two bars.',
    'The firm earned $5m.',
    'Some 10k runners took part.',
    'Twenty or so bars closed.',
    'He was among the 11J protesters.',
    "Pages 5'11 and 7 were lost.",
    'The guard scored 31 points.',
  ],
  read: (doc, amount) => {
    const named = unitAt(doc, amount.next) ?? unitPastComparator(doc, amount);
    // `a 10K run`, `4K video`: no temperature of kelvins.
    const isKelvin =
      named !== null && named.code === 'K' && named.first === amount.last && !isWarm(doc, amount);
    if (isKelvin && PIXELS.has(amount.value ?? 0)) return null;
    const tall = feetAndInches(doc, amount);
    if (tall !== null) return tall;
    const unit =
      magnitudeOf(doc, amount) ??
      acidityOf(doc, amount) ??
      (isKelvin ? null : named) ??
      spacedDegrees(doc, amount) ??
      earnedRuns(doc, amount) ??
      kilometres(doc, amount) ??
      afterFraction(doc, amount) ??
      pointsOfIndex(doc, amount);
    if (unit === null) return null;
    if (unit.code === 'deg' && !meansTemperature(doc, amount, unit)) return null;
    const isBefore = unit.code === ACIDITY.code;
    const last = Math.max(unit.last, amount.last);
    const outer = !isBefore && unit.first < amount.from ? comparatorBefore(doc, unit.first) : amount.before;
    const before = isCourse(doc, amount, unit)
      ? { first: amount.from, last: amount.from, comparator: '=' as const }
      : outer;
    const inner = unit.first > amount.next ? comparatorAfter(doc, amount.last) : null;
    const said = comparedMention(before, last, comparatorAfter(doc, last), inner);
    const reading = figure(doc, 'figure.measure', 'measure', amount, said);
    const { value } = reading;
    if (unit.last > unit.first) value.unit = textOf(doc, unit.first, unit.last);
    value.unitCode = unit.code === 'deg' ? 'Cel' : unit.code;
    if (unit.code === 'deg') value.assumed = ['degrees read as Celsius'];
    value.direction = directionAt(doc, said.first, last);
    value.what = saidOf(doc, said.first, last);
    return reading;
  },
});

const EARNED_RUNS: Unit = { code: '{ERA}', dimension: 'average', symbol: true, ordinary: true };

/** `a 3.21 ERA`: the average of earned runs, in baseball. */
const earnedRuns = (doc: Doc, { last, low }: Amount): UnitAt | null =>
  !Number.isInteger(low.value) && last < doc.length && surface(doc, last) === 'ERA'
    ? unitOf(EARNED_RUNS, last, last + 1)
    : null;

const CELSIUS: Unit = { code: 'Cel', dimension: 'temperature', symbol: true, ordinary: true };
const FAHRENHEIT: Unit = { code: '[degF]', dimension: 'temperature', symbol: true, ordinary: true };

/** `minus 41 C`: a letter off the number, below nought or beside words of weather. */
function spacedDegrees(doc: Doc, amount: Amount): UnitAt | null {
  const at = amount.last;
  if (at >= doc.length || doc.gap[at] !== GAP.space || doc.end[at]! - doc.dotted[at]! - doc.start[at]! !== 1)
    return null;
  const unit = isMark(doc, at, 'C') ? CELSIUS : isMark(doc, at, 'F') ? FAHRENHEIT : null;
  return unit !== null && (amount.negative || isWarm(doc, amount)) ? unitOf(unit, at, at + 1) : null;
}

/** `120 or so kilometres`, `300-plus metres`, `50+ km`: behind what narrows the number down. */
function unitPastComparator(doc: Doc, { last }: Amount): UnitAt | null {
  const inner = comparatorAfter(doc, last);
  const unit = inner === null ? null : unitAt(doc, pastHyphen(doc, inner.last));
  return unit === null || unit.ordinary || unit.dimension === 'time' ? null : unit;
}

const MAGNITUDE = wordId(lexicon, 'magnitude');
const RICHTER = wordId(lexicon, 'richter');
const SCALE = wordId(lexicon, 'scale');
const QUAKE: Unit = { code: '{magnitude}', dimension: 'magnitude', symbol: false, ordinary: false };
const KILOMETRES: Unit = { code: 'km', dimension: 'length', symbol: true, ordinary: true };

/** `magnitude 7.1`, `a magnitude of 7.1`, `7.1 on the Richter scale`. */
function magnitudeOf(doc: Doc, amount: Amount): UnitAt | null {
  if (amount.form !== 'digits' || (amount.value ?? 99) > 10) return null;
  // `the magnitude-6.1 quake`
  const before = isInnerHyphen(doc, amount.low.first - 1) ? amount.low.first - 2 : amount.first - 1;
  const at = doc.form[before] === WORD.of ? before - 1 : before;
  if (at >= 0 && doc.form[at] === MAGNITUDE && inSentence(doc, at, amount.first))
    return unitOf(QUAKE, at, at + 1);
  // `The quake measured 5.8.`
  if (
    MEASURED.has(doc.form[before] ?? 0) &&
    !Number.isInteger(amount.low.value) &&
    isQuake(doc, before) &&
    unitAt(doc, amount.next) === null
  )
    return unitOf(QUAKE, amount.last, amount.last);
  const richter = amount.last + 2;
  if (doc.form[richter] === RICHTER)
    return unitOf(QUAKE, richter, richter + (doc.form[richter + 1] === SCALE ? 2 : 1));
  return null;
}

/** `won over 1,600m`: how long the race was. */
const isCourse = (doc: Doc, { before, from }: Amount, { dimension }: UnitAt): boolean =>
  dimension === 'length' &&
  before.first === from - 1 &&
  OVER.has(doc.form[from - 1]!) &&
  RACED.has(doc.form[from - 2] ?? 0);
const OVER = wordSet('over');
const RACED = wordSet('won win wins winning winner ran raced race races run champion gold hurdles');

const MEASURED = wordSet('measured measuring measures registered registering');
const QUAKES = wordSet('quake quakes earthquake earthquakes tremor tremors aftershock aftershocks temblor');
function isQuake(doc: Doc, token: number): boolean {
  const [from, to] = sentenceAround(doc, token);
  return hasWord(doc, from, to, QUAKES);
}

const ACIDITY: Unit = { code: '[pH]', dimension: 'acidity', symbol: true, ordinary: false };
const HIGHEST_PH = 14;
const PH_NOUNS = wordSet('level levels value balance');
const PH_LEADS = wordSet('of at is was below above around about to');

/** `a pH of 5.8`, `pH level is 7` */
function acidityOf(doc: Doc, amount: Amount): UnitAt | null {
  if (amount.form !== 'digits' || (amount.value ?? amount.max ?? 0) > HIGHEST_PH) return null;
  let at = amount.before.first - 1;
  if (PH_LEADS.has(doc.form[at] ?? 0)) at--;
  if (PH_NOUNS.has(doc.form[at] ?? 0)) at--;
  if (!inSentence(doc, at, amount.first) || surface(doc, at) !== 'pH') return null;
  return unitOf(ACIDITY, at, at + 1);
}

/** `half a kilometre`, `a quarter of a mile`, `thousands of kilometres`. */
function afterFraction(doc: Doc, amount: Amount): UnitAt | null {
  if (amount.form === 'vague' && amount.takesOf && doc.form[amount.last] === WORD.of) {
    const unit = unitAt(doc, amount.last + 1);
    return unit === null || unit.ordinary || unit.symbol || unit.dimension === 'time' ? null : unit;
  }
  if (amount.form !== 'fraction') return null;
  const article = doc.form[amount.last] === WORD.of ? amount.last + 1 : amount.last;
  return doc.form[article] === WORD.a || doc.form[article] === WORD.an ? unitAt(doc, article + 1) : null;
}

const INDEX_POINTS: Unit = { code: '{point}', dimension: 'index', symbol: false, ordinary: false };
const POINTS = wordSet('points point');
/** `shares ended 513 points higher` */
const HIGHER = wordSet('higher lower');

/** `The index lost 85 points.` */
function pointsOfIndex(doc: Doc, { next, first, form, percent }: Amount): UnitAt | null {
  if (percent !== null || form === 'vague' || !POINTS.has(doc.form[next] ?? 0)) return null;
  const [from, to] = sentenceAround(doc, first);
  return HIGHER.has(doc.form[next + 1] ?? 0) || hasWord(doc, from, to, OF_INDEX)
    ? unitOf(INDEX_POINTS, next, next + 1)
    : null;
}

/** `a 10k race`. */
function kilometres(doc: Doc, amount: Amount): UnitAt | null {
  const at = amount.last;
  if (doc.form[at] !== THOUSAND || doc.gap[at] !== GAP.none || amount.form !== 'digits') return null;
  return unitOf(KILOMETRES, at, at + 1);
}

/** Bare degrees are a temperature beside words of weather; a turn, a slope or a diploma otherwise. */
function meansTemperature(doc: Doc, amount: Amount, unit: UnitAt): boolean {
  if (amount.negative || unit.symbol) return true;
  if (isMark(doc, unit.last, '-') || isNounPhraseWord(doc, unit.last)) return false;
  // `queued in 36 degrees`
  if (
    doc.form[amount.before.first - 1] === WORD.in &&
    (amount.value ?? 0) <= HOTTEST &&
    doc.form[unit.last] !== WORD.of
  )
    return true;
  return isWarm(doc, amount);
}

const HOTTEST = 60;

function isWarm(doc: Doc, { first }: Amount): boolean {
  const [from, to] = sentenceAround(doc, first);
  return hasWord(doc, from, to, WARMTH);
}
