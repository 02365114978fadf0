/** Elements of a page that carry a date, with what speaks for its being the day of publication. */
import { dateLabelIn } from '../date-labels.js';
import { findDateText } from '../date-text.js';
import { isElement, type PageElement, walkElements } from './dom.js';
import { ancestorsOf, isDateLineFooter } from './furniture.js';
import { readableLine } from './measure.js';
import { endsLikeSentence } from './sentence-end.js';

export interface DatedElement {
  /** `datetime`, `content`, `title` or a data attribute: written for machines. */
  readonly attribute: string | null;
  readonly text: string;
  /** Above zero when it may be the article's; the higher the likelier. Text and attribute are judged alike. */
  readonly score: number;
}

/** More dated elements than this are a list of stories. */
const MOST_DATED = 400;
const LONGEST_DATE_LINE = 200;
const LONGEST_BARE_LINE = 60;
/** How many elements after the headline may be its date line without saying so, and how many before it. */
const HEAD_ELEMENTS = 30;
const ABOVE_ELEMENTS = 10;
/** Paragraphs of writing before it: a standfirst, perhaps a summary. */
const HEAD_PARAGRAPHS = 2;
/** Elements of one name with as many dates are other stories. */
const LIST_LENGTH = 3;

const DATE_NAME =
  /(?:^|[\s_-])(?:date|dates|dateline|time|timestamp|datetime|pubdate|pub-date|publish|published|publication|posted|post-?date|entry-?date|created|updated|modified|byline|meta|info|submitted|datum|fecha|data|when|postmetadata|tmstmp)(?=$|[\s_-])|date(?:published|modified|time|line|created)|pub(?:lish(?:ed)?)?-?date|time-?stamp|article-?date|[a-z]date(?=$|[\s_-])/i;
const MODIFIED_NAME = /modif|updat|edited|revis|aktualis|actualis|aggiorn|bijgewerkt|atualiz|date-?maj/i;
const PUBLISHED_NAME =
  /publi|pubdate|date-?pub|posted|post-?date|entry-?date|article-?date|created|issued|dateline|submitted|first/i;
const NOT_ITS_OWN =
  /comment|related|relacionad|relat[ei]|teaser|promo|event|expir|birth|copyright|sidebar|card|trending|popular|latest|archive/i;
/** The day on which the page is looked at. */
const CLOCK_NAME =
  /(?:^|[\s_-])(?:today|current|now|clock|live-?date|server-?time|header-?date|weather|masthead|top-?bar|top-?nav|date-?(?:box|time)-?now)(?=$|[\s_-])|current-?date|today/i;
const SITE_HEADER_NAME =
  /(?:^|[\s_-])(?:site-?header|page-?header|header|masthead|top-?bar|top-?nav)(?=$|[\s_-])/i;
const ARTICLE_NAME = /entry|article|post|story|content|news-?item/i;
/** schema.org types whose dates are not the article's. */
const OTHER_TYPE =
  /(?:Comment|VideoObject|ImageObject|AudioObject|Person|Organization|Event|Review|Rating|Offer)$/i;

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
  'data-pubdate',
  'data-utc',
  'data-utime',
  'data-epoch',
  'data-time-ms',
  'timestamp',
  'date',
];
/** Attributes that hold nothing but a date when they begin like one. */
const ISO_BEGINNING = /^\s*(?:19|20)\d\d-\d\d-\d\d/;

const YEAR = /(?:19|20)\d\d/;

