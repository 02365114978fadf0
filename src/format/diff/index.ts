/** The output formats of `copydesk diff`. To add one: write its formatter, add a line here. */
import type { NewDiffFormatter } from './formatter.js';

export const DIFF_FORMATTERS = {
  text: async () => (await import('./text.js')).text,
  json: async () => (await import('./json.js')).json,
} as const satisfies Record<string, () => Promise<NewDiffFormatter>>;

export type DiffFormat = keyof typeof DIFF_FORMATTERS;

export const DIFF_FORMATS = Object.keys(DIFF_FORMATTERS) as DiffFormat[];
