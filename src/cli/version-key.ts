/** What an article is called in both of its versions. */
import { relative } from 'node:path';

/** Its id; where that is made of a path, without what two paths are bound to differ in. */
export const versionKey = (id: string, root: string, source: string): string =>
  id.startsWith(source) ? relative(root, source) + id.slice(source.length) : id;
