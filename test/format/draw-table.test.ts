import { jest } from '@jest/globals';
import Table from 'cli-table3';
import { drawTable } from '../../src/format/draw-table.js';

const COLUMNS = [
  { title: 'As written', align: 'left' },
  { title: 'Value', align: 'right' },
] as const;

test('a row is as high as its highest cell', () => {
  expect(
    drawTable(
      COLUMNS,
      [
        ['more than two million migrants', '> 2,000,000'],
        ['ten', '10'],
      ],
      28,
    ),
  ).toBe(
    [
      '  As written           Value',
      '  ─────────────  ───────────',
      '  more than two  > 2,000,000',
      '  million',
      '  migrants',
      '  ten                     10',
      '',
    ].join('\n'),
  );
});

test('the library, whose time grows with the square of the lines of a cell, gets cells of one line', () => {
  const given = jest.spyOn(Table.prototype as unknown as { push: (...rows: string[][]) => number }, 'push');
  drawTable(COLUMNS, [['word '.repeat(500), '1']], 40);
  const cells = given.mock.calls.flat(2);
  given.mockRestore();
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((cell) => cell.includes('\n'))).toEqual([]);
});
