/** Currency signs, codes and names at a number. Source: src/lexicon/tables/currencies.tsv (ISO 4217). */
import { charClass, isLetter } from '../../../annotate/characters.js';
import { type Doc, is, isInnerHyphen, isMark, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { AFTER, BEFORE, type Currency, type CurrencyAt, currencyAt, NAMES } from './currencies.js';
import { COUNTRY_REACH, isHomeNear } from './currency-near.js';
import { MAGNITUDES, WORD } from './lexis.js';

/** Last characters of signs before a number, and first ones of those behind it: most tokens there are no sign. */
const LAST_OF_SIGN = WordSet.of([...BEFORE.keys()].map((sign) => sign.charCodeAt(sign.length - 1)));
const FIRST_OF_SIGN = WordSet.of([...AFTER.keys(), ...BEFORE.keys()].map((sign) => sign.charCodeAt(0)));

/** A sign has at most this many tokens: `U.S.$`, `C$NIO`. */
const SIGN_TOKENS = 3;
/** Letter signs that may stand off from the number; others must touch it (`ID 300` is no price). */
const LOOSE = new Set(
  'Rs Rs. Rp Rp. RM Tk SR QR KD JD BD RO Dh Dhs Fr. Le LE Ft zł Kč Sh Shs Ksh KSh Ush Tsh Bs Gs Gs. Br TL kr FCFA CFA'.split(
    ' ',
  ),
);

/** The sign or code right before a number: `$`, `NT$`, `Rs `, `USD `. */
export function signBefore(doc: Doc, number: number): CurrencyAt | null {
  const end = number - 1;
  if (end < 0 || doc.gap[number]! > GAP.space) return null;
  const kind = doc.kind[end];
  if (
    kind === TOKEN.word ? doc.shape[end] === SHAPE.lower : kind !== TOKEN.symbol && kind !== TOKEN.punctuation
  )
    return null;
  // `EUR/USD 1.08`: a rate
  if (isMark(doc, end - 1, '/') && doc.gap[end] === GAP.none) return null;
  if (!LAST_OF_SIGN.has(doc.text.charCodeAt(doc.end[end]! - 1))) return null;
  if (kind === TOKEN.word && doc.end[end]! - doc.start[end]! > 6) return null;
  // A word that stands free is all of the sign.
  if (kind === TOKEN.word && doc.gap[end] !== GAP.none && !is(doc, end, CLASS.currency)) return null;
  // `US $5 million` has a space inside the sign.
  if (kind === TOKEN.symbol && end > 0 && doc.gap[end] === GAP.space && mayOpenSpaced(doc, end - 1)) {
    const spaced = BEFORE.get(`${surface(doc, end - 1)} ${surface(doc, end)}`);
    if (spaced !== undefined) return currencyAt(spaced, end - 1, number);
  }
  let first = end;
  while (first > 0 && end - first < SIGN_TOKENS - 1 && doc.gap[first] === GAP.none) first--;
  for (; first <= end; first++) {
    const written = doc.text.slice(doc.start[first], doc.end[end]);
    const currency = BEFORE.get(written);
    if (
      currency === undefined ||
      (first > 0 && doc.gap[first] === GAP.none && doc.kind[first - 1] === TOKEN.word)
    )
      continue;
    if (
      doc.gap[number] === GAP.none
        ? mayTouch(doc, number, written) ||
          isPricedNearby(doc, first, currency) ||
          isPricedLikeOther(doc, first, written)
        : mayStandOff(doc, first, written)
    )
      return currencyAt(currency, first, number);
  }
  return null;
}

/** Last characters in front of the space in signs of two words. */
const BEFORE_SPACE = WordSet.of(
  [...BEFORE.keys()]
    .filter((sign) => sign.includes(' '))
    .map((sign) => sign.charCodeAt(sign.indexOf(' ') - 1)),
);

const mayOpenSpaced = (doc: Doc, token: number): boolean =>
  BEFORE_SPACE.has(doc.text.charCodeAt(doc.end[token]! - 1));

/** `R500`, `K2.5` are prices; `Q1`, `K9`, `N95` are not: one letter wants a longer number. */
function mayTouch(doc: Doc, number: number, written: string): boolean {
  // `COP27` is a conference; the peso has no sums so small.
  if (written === 'COP' && doc.end[number]! - doc.start[number]! <= 2) return isOfMagnitude(doc, number);
  return (
    written.length > 1 ||
    !isLetter(charClass(written.charCodeAt(0))) ||
    doc.end[number]! - doc.start[number]! > 2 ||
    isGrouped(doc, number) ||
    isOfMagnitude(doc, number)
  );
}

/** `R10 000` */
const isGrouped = (doc: Doc, number: number): boolean =>
  doc.kind[number + 1] === TOKEN.number &&
  doc.gap[number + 1] === GAP.space &&
  doc.end[number + 1]! - doc.start[number + 1]! === GROUP;
const GROUP = 3;

/** `N38m`, `N38 million`, `R14-million` */
function isOfMagnitude(doc: Doc, number: number): boolean {
  const next = isInnerHyphen(doc, number + 1) ? number + 2 : number + 1;
  if (doc.kind[next] !== TOKEN.word) return false;
  if (SHORT_MAGNITUDES.has(doc.form[next]!)) return next === number + 1 && doc.gap[next] === GAP.none;
  return MAGNITUDES.has(doc.form[next]!) && doc.end[next]! - doc.start[next]! > 2;
}
const SHORT_MAGNITUDES = wordSet('m mn bn tn');

/** `R20` is a price where it is said to cost that, or the article speaks of rand. */
function isPricedNearby(doc: Doc, sign: number, { code }: Currency): boolean {
  const cost = doc.form[sign - 1] === WORD.of ? doc.form[sign - 2] : doc.form[sign - 1];
  if (COSTS.has(cost ?? 0)) return true;
  const last = Math.min(doc.length, sign + COUNTRY_REACH);
  for (let at = Math.max(0, sign - COUNTRY_REACH); at < last; at++) {
    const named = NAMES.get(doc.form[at]!);
    if (named !== undefined && named.code === code && doc.shape[at] === SHAPE.lower) return true;
  }
  return false;
}

/** `N50` of `asks N150 for what sold for N50`: behind a preposition, closed, and another price has the sign. */
function isPricedLikeOther(doc: Doc, sign: number, written: string): boolean {
  const behind = sign + 2;
  const ends =
    behind >= doc.length || doc.kind[behind] !== TOKEN.word || is(doc, behind, CLASS['function-word']);
  if (!ends || !BEFORE_PRICE.has(doc.form[sign - 1] ?? 0)) return false;
  const last = Math.min(doc.length - 1, sign + PRICE_REACH);
  for (let at = Math.max(0, sign - PRICE_REACH); at < last; at++) {
    if (doc.kind[at] !== TOKEN.word || doc.kind[at + 1] !== TOKEN.number || doc.gap[at + 1] !== GAP.none)
      continue;
    if (surface(doc, at) === written && mayTouch(doc, at + 1, written)) return true;
  }
  return false;
}
const PRICE_REACH = 60;
const BEFORE_PRICE = wordSet('for at from to than about only just by between under over and');

const COSTS = wordSet(
  'cost costs price prices fee fees fine fare fares toll pay pays paid paying charge charges',
);

/** The seventeen Sustainable Development Goals of the United Nations have the code of the Sudanese pound. */
const GOALS = 17;

const isGoal = (doc: Doc, number: number): boolean =>
  Number(surface(doc, number)) <= GOALS &&
  !(doc.form[number + 1]! > 0 && MAGNITUDES.has(doc.form[number + 1]!));

/** With a period behind them at most. */
function isOfLetters(written: string): boolean {
  const end = written.endsWith('.') ? written.length - 1 : written.length;
  for (let at = 0; at < end; at++) if (!isLetter(charClass(written.charCodeAt(at)))) return false;
  return end > 0;
}

/** `$ 5`, `USD 5`, `Rs 5` are prices; `ID 5` and, among capitals, `ALL 5` are not. */
function mayStandOff(doc: Doc, first: number, written: string): boolean {
  if (!isOfLetters(written)) return true;
  if (written === 'SDG' && isGoal(doc, first + 1)) return false;
  // `COP 15` is a conference.
  if (written === 'COP' && doc.end[first + 1]! - doc.start[first + 1]! <= 2)
    return isOfMagnitude(doc, first + 1);
  if (LOOSE.has(written) || written.length > 3) return true;
  return written.length === 3 && !doc.blocks[doc.block[first]!]!.allCaps;
}

/** The name, code or sign that follows a number: `dollars`, `million U.S. dollars`, `€`, `p`. `token` is the first after the number. */
export function currencyAfter(doc: Doc, token: number): CurrencyAt | null {
  if (token >= doc.length || doc.gap[token]! > GAP.line) return null;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const phrase = doc.phrases[at]!;
    const currency = NAMES.get(phrase.id);
    if (currency !== undefined) return currencyAt(currency, token, phrase.last);
  }
  const name = doc.kind[token] === TOKEN.word ? NAMES.get(doc.form[token]!) : undefined;
  if (name !== undefined) return currencyAt(name, token, token + 1);
  if (isMark(doc, token, '/')) return shillingsAt(doc, token);
  if (doc.kind[token] === TOKEN.word && doc.end[token]! - doc.start[token]! > 4) return null;
  if (doc.kind[token] === TOKEN.word && !is(doc, token, CLASS.currency)) return null;
  if (!FIRST_OF_SIGN.has(doc.text.charCodeAt(doc.start[token]!))) return null;
  const written = surface(doc, token);
  const sign = AFTER.get(written) ?? (LOOSE.has(written) ? BEFORE.get(written) : undefined);
  if (sign === undefined || doc.gap[token]! > GAP.space) return null;
  const letters = doc.kind[token] === TOKEN.word;
  if (UNITS_ABROAD.has(written) && !isHomeNear(doc, sign, token)) return null;
  if (
    letters &&
    doc.gap[token] !== GAP.none &&
    !LOOSE.has(written) &&
    !(doc.shape[token] === SHAPE.upper && doc.end[token]! - doc.start[token]! === 3)
  )
    return null;
  // A sign that touches the number behind it belongs to that one: `5 $3`.
  if (
    !letters &&
    doc.gap[token] === GAP.space &&
    doc.gap[token + 1] === GAP.none &&
    doc.kind[token + 1] === TOKEN.number
  )
    return null;
  return currencyAt(sign, token, token + 1);
}

