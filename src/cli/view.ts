/** How wide the terminal is, and whether it may be coloured. */
import type { View } from '../format/formatter.js';
import { TOPICS, type Topic } from '../types.js';
import { outputTerminal } from './output.js';

/** Width where there is no terminal to ask. */
const DEFAULT_WIDTH = 100;

export interface ViewOptions {
  readonly color: boolean;
  readonly output?: string;
  readonly only?: readonly Topic[];
}

export function viewOf({ color, output, only }: ViewOptions): View {
  const terminal = output === undefined ? outputTerminal() : null;
  const columns = terminal?.columns ?? Number(process.env['COLUMNS']);
  return {
    width: columns > 0 ? columns : DEFAULT_WIDTH,
    // https://no-color.org: set and not empty
    colour:
      color && terminal !== null && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    topics: only ?? TOPICS,
  };
}
