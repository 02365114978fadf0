/** Branches of firms and campaigns that end in the name of a country: `Telecom Namibia`, `“Digital Malta”`. */
import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isInnerHyphen,
  isNumber,
  opensSentence,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { countryWord, endOfCountryWord, entryAt } from './words.js';

/** Words before a country that are looked through. */
const REACH = 9;

/**
 * `Radio Malta`, `Telecom Namibia`: where the capitalised words before a country's name start, whose branch there it
 * is; `token` where they are none, or may be a place in it, somebody from it, a day, or the first word of a sentence.
 */
export function startOfBranch(doc: Doc, token: number, after: number): number {
  const last = token - 1;
  const isName = countryWord(entryAt(doc, token, after))?.form === 'name';
  if (!is(doc, token, CLASS.demonym) && doc.gap[token] === GAP.space && !isNumber(doc, after)) {
    const known = startOfKnown(doc, token);
    if (known < token) return known;
  }
  if (!isName && !isSaudi(doc, token)) return token;
  if (doc.shape[token] === SHAPE.upper || doc.dotted[token] === 1 || isNumber(doc, after)) return token;
  if (!mayOwn(doc, last) || doc.gap[token] !== GAP.space) return token;
  // `Faith Oke Kenya`
  if (is(doc, last, CLASS['surname-1']) && is(doc, last - 1, CLASS['given-1'])) return token;
  let first = last;
  while (first > token - REACH && doc.gap[first] === GAP.space && mayOwn(doc, first - 1)) first--;
  // `the Democratic Republic of Congo`
  for (let at = first; at < token; at++) if (endOfCountryWord(doc, at) > at) return token;
  return first;
}

/** Sports, which federations have in their names: `Sport NZ`, `Swiss Cycling`. */
export const SPORTS = wordSet(
  'sport sports cycling swimming athletics rowing gymnastics sailing canoeing triathlon badminton judo wrestling taekwondo fencing archery ' +
    'handball volleyball basketball netball hockey rugby football cricket tennis golf boxing softball baseball surfing skiing skating curling squash bowls equestrian',
);
/** Words of the name of an organisation that are looked back at. */
const KNOWN_REACH = 4;

/** `Amnesty International Nigeria`, `Sport NZ`: where an organisation of the lexicon or a sport with a capital starts; `token` where none ends there. */
function startOfKnown(doc: Doc, token: number): number {
  if (!isCapitalised(doc, token - 1) || doc.blocks[doc.block[token]!]!.titleCase) return token;
  if (SPORTS.has(doc.form[token - 1]!)) return token - 1;
  if (doc.shape[token] === SHAPE.upper || doc.dotted[token] === 1) return token;
  for (let start = Math.max(0, token - KNOWN_REACH); start < token - 1; start++)
    for (let phrase = doc.phraseAt[start]!; phrase < doc.phraseAt[start + 1]!; phrase++) {
      const { last, id } = doc.phrases[phrase]!;
      if (last === token && idIs(doc, id, CLASS.organisation) && isCapitalised(doc, start)) return start;
    }
  return token;
}

/** Whether a word before a country's name can be the name of what is there. */
function mayOwn(doc: Doc, token: number): boolean {
  if (doc.kind[token] !== TOKEN.word || doc.dotted[token] === 1) return false;
  if (!isCapitalised(doc, token)) return isBrand(doc, token);
  if (NEVER_OWNERS.some((name) => is(doc, token, CLASS[name]))) return false;
  if (OF_CAMPAIGNS.has(doc.form[token]!)) return !opensSentence(doc, token);
  if (BODIES_OF_STATES.has(doc.form[token]!) || DESCRIBING.has(doc.form[token]!)) return false;
  if (isInnerHyphen(doc, token - 1)) return false;
  // `Top Kenya runners`, `Eastern Ghana`
  const isOrdinary = is(doc, token, CLASS['word-1']) || is(doc, token, CLASS['word-2']);
  if (isOrdinary && opensSentence(doc, token)) return false;
  return !is(doc, token, CLASS.adjective) || is(doc, token, CLASS['organisation-word']);
}
/** What a country is by tongue or rule, and the lists of adjectives lack: `with Turkic Kyrgyzstan`. */
const DESCRIBING = wordSet('turkic persian imperial');
const SAUDI = wordSet('saudi');

/** `Telecom Saudi said`: short for the country, where nothing follows that it would describe. */
const isSaudi = (doc: Doc, token: number): boolean =>
  SAUDI.has(doc.form[token]!) &&
  !isCapitalised(doc, token + 1) &&
  doc.kind[token + 1] !== TOKEN.clitic &&
  !is(doc, token + 1, CLASS.noun) &&
  !isInnerHyphen(doc, token + 1);

/** `bp`, `eToro`: a company that writes itself in small letters, and no word. */
const isBrand = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.organisation) && COMMON_WORDS.every((name) => !is(doc, token, CLASS[name]));
const COMMON_WORDS = ['word-1', 'word-2', 'word-3', 'word-4', 'function-word', 'adjective', 'unit'] as const;

const NEVER_OWNERS = [
  'function-word',
  'calendar',
  'city-4',
  'city-5',
  'city-6',
  'region',
  'place',
  'title',
  'role',
  'honorific',
  'country-name',
  'demonym',
  'people-name',
  'language',
  'currency',
  'unit',
  'adverb',
] as const;
/** `Digital Malta`, `Startup Malta`: what campaigns of a government call the country. */
const OF_CAMPAIGNS = wordSet('digital smart startup');
const BODIES_OF_STATES = wordSet('un eu nato au us uk ecowas asean opec imf pre post ex');
