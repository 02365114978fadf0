/** Country rules, in order: of two equal readings the earlier rule's stands. */
import type { Doc } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import type { CountryCandidate, TrapCandidate } from '../../types.js';
import type { SpanRule } from '../define.js';
import { compile, findAt } from '../dispatch.js';
import { decideByDocument } from './by-document.js';
import { countryAbbreviation } from './country-abbreviation.js';
import { countryCode } from './country-code.js';
import { countryDemonym } from './country-demonym.js';
import { countryName } from './country-name.js';
import { currency } from './trap-currency.js';
import { ethnicGroup } from './trap-ethnic-group.js';
import { language } from './trap-language.js';
import { notCountry } from './trap-not-country.js';
import { organisationTitle } from './trap-organisation-title.js';
import { placeName } from './trap-place-name.js';
import { IS_COUNTRY_WORD, startsCountryPhrase } from './words.js';

export const COUNTRY_RULES = {
  'country.name': countryName,
  'country.demonym': countryDemonym,
  'country.abbreviation': countryAbbreviation,
  'country.code': countryCode,
  'trap.not-country': notCountry,
  'trap.place-name': placeName,
  'trap.organisation-title': organisationTitle,
  'trap.ethnic-group': ethnicGroup,
  'trap.language': language,
  'trap.currency': currency,
} as const satisfies Record<string, SpanRule<CountryCandidate | TrapCandidate>>;

type Found = CountryCandidate | TrapCandidate;

const dispatch = compile<Found>(Object.values(COUNTRY_RULES));

/** `(`, which a code of sport may stand behind. */
const OPENING = 0x28;

export function findCountries(doc: Doc): Found[] {
  const { kind, mark, set, phraseAt } = doc;
  const found: Found[] = [];
  for (const block of doc.blocks) {
    if (block.kind === 'leftover') continue;
    for (let token = block.first; token < block.last; token++) {
      if (mark[token] === OPENING) {
        const code = countryCode.find(doc, token);
        if (code !== null) found.push(code as CountryCandidate);
        continue;
      }
      // Many common words could start a phrase; few do, and most of those that do have nothing to do with countries.
      if (
        IS_COUNTRY_WORD[set[token]!] === 0 &&
        (phraseAt[token] === phraseAt[token + 1] || !startsCountryPhrase(doc, token))
      )
        continue;
      if (kind[token] === TOKEN.word) findAt(doc, dispatch.words, token, found);
    }
  }
  return decideByDocument(doc, found);
}
