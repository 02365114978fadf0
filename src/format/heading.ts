/** What stands over an article's answers. */
import type { ArticleFacts } from '../types.js';

/** How an article is called where no title is: `-:3` is `standard input:3`. */
export function articleName(id: string): string {
  return id.replace(/^-(?=$|:\d+$)/, 'standard input');
}

export function headingOf({ id, title, published, words }: ArticleFacts): {
  readonly title: string;
  readonly facts: string;
} {
  const name = articleName(id);
  const facts = [
    ...(title === null ? [] : [name]),
    published === null ? 'publication date unknown' : `published ${published}`,
    `${words} ${words === 1 ? 'word' : 'words'}`,
  ];
  return { title: title ?? name, facts: facts.join(' · ') };
}
