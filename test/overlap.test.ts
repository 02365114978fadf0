import { conflict, resolveOverlaps } from '../src/overlap.js';
import type {
  Candidate,
  CandidateBase,
  CountryCandidate,
  DateCandidate,
  FigureCandidate,
  Kind,
  PersonCandidate,
  TrapCandidate,
} from '../src/types.js';

/** A token a character, so that offsets and tokens are the same. */
const base = (start: number, end: number, score = 0): CandidateBase => ({
  rule: `rule ${start}-${end}`,
  start,
  end,
  first: start,
  last: end,
  score,
  because: [],
});
const person = (...at: Parameters<typeof base>): PersonCandidate => ({ ...base(...at), kind: 'person' });
const country = (...at: Parameters<typeof base>): CountryCandidate => ({
  ...base(...at),
  kind: 'country',
  code: 'GH',
  form: 'name',
});
const date = (...at: Parameters<typeof base>): DateCandidate => ({
  ...base(...at),
  kind: 'date',
  value: {
    type: 'date',
    timex: '2024',
    value: '2024',
    earliest: null,
    latest: null,
    relative: false,
    approximate: false,
    assumed: [],
  },
});
/** @param core where the number stands in it */
const figure = (start: number, end: number, core = { start, end: start + 1 }): FigureCandidate => ({
  ...base(start, end),
  kind: 'figure',
  core,
  value: {
    kind: 'count',
    value: 2,
    min: null,
    max: null,
    comparator: '=',
    unit: null,
    currency: null,
    assumed: [],
  },
});
const trap = (start: number, end: number, ...against: Kind[]): TrapCandidate => ({
  ...base(start, end),
  kind: 'trap',
  what: 'city',
  against,
});

const show = ({ kind, start, end }: Candidate) => `${kind} ${start}-${end}`;

describe('who wins', () => {
  test.each<[why: string, candidates: Candidate[], winners: string[]]>([
    ['apart, both', [country(4, 5), person(0, 2)], ['person 0-2', 'country 4-5']],
    ['side by side, both', [person(0, 2), person(2, 3)], ['person 0-2', 'person 2-3']],
    ['the longer of one kind', [person(1, 2), person(0, 2)], ['person 0-2']],
    ['the longer, whatever the score', [country(0, 1, 9), person(0, 2, 1)], ['person 0-2']],
    ['of equal length the better score', [person(0, 2, 1), country(0, 2, 2)], ['country 0-2']],
    ['of equal score the kind in its order', [country(0, 2), person(0, 2)], ['person 0-2']],
    ['a trap before what it is against', [country(0, 2), trap(0, 2, 'country')], ['trap 0-2']],
    ['a person before a trap', [trap(0, 2, 'person'), person(0, 2)], ['person 0-2']],
    ['a country before a date', [date(0, 2), country(0, 2)], ['country 0-2']],
    ['a date before a figure', [figure(0, 2), date(0, 2)], ['date 0-2']],
    [
      'of all else equal the first found',
      [
        { ...date(0, 2), rule: 'a' },
        { ...date(0, 2), rule: 'b' },
      ],
      ['date 0-2'],
    ],
    ['a loser holds nobody off', [person(0, 3), person(2, 4, 9), person(3, 5)], ['person 0-3', 'person 3-5']],
  ])('%s', (_, candidates, winners) => {
    expect(resolveOverlaps(candidates).winners.map(show)).toEqual(winners);
  });

  test('the first found is the one that stands', () => {
    const { winners } = resolveOverlaps([
      { ...date(0, 2), rule: 'a' },
      { ...date(0, 2), rule: 'b' },
    ]);
    expect(winners.map(({ rule }) => rule)).toEqual(['a']);
  });
});

describe('what may share words', () => {
  test.each<[why: string, a: Candidate, b: Candidate, conflicts: boolean]>([
    ['two people', person(0, 2), person(1, 3), true],
    ['a person and a country', person(0, 2), country(1, 2), true],
    ['a person and a date', person(0, 2), date(1, 3), true],
    ['a country and a date', country(0, 1), date(0, 3), true],
    ['a country in what a figure counts', country(1, 2), figure(0, 3), false],
    ['a date in what a figure counts', date(1, 2), figure(0, 3), false],
    ['a date that takes the figure’s number', date(0, 2), figure(0, 3), true],
    ['a person in what a figure counts', person(1, 3), figure(0, 3), false],
    ['a person that takes the figure’s number', person(0, 2), figure(0, 3), true],
    ['two figures', figure(0, 3), figure(2, 4), true],
    ['a trap against the kind', trap(0, 3, 'country'), country(1, 2), true],
    ['a trap against another kind', trap(0, 3, 'person'), country(1, 2), false],
    ['a trap in what a figure counts', trap(1, 3, 'figure'), figure(0, 3), false],
    ['a trap that takes the figure’s number', trap(0, 2, 'figure'), figure(0, 3), true],
    ['two traps', trap(0, 3, 'country'), trap(1, 4, 'country'), false],
    ['neighbours', person(0, 2), person(2, 4), false],
  ])('%s', (_, a, b, conflicts) => {
    expect([conflict(a, b), conflict(b, a)]).toEqual([conflicts, conflicts]);
  });
});

describe('losers', () => {
  test.each<[why: string, candidates: Candidate[]]>([
    ['lost to person by rule 0-2 (longer)', [person(0, 2), country(0, 1, 5)]],
    ['lost to person by rule 0-2 (stronger evidence)', [person(0, 2, 5), country(0, 2)]],
    ['lost to person by rule 0-2 (rule order)', [person(0, 2), country(0, 2)]],
    ['lost to city by rule 0-2 (longer)', [trap(0, 2, 'country'), country(0, 1)]],
  ])('keep the reason: %s', (reason, candidates) => {
    const { winners, losers } = resolveOverlaps(candidates);
    expect(losers).toEqual([{ candidate: candidates[1], reason, against: winners[0] }]);
  });

  test('every candidate is a winner or a loser', () => {
    const candidates = [person(0, 3), country(1, 2), trap(4, 6, 'country'), country(5, 6), date(7, 8)];
    const { winners, losers } = resolveOverlaps(candidates);
    expect(new Set([...winners, ...losers.map(({ candidate }) => candidate)])).toEqual(new Set(candidates));
    expect(winners.length + losers.length).toBe(candidates.length);
  });
});
