/** The day of publication in the data of a page's scripts: `"publishedAt":"2021-03-12"`, `var publish_date = '…'`. */
import { matchesOf } from '../../matches.js';

/** Names of first publication, then of whatever may be it. */
const NAMES: readonly RegExp[] = [
  /^(?:.*[._-])?(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:date|time|at|on)?(?:_?(?:utc|iso|time|millis|ms|gmt|string))*|publication_?(?:date|time)|first_?publication_?date)$/i,
  /^(?:.*[._-])?\w*(?:pub_?date|pub_?time|publish\w*date|date\w*publi\w*|article_?date|post_?date|posted_?(?:at|on|date)|release_?date|issue_?date)\w*$/i,
];
const NOT_PUBLISHED = /modif|updat|expir|unpubl|end|last|event|schedul/i;

/** From the telling part of a name to the value; what stands before it in the name is looked up behind. */
const PAIR =
  /(?:publi|pub_?date|pub_?time|article_?date|post_?date|posted|release_?date|issue_?date)[\w.-]{0,24}\\*["']?\s*[:=]\s*(?:\\*["'](?<text>[^"'\\<>{}]{6,40})|(?<number>1\d{9}(?:\d{3})?)\b)/gi;
const LONGEST_NAME = 24;

/** Scripts of more characters than this in all are not searched. */
const MOST_CHARACTERS = 4_000_000;

/** Values that may be the date, the likeliest first. */
export function datesInScripts(scripts: readonly string[]): string[] {
  const ranked: string[][] = NAMES.map(() => []);
  let left = MOST_CHARACTERS;
  for (const script of scripts) {
    left -= script.length;
    if (left < 0) break;
    for (const match of matchesOf(PAIR, script)) {
      const { text, number } = match.groups!;
      const name =
        /[\w$.-]*$/.exec(script.slice(Math.max(0, match.index - LONGEST_NAME), match.index))![0] +
        /^[\w.-]*/.exec(match[0])![0];
      const rank = NAMES.findIndex((pattern) => pattern.test(name));
      if (rank >= 0 && !NOT_PUBLISHED.test(name)) ranked[rank]!.push(text ?? number!);
    }
  }
  return ranked.flat();
}
