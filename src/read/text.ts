/** Plain text: one article a file. What is too long for one article is read in parts, so that memory stays bounded. */
import { failed, readingOf } from './article-of.js';
import { type DecodedText, decode, decoderOf, encodingWarnings } from './decode.js';
import { ignoresInComments, withoutIgnores } from './ignores.js';
import { fromMasthead } from './masthead.js';
import type { Input, Reader, Reading } from './reader.js';

export const text: Reader = {
  extensions: ['.txt', '.text'],
  recognises: () => false,
  resembles: () => true,
  read: readText,
};

/** A text of more bytes is no article but a dump of many. */
const WHOLE_BYTES = 4 << 20;
/** About so many characters are a part of it. */
const PART_LENGTH = 1 << 20;

async function* readText({ source, chunks }: Input): AsyncIterable<Reading> {
  let head: Uint8Array[] = [];
  let length = 0;
  let parts: Parts | null = null;
  for await (const chunk of chunks) {
    if (parts !== null) {
      yield* parts.add(chunk, false);
      continue;
    }
    head.push(chunk);
    length += chunk.length;
    if (length <= WHOLE_BYTES) continue;
    const bytes = Buffer.concat(head);
    const decoded = decode(bytes.subarray(0, safeCut(bytes)));
    if ('looksLike' in decoded) {
      yield notText(source, decoded.looksLike);
      return;
    }
    parts = partsOf(source, decoded);
    head = [];
    yield* parts.add(bytes, false);
  }
  if (parts !== null) yield* parts.add(new Uint8Array(), true);
  else yield readWhole(head.length === 1 ? head[0]! : Buffer.concat(head), source);
}

function readWhole(bytes: Uint8Array, source: string): Reading {
  const decoded = decode(bytes);
  if ('looksLike' in decoded) return notText(source, decoded.looksLike);
  if (decoded.text.trim() === '') return failed(source, 'empty', 'nothing in it: an article needs text');
  const ignores = ignoresInComments(decoded.text);
  const text = withoutIgnores(decoded.text);
  const { byline, published } = fromMasthead(text);
  return readingOf(source, 'text', { text, byline, published, ignores }, encodingWarnings(decoded));
}

const notText = (source: string, looksLike: string) =>
  failed(source, 'not-text', `not text but ${looksLike}: save it as plain text first`);

interface Parts {
  readonly add: (bytes: Uint8Array, last: boolean) => Iterable<Reading>;
}

function partsOf(source: string, decoded: DecodedText): Parts {
  const decoder = decoderOf(decoded.encoding);
  const warnings = [
    ...encodingWarnings(decoded),
    { code: 'split', message: 'too long for one article: read in parts, each with offsets of its own' },
  ];
  let open = '';
  let number = 0;
  const part = (text: string): Reading => ({
    article: { id: `${source}#${++number}`, source, format: 'text', text },
    warnings: number === 1 ? warnings : [],
  });
  return {
    *add(bytes, last) {
      open += decoder(bytes, last);
      while (open.length > PART_LENGTH) {
        const end = paragraphEnd(open, PART_LENGTH);
        const text = open.slice(0, end);
        open = open.slice(end);
        if (text.trim() !== '') yield part(text);
      }
      if (last && open.trim() !== '') yield part(open);
    },
  };
}

/** After the last blank line before `limit`, or the last line, or the last word. */
function paragraphEnd(text: string, limit: number): number {
  for (const mark of ['\n\n', '\r\n\r\n', '\n', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length);
    if (at > 0) return at + mark.length;
  }
  return limit;
}

/** The end of the last line, where no character is cut in two. */
function safeCut(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(0x0a) + 1;
  return at > 0 ? at + (at & 1) : bytes.length & ~1;
}
