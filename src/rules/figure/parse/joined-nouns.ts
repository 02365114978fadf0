/** Nouns joined to the one that a number counts: `men and women`, `men, women and children`. */
import { type Doc, is, isInnerHyphen, isMark } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isModifierPlural } from './head-ahead.js';
import { GRAINS, VAGUE, WORD, wordsOf } from './lexis.js';
import { IRREGULAR_PLURALS, isFullName, isParticiple, isPluralNoun, LETTER_S, roleOf } from './nouns.js';

/** Hyphen or apostrophe inside the phrase. */
export function isInnerJoint(doc: Doc, token: number): boolean {
  if (doc.gap[token] !== GAP.none || token + 1 >= doc.length) return false;
  if (isMark(doc, token, '-')) return doc.gap[token + 1] === GAP.none;
  return (
    (isMark(doc, token, "'") || isMark(doc, token, '’')) &&
    doc.text.charCodeAt(doc.start[token]! - 1) === LETTER_S
  );
}

/** `men and women`, `teachers and non-teaching staff`: the end of a second plural noun, unless a verb makes it a subject. */
export function coordinated(doc: Doc, token: number, limit: number): number | null {
  if (isMark(doc, token, ',')) return listed(doc, token, limit);
  if (doc.form[token] !== WORD.and || token + 1 >= limit) return null;
  const from = token + 1;
  for (let at = from; at < Math.min(limit, token + 6); at++) {
    if (doc.kind[at] === TOKEN.punctuation && isInnerJoint(doc, at)) continue;
    if (doc.kind[at] !== TOKEN.word || doc.gap[at] === GAP.line) return null;
    // `dozens of nurses and hundreds of porters` are two counts.
    if (VAGUE.has(doc.form[at]!)) return null;
    // `two hits and Ann Davies sang`
    if (at === from && isFullName(doc, at)) return null;
    if (isPluralNoun(doc, at) && !isModifierPlural(doc, at)) {
      const next = at + 1;
      const verbFollows = next < doc.length && doc.kind[next] === TOKEN.word && FINITE.has(doc.form[next]!);
      if (verbFollows) return opensAsSubject(doc, token) ? next : null;
      const isVerb = is(doc, at, CLASS.verb) && !IRREGULAR_PLURALS.has(doc.form[at]!) && at === from;
      return isVerb ? null : next;
    }
    const role = roleOf(doc, at);
    const joined = at > from && doc.gap[at] === GAP.none;
    if (role === 'stop' && !joined) return null;
    // `murders and attempted murders`
    const isSame = doc.form[at + 1] === doc.form[token - 1];
    if (role === 'modifier' && at === from && is(doc, at, CLASS.verb) && !isSame) return null;
    if (role === 'noun-or-verb' && !joined) return null;
  }
  return null;
}

/** `Nearly 9,000 homes and shops were dark.`: no verb stands before the joint, so both nouns are the subject. */
function opensAsSubject(doc: Doc, joint: number): boolean {
  const open = doc.sentences[doc.sentence[joint]!]!;
  if (joint - open > LONGEST_SUBJECT) return false;
  for (let at = open; at < joint; at++) {
    if (isMark(doc, at, ',') || isMark(doc, at, ':') || FINITE.has(doc.form[at]!)) return false;
    const isVerb = is(doc, at, CLASS.verb) && !is(doc, at, CLASS.noun) && !is(doc, at, CLASS.adjective);
    if (isVerb && !isParticiple(doc, at)) return false;
  }
  return true;
}
const LONGEST_SUBJECT = 8;

/** `men, women and children`: the end of a list of people, or of things of one word each. */
function listed(doc: Doc, comma: number, limit: number): number | null {
  const isOfPeople = LISTED.has(doc.form[comma - 1]!);
  if (!isOfPeople && !isThings(doc, comma - 1)) return null;
  let at = comma;
  while (isMark(doc, at, ',') && isItem(doc, at + 1, limit, isOfPeople)) at += 2;
  return at > comma && doc.form[at] === WORD.and && isItem(doc, at + 1, limit, isOfPeople) ? at + 2 : null;
}
const isItem = (doc: Doc, at: number, limit: number, isOfPeople: boolean): boolean =>
  at < limit &&
  doc.gap[at] === GAP.space &&
  (isOfPeople ? LISTED.has(doc.form[at]!) : isThings(doc, at) && !isInnerHyphen(doc, at + 1));

/** `homes, schools and churches`: each one plain noun in the plural. */
const isThings = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.lower &&
  is(doc, token, CLASS.noun) &&
  isPluralNoun(doc, token) &&
  !isModifierPlural(doc, token) &&
  !GRAINS.has(doc.form[token]!);
const LISTED = wordSet(`
  men women children people boys girls babies infants youths teenagers adults pensioners families students pupils
  teachers lecturers parents nurses doctors midwives patients prisoners inmates detainees soldiers sailors airmen
  policemen guards rebels civilians workers farmers fishermen traders vendors drivers passengers pilgrims worshippers
  monks nuns priests pastors lawyers judges journalists engineers technicians artists musicians writers scientists
  researchers academics athletes players coaches migrants refugees tourists villagers
`);

const FINITE = wordsOf('auxiliary');
