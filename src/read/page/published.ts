/**
 * The day a page was published, from the most to the least reliable of what it says: structured metadata, dated
 * elements of the article's head, a date in words under the headline, the address, the data of scripts.
 * The answer is the calendar day where the newsroom is, as the page writes it.
 */
import type { PublishedFrom } from '../../types.js';
import { dateLabelIn } from '../date-labels.js';
import {
  FIRST_NEWSPAPER,
  findDateText,
  findDayAndMonth,
  type NumericOrder,
  parseDateText,
} from '../date-text.js';
import { type AddressDate, addressDate, monthInUrl } from '../url-date.js';
import type { DatedElement } from './dated-elements.js';
import type { PageFacts } from './facts.js';
import { type JsonLdNode, textOf } from './json-ld.js';
import { metaDates } from './meta-keys.js';
import { likelyOrder, type OrderOf } from './numeric-order.js';
import { datesInScripts } from './script-date.js';

export interface Published {
  readonly date: string;
  readonly from: PublishedFrom;
}

interface Scored extends Published {
  readonly score: number;
}

/** An element of this score stands under the headline and looks like its date line. */
const SURE_ELEMENT = 6;
/** One below it is a line of its own somewhere on the page: better than nothing, not than an address. */
const FAINT_ELEMENT = 4;

/** @param pageText the words of the page, asked for only when the order of day and month is in doubt */
export function publishedOf(
  facts: PageFacts,
  fallbackUrl: string | null,
  pageText: () => string,
): Published | null {
  const metas = metaDates(facts.metas);
  const urls = [...facts.urls, ...(fallbackUrl === null ? [] : [fallbackUrl])];
  const address = addressOf(urls);
  const modified = firstDate([textOf(facts.jsonLd?.['dateModified']), ...metas.modified], () => 'day-first');
  const order = likelyOrder(facts.language, pageText, modified ?? address?.date ?? monthOfAny(urls));
  const notLater = (date: string) =>
    modified === null || dayOf(date) <= dayOf(modified) || near(date, modified);

  const explicit = [...jsonLdDates(facts.jsonLd), ...metas.published]
    .flatMap((value) => parseDateText(value, { order: order(value), firstYear: FIRST_NEWSPAPER }) ?? [])
    .filter((date) => notLater(date) && !isDefault(date));
  const element = bestElement(facts.dated, order, notLater);
  const structured = explicit[0] === undefined ? null : inItsOwnZone(explicit[0], explicit);
  if (structured !== null)
    return corrected({ date: structured, from: 'metadata' }, { address, element, modified, explicit });

  const made = firstDate(metas.made, order, notLater);
  if (element !== null && element.score >= (made === null ? FAINT_ELEMENT : SURE_ELEMENT))
    return corrected(element, { address, element: null, modified, explicit: [] });
  if (made !== null)
    return corrected({ date: made, from: 'metadata' }, { address, element, modified, explicit });
  const yearless = withYearOf(monthOfAny(urls), facts.dated);
  if (yearless !== null) return { date: yearless, from: 'dateline' };
  if (address !== null) return { date: address.date, from: 'url' };
  const inScript = firstDate(datesInScripts(facts.scripts), order, notLater);
  if (inScript !== null) return { date: inScript, from: 'metadata' };
  const shared = addressOf(facts.shared);
  if (shared !== null) return { date: shared.date, from: 'url' };
  return element === null ? null : { date: element.date, from: element.from };
}

function jsonLdDates(node: JsonLdNode | null): string[] {
  return ['datePublished', 'uploadDate', 'dateCreated'].flatMap((key) => textOf(node?.[key]) ?? []);
}

function firstDate(
  values: readonly (string | null)[],
  order: OrderOf,
  accept: (date: string) => boolean = () => true,
): string | null {
  for (const value of values) {
    const date = value === null ? null : parseDateText(value, { order: order(value) });
    if (date !== null && accept(date)) return date;
  }
  return null;
}

/** What systems write where they know no date. */
const isDefault = (date: string) => /^(?:1970-01-01|1969-12-31|1900-01-01|1899-12-3|1980-01-01)/.test(date);

function addressOf(urls: readonly string[]): AddressDate | null {
  const found = urls.flatMap((url) => addressDate(url) ?? []);
  return found.find(({ sure }) => sure) ?? found[0] ?? null;
}

const monthOfAny = (urls: readonly string[]): string | null =>
  urls.map(monthInUrl).find((month) => month !== null) ?? null;

