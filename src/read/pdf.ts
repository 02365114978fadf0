/** PDF documents that hold text, not pictures of it. */
import { failed, readingOf } from './article-of.js';
import type { Reader, Reading } from './reader.js';
import { LIMITS, wholeFile } from './whole-file.js';

export const pdf: Reader = {
  extensions: ['.pdf'],
  // Readers accept up to a kilobyte of rubbish before the mark (PDF 1.7, appendix H.3.4.1).
  recognises: ({ text }) => /^\uFEFF?[\s\S]{0,1024}%PDF-\d/.test(text),
  read: wholeFile(LIMITS.document, readPdf),
};

async function readPdf(bytes: Uint8Array, source: string): Promise<Reading[]> {
  const { articleFromPdf } = await import('./pdf/article.js');
  const found = await articleFromPdf(bytes);
  if ('reason' in found) return [failed(source, found.reason, found.message)];
  if (found.text.trim() === '')
    return [failed(source, 'empty', 'pictures without text: run text recognition (OCR) on it first')];
  return [readingOf(source, 'pdf', found, found.warnings)];
}
