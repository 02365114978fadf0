/**
 * The day a page was published, from the most to the least reliable of what it says: structured metadata, dated
 * elements of the article's head, a date in words under the headline, the address.
 * Attributes and names: htmldate (Barbaresi 2020, JOSS 5(51), 2439) and the output of the content management systems.
 */
import type { PublishedFrom } from '../../types.js';
import { findDateText, type NumericOrder, parseDateText } from '../date-text.js';
import { dateInUrl } from '../url-date.js';
import type { DatedElement, PageFacts } from './facts.js';
import { textOf } from './json-ld.js';

export interface Published {
  readonly date: string;
  readonly from: PublishedFrom;
}

/** Meta elements that name the first publication, the most explicit first. */
const META_KEYS: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:publish_date',
  'rnews:datepublished',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'bt:contentdate',
  'article:post_date',
  'article.published',
  'article-publication-date',
  'article_date_original',
  'article_date',
  'article:date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'publication_date',
  'publication-date',
  'publicationdate',
  'publish_date',
  'publish-date',
  'publishdate',
  'published_time',
  'published-date',
  'published_date',
  'publisheddate',
  'published_at',
  'published',
  'publishtime',
  'pubdate',
  'pub_date',
  'ptime',
  'displaydate',
  'display_date',
  'lastpubdate',
  'originalpublicationdate',
  'mediator_published_time',
  'vr:published_time',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'dcsext.articlefirstpublished',
  'analyticsattributes.articledate',
  'content_create_date',
  'article.created',
  'article:create',
  'created',
  'creationdate',
  'creation_date',
  'datecreated',
  'date_published',
  'post-date',
  'og:release_date',
  'video:release_date',
  'release_date',
  'time',
  'date',
];

const META_MODIFIED: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];

const MODIFIED_NAME = /modif|updat|edited|revis|aktualis|actualis|aggiorn|bijgewerkt|atualiz/i;
const PUBLISHED_NAME =
  /publi|pubdate|posted|post-?date|entry-?date|article-?date|created|issued|dateline|submitted|first/i;
const NOT_ITS_OWN =
  /comment|related|teaser|promo|event|expir|birth|copyright|sidebar|widget|card|trending|popular|latest/i;
/** `Last updated: …`: a date line that is not of the publication. */
const MODIFIED_WORDS =
  /(?:last\s+)?(?:updated|modified|edited|revised|reviewed)|aktualisiert|mis(?:e)? à jour|actualizado|aggiornato|bijgewerkt|atualizado|uppdaterad|opdateret|oppdatert|päivitetty|aktualizacja|aktualizováno|обновлено|güncelle/i;

export function publishedOf(facts: PageFacts, fallbackUrl: string | null): Published | null {
  const order = orderOf(facts.language);
  const read = (value: string | null | undefined) =>
    value === null || value === undefined ? null : parseDateText(value, order);
  const url = [facts.url, fallbackUrl]
    .map((one) => (one === null ? null : dateInUrl(one)))
    .find((one) => one !== null);
  const modified = modifiedOf(facts, read);
  const notLater = (date: string | null) =>
    date !== null && modified !== null && dayOf(date) > dayOf(modified) && !near(date, modified)
      ? null
      : date;

  const { jsonLd } = facts;
  const fromJsonLd = notLater(
    read(textOf(jsonLd?.['datePublished'])) ??
      read(textOf(jsonLd?.['uploadDate'])) ??
      read(textOf(jsonLd?.['dateCreated'])),
  );
  const fromMeta = META_KEYS.flatMap((key) => facts.metas.get(key) ?? [])
    .map((value) => notLater(read(value)))
    .find((date) => date !== null);
  const structured = fromJsonLd ?? fromMeta ?? elementDate(facts.dated, order, notLater);
  if (structured !== null && structured !== undefined) {
    // A system that stamps each change as the publication is found out by an earlier day in the address.
    const restamped =
      modified !== null &&
      near(structured, modified) &&
      url != null &&
      dayOf(url) < dayOf(structured) &&
      !near(url, structured);
    return restamped
      ? {
          date: fromMeta != null && near(fromMeta, url) ? fromMeta : url,
          from: fromMeta != null && near(fromMeta, url) ? 'metadata' : 'url',
        }
      : { date: structured, from: 'metadata' };
  }
  const line = dateLine(facts.dated, order);
  if (line !== null) return { date: line, from: 'dateline' };
  return url == null ? null : { date: url, from: 'url' };
}

function modifiedOf(
  { metas, jsonLd }: PageFacts,
  read: (value: string | null | undefined) => string | null,
): string | null {
  return (
    read(textOf(jsonLd?.['dateModified'])) ??
    META_MODIFIED.flatMap((key) => metas.get(key) ?? [])
      .map(read)
      .find((date) => date !== null) ??
    null
  );
}

/** The best of the elements that carry a date for machines. */
function elementDate(
  dated: readonly DatedElement[],
  order: NumericOrder,
  accept: (date: string | null) => string | null,
): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const one of dated) {
    if (one.attribute === null) continue;
    const date = accept(parseDateText(one.attribute, order));
    if (date === null) continue;
    const score = elementScore(one);
    if (score > bestScore) [best, bestScore] = [date, score];
  }
  return best;
}

/** Zero and less: not the date of this article. The first of equals wins. */
function elementScore({ names, text, tag, afterHeadline, inFurniture }: DatedElement): number {
  if (MODIFIED_NAME.test(names) && !PUBLISHED_NAME.test(names)) return 0;
  let score = 1;
  if (/datepublished|pubdate|dt-published/.test(names)) score += 6;
  else if (PUBLISHED_NAME.test(names)) score += 3;
  if (MODIFIED_WORDS.test(text) && !/publi|posted/i.test(text)) score -= 4;
  if (tag === 'TIME') score += 1;
  if (afterHeadline) score += 2;
  if (inFurniture) score -= 4;
  if (NOT_ITS_OWN.test(names)) score -= 4;
  return score;
}

/** A date in words: `Published 12 March 2021`, `By Ana Ruiz · Mar 12, 2021`. */
function dateLine(dated: readonly DatedElement[], order: NumericOrder): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const one of dated) {
    if (one.text === '' || /^\s*(?:©|copyright)/i.test(one.text)) continue;
    const date = datePublishedIn(one.text, order);
    if (date === null) continue;
    const score = elementScore(one);
    if (score > bestScore) [best, bestScore] = [date, score];
  }
  return best;
}

/** The date of a line, unless a word before it says that it is of a change; then the next one. */
export function datePublishedIn(line: string, order: NumericOrder): string | null {
  let from = 0;
  for (let tries = 0; tries < 4; tries++) {
    const rest = line.slice(from);
    const found = findDateText(rest, order);
    if (found === null) return null;
    if (!MODIFIED_WORDS.test(rest.slice(0, found.start))) return found.date;
    from += found.end;
  }
  return null;
}

function orderOf(language: string | null): NumericOrder {
  return language !== null && /^en[-_](?:us|ph)/i.test(language) ? 'month-first' : 'day-first';
}

const dayOf = (date: string) => date.slice(0, 10);
const DAY_MS = 86_400_000;
const near = (a: string, b: string) => Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) <= DAY_MS;
