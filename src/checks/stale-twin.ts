import { contextsOf } from '../diff/contexts.js';
import { type Context, pairUp, type Statement } from '../diff/pairing.js';
import { defineCheck } from './define.js';
import { areDisjoint } from './definitions/interval.js';
import { inOneSentence, sentenceOf } from './definitions/sentence.js';
import { namesOthers, naming, sentenceWords, shared } from './definitions/subject.js';
import type { DateFact, Fact, Facts, FigureFact } from './facts.js';
import { type Contradiction, placeOf } from './finding.js';
import { anotherNumber, eitherNumber, normalFigure, numberPlaceOf } from './two-figures.js';

const KINDS: ReadonlySet<string> = new Set([
  'count',
  'money',
  'percent',
  'percentage-points',
  'measure',
  'ratio',
]);
/** Words that two sentences share which tell of one thing, where its noun is not named in both; for a day, a percentage. */
const SHARED = 2;
const SHARED_OF_DATE = 3;
const SHARED_OF_SHARE = 3;
/** And this share of the words of the shorter one. */
const SHARE = 0.4;
/** Of sentences that each name somebody whom the other does not. */
const SHARED_AMONG_NAMES = 3;
/** Up to here counts of two things are often equal. */
const LARGEST_BY_CHANCE = 12;
/** Two quantities of an article are hardly equal in so many significant digits. */
const UNLIKELY_DIGITS = 3;

/** Words by which a sentence gives the old figure as the old one. Source: the update sequence of definitions/update.ts. */
const EARLIER =
  /\b(?:earlier|initial(?:ly)?|original(?:ly)?|at first|first (?:reported|said|announced|put|thought)|previous(?:ly)?|prior|revised|updated|corrected|up from|down from|(?:raised|lowered|rose|fell) from|instead of|rather than|no longer)\b/i;

/** Words that announce something else of the same kind. */
const ANOTHER = /\b(?:also|another|additional|along with|a further|a second)\b/i;

