/**
 * Heads of pages as content management systems write them, with the day of publication: our own, in the shapes that
 * htmldate's list of attributes, schema.org and the systems' documentation describe. `null`: the page does not say.
 */
export interface PageHead {
  readonly shape: string;
  readonly html: string;
  readonly expected: string | null;
}

const P =
  '<p>The council voted on Tuesday to build a bridge over the river, its leader said after a long meeting in the town hall.</p><p>Work on it will start in May, two years later than planned, and end when the money does, officials said.</p>';
const page = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Council votes for bridge</title>${head}</head><body>${body}</body></html>`;
const article = (above: string, head = '', lang = 'en') =>
  page(head, `<main><article><h1>Council votes for bridge</h1>${above}${P}</article></main>`, lang);
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export const PAGE_HEADS: readonly PageHead[] = [
  // JSON-LD
  {
    shape: 'JSON-LD NewsArticle',
    html: article(
      '',
      jsonLd({
        '@type': 'NewsArticle',
        datePublished: '2021-03-12T10:30:00Z',
        dateModified: '2021-03-15T08:00:00Z',
      }),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD graph of Yoast',
    html: article(
      '',
      jsonLd({
        '@graph': [
          { '@type': 'WebSite', name: 'Courier' },
          { '@type': 'WebPage', datePublished: '2021-03-12T10:30:00+00:00' },
          { '@type': 'Person', name: 'Ana Ruiz' },
        ],
      }),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD array of nodes, two types',
    html: article(
      '',
      jsonLd([
        { '@type': 'BreadcrumbList', itemListElement: [] },
        { '@type': ['Article', 'NewsArticle'], datePublished: '2021-03-12' },
      ]),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD with other stories first',
    html: article(
      '',
      jsonLd([
        { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-01-01' }] },
        { '@type': 'NewsArticle', headline: 'Council votes for bridge', datePublished: '2021-03-12' },
      ]),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD, the article is the second of two',
    html: article(
      '',
      jsonLd([
        { '@type': 'NewsArticle', headline: 'Another story', datePublished: '2019-05-05' },
        { '@type': 'NewsArticle', headline: 'Council votes for bridge', datePublished: '2021-03-12' },
      ]),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD nested in mainEntity',
    html: article(
      '',
      jsonLd({
        '@type': 'WebPage',
        mainEntity: { '@type': 'ReportageNewsArticle', datePublished: '2021-03-12T23:30:00-05:00' },
      }),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD with line breaks inside strings',
    html: article(
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council\nvotes","datePublished":"2021-03-12"}</script>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD with a trailing comma',
    html: article(
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-12",}</script>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD with broken quotes',
    html: article(
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The "big" one","datePublished":"2021-03-12T10:00:00Z"}</script>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD in CDATA',
    html: article(
      '',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2021-03-12"}\n//]]></script>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD LiveBlogPosting',
    html: article(
      '',
      jsonLd({
        '@type': 'LiveBlogPosting',
        datePublished: '2021-03-12T06:00:00+01:00',
        dateModified: '2021-03-13',
        liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2021-03-12T20:00:00+01:00' }],
      }),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD in American words',
    html: article('', jsonLd({ '@type': 'NewsArticle', datePublished: 'March 12, 2021 10:30 am' })),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD VideoObject',
    html: article('', jsonLd({ '@type': 'VideoObject', uploadDate: '2021-03-12T10:30:00Z' })),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD with only a modification',
    html: article('', jsonLd({ '@type': 'NewsArticle', dateModified: '2021-03-12' })),
    expected: null,
  },
  {
    shape: 'JSON-LD restamped at each change, address older',
    html: article(
      '',
      `<link rel="canonical" href="https://courier.example/2021/03/12/bridge/">${jsonLd({ '@type': 'NewsArticle', datePublished: '2023-08-01T10:00:00Z', dateModified: '2023-08-01T10:00:00Z' })}`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD in the default year',
    html: article(
      '<time datetime="2021-03-12">12 March</time>',
      jsonLd({ '@type': 'NewsArticle', datePublished: '1970-01-01T00:00:00Z' }),
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD later than its change',
    html: article(
      '',
      `<meta name="pubdate" content="2021-03-12">${jsonLd({ '@type': 'NewsArticle', datePublished: '2024-01-01', dateModified: '2021-03-14' })}`,
    ),
    expected: '2021-03-12',
  },
  // Meta elements
  ...(
    [
      ['property', 'article:published_time', '2021-03-12T10:30:00+00:00'],
      ['name', 'article:published_time', '2021-03-12 10:30:00'],
      ['property', 'og:published_time', '2021-03-12T10:30:00Z'],
      ['property', 'og:article:published_time', '2021-03-12'],
      ['name', 'parsely-pub-date', '2021-03-12T10:30:00Z'],
      ['name', 'sailthru.date', '2021-03-12 10:30:00'],
      ['name', 'DC.date.issued', '2021-03-12'],
      ['name', 'dc.date', 'Fri, 12 Mar 2021 10:30:00 +0000'],
      ['name', 'DCTERMS.created', '2021-03-12T10:30'],
      ['name', 'citation_publication_date', '2021/03/12'],
      ['name', 'citation_date', '2021/03/12'],
      ['name', 'publish-date', 'Fri, 12 Mar 2021 10:30:00 GMT'],
      ['name', 'pubdate', '20210312'],
      ['name', 'pubdate', '20210312T103000Z'],
      ['name', 'ptime', '20210312103000'],
      ['name', 'date', '2021-03-12'],
      ['itemprop', 'datePublished', '2021-03-12T10:30:00Z'],
      ['name', 'cXenseParse:recs:publishtime', '2021-03-12T10:30:00Z'],
      ['name', 'OriginalPublicationDate', '2021/03/12 10:30:00'],
      ['name', 'bt:pubDate', '2021-03-12T10:30:00Z'],
      ['name', 'publish_time', '1615545000'],
    ] as const
  ).map(([by, key, value]) => ({
    shape: `meta ${by}=${key} “${value}”`,
    html: article('', `<meta ${by}="${key}" content="${value}">`),
    expected: '2021-03-12',
  })),
  {
    shape: 'meta in capitals, as in 2003',
    html: page('<META NAME="Date" CONTENT="12 Mar 2003">', `<H1>Council votes for bridge</H1>${P}`),
    expected: '2003-03-12',
  },
  {
    shape: 'meta published and modified',
    html: article(
      '',
      '<meta property="article:modified_time" content="2021-04-01"><meta property="article:published_time" content="2021-03-12">',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'meta modified only, with the day in the address',
    html: article(
      '',
      '<meta property="article:modified_time" content="2021-04-01"><meta property="og:url" content="https://courier.example/2021/03/12/bridge">',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'meta, two that differ: the explicit one',
    html: article(
      '',
      '<meta name="date" content="2024-01-01"><meta property="article:published_time" content="2021-03-12">',
    ),
    expected: '2021-03-12',
  },
  // Elements
  {
    shape: 'WordPress entry-date',
    html: article(
      '<p class="posted-on"><time class="entry-date published" datetime="2021-03-12T10:30:00+00:00">March 12, 2021</time><time class="updated" datetime="2021-04-01T10:30:00+00:00">April 1, 2021</time></p>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'WordPress, updated element first',
    html: article(
      '<span class="posted-on"><time class="updated" datetime="2021-04-01">1 April</time><time class="published" datetime="2021-03-12">12 March</time></span>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'time with pubdate',
    html: article('<time pubdate datetime="2021-03-12T10:30">12th</time>'),
    expected: '2021-03-12',
  },
  {
    shape: 'abbr.published of hAtom',
    html: article('<abbr class="published" title="2021-03-12T10:30:00-05:00">Friday</abbr>'),
    expected: '2021-03-12',
  },
  {
    shape: 'microdata on a span',
    html: article(
      '<span itemprop="datePublished" content="2021-03-12">last Friday</span><span itemprop="dateModified" content="2021-03-20">today</span>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'Drupal submitted',
    html: article(
      '<div class="node__submitted">Submitted by Ana Ruiz on Fri, 03/12/2021 - 10:30</div>',
      '',
      'en-US',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'Drupal field with datetime',
    html: article(
      '<div class="field field--name-created"><time datetime="2021-03-12T10:30:00Z" class="datetime">12.03.2021</time></div>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'Ghost post-full-meta',
    html: article(
      '<section class="post-full-meta"><time class="post-full-meta-date" datetime="2021-03-12">12 Mar 2021</time></section>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'Arc date-time element',
    html: article(
      '<time as="time" class="c-date b-date" dateTime="2021-03-12T15:30:00.000Z">March 12, 2021 at 10:30 a.m. EST</time>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'seconds in a data attribute',
    html: article('<span class="timestamp" data-timestamp="1615545000">2 years ago</span>'),
    expected: '2021-03-12',
  },
  {
    shape: 'time in the related stories only above',
    html: page(
      '',
      `<aside class="related"><h3>More</h3><time datetime="2022-09-09">9 Sept</time></aside><article><h1>Council votes for bridge</h1><time datetime="2021-03-12">12 March</time>${P}</article>`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'comments have times too',
    html: page(
      '',
      `<article><h1>Council votes for bridge</h1><p class="date">12 March 2021</p>${P}</article><section class="comments"><time datetime="2021-03-13T08:00">Bob said</time></section>`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'page clock in the header',
    html: page(
      '',
      `<header><div class="today-date">Monday, 4 November 2024</div></header><article><h1>Council votes for bridge</h1><span class="date">12 March 2021</span>${P}</article>`,
    ),
    expected: '2021-03-12',
  },
  // Date lines in words
  ...(
    [
      ['en', 'Published: 12 March 2021 10:30'],
      ['en-US', 'Mar 12, 2021'],
      ['en-US', '03/12/2021 10:30 AM'],
      ['en-GB', '12/03/2021'],
      ['de', 'Veröffentlicht am 12.03.2021 um 10:30 Uhr'],
      ['de', '12. März 2021, 10:30 Uhr'],
      ['fr', 'Publié le 12 mars 2021 à 10h30 - Mis à jour le 14 mars 2021 à 9h00'],
      ['es', 'Publicado el 12 de marzo de 2021'],
      ['pt', '12 de março de 2021 às 10h30'],
      ['it', '12 marzo 2021'],
      ['nl', 'vrijdag 12 maart 2021'],
      ['pl', '12 marca 2021, 10:30'],
      ['ru', '12 марта 2021, 10:30'],
      ['tr', '12 Mart 2021 Cuma'],
      ['sv', 'Publicerad 2021-03-12 10.30'],
      ['ja', '2021年3月12日 10時30分'],
      ['en', 'Updated 14 March 2021, first published 12 March 2021'],
      ['en', 'By Ana Ruiz | Friday, March 12th, 2021'],
    ] as const
  ).map(([lang, line]) => ({
    shape: `date line (${lang}) “${line}”`,
    html: article(`<div class="article-meta">${line}</div>`, '', lang),
    expected: '2021-03-12',
  })),
  { shape: 'date line without a name', html: article('<div>12 March 2021</div>'), expected: '2021-03-12' },
  {
    shape: 'date line above the headline',
    html: page(
      '',
      `<article><p class="date">12 March 2021</p><h1>Council votes for bridge</h1>${P}</article>`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'no headline element, date in bold',
    html: page(
      '',
      `<table><tr><td><font size=5>Council votes for bridge</font><br><b>12 March 2003</b><br><br>${P}</td></tr></table>`,
    ),
    expected: '2003-03-12',
  },
  {
    shape: 'agency dateline',
    html: article('<p>YORK, March 12, 2021 (Ouse Wire) - The council voted on Tuesday for a bridge.</p>'),
    expected: '2021-03-12',
  },
  // The address
  {
    shape: 'canonical address',
    html: article('', '<link rel="canonical" href="https://courier.example/news/2021/03/12/bridge.html">'),
    expected: '2021-03-12',
  },
  {
    shape: 'address with the day in one',
    html: article('', '<meta property="og:url" content="https://courier.example/news/20210312/bridge">'),
    expected: '2021-03-12',
  },
  {
    shape: 'address with a month in words',
    html: article('', '<link rel="canonical" href="https://courier.example/world/2021/mar/12/bridge">'),
    expected: '2021-03-12',
  },
  // Nothing, or only what is something else
  {
    shape: 'copyright line only',
    html: page('', `<article><h1>Council votes for bridge</h1>${P}</article><footer>© 2021 Courier</footer>`),
    expected: null,
  },
  {
    shape: 'a date in the story only',
    html: article(
      '<p>The bridge fell down on 12 March 2021 after a storm, the council said in a long statement about it.</p>',
    ),
    expected: null,
  },
  {
    shape: 'updated line only',
    html: article('<div class="meta">Last updated: 14 March 2021</div>'),
    expected: null,
  },
  {
    shape: 'address with month only',
    html: article('', '<link rel="canonical" href="https://courier.example/2021/03/bridge">'),
    expected: null,
  },
];
