/** Firms behind a role: what is said of them, and their names where these could be a person’s. */
import { type Doc, is, isCapitalised, isLower } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import type { Scene } from '../define.js';
import { mentionAt } from '../scene.js';
import { closes } from './closing.js';
import { FIRMS } from './firm-form.js';
import { ARTICLES, FIRMS_BY_TRADE } from './words.js';

/** `…, a maker of steel pipes`: said of the firm whose name ends right before the comma. */
export function isAboutFirm(doc: Doc, from: number, { head }: { readonly head: number }): boolean {
  const named = from - 2;
  const isNamedFirm =
    FIRMS.has(doc.form[named]!) || (isCapitalised(doc, named) && is(doc, named, CLASS['organisation-word']));
  return (
    isNamedFirm && ARTICLES.has(doc.form[from]!) && isLower(doc, head) && FIRMS_BY_TRADE.has(doc.form[head]!)
  );
}

/** `, director of Leeds-based exporter Ann Roth,`: past the firm’s name, which could be a person’s; its end where none is. */
export function pastNamedFirm(scene: Scene, head: number, end: number): number {
  const { doc } = scene;
  const firm = mentionAt(scene, end);
  if (firm?.first !== end || end - 1 <= head + 1 || !FIRMS_BY_TRADE.has(doc.form[end - 1]!)) return end;
  return isLower(doc, end - 1) && closes(doc, firm.last) ? firm.last : end;
}
