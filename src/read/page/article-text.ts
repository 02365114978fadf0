/** The elements of an article → its text: paragraphs and headings apart, list items and table rows as lines. */
import { decodeHTML } from 'entities';
import { isElement, isText, type PageElement, type PageNode } from './dom.js';
import { isFurnitureLine } from './furniture.js';
import { endsLikeSentence } from './sentence-end.js';

type LineKind = 'paragraph' | 'heading' | 'item' | 'row';

interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** The share of its characters that is link. */
  readonly linked: number;
}

export function articleText(root: PageElement): string {
  return joined(withoutDeadHeadings(withoutRepeats(withoutLinkLists(linesOf(root)))));
}

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD CAPTION TR UL H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);
const CELL_GAP = ' | ';

function linesOf(root: PageElement): Line[] {
  const lines: Line[] = [];
  let open = '';
  let linkedLength = 0;
  const close = (kind: LineKind) => {
    const total = open.replace(/\s+/g, '').length;
    const linked = total === 0 ? 0 : linkedLength / total;
    // Two line breaks part paragraphs, one parts lines.
    for (const paragraph of open.split(/\n[ \t]*\n\s*/)) {
      const text = paragraph
        .split('\n')
        .map((line) => line.replace(/[ \t]+/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n')
        .replace(/^(?:\| )+|(?: \|)+$/g, '');
      if (text !== '' && text !== '|' && !isFurnitureLine(text)) lines.push({ kind, text, linked });
    }
    open = '';
    linkedLength = 0;
  };
  const visit = (node: PageNode, kind: LineKind, inLink: boolean, verbatim: boolean): void => {
    if (isText(node)) {
      const text = cleaned(node.textContent ?? '');
      open += verbatim ? text : text.replace(/\s+/g, ' ');
      if (inLink) linkedLength += text.replace(/\s+/g, '').length;
      return;
    }
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') {
      open += '\n';
      return;
    }
    const inner = isLayout(node, tag) ? 'paragraph' : kindInside(tag, kind);
    // Paragraphs of a table cell are still one row.
    const isBlock = BLOCKS.has(tag) && !(kind === 'row' && tag !== 'TR' && tag !== 'TABLE');
    if (isBlock) close(kind);
    else if ((tag === 'TD' || tag === 'TH') && kind === 'paragraph') close(kind);
    else if ((tag === 'TD' || tag === 'TH') && open.trim() !== '') open = `${open.trimEnd()}${CELL_GAP}`;
    else if (BLOCKS.has(tag)) open += ' ';
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      visit(child, inner, inLink || tag === 'A', verbatim || tag === 'PRE');
    if (isBlock) close(inner);
  };
  visit(root, 'paragraph', false, false);
  close('paragraph');
  return lines;
}

/** A row is part of a page laid out as a table when one of its cells holds this much, paragraphs or a table. */
const CELL_CHARACTERS = 300;

function isLayout(row: PageElement, tag: string): boolean {
  if (tag !== 'TR') return false;
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) {
    if (!isElement(cell)) continue;
    if ((cell.textContent?.length ?? 0) > CELL_CHARACTERS) return true;
    if ([...cell.querySelectorAll('table')].length > 0 || [...cell.querySelectorAll('p')].length > 1)
      return true;
  }
  return false;
}

function kindInside(tag: string, kind: LineKind): LineKind {
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'item';
  if (tag === 'TR') return 'row';
  return tag === 'UL' || tag === 'OL' || tag === 'TABLE' ? 'paragraph' : kind;
}

/** Character references that are still there when a page has been read were escaped twice. */
const ESCAPED_TWICE = /&(?:#\d{2,5}|#x[\da-f]{2,5}|quot|apos|[lr][sd]quo|[nm]dash|hellip|nbsp);/gi;

/** What pages put between letters for the sake of layout is no part of the text; non-breaking spaces are spaces. */
export function cleaned(text: string): string {
  return text
    .replace(ESCAPED_TWICE, (reference) => decodeHTML(reference))
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[^\P{Cc}\t\n\r]/gu, '');
}

const isAllLink = ({ linked, text }: Line) => linked > 0.85 && !endsLikeSentence(text);

/** Lists of links are other stories; so is a paragraph that is nothing but a link. */
function withoutLinkLists(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    if (lines[at]!.kind === 'item') while (end < lines.length && lines[end]!.kind === 'item') end++;
    const run = lines.slice(at, end);
    const linked = run.filter(isAllLink).length;
    const drop = lines[at]!.kind !== 'heading' && linked >= 0.7 * run.length && linked > 0;
    if (!drop) kept.push(...run);
    at = end;
  }
  return kept;
}

/** A line this long that stands twice is a caption or a standfirst that repeats the text. */
const REPEATED = 60;

function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ text, kind }) => {
    if (text.length < REPEATED || kind === 'row') return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** A heading with nothing under it was that of something else. */
function withoutDeadHeadings(lines: readonly Line[]): Line[] {
  let end = lines.length;
  while (end > 1 && lines[end - 1]!.kind === 'heading') end--;
  return lines.slice(0, end);
}

function joined(lines: readonly Line[]): string {
  let text = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.kind;
    const tight = before === line.kind && (line.kind === 'item' || line.kind === 'row');
    if (index > 0) text += tight ? '\n' : '\n\n';
    text += line.text;
  });
  return text;
}
