import { defineCheck } from './define.js';
import { areDisjoint, type Interval, roundedForHeadline } from './definitions/interval.js';
import { sameQuantity } from './definitions/same-quantity.js';
import { naming, shared } from './definitions/subject.js';
import { otherwiseSaid, partSaid } from './definitions/update.js';
import type { Facts, FigureFact } from './facts.js';
import { type Contradiction, placeOf } from './finding.js';
import { isScaleSlip } from './scale-slip.js';
import { anotherNumber, eitherNumber, normalFigure, numberPlaceOf, TOLD_TWICE } from './two-figures.js';

/** Words that a headline and the sentence which bears it out have in common, beside the noun counted. */
const SHARED = 2;
const SHARED_WITHOUT_NOUN = 4;
/** And this share of the headline's words. */
const SHARE = 0.4;
/** The headline is of what the story opens with: sentences of the body in which it is borne out or not. */
const OPENING = 5;
const ZONES: ReadonlySet<string> = new Set(['title', 'summary', 'caption']);
/** Headlines that promise a list, ask, or grow with the news. */
const OTHER_HEADS =
  /\?\s*$|\blive\b|as it happened|\bupdates\b|^\W*(?:the )?(?:\d+|[a-z]+) (?:\w+ )?(?:ways|things|reasons|tips|facts|questions|takeaways|lessons|steps|signs|places|ideas|books|films|charts|photos|pictures)\b/i;

