/**
 * Readings that only the article decides: Georgia the country or the state, which Congo, which Korea, `CAR` the
 * country or the machine. Runs over what the rules found; what it refuses becomes a trap, so that `explain` tells.
 */
import {
  type Doc,
  is,
  isCapitalised,
  isMark,
  isOneOfMarks,
  isWord,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { columnOf, findForm, wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { RowsById } from '../../lexicon/rows.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { CountryCandidate, TrapCandidate } from '../../types.js';
import { countryTrap, countryWord, endOfCountryWord, entryAt } from './words.js';

const rule = 'country.by-document';
/** The reading that is no country. */
const NONE = '-';

/** Namesakes by the ambiguous word: which group of evidence decides it. */
const GROUP_OF = new Map(
  Object.entries({
    georgia: 'georgia',
    congo: 'congo',
    congolese: 'congo',
    korea: 'korea',
    korean: 'korea',
    koreans: 'korea',
    dominican: 'dominican',
    dominicans: 'dominican',
    'virgin islands': 'virgin islands',
  }).map(([word, group]) => [findForm(lexicon, word), group]),
);

const EVIDENCE = new RowsById(lexicon, 'namesakes', ([, group = '', reading = '', near]) => ({
  group,
  reading,
  near: near === 'near',
}));

const IS_NAMESAKE = columnOf(lexicon, 'namesake');

/** The readings of a group that a country named without doubt speaks for. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  georgia: ['GE'],
  congo: ['CD', 'CG'],
  korea: ['KR', 'KP'],
  dominican: ['DO', 'DM'],
  'virgin islands': ['VI', 'VG'],
};

/** Too common to need a name beside it; the rule tells it from the pronoun by its letters. */
const US = findForm(lexicon, 'us');
/** Abbreviations that are something else unless the article names their country in full. */
const NEEDS_NAME = new Set(['word', 'file', 'unit', 'organisation', 'person']);
/** Names that are ordinary words: at the start of a sentence the capital proves nothing. */
const ORDINARY = new Set(['word', 'food', 'animal', 'drink']);

export function decideByDocument(
  doc: Doc,
  found: readonly (CountryCandidate | TrapCandidate)[],
): (CountryCandidate | TrapCandidate)[] {
  let sure: Set<string> | null = null;
  let votes: Votes | null = null;
  let others: ReadonlySet<number> | null = null;
  let towns: ReadonlySet<number> | null = null;
  /** By form, so that a long article is read once for each such word. */
  const ordinary = new Map<number, boolean>();
  return found.map((candidate) => {
    if (candidate.kind !== 'country' || candidate.rule === 'country.code') return candidate;
    const id = entryAt(doc, candidate.first, candidate.last);
    const refused = (what: string) => countryTrap(doc, rule, what, candidate.first, candidate.last);
    const word = countryWord(id)!;
    towns ??= townsOf(doc, found);
    if (candidate.last === candidate.first + 1 && towns.has(doc.form[candidate.first]!))
      return refused('a town');
    const group = GROUP_OF.get(id);
    if (group !== undefined) {
      votes ??= collectVotes(doc, found);
      const code = readingOf(group, votes, doc.sentence[candidate.first]!, candidate.code);
      return code === NONE ? refused('namesake') : { ...candidate, code };
    }
    if (word.form === 'abbreviation') {
      others ??= otherMeanings(doc, found);
      if (others.has(id)) return refused('another abbreviation');
    }
    if (word.form === 'abbreviation' && NEEDS_NAME.has(word.also) && id !== US) {
      if (word.also === 'file')
        return isFile(doc, candidate.first) ? refused('a format of files') : candidate;
      if (isBesideCountry(doc, candidate) || isBeforeOrgan(doc, candidate)) return candidate;
      sure ??= namedInFull(doc, found);
      return sure.has(candidate.code) ? candidate : refused('another abbreviation');
    }
    if (
      ORDINARY.has(word.also) &&
      candidate.last === candidate.first + 1 &&
      isOrdinaryWord(doc, candidate, ordinary)
    )
      return refused('ordinary word');
    return candidate;
  });
}

/** Towns that the article names with their state, `Peru, Ind.`: the same word is the town elsewhere in it. */
function townsOf(doc: Doc, found: readonly (CountryCandidate | TrapCandidate)[]): ReadonlySet<number> {
  const towns = new Set<number>();
  for (const candidate of found)
    if (candidate.kind === 'trap' && candidate.what === 'town') towns.add(doc.form[candidate.first]!);
  return towns;
}

/** Abbreviations that the article itself reads as something else: `Rural Dance Club (RDC)`. */
function otherMeanings(doc: Doc, found: readonly (CountryCandidate | TrapCandidate)[]): ReadonlySet<number> {
  const others = new Set<number>();
  for (const { kind, first, last } of found)
    if (kind === 'country' && isOtherMeaning(doc, first, last)) others.add(doc.form[first]!);
  return others;
}

const SMALL = wordSet('of and the for in on to du de des la le da do e y a');

/** Whether words with these first letters stand before the bracket, and name no country. */
function isOtherMeaning(doc: Doc, first: number, last: number): boolean {
  const opening = first - 1;
  if (last > first + 1 || !isMark(doc, opening, '(') || !isMark(doc, last, ')')) return false;
  const letters = surface(doc, first);
  let at = opening - 1;
  for (let letter = letters.length - 1; letter >= 0; at--) {
    if (at < 0 || doc.sentence[at] !== doc.sentence[first]) return false;
    if (isCapitalised(doc, at) && doc.text[doc.start[at]!] === letters[letter]) letter--;
    else if (!SMALL.has(doc.form[at]!)) return false;
  }
  for (let token = at + 1; token < opening; token++)
    if (endOfCountryWord(doc, token) === opening) return false;
  return true;
}

const AN = wordSet('a an');
const FILES = wordSet('file files image images format formats vector pixel pixels logo');
/** Tokens to either side that tell a format. */
const NEAR_FILE = 4;

/** `a PNG file`, `JPEG, PNG and GIF`: the pictures, where nothing tells, are not meant. */
function isFile(doc: Doc, token: number): boolean {
  const end = Math.min(doc.length, token + NEAR_FILE + 1);
  for (let at = Math.max(0, token - NEAR_FILE); at < end; at++) if (FILES.has(doc.form[at]!)) return true;
  // `as a PNG.`, `a .PNG`
  return (
    (isMark(doc, token - 1, '.') && doc.gap[token] === GAP.none) ||
    (AN.has(doc.form[token - 1] ?? 0) && !isWord(doc, token + 1))
  );
}

const AND = wordId(lexicon, 'and');

const joins = (doc: Doc, token: number): boolean =>
  doc.form[token] === AND || isOneOfMarks(doc, token, ',/&');

/** `PNG and Fiji agreed`, `Fiji, PNG and Tonga`: joined to what can be nothing but a country. */
const isBesideCountry = (doc: Doc, { first, last }: CountryCandidate): boolean =>
  (joins(doc, last) && endOfCountryWord(doc, last + 1) > last + 1 && isCapitalised(doc, last + 1)) ||
  (joins(doc, first - 1) &&
    isCapitalised(doc, first - 2) &&
    (is(doc, first - 2, CLASS['country-name']) || is(doc, first - 2, CLASS.demonym)));

const ORGANS = wordSet('government parliament police premier president opposition coach captain skipper');
const PRIME = wordId(lexicon, 'prime');
const MINISTER = wordId(lexicon, 'minister');

/** `the PNG government`, `PNG’s prime minister`; a line all in capitals may be about a `CAR`. */
function isBeforeOrgan(doc: Doc, { first, last }: CountryCandidate): boolean {
  if (doc.blocks[doc.block[first]!]!.allCaps) return false;
  const organ = doc.kind[last] === TOKEN.clitic ? last + 1 : last;
  const form = doc.form[organ] ?? 0;
  return ORGANS.has(form) || (form === PRIME && doc.form[organ + 1] === MINISTER);
}

function namedInFull(doc: Doc, found: readonly (CountryCandidate | TrapCandidate)[]): Set<string> {
  const codes = new Set<string>();
  for (const candidate of found)
    if (
      candidate.kind === 'country' &&
      countryWord(entryAt(doc, candidate.first, candidate.last))?.form !== 'abbreviation'
    )
      codes.add(candidate.code);
  return codes;
}

/** Group → sentence (-1: the whole article) → reading → number of words that speak for it. */
type Votes = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<string, number>>>;
const ARTICLE = -1;

function collectVotes(doc: Doc, found: readonly (CountryCandidate | TrapCandidate)[]): Votes {
  const votes = new Map<string, Map<number, Map<string, number>>>();
  const vote = (group: string, sentence: number, reading: string) => {
    const bySentence = votes.get(group) ?? new Map<number, Map<string, number>>();
    const readings = bySentence.get(sentence) ?? new Map<string, number>();
    readings.set(reading, (readings.get(reading) ?? 0) + 1);
    votes.set(group, bySentence.set(sentence, readings));
  };
  const weigh = (id: number, token: number) => {
    const row = EVIDENCE.get(id);
    if (row === undefined || !isCapitalised(doc, token)) return;
    vote(row.group, doc.sentence[token]!, row.reading);
    if (!row.near) vote(row.group, ARTICLE, row.reading);
  };
  for (let token = 0; token < doc.length; token++)
    if (IS_NAMESAKE[doc.set[token]!] === 1 && doc.kind[token] === TOKEN.word) weigh(doc.form[token]!, token);
  for (const { id, first } of doc.phrases) if (EVIDENCE.has(id)) weigh(id, first);
  for (const candidate of found) {
    if (candidate.kind !== 'country' || GROUP_OF.has(entryAt(doc, candidate.first, candidate.last))) continue;
    for (const [group, codes] of Object.entries(CODES))
      if (codes.includes(candidate.code)) {
        vote(group, ARTICLE, candidate.code);
        vote(group, doc.sentence[candidate.first]!, candidate.code);
      }
  }
  return votes;
}

/** The sentence's evidence goes before the article's; without any the table's reading stands. */
function readingOf(group: string, votes: Votes, sentence: number, usual: string): string {
  for (const range of [sentence, ARTICLE]) {
    const readings = votes.get(group)?.get(range);
    if (readings === undefined) continue;
    const best = [...readings].sort((a, b) => b[1] - a[1]);
    if (best.length === 1 || best[0]![1] > best[1]![1]) {
      // Korea without North or South is never the North: the guide leaves it out.
      return best[0]![0] === 'KP' ? NONE : best[0]![0];
    }
  }
  return usual;
}

/** `Turkey prices rose` beside `turkey` in small letters, and no `Turkey` where a capital means a name. */
function isOrdinaryWord(doc: Doc, { first }: CountryCandidate, known: Map<number, boolean>): boolean {
  if (!capitalMeansNothing(doc, first)) return false;
  const form = doc.form[first]!;
  let ordinary = known.get(form);
  if (ordinary === undefined) {
    ordinary = isOnlyOrdinary(doc, form);
    known.set(form, ordinary);
  }
  return ordinary;
}

function isOnlyOrdinary(doc: Doc, form: number): boolean {
  let small = false;
  for (let token = 0; token < doc.length; token++) {
    if (doc.form[token] !== form) continue;
    if (doc.shape[token] === SHAPE.lower) small = true;
    else if (!capitalMeansNothing(doc, token)) return false;
  }
  return small;
}

function capitalMeansNothing(doc: Doc, token: number): boolean {
  const { allCaps, titleCase } = doc.blocks[doc.block[token]!]!;
  return allCaps || titleCase || opensSentence(doc, token);
}
