/**
 * The ledger of the checks: precision by adjudicated hits, recall by injected slips.
 *
 *     npm run ledger                     the table, and hits that nobody has judged yet
 *     npm run ledger -- --missed ID      slips that a check did not find
 *     npm run ledger -- --write          writes src/checks/ledger.ts, which `copydesk check --list` shows
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHECK_IDS } from '../../src/checks/ids.js';
import { CHECKS } from '../../src/checks/index.js';
import { expectedAt, folderOf, openCorpora } from '../accuracy/corpora.js';
import { ADJUDICATED, bodies } from './articles.js';
import { hitsIn, keyOf, readVerdicts } from './hits.js';
import { injectSlips } from './slips.js';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    missed: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const folder = folderOf(options.corpora);
const corpora = openCorpora(folder);
const texts = bodies(corpora);
if (corpora === null) process.stderr.write(`${expectedAt(folder)}\n`);

const verdicts = readVerdicts();
const judged = new Map(verdicts.map((one) => [keyOf(one), one]));
const hits = texts.filter(({ name }) => ADJUDICATED.includes(name)).flatMap(hitsIn);
const fresh = hits.filter((hit) => !judged.has(keyOf(hit)));
const { counts, missed } = injectSlips(texts.flatMap(({ articles }) => articles));

const rows = CHECK_IDS.map((id) => {
  const own = verdicts.filter(({ check }) => check === id);
  const of = (wanted: string) => own.filter(({ verdict }) => verdict === wanted).length;
  const { made = 0, found = 0 } = counts[id] ?? {};
  return { id, right: of('true'), wrong: of('false'), arguable: of('arguable'), made, found };
});

for (const { id, right, wrong, arguable, made, found } of rows)
  console.log(
    `${id.padEnd(20)} ${CHECKS[id].level.padEnd(8)} hits ${right} true, ${wrong} false, ${arguable} arguable   slips ${found} of ${made} found`,
  );
for (const { text, article, check, fingerprint, message } of fresh)
  console.log(`not judged: ${JSON.stringify({ text, article, check, fingerprint })}  ${message}`);
if (options.missed !== undefined)
  for (const { check, article, before, after } of missed)
    if (check === options.missed) console.log(`missed ${article}: ${JSON.stringify(before)} → ${after}`);

if (options.write) {
  const lines = rows.map(
    ({ id, right, wrong, arguable, made, found }) =>
      `  '${id}': { right: ${right}, wrong: ${wrong}, arguable: ${arguable}, slipsMade: ${made}, slipsFound: ${found} },\n`,
  );
  writeFileSync(
    'src/checks/ledger.ts',
    `/** Written by \`npm run ledger -- --write\`: adjudicated hits on published articles, and injected slips found. */
import type { CheckId } from './ids.js';

export interface LedgerEntry {
  readonly right: number;
  readonly wrong: number;
  readonly arguable: number;
  readonly slipsMade: number;
  readonly slipsFound: number;
}

export const LEDGER: Readonly<Record<CheckId, LedgerEntry>> = {
${lines.join('')}};
`,
  );
}
