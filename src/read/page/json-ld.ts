/** schema.org metadata in JSON-LD: the node that describes the article, whatever the shape around it. */
import { squeezed } from './squeezed.js';

export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Deeper or more nodes than this are no description of an article. */
const DEEPEST = 12;
const MOST_NODES = 2000;

/** All objects of all blocks, outer ones first. A block that is no JSON is mended where its break is a common one. */
export function readJsonLd(blocks: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) collect(one, depth + 1);
      return;
    }
    nodes.push(value as JsonLdNode);
    for (const [key, inner] of Object.entries(value)) if (!OTHERS.has(key)) collect(inner, depth + 1);
  };
  for (const block of blocks) collect(parseLoosely(block), 0);
  return nodes;
}

/** Properties that hold other stories, comments and the like. */
const OTHERS: ReadonlySet<string> = new Set([
  'comment',
  'itemListElement',
  'relatedLink',
  'hasPart',
  'mentions',
  'about',
  'author',
  'publisher',
  'citation',
  'review',
  'image',
]);

function parseLoosely(block: string): unknown {
  const json = block
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)$/, '');
  const attempts = [
    json,
    json.replace(/\p{Cc}+/gu, ' '),
    json.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, ''),
    json.replace(/&quot;|&#0?34;/g, '"'),
    // Two objects in a row.
    `[${json.replace(/\}\s*\{/g, '},{')}]`,
  ];
  for (const attempt of attempts)
    try {
      return JSON.parse(attempt);
    } catch {}
  // Broken quotes somewhere else in the block do not make its dates unreadable.
  const dates = Object.fromEntries(
    [...json.matchAll(/"(datePublished|dateModified|dateCreated)"\s*:\s*"([^"\n]{8,40})"/g)]
      .reverse()
      .map(([, key, value]) => [key!, value!]),
  );
  return Object.keys(dates).length === 0 ? null : { '@type': 'Article', ...dates };
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|NewsStory)$/i;
const PAGE = /(?:WebPage|ItemPage|VideoObject|PodcastEpisode|Episode|Event|Recipe|Product|CreativeWork)$/i;
/** Whose dates are never those of the page. */
const OTHER =
  /(?:Comment|ImageObject|Person|Organi[sz]ation|WebSite|Review|Rating|Answer|Question|Book|Movie)$/i;

export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** The article among the nodes: the one that has this page's address or headline, else the first. */
export function articleNode(
  nodes: readonly JsonLdNode[],
  url: string | null,
  headline: string | null,
): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const own = articles.find((node) => describes(node, url, headline));
  const dated = (node: JsonLdNode) => node['datePublished'] !== undefined;
  return (
    own ??
    articles.find(dated) ??
    articles[0] ??
    nodes.find((node) => dated(node) && typesOf(node).some((type) => PAGE.test(type))) ??
    nodes.find((node) => node['uploadDate'] !== undefined) ??
    nodes.find((node) => dated(node) && !typesOf(node).some((type) => OTHER.test(type))) ??
    null
  );
}

function describes(node: JsonLdNode, url: string | null, headline: string | null): boolean {
  if (
    typeof node['headline'] === 'string' &&
    headline !== null &&
    squeezed(node['headline']) === squeezed(headline)
  )
    return true;
  const entity = node['mainEntityOfPage'];
  const address = [node['url'], node['@id'], entity, (entity as { '@id'?: unknown } | undefined)?.['@id']];
  return url !== null && address.some((one) => typeof one === 'string' && bare(one) === bare(url));
}

const bare = (url: string) =>
  url
    .replace(/[#?].*$/, '')
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

/** A property as text: a string, a number, or the first of several. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null) return textOf((value as { '@value'?: unknown })['@value']);
  return null;
}
