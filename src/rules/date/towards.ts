import { type Doc, isMark } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Duration, duration, point, step } from '../../normalise/temporal.js';
import { define } from '../define.js';
import { halfAfter } from './duration.js';
import { isOfWar } from './no-length.js';
import { deixisBefore } from './parse/determiner.js';
import { countBefore } from './parse/number.js';
import { grainOf, type UnitAt, unitAt } from './parse/unit.js';
import { type DateReading, reading } from './reading.js';
import { tenseAt } from './tense.js';
import { isOneOf } from './words.js';

const ID = 'duration.towards';
const BETWEEN = wordSet('fiscal full calendar consecutive straight couple');
const LATEST = wordSet('first final latest opening closing');
const THE = wordSet('the');
const OWNERS = wordSet('the his her its their my our your');
const MODALS = wordSet('to will would can could may might must should not only');
const THOSE = wordSet('these those');
const YEARS: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'month', 'week']);
const COUNTED = wordSet('the these those');
const A = wordSet('a an');
const AHEAD = wordSet('ahead');
const TO = wordSet('to');
const COME = wordSet('come');
const NEXT = wordSet('next');
const OF = wordSet('of');
const PARTS_OF = wordSet('end start beginning middle turn close half years part decades dawn');

export const durationTowards = define<DateReading>({
  id: ID,
  doc: 'A length up to or from the reference date: `the past 18 months`, `the next week`, `the last few days`.',
  source: 'TimeML 1.2.1, DURATION with anchor; annotation guide, Dates',
  triggers: ['time-unit', 'phrase:time-unit'],
  examples: [
    {
      text: 'Prices doubled over the past 18 months.',
      finds: 'the past 18 months',
      value: '2022-07-19/2024-01-19',
    },
    {
      text: 'It will open in the next two years.',
      finds: 'the next two years',
      value: '2024-01-19/2026-01-19',
    },
    { text: 'Rain fell in the last few days.', finds: 'the last few days' },
    { text: 'Rain will fall in the next week.', finds: 'the next week', value: '2024-01-19/2024-01-26' },
    {
      text: 'It opened in 2005 and closed the next year.',
      finds: 'the next year',
      value: '2006',
    },
    { text: 'It slept in the first hour of its life.', finds: 'the first hour', value: 'PT1H' },
    { text: 'It paid off in the road’s first year of use.', finds: 'first year', value: 'P1Y' },
    { text: 'She toured in her first year in office.', finds: 'her first year', value: 'P1Y' },
    { text: 'It changed in the past years.', finds: 'the past years', value: 'PXY' },
    { text: 'Many fled over the ensuing years.', finds: 'the ensuing years', value: 'PXY' },
    { text: 'The next year and a half will be hard.', finds: 'The next year and a half' },
    { text: 'It closed last fortnight.', finds: 'last fortnight', value: '2024-01-05/2024-01-19' },
    {
      text: 'It rose in the first nine months of 2019.',
      finds: 'the first nine months of 2019',
      value: 'P9M',
    },
    { text: 'He left at the end of the last decade.', finds: 'the end of the last decade', value: '201' },
    { text: 'In 1950 he moved, and the next year he joined.', finds: 'the next year', value: '1951' },
    { text: 'They led for the first nine months.', finds: 'the first nine months' },
    { text: 'In his first seven months he slept.', finds: 'his first seven months', value: 'P7M' },
    { text: 'It grew during those decades.', finds: 'those decades', value: 'PXDE' },
    {
      text: 'It grew over the last half century.',
      finds: 'the last half century',
      value: '1974-01-19/2024-01-19',
    },
    { text: 'It will fade in the weeks to come.', finds: 'the weeks to come', value: 'PXW' },
    { text: 'In these 12 years she won much.', finds: 'these 12 years', value: 'P12Y' },
  ],
  counterExamples: [
    'It rained last week.',
    'It may last 10 more rounds.',
    'It is so, as in previous years.',
    'The following year was dry.',
    'He came in the next day.',
  ],
  find: (doc, token) => {
    const unit = unitAt(doc, token);
    if (unit === null) return null;
    // `the last financial year` is one of the calendar: see date.the-unit.
    if (unit.last - unit.first > 1 && !unit.plural && unit.times === 1) return null;
    // `in the weeks ahead`
    if (unit.plural && isOneOf(doc, token - 1, THE) && isOneOf(doc, unit.last, AHEAD))
      return build(doc, token - 1, unit.last + 1, unit.unit, null, 1);
    // `in the weeks to come`
    if (
      unit.plural &&
      isOneOf(doc, token - 1, THE) &&
      isOneOf(doc, unit.last, TO) &&
      isOneOf(doc, unit.last + 1, COME)
    )
      return build(doc, token - 1, unit.last + 2, unit.unit, null, 1);
    const end = isOneOf(doc, token - 1, BETWEEN) ? token - 1 : token;
    const count = countBefore(doc, end);
    const head = count?.first ?? end;
    // `the first nine months`, `her first two years`: the length of a part, not hung on publication.
    if (count !== null && isOneOf(doc, head - 1, LATEST) && isOneOf(doc, head - 2, OWNERS))
      return reading(
        doc,
        ID,
        head - 2,
        unit.last,
        duration(unit.unit, count.count === null ? null : count.count * unit.times),
      );
    if (count === null && isOpening(doc, token, unit))
      return reading(doc, ID, token - 2, unit.last, duration(unit.unit, unit.times));
    // `the ferry’s first year of service`
    if (count === null && isOneOf(doc, unit.last, OF) && isOpeningOf(doc, token, unit))
      return reading(doc, ID, token - 1, unit.last, duration(unit.unit, unit.times));
    const deixis = deixisBefore(doc, head);
    if (deixis === null || deixis.steps === 0) return counted(doc, head, unit.last, count, unit);
    // `expected to last a week`, `will last 18 months`
    if (count !== null && (isOneOf(doc, count.first, A) || isOneOf(doc, deixis.first - 1, MODALS)))
      return null;
    const sign = deixis.steps as 1 | -1;
    // `at the end of the last decade`; `over the last decade` is a length.
    const isWhole = isOneOf(doc, deixis.first - 1, OF) && isOneOf(doc, deixis.first - 2, PARTS_OF);
    if (count === null && isWhole && !unit.plural && (unit.unit === 'decade' || unit.unit === 'century'))
      return reading(doc, ID, deixis.first, unit.last, point(step(unit.unit, sign)));
    if (count === null) {
      // `the past year`; `past years` and `the coming weeks` are vague.
      if ((!deixis.article && unit.times === 1) || deixis.turn === 'nearest') return null;
      if (deixis.anchor === 'narrative' && !isOneOf(doc, head - 1, NEXT))
        // `over the ensuing years`
        return unit.plural && deixis.article
          ? reading(doc, ID, deixis.first, unit.last, duration(unit.unit, null))
          : null;
      if (unit.unit === 'day' && !unit.plural) return null;
      if (unit.unit === 'quarter' || unit.unit === 'weekend') return null;
      // `cleared the next year.`: the one after the date last spoken of.
      const grain = grainOf(unit.unit);
      if (
        grain !== undefined &&
        unit.times === 1 &&
        !unit.plural &&
        followsNarrated(doc, deixis.first, unit.last)
      )
        return reading(doc, ID, deixis.first, unit.last, point(step(grain, 1, 'narrative')));
      const half = unit.plural ? 0 : halfAfter(doc, unit.last);
      if (half > 0) return build(doc, deixis.first, half, unit.unit, 1.5 * unit.times, sign);
      return build(doc, deixis.first, unit.last, unit.unit, unit.plural ? null : unit.times, sign);
    }
    return build(
      doc,
      deixis.first,
      unit.last,
      unit.unit,
      count.count === null ? null : count.count * unit.times,
      sign,
    );
  },
});

