/** Which currency a sign or name that several share means: by the countries named around it. */
import type { Doc } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { lexicon } from '../../../lexicon/load.js';
import { RowsById } from '../../../lexicon/rows.js';
import { countryWord } from '../../country/words.js';
import type { Currency } from './currencies.js';
import { codeBySign } from './own-sign.js';

/** Tokens on either side within which a country decides between currencies of one name. */
export const COUNTRY_REACH = 300;

/** Countries by the cities and provinces that tell them. */
const SEATS = new RowsById(lexicon, 'seats', ([, country = '']) => country);

/** `Papua New Guinea`, `South Africa` */
function countryOfPhrase(doc: Doc, token: number): string | undefined {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const country = countryWord(doc.phrases[at]!.id);
    if (country !== undefined) return country.code;
  }
  return undefined;
}

export const countryAt = (doc: Doc, token: number): string | undefined =>
  countryWord(doc.form[token]!)?.code ?? SEATS.get(doc.form[token]!) ?? countryOfPhrase(doc, token);

/** Whether the country of a currency is named around it. */
export function isHomeNear(doc: Doc, { code }: Currency, token: number): boolean {
  const last = Math.min(doc.length, token + COUNTRY_REACH);
  for (let at = Math.max(0, token - COUNTRY_REACH); at < last; at++)
    if (doc.shape[at]! >= SHAPE.capital && countryAt(doc, at) === code?.slice(0, 2)) return true;
  return false;
}

/** The code that an ambiguous sign or name means by the countries named around it; its usual code without such evidence. */
export function codeNear(doc: Doc, currency: Currency, token: number): string | null {
  const byCountry = currency.byCountry();
  if (byCountry.size === 0) return currency.code;
  const signed = codeBySign(doc, byCountry, token);
  if (signed !== null) return signed;
  const votes = new Map<string, number>();
  const home = currency.code?.slice(0, 2);
  const last = Math.min(doc.length, token + COUNTRY_REACH);
  for (let at = Math.max(0, token - COUNTRY_REACH); at < last; at++) {
    if (doc.shape[at]! < SHAPE.capital) continue;
    const country = countryAt(doc, at);
    if (country === undefined) continue;
    const code = byCountry.get(country) ?? (country === home ? currency.code : null);
    if (code) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  let best = currency.code;
  for (const [code, count] of votes) if (count > (votes.get(best ?? '') ?? 0)) best = code;
  return best;
}
