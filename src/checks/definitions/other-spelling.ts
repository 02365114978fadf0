/**
 * Whether two words are likely one name in two spellings, told by their letters alone.
 *
 * Source: the limit of one edit by Damerau, “A technique for computer detection and correction of spelling errors”
 * (1964): four in five misspellings are one letter missing, too many, wrong, or two swapped. One more edit in long words.
 */
import { isOneEditApart } from '../../coref/spelling.js';

/** Shorter words differ by a letter too often to be one word misspelt. */
export const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 8;

/** Whether two folded words are likely one name in two spellings. */
export function isOtherSpelling(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < ONE_EDIT_FROM) return false;
  // `Daniel` and `Daniela`, `Ivanov` and `Ivanova`, `Roberts` and `Robert` are names of their own; `the Bennetts` are several.
  if (long.startsWith(short) && /[aeious]$/.test(long)) return false;
  if (
    short.length === long.length &&
    short.slice(0, -1) === long.slice(0, -1) &&
    /[aeiou]$/.test(short + long)
  )
    return false;
  if (isOneEditApart(a, b)) return !endsAsOther(a, b);
  return short.length >= TWO_EDITS_FROM && a.at(-1) === b.at(-1) && isTwoEditsApart(a, b);
}

/** `Francisco`, `Francisca`; `Aleksandar`, `Aleksandra`: another gender's name. */
const endsAsOther = (a: string, b: string): boolean =>
  /[aeiou]/.test(a.at(-1)!) && /[aeiou]/.test(b.at(-1)!) && a.at(-1) !== b.at(-1);

/** Optimal string alignment distance of two. */
function isTwoEditsApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] === 2;
}
