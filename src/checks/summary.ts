/** What a run looked at and found, so that silence means something. */
import { LEVELS, type Level } from './finding.js';
import type { CheckId } from './ids.js';
import type { CheckedArticle } from './run.js';

export interface Summary {
  articles: number;
  facts: number;
  /** Facts that each check compared. */
  readonly byCheck: Partial<Record<CheckId, number>>;
  readonly findings: Record<Level, number>;
}

export function emptySummary(): Summary {
  return { articles: 0, facts: 0, byCheck: {}, findings: { error: 0, warning: 0, note: 0 } };
}

/** Adds an article to a run's summary. */
export function addArticle(summary: Summary, { checked, findings }: CheckedArticle): void {
  summary.articles++;
  summary.facts += checked.facts;
  for (const [id, facts] of Object.entries(checked.byCheck) as [CheckId, number][])
    summary.byCheck[id] = (summary.byCheck[id] ?? 0) + facts;
  for (const { level } of findings) summary.findings[level]++;
}

/** `12 articles, 214 facts checked, 0 contradictions`; with findings their levels in brackets. */
export function summaryText({ articles, facts, findings }: Summary): string {
  const found = LEVELS.reduce((sum, level) => sum + findings[level], 0);
  const levels = LEVELS.filter((level) => findings[level] > 0).map((level) =>
    counted(findings[level], level),
  );
  return [
    counted(articles, 'article'),
    `${counted(facts, 'fact')} checked`,
    `${counted(found, 'contradiction')}${levels.length === 0 ? '' : ` (${levels.join(', ')})`}`,
  ].join(', ');
}

/** `1 article`, `12 articles`, in digits grouped by commas. */
const counted = (count: number, noun: string): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
