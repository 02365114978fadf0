/** What threads send back: as little as can be, and all of it. */
import { joinOutcomes, type Outcome } from '../../../src/cli/outcome.js';
import { failure } from '../../../src/errors.js';

const FAILURE = failure({ source: 'c' }, 'empty', 'nothing in it');
const answer = (text: string, ...complaints: string[]): Outcome => ({
  text,
  articles: 1,
  failure: null,
  complaints,
});
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

test('what was joined already is left as it is', () => {
  const [joined] = joinOutcomes([answer('1'), answer('2')], ',');
  expect(joinOutcomes([joined!], ',')).toEqual([joined]);
});
