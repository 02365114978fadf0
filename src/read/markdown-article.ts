/** Markdown → text of the article, and what its front matter says. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as plainText } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { namesInByline } from '../byline.js';
import type { Warning } from '../types.js';
import type { Found } from './article-of.js';
import { parseDateText } from './date-text.js';
import { IGNORE_KEY, ignoresInComments, ignoresInMapping } from './ignores.js';
import { fromMasthead } from './masthead.js';
import { cleaned } from './page/article-text.js';
import { dateInUrl } from './url-date.js';

/** Keys of the front matter of Jekyll, Hugo, Gatsby, Astro, Eleventy, Ghost exports and Pandoc. */
const DATE_KEYS = [
  'published',
  'datePublished',
  'date_published',
  'publishDate',
  'publish_date',
  'publishedAt',
  'published_at',
  'pubDate',
  'pubdate',
  'date',
  'created',
  'created_at',
];
const BYLINE_KEYS = ['author', 'authors', 'byline', 'by', 'writer'];

export function articleFromMarkdown(source: string, path: string): { found: Found; warnings: Warning[] } {
  const { front, body, warnings } = splitFrontMatter(source);
  const root = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = textAt(front, ['title', 'headline']) ?? (heading === undefined ? null : plainText(heading));
  const text = textOf(root);
  const masthead = fromMasthead(text);
  const date = datesAt(front, DATE_KEYS);
  const named = dateInUrl(`/${path.replace(/^.*[/\\]/, '')}`);
  const byline = namesAt(front);
  return {
    found: {
      text: title === null || heading !== undefined ? text : `${title}\n\n${text}`,
      title,
      byline: byline.length > 0 ? byline : masthead.byline,
      published:
        (date === null ? null : { date, from: 'front-matter' as const }) ??
        masthead.published ??
        // Jekyll's rule: `2021-03-12-slug.md`.
        (named === null ? null : { date: named, from: 'url' as const }),
      ignores: [...ignoresInMapping(front[IGNORE_KEY], 'front matter'), ...ignoresInComments(source)],
    },
    warnings,
  };
}

type FrontMatter = Readonly<Record<string, unknown>>;

function splitFrontMatter(source: string): { front: FrontMatter; body: string; warnings: Warning[] } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  if (match === null) return { front: {}, body: source, warnings: [] };
  const body = source.slice(match[0].length);
  try {
    // The library refuses more than 100 aliases, so that no bomb unfolds; dates stay as they are written.
    const front: unknown = parse(match[1]!, { schema: 'core', logLevel: 'silent' });
    if (typeof front === 'object' && front !== null && !Array.isArray(front))
      return { front: front as FrontMatter, body, warnings: [] };
  } catch {
    // Told below.
  }
  const warning = {
    code: 'bad-front-matter',
    message: 'the front matter is no YAML and was not used: mend it',
  };
  return { front: {}, body, warnings: [warning] };
}

function textAt(front: FrontMatter, keys: readonly string[]): string | null {
  const value = keys.map((key) => front[key]).find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof value === 'string' ? value.trim() : null;
}

function datesAt(front: FrontMatter, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = front[key];
    const date = typeof value === 'string' || typeof value === 'number' ? parseDateText(String(value)) : null;
    if (date !== null) return date;
  }
  return null;
}

function namesAt(front: FrontMatter): string[] {
  for (const key of BYLINE_KEYS) {
    const value = front[key];
    const list = Array.isArray(value) ? value : [value];
    const names = list.flatMap((one) => {
      const name: unknown = typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : one;
      return typeof name === 'string' ? namesInByline(name) : [];
    });
    if (names.length > 0) return names;
  }
  return [];
}

/** Paragraphs and headings apart, list items and table rows as lines; code and images are no writing. */
function textOf(root: Root): string {
  const blocks: string[] = [];
  let inList = false;
  const add = (block: string, tight: boolean) => {
    const text = cleaned(block).trim();
    if (text === '') return;
    if (tight && inList && blocks.length > 0) blocks[blocks.length - 1] += `\n${text}`;
    else blocks.push(text);
    inList = tight;
  };
  const visit = (node: Nodes, listed: boolean): void => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        add(inlineText(node), listed);
        return;
      case 'tableRow':
        add(node.children.map((cell) => inlineText(cell).trim()).join(' | '), true);
        return;
      case 'table':
        inList = false;
        break;
      case 'code':
      case 'html':
      case 'definition':
        return;
      case 'list':
        if (!listed) inList = false;
        break;
    }
    if ('children' in node)
      for (const child of node.children) visit(child, listed || node.type === 'listItem');
    if (node.type === 'list' || node.type === 'table') inList = listed;
  };
  visit(root, false);
  return blocks.join('\n\n');
}

/** Soft line ends are spaces: they are the editor's, not the writer's. */
function inlineText(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map((child) => inlineText(child)).join('') : '';
}
