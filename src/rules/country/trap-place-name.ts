import { type Doc, is, isCapitalised, isInnerHyphen, isMark, surface } from '../../annotate/doc.js';
import { STATES } from '../../annotate/states.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { TrapCandidate } from '../../types.js';
import { define } from '../define.js';
import { countryTrap, countryWord, endOfCountryWord, IS_PLACE_PHRASE } from './words.js';

const id = 'trap.place-name';

/** With a capital they make the name of a region: `Northern Uganda`; `South Sudan` is a phrase of its own. */
const DIRECTIONS = wordSet(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern ' +
    'northwestern southeastern southwestern upper lower middle inner outer mainland',
);
/** `Lake Nicaragua`: these stand before the name. */
const BEFORE = wordSet('lake mount cape fort port new san santa saint st rio little');
/** A line all in capitals hides where a name ends: only what can be nothing else is taken there. */
const IN_CAPITALS = wordSet('city sea strait');
/** `Ferry Sinks in Malta River` has capitals anyway: there these end a name where the gazetteer has it. */
const IN_HEADLINES = wordSet(
  'river lake coast border town village port bridge highway motorway forest jungle desert mountain mountains valley beach island hospital ' +
    'prison jail school hotel mall market mine dam park stadium church mosque temple cave farm',
);

export const placeName = define<TrapCandidate>({
  id,
  doc: 'A city, region, sea or street whose name holds that of a country.',
  source: 'annotation guide, Countries: not a country',
  triggers: ['country-name', 'demonym', 'phrase-start'],
  examples: [
    { text: 'They met in Mexico City.', finds: 'Mexico City' },
    { text: 'Farms in Northern Uganda were flooded.', finds: 'Northern Uganda' },
    { text: 'A ship crossed the Taiwan Strait.', finds: 'Taiwan Strait' },
    { text: 'Ships left the Great Australian Bight.', finds: 'Australian Bight' },
    { text: 'They toured the Indian sub-continent.', finds: 'Indian sub-continent' },
    { text: 'They live in Peru, Ind., by a river.', finds: 'Peru, Ind.' },
    { text: 'The ferry on Lake Nicaragua sank.', finds: 'Lake Nicaragua' },
    { text: 'They moved to Lebanon, Ohio, in May.', finds: 'Lebanon, Ohio' },
    { text: 'Rain fell in Kogi and Niger states.', finds: 'Niger' },
  ],
  counterExamples: [
    'Farms in northern Uganda were flooded.',
    'He lives in South Sudan.',
    'The new Mexico coach spoke.',
    'They went to Peru, Gov. Oke said.',
    'Cars from Mexico, Texas and Oregon came.',
    'Cars from Mexico, Ohio, Texas and Oregon came.',
    'A mob stormed the Maltese Capitol.',
    'The powers of the Maltese State grew.',
    'In New Zealand they voted.',
    'Ferry Sinks in Malta River and Hundreds Are Still Missing',
  ],
  find: (doc, token) => {
    if (!isCapitalised(doc, token)) return null;
    if (isOfStates(doc, token)) return countryTrap(doc, id, 'state', token, token + 1);
    return namedPlace(doc, token) ?? townInState(doc, token) ?? aroundCountry(doc, token);
  },
});

/** A place of the gazetteer that is no country and has a country in it. */
function namedPlace(doc: Doc, token: number): TrapCandidate | null {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { last, id: phrase } = doc.phrases[at]!;
    if (IS_PLACE_PHRASE[doc.lexicon.setOf[phrase]!] === 0 || countryWord(phrase) !== undefined) continue;
    if (isCapitalised(doc, last - 1) && holdsCountry(doc, token, last))
      return countryTrap(doc, id, 'place', token, last);
  }
  return null;
}

const PERIODS = /^(?:N\.H|N\.Y|N\.J|N\.D|N\.C|S\.C|S\.D|W\.Va|R\.I|D\.C)\.$/;

const STATES_OF = wordSet('states');
const COMMA_AND = 3;

/** `Plateau, Benue and Niger states`: a state of Nigeria. */
const isOfStates = (doc: Doc, token: number): boolean =>
  NIGER.has(doc.form[token]!) &&
  STATES_OF.has(doc.form[token + 1] ?? 0) &&
  token >= COMMA_AND &&
  AND_OR.has(doc.form[token - 1] ?? 0) &&
  isCapitalised(doc, token - 2);
