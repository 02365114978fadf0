import { defineCheck } from './define.js';
import { areDisjoint, sumOf } from './definitions/interval.js';
import type { Facts, FigureFact } from './facts.js';
import type { Contradiction } from './finding.js';
import { endOfSentence, hasOpenList } from './list-text.js';
import { plantedBehind } from './planted.js';

/** `: `, ` — `, `, made up of `: all parts follow. `, of whom `: parts follow, maybe not all. */
const CLOSED = /^(?::| [—–]|,? (?:made up of|comprising|consisting of|split into|divided into))\s/;
const PARTLY = /^,? of (?:whom|which|them)\s/;
/** What may stand between two parts, or behind the last one: a few words, no clause of its own. */
const MOST_BETWEEN = 45;
/** A total that a slip is made of. */
const LEAST_TO_PART = 6;

export const sumOfParts = defineCheck({
  id: 'sum-of-parts',
  level: 'warning',
  doc: 'A total, and parts behind it that do not add up to it.',
  why: 'Casualties, votes and budgets are told in parts, and one of them is updated without the others.',
  source: 'NPR accuracy checklist, “do the math”; checks of tables by statistical offices',
  exemptions: [
    'Lists that are open or overlap: including, among, such as, at least, others, respectively.',
    'Behind “of whom”, “of which” only parts that are together more than the total.',
    'Rounding of all numbers.',
  ],
  blindSpots: [
    'Parts in other sentences.',
    'Parts that overlap, unless a word says so.',
    'Shares in percent.',
  ],
  needs: ['figure'],
  *check(facts, looked) {
    for (const sum of sums(facts)) {
      looked(sum.total);
      const { total, parts, closed } = sum;
      const added = sumOf(parts.map(({ interval }) => interval));
      if (!areDisjoint(added, total.interval)) continue;
      if (closed || added.low > total.interval.high) yield contradiction(total, parts);
    }
  },
  slip: (facts) => {
    for (const { total, closed } of sums(facts)) {
      const { number, value, in: where } = total;
      if (!closed || !/^\d{1,2}$/.test(number.text)) continue;
      return { at: { in: where, start: number.start, end: number.end }, with: String(value.value! + 1) };
    }
    for (const total of facts.figures) {
      const { number, value, doc, end, zone } = total;
      if (zone !== 'body' || value.kind !== 'count' || value.unit === null || !/^\d{1,2}$/.test(number.text))
        continue;
      if (value.value! < LEAST_TO_PART || !/^\.(?:\s|$)/.test(doc.text.slice(end, end + 2))) continue;
      const noun = value.unit.split(/\s/).at(-1);
      return plantedBehind(total, `: ${value.value! - 3} old ${noun} and two new ${noun}`);
    }
    return null;
  },
  examples: [
    {
      text: 'The crash killed 12 people: five women and six men.',
      points: ['12 people', 'five women and six men'],
      computed: { sum: 11 },
    },
    {
      text: 'The house has 90 seats, of which 50 are for the north and 45 for the south.',
      points: ['90 seats', '50 are for the north and 45'],
      computed: { sum: 95 },
    },
    {
      text: 'It costs $10.5 million: $4.2 million for the road and $5.1 million for the bridge.',
      points: ['$10.5 million', '$4.2 million for the road and $5.1 million'],
    },
    {
      text: 'They freed 20 prisoners, of whom 13 were Kenyans and 9 Ugandans.',
      points: ['20 prisoners', '13 were Kenyans and 9 Ugandans'],
    },
    {
      text: 'The board has nine members: four teachers, three parents and three pupils.',
      points: ['nine members', 'four teachers, three parents and three pupils'],
    },
    {
      text: 'The ship carried 31 crew — 20 Filipinos and 12 Greeks.',
      points: ['31 crew', '20 Filipinos and 12 Greeks'],
    },
    {
      text: 'The fund holds €8.4 million, made up of €3.1 million in bonds and €4.2 million in cash.',
      points: ['€8.4 million', '€3.1 million in bonds and €4.2 million'],
    },
    { text: 'It sold 65 cars: 40 vans and 35 buses.', points: ['65 cars', '40 vans and 35 buses'] },
    {
      text: 'The team won 15 medals: five golds, four silvers and seven bronzes.',
      points: ['15 medals', 'five golds, four silvers and seven bronzes'],
    },
    {
      text: 'The court heard 14 witnesses, comprising six officers and nine doctors.',
      points: ['14 witnesses', 'six officers and nine doctors'],
    },
  ],
  cleanExamples: [
    'The crash killed 12 people: five women and seven men.',
    'The house has 90 seats, of which 50 are for the north and 20 for the south.',
    'The crash killed 12 people, including five women and six men.',
    'It costs $10 million: $4 million for the road and $6 million for the bridge.',
    'They freed 20 prisoners, of whom 13 were Kenyans and 5 Ugandans.',
    'It costs $1.2 billion: $700 million for the road and $500 million for the bridge.',
    'The crash killed 12 people: among them five women and six children.',
    'The crash killed 12 people: at least five women and six men.',
    'The team won 15 medals: five golds, four silvers and six bronzes.',
    'He owns 12 shops: one in Lagos opened 20 years ago and 3 million people live there.',
    'The vote was 12 to 10: five women and six men.',
    'It sold 65 cars: 40 vans, 20 of them used, and 25 buses.',
    'The works has two sheds – a six-bay foundry and a four-bay smithy.',
    'About 30 people came: 14 pupils and 15 parents.',
  ],
});

