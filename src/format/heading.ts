/** What stands over an article's answers. */
import type { Person, Report } from '../types.js';

/** How an article is called where no title is: `-:3` is `standard input:3`. */
export function articleName(id: string): string {
  return id.replace(/^-(?=$|:\d+$)/, 'standard input');
}

export interface Heading {
  readonly title: string;
  /** `By Ana Ruiz and Bo Li`; null where nobody is known to have written it. */
  readonly byline: string | null;
  readonly facts: string;
}

export function headingOf({ article, people }: Pick<Report, 'article' | 'people'>): Heading {
  const { id, title, published, words } = article;
  const name = articleName(id);
  const facts = [
    ...(title === null ? [] : [name]),
    published === null ? 'publication date unknown' : `published ${published}`,
    `${words} ${words === 1 ? 'word' : 'words'}`,
  ];
  return { title: title ?? name, byline: bylineOf(article.byline, people), facts: facts.join(' · ') };
}

/** `people, dates or figures` */
export function inList(names: readonly string[], last: 'and' | 'or'): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/**
 * The names that the article's facts give, and those that its text has in the byline alone. Who is credited at the foot,
 * behind all others, may have edited it.
 */
function bylineOf(given: readonly string[], people: readonly Person[]): string | null {
  const folded = given.join('\n').toLowerCase();
  const acting = people.filter(({ byline }) => byline !== true).flatMap(({ mentions }) => mentions);
  const others = people
    .filter(({ byline, name }) => byline === true && !folded.includes(name.toLowerCase()))
    .filter(({ mentions }) => acting.length === 0 || acting.some(({ start }) => mentions[0]!.start < start))
    .map(({ name }) => name);
  const names = [...given, ...others];
  return names.length === 0 ? null : `By ${inList(names, 'and')}`;
}
