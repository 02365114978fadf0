/** Which words are nouns, and which may stand in a noun phrase, by the lexicon and without a tagger. */
import { type Doc, is, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordSet } from '../../../lexicon/word-set.js';
import { GRAINS, MAGNITUDES, MONTHS, numberWords, TENS, UNITS, WORD, wordsOf } from './lexis.js';

/** Plural nouns without a final s. Source: Quirk et al., A Comprehensive Grammar of the English Language, 5.82 ff. */
export const IRREGULAR_PLURALS = wordsOf('irregular-plural');
/** End in s and are singular or no nouns at all. */
const NOT_PLURAL = wordsOf('not-plural');
/** Function words that stand inside a noun phrase. */
const INSIDE = wordSet('other more most very such own less least fewer same daily weekly monthly yearly');
/** These open no noun phrase, though a dictionary gives them as nouns or adjectives too. */
export const OUTSIDE = wordsOf('outside-noun-phrase');
/** All words that have a role of their own in a noun phrase. */
const SINGLED_OUT = WordSet.of([
  ...[INSIDE, OUTSIDE, GRAINS, MONTHS, numberWords('unit', 'ten', 'magnitude')].flatMap((words) =>
    words.ids(),
  ),
]);

export const LETTER_S = 0x73;
const CAPITAL_S = 0x53;

export function isPluralNoun(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.kind[token] !== TOKEN.word || doc.gap[token]! > GAP.line) return false;
  const form = doc.form[token]!;
  const end = doc.end[token]!;
  const last = doc.text.charCodeAt(end - 1);
  if (IRREGULAR_PLURALS.has(form)) return true;
  // The period of a dotted word is its last character.
  if (last !== LETTER_S && last !== CAPITAL_S) return false;
  if (NOT_PLURAL.has(form) || is(doc, token, CLASS['function-word'])) return false;
  if (end - doc.start[token]! < 3) return false;
  if (last === CAPITAL_S && !(doc.shape[token] === SHAPE.upper && doc.blocks[doc.block[token]!]!.allCaps))
    return false;
  const before = doc.text.charCodeAt(end - 2);
  if (before === LETTER_S) return false;
  // `Israelis`, `Saudis`; unknown names in -us and -is are singular.
  if (is(doc, token, CLASS.demonym)) return true;
  if (form < 0 || is(doc, token, CLASS['proper-word'])) return before !== 0x75 && before !== 0x69;
  return is(doc, token, CLASS.noun) || doc.shape[token]! >= SHAPE.capital || !is(doc, token, CLASS.verb);
}

/** A word that can stand in a noun phrase: adjective, noun, name. */
export function isNounPhraseWord(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.kind[token] !== TOKEN.word || doc.gap[token]! > GAP.line) return false;
  return roleOf(doc, token) !== 'stop';
}

type Role =
  /** Ends the phrase before it. */
  | 'stop'
  /** Cannot be the head: adjective, adverb, participle. */
  | 'modifier'
  | 'noun'
  /** Noun or verb: a head only where nothing speaks for the verb. */
  | 'noun-or-verb';

export function roleOf(doc: Doc, token: number): Role {
  const form = doc.form[token]!;
  if (!SINGLED_OUT.has(form)) return roleByClass(doc, token);
  if (INSIDE.has(form)) return 'modifier';
  if (UNITS.has(form) || TENS.has(form) || MAGNITUDES.has(form)) return 'stop';
  if (OUTSIDE.has(form) && doc.shape[token] === SHAPE.lower)
    return is(doc, token, CLASS.adjective) && isNounAhead(doc, token + 1, MOST_AHEAD) ? 'modifier' : 'stop';
  if (!is(doc, token, CLASS['function-word'])) {
    if (isNamed(doc, token) ? MONTHS.has(form) : GRAINS.has(form))
      return isGrainOfNoun(doc, token) ? 'modifier' : 'stop';
    // Units of time are no words of the calendar here.
    if (GRAINS.has(form)) return 'noun';
  }
  return roleByClass(doc, token);
}

/** `quarter horses`, `day trips` */
const isGrainOfNoun = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.lower &&
  doc.text.charCodeAt(doc.end[token]! - 1) !== LETTER_S &&
  isNounAhead(doc, token + 1, 1) &&
  !GRAINS.has(doc.form[token + 1]!);

/** A capital that makes a name; nothing stands behind the last token. */
export function isNamed(doc: Doc, token: number): boolean {
  if (token >= doc.length || doc.shape[token]! < SHAPE.capital) return false;
  const block = doc.blocks[doc.block[token]!]!;
  return !block.titleCase && !block.allCaps;
}

