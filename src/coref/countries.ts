/** Country mentions → countries, one per ISO 3166-1 code, in order of first mention. */
import type { Doc } from '../annotate/doc.js';
import { lazily } from '../lazily.js';
import { lexicon } from '../lexicon/load.js';
import { rowsOf } from '../lexicon/rows.js';
import type { Candidate, Country, CountryMention } from '../types.js';

const countries = lazily(
  (): ReadonlyMap<string, { readonly alpha3: string; readonly name: string }> =>
    new Map(
      rowsOf(lexicon, 'countries').map(({ columns: [alpha2 = '', alpha3 = '', name = ''] }) => [
        alpha2.toUpperCase(),
        { alpha3, name },
      ]),
    ),
);

export function joinCountries(doc: Doc, winners: readonly Candidate[]): Country[] {
  const joined: Country[] = [];
  const mentionsOf = new Map<string, CountryMention[]>();
  for (let at = 0; at < winners.length; at++) {
    const winner = winners[at]!;
    if (winner.kind !== 'country') continue;
    const { code, start, end, form, because } = winner;
    let mentions = mentionsOf.get(code);
    if (mentions === undefined) {
      mentions = [];
      mentionsOf.set(code, mentions);
      const { alpha3, name } = countries().get(code)!;
      joined.push({ code, alpha3, name, mentions });
    }
    mentions.push({ text: doc.text.slice(start, end), start, end, form, because });
  }
  return joined;
}
