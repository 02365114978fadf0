/** The element that holds the article, out of a whole page. */
import { Readability } from '@mozilla/readability';
import { articleText } from './article-text.js';
import type { PageDocument, PageElement } from './dom.js';
import { removeFurniture } from './furniture.js';
import { LEAST_OF_PROSE } from './measure.js';

/** Readability tries less strict settings below this many characters; its own 500 is more than a news brief has. */
const SHORT_ARTICLE = 250;

/**
 * The text of the article; the page is used up. Readability finds the element (best F1 among the tools for Node on
 * annotated pages); what it leaves inside that is not the article goes by names and by words.
 */
export function bodyText(page: PageDocument, isWhole: boolean, furniture: ReadonlySet<PageElement>): string {
  const { body } = page;
  removeFurniture(body, furniture);
  if (!isWhole) return articleText(body);
  const candidates = [...body.querySelectorAll('[itemprop=articleBody], article, main')];
  // A page with a feed of whole articles under the one that was opened.
  const isOneArticle = candidates.filter(isWholeArticle).length < FEED;
  // Readability changes the tree; a page that it makes nothing of is still there as text.
  const spare = articleText(largestOf(candidates) ?? body);
  const found = readability(page);
  const text = found === null ? '' : articleText(found);
  if (text.length < Math.min(SHORT_ARTICLE, 0.5 * spare.length)) return spare;
  const prose = proseOf(text);
  return isOneArticle && prose < ENOUGH_PROSE && prose < LEAST_PROSE * proseOf(spare) ? spare : text;
}

/** So many elements of an article, each with so many characters, are several articles. */
const FEED = 3;
const WHOLE_ARTICLE = 1500;

const isWholeArticle = ({ tagName, textContent }: PageElement) =>
  tagName === 'ARTICLE' && (textContent?.length ?? 0) >= WHOLE_ARTICLE;

/** Readability has found something else where it has less than this share of the prose of the page's main element. */
const LEAST_PROSE = 0.5;
/** … and has no more than this: beside a whole article the rest is galleries and other stories. */
const ENOUGH_PROSE = 1500;
function proseOf(text: string): number {
  let characters = 0;
  for (const line of text.split('\n')) if (line.length >= LEAST_OF_PROSE) characters += line.length;
  return characters;
}

function readability(page: PageDocument): PageElement | null {
  try {
    const reader = new Readability<PageElement>(page as never, {
      charThreshold: SHORT_ARTICLE,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as unknown as PageElement,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

function largestOf(elements: Iterable<PageElement>): PageElement | null {
  let largest: PageElement | null = null;
  let length = 0;
  for (const element of elements) {
    const own = element.textContent?.length ?? 0;
    if (own > length) [largest, length] = [element, own];
  }
  return largest;
}
