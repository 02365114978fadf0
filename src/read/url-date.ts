/** The day in a page's address: `/2021/03/12/`, `/2021-03-12-slug`, `/20210312/`, `/2021/mar/12/`. */
import { findDateText } from './date-text.js';

const DAY =
  /[/_=-](\d{4})([/_.-])(\d{1,2}|[a-z]{3,9})\2(\d{1,2})(?=[/_.?&#-]|$)|[/_=-](\d{4})(\d\d)(\d\d)(?=[/_.?&#-]|$)/gi;

export function dateInUrl(url: string): string | null {
  for (const [, year, , month, day, ...compact] of url.matchAll(DAY)) {
    const parts = year === undefined ? compact : [year, month!, day!];
    const words = /^\d/.test(parts[1]!) ? parts.join('-') : parts.join(' ');
    const found = findDateText(words);
    if (found !== null) return found.date;
  }
  return null;
}
