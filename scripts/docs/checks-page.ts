/** docs/checks.md: what each check finds, when it is silent and what it cannot see, as the checks themselves say it. */
import type { Check } from '../../src/checks/define.js';
import { CHECKS } from '../../src/checks/index.js';
import { LEDGER } from '../../src/checks/ledger.js';
import { exampleText, judged, pointsText, slips } from '../../src/format/check/page.js';
import { escaped } from './escaped.js';

export const CHECKS_PAGE = 'docs/checks.md';

export function checksPage(): string {
  const checks = Object.values(CHECKS);
  return [
    '# The checks',
    '',
    `Generated from the ${checks.length} checks by \`npm run docs\`; do not edit. The examples are run as tests: behind the arrow stand the places that the finding shows; after “Not” the check finds nothing. Terms that all checks share are defined in [check-definitions.md](check-definitions.md).`,
    '',
    'Hits: findings on published articles that people judged right, of those judged. Slips: mistakes put into clean articles on purpose that the check finds; where an article says a thing once, the mistake says it again, in words that the check knows.',
    '',
    '| Check | Level | Hits | Slips | What does not agree |',
    '|---|---|---|---|---|',
    ...checks.map(
      ({ id, level, doc }) =>
        `| [${id}](#${id}) | ${level} | ${judged(LEDGER[id])} | ${slips(LEDGER[id])} | ${escaped(doc)} |`,
    ),
    ...checks.flatMap(section),
    '',
  ].join('\n');
}

function section({ id, level, doc, why, source, ...check }: Check): string[] {
  return [
    '',
    `## ${id}`,
    '',
    `${escaped(doc)} ${escaped(why)}`,
    '',
    `Level: ${level}. Source: ${escaped(source)}.`,
    '',
    ...check.examples.map(
      (example) =>
        `- ${escaped(exampleText(example))} → ${escaped(pointsText(example.points))}${
          example.level === undefined ? '' : ` (${example.level})`
        }`,
    ),
    ...check.cleanExamples.map((example) => `- Not: ${escaped(exampleText(example))}`),
    '',
    'Silent on purpose:',
    '',
    ...check.exemptions.map((one) => `- ${escaped(one)}`),
    '',
    'Cannot see:',
    '',
    ...check.blindSpots.map((one) => `- ${escaped(one)}`),
  ];
}
