/** Fields joined before the noun of a role: `health and social services minister`. */
import { idIs, is, isCapitalised, isLower, isMark, isWord, opensSentence } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { endOfCore } from './core.js';
import { closesCore } from './core-head.js';
import { isCoreWord } from './core-word.js';
import { isRoleWord, roleEndingAt } from './role-word.js';
import { AND, DETERMINERS, PREPOSITIONS } from './words.js';

/** The parts of a field have few words: `health and social services`. */
const FIELD = 4;

/**
 * `health and social services minister`, `business, energy and industrial strategy secretary`: fields joined before the
 * noun of the role. The end of the core found so far when no role noun follows.
 */
export function endOfCompound(scene: Scene, first: number, core: number, limit: number): number {
  const { doc } = scene;
  const last = core - 1;
  if (!isWord(doc, last) || is(doc, last, CLASS.kin) || is(doc, last, CLASS.mankind)) return core;
  // `the president of the commission and acting dean`
  if (DETERMINERS.has(doc.form[first - 1] ?? 0) && PREPOSITIONS.has(doc.form[first - 2] ?? 0)) return core;
  const isField = (from: number, end: number) => end > from && end - from <= FIELD;
  let at = core;
  while (isMark(doc, at, ',')) {
    const end = endOfCore(scene, at + 1, limit);
    if (!isField(at + 1, end) || closesCore(doc, at + 1, end)) return core;
    at = end;
  }
  if (!AND.has(doc.form[at] ?? 0) || core - first > FIELD + 2) return core;
  const end = endOfCore(scene, at + 1, limit);
  const head = roleEndingAt(doc, end);
  const isOne =
    isField(at + 1, end) &&
    head > at + 1 &&
    !NOT_FIELDS.has(doc.form[at + 1]!) &&
    isCapitalised(doc, last) === isCapitalised(doc, at + 1);
  return isOne ? end : core;
}

const NOT_FIELDS = wordSet(
  'former ex current present retired late deputy vice senior chief co then acting longtime veteran',
);

/**
 * Start of the field that `and` joins to the next one: `Natural Resources and Environment Minister`. Plain words only,
 * behind a determiner or at the start of the sentence or of a clause; `and` itself when there is none.
 */
export function startOfField(scene: Scene, and: number, floor: number): number {
  const { doc } = scene;
  const opening = opensSentence(doc, and - 1) && isLower(doc, and + 1);
  const isPlain = (token: number) =>
    isCoreWord(scene, token) &&
    (isCapitalised(doc, token) === isCapitalised(doc, and - 1) || (opening && token > and)) &&
    (is(doc, token, CLASS.noun) || is(doc, token, CLASS.adjective)) &&
    NAMES.every((name) => !is(doc, token, CLASS[name]));
  const demonyms = is(doc, and - 1, CLASS.demonym) && is(doc, and + 1, CLASS.demonym);
  if (demonyms) return and - 1;
  if (!isPlain(and + 1) || NOT_FIELDS.has(doc.form[and + 1]!)) return and;
  let first = and;
  while (first > floor && and - first < FIELD && isPlain(first - 1)) first--;
  // `former food and health secretary`
  if (BEFORE_PLACES.has(doc.form[first - 1] ?? 0) && first > floor && isLower(doc, first)) return first - 1;
  const opens =
    first === floor ||
    DETERMINERS.has(doc.form[first - 1]!) ||
    doc.kind[first - 1] === TOKEN.clitic ||
    (isLower(doc, first) && BRINGS_IN.has(doc.form[first - 1]!)) ||
    // `Beginning today, Finance and Petroleum Minister Oke`, not `the ministers of Trade, Finance and …`
    (isMark(doc, first - 1, ',') && isWord(doc, first - 2) && !isCapitalised(doc, first - 2));
  return opens ? first : and;
}

/** `with strength and conditioning coach Oke` */
const BRINGS_IN = wordSet('and but while by with said says');

/**
 * Start of `Malta and Leeds striker`, `Oman, Malta and Leeds striker`: for whom somebody plays, joined before the word at
 * `head`; `and` itself where the role is none of sport or no such names stand there.
 */
export function startOfTeams(scene: Scene, and: number, head: number, floor: number): number {
  const { doc } = scene;
  if (!PLAYERS.has(doc.form[head]!) || !isLower(doc, head)) return and;
  const isTeam = (token: number) =>
    token >= floor &&
    isWord(doc, token) &&
    isCapitalised(doc, token) &&
    !isNamed(scene, token) &&
    !isRoleWord(doc, token);
  let first = and;
  for (let words = 0; words < FIELD && isTeam(first - 1); words++) first--;
  while (first < and && isMark(doc, first - 1, ',') && isTeam(first - 2)) {
    first -= 2;
    for (let words = 1; words < FIELD && isTeam(first - 1); words++) first--;
  }
  if (first < and)
    while (first > floor && BEFORE_TEAMS.has(doc.form[first - 1]!) && isLower(doc, first - 1)) first--;
  return first;
}
/**
 * Start of `Trinidad and Tobago` or `Jammu and Kashmir` before the office at `head`: a country of the lexicon, or two
 * capitalised words behind an article or an adjective; `and` itself where no such name stands there. Not of `relations
 * between India and China leader`.
 */
export function startOfPlaces(scene: Scene, and: number, head: number, floor: number): number {
  const { doc } = scene;
  const first = and - 1;
  if (first < floor || and + 2 !== head || !isLower(doc, head)) return and;
  for (let at = doc.phraseAt[first]!; at < doc.phraseAt[and]!; at++)
    if (doc.phrases[at]!.last === head && idIs(doc, doc.phrases[at]!.id, CLASS['country-name'])) return first;
  if (!OFFICES_OF_PLACES.has(doc.form[head]!) || isRoleWord(doc, first)) return and;
  const areNames = [first, and + 1].every((at) => isCapitalised(doc, at) && !isNamed(scene, at));
  if (!areNames || is(doc, first, CLASS['country-name'])) return and;
  const before = doc.form[first - 1] ?? 0;
  return first === floor || BEFORE_PLACES.has(before) || DETERMINERS.has(before) ? first : and;
}
const OFFICES_OF_PLACES = wordSet('chief prime premier governor lieutenant president mayor');
const BEFORE_PLACES = wordSet('former ex current new late outgoing interim acting');

/** `veteran Oman and ex-Leeds striker` */
const BEFORE_TEAMS = wordSet(
  'veteran former young new experienced injured influential prolific retired current star',
);
const PLAYERS = wordSet(
  'forward striker midfielder defender goalkeeper keeper winger playmaker captain skipper international batsman batter bowler ' +
    'hooker prop lock flanker wicketkeeper',
);

/** What stands for itself beside the role, as in `the United Nations and Prime Minister Oke`. */
const NAMES = [
  'country-name',
  'organisation',
  'place',
  'region',
  'city-4',
  'city-5',
  'city-6',
  'role',
  'title',
] as const;
