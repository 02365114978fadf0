/**
 * What earlier runs found, by article, configuration and build. A hit says to the byte what a run without the cache
 * would: the key holds all that a check can see.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedArticle, CheckOptions } from '../checks/run.js';
import { UsageError } from '../errors.js';
import type { Article } from '../types.js';

export interface CheckCache {
  readonly checked: (article: Article, options: CheckOptions, check: () => CheckedArticle) => CheckedArticle;
  /** Keeps what this run asked for, and drops the rest. */
  readonly save: () => void;
}

/** The article is at hand and would only be written twice. */
type Entry = Omit<CheckedArticle, 'article'>;

/** @throws UsageError when the file is there and is no cache */
export function openCache(path: string): CheckCache {
  const build = buildDigest();
  const before = read(path);
  const used: Record<string, Entry> = {};
  return {
    checked: (article, options, check) => {
      const key = digest(JSON.stringify([build, options, article]));
      const entry = before[key];
      if (entry !== undefined) {
        used[key] = entry;
        return { article, ...entry };
      }
      const { article: own, ...found } = check();
      used[key] = found;
      return { article: own, ...found };
    },
    save: () => {
      // Written beside and moved, so that a run that is cut off leaves the old one whole.
      writeFileSync(`${path}.new`, JSON.stringify({ copydeskCache: 1, entries: used }));
      renameSync(`${path}.new`, path);
    },
  };
}

function read(path: string): Readonly<Record<string, Entry>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return {};
  }
  try {
    const { copydeskCache, entries } = JSON.parse(text) as {
      copydeskCache?: unknown;
      entries?: Record<string, Entry>;
    };
    if (copydeskCache === 1 && entries !== undefined) return entries;
  } catch {
    // Told below.
  }
  throw new UsageError(`${path} is no cache of copydesk and was left alone: name another file with --cache`);
}

/** Changes with any change of the rules, the checks or the lexicon. */
function buildDigest(): string {
  const scripts = dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256');
  for (const folder of [scripts, dirname(scripts)])
    for (const name of readdirSync(folder).sort())
      if (/\.(?:js|bin)$/.test(name)) hash.update(name).update(readFileSync(`${folder}/${name}`));
  return hash.digest('hex');
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
