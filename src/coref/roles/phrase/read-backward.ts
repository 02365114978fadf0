/** The core of a role, read backward from its noun: `Peruvian Trade Minister` before a name. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isOneOfMarks,
  isWord,
  opensSentence,
} from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { startOfGroup } from './age-group.js';
import { isAbbreviation, startOfBracket, startOfInsertion } from './brackets.js';
import {
  CLASSES,
  isBoss,
  isBossBefore,
  isCoreWord,
  isInnerSlash,
  isParticiple,
  isPossessive,
  opensName,
} from './core.js';
import { startOfField, startOfPlaces, startOfTeams } from './fields.js';
import { isAge, isLower, isPlural, isRoleWord, roleEndingAt } from './role-word.js';
import { AND, AND_SIGN, COUNTS, DETERMINERS, HONOURS, NEWLY, PARTICIPLES, SKIPPED, TO } from './words.js';

/** Honorifics that bearers of a title have before it. */
const STYLES = wordSet("rev revd hon hon'ble honourable honorable prof dr engr barr mr mrs ms alhaji hajia");
const AS = wordSet('as');
const BODY_OF = wordSet('of for on');
const BODIES = wordSet('house houses church chamber college school museum court');
const OF = wordSet('of');
const THE = wordSet('the');
const PRONOUNS = wordSet('it he she they we who which that');
/** Behind a noun or a name they are finite, behind an adverb or an owner they are not. */
const MADE = wordSet('appointed elected ousted deposed jailed retired');
const isPlainNoun = (doc: Doc, at: number): boolean =>
  isWord(doc, at) &&
  doc.kind[at] !== TOKEN.clitic &&
  is(doc, at, CLASS.noun) &&
  !is(doc, at, CLASS['function-word']) &&
  !is(doc, at, CLASS.adjective) &&
  !is(doc, at, CLASS.adverb) &&
  !is(doc, at, CLASS.demonym);

const isPlainNounBefore = (doc: Doc, at: number): boolean =>
  isLower(doc, at) &&
  doc.gap[at + 1] === GAP.space &&
  is(doc, at + 1, CLASS.demonym) &&
  isCapitalised(doc, at + 1) &&
  !isInnerHyphen(doc, at - 1) &&
  is(doc, at, CLASS.noun) &&
  !is(doc, at, CLASS.adjective) &&
  !isRoleWord(doc, at) &&
  !PARTICIPLES.has(doc.form[at]!);

/** Verbs of headlines that are nouns of roles too. */
const PICKS = wordSet('picks pick backs guards judges coaches leads heads');
/** They open a sentence and govern what follows. */
const REGARDING = wordSet(
  'regarding concerning including following considering joining replacing facing quoting citing calling naming addressing ' +
    'welcoming thanking praising succeeding meeting besides unlike',
);
const RELATIVE_DAYS = wordSet('yesterday tomorrow');

/** `Replied`, `Says` */
const isSpeech = (doc: Doc, at: number): boolean =>
  is(doc, at, CLASS['speech-verb']) && SAYS.has(doc.form[at]!) && !isRoleWord(doc, at);
const SAYS = wordSet(
  'says said adds added argues argued asks asked writes wrote warns warned replies replied',
);
/** `critics like councillor Oke` */
const LIKE = wordSet('like unlike');
const PRESENT = wordSet('present');
const BEFORE_PRESENT = wordSet('the and its their his her');
const IMPERATIVES = wordSet('contact call email follow ask meet');

