/**
 * Whole pages in the shapes of newspaper sites from 1998 to now, with the day of publication: our own, most of them
 * without structured metadata. `null`: the page does not say.
 */
import type { PageHead } from './page-heads.js';

const STORY =
  'The council voted on Tuesday to build a bridge over the river, its leader said after a long meeting in the town hall.';
const MORE =
  'Work on it will start in May, two years later than planned, and end when the money does, officials told reporters who waited outside.';
const P = `<p>${STORY}</p><p>${MORE}</p>`;
const BR = `${STORY}<br><br>${MORE}<br><br>${STORY.replace('build', 'mend')}<br><br>${MORE.replace('May', 'June')}`;
const TITLE = 'Council votes for bridge';

interface Parts {
  readonly head?: string;
  readonly lang?: string;
  readonly title?: string;
}

const page = (body: string, { head = '', lang = 'en', title = `${TITLE} | The Courier` }: Parts = {}) =>
  `<!DOCTYPE html><html${lang === '' ? '' : ` lang="${lang}"`}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const article = (above: string, parts: Parts = {}) =>
  page(`<div id="content"><h1>${TITLE}</h1>${above}${P}</div>`, parts);
const canonical = (path: string) => `<link rel="canonical" href="https://courier.example${path}">`;
const published = (value: string) => `<meta property="article:published_time" content="${value}">`;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export const PAGE_SHAPES: readonly PageHead[] = [
  // The page around the article
  {
    shape: 'ASP.NET: the whole page is one form',
    html: page(
      `<form id="aspnetForm" action="/article.aspx"><div class="hentry"><h1>${TITLE}</h1><span class="articleDate">Published: <span class="published" title="11/18/2011 8:27:07 AM"> 11/18/2011&nbsp;&nbsp;2:27 AM</span></span><br><span class="articleDate">Last Modified: <span class="updated" title="2011-11-19T04:06:42.170Z">11/19/2011 4:06 AM</span></span><div class="entry-content">${BR}</div></div></form>`,
    ),
    expected: '2011-11-18',
  },
  {
    shape: 'Blogger: a widget around the post, no paragraphs',
    html: page(
      `<div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><h2 class="date-header"><span>Friday, March 12, 2021</span></h2><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content">${BR}</div><div class="post-footer"><span class="post-timestamp">at <a class="timestamp-link" href="#"><abbr class="published" title="2021-03-12T10:30:00-08:00">10:30 AM</abbr></a></span></div></div></div></div><div class="widget"><h2>Blog archive</h2><a href="#">March 2022</a></div>`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'a script in the date line',
    html: article(
      `<div class="date">January 29th, 2013 in <a href="/town">Town</a><div class="plusone"></div><script>(function() { var po = document.createElement('script'); po.src = 'https://social.example/plus.js'; document.body.appendChild(po); var x = "a long script that is no part of the line, and goes on until the line is far too long for a date"; })();</script></div>`,
    ),
    expected: '2013-01-29',
  },
  {
    shape: 'the first h1 is the name of the site',
    html: page(
      `<header><h1 id="logo"><a href="/">The Courier</a></h1><p class="date">Monday, 25 December 2023</p></header><h2 class="entry-title">${TITLE}</h2><p class="postmetadata">14 May 2020 by Ana Ruiz</p><div class="entry">${P}</div>`,
    ),
    expected: '2020-05-14',
  },
  {
    shape: 'a page clock in a time element, the date line without one',
    html: page(
      `<div id="header"><time datetime="2023-12-25">Mon, 25 Dec 2023</time></div><h1>${TITLE}</h1><div class="info">Thu, 14 May 2020 17:55 UTC</div>${P}`,
    ),
    expected: '2020-05-14',
  },
  {
    shape: 'only a page clock',
    html: page(
      `<div id="header"><div id="current-date">Monday, 25 December 2023</div></div><h1>${TITLE}</h1>${P}`,
    ),
    expected: null,
  },
  {
    shape: 'tables and fonts of 1999',
    html: page(
      `<table width=600><tr><td><a href="/">Home</a> | <a href="/sport">Sport</a></td></tr><tr><td><font size="+3"><b>${TITLE}</b></font><br><font size="-1">Friday, March 12, 1999</font><br><br>${BR}</td></tr></table>`,
      { lang: '', title: `The Courier: ${TITLE}` },
    ),
    expected: '1999-03-12',
  },
  {
    shape: 'headline in a div, date in an unnamed span after the byline',
    html: page(
      `<div class="story"><div class="title">${TITLE}</div><div><span>Ana Ruiz</span>, <span>York</span> | <span>12/03/2021</span></div>${P}</div>`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'related stories with dates before the article',
    html: page(
      `<ul class="headlines"><li><span class="date">1 April 2021</span> <a href="/1">Bakers strike for a week</a></li><li><span class="date">2 April 2021</span> <a href="/2">Rain is on its way</a></li><li><span class="date">3 April 2021</span> <a href="/3">Cup final on Sunday</a></li></ul><h1>${TITLE}</h1><span class="date">12 March 2021</span>${P}`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'other stories with dates after the article, which has none',
    html: page(
      `<h1>${TITLE}</h1>${P}${P}<div class="list">${['1 April 2021', '2 April 2021', '3 April 2021', '4 April 2021'].map((day) => `<div class="row"><a href="/x">Bakers strike for a week, and more</a> <span class="date">${day}</span></div>`).join('')}</div>`,
    ),
    expected: null,
  },
  {
    shape: 'comments with dates, the article has none',
    html: page(
      `<h1>${TITLE}</h1>${P}<div class="comment_author">Soumis par <span class="comment_author_name">Luc</span>, le lundi 29 octobre 2012 à 15h46</div><div class="comment_content">Oui.</div>`,
      { lang: 'fr' },
    ),
    expected: null,
  },
  {
    shape: 'microdata of a comment and of a video beside the article',
    html: page(
      `<div itemscope itemtype="http://schema.org/NewsArticle"><div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="datePublished" content="2021-03-20"></div><h1 itemprop="headline">${TITLE}</h1><p>12 March 2021</p>${P}</div><div itemscope itemtype="http://schema.org/Comment"><meta itemprop="datePublished" content="2021-04-01"></div>`,
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'published line under the article',
    html: page(`<h1>${TITLE}</h1>${P}${P}${P}<p>First published: 12 March 2021</p>`),
    expected: '2021-03-12',
  },
  {
    shape: 'an abbreviation without a class',
    html: article(
      '<cite>By Ana Ruiz | <span>Ouse Wire</span> – <abbr title="2021-03-12T01:40:40Z">1 hr 4 mins ago</abbr></cite>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'only a relative date',
    html: article('<span class="date">2 hours ago</span>'),
    expected: null,
  },
  {
    shape: 'no element is the headline, a date stands by itself',
    html: page(`<table><tr><td><b>Bridge at last</b><br><i>12 March 2003</i><br>${BR}</td></tr></table>`, {
      lang: '',
      title: 'The Courier: news from the town and the county',
    }),
    expected: '2003-03-12',
  },
  {
    shape: 'a date by itself at the end of the article',
    html: page(`<h1>${TITLE}</h1>${P}${P}<p>York, 12 March 2021</p>`),
    expected: '2021-03-12',
  },
  {
    shape: 'a date by itself in the margin, the day in the address',
    html: page(`<h1>${TITLE}</h1>${P}${P}<div class="box"><span>20 April 2022</span></div>`, {
      head: canonical('/2021/03/12/bridge'),
    }),
    expected: '2021-03-12',
  },
  // Metadata that is broken, weak or of something else
  {
    shape: 'a weak meta of the day the page was made, a date line of the article',
    html: article('<p class="byline">By Ana Ruiz, published 12 March 2021</p>', {
      head: '<meta name="date" content="2023-06-01T08:00:00Z">',
    }),
    expected: '2021-03-12',
  },
  {
    shape: 'a meta that no list knows',
    html: article('', { head: '<meta name="courier:first_published_at" content="2021-03-12T10:30:00">' }),
    expected: '2021-03-12',
  },
  {
    shape: 'a meta of an event and of an expiry',
    html: article('', {
      head: '<meta name="event-date" content="2021-05-01"><meta name="expires" content="2021-06-01"><meta name="copyright" content="2021">',
    }),
    expected: null,
  },
  {
    shape: 'JSON-LD with its quotes escaped',
    html: article('', {
      head: '<script type="application/ld+json">{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2021-03-12T10:30:00+01:00&quot;}</script>',
    }),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD of a type that nobody expects',
    html: article('', { head: jsonLd({ '@type': 'newsarticle', datePublished: '2021-03-12' }) }),
    expected: '2021-03-12',
  },
  {
    shape: 'JSON-LD of pictures and people only',
    html: article('', {
      head: jsonLd([
        { '@type': 'ImageObject', datePublished: '2019-01-01' },
        { '@type': 'Person', name: 'Ana Ruiz', datePublished: '2018-01-01' },
      ]),
    }),
    expected: null,
  },
  {
    shape: 'two JSON-LD objects in one block',
    html: article('', {
      head: `<script type="application/ld+json">{"@type":"WebSite"}\n{"@type":"NewsArticle","datePublished":"2021-03-12"}</script>`,
    }),
    expected: '2021-03-12',
  },
  {
    shape: 'published metadata of a move to a new system, the address tells the day',
    html: article('', {
      head: published('2015-08-01T00:00:00Z') + canonical('/news/2009/03/12/bridge.html'),
    }),
    expected: '2009-03-12',
  },
  {
    shape: 'metadata older than 1995 in an archive',
    html: article('', { head: published('1985-05-12T05:00:00.000Z') }),
    expected: '1985-05-12',
  },
  {
    shape: 'metadata with the date of the epoch',
    html: article('', { head: published('1970-01-01T00:00:00Z') }),
    expected: null,
  },
  // Time zones: the local calendar day, as written
  {
    shape: 'metadata in UTC, the date line in local time on the day before',
    html: article(
      '<li class="published">on <time class="updated" datetime="2015-04-06 23:42:00-0400" pubdate>April 6, 2015 11:42 pm</time></li>',
      { head: published('2015-04-07T03:42:00Z') },
    ),
    expected: '2015-04-06',
  },
  {
    shape: 'metadata in UTC, the date line in words on the day after',
    html: article('<div class="date">13 March 2021, 06.30 JST</div>', {
      head: published('2021-03-12T21:30:00Z'),
    }),
    expected: '2021-03-13',
  },
  {
    shape: 'metadata in UTC, the address on the day before',
    html: article('', { head: published('2021-03-13T02:10:00+00:00') + canonical('/2021/03/12/bridge') }),
    expected: '2021-03-12',
  },
  {
    shape: 'metadata in local time near midnight',
    html: article('', { head: published('2021-03-12T23:50:00-05:00') }),
    expected: '2021-03-12',
  },
  {
    shape: 'metadata of a day, the date line in local time on the day before',
    html: article(
      '<span class="publish-date">on <time datetime="2014-06-29 20:08:00-0400" pubdate>June 29, 2014 08:08 pm</time></span>',
      {
        head: '<meta name="sailthru.date" content="2014-06-30">',
      },
    ),
    expected: '2014-06-29',
  },
  // Mark-up of its own kind
  {
    shape: 'dateTime as React writes it',
    html: article('<time dateTime="2021-03-12T19:53:52.000Z">3 years ago</time>'),
    expected: '2021-03-12',
  },
  {
    shape: 'attributes in capitals',
    html: article('<SPAN CLASS="DATE">12 March 2003</SPAN>'),
    expected: '2003-03-12',
  },
  {
    shape: 'a caption with a date, in utility classes that speak of time',
    html: article(
      '<span class="inline text-time-black">The sun rises over the old bridge on March 24, 2014 near Lost Hills.</span><div><span>By Ana Ruiz</span> <span>November 2, 2023 3:53 PM EDT</span></div>',
    ),
    expected: '2023-11-02',
  },
  {
    shape: 'dated links to related stories in a box in Spanish, a page clock, no date',
    html: page(
      `<div class="navbar"><div class="fecha"><time datetime="jueves, 09 enero 2014 10:21">jueves, 09 enero 2014</time></div></div><h1>${TITLE}</h1><div class="box relacionado"><p>08/01/2014 <a href="/1">Huelga</a></p><p>07/01/2014 <a href="/2">Lluvia</a></p></div>${P}`,
      { lang: 'es' },
    ),
    expected: null,
  },
  // Data of scripts
  ...(
    [
      [
        'a data layer',
        `dataLayer = [{"pageType":"article","publicationDate":"2021-03-12","modificationDate":"2021-04-01"}];`,
      ],
      ['state of an app', `window.__STATE__={"story":{"id":7,"publishedAt":"2021-03-12T10:30:00.000Z"}};`],
      ['camel case', `var page = { pubDate: '2021-03-12 10:30:00', section: 'town' };`],
      ['an analytics variable', `s.prop5 = "Article"; var publish_date = "12/03/2021";`],
      ['milliseconds', `{"publishTimeMillis":1615545000000,"kind":"post"}`],
      ['escaped quotes', String.raw`self.push("{\"datePublished\":\"2021-03-12T10:30:00Z\"}")`],
    ] as const
  ).map(([name, script]) => ({
    shape: `script: ${name}`,
    html: article('', { head: `<script>${script}</script>` }),
    expected: '2021-03-12',
  })),
  {
    shape: 'script: only the time of the build',
    html: article('', {
      head: '<script>var build = { date: "2023-06-01", updatedAt: "2023-06-02" };</script>',
    }),
    expected: null,
  },
  {
    shape: 'script: later than a date line, which goes first',
    html: article('<span>12 March 2021</span>', {
      head: '<script>var ad = {"publishedAt":"2022-01-01T00:00:00Z"};</script>',
    }),
    expected: '2021-03-12',
  },
  // The address
  {
    shape: 'saved from an address',
    html: article('').replace(
      '<html',
      '<!-- saved from url=(0050)https://courier.example/2021/03/12/bridge.html --><html',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'month in the address, day and month in the line',
    html: article('<div class="date-box"><b>12</b> <i>Mar</i></div>', {
      head: canonical('/2021/03/bridge/'),
    }),
    expected: '2021-03-12',
  },
  {
    shape: 'address of an AMP page',
    html: article('', { head: '<link rel="amphtml" href="https://courier.example/amp/2021/03/12/bridge">' }),
    expected: '2021-03-12',
  },
  {
    shape: 'address in the links for sharing',
    html: article(
      '<a class="share" href="https://share.example/sharer.php?u=https%3A%2F%2Fcourier.example%2F2021%2F03%2F12%2Fbridge">Share</a>',
    ),
    expected: '2021-03-12',
  },
  {
    shape: 'address with year and a joined day',
    html: article('', { head: canonical('/2021/0312/bridge.html') }),
    expected: '2021-03-12',
  },
  {
    shape: 'address with the day behind letters',
    html: article('', { head: canonical('/news/t20210312_1234.html') }),
    expected: '2021-03-12',
  },
  {
    shape: 'address with numbers that are no day',
    html: article('', { head: canonical('/news/20219312/id-20213344-x/99999999') }),
    expected: null,
  },
  // Orders of day and month
  {
    shape: 'month first: the page has a date that can only be so',
    html: article('<div class="date">03/12/2021</div><p>Deadline for letters: 12/31/2021.</p>', { lang: '' }),
    expected: '2021-03-12',
  },
  {
    shape: 'month first: the other reading is later than the change',
    html: article('<div class="date">03/12/2021</div>', {
      lang: '',
      head: '<meta property="article:modified_time" content="2021-03-15T08:00:00Z">',
    }),
    expected: '2021-03-12',
  },
  {
    shape: 'month first: an American time zone',
    html: article('<div class="date">03/12/2021 10:30 AM EST</div>', { lang: '' }),
    expected: '2021-03-12',
  },
  {
    shape: 'day first where nothing tells',
    html: article('<div class="date">12/03/2021</div>', { lang: '' }),
    expected: '2021-03-12',
  },
  {
    shape: 'year in two digits',
    html: article('<span class="date">12.03.21</span>', { lang: 'de' }),
    expected: '2021-03-12',
  },
  // Only a change is dated
  {
    shape: 'an updated line only, label first',
    html: article('<div class="date"><span>Updated: </span>August 13, 2010, 5:02 PM ET</div>'),
    expected: null,
  },
  {
    shape: 'published and updated in one list, updated first',
    html: article(
      '<ul><li class="date-maj">Mis à jour <time itemprop="dateModified" datetime="2013-04-06T10:37:32+02:00">le 06/04/2013 à 10:37</time></li><li class="date-pub">Publié <time itemprop="datePublished" datetime="2013-04-05T17:08:23+02:00">le 05/04/2013 à 17:08</time></li></ul>',
      { lang: 'fr' },
    ),
    expected: '2013-04-05',
  },
  {
    shape: 'updated and published in one line of text',
    html: article(
      '<div class="timestamp">Updated 9:05 AM EDT, Mon March 15, 2021 | Published 4:00 PM EDT, Fri March 12, 2021</div>',
    ),
    expected: '2021-03-12',
  },
  // Date lines of the world
  ...(
    [
      ['ar', 'الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)', '2013-08-04'],
      ['ar', 'نشر في: 12 مارس 2021', '2021-03-12'],
      ['fa', '12 مارس 2021', '2021-03-12'],
      ['he', 'פורסם: 12 במרץ 2021', '2021-03-12'],
      ['hi', '12 मार्च 2021, 10:30 IST', '2021-03-12'],
      ['bn', '১২ মার্চ ২০২১', '2021-03-12'],
      ['th', '12 มีนาคม 2564', '2021-03-12'],
      ['vi', 'Thứ sáu, 12/03/2021, 10:30 (GMT+7)', '2021-03-12'],
      ['vi', 'Ngày 12 tháng 3 năm 2021', '2021-03-12'],
      ['id', 'Jumat, 12 Maret 2021 10:30 WIB', '2021-03-12'],
      ['ms', '12 Mac 2021', '2021-03-12'],
      ['zh', '发布时间：2021-03-12 10:30', '2021-03-12'],
      ['zh-TW', '2021/03/12 10:30', '2021-03-12'],
      ['ko', '입력 2021.03.12 10:30 | 수정 2021.03.14 08:00', '2021-03-12'],
      ['ja', '2021/3/12 10:30 (2021/3/14 8:00更新)', '2021-03-12'],
      ['ru', 'Опубликовано 12.03.2021 10:30', '2021-03-12'],
      ['uk', 'Опубліковано: 12 березня 2021', '2021-03-12'],
      ['bg', 'Публикувана на 12 март 2021', '2021-03-12'],
      ['sr', 'Objavljeno 12. marta 2021.', '2021-03-12'],
      ['sl', '12. marec 2021', '2021-03-12'],
      ['sk', '12. marca 2021 o 10:30', '2021-03-12'],
      ['cs', '12. 3. 2021 10:30', '2021-03-12'],
      ['lt', '2021 m. kovo 12 d.', '2021-03-12'],
      ['lv', '2021. gada 12. marts', '2021-03-12'],
      ['et', '12. märts 2021', '2021-03-12'],
      ['hu', '2021. március 12., péntek', '2021-03-12'],
      ['ro', 'Publicat: 12 martie 2021', '2021-03-12'],
      ['el', '12 Μαρτίου 2021', '2021-03-12'],
      ['tr', 'Giriş Tarihi: 12.03.2021 10:30 Güncelleme Tarihi: 14.03.2021 08:00', '2021-03-12'],
      ['is', '12. mars 2021', '2021-03-12'],
      ['af', '12 Maart 2021', '2021-03-12'],
      ['sw', '12 Machi 2021', '2021-03-12'],
      ['fil', 'Marso 12, 2021', '2021-03-12'],
      ['ca', '12 de març de 2021', '2021-03-12'],
      ['eu', '2021eko martxoaren 12a', '2021-03-12'],
      ['gl', '12 de marzo do 2021', '2021-03-12'],
      ['pt-BR', 'Atualizado em 14/03/2021 às 8h00, publicado em 12/03/2021 às 10h30', '2021-03-12'],
      ['de', 'Stand: 12.03.2021, 10:30 Uhr', '2021-03-12'],
      ['fr', 'Par Ana Ruiz, le 12/03/2021', '2021-03-12'],
      ['en', '10:30 a.m. EST Mar. 12th, 2021', '2021-03-12'],
      ['en', "12 Mar '21", '2021-03-12'],
      ['en', 'Fri 12 Mar 2021 10.30 GMT Last modified on Sun 14 Mar 2021 08.00 GMT', '2021-03-12'],
    ] as const
  ).map(([lang, line, expected]) => ({
    shape: `date line (${lang}) “${line}”`,
    html: article(`<div class="meta">${line}</div>`, { lang }),
    expected,
  })),
];
