import { defineCheck } from './define.js';
import {
  difference,
  endsOf,
  relativeChange,
  type StatedChange,
  statedChanges,
} from './definitions/change.js';
import { readable } from './definitions/conversion.js';
import { areDisjoint } from './definitions/interval.js';
import { inOneSentence } from './definitions/sentence.js';
import { type Contradiction, placeOf } from './finding.js';
import { plantedBehind } from './planted.js';

export const percentPoints = defineCheck({
  id: 'percent-points',
  level: 'warning',
  doc: 'A rate that rose by so many percent, which are percentage points, or the other way round.',
  why: 'From 4 to 6 percent is two points and half as much again: the two are worlds apart, and readers take the smaller for the truth.',
  source: 'NPR accuracy checklist, “percent or percentage point?”; Associated Press Stylebook, “percent”',
  exemptions: [
    'The percentage fits as a share of the first rate: from 4 percent to 6 percent is a rise of 50 percent.',
    'Both readings fit, by rounding.',
    'Neither fits: then nobody can say which was meant.',
    'Changes that are measured otherwise than by their ends: annualised, adjusted, on year.',
  ],
  blindSpots: ['Rates with one end only.', 'Ends and change in different sentences.'],
  needs: ['percent'],
  *check(facts, looked) {
    for (const change of statedChanges(facts)) {
      const { from, to, by } = change;
      if (from.value.kind !== 'percent') continue;
      const share = relativeChange(...endsOf({ from, to }));
      const points = difference(...endsOf({ from, to }));
      if (share === null || points === null) continue;
      looked(by);
      const [a, b] = [from.value.value ?? 0, to.value.value ?? 0];
      const isShare = !areDisjoint(by.interval, share);
      const isPoints = !areDisjoint(by.interval, points);
      if (by.value.kind === 'percent' && isPoints && !isShare)
        yield confused(change, 'percentage points', 'percent', Math.abs(b / a - 1) * 100);
      if (by.value.kind === 'percentage-points' && isShare && !isPoints)
        yield confused(change, 'percent', 'percentage points', Math.abs(b - a));
    }
  },
  slip: (facts) => {
    const { figures } = facts;
    for (const { from, by } of statedChanges(facts)) {
      const { doc, in: where, number, end, value } = by;
      if (from.value.kind !== 'percent' || value.kind !== 'percentage-points') continue;
      const words = doc.text.slice(number.end, end);
      const points = words.search(/\bpercentage points?\b/);
      if (points >= 0) return { at: { in: where, start: number.end + points, end }, with: 'percent' };
    }
    for (const to of figures) {
      const from = figures.find(({ start, doc }) => doc === to.doc && start === to.value.changedFrom?.start);
      if (from?.value.value == null || to.value.value === null || to.in !== 'text') continue;
      const points = Math.round(100 * Math.abs(to.value.value - from.value.value)) / 100;
      const alone = figures.filter((one) => inOneSentence(one, to));
      if (from.value.kind === 'percent' && to.value.kind === 'percent' && points > 0 && alone.length === 2)
        return plantedBehind(
          to.end > from.end ? to : from,
          `, ${to.value.value > from.value.value ? 'an increase' : 'a decrease'} of ${points} percent`,
        );
    }
    return null;
  },
  examples: [
    {
      text: 'The rate rose 2 percent from 4 percent to 6 percent.',
      points: ['2 percent', '4 percent'],
      computed: { change: '50 percent' },
    },
    {
      text: 'Unemployment fell from 8.2 percent to 7.1 percent, a fall of 1.1 percent.',
      points: ['1.1 percent', '8.2 percent'],
    },
    { text: 'Turnout dropped by 12% from 60% to 48%.', points: ['12%', '60%'] },
    {
      text: 'The bank raised its rate by 0.5 percent, from 3 percent to 3.5 percent.',
      points: ['0.5 percent', '3 percent'],
    },
    {
      text: 'Her approval climbed from 30 percent to 45 percent, up 15 percent.',
      points: ['15 percent', '30 percent'],
    },
    {
      text: 'Inflation slowed from 9 percent to 6 percent, a drop of 3 percent.',
      points: ['3 percent', '9 percent'],
    },
    {
      text: 'The tax was cut by 5 percent, from 25 percent to 20 percent.',
      points: ['5 percent', '25 percent'],
    },
    { text: 'Support for the bill rose by 8% from 40% to 48%.', points: ['8%', '40%'] },
    {
      text: 'The margin fell by 2 percent to 10 percent from 12 percent.',
      points: ['2 percent', '12 percent'],
    },
    {
      text: 'Support rose by 50 percentage points from 20 percent to 30 percent.',
      points: ['50 percentage points', '20 percent'],
      computed: { change: '10 percentage points' },
    },
  ],
  cleanExamples: [
    'The rate rose 2 percentage points from 4 percent to 6 percent.',
    'The rate rose 50 percent from 4 percent to 6 percent.',
    'Turnout dropped by 12 percentage points from 60% to 48%.',
    'Turnout dropped by 20% from 60% to 48%.',
    'The bank raised its rate by half a percentage point, from 3 percent to 3.5 percent.',
    'Inflation slowed from 9 percent to 6 percent, and wages rose 3 percent of output.',
    'The rate rose from 4 percent to 6 percent.',
    'Sales rose 2 percent from 40 million to 60 million.',
    'The share grew by 1 percent from 99 percent to 100 percent.',
    'The rate rose 7 percent from 4 percent to 6 percent.',
    'Annualised growth slowed 3 percent from 9 percent to 6 percent.',
    'He cut it by 5 percentage points, from 25 percent to 20 percent.',
  ],
});

function confused(
  { from, to, by }: StatedChange,
  meant: string,
  written: string,
  other: number,
): Contradiction {
  const change = `${readable(other)} ${written}`;
  const number = by.doc.text.slice(by.number.start, by.number.end).replace(/\s*%$/, '');
  return {
    here: placeOf(by),
    there: placeOf(from),
    message: `from “${from.text}” to “${to.text}” is ${number} ${meant}, and ${change}, not “${by.text}”`,
    doubt: 'either the unit or one of the numbers may be wrong',
    computed: { change },
    repairs: [
      {
        at: placeOf(by),
        with: `${number} ${meant}`,
        because: `it is ${meant} from ${from.text} to ${to.text}`,
      },
      { at: placeOf(by), with: change, because: `in ${written} it is that` },
    ],
    facts: [from, to, by].map(({ value }) => `${value.value} ${value.kind}`),
  };
}
