/**
 * The day of publication as the text itself states it: a line near the top that is a date and at most its label, or
 * the dateline of the first paragraph (`LONDON, 12 March 2021 (Reuters) –`). Only a date with its year counts.
 */

import { wordSet } from '../lexicon/word-list.js';
import { dayText } from '../normalise/edtf.js';
import { firstDay } from '../normalise/period.js';
import { inYear } from '../normalise/recurring.js';
import { afterMonth, dayAfter, dayBefore, monthAt, yearAfter } from '../rules/date/parse/month.js';
import { isCalendar, isOneOf } from '../rules/date/words.js';
import type { Block, Doc } from './doc.js';
import { isCapitalised, isMark, isOneOfMarks } from './doc.js';
import { TOKEN } from './tokens.js';

/** Blocks and tokens from the top that are looked at: below them a date is the story's. */
const BLOCKS = 6;
const TOKENS = 24;
/** Words of a date line beside the date: `Published on Monday`, `Updated …` says when it was changed. */
const LABELS = wordSet('published posted issued released date on at by the am pm gmt et');
const CHANGED = wordSet('updated modified revised edited');

interface DateAt {
  readonly first: number;
  readonly last: number;
  readonly day: number;
}

/** `YYYY-MM-DD`, or null when the text does not say. */
export function publicationDay(doc: Doc): string | null {
  for (const block of doc.blocks.slice(0, BLOCKS)) {
    if (block.kind === 'title') continue;
    const date = firstDate(doc, block);
    if (date === null) continue;
    if (isDateLine(doc, block, date) || isDateline(doc, block, date)) return dayText(date.day);
  }
  return null;
}

function firstDate(doc: Doc, block: Block): DateAt | null {
  const end = Math.min(block.last, block.first + TOKENS);
  for (let token = block.first; token < end; token++) {
    const month = monthAt(doc, token);
    if (month === 0) continue;
    const behind = afterMonth(doc, token);
    const before = dayBefore(doc, token);
    const day = before ?? dayAfter(doc, behind);
    if (day === null) continue;
    const year = yearAfter(doc, before === null ? day.last : behind);
    if (year === null) continue;
    const found = inYear({ of: 'day', month, day: day.day, weekday: null }, year.year);
    return found === null ? null : { first: before?.first ?? token, last: year.last, day: firstDay(found) };
  }
  return null;
}

/** Nothing but the date, its weekday, a time, and words that label it. */
function isDateLine(doc: Doc, { first, last }: Block, date: DateAt): boolean {
  for (let token = first; token < last; token++) {
    if (token >= date.first && token < date.last) continue;
    if (isOneOf(doc, token, CHANGED)) return false;
    if (doc.kind[token] !== TOKEN.word) continue;
    if (
      !isOneOf(doc, token, LABELS) &&
      !isCalendar(doc, token, 'weekday') &&
      !isCalendar(doc, token, 'timezone')
    )
      return false;
  }
  return true;
}

/** A place in capitals before the date; a dash, a colon, or a source in brackets and a dash behind it. */
function isDateline(doc: Doc, { first }: Block, date: DateAt): boolean {
  if (date.first === first) return false;
  for (let token = first; token < date.first; token++)
    if (doc.kind[token] === TOKEN.word && !isCapitalised(doc, token)) return false;
  let token = date.last;
  if (isMark(doc, token, '(')) while (token < doc.length && !isMark(doc, token, ')')) token++;
  if (isMark(doc, token, ')')) token++;
  if (isMark(doc, token, ',')) token++;
  return isOneOfMarks(doc, token, '-–—:') || isMark(doc, token, '--');
}
