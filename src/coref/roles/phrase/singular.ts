/** Plurals of English nouns by their ending. The build of the lexicon asks too, so nothing is loaded here. */

const LETTER_CASE = 0x20;
const LETTER_E = 0x65;
const LETTER_M = 0x6d;
const LETTER_N = 0x6e;
const LETTER_S = 0x73;
const LETTER_U = 0x75;

/** Whether the word that ends before `end` looks like a plural. */
export function isPluralEnding(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1) | LETTER_CASE;
  const before = text.charCodeAt(end - 2) | LETTER_CASE;
  // `boss`, `Rus`: one s only after a letter that is no s or u.
  if (last === LETTER_S) return before !== LETTER_S && before !== LETTER_U;
  // `men`
  return last === LETTER_N && before === LETTER_E && (text.charCodeAt(end - 3) | LETTER_CASE) === LETTER_M;
}

/** The singular of a plural in small letters: `judges`, `deputies`, `policewomen`. */
export function singularOf(plural: string): string {
  if (plural.endsWith('men')) return `${plural.slice(0, -3)}man`;
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return plural.slice(0, -1);
}
