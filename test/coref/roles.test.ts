/** Every role rule against its own examples and counter-examples, each alone. */
import { readdirSync } from 'node:fs';
import { surfaceOf } from '../../src/annotate/doc.js';
import { toMention } from '../../src/coref/mentions.js';
import type { RoleRule } from '../../src/coref/roles/define.js';
import { ROLE_RULES } from '../../src/coref/roles/index.js';
import { sceneOf } from '../../src/coref/roles/scene.js';
import { marked } from './marked.js';

/** `Name: role` of all that a rule finds. */
function found(rule: RoleRule, source: string): string[] {
  const { doc, candidates } = marked(source);
  const mentions = candidates.map((candidate, index) => toMention(doc, candidate, index));
  const scene = sceneOf(doc, mentions);
  return mentions.flatMap((mention) =>
    rule.find(scene, mention).map(({ first, last }) => `${mention.text}: ${surfaceOf(doc, first, last)}`),
  );
}

test('every module that makes a rule has it in the index', async () => {
  const modules = readdirSync('src/coref/roles').filter(
    (name) => name.endsWith('.ts') && name !== 'index.ts',
  );
  const exported = await Promise.all(modules.map((name) => import(`../../src/coref/roles/${name}`)));
  const made = exported
    .flatMap((module) => Object.values(module))
    .filter((one): one is RoleRule => typeof one === 'object' && one !== null && 'counterExamples' in one);
  expect(new Set(made.map(({ id }) => id))).toEqual(new Set(Object.keys(ROLE_RULES)));
});

describe.each(Object.entries<RoleRule>(ROLE_RULES))('%s', (key, rule) => {
  test('its key is its id, and it is documented, with examples of both kinds', () => {
    expect(rule.id).toBe(key);
    expect(rule.doc).toMatch(/^\S.*\S$/);
    expect(rule.source).toMatch(/\S/);
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counterExamples.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.map((example) => [example.text, example] as const))('%s', (text, { of, finds }) => {
    expect(found(rule, text)).toContain(`${of}: ${finds}`);
  });

  test.each(rule.counterExamples)('nothing in: %s', (text) => {
    expect(found(rule, text)).toEqual([]);
  });
});
