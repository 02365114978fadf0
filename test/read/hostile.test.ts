/** Broken files and files meant to do harm: each a clear failure, in bounded time, and the run goes on. */
import { deflateSync, gzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { makePdf } from './make-pdf.js';
import { docxOf, makeDocx, makeZip } from './make-zip.js';
import { failureOf, readAll, readOne } from './read.js';

const WORDS = 'The council voted on Tuesday to build a bridge over the river. ';
const document = makeDocx(['# Bridge', WORDS.repeat(20)]);
const pdf = makePdf([[{ text: WORDS, x: 50, y: 700 }]]);
const MB = 1 << 20;

// Bombs of 140 MB are packed here first, on whatever machine this is.
jest.setTimeout(60_000);

describe('documents', () => {
  test('a Word document cut off', async () => {
    expect(await failureOf('a.docx', document.subarray(0, document.length / 2))).toMatchObject({
      code: 'broken',
      message: expect.stringContaining('fetch the document again'),
    });
  });

  test('a Word document with a damaged part', async () => {
    const damaged = Buffer.from(document);
    damaged.fill(0xff, damaged.indexOf('word/document.xml') + 20, damaged.indexOf('word/document.xml') + 60);
    expect((await failureOf('a.docx', damaged)).code).toBe('broken');
  });

  test('a zip bomb', async () => {
    const bomb = makeZip({ 'word/document.xml': Buffer.alloc(140 * MB, 0x20) });
    expect(await failureOf('a.docx', bomb)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('128 MB'),
    });
  });

  test('a zip archive that is no document', async () => {
    expect(await failureOf('a.docx', makeZip({ 'a.txt': 'x' }))).toMatchObject({
      code: 'not-text',
      message: expect.stringContaining('no Word document'),
    });
  });

  test('a billion laughs in a Word document', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">${'bcdefghij'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
      .join(
        '',
      )}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${WORDS}&j;</w:t></w:r></w:p></w:body></w:document>`;
    const [reading] = await readAll('a.docx', docxOf(laughs));
    const length = 'article' in reading! ? reading.article.text.length : 0;
    expect(length).toBeLessThan(1000);
  });

  test('a Word document nested 50,000 deep', async () => {
    const deep = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:sdt><w:sdtContent>'.repeat(25_000)}<w:p/>${'</w:sdtContent></w:sdt>'.repeat(25_000)}</w:body></w:document>`;
    expect((await failureOf('a.docx', docxOf(deep))).code).toMatch(/broken|empty|too-large/);
  });

  test('a PDF cut off', async () => {
    expect((await failureOf('a.pdf', pdf.subarray(0, 120))).code).toMatch(/broken|empty/);
  });

  test('a PDF that is only its first line', async () => {
    expect(await failureOf('a.pdf', '%PDF-1.4\n')).toMatchObject({
      code: 'broken',
      message: expect.stringContaining('fetch the document again'),
    });
  });

  test('a PDF whose stream unfolds without end', async () => {
    const stream = deflateSync(Buffer.alloc(140 * MB, 0x20));
    const bomb = Buffer.concat([
      pdf,
      Buffer.from(`9 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect((await failureOf('a.pdf', bomb)).code).toBe('too-large');
  });

  test('a PDF without text', async () => {
    expect(await failureOf('a.pdf', makePdf([[]]))).toMatchObject({
      code: 'empty',
      message: expect.stringContaining('OCR'),
    });
  });
});

describe('pages and feeds', () => {
  test('a page nested 100,000 deep', async () => {
    expect((await failureOf('a.html', `<html><body>${'<div>'.repeat(100_000)}${WORDS}`)).code).toBe(
      'too-large',
    );
  });

  test('a page of a million unclosed tags', async () => {
    expect((await failureOf('a.html', `<html><body>${'<p'.repeat(1_000_000)}`)).code).toBe('empty');
  });

  test('a page of a million elements', async () => {
    expect((await failureOf('a.html', `<html><body>${'<p>x'.repeat(1_000_000)}`)).code).toBe('too-large');
  });

  test('a page of 200,000 scripts that never end', async () => {
    expect((await failureOf('a.html', `<html><body>${'<script>'.repeat(200_000)}`)).code).toBe('empty');
  });

  test('a page as deep as the limit is read', async () => {
    const { text } = await readOne('a.html', `<html><body>${'<div>'.repeat(500)}<p>${WORDS.repeat(5)}</p>`);
    expect(text).toBe(WORDS.repeat(5).trim());
  });

  test('a page whose scripts hold much unclosed markup', async () => {
    const script = `<script>var t = [${'"<div>",'.repeat(2000)}]</script>`;
    const { text } = await readOne('a.html', `<html><body>${script}<p>${WORDS.repeat(5)}</p></body></html>`);
    expect(text).toBe(WORDS.repeat(5).trim());
  });

  test('a page without an article', async () => {
    expect(await failureOf('a.html', '<html><body><script>render()</script></body></html>')).toMatchObject({
      code: 'empty',
      message: expect.stringContaining('save it from the browser'),
    });
  });

  test('a script is not run, and its words are not read', async () => {
    const html = `<html><body><script>document.body.innerHTML = 'Owned'</script><p onclick="x">${WORDS.repeat(5)}</p></body></html>`;
    expect((await readOne('a.html', html)).text).toBe(WORDS.repeat(5).trim());
  });

  test('a billion laughs in a feed', async () => {
    const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>Laughs</title><description>${WORDS}&b;</description></item></channel></rss>`;
    expect((await readOne('a.rss', feed)).text.length).toBeLessThan(120);
  });

  test('a feed without items', async () => {
    expect((await failureOf('a.xml', '<rss><channel></channel></rss>')).code).toBe('empty');
  });

  test('a JSON-LD block nested 100,000 deep', async () => {
    const json = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const html = `<html><body><script type="application/ld+json">${json}</script><p>${WORDS.repeat(5)}</p></body></html>`;
    expect((await readOne('a.html', html)).text).toBe(WORDS.repeat(5).trim());
  });
});

describe('front matter and archives', () => {
  test('an alias bomb in front matter is not unfolded', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
      .join('\n')}`;
    const [reading] = await readAll('a.md', `---\n${bomb}\n---\n\n${WORDS}`);
    expect(reading).toMatchObject({
      article: { text: WORDS.trim() },
      warnings: [{ code: 'bad-front-matter' }],
    });
  });

  test('Markdown nested 20,000 deep', async () => {
    const [reading] = await readAll('a.md', `${'> '.repeat(20_000)}${WORDS}`);
    expect(reading).toBeDefined();
  });

  test('a line of an archive too long to be an article; the next one is read', async () => {
    const long = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.alloc(100 * MB, 0x78),
      Buffer.from(`"}\n{"text":"${WORDS}"}\n`),
    ]);
    const readings = await readAll('a.ndjson', long);
    expect(readings).toMatchObject([
      { failure: { article: { id: 'a.ndjson:1' }, error: { code: 'too-large' } } },
      { article: { id: 'a.ndjson:2' } },
    ]);
  });

  test('gzip cut off: what came before is read', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ text: `${WORDS}${Math.sin(index)}` }),
    ).join('\n');
    const packed = gzipSync(lines);
    const readings = await readAll('a.ndjson.gz', packed.subarray(0, packed.length - 2000));
    expect(readings.length).toBeGreaterThan(100);
    expect(readings.at(-1)).toMatchObject({
      failure: { error: { code: 'broken', message: expect.stringContaining('ends early') } },
    });
  });

  test('gzip that unfolds to a thousand times its size', async () => {
    const readings = await readAll('a.txt.gz', gzipSync(Buffer.alloc(100 * MB, 0x78)));
    expect(readings.at(-1)).toMatchObject({ failure: { error: { code: 'too-large' } } });
  });

  test('binary data with the name of a text', async () => {
    expect((await failureOf('a.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]))).code).toBe(
      'not-text',
    );
  });
});
