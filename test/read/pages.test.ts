/** Whole pages as content management systems write them, with furniture in another language. */
import { readFileSync } from 'node:fs';
import { readOne } from './read.js';

interface Expected {
  readonly title: string;
  readonly byline: readonly string[];
  readonly published: string;
  readonly publishedFrom: string;
  /** The blocks of the text under the title. */
  readonly blocks: readonly string[];
}

const PAGES = JSON.parse(readFileSync('test/read/story/pages/expected.json', 'utf8')) as Record<
  string,
  Expected
>;

test.each(Object.entries(PAGES))('%s', async (name, { blocks, ...facts }) => {
  const article = await readOne(`${name}.html`, readFileSync(`test/read/story/pages/${name}.html`));
  expect(article).toMatchObject(facts);
  expect(article.text.split('\n\n')).toEqual([facts.title, ...blocks]);
});
