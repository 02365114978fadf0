/**
 * Feeds each reader broken files for a bounded time: npm run fuzz [-- SECONDS [FORMAT ...]].
 * A reader must answer each with articles or failures, never with an exception or after seconds. What it does not is
 * printed as base64, for test/read/found-by-fuzzing.test.ts.
 */
import fc from 'fast-check';
import { extract } from '../src/index.js';
import { INPUT_FORMATS, type InputFormat } from '../src/read/index.js';
import { mutate, mutations } from '../test/read/mutate.js';
import { readAll } from '../test/read/read.js';
import { SEEDS } from '../test/read/seeds.js';

const [seconds = '10', ...formats] = process.argv.slice(2);
const SLOWEST_MS = 3000;
let found = 0;

for (const format of (formats.length > 0 ? formats : INPUT_FORMATS) as InputFormat[]) {
  let runs = 0;
  let read = 0;
  let slowest = 0;
  const files = fc
    .tuple(fc.constantFrom(...SEEDS[format]), mutations)
    .map(([seed, changes]) => mutate(seed, changes));
  const property = fc.asyncProperty(files, async (bytes) => {
    const start = performance.now();
    const readings = await readAll(`fuzz.${format}`, bytes, format);
    const took = performance.now() - start;
    runs++;
    slowest = Math.max(slowest, took);
    if (took > SLOWEST_MS) throw new Error(`took ${Math.round(took)} ms`);
    if (readings.length === 0) throw new Error('no answer');
    for (const reading of readings) {
      if ('failure' in reading) {
        if (reading.failure.error.code === 'internal') throw new Error(reading.failure.error.message);
        continue;
      }
      read++;
      extract(reading.article);
    }
  });
  const details = await fc.check(property, {
    numRuns: 1_000_000,
    interruptAfterTimeLimit: Number(seconds) * 1000,
    markInterruptAsFailure: false,
    // Shrinking a PDF takes long, and the change is small as it is.
    endOnFailure: true,
  });
  console.log(`${format}: ${runs} files, ${read} articles read, slowest ${Math.round(slowest)} ms`);
  if (details.failed && details.counterexample !== null) {
    found++;
    console.error(
      `${format}: ${String(details.errorInstance)}\n${details.counterexample[0].toString('base64')}`,
    );
  }
}
process.exitCode = found === 0 ? 0 : 1;
