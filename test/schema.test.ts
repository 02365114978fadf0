import { FAILURE_CODES, failure } from '../src/errors.js';
import { TOPICS } from '../src/types.js';
import { expectValid, schema } from './schema.js';

test('each code of a failure is in the schema, and no other', () => {
  const { error } = schema.$defs['failure']!['properties'] as {
    error: { properties: { code: { enum: string[] } } };
  };
  expect(error.properties.code.enum).toEqual(FAILURE_CODES);
});

test('a failure keeps the contract', () => {
  for (const code of FAILURE_CODES) {
    const made = failure({ source: 'archive.ndjson', line: 12 }, code, 'what is wrong: what to do');
    expectValid('failure', made);
    expect(made.article.id).toBe('archive.ndjson:12');
  }
});

test('a field that the schema does not name is refused', () => {
  const made = failure({ source: 'article.txt' }, 'empty', 'nothing in it');
  expect(() => expectValid('failure', { ...made, extra: 1 })).toThrow('unevaluated');
  expect(() => expectValid('document', { schemaVersion: 1, articles: [] })).toThrow('failures');
});

test('the schema has each topic of a report', () => {
  expect(schema.$defs['report']!['required']).toEqual(expect.arrayContaining([...TOPICS]));
});
