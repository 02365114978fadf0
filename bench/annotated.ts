/**
 * Prints a body of our own annotated articles as a gold file:
 *
 *     node scripts/run.mjs bench/annotated.ts 'our annotations'|'annotated blind' [CORPUS.jsonl] > gold.jsonl
 */
import { linesOf } from './accuracy/lines.js';
import { type GoldArticle, OWN_GOLD, ownGold } from './accuracy/own-gold.js';

const [asked, path = '../shared/corpora/wwn-dev.jsonl'] = process.argv.slice(2);
const name = OWN_GOLD.find((one) => one === asked);
if (name === undefined) throw new Error(`no such annotations: ${asked} (there are ${OWN_GOLD.join(', ')})`);
for (const article of ownGold(name, linesOf<GoldArticle>(path)))
  process.stdout.write(`${JSON.stringify(article)}\n`);
