/** The element that holds the article, out of a whole page. */
import { Readability } from '@mozilla/readability';
import { articleText } from './article-text.js';
import type { PageDocument, PageElement } from './dom.js';
import { removeFurniture } from './furniture.js';

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
  const fallback = () =>
    articleText(largestOf(body.querySelectorAll('[itemprop=articleBody], article, main')) ?? body);
  // Readability changes the tree; a page that it makes nothing of is still there as text.
  const spare = fallback();
  const found = readability(page);
  const text = found === null ? '' : articleText(found);
  return text.length >= Math.min(SHORT_ARTICLE, 0.5 * spare.length) ? text : spare;
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
