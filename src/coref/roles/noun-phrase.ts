/**
 * The noun phrase of a role: `former deputy minister of mines and energy`. Its core ends in a role noun; phrases with
 * `of`, `at`, `for` … may follow. Read forward from its start, or backward from its head.
 */
import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  isMark,
  isNumber,
  isWord,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { findForm } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import type { PersonMention } from '../mentions.js';
import type { RoleSpan, Scene } from './define.js';

export const wordSet = (words: string): ReadonlySet<number> => {
  const found = new Set(words.split(' ').map((word) => findForm(lexicon, word)));
  found.delete(0);
  return found;
};

export const DETERMINERS = wordSet(
  'the a an his her their its our my your this that another other both each every no',
);
/** Words before the phrase that are no part of it; `former` and `current` are. */
const SKIPPED = wordSet(
  'then now also once later currently still formerly himself herself late one only just already one-time perhaps two three four five six',
);
const COUNTS = wordSet('two three four five six seven eight nine ten eleven twelve dozen');
const PREPOSITIONS = wordSet(
  'of at for in to with from on against under within behind across between among over',
);
const AND = wordSet('and');
const AND_SIGN = '&';
const OF = wordSet('of');
const TO = wordSet('to');
const OFFICES = wordSet(
  'chairman chairwoman chairperson chair president founder co-founder cofounder ceo owner director chief executive ' +
    'secretary manager editor publisher captain coach commander minister creator author writer',
);
/** Behind the noun of a role they belong to it: `secretary general`, `president-elect`. */
const AFTER_HEAD = wordSet('general elect designate emeritus chief apparent');
/** Nouns of persons that name no office or trade. */
const MANKIND = wordSet(
  'man men woman women person persons people boy boys girl girls guy guys kid kids lady ladies gentleman gentlemen folk ' +
    'hopeful great highness excellency majesty eminence holiness accused deceased missing local subject subjects favourite favorite liberal conservative friend friends individual individuals couple couples character characters local locals name names',
);
/** `a member of the board` is a role only with what follows. */
const NEEDS_PHRASE = wordSet('member members part');
const OPENERS = wordSet('all our every new one first we more');
const NEWLY = wordSet('newly');
const PARTICIPLES = wordSet(
  'acting retired outgoing incumbent elected appointed disgraced ousted deposed jailed opposition police state party',
);
/** `a partner at a law firm` is a role, `his partner` is kin. */
const PARTNER = wordSet('partner');
const AT = wordSet('at');
const DATES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december',
);
const TIMES = wordSet(
  'day days week weeks month months year years today yesterday tomorrow morning evening night afternoon weekend hour hours minutes',
);

/** With a preposition before them they tell when or how, not of what: `minister for a term`, `in a move that`. */
const CIRCUMSTANCES = wordSet(
  'term terms teens twenties thirties forties past future move bid way time times',
);

/** Longest word or phrase of a role that ends right before `last`; its first token, or -1. */
export function roleEndingAt(doc: Doc, last: number): number {
  for (let first = Math.max(0, last - 5); first < last - 1; first++)
    for (let at = doc.phraseAt[first]!; at < doc.phraseAt[first + 1]!; at++) {
      const phrase = doc.phrases[at]!;
      if (phrase.last !== last) continue;
      if (isRole(doc, phrase.id)) return first;
      if (idIs(doc, phrase.id, 'kin')) return -1;
    }
  return isRoleWord(doc, last - 1) ? last - 1 : -1;
}

function isRoleWord(doc: Doc, token: number): boolean {
  return isWord(doc, token) && (isRole(doc, doc.form[token]!) || isPluralOfRole(doc, token));
}

/** Kin and mankind hold no office. */
function isRole(doc: Doc, id: number): boolean {
  if (!idIs(doc, id, 'title') && !idIs(doc, id, 'role')) return false;
  return !idIs(doc, id, 'kin') && !MANKIND.has(id);
}

/** The tables hold the singular: `judges`, `deputies`, `policewomen`. */
function isPluralOfRole(doc: Doc, token: number): boolean {
  if (doc.end[token]! - doc.start[token]! < 5 || !isPlural(doc, token)) return false;
  const word = surface(doc, token);
  const singular = /men$/i.test(word)
    ? word.replace(/men$/i, 'man')
    : /ies$/i.test(word)
      ? word.replace(/ies$/i, 'y')
      : word.slice(0, -1);
  const id = findForm(doc.lexicon, singular.toLowerCase());
  return isRole(doc, id);
}

