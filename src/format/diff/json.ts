/** One document: `{ schemaVersion, articles, failures, summary }` (schema/diff.schema.json). Articles are written as they come. */
import type { Version } from '../../diff/version.js';
import { SCHEMA_VERSION } from '../../types.js';
import { indented } from '../json.js';
import type { Compared, NewDiffFormatter } from './formatter.js';

export const json: NewDiffFormatter = () => {
  let articles = 0;
  return {
    open: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "articles": [`,
    article: (compared) => `${articles++ === 0 ? '' : ','}\n    ${indented(entryOf(compared), '    ')}`,
    close: (summary, failures) =>
      `\n  ],\n  "failures": ${indented(failures, '  ')},\n  "summary": ${indented(summary, '  ')}\n}\n`,
    showsSummary: true,
  };
};

const entryOf = ({ before, after, differences }: Compared) => ({
  before: articleOf(before),
  after: articleOf(after),
  differences,
});

function articleOf(version: Version | null) {
  if (version === null) return null;
  const { id, source, format, title, published } = version.report.article;
  return { id, source, ...(version.line === null ? {} : { line: version.line }), format, title, published };
}
