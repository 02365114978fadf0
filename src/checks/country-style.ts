import { defineCheck } from './define.js';
import type { Facts } from './facts.js';
import type { Contradiction } from './finding.js';

/** `U.S.`, `UAE`: how a country is shortened is another question than how it is called. */
const ABBREVIATION = /^(?:\p{Lu}\.?){2,}$/u;

export const countryStyle = defineCheck({
  id: 'country-style',
  level: 'off',
  doc: 'A country that is not called as the house style calls it.',
  why: 'A title that says Ivory Coast here and Côte d’Ivoire there looks careless, and its archive is searched in vain. It is style, never a fact.',
  source: 'House styles: AP, Reuters, Guardian and Economist each name countries in their own way',
  exemptions: [
    'Off until the configuration has a style for countries, and silent on countries that it leaves out.',
    'Abbreviations: U.S., UAE, DRC.',
    'Demonyms.',
  ],
  blindSpots: ['Names of countries inside names of organisations, which keep the spelling of their owner.'],
  needs: ['country'],
  *check(facts, looked) {
    for (const { code, place, text } of namesOf(facts)) {
      const style = facts.house.countries?.[code];
      if (style === undefined || ABBREVIATION.test(text)) continue;
      looked(place);
      if (folded(text) !== folded(style)) yield contradiction(code, place, text, style);
    }
  },
  slip: (facts) => {
    for (const { code, place, text } of namesOf(facts)) {
      const style = facts.house.countries?.[code];
      const other = OTHER_NAMES[code];
      if (style !== undefined && other !== undefined && folded(text) === folded(style) && other !== style)
        return { at: place, with: other };
    }
    return null;
  },
  examples: [
    {
      text: 'The port of Ivory Coast is busy.',
      house: { countries: { CI: 'Côte d’Ivoire' } },
      points: ['Ivory Coast'],
    },
    {
      text: 'Flights to Côte d’Ivoire resumed.',
      house: { countries: { CI: 'Ivory Coast' } },
      points: ['Côte d’Ivoire'],
    },
    { text: 'Troops left Burma in May.', house: { countries: { MM: 'Myanmar' } }, points: ['Burma'] },
    { text: 'Troops left Myanmar in May.', house: { countries: { MM: 'Burma' } }, points: ['Myanmar'] },
    { text: 'He was born in Swaziland.', house: { countries: { SZ: 'Eswatini' } }, points: ['Swaziland'] },
    { text: 'Prices rose in Turkey again.', house: { countries: { TR: 'Türkiye' } }, points: ['Turkey'] },
    {
      text: 'She flew to the Czech Republic.',
      house: { countries: { CZ: 'Czechia' } },
      points: ['Czech Republic'],
    },
    { text: 'She flew to Czechia.', house: { countries: { CZ: 'Czech Republic' } }, points: ['Czechia'] },
    {
      text: 'The islands of Cape Verde voted.',
      house: { countries: { CV: 'Cabo Verde' } },
      points: ['Cape Verde'],
    },
    {
      text: 'A ferry sank off East Timor.',
      house: { countries: { TL: 'Timor-Leste' } },
      points: ['East Timor'],
    },
    { text: 'Holland won the match.', house: { countries: { NL: 'Netherlands' } }, points: ['Holland'] },
  ],
  cleanExamples: [
    'The port of Ivory Coast is busy.',
    { text: 'The port of Ivory Coast is busy.', house: { countries: { CI: 'Ivory Coast' } } },
    { text: 'The port of Ivory Coast is busy.', house: { countries: { MM: 'Myanmar' } } },
    { text: 'The port of IVORY COAST is busy.', house: { countries: { CI: 'Ivory Coast' } } },
    { text: 'Ivorian cocoa is dear.', house: { countries: { CI: 'Ivory Coast' } } },
    { text: 'The U.S. sent aid.', house: { countries: { US: 'United States' } } },
    { text: 'The UAE sent aid.', house: { countries: { AE: 'United Arab Emirates' } } },
    { text: 'The United States sent aid.', house: { countries: { US: 'the United States' } } },
    { text: 'Troops left Myanmar in May.', house: { countries: { MM: 'Myanmar' } } },
    { text: 'Cape Town is not Cabo Verde.', house: { countries: { CV: 'Cabo Verde' } } },
    { text: 'Turkey was served at Christmas.', house: { countries: { CZ: 'Czechia' } } },
  ],
});

/** Another name of a country that styles differ on, for the slip. Source: ISO 3166-1 and its former names. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  CI: 'Côte d’Ivoire',
  MM: 'Burma',
  CZ: 'Czech Republic',
  CV: 'Cape Verde',
  SZ: 'Swaziland',
};

function* namesOf({ analysis, doc }: Facts) {
  for (const { code, mentions } of analysis.countries)
    for (const { form, start, end } of mentions)
      if (form === 'name')
        yield { code, place: { in: 'text' as const, start, end }, text: doc.text.slice(start, end) };
}

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

function contradiction(
  code: string,
  place: Contradiction['here'],
  text: string,
  style: string,
): Contradiction {
  return {
    here: place,
    message: `“${text}” is “${style}” in the house style`,
    doubt: 'the name or the style may be meant otherwise here',
    computed: { country: code },
    repairs: [{ at: place, with: style, because: 'the configuration calls it so' }],
    facts: [code, folded(text)],
  };
}
