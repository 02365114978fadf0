import { findDateText, parseDateText } from '../../src/read/date-text.js';

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

test.each([
  'Published: 12 March 2021 10:30 GMT',
  '1er aout 2021',
  '12-Mar-2021',
  'March 12th, 2021',
  'Fri Mar 12 10:30:00 +0000 2021',
  '2021 March 12',
  '2021. gada 12. marts',
  'in March, 12,500 of 2021',
])('%s is the same among letters beyond ASCII', (text) => {
  const alone = findDateText(text);
  expect(alone === null).toBe(text.startsWith('in'));
  expect(findDateText(`${text} à Paris`)).toEqual(alone);
});
