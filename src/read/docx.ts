/** Word documents. */
import { failed, readingOf } from './article-of.js';
import type { Reader, Reading } from './reader.js';
import { LIMITS, wholeFile } from './whole-file.js';

export const docx: Reader = {
  extensions: ['.docx'],
  recognises: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4,
  read: wholeFile(LIMITS.document, readDocx),
};

async function readDocx(bytes: Uint8Array, source: string): Promise<Reading[]> {
  const { articleFromDocx } = await import('./docx-article.js');
  const found = await articleFromDocx(bytes);
  if ('reason' in found) return [failed(source, found.reason, found.message)];
  if (found.text.trim() === '')
    return [failed(source, 'empty', 'no text in this document: if it is a picture, its text must be typed')];
  return [readingOf(source, 'docx', found)];
}
