/** What bears somebody’s name and is nobody: diseases and laws (`Parkinson’s disease`), prizes, bridges, cases in court, peoples. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  opensSentence,
  surface,
} from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { IsNamedInFull, NotName } from './define.js';

const THE = wordId(lexicon, 'the');
/** Behind a possessive they make a name of science: `Parkinson’s disease`. */
const OF_SCIENCE = wordSet('disease syndrome lymphoma sarcoma palsy comet');
const LAW = wordId(lexicon, 'law');

/** Whose disease it is, whoever else is in the article. */
const EPONYMS = wordSet('parkinson alzheimer crohn hodgkin huntington hansen asperger tourette halley');

/** `Parkinson’s disease`, `Megan’s Law`; not `the law of Oke`, nor `Oke’s disease control` where `Ana Oke` is minister. */
function isOfScience(doc: Doc, first: number, last: number, isNamedInFull: IsNamedInFull): boolean {
  if (last - first > 1 || doc.kind[last] !== TOKEN.clitic) return false;
  const noun = doc.form[last + 1] ?? 0;
  const word = doc.form[first]!;
  if (OF_SCIENCE.has(noun)) return EPONYMS.has(word) || !isNamedInFull(word);
  return noun === LAW && isCapitalised(doc, last + 1);
}

const PEOPLES = wordSet('people peoples community communities tribe tribes tribesmen ethnic');
const TRIBAL = wordSet('the tribal indigenous ethnic');

/** `the Oke people`, `tribal Oke communities` */
const isPeople = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  TRIBAL.has(doc.form[first - 1] ?? 0) &&
  PEOPLES.has(doc.form[last] ?? 0) &&
  !isCapitalised(doc, last);

const AGAINST = wordSet('v');
/** Who brings a case for the state. */
const CROWN = wordSet('r rex regina crown state people');

/** `R v. Oke`, `State v Oke` */
const isCase = (doc: Doc, first: number, last: number): boolean =>
  (AGAINST.has(doc.form[first - 1] ?? 0) && isCrown(doc, first - 2)) ||
  (AGAINST.has(doc.form[last] ?? 0) && isCrown(doc, last + 1));

const isCrown = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) && CROWN.has(doc.form[token] ?? 0);

const COMBINING = wordSet('franco russo greco italo turco anglo');

/** `Franco-German` */
const isTwoNations = (doc: Doc, first: number, last: number): boolean =>
  last - first === 3 &&
  COMBINING.has(doc.form[first]!) &&
  isInnerHyphen(doc, first + 1) &&
  is(doc, first + 2, CLASS.demonym);

const RULER_TITLES = wordSet(
  'king queen prince princess sultan sheikh emperor emir president sir lady saint',
);
const BUILT = wordSet(
  'bridge airport airbase base wing brigade hospital mosque stadium university school street road avenue highway port square',
);
const AL = wordSet('al el');
/** Words between a ruler and what is named after him. */
const BETWEEN = 3;

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

const NAMED_AFTER = wordSet(
  'hospital clinic airport stadium arena school academy university college institute bridge museum gallery theatre theater library prize award medal ' +
    'trophy foundation square avenue park dam barracks prison mosque scholarship fellowship memorial tunnel terminal auditorium gymnasium stand pavilion highway expressway',
);

/** `taken to the Ana Maria Okafor hospital`: the noun in small letters. Not `the Ana Okafor school of thought`. */
const isNamedAfter = (doc: Doc, first: number, last: number): boolean =>
  last - first > 1 &&
  doc.form[first - 1] === THE &&
  doc.shape[last] === SHAPE.lower &&
  doc.gap[last] === GAP.space &&
  NAMED_AFTER.has(doc.form[last] ?? 0) &&
  !(doc.form[last + 1] === OF && !isCapitalised(doc, last + 2));
const OF = wordId(lexicon, 'of');

const HOUSES = wordSet('dynasty dynasties');

/** `the Zubo dynasty`; not where Ana Zubo is named. */
const isDynasty = (doc: Doc, first: number, last: number, isNamedInFull: IsNamedInFull): boolean =>
  last - first === 1 &&
  doc.form[first - 1] === THE &&
  HOUSES.has(doc.form[last] ?? 0) &&
  !isNamedInFull(doc.form[first]!);

const PRAYERS = new Set([
  'fajr',
  'dhuhr',
  'zuhr',
  'zohr',
  'asr',
  'maghrib',
  'isha',
  'jumuah',
  'jummah',
  'taraweeh',
  'tarawih',
  'tahajjud',
  'eid',
]);
const PRAYER = wordSet('prayer prayers');

/** `after Fajr prayers`: the hour, called like somebody. */
const isPrayer = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 && PRAYER.has(doc.form[last] ?? 0) && PRAYERS.has(surface(doc, first).toLowerCase());