/** `May`, `Friday`, `GMT`; not the zone `WEST` written as a part of the world. */
export function isOfCalendar(doc: Doc, token: number): boolean {
  // `Middle East`
  if (MIDDLE.has(doc.form[token]!)) return false;
  if (!is(doc, token, CLASS.calendar) || is(doc, token, CLASS['number-word'])) return false;
  return doc.shape[token] === SHAPE.upper || !is(doc, token, CLASS['place-word']);
}

const MIDDLE = wordSet('middle');

const isAcronym = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  doc.end[token]! - doc.start[token]! > 1 &&
  !doc.blocks[doc.block[token]!]!.allCaps;

/** The role of a word that the grammar does not name. */
function roleByClass(doc: Doc, token: number): Role {
  // `two US soldiers`, `20 IT workers`: pronouns but for their capitals.
  if (is(doc, token, CLASS['function-word'])) return isAcronym(doc, token) ? 'noun' : 'stop';
  if (isNamed(doc, token)) return isOfCalendar(doc, token) && !isPartyBefore(doc, token) ? 'stop' : 'noun';
  if (doc.form[token]! < 0) return isParticiple(doc, token) ? 'modifier' : 'noun';
  if (is(doc, token, CLASS.noun)) return is(doc, token, CLASS.verb) ? 'noun-or-verb' : 'noun';
  if (is(doc, token, CLASS.adjective) || is(doc, token, CLASS.adverb)) return 'modifier';
  if (is(doc, token, CLASS.verb)) return isParticiple(doc, token) ? 'modifier' : 'stop';
  return 'noun';
}

/** `11 PT deputies`, `30 EST workers`: capitals that are those of a zone too, before whom they stand for. */
const isPartyBefore = (doc: Doc, token: number): boolean =>
  isAcronym(doc, token) &&
  token + 1 < doc.length &&
  doc.gap[token + 1] === GAP.space &&
  doc.shape[token + 1] === SHAPE.lower &&
  is(doc, token + 1, CLASS.noun) &&
  isPluralNoun(doc, token + 1);

/** Whether a noun comes next: `six dead bodies`, `20 high schools`; `11 high school students`. */
function isNounAhead(doc: Doc, token: number, most: number): boolean {
  for (let at = token; at < token + most; at++) {
    if (at >= doc.length || doc.kind[at] !== TOKEN.word || OUTSIDE.has(doc.form[at]!)) return false;
    if (doc.gap[at]! > GAP.line) return false;
    if (isPluralNoun(doc, at)) return true;
    if (!is(doc, at, CLASS.noun) || is(doc, at, CLASS['function-word']) || doc.shape[at] !== SHAPE.lower)
      return false;
  }
  return false;
}
/** Nouns behind an adjective, of which the last is in the plural. */
const MOST_AHEAD = 3;

/** `-ed` and `-ing` forms, which may stand before a noun. */
export function isParticiple(doc: Doc, token: number): boolean {
  const written = surface(doc, token);
  if (STRONG_PARTICIPLES.has(doc.form[token]!)) return true;
  return written.length > 4 && (written.endsWith('ed') || written.endsWith('ing') || written.endsWith('wn'));
}
const STRONG_PARTICIPLES = wordSet(
  'stolen broken frozen chosen hidden forgotten written fallen woven torn worn',
);

export function closesPhrase(doc: Doc, token: number): boolean {
  return (
    token >= doc.length ||
    doc.kind[token] === TOKEN.punctuation ||
    doc.gap[token]! >= GAP.line ||
    is(doc, token, CLASS['function-word'])
  );
}

export function isJoint(doc: Doc, token: number): boolean {
  return doc.form[token] === WORD.and || doc.form[token] === WORD.or;
}

/** A given name and another capital, as of one person: `Ann Davies`. */
export const isFullName = (doc: Doc, token: number): boolean =>
  token + 1 < doc.length &&
  doc.shape[token]! >= SHAPE.capital &&
  doc.shape[token + 1]! >= SHAPE.capital &&
  GIVEN.some((band) => is(doc, token, band)) &&
  !NO_GIVEN.some((group) => is(doc, token, group));
export const GIVEN = [CLASS['given-1'], CLASS['given-2'], CLASS['given-3'], CLASS['given-4']];
const NO_GIVEN = [CLASS.demonym, CLASS['country-name'], CLASS['place-word']];

export const isPlainAdjective = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.adjective) && !isParticiple(doc, token);
