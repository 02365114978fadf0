/** Publication dates as the user or the metadata gives them. */
import type { Article } from '../types.js';

const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** The reference date `YYYY-MM-DD[THH:MM…]`; null when the text is no ISO 8601 date of the calendar. */
export function parsePublished(text: string): string | null {
  const match = ISO_DATE.exec(text.trim());
  if (match === null) return null;
  const [whole, year, month, day] = match;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return whole.replace(' ', 'T');
}

/** What the user says goes before what the article says. */
export function withPublished(article: Article, published: string | undefined): Article {
  return published === undefined ? article : { ...article, published, publishedFrom: 'option' };
}
