/** What follows the core: `of mines and energy`, `at Lakeview College, Kochi`. */
import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isLower,
  isMark,
  isNumber,
  isOneOfMarks,
  isWord,
} from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed, mentionAt } from '../scene.js';
import { endOfBracket, isAbbreviation } from './brackets.js';
import { endOfCore } from './core.js';
import { closesCore } from './core-head.js';
import { isPossessive } from './inner-marks.js';
import { isOrdinal, isYearBefore } from './numbered.js';
import { hasPreposition } from './read-forward.js';
import {
  AND,
  CIRCUMSTANCES,
  COUNTS,
  DATES,
  DETERMINERS,
  FIRMS_BY_TRADE,
  LED,
  OF,
  OWNERS,
  PREPOSITIONS,
  TIMES,
  TO,
  TOWNS,
} from './words.js';

/** End of the phrases with prepositions behind the core: `of the clinic in Leeds (LCL)`. */
export function endOfPhrases(scene: Scene, first: number, core: number, limit: number): number {
  const { doc } = scene;
  // `minister of mines` may be one entry of the lexicon.
  let last = hasPreposition(doc, first, core) ? withCoordination(scene, core, limit) : core;
  // `Director General (DG) of the agency`, `Deputy Commissioner (Media) of the police`
  const bracket = isAbbreviation(doc, last)
    ? last + 3
    : isCapitalised(doc, last - 1)
      ? pastWordInBrackets(doc, endOfBracket(scene, last))
      : last;
  if (bracket > last && PREPOSITIONS.has(doc.form[bracket] ?? 0)) {
    const end = endOfPhrases(scene, first, bracket, limit);
    return end > bracket ? end : last;
  }
  for (;;) {
    const at = isPosted(doc, last) ? last + 1 : last;
    const preposition = doc.form[at] ?? 0;
    // `a lawyer by training`
    if (BY.has(preposition) && TRAININGS.has(doc.form[at + 1] ?? 0)) return at + 2;
    if (at >= limit || !(PREPOSITIONS.has(preposition) || isOfInquiry(doc, at))) break;
    let next = at + 1;
    // `president of the club with his secretary Ann Ray`
    if (WITH.has(preposition) && OWNERS.has(doc.form[next] ?? 0)) break;
    while (DETERMINERS.has(doc.form[next] ?? 0)) next++;
    const title = endOfQuoted(doc, next, limit);
    if (title > next) {
      last = title;
      continue;
    }
    const quoted = isMark(doc, next, '“') || isMark(doc, next, '"');
    if (quoted) next++;
    const noun = doc.form[next] ?? 0;
    // `director on the 2008 campaign`
    const isYear = next > at + 1 && ON_OF.has(preposition) && isYearBefore(doc, next);
    if (
      (isNumber(doc, next) && !isYear && !isOrdinal(doc, next) && !isSized(doc, at, next)) ||
      DATES.has(noun) ||
      (CIRCUMSTANCES.has(noun) && !isCapitalised(doc, next))
    )
      break;
    // `CEO in the spring of 2003`, not `director of winter sports`
    if (
      is(doc, next, CLASS.season) &&
      isLower(doc, next) &&
      !(isLower(doc, next + 1) && is(doc, next + 1, CLASS.noun))
    )
      break;
    // `priest for the last 30 years`
    if (SPAN_OF.has(noun) && isNumber(doc, next + 1)) break;
    // `director for three years`
    if (COUNTS.has(noun) && TIMES.has(doc.form[next + 1] ?? 0)) break;
    // `chairman of Weekend Tours`
    if (TIMES.has(noun) && !(isCapitalised(doc, next) && isCapitalised(doc, next + 1))) {
      // `player of the year`
      if (OF.has(preposition) && next > at + 1) last = next + 1;
      break;
    }
    // `minister to resign`, `for leading the way`
    if (next === at + 1 && doc.shape[next] === SHAPE.lower && is(doc, next, CLASS.verb))
      if (TO.has(preposition) || (doc.text.endsWith('ing', doc.end[next]) && !isField(doc, next))) break;
    let end = upToParticiple(
      doc,
      next,
      endOfCore(scene, isFirmInTrouble(doc, next) ? next + 1 : next, limit),
    );
    // `adviser to the Oke campaign`
    if (end === next) end = pastWhatIsLed(scene, next);
    end = pastWhatIsOwned(scene, next, end, limit);
    if (end === next) break;
    end = withCoordination(scene, end, limit);
    last = end;
    if (quoted && (isMark(doc, last, '”') || isMark(doc, last, '"')))
      last = Math.max(last + 1, endOfCore(scene, last + 1, limit));
    // `the Labour Board (LB)`
    if (isAbbreviation(doc, last)) {
      last += 3;
      // `the leftist Roca Front (RF) coalition`
      if (last < limit && isLower(doc, last) && is(doc, last, CLASS['organisation-word'])) last++;
    } else last = withTown(scene, next, withProperName(scene, last, limit), limit);
  }
  return last;
}

