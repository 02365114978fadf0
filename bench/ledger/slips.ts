/** Recall by mutation: one known slip into a clean article, and whether the check that it is for finds it. */
import { factsOf } from '../../src/checks/facts.js';
import { CHECK_IDS, type CheckId } from '../../src/checks/ids.js';
import { CHECKS } from '../../src/checks/index.js';
import { presenceOf } from '../../src/checks/presence.js';
import { checkArticle } from '../../src/checks/run.js';
import type { Article } from '../../src/types.js';

export interface SlipCount {
  made: number;
  found: number;
}

/** An example of slips that were missed, for the person who mends the check. */
export interface Missed {
  readonly check: CheckId;
  readonly article: string;
  readonly before: string;
  readonly after: string;
}

export function injectSlips(articles: readonly Article[]): {
  readonly counts: Readonly<Partial<Record<CheckId, SlipCount>>>;
  readonly missed: readonly Missed[];
} {
  const counts: Partial<Record<CheckId, SlipCount>> = {};
  const missed: Missed[] = [];
  for (const article of articles) {
    // The version before the slip is the clean article.
    const facts = factsOf(article, {}, article);
    for (const id of CHECK_IDS) {
      const { slip, needs } = CHECKS[id];
      if (slip === undefined || (presenceOf(needs) & ~facts.present) !== 0) continue;
      const edit = slip(facts);
      if (edit === null || edit.at.in !== 'text') continue;
      const { at } = edit;
      const changed = {
        ...article,
        text: article.text.slice(0, at.start) + edit.with + article.text.slice(at.end),
      };
      const only = { only: [id], ...(needs.includes('previous') && { against: article }) };
      const before = new Set(checkArticle(article, only).findings.map(({ fingerprint }) => fingerprint));
      const found = checkArticle(changed, only).findings.some(({ fingerprint }) => !before.has(fingerprint));
      counts[id] ??= { made: 0, found: 0 };
      counts[id].made++;
      if (found) counts[id].found++;
      else
        missed.push({
          check: id,
          article: article.id,
          before: article.text.slice(Math.max(0, at.start - 60), at.end + 60),
          after: edit.with,
        });
    }
  }
  return { counts, missed };
}
