/** What on a page is not the article: navigation, cookie notes, other stories, comments, footers. */
import { normalised } from '../../annotate/lines.js';
import { lexicon } from '../../lexicon/load.js';
import { rowsOf } from '../../lexicon/rows.js';
import { type PageElement, walkElements } from './dom.js';
import { type Measure, measure } from './measure.js';
import { endsLikeSentence } from './sentence-end.js';

/** Elements that hold no words of an article. */
const WORDLESS: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON INPUT SELECT TEXTAREA NAV DIALOG MENU'.split(
    ' ',
  ),
);

const ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);

/**
 * Words of class names and ids by which content management systems mark what stands around an article: the themes of
 * WordPress, Drupal, Ghost, Arc, Joomla, and the widgets of Outbrain, Taboola, Disqus.
 */
const MARKS = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'nav(?:bar|igation)?|menu|breadcrumbs?|skip-?link|pagination|pager|toolbar',
    'site-?footer|page-?footer|footer|site-?header|masthead|sidebar|side-?bar|rail',
    'related|recommend(?:ed|ations?)|recirc(?:ulation)?|read-?more|more-?(?:stories|news|on|from|like)|also-?(?:read|see)|see-?also|inline-?(?:related|promo)|onward',
    // The same in Spanish, Portuguese, French, German, Italian, Dutch, Scandinavian.
    'relacionad[oa]s?|(?:lo-)?mas-?(?:leid[oa]s?|visto)|mais-?lid[ao]s|leia-?(?:mais|tambem)|veja-?mais|lire-?aussi|(?:les-)?plus-?lus|articles?-?lies|a-lire|meistgelesen|verwandte?|weitere-?(?:artikel|themen)|passend-?zum|leggi-?anche|correlat[ei]|articoli-?correlati|lees-?ook|gerelateerd|meest-?gelezen|relaterte?|mest-?(?:lest|last)',
    'trending|popular|most-?(?:read|viewed|popular|shared)|latest-?(?:news|stories|posts)|top-?stories|teasers?|jp-relatedposts|zergnet|outbrain|taboola|nativo',
    'comments?|comment-?(?:list|section|thread|area|form)|respond|disqus|replies|discussion',
    'newsletter|subscri(?:be|ption)|sign-?up|paywall|regwall|donate|donation|promo|promotion|cta',
    'cookies?|gdpr|consent|ccpa|onetrust|modal|popup|pop-?over|overlay|lightbox',
    'share|sharing|share-?(?:bar|tools|buttons)|social|sharedaddy|addtoany|addthis|follow-?us',
    'ad|ads|advert|adverts|advertisement|ad-?slot|ad-?unit|sponsor(?:ed)?|dfp|adsbygoogle',
    'tags|tag-?(?:list|cloud|links)|post-?tags|topics|keywords|entry-?(?:footer|utility)|post-?meta-?footer',
    'author-?(?:bio|box|card|info|description)|about-?(?:the-?)?author|post-?author-?box|bio|bylines?-?bio',
    'photo-?credit|image-?credit|credit|credits|copyright|rights|attribution',
    'screen-?reader-?text|sr-?only|visually-?hidden|visuallyhidden|print-?only|hidden',
    'print|toc|table-of-contents|widget|widgets|player|carousel|slider|slideshow|ticker|poll|quiz|weather|market-?data',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);

/**
 * `no-comments`, `has-sidebar`, `comments-open`: a note on the whole page, not the thing itself. So are Drupal's fields
 * with a hidden label, Bootstrap's `hidden-xs` and the boxes in which Elementor puts every text.
 */
const MERELY_NOTED =
  /(?:^|[\s_-])(?:no|has|with|without|is|hide|show|single|type|tag|category|format|status|label|fixed)-|-(?:open|closed|enabled|disabled|on|off|true|false|visible|supported)(?=$|\s)|^elementor-|^hidden-(?:xs|sm|md|lg|xl|phone|tablet|desktop|print)$/i;

