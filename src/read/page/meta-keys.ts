/**
 * Names of meta elements that date a page.
 * Source: schema.org, Open Graph, Dublin Core, and the content management and analytics systems that write their own;
 * many gathered by htmldate (Barbaresi 2020, JOSS 5(51), 2439).
 */

/** The first publication, the most explicit first. */
const PUBLISHED: readonly string[] = [
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
  'originalpublicationdate',
  'mediator_published_time',
  'vr:published_time',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'dcterms.issued',
  'dc.date.issued',
  'dc.issued',
  'dcsext.articlefirstpublished',
  'analyticsattributes.articledate',
  'date_published',
  'article:published_date',
  'article:publicationdate',
  'og:article:published',
  'og:datepublished',
  'og:pubdate',
  'og:regdate',
  'dateposted',
  'dc.date.publication',
  'dc.date.published',
  'dcterms.available',
  'pdate',
  'pubtime',
  'pub_time',
  'publish-time',
  'publish_time',
  'publishingdate',
  'article_publish_date',
  'firstpublished',
  'first_published',
  'firstpublishdate',
  'rbpubdate',
  'twt-published-at',
  'field-name-post-date',
  'apub:time',
  'weibo:article:create_at',
  'bytedance:published_time',
  'search_date',
];

/** May be the publication, or the day on which the page was made. */
const MADE: readonly string[] = [
  'lastpubdate',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'content_create_date',
  'article.created',
  'article:create',
  'created',
  'creationdate',
  'creation_date',
  'datecreated',
  'post-date',
  'og:release_date',
  'video:release_date',
  'release_date',
  'time',
  'date',
  'doc_date',
  'gentime',
  'timestamp',
];

const MODIFIED: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
  'article:modified',
  'og:modified_time',
  'modified_time',
  'dc.modified',
  'article:modified_date',
  'bt:moddate',
  'revision_date',
  'modificationdate',
  'lastmodified',
  'modified',
  'dcterms.date.modified',
  'article:post_modified',
];

/** Names that no list has, by their parts. */
const LIKE_PUBLISHED = /publi(?:sh|c|é)|pub[_.-]?(?:date|time)|date[_.-]?pub|issued|posted/i;
const UNLIKE = /modif|updat|expir|unpubl|event|copyright|publisher|last|url|image|author|birth/i;

export interface MetaDates {
  readonly published: readonly string[];
  readonly made: readonly string[];
  readonly modified: readonly string[];
}

type Metas = ReadonlyMap<string, readonly string[]>;

/** The values of a page's meta elements, by what they date, the likeliest first. */
export function metaDates(metas: Metas): MetaDates {
  const of = (keys: readonly string[]) => keys.flatMap((key) => metas.get(key) ?? []);
  const unlisted = [...metas.keys()].filter(
    (key) => LIKE_PUBLISHED.test(key) && !UNLIKE.test(key) && !PUBLISHED.includes(key),
  );
  return { published: [...of(PUBLISHED), ...of(unlisted)], made: of(MADE), modified: of(MODIFIED) };
}
