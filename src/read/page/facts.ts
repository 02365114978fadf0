/** What a page says about itself in its head and its markup, gathered in one walk and judged elsewhere. */
import { lineOf, type PageElement, walkElements } from './dom.js';
import { holdsHeadline, isFurniture } from './furniture.js';
import { articleNode, type JsonLdNode, readJsonLd } from './json-ld.js';

/** An element of the article's head that may carry its date. */
export interface DatedElement {
  /** `datetime`, `content`, `title` or a data attribute: written for machines. */
  readonly attribute: string | null;
  readonly text: string;
  readonly tag: string;
  /** Class, id, itemprop and test id, in lower case; those of the parent where it has none. */
  readonly names: string;
  /** Stands after the headline, not before it or on a page without one. */
  readonly afterHeadline: boolean;
  /** Inside navigation, comments, other stories. */
  readonly inFurniture: boolean;
}

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
  /** Canonical address, or that for social networks. */
  readonly url: string | null;
}

/** More than this many dated elements is a list of stories. */
const MOST_DATED = 60;
const LONGEST_DATE_LINE = 200;
const LONGEST_BARE_LINE = 60;
/** How many elements after the headline may be its date line without saying so. */
const HEAD_ELEMENTS = 25;

const DATE_NAME =
  /(?:^|[\s_-])(?:date|dates|dateline|time|timestamp|datetime|pubdate|pub-date|publish|published|publication|posted|post-?date|entry-?date|created|updated|modified|byline|meta|info|submitted|dateline|datum|fecha|data|when)(?=$|[\s_-])|date(?:published|modified|time|line|created)|pub(?:lish(?:ed)?)?-?date|time-?stamp|article-?date|datepublished/i;
const BYLINE_NAME =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|writer|p-author|author-?name|byline-?name|node__submitted|field--name-uid)(?=$|[\s_-])/i;
const STANDFIRST_NAME =
  /(?:^|[\s_-])(?:sub-?head(?:line)?|sub-?title|stand-?first|dek|deck|lede|lead-?in|article-?(?:intro|summary|dek)|excerpt|kicker-?text)(?=$|[\s_-])/i;
/** A standfirst is a sentence or two. */
const STANDFIRST_LENGTH = { least: 20, most: 500 };
const MACHINE_ATTRIBUTES = [
  'datetime',
  'content',
  'data-datetime',
  'data-date',
  'data-time',
  'data-timestamp',
  'data-published',
  'data-publish-date',
  'data-published-date',
  'data-utc',
  'data-utime',
  'data-epoch',
  'timestamp',
  'date',
];

export function gatherFacts(root: PageElement): PageFacts {
  const metas = new Map<string, string[]>();
  const jsonLdBlocks: string[] = [];
  const dated: DatedElement[] = [];
  const bylines: string[] = [];
  let titleElement: string | null = null;
  let headline: string | null = null;
  let standfirst: string | null = null;
  let canonical: string | null = null;
  let furnitureUntil: PageElement | null = null;
  let sinceHeadline = 0;

  walkElements(root, (element) => {
    const tag = element.tagName.toUpperCase();
    switch (tag) {
      case 'META': {
        const attributes = attributesOf(element);
        const content = attributes.get('content') ?? '';
        // Both `name` and `property` are in use for the same keys; `itemprop` is microdata.
        for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
          const key = attributes.get(by)?.toLowerCase();
          if (key !== undefined && content !== '') metas.set(key, [...(metas.get(key) ?? []), content]);
        }
        return false;
      }
      case 'LINK':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute('rel') ?? ''))
          canonical ??= element.getAttribute('href');
        return false;
      case 'SCRIPT':
        if (/ld\+json/i.test(element.getAttribute('type') ?? ''))
          jsonLdBlocks.push(element.textContent ?? '');
        return false;
      case 'STYLE':
      case 'SVG':
      case 'NOSCRIPT':
        return false;
      case 'TITLE':
        titleElement ??= lineOf(element);
        return false;
    }
    if (furnitureUntil !== null && !contains(furnitureUntil, element)) furnitureUntil = null;
    const names = namesOf(element);
    const inFurniture = furnitureUntil !== null;
    if (tag === 'H1' && !inFurniture) headline ??= lineOf(element) || null;
    else if (
      dated.length < MOST_DATED &&
      (tag === 'TIME' || DATE_NAME.test(names) || (headline !== null && sinceHeadline++ < HEAD_ELEMENTS))
    ) {
      const one = datedElement(element, tag, names, headline !== null, inFurniture);
      if (one !== null) dated.push(one);
    }
    if (
      !inFurniture &&
      (BYLINE_NAME.test(names) || /(?:^|\s)author(?:\s|$)/.test(element.getAttribute('rel') ?? ''))
    ) {
      const line = lineOf(element);
      if (line !== '' && line.length <= LONGEST_DATE_LINE) bylines.push(line);
    }
    if (standfirst === null && headline !== null && !inFurniture && STANDFIRST_NAME.test(names)) {
      const line = lineOf(element);
      if (line.length >= STANDFIRST_LENGTH.least && line.length <= STANDFIRST_LENGTH.most) standfirst = line;
    }
    // Drupal keeps its date line in a footer at the head of the article.
    const isDateLine = tag === 'FOOTER' && /meta|submitted|byline|info/.test(names);
    if (furnitureUntil === null && isFurniture(element) && !isDateLine && !holdsHeadline(element))
      furnitureUntil = element;
    return true;
  });

  const url = canonical ?? metas.get('og:url')?.[0] ?? null;
  return {
    language: root.getAttribute('lang') ?? metas.get('og:locale')?.[0] ?? null,
    metas,
    jsonLd: articleNode(readJsonLd(jsonLdBlocks), url, headline),
    titleElement,
    headline,
    standfirst,
    dated,
    bylines,
    url,
  };
}

function datedElement(
  element: PageElement,
  tag: string,
  names: string,
  afterHeadline: boolean,
  inFurniture: boolean,
): DatedElement | null {
  let attribute: string | null = null;
  for (const name of MACHINE_ATTRIBUTES) attribute ??= element.getAttribute(name) || null;
  if (attribute === null && (tag === 'ABBR' || tag === 'SPAN'))
    attribute = element.getAttribute('title') || null;
  const text = lineOf(element);
  // A name tells that a date is the page's; without one the line must hold little else.
  const longest = tag === 'TIME' || DATE_NAME.test(names) ? LONGEST_DATE_LINE : LONGEST_BARE_LINE;
  const readable = text.length <= longest && /\d/.test(text);
  if (attribute === null && !readable) return null;
  return {
    attribute,
    text: readable ? text : '',
    tag,
    names: names === '' && element.parentNode !== null ? namesOf(element.parentNode) : names,
    afterHeadline,
    inFurniture,
  };
}

function namesOf(element: PageElement): string {
  const itemprop = element.getAttribute('itemprop') ?? '';
  const component = element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? '';
  return `${element.className} ${element.id} ${itemprop} ${component}`.trim().toLowerCase();
}

function contains(ancestor: PageElement, element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode)
    if (at === ancestor) return true;
  return false;
}

/** Old pages write attribute names in capitals. */
function attributesOf(element: PageElement): Map<string, string> {
  return new Map([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value.trim()]));
}
