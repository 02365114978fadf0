/** Spans that look like names and never are: part of a firm’s (see firms.ts), ranks alone (`Maj Gen (retd) Oke`), diseases and laws (`Parkinson’s disease`). */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  opensSentence,
} from '../../annotate/doc.js';
import { isPartyTag } from '../../annotate/party-tags.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { WordSet } from '../../lexicon/word-set.js';
import { isInOrganisation, isOfFirm } from './firms.js';
import { PLACE } from './words.js';

/** Behind a possessive they make a name of science: `Parkinson’s disease`. */
const OF_SCIENCE = wordSet('disease syndrome lymphoma sarcoma palsy comet');
const LAW = wordId(lexicon, 'law');

/** `Mr Price` is a chain of shops, and somebody more often. */
const COURTESY = wordSet('mr mrs ms miss dr sir lord lady');

/** Why tokens `first … last - 1` are no name, whatever their evidence; null when nothing of the kind is seen. */
export function whyNoName(doc: Doc, first: number, last: number): string | null {
  if (isOfFirm(doc, first, last)) return 'part of the name of a firm';
  if (isOfScience(doc, first, last)) return 'part of the name of a disease, a law or a comet';
  if (isTownBeforeState(doc, last)) return 'a town before its state';
  if (isArticleBefore(doc, first, last)) return 'an article and where somebody is from';
  if (isUntilDay(doc, first, last)) return 'a weekday or month and the word before it';
  if (isInAddress(doc, first, last)) return 'part of an address on the internet';
  if (isWeather(doc, first, last)) return 'the warm current of the Pacific';
  if (isGoal(doc, first, last)) return 'where a journey goes';
  if (isCityAmongCities(doc, first, last)) return 'a place of which the same is said as of the one before';
  if (isModal(doc, first, last)) return 'the verb of a headline';
  if (isPartyTag(doc, first)) return 'the party and state of a lawmaker';
  if (isTitleOfWork(doc, first, last) || endsTitleOfWork(doc, first, last)) return 'the title of a work';
  if (isShip(doc, first, last)) return 'a ship';
  if (isPeople(doc, first, last)) return 'a people';
  if (isQuotedBrand(doc, first, last)) return 'a brand';
  if (
    !COURTESY.has(doc.form[first - 1] ?? 0) &&
    isInOrganisation(doc, first, last, (name) => name.first < first)
  )
    return 'the end of the name of an organisation';
  if (isCase(doc, first, last)) return 'the name of a case in court';
  if (isPlaceCalled(doc, first, last)) return 'a place that is called after somebody';
  if (isTwoNations(doc, first, last)) return 'two nations';
  if (isBrandOfList(doc, first)) return 'a brand of a list';
  if (isOwner(doc, first, last)) return 'the owner in the name of a restaurant or shop';
  if (isNamedAfterRuler(doc, first, last)) return 'a building or road and whom it is named after';
  if (isOfPalace(doc, first, last)) return 'what a ruler orders';
  if (isPrize(doc, first, last)) return 'a prize';
  if (isPlaceIn(doc, first, last)) return 'a place and the country that it is in';
  if (endsInAgency(doc, first, last)) return 'a place and the agency that reports from it';
  for (let token = first; token < last; token++)
    if (!is(doc, token, CLASS['abbreviation-title'])) return null;
  return 'ranks and titles alone';
}

const WORKS = wordSet(
  'film films movie movies song songs album albums novel novels book books series single singles musical opera play sitcom ' +
    'documentary thriller drama comedy ballet track tracks hit hits poem poems titled entitled',
);
const QUOTES = '"“”„\'‘’«»';
const LIST_WORDS = wordSet('and or like including');
/** `Lincoln in England`: a place by its name, not somebody who is there. */
const isPlaceIn = (doc: Doc, first: number, last: number): boolean =>
  last === first + 1 &&
  PLACE[doc.set[first]!] !== 0 &&
  doc.form[last] === IN &&
  is(doc, last + 1, CLASS['country-name']) &&
  isOneOfMarks(doc, last + 2, ',.;)');
/** `Nobel laureate`, `Nobel literature laureate`: the prize, not its founder. */
const isPrize = (doc: Doc, first: number, last: number): boolean =>
  last === first + 1 && doc.form[first] === NOBEL && OF_PRIZE.has(doc.form[last] ?? 0);
const NOBEL = wordId(lexicon, 'nobel');
const OF_PRIZE = wordSet(
  'prize prizes laureate laureates winner winners committee literature peace physics chemistry medicine economics',
);

/** Quoted titles of a list, and tokens of one, that are looked through. */
const LISTED = 6;
const LONGEST_TITLE = 8;

