/**
 * Firms, papers, parties, bands and animals called like people, by the noun or verb right before them: `the insurer Alden
 * Marsh`, `her dog Max`, `she runs Alden Marsh on Mill Street`. The wording is no person in its other places, either.
 */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonCandidate } from '../../types.js';
import { allPlacesOf } from './workplaces.js';

/** What has a name and is nobody. `Broadcaster`, `brewer` or `developer` is somebody as often. */
const THINGS = wordSet(
  'lender insurer airline retailer conglomerate consultancy startup utility ' +
    'brewery distillery winery supermarket bookshop bookstore pharmacy restaurant pizzeria bakery café cafe hotel pub nightclub ' +
    'consortium franchise boutique newspaper weekly daily magazine tabloid website portal podcast blog app ' +
    'party bloc militia cartel gang band quartet orchestra choir ship vessel boat liner tugboat sloop catamaran barge ' +
    'dog puppy cat kitten horse mare colt filly gelding stallion racehorse elephant tiger lion lioness panda gorilla chimpanzee orangutan ' +
    'dolphin parrot tortoise labrador poodle terrier spaniel collie beagle chihuahua camel pony donkey',
);
/** And those that no word list of English has. */
const RARE_THINGS = new Set([
  'reinsurer',
  'automaker',
  'carmaker',
  'chipmaker',
  'drugmaker',
  'steelmaker',
  'planemaker',
  'fintech',
  'broadsheet',
  'neobank',
  'telco',
  'agritech',
  'edtech',
]);
/** And animals that are told by a name they are given alone. */
const ANIMALS = wordSet(
  'bat bear bull calf camel cow crocodile alligator deer duck eagle fish fox frog goat goose hamster hawk hen hippo hippopotamus koala ' +
    'lamb leopard monkey otter owl ox pig pigeon piglet polar rabbit ram rat rhino rhinoceros robot satellite seal shark sheep ' +
    'snake spider squirrel stork swan tortoise turtle vulture whale wolf zebra cheetah jaguar kangaroo drone submarine yacht',
);
const CALLED_SO = wordSet('named called nicknamed dubbed christened');
const LITTLE = wordSet('is was which that');

/** `a seal nicknamed Molly`, `the whale, dubbed Zubo,`: a thing or animal by the name it was given. */
function isGivenName(doc: Doc, first: number): boolean {
  const verb = isOneOfMarks(doc, first - 1, QUOTES) ? first - 2 : first - 1;
  if (!CALLED_SO.has(doc.form[verb] ?? 0)) return false;
  let noun = verb - 1;
  while (noun > 0 && (isMark(doc, noun, ',') || LITTLE.has(doc.form[noun]!))) noun--;
  if (doc.shape[noun] !== SHAPE.lower || doc.sentence[noun] !== doc.sentence[first]) return false;
  return ANIMALS.has(doc.form[noun]!) || isNounOfThings(doc, noun);
}
const QUOTES = '“”"‘’\'';

const isNounOfThings = (doc: Doc, token: number): boolean =>
  token >= 0 &&
  (THINGS.has(doc.form[token]!) || (doc.form[token]! < 0 && RARE_THINGS.has(surface(doc, token))));

/** Firms, and people too. */
const TRADERS = wordSet(
  'exporter importer developer builder contractor operator distributor supplier producer manufacturer maker miner refiner publisher ' +
    'broker trader shipper brewer broadcaster provider wholesaler processor grower carrier',
);
/** Whom a firm has. */
const OFFICERS = wordSet(
  'director ceo chairman chairwoman founder owner president head manager employee employees executive chief boss subsidiary unit branch',
);
const OF_AT = wordSet('of at');
const ARTICLES = wordSet('the a an this that told tells');
/** What goes on behind a name; a verb may be what is done to the thing: `the newspaper Oke edits`. */
const GOING_ON = wordSet(
  'in on at for from to by with after before through and or which as during since until while under over near',
);

/** Words before the noun that are looked through. */
const PHRASE = 6;

/** What somebody has opened and called like a person: `her cafe, Bella Rosa, opened`. */
const HOUSES = wordSet(
  'cafe café restaurant bakery shop store boutique salon bar pub hotel pizzeria pharmacy brewery gallery',
);

const OWNERS = wordSet('my your his her our their its');
const PETS = wordSet(
  'dog puppy cat kitten horse mare pony donkey labrador poodle terrier spaniel parrot tortoise',
);
/** Words between an owner and the pet. */
const BREED = 4;

/** `her dog, Max, barked`, `his bar, Bella Rosa, shut`: a pet or house and its name between commas. */
function isPet(doc: Doc, first: number, last: number): boolean {
  const noun = first - 2;
  if (!isMark(doc, first - 1, ',')) return false;
  const kind = doc.form[noun] ?? 0;
  if (!(PETS.has(kind) && last === first + 1) && !HOUSES.has(kind)) return false;
  if (!isOneOfMarks(doc, last, ',.;') || isNumber(doc, last + 1)) return false;
  let at = noun - 1;
  while (at > noun - BREED && doc.shape[at] === SHAPE.lower && !OWNERS.has(doc.form[at]!)) at--;
  return OWNERS.has(doc.form[at] ?? 0) || doc.kind[at] === TOKEN.clitic;
}

