import { type Doc, surface, surfaceOf } from '../annotate/doc.js';
import { SHAPE, TOKEN } from '../annotate/tokens.js';
import { defineCheck } from './define.js';
import { type LifeDate, lifeDates } from './definitions/life-dates.js';
import { sentenceText } from './definitions/sentence.js';
import type { Facts } from './facts.js';
import { type Contradiction, placeOf } from './finding.js';
import { plantedSentence } from './planted.js';

/** Verbs of what happens once, by what they mean. */
const ONCE: Readonly<Record<string, string>> = {
  founded: 'founded',
  established: 'founded',
  incorporated: 'founded',
  released: 'released',
  published: 'released',
  inaugurated: 'opened',
  opened: 'opened',
  ratified: 'ratified',
  abolished: 'abolished',
  dissolved: 'abolished',
  demolished: 'demolished',
};
const CONNECTORS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'de', 'on', '&']);
/** Between subject and verb. */
const WAS: ReadonlySet<string> = new Set(['was', 'were', 'is', 'officially', 'formally', 'first']);
/** It happened more than once, or was to happen. */
const AGAIN =
  /\b(?:again|re-?\w*opened|relaunch\w*|re-?establish\w*|reissued?|postponed|rescheduled|planned|originally|initially|second|third|edition|supposed|scheduled|expected|not|never|claims?|according|disputed|some say|or)\b/i;

export const eventDates = defineCheck({
  id: 'event-dates',
  level: 'warning',
  doc: 'One event with two dates: a birth, a death, a founding.',
  why: 'One of the two is wrong, and the archive will pass on either.',
  source:
    'Slate corrections of 2013–2020: a release on June 27 that was on July 27, a flyby on Feb. 14 that was on July 14',
  exemptions: [
    'Dates that may be the same: “in 1962” and “in May 1962”.',
    'Things that happen again or were to happen: reopened, postponed, planned, second edition.',
    'What is disputed: “according to”, “claims”, “not”.',
    'A name that stands for several: only the same words count as one subject.',
    'A year that is not written is taken from the day of publication, and only for a day and month that are.',
  ],
  blindSpots: [
    'Events without a name of their own: “the fire”, “the vote”.',
    'The same thing said with other words: “Founded by his father in 1962, it …”.',
    'Elections, launches and arrivals, of which one person or thing may have several.',
  ],
  needs: ['date'],
  *check(facts, looked) {
    const seen = new Map<string, Dated>();
    for (const one of eventsOf(facts)) {
      looked(one.at);
      const key = `${one.subject}|${one.what}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, one);
      else if (one.latest < before.earliest || before.latest < one.earliest) yield contradiction(before, one);
      // The more exact one is what others must fit.
      else if (one.earliest >= before.earliest && one.latest <= before.latest) seen.set(key, one);
    }
  },
  slip: (facts) => {
    const counts = new Map<string, number>();
    for (const { subject, what, at } of eventsOf(facts)) {
      const key = `${subject}|${what}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const text = facts.doc.text.slice(at.start, at.end);
      const year = /\b(1[89]|20)\d\d\b/.exec(text);
      if (counts.get(key) !== 2 || year === null) continue;
      const start = at.start + year.index;
      return { at: { in: 'text', start, end: start + 4 }, with: String(Number(year[0]) - 2) };
    }
    for (const { name, what, at, earliest, isYearWritten } of eventsOf(facts)) {
      if (!isYearWritten) continue;
      const year = Number(earliest.slice(0, 4)) - 2;
      const date = facts.dates.find(({ in: where, start }) => where === 'text' && start === at.start);
      if (date !== undefined)
        return plantedSentence(facts, date, `${name} ${what === 'died' ? what : `was ${what}`} in ${year}.`);
    }
    return null;
  },
  examples: [
    {
      text: 'Helen Abernathy was born in Leeds in 1932. She studied law. Abernathy was born in 1934, a year of drought.',
      points: ['1934', '1932'],
    },
    {
      text: 'Walter Lindgren (1915–2007) wrote forty novels. Lindgren died on 3 May 2008 in Malmo.',
      points: ['3 May 2008', '2007'],
    },
    {
      text: 'The Harbour Trust was founded in 1962. It owns three piers. The Harbour Trust was established in 1964 by merchants.',
      points: ['1964', '1962'],
    },
    {
      text: 'The Lindgren Museum was opened on 14 February 2015. A year of work followed. The Lindgren Museum was opened on 14 July 2015.',
      points: ['14 July 2015', '14 February 2015'],
    },
    {
      text: 'Founded in 1898, the Harbour Trust owns three piers. The Harbour Trust was founded in 1889.',
      points: ['1889', '1898'],
    },
    {
      text: 'The album Night Ferry was released on June 27, 2014. Critics were kind. Night Ferry was released on July 27, 2014.',
      points: ['July 27, 2014', 'June 27, 2014'],
    },
    {
      text: 'Peter Novak died on 1 July 2019. Neighbours wept. Novak died on 2 July 2019 in his house.',
      points: ['2 July 2019', '1 July 2019'],
    },
    {
      text: 'Samuel Okoro was killed on 4 May. The court heard three witnesses. Okoro was killed on 5 May, a witness told it.',
      published: '2024-06-17',
      points: ['5 May', '4 May'],
    },
    {
      text: 'The Port Treaty was ratified in March 1994. Fishing went on. The Port Treaty was ratified in 1995.',
      points: ['1995', 'March 1994'],
    },
    {
      text: 'The Old Exchange was demolished in 1971, and a garage was built. The Old Exchange was demolished in 1970.',
      points: ['1970', '1971'],
    },
  ],
  cleanExamples: [
    'Helen Abernathy was born in Leeds in 1932. She studied law. Abernathy was born in May 1932, a month of drought.',
    'The Harbour Trust was founded in 1962. It owns three piers. The Harbour Trust was founded on 3 May 1962 by merchants.',
    'The Harbour Trust was founded in 1962. The Harbour Museum was founded in 1964.',
    'The Lindgren Museum was opened in 2015. The Lindgren Museum was reopened in 2019.',
    'The Lindgren Museum was opened in 2015. The second wing of the Lindgren Museum was opened in 2019.',
    'Night Ferry was released in 2014. Night Ferry was originally released in 2013.',
    'Walter Lindgren (1915–2007) wrote forty novels. Lindgren died on 3 May 2007 in Malmo.',
    'Peter Novak died in 2019. His father died in 2001.',
    'The company was founded in 1962. The company was founded in 1964.',
    'The Port Treaty was signed in 1994 and ratified in 1995.',
    'Samuel Okoro was killed on 4 May. Peter Novak was killed on 5 May.',
    {
      text: 'Samuel Okoro was killed on 4 May. The court heard three witnesses. Okoro was killed on 4 May.',
      published: '2024-06-17',
    },
  ],
});

