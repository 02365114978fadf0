/** Facts of a whole article that rules ask for at single words: found once, or a long article would take quadratic time. */
import type { Doc } from './doc.js';

/** What `tell` says of a doc, worked out when it is first asked for and kept as long as the doc is. */
export function ofDoc<T extends object | boolean>(tell: (doc: Doc) => T): (doc: Doc) => T {
  const told = new WeakMap<Doc, T>();
  return (doc) => {
    const known = told.get(doc);
    if (known !== undefined) return known;
    const fact = tell(doc);
    told.set(doc, fact);
    return fact;
  };
}
