import { fitColumns } from '../../src/format/columns.js';

test.each([
  ['there is room', [5, 10], 20, [5, 10]],
  ['the widest gives way', [5, 30], 20, [5, 15]],
  ['equal ones share', [30, 30, 4], 24, [10, 10, 4]],
  ['no column is less than a wide letter', [9, 9], 1, [2, 2]],
])('%s', (_, natural, room, widths) => {
  expect(fitColumns(natural, room)).toEqual(widths);
});

test('words stay whole while there is room for the longest of each column', () => {
  expect(fitColumns([30, 10, 20], 40, [8, 10, 6])).toEqual([15, 10, 15]);
  expect(fitColumns([30, 10, 20], 26, [8, 10, 6])).toEqual([8, 10, 8]);
  expect(fitColumns([30, 10, 20], 12, [8, 10, 6])).toEqual([4, 4, 4]);
});
