/** Archives whose lines are articles, or answers that an earlier run gave for some: what `copydesk diff` compares. */
import { failure, type Place } from '../errors.js';
import { type Failure, type Report, SCHEMA_VERSION } from '../types.js';
import type { Source } from './files.js';
import type { InputFormat } from './index.js';
import { reportMojibake } from './mojibake.js';
import { emptyArchive, isBlank, type Line, readLine, splitLines, TOO_LONG } from './ndjson.js';
import type { Reading } from './reader.js';
import { type Opened, openSource, readOpened } from './sources.js';
import { notRead } from './trouble.js';

/** What `--format ndjson` wrote for an article. */
export interface Answers {
  readonly report: Report;
  readonly line: number;
}

export async function* readAnswersOrArticles(
  source: Source,
  format: InputFormat | 'auto',
): AsyncIterable<Reading | Answers> {
  if (typeof source !== 'string') {
    yield source;
    return;
  }
  try {
    const opened = await openSource(source, format);
    yield* opened.format === 'ndjson' ? linesOf(opened) : readOpened(opened);
  } catch (error) {
    yield notRead(source, error);
  }
}

async function* linesOf({ source, chunks }: Opened): AsyncIterable<Reading | Answers> {
  const splitter = splitLines();
  let line = 0;
  let empty = true;
  function* take(lines: Iterable<Line>): Iterable<Reading | Answers> {
    for (const one of lines) {
      empty &&= isBlank(one);
      const reading = readEither(one, { source, line: ++line });
      if (reading !== null) yield reading;
    }
  }
  for await (const chunk of chunks) yield* take(splitter.add(chunk));
  yield* take(splitter.end());
  if (empty) yield emptyArchive(source);
}

function readEither(bytes: Line, place: Required<Place>): Reading | Answers | null {
  const reading = readLine(bytes, place);
  if (reading === null || 'article' in reading) return reading === null ? null : reportMojibake(reading);
  if (bytes === TOO_LONG || reading.failure.error.code !== 'no-text') return reading;
  const record = JSON.parse(Buffer.from(bytes).toString()) as Partial<Report & Failure>;
  if (record.schemaVersion === undefined || record.article === undefined) return reading;
  if (record.error !== undefined) return { failure: record as Failure };
  if (isReport(record)) return { report: record, line: place.line };
  const message = `answers of another version of copydesk: write them anew with this one`;
  return { failure: failure(place, 'bad-line', message) };
}

function isReport(record: Partial<Report>): record is Report {
  const { schemaVersion, article, people, countries, dates, figures } = record;
  return (
    schemaVersion === SCHEMA_VERSION &&
    typeof article?.id === 'string' &&
    [people, countries, dates, figures].every(Array.isArray)
  );
}