/** In the order of the page. */
export function datedElements(
  body: PageElement,
  headline: PageElement | null,
  furniture: ReadonlySet<PageElement>,
  length: (element: PageElement) => number,
): DatedElement[] {
  const around = ancestorsOf(headline);
  const found: (Omit<DatedElement, 'score'> & {
    readonly key: string;
    readonly score: number;
    readonly isUnder: boolean;
  })[] = [];
  const placeOf = placesAround(body, headline, furniture, length);
  let furnitureUntil: PageElement | null = null;
  let headerUntil: PageElement | null = null;
  let otherUntil: PageElement | null = null;

  walkElements(body, (element) => {
    const tag = element.tagName.toUpperCase();
    if (furnitureUntil !== null && !contains(furnitureUntil, element)) furnitureUntil = null;
    if (headerUntil !== null && !contains(headerUntil, element)) headerUntil = null;
    if (otherUntil !== null && !contains(otherUntil, element)) otherUntil = null;
    const names = namesOf(element);
    if (furnitureUntil === null && furniture.has(element) && !isDateLineFooter(element))
      furnitureUntil = element;
    if (headerUntil === null && !around.has(element) && isSiteHeader(tag, names)) headerUntil = element;
    if (otherUntil === null && OTHER_TYPE.test(element.getAttribute('itemtype') ?? '')) otherUntil = element;
    if (found.length >= MOST_DATED) return false;

    const characters = length(element);
    const place = placeOf(element);
    const near =
      place !== null &&
      place.elements >= -ABOVE_ELEMENTS &&
      place.elements <= HEAD_ELEMENTS &&
      place.paragraphs <= HEAD_PARAGRAPHS;
    const isAfter = place !== null && place.elements > 0;
    const isNamed = tag === 'TIME' || DATE_NAME.test(names);
    const attribute =
      isNamed || near || tag === 'ABBR' || tag === 'META' ? machineAttribute(element, tag, isNamed) : null;
    if (attribute === null && characters === 0) return true;
    const longest = isNamed ? LONGEST_DATE_LINE : LONGEST_BARE_LINE;
    const text = characters > 0 && characters <= longest ? readableLine(element) : '';
    const readable = /\p{Nd}/u.test(text);
    if (attribute === null && (!readable || (!isNamed && !(near && isAfter) && !YEAR.test(text))))
      return true;
    const label = readable ? dateLabelIn(text) : null;
    if (attribute === null && !isNamed) {
      // Without a name the line must stand where date lines stand, or say that it is one, and be no sentence.
      if (!(near && isAfter) && label !== 'published' && !isBareDate(text)) return true;
      if (label === null && isSentence(text)) return true;
    }
    let score = 1;
    if (attribute === null && label === null && isSentence(text)) score -= 6;
    if (attribute !== null) score += 2;
    if (tag === 'TIME') score += 1;
    const parents = names === '' && element.parentNode !== null ? namesOf(element.parentNode) : names;
    const isPublished =
      /datepublished|pubdate|dt-published/.test(parents) || element.getAttribute('pubdate') !== null;
    if (isPublished) score += 6;
    else if (PUBLISHED_NAME.test(parents)) score += 3;
    else if (DATE_NAME.test(parents)) score += 1;
    if (label === 'published') score += 2;
    if (isAfter) score += 2;
    if (near) score += 2;
    if (MODIFIED_NAME.test(parents) && !PUBLISHED_NAME.test(parents) && !isPublished) score -= 12;
    // An attribute has no label of its own: that of the line, or of what stands before it.
    if (attribute !== null && (label ?? labelBefore(element, length)) === 'modified') score -= 8;
    // A bar for sharing under the headline may hold the date too.
    if (furnitureUntil !== null) score -= near && isAfter ? 4 : 8;
    if (headerUntil !== null) score -= 8;
    if (otherUntil !== null) score -= 12;
    if (NOT_ITS_OWN.test(parents)) score -= 5;
    if (CLOCK_NAME.test(parents)) score -= 8;
    if (/^\s*(?:©|\(c\)|copyright)/i.test(text)) score -= 12;
    found.push({
      attribute,
      text: readable ? text : '',
      score,
      isUnder: near && isAfter,
      key: `${tag} ${names}`,
    });
    return true;
  });
  return withoutLists(found);
}

