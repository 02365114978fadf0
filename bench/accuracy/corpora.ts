/** Where the development corpora and their scorer lie, and what is in them. They are no part of this repository. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from './lines.js';
import { type GoldArticle, OWN_GOLD, ownGold } from './own-gold.js';

/** Beside the project unless `--corpora DIR` or COPYDESK_CORPORA says otherwise. */
export const DEFAULT_FOLDER = '../shared';
/** The corpus whose texts our own annotations point into. */
const ANNOTATED_TEXTS = 'wwn-dev';

export interface Corpus {
  readonly name: string;
  readonly gold: readonly GoldArticle[];
  /** The command that writes its gold file, where that is not a file of the corpora. */
  readonly goldFrom?: string;
}

export interface Corpora {
  readonly folder: string;
  readonly scorer: string;
  readonly list: readonly Corpus[];
}

export const folderOf = (given?: string) => given ?? process.env['COPYDESK_CORPORA'] ?? DEFAULT_FOLDER;

/** Null when there are none in the folder. */
export function openCorpora(folder: string): Corpora | null {
  const scorer = join(folder, 'tools/score.mjs');
  const texts = join(folder, 'corpora');
  if (!existsSync(scorer) || !existsSync(texts)) return null;
  const list: Corpus[] = readdirSync(texts)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name: name.replace('.jsonl', ''), gold: linesOf<GoldArticle>(join(texts, name)) }));
  const annotated = list.find(({ name }) => name === ANNOTATED_TEXTS);
  if (annotated !== undefined)
    for (const name of OWN_GOLD)
      list.push({
        name,
        gold: ownGold(name, annotated.gold),
        goldFrom: `node scripts/run.mjs bench/annotated.ts '${name}' ${join(texts, `${ANNOTATED_TEXTS}.jsonl`)} > gold.jsonl`,
      });
  return { folder, scorer, list };
}

export const expectedAt = (folder: string) =>
  `no development corpora: expected ${join(folder, 'corpora')}/*.jsonl and ${join(folder, 'tools/score.mjs')} (another folder: --corpora DIR or COPYDESK_CORPORA)`;