/** `the first hour of life`, `my first year in office`; of days the first is a day. */
const isOpening = (doc: Doc, token: number, unit: UnitAt): boolean =>
  !unit.plural &&
  OPENING.has(unit.unit) &&
  isOneOf(doc, token - 1, FIRST) &&
  isOneOf(doc, token - 2, OWNERS) &&
  isOneOf(doc, unit.last, OF_IN);
const isOpeningOf = (doc: Doc, token: number, unit: UnitAt): boolean =>
  !unit.plural &&
  OPENING.has(unit.unit) &&
  isOneOf(doc, token - 1, FIRST) &&
  doc.kind[token - 2] === TOKEN.clitic;
const OPENING: ReadonlySet<string> = new Set(['hour', 'week', 'month', 'year', 'decade']);
const FIRST = wordSet('first');
const OF_IN = wordSet('of in after since');

const DURING = wordSet('in over for within during through throughout into of until');

/** `the next year` that opens no sentence, hangs on no preposition of length and closes its clause. */
function followsNarrated(doc: Doc, first: number, last: number): boolean {
  if (!isOneOf(doc, first + 1, NEXT) || isOneOf(doc, first - 1, DURING)) return false;
  if (first === doc.sentences[doc.sentence[first]!]) return false;
  // `In 1950 he moved, and the next year he joined the army`
  if (isOneOf(doc, first - 1, AND) && isOneOf(doc, last, SUBJECTS) && tenseAt(doc, first, last) < 0)
    return true;
  return last >= doc.length || doc.sentence[last] !== doc.sentence[first] || isMark(doc, last, '.');
}

const AND = wordSet('and but');
const SUBJECTS = wordSet('he she they it we i was were');

/** `the six months`, `these 12 years`, `those three days` */
function counted(
  doc: Doc,
  head: number,
  last: number,
  count: ReturnType<typeof countBefore>,
  unit: UnitAt,
): DateReading | null {
  // `during these decades`
  const pointed = isOneOf(doc, head - 1, THOSE) && isOneOf(doc, head - 2, DURING) && YEARS.has(unit.unit);
  if (count === null && unit.plural && pointed)
    return reading(doc, ID, head - 1, last, duration(unit.unit, null));
  if (count === null || count.count === null || !unit.plural || !isOneOf(doc, head - 1, COUNTED)) return null;
  // `the Thirty Years’ War`
  if (isOfWar(doc, unit, count)) return null;
  return reading(doc, ID, head - 1, last, duration(unit.unit, count.count * unit.times));
}

function build(
  doc: Doc,
  first: number,
  last: number,
  unit: Duration['amount']['unit'],
  count: number | null,
  sign: 1 | -1,
): DateReading {
  // `the last three months of 2022` are counted from no publication.
  if (isOneOf(doc, last, OF) && isOneOf(doc, first, THE))
    return reading(doc, ID, first, last, duration(unit, count));
  return reading(doc, ID, first, last, duration(unit, count, false, { sign, anchor: 'reference' }));
}
