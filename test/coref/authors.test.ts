/** Who is named in the byline alone wrote the article; who is named in its body too acts in it. */
import { markdown } from '../../src/format/markdown.js';
import { table } from '../../src/format/table.js';
import { type ArticleInput, extract } from '../../src/index.js';
import { TOPICS } from '../../src/types.js';

const TITLE = 'Ferry line to open a second berth';
const BODY = 'The mayor, Paulo Reis, told a crowd that the port would grow. “It will,” Mr Reis said.';
const article = (line: string, body = BODY) => [TITLE, line, body].join('\n\n');

/** `Ana Ruiz (byline)` */
const people = (input: string | ArticleInput) =>
  extract(input).people.map(({ name, byline }) => (byline === undefined ? name : `${name} (byline)`));

test.each([
  ['By Ana Ruiz', ['Ana Ruiz (byline)', 'Paulo Reis']],
  ['By ANA RUIZ', ['ANA RUIZ (byline)', 'Paulo Reis']],
  ['By Ana Ruiz and John Smith', ['Ana Ruiz (byline)', 'John Smith (byline)', 'Paulo Reis']],
  ['By Ana Ruiz, Science Editor', ['Ana Ruiz (byline)', 'Paulo Reis']],
  ['By Ana Ruiz | 12 March 2021', ['Ana Ruiz (byline)', 'Paulo Reis']],
  ['By Ana Ruiz said Paulo Reis', ['Paulo Reis']],
])('under the title: %s', (line, expected) => {
  expect(people(article(line)).filter((one) => expected.includes(one))).toEqual(expected);
});

test.each([
  ['Reporting by Ana Ruiz in Lagos; Editing by John Smith', ['Ana Ruiz', 'John Smith']],
  [
    '(Additional reporting by Ana Ruiz and John Smith; Writing by Lucy Stone)',
    ['Ana Ruiz', 'John Smith', 'Lucy Stone'],
  ],
  ['Edited by Ana Ruiz / John Smith', ['Ana Ruiz', 'John Smith']],
  ['With inputs from Ana Ruiz', ['Ana Ruiz']],
  ['Words by Ana Ruiz', ['Ana Ruiz']],
  ['Photo: Ana Ruiz', ['Ana Ruiz']],
  ['Photos by Ana Ruiz and John Smith', ['Ana Ruiz', 'John Smith']],
])('credited at the foot: %s', (line, names) => {
  expect(people([TITLE, BODY, line].join('\n\n'))).toEqual([
    'Paulo Reis',
    ...names.map((name) => `${name} (byline)`),
  ]);
  const report = extract([TITLE, BODY, line].join('\n\n'));
  expect(table.article(report, { width: 80, colour: false, topics: TOPICS })).not.toContain('Ruiz');
});

test.each([
  'Written by Ana Ruiz, the play opened in May.',
  'Reports from Ana Ruiz reached the board.',
  'Picture: Ana Ruiz signs the deed.',
  'Edited by heart, the text pleased Ana Ruiz.',
])('no credit: %s', (line) => {
  expect(people([TITLE, BODY, line].join('\n\n'))).toEqual(['Paulo Reis', 'Ana Ruiz']);
});

test('the mentions and their offsets stay', () => {
  const text = article('By Ana Ruiz');
  const [author] = extract(text).people;
  const start = text.indexOf('Ana Ruiz');
  expect(author).toMatchObject({
    byline: true,
    mentions: [{ text: 'Ana Ruiz', start, end: start + 'Ana Ruiz'.length }],
  });
});

test.each([
  [
    'who acts in the article too',
    article('By Ana Ruiz', `${BODY} Ms Ruiz met him at the harbour.`),
    'Ana Ruiz',
  ],
  ['who is named in a sentence that begins so', article('By Ana Ruiz the door was shut.'), 'Ana Ruiz'],
  [
    'whose byline is far below',
    [article(''), ...Array(8).fill(BODY), 'By Ana Ruiz'].join('\n\n'),
    'Ana Ruiz',
  ],
  ['who is in the title', `By Ana Ruiz\n\n${BODY}`, 'Ana Ruiz'],
])('no author alone: %s', (_, text, name) => {
  const found = extract(text).people.find((one) => one.name === name);
  expect(found).toBeDefined();
  expect(found).not.toHaveProperty('byline');
});

test('a line of nothing but the name that metadata gives as the author’s', () => {
  const text = article('Ana Ruiz');
  expect(people({ text })).toContain('Ana Ruiz');
  expect(people({ text, byline: ['Ana Ruiz'] })).toContain('Ana Ruiz (byline)');
});

test.each([
  ['table', table],
  ['markdown', markdown],
])('%s has them under the title, not among the people', (_, formatter) => {
  const print = (input: ArticleInput) =>
    formatter
      .article(extract(input), { width: 80, colour: false, topics: TOPICS })
      .split('\n')
      .filter((line) => line.includes('Ruiz') || line.includes('Smith'));
  const text = article('By Ana Ruiz and John Smith');
  expect(print({ text })).toEqual(['By Ana Ruiz and John Smith']);
  expect(print({ text, byline: ['Ana Ruiz', 'John Smith'] })).toEqual(['By Ana Ruiz and John Smith']);
  expect(print({ text: article('By Ana Ruiz and John Smith', `${BODY} Ms Ruiz agreed.`) })).toEqual([
    'By John Smith',
    expect.stringContaining('Ana Ruiz'),
  ]);
});