export const staleTwin = defineCheck({
  id: 'stale-twin',
  level: 'warning',
  doc: 'A figure or a day that an edit changed at one place and left standing at another.',
  why: 'Breaking news is edited from the top: the lede has the new toll, the headline, a caption or the ninth paragraph the old one.',
  source:
    'observation of news: tolls that an update left standing; of all figures of an article, those that were equal before the edit can be known to be one',
  exemptions: [
    'Runs only where the previous version is given: `check --against`.',
    'Figures that were not equal in the previous version, or not of one quantity: another noun, event, place, part.',
    'Changes that rounding, “about”, “at least” and the like allow: what both may mean overlaps.',
    'Sentences that speak of earlier counts and updates, of another such thing, or that give the new figure too.',
    'Figures of two years, and what something rose or fell from.',
  ],
  blindSpots: [
    'Names and roles; a name that was respelled at one place is of name-spelling.',
    'Ages, ranks and scores, which two people or teams may share.',
    'A figure whose sentence was rewritten until less than half of its words were left.',
  ],
  needs: ['previous'],
  *check(facts, looked) {
    const { previous } = facts;
    if (previous === null) return;
    const figures = pairUp(figuresOf(previous), figuresOf(facts));
    for (const { before, after } of figures.changed) {
      looked(after.fact);
      if (!areDisjoint(before.fact.interval, after.fact.interval)) continue;
      for (const twin of figures.same) {
        if (!areTwins(previous, before.fact, twin.before.fact)) continue;
        looked(twin.after.fact);
        if (isSilentOfChange(twin.after.fact) && !isToldToo(facts, twin.after.fact, after.fact))
          yield staleFigure(twin.after.fact, after.fact, before.fact);
      }
    }
    const days = pairUp(daysOf(previous), daysOf(facts));
    for (const { before, after } of days.changed) {
      looked(after.fact);
      for (const twin of days.same) {
        if (twin.before.key !== before.key || !tellOfOne(twin.before.fact, before.fact, SHARED_OF_DATE))
          continue;
        looked(twin.after.fact);
        if (!inOneSentence(twin.after.fact, after.fact))
          yield staleDay(twin.after.fact, after.fact, before.fact);
      }
    }
  },
  slip: ({ previous, figures }) => {
    if (previous === null) return null;
    for (const [at, one] of figures.entries()) {
      if (one.in !== 'text' || !KINDS.has(one.value.kind) || significantDigits(one) < 2) continue;
      const twin = figures
        .slice(at + 1)
        .some(
          (other) =>
            !inOneSentence(one, other) && sameValue(one, other) && one.slots.head === other.slots.head,
        );
      const edited = twin ? anotherNumber(one) : null;
      if (edited !== null) return { at: numberPlaceOf(one), with: edited };
    }
    return null;
  },
  examples: [
    {
      previous:
        'Fire kills 12 in Lagos market\n\nA fire in a Lagos market killed 12 people on Monday.\n\nIt rained.',
      text: 'Fire kills 12 in Lagos market\n\nA fire in a Lagos market killed 15 people on Monday.\n\nIt rained.',
      points: ['12', '15 people'],
      computed: { before: 12, after: 15 },
    },
    {
      previous: 'A blast killed 12 people in Lagos.\n\nIt rained.\n\nThe 12 people killed were traders.',
      text: 'A blast killed 15 people in Lagos.\n\nIt rained.\n\nThe 12 people killed were traders.',
      points: ['12 people', '15 people'],
    },
    {
      previous:
        'The council approved a school budget of $310 million.\n\nTeachers cheered the $310 million budget.',
      text: 'The council approved a school budget of $350 million.\n\nTeachers cheered the $310 million budget.',
      points: ['$310 million', '$350 million'],
    },
    {
      title: 'Ferry sinks with 80 tourists',
      previous: 'A ferry with 80 tourists on board sank near Capri.',
      text: 'A ferry with 95 tourists on board sank near Capri.',
      points: ['80 tourists', '95 tourists'],
    },
    {
      previous: 'The carmaker will cut 1,500 jobs at its Leeds plant.\n\nUnions fight for the 1,500 jobs.',
      text: 'The carmaker will cut 1,900 jobs at its Leeds plant.\n\nUnions fight for the 1,500 jobs.',
      points: ['1,500 jobs', '1,900 jobs'],
    },
    {
      previous:
        'Turnout in the Kenya vote was 61 percent.\n\nA turnout of 61 percent in a Kenya vote is low, the court said.',
      text: 'Turnout in the Kenya vote was 64 percent.\n\nA turnout of 61 percent in a Kenya vote is low, the court said.',
      points: ['61 percent', '64 percent'],
    },
    {
      previous: 'The fire burned 45 houses in Corfu.\n\nOf the 45 houses no wall stands.',
      text: 'The fire burned 62 houses in Corfu.\n\nOf the 45 houses no wall stands.',
      points: ['45 houses', '62 houses'],
    },
    {
      previous: 'The wall is 30 metres high.\n\nNo one climbs a wall 30 metres high.',
      text: 'The wall is 13 metres high.\n\nNo one climbs a wall 30 metres high.',
      points: ['30 metres', '13 metres'],
    },
    {
      previous:
        'The harbour fair in Bergen opens on 3 May 2024.\n\nRain is feared. When the harbour fair opens in Bergen on 3 May 2024, the mayor will sing.',
      text: 'The harbour fair in Bergen opens on 4 May 2024.\n\nRain is feared. When the harbour fair opens in Bergen on 3 May 2024, the mayor will sing.',
      points: ['3 May 2024', '4 May 2024'],
      computed: { before: '2024-05-03', after: '2024-05-04' },
    },
    {
      previous:
        'The blast killed 12 people.\n\n“The 12 people who were killed were our friends,” a nurse said.',
      text: 'The blast killed 15 people.\n\n“The 12 people who were killed were our friends,” a nurse said.',
      points: ['12 people', '15 people'],
      level: 'note',
    },
  ],
  cleanExamples: [
    'A blast killed 15 people in Lagos.\n\nThe 12 people killed were traders.',
    {
      previous: 'A blast killed 12 people in Lagos.\n\nThe 12 people killed were traders.',
      text: 'A blast killed 15 people in Lagos.\n\nThe 15 people killed were traders.',
    },
    {
      previous: 'A blast killed 12 people in Lagos.\n\nThe blast wrecked 12 houses.',
      text: 'A blast killed 15 people in Lagos.\n\nThe blast wrecked 12 houses.',
    },
    {
      previous: 'A blast killed 12 people in Lagos.\n\nThe blast injured 12 people.',
      text: 'A blast killed 15 people in Lagos.\n\nThe blast injured 12 people.',
    },
    {
      previous: 'A blast killed 12 people in Lagos.\n\nPolice spoke of 12 people killed.',
      text: 'A blast killed 15 people in Lagos.\n\nPolice at first spoke of 12 people killed.',
    },
    {
      previous: 'A blast killed 12 people in Lagos.\n\nPolice spoke of 12 people killed.',
      text: 'A blast killed 15 people in Lagos.\n\nPolice spoke of 12 people killed, then of 15 people killed.',
    },
    {
      previous: 'A blast killed 12 people in Lagos.\n\nA blast in Abuja killed 12 people.',
      text: 'A blast killed 15 people in Lagos.\n\nA blast in Abuja killed 12 people.',
    },
    {
      previous: 'Ferry with 80 tourists sinks\n\nA ferry with 80 tourists sank near Capri on Sunday.',
      text: 'Ferry with 80 tourists sinks\n\nA ferry with about 80 tourists sank near Capri on Sunday.',
    },
    {
      previous: 'The bank lost $20 million on bonds.\n\nThe bank paid a fine of $20 million.',
      text: 'The bank lost $30 million on bonds.\n\nThe bank paid a fine of $20 million.',
    },
    {
      previous:
        'The fair opens on 3 May 2024.\n\nThe mayor was born on 3 May 1960. He was sworn in on 3 May 2024.',
      text: 'The fair opens on 4 May 2024.\n\nThe mayor was born on 3 May 1960. He was sworn in on 3 May 2024.',
    },
    {
      previous: 'A blast killed 12 people in Lagos.\n\nThe 12 people killed were traders.',
      text: 'The mayor of Bergen sings.\n\nThe 12 people killed were traders.',
    },
  ],
});

