/** What a text asks the checks to be silent about: comments in it, its front matter, a file beside it. */
import { readFileSync } from 'node:fs';
import type { Ignore } from '../types.js';

/** `<!-- copydesk-ignore ID: reason -->`; several ids apart by commas. */
const COMMENT = /<!--\s*copydesk-ignore\b([^:>]*?)(?::([\s\S]*?))?\s*-->/g;
const OPENING = 'copydesk-ignore';

/** The key of the front matter, and of a record of an archive. */
export const IGNORE_KEY = 'copydesk-ignore';

/** The comments of a source: Markdown, HTML or plain text. */
export function ignoresInComments(source: string): Ignore[] {
  if (!source.includes(OPENING)) return [];
  return Array.from(source.matchAll(COMMENT)).flatMap(({ 1: targets, 2: reason, index }) => {
    const place = `line ${lineAt(source, index)}`;
    const named = (targets ?? '').split(/[\s,]+/).filter((one) => one !== '');
    return (named.length === 0 ? [''] : named).map((target) => ({
      target,
      reason: (reason ?? '').trim(),
      place,
    }));
  });
}

/** The same text with each such comment as white space of the same length, so that no offset and no line moves. */
export function withoutIgnores(source: string): string {
  if (!source.includes(OPENING)) return source;
  return source.replace(COMMENT, (comment) => comment.replace(/[^\n\r]/g, ' '));
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** `{ weekday-date: the poster has it so }`: check or fingerprint → reason. What is no such mapping asks for nothing. */
export function ignoresInMapping(value: unknown, place: string): Ignore[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([target, reason]) => ({
    target,
    reason: typeof reason === 'string' ? reason.trim() : '',
    place,
  }));
}

/** The file beside an article that may not be edited: `report.pdf` → `report.pdf.copydesk.yaml`. */
export const sidecarOf = (source: string): string => `${source}.copydesk.yaml`;

/** What a sidecar asks for. */
export interface Sidecar {
  /** For all articles of the file. */
  readonly all: readonly Ignore[];
  /** For single articles of an archive, by id. */
  readonly byArticle: ReadonlyMap<string, readonly Ignore[]>;
  /** Why it was not used, if it was not. */
  readonly trouble: string | null;
}

const NONE: Sidecar = { all: [], byArticle: new Map(), trouble: null };

/** The sidecar of a file; null where there is none. */
export async function readSidecar(source: string): Promise<Sidecar | null> {
  const path = sidecarOf(source);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  let value: unknown;
  try {
    const { parse } = await import('yaml');
    value = parse(text, { schema: 'core', logLevel: 'silent' });
  } catch (error) {
    return { ...NONE, trouble: `${path} is no YAML and was not used: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...NONE, trouble: `${path} was not used: write a line “check: reason” for each` };
  const { articles, ...own } = value as Record<string, unknown>;
  const byArticle =
    typeof articles === 'object' && articles !== null
      ? Object.entries(articles).map(([id, mapping]) => [id, ignoresInMapping(mapping, path)] as const)
      : [];
  return { all: ignoresInMapping(own, path), byArticle: new Map(byArticle), trouble: null };
}
