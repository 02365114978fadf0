/** Verbs before a role, read backward: what is a part of it, and what is done to its bearer. */
import { type Doc, is, isCapitalised, isInnerHyphen, isWord } from '../../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed } from '../scene.js';
import { isParticiple } from './attributive.js';
import { isRoleWord } from './role-word.js';
import { PARTICIPLES, TO } from './words.js';

/** Whether a word right before the role that starts at `first` is the verb that governs it, not a part of it. */
export function isVerbOfSentence(scene: Scene, at: number, first: number, isHeadline: boolean): boolean {
  const { doc } = scene;
  // A headline capitalises its verbs too.
  if (
    isHeadline &&
    is(doc, at, CLASS.verb) &&
    !PARTICIPLES.has(doc.form[at]!) &&
    (!isRoleWord(doc, at) || PICKS.has(doc.form[at]!))
  )
    return true;
  // `on-loan Leeds winger`, `French-born Maltese official`: what a hyphen joins is no verb.
  const isVerb = doc.shape[at] === SHAPE.lower && is(doc, at, CLASS.verb) && !isInnerHyphen(doc, at - 1);
  // `the board appointed former minister Oke`
  if (isVerb && MADE.has(doc.form[at]!) && isPlainNoun(doc, at - 1)) return true;
  // `the then mayor and present Chief Minister`
  const isPresent = PRESENT.has(doc.form[at]!) && BEFORE_PRESENT.has(doc.form[at - 1] ?? 0);
  if (isVerb && !isPresent && !PARTICIPLES.has(doc.form[at]!)) {
    // `to welcome Pope …`: before a capitalised title only few verbs are adjectives.
    const isTitle =
      isCapitalised(doc, first) &&
      !(doc.shape[first] === SHAPE.upper && isRoleWord(doc, first) && is(doc, at, CLASS.noun));
    if (TO.has(doc.form[at - 1] ?? 0) || isTitle) return true;
    // `Oke beat defending champion …`, `it featured journalist …`, `the row haunted former president …`
    if (ALSO.has(doc.form[at - 1] ?? 0) && !isRoleWord(doc, at) && !doc.text.endsWith('ing', doc.end[at]))
      return true;
    if (isNamed(scene, at - 1) || PRONOUNS.has(doc.form[at - 1] ?? 0) || isFiniteVerb(doc, at)) return true;
    if (!is(doc, at, CLASS.adjective) && !isMoreNoun(doc, at) && !isParticiple(doc, at)) return true;
  }
  return false;
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
function isMoreNoun(doc: Doc, token: number): boolean {
  if (FIELDS.has(doc.form[token]!)) return true;
  if (!is(doc, token, CLASS.noun)) return false;
  const word = doc.text.slice(doc.start[token], doc.end[token]);
  if (is(doc, token, CLASS['speech-verb']) || is(doc, token, CLASS['action-verb']))
    return !/(ed|ing|s)$/.test(word);
  return !/.{3}(ed|ing)$/.test(word) || isRoleWord(doc, token);
}

/** Behind a noun or a name they are finite, behind an adverb or an owner they are not. */
const MADE = wordSet('appointed elected ousted deposed jailed retired');
/** A noun that is nothing else: of a person or a body, not an adverb that could stand before the participle. */
const isPlainNoun = (doc: Doc, at: number): boolean =>
  isWord(doc, at) &&
  doc.kind[at] !== TOKEN.clitic &&
  is(doc, at, CLASS.noun) &&
  !is(doc, at, CLASS['function-word']) &&
  !is(doc, at, CLASS.adjective) &&
  !is(doc, at, CLASS.adverb) &&
  !is(doc, at, CLASS.demonym);

/** Verbs of headlines that are nouns of roles too. */
const PICKS = wordSet('picks pick backs guards judges coaches leads heads');

const PRESENT = wordSet('present');
/** Between these and a title `present` is an adjective. */
const BEFORE_PRESENT = wordSet('the and its their his her');

const PRONOUNS = wordSet('it he she they we who which that');
