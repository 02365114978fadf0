/**
 * A baseline: the findings that an archive is known to have, so that a run tells only of new ones. An entry a finding,
 * by its fingerprint, which holds no line numbers: edits elsewhere leave it as it is, and two slips never cancel out.
 */
import type { Finding } from './finding.js';
import type { CheckedArticle } from './run.js';

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  /** The name by which the fingerprint knows the article. */
  readonly article: string;
  /** What the finding said, for the people who read the file. */
  readonly message: string;
}

/** What a run made of a baseline. */
export interface BaselineCount {
  readonly fresh: number;
  readonly known: number;
  readonly fixed: number;
}

export interface BaselineRun {
  /** The findings of an article that the baseline does not know. */
  readonly fresh: (checked: CheckedArticle, article: string) => readonly Finding[];
  readonly count: () => BaselineCount;
  /** What the baseline would be after this run: of the articles that were checked, what was found. */
  readonly updated: () => readonly BaselineEntry[];
  /** What is left of the baseline without what was fixed; nothing new is added. */
  readonly pruned: () => readonly BaselineEntry[];
}

export function againstBaseline(entries: readonly BaselineEntry[]): BaselineRun {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const met = new Set<string>();
  const checkedArticles = new Set<string>();
  const found = new Map<string, BaselineEntry>();
  let fresh = 0;
  const isFixed = ({ fingerprint, article }: BaselineEntry) =>
    checkedArticles.has(article) && !met.has(fingerprint);
  return {
    fresh: ({ findings }, article) => {
      checkedArticles.add(article);
      for (const { fingerprint, check, message } of findings) {
        met.add(fingerprint);
        found.set(fingerprint, { fingerprint, check, article, message });
      }
      const unknown = findings.filter(({ fingerprint }) => !known.has(fingerprint));
      fresh += unknown.length;
      return unknown;
    },
    count: () => ({
      fresh,
      known: entries.filter(({ fingerprint }) => met.has(fingerprint)).length,
      fixed: entries.filter(isFixed).length,
    }),
    updated: () =>
      sorted([...entries.filter(({ article }) => !checkedArticles.has(article)), ...found.values()]),
    pruned: () => sorted(entries.filter((entry) => !isFixed(entry))),
  };
}

/** One order whatever the run's, so that the file changes only where findings do. */
function sorted(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const key = ({ article, check, fingerprint }: BaselineEntry) => `${article}\n${check}\n${fingerprint}`;
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
