/**
 * The little of the DOM that reading a page needs, on linkedom: no script runs and nothing is fetched. The tree is built
 * from htmlparser2's events and not by linkedom's own parser, which makes nodes for what nobody reads: half of the time.
 */
import { Parser } from 'htmlparser2';
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

/** Elements deeper than this are no writing but an attack or a broken page; recursive steps stay inside the stack. */
const DEEPEST = 600;

/** More tags than the longest live blog has: the tree would take minutes and gigabytes. */
const MOST_TAGS = 300_000;

export interface PageScript {
  /** `application/ld+json`, or empty. */
  readonly type: string;
  readonly text: string;
}

export interface ParsedPage {
  readonly document: PageDocument;
  /** In the order of the page; none is run, and none is in the document. */
  readonly scripts: readonly PageScript[];
}

/** What stands in a head; anything else begins the body. */
const HEAD_TAGS: ReadonlySet<string> = new Set(
  'meta title link base script style noscript template'.split(' '),
);
/** Elements whose content nobody reads as text. */
const UNREAD_TAGS: ReadonlySet<string> = new Set('style svg noscript template iframe canvas'.split(' '));
/** Attributes that say nothing of the article; each costs as much as an element. */
const UNUSED_ATTRIBUTE =
  /^(?:on|aria-(?!hidden$)|data-(?!.*(?:date|time|publi|utc|epoch|testid|component))|srcset$|sizes$|width$|height$|target$|tabindex$|loading$|color$|bgcolor$)/;

/**
 * Null when the page is nested too deeply, or has too many tags, to be read. Fragments become the body of a page;
 * names of attributes are in lower case, `CLASS` of the nineties and `dateTime` of React too.
 */
export function parsePage(html: string): ParsedPage | null {
  const document = parseHTML('<html><head></head><body></body></html>').document as unknown as BuiltDocument;
  const { documentElement: root, body } = document;
  const head = root.firstChild as BuiltElement;
  const scripts: PageScript[] = [];
  /** Null inside what is left out. */
  const open: (BuiltElement | null)[] = [];
  let tags = 0;
  let inScript: string | null = null;
  let text = '';

  const flush = () => {
    const parent = open.length === 0 ? body : open.at(-1)!;
    if (inScript !== null) scripts.push({ type: inScript, text });
    else if (text !== '' && parent !== null && !((parent === head || parent === root) && text.trim() === ''))
      (parent === head || parent === root ? body : parent).appendChild(document.createTextNode(text));
    text = '';
  };
  const placeFor = (name: string): BuiltElement => {
    const parent = open.at(-1) ?? (HEAD_TAGS.has(name) ? head : body);
    if (parent === root) return HEAD_TAGS.has(name) ? head : body;
    return parent === head && !HEAD_TAGS.has(name) ? body : parent;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        flush();
        if (++tags > MOST_TAGS || open.length > DEEPEST) throw TOO_LARGE;
        if (open.length > 0 && open.at(-1) === null) open.push(null);
        else if (name === 'script') {
          inScript = attributes['type'] ?? '';
          open.push(null);
        } else if (UNREAD_TAGS.has(name)) open.push(null);
        else {
          const known = name === 'html' ? root : name === 'head' ? head : name === 'body' ? body : null;
          const element = known ?? placeFor(name).appendChild(document.createElement(name));
          for (const [key, value] of Object.entries(attributes))
            if (!UNUSED_ATTRIBUTE.test(key)) element.setAttribute(key, value);
          open.push(element);
        }
      },
      ontext(part) {
        text += part;
      },
      onclosetag() {
        flush();
        inScript = null;
        open.pop();
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (error === TOO_LARGE) return null;
    throw error;
  }
  flush();
  return { document, scripts };
}

const TOO_LARGE = new Error('too large');

interface BuiltElement extends PageElement {
  appendChild<Child extends PageNode>(child: Child): Child;
  setAttribute(name: string, value: string): void;
}

interface BuiltDocument {
  readonly documentElement: BuiltElement;
  readonly body: BuiltElement;
  createElement(name: string): BuiltElement;
  createTextNode(text: string): PageNode;
}

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
