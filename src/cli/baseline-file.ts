/** The file of a baseline: JSON, an entry a line, so that version control shows what came and went. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { BaselineEntry } from '../checks/baseline.js';
import { UsageError } from '../errors.js';

const VERSION = 1;

/** @throws UsageError when it cannot be read or is no baseline */
export function readBaseline(path: string): readonly BaselineEntry[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read the baseline ${path} (${code}): make it with --write-baseline ${path}`);
  }
  try {
    const { schemaVersion, findings } = JSON.parse(text) as { schemaVersion: unknown; findings: unknown };
    if (schemaVersion === VERSION && Array.isArray(findings) && findings.every(isEntry)) return findings;
  } catch {
    // Told below.
  }
  throw new UsageError(`${path} is no baseline of copydesk: make it anew with --write-baseline ${path}`);
}

/** @throws UsageError when it cannot be written */
export function writeBaseline(path: string, entries: readonly BaselineEntry[]): void {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const findings = entries.length === 0 ? '[]' : `[\n${lines}\n  ]`;
  try {
    writeFileSync(path, `{\n  "schemaVersion": ${VERSION},\n  "findings": ${findings}\n}\n`);
  } catch (error) {
    throw new UsageError(
      `cannot write ${path} (${(error as NodeJS.ErrnoException).code}): name another file`,
    );
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { fingerprint, check, article, message } = value as Record<string, unknown>;
  return [fingerprint, check, article, message].every((one) => typeof one === 'string');
}