interface Context {
  readonly address: AddressDate | null;
  readonly element: Scored | null;
  readonly modified: string | null;
  readonly explicit: readonly string[];
}

/** Metadata may be stamped anew at each change, or at the move to a new system; and it is often in UTC. */
function corrected(structured: Published, { address, element, modified, explicit }: Context): Published {
  const { date } = structured;
  if (address?.sure && dayOf(address.date) < dayOf(date) && !near(address.date, date)) {
    const agreeing = explicit.find((one) => near(one, address.date));
    return agreeing === undefined
      ? { date: address.date, from: 'url' }
      : { date: agreeing, from: 'metadata' };
  }
  if (element !== null && element.score >= SURE_ELEMENT && dayOf(element.date) < dayOf(date)) {
    const restamped = modified !== null && near(date, modified) && !near(element.date, date);
    if (restamped) return element;
  }
  const local = [element !== null && element.score >= SURE_ELEMENT ? element : null, address].find(
    (one) =>
      one != null &&
      isLocalDayOf(one.date, date) &&
      !(modified !== null && dayOf(one.date) === dayOf(modified)),
  );
  if (local == null) return structured;
  return 'from' in local ? { date: local.date, from: local.from } : { date: local.date, from: 'url' };
}

/** Of the same instant in UTC and with the newsroom's offset, the latter tells the day. */
function inItsOwnZone(date: string, others: readonly string[]): string {
  if (!isUtc(date)) return date;
  const same = others.find(
    (other) =>
      /[+-]\d\d:\d\d$/.test(other) &&
      !isUtc(other) &&
      Math.abs(Date.parse(other) - Date.parse(date)) < 120_000,
  );
  return same ?? date;
}

const isUtc = (date: string) => /(?:Z|[+-]00:00)$/.test(date);

/**
 * Whether a local date can be of the same publication as one that metadata gives in UTC, or as a day without a time,
 * which is often the day in UTC too.
 */
function isLocalDayOf(local: string, given: string): boolean {
  if (dayOf(local) === dayOf(given) || !near(local, given)) return false;
  if (!given.includes('T'))
    return /[+-]\d\d:\d\d$/.test(local) && new Date(local).toISOString().startsWith(given);
  if (!isUtc(given)) return false;
  const hour = Number(given.slice(11, 13));
  // Local time runs from 11 hours behind to 14 hours ahead.
  return dayOf(local) < dayOf(given) ? hour < 11 : hour >= 10;
}

/** The best of the elements that carry a date, for machines or in words. The first of equals wins. */
function bestElement(
  dated: readonly DatedElement[],
  order: OrderOf,
  accept: (date: string) => boolean,
): Scored | null {
  let best: Scored | null = null;
  for (const { attribute, text, score } of dated) {
    if (score <= (best?.score ?? 0)) continue;
    const inAttribute =
      attribute === null ? null : parseDateText(attribute, { order: order(attribute), shortYears: true });
    const date = inAttribute ?? (text === '' ? null : datePublishedIn(text, order(text)));
    if (date !== null && accept(date))
      best = { date, score, from: inAttribute === null ? 'dateline' : 'metadata' };
  }
  return best;
}

/** Dates that a line may hold. */
const MOST_DATES = 4;

/** The date of a line that its words call the publication's, else one that they do not call a change's. */
export function datePublishedIn(line: string, order: NumericOrder): string | null {
  let unlabelled: string | null = null;
  let from = 0;
  for (let tries = 0; tries < MOST_DATES; tries++) {
    const found = findDateText(line.slice(from), { order, shortYears: true });
    if (found === null) break;
    const after = line.slice(from + found.end);
    const label = /^\s*(?:更新|güncellen)/i.test(after)
      ? 'modified'
      : dateLabelIn(line.slice(from, from + found.start));
    if (label === 'published') return found.date;
    if (label === null) unlabelled ??= found.date;
    from += found.end;
  }
  return unlabelled;
}

/** `12 March` on a page whose address tells the year and the same month. */
function withYearOf(yearMonth: string | null, dated: readonly DatedElement[]): string | null {
  if (yearMonth === null) return null;
  for (const { text, score } of dated) {
    const found = score > 2 && text !== '' && dateLabelIn(text) !== 'modified' ? findDayAndMonth(text) : null;
    if (found !== null && found.month === Number(yearMonth.slice(5)))
      return `${yearMonth}-${String(found.day).padStart(2, '0')}`;
  }
  return null;
}

const dayOf = (date: string) => date.slice(0, 10);
const DAY_MS = 86_400_000;
const near = (a: string, b: string) => Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) <= DAY_MS;
