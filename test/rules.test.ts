/**
 * Every rule in lockstep with its index, its documentation and its examples.
 *
 * An example's `value` is a country's code, a date's TIMEX3 or EDTF value, a figure's number (`5`, a range `2..3`), what a
 * trap is instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/pipeline.js';
import { answerSpan } from '../src/report.js';
import type { Example, RuleDoc } from '../src/rules/define.js';
import { RULE_SETS } from '../src/rules/registry.js';
import type { Candidate, Topic } from '../src/types.js';

const FOLDER = 'src/rules';
const PUBLISHED = '2024-01-19';

function analysed(text: string, topic: Topic, published = PUBLISHED) {
  return analyse(
    { id: 'example', source: '', format: 'text', text, published },
    { only: [topic], explain: true },
  );
}

function valuesOf(candidate: Candidate): string[] {
  switch (candidate.kind) {
    case 'country':
      return [candidate.code];
    case 'date':
      return [candidate.value.timex, String(candidate.value.value)];
    case 'figure': {
      const { value, min, max } = candidate.value;
      return [value === null ? `${min}..${max}` : String(value)];
    }
    case 'trap':
      return [candidate.what];
    case 'person':
      return [];
  }
}

function surfaceOf(text: string, one: Candidate): string {
  const { start, end } = answerSpan(one);
  return text.slice(start, end);
}

/** The example if it is as it says, else what was found instead. */
function outcome(rule: RuleDoc, example: Example, topic: Topic): Example | object {
  const { text, finds, value, by = rule.id, published } = example;
  const { winners } = analysed(text, topic, published).resolution;
  const right = winners.some(
    (one) =>
      one.rule === by &&
      surfaceOf(text, one) === finds &&
      (value === undefined || valuesOf(one).includes(value)),
  );
  if (right) return example;
  return {
    text,
    found: winners.map((one) => ({
      rule: one.rule,
      surface: surfaceOf(text, one),
      values: valuesOf(one),
    })),
  };
}

describe.each(RULE_SETS.map((set) => [set.folder, set] as const))('%s', (folder, { rules, topic }) => {
  test('every module that makes a rule has it in the index', async () => {
    const registered = new Set<unknown>(Object.values(rules));
    const modules = readdirSync(join(FOLDER, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const exported = await Promise.all(
      modules.map(async (name) => Object.values(await import(`../${FOLDER}/${folder}/${name}`))),
    );
    const made = exported.flat().filter(isRule);
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((rule) => !registered.has(rule)).map(({ id }) => id)).toEqual([]);
  });

  describe.each(Object.entries(rules))('%s', (key, rule) => {
    test('its key is its id', () => {
      expect(rule.id).toBe(key);
    });

    test('is documented in one line, with a source, examples and counter-examples', () => {
      expect(rule.doc).toMatch(/^\S.*\S$/);
      expect(rule.source).toMatch(/\S/);
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.counterExamples.length).toBeGreaterThan(0);
    });

    test.each(rule.examples.map((example) => [example.text, example] as const))(
      'finds in: %s',
      (_, example) => {
        expect(outcome(rule, example, topic)).toEqual(example);
      },
    );

    test.each(rule.counterExamples)('not in: %s', (text) => {
      const { resolution, losers } = analysed(text, topic);
      const candidates = [...resolution.winners, ...losers.map(({ candidate }) => candidate)];
      expect(
        candidates.filter((one) => one.rule === rule.id).map(({ start, end }) => text.slice(start, end)),
      ).toEqual([]);
    });
  });
});

function isRule(value: unknown): value is RuleDoc {
  return typeof value === 'object' && value !== null && 'counterExamples' in value && 'find' in value;
}

test('every folder whose index has rules is in the registry', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const withRules = folders.filter((name) =>
    /^export const \w+_RULES\b/m.test(readFileSync(join(FOLDER, name, 'index.ts'), 'utf8')),
  );
  expect(withRules.filter((name) => !RULE_SETS.some(({ folder }) => folder === name))).toEqual([]);
});

test('no two rules have one id', () => {
  const ids = RULE_SETS.flatMap(({ rules }) => Object.keys(rules));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