/** `the song “Maria Elena”`, `the films “Oke”, “Annie Oke” and “Jane Oke”`: in quotation marks behind what it is. */
function isTitleOfWork(doc: Doc, first: number, last: number): boolean {
  if (!isOneOfMarks(doc, first - 1, QUOTES)) return false;
  const closing = isOneOfMarks(doc, last, ',.') ? last + 1 : last;
  if (!isOneOfMarks(doc, closing, QUOTES)) return false;
  if (isCalledWork(doc, isMark(doc, last, ',') ? last : closing + 1, closing + 1)) return true;
  let at = first - 2;
  for (let item = 0; item < LISTED; item++) {
    if (LIST_WORDS.has(doc.form[at] ?? 0)) at--;
    if (isMark(doc, at, ',')) at--;
    if (WORKS.has(doc.form[at] ?? 0)) return doc.sentence[at] === doc.sentence[first];
    if (!isOneOfMarks(doc, at, QUOTES)) return false;
    let opening = at - 1;
    while (opening > at - LONGEST_TITLE && !isOneOfMarks(doc, opening, QUOTES)) opening--;
    at = opening - 1;
  }
  return false;
}

/** `“The Diary of Ana Oke,”`, `“A Week With Ana Oke”`: the end of what stands in quotation marks, all in capitals. Not `“The Wife of Tom Oke left,”` */
function endsTitleOfWork(doc: Doc, first: number, last: number): boolean {
  const isWith = doc.form[first - 1] === WITH && isCapitalised(doc, first - 1);
  if (!isWith && (doc.form[first - 1] !== OF || doc.shape[first - 1] !== SHAPE.lower)) return false;
  if (!isOneOfMarks(doc, isOneOfMarks(doc, last, ',.') ? last + 1 : last, QUOTES)) return false;
  let at = first - 2;
  while (at > first - LONGEST_TITLE && isCapitalised(doc, at) && !isOfPerson(doc, at)) at--;
  if (!isOneOfMarks(doc, at, QUOTES)) return false;
  return isWith ? at < first - 2 : at < first - 3 && doc.form[at + 1] === THE;
}

const isOfPerson = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.title) || is(doc, token, CLASS.role);

const SHIPS = wordSet(
  'carrier carriers frigate destroyer cruiser submarine yacht ferry tanker trawler battleship warship icebreaker schooner freighter steamship',
);

/** `the aircraft carrier Tom F. Oke`; not `the yacht Ana Oke bought` or `the ferry Captain Oke`. */
const isShip = (doc: Doc, first: number, last: number): boolean =>
  SHIPS.has(doc.form[first - 1] ?? 0) &&
  doc.shape[first - 1] === SHAPE.lower &&
  doc.gap[first] === GAP.space &&
  doc.kind[last] !== TOKEN.clitic &&
  !OF_OWNERS.has(doc.form[last] ?? 0);
/** What is done to a ship, and by none. */
const OF_OWNERS = wordSet(
  'bought buys owned owns sold sells built chartered used rented hired designed boarded had has',
);

const PEOPLES = wordSet('people peoples community communities tribe tribes tribesmen ethnic');
const TRIBAL = wordSet('the tribal indigenous ethnic');

/** `the Oke people`, `tribal Oke communities` */
const isPeople = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  TRIBAL.has(doc.form[first - 1] ?? 0) &&
  PEOPLES.has(doc.form[last] ?? 0) &&
  !isCapitalised(doc, last);

/** `the “Oke” brand` */
const isQuotedBrand = (doc: Doc, first: number, last: number): boolean =>
  isOneOfMarks(doc, first - 1, QUOTES) &&
  isOneOfMarks(doc, last, QUOTES) &&
  BRANDS.has(doc.form[last + 1] ?? 0);

const AGAINST = wordSet('v');
/** Who brings a case for the state. */
const CROWN = wordSet('r rex regina crown state people');

/** `R v. Oke`, `State v Oke` */
const isCase = (doc: Doc, first: number, last: number): boolean =>
  (AGAINST.has(doc.form[first - 1] ?? 0) && isCrown(doc, first - 2)) ||
  (AGAINST.has(doc.form[last] ?? 0) && isCrown(doc, last + 1));

const isCrown = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) && CROWN.has(doc.form[token] ?? 0);

const OF = wordId(lexicon, 'of');
const THE = wordId(lexicon, 'the');
const WITH = wordId(lexicon, 'with');
const PLACES = wordSet('district municipality commune town village barangay hamlet township locality canton');

/** `the district of Ana Oke`: a place of several words. Not `the village of Ana Oke’s birth`. */
const isPlaceCalled = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  doc.form[first - 1] === OF &&
  PLACES.has(doc.form[first - 2] ?? 0) &&
  doc.form[first - 3] === THE &&
  doc.kind[last] !== TOKEN.clitic;