/** Where the core that ends in a role noun right before `last` starts; -1 when no role noun is there. */
export function startOfRole(scene: Scene, last: number, floor: number): number {
  const { doc } = scene;
  const head = roleEndingAt(doc, last);
  if (head < floor) return -1;
  let first = head;
  const isHeadline = isInHeadline(doc, head);
  let mixed = -1;
  while (first > floor) {
    const at = first - 1;
    if (doc.gap[first]! >= GAP.line) break;
    // `Rev. Canon Oke`
    if (STYLES.has(doc.form[at]!) && isCapitalised(doc, at)) break;
    if (isInnerHyphen(doc, at) && at > floor && isWord(doc, at - 1)) {
      first = at - 1;
      continue;
    }
    if (isInnerSlash(doc, at) && at > floor && isCoreWord(scene, at - 1)) {
      first = at - 1;
      continue;
    }
    if (isPossessive(doc, at) && isCoreWord(scene, at - 1) && at > floor) {
      first = at - 1;
      continue;
    }
    if (AND.has(doc.form[at]!) || isMark(doc, at, AND_SIGN)) {
      const before = roleEndingAt(doc, at);
      // `Imran Khan and former treasurer …`: a name that is a title too.
      const alike = isCapitalised(doc, at - 1) === isCapitalised(doc, at + 1);
      const teams = startOfTeams(scene, at, head, floor);
      if (teams < at) {
        first = teams;
        break;
      }
      const places = startOfPlaces(scene, at, head, floor);
      if (places < at) {
        first = places;
        continue;
      }
      // `Leeds MP and party leader Oke`
      const isOffice = !alike && before >= floor && isCapitalised(doc, at - 1) && !isNamed(scene, at - 1);
      if (isOffice && doc.shape[at - 1] !== SHAPE.upper) mixed = first;
      if (
        !alike &&
        !isOffice &&
        doc.shape[at + 1] !== SHAPE.upper &&
        !opensSentence(doc, at - 1) &&
        !isBare(doc, before, floor)
      )
        break;
      // `held 36 militants and given leader …`
      if (before >= floor && isPlural(doc, at - 1) !== isPlural(doc, last - 1)) break;
      // `with Oke as its head and Mayor Ann Ray`
      if (
        before > floor &&
        AS.has(doc.form[DETERMINERS.has(doc.form[before - 1]!) ? before - 2 : before - 1] ?? 0)
      )
        break;
      if (before >= floor) {
        first = before;
        continue;
      }
      const field = first < last - 1 && before < 0 ? startOfField(scene, at, floor) : at;
      if (field === at) break;
      first = field;
      break;
    }
    // `Trump campaign adviser`
    if (isBossBefore(scene, at - 1, head)) {
      first = at - 1;
      continue;
    }
    if (isBoss(scene, at) || isBossBefore(scene, at, head)) {
      first = at;
      continue;
    }
    // `National Assembly (NA) Speaker`
    // Not the agency of a dateline: `LEEDS TODAY (AFP) Minister`.
    const isGloss = isAbbreviation(doc, at - 2) && at - 3 >= floor && doc.shape[at - 3] !== SHAPE.upper;
    if (isGloss && isCoreWord(scene, at - 3)) {
      first = at - 3;
      continue;
    }
    // `former [Kenyan] President`
    const insertion = startOfInsertion(doc, first);
    if (insertion >= floor && insertion < first) {
      first = insertion;
      continue;
    }
    // `the Noongar (Wudjari/Minang) singer`: only before the noun, which a dateline has no more than a name before it.
    const people = first === head && isLower(doc, head) ? startOfBracket(scene, first) : first;
    if (people > floor && people < first && isCoreWord(scene, people - 1) && isCapitalised(doc, people - 1)) {
      first = people - 1;
      continue;
    }
    // `Bank of Malta governor`, not `the Cabinet of Prime Minister Oke`
    const body = first < head ? startOfBody(scene, at, floor, at) : at;
    if (body < at) {
      first = body;
      continue;
    }
    // `1993 champion`, `100 metres champion`
    if (doc.kind[at] === TOKEN.number && doc.gap[first] === GAP.space && isContest(doc, at, first, head)) {
      first = at;
      continue;
    }
    // `Formula 1 driver`
    if (
      doc.kind[at] === TOKEN.number &&
      at > floor &&
      isCapitalised(doc, at - 1) &&
      CLASSES.has(doc.form[at - 1]!)
    ) {
      first = at - 1;
      continue;
    }
    // `No. 2 seed`, `number three batter`
    const isPlace = doc.kind[at] === TOKEN.number || COUNTS.has(doc.form[at]!);
    if (isPlace && at > floor && NUMBER.has(doc.form[at - 1]!)) {
      first = at - 1;
      continue;
    }
    // `Under-20 captain`
    const group = startOfGroup(doc, first, floor);
    if (group < first) {
      first = group;
      continue;
    }
    // `100m champion`
    if (doc.kind[at - 1] === TOKEN.number && doc.gap[at] === GAP.none && isWord(doc, at)) {
      first = at - 1;
      continue;
    }
    // `Moscow-backed leader`, `self-styled prophet`
    if (
      isLower(doc, at) &&
      doc.text.endsWith('ed', doc.end[at]) &&
      isInnerHyphen(doc, at - 1) &&
      isWord(doc, at - 2)
    ) {
      first = at - 2;
      continue;
    }
    // `stand-in captain`, `live-in nurse`
    const isCompound = is(doc, at, CLASS['function-word']) && isLower(doc, at) && isInnerHyphen(doc, at - 1);
    if (isCompound && at - 2 >= floor && isWord(doc, at - 2) && !isNamed(scene, at - 2)) {
      first = at - 2;
      continue;
    }
    if (!isCoreWord(scene, at) || LIKE.has(doc.form[at]!)) break;
    // `Contact reporter Ana Quispe`
    if (IMPERATIVES.has(doc.form[at]!) && opensSentence(doc, at) && !isCapitalised(doc, first)) break;
    // `Yesterday Leeds mayor …`, `Replied Leeds mayor …`
    if (opensSentence(doc, at) && (RELATIVE_DAYS.has(doc.form[at]!) || isSpeech(doc, at))) break;
    // `a donation Libyan leader Doe had pledged`: a noun before a demonym is another phrase.
    if (isPlainNounBefore(doc, at)) break;
    // `Regarding President …`
    if (REGARDING.has(doc.form[at]!) && opensSentence(doc, at)) break;
    if (isAge(doc, at) || (COUNTS.has(doc.form[at]!) && !isTimes(doc, at)) || HONOURS.has(doc.form[at]!))
      break;
    // `Three-time Grand Slam winner`
    if (TIME.has(doc.form[at]!) && isInnerHyphen(doc, at - 1)) {
      first = at;
      continue;
    }
    // A headline capitalises its verbs too.
    if (
      isHeadline &&
      is(doc, at, CLASS.verb) &&
      !PARTICIPLES.has(doc.form[at]!) &&
      (!isRoleWord(doc, at) || PICKS.has(doc.form[at]!))
    )
      break;
    // `on-loan Leeds winger`, `French-born Maltese official`: what a hyphen joins is no verb.
    const isVerb = doc.shape[at] === SHAPE.lower && is(doc, at, CLASS.verb) && !isInnerHyphen(doc, at - 1);
    // `the board appointed former minister Oke`
    if (isVerb && MADE.has(doc.form[at]!) && isPlainNoun(doc, at - 1)) break;
    // `the then mayor and present Chief Minister`
    const isPresent = PRESENT.has(doc.form[at]!) && BEFORE_PRESENT.has(doc.form[at - 1] ?? 0);
    if (isVerb && !isPresent && !PARTICIPLES.has(doc.form[at]!)) {
      // `to welcome Pope …`: before a capitalised title only few verbs are adjectives.
      if (TO.has(doc.form[at - 1] ?? 0) || isCapitalised(doc, first)) break;
      // `Oke beat defending champion …`, `it featured journalist …`, `the row haunted former president …`
      if (ALSO.has(doc.form[at - 1] ?? 0) && !isRoleWord(doc, at) && !doc.text.endsWith('ing', doc.end[at]))
        break;
      if (isNamed(scene, at - 1) || PRONOUNS.has(doc.form[at - 1] ?? 0) || isFiniteVerb(doc, at)) break;
      if (!is(doc, at, CLASS.adjective) && !plainNoun(doc, at) && !isParticiple(doc, at)) break;
    }
    first = at;
  }
  // `the Foreign Minister and former mayor Oke` are two people.
  if (mixed >= 0 && (THE.has(doc.form[first - 1] ?? 0) || isPlural(doc, last - 1))) first = mixed;
  // `two-time champion`: the number is skipped by itself, not before the hyphen.
  while (
    first < head &&
    !isTimes(doc, first) &&
    !(NEWLY.has(doc.form[first]!) && PARTICIPLES.has(doc.form[first + 1]!)) &&
    ((SKIPPED.has(doc.form[first]!) && !isInnerHyphen(doc, first + 1) && !opensName(doc, first)) ||
      isInnerHyphen(doc, first) ||
      (is(doc, first, CLASS.adverb) &&
        !isInnerHyphen(doc, first + 1) &&
        !is(doc, first, CLASS.adjective) &&
        !is(doc, first, CLASS.noun)))
  )
    first++;
  return first;
}

