/**
 * chrono-node: dates against the publication date, without its implied parts. The value is TIMEX3 as far as the parts
 * that it knows reach: a day, a month, a year, a time of day.
 */
import { type ParsedComponents, parse } from 'chrono-node';
import type { System } from '../systems.js';

const two = (value: number | null) => String(value ?? 0).padStart(2, '0');

function timexOf(parts: ParsedComponents): string {
  const year = String(parts.get('year')).padStart(4, '0');
  const knowsDay = parts.isCertain('day') || parts.isCertain('weekday');
  if (parts.isCertain('hour'))
    return `${year}-${two(parts.get('month'))}-${two(parts.get('day'))}${timeOf(parts)}`;
  if (knowsDay) return `${year}-${two(parts.get('month'))}-${two(parts.get('day'))}`;
  return parts.isCertain('month') ? `${year}-${two(parts.get('month'))}` : year;
}

const timeOf = (parts: ParsedComponents) => `T${two(parts.get('hour'))}:${two(parts.get('minute'))}`;

/** Noon of the publication date; without one a fixed day, never the clock. */
function referenceOf(published: string | undefined): Date {
  const [year = 2000, month = 1, day = 1] = (published ?? '2000-01-01').slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

export const chrono: System = {
  name: 'chrono-node',
  answers: (measure) => measure.startsWith('dates'),
  answer: ({ id, text, published }) => ({
    id,
    // A range is one answer of chrono and two of ours: its start and end share the span.
    dates: parse(text, referenceOf(published)).map((found) => [
      found.index,
      found.index + found.text.length,
      timexOf(found.start),
    ]),
  }),
};
