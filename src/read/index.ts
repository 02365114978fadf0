/** The formats that can be read. To add one: write its reader, add a line here. */
import { extname } from 'node:path';
import { decodeHead } from './decode.js';
import { docx } from './docx.js';
import { feed } from './feed.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { pdf } from './pdf.js';
import type { Reader } from './reader.js';
import { text } from './text.js';

/** In the order in which they are asked whether a file is theirs; text takes whatever is left. */
export const READERS = { pdf, docx, feed, html, markdown, ndjson, text } as const satisfies Record<
  string,
  Reader
>;

export type InputFormat = keyof typeof READERS;

export const INPUT_FORMATS = Object.keys(READERS) as InputFormat[];

const READER_OF: Readonly<Record<InputFormat, Reader>> = READERS;

/** Files that a walk through a directory takes; each may also end in `.gz`. */
export const ARTICLE_EXTENSIONS: readonly string[] = INPUT_FORMATS.flatMap(
  (format) => READER_OF[format].extensions,
).sort();

/** The extension of a file's name that tells its format: of `page.html.gz` it is `.html`. */
export function articleExtension(source: string): string {
  return extname(source.toLowerCase().replace(/\.gz$/, ''));
}

/** The format of an input: its content tells; where that may be many things its name does, and its content again. */
export function detectFormat(source: string, bytes: Uint8Array): InputFormat {
  const head = { bytes, text: decodeHead(bytes) };
  const extension = articleExtension(source);
  return (
    INPUT_FORMATS.find((format) => READER_OF[format].recognises(head)) ??
    INPUT_FORMATS.find((format) => READER_OF[format].extensions.includes(extension)) ??
    INPUT_FORMATS.find((format) => READER_OF[format].resembles?.(head)) ??
    'text'
  );
}
