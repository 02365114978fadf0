import { parsePlace } from '../../src/cli/place.js';

const isFile = (name: string) => ['odd:1', '-'].includes(name);

test.each([
  ['article.txt', 'article.txt', []],
  ['article.txt:34', 'article.txt', [34]],
  ['article.txt:3:15', 'article.txt', [3, 15]],
  ['C:\\news\\article.txt:34', 'C:\\news\\article.txt', [34]],
  ['odd:1', 'odd:1', []],
  ['odd:1:7', 'odd:1', [7]],
  ['-:12:3', '-', [12, 3]],
])('%s', (name, file, numbers) => {
  expect(parsePlace(name, isFile)).toEqual({ file, numbers });
});
