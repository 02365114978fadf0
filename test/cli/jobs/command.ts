/** The built command as a user runs it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export function copydesk(
  args: readonly string[],
  {
    input = '',
    env = {},
    cwd,
  }: { readonly input?: string | Buffer; readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Run {
  return spawnSync(process.execPath, [resolve('bin/copydesk.js'), ...args], {
    input,
    ...(cwd && { cwd }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
}

/** Articles of our own: places and figures by number, so that no two answers are alike. */
export function archive(ids: readonly string[]): string {
  const article = (id: string, index: number) => ({
    id,
    published: '2024-05-16',
    text: `Trade Minister Sofía de los Santos said on Tuesday that ${1000 + index} barges left Uruguay for Paraguay. “We shall see,” she added.`,
    keywords: 'river freight, '.repeat(16),
  });
  return ids.map((id, index) => `${JSON.stringify(article(id, index))}\n`).join('');
}

export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

export const idOfLine = (line: string): string =>
  (JSON.parse(line) as { article: { id: string } }).article.id;
