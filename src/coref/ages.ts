/** The age that the article states beside a name: `Doe, 43,`, `Doe (43)`, `43-year-old Doe`, `Doe, aged 43`. */
import { type Doc, isInnerHyphen, isMark, isNumber, isWord } from '../annotate/doc.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import type { PersonMention } from './mentions.js';

const YEAR = wordId(lexicon, 'year');
const YEARS = wordId(lexicon, 'years');
const OLD = wordId(lexicon, 'old');
const AGED = wordId(lexicon, 'aged');
const AGE = wordId(lexicon, 'age');
const OF = wordId(lexicon, 'of');
const AT = wordId(lexicon, 'at');
const WAS = new Set([wordId(lexicon, 'was'), wordId(lexicon, 'is')]);
const PRONOUNS = new Set(['he', 'she', 'who'].map((word) => wordId(lexicon, word)));
const CLOSERS = ['.', ',', ';', '!'];
const OLDEST = 125;
const DIED = new Set(['died', 'dies', 'dead', 'death', 'passed'].map((word) => wordId(lexicon, word)));
/** How far behind the name its age may stand. */
const REACH = 32;

/** `next`: where another person is named. */
export function ageOf(doc: Doc, { last, before }: PersonMention, next: number): number | null {
  return ageAfter(doc, last, next) ?? ageBefore(doc, before.first);
}

function ageAt(doc: Doc, token: number): number | null {
  if (!isNumber(doc, token)) return null;
  const digits = doc.text.slice(doc.start[token], doc.end[token]);
  const age = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
  return age > 0 && age < OLDEST ? age : null;
}

function ageAfter(doc: Doc, at: number, next: number): number | null {
  const comma = isMark(doc, at, ',');
  if (comma || isMark(doc, at, '(')) {
    let token = at + 1;
    const aged = doc.form[token] === AGED;
    if (aged) token++;
    const age = ageAt(doc, token);
    if (age !== null) {
      const closes =
        isMark(doc, token + 1, comma ? ',' : ')') ||
        (comma && ['.', ')', ';'].some((mark) => isMark(doc, token + 1, mark)));
      if (closes || aged || isYearsOld(doc, token + 1)) return age;
    }
  }
  // `Doe, a 43-year-old teacher,` and `Doe was 43 years old`, `Doe died on Monday at the age of 96`.
  let died = false;
  for (let token = at; token < Math.min(at + REACH, next); token++) {
    if (doc.sentence[token]! > doc.sentence[at - 1]! + 1) return null;
    if (DIED.has(doc.form[token]!)) died = true;
    // `abused at the age of 11` is no age of today.
    if (died && doc.form[token] === AGE)
      return ageAt(doc, doc.form[token + 1] === OF ? token + 2 : token + 1);
    if (died && (doc.form[token] === AGED || doc.form[token] === AT)) {
      const age = ageAt(doc, token + 1);
      if (age !== null && !isWord(doc, token + 2)) return age;
    }
    // `She was 91.`
    if (WAS.has(doc.form[token]!) && (token === at || PRONOUNS.has(doc.form[token - 1]!))) {
      const age = ageAt(doc, token + 1);
      if (age !== null && CLOSERS.some((mark) => isMark(doc, token + 2, mark))) return age;
    }
    if (token <= at + 4 && isNumber(doc, token)) return isYearsOld(doc, token + 1) ? ageAt(doc, token) : null;
  }
  return null;
}

/** `-year-old`, ` years old`. */
function isYearsOld(doc: Doc, token: number): boolean {
  let at = token;
  if (isInnerHyphen(doc, at)) at++;
  if (doc.form[at] !== YEAR && doc.form[at] !== YEARS) return false;
  at++;
  if (isInnerHyphen(doc, at)) at++;
  return doc.form[at] === OLD;
}

/** `43-year-old [Kenyan teacher] Doe`: few words between, and no comma. */
function ageBefore(doc: Doc, name: number): number | null {
  for (let token = name - 1; token >= 0 && token >= name - 10; token--) {
    if (doc.sentence[token] !== doc.sentence[name] || isMark(doc, token, ',')) return null;
    if (doc.form[token] === OLD) {
      for (let back = token - 1; back >= token - 4; back--)
        if (isNumber(doc, back)) return isYearsOld(doc, back + 1) ? ageAt(doc, back) : null;
      return null;
    }
  }
  return null;
}
