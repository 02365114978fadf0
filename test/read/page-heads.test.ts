import { PAGE_HEADS } from './page-heads.js';
import { readOne } from './read.js';

test.each(PAGE_HEADS)('$shape', async ({ html, expected }) => {
  const { published } = await readOne('page.html', html);
  expect(published?.slice(0, 10) ?? null).toBe(expected);
});
