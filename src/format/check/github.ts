/**
 * Annotations of GitHub Actions: a workflow command a finding.
 * Source: docs.github.com, “Workflow commands for GitHub Actions”; github.com/actions/toolkit issue 734 for the caps.
 */
import type { Level } from '../../checks/finding.js';
import { summaryText } from '../../checks/summary.js';
import { printable } from '../printable.js';
import { placeInFile } from './file-place.js';
import type { NewCheckFormatter } from './formatter.js';
import { findingLines } from './words.js';
import { collect, type Located } from './worst-first.js';

/** Of each kind of annotation GitHub shows ten a step, and fifty a job; the rest is dropped without a word. */
const EACH = 10;
const MOST = 50;

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

export const github: NewCheckFormatter = () => {
  // One of the ten notices tells how many were left out.
  const found = collect(MOST - 1, EACH - 1);
  return {
    open: () => '',
    article: (reading) => {
      found.add(reading);
      return '';
    },
    failure: ({ article, error }) =>
      `::error file=${property(article.source)},title=copydesk::${message(error.message)}\n`,
    close: (summary) => {
      const left = Object.values(found.left()).reduce((sum, count) => sum + count, 0);
      return [
        ...found.kept().map(annotation),
        ...(left === 0 ? [] : [`::notice title=copydesk::+${left} more: run copydesk check to see all\n`]),
        `${summaryText(summary)}\n`,
      ].join('');
    },
    showsSummary: true,
  };
};

function annotation({ finding, reading }: Located): string {
  const { line, column, endColumn } = placeInFile(reading, finding.here);
  const properties = [
    `file=${property(reading.checked.article.source)}`,
    `line=${line}`,
    ...(column === null ? [] : [`col=${column}`]),
    ...(endColumn === null ? [] : [`endColumn=${endColumn}`]),
    `title=${property(`copydesk ${finding.check}`)}`,
  ];
  return `::${COMMANDS[finding.level]} ${properties.join(',')}::${message(findingLines(finding).join('\n'))}\n`;
}

/** Line ends stay, as `%0A`; all else that could begin a command of its own does not. */
const message = (text: string): string =>
  text
    .split('\n')
    .map((line) => printable(line).replaceAll('%', '%25'))
    .join('%0A');

const property = (text: string): string => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
