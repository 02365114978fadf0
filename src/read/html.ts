/** Web pages, whole or in part, as browsers and tools save them. */
import { failed, readingOf } from './article-of.js';
import { decode, encodingWarnings, opensWithTag } from './decode.js';
import { ignoresInComments } from './ignores.js';
import type { Reader, Reading } from './reader.js';
import { LIMITS, wholeFile } from './whole-file.js';

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]/i;
const FRAGMENT =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:article|section|div|main|p|h[1-6]|span|table|ul|header|figure|blockquote)[\s>]/i;

export const html: Reader = {
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: ({ text }) => opensWithTag(text) && PAGE.test(text),
  resembles: ({ text }) => opensWithTag(text) && FRAGMENT.test(text),
  read: wholeFile(LIMITS.page, readHtml),
};

async function readHtml(bytes: Uint8Array, source: string): Promise<Reading[]> {
  const decoded = decode(bytes);
  if ('looksLike' in decoded)
    return [failed(source, 'not-text', `not HTML but ${decoded.looksLike}: name its format with --input`)];
  const { readPage } = await import('./page/read-page.js');
  const page = readPage(decoded.text);
  if (page === null) {
    const message =
      'too deeply nested, or too many elements, for the page of an article: save its text instead';
    return [failed(source, 'too-large', message)];
  }
  if (page.text.trim() === '') {
    const message = 'no article on this page: save it from the browser when it has loaded, or save its text';
    return [failed(source, 'empty', message)];
  }
  const ignores = ignoresInComments(decoded.text);
  return [readingOf(source, 'html', { ...page, ignores }, encodingWarnings(decoded))];
}
