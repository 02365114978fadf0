/** What says before a name that it is one: `known only as Zubo`, `gave his name as Zubo`, `a man called Zubo`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  surface,
} from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import { QUOTES } from './not-names/define.js';
import { COMMONNESS, GIVEN, KNOWN_GIVEN } from './words.js';

const ONLY = wordSet('only simply just merely publicly');
const KNOWN = wordSet('known identified named identify');
const AS_BY = wordSet('as by');
const BY = wordId(lexicon, 'by');
const IS = wordSet('is was');
const NAMED = wordSet('named called');
const GOES = wordSet('goes go going');
const REFLEXIVE = wordSet('himself herself');
const CALL = wordSet('calls called calling call identified identifies introduced introduces');
const NAME = wordId(lexicon, 'name');
const NAMES = wordSet('name pseudonym alias');
const WHICH = wordSet('first last real full given middle single family birth');
const GAVE = wordSet('gave given gives giving');
const OWNERS = wordSet('his her their my your');
const OF = wordId(lexicon, 'of');
const THE = wordId(lexicon, 'the');

/** Whether what ends before a token says so. */
export function isSaidToBeNamed(doc: Doc, first: number): boolean {
  const at = isOneOfMarks(doc, first - 1, QUOTES) ? first - 2 : first - 1;
  if (at < 2 || doc.sentence[at - 2] !== doc.sentence[first]) return false;
  const word = doc.form[at]!;
  if (!TELLING.has(word) && !isMark(doc, at, ',')) return false;
  const before = doc.form[at - 1]!;
  // `a man named Zubo`
  if (NAMED.has(word)) return isSomebody(doc, at - 1);
  // `The 24-year-old, nicknamed “Zubo”,`: in quotation marks
  if (NICKNAMED.has(word)) return at < first - 1 && isSomebodyBefore(doc, at - 1);
  // `calls himself Zubo`
  if (REFLEXIVE.has(word)) return CALL.has(before);
  // `a man he calls Zubo`
  if (CALL.has(word) && (COMMONNESS[doc.set[first]!] === 0 || GIVEN[doc.set[first]!]! >= KNOWN_GIVEN))
    return SUBJECTS.has(before) && (isSomebody(doc, at - 2) || SOMEONE.has(doc.form[at - 2]!));
  // `goes by Zubo`, `a driver by the name of Zubo`
  if (word === BY && GOES.has(before)) return true;
  if (word === OF) return before === NAME && doc.form[at - 2] === THE && doc.form[at - 3] === BY;
  // `her real name is Zubo`
  if (IS.has(word)) return before === NAME && (OWNERS.has(doc.form[at - 2]!) || WHICH.has(doc.form[at - 2]!));
  // `by her first name, Zubo`
  if (isMark(doc, at, ',')) return before === NAME && WHICH.has(doc.form[at - 2]!);
  // `under the pseudonym Zubo`, `by the single name Zubo`
  if (NAMES.has(word)) return before === THE ? BY_UNDER.has(doc.form[at - 2]!) : WHICH.has(before);
  return AS_BY.has(word) && isKnownAs(doc, at - 1);
}

const SUBJECTS = wordSet('he she they we i you');
const SOMEONE = wordSet('somebody someone whom');
const NICKNAMED = wordSet('nicknamed dubbed');
/** Before nearly all names stands another word. */
const TELLING = WordSet.of([
  ...[NAMED, NICKNAMED, REFLEXIVE, CALL, IS, NAMES, AS_BY].flatMap((words) => words.ids()),
  BY,
  OF,
]);
const BY_UNDER = wordSet('by under using');

const OLD = wordId(lexicon, 'old');
const WHICH_IS = wordSet('is was which who');

/** `the port, known only as Tiger Bay` */
function isPlaceBefore(doc: Doc, known: number): boolean {
  let at = known - 1;
  while (at > 0 && (isMark(doc, at, ',') || WHICH_IS.has(doc.form[at]!))) at--;
  // `The 24-year-old, known only as Zubo`
  if (doc.form[at] === OLD) return false;
  return (
    is(doc, at, CLASS['place-word']) ||
    is(doc, at, CLASS['organisation-word']) ||
    is(doc, at, CLASS['work-word'])
  );
}

/** `known only`, `only identified`, `identified himself`, `gave her name`, `gave his name only` */
function isKnownAs(doc: Doc, end: number): boolean {
  const at = ONLY.has(doc.form[end]!) ? end - 1 : end;
  const word = doc.form[at]!;
  if (KNOWN.has(word)) {
    const isOnly = at < end || ONLY.has(doc.form[at - 1] ?? 0);
    return isOnly && !isPlaceBefore(doc, at < end ? at : at - 1);
  }
  if (REFLEXIVE.has(word)) return KNOWN.has(doc.form[at - 1]!) || CALL.has(doc.form[at - 1]!);
  return word === NAME && OWNERS.has(doc.form[at - 1]!) && GAVE.has(doc.form[at - 2] ?? 0);
}