export const headlineFigure = defineCheck({
  id: 'headline-figure',
  level: 'error',
  doc: 'A figure of the headline, the summary or a caption that no figure of the body bears out, while the body gives another for the same quantity.',
  why: 'The headline is what most people read, and it is written by someone else than the story.',
  source:
    'Slate, correction of 31 October 2014: 12 musicals in the headline, 16 in fact; Baltimore Sun 2005: $1 billion over a budget of $100 million',
  exemptions: [
    'A headline rounds to one significant digit, and “dozens”, “hundreds” stand for what they may mean.',
    'Any figure of the body that agrees, two that add up to it, or its digits anywhere in the body.',
    'Bodies that give several figures for the quantity: an update sequence, or parts.',
    'Sentences that speak of earlier counts, forecasts, parts, rates or comparisons.',
    'Questions, live blogs and lists (“7 ways to …”).',
    'Slips of magnitude, which are of scale-slip.',
  ],
  blindSpots: [
    'Ages and scores.',
    'Headlines that share no words with the sentence which gives the figure.',
    'Captions of articles without a title.',
    'A body that gives the figure only behind its first five sentences, or not at all.',
  ],
  needs: ['headline', 'figure'],
  *check(facts, looked) {
    for (const above of figuresAbove(facts)) {
      const told = witnessesOf(facts, above);
      if (told.length === 0) continue;
      looked(above);
      for (const one of told) looked(one);
      if (isBorneOut(facts, above) || told.some((one) => !isContradicted(above, one))) continue;
      if (told.some((one) => told.some((other) => areDisjoint(one.interval, other.interval)))) continue;
      const witness = told.find(
        (one) => isOfNow(facts, above, one) && !isPart(facts, above, one) && isInOpening(facts, one),
      );
      if (witness === undefined || isScaleSlip(facts, above, witness)) continue;
      yield contradiction(above, witness);
    }
  },
  slip: (facts) => {
    for (const above of figuresAbove(facts)) {
      if (!witnessesOf(facts, above).some((one) => !isContradicted(above, one))) continue;
      const other = anotherNumber(above);
      if (other !== null) return { at: numberPlaceOf(above), with: other };
    }
    return null;
  },
  examples: [
    {
      title: '12 musicals to open on Broadway this autumn',
      text: 'This autumn 16 musicals will open on Broadway, producers said.',
      points: ['12 musicals', '16 musicals'],
    },
    {
      title: '12 killed in Lagos market blast',
      text: 'A blast in a Lagos market killed 13 people, police said.\n\nThe market was closed.',
      points: ['12', '13 people'],
      computed: { above: 12, body: 13 },
    },
    {
      title: 'Floods leave 12 dead in Bergen',
      text: 'Floods in Bergen killed 21 people at the weekend.',
      points: ['12', '21 people'],
    },
    {
      title: 'Carmaker to cut 1,200 jobs at Leeds plant',
      text: 'The carmaker will cut 1,500 jobs at its Leeds plant, it said.',
      points: ['1,200 jobs', '1,500 jobs'],
    },
    {
      title: 'Turnout hits 64 percent in Kenya vote',
      text: 'Turnout in the Kenya vote was 61 percent.',
      points: ['64 percent', '61 percent'],
    },
    {
      title: 'Firm fined $45 million over oil spill',
      text: 'A court fined the firm $54 million over the oil spill.',
      points: ['$45 million', '$54 million'],
    },
    {
      title: 'City approves $1 billion school budget',
      text: 'The city council approved a school budget of $300 million.',
      points: ['$1 billion', '$300 million'],
    },
    {
      title: 'Storm kills at least 30 in Dhaka',
      text: 'A storm killed 20 people in Dhaka, the mayor said.',
      points: ['at least 30', '20 people'],
    },
    {
      title: 'Hundreds of houses burn in Corfu fire',
      text: 'A fire in Corfu burned 45 houses.',
      points: ['Hundreds of houses', '45 houses'],
    },
    {
      text: 'Ferry sinks with 80 tourists on board\n\nROME, March 3 (Wire) - A ferry with 95 tourists on board sank near Capri, the coast guard said.\n\nNo one was hurt.',
      points: ['80 tourists', '95 tourists'],
    },
    {
      title: 'Lake loses 40 million litres after dam leak',
      text: 'The lake lost 14 million litres after a leak in the dam.',
      points: ['40 million litres', '14 million litres'],
    },
    {
      title: 'Unions say 300 nurses quit clinic',
      text: '“We know that 450 nurses quit the clinic,” the unions said.',
      points: ['300 nurses', '450 nurses'],
      level: 'note',
    },
  ],
  cleanExamples: [
    {
      title: '16 musicals to open on Broadway this autumn',
      text: 'This autumn 16 musicals will open on Broadway, producers said.',
    },
    {
      title: '13 killed in Lagos market blast',
      text: 'A blast in a Lagos market killed 13 people, police said.\n\nThe market was closed.',
    },
    {
      title: '15 killed in Lagos market blasts',
      text: 'A blast in a Lagos market killed 12 people. A second blast killed three people, police said.',
    },
    {
      title: 'Carmaker to cut 1,000 jobs at Leeds plant',
      text: 'The carmaker will cut 1,187 jobs at its Leeds plant, it said.',
    },
    {
      title: '12 killed in Lagos market blast',
      text: 'A blast in a Lagos market killed 12 people, police said. They had earlier said that the blast in the market killed nine people.',
    },
    {
      title: '12 startups join Nairobi programme',
      text: 'The Nairobi programme took in dozens of startups. Three winning startups of the Nairobi programme join a fair.',
    },
    {
      title: '7 ways to sleep better in Lisbon heat',
      text: 'There are five ways to sleep better in the Lisbon heat.',
    },
    {
      title: 'Did 12 people die in Lagos market blast?',
      text: 'A blast in a Lagos market killed 13 people, police said.',
    },
    {
      title: 'Turnout hits 64 percent in Kenya vote',
      text: 'Turnout in the Kenya vote was 63.8 percent.',
    },
    {
      title: 'Firm fined $45 million over oil spill',
      text: 'A court fined the firm $45.2 million over the oil spill. The spill cost the firm $54 million.',
    },
    {
      title: 'Dozens hurt in Dhaka storm',
      text: 'The storm in Dhaka hurt 45 people.',
    },
    {
      title: 'At least 30 die in Dhaka storm',
      text: 'The storm in Dhaka killed 34 people.',
    },
    {
      title: '12 killed in Lagos market blast',
      text: 'The toll of the Lagos market blast has risen to 14 people killed, police said.',
    },
    {
      title: '12 killed in Lagos market blast',
      text: 'The Lagos market blast killed 7 women, police said.',
    },
  ],
});

/** Figures of the headline, the summary and the captions. */
function figuresAbove({ headline, figures }: Facts): readonly FigureFact[] {
  if (headline === null || OTHER_HEADS.test(headline.text)) return [];
  return figures.filter(({ zone, value }) => ZONES.has(zone) && TOLD_TWICE.has(value.kind));
}

const isInBody = ({ zone }: FigureFact): boolean => zone === 'body';

/** What the body says of the same quantity in a sentence that shares its words. */
function witnessesOf(facts: Facts, above: FigureFact): FigureFact[] {
  return facts.figures.filter(
    (one) => isInBody(one) && one.slots.unit === above.slots.unit && isOfOne(facts, above, one),
  );
}

