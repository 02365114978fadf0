/** What goes to standard error: one line a trouble, with its place and what to do. */
import { articleName } from '../format/heading.js';
import { printable } from '../format/printable.js';
import type { Failure, Report } from '../types.js';
import { say } from './output.js';

export function complain(message: string): void {
  say(`copydesk: ${printable(message)}\n`);
}

export function complainOf(failure: Failure): void {
  complain(complaintOf(failure));
}

export function complaintOf({ article, error }: Failure): string {
  return `${articleName(article.id)}: ${error.message}`;
}

export function complaintsOf({ article, warnings }: Pick<Report, 'article' | 'warnings'>): string[] {
  return warnings.map(({ message }) => `${articleName(article.id)}: warning: ${message}`);
}

export function warn(id: string, message: string): void {
  complain(`${articleName(id)}: warning: ${message}`);
}
