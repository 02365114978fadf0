/** Country rules, in order: of two equal readings the earlier rule's stands. */
import type { Doc } from '../../annotate/doc.js';
import type { CountryCandidate, TrapCandidate } from '../../types.js';
import type { SpanRule } from '../define.js';
import { compile, findCandidates } from '../dispatch.js';
import { decideByDocument } from './by-document.js';
import { countryAbbreviation } from './country-abbreviation.js';
import { countryDemonym } from './country-demonym.js';
import { countryName } from './country-name.js';
import { currency } from './trap-currency.js';
import { ethnicGroup } from './trap-ethnic-group.js';
import { language } from './trap-language.js';
import { notCountry } from './trap-not-country.js';
import { organisationTitle } from './trap-organisation-title.js';
import { placeName } from './trap-place-name.js';

export const COUNTRY_RULES = {
  'country.name': countryName,
  'country.demonym': countryDemonym,
  'country.abbreviation': countryAbbreviation,
  'trap.not-country': notCountry,
  'trap.place-name': placeName,
  'trap.organisation-title': organisationTitle,
  'trap.ethnic-group': ethnicGroup,
  'trap.language': language,
  'trap.currency': currency,
} as const satisfies Record<string, SpanRule<CountryCandidate | TrapCandidate>>;

const dispatch = compile<CountryCandidate | TrapCandidate>(Object.values(COUNTRY_RULES));

export function findCountries(doc: Doc): (CountryCandidate | TrapCandidate)[] {
  return decideByDocument(doc, findCandidates(doc, dispatch));
}
