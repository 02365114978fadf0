/** The headline and the authors of a page. */
import { decodeHTML } from 'entities';
import { namesInByline } from '../../byline.js';
import type { PageFacts } from './facts.js';
import { type JsonLdNode, textOf, typesOf } from './json-ld.js';

export function titleOf({ jsonLd, metas, headline, titleElement }: PageFacts): string | null {
  const site = metas.get('og:site_name')?.[0];
  const candidates = [
    textOf(jsonLd?.['headline']),
    metas.get('og:title')?.[0],
    headline,
    metas.get('twitter:title')?.[0],
    metas.get('dc.title')?.[0],
    titleElement === null ? null : withoutSite(titleElement),
  ];
  for (const candidate of candidates) {
    const title = plain(candidate ?? '', site);
    if (title !== '') return title;
  }
  return null;
}

/** Titles in metadata may hold mark-up and character references of their own, and end with the name of the site. */
function plain(text: string, site: string | undefined): string {
  const title = decodeHTML(text.replace(/<[^>]{1,40}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
  if (site === undefined || site === '') return title;
  const end = title.toLowerCase().lastIndexOf(site.toLowerCase());
  return end > 8 && end + site.length === title.length
    ? title.slice(0, end).replace(/[\s|–—:·-]+$/, '')
    : title;
}

/** `Headline | The Courier` → `Headline`: the name of a site is the shorter part. */
function withoutSite(title: string): string {
  const match = /^(.{12,}?)\s+[|–—·»:-]\s+(?:[^|–—·»]{2,40})$/.exec(title);
  return match === null ? title : match[1]!;
}

export function bylineOf({ jsonLd, metas, bylines }: PageFacts): string[] {
  const sources = [
    authorsIn(jsonLd?.['author'] ?? jsonLd?.['creator']),
    ...[
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'byl',
      'dc.creator',
      'dc.creator.name',
      'citation_author',
      'article:author_name',
      'twitter:data1',
    ].map((key) => (metas.get(key) ?? []).flatMap((value) => namesInByline(value))),
    ...bylines.map((line) => namesInByline(line)),
  ];
  return [...new Set(sources.find((names) => names.length > 0))];
}

function authorsIn(value: unknown): string[] {
  if (typeof value === 'string') return namesInByline(value);
  if (Array.isArray(value)) return [...new Set(value.flatMap(authorsIn))];
  if (typeof value !== 'object' || value === null) return [];
  const author = value as JsonLdNode;
  if (typesOf(author).some((type) => /Organi[sz]ation$/.test(type))) return [];
  const { name } = author;
  return Array.isArray(name) ? authorsIn(name) : namesInByline(textOf(name) ?? '');
}
