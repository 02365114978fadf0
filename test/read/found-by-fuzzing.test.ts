/** What `npm run fuzz` found, made small. */
import { readOne } from './read.js';

const WORDS = '<p>The council voted on Tuesday to build a bridge over the river.</p>';

test('the only <html> is in a comment', async () => {
  const { text } = await readOne('a.html', `<!-|<html lang="en">${WORDS}`);
  expect(text).toContain('build a bridge');
});

test('the only <html> stands inside another element', async () => {
  const { text } = await readOne('a.html', `<div><html lang="en">${WORDS}</div>`);
  expect(text).toContain('build a bridge');
});
