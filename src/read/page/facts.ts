/** What a page says about itself in its head and its markup, gathered here and judged elsewhere. */
import { type DatedElement, datedElements } from './dated-elements.js';
import { lineOf, type PageElement, type PageScript, type ParsedPage, walkElements } from './dom.js';
import { furnitureOf, isDateLineFooter } from './furniture.js';
import { headlineOf } from './headline.js';
import { articleNode, type JsonLdNode, readJsonLd, textOf } from './json-ld.js';
import { measure } from './measure.js';

export interface PageFacts {
  readonly language: string | null;
  /** Property or name in lower case → contents in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The JSON-LD node of the article. */
  readonly jsonLd: JsonLdNode | null;
  readonly titleElement: string | null;
  readonly headline: string | null;
  /** The sentence under the headline, where the page names it. */
  readonly standfirst: string | null;
  readonly dated: readonly DatedElement[];
  readonly bylines: readonly string[];
  /** Addresses that the page gives as its own, the canonical one first. */
  readonly urls: readonly string[];
  /** Addresses of links for sharing, mostly the page's own. */
  readonly shared: readonly string[];
  /** Texts of the scripts, for the data in them; none is run. */
  readonly scripts: readonly string[];
  /** Navigation, other stories and the like. */
  readonly furniture: ReadonlySet<PageElement>;
}

const LONGEST_BYLINE = 200;
const BYLINE_NAME =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|p-author|author-?name|byline-?name|node__submitted|field--name-uid)(?=$|[\s_-])/i;
const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:sub-?head(?:line)?|sub-?title|stand-?first|dek|deck|lede|lead-?in|article-?(?:intro|summary|dek)|excerpt|kicker-?text)(?=$|[\s_-])/i;
/** A standfirst is a sentence or two. */
const STANDFIRST_LENGTH = { least: 20, most: 500 };

export function gatherFacts({ document, scripts }: ParsedPage): PageFacts {
  const { documentElement, body } = document;
  const head = readHead(documentElement);
  const { metas, titleElement } = head;
  const measured = measure(body);
  const titles = [metas.get('og:title')?.[0], metas.get('twitter:title')?.[0], titleElement];
  const headline = headlineOf(
    body,
    titles.flatMap((title) => title ?? []),
    measured.read,
  );
  const furniture = furnitureOf(body, measured, headline);
  const headlineText = headline === null ? null : lineOf(headline) || null;
  const own = [...head.urls, ...(metas.get('og:url') ?? []), ...(metas.get('twitter:url') ?? [])];
  const jsonLd = articleNode(
    readJsonLd(scripts.filter(isJsonLd).map(({ text }) => text)),
    own[0] ?? null,
    headlineText,
  );
  const inJsonLd = [jsonLd?.['url'], jsonLd?.['mainEntityOfPage'], jsonLd?.['@id']].flatMap(
    (value) => textOf((value as { '@id'?: unknown } | undefined)?.['@id'] ?? value) ?? [],
  );
  return {
    language: documentElement.getAttribute('lang') ?? metas.get('og:locale')?.[0] ?? null,
    metas,
    jsonLd,
    titleElement,
    headline: headlineText,
    ...linesUnder(body, headline, furniture, measured.read),
    dated: datedElements(body, headline, furniture, measured.read),
    urls: [...own, ...inJsonLd, ...head.otherUrls],
    shared: head.shared,
    scripts: scripts.filter((script) => !isJsonLd(script)).map(({ text }) => text),
    furniture,
  };
}

const isJsonLd = ({ type }: PageScript) => /ld\+json/i.test(type);

/** What stands in the head of a page, and wherever else people put it. */
function readHead(root: PageElement) {
  const metas = new Map<string, string[]>();
  const urls: string[] = [];
  const otherUrls: string[] = [];
  const shared: string[] = [];
  let titleElement: string | null = null;
  let inBody = false;
  walkElements(root, (element) => {
    switch (element.tagName.toUpperCase()) {
      case 'BODY':
        inBody = true;
        return true;
      case 'META': {
        const content = element.getAttribute('content')?.trim() ?? '';
        // Both `name` and `property` are in use for the same keys; `itemprop` is microdata, in the body of anything.
        for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
          const key = element.getAttribute(by)?.trim().toLowerCase();
          if (key === undefined || content === '' || (by === 'itemprop' && inBody)) continue;
          metas.set(key, [...(metas.get(key) ?? []), content]);
        }
        return false;
      }
      case 'LINK': {
        const relation = element.getAttribute('rel') ?? '';
        const address = element.getAttribute('href');
        if (address === null) return false;
        if (/(?:^|\s)canonical(?:\s|$)/i.test(relation)) urls.push(address);
        else if (/(?:^|\s)amphtml(?:\s|$)/i.test(relation)) otherUrls.push(address);
        return false;
      }
      case 'TITLE':
        titleElement ??= lineOf(element);
        return false;
      case 'A': {
        const address = sharedAddress(element.getAttribute('href') ?? '');
        if (address !== null) shared.push(address);
      }
    }
    return true;
  });
  return { metas, urls, otherUrls, shared, titleElement };
}

/** `…/sharer.php?u=https%3A%2F%2F…`: the address that a link hands to a social network. */
function sharedAddress(link: string): string | null {
  if (!/share|intent|submit|bookmark/i.test(link)) return null;
  const encoded = /[?&](?:u|url|href|link|canonicalurl)=(https?(?::|%3a)[^&]+)/i.exec(link)?.[1];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

/** Names of authors and the standfirst. */
function linesUnder(
  body: PageElement,
  headline: PageElement | null,
  furniture: ReadonlySet<PageElement>,
  length: (element: PageElement) => number,
) {
  const bylines: string[] = [];
  let standfirst: string | null = null;
  let afterHeadline = false;
  walkElements(body, (element) => {
    if (furniture.has(element) && !isDateLineFooter(element)) return false;
    if (element === headline) afterHeadline = true;
    const characters = length(element);
    if (characters === 0 || characters > STANDFIRST_LENGTH.most) return true;
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? ''}`;
    const isByline =
      BYLINE_NAME.test(names) || /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? '');
    if (isByline && characters <= LONGEST_BYLINE) bylines.push(lineOf(element));
    if (
      standfirst === null &&
      afterHeadline &&
      characters >= STANDFIRST_LENGTH.least &&
      characters <= STANDFIRST_LENGTH.most &&
      STANDFIRST_NAME.test(names)
    )
      standfirst = lineOf(element);
    return true;
  });
  return { bylines, standfirst };
}
