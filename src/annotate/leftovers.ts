/**
 * The web page's leftovers around an article that was copied or saved as text: the site's line before the title, a
 * title that stands twice, share and reply lines, in English or another language.
 */

import { lazily } from '../lazily.js';
import { CLASS } from '../lexicon/classes.js';
import { inClass, wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { tableOf } from '../lexicon/rows.js';
import { wordSet } from '../lexicon/word-list.js';
import { WordSet } from '../lexicon/word-set.js';
import { foldChar, formOf } from './characters.js';
import { isCredit } from './credits.js';
import { endsLikeSentence, normalised, type Range, textOf, wordCount } from './lines.js';
import { SHAPE, TOKEN, type Tokens } from './tokens.js';

/** How far from the top or the foot of the page its furniture may stand, in blocks. */
const HEAD_REACH = 4;
const FOOT_REACH = 14;
/** Longer lines are prose. */
const LINE_WORDS = 30;

const SHORT_WORDS = 15;

/** A note on rights is longer than other furniture. */
const RIGHTS_WORDS = 60;

/** Indices of the lines that are the web page's and not the article's. */
export function findLeftovers(tokens: Tokens, text: string, ranges: readonly Range[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < Math.min(HEAD_REACH, ranges.length - 1); i++) {
    const line = ranges[i]!;
    // `You are viewing <title>` or the title itself, right before the title.
    if (
      isRepeated(tokens, text, ranges, i) ||
      isNote(tokens, text, line) ||
      (isShort(tokens, line) && (isFurniture(tokens, text, line) || isForeign(tokens, line)))
    )
      found.push(i);
  }
  const footStart = Math.max(HEAD_REACH, ranges.length - FOOT_REACH);
  for (let i = HEAD_REACH; i < footStart; i++) if (isOtherStory(tokens, text, ranges[i]!)) found.push(i);
  let inFoot = false;
  for (let i = footStart; i < ranges.length; i++) {
    const line = ranges[i]!;
    if (isNote(tokens, text, line)) {
      found.push(i);
      continue;
    }
    // Whoever wrote it is no leftover, and what stands below is.
    if (isCredit(tokens, line)) {
      inFoot = true;
      continue;
    }
    if (!isShort(tokens, line)) continue;
    const furniture = isFurniture(tokens, text, line);
    if (furniture || (inFoot && !endsLikeSentence(tokens, text, line)) || isForeign(tokens, line)) {
      inFoot ||= furniture;
      found.push(i);
    }
  }
  return found;
}

/** Whether a line ends with all the words of one of the next lines. */
function isRepeated(tokens: Tokens, text: string, ranges: readonly Range[], line: number): boolean {
  const reach = Math.min(HEAD_REACH + 1, ranges.length);
  for (let later = line + 1; later < reach; later++)
    if (endsWith(tokens, text, ranges[line]!, ranges[later]!)) return true;
  return false;
}

/** Whether the words of a line end with all the words of another, of three words and more. */
function endsWith(tokens: Tokens, text: string, line: Range, other: Range): boolean {
  let matched = 0;
  let at = line.last - 1;
  for (let end = other.last - 1; end >= other.first; end--) {
    if (!carriesMeaning(tokens, end)) continue;
    while (at >= line.first && !carriesMeaning(tokens, at)) at--;
    if (at < line.first || !sameWord(tokens, text, at, end)) return false;
    at--;
    matched++;
    if (matched > LINE_WORDS) return false;
  }
  return matched >= 3;
}

function carriesMeaning(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === TOKEN.word || tokens.kind[at] === TOKEN.number;
}

function sameWord(tokens: Tokens, text: string, a: number, b: number): boolean {
  if (tokens.form[a] !== tokens.form[b]) return false;
  return (
    tokens.form[a] !== 0 ||
    text.slice(tokens.start[a], tokens.end[a]) === text.slice(tokens.start[b], tokens.end[b])
  );
}

function isShort(tokens: Tokens, range: Range): boolean {
  return wordCount(tokens, range, SHORT_WORDS) <= SHORT_WORDS;
}

const isNote = (tokens: Tokens, text: string, line: Range): boolean =>
  isOtherStory(tokens, text, line) || isStamp(tokens, text, line) || isRights(tokens, text, line);

/** `MUST READ | …`, `WATCH: …`: a label in capitals before the title of another story. */
const LABELS = wordSet('read watch must also listen see related');
const OTHER_STORY = /^(?:(?:MUST|ALSO) READ|READ(?: MORE| ALSO)?|WATCH|LISTEN|SEE ALSO|RELATED)\s*[|:]\s*\S/;

function isOtherStory(tokens: Tokens, text: string, line: Range): boolean {
  if (!LABELS.has(tokens.form[line.first]!) || tokens.shape[line.first] !== SHAPE.upper) return false;
  return OTHER_STORY.test(textOf(tokens, text, line)) && wordCount(tokens, line, LINE_WORDS) <= LINE_WORDS;
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const ZONE = 'gmt|utc|bst|i?st|[ecmp][sd]t|cest|cet|wat|eat|sast|ae[sd]t|nz[sd]t|hkt|sgt|jst|wib';
const LABEL = 'posted|updated|published|modified|created';
/** Nothing but dates, clock times, and words of a date line. */
const STAMP = new RegExp(
  `^(?:(?:${LABEL}|last|first|on|at|by|${MONTH}|${WEEKDAY}|${ZONE}|[ap]\\.?m\\.?|min|minutes?|read|\\d{1,4}(?:st|nd|rd|th)?)(?![a-z])|[\\s,.:/|()–—-])+$`,
  'i',
);
/** A date by itself, with one time of the clock or none, is the article’s own: a label, a length of reading or a second time makes it the page’s. */
const STAMPED = new RegExp(`\\b(?:${LABEL})\\b|\\d:\\d\\d.*\\d:\\d\\d|\\bread\\b`, 'i');
/** In words. */
const LONGEST_STAMP = 24;
const STAMP_OPENERS = wordSet(
  'posted updated published modified created last first on at by january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday ' +
    'saturday sunday mon tue tues wed thu thurs fri sat sun',
);

/** `Posted: Nov 8, 2023 / 10:35 PM PST`, `Mon., March 23, 2020 5 min. read`: when the page was made. */
function isStamp(tokens: Tokens, text: string, line: Range): boolean {
  // Nearly all lines open with another word.
  if (tokens.kind[line.first] !== TOKEN.number && !STAMP_OPENERS.has(tokens.form[line.first]!)) return false;
  if (wordCount(tokens, line, LONGEST_STAMP) > LONGEST_STAMP) return false;
  const words = textOf(tokens, text, line);
  return /\d/.test(words) && STAMPED.test(words) && STAMP.test(words);
}

/** `Copyright 2020 The Courier. All rights reserved.`, `© 2020 Courier News` */
const RIGHTS = /^\W*(?:copyright|©|\(c\))\W*(?:19|20)\d\d|\ball rights reserved\b/i;

const COPYRIGHT = wordId(lexicon, 'copyright');
const RESERVED = wordId(lexicon, 'reserved');

function hasReserved({ form }: Tokens, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (form[at] === RESERVED) return true;
  return false;
}

function isRights(tokens: Tokens, text: string, line: Range): boolean {
  const opens = tokens.form[line.first] === COPYRIGHT || tokens.kind[line.first] !== TOKEN.word;
  if (!opens && !hasReserved(tokens, line)) return false;
  return wordCount(tokens, line, RIGHTS_WORDS) <= RIGHTS_WORDS && RIGHTS.test(textOf(tokens, text, line));
}

/** A line in another language: a good share of its words are function words that English lacks. */
function isForeign(tokens: Tokens, { first, last }: Range): boolean {
  let words = 0;
  let foreign = 0;
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] !== TOKEN.word) continue;
    words++;
    const id = tokens.form[at]!;
    if (tokens.shape[at] === SHAPE.lower && inClass(lexicon, id, CLASS['foreign-function-word'])) foreign++;
    else if (tokens.shape[at] === SHAPE.lower && inClass(lexicon, id, CLASS['word-1'])) return false;
  }
  return words >= 3 && foreign >= 0.25 * words;
}