/** Elements of one name, each with a date of its own, are a list of stories, but for the first under the headline. */
function withoutLists(
  found: readonly (DatedElement & { readonly key: string; readonly isUnder: boolean })[],
): DatedElement[] {
  const dates = new Map<string, Set<string>>();
  for (const { key, attribute, text } of found)
    dates.set(key, (dates.get(key) ?? new Set()).add(attribute ?? text));
  const seen = new Set<string>();
  return found.map(({ key, isUnder, attribute, text, score }) => {
    const isFirst = isUnder && !seen.has(key);
    if (isUnder) seen.add(key);
    return {
      attribute,
      text,
      score: !isFirst && dates.get(key)!.size >= LIST_LENGTH ? score - 6 : score,
    };
  });
}

interface Place {
  /** Counted from the headline; negative before it. */
  readonly elements: number;
  /** Of writing that have passed since the headline. */
  readonly paragraphs: number;
}

/** Places of elements, furniture left out; null where there is no headline. */
function placesAround(
  body: PageElement,
  headline: PageElement | null,
  furniture: ReadonlySet<PageElement>,
  length: (element: PageElement) => number,
): (element: PageElement) => Place | null {
  if (headline === null) return () => null;
  const places = new Map<PageElement, Place>();
  let zero: Place = { elements: 0, paragraphs: 0 };
  let [elements, paragraphs] = [0, 0];
  walkElements(body, (element) => {
    const isOut = furniture.has(element);
    if (!isOut) elements++;
    const place = { elements, paragraphs };
    places.set(element, place);
    if (element === headline) zero = place;
    if (!isOut && isParagraph(element, length)) paragraphs++;
    return !isOut;
  });
  return (element) => {
    for (let at: PageElement | null = element; at !== null; at = at.parentNode) {
      const place = places.get(at);
      if (place !== undefined)
        return { elements: place.elements - zero.elements, paragraphs: place.paragraphs - zero.paragraphs };
    }
    return null;
  };
}

const PARAGRAPH_LENGTH = 120;

function isParagraph(element: PageElement, length: (element: PageElement) => number): boolean {
  const own = length(element);
  if (own < PARAGRAPH_LENGTH) return false;
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child) && length(child) > 0.5 * own) return false;
  return true;
}

function machineAttribute(element: PageElement, tag: string, isNamed: boolean): string | null {
  for (const name of MACHINE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '' && /\d/.test(value)) return value;
  }
  const title = element.getAttribute('title') ?? '';
  if (title === '' || !/\d/.test(title) || title.length > LONGEST_BARE_LINE) return null;
  return ISO_BEGINNING.test(title) || (isNamed && (tag === 'ABBR' || tag === 'SPAN' || tag === 'TIME'))
    ? title
    : null;
}

/** What the line around an element calls its date, by the words before it. */
function labelBefore(element: PageElement, length: (element: PageElement) => number) {
  const parent = element.parentNode;
  if (parent === null || length(parent) > LONGEST_DATE_LINE) return null;
  const line = readableLine(parent);
  const own = readableLine(element);
  const at = own === '' ? line.length : line.indexOf(own);
  return dateLabelIn(line.slice(0, Math.max(0, at)));
}

/** `It opened on 12 March 2021.` is no date line. */
const isSentence = (line: string) => endsLikeSentence(line) && /\p{Ll}{2,}\s+\p{Ll}+\s/u.test(line);

/** Nothing but a date and perhaps a weekday, a time or a place. */
function isBareDate(line: string): boolean {
  const found = findDateText(line);
  if (found === null) return false;
  return (
    (line.slice(0, found.start) + line.slice(found.end)).replace(/[^\p{L}]/gu, '').length <= BARE_LETTERS
  );
}

const BARE_LETTERS = 16;

const isSiteHeader = (tag: string, names: string) =>
  (tag === 'HEADER' || SITE_HEADER_NAME.test(names)) && !ARTICLE_NAME.test(names);

function namesOf(element: PageElement): string {
  const itemprop = element.getAttribute('itemprop') ?? '';
  const component = element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? '';
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${itemprop} ${component}`
    .trim()
    .toLowerCase();
}

function contains(ancestor: PageElement, element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parentNode)
    if (at === ancestor) return true;
  return false;
}
