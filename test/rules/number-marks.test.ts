/** A rule that starts from some numbers only must have nothing to find at the others. */
import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.js';
import { TOKEN } from '../../src/annotate/tokens.js';
import { lexicon } from '../../src/lexicon/load.js';
import { DATE_RULES } from '../../src/rules/date/index.js';
import type { DateReading } from '../../src/rules/date/reading.js';
import type { SpanRule } from '../../src/rules/define.js';
import { NUMBER_MARKS, numberMarks } from '../../src/rules/number-marks.js';

const docOf = (text: string) =>
  annotate({ id: '', source: '', format: 'text', text, published: '2024-01-19' }, lexicon);

const marksOf = (text: string): string[] => {
  const doc = docOf(text);
  const token = doc.kind.indexOf(TOKEN.number);
  return NUMBER_MARKS.filter((_, bit) => (numberMarks(doc, token) & (1 << bit)) !== 0).map((mark) =>
    mark.slice('number:'.length),
  );
};

test.each([
  ['They left 5 behind.', ['short']],
  ['They left in 2019 again.', ['year']],
  ['They left 12,000 behind.', ['marked']],
  ['They left at 5.30 again.', ['marked']],
  ['They paid $550 again.', ['behind']],
  ['In the 1990s they left.', ['year', 'before']],
  ['In 44 BC they left.', ['short', 'beside-capitals']],
  ['Profit rose in Q3 again.', ['short', 'behind']],
])('%s', (text, marks) => {
  expect(marksOf(text)).toEqual(marks);
});

const byMarks = (Object.entries(DATE_RULES) as [string, SpanRule<DateReading>][]).filter(([, { triggers }]) =>
  triggers.some((trigger) => trigger.startsWith('number:')),
);
const texts = [
  ...readdirSync('fixtures').map((slug) => readFileSync(`fixtures/${slug}/article.txt`, 'utf8')),
  ...Object.values(DATE_RULES).flatMap(({ examples }) => examples.map(({ text }) => text)),
];

test.each(byMarks)('%s finds nothing at numbers that it does not start from', (_, rule) => {
  let passedOver = 0;
  for (const text of texts) {
    const doc = docOf(text);
    for (let token = 0; token < doc.length; token++) {
      if (doc.kind[token] !== TOKEN.number) continue;
      const marks = numberMarks(doc, token);
      if (NUMBER_MARKS.some((mark, bit) => rule.triggers.includes(mark) && (marks & (1 << bit)) !== 0))
        continue;
      passedOver++;
      expect(rule.find(doc, token)).toBeNull();
    }
  }
  expect(passedOver).toBeGreaterThan(0);
});
