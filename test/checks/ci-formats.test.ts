/** The formats that CI systems read: SARIF by its schema, JUnit as XML, GitHub's commands by their caps. */
import { createRequire } from 'node:module';
import { DOMParser } from '@xmldom/xmldom';
import draft04 from 'ajv-draft-04';
import type { Level } from '../../src/checks/finding.js';
import { checkArticle } from '../../src/checks/run.js';
import { addArticle, emptySummary } from '../../src/checks/summary.js';
import { failure } from '../../src/errors.js';
import type { CheckedReading, NewCheckFormatter } from '../../src/format/check/formatter.js';
import { github } from '../../src/format/check/github.js';
import { junit } from '../../src/format/check/junit.js';
import { sarif } from '../../src/format/check/sarif.js';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new draft04.default({ allErrors: true, strict: false, logger: false, unicodeRegExp: false });
const isSarif = ajv.compile(schema);

const IMPOSSIBLE = 'The fair ends on 31 June 2024.';
const WEEKDAY = 'The bridge was opened on Thursday, 27 June 2017, by the mayor.';
const QUOTED = '“The fair ends on 31 June 2024,” said the mayor.';

const textReading = (source: string, text: string): CheckedReading => ({
  checked: checkArticle({ id: source, source, format: 'text', text }),
  warnings: [],
});

function run(
  format: NewCheckFormatter,
  readings: readonly CheckedReading[],
  failOn: Level = 'error',
): string {
  const formatter = format({ width: 80, colour: false, topics: [], failOn });
  const summary = emptySummary();
  const parts = [formatter.open()];
  for (const reading of readings) {
    addArticle(summary, reading.checked);
    parts.push(formatter.article(reading));
  }
  const gone = failure({ source: 'gone, 1.txt' }, 'not-found', 'no such file: check the name');
  parts.push(formatter.failure(gone), formatter.close(summary, [gone]));
  return parts.join('');
}

describe('SARIF', () => {
  const log = JSON.parse(
    run(sarif, [
      textReading('a b/one.txt', `Roads\n\n${WEEKDAY}`),
      textReading('two.txt', QUOTED),
      {
        ...textReading('three.ndjson', IMPOSSIBLE),
        line: 7,
      },
    ]),
  );
  const [{ results, tool, invocations }] = log.runs;

  test('keeps the schema', () => {
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    expect(isSarif({ ...log, version: 2 })).toBe(false);
  });

  test('worst first, each with its rule, places and fingerprint', () => {
    expect(results.map((one: { level: Level }) => one.level)).toEqual(['error', 'error', 'note']);
    for (const { ruleId, ruleIndex, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(partialFingerprints['copydesk/v1']).toMatch(/^[0-9a-f]{12}$/);
    }
    const { physicalLocation } = results[0].locations[0];
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/one.txt' },
      region: { startLine: 3, startColumn: 26, endLine: 3, endColumn: 34, snippet: { text: 'Thursday' } },
    });
    expect(results[0].relatedLocations[0].physicalLocation.region.startColumn).toBe(36);
  });

  test('of an archive the line of the article', () => {
    expect(results[1].locations[0].physicalLocation.region).toEqual({
      startLine: 7,
      snippet: { text: '31 June 2024' },
    });
  });

  test('what could not be read is a notification', () => {
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('no such file');
  });
});

describe('JUnit', () => {
  const read = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
  const readings = [
    textReading('one.txt', WEEKDAY),
    textReading('two & <three>.txt', 'Nothing here.'),
    textReading('quoted.txt', QUOTED),
  ];

  test('one case an article; those pass that have nothing at the level that fails', () => {
    const xml = read(run(junit, readings));
    const cases = [...xml.getElementsByTagName('testcase')];
    expect(cases.map((one) => one.getAttribute('name'))).toEqual([
      'one.txt',
      'two & <three>.txt',
      'quoted.txt',
      'gone, 1.txt',
    ]);
    expect(cases.map((one) => one.getElementsByTagName('failure').length)).toEqual([1, 0, 0, 0]);
    expect(cases[2]!.getElementsByTagName('system-out')[0]!.textContent).toContain('note impossible-date');
    expect(cases[3]!.getElementsByTagName('error')[0]!.getAttribute('type')).toBe('not-found');
    const suite = xml.getElementsByTagName('testsuite')[0]!;
    expect(['tests', 'failures', 'errors'].map((name) => suite.getAttribute(name))).toEqual(['4', '1', '1']);
  });

  test('the level that fails is that of --fail-on', () => {
    expect(read(run(junit, readings, 'note')).getElementsByTagName('failure').length).toBe(2);
  });

  test('no control character reaches the XML', () => {
    const xml = run(junit, [textReading('\u0000\u001b[31m\ud800.txt', IMPOSSIBLE)]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|[\ud800-\udfff]/);
  });
});

describe('GitHub', () => {
  test('a command a finding, with its place; colons and commas of a file name escaped', () => {
    const lines = run(github, [textReading('a,b:c.txt', `Fair\n\n${IMPOSSIBLE}`)]).split('\n');
    expect(lines[0]).toBe('::error file=gone%2C 1.txt,title=copydesk::no such file: check the name');
    expect(lines[1]).toMatch(
      /^::error file=a%2Cb%3Ac\.txt,line=3,col=18,endColumn=30,title=copydesk impossible-date::“31 June 2024”/,
    );
    expect(lines[1]).toContain('%0A');
    expect(lines[2]).toBe('1 article, 1 fact checked, 1 contradiction (1 error)');
  });

  test('worst first, no more than GitHub shows, and the rest counted', () => {
    const readings = Array.from({ length: 15 }, (_, at) =>
      textReading(`${at}.txt`, at < 3 ? QUOTED : IMPOSSIBLE),
    );
    const lines = run(github, readings).trim().split('\n').slice(1);
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(9);
    expect(lines.slice(0, 9).every((line) => line.startsWith('::error'))).toBe(true);
    expect(lines).toContain('::notice title=copydesk::+3 more: run copydesk check to see all');
  });

  test('article text begins no command of its own', () => {
    const out = run(github, [textReading('a.txt\n::error::x', '“The fair ends on 31 June 2024,” he said.')]);
    expect(out.split('\n').filter((line) => line.startsWith('::error::x'))).toEqual([]);
  });
});
