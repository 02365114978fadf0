/** Findings that the article, its front matter or its sidecar asks to be silent about: with a reason, or not at all. */
import type { Ignore, Warning } from '../types.js';
import type { Finding } from './finding.js';
import { CHECK_IDS, type CheckId } from './ids.js';
import { nearest } from './nearest.js';

export interface Silenced {
  readonly findings: readonly Finding[];
  /** How many were silenced. */
  readonly silenced: number;
  /** What was asked for in vain: without a reason, of no check, or of nothing that was found. */
  readonly warnings: readonly Warning[];
}

const FINGERPRINT = /^[0-9a-f]{12}$/;
/** The word that stands for the reason in what a finding says one may write. */
const PLACEHOLDER = 'reason';

/** @param ran the checks that were asked, so that only of those an ignore can be unused */
export function silence(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  ran: ReadonlySet<CheckId>,
): Silenced {
  if (ignores.length === 0) return { findings, silenced: 0, warnings: [] };
  const warnings: Warning[] = [];
  const left = new Set(findings);
  for (const ignore of ignores) {
    const { target, place } = ignore;
    const fault = faultOf(ignore);
    if (fault !== null) {
      warnings.push({ code: 'bad-ignore', message: `${place}: ${fault}` });
      continue;
    }
    const isMeant = ({ check, fingerprint }: Finding) => check === target || fingerprint === target;
    const meant = findings.filter(isMeant);
    for (const finding of meant) left.delete(finding);
    if (meant.length === 0 && (FINGERPRINT.test(target) || ran.has(target as CheckId)))
      warnings.push({
        code: 'unused-ignore',
        message: `${place}: copydesk-ignore ${target} ignores nothing any more: take it out`,
      });
  }
  return {
    findings: findings.filter((finding) => left.has(finding)),
    silenced: findings.length - left.size,
    warnings,
  };
}

/** Why an ignore counts for nothing. */
function faultOf({ target, reason }: Ignore): string | null {
  const known = (CHECK_IDS as readonly string[]).includes(target) || FINGERPRINT.test(target);
  if (!known) {
    const meant = nearest(target, CHECK_IDS);
    const advice = meant === null ? 'copydesk check --list names them all' : `did you mean ${meant}?`;
    return target === ''
      ? 'copydesk-ignore names no check: write copydesk-ignore CHECK: reason'
      : `copydesk-ignore ${target} is no check: ${advice}`;
  }
  return reason === '' || reason.toLowerCase() === PLACEHOLDER
    ? `copydesk-ignore ${target} has no reason and counts for nothing: say why after a colon`
    : null;
}
