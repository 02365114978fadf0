/** Firms behind a role: what is said of them, and their names where these could be a person’s. */
import { type Doc, hasWord, is, isCapitalised, isLower } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { RoleSpan, Scene } from '../define.js';
import { mentionAt } from '../scene.js';
import { closes } from './closing.js';
import { FIRMS } from './firm-form.js';
import { ARTICLES, FIRMS_BY_TRADE } from './words.js';

/** `…, a maker of steel pipes`: said of the firm whose name ends right before the comma. */
export function isAboutFirm(
  doc: Doc,
  from: number,
  { head }: { readonly head: number },
  before: RoleSpan,
): boolean {
  const named = from - 2;
  // `head of Roth Yarns, a maker of`
  const isNamedFirm =
    FIRMS.has(doc.form[named]!) ||
    (isCapitalised(doc, named) &&
      (is(doc, named, CLASS['organisation-word']) ||
        (before.last === named + 1 && hasWord(doc, before.first, named, OF_AT))));
  return (
    isNamedFirm && ARTICLES.has(doc.form[from]!) && isLower(doc, head) && FIRMS_BY_TRADE.has(doc.form[head]!)
  );
}

const OF_AT = wordSet('of at');

/** `, director of Leeds-based exporter Ann Roth,`: past the firm’s name, which could be a person’s; its end where none is. */
export function pastNamedFirm(scene: Scene, head: number, end: number): number {
  const { doc } = scene;
  const firm = mentionAt(scene, end);
  if (firm?.first !== end || end - 1 <= head + 1 || !FIRMS_BY_TRADE.has(doc.form[end - 1]!)) return end;
  return isLower(doc, end - 1) && closes(doc, firm.last) ? firm.last : end;
}
