/** RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom → items. */

import { namesInByline } from '../byline.js';
import type { Found } from './article-of.js';
import { parseDateText } from './date-text.js';
import { articleText } from './page/article-text.js';
import { isElement, lineOf, type PageElement, parsePage, parseXml, walkElements } from './page/dom.js';
import { removeFurniture } from './page/furniture.js';
import { dateInUrl } from './url-date.js';

export interface FeedItem {
  readonly id: string | null;
  readonly found: Found;
}

const DATES = ['pubdate', 'published', 'dc:date', 'dcterms:created', 'dcterms:issued', 'issued', 'created'];
/** The fullest first. */
const CONTENTS = ['content:encoded', 'content', 'body', 'description', 'summary'];
const AUTHORS = ['dc:creator', 'author', 'itunes:author'];

/** Null when the text is no feed. */
export function itemsOf(xml: string): FeedItem[] | null {
  const root = parseXml(xml);
  if (root === null || !/^(?:rss|feed|rdf:rdf)$/i.test(root.tagName)) return null;
  const items: FeedItem[] = [];
  walkElements(root, (element) => {
    if (!/^(?:item|entry)$/i.test(element.tagName)) return true;
    items.push(itemOf(element));
    return false;
  });
  return items;
}

function itemOf(item: PageElement): FeedItem {
  const children = new Map<string, PageElement>();
  for (let node = item.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node) && !children.has(node.tagName.toLowerCase()))
      children.set(node.tagName.toLowerCase(), node);
  const first = (names: readonly string[]) =>
    names.map((name) => lineOf(children.get(name) ?? null)).find((line) => line !== '') ?? null;
  const link = first(['link']) ?? children.get('link')?.getAttribute('href') ?? null;
  const title = plain(first(['title']) ?? '');
  const bodies = CONTENTS.map((name) => textOf(children.get(name))).filter((text) => text !== '');
  const body = bodies[0] ?? '';
  const date = parseDateText(first(DATES) ?? '');
  const inUrl = link === null ? null : dateInUrl(link);
  return {
    id: first(['guid', 'id']) ?? link,
    found: {
      text: [title, body].filter((part) => part !== '').join('\n\n'),
      title,
      byline: namesInByline(first(AUTHORS)?.replace(/^\S+@\S+\s*\((.*)\)$/, '$1') ?? ''),
      published:
        date !== null ? { date, from: 'metadata' } : inUrl !== null ? { date: inUrl, from: 'url' } : null,
    },
  };
}

/** Contents are HTML, as text or as elements. */
function textOf(element: PageElement | undefined): string {
  const source = element?.textContent ?? '';
  if (element === undefined || source.trim() === '') return '';
  const page = parsePage(/<\w|&\w+;/.test(source) ? source : source.replace(/</g, '&lt;'));
  if (page === null) return '';
  if (element.getAttribute('type') === 'xhtml') return articleText(element);
  removeFurniture(page.document.body);
  return articleText(page.document.body);
}

/** A title may hold mark-up and character references. */
function plain(text: string): string {
  const page = /[<&]/.test(text) ? parsePage(text.replace(/<(?!\/?\w)/g, '&lt;')) : null;
  return page === null ? text : lineOf(page.document.body);
}