/** Whether a thing stands right before a name, which no clause about it goes on from. */
function isCalledThing(doc: Doc, first: number, last: number): boolean {
  const noun = first - 1;
  if (!isNounOfThings(doc, noun) || doc.shape[noun] !== SHAPE.lower) return false;
  if (doc.gap[first] !== GAP.space || doc.kind[last] === TOKEN.clitic) return false;
  return !isWord(doc, last) || GOING_ON.has(doc.form[last]!) || !opensWithArticle(doc, noun);
}

/** `the failed lender`, `told the weekly` */
function opensWithArticle(doc: Doc, noun: number): boolean {
  for (let at = noun - 1; at > noun - PHRASE && at >= 0; at--) {
    if (doc.sentence[at] !== doc.sentence[noun]) return false;
    if (ARTICLES.has(doc.form[at]!)) return true;
    if (!isWord(doc, at) && !isInnerHyphen(doc, at)) return false;
  }
  return false;
}

/** `director of Hanoi-based exporter Alden Marsh`; `Hanoi-based exporter Alden Marsh` may be somebody. */
function isFirmOfOfficer(doc: Doc, first: number): boolean {
  const noun = first - 1;
  if (!TRADERS.has(doc.form[noun] ?? 0) || doc.shape[noun] !== SHAPE.lower) return false;
  for (let at = noun - 1; at > noun - PHRASE && at > 0; at--) {
    if (OF_AT.has(doc.form[at]!)) return OFFICERS.has(doc.form[at - 1]!);
    if (!isWord(doc, at) && !isInnerHyphen(doc, at)) return false;
  }
  return false;
}

const RUNS = wordSet('runs owns operates founded');
const RUN = wordSet('run own');
const WHO = wordId(lexicon, 'who');
/** `ran Oke close` */
const NOT_RUN = wordSet('close over down off out into against');

/** `who runs Alden Marsh`: what is run is no person. Not `runs Oke’s shop`, `runs Oke close`. */
function isRun(doc: Doc, first: number, last: number): boolean {
  const verb = doc.form[first - 1] ?? 0;
  if (!RUNS.has(verb) && !(RUN.has(verb) && doc.form[first - 2] === WHO)) return false;
  return doc.kind[last] !== TOKEN.clitic && !NOT_RUN.has(doc.form[last] ?? 0);
}

const A = wordId(lexicon, 'a');
const WHOSE = wordId(lexicon, 'whose');

/** `whose Vrij Volk won`: a thing right behind it. */
const isOwned = (doc: Doc, first: number, last: number): boolean =>
  doc.form[first - 1] === WHOSE && doc.kind[last] !== TOKEN.clitic && !isWord(doc, first - 2);

/** Forms of companies that stand before the name. */
const FORMS_BEFORE = new Set(['PT', 'CV', 'OOO', 'ZAO', 'OAO', 'PAO', 'TOO', 'OJSC', 'CJSC', 'UAB', 'SARL']);

/** `PT Alden Marsh`, not in a line of capitals. */
function isBehindForm(doc: Doc, first: number): boolean {
  const form = first - 1;
  if (form < 0 || doc.shape[form] !== SHAPE.upper || doc.gap[first] !== GAP.space) return false;
  if (doc.blocks[doc.block[form]!]!.allCaps) return false;
  return FORMS_BEFORE.has(doc.text.slice(doc.start[form], doc.end[form]));
}

/** What banks and networks end in; no name of people does. */
const ENDINGS =
  /.{3}(?:bank|telecom|telekom|pharma|media|neft|energo|invest|stat|press|news|soft|tech|coin|avia|corp|stroy|export|finance|petroleum|cement|agro)$/;
const LONGEST_NEUTRAL = 6;

/** `Kamabank`: a lone word that no list of names has. */
function endsLikeFirm(doc: Doc, first: number, last: number): boolean {
  if (last - first > 1 || doc.end[first]! - doc.start[first]! <= LONGEST_NEUTRAL) return false;
  if (is(doc, first, CLASS['surname-1']) || is(doc, first, CLASS['given-1'])) return false;
  if (is(doc, first - 1, CLASS.honorific)) return false;
  return ENDINGS.test(doc.text.slice(doc.start[first], doc.end[first]));
}

/** `(Vrij Volk, VV)`: in brackets, with its initials behind a comma. */
function hasInitials(doc: Doc, first: number, last: number): boolean {
  const letters = last + 1;
  if (!isMark(doc, first - 1, '(') || !isMark(doc, last, ',') || !isMark(doc, letters + 1, ')')) return false;
  if (doc.shape[letters] !== SHAPE.upper || last - first < 2) return false;
  const initials = doc.text.slice(doc.start[letters], doc.end[letters]);
  for (let token = first; token < last; token++)
    if (isCapitalised(doc, token) && !initials.includes(doc.text[doc.start[token]!]!)) return false;
  return true;
}

