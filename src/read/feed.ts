/** RSS and Atom: an article an item, in the order of the feed. */
import { failure } from '../errors.js';
import { articleOf, failed } from './article-of.js';
import { decode, encodingWarnings, opensWithTag } from './decode.js';
import type { Reader, Reading } from './reader.js';
import { LIMITS, wholeFile } from './whole-file.js';

const FEED =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;

export const feed: Reader = {
  extensions: ['.rss', '.atom', '.xml'],
  recognises: ({ text }) => opensWithTag(text) && FEED.test(text),
  read: wholeFile(LIMITS.feed, readFeed),
};

async function readFeed(bytes: Uint8Array, source: string): Promise<Reading[]> {
  const decoded = decode(bytes);
  if ('looksLike' in decoded)
    return [failed(source, 'not-text', `not a feed but ${decoded.looksLike}: name its format with --input`)];
  const { itemsOf } = await import('./feed-items.js');
  const items = itemsOf(decoded.text);
  if (items === null)
    return [failed(source, 'broken', 'no RSS or Atom that could be read: name its format with --input')];
  if (items.length === 0) return [failed(source, 'empty', 'a feed without items')];
  return items.map(({ id, found }, index) => {
    const place = { id: id ?? `${source}:${index + 1}`, source, format: 'feed' };
    return found.text.trim() === ''
      ? {
          failure: {
            ...failure({ source }, 'empty', 'an item without text'),
            article: { id: place.id, source },
          },
        }
      : { article: articleOf(place, found), warnings: encodingWarnings(decoded) };
  });
}
