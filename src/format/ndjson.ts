/** A line an article, in input order; a failed one has its line too. */
import type { Formatter } from './formatter.js';

const line = (value: object) => `${JSON.stringify(value)}\n`;

export const ndjson: Formatter = {
  open: () => '',
  article: line,
  separator: '',
  failure: line,
  close: () => '',
  showsWarnings: true,
};
