import { annotate } from '../src/annotate/annotate.js';
import { surfaceOf } from '../src/annotate/doc.js';
import { lexicon } from '../src/lexicon/load.js';

const docOf = (text: string, title?: string) =>
  annotate({ id: '', text, source: '', format: 'text', ...(title === undefined ? {} : { title }) }, lexicon);

/** `title: …`, `body: …`, `leftover: …`, line by line. */
function blocksOf(text: string, title?: string): string[] {
  const doc = docOf(text, title);
  return doc.blocks.map(({ kind, first, last }) => `${kind}: ${surfaceOf(doc, first, last)}`);
}

const STORY = [
  'The council of Lumbo voted on Monday to close the old bridge for repairs.',
  'Work will start in June, and ferries will run every hour until it ends.',
  'Traders on both banks said the plan came too late for the harvest.',
  'A second vote is due in the autumn, when the budget is known.',
  'The bridge was built by hand and has never been closed before.',
];
const TITLE = 'Council votes to close the old bridge';
const page = (...lines: string[]) => lines.join('\n\n');
const body = STORY.map((line) => `body: ${line}`);

describe('the title', () => {
  test('is the first line when it does not end like a sentence', () => {
    expect(blocksOf(page(TITLE, ...STORY))).toEqual([`title: ${TITLE}`, ...body]);
    expect(docOf(page(TITLE, ...STORY)).title).toBe(TITLE);
  });

  test('is not a sentence, nor a text’s only line', () => {
    expect(blocksOf(page(...STORY))).toEqual(body);
    expect(blocksOf(TITLE)).toEqual([`body: ${TITLE}`]);
    expect(docOf(page(...STORY)).title).toBeNull();
  });

  test('is what metadata give, where the text has it too', () => {
    expect(blocksOf(page(TITLE, ...STORY), TITLE.toUpperCase())).toEqual([`title: ${TITLE}`, ...body]);
    expect(blocksOf(page('By Abena Osei', ...STORY), TITLE)[0]).toBe('body: By Abena Osei');
    expect(docOf(page(...STORY), TITLE).title).toBe(TITLE);
  });
});

describe('leftovers of the page at the head', () => {
  test.each<[why: string, line: string]>([
    ['English', `You are reading: ${TITLE}`],
    ['Spanish', `Estás leyendo ahora: ${TITLE}`],
    ['Portuguese', `Você está lendo: ${TITLE}`],
    ['French', `Vous lisez : ${TITLE}`],
    ['Indonesian', `Anda sedang membaca: ${TITLE}`],
    ['the title itself', TITLE],
    ['the title in capitals', TITLE.toUpperCase()],
  ])('a line that ends in the title that follows: %s', (_, line) => {
    expect(blocksOf(page(line, TITLE, ...STORY))).toEqual([`leftover: ${line}`, `title: ${TITLE}`, ...body]);
  });

  test('one title stays, however often it stands there', () => {
    expect(blocksOf(page(`Home » ${TITLE}`, TITLE, TITLE, ...STORY))).toEqual([
      `leftover: Home » ${TITLE}`,
      `leftover: ${TITLE}`,
      `title: ${TITLE}`,
      ...body,
    ]);
  });

  test('a first sentence that only shares words with the title stays', () => {
    const first = 'The council votes to close bridges more often than it opens them.';
    expect(blocksOf(page(TITLE, first, ...STORY))).toEqual([`title: ${TITLE}`, `body: ${first}`, ...body]);
  });
});

describe('notes of the page anywhere', () => {
  test.each([
    'Posted: Nov 8, 2023 / 10:35 PM PST',
    'Mon., March 23, 2020 5 min. read',
    'May 16, 2020 at 9:51 AM May 16, 2020 at 10:12 AM',
    'Copyright 2023 Courier Television Corp. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    'MUST READ | Thousands are calling for a ferry',
    'WATCH: The mayor opens the bridge',
  ])('%s', (line) => {
    expect(blocksOf(page(TITLE, line, ...STORY))).toContain(`leftover: ${line}`);
    expect(blocksOf(page(TITLE, ...STORY, line))).toContain(`leftover: ${line}`);
  });

  test.each([
    '12 May 2020',
    '12 May 2020, 18:05 BST',
    'Read this: it matters',
    'The copyright of 1998 was sold to the town',
    'May 3, 9 and 12',
  ])('none: %s', (line) => {
    expect(blocksOf(page(TITLE, ...STORY, line))).toContain(`body: ${line}`);
  });
});

