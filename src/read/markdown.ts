/** Markdown (CommonMark with tables), with YAML front matter. */
import { failed, readingOf } from './article-of.js';
import { decode, encodingWarnings } from './decode.js';
import type { Reader, Reading } from './reader.js';
import { LIMITS, wholeFile } from './whole-file.js';

const FRONT_MATTER = /^---[ \t]*\r?\n(?:#.*\r?\n|\s*\r?\n)*[\w"'-]+[\w "'.-]*:/;

export const markdown: Reader = {
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  recognises: ({ text }) => FRONT_MATTER.test(text),
  read: wholeFile(LIMITS.markdown, readMarkdown),
};

async function readMarkdown(bytes: Uint8Array, source: string): Promise<Reading[]> {
  const decoded = decode(bytes);
  if ('looksLike' in decoded)
    return [
      failed(source, 'not-text', `not Markdown but ${decoded.looksLike}: name its format with --input`),
    ];
  const { articleFromMarkdown } = await import('./markdown-article.js');
  const { found, warnings } = articleFromMarkdown(decoded.text, source);
  if (found.text.trim() === '') return [failed(source, 'empty', 'nothing in it: an article needs text')];
  return [readingOf(source, 'markdown', found, [...encodingWarnings(decoded), ...warnings])];
}
