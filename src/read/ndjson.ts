/** Newline-delimited JSON: an article a line, `{ "text", "id", "title", "published", "byline" }`, only `text` required. */
import { isUtf8 } from 'node:buffer';
import { failure, idOf, type Place } from '../errors.js';
import type { Warning } from '../types.js';
import { articleOf } from './article-of.js';
import { parseDateText } from './date-text.js';
import { utf8Text } from './decode.js';
import { IGNORE_KEY, ignoresInMapping } from './ignores.js';
import { fromMasthead } from './masthead.js';
import { parsePublished } from './published.js';
import type { Chunks, Input, Reader, Reading } from './reader.js';
import { inShard } from './shard.js';
import { dateInUrl } from './url-date.js';
import { LIMITS } from './whole-file.js';

const NEWLINE = 10;
const BRACE = 0x7b;
const EXPECTED = 'each line must be one JSON object with a "text"';

export const ndjson: Reader = {
  extensions: ['.ndjson', '.jsonl'],
  recognises: ({ text }) => /^\s*\{\s*"/.test(text),
  read: readLines,
};

async function* readLines({ source, chunks, shard }: Input): AsyncIterable<Reading> {
  let line = 0;
  let empty = true;
  for await (const bytes of linesOf(chunks)) {
    empty &&= isBlank(bytes);
    const wanted = inShard(shard, line++);
    const reading = wanted ? readLine(bytes, { source, line }) : null;
    if (reading !== null) yield reading;
  }
  if (empty && inShard(shard, 0)) yield emptyArchive(source);
}

export const emptyArchive = (source: string): Reading => ({
  failure: failure({ source }, 'empty', `nothing in it: ${EXPECTED}`),
});

/** Stands for a line of more bytes than an article has. */
export const TOO_LONG = Symbol('too long');
const LONG_LINE = `a line of more than ${LIMITS.line >> 20} MB: put one article on a line`;

/** Such lines are passed over, as the specification of NDJSON allows. */
export const isBlank = (bytes: Line): boolean =>
  bytes !== TOO_LONG && bytes[0] !== BRACE && Buffer.from(bytes).toString().trim() === '';

export type Line = Uint8Array | typeof TOO_LONG;

export interface LineSplitter {
  /** The lines that end in this chunk, without their line feed. */
  readonly add: (chunk: Uint8Array) => Iterable<Line>;
  /** The last line, where no line feed ends it. */
  readonly end: () => Iterable<Line>;
}

/** Chunks → lines. Only the line at hand is kept, so an archive may be of any size. */
export function splitLines(): LineSplitter {
  let open: Uint8Array[] = [];
  let length = 0;
  const close = (end: Uint8Array): Line => {
    const whole = open.length === 0 ? end : Buffer.concat([...open, end]);
    const tooLong = length + end.length > LIMITS.line;
    open = [];
    length = 0;
    return tooLong ? TOO_LONG : whole;
  };
  return {
    *add(chunk) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        yield close(chunk.subarray(from, at));
        from = at + 1;
      }
      if (from === chunk.length) return;
      length += chunk.length - from;
      if (length > LIMITS.line) open = [];
      else open.push(chunk.slice(from));
    },
    *end() {
      if (length > 0) yield close(new Uint8Array());
    },
  };
}

async function* linesOf(chunks: Chunks): AsyncIterable<Line> {
  const lines = splitLines();
  for await (const chunk of chunks) yield* lines.add(chunk);
  yield* lines.end();
}

/** Null for a blank line. */
export function readLine(bytes: Line, place: Required<Place>): Reading | null {
  if (bytes === TOO_LONG) return { failure: failure(place, 'too-large', LONG_LINE) };
  const fail = (code: 'bad-line' | 'no-text' | 'empty', message: string) => ({
    failure: failure(place, code, message),
  });
  if (!isUtf8(bytes)) return fail('bad-line', 'not UTF-8: save the archive as UTF-8');
  const json = utf8Text(bytes);
  if (json.trim() === '') return null;
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return fail('bad-line', `not JSON: ${EXPECTED}`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return fail('bad-line', `not a JSON object: ${EXPECTED}`);
  const { text } = record as { text?: unknown };
  if (typeof text !== 'string') return fail('no-text', `no "text": ${EXPECTED}`);
  if (text.trim() === '') return fail('empty', 'its "text" is empty: an article needs text');
  return toArticle(record as Record<string, unknown>, text, place);
}

function toArticle(record: Readonly<Record<string, unknown>>, text: string, place: Required<Place>): Reading {
  const { id, title, published, byline, source, url } = record;
  const warnings: Warning[] = [];
  const given = typeof published === 'string' || typeof published === 'number' ? String(published) : '';
  const date = parsePublished(given) ?? parseDateText(given);
  if (given !== '' && date === null)
    warnings.push({
      code: 'bad-published',
      message: `“${given}” is no publication date and was not used: write YYYY-MM-DD`,
    });
  const masthead = fromMasthead(text, date !== null);
  const inUrl = typeof url === 'string' ? dateInUrl(url) : null;
  const names = (Array.isArray(byline) ? byline : [byline]).filter((name) => typeof name === 'string');
  const article = articleOf(
    {
      id: typeof id === 'string' || typeof id === 'number' ? String(id) : idOf(place),
      source: typeof source === 'string' ? source : place.source,
      format: 'ndjson',
    },
    {
      text,
      title: typeof title === 'string' ? title : null,
      byline: names.length > 0 ? names : masthead.byline,
      published:
        (date === null ? null : { date, from: 'metadata' as const }) ??
        masthead.published ??
        (inUrl === null ? null : { date: inUrl, from: 'url' as const }),
      ignores: ignoresInMapping(record[IGNORE_KEY], `line ${place.line}`),
    },
  );
  return { article, warnings, line: place.line };
}