describe('leftovers of the page at the foot', () => {
  test.each<[language: string, line: string]>([
    ['English', 'Leave a comment'],
    ['English', 'Share this article'],
    ['Spanish', 'Deja un comentario'],
    ['Spanish', 'Comparte esto con tus amigos'],
    ['Portuguese', 'Deixe um comentário'],
    ['French', 'Laisser un commentaire'],
    ['French', 'Recevez la lettre du matin dans votre ville'],
    ['Italian', 'Lascia un commento'],
    ['German', 'Schreibe einen Kommentar'],
    ['Indonesian', 'Tinggalkan komentar'],
    ['Turkish', 'Bir yorum yaz'],
  ])('%s: %s', (_, line) => {
    expect(blocksOf(page(TITLE, ...STORY, line))).toEqual([`title: ${TITLE}`, ...body, `leftover: ${line}`]);
  });

  test.each([
    'He said that the bridge of Pont de la Concorde would stay.',
    'Share prices fell, and the ferry company said it would not pay.',
    'Sources: port authority, council of Lumbo',
    'The film is called Le Pont de la Rivière.',
  ])('prose stays: %s', (line) => {
    expect(blocksOf(page(TITLE, ...STORY, line))).toEqual([`title: ${TITLE}`, ...body, `body: ${line}`]);
  });

  test('short lines behind the first line of furniture go with it', () => {
    expect(blocksOf(page(TITLE, ...STORY, 'Share this article', 'More news', STORY[0]!)).slice(6)).toEqual([
      'leftover: Share this article',
      'leftover: More news',
      `body: ${STORY[0]}`,
    ]);
  });

  test('a leftover gives no mention', () => {
    const doc = docOf(page(TITLE, ...STORY, 'Deja un comentario'));
    expect(doc.blocks.at(-1)!.kind).toBe('leftover');
    expect(doc.blocks[doc.block[doc.length - 1]!]).toBe(doc.blocks.at(-1));
  });
});

describe('lines', () => {
  test('a text wrapped at a column is one block', () => {
    const wrapped =
      'The council of Lumbo voted on Monday to close the old bridge\nfor repairs, which will take until the autumn and cost more\nthan it has.';
    expect(blocksOf(wrapped)).toEqual([`body: ${wrapped}`]);
  });

  test('a list of short lines is not', () => {
    expect(blocksOf('Result of the match:\nLumbo 3\nTema 1\nGoals: two')).toEqual([
      'body: Result of the match:',
      'body: Lumbo 3',
      'body: Tema 1',
      'body: Goals: two',
    ]);
  });

  test('a paragraph a line, too long to be wrapped, is a block each', () => {
    const first = `${STORY[0]} ${STORY[1]}`;
    const second = `${STORY[2]} ${STORY[3]}`;
    expect(blocksOf(`${TITLE}\n${first}\n${second}`)).toEqual([
      `title: ${TITLE}`,
      `body: ${first}`,
      `body: ${second}`,
    ]);
  });
});

describe('case', () => {
  test.each<[text: string, allCaps: boolean, titleCase: boolean]>([
    ['COUNCIL VOTES TO CLOSE THE OLD BRIDGE', true, true],
    ['Council Votes to Close the Old Bridge Today', false, true],
    ['Council votes to close the old bridge', false, false],
    ['UN', false, false],
    ['KUMASI COUNCIL votes to close the old bridge', false, false],
  ])('%s', (text, allCaps, titleCase) => {
    const [block] = docOf(text).blocks;
    expect([block!.allCaps, block!.titleCase]).toEqual([allCaps, titleCase]);
  });
});