/** `a man`, `the driver`; offices written large are told by weights. */
const isSomebody = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.lower &&
  (is(doc, token, CLASS.mankind) || is(doc, token, CLASS.kin) || is(doc, token, CLASS.role));

const BEFORE_NICKNAMED = wordSet('popularly widely affectionately fondly who is was');
/** Words between somebody and the nickname. */
const MOST_BEFORE = 4;

/** `The 24-year-old, who is fondly`, `the goalkeeper` */
function isSomebodyBefore(doc: Doc, end: number): boolean {
  let at = end;
  while (at > end - MOST_BEFORE && at > 0 && (BEFORE_NICKNAMED.has(doc.form[at]!) || isMark(doc, at, ',')))
    at--;
  return isSomebody(doc, at) || (doc.form[at] === OLD && isInnerHyphen(doc, at - 1));
}

const PRONOUNS = wordSet('he she they');
const WHICH_WAY = wordSet('widely popularly affectionately fondly better best commonly locally also now');
const AS = wordId(lexicon, 'as');
const KNOWN_CALLED = wordSet('known called');
const EVERYONE = wordSet('everyone everybody friends locals villagers neighbours neighbors');
const CALLS = wordSet('calls call called');
const HIM = wordSet('him her them');

/** `Zubo, as she is known,`, `Zubo, as friends call him,`: the same said behind the name. */
export function isSaidBehind(doc: Doc, last: number): boolean {
  const as = isOneOfMarks(doc, last, `${QUOTES},`)
    ? isMark(doc, last + 1, ',')
      ? last + 2
      : last + 1
    : last;
  if (as === last || as + 3 >= doc.length || doc.form[as] !== AS) return false;
  if (EVERYONE.has(doc.form[as + 1]!)) return CALLS.has(doc.form[as + 2]!) && HIM.has(doc.form[as + 3]!);
  if (!PRONOUNS.has(doc.form[as + 1]!) || !(IS.has(doc.form[as + 2]!) || doc.form[as + 2] === ARE))
    return false;
  const at = WHICH_WAY.has(doc.form[as + 3]!) ? as + 4 : as + 3;
  return KNOWN_CALLED.has(doc.form[at] ?? 0);
}
const ARE = wordId(lexicon, 'are');

const ARTISTS = wordSet(
  'rapper singer songwriter musician deejay dj wrestler blogger streamer vocalist guitarist drummer bassist crooner comedian ' +
    'entertainer performer artiste rocker balladeer emcee harpist trumpeter saxophonist',
);

/** And those that hardly any word list of English has. */
const RARE_ARTISTS = new Set([
  'calypsonian',
  'youtuber',
  'tiktoker',
  'beatmaker',
  'griot',
  'turntablist',
  'luchador',
]);

const PLAYERS = wordSet(
  'goalkeeper goalie keeper defender midfielder striker winger playmaker fullback wingback sweeper attacker libero setter opener seamer spinner quarterback wrestler',
);
const BACK = wordId(lexicon, 'back');
/** Behind the name: a club, as in `the striker Oke signed`, has a verb there. */
const AFTER_PLAYER = wordSet('from and to for with on in who was is has had scored netted headed');

/** `left-back Zubo, from Leeds`, `the striker Zubo scored`: players who go by a single name of any word. */
function isBehindPlayer(doc: Doc, player: number): boolean {
  if (!PLAYERS.has(doc.form[player]!) && !(doc.form[player] === BACK && isInnerHyphen(doc, player - 1)))
    return false;
  const behind = player + 2;
  if (isCapitalised(doc, behind) || isCapitalised(doc, player - 1)) return false;
  return isOneOfMarks(doc, behind, ',.;)') || AFTER_PLAYER.has(doc.form[behind] ?? 0);
}

/** `the calypsonian Mighty Zubo`: artists have names of any words. */
export function isBehindArtist(doc: Doc, first: number): boolean {
  const artist = first - 1;
  if (artist < 0 || doc.shape[artist] !== SHAPE.lower || doc.sentence[artist] !== doc.sentence[first])
    return false;
  const form = doc.form[artist]!;
  if (ARTISTS.has(form) || isBehindPlayer(doc, artist)) return true;
  return (form < 0 || is(doc, artist, CLASS.role)) && RARE_ARTISTS.has(surface(doc, artist));
}
