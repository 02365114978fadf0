import { execFileSync } from 'node:child_process';

interface Work {
  readonly characters: number;
  readonly people: number;
  readonly blocks: number;
}

const workOf = (paragraphs: number, ...kind: readonly string[]): Work =>
  JSON.parse(
    execFileSync(process.execPath, ['test/count-operations.mjs', `${paragraphs}`, ...kind], {
      encoding: 'utf8',
    }),
  );

test('the work grows with the article and not with its square', () => {
  const short = workOf(100);
  const long = workOf(800);
  expect(short.people).toBeGreaterThan(90);
  expect(long.people).toBeGreaterThan(8 * short.people * 0.8);
  const growth = long.blocks / short.blocks / (long.characters / short.characters);
  expect(growth).toBeLessThan(1.1);
}, 120_000);

test('nor with the square of a run of capitalised words', () => {
  const short = workOf(100, 'run');
  const long = workOf(800, 'run');
  expect(short.people).toBeGreaterThan(0);
  expect(long.blocks / short.blocks / (long.characters / short.characters)).toBeLessThan(1.1);
}, 120_000);

test('nor with the square of the dates that depend on the country of the article', () => {
  const short = workOf(100, 'lands');
  const long = workOf(800, 'lands');
  expect(short.people).toBe(1);
  expect(long.blocks / short.blocks / (long.characters / short.characters)).toBeLessThan(1.1);
}, 120_000);
