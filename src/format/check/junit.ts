/**
 * JUnit's XML: one test case an article, which fails when a finding is at the level that fails the run or worse.
 * Source: the schema that Jenkins and GitLab read, llg.cubic.org/docs/junit.
 */
import { type Finding, reaches } from '../../checks/finding.js';
import type { CheckedReading, NewCheckFormatter } from './formatter.js';
import { findingLines, placeInWords } from './words.js';

export const junit: NewCheckFormatter = ({ failOn }) => {
  const cases: string[] = [];
  let failures = 0;
  let errors = 0;
  return {
    open: () => '',
    article: ({ checked }: CheckedReading) => {
      const { article, findings } = checked;
      const failing = findings.filter(({ level }) => reaches(level, failOn));
      const others = findings.filter((finding) => !failing.includes(finding));
      if (failing.length > 0) failures++;
      cases.push(
        testCase(article.id, article.source, [
          ...failing
            .slice(0, 1)
            .map(
              ({ check, message }) =>
                `<failure type="${escaped(check)}" message="${escaped(message)}">${escaped(pages(failing))}</failure>`,
            ),
          ...(others.length > 0 ? [`<system-out>${escaped(pages(others))}</system-out>`] : []),
        ]),
      );
      return '';
    },
    failure: ({ article, error }) => {
      errors++;
      cases.push(
        testCase(article.id, article.source, [
          `<error type="${escaped(error.code)}" message="${escaped(error.message)}"/>`,
        ]),
      );
      return '';
    },
    // The counts stand in the head, so that nothing can be written before the end.
    close: () => {
      const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk" ${counts}>\n<testsuite name="copydesk check" ${counts}>\n${cases.join('')}</testsuite>\n</testsuites>\n`;
    },
    showsSummary: false,
  };
};

function testCase(name: string, source: string, inner: readonly string[]): string {
  const head = `<testcase name="${escaped(name)}" classname="${escaped(source)}" file="${escaped(source)}"`;
  return inner.length === 0 ? `${head}/>\n` : `${head}>\n${inner.join('\n')}\n</testcase>\n`;
}

const pages = (findings: readonly Finding[]): string =>
  findings
    .map((finding) =>
      [
        `${placeInWords(finding.here)}: ${finding.level} ${finding.check}: “${finding.here.text}”`,
        ...findingLines(finding).map((line) => `  ${line}`),
      ].join('\n'),
    )
    .join('\n\n');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
/** What XML 1.0 has no way to write: control characters, lone surrogates, two noncharacters. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign]!);
}