export function isPlural(doc: Doc, token: number): boolean {
  const code = doc.text.charCodeAt(doc.end[token]! - 1) | 0x20;
  const before = doc.text.charCodeAt(doc.end[token]! - 2) | 0x20;
  // `boss`, `Rus`: one s only after a letter that is no s or u.
  if (code === 0x73) return before !== 0x73 && before !== 0x75;
  return doc.text.slice(doc.end[token]! - 3, doc.end[token]!).toLowerCase() === 'men';
}

/** `West`, `US`: words of grammar but for their capitals. */
function isNameLike(doc: Doc, token: number): boolean {
  if (doc.shape[token] === SHAPE.upper) return is(doc, token, 'country-name');
  return (
    isCapitalised(doc, token) &&
    !opensSentence(doc, token) &&
    is(doc, token, 'noun') &&
    is(doc, token, 'adjective')
  );
}

/** `All` of `the All Kenyan Party`: a word of grammar that opens a name. */
function isInsideName(doc: Doc, token: number): boolean {
  if (!OPENERS.has(doc.form[token]!) || doc.shape[token] !== SHAPE.capital || opensSentence(doc, token))
    return false;
  const { titleCase, allCaps } = doc.blocks[doc.block[token]!]!;
  return !titleCase && !allCaps && isCapitalised(doc, token + 1) && is(doc, token - 1, 'function-word');
}

/** `the new president`: an adjective, though it can be an adverb. */
const isAttributive = (doc: Doc, token: number) =>
  DETERMINERS.has(doc.form[token - 1] ?? 0) && isWord(doc, token + 1) && isRoleWord(doc, token + 1);

/** A word that can stand inside the core of a noun phrase. */
export function isCoreWord(scene: Scene, token: number): boolean {
  const { doc } = scene;
  if (!isWord(doc, token) || scene.mentionAt(token) !== undefined) return false;
  if (isRoleWord(doc, token)) return true;
  if (NEWLY.has(doc.form[token]!)) return PARTICIPLES.has(doc.form[token + 1] ?? 0);
  if (is(doc, token, 'function-word')) return isNameLike(doc, token) || isInsideName(doc, token);
  if (TIMES.has(doc.form[token]!)) return false;
  if (isCapitalised(doc, token)) return !DATES.has(doc.form[token]!);
  if (is(doc, token, 'noun'))
    return !(is(doc, token, 'speech-verb') && doc.text.endsWith('ed', doc.end[token]!));
  if (is(doc, token, 'adjective'))
    return !is(doc, token, 'speech-verb') && (!is(doc, token, 'adverb') || isAttributive(doc, token));
  if (is(doc, token, 'verb') || is(doc, token, 'adverb')) return false;
  return doc.form[token]! <= 0 || !is(doc, token, 'word-1');
}

/** `’s` or the lone apostrophe of a plural: `workers’ leader`. */
function isPossessive(doc: Doc, token: number): boolean {
  if (doc.kind[token] === TOKEN.clitic) return true;
  return isGlued(doc, token) && (isMark(doc, token, '’') || isMark(doc, token, "'"));
}

/** End of a role of two words and more that starts at a token (`managing director`); the token itself when none does. */
function endOfRolePhrase({ doc, mentionAt }: Scene, token: number): number {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id, last } = doc.phrases[at]!;
    if (idIs(doc, id, 'title') || idIs(doc, id, 'role'))
      return mentionAt(last - 1) === undefined ? last : token;
  }
  return token;
}

/** `the Labour Board (LB) chairman`, `(LB)’s chairman` */
function isAbbreviationInside(doc: Doc, token: number): boolean {
  if (!isMark(doc, token, '(') || !isMark(doc, token + 2, ')') || doc.shape[token + 1] !== SHAPE.upper)
    return false;
  return isPossessive(doc, token + 3) || (isWord(doc, token + 3) && isRoleWord(doc, token + 3));
}

/** `a former Obote adviser`: whom the role serves, named by surname alone. */
function isBoss({ doc, mentionAt }: Scene, at: number): boolean {
  const boss = mentionAt(at);
  if (boss === undefined || boss.last !== at + 1 || boss.before.first !== at) return false;
  const before = at - 1;
  if (!DETERMINERS.has(doc.form[before] ?? 0) && !(is(doc, before, 'adjective') && isLower(doc, before)))
    return false;
  return isWord(doc, at + 1) && isLower(doc, at + 1) && isRoleWord(doc, at + 1);
}

