/** What holds for any text at all. */
import fc from 'fast-check';
import { account, isAccountable } from '../src/explain.js';
import { extract } from '../src/index.js';
import { withOffsets } from '../src/offsets.js';
import { analyse } from '../src/pipeline.js';
import type { Mention, Report, Span, Words } from '../src/types.js';
import { arbitraryText } from './arbitrary-text.js';
import { expectValid } from './schema.js';

const RUNS = { numRuns: 300 };
const PUBLISHED = '2024-01-19';

/** All that points into the text and says the words there. */
function wordsOf(report: Report): Words[] {
  return [
    ...[...report.people, ...report.countries].flatMap((one) => one.mentions as readonly Mention[]),
    ...report.dates,
    ...report.figures,
    ...report.figures.flatMap(({ comparatorWords = [] }) => comparatorWords),
  ];
}

test('a mention is the text at its offsets', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      for (const { text: surface, start, end } of wordsOf(extract({ text, published: PUBLISHED })))
        expect(text.slice(start, end)).toBe(surface);
    }),
    RUNS,
  );
});

test('the same text gives the same bytes', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const once = JSON.stringify(extract(text, { explain: true }));
      expect(JSON.stringify(extract(text, { explain: true }))).toBe(once);
    }),
    RUNS,
  );
});

test('every report keeps the contract', () => {
  fc.assert(
    fc.property(arbitraryText, fc.boolean(), (text, explain) => {
      expectValid('report', JSON.parse(JSON.stringify(extract(text, { explain }))));
    }),
    RUNS,
  );
});

/** Numbers, number words and calendar words in any order: what dates and figures contest. */
const contested = fc
  .array(
    fc.constantFrom(
      ...'two 12 May 2020 and to of in 5 million % $ - , . hundred days people years March 1990s the a about than more between 3 one out every Monday p.m. half'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((words) => words.join(' ').replaceAll(/ ?- ?/g, '-'));

test('dates alone are the dates found beside figures', () => {
  fc.assert(
    fc.property(fc.oneof(contested, arbitraryText), (text) => {
      const article = { text, published: PUBLISHED };
      expect(extract(article, { only: ['dates'] }).dates).toEqual(
        extract(article, { only: ['dates', 'figures'] }).dates,
      );
    }),
    { numRuns: 1000 },
  );
});

test('offsets in code points and bytes find the same words', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const report = extract({ text, published: PUBLISHED }, { explain: true });
      const points = Array.from(text);
      const bytes = Buffer.from(text);
      for (const { text: surface, start, end } of wordsOf(withOffsets(report, text, 'codepoint')))
        expect(points.slice(start, end).join('')).toBe(surface);
      for (const { text: surface, start, end } of wordsOf(withOffsets(report, text, 'byte')))
        expect(bytes.subarray(start, end)).toEqual(Buffer.from(surface));
    }),
    RUNS,
  );
});

test('spans inside an answer count in the same units as the answer', () => {
  const text = '“Café”: it cost more than 50,000 yuan (about $7,000) and fell from over €5 to €4 or so.';
  for (const unit of ['codepoint', 'byte'] as const) {
    const { figures } = withOffsets(extract(text), text, unit);
    const [yuan, dollars, from, to] = figures.map(({ start, end }) => ({ start, end }));
    expect(figures.map(({ converts }) => converts)).toEqual([undefined, yuan, undefined, undefined]);
    expect(figures.map(({ changedTo }) => changedTo)).toEqual([undefined, undefined, to, undefined]);
    expect(figures.map(({ changedFrom }) => changedFrom)).toEqual([undefined, undefined, undefined, from]);
    expect(dollars).toBeDefined();
    expectValid('report', withOffsets(extract(text), text, unit));
  }
});

test('every number and every capitalised word is in an answer or left over, never both', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const analysis = analyse(
        { id: '', source: '', format: 'text', text, published: PUBLISHED },
        { explain: true },
      );
      const { answers, leftOver } = account(analysis);
      const { doc } = analysis;
      const touches = (token: number) => (span: Span) =>
        span.start < doc.end[token]! && doc.start[token]! < span.end;
      for (let token = 0; token < doc.length; token++) {
        if (!isAccountable(doc, token)) continue;
        const places = Number(answers.some(touches(token))) + Number(leftOver.some(touches(token)));
        expect({ token: text.slice(doc.start[token], doc.end[token]), places }).toEqual({
          token: text.slice(doc.start[token], doc.end[token]),
          places: 1,
        });
      }
      for (const { start, end, text: words, reason } of leftOver) {
        expect(text.slice(start, end)).toBe(words);
        expect(reason).not.toBe('');
      }
    }),
    RUNS,
  );
});
