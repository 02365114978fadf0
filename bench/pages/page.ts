/** Pages of about 100 KB as newspapers' sites send them: our own words, in the proportions of real ones. */

const SECTIONS = ['World', 'Town', 'Business', 'Sport', 'Culture', 'Opinion', 'Science', 'Travel'];
const SENTENCES = [
  'The council voted on Tuesday to build a bridge over the river, its leader, Ana Ruiz, said after a long meeting.',
  'Work on it will start in May, two years later than planned, and end when the money does, officials said.',
  'About 9,000 cars a day are expected to use it, at a cost of 96 million dollars over 12 years.',
  '“Nobody asked us,” said Tomás Quilodrán, 61, who has run the ferry between the banks since 1994.',
  'Engineers from Portugal and Chile will look at the plans by the end of next month.',
  'A similar bridge fell into the sea in August 2015, when four people were hurt.',
];

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

const link = (index: number) =>
  `<li class="menu-item menu-item-${index}"><a href="/${SECTIONS[index % 8]!.toLowerCase()}/${index}" data-track="nav:${index}"><span class="menu-text">${SECTIONS[index % 8]} ${index}</span></a></li>`;

const teaser = (index: number) =>
  `<article class="teaser teaser--small" data-id="${index}"><a class="teaser__link" href="/2024/04/${1 + (index % 28)}/story-${index}"><picture class="teaser__picture"><source srcset="/i/${index}.webp 1x, /i/${index}@2x.webp 2x" type="image/webp"><img src="/i/${index}.jpg" alt="Bakers on strike" width="320" height="180" loading="lazy"></picture><h3 class="teaser__title">Bakers strike for week ${index} over the price of flour</h3></a><p class="teaser__text">The price of flour rose ${index} percent.</p><time class="teaser__date" datetime="2024-04-${String(1 + (index % 28)).padStart(2, '0')}">${1 + (index % 28)} April 2024</time></article>`;

const paragraph = (index: number) =>
  `<p class="article__paragraph" data-pos="${index}">${times(3, (at) => SENTENCES[(index + at) % SENTENCES.length]).join(' ')} <a href="/topic/${index}">More on the bridge</a>.</p>`;

const comment = (index: number) =>
  `<li class="comment" id="comment-${index}"><div class="comment-author">Reader ${index}</div><time datetime="2024-05-${String(1 + (index % 28)).padStart(2, '0')}T10:00:00Z">yesterday</time><div class="comment-content"><p>I was there in ${1990 + index}, and the bridge of ${index} was better. Greetings from Canada.</p></div></li>`;

const script = (index: number) =>
  `<script>window.__m${index}=function(e,t){for(var n=[],r=0;r<t.length;r++)n.push({k:"k${index}"+r,v:e[t[r]]||"<div class=\\"slot\\">"});return n};${times(12, (at) => `window.cfg${index}_${at}={"id":${at},"slot":"/1234/site/${index}/${at}","sizes":[[300,250],[728,90]],"lazy":true};`).join('')}</script>`;

/** @param seed pages of different seeds differ */
export function makePage(seed: number): string {
  const headline = `Council votes for bridge number ${seed}`;
  return `<!doctype html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>${headline} | The Courier</title>
<meta property="og:title" content="${headline}"><meta property="article:published_time" content="2024-05-16T08:15:00+01:00">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${headline}","datePublished":"2024-05-16T08:15:00+01:00","author":{"@type":"Person","name":"Ana Ruiz"}}</script>
<style>${times(120, (at) => `.c${at}-${seed}{display:flex;margin:0 ${at}px;padding:${at}px;color:#${100000 + at}}`).join('')}</style>${times(14, script).join('')}</head>
<body class="single single-post"><header class="site-header"><nav class="main-navigation"><ul>${times(90, link).join('')}</ul></nav></header>
<main id="main"><article class="article"><header class="article__header"><h1 class="article__title">${headline}</h1><p class="byline">By <a rel="author" href="/ana">Ana Ruiz</a></p><time class="article__date" datetime="2024-05-16T08:15:00+01:00">16 May 2024</time></header>
<div class="article__body">${times(22, paragraph).join('<div class="ad-slot" data-slot="x"></div>')}</div></article>
<section class="related"><h2>More stories</h2>${times(30, teaser).join('')}</section>
<section class="comments-area"><ol class="comment-list">${times(60, comment).join('')}</ol></section></main>
<aside class="sidebar"><ul>${times(40, link).join('')}</ul></aside><footer class="site-footer"><ul>${times(40, link).join('')}</ul><p>© 2024 The Courier</p></footer>${times(14, script).join('')}</body></html>`;
}
