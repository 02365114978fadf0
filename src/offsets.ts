/** Offsets of a report in other units than UTF-16: Unicode code points, or bytes of UTF-8. */
import type { FigureAnswer, Report, Span } from './types.js';

export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

export function withOffsets(report: Report, text: string, unit: OffsetUnit): Report {
  if (unit === 'utf16') return report;
  const position = positions(text, unit);
  const moved = <T extends Partial<Span>>(span: T): T => ({
    ...span,
    ...(span.start !== undefined && { start: position[span.start] }),
    ...(span.end !== undefined && { end: position[span.end] }),
  });
  const mention = <T extends Span & { readonly because?: readonly Span[] }>(one: T): T => ({
    ...moved(one),
    ...(one.because !== undefined && { because: one.because.map(moved) }),
  });
  const figure = (one: FigureAnswer): FigureAnswer => ({
    ...mention(one),
    ...(one.comparatorWords !== undefined && { comparatorWords: one.comparatorWords.map(moved) }),
    ...(one.changedFrom !== undefined && { changedFrom: moved(one.changedFrom) }),
    ...(one.changedTo !== undefined && { changedTo: moved(one.changedTo) }),
    ...(one.converts !== undefined && { converts: moved(one.converts) }),
  });
  return {
    ...report,
    offsets: unit,
    people: report.people.map((one) => ({ ...one, mentions: one.mentions.map(mention) })),
    countries: report.countries.map((one) => ({ ...one, mentions: one.mentions.map(mention) })),
    dates: report.dates.map(mention),
    figures: report.figures.map(figure),
    warnings: report.warnings.map(moved),
  };
}

/** For each UTF-16 offset the offset in the other unit. Inside a surrogate pair it is that of the pair's start. */
function positions(text: string, unit: 'codepoint' | 'byte'): Uint32Array {
  const position = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i)!;
    const units = code > 0xffff ? 2 : 1;
    position.fill(at, i, i + units);
    // A lone surrogate is written as U+FFFD, which takes three bytes too.
    at += unit === 'codepoint' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    i += units;
  }
  position[text.length] = at;
  return position;
}