const isLower = (doc: Doc, token: number) => doc.shape[token] === SHAPE.lower;

/** End of the core that starts at `from`: words, hyphens, possessives, `and` between words. */
function endOfCore(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let at = from;
  while (at < limit && at < doc.length) {
    if (at > from && doc.gap[at] === GAP.paragraph) break;
    const phrase = endOfRolePhrase(scene, at);
    if (phrase > at && phrase <= limit) at = phrase;
    else if (isCoreWord(scene, at)) {
      // `the chief plans to`: a verb behind the noun of a role, not a further noun.
      if (
        at > from &&
        doc.shape[at] === SHAPE.lower &&
        is(doc, at, 'verb') &&
        !isRoleWord(doc, at) &&
        !(isWord(doc, at + 1) && isRoleWord(doc, at + 1)) &&
        roleEndingAt(doc, at) >= 0 &&
        (is(doc, at - 1, 'title') || !is(doc, at - 1, 'adjective'))
      )
        break;
      at++;
    } else if (isWord(doc, at) && isInnerHyphen(doc, at + 1) && scene.mentionAt(at) === undefined) at++;
    else if (at > from && isInnerHyphen(doc, at))
      at += isWord(doc, at + 1) && scene.mentionAt(at + 1) === undefined ? 2 : 1;
    else if (at > from && isAbbreviationInside(doc, at)) at += 3;
    else if (at > from && isPossessive(doc, at) && isWord(doc, at + 1)) at++;
    else if (at > from && isNumber(doc, at) && isInnerHyphen(doc, at - 1)) at++;
    else if (at === from && isNumber(doc, at) && isInnerHyphen(doc, at + 1)) at++;
    else if (at > from && isMark(doc, at, AND_SIGN)) at++;
    else if (isBoss(scene, at)) at = scene.mentionAt(at)!.last;
    else break;
  }
  while (
    at > from &&
    (isInnerHyphen(doc, at - 1) || isMark(doc, at - 1, AND_SIGN) || isPossessive(doc, at - 1))
  )
    at--;
  return at;
}

/** Past determiners and words like `then` that stand before the phrase. */
export function skipDeterminers(doc: Doc, from: number): number {
  let at = from;
  while (DETERMINERS.has(doc.form[at] ?? 0) || SKIPPED.has(doc.form[at] ?? 0)) {
    at++;
    // `one of the`
    if (OF.has(doc.form[at] ?? 0)) at++;
  }
  // `a 43-year-old teacher`: the age stands apart.
  if (isNumber(doc, at) && isInnerHyphen(doc, at + 1)) {
    let old = at + 1;
    while (old < at + 5 && (isInnerHyphen(doc, old) || isWord(doc, old))) {
      if (OLD.has(doc.form[old]!)) return old + 1;
      old++;
    }
  }
  return at;
}
const OLD = wordSet('old');

/** The role that starts at `from` (after determiners), or null when no role noun closes its core. */
export function readRole(
  scene: Scene,
  from: number,
  limit: number,
  inList = false,
): (RoleSpan & { readonly head: number }) | null {
  const { doc } = scene;
  const first = skipDeterminers(doc, from);
  let core = endOfCore(scene, first, limit);
  if (core > first && !closesCore(doc, first, core)) core = endOfCompound(scene, first, core, limit);
  // `lecturer and skin specialist`: two nouns of roles make one phrase.
  while (!inList && core > first && AND.has(doc.form[core] ?? 0)) {
    const next = skipDeterminers(doc, core + 1);
    const end = endOfCore(scene, next, limit);
    if (end === next || !closesCore(doc, next, end) || !closesCore(doc, first, core)) break;
    // `lawyer and head of the forum` are two, but `chairman and chief executive of the bank` share the bank.
    if (OF.has(doc.form[end] ?? 0) && !OFFICES.has(doc.form[core - 1]!)) break;
    core = end;
  }
  if (core === first || !closesCore(doc, first, core)) return null;
  const last = endOfPhrases(scene, first, core, limit);
  if (last === core && NEEDS_PHRASE.has(doc.form[core - 1]!)) return null;
  return { first, last, head: headOf(doc, first, core) };
}

