import fc from 'fast-check';
import stringWidth from 'string-width';
import { wrapped } from '../../src/format/draw-table.js';
import { widthOf } from '../../src/format/width.js';
import { arbitraryText } from '../arbitrary-text.js';

test('a text is as wide as the library says, by the short way too', () => {
  fc.assert(fc.property(arbitraryText, (text) => expect(widthOf(text)).toBe(stringWidth(text))));
  for (let code = 0x20; code < 0x2600; code++) {
    // Two, since one unit may join with nothing.
    const text = String.fromCharCode(code, code);
    expect([code, widthOf(text)]).toEqual([code, stringWidth(text)]);
  }
});

test.each([
  ['one line', 'Zoë — “fine”…', 13, ['Zoë — “fine”…']],
  ['a blank at the end is cut', 'abc ', 5, ['abc']],
  ['longer than the width', 'one two', 4, ['one', 'two']],
  ['wide letters', '北京 ok', 4, ['北京', 'ok']],
])('%s', (_, text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});