/** In capitals, or most words capitalised and no period at the end: a list of dignitaries is a sentence. */
function isInHeadline(doc: Doc, token: number): boolean {
  const { titleCase, allCaps, last } = doc.blocks[doc.block[token]!]!;
  return allCaps || (titleCase && !isMark(doc, last - 1, '.'));
}

/** `met actress and Leeds envoy …`: a noun in the singular without an article is about the name, as the second one is. */
function isBare(doc: Doc, role: number, floor: number): boolean {
  if (role <= 0 || !isLower(doc, role) || isPlural(doc, role)) return false;
  // `Leeds party leader and Assembly member Oke`
  let first = role;
  while (
    first > floor &&
    role - first < MODIFIERS &&
    (isCapitalised(doc, first - 1) || isInnerHyphen(doc, first - 1))
  )
    first--;
  // `“No.” Leeds coach and party man Oke`
  const opens = first === floor || opensSentence(doc, first) || isOneOfMarks(doc, first - 1, QUOTES);
  if (first < role && opens) return true;
  const before = first - 1;
  if (doc.kind[before] === TOKEN.clitic || DETERMINERS.has(doc.form[before] ?? 0)) return false;
  return is(doc, before, CLASS['function-word']) || (is(doc, before, CLASS.verb) && isLower(doc, before));
}
const QUOTES = '”"’';
const MODIFIERS = 3;