interface Sum {
  readonly total: FigureFact;
  readonly parts: readonly FigureFact[];
  /** All parts are there. */
  readonly closed: boolean;
}

function* sums(facts: Facts): Iterable<Sum> {
  const { figures } = facts;
  for (let at = 0; at < figures.length; at++) {
    const total = figures[at]!;
    const { doc, end, value } = total;
    if ((value.kind !== 'count' && value.kind !== 'money') || value.value === null) continue;
    // `12 to 10: …` is a score.
    if (value.kind === 'count' && value.unit === null) continue;
    const behind = doc.text.slice(end, end + 30);
    const closed = CLOSED.test(behind);
    if (!closed && !PARTLY.test(behind)) continue;
    const stop = endOfSentence(total, end + 4);
    const parts: FigureFact[] = [];
    for (let next = at + 1; next < figures.length; next++) {
      const part = figures[next]!;
      if (part.doc !== doc || part.start >= stop) break;
      parts.push(part);
    }
    if (parts.length < 2 || hasOpenList(doc.text.slice(end, stop))) continue;
    if (parts.every((part) => isPart(part, total)) && isOneList(total, parts, stop))
      yield { total, parts, closed };
  }
}

const isPart = ({ value, doc, number }: FigureFact, total: FigureFact): boolean =>
  value.kind === total.value.kind &&
  value.currency === total.value.currency &&
  value.value !== null &&
  value.comparator === '=' &&
  // `a six-storey office` is one building.
  doc.text[number.end] !== '-';

/** Short words between the parts, `and` before the last, and no clause behind it. */
function isOneList({ doc, end }: FigureFact, parts: readonly FigureFact[], stop: number): boolean {
  let before = end;
  for (const [index, part] of parts.entries()) {
    const between = doc.text.slice(before, part.start);
    if (
      between.length > MOST_BETWEEN ||
      (index > 0 && /[:;()—–]|, (?:who|which|when|while|but)\b/.test(between))
    )
      return false;
    if (index > 0 && !/,|\band\b/.test(between)) return false;
    if (index === parts.length - 1 && !/\band\b[^,]*$/.test(between)) return false;
    // `20 of them used` is a part of a part.
    if (/^ of (?:them|whom|which)\b/.test(doc.text.slice(part.end, part.end + 10))) return false;
    before = part.end;
  }
  const rest = doc.text.slice(before, stop).replace(/[.!?”"']+\s*$/, '');
  return rest.length <= MOST_BETWEEN && !/[,;:—–]|\b(?:and|but|when|while|who|which)\b/.test(rest);
}

function contradiction(total: FigureFact, parts: readonly FigureFact[]): Contradiction {
  const { in: where, start, end, text, value, number } = total;
  const sum = parts.reduce((added, part) => added + part.value.value!, 0);
  return {
    here: { in: where, start, end },
    there: { in: where, start: parts[0]!.start, end: parts.at(-1)!.end },
    message: `“${text}”, and the parts add up to ${sum.toLocaleString('en-US')}`,
    doubt: 'the total or any part may be wrong',
    computed: { sum, difference: Math.round((value.value! - sum) * 1e6) / 1e6 },
    repairs:
      value.kind === 'count'
        ? [
            {
              at: { in: where, start: number.start, end: number.end },
              with: sum.toLocaleString('en-US'),
              because: 'the parts add up to it',
            },
          ]
        : [],
    facts: [total, ...parts].map((one) => String(one.value.value)),
  };
}
