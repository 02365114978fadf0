/** Word → text, through the HTML that mammoth makes of it, which knows headings, lists and tables. */
import mammoth from 'mammoth';
import { fromBuffer, type ZipFile } from 'yauzl';
import type { FailureCode } from '../errors.js';
import type { Found } from './article-of.js';
import { fromMasthead, withoutMasthead } from './masthead.js';
import { articleText, cleaned } from './page/article-text.js';
import { lineOf, parsePage } from './page/dom.js';
import { LIMITS } from './whole-file.js';

export interface NoDocument {
  readonly reason: FailureCode;
  readonly message: string;
}

const MOST_ENTRIES = 10_000;
const DAMAGED = 'damaged or cut off: fetch the document again';

export async function articleFromDocx(bytes: Uint8Array): Promise<Found | NoDocument> {
  const trouble = await troubleIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (trouble !== null) return trouble;
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        // Pictures stay packed, styles only matter where they make a heading, and nothing outside the file is read.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        externalFileAccess: false,
      },
    ));
  } catch (error) {
    return { reason: 'broken', message: `damaged Word document (${brief(error)}): save it again from Word` };
  }
  const page = parsePage(html);
  if (page === null)
    return { reason: 'too-large', message: 'too deeply nested to be an article: save it as text' };
  const [heading] = page.document.body.querySelectorAll('h1');
  const text = articleText(page.document.body);
  const masthead = fromMasthead(text);
  return {
    text: withoutMasthead(text, masthead),
    title: heading === undefined ? null : cleaned(lineOf(heading)),
    byline: masthead.byline,
    published: masthead.published,
  };
}

/** Reads every part of the archive once, counting: what a part claims to unfold to may be a lie. */
async function troubleIn(bytes: Buffer): Promise<NoDocument | null> {
  let archive: ZipFile;
  try {
    archive = await new Promise<ZipFile>((resolve, reject) =>
      fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip))),
    );
  } catch {
    return { reason: 'broken', message: DAMAGED };
  }
  return await new Promise((resolve) => {
    let unpacked = 0;
    let isWord = false;
    const stop = (trouble: NoDocument | null) => {
      archive.close();
      resolve(trouble);
    };
    const tooLarge: NoDocument = {
      reason: 'too-large',
      message: `unfolds to more than ${LIMITS.unpacked >> 20} MB: not read`,
    };
    archive.on('error', () => stop({ reason: 'broken', message: DAMAGED }));
    archive.on('end', () =>
      stop(
        isWord
          ? null
          : { reason: 'not-text', message: 'a ZIP archive but no Word document: unpack it first' },
      ),
    );
    archive.on('entry', (entry) => {
      if (/^word\//.test(entry.fileName)) isWord = true;
      if (archive.entryCount > MOST_ENTRIES || unpacked + entry.uncompressedSize > LIMITS.unpacked) {
        stop(tooLarge);
        return;
      }
      archive.openReadStream(entry, (error, stream) => {
        if (error) {
          stop({
            reason: entry.isEncrypted?.() ? 'locked' : 'broken',
            message: `damaged (${brief(error)}): save it again from Word`,
          });
          return;
        }
        stream.on('data', (chunk: Buffer) => {
          unpacked += chunk.length;
          if (unpacked <= LIMITS.unpacked) return;
          stream.destroy();
          stop(tooLarge);
        });
        stream.on('error', () =>
          stop({
            reason: 'broken',
            message: DAMAGED,
          }),
        );
        stream.on('end', () => archive.readEntry());
      });
    });
    archive.readEntry();
  });
}

const brief = (error: unknown) => (error as Error).message.split('\n', 1)[0]!.slice(0, 120);
