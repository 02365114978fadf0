/** The output formats. To add one: write its formatter, add a line here. */
import type { Formatter } from './formatter.js';

/** Loaded when asked for: a line of JSON needs no table. */
export const FORMATTERS = {
  table: async () => (await import('./table.js')).table,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
} as const satisfies Record<string, () => Promise<Formatter>>;

export type OutputFormat = keyof typeof FORMATTERS;

export const OUTPUT_FORMATS = Object.keys(FORMATTERS) as OutputFormat[];