/** `4,120/-`, `500/=`: two marks that touch the number and each other. */
function shillingsAt(doc: Doc, slash: number): CurrencyAt | null {
  const last = slash + 2;
  if (last > doc.length || doc.gap[slash] !== GAP.none || doc.gap[slash + 1] !== GAP.none) return null;
  const sign = AFTER.get(doc.text.slice(doc.start[slash], doc.end[slash + 1]));
  if (sign === undefined) return null;
  // `4/-5`
  const ends = last === doc.length || doc.gap[last] !== GAP.none || doc.kind[last] === TOKEN.punctuation;
  return ends ? currencyAt(sign, slash, last) : null;
}

const YEAR = /^(19|20)\d\d$/;

/** A currency name right before a number: `US dollars 6000`, `rupees 40`. */
export function nameBefore(doc: Doc, number: number): CurrencyAt | null {
  const end = number - 1;
  if (end < 1 || doc.kind[end] !== TOKEN.word || doc.gap[number] !== GAP.space) return null;
  for (let first = Math.max(0, end - 2); first < end; first++)
    for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++) {
      const phrase = doc.phrases[at]!;
      const currency = phrase.last === number ? NAMES.get(phrase.id) : undefined;
      if (currency !== undefined) return priceAhead(doc, first) ? currencyAt(currency, first, number) : null;
    }
  const currency = NAMES.get(doc.form[end]!);
  if (currency === undefined || currency.ordinary || !priceAhead(doc, end)) return null;
  // `Euro 2024` is held.
  if (doc.shape[end] === SHAPE.capital && YEAR.test(surface(doc, number))) return null;
  return currencyAt(currency, end, number);
}

/** The name belongs to the number behind it only when none stands before it: `5 dollars 40 times`. */
function priceAhead(doc: Doc, name: number): boolean {
  const before = name - 1;
  return (
    before < 0 ||
    doc.gap[name]! >= GAP.line ||
    (doc.kind[before] !== TOKEN.number && !is(doc, before, CLASS['number-word'])) ||
    doc.kind[before] === TOKEN.punctuation
  );
}

/** Signs that are a unit of measure but where the country of the currency is named: `20 KM`. */
const UNITS_ABROAD = new Set(['KM']);