const isTimes = (doc: Doc, first: number): boolean =>
  isInnerHyphen(doc, first + 1) && TIME.has(doc.form[first + 2] ?? 0);
const TIME = wordSet('time');

/** `1993 champion`, `2016 Olympic champion`, `100 metres champion`: what somebody won, or runs for. */
const isContest = (doc: Doc, number: number, first: number, head: number): boolean => {
  if (METRES.has(doc.form[first]!)) return true;
  return doc.end[number]! - doc.start[number]! === YEAR_DIGITS && CONTESTS.has(doc.form[head]!);
};
const NUMBER = wordSet('no number');
const METRES = wordSet('metres metre meters meter');
const YEAR_DIGITS = 4;
const CONTESTS = wordSet(
  'champion champions winner winners finalist finalists nominee candidate semifinalist medallist medalist',
);

/** `Bank of England`, `Bureau of the Census`: the word of organisations before a preposition at `at` that leads to capitals; `none` where there is none. */
export function startOfBody(scene: Scene, at: number, floor: number, none: number): number {
  const { doc } = scene;
  const preposition = THE.has(doc.form[at]!) ? at - 1 : at;
  const head = preposition - 1;
  if (head < floor || !BODY_OF.has(doc.form[preposition]!)) return none;
  const leads = isCapitalised(doc, at + 1) && isCapitalised(doc, head) && !isNamed(scene, head);
  // `the House of Lords leader`, not `the plan of the White House for President Oke’s visit`
  if (BODIES.has(doc.form[head]!) && !OF.has(doc.form[preposition]!)) return none;
  const isBody = is(doc, head, CLASS['organisation-word']) || BODIES.has(doc.form[head]!);
  return leads && isBody && !isRoleWord(doc, head) ? head : none;
}

/** `the court acquitted former minister …`, `had married journalist …`, not `the widow of murdered journalist …`: behind a noun or an auxiliary what ends in `ed` is the verb. */
const isFiniteVerb = (doc: Doc, at: number): boolean =>
  doc.text.endsWith('ed', doc.end[at]) &&
  isWord(doc, at - 1) &&
  doc.kind[at - 1] !== TOKEN.clitic &&
  (BEFORE_FINITE.has(doc.form[at - 1]!) || !is(doc, at - 1, CLASS['function-word'])) &&
  !is(doc, at - 1, CLASS['speech-verb']) &&
  !is(doc, at - 1, CLASS.adjective);
const ALSO = wordSet('also has had have');
const BEFORE_FINITE = wordSet('has had have having also then');

/** Sports and trades in `-ing` before the noun of a role. */
const FIELDS = wordSet(
  'boxing cycling swimming racing skiing rowing wrestling sailing fencing skating ' +
    'banking marketing planning housing mining training building engineering manufacturing advertising fishing farming ' +
    'conditioning coaching catering batting bowling fielding kicking pitching hitting scouting refereeing goalkeeping ' +
    'accounting broadcasting lending trading publishing shipping nursing policing modelling investing',
);

/** A lower-case word that is more a noun than a verb: it does not look inflected as a verb. */
function plainNoun(doc: Doc, token: number): boolean {
  if (FIELDS.has(doc.form[token]!)) return true;
  if (!is(doc, token, CLASS.noun)) return false;
  const word = doc.text.slice(doc.start[token], doc.end[token]);
  if (is(doc, token, CLASS['speech-verb']) || is(doc, token, CLASS['action-verb']))
    return !/(ed|ing|s)$/.test(word);
  return !/.{3}(ed|ing)$/.test(word) || isRoleWord(doc, token);
}