const POSTED = wordSet('posted reported posts reports');
const RESULTS = wordSet('loss losses profit profits revenue revenues earnings turnover sales');
/** `a second-quarter net loss` */
const LONGEST_RESULT = 8;

/** `Alden Marsh posted a net loss`: what only firms do. */
function posts(doc: Doc, last: number): boolean {
  if (!POSTED.has(doc.form[last] ?? 0)) return false;
  for (let at = last + 1; at < last + LONGEST_RESULT && at < doc.length; at++) {
    if (RESULTS.has(doc.form[at]!)) return true;
    if (!isWord(doc, at) && !isInnerHyphen(doc, at)) return false;
  }
  return false;
}

const MOVED = wordSet(
  'rose fell gained lost jumped climbed slid slipped plunged tumbled surged soared dropped sank shed added rallied advanced declined eased retreated leapt rocketed slumped',
);
const MAKERS = wordSet(
  'maker group giant firm company chain operator builder exporter importer producer supplier distributor retailer manufacturer refiner developer contractor',
);
const PERCENT = wordSet('percent per pct');

/** `the boat builder Alden Marsh slumped 9%` */
const moves = (doc: Doc, first: number, last: number): boolean =>
  (MAKERS.has(doc.form[first - 1] ?? 0) || TRADERS.has(doc.form[first - 1] ?? 0)) &&
  (doc.shape[first - 1] === SHAPE.lower || opensSentence(doc, first - 1)) &&
  MOVED.has(doc.form[last] ?? 0) &&
  isNumber(doc, last + 1) &&
  (isMark(doc, last + 2, '%') || PERCENT.has(doc.form[last + 2] ?? 0));

const INDUSTRIES = wordSet(
  'chemicals tech technology oil energy steel retail media telecoms telecom insurance banking car food drinks beverage tobacco shipping ' +
    'logistics cement luxury fashion gaming software hotel property construction engineering brewing dairy textile cosmetics packaging paper',
);
const GROUPS = wordSet('group giant firm company chain conglomerate label brand');

/** `German chemicals group Alden Marsh`, `the fashion label Ana Marsh` */
const isOfIndustry = (doc: Doc, first: number, last: number): boolean =>
  GROUPS.has(doc.form[first - 1] ?? 0) &&
  doc.shape[first - 1] === SHAPE.lower &&
  INDUSTRIES.has(doc.form[first - 2] ?? 0) &&
  doc.gap[first] === GAP.space &&
  doc.kind[last] !== TOKEN.clitic;

const RIDING = wordSet('rode riding aboard astride');
const SHOTS = wordSet('shot chance');
/** `, a 20-1 chance` */
const ODDS = 7;

/** `rode Silver Marsh home`, `Silver Marsh, a 20-1 chance`, `Silver Marsh, ridden by`: a horse or a ship. */
function isMount(doc: Doc, first: number, last: number): boolean {
  if (RIDING.has(doc.form[first - 1] ?? 0)) return doc.kind[last] !== TOKEN.clitic;
  if (!isMark(doc, last, ',')) return false;
  if (RIDDEN.has(doc.form[last + 1] ?? 0)) return doc.form[last + 2] === BY;
  if (doc.form[last + 1] !== A || !isNumber(doc, last + 2)) return false;
  for (let at = last + 3; at < last + ODDS && at < doc.length; at++)
    if (SHOTS.has(doc.form[at]!)) return true;
  return false;
}
const RIDDEN = wordSet('ridden');
const BY = wordId(lexicon, 'by');

const LENGTHS = wordSet('length lengths');
/** `three and a half lengths` */
const DISTANCE = 6;
const BEATEN = wordSet('back behind away adrift clear');

/** `with Zubo three lengths adrift`: a horse. */
function runsBehind(doc: Doc, last: number): boolean {
  if (!isNumber(doc, last) && !is(doc, last, CLASS['number-word']) && doc.form[last] !== A) return false;
  for (let at = last + 1; at < last + DISTANCE && at + 1 < doc.length; at++)
    if (LENGTHS.has(doc.form[at]!)) return BEATEN.has(doc.form[at + 1]!);
  return false;
}

const isThing = (doc: Doc, { first, last }: PersonCandidate): boolean =>
  isCalledThing(doc, first, last) ||
  isGivenName(doc, first) ||
  isPet(doc, first, last) ||
  isFirmOfOfficer(doc, first) ||
  isRun(doc, first, last) ||
  isOwned(doc, first, last) ||
  isBehindForm(doc, first) ||
  posts(doc, last) ||
  moves(doc, first, last) ||
  runsBehind(doc, last) ||
  isOfIndustry(doc, first, last) ||
  isMount(doc, first, last) ||
  endsLikeFirm(doc, first, last) ||
  hasInitials(doc, first, last);

/** The candidates that are called a thing, and the other places of those of several words. */
export const thingsAmong = (doc: Doc, candidates: readonly PersonCandidate[]): ReadonlySet<PersonCandidate> =>
  allPlacesOf(
    doc,
    candidates,
    candidates.filter((candidate) => isThing(doc, candidate)),
  );
