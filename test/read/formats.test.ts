/** The same article in every format and encoding gives the same answers. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { extract } from '../../src/index.js';
import type { Article, Report } from '../../src/types.js';
import { makePdf, setColumn } from './make-pdf.js';
import { makeDocx } from './make-zip.js';
import { readOne } from './read.js';

interface Story {
  readonly title: string;
  readonly byline: readonly string[];
  readonly published: string;
  readonly publishedInWords: string;
  readonly paragraphs: readonly string[];
}

const story = JSON.parse(readFileSync('test/read/story/article.json', 'utf8')) as Story;
const { title, byline, published, publishedInWords, paragraphs } = story;
const by = `By ${byline[0]}`;
const plain = [title, by, publishedInWords, ...paragraphs].join('\n\n');
const html = `<article><h1>${title}</h1><p class="byline">${by}</p><p class="date">${publishedInWords}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`;
const page = `<!doctype html><html lang="en"><head><title>${title} | Kystavisen</title><meta name="author" content="${byline[0]}"><meta name="author" content="${byline[0]}"><meta property="article:published_time" content="${published}"></head><body><nav><a href="/">Forside</a> <a href="/sport">Sport</a></nav>${html}<footer>Ansvarlig redaktør: Kari Nordmann. Oslo, Norge.</footer></body></html>`;
const windows1252 = (text: string) => {
  const high: Record<string, number> = { '€': 0x80, '“': 0x93, '”': 0x94, '’': 0x92 };
  return Buffer.from([...text].map((char) => high[char] ?? char.codePointAt(0)!));
};
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

const FORMATS: Readonly<Record<string, readonly [name: string, bytes: Buffer | string]>> = {
  'plain text': ['a.txt', plain],
  'plain text, Windows line ends and a byte-order mark': ['a.txt', `\ufeff${plain.replaceAll('\n', '\r\n')}`],
  'windows-1252': ['a.txt', windows1252(plain)],
  'UTF-16 with a mark': ['a.txt', utf16(`\ufeff${plain}`, true)],
  'UTF-16 big-endian without a mark': ['a.txt', utf16(plain, false)],
  'decomposed letters (NFD)': ['a.txt', plain.normalize('NFD')],
  'soft hyphens and zero-width spaces': [
    'a.txt',
    plain.replaceAll('commissioner', 'com\u00admis\u00adsioner').replaceAll('Bárcena', 'Bár\u200bcena'),
  ],
  'non-breaking spaces': ['a.txt', plain.replace(/(?<=\d) (?=\S)/g, '\u00a0').replaceAll('Ms ', 'Ms\u00a0')],
  'Markdown with front matter': [
    'a.md',
    `---\ntitle: "${title}"\ndate: ${published}\nauthor: ${byline[0]}\n---\n\n${paragraphs.join('\n\n').replace('Nordlys Line', '*Nordlys Line*')}\n`,
  ],
  'a web page': ['a.html', page],
  'a web page in windows-1252, as declared': [
    'a.html',
    windows1252(page.replace('<head>', '<head><meta charset="iso-8859-1">')),
  ],
  'a fragment of a page': ['a.html', html],
  'a Word document': ['a.docx', makeDocx([`# ${title}`, by, publishedInWords, ...paragraphs])],
  'a PDF': [
    'a.pdf',
    makePdf([
      [
        { text: title, x: 50, y: 740, size: 16 },
        { text: by, x: 50, y: 716 },
        { text: publishedInWords, x: 50, y: 696 },
        ...setColumn(paragraphs, { x: 50, y: 670, width: 400 }),
        { text: '1', x: 300, y: 30, size: 8 },
      ],
    ]),
  ],
  'a line of NDJSON': [
    'a.ndjson',
    JSON.stringify({ title, byline, published, text: [title, ...paragraphs].join('\n\n') }),
  ],
  'an item of RSS': [
    'a.rss',
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Kystavisen</title><item><title>${title}</title><dc:creator>${byline[0]}</dc:creator><pubDate>Fri, 17 May 2024 00:00:00 +0200</pubDate><content:encoded><![CDATA[${paragraphs.map((text) => `<p>${text}</p>`).join('')}]]></content:encoded></item></channel></rss>`,
  ],
  'gzipped text without a name': ['-', gzipSync(plain)],
};

/** What a person would compare: no offsets, and no masthead, which some formats hold in the text and some beside it. */
function answers(article: Article) {
  const report: Report = extract(article);
  const plainText = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ');
  const ofMasthead = (text: string) =>
    byline.includes(plainText(text)) || plainText(text) === publishedInWords;
  return {
    title: plainText(report.article.title ?? ''),
    byline: report.article.byline.map(plainText),
    published: report.article.published?.slice(0, 10),
    people: report.people
      .filter((person) => person.byline === undefined)
      .map(({ name, roles, mentions }) => [
        plainText(name),
        roles.map(plainText),
        mentions.map(({ text }) => plainText(text)),
      ]),
    countries: report.countries.map(({ code, mentions }) => [
      code,
      mentions.map(({ text }) => plainText(text)),
    ]),
    dates: report.dates
      .filter(({ text }) => !ofMasthead(text))
      .map(({ text, value, timex }) => [plainText(text), value, timex]),
    figures: report.figures.map(({ text, kind, value, currency, unit }) => [
      plainText(text),
      kind,
      value,
      currency,
      unit && plainText(unit),
    ]),
  };
}

const expected = answers({
  id: '',
  source: '',
  format: 'text',
  title,
  byline,
  published,
  text: [title, ...paragraphs].join('\n\n'),
});

test('the article itself has people, countries, dates and figures', () => {
  expect(expected).toMatchObject({ title, byline, published });
  expect(expected.countries.map(([code]) => code).sort()).toEqual(['ES', 'NO', 'PT']);
  expect(expected.people.length).toBeGreaterThan(1);
  expect(expected.figures.length).toBeGreaterThan(4);
});

test.each(Object.entries(FORMATS))('%s', async (_, [name, bytes]) => {
  const article = await readOne(name, bytes as Buffer);
  expect(answers(article)).toEqual(expected);
});
