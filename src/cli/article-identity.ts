/** The name by which fingerprints know an article: the same from whichever folder a run starts. */
import { relative, resolve, sep } from 'node:path';
import { STDIN } from '../read/files.js';

/**
 * The article's own id, or the path of its file from `folder` (that of the configuration, else the working one); for
 * an article of an archive without an id, that path and its line.
 */
export function identityOf(id: string, source: string, folder: string): string {
  if (source === STDIN || source === '' || !id.startsWith(source)) return id;
  return relative(folder, resolve(source)).split(sep).join('/') + id.slice(source.length);
}
