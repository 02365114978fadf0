/** Units of measure behind a number. Source: src/lexicon/tables/units.tsv (UCUM). */
import { CHAR, charClass } from '../../../annotate/characters.js';
import { type Doc, isCapitalised, isInnerHyphen, isMark, surface } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { RowsById, RowsByText } from '../../../lexicon/rows.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';

export interface Unit {
  /** UCUM code; in braces where UCUM has none. */
  readonly code: string;
  readonly dimension: string;
  readonly symbol: boolean;
  /** Also an ordinary word, magnitude or title. */
  readonly ordinary: boolean;
}

export interface UnitAt extends Unit {
  readonly first: number;
  readonly last: number;
}

/** A unit where it stands. */
export function unitOf({ code, dimension, symbol, ordinary }: Unit, first: number, last: number): UnitAt {
  return { code, dimension, symbol, ordinary, first, last };
}

const unitIn = ([, code = '', dimension = '', , , kind, sense]: readonly string[]): Unit => ({
  code,
  dimension,
  symbol: kind === 'symbol',
  ordinary: sense !== '-',
});

/** Names, and symbols of several words (`sq km`), which the lexicon finds as phrases. */
const NAMES = new RowsById<Unit>(lexicon, 'units', (columns) => {
  const unit = unitIn(columns);
  return !unit.symbol || columns[0]!.includes(' ') ? unit : undefined;
});
const SYMBOLS = new RowsByText(lexicon, 'units', ['symbol'], unitIn);
const PER = wordSet('per a an');
const TIMES: ReadonlyMap<number, string> = new Map([
  [wordId(lexicon, 'second'), 's'],
  [wordId(lexicon, 'hour'), 'h'],
]);
/** First characters of symbols: most tokens behind a number start none. */
const STARTS = WordSet.of([...SYMBOLS.keys()].map((symbol) => symbol.charCodeAt(0)));

/** First two code units and length of a symbol, as one number. */
function outline(text: string, start: number, end: number): number {
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0;
  return (Math.imul(text.charCodeAt(start), 0x800) ^ second) * 0x20 + Math.min(end - start, 0x1f);
}
/** Most words that start like a symbol are told from all of them by their outline. */
const OUTLINES = WordSet.of([...SYMBOLS.keys()].map((symbol) => outline(symbol, 0, symbol.length)));

/** Letters that the longest of them starts with. */
const LONGEST_START = Math.max(
  ...[...SYMBOLS.keys()].map((symbol) => (/^[^\d\s/·²³]+/.exec(symbol)?.[0] ?? '').length),
);

/** Ordinary words that are nearly always units behind a number; the others (`bars`, `cups`, `stones`, `bits`) are counted things. */
const USUAL = new Set([
  '[ft_i]',
  '[yd_i]',
  '[kn_i]',
  '[fth_us]',
  'deg',
  '{rai}',
  '{mu}',
  '{marla}',
  '{catty}',
  '{pixel}',
  '[lb_av]',
  '{magnitude}',
  '{length}',
  'GBy',
  'Hz',
  '[fth_i]',
]);
/** Symbols of one letter that may stand off from the number. */
const LOOSE = new Set(['t', 'g', 'm', 'l', 'L', '°']);
/** A symbol has at most this many tokens: `µg/m³`, `km/h`. */
const SYMBOL_TOKENS = 5;

/** The unit whose first token this is; the number stands right before it or before a glued hyphen. */
export function unitAt(doc: Doc, token: number): UnitAt | null {
  if (token >= doc.length || doc.gap[token]! > GAP.line) return null;
  const unit = nameAt(doc, token) ?? symbolAt(doc, token);
  return unit === null ? null : (rateOf(doc, unit) ?? unit);
}

/** `m³ per second`, `cubic metres (m³) per second`: a rate that the table has under its code, and a gloss inside it. */
function rateOf(doc: Doc, unit: UnitAt): UnitAt | null {
  if (unit.dimension !== 'volume' && unit.dimension !== 'length') return null;
  let per = unit.last;
  if (isMark(doc, per, '(') && per + 1 < doc.length) {
    const gloss = symbolAt(doc, per + 1);
    if (gloss === null || gloss.code !== unit.code || !isMark(doc, gloss.last, ')')) return null;
    per = gloss.last + 1;
  }
  if (per + 1 >= doc.length || !PER.has(doc.form[per]!) || doc.gap[per]! > GAP.line) return null;
  const time = TIMES.get(doc.form[per + 1]!);
  const rate = time === undefined ? undefined : SYMBOLS.get(`${unit.code}/${time}`);
  return rate === undefined ? null : unitOf(rate, unit.first, per + 2);
}

function nameAt(doc: Doc, token: number): UnitAt | null {
  if (doc.kind[token] !== TOKEN.word) return null;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    const unit = NAMES.get(phrase.id);
    if (unit !== undefined) return unitOf(unit, token, phrase.last);
  }
  const unit = NAMES.get(doc.form[token]!);
  if (unit === undefined || (unit.ordinary && !USUAL.has(unit.code))) return null;
  // `ten Kilo Class boats`
  const next = token + 1;
  if (isCapitalised(doc, token) && isCapitalised(doc, next) && !doc.blocks[doc.block[token]!]!.titleCase)
    return null;
  return unitOf(unit, token, token + 1);
}

/** `the 11J protesters`: a day of the month with the initial of June or July in Spanish. */
const isDayName = (doc: Doc, token: number, written: string): boolean =>
  written === 'J' && /^\d{1,2}$/.test(surface(doc, token - 1)) && Number(surface(doc, token - 1)) <= LAST_DAY;
const LAST_DAY = 31;

function isUpper(written: string): boolean {
  for (let at = 0; at < written.length; at++)
    if (charClass(written.charCodeAt(at)) !== CHAR.upper) return false;
  return true;
}

function symbolAt(doc: Doc, token: number): UnitAt | null {
  const start = doc.start[token]!;
  if (!STARTS.has(doc.text.charCodeAt(start)) || doc.gap[token]! > GAP.space) return null;
  if (doc.kind[token] === TOKEN.word && doc.end[token]! - doc.dotted[token]! - start > LONGEST_START)
    return null;
  let last = token + 1;
  while (last < doc.length && last - token < SYMBOL_TOKENS && doc.gap[last] === GAP.none) last++;
  // `° C` has a space inside.
  if (
    isMark(doc, token, '°') &&
    last === token + 1 &&
    last < doc.length &&
    doc.end[last]! - doc.start[last]! === 1
  )
    last++;
  for (; last > token; last--) {
    const closing = last - 1;
    const end = doc.end[closing]! - doc.dotted[closing]!;
    if (!OUTLINES.has(outline(doc.text, start, end))) continue;
    const written = doc.text.slice(start, end);
    const unit = SYMBOLS.get(written);
    if (unit === undefined) continue;
    // The letters must end there: `5 km`, not `5 kmh`.
    if (last < doc.length && doc.gap[last] === GAP.none && doc.kind[last] === TOKEN.word) continue;
    // `a 1-in-100-year flood`
    if (isInnerHyphen(doc, last) && isInnerHyphen(doc, token - 1) && unit.ordinary) continue;
    const glued = doc.gap[token] === GAP.none;
    const capitals = written.length > 1 && isUpper(written);
    if (glued && isDayName(doc, token, written)) return null;
    if (!glued && unit.ordinary && !LOOSE.has(written) && !capitals) return null;
    if (!glued && written.length === 1 && !LOOSE.has(written)) return null;
    return unitOf(unit, token, last);
  }
  return null;
}
