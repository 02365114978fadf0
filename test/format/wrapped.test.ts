/** Lines of plain text are as the library breaks them. */
import fc from 'fast-check';
import wrapAnsi from 'wrap-ansi';
import { wrapped } from '../../src/format/draw-table.js';

const word = fc.string({ unit: fc.constantFrom(...'abcé’–“XY1,.'), minLength: 1, maxLength: 14 });
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', ' ', ' ', ' ', '  ')), { maxLength: 20 })
  .map((parts) => parts.flat().join(''));

test('words that fit and words that do not', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 3, max: 40 }), (line, width) => {
      expect(wrapped(line, width)).toEqual(wrapAnsi(line, width, { hard: true }).split('\n'));
    }),
    { seed: 20_240_516, numRuns: 500 },
  );
});

test.each([
  ['', 10, ['']],
  ['one two three', 7, ['one two', 'three']],
  ['extraordinary', 5, ['extra', 'ordin', 'ary']],
  ['日本 日本', 4, ['日本', '日本']],
])('%s in %i columns', (line, width, lines) => {
  expect(wrapped(line, width)).toEqual(lines);
});
