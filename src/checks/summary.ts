/** What a run looked at and found, so that silence means something. */
import type { BaselineCount } from './baseline.js';
import { LEVELS, type Level } from './finding.js';
import type { CheckId } from './ids.js';
import type { CheckedArticle } from './run.js';

export interface Summary {
  articles: number;
  facts: number;
  /** Facts that each check compared. */
  readonly byCheck: Partial<Record<CheckId, number>>;
  readonly findings: Record<Level, number>;
  /** Findings that an article asks to be silent about. */
  silenced: number;
  /** Set when a baseline was used or written. */
  baseline?: BaselineCount;
}

export function emptySummary(): Summary {
  return { articles: 0, facts: 0, byCheck: {}, findings: { error: 0, warning: 0, note: 0 }, silenced: 0 };
}

/** Adds an article to a run's summary. */
export function addArticle(summary: Summary, { checked, findings, silenced }: CheckedArticle): void {
  summary.articles++;
  summary.facts += checked.facts;
  summary.silenced += silenced;
  for (const [id, facts] of Object.entries(checked.byCheck) as [CheckId, number][])
    summary.byCheck[id] = (summary.byCheck[id] ?? 0) + facts;
  for (const { level } of findings) summary.findings[level]++;
}

/** `12 articles, 214 facts checked, 0 contradictions`; with findings their levels in brackets. */
export function summaryText({ articles, facts, findings, silenced, baseline }: Summary): string {
  const found = LEVELS.reduce((sum, level) => sum + findings[level], 0);
  const levels = LEVELS.filter((level) => findings[level] > 0).map((level) =>
    counted(findings[level], level),
  );
  return [
    counted(articles, 'article'),
    `${counted(facts, 'fact')} checked`,
    `${counted(found, 'contradiction')}${levels.length === 0 ? '' : ` (${levels.join(', ')})`}`,
    ...(silenced === 0 ? [] : [`${silenced} silenced`]),
    ...(baseline === undefined
      ? []
      : [`${baseline.fresh} new, ${baseline.known} known, ${baseline.fixed} fixed`]),
  ].join(', ');
}

/** `1 article`, `12 articles`, in digits grouped by commas. */
const counted = (count: number, noun: string): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
