import { indexLines } from '../../src/format/lines.js';

const { placeOf, offsetOf } = indexLines('one\r\ntwo\rthree\n');

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [5, 2, 1],
  [9, 3, 1],
  [13, 3, 5],
  [15, 4, 1],
])('offset %i is line %i, column %i, and back', (offset, line, column) => {
  expect(placeOf(offset)).toEqual({ line, column });
  expect(offsetOf({ line, column })).toBe(offset);
});

test('what lies beyond a line or the text is no place', () => {
  expect(offsetOf({ line: 2, column: 9 })).toBeNull();
  expect(offsetOf({ line: 5, column: 1 })).toBeNull();
  expect(offsetOf({ line: 1, column: 0 })).toBeNull();
});