const OF_WORKS = wordSet('his her their a an the');
/** Words before what a work is called: `his controversial war film`. */
const DESCRIBING = 3;

/** `“Ana Oke”, her last film`: a comma, in the quotation marks or behind them, and what it is. */
function isCalledWork(doc: Doc, comma: number, behind: number): boolean {
  if (!isMark(doc, comma, ',')) return false;
  const from = Math.max(comma + 1, behind);
  if (!OF_WORKS.has(doc.form[from] ?? 0)) return false;
  for (let at = from + 1; at <= from + 1 + DESCRIBING && doc.shape[at] === SHAPE.lower; at++)
    if (ARTISTIC.has(doc.form[at]!)) return true;
  return false;
}
const ARTISTIC = wordSet(
  'film movie song album novel musical opera sitcom documentary thriller drama comedy ballet epic',
);

const COMBINING = wordSet('franco russo greco italo turco anglo');

/** `Franco-German` */
const isTwoNations = (doc: Doc, first: number, last: number): boolean =>
  last - first === 3 &&
  COMBINING.has(doc.form[first]!) &&
  isInnerHyphen(doc, first + 1) &&
  is(doc, first + 2, CLASS.demonym);

const BRANDS = wordSet('brand brands labels retailers stores boutiques chains');
const NAMING = wordSet('as like including include are');
/** Tokens of a list that are looked through. */
const LIST_REACH = 40;

/** `brands such as Ana Oke, Tom Lee and Oke`: in a list of brands. */
function isBrandOfList(doc: Doc, first: number): boolean {
  for (let at = first - 1; at > first - LIST_REACH && doc.sentence[at] === doc.sentence[first]; at--) {
    if (isCapitalised(doc, at) || isOneOfMarks(doc, at, ",&’'") || doc.kind[at] === TOKEN.clitic) continue;
    const form = doc.form[at]!;
    if (LIST_WORDS.has(form) && !NAMING.has(form)) continue;
    if (!NAMING.has(form) && !isMark(doc, at, ':')) return false;
    return BRANDS.has(doc.form[at - 1] ?? 0) || BRANDS.has(doc.form[at - 2] ?? 0);
  }
  return false;
}

const HOUSES = wordSet(
  'cafe café restaurant bar grill bistro bakery diner pub pizzeria pharmacy supermarket hotel inn',
);
const AT_HOUSE = wordSet('chez');
/** Words between an owner and the house. */
const OWNED = 3;

/** `Lena’s Corner Café`, `Chez Lena` */
function isOwner(doc: Doc, first: number, last: number): boolean {
  if (AT_HOUSE.has(doc.form[first]!) || AT_HOUSE.has(doc.form[first - 1] ?? 0)) return true;
  if (doc.kind[last] !== TOKEN.clitic) return false;
  for (let at = last + 1; at <= last + OWNED && isCapitalised(doc, at); at++)
    if (HOUSES.has(doc.form[at]!)) return true;
  return false;
}

/** `the King Oke Bridge` */
function isNamedAfterRuler(doc: Doc, first: number, last: number): boolean {
  // `the Prince Al Oke Wing`
  const title = AL.has(doc.form[first - 1] ?? 0) ? first - 2 : first - 1;
  if (!RULER_TITLES.has(doc.form[title] ?? 0)) return false;
  if (last - first > 1 && BUILT.has(doc.form[last - 1]!)) return true;
  // `the King Oke II Air Base`
  if (doc.form[title - 1] !== THE) return false;
  for (let at = last; at <= last + BETWEEN && isCapitalised(doc, at) && doc.gap[at] === GAP.space; at++)
    if (BUILT.has(doc.form[at]!)) return true;
  return false;
}
const AL = wordSet('al el');
/** Words between a ruler and what is named after him. */
const BETWEEN = 3;
const BUILT = wordSet(
  'bridge airport airbase base wing brigade hospital mosque stadium university school street road avenue highway port square',
);
const RULER_TITLES = wordSet(
  'king queen prince princess sultan sheikh emperor emir president sir lady saint',
);

/** `An Amiri decree` */
const isOfPalace = (doc: Doc, first: number, last: number): boolean =>
  last - first <= 2 && RULERS.has(doc.form[last - 1]!) && ORDERS.has(doc.form[last] ?? 0);
const RULERS = wordSet('amiri emiri');
const ORDERS = wordSet('order orders ordered decree decrees pardon guard');

/** `Paris AFP`, `Washington CNN`: an acronym behind words that are none. */
const endsInAgency = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  doc.shape[last - 1] === SHAPE.upper &&
  doc.shape[first] === SHAPE.capital &&
  is(doc, last - 1, CLASS.organisation);

