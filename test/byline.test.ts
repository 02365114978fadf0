import { isByline, namesInByline } from '../src/byline.js';

test.each<[line: string, names: string[]]>([
  ['By Ana Ruiz and John Smith, Science Editor', ['Ana Ruiz', 'John Smith']],
  ['BY ANA RUIZ', ['Ana Ruiz']],
  ['Words by María-José O’Neill', ['María-José O’Neill']],
  ["Von Ana de la Cruz, Sean O'Brien", ['Ana de la Cruz', "Sean O'Brien"]],
  ['Por Đorđe Živković', ['Đorđe Živković']],
  ['By Reuters staff', []],
  ['By ana ruiz', []],
  ['By 2030', []],
])('%s', (line, names) => {
  expect(namesInByline(line)).toEqual(names);
});

test('a sentence that opens with “By” is no byline', () => {
  expect(isByline('By Ana Ruiz')).toBe(true);
  expect(isByline('By Friday John Smith had left.')).toBe(false);
});
