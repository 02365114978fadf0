/** What the user named → files: directories walked, globs matched, lists read. */
import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { failed } from './article-of.js';
import { ARTICLE_EXTENSIONS, articleExtension } from './index.js';
import type { Reading } from './reader.js';
import { notRead } from './trouble.js';

/** The name that stands for standard input. */
export const STDIN = '-';

/** Which files of a directory or a glob count. A file named by itself always does. */
export interface Selection {
  /** Globs, of which one must match; in their place the extensions of the formats. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** No input though it may lie in a directory that is one. */
  readonly output?: string;
}

/** The path of a file, `-`, or the reason why there is none. */
export type Source = string | Reading;

/** In the order of the names; files of a directory in an order that no file system decides. */
export function listSources(names: readonly string[], selection: Selection = {}): Source[] {
  return names.flatMap((name) => (name === STDIN ? [name] : sourcesOf(name, selection)));
}

/** Names in a file or standard input, one a line; `#` is no comment, since a file may be called so. */
export function readNames(list: string): string[] {
  const lines = readFileSync(list === STDIN ? 0 : list, 'utf8').split(/\r?\n|\0/);
  return lines.filter((line) => line !== '');
}

function sourcesOf(name: string, selection: Selection): Source[] {
  const stats = statsOf(name);
  if (stats === undefined && picomatch.scan(name).isGlob) return ofGlob(name, selection);
  if (stats?.isDirectory() !== true) return [name];
  const wanted = matcherOf(selection, name);
  const found = walk(name, (path) => wanted(path));
  if (found.length > 0) return found;
  const message =
    selection.include === undefined
      ? `no articles in this directory: their names end in ${ARTICLE_EXTENSIONS.join(', ')}`
      : `no file of this directory matches ${selection.include.join(', ')}`;
  return [failed(name, 'no-articles', message)];
}

function ofGlob(pattern: string, selection: Selection): Source[] {
  const { base, glob } = picomatch.scan(pattern);
  const matches = picomatch(glob);
  const allowed = matcherOf({ ...selection, include: selection.include ?? ['**'] }, base);
  const root = base === '' ? '.' : base;
  const found = walk(root, (path) => matches(relativeTo(root, path)) && allowed(path));
  return found.length > 0
    ? found.map((source) => (typeof source === 'string' && base === '' ? relativeTo(root, source) : source))
    : [failed(pattern, 'not-found', 'no file matches: check the pattern')];
}

function matcherOf({ include, exclude, output }: Selection, root: string): (path: string) => boolean {
  // A pattern without a slash is for the name of the file, wherever it lies.
  const anyOf = (globs: readonly string[]) => {
    const matchers = globs.map((glob) => picomatch(glob, { basename: !glob.includes('/') }));
    return (path: string) => matchers.some((matches) => matches(relativeTo(root, path)));
  };
  const included =
    include === undefined
      ? (path: string) => ARTICLE_EXTENSIONS.includes(articleExtension(path))
      : anyOf(include);
  const excluded = anyOf(exclude ?? []);
  const own = output === undefined ? null : resolve(output);
  return (path) => included(path) && !excluded(path) && resolve(path) !== own;
}

const relativeTo = (root: string, path: string) =>
  path.startsWith(root) ? path.slice(root.length).replace(/^[/\\]+/, '') : path.replace(/^\.[/\\]/, '');

/** Hidden files are left out. Links to files count, links to directories do not: they may lead back. */
function walk(root: string, wanted: (path: string) => boolean): Source[] {
  const sources: { path: string; source: Source }[] = [];
  const enter = (folder: string) => {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(folder, entry.name);
        if (entry.isDirectory()) enter(path);
        else if ((entry.isFile() || linksToFile(path, entry.isSymbolicLink())) && wanted(path))
          sources.push({ path, source: path });
      }
    } catch (error) {
      sources.push({ path: folder, source: notRead(folder, error) });
    }
  };
  enter(root);
  return sources.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ source }) => source);
}

function linksToFile(path: string, isLink: boolean): boolean {
  return isLink && statsOf(path)?.isFile() === true;
}

/** Undefined for what cannot be looked at; opening it tells why. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
