/**
 * Prints our own annotated articles as a gold file:
 *
 *     node scripts/run.mjs bench/annotated.ts [CORPUS.jsonl] > gold.jsonl
 */
import { linesOf } from './accuracy/lines.js';
import { type GoldArticle, ownGold } from './accuracy/own-gold.js';

const corpus = linesOf<GoldArticle>(process.argv[2] ?? '../shared/corpora/wwn-dev.jsonl');
for (const article of ownGold(corpus)) process.stdout.write(`${JSON.stringify(article)}\n`);
