/** The day in a page's address: `/2021/03/12/`, `/2021-03-12-slug`, `/20210312/`, `/2021/mar/12/`, `/2021/0312/`. */
import { matchesOf } from '../matches.js';
import { findDateText } from './date-text.js';

export interface AddressDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Written as a path of year, month and day, or as a part of the path by itself: hardly anything else looks so. */
  readonly sure: boolean;
}

/** The sure ones first. */
const FORMS: readonly { readonly pattern: RegExp; readonly sure: boolean }[] = [
  { pattern: /\/(\d{4})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=[/.?&#-]|$)/gi, sure: true },
  { pattern: /\/(\d{4})\/(\d\d)(\d\d)(?=[/.?&#_-]|$)/g, sure: true },
  { pattern: /\/(\d{4})(\d\d)(\d\d)(?=[/?#]|$)/g, sure: true },
  // /2021/world/03/12/
  { pattern: /\/(\d{4})\/[a-z_]{2,20}\/(\d\d)\/(\d\d)(?=\/)/gi, sure: true },
  { pattern: /[/_=-](\d{4})[-_.](\d{1,2}|[a-z]{3,9})[-_.](\d{1,2})(?=[/_.?&#-]|$)/gi, sure: false },
  // /t20210312_17.html, -20210312ART17
  { pattern: /[/_=.-][a-z]{0,3}(\d{4})(\d\d)(\d\d)(?!\d)/gi, sure: false },
];

export function dateInUrl(url: string): string | null {
  return addressDate(url)?.date ?? null;
}

export function addressDate(url: string): AddressDate | null {
  for (const { pattern, sure } of FORMS)
    for (const [, year, month, day] of matchesOf(pattern, url)) {
      const words = [year, month, day].join(/^\d/.test(month!) ? '-' : ' ');
      const found = findDateText(words);
      if (found !== null) return { date: found.date, sure };
    }
  return null;
}

/** The month in an address that names no day: `/2021/03/slug` → `2021-03`. */
export function monthInUrl(url: string): string | null {
  const match = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=\/|$)/.exec(url);
  return match === null ? null : `${match[1]}-${match[2]}`;
}
