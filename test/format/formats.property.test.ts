/** What every output format keeps for any text. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { Formatter } from '../../src/format/formatter.js';
import { FORMATTERS, OUTPUT_FORMATS, type OutputFormat } from '../../src/format/index.js';
import { extract } from '../../src/index.js';
import { type Report, TOPICS } from '../../src/types.js';
import { arbitraryReport } from '../arbitrary-report.js';
import { arbitraryText } from '../arbitrary-text.js';
import { expectValid } from '../schema.js';

const RUNS = { numRuns: 60 };
/** Drawing is the slow part. */
const DRAWN = { numRuns: 15 };

const formatters = {} as Record<OutputFormat, Formatter>;

// One after the other: jest links modules that share imports only so.
beforeAll(async () => {
  for (const name of OUTPUT_FORMATS) formatters[name] = await FORMATTERS[name]();
});

function printed(format: OutputFormat, reports: readonly Report[], width = 80): string {
  const formatter = formatters[format];
  return [
    formatter.open(),
    reports
      .map((report) => formatter.article(report, { width, colour: false, topics: TOPICS }))
      .join(formatter.separator),
    formatter.close([]),
  ].join('');
}

const extracted = arbitraryText.map((text): Report => extract({ text, published: '2024-01-19' }));

const reports = fc.array(fc.oneof(extracted, arbitraryReport), { minLength: 1, maxLength: 2 });

test('json is one document of the contract', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const document = JSON.parse(printed('json', list));
      expectValid('document', document);
      expect(document.articles).toEqual(JSON.parse(JSON.stringify(list)));
    }),
    RUNS,
  );
});

test('ndjson is a line an article', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const lines = printed('ndjson', list).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(list)));
    }),
    RUNS,
  );
});

test('no line of a table is wider than the terminal, by the width of the letters', () => {
  fc.assert(
    fc.property(reports, fc.integer({ min: 40, max: 120 }), (list, width) => {
      for (const line of printed('table', list, width).split('\n'))
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }),
    DRAWN,
  );
});

test('tables send no control character to the terminal', () => {
  fc.assert(
    fc.property(reports, (list) => {
      for (const format of ['table', 'markdown'] as const)
        expect(printed(format, list).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
    DRAWN,
  );
});

test('csv has a row a mention, each with every column', () => {
  fc.assert(
    fc.property(reports, (list) => {
      const [head, ...rows] = parseCsv(printed('csv', list));
      const mentions = list.flatMap(({ people, countries, dates, figures }) => [
        ...[...people, ...countries].flatMap((one) => one.mentions as readonly unknown[]),
        ...dates,
        ...figures,
      ]);
      expect(rows).toHaveLength(mentions.length);
      for (const row of rows) {
        expect(row).toHaveLength(head!.length);
        for (const cell of row) if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r]./s);
      }
    }),
    RUNS,
  );
});

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
