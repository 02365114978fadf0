/** A small good file of each format, from which fuzzing makes bad ones. */
import { gzipSync } from 'node:zlib';
import type { InputFormat } from '../../src/read/index.js';
import { makePdf, setColumn } from './make-pdf.js';
import { makeDocx } from './make-zip.js';

const PARAGRAPHS = [
  'The council of Port Ellen voted on Tuesday to build a bridge, said Ana Ruiz, 52, its leader.',
  'It will cost £16.4 million, a third more than planned in 2019.',
];
const TEXT = ['Council votes for bridge', 'By Ana Ruiz', '12 March 2021', ...PARAGRAPHS].join('\n\n');
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council votes | Courier</title><meta property="article:published_time" content="2021-03-12T10:30:00Z"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2021-03-12","author":[{"name":"Ana Ruiz"}]}]}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Council votes for bridge</h1><time datetime="2021-03-12">12 March 2021</time>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<ul><li>One<li>Two</ul><table><tr><td>a<td>b</tr></table></article><div class="comments"><p>Bob: &lt;no&gt; &amp;</p></div></body></html>`;

export const SEEDS: Readonly<Record<InputFormat, readonly Buffer[]>> = {
  text: [Buffer.from(TEXT), Buffer.from(`\ufeff${TEXT}`, 'utf16le'), gzipSync(TEXT)],
  markdown: [
    Buffer.from(
      `---\ntitle: Council votes\ndate: 2021-03-12\nauthor: [Ana Ruiz]\n---\n\n# Council votes\n\n${PARAGRAPHS.join('\n\n')}\n\n- one\n- *two*\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
    ),
  ],
  html: [Buffer.from(HTML), Buffer.from(HTML.replace(/^.*<body>/s, ''))],
  feed: [
    Buffer.from(
      `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Council &amp; bridge</title><link>https://courier.example/2021/03/12/a</link><pubDate>Fri, 12 Mar 2021 10:30:00 GMT</pubDate><description><![CDATA[<p>${PARAGRAPHS[0]}</p>]]></description></item></channel></rss>`,
    ),
    Buffer.from(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><title type="html">Council</title><published>2021-03-12T10:30:00Z</published><content type="xhtml"><div><p>${PARAGRAPHS[0]}</p></div></content></entry></feed>`,
    ),
  ],
  ndjson: [
    Buffer.from(
      `${JSON.stringify({ id: 'a', text: TEXT, published: '2021-03-12' })}\n${JSON.stringify({ text: PARAGRAPHS[0], byline: ['Ana Ruiz'], url: 'https://a.example/2021/03/12/' })}\n`,
    ),
  ],
  docx: [makeDocx(['# Council votes for bridge', 'By Ana Ruiz', '12 March 2021', ...PARAGRAPHS, '- one'])],
  pdf: [
    makePdf([
      [
        { text: 'Council votes for bridge', x: 50, y: 740, size: 18 },
        ...setColumn(PARAGRAPHS, { x: 50, y: 700, width: 200 }),
      ],
      [
        { text: '2', x: 300, y: 30 },
        ...setColumn(PARAGRAPHS, { x: 50, y: 740, width: 200 }),
        ...setColumn(PARAGRAPHS, { x: 320, y: 740, width: 200 }),
      ],
    ]),
  ],
};
