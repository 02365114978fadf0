/** One document: `{ schemaVersion, articles, failures }`. Articles are written as they come. */
import { SCHEMA_VERSION } from '../types.js';
import type { Formatter } from './formatter.js';

/** JSON that stands inside a document which is written piece by piece: all lines but the first are moved right. */
export const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

export const json: Formatter = {
  open: () => `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "articles": [`,
  article: (report) => `\n    ${indented(report, '    ')}`,
  separator: ',',
  failure: () => '',
  close: (failures) => `\n  ],\n  "failures": ${indented(failures, '  ')}\n}\n`,
  showsWarnings: true,
};
