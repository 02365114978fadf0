/** The little of the DOM that reading a page needs, on linkedom: no script runs and nothing is fetched. */
import { DOMParser, parseHTML } from 'linkedom';

export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  /** In capitals on HTML pages. */
  readonly tagName: string;
  readonly className: string;
  readonly id: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  setAttribute(name: string, value: string): void;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;
export const isText = (node: PageNode): boolean => node.nodeType === TEXT || node.nodeType === CDATA;

/**
 * Elements deeper than this are no writing but an attack or a broken page; the recursive steps of Readability and of
 * the selectors stay well inside the stack.
 */
const DEEPEST = 600;

/** More tags than the longest live blog has: the tree would take minutes and gigabytes. */
const MOST_TAGS = 300_000;

/** Null when the page is nested too deeply, or has too many tags, to be read. Fragments become the body of a page. */
export function parsePage(html: string): PageDocument | null {
  // Scripts hold markup too; they are taken out only where they may be what is too deep.
  if (
    isTooDeep(html) &&
    isTooDeep(html.replace(/<(script|style|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, ''))
  )
    return null;
  const whole = /<html[\s>]/i.test(html) ? documentOf(html) : null;
  // Where the only <html> stands in a comment or after other elements, all of it is a fragment.
  const document =
    whole?.documentElement?.tagName === 'HTML'
      ? whole
      : documentOf(`<html><head></head><body>${html}</body></html>`);
  lowerAttributeNames(document.documentElement);
  return document;
}

/** `CLASS` of the nineties and `dateTime` of React are `class` and `datetime`; linkedom tells them apart. */
function lowerAttributeNames(root: PageElement): void {
  walkElements(root, (element) => {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (lower !== name && element.getAttribute(lower) === null) element.setAttribute(lower, value);
    }
    return element.tagName.toUpperCase() !== 'SVG';
  });
}

const documentOf = (html: string) => parseHTML(html).document as unknown as PageDocument;

/** Entities that the document declares are not expanded: a billion laughs stay one. */
export function parseXml(xml: string): PageElement | null {
  if (isTooDeep(xml)) return null;
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as PageDocument;
  return document.documentElement;
}

/** Elements that have no content, and those that old pages leave open; none of them nests. */
const NOT_NESTING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot)$/i;

/** Measured before parsing, since the parser's own work grows with the depth. */
function isTooDeep(markup: string): boolean {
  let depth = 0;
  let tags = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1))
    if (++tags > MOST_TAGS) return true;
  for (const [, close, name, selfClosed] of markup.matchAll(/<(\/?)([a-z][\w:-]*)(?:[^<>]*(\/)>)?/gi)) {
    if (NOT_NESTING.test(name!) || selfClosed) continue;
    if (close) depth = Math.max(0, depth - 1);
    else if (++depth > DEEPEST) return true;
  }
  return false;
}

/**
 * Visits every element under `root` in the order of the page. A visitor that answers `false` keeps the walk out of the
 * element's content.
 */
export function walkElements(root: PageElement, visit: (element: PageElement) => boolean | undefined): void {
  let node: PageNode | null = root;
  while (node !== null) {
    const enter: boolean = isElement(node) && visit(node) !== false;
    if (enter && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === root ? null : node.nextSibling;
  }
}

/** Text on one line. */
export function lineOf(node: PageNode | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
