/** docs/rules.md: what each rule finds and does not find, as the rules themselves say it. */

import type { RoleRule } from '../../src/coref/roles/define.js';
import type { Example, RuleDoc } from '../../src/rules/define.js';
import type { FamilyDoc } from '../../src/rules/person/evidence/define.js';
import { EVIDENCE, ROLE_RULES, RULE_SETS } from '../../src/rules/registry.js';
import { escaped } from './escaped.js';

export const RULES_PAGE = 'docs/rules.md';

export function rulesPage(): string {
  const count = [ROLE_RULES, ...RULE_SETS.map(({ rules }) => rules)].reduce(
    (sum, rules) => sum + Object.keys(rules).length,
    0,
  );
  return [
    '# The rules',
    '',
    `Generated from the ${count} rules and the table of evidence by \`npm run docs\`; do not edit. The examples of rules are run as tests: of each the part in bold is found, with the value behind the arrow; after “Not” the rule finds nothing. The publication date of the examples is 2024-01-19 unless another is given.`,
    '',
    '## People',
    '',
    'Capitalised spans are scored by weighted evidence, in log-odds; a sum above the threshold is a person. Weights are fitted by `npm run fit`. What is weighed:',
    ...EVIDENCE.flatMap(({ title, families }) => ['', `### ${title}`, '', ...families.map(evidence)]),
    '',
    '## Roles of people',
    '',
    'Names that are given to the rule stand in square brackets.',
    ...Object.values<RoleRule>(ROLE_RULES).flatMap(role),
    ...RULE_SETS.flatMap(({ title, rules }) => ['', `## ${title}`, ...Object.values(rules).flatMap(section)]),
    '',
  ].join('\n');
}

const evidence = ({ id, means, example }: FamilyDoc) =>
  `- **${id}**: ${escaped(means)} For instance: ${escaped(example)}`;

function role(rule: RoleRule): string[] {
  return [
    ...heading(rule),
    ...rule.examples.map(
      ({ text, of, finds }) =>
        `- ${marked({ text: text.includes(finds) ? text : onlyBracketed(text, of), finds })} → ${escaped(of)}`,
    ),
    ...rule.counterExamples.map((text) => `- Not: ${escaped(text)}`),
  ];
}

/** A role may hold another’s name, `former [Obote] adviser`: there only the name that it belongs to keeps its brackets. */
const onlyBracketed = (text: string, name: string) =>
  text.replace(/\[([^\]]*)\]/g, (whole, inner: string) => (inner === name ? whole : inner));

function section(rule: RuleDoc): string[] {
  return [
    ...heading(rule),
    ...rule.examples.map((example) => `- ${marked(example)}${meaning(example)}`),
    ...rule.counterExamples.map((text) => `- Not: ${escaped(text)}`),
  ];
}

const heading = ({ id, doc, source }: Pick<RuleDoc, 'id' | 'doc' | 'source'>) => [
  '',
  `### ${id}`,
  '',
  doc,
  `Source: ${source}.`,
  '',
];

function marked({ text, finds }: Example): string {
  const at = text.indexOf(finds);
  if (at < 0) throw new Error(`“${finds}” does not stand in “${text}”`);
  return `${escaped(text.slice(0, at))}**${escaped(finds)}**${escaped(text.slice(at + finds.length))}`;
}

function meaning({ value, by, published }: Example): string {
  const notes = [
    ...(published === undefined ? [] : [`published ${published}`]),
    ...(by === undefined ? [] : [`read by \`${by}\``]),
  ];
  return `${value === undefined ? '' : ` → \`${value}\``}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}