/** The parts of a field have few words: `health and social services`. */
const FIELD = 4;

/**
 * `health and social services minister`, `business, energy and industrial strategy secretary`: fields joined before the
 * noun of the role. The end of the core found so far when no role noun follows.
 */
function endOfCompound(scene: Scene, first: number, core: number, limit: number): number {
  const { doc } = scene;
  const last = core - 1;
  if (!isWord(doc, last) || is(doc, last, 'kin') || MANKIND.has(doc.form[last]!)) return core;
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
  'former ex current retired late deputy vice senior chief co then acting longtime veteran',
);

/** The roles of a list that starts at `from`: `a psychologist, an award-winning coach and author of many books`. */
export function readRoles(
  scene: Scene,
  from: number,
  limit: number,
): readonly (RoleSpan & { readonly head: number })[] {
  const { doc } = scene;
  const first = readRole(scene, from, limit);
  if (first === null) return [];
  const found = [first];
  for (let end = first.last; end < limit; ) {
    const comma = isMark(doc, end, ',') ? 1 : 0;
    const and = AND.has(doc.form[end + comma] ?? 0) ? 1 : 0;
    if (comma + and === 0) break;
    const next = readRole(scene, end + comma + and, limit, true);
    // `a teacher and the minister left`: what a verb follows is another subject.
    const follows = next !== null && isWord(doc, next.last) && !CLOSING.has(doc.form[next.last]!);
    if (next === null || follows || isPlural(doc, next.head) || scene.mentionAt(next.last) !== undefined)
      break;
    found.push(next);
    end = next.last;
  }
  return found;
}

/** Words that close a role and go on with the clause. */
const CLOSING = wordSet('and who whose which that but in on since from by with during until before after');

/** Whether a role noun stands at the end of the core, `general` and the like aside. */
function closesCore(doc: Doc, first: number, core: number): boolean {
  let last = core;
  if (last - 1 > first && AFTER_HEAD.has(doc.form[last - 1]!) && roleEndingAt(doc, last) < 0) last--;
  while (last - 1 > first && isInnerHyphen(doc, last - 1)) last--;
  if (NEEDS_PHRASE.has(doc.form[last - 1]!)) return true;
  if (PARTNER.has(doc.form[last - 1]!) && AT.has(doc.form[last] ?? 0)) return true;
  const start = roleEndingAt(doc, last);
  return start >= 0;
}

/** The noun that carries number: `minister` of `minister of foreign affairs`. */
function headOf(doc: Doc, first: number, core: number): number {
  for (let at = first + 1; at < core; at++)
    if (PREPOSITIONS.has(doc.form[at]!)) return isInnerHyphen(doc, at - 1) ? at - 2 : at - 1;
  return core - 1;
}

function hasPreposition(doc: Doc, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (PREPOSITIONS.has(doc.form[at]!)) return true;
  return false;
}

/** End of the phrases with prepositions behind the core: `of the clinic in Leeds (LCL)`. */
function endOfPhrases(scene: Scene, first: number, core: number, limit: number): number {
  const { doc } = scene;
  // `minister of mines` may be one entry of the lexicon.
  let last = hasPreposition(doc, first, core) ? withCoordination(scene, core, limit) : core;
  for (;;) {
    const at = last;
    const preposition = doc.form[at] ?? 0;
    if (at >= limit || !PREPOSITIONS.has(preposition)) break;
    let next = at + 1;
    while (DETERMINERS.has(doc.form[next] ?? 0)) next++;
    const title = endOfQuoted(doc, next, limit);
    if (title > next) {
      last = title;
      continue;
    }
    if (isMark(doc, next, '“') || isMark(doc, next, '"')) next++;
    const noun = doc.form[next] ?? 0;
    if (isNumber(doc, next) || DATES.has(noun) || CIRCUMSTANCES.has(noun)) break;
    if (TIMES.has(noun)) {
      // `player of the year`
      if (OF.has(preposition) && next > at + 1) last = next + 1;
      break;
    }
    // `minister to resign`, `for leading the way`
    if (next === at + 1 && doc.shape[next] === SHAPE.lower && is(doc, next, 'verb'))
      if (TO.has(preposition) || doc.text.endsWith('ing', doc.end[next])) break;
    let end = endOfCore(scene, next, limit);
    if (end === next) break;
    end = withCoordination(scene, end, limit);
    last = end;
    if (isMark(doc, last, '”') || isMark(doc, last, '"'))
      last = Math.max(last + 1, endOfCore(scene, last + 1, limit));
    // `the Labour Board (LB)`
    if (isMark(doc, last, '(') && isMark(doc, last + 2, ')') && doc.shape[last + 1] === SHAPE.upper)
      last += 3;
    else last = withTown(scene, next, last, limit);
  }
  return last;
}