const GREETINGS = new Set([
  'malo',
  'mālō',
  'talofa',
  'bula',
  'aloha',
  'namaste',
  'namaskar',
  'vanakkam',
  'namaskara',
  'salaam',
  'salam',
  'shalom',
  'sawubona',
  'dumela',
  'jambo',
  'habari',
  'karibu',
  'mabuhay',
  'hola',
  'ola',
  'olá',
  'ciao',
  'bonjour',
  'bonsoir',
  'salut',
  'merhaba',
  'ahoj',
  'hej',
  'halo',
  'kumusta',
  'marhaba',
  'ayubowan',
  'howdy',
  'moien',
  'servus',
  'dobar',
  'mauri',
  'iakwe',
  'yokwe',
  'mbote',
  'muraho',
  'mhoro',
  'makadii',
  'merci',
  'gracias',
  'obrigado',
  'obrigada',
  'asante',
  'spasibo',
]);

/** `Talofa, Dr Oke.`: a greeting opens the sentence, and a name with its title stands behind the comma. */
const isGreeting = (doc: Doc, first: number, last: number): boolean =>
  last - first === 1 &&
  isMark(doc, last, ',') &&
  opensSentence(doc, first) &&
  (is(doc, last + 1, CLASS.honorific) || is(doc, last + 1, CLASS.title)) &&
  isCapitalised(doc, last + 1) &&
  GREETINGS.has(surface(doc, first).toLowerCase());

const RULERS = wordSet('amiri emiri');
const ORDERS = wordSet('order orders ordered decree decrees pardon guard');

/** `An Amiri decree` */
const isOfPalace = (doc: Doc, first: number, last: number): boolean =>
  last - first <= 2 && RULERS.has(doc.form[last - 1]!) && ORDERS.has(doc.form[last] ?? 0);

const BEASTS = wordSet(
  'sheep cattle pigs goats ponies horses hens geese ducks pigeons terrier terriers hound hounds spaniel spaniels retriever retrievers ' +
    'whale whales dolphin dolphins porpoise zebra zebras gazelle gazelles giraffe giraffes hawk hawks eagle eagles vulture vultures ' +
    'warbler gull gulls petrel petrels sparrow thrush finch finches pheasant crane cranes deer monkey monkeys lemur lemurs bat bats ' +
    'tortoise tortoises turtle turtles frog frogs toad toads lizard salamander',
);
/** What hides its owner: `Oke’s sheep`. */
const OF_FARMS = wordSet(
  'sheep cattle pigs goats ponies horses hens geese ducks pigeons terrier terriers hound hounds spaniel spaniels',
);

/** `they breed Campbell ducks`, `a Grant’s gazelle`: a breed or kind of animals, in small letters. Not `Oke’s sheep`, nor where Ana Oke is named. */
function isBreed(doc: Doc, first: number, last: number, isNamedInFull: IsNamedInFull): boolean {
  if (last - first > 2) return false;
  const isOwned = doc.kind[last] === TOKEN.clitic;
  const noun = isOwned ? last + 1 : last;
  const form = doc.form[noun] ?? 0;
  if (!BEASTS.has(form) || doc.shape[noun] !== SHAPE.lower || doc.gap[noun] !== GAP.space) return false;
  return !(isOwned && OF_FARMS.has(form)) && !isNamedInFull(doc.form[last - 1]!);
}

/** `Nida-e-Zubo`: what papers, parties and bands of South Asia are called; names have a given name first. */
const OF_IZAFAT = new Set(['e', 'i']);
const isIzafat = (doc: Doc, first: number, last: number): boolean =>
  last - first === 5 &&
  isInnerHyphen(doc, first + 1) &&
  isInnerHyphen(doc, first + 3) &&
  OF_IZAFAT.has(surface(doc, first + 2)) &&
  IZAFAT_HEADS.has(doc.form[first]!);
const IZAFAT_HEADS = wordSet(
  'dawn jang nida tehreek tehrik lashkar sipah jaish jamaat harkat majlis anjuman tanzim markaz',
);

const NOBEL = wordId(lexicon, 'nobel');
const OF_PRIZE = wordSet(
  'prize prizes laureate laureates winner winners committee literature peace physics chemistry medicine economics',
);

/** `Nobel laureate`, `Nobel literature laureate`: the prize, not its founder. */
const isPrize = (doc: Doc, first: number, last: number): boolean =>
  last === first + 1 && doc.form[first] === NOBEL && OF_PRIZE.has(doc.form[last] ?? 0);

export const NOT_NAMESAKES: readonly NotName[] = [
  { reason: 'part of the name of a disease, a law or a comet', sees: isOfScience },
  { reason: 'a people', sees: isPeople },
  { reason: 'the name of a case in court', sees: isCase },
  { reason: 'two nations', sees: isTwoNations },
  { reason: 'a building or road and whom it is named after', sees: isNamedAfterRuler },
  { reason: 'whom a hospital, school or prize is called after', sees: isNamedAfter },
  { reason: 'a dynasty', sees: isDynasty },
  { reason: 'an hour of prayer', sees: isPrayer },
  { reason: 'a greeting', sees: isGreeting },
  { reason: 'what a ruler orders', sees: isOfPalace },
  { reason: 'a prize', sees: isPrize },
  { reason: 'a breed or kind of animals', sees: isBreed },
  { reason: 'a paper, party or band', sees: isIzafat },
];