/** `an economist based in Leeds`, `an officer attached to the port police`: where somebody serves, as a part of what he is. */
const isPosted = (doc: Doc, at: number): boolean =>
  POSTED.has(doc.form[at] ?? 0) && isLower(doc, at) && POSTED_TO.has(doc.form[at + 1] ?? 0);
const POSTED = wordSet(
  'based attached assigned posted stationed seconded affiliated accredited embedded deployed',
);
const POSTED_TO = wordSet('in at to with');

/** `owner of a 38-room hotel` */
const isSized = (doc: Doc, of: number, number: number): boolean =>
  OF.has(doc.form[of]!) && isInnerHyphen(doc, number + 1) && !TIMES.has(doc.form[number + 2] ?? 0);

const BY = wordSet('by');
const TRAININGS = wordSet('training profession trade occupation');

/** `the Okyeame (linguist) of the chief`: past the one word that says what the title means; `at` itself where none stands there. */
const pastWordInBrackets = (doc: Doc, at: number): number =>
  isMark(doc, at, '(') && isWord(doc, at + 1) && isLower(doc, at + 1) && isMark(doc, at + 2, ')')
    ? at + 3
    : at;

/** `head of the failed lender Roth Bank`: how a firm fares, what it does and its name. */
const isFirmInTrouble = (doc: Doc, at: number): boolean =>
  isLower(doc, at) &&
  (doc.text.endsWith('ed', doc.end[at]) || doc.text.endsWith('ing', doc.end[at])) &&
  isWord(doc, at + 2) &&
  isLower(doc, at + 1) &&
  isCapitalised(doc, at + 2) &&
  (FIRMS_BY_TRADE.has(doc.form[at + 1]!) || is(doc, at + 1, CLASS['organisation-word']));

/** `a case surrounding a road`: a participle with an object is no part of the noun. */
function upToParticiple(doc: Doc, first: number, end: number): number {
  const last = end - 1;
  const governs = DETERMINERS.has(doc.form[end] ?? 0) || isNumber(doc, end);
  return governs && last > first && isLower(doc, last) && doc.text.endsWith('ing', doc.end[last])
    ? last
    : end;
}

/** `the Commission of Inquiry into State Capture` */
const isOfInquiry = (doc: Doc, at: number): boolean =>
  INTO.has(doc.form[at]!) && INQUIRIES.has(doc.form[at - 1] ?? 0);
const INTO = wordSet('into');
const INQUIRIES = wordSet('inquiry enquiry investigation research inquest probe');

/** `of the think tank the Leeds Institute`: the name behind the noun for the body; `from` where none stands there. */
function withProperName(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  if (!THE.has(doc.form[from] ?? 0) || !isCapitalised(doc, from + 1) || !isLower(doc, from - 1)) return from;
  if (!is(doc, from - 1, CLASS['organisation-word']) && !TANK.has(doc.form[from - 1]!)) return from;
  const end = endOfCore(scene, from + 1, limit);
  return end > from + 1 && isCapitalised(doc, end - 1) ? withCoordination(scene, end, limit) : from;
}
const THE = wordSet('the');
const TANK = wordSet('tank body watchdog');

/** Past a surname and what its bearer leads: `Oke campaign`; `from` where it is something else. */
function pastWhatIsLed(scene: Scene, from: number): number {
  const leader = mentionAt(scene, from);
  if (leader?.first !== from || leader.last !== from + 1) return from;
  return LED.has(scene.doc.form[leader.last] ?? 0) ? leader.last + 1 : from;
}

/** Past a person and what is theirs: `director of President Oke’s campaign`; `end`, of the core before the name, where nothing is. */
function pastWhatIsOwned(scene: Scene, from: number, end: number, limit: number): number {
  const owner = mentionAt(scene, end);
  if (owner?.first !== end || owner.before.first < from) return end;
  if (!isPossessive(scene.doc, owner.last)) return end;
  const owned = endOfCore(scene, owner.last + 1, limit);
  return owned > owner.last + 1 ? owned : end;
}

/** `professor of planning`, `director of marketing and sales`: a noun that governs nothing. */
const isField = (doc: Doc, token: number): boolean =>
  isGrowing(doc, token) ||
  (is(doc, token, CLASS.noun) &&
    (!isWord(doc, token + 1) ||
      isCapitalised(doc, token + 1) ||
      AND.has(doc.form[token + 1]!) ||
      AT_OR_FOR.has(doc.form[token + 1]!)));

/** `head of emerging markets research`: said of the noun behind it. */
const isGrowing = (doc: Doc, token: number): boolean =>
  GROWING.has(doc.form[token]!) && isLower(doc, token + 1) && is(doc, token + 1, CLASS.noun);
const GROWING = wordSet(
  'emerging developing marketing engineering building housing training manufacturing mining',
);
const WITH = wordSet('with');
const ON_OF = wordSet('on of');
const SPAN_OF = wordSet('last past next first');
const AT_OR_FOR = wordSet('at for in');

/** A quoted title has at most so many words. */
const TITLE = 12;