// ── What is paired ─────────────────────────────────────────────────────────────────────────────────

interface Stated<F> extends Statement {
  readonly fact: F;
}

const figuresOf = (facts: Facts): Stated<FigureFact>[] =>
  statements(facts, facts.figures.filter(isCompared), (figure) => ({
    kind: `${figure.in} ${figure.value.kind}`,
    family: `${figure.slots.unit} ${figure.slots.head ?? ''}`,
    key: [figure.value.value, figure.value.comparator, figure.slots.unit, figure.slots.head].join(' '),
  }));

const isCompared = ({ value }: FigureFact): boolean =>
  KINDS.has(value.kind) && value.value !== null && value.converts === undefined;

const daysOf = (facts: Facts): Stated<DateFact>[] =>
  statements(facts, facts.dates.filter(isDay), (date) => ({
    kind: date.in,
    family: 'day',
    key: date.value.value!,
  }));

const isDay = ({ value }: DateFact): boolean =>
  value.type === 'date' && value.value !== null && /^\d{4}-\d\d-\d\d$/.test(value.value);

/** The sentences are masked where they are of any figure or date, so that an edit of one does not hide another. */
function statements<F extends FigureFact | DateFact>(
  facts: Facts,
  wanted: readonly F[],
  name: (fact: F) => Omit<Statement, 'context'>,
): Stated<F>[] {
  const contexts = new Map<FigureFact | DateFact, Context>();
  for (const surface of ['title', 'text'] as const) {
    const all = [...facts.figures, ...facts.dates]
      .filter(({ in: where }) => where === surface)
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const [first] = all;
    if (first === undefined) continue;
    for (const [at, context] of contextsOf(first.doc, all).entries()) contexts.set(all[at]!, context);
  }
  return wanted.map((fact) => ({ ...name(fact), fact, context: contexts.get(fact) ?? null }));
}

// ── What is one thing ──────────────────────────────────────────────────────────────────────────────