/** Rows of page-furniture.tsv are grouped by the word that they open with: few lines of an article open with one. */
const FURNITURE = tableOf(lexicon, 'page-furniture');
/** What the rows open with, of the lexicon's words. */
const OPENERS = lazily(() => WordSet.of(FURNITURE.groupIds.filter((id) => id > 0)));
/** First code units of the other words that rows open with: a letter may be written in two, as a letter and its mark. */
const OTHER_OPENERS = lazily(() => {
  const words = Object.keys(FURNITURE.groups()).filter((_, at) => FURNITURE.groupIds[at] === 0);
  return new Set(words.flatMap((word) => [word.charCodeAt(0), word.normalize('NFD').charCodeAt(0)]));
});

const PICTURES = wordSet('photo picture photograph image');
const COLON = 0x3a;
/** A line of so many words in small letters tells what a picture shows. */
const TELLING = 3;

/** `Photo: Ana Oke at the old mill, May 1971` */
function isCaption({ form, mark, kind, shape }: Tokens, { first, last }: Range): boolean {
  if (!PICTURES.has(form[first]!) || mark[first + 1] !== COLON) return false;
  let words = 0;
  for (let at = first + 2; at < last; at++) if (kind[at] === TOKEN.word && shape[at] === SHAPE.lower) words++;
  return words >= TELLING;
}

function isFurniture(tokens: Tokens, text: string, line: Range): boolean {
  // A word of the lexicon is told by its id; only the others by their letters.
  const form = tokens.form[line.first]!;
  const opens =
    form > 0
      ? OPENERS().has(form)
      : OTHER_OPENERS().has(foldChar(text.charCodeAt(tokens.start[line.first]!)));
  if (!opens) return false;
  if (FURNITURE.group(formOf(text.slice(tokens.start[line.first], tokens.end[line.first]))).length === 0)
    return false;
  if (isCaption(tokens, line)) return false;
  const words = normalised(textOf(tokens, text, line));
  return FURNITURE.group(words.split(' ', 1)[0]!).some((row) => {
    const phrase = FURNITURE.word(row);
    return words === phrase || (words.startsWith(`${phrase} `) && FURNITURE.columns(row)[2] === 'prefix');
  });
}
