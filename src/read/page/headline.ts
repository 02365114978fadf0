/** Which element is the headline: not always the first `<h1>`, which may be the name of the site. */
import { lineOf, type PageElement, walkElements } from './dom.js';
import { squeezed } from './squeezed.js';

const HEADING = /^H[1-4]$/;
const TITLE_NAME =
  /(?:^|[\s_-])(?:headline|title|entry-?title|post-?title|article-?title|story-?title|heading)(?=$|[\s_-])|headline$|title$/i;
/** Old pages set their headline in these. */
const LAYOUT: ReadonlySet<string> = new Set([
  'FONT',
  'B',
  'STRONG',
  'SPAN',
  'DIV',
  'TD',
  'P',
  'BIG',
  'CENTER',
]);

/** A headline is a line, and more than a name. */
const LENGTH = { least: 12, most: 300 };
/** How much of the page's title its headline makes up; the rest is the site's name. */
const TITLE_SHARE = 0.45;

/** Null when no element looks like one. @param titles what the head of the page calls it */
export function headlineOf(
  body: PageElement,
  titles: readonly string[],
  length: (element: PageElement) => number,
): PageElement | null {
  const wanted = titles.map(squeezed).filter((title) => title.length >= LENGTH.least);
  const matches = (text: string) => {
    const own = squeezed(text);
    return (
      own.length >= LENGTH.least &&
      wanted.some((title) => title.includes(own) && own.length >= TITLE_SHARE * title.length)
    );
  };
  let first: PageElement | null = null;
  let titled: PageElement | null = null;
  let laidOut: PageElement | null = null;
  walkElements(body, (element) => {
    const tag = element.tagName.toUpperCase();
    const isHeading = HEADING.test(tag);
    if (!isHeading && !LAYOUT.has(tag)) return true;
    const characters = length(element);
    if (characters === 0 || characters > LENGTH.most) return true;
    if (tag === 'H1') first ??= element;
    if (isHeading || TITLE_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) {
      if (titled === null && matches(lineOf(element))) titled = element;
    } else if (laidOut === null && characters >= LENGTH.least && matches(lineOf(element))) laidOut = element;
    return titled === null;
  });
  return titled ?? first ?? laidOut;
}
