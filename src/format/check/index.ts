/** The output formats of `copydesk check`. To add one: write its formatter, add a line here. */
import type { NewCheckFormatter } from './formatter.js';

/** Loaded when asked for. */
export const CHECK_FORMATTERS = {
  text: async () => (await import('./text.js')).text,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
} as const satisfies Record<string, () => Promise<NewCheckFormatter>>;

export type CheckFormat = keyof typeof CHECK_FORMATTERS;

export const CHECK_FORMATS = Object.keys(CHECK_FORMATTERS) as CheckFormat[];
