import {
  type Doc,
  is,
  isCapitalised,
  isLower,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import { defineRole, NO_ROLES, type RoleSpan, type Scene } from './define.js';
import { endOfPhrases } from './phrase/complements.js';
import { endOfCore } from './phrase/core.js';
import { closesCore } from './phrase/core-head.js';
import { endOfName, firstOfList, lastOfList } from './phrase/lists.js';
import { roleEndingAt } from './phrase/role-word.js';
import { endsAsTrade, isUnknown, mayNameTrade, STANDING } from './phrase/untold.js';
import { isNamed } from './scene.js';

export const byPlace = defineRole({
  id: 'role.by-place',
  doc: 'A role whose noun no table has, told by where it stands: a former NOUN behind the name, a demonym and a NOUN before it.',
  source: 'annotation guide, People: roles; observed in news',
  examples: [
    { text: 'The Polish haulbroker [Jan Oke] left.', of: 'Jan Oke', finds: 'Polish haulbroker' },
    { text: 'It was told to retired kanapulle [Tom Oke], 81.', of: 'Tom Oke', finds: 'retired kanapulle' },
    { text: 'Among the backers is Leeds whanaunga [Tom Oke].', of: 'Tom Oke', finds: 'Leeds whanaunga' },
    { text: '[Ann Ray], a former shotcutter, left.', of: 'Ann Ray', finds: 'former shotcutter' },
    { text: '[Ann Ray], 41, a glimbaker from Leeds, left.', of: 'Ann Ray', finds: 'glimbaker from Leeds' },
    { text: '[Ann Ray], a Maltese shotcutter who left, cried.', of: 'Ann Ray', finds: 'Maltese shotcutter' },
    { text: 'Leeds OCPX [Tom Oke] left.', of: 'Tom Oke', finds: 'Leeds OCPX' },
    { text: 'It rained.\n\n[ANN RAY], FLOOD SURVIVOR: It did.', of: 'ANN RAY', finds: 'FLOOD SURVIVOR' },
    { text: 'In Leeds, pebble glimbaker [Ann Ray] left.', of: 'Ann Ray', finds: 'pebble glimbaker' },
    { text: 'In Leeds, fish smoker [Ann Ray] left.', of: 'Ann Ray', finds: 'fish smoker' },
  ],
  counterExamples: [
    'They voted for [Ann Ray], a move that hurt.',
    'It was played by [Ann Ray], a moment of joy.',
    'They met [Ann Ray], a day later.',
    'It was the Polish border [Ann Ray] crossed.',
    'They zibbed [Ann Ray] there.',
    'It was a zibtrap [Ann Ray] liked.',
    'It is the first letter [Ann Ray] wrote.',
    '[Ann Ray], a woman from Leeds, left.',
    'It hurt [Ann Ray], a blow to the club.',
    'It told AFP [Tom Oke] had left.',
    'They told the KPXQ [Tom Oke] left.',
    'It was the fish smoker [Ann Ray] liked.',
    '[ANN RAY], WHO LEFT, WEPT.',
  ],
  find: (scene, mention) => {
    if (mention.words.length < 2 && mention.before.first === mention.first) return NO_ROLES;
    const label = speakerLabel(scene, mention);
    if (label !== null) return [label];
    const before = tradeBefore(scene, mention);
    if (before !== null) return [before];
    const behind = tradeBehind(scene, mention);
    return behind === null ? NO_ROLES : [behind];
  },
});

/** `ANN RAY, FLOOD SURVIVOR:`: who speaks in a transcript, at the head of the line, all in capitals. */
function speakerLabel({ doc }: Scene, { before, last, capitals }: PersonMention): RoleSpan | null {
  const name = before.first;
  if (!capitals || !isMark(doc, last, ',') || (name > 0 && doc.gap[name]! < GAP.line)) return null;
  let end = last + 1;
  while (end < last + LABEL && doc.shape[end] === SHAPE.upper) end++;
  if (!isMark(doc, end, ':') || end === last + 1 || NO_JOBS.has(doc.form[end - 1]!)) return null;
  return { first: last + 1, last: end };
}
const NO_JOBS = wordSet('byline continued');
/** What a transcript says of a speaker is no longer. */
const LABEL = 8;

const A = wordSet('a an');
const WHO = wordSet('who whose');

/** `Polish haulier Tom Oke`, `retired cooper Tom Oke`, `of toshao Tom Oke` */
function tradeBefore(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  const last = mention.before.first;
  const noun = last - 1;
  const floor = doc.sentences[mention.sentence]!;
  if (noun < floor || mention.words.length < 2 || doc.gap[last] !== GAP.space) return null;
  // `Leeds OCPD Tom Oke`, `OCPD Tom Oke`
  if (isOfficeLetters(doc, noun)) {
    const place = noun - 1;
    const placed =
      place >= floor && isCapitalised(doc, place) && !isNamed(scene, place) && isWord(doc, place);
    return placed && !is(doc, place, CLASS['function-word']) && !opensSentence(doc, noun)
      ? { first: place, last }
      : opensSentence(doc, noun)
        ? { first: noun, last }
        : null;
  }
  if (!mayNameTrade(doc, noun) || roleEndingAt(doc, last) >= 0) return null;
  const unknown = isUnknown(doc, noun);
  if (!unknown && !endsAsTrade(doc, noun)) return null;
  let first = noun;
  while (first > floor && noun - first < MODIFIERS && isModifier(scene, first - 1, unknown)) first--;
  if (first === noun && opensTrade(scene, noun - 1, floor)) first--;
  // `his debut longread Ann Ray liked`
  if (unknown && NO_TITLE.has(doc.form[first - 1]!)) return null;
  return unknown || first < noun ? { first, last } : null;
}
/** `fish` of `In Leeds, fish smoker Ann Ray left`: a noun before the trade, which opens the sentence or a clause. */
function opensTrade({ doc }: Scene, token: number, floor: number): boolean {
  if (token < floor || !isWord(doc, token) || doc.gap[token + 1] !== GAP.space) return false;
  if (!is(doc, token, CLASS.noun) || is(doc, token, CLASS['function-word'])) return false;
  // `Little wonder Oke left`
  if (is(doc, token, CLASS.adjective) || is(doc, token, CLASS.adverb)) return false;
  if (is(doc, token, CLASS.verb) && /(ed|ing|s)$/.test(surface(doc, token))) return false;
  return (
    opensSentence(doc, token) ||
    (isLower(doc, token) && BEFORE_TRADE.has(doc.form[token - 1] ?? 0)) ||
    isMark(doc, token - 1, ',')
  );
}
const BEFORE_TRADE = wordSet('and but while as by said says with for from');

/** Letters in capitals that name no body, country or party, in a line that is not all in capitals. */
const isOfficeLetters = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  !doc.blocks[doc.block[token]!]!.allCaps &&
  !doc.blocks[doc.block[token]!]!.titleCase &&
  ((doc.form[token]! <= 0 && doc.end[token]! - doc.start[token]! >= LETTERS) || POSTS.has(doc.form[token]!));
const LETTERS = 3;
/** Posts of districts and police stations that are bodies or words too. */
const POSTS = wordSet('uno oc');
const NO_TITLE = wordSet('a an his her its their our my your this that no each every any some');
const MODIFIERS = 3;

/** Before a word that no table knows other words stand too: `Leeds`, `carrom-ball`. */
function isModifier(scene: Scene, token: number, unknown: boolean): boolean {
  const { doc } = scene;
  if (doc.gap[token + 1] !== GAP.space || isNamed(scene, token)) return false;
  if (STANDING.has(doc.form[token]!)) return true;
  if (!isWord(doc, token) || is(doc, token, CLASS['function-word'])) return false;
  if (isCapitalised(doc, token))
    return is(doc, token, CLASS.demonym) || (unknown && !opensSentence(doc, token));
  return unknown && is(doc, token, CLASS.adjective) && !is(doc, token, CLASS.verb);
}

/** `, 41, a former speed skater who`, `, a retired cooper,` */
function tradeBehind(scene: Scene, mention: PersonMention): RoleSpan | null {
  const { doc } = scene;
  const comma = endOfName(scene, mention);
  if (!isMark(doc, comma, ',')) return null;
  const aged = isNumber(doc, comma + 1) && isMark(doc, comma + 2, ',');
  const from = aged ? comma + 3 : comma + 1;
  const article = A.has(doc.form[from] ?? 0);
  const first = article ? from + 1 : from;
  if (!article && !STANDING.has(doc.form[first] ?? 0)) return null;
  if (firstOfList(scene, mention) !== mention || lastOfList(scene, mention) !== mention) return null;
  const limit = doc.sentences[mention.sentence + 1]!;
  const end = endOfCore(scene, first, limit);
  const noun = end - 1;
  if (noun < first || closesCore(doc, first, end) || !mayNameTrade(doc, noun) || isNamed(scene, end))
    return null;
  let told = aged || doc.form[noun]! <= 0 || endsAsTrade(doc, noun) || WHO.has(doc.form[end] ?? 0);
  for (let at = first; at < noun && !told; at++) told = STANDING.has(doc.form[at]!);
  if (!told || !closes(doc, end)) return null;
  return { first, last: endOfPhrases(scene, first, end, limit) };
}

const closes = (doc: Doc, at: number): boolean =>
  isOneOfMarks(doc, at, ',.;)–—') || CLOSERS.has(doc.form[at] ?? 0);
const CLOSERS = wordSet('who whose from at in of with and');
