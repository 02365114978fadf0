/** A person's mention with what linking needs to know of it. */
import { type Doc, is, isMark, surface } from '../annotate/doc.js';
import { TOKEN } from '../annotate/tokens.js';
import { CLASS } from '../lexicon/classes.js';
import { wordSet } from '../lexicon/word-list.js';
import type { PersonCandidate } from '../types.js';
import { type BeforeName, beforeName, type Gender } from './honorifics.js';
import { foldName, singleSpaced } from './spelling.js';

export interface PersonMention {
  readonly candidate: PersonCandidate;
  /** Its place among the article's mentions. */
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The surface with single spaces. */
  readonly text: string;
  /** Folded words of the name; an initial is one letter. */
  readonly words: readonly string[];
  /** `jr`, `sr`, `iii` …, or empty. */
  readonly suffix: string;
  readonly before: BeforeName;
  /** Introduced as kin of another: `his daughter Ann Oke`, `Ann Oke, his wife`. */
  readonly asKin: boolean;
  /** Written all in capitals. */
  readonly capitals: boolean;
}

const LOWER = /[a-z]/;
const SUFFIXES = new Set(['jr', 'jnr', 'junior', 'sr', 'snr', 'senior', 'ii', 'iii', 'iv']);

export function toMention(doc: Doc, candidate: PersonCandidate, index: number): PersonMention {
  const words: string[] = [];
  for (let token = candidate.first; token < candidate.last; token++) {
    if (doc.kind[token] !== TOKEN.word && doc.kind[token] !== TOKEN.clitic) continue;
    const raw = surface(doc, token);
    // `J.K.` is two initials.
    if (doc.dotted[token] === 1 && raw.length > 2 && /^(\p{L}\.)+$/u.test(raw))
      words.push(...raw.split('.').filter(Boolean).map(foldName));
    else words.push(foldName(raw));
  }
  const final = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIXES.has(final) ? final : '';
  if (suffix !== '') words.pop();
  const text = singleSpaced(doc.text.slice(candidate.start, candidate.end));
  const { honorifics, gender, regnal, first } = beforeName(doc, candidate.first);
  const before = { honorifics, gender: gender ?? genderOfKin(doc, first), regnal, first };
  return {
    candidate,
    index,
    first: candidate.first,
    last: candidate.last,
    sentence: doc.sentence[candidate.first] ?? 0,
    text,
    words,
    suffix,
    before,
    asKin: isKin(doc, before.first, candidate.last),
    capitals:
      text.length > 3 && !LOWER.test(text) && text === text.toUpperCase() && text !== text.toLowerCase(),
  };
}

/** How many words behind the name its kinship may be told. */
const KIN_REACH = 5;

const MALE_KIN = wordSet('husband son father brother uncle nephew grandfather grandson widower');
const FEMALE_KIN = wordSet('wife daughter mother sister aunt niece grandmother granddaughter widow');

/** `his wife Ann Oke` */
function genderOfKin(doc: Doc, first: number): Gender {
  const form = doc.form[first - 1] ?? 0;
  return MALE_KIN.has(form) ? 'male' : FEMALE_KIN.has(form) ? 'female' : null;
}

function isKin(doc: Doc, first: number, last: number): boolean {
  if (is(doc, first - 1, CLASS.kin) || (isMark(doc, first - 1, ',') && is(doc, first - 2, CLASS.kin)))
    return true;
  if (!isMark(doc, last, ',')) return false;
  for (let token = last + 1; token < last + KIN_REACH && !isMark(doc, token, ','); token++)
    if (is(doc, token, CLASS.kin)) return true;
  return false;
}
