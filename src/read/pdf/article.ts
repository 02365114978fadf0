/** A PDF → text in reading order, by the positions that pdf.js gives. */
import { constants, inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import type { FailureCode } from '../../errors.js';
import type { Warning } from '../../types.js';
import type { Found } from '../article-of.js';
import { fromMasthead, withoutMasthead } from '../masthead.js';
import { LIMITS } from '../whole-file.js';
import { linesOf, type PageLines, type Piece } from './lines.js';
import { textOfPages, titleOfPages } from './paragraphs.js';

export type FoundInPdf =
  | (Found & { readonly warnings: readonly Warning[] })
  | { readonly reason: FailureCode; readonly message: string };

/** More pages than this are a book. */
const MOST_PAGES = 200;

export async function articleFromPdf(bytes: Uint8Array): Promise<FoundInPdf> {
  if (unfoldsTooFar(bytes))
    return { reason: 'too-large', message: `unfolds to more than ${LIMITS.unpacked >> 20} MB: not read` };
  const pages: PageLines[] = [];
  const warnings: Warning[] = [];
  try {
    // pdf.js takes the bytes away, hence the copy. No script of the document runs, no font is fetched.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
    const count = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= count; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const pieces: Piece[] = items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
      const [, bottom = 0, , top = 0] = page.view;
      pages.push({ lines: linesOf(pieces), bottom, top });
      page.cleanup();
    }
    if (document.numPages > count)
      warnings.push({
        code: 'cut',
        message: `only the first ${count} of ${document.numPages} pages were read`,
      });
    await document.destroy();
  } catch (error) {
    return troubleOf(error as Error);
  }
  const text = textOfPages(pages);
  const masthead = fromMasthead(text);
  const { byline, published } = masthead;
  return { text: withoutMasthead(text, masthead), title: titleOfPages(pages), byline, published, warnings };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function pieceOf({ str, transform, width }: TextItem): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  // Text that runs up or down the page is a watermark or the line of a picture agency.
  if (str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a)) return [];
  return [{ text: str, x, y, width, size }];
}

function troubleOf({ name, message }: Error): FoundInPdf {
  if (name === 'PasswordException')
    return { reason: 'locked', message: 'locked with a password: save it without one' };
  return {
    reason: 'broken',
    message: `damaged or cut off (${message.split('\n', 1)[0]!.slice(0, 120)}): fetch the document again`,
  };
}

/** Unpacks each compressed stream up to what is left of the limit: pdf.js itself knows no limit. */
function unfoldsTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let left: number = LIMITS.unpacked;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    let start = at + 6;
    if (file[start] === 13) start++;
    if (file[start] === 10) start++;
    // The first byte of zlib data with the usual window.
    if (file[start] !== 0x78) continue;
    try {
      left -= inflateSync(file.subarray(start), {
        maxOutputLength: Math.max(1, left),
        finishFlush: constants.Z_SYNC_FLUSH,
      }).length;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return true;
    }
    if (left <= 0) return true;
  }
  return false;
}
