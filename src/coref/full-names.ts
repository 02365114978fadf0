/** How well two names of several words fit: equal, one inside the other, or one letter apart. */
import type { PersonMention } from './mentions.js';
import { isNickname } from './short-names.js';
import { isVariantSpelling } from './spelling.js';

export const SAME = 5;

/** How well a name of two words or more fits a fuller one; 0 when they are two people. */
export function fitOfNames(full: PersonMention, part: PersonMention): number {
  if (isSameName(full, part)) return SAME;
  if (isOnlyFather(full, part) || isRestOfChain(full, part)) return 0;
  const first = full.words[0]!;
  const lastFits = full.numbers[full.numbers.length - 1] === part.numbers[part.numbers.length - 1];
  if ((lastFits || wordFits(first, part.words[0]!)) && isSubsequence(full.words, part.words)) return 4;
  if (isMiddle(full, part)) return 4;
  // `Un Kim Jong` for `Kim Jong Un`: the family name put last.
  if (full.words.length === part.words.length && isOfItsWords(full, part)) return 3;
  if (isSameChain(full.words, part.words) || isFromSecond(full.words, part.words)) return 3;
  const given = part.words[0]!;
  const mayBeShort = lastFits && (full.words.length === 2 || part.words.length === 2);
  if (mayBeShort && (isShortForm(first, given) || isNickname(first, given))) return 2;
  return isMisspelt(full.words, part.words) ? 1 : 0;
}

function isSameName({ numbers: full }: PersonMention, { numbers: part }: PersonMention): boolean {
  if (full.length !== part.length) return false;
  for (let at = 0; at < full.length; at++) if (full[at] !== part[at]) return false;
  return true;
}

/** `Lord Stone` for `Kurt “Lord Stone” Oke`: its nickname, or what else stands whole between its ends. */
function isMiddle({ numbers: full }: PersonMention, { numbers: part }: PersonMention): boolean {
  if (full.length < part.length + 2) return false;
  const from = full.indexOf(part[0]!);
  if (from < 1 || from + part.length >= full.length) return false;
  for (let at = 1; at < part.length; at++) if (full[from + at] !== part[at]) return false;
  return true;
}

/** Whether all words of the part, none of them an initial, are words of the full name. */
function isOfItsWords(full: PersonMention, part: PersonMention): boolean {
  for (let at = 0; at < part.words.length; at++)
    if (part.words[at]!.length < 2 || !full.numbers.includes(part.numbers[at]!)) return false;
  return true;
}

const CHILD_OF = new Set(['bin', 'binti', 'binte', 'bint', 'ibn', 'ben']);

/** `Ali Yusof` is the father of `Aminah binti Ali Yusof`; `bin Yusof` or `Al Yusof` is a surname. */
function isOnlyFather({ words: full }: PersonMention, { words: part }: PersonMention): boolean {
  let link = 1;
  while (link < full.length && !CHILD_OF.has(full[link]!)) link++;
  if (link === full.length || CHILD_OF.has(part[0]!)) return false;
  if (isArticle(part[0]!) && full.at(-2) === part[0]) return false;
  for (let at = 0; at < part.length; at++) if (full.indexOf(part[at]!) <= link) return false;
  return true;
}

/** `Nawaf Al-Ahmad` is no short form of `Ahmad Nawaf Al-Ahmad`: a chain of fathers is named from its first name on, or by the family alone. */
const isRestOfChain = ({ words: full }: PersonMention, { words: part }: PersonMention): boolean =>
  full.findIndex(isArticle) > 1 &&
  !isArticle(part[0]!) &&
  full.length > part.length &&
  !wordFits(full[0]!, part[0]!);

/** `Ahmad Nawaf Al-Jaber` for `Ahmad Al-Nawaf Al-Jaber Al-Sabah`: the same chain, though articles are left out. */
function isSameChain(full: readonly string[], part: readonly string[]): boolean {
  if (full[0] !== part[0] || !full.some(isArticle)) return false;
  const names = part.filter((word) => !isArticle(word));
  return (
    names.length > 2 &&
    isSubsequence(
      full.filter((word) => !isArticle(word)),
      names,
    )
  );
}

/** `Elena Roca` for `María Elena Roca Paz`: called by the second of two given names. */
const isFromSecond = ([first, ...others]: readonly string[], part: readonly string[]): boolean =>
  FIRST_OF_TWO.has(first!) && others.length > part.length && part.every((word, at) => word === others[at]);
/** Spanish and Portuguese given names that a second one most often follows. */
const FIRST_OF_TWO = new Set(['maria', 'jose', 'juan', 'ana', 'luis', 'joao']);

/** `Aisha Abdul Karim … her father Abdul Karim`: kin whose name is the end of the other’s. */
export const isOwnKin = ({ words: full }: PersonMention, { asKin, words }: PersonMention): boolean =>
  asKin && full.length > words.length && !wordFits(full[0]!, words[0]!);

/** One letter, or the two that are one sound: `Kh.`, `Ts.`; of the initials in abbreviations.tsv those that are no name. */
const isInitial = (word: string): boolean => word.length === 1 || INITIALS_OF_TWO.has(word);
const INITIALS_OF_TWO = new Set('kh ts sh zh dz dj th lj nj bh dh cs zs sz'.split(' '));

/** An initial fits any word that starts with it. */
const wordFits = (a: string, b: string) =>
  a === b || (a.length < b.length ? isInitial(a) && b.startsWith(a) : isInitial(b) && a.startsWith(b));

function isSubsequence(full: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (at < part.length && wordFits(word, part[at]!)) at++;
  return at === part.length;
}

/** `Dan` for `Daniel`; others are in the table of short-names.ts. */
export function isShortForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short);
}

/** Whether the words of the part stand in the full name in order, one of them misspelt, and one end is the same. */
function isMisspelt(full: readonly string[], part: readonly string[]): boolean {
  if (part.length === 2 && isArticle(part[0]!) && full.length > 2 && full.at(-2) === part[0])
    return isVariantSpelling(full.at(-1)!, part[1]!);
  if (full[0] !== part[0] && full.at(-1) !== part.at(-1)) return false;
  let variants = 0;
  let at = 0;
  for (const word of full) {
    if (at === part.length) break;
    if (word === part[at]) at++;
    else if (variants === 0 && isVariantSpelling(word, part[at]!)) {
      variants++;
      at++;
    }
  }
  return at === part.length && variants === 1;
}

/** What stands before an Arabic family name: `Al-Ghanem` is a family name of one word, written as two. */
export const isArticle = (word: string): boolean => word === 'al' || word === 'el';
