/** Ages in brackets, which goals, seeds and tallies stand in too: `Anil Sharma (26), who`. */
import {
  type Doc,
  hasWord,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  surface,
} from '../../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { sentenceAround } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';
import { GIVEN } from '../parse/nouns.js';
import { figure, mention } from '../parse/reading.js';
import { topOf } from '../parse/surroundings.js';
import { PERSON_NOUNS } from './beside-name.js';
import {
  AFTER_BRACKET,
  AS_YEARS,
  GROWN,
  inYears,
  isLowerWord,
  isPlain,
  LONGEST_NAME,
  NO_PERSON,
  OLDEST,
} from './words.js';

/** Below it numbers in brackets are rather seeds of a player or goals. */
const YOUNGEST_IN_BRACKETS = 10;
const YOUNGEST = 3;
const AFTER_COMMA = wordSet('who a an the of from whose');

/** `Anil Sharma (26), who`, `Rita Das (41) from Pune`: behind a name, and something is said of whoever it is. */
export function inBrackets(doc: Doc, amount: Amount) {
  const { first } = amount;
  if (!isPlain(amount) || topOf(amount) > OLDEST || topOf(amount) < 1) return null;
  // `Tom Oke (44yrs)`
  const last = AS_YEARS.has(doc.form[amount.last] ?? 0) ? amount.last + 1 : amount.last;
  if (!isMark(doc, first - 1, '(') || !isMark(doc, last, ')')) return null;
  if (last > amount.last && isCapitalised(doc, first - 2)) return inYears(doc, amount, last);
  // `Rosa Linz (nine) and Emil (4) drowned`
  if (isOfVictim(doc, amount)) return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (!amount.bare) return null;
  // `the patient (23), a student`
  const isTold = isMark(doc, last + 1, ',') ? topOf(amount) >= GROWN : isLowerWord(doc, last + 1);
  if (PERSON_NOUNS.has(doc.form[first - 2] ?? 0) && topOf(amount) >= YOUNGEST && isTold)
    return figure(doc, 'figure.age', 'age', amount, mention(first, last));
  if (!isCapitalised(doc, first - 2)) return null;
  // `brothers Tom (15) and Ben (12)`
  const isSecond =
    doc.form[first - 3] === WORD.and && isMark(doc, first - 4, ')') && isNumber(doc, first - 5);
  const isOfAge =
    isKinsman(doc, isSecond ? first - 8 : first - 3) ||
    isAddressed(doc, amount) ||
    isNamedHolder(doc, amount) ||
    (topOf(amount) >= YOUNGEST_IN_BRACKETS && isPerson(doc, amount));
  return isOfAge ? figure(doc, 'figure.age', 'age', amount, mention(first, last)) : null;
}

/** Whether the sentence tells whom something befell, and of no game. */
function isOfVictim(doc: Doc, { first }: Amount): boolean {
  const name = first - 2;
  if (!isCapitalised(doc, name) || NO_PERSON.some((group) => is(doc, name, group))) return false;
  // `died in Leeds (12)`
  const isAlone = !isCapitalised(doc, name - 1);
  if (isAlone && (is(doc, name, CLASS['city-6']) || is(doc, name, CLASS['city-5']))) return false;
  if (isAlone && !GIVEN.some((band) => is(doc, name, band))) return false;
  const [open, end] = sentenceAround(doc, first);
  return hasWord(doc, open, end, NAMED_FOR) && !hasWord(doc, open, end, OF_GAMES);
}

/** `her brother Emil (7)`: a name of one word behind a noun of kin. */
const isKinsman = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.kin) && doc.shape[token] === SHAPE.lower;

/** `Mr Anderson (58) reckons`: behind an honorific. */
function isAddressed(doc: Doc, amount: Amount): boolean {
  const bracket = amount.first - 1;
  let start = bracket;
  while (start > bracket - LONGEST_NAME && isCapitalised(doc, start - 1)) start--;
  // `Mr. Linz`
  const isAfterDot = isMark(doc, start - 1, '.') && is(doc, start - 2, CLASS.honorific);
  if (
    topOf(amount) < GROWN ||
    !(isAfterDot || is(doc, start, CLASS.honorific) || is(doc, start - 1, CLASS.honorific))
  )
    return false;
  const [open, end] = sentenceAround(doc, bracket);
  return !hasWord(doc, open, end, OF_GAMES);
}

