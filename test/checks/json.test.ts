import { CHECK_IDS } from '../../src/checks/ids.js';
import { CHECKS } from '../../src/checks/index.js';
import { checkArticle } from '../../src/checks/run.js';
import { addArticle, emptySummary } from '../../src/checks/summary.js';
import { failure } from '../../src/errors.js';
import { json } from '../../src/format/check/json.js';
import { expectValidCheck } from '../check-schema.js';

const VIEW = { width: 80, colour: false, topics: [], failOn: 'error' } as const;

function documentOf(
  texts: readonly { readonly text: string; readonly published?: string; readonly title?: string }[],
) {
  const formatter = json(VIEW);
  const summary = emptySummary();
  const parts = [formatter.open()];
  texts.forEach((article, index) => {
    const checked = checkArticle({ id: `a:${index}`, source: 'a', format: 'ndjson', ...article });
    addArticle(summary, checked);
    parts.push(formatter.article({ checked, warnings: [], line: index + 1 }));
  });
  parts.push(formatter.close(summary, [failure({ source: 'gone.txt' }, 'not-found', 'no such file')]));
  return JSON.parse(parts.join(''));
}

test('a document of every finding of the examples keeps the contract', () => {
  const examples = CHECK_IDS.flatMap((id) => CHECKS[id].examples).map(({ text, published, title }) => ({
    text,
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
  }));
  const document = documentOf(examples);
  expectValidCheck(document);
  expect(document.articles).toHaveLength(examples.length);
  expect(document.summary.articles).toBe(examples.length);
});

test('a run without articles is a document too', () => {
  expectValidCheck(documentOf([]));
});

test('a field that the schema does not name is refused, and one that is missing', () => {
  const document = documentOf([{ text: 'The fair is on 31 June 2024.' }]);
  const [first] = document.articles;
  expect(() => expectValidCheck({ ...document, articles: [{ ...first, extra: 1 }] })).toThrow('additional');
  const { fingerprint: _, ...finding } = first.findings[0];
  expect(() => expectValidCheck({ ...document, articles: [{ ...first, findings: [finding] }] })).toThrow(
    'fingerprint',
  );
});
