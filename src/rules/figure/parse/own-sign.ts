/** The sign elsewhere in an article that tells which currency a shared name means. */
import type { Doc } from '../../../annotate/doc.js';

/** Signs of one currency whose name is that of several. */
const OWN_SIGNS: readonly (readonly [sign: string, country: string])[] = [
  ['₹', 'IN'],
  ['₱', 'PH'],
  ['₡', 'CR'],
];
/** How far around the article may write the sign, in characters. */
const SIGN_REACH = 4000;

/** `ten rupees` of an article that has prices in `₹` */
export function codeBySign(doc: Doc, byCountry: ReadonlyMap<string, string>, token: number): string | null {
  const at = doc.start[token]!;
  for (const [sign, country] of OWN_SIGNS) {
    const code = byCountry.get(country);
    if (code === undefined) continue;
    if (doc.text.slice(Math.max(0, at - SIGN_REACH), at + SIGN_REACH).includes(sign)) return code;
  }
  return null;
}