/** A quoted title has at most so many words. */
const TITLE = 12;

/** Past `‘Best Book of 2017’`: a quoted title, capitalised; `from` when there is none. */
function endOfQuoted(doc: Doc, from: number, limit: number): number {
  const pair = QUOTES.find(([open]) => isMark(doc, from, open));
  if (pair === undefined || !isCapitalised(doc, from + 1)) return from;
  for (let at = from + 2; at < Math.min(limit, from + TITLE); at++) {
    if (!isMark(doc, at, pair[1])) continue;
    const goesOn = isWord(doc, at + 1) && isLower(doc, at + 1) && is(doc, at + 1, 'noun');
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
function withTown({ doc, mentionAt }: Scene, from: number, last: number, limit: number): number {
  if (!isMark(doc, last, ',') || last + 2 > limit || mentionAt(last + 1) !== undefined) return last;
  let named = false;
  for (let at = from; at < last; at++) named ||= isCapitalised(doc, at) && is(doc, at, 'organisation-word');
  const isTown = TOWNS.some((name) => is(doc, last + 1, name));
  const closes = [',', '.', ';'].some((mark) => isMark(doc, last + 2, mark));
  return named && isTown && closes && isCapitalised(doc, last + 1) ? last + 2 : last;
}

const TOWNS = ['city-4', 'city-5', 'city-6'] as const;

/** `mines and energy`, `Education, Science and Technology`: what is joined inside the phrase. */
function withCoordination(scene: Scene, from: number, limit: number): number {
  const { doc } = scene;
  let last = from;
  for (;;) {
    let next = last;
    if (isMark(doc, next, ',')) {
      // A comma goes on only in a list of capitalised words that `and` closes.
      let scan = next;
      while (
        isMark(doc, scan, ',') &&
        isCapitalised(doc, scan + 1) &&
        scene.mentionAt(scan + 1) === undefined
      ) {
        const end = endOfCore(scene, scan + 1, limit);
        if (end === scan + 1) break;
        scan = end;
      }
      if (scan === next || !AND.has(doc.form[scan] ?? 0)) return last;
      next = scan;
    }
    if (!AND.has(doc.form[next] ?? 0)) return last;
    let start = next + 1;
    while (DETERMINERS.has(doc.form[start] ?? 0)) start++;
    if (start !== next + 1 && !isCapitalised(doc, start)) return last;
    if (isLower(doc, start) && is(doc, start, 'verb') && (!is(doc, start, 'noun') || isInflected(start)))
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
    return DETERMINERS.has(doc.form[next] ?? 0) || (isLower(doc, next) && is(doc, next, 'adjective'));
  }
}

/** Where the core that ends in a role noun right before `last` starts; -1 when no role noun is there. */
export function startOfRole(scene: Scene, last: number, floor: number): number {
  const { doc } = scene;
  const head = roleEndingAt(doc, last);
  if (head < floor) return -1;
  let first = head;
  const { titleCase, allCaps } = doc.blocks[doc.block[head]!]!;
  while (first > floor) {
    const at = first - 1;
    if (doc.gap[first]! >= GAP.line) break;
    if (isInnerHyphen(doc, at) && at > floor && isWord(doc, at - 1)) {
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
      if (isCapitalised(doc, at - 1) !== isCapitalised(doc, at + 1)) break;
      if (before >= floor) {
        first = before;
        continue;
      }
      const field = first < last - 1 && before < 0 ? startOfField(scene, at, floor) : at;
      if (field === at) break;
      first = field;
      break;
    }
    if (isBoss(scene, at)) {
      first = at;
      continue;
    }
    if (!isCoreWord(scene, at)) break;
    if (isAge(doc, at) || COUNTS.has(doc.form[at]!)) break;
    // A headline capitalises its verbs too.
    if ((titleCase || allCaps) && is(doc, at, 'verb') && !isRoleWord(doc, at)) break;
    if (doc.shape[at] === SHAPE.lower && is(doc, at, 'verb') && !PARTICIPLES.has(doc.form[at]!)) {
      // `to welcome Pope …`: before a capitalised title only few verbs are adjectives.
      if (TO.has(doc.form[at - 1] ?? 0) || isCapitalised(doc, first)) break;
      // `Oke beat defending champion …`
      if (scene.mentionAt(at - 1) !== undefined) break;
      if (!is(doc, at, 'adjective') && !plainNoun(doc, at)) break;
    }
    first = at;
  }
  while (
    first < head &&
    (SKIPPED.has(doc.form[first]!) ||
      isInnerHyphen(doc, first) ||
      (is(doc, first, 'adverb') && !is(doc, first, 'adjective') && !is(doc, first, 'noun')))
  )
    first++;
  return first;
}

/**
 * Start of the field that `and` joins to the next one: `Natural Resources and Environment Minister`. Plain words only,
 * behind a determiner or at the start of the sentence; `and` itself when there is none.
 */
function startOfField(scene: Scene, and: number, floor: number): number {
  const { doc } = scene;
  const isPlain = (token: number) =>
    isCoreWord(scene, token) &&
    isCapitalised(doc, token) === isCapitalised(doc, and - 1) &&
    (is(doc, token, 'noun') || is(doc, token, 'adjective')) &&
    NAMES.every((name) => !is(doc, token, name));
  const demonyms = is(doc, and - 1, 'demonym') && is(doc, and + 1, 'demonym');
  if (demonyms) return and - 1;
  if (!isPlain(and + 1)) return and;
  let first = and;
  while (first > floor && and - first < FIELD && isPlain(first - 1)) first--;
  const opens =
    first === floor || DETERMINERS.has(doc.form[first - 1]!) || doc.kind[first - 1] === TOKEN.clitic;
  return opens ? first : and;
}

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

/** The `old` of `43-year-old`. */
const isAge = (doc: Doc, token: number) => OLD.has(doc.form[token]!) && isInnerHyphen(doc, token - 1);

/** A lower-case word that is more a noun than a verb: it does not look inflected as a verb. */
function plainNoun(doc: Doc, token: number): boolean {
  if (!is(doc, token, 'noun')) return false;
  const word = doc.text.slice(doc.start[token], doc.end[token]);
  if (is(doc, token, 'speech-verb') || is(doc, token, 'action-verb')) return !/(ed|ing|s)$/.test(word);
  return !/.{3}(ed|ing)$/.test(word) || isRoleWord(doc, token);
}

/** Only commas and `and` stand between two names of a list. */
export function isListed({ doc }: Scene, a: PersonMention, b: PersonMention): boolean {
  const gap = b.before.first - a.last;
  if (gap < 1 || gap > 2) return false;
  for (let at = a.last; at < b.before.first; at++)
    if (!isMark(doc, at, ',') && !AND.has(doc.form[at]!)) return false;
  return true;
}

/** A list of names is no longer than this. */
const LIST = 12;

/** The first (-1) or last (1) name of the list that a mention stands in; the mention itself when it stands alone. */
export function edgeOfList(scene: Scene, mention: PersonMention, step: -1 | 1): PersonMention {
  let edge = mention;
  for (let steps = 0; steps < LIST; steps++) {
    const other = scene.neighbour(edge, step);
    if (other === undefined || !(step < 0 ? isListed(scene, other, edge) : isListed(scene, edge, other)))
      break;
    edge = other;
  }
  return edge;
}

/** Past the name and what may stand between it and a comma: `of Kenya`, `(PTI)`, `(43)`. */
export function endOfName({ doc, mentionAt }: Scene, mention: PersonMention): number {
  let at = mention.last;
  const isAcronym = isMark(doc, at, '(') && doc.shape[at + 1] === SHAPE.upper && isMark(doc, at + 2, ')');
  if (isAcronym && roleEndingAt(doc, at + 2) < 0) return at + 3;
  // `Doe (43)`
  if (isMark(doc, at, '(') && isNumber(doc, at + 1) && isMark(doc, at + 2, ')')) return at + 3;
  if (OF.has(doc.form[at] ?? 0) && isCapitalised(doc, at + 1)) {
    let end = at + 1;
    while (isCapitalised(doc, end) && mentionAt(end) === undefined) end++;
    if (isMark(doc, end, ',')) at = end;
  }
  return at;
}
