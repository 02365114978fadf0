/** Whether `03/12/2021` on a page is of March or of December. */
import { matchesOf } from '../../matches.js';
import type { NumericOrder } from '../date-text.js';

/** The order for a value, which may tell by itself. */
export type OrderOf = (value: string) => NumericOrder;

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)?\d\d)(?![\d/])/;
const ALL_SLASHED = new RegExp(SLASHED, 'g');
/** Zones of the United States, with a clock of twelve hours. */
const AMERICAN_TIME = /\d\s?[ap]\.?m\.?,?\s*\(?(?:[ECMP][SD]?T|AK[SD]T|HST)\b|\b(?:[ECMP][SD]T)\b/i;
/** A change comes within weeks of the publication. */
const CLOSE_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * @param language of the page, `en-US`
 * @param pageText its words, asked for only when nothing else tells
 * @param known a day or month near the publication
 */
export function likelyOrder(language: string | null, pageText: () => string, known: string | null): OrderOf {
  let ofPage: NumericOrder | null = null;
  return (value) => {
    const match = SLASHED.exec(value);
    if (match === null) return 'day-first';
    const [, a, b, year] = match;
    const own =
      orderNear(Number(a), Number(b), year!, known) ?? (AMERICAN_TIME.test(value) ? 'month-first' : null);
    if (own !== null) return own;
    ofPage ??= ofWords(pageText()) ?? ofLanguage(language);
    return ofPage;
  };
}

/** The reading that lies close to a day that is known, where the other does not. */
function orderNear(a: number, b: number, year: string, known: string | null): NumericOrder | null {
  if (known === null || a > 12 || b > 12 || a === b) return null;
  const fullYear = Number(year.length === 2 ? `20${year}` : year);
  const close = (month: number, day: number) =>
    Math.abs(Date.UTC(fullYear, month - 1, day) - Date.parse(known)) < CLOSE_DAYS * DAY_MS;
  const [monthFirst, dayFirst] = [close(a, b), close(b, a)];
  return monthFirst === dayFirst ? null : monthFirst ? 'month-first' : 'day-first';
}

/** What the dates of the page that can be read in one way only have in common. */
function ofWords(text: string): NumericOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const [, a, b] of matchesOf(ALL_SLASHED, text)) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
    else if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

function ofLanguage(language: string | null): NumericOrder {
  return language !== null && /^(?:en[-_](?:us|ph)|fil|tl)/i.test(language) ? 'month-first' : 'day-first';
}