/** Whether two figures of the previous version that are equal are so because they are of one quantity. */
function areTwins(previous: Facts, a: FigureFact, b: FigureFact): boolean {
  if (!sameValue(a, b) || inOneSentence(a, b) || differ(a, b)) return false;
  const named = naming(a, b);
  if (named === 'different' && (a.slots.event === null || a.slots.event !== b.slots.event)) return false;
  const digits = significantDigits(a);
  const common = shared(a.words, b.words);
  // Polls and accounts are full of equal shares.
  if (a.value.kind === 'percent' && digits < UNLIKELY_DIGITS) return tellOfOne(a, b, SHARED_OF_SHARE);
  if (digits >= UNLIKELY_DIGITS) return named !== 'unnamed' || common > 0;
  if (namesOthers(a, b) && common < SHARED_AMONG_NAMES) return false;
  const isKnown = named === 'same' && (digits > 1 || isLargeCount(a));
  if (isKnown && (common > 0 || (a.value.kind === 'count' && (digits > 1 || isOnlyCount(previous, a)))))
    return true;
  return tellOfOne(a, b, SHARED);
}

/** The article counts what it counts once, or always the same. */
const isOnlyCount = ({ figures }: Facts, { slots, value }: FigureFact): boolean =>
  slots.head !== null &&
  figures.every(
    (one) =>
      one.slots.unit !== slots.unit || one.slots.head !== slots.head || one.value.value === value.value,
  );

const isLargeCount = ({ value }: FigureFact): boolean =>
  value.kind === 'count' && value.value! > LARGEST_BY_CHANCE;

/** Of `1.77 million` three, of `45,000` two: the more, the less likely it is that two quantities are equal. */
function significantDigits({ value }: FigureFact): number {
  const [whole = ''] = String(Math.abs(value.value!)).split('e');
  return whole.replace('.', '').replace(/^0+|0+$/g, '').length;
}

const sameValue = (a: FigureFact, b: FigureFact): boolean =>
  a.value.kind === b.value.kind && a.value.value === b.value.value && a.slots.unit === b.slots.unit;

const differ = (a: FigureFact, b: FigureFact): boolean =>
  (['event', 'aggregation'] as const).some((slot) => areApart(a.slots[slot], b.slots[slot])) ||
  areApart(yearOf(a), yearOf(b)) ||
  // `rose from 4 to 6`: the one it rose from is of another time.
  (a.value.changedTo === undefined) !== (b.value.changedTo === undefined);

const areApart = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const yearOf = ({ slots }: FigureFact): string | null => /^\d{4}/.exec(slots.time ?? '')?.[0] ?? null;

function tellOfOne(a: Fact, b: Fact, least: number): boolean {
  const [x, y] = [sentenceWords(a), sentenceWords(b)];
  const common = shared(x, y);
  return common >= least && common >= SHARE * Math.min(x.size, y.size);
}

function isSilentOfChange(figure: FigureFact): boolean {
  const sentence = sentenceOf(figure);
  return !EARLIER.test(sentence) && !ANOTHER.test(sentence);
}

/** The sentence that has the old figure gives the new one as well, and so tells of the change. */
const isToldToo = ({ figures }: Facts, stale: FigureFact, now: FigureFact): boolean =>
  figures.some((one) => inOneSentence(one, stale) && one !== stale && sameValue(one, now));

// ── What is said ───────────────────────────────────────────────────────────────────────────────────

function stale(
  here: Fact,
  there: Fact,
  was: Fact,
): Pick<Contradiction, 'here' | 'there' | 'message' | 'doubt'> {
  return {
    here: placeOf(here),
    there: placeOf(there),
    message: `“${was.text}” was changed to “${there.text}” there, and “${here.text}” still stands here`,
    doubt: 'either place may be wrong, or the two may be of different things',
  };
}

function staleFigure(here: FigureFact, there: FigureFact, was: FigureFact): Contradiction {
  return {
    ...stale(here, there, was),
    computed: { before: was.value.value!, after: there.value.value! },
    repairs: eitherNumber(here, there),
    facts: [here, there].map(normalFigure),
  };
}

function staleDay(here: DateFact, there: DateFact, was: DateFact): Contradiction {
  return {
    ...stale(here, there, was),
    computed: { before: was.value.value!, after: there.value.value! },
    repairs: [
      { at: placeOf(here), with: there.text, because: `the other place says ${there.text}` },
      { at: placeOf(there), with: here.text, because: `the other place says ${here.text}` },
    ],
    facts: [here.value.value!, there.value.value!],
  };
}
