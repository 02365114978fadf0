import { readFileSync } from 'node:fs';
import { RULES_PAGE, rulesPage } from '../scripts/docs/rules-page.js';

test(`${RULES_PAGE} is what the rules say: after a change of a rule, npm run docs`, () => {
  expect(readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
});
