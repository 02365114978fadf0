/** Writes the pages that are generated: npm run docs */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CHECKS_PAGE, checksPage } from './docs/checks-page.js';
import { RULES_PAGE, rulesPage } from './docs/rules-page.js';

mkdirSync(dirname(RULES_PAGE), { recursive: true });
writeFileSync(RULES_PAGE, rulesPage());
writeFileSync(CHECKS_PAGE, checksPage());