/** Past `‘Best Book of 2017’`: a quoted title, capitalised; `from` when there is none. */
function endOfQuoted(doc: Doc, from: number, limit: number): number {
  const pair = QUOTES.find(([open]) => isMark(doc, from, open));
  if (pair === undefined || !isCapitalised(doc, from + 1)) return from;
  for (let at = from + 2; at < Math.min(limit, from + TITLE); at++) {
    if (!isMark(doc, at, pair[1])) continue;
    const goesOn = isWord(doc, at + 1) && isLower(doc, at + 1) && is(doc, at + 1, CLASS.noun);
    return goesOn ? from : at + 1;
  }
  return from;
}

const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
] as const;

/** `at Lakeview College, Kochi,`: the town behind an organisation, between commas. */
function withTown(scene: Scene, from: number, last: number, limit: number): number {
  const { doc } = scene;
  if (!isMark(doc, last, ',') || last + 2 > limit || isNamed(scene, last + 1)) return last;
  let named = false;
  for (let at = from; at < last; at++)
    named ||= isCapitalised(doc, at) && is(doc, at, CLASS['organisation-word']);
  const isTown = TOWNS.some((name) => is(doc, last + 1, CLASS[name]));
  const closes = isOneOfMarks(doc, last + 2, ',.;');
  if (named && isTown && closes && isCapitalised(doc, last + 1)) return last + 2;
  return withCampus(doc, from, last);
}

/** `at the University of California, Davis,`: one or two words behind `University of`, between commas. */
function withCampus(doc: Doc, from: number, last: number): number {
  if (!UNIVERSITY.has(doc.form[from - 2] ?? 0) || !OF.has(doc.form[from - 1]!)) return last;
  let end = last + 1;
  while (end < last + 3 && isWord(doc, end) && isCapitalised(doc, end)) end++;
  if (end === last + 1 || !isOneOfMarks(doc, end, ',.;')) return last;
  for (let at = last + 1; at < end; at++) if (is(doc, at, CLASS['country-name'])) return last;
  return end;
}
const UNIVERSITY = wordSet('university');

/** `mines and energy`, `Education, Science and Technology`: what is joined inside the phrase. */
function withCoordination(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let last = from;
  for (;;) {
    let next = last;
    if (isMark(doc, next, ',')) {
      // A comma goes on only in a list of capitalised words that `and` closes.
      let scan = next;
      while (isMark(doc, scan, ',') && isCapitalised(doc, scan + 1) && !isNamed(scene, scan + 1)) {
        const end = endOfCore(scene, scan + 1, limit);
        if (end === scan + 1) break;
        scan = end;
      }
      if (scan === next) scan = endOfFields(scene, next, limit);
      else if (isMark(doc, scan, ',')) scan++;
      if (scan === next || !AND.has(doc.form[scan] ?? 0)) return last;
      next = scan;
    }
    if (!AND.has(doc.form[next] ?? 0)) return last;
    let start = next + 1;
    while (DETERMINERS.has(doc.form[start] ?? 0)) start++;
    if (start !== next + 1 && !isCapitalised(doc, start)) return last;
    if (
      isLower(doc, start) &&
      is(doc, start, CLASS.verb) &&
      (!is(doc, start, CLASS.noun) || isInflected(start))
    )
      return last;
    const end = endOfCore(scene, start, limit);
    if (end === start) return last;
    // `author of the study and professor of medicine`: the next role, not a further field of the first.
    if (isLower(doc, start) && closesCore(doc, start, end)) return last;
    last = end;
  }

  /** `and plays the flute`: a verb of the third person with what it governs. */
  function isInflected(token: number): boolean {
    if (!doc.text.endsWith('s', doc.end[token]!)) return false;
    const next = token + 1;
    return DETERMINERS.has(doc.form[next] ?? 0) || (isLower(doc, next) && is(doc, next, CLASS.adjective));
  }
}

/** Each field of a list has few words: `gender, family law and popular culture`. */
const FIELD = 3;

/**
 * Up to the `and` of `gender, family law and popular culture at`: further fields in lower case behind a comma, where the
 * phrase goes on or ends behind the last; `from` where what follows is something else.
 */
function endOfFields(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let at = from;
  while (isMark(doc, at, ',')) {
    const end = endOfField(scene, at + 1, limit);
    if (end === at + 1) break;
    at = end;
  }
  if (at === from || !AND.has(doc.form[at] ?? 0)) return from;
  const last = endOfField(scene, at + 1, limit);
  return last > at + 1 && (AT_OR_FOR.has(doc.form[last] ?? 0) || isOneOfMarks(doc, last, ',.;)')) ? at : from;
}

/** Past a few nouns and adjectives in lower case that name nobody’s role; `from` where none stand. */
function endOfField(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let at = from;
  while (at < limit && at - from < FIELD && isLower(doc, at) && isPlain(doc, at)) at++;
  return at > from && is(doc, at - 1, CLASS.noun) && !closesCore(doc, from, at) ? at : from;
}

const isPlain = (doc: Doc, token: number): boolean =>
  !is(doc, token, CLASS['function-word']) && (is(doc, token, CLASS.noun) || is(doc, token, CLASS.adjective));