function isOfOne(facts: Facts, above: FigureFact, one: FigureFact): boolean {
  if (sameQuantity(facts, above, one) === null && !isOfNoSlot(above, one)) return false;
  const least = Math.max(SHARED - (isLede(facts, one) ? 1 : 0), Math.ceil(above.words.size * SHARE));
  if (above.slots.event !== null && above.slots.event === one.slots.event)
    return shared(above.words, one.words) + 1 >= Math.max(SHARED, least);
  const common = shared(
    above.words,
    one.words,
    above.nouns.filter((noun) => one.nouns.includes(noun)),
  );
  switch (naming(above, one)) {
    case 'same':
      return common >= least;
    case 'crosswise':
      return above.value.kind !== 'count' && common >= least + (isLede(facts, one) ? 0 : 1);
    case 'unnamed':
      return above.value.kind !== 'count' && common >= Math.max(SHARED_WITHOUT_NOUN, least);
    case 'different':
      return false;
  }
}

/** Money and shares of nothing that a slot names: none of the filled ones may differ. */
function isOfNoSlot({ slots: a, value }: FigureFact, { slots: b }: FigureFact): boolean {
  if (value.kind === 'count') return false;
  return (['event', 'aggregation', 'time', 'scope'] as const).every(
    (slot) => a[slot] === null || b[slot] === null || a[slot] === b[slot],
  );
}

const meant = (above: FigureFact): Interval => roundedForHeadline(above.interval, above.value);

const isContradicted = (above: FigureFact, one: FigureFact): boolean =>
  areDisjoint(meant(above), one.interval);

/** What is open above (`at least 30`) is borne out by other quantities only near its number. */
const NEAR = 1.25;

/** Some figure of the body agrees, two add up to it, or its digits stand there unread. */
function isBorneOut(facts: Facts, above: FigureFact): boolean {
  const { low, high } = meant(above);
  const most = Number.isFinite(high) ? high : low * NEAR;
  const fits = (value: number) => value >= low && value <= most;
  const values = facts.figures
    .filter((one) => isInBody(one) && one.slots.unit === above.slots.unit)
    .flatMap(({ value }) => [value.value, value.min, value.max])
    .filter((one) => one !== null);
  if (values.some(fits)) return true;
  if (values.some((a, at) => values.some((b, other) => other > at && fits(a + b)))) return true;
  return isWrittenInBody(facts, above);
}

/** The same digits, though nothing read them as this quantity. */
function isWrittenInBody({ doc, zones }: Facts, { number }: FigureFact): boolean {
  const digits = /\d[\d.,]*\d|\d/.exec(number.text)?.[0];
  if (digits === undefined) return false;
  const written = new RegExp(`(?<![\\d.,])${digits.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`);
  return doc.blocks.some(
    ({ first, last }, block) =>
      zones[block] === 'body' && written.test(doc.text.slice(doc.start[first], doc.end[last - 1])),
  );
}

const EVERYBODY: ReadonlySet<string> = new Set(['people', 'victims']);

/** The body counts fewer, of a group or place that the headline does not name: one part of several. */
function isPart(facts: Facts, above: FigureFact, one: FigureFact): boolean {
  if (one.interval.low > above.interval.low) return false;
  const group = one.slots.head;
  return (
    (above.slots.head === null && group !== null && !EVERYBODY.has(group)) ||
    (!isLede(facts, one) &&
      above.slots.scope === null &&
      one.slots.scope !== null &&
      one.value.kind === 'count')
  );
}

/** Nothing says that the sentence speaks of another time or of parts; the first paragraph may tell the headline's news. */
const isOfNow = (facts: Facts, above: FigureFact, one: FigureFact): boolean =>
  otherwiseSaid(one) === null ||
  (isLede(facts, one) && otherwiseSaid(above) !== null && partSaid(one) === null);

/** In the first paragraph of the body, which tells the headline again. */
const isLede = ({ zones }: Facts, { block }: FigureFact): boolean => block === zones.indexOf('body');

function isInOpening({ doc, zones }: Facts, { sentence, block }: FigureFact): boolean {
  const body = zones.indexOf('body');
  return body >= 0 && block >= body && sentence - doc.sentence[doc.blocks[body]!.first]! < OPENING;
}

function contradiction(above: FigureFact, witness: FigureFact): Contradiction {
  const where = above.zone === 'title' ? 'headline' : above.zone;
  return {
    here: placeOf(above),
    there: placeOf(witness),
    message: `the ${where} says “${above.text}”, the body says “${witness.text}”, and no figure of the body bears the ${where} out`,
    doubt: `either the ${where} or the body may be wrong`,
    computed: {
      above: above.value.value ?? above.text,
      body: witness.value.value ?? witness.text,
    },
    repairs: eitherNumber(above, witness),
    facts: [where, ...[above, witness].map(normalFigure)],
  };
}
