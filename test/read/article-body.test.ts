/** The article among what stands around it, where its boxes have names that elsewhere mark furniture. */
import { readOne } from './read.js';

const STORY = [
  'The council voted on Tuesday to build a bridge over the river, its leader said after a long meeting in the town hall.',
  'Work on it will start in May, two years later than planned, and end when the money does, officials told reporters.',
];
const P = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('');
/** As many paragraphs more, none like another. */
const MORE = (times: number) =>
  Array.from({ length: times }, (_, i) =>
    P.replaceAll('money', `money of year ${i}`).replaceAll('Tuesday', `Tuesday of week ${i}`),
  ).join('');
/** Lists and boxes with more words than the article has. */
const AROUND = Array.from(
  { length: 40 },
  (_, i) =>
    `<div class="box"><h4>Story ${i}</h4><span>What the harbour master thinks of number ${i}</span></div>`,
).join('');

const page = (inside: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Council votes for bridge</title></head><body><h1>Council votes for bridge</h1>${inside}</body></html>`;

async function textOf(inside: string): Promise<string> {
  return (await readOne('a.html', Buffer.from(page(inside)))).text;
}

test.each([
  ['a Drupal field whose label is hidden', 'field field--name-body field--label-hidden field__item'],
  ['an older Drupal field', 'field field-name-body field-label-hidden'],
  ['a box of Elementor', 'elementor-element elementor-widget elementor-widget-text-editor'],
  ['a layout with a side bar', 'row fixed-sidebar-layout'],
  ['what phones hide', 'story hidden-xs'],
])('%s holds the article', async (_, names) => {
  const text = await textOf(`<div class="${names}"><p>A word.</p>${P}</div>${AROUND}`);
  for (const paragraph of STORY) expect(text).toContain(paragraph);
});

test.each(['sidebar_right', 'entry share', 'article-body-print', 'entry-content-read-more', 'widget'])(
  'most of the prose of a page is its article, though its box is named %s',
  async (name) => {
    const text = await textOf(`<div class="${name}">${P}</div><div>${AROUND}</div>`);
    for (const paragraph of STORY) expect(text).toContain(paragraph);
  },
);

test.each(['sidebar', 'related', 'field-related', 'widget', 'share-box', 'hidden', 'print'])(
  'a box named %s beside the article is furniture',
  async (name) => {
    const other =
      'The harbour master of another town thinks that a ferry is enough, he told us last week. '.repeat(2);
    const text = await textOf(
      `<div class="story">${P}${MORE(1)}</div><div class="${name}"><p>${other}</p></div>`,
    );
    expect(text).toContain(STORY[0]);
    expect(text).not.toContain('harbour master');
  },
);

test('a long note that looks like an article does not take its place', async () => {
  const note =
    'We may receive a commission, which keeps this paper free, for purchases, bookings, and orders. ';
  const text = await textOf(
    `<main><div class="disclosure-text content article-content"><p>${note.repeat(3)}</p></div><section class="footer-top sidebar-free">${P}${MORE(2)}</section></main>`,
  );
  expect(text).toContain(STORY[1]);
});

test('of a feed of whole articles the one that Readability finds is the article', async () => {
  const whole = (town: string, name: string) =>
    `<article class="${name}"><h2>${town}</h2>${MORE(8).replaceAll('council', `council of ${town}`)}</article>`;
  const others = ['Milton', 'Norton', 'Sutton'].map((town) => whole(town, 'extra'));
  const text = await textOf(`<main>${whole('Upton', 'entry')}${others.join('')}</main>`);
  expect(text).toContain('council of Upton');
  expect(text).not.toContain('council of Sutton');
});

test('a caption that repeats a paragraph is left out, and references escaped twice are read', async () => {
  const text = await textOf(
    `<article>${P}<figcaption>${STORY[0]}</figcaption><p>&amp;#34;No,&amp;#34; she said of it, and left the town hall by the back door.</p></article>`,
  );
  expect(text.split(STORY[0]!)).toHaveLength(2);
  expect(text).toContain('"No," she said');
});

test('beside a whole article a long gallery of other stories does not count', async () => {
  const slides = Array.from(
    { length: 40 },
    (_, i) =>
      `<li><h3>${i}/40 Story</h3><p>${STORY[1]!.replace('May', `May of year ${i}`)} ${STORY[1]}</p></li>`,
  ).join('');
  const text = await textOf(
    `<main><div class="story-body">${P}${MORE(12)}</div><div class="extra"><ul>${slides}</ul></div></main>`,
  );
  expect(text).toContain('Tuesday of week 3');
  expect(text).not.toContain('39/40 Story');
});
