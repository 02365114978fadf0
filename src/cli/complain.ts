/** What goes to standard error: one line a trouble, with its place and what to do. */
import { articleName } from '../format/heading.js';
import { printable } from '../format/printable.js';
import type { Failure, Report } from '../types.js';

export function complain(message: string): void {
  process.stderr.write(`copydesk: ${printable(message)}\n`);
}

export function complainOf({ article, error }: Failure): void {
  complain(`${articleName(article.id)}: ${error.message}`);
}

export function warnOf({ article, warnings }: Pick<Report, 'article' | 'warnings'>): void {
  for (const { message } of warnings) warn(article.id, message);
}

export function warn(id: string, message: string): void {
  complain(`${articleName(id)}: warning: ${message}`);
}
