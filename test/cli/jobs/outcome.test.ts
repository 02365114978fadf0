/** What threads send back: as little as can be, and all of it. */
import { newOutcomeJoiner, type Outcome } from '../../../src/cli/outcome.js';
import { failure } from '../../../src/errors.js';

const FAILURE = failure({ source: 'c' }, 'empty', 'nothing in it');
const answer = (text: string, ...complaints: string[]): Outcome => ({
  text,
  articles: 1,
  failure: null,
  complaints,
});
const joinOutcomes = (outcomes: readonly Outcome[], separator: string): Outcome[] => {
  const joiner = newOutcomeJoiner();
  for (const one of outcomes) joiner.add(one, separator);
  return joiner.take();
};
const lost: Outcome = { text: '!', articles: 0, failure: FAILURE, complaints: ['c: nothing in it'] };
const told = (outcomes: readonly Outcome[]) =>
  outcomes.map((one) => ({
    ...one,
    text: typeof one.text === 'string' ? one.text : Buffer.from(one.text).toString(),
  }));

test('neighbours are one text, with what was complained of each', () => {
  expect(told(joinOutcomes([answer('é1', 'a'), answer('2'), answer('3', 'b', 'c')], ',\n'))).toEqual([
    { text: 'é1,\n2,\n3', articles: 3, failure: null, complaints: ['a', 'b', 'c'] },
  ]);
});

test('a failure stays where it was, by itself', () => {
  expect(told(joinOutcomes([lost, answer('1'), answer('2'), lost, lost, answer('3')], ','))).toEqual([
    told([lost])[0],
    { text: '1,2', articles: 2, failure: null, complaints: [] },
    told([lost])[0],
    told([lost])[0],
    { text: '3', articles: 1, failure: null, complaints: [] },
  ]);
});

test('nothing comes of nothing', () => {
  expect(joinOutcomes([], ',')).toEqual([]);
});

test('a joiner is used again and again, and what it gave away is not overwritten', () => {
  const joiner = newOutcomeJoiner();
  joiner.add(answer('1'), ',');
  const first = joiner.take();
  joiner.add(answer('2'), ',');
  expect(told(joiner.take())).toEqual([told([answer('2')])[0]]);
  expect(told(first)).toEqual([told([answer('1')])[0]]);
});

test('long texts are whole', () => {
  const long = 'é€😀'.repeat(200_000);
  const [joined] = told(joinOutcomes([answer('1'), answer(long), answer('2')], ','));
  expect(joined!.text).toBe(`1,${long},2`);
});