/** `Glen Allen, Va.`, `St. Paul, Minn.`: a state as newspapers shorten it, and no governor of it behind. */
function isTownBeforeState(doc: Doc, last: number): boolean {
  if (!isMark(doc, last, ',') || doc.dotted[last + 1] !== 1 || doc.sentence[last + 1] !== doc.sentence[last])
    return false;
  return STATES.has(doc.form[last + 1]!) && isCapitalised(doc, last + 1) && !isCapitalised(doc, last + 2);
}

/** `flew to Jordan`, `a trip to Lincoln`, `on to Lincoln in England`: a lone word that is a place too. Not `flew to Lincoln’s house`. */
function isGoal(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || PLACE[doc.set[first]!] === 0 || !TOWARDS.has(doc.form[first - 1] ?? 0))
    return false;
  if (doc.kind[last] === TOKEN.clitic) return false;
  return (
    JOURNEY.has(doc.form[first - 2] ?? 0) ||
    (doc.form[last] === IN && is(doc, last + 1, CLASS['country-name']))
  );
}
/** Tokens of a clause that are looked through. */
const CLAUSE = 8;

/** `Oslo was the first to vote, Lincoln was the last`: what is said of it was said of the place before it. */
function isCityAmongCities(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || PLACE[doc.set[first]!] === 0 || !isMark(doc, first - 1, ',')) return false;
  if (doc.form[last] !== WAS || doc.form[last + 1] !== THE) return false;
  for (let at = first - 2; at > first - CLAUSE && doc.sentence[at] === doc.sentence[first]; at--)
    if (doc.form[at] === WAS) return isCapitalised(doc, at - 1) && PLACE[doc.set[at - 1]!] !== 0;
  return false;
}
const WAS = wordId(lexicon, 'was');
const IN = wordId(lexicon, 'in');
const TOWARDS = wordSet('to from into');
const JOURNEY = wordSet(`
  fly flies flew flown flying travel travels travelled traveled travelling traveling drive drove driven sailed trip trips
  flight flights journey journeys emigrated migrated relocated fled bus train ferry road visit visits
`);

/** Abbreviations of the AP Stylebook. Those that are words or names as well (`Miss`, `Ore`, `Pa`) have their period. */
const STATES = wordSet(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);

/** `A Lancaster man`, `A Marlow resident`: the letter is the article. */
function isArticleBefore(doc: Doc, first: number, last: number): boolean {
  if (doc.form[first] !== ARTICLE || doc.dotted[first] === 1 || !opensSentence(doc, first)) return false;
  return SOMEBODY.has(doc.form[last] ?? 0);
}

const isPair = (doc: Doc, first: number, last: number, one: WordSet, other: WordSet): boolean =>
  last - first === 2 && one.has(doc.form[first]!) && other.has(doc.form[last - 1]!);

/** `El Niño`, `La Nina` */
const isWeather = (doc: Doc, first: number, last: number): boolean => isPair(doc, first, last, EL, NINO);
const EL = wordSet('el la');
const NINO = wordSet('nino niño nina niña');

/** `Spending Will Soon Rise` */
const isModal = (doc: Doc, first: number, last: number): boolean => isPair(doc, first, last, MODALS, SOON);
const MODALS = wordSet('will may can must');
const SOON = wordSet('soon never still also now yet not only');

/** Tokens of an address that are looked through. */
const ADDRESS = 6;

/** `Ann.Lee@courier.example`, `@AnnLee`: with the sign in the same run of signs and letters. */
function isInAddress(doc: Doc, first: number, last: number): boolean {
  for (let at = last; at < last + ADDRESS && at < doc.length && doc.gap[at] === GAP.none; at++)
    if (isMark(doc, at, '@')) return true;
  for (let at = first; at > first - ADDRESS && at > 0 && doc.gap[at] === GAP.none; at--)
    if (isMark(doc, at - 1, '@')) return true;
  return false;
}

/** `Till Sunday, 103 cases were found` */
const isUntilDay = (doc: Doc, first: number, last: number): boolean =>
  last - first === 2 && UNTIL.has(doc.form[first]!) && is(doc, last - 1, CLASS.calendar);

const UNTIL = wordSet('till until since');
const ARTICLE = wordId(lexicon, 'a');
const SOMEBODY = wordSet(
  'man woman boy girl resident teenager couple family mother father native pensioner driver student teacher',
);

/** `Parkinson’s disease`, `Megan’s Law`; not `the law of Oke`. */
function isOfScience(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || doc.kind[last] !== TOKEN.clitic) return false;
  const noun = doc.form[last + 1] ?? 0;
  return OF_SCIENCE.has(noun) || (noun === LAW && isCapitalised(doc, last + 1));
}
