/** What is in the scripts that ship: the command's, of which every start reads some. */
import { readdirSync, readFileSync } from 'node:fs';
import { ROLE_RULES } from '../src/coref/roles/index.js';
import { DATE_RULES } from '../src/rules/date/index.js';
import { FIGURE_RULES } from '../src/rules/figure/index.js';

test('no examples of rules', () => {
  const script = readFileSync('dist/command/extractor.js', 'utf8');
  const texts = Object.values({ ...DATE_RULES, ...FIGURE_RULES }).flatMap(({ examples }) =>
    examples.map((one) => (typeof one === 'string' ? one : one.text)),
  );
  texts.push(...Object.values(ROLE_RULES).flatMap(({ examples }) => examples.map(({ text }) => text)));
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => text.length > 30 && script.includes(text))).toEqual([]);
});

test('no import that is Node’s: a script runs where Node knows of no loader, and what loads for it warns of itself', () => {
  const scripts = readdirSync('dist/command').filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  const imports = scripts.filter((name) => /\bimport\(/.test(readFileSync(`dist/command/${name}`, 'utf8')));
  expect(imports).toEqual([]);
});