/** `driver Anil Das (39)`: a full name behind a role, but for players, whose goals and scores stand so. */
function isNamedHolder(doc: Doc, amount: Amount): boolean {
  const bracket = amount.first - 1;
  let start = bracket;
  while (start > bracket - LONGEST_NAME && isCapitalised(doc, start - 1)) start--;
  if (bracket - start < 2 || topOf(amount) < GROWN || !isLowerWord(doc, start - 1)) return false;
  const noun = start - 1;
  const isOfPerson =
    is(doc, noun, CLASS.role) ||
    ((doc.form[noun]! < 0 || is(doc, noun, CLASS.noun)) && DOERS.test(surface(doc, noun)));
  if (!isOfPerson || is(doc, noun, CLASS['function-word']) || PLAYERS.has(doc.form[noun]!)) return false;
  const [open, end] = sentenceAround(doc, bracket);
  return !hasWord(doc, open, end, OF_GAMES);
}
const DOERS = /(er|or|ist|ian)$/;
const PLAYERS = wordSet(
  'captain skipper striker forward winger midfielder defender goalkeeper keeper opener batsman batter bowler seamer spinner hooker pitcher quarterback substitute player champion seed qualifier scorer number',
);

/** Whether the name before the bracket is said to be somebody, or the sentence tells whom something befell. */
function isPerson(doc: Doc, { first, last, value }: Amount): boolean {
  const isTold = isMark(doc, last + 1, ',')
    ? AFTER_COMMA.has(doc.form[last + 2] ?? 0) || isRoleAhead(doc, last + 2)
    : AFTER_BRACKET.has(doc.form[last + 1] ?? 0);
  // `said Linz (29), head of`
  if (isTold && (isCapitalised(doc, first - 3) || is(doc, first - 3, CLASS['speech-verb']))) return true;
  const [open, end] = sentenceAround(doc, first);
  // `Jan Holt (68) will step down`
  if (
    DOES.has(doc.form[last + 1] ?? 0) &&
    isCapitalised(doc, first - 3) &&
    (value ?? 0) >= GROWN &&
    !hasWord(doc, open, end, OF_GAMES)
  )
    return true;
  if (isNameAlone(doc, open, first, end)) return true;
  return false;
}
const DOES = wordSet('will would has had says told');

/** `(52), professor at`, `(29), vice-president of` */
function isRoleAhead(doc: Doc, token: number): boolean {
  const at = isInnerHyphen(doc, token + 1) ? token + 2 : token;
  return (
    at < doc.length &&
    doc.shape[at] === SHAPE.lower &&
    (is(doc, at, CLASS.role) || is(doc, at + 1, CLASS.role))
  );
}

/** `Rosa Linz (75) has painted`: the full name that opens the sentence, and no other number in brackets. */
function isNameAlone(doc: Doc, open: number, number: number, end: number): boolean {
  const name = number - 1 - open;
  if (name < 2 || name > LONGEST_NAME || Number(surface(doc, number)) < GROWN) return false;
  for (let at = open; at < number - 1; at++)
    if (!isCapitalised(doc, at) || NO_PERSON.some((group) => is(doc, at, group))) return false;
  if (doc.form[open]! > 0 && !GIVEN.some((band) => is(doc, open, band))) return false;
  if (!isLowerWord(doc, number + 2) || hasWord(doc, open, end, OF_GAMES)) return false;
  for (let at = number + 2; at < end; at++)
    if (doc.kind[at] === TOKEN.number && isMark(doc, at - 1, '(')) return false;
  return true;
}

/** Whose names are told with their ages: the dead, the hurt, the accused. */
const NAMED_FOR = wordSet(
  'identified deceased dead died killed drowned injured wounded victim victims arrested accused convicted sentenced suspect suspects namely hurt missing shot stabbed rescued charged detained jailed drown perished burnt burned hospitalised hospitalized survived',
);
/** Beside these a number in brackets is a minute or a tally. */
const OF_GAMES = wordSet(
  'goal goals scored scores scorer scorers try tries penalty penalties match wicket wickets innings medal medals seed seeded',
);
