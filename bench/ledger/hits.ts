/** What the checks find in articles that nobody tampered with, and what people said of each hit. */
import { readFileSync } from 'node:fs';
import type { CheckId } from '../../src/checks/ids.js';
import { CHECKS } from '../../src/checks/index.js';
import { checkArticle } from '../../src/checks/run.js';
import type { Body } from './articles.js';

/** `arguable`: a careful editor would want to see it, and might leave it. */
export const VERDICTS = ['true', 'false', 'arguable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Hit {
  readonly text: string;
  readonly article: string;
  readonly check: CheckId;
  readonly fingerprint: string;
}

export interface Judged extends Hit {
  readonly verdict: Verdict;
  /** Why, in the judge's own words; nothing of the article's. */
  readonly why: string;
}

export const VERDICT_FILE = 'test/ledger/verdicts.json';

export const readVerdicts = (): Judged[] => JSON.parse(readFileSync(VERDICT_FILE, 'utf8')) as Judged[];

/** Checks whose findings are notes by nature are counted and not judged. */
export const isJudged = (check: CheckId): boolean => ['error', 'warning'].includes(CHECKS[check].level);

/** With their messages, for the person who judges them. */
export function hitsIn({ name, articles }: Body): (Hit & { readonly message: string })[] {
  return articles.flatMap((article) =>
    checkArticle(article)
      .findings.filter(({ check, level }) => isJudged(check) && level !== 'note')
      .map(({ check, fingerprint, message }) => ({
        text: name,
        article: article.id,
        check,
        fingerprint,
        message,
      })),
  );
}

export const keyOf = ({ text, article, check, fingerprint }: Hit): string =>
  [text, article, check, fingerprint].join(' ');
