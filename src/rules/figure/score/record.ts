/** Scores told by what stands right beside them: `make it 2-1`, `(9-6)` behind a name, `21-1-1 with 14 KOs`, one of a row. */
import { type Doc, hasWord, is, isCapitalised, isMark, surface } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { isDash, sentenceAround } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';
import { numeralAt } from '../parse/numeral-at.js';
import { isNameBefore } from '../parse/surroundings.js';

const IT = wordId(lexicon, 'it');
const MAKES = wordSet('make makes made making had have has was is scored saw called');
/** Wins, losses and draws of a career. */
const MOST_BOUTS = 99;
const OF_RECORD = wordSet(
  'record ko kos knockout knockouts stoppage stoppages unbeaten undefeated southpaw boxer fighter bout bouts wins losses draws fights season',
);
const MOST_IN_ROW = 5;
/** Tokens of `59-55` with the comma behind. */
const PAIR = 4;

/** Whether the pair `first` … `last` stands where only a score does. */
export function isToldByPlace(doc: Doc, first: number, last: number): boolean {
  const start = startOfRow(doc, first);
  return (
    isMadeIt(doc, start) ||
    isItWas(doc, first, last) ||
    isRowOfSets(doc, start) ||
    isUpBy(doc, first, last) ||
    isRowOfNames(doc, first, last) ||
    isInBrackets(doc, first, last) ||
    isFall(doc, first)
  );
}

/** `fell to 30-11`: no range goes down. */
function isFall(doc: Doc, first: number): boolean {
  if (doc.form[first - 1] !== WORD.to || !MOVES.has(doc.form[first - 2] ?? 0)) return false;
  return (numeralAt(doc, first)?.value ?? 0) > (numeralAt(doc, first + 2)?.value ?? HIGH);
}
const MOVES = wordSet('fell falls dropped drops slipped improved improves moved went goes advanced');

/** `make it 2-1`, `had it 60-54` */
const isMadeIt = (doc: Doc, first: number): boolean =>
  doc.form[first - 1] === IT && MAKES.has(doc.form[first - 2] ?? 0);

/** `It was 1-1 at half-time.`, `They were 28-3 up.` */
function isItWas(doc: Doc, first: number, last: number): boolean {
  if (!STANDS.has(doc.form[first - 1] ?? 0)) return false;
  const next = doc.form[last] ?? 0;
  if (UP.has(next)) return (numeralAt(doc, first)?.value ?? 0) > (numeralAt(doc, first + 2)?.value ?? HIGH);
  return (
    doc.form[first - 2] === IT && (last >= doc.length || doc.kind[last] === TOKEN.punctuation || AT.has(next))
  );
}
const STANDS = wordSet('was is were are stood remained finished ended stayed');
const UP = wordSet('up ahead');
const AT = wordSet('at after when until with before going');

/** `21-14 up at the break`, `had them down 4-1 after`: no range goes down. */
function isUpBy(doc: Doc, first: number, last: number): boolean {
  const isAhead = UP_OR_DOWN.has(doc.form[last] ?? 0);
  if (!isAhead && !UP_OR_DOWN.has(doc.form[first - 1] ?? 0)) return false;
  if (
    !isAhead &&
    last < doc.length &&
    doc.kind[last] === TOKEN.word &&
    !is(doc, last, CLASS['function-word'])
  )
    return false;
  return (numeralAt(doc, first)?.value ?? 0) > (numeralAt(doc, first + 2)?.value ?? HIGH);
}
const UP_OR_DOWN = wordSet('up down ahead');

/** `Leaders: Oke 13-2, Roth 12-3`: a name with its result beside another one. */
function isRowOfNames(doc: Doc, first: number, last: number): boolean {
  if (!isNameOfSide(doc, first - 1)) return false;
  if (isMark(doc, last, ',') || isMark(doc, last, ';')) {
    let at = last + 1;
    while (at <= last + LONGEST_SIDE && isNameOfSide(doc, at)) at++;
    if (at > last + 1 && isPair(doc, at)) return true;
  }
  let at = first - 1;
  while (at >= first - LONGEST_SIDE && isNameOfSide(doc, at)) at--;
  return (isMark(doc, at, ',') || isMark(doc, at, ';')) && isPair(doc, at - 3) && isNameOfSide(doc, at - 4);
}
const LONGEST_SIDE = 3;
export const isNameOfSide = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) && !is(doc, token, CLASS.calendar);
const isPair = (doc: Doc, token: number): boolean =>
  token >= 0 &&
  doc.kind[token] === TOKEN.number &&
  isDash(doc, token + 1) &&
  doc.kind[token + 2] === TOKEN.number;

/** `21-19, 19-21, 17-21`: three results side by side, of which one goes down as no range does. */
function isRowOfSets(doc: Doc, start: number): boolean {
  let isDown = false;
  let at = start;
  for (let round = 0; round < LEAST_SETS; round++) {
    if (doc.kind[at] !== TOKEN.number || !isDash(doc, at + 1) || doc.kind[at + 2] !== TOKEN.number)
      return false;
    isDown ||= Number(surface(doc, at)) > Number(surface(doc, at + 2));
    at += PAIR;
    if (!isMark(doc, at - 1, ',') && doc.form[at - 1] !== WORD.and) return isDown && round === LEAST_SETS - 1;
  }
  return isDown;
}
const LEAST_SETS = 3;

/** `Roe (9-6) beat`: the standing of a side or somebody behind the name. */
const isInBrackets = (doc: Doc, first: number, last: number): boolean =>
  isMark(doc, first - 1, '(') &&
  (isMark(doc, last, ')') || isMark(doc, last, ',')) &&
  isNameBefore(doc, first - 2) &&
  !is(doc, first - 2, CLASS.calendar) &&
  !is(doc, first - 2, CLASS.noun);

/** The first number of `60-54, 59-55 and 58-56`. */
function startOfRow(doc: Doc, first: number): number {
  let start = first;
  for (let round = 0; round < MOST_IN_ROW; round++) {
    const joint = start - 1;
    if (!isMark(doc, joint, ',') && doc.form[joint] !== WORD.and) return start;
    const pair = start - PAIR;
    if (pair < 0 || doc.kind[pair] !== TOKEN.number || !isDash(doc, pair + 1)) return start;
    start = pair;
  }
  return start;
}

/** The token behind `21-1-1`: won, lost, drawn; null where no career is told of. */
export function endOfCareer(doc: Doc, { low, negative }: Amount): number | null {
  if (!low.bare || negative || low.value > MOST_BOUTS || low.last !== low.first + 1) return null;
  let at = low.first;
  for (let part = 0; part < 2; part++) {
    const number = at + 2;
    if (!isDash(doc, at + 1) || doc.gap[at + 1] !== GAP.none || doc.gap[number] !== GAP.none) return null;
    if (doc.kind[number] !== TOKEN.number || (numeralAt(doc, number)?.value ?? HIGH) > MOST_BOUTS)
      return null;
    at = number;
  }
  const last = at + 1;
  if (isDash(doc, last) || (low.first > 0 && isDash(doc, low.first - 1))) return null;
  const [from, to] = sentenceAround(doc, low.first);
  const isOfName = isMark(doc, low.first - 1, '(') && isCapitalised(doc, low.first - 2);
  return isOfName || hasWord(doc, from, to, OF_RECORD) ? last : null;
}
const HIGH = 1000;
