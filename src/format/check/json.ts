/** One document: `{ schemaVersion, articles, failures, summary }` (schema/check.schema.json). Articles are written as they come. */
import type { CheckedArticle } from '../../checks/run.js';
import { SCHEMA_VERSION } from '../../types.js';
import { indented } from '../json.js';
import type { CheckedReading, NewCheckFormatter } from './formatter.js';

export const json: NewCheckFormatter = () => {
  let articles = 0;
  return {
    open: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "articles": [`,
    article: (reading) => `${articles++ === 0 ? '' : ','}\n    ${indented(entryOf(reading), '    ')}`,
    failure: () => '',
    close: (summary, failures) =>
      `\n  ],\n  "failures": ${indented(failures, '  ')},\n  "summary": ${indented(summary, '  ')}\n}\n`,
    showsSummary: true,
  };
};

function entryOf({ checked, warnings, line }: CheckedReading) {
  return {
    article: articleOf(checked, line),
    checked: checked.checked,
    findings: checked.findings,
    silenced: checked.silenced,
    warnings: [...warnings, ...checked.warnings],
  };
}

function articleOf({ article, title, published, publishedFrom }: CheckedArticle, line: number | undefined) {
  const { id, source, format } = article;
  return { id, source, ...(line === undefined ? {} : { line }), format, title, published, publishedFrom };
}
