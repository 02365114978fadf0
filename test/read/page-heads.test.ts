import { PAGE_HEADS } from './page-heads.js';
import { PAGE_SHAPES } from './page-shapes.js';
import { readOne } from './read.js';

test.each([...PAGE_HEADS, ...PAGE_SHAPES])('$shape', async ({ html, expected }) => {
  const { published } = await readOne('page.html', html);
  expect(published?.slice(0, 10) ?? null).toBe(expected);
});
