import { readFileSync } from 'node:fs';
import { CHECKS_PAGE, checksPage } from '../scripts/docs/checks-page.js';
import { RULES_PAGE, rulesPage } from '../scripts/docs/rules-page.js';

test(`${RULES_PAGE} is what the rules say: after a change of a rule, npm run docs`, () => {
  expect(readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
});

test(`${CHECKS_PAGE} is what the checks say: after a change of a check, npm run docs`, () => {
  expect(readFileSync(CHECKS_PAGE, 'utf8')).toBe(checksPage());
});
