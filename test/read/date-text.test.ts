import { parseDateText } from '../../src/read/date-text.js';

test.each([
  ['2015-11-12T12:32-05:00', '2015-11-12T12:32-05:00'],
  ['2015-11-12T12:32+0530', '2015-11-12T12:32+05:30'],
  ['2015-11-12T12:32-08', '2015-11-12T12:32-08:00'],
  ['2015-11-12T12:32Z', '2015-11-12T12:32Z'],
  // Without its first zero, as some systems write it.
  ['2015-11-12T12:32-500', '2015-11-12T12:32-05:00'],
  // No place on earth.
  ['2015-11-12T12:32+5000', '2015-11-12T12:32'],
])('%s is read as %s', (written, read) => {
  expect(parseDateText(written, { order: 'day-first' })).toBe(read);
});