interface Dated extends Pick<LifeDate, 'at' | 'text' | 'earliest' | 'latest' | 'isYearWritten'> {
  /** In lower case, without its article. */
  readonly subject: string;
  readonly name: string;
  readonly what: string;
}

function eventsOf(facts: Facts): Dated[] {
  const { doc } = facts;
  const found: Dated[] = [];
  for (const date of lifeDates(facts)) {
    if (!date.isYearWritten && !date.isDayWritten) continue;
    if (AGAIN.test(sentenceText(doc, date.sentence))) continue;
    found.push({ ...date, subject: date.of.person.name.toLowerCase(), name: date.of.person.name });
  }
  for (const date of facts.dates) {
    const { earliest, latest, approximate, impossible, type } = date.value;
    if (date.in !== 'text' || date.stated.year === null || earliest === null || latest === null) continue;
    if (approximate || impossible || type !== 'date') continue;
    const verb = /^(?:in|on)$/i.test(surface(doc, Math.max(0, date.first - 1))) ? date.first - 2 : -1;
    if (verb < 0 || doc.kind[verb] !== TOKEN.word || doc.sentence[verb] !== date.sentence) continue;
    const what = ONCE[surface(doc, verb).toLowerCase()];
    if (what === undefined || AGAIN.test(sentenceText(doc, date.sentence))) continue;
    const subject = subjectOf(doc, verb, date.last);
    if (subject === null) continue;
    const { in: where, start, end, text } = date;
    found.push({
      at: { in: where, start, end },
      text,
      earliest: earliest.slice(0, 10),
      latest: latest.slice(0, 10),
      isYearWritten: true,
      subject: subject.toLowerCase(),
      name: subject,
      what,
    });
  }
  return found.sort((a, b) => a.at.start - b.at.start);
}

/** The name before `was founded`, or behind `Founded in 1962,`. */
function subjectOf(doc: Doc, verb: number, behind: number): string | null {
  const sentence = doc.sentence[verb]!;
  let last = verb;
  while (last > 0 && WAS.has(surface(doc, last - 1).toLowerCase())) last--;
  if (last < verb) {
    let first = last;
    while (first > 0 && doc.sentence[first - 1] === sentence && isOfName(doc, first - 1)) first--;
    return nameIn(doc, first, last);
  }
  if (verb !== doc.sentences[sentence] || surface(doc, behind) !== ',') return null;
  let end = behind + 1;
  while (end < doc.length && doc.sentence[end] === sentence && isOfName(doc, end)) end++;
  return nameIn(doc, behind + 1, end);
}

const isOfName = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.word &&
  (doc.shape[token]! >= SHAPE.capital || CONNECTORS.has(surface(doc, token)));

/** Two capitalised words or more, without articles and connectors at its ends. */
function nameIn(doc: Doc, first: number, last: number): string | null {
  let [from, to] = [first, last];
  while (from < to && CONNECTORS.has(surface(doc, from).toLowerCase())) from++;
  while (to > from && CONNECTORS.has(surface(doc, to - 1).toLowerCase())) to--;
  return to - from < 2 ? null : surfaceOf(doc, from, to).replace(/\s+/g, ' ');
}

function contradiction(before: Dated, one: Dated): Contradiction {
  const isAssumed = !before.isYearWritten || !one.isYearWritten;
  const when = (dated: Dated) =>
    dated.earliest === dated.latest ? dated.earliest : dated.text.replace(/^.*\((\d{4})\)$/, '$1');
  return {
    here: placeOf(one.at),
    there: placeOf(before.at),
    message: `${one.name} was ${one.what === 'died' ? 'dead' : one.what} twice: ${when(before)} and ${when(one)}`,
    doubt: 'either date may be wrong, or the event may be another',
    computed: { before: before.earliest, here: one.earliest },
    repairs: [],
    facts: [one.subject, one.what, before.earliest, one.earliest],
    ...(isAssumed ? { assumesPublished: true as const } : {}),
  };
}