const NIGER = wordSet('niger');

/** `Peru, Ind.`: a town of the United States. */
function townInState(doc: Doc, token: number): TrapCandidate | null {
  const state = token + 2;
  if (state >= doc.length || !isMark(doc, token + 1, ',') || !isCapitalised(doc, state)) return null;
  if (is(doc, token, CLASS.demonym) || endOfCountryWord(doc, token) !== token + 1) return null;
  if (doc.sentence[token] !== doc.sentence[state]) return null;
  const isState =
    (doc.dotted[state] === 1 && STATES.has(doc.form[state]!)) || isTownInFullState(doc, token, state);
  return isState || PERIODS.test(surface(doc, state)) ? countryTrap(doc, id, 'town', token, state + 1) : null;
}

/** Towns of the United States that are called like countries. */
const TOWNS = wordSet(
  'lebanon peru cuba poland mexico norway denmark brazil egypt jamaica holland china sweden panama italy turkey malta angola scotland ireland wales belgium',
);
const FULL_STATES = wordSet(
  'alabama arizona arkansas california colorado connecticut florida illinois indiana iowa kansas kentucky louisiana maine maryland ' +
    'massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming',
);
const AND_OR = wordSet('and or');

/** `Lebanon, Ohio, `: and no list of states goes on behind. */
const isTownInFullState = (doc: Doc, token: number, state: number): boolean =>
  TOWNS.has(doc.form[token]!) &&
  FULL_STATES.has(doc.form[state]!) &&
  !isMark(doc, token - 1, ',') &&
  !AND_OR.has(doc.form[state + 1] ?? 0) &&
  !(isMark(doc, state + 1, ',') && isCapitalised(doc, state + 2));

function holdsCountry(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (endOfCountryWord(doc, at) > at) return true;
  return false;
}

function aroundCountry(doc: Doc, token: number): TrapCandidate | null {
  const last = endOfCountryWord(doc, token);
  if (last === token) return null;
  if (doc.blocks[doc.block[token]!]!.allCaps)
    return IN_CAPITALS.has(doc.form[last] ?? 0) ? countryTrap(doc, id, 'place', token, last + 1) : null;
  const isName = !is(doc, token, CLASS.demonym);
  let first = token;
  if (isCapitalised(doc, token - 1) && doc.gap[token] === GAP.space) {
    const before = doc.form[token - 1]!;
    const inTitle = doc.blocks[doc.block[token]!]!.titleCase;
    const isRegion = DIRECTIONS.has(before) && endOfCountryWord(doc, token - 1) === token - 1;
    if ((BEFORE.has(before) && isName && !inTitle) || isRegion) first = token - 1;
  }
  let end = endOfSubcontinent(doc, last);
  const isInHeadline = doc.blocks[doc.block[token]!]!.titleCase && IN_HEADLINES.has(doc.form[last] ?? 0);
  if (isCapitalised(doc, last) && doc.gap[last] === GAP.space && !isInHeadline && isLandform(doc, last))
    end = last + 1;
  return first < token || end > last ? countryTrap(doc, id, 'place', first, end) : null;
}

const SUB = wordSet('sub');
const CONTINENT = wordSet('continent');

/** `the Indian sub-continent`; in one word it is a phrase of the lexicon. */
const endOfSubcontinent = (doc: Doc, token: number): number =>
  SUB.has(doc.form[token] ?? 0) && isInnerHyphen(doc, token + 1) && CONTINENT.has(doc.form[token + 2] ?? 0)
    ? token + 3
    : token;

const OF = wordId(lexicon, 'of');

/** The seat of a parliament, which is the country’s: `the US Capitol`. */
const CAPITOL = wordSet('capitol');
/** `the Maltese State`: all of it; `Sonora State` is none of a country. */
const STATE = wordSet('state');

/** A place word right behind the name (`Sea`, `Strait`, `Street`, `City`), and nothing that goes on from it. */
function isLandform(doc: Doc, token: number): boolean {
  return (
    is(doc, token, CLASS['place-word']) &&
    !is(doc, token, CLASS.title) &&
    !CAPITOL.has(doc.form[token]!) &&
    !(STATE.has(doc.form[token]!) && is(doc, token - 1, CLASS.demonym)) &&
    doc.form[token + 1] !== OF &&
    !(isCapitalised(doc, token + 1) && doc.gap[token + 1] === GAP.space && doc.kind[token + 1] === TOKEN.word)
  );
}