/** Whether an element is furniture by its tag, its role or the names that the page gives it. */
export function isFurniture(element: PageElement): boolean {
  const tag = element.tagName.toUpperCase();
  if (WORDLESS.has(tag)) return true;
  if (tag === 'FORM') return true;
  if (tag === 'FOOTER' || tag === 'ASIDE') return !within(element, 'BLOCKQUOTE');
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'H1' || tag === 'HEAD') return false;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return true;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && /display:\s*none|visibility:\s*hidden/i.test(style)) return true;
  if (tag === 'ARTICLE') return false;
  const className = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id') ?? '';
  const marked = (name: string) => name !== '' && MARKS.test(name) && !MERELY_NOTED.test(name);
  return marked(id) || className.split(/\s+/).some(marked);
}

function within(element: PageElement, tag: string): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode) if (at.tagName === tag) return true;
  return false;
}

/** The outermost pieces of furniture in a page, but for what holds the headline or most of the page's writing. */
export function furnitureOf(
  body: PageElement,
  { written, prose }: Measure,
  headline: PageElement | null,
): ReadonlySet<PageElement> {
  const furniture = new Set<PageElement>();
  const around = ancestorsOf(headline);
  const total = written(body);
  const totalProse = prose(body);
  walkElements(body, (element) => {
    if (element === body || !isFurniture(element)) return true;
    if (!WORDLESS.has(element.tagName.toUpperCase())) {
      // A wrong name on the element around everything must not cost the article.
      const isComments = /comment|disqus|respond/i.test(`${element.id} ${element.className}`);
      const isArticle =
        (total > 0 && written(element) > ARTICLE_SHARE * total) ||
        (totalProse > 0 && prose(element) > PROSE_SHARE * totalProse);
      if (around.has(element) || (!isComments && isArticle)) return true;
    }
    furniture.add(element);
    return false;
  });
  return furniture;
}

/** Drupal keeps the date line and the author in a footer at the head of the article: no part of it, but telling. */
export function isDateLineFooter({ tagName, className, id }: PageElement): boolean {
  return tagName.toUpperCase() === 'FOOTER' && /meta|submitted|byline|info/i.test(`${className} ${id}`);
}

/** What holds more of a page's writing than this is or holds the article. */
const ARTICLE_SHARE = 0.6;
/** The same of its paragraphs of prose: menus and lists of teasers have none. */
const PROSE_SHARE = 0.5;

export function ancestorsOf(element: PageElement | null): ReadonlySet<PageElement> {
  const ancestors = new Set<PageElement>();
  for (let at = element; at !== null; at = at.parentNode) ancestors.add(at);
  return ancestors;
}

/** Takes the furniture out of a page. */
export function removeFurniture(
  body: PageElement,
  furniture: ReadonlySet<PageElement> = furnitureOf(body, measure(body), null),
): void {
  for (const element of furniture) element.remove();
}

const ROWS = rowsOf(lexicon, 'page-furniture').map(({ columns }) => columns);
const WHOLE_LINES: ReadonlySet<string> = new Set(
  ROWS.flatMap(([phrase = '', , match]) => (match === 'whole' ? [normalised(phrase)] : [])),
);
const PREFIXES: ReadonlyMap<string, readonly string[]> = prefixesByFirstWord();

function prefixesByFirstWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [phrase = '', , match] of ROWS) {
    if (match !== 'prefix') continue;
    const words = normalised(phrase);
    const first = words.split(' ', 1)[0]!;
    byWord.set(first, [...(byWord.get(first) ?? []), `${words} `]);
  }
  return byWord;
}

/** More words than this are prose, whatever they start with. */
const LINE_WORDS = 16;

/** Whether a block of a page is a line such as `Read more`, `Lees ook: …`, `Compartir`. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > 160) return false;
  const words = normalised(line);
  if (WHOLE_LINES.has(words)) return true;
  if (endsLikeSentence(line) || words.split(' ').length > LINE_WORDS) return false;
  const prefixes = PREFIXES.get(words.split(' ', 1)[0]!);
  return prefixes?.some((prefix) => words.startsWith(prefix)) ?? false;
}
