/** A web page → what an article needs. */
import type { Found } from '../article-of.js';
import { fromMasthead, withoutMasthead } from '../masthead.js';
import { bodyText } from './article-body.js';
import { cleaned } from './article-text.js';
import { parsePage } from './dom.js';
import { gatherFacts } from './facts.js';
import { textOf } from './json-ld.js';
import { publishedOf } from './published.js';
import { squeezed } from './squeezed.js';
import { bylineOf, titleOf } from './title-and-byline.js';

/** Null when the page is too deeply nested to be read. @param url where the page was, when known */
export function readPage(html: string, url: string | null = null): Found | null {
  const page = parsePage(html);
  if (page === null) return null;
  const facts = gatherFacts(page);
  const published = publishedOf(facts, url ?? savedFrom(html), () => page.document.body.textContent ?? '');
  const isWhole = /<body[\s>]|<html[\s>]/i.test(html);
  const inPage = bodyText(page.document, isWhole, facts.furniture);
  // Pages that scripts fill have their text in the metadata.
  const inMetadata = cleaned(textOf(facts.jsonLd?.['articleBody']) ?? '').trim();
  const body = inPage.length < 0.4 * inMetadata.length ? inMetadata : inPage;
  const title = withoutSiteOf(body, titleOf(facts));
  const masthead = fromMasthead(body);
  const byline = bylineOf(facts);
  return {
    text: cleaned(withTitle(title, facts.standfirst, withoutMasthead(body, masthead))),
    title,
    byline: byline.length > 0 ? byline : masthead.byline,
    published: published ?? masthead.published,
  };
}

/** Browsers and archiving tools write the page's address into the file that they save. */
const SAVED_FROM = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\S+)/i;
const SAVED_WITHIN = 2000;

function savedFrom(html: string): string | null {
  return SAVED_FROM.exec(html.slice(0, SAVED_WITHIN))?.[1] ?? null;
}

/** Where a title may be repeated, and how much of it a line must be to be the title itself. */
const TITLE_LINES = 6;
const TITLE_SHARE = 0.4;

/** `The Courier: Bridge to open` is the title `Bridge to open` where the text starts with that line. */
function withoutSiteOf(body: string, title: string | null): string | null {
  if (title === null) return null;
  const whole = squeezed(title);
  const own = body.split('\n', TITLE_LINES).find((line) => {
    const part = squeezed(line);
    return part.length >= TITLE_SHARE * whole.length && (whole.startsWith(part) || whole.endsWith(part));
  });
  return own ?? title;
}

/** The headline stands above the text, once, and the standfirst under it. */
function withTitle(title: string | null, standfirst: string | null, body: string): string {
  if (title === null || body === '') return body;
  const lines = body.split('\n', TITLE_LINES).map(squeezed);
  const has = (text: string) => lines.some((line) => line.startsWith(squeezed(text)));
  if (has(title)) return body;
  return [title, ...(standfirst !== null && !has(standfirst) ? [standfirst] : []), body].join('\n\n');
}
