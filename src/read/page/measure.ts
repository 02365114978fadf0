/** How much writing each element of a page holds, counted once. */
import { isElement, isText, type PageElement, type PageNode } from './dom.js';

/** Elements whose characters nobody reads as text. */
const UNREAD: ReadonlySet<string> = new Set('OBJECT EMBED VIDEO AUDIO'.split(' '));
/** Writing on them belongs to a control of the page. */
const CONTROLS: ReadonlySet<string> = new Set('BUTTON SELECT OPTION TEXTAREA LABEL'.split(' '));

export interface Measure {
  /** Characters of an element that a reader sees. */
  readonly read: (element: PageElement) => number;
  /** The same without links and controls. */
  readonly written: (element: PageElement) => number;
  /** The same in paragraphs that are long enough to be prose, not labels. */
  readonly prose: (element: PageElement) => number;
}

/** Characters of a paragraph of prose. Teasers, captions and notes are mostly shorter. */
export const LEAST_OF_PROSE = 100;

export function measure(root: PageElement): Measure {
  const read = new Map<PageElement, number>();
  const written = new Map<PageElement, number>();
  const prose = new Map<PageElement, number>();
  const visit = (element: PageElement, inLink: boolean): void => {
    let [own, unlinked, inParagraphs] = [0, 0, 0];
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) {
        const length = (node.textContent ?? '').trim().length;
        own += length;
        if (!inLink) unlinked += length;
      } else if (isElement(node) && !isUnread(node)) {
        visit(node, inLink || node.tagName === 'A' || CONTROLS.has(node.tagName));
        own += read.get(node)!;
        unlinked += written.get(node)!;
        inParagraphs += prose.get(node)!;
      }
    }
    read.set(element, own);
    written.set(element, unlinked);
    prose.set(element, element.tagName === 'P' && unlinked >= LEAST_OF_PROSE ? unlinked : inParagraphs);
  };
  visit(root, false);
  return {
    read: (element) => read.get(element) ?? 0,
    written: (element) => written.get(element) ?? 0,
    prose: (element) => prose.get(element) ?? 0,
  };
}

const isUnread = (element: PageElement) => UNREAD.has(element.tagName.toUpperCase());

/** What a reader sees of an element, on one line. */
export function readableLine(element: PageElement): string {
  let line = '';
  const visit = (node: PageNode): void => {
    if (isText(node)) line += node.textContent ?? '';
    if (!isElement(node) || isUnread(node)) return;
    // Words of neighbouring elements touch in the tree, not on the page; `12<sup>th</sup>` does on both.
    const gap = node.tagName === 'SUP' ? '' : ' ';
    line += gap;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
    line += gap;
  };
  visit(element);
  return line.replace(/\s+/g, ' ').trim();
}
