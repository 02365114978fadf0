/** What stands right before the part of a role that is read, and belongs to it: names, numbers, compounds. */
import { is, isCapitalised, isInnerHyphen, isLower, isWord } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { startOfGroup } from './age-group.js';
import { startOfBody } from './body.js';
import { isBoss, isBossBefore } from './boss.js';
import { isAbbreviation, startOfBracket, startOfInsertion } from './brackets.js';
import { isContest } from './contest.js';
import { isCoreWord } from './core-word.js';
import { CLASSES, isLettered } from './numbered.js';
import { COUNTS } from './words.js';

/**
 * Where a role goes on to the left by more than a plain word; `first` itself where it does not.
 * @param first where what is read so far starts
 * @param head where the noun of the role starts
 */
export function startOfPart(scene: Scene, first: number, head: number, floor: number): number {
  const { doc } = scene;
  const at = first - 1;
  // `Trump campaign adviser`
  if (isBossBefore(scene, at - 1, head)) return at - 1;
  if (isBoss(scene, at) || isBossBefore(scene, at, head)) return at;
  // `National Assembly (NA) Speaker`
  // Not the agency of a dateline: `LEEDS TODAY (AFP) Minister`.
  const isGloss = isAbbreviation(doc, at - 2) && at - 3 >= floor && doc.shape[at - 3] !== SHAPE.upper;
  if (isGloss && isCoreWord(scene, at - 3)) return at - 3;
  // `former [Kenyan] President`
  const insertion = startOfInsertion(doc, first);
  if (insertion >= floor && insertion < first) return insertion;
  // `the Noongar (Wudjari/Minang) singer`: only before the noun, which a dateline has no more than a name before it.
  const people = first === head && isLower(doc, head) ? startOfBracket(scene, first) : first;
  if (people > floor && people < first && isCoreWord(scene, people - 1) && isCapitalised(doc, people - 1))
    return people - 1;
  // `Bank of Malta governor`, not `the Cabinet of Prime Minister Oke`
  const body = first < head ? startOfBody(scene, at, floor, at) : at;
  if (body < at) return body;
  // `1993 champion`, `100 metres champion`
  if (doc.kind[at] === TOKEN.number && doc.gap[first] === GAP.space && isContest(doc, at, first, head))
    return at;
  // `Formula 1 driver`
  if (
    doc.kind[at] === TOKEN.number &&
    at > floor &&
    isCapitalised(doc, at - 1) &&
    CLASSES.has(doc.form[at - 1]!)
  )
    return at - 1;
  // `the LC3 chairman`
  if (at > floor && isLettered(doc, at) && !isNamed(scene, at - 1)) return at - 1;
  // `No. 2 seed`, `number three batter`
  const isPlace = doc.kind[at] === TOKEN.number || COUNTS.has(doc.form[at]!);
  if (isPlace && at > floor && NUMBER.has(doc.form[at - 1]!)) return at - 1;
  // `Under-20 captain`
  const group = startOfGroup(doc, first, floor);
  if (group < first) return group;
  // `100m champion`
  if (doc.kind[at - 1] === TOKEN.number && doc.gap[at] === GAP.none && isWord(doc, at)) return at - 1;
  // `Moscow-backed leader`, `self-styled prophet`
  if (
    isLower(doc, at) &&
    doc.text.endsWith('ed', doc.end[at]) &&
    isInnerHyphen(doc, at - 1) &&
    isWord(doc, at - 2)
  )
    return at - 2;
  // `stand-in captain`, `live-in nurse`
  const isCompound = is(doc, at, CLASS['function-word']) && isLower(doc, at) && isInnerHyphen(doc, at - 1);
  if (isCompound && at - 2 >= floor && isWord(doc, at - 2) && !isNamed(scene, at - 2)) return at - 2;
  return first;
}

/** Before a place in a ranking or a line-up: `No. 2`, `number three`. */
const NUMBER = wordSet('no number');
