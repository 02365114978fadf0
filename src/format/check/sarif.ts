/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), as GitHub code scanning takes it: docs.github.com, “SARIF support for
 * code scanning”.
 */
import { type CheckLevel, LEVELS, type Level, type Witness } from '../../checks/finding.js';
import { CHECK_IDS } from '../../checks/ids.js';
import { CHECKS } from '../../checks/index.js';
import { placeInFile } from './file-place.js';
import type { CheckedReading, NewCheckFormatter } from './formatter.js';
import { exampleText, pointsText } from './page.js';
import { findingLines, placeInWords } from './words.js';
import { collect, type Located } from './worst-first.js';

/** GitHub refuses a run with more results. */
const MOST = 25_000;
/** GitHub refuses rules with longer texts. */
const LONGEST_TEXT = 1024;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export const sarif: NewCheckFormatter = () => {
  const found = collect(MOST);
  return {
    open: () => '',
    article: (reading) => {
      found.add(reading);
      return '';
    },
    failure: () => '',
    close: (summary, failures) => {
      const left = found.left();
      const leftOut = LEVELS.reduce((sum, level) => sum + left[level], 0);
      const run = {
        tool: {
          driver: {
            name: 'copydesk',
            informationUri: 'https://www.npmjs.com/package/copydesk',
            rules: CHECK_IDS.map(ruleOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [
              ...failures.map(({ article, error }) => ({
                level: 'error',
                message: { text: `${article.id}: ${error.message}` },
                descriptor: { id: error.code },
                locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(article.source) } } }],
              })),
              ...(leftOut === 0
                ? []
                : [{ level: 'note', message: { text: `+${leftOut} more findings, the mildest, left out` } }]),
            ],
          },
        ],
        results: found.kept().map(resultOf),
        properties: { summary },
      };
      return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
    },
    showsSummary: false,
  };
};

function ruleOf(id: (typeof CHECK_IDS)[number]) {
  const { doc, why, level, examples, exemptions, blindSpots } = CHECKS[id];
  const help = [
    why,
    ...examples.slice(0, 3).map((one) => `Finds: ${exampleText(one)} → ${pointsText(one.points)}`),
    ...exemptions.map((words) => `Silent on purpose: ${words}`),
    ...blindSpots.map((words) => `Cannot see: ${words}`),
  ].join('\n');
  return {
    id,
    shortDescription: { text: doc.slice(0, LONGEST_TEXT) },
    fullDescription: { text: why.slice(0, LONGEST_TEXT) },
    help: { text: help },
    defaultConfiguration: { enabled: level !== 'off', level: sarifLevel(level) },
    properties: { tags: ['facts'] },
  };
}

const sarifLevel = (level: CheckLevel): Level | 'none' => (level === 'off' ? 'none' : level);

function resultOf({ finding, reading }: Located) {
  const { check, level, here, there, also, fingerprint } = finding;
  const others = [...(there === null ? [] : [there]), ...also];
  return {
    ruleId: check,
    ruleIndex: CHECK_IDS.indexOf(check),
    level,
    message: { text: findingLines(finding).join('\n') },
    locations: [locationOf(reading, here)],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((witness, id) => ({
            id,
            ...locationOf(reading, witness),
            message: { text: `“${witness.text}”, ${placeInWords(witness)}` },
          })),
        }),
    partialFingerprints: { 'copydesk/v1': fingerprint },
    properties: { article: reading.checked.article.id, computed: finding.computed },
  };
}

function locationOf(reading: CheckedReading, witness: Witness) {
  const { line, column, endColumn } = placeInFile(reading, witness);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(reading.checked.article.source) },
      region: {
        startLine: line,
        ...(column === null ? {} : { startColumn: column }),
        ...(endColumn === null ? {} : { endLine: line, endColumn }),
        snippet: { text: witness.text },
      },
    },
  };
}

/** A path as a relative reference; standard input has none of its own. */
function uriOf(source: string): string {
  if (source === '-' || source === '') return 'stdin';
  const path = source.replaceAll('\\', '/').replace(/^\.\//, '');
  return path.split('/').map(encodeURIComponent).join('/');
}
