/**
 * Why an answer is an answer, and why the rest is none. Pure; works on an analysis made with `explain: true`.
 *
 * The account is an identity: every number and every capitalised word of the text either stands in an answer or is
 * listed as left over, with the reason.
 */
import {
  type Doc,
  idIs,
  is,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  isOneOfMarks,
  opensSentence,
} from './annotate/doc.js';
import { TOKEN } from './annotate/tokens.js';
import { CLASS, type ClassName } from './lexicon/classes.js';
import { lexicon } from './lexicon/load.js';
import { idsIn, rowsIn } from './lexicon/rows.js';
import type { Analysis } from './pipeline.js';
import { heaviestAgainst } from './rules/person/explain.js';
import type { Candidate, Evidence, Kind, Loser, Span, TrapCandidate } from './types.js';

/** A span of the text that the report answers for. */
export interface AccountedAnswer extends Span {
  readonly kind: Kind | 'role' | 'honorific';
  readonly text: string;
  /** The thing that the words stand for: the person, the country, the value. */
  readonly stands: string;
  /** The rule that proposed the span; null for words that stand with a person's name. */
  readonly rule: string | null;
  readonly because: readonly Evidence[];
}

export interface LeftOver extends Span {
  readonly text: string;
  /** In short: the evidence itself is in the candidate. */
  readonly reason: string;
  /** The candidate that its words were, and that did not stand; null when no rule proposed them. */
  readonly of: Candidate | null;
}

export interface Account {
  readonly answers: readonly AccountedAnswer[];
  readonly leftOver: readonly LeftOver[];
}

/** All that was thought of one place of the text. */
export interface PlaceAccount extends Account {
  readonly traps: readonly TrapCandidate[];
  readonly losers: readonly Loser[];
}

export function account(analysis: Analysis): Account {
  const answers = answersOf(analysis);
  const { doc } = analysis;
  const answered = coverage(doc, answers);
  const reason = reasons(analysis);
  const leftOver: (LeftOver & Omit<Reason, 'of'> & { readonly last: number })[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (answered[token] !== undefined || !isAccountable(doc, token)) continue;
    const { why, joins, of } = reason(token);
    const before = leftOver.at(-1);
    const goesOn =
      before !== undefined &&
      isUnanswered(answered, before.last, token) &&
      (of === null ? before.joins && joins && isOneName(doc, before.last, token) : before.of === of);
    const start = goesOn ? before.start : doc.start[token]!;
    const end = doc.end[token]!;
    if (goesOn) leftOver.pop();
    leftOver.push({
      start,
      end,
      text: doc.text.slice(start, end),
      reason: goesOn ? joinedReason(before.reason, why) : why,
      why,
      joins,
      of,
      last: token,
    });
  }
  return {
    answers,
    leftOver: leftOver.map(({ start, end, text, reason, of }) => ({ start, end, text, reason, of })),
  };
}

export function accountOf(analysis: Analysis, offset: number): PlaceAccount {
  const here = ({ start, end }: Span) => start <= offset && offset < end;
  const { answers, leftOver } = account(analysis);
  return {
    answers: answers.filter(here),
    leftOver: leftOver.filter(here),
    traps: analysis.resolution.winners.filter((one) => one.kind === 'trap').filter(here),
    losers: analysis.losers.filter(({ candidate }) => here(candidate)),
  };
}

const NUMBER_WORDS: ReadonlySet<number> = new Set([
  ...idsIn(lexicon, 'number-words', 'ten', 'magnitude', 'magnitude-plural'),
  // `one` and `a` are pronoun and article far more often than numbers.
  ...rowsIn(lexicon, 'number-words', 'unit')
    .filter(({ id, columns }) => id > 0 && Number(columns[2]) >= 2)
    .map(({ id }) => id),
]);

/** What must not be dropped in silence: numbers, in digits or words, and capitalised words. */
export function isAccountable(doc: Doc, token: number): boolean {
  return doc.kind[token] === TOKEN.number || isCapitalised(doc, token) || NUMBER_WORDS.has(doc.form[token]!);
}

function answersOf({ doc, people, countries, resolution }: Analysis): AccountedAnswer[] {
  const answers: AccountedAnswer[] = [];
  const ruleOf = new Map(
    resolution.winners.map(({ kind, start, end, rule }) => [`${kind} ${start} ${end}`, rule]),
  );
  const ruleAt = (kind: Kind, { start, end }: Span) => ruleOf.get(`${kind} ${start} ${end}`) ?? null;
  for (const { name, mentions, roles, honorifics } of people) {
    for (const mention of mentions) {
      const { text, start, end, because = [] } = mention;
      const rule = ruleAt('person', mention);
      answers.push({ kind: 'person', text, start, end, stands: name, rule, because });
      for (const span of honorificsBefore(doc, start, honorifics))
        answers.push({ kind: 'honorific', ...span, stands: name, rule: null, because: [] });
      for (const span of rolesNear(doc, start, roles))
        answers.push({ kind: 'role', ...span, stands: name, rule: null, because: [] });
    }
  }
  for (const { code, name, mentions } of countries)
    for (const mention of mentions) {
      const { text, start, end, because = [] } = mention;
      const rule = ruleAt('country', mention);
      answers.push({ kind: 'country', text, start, end, stands: `${name} (${code})`, rule, because });
    }
  for (const winner of resolution.winners) {
    if (winner.kind !== 'date' && winner.kind !== 'figure') continue;
    const { kind, start, end, rule, because } = winner;
    const text = doc.text.slice(start, end);
    answers.push({ kind, start, end, text, stands: valueInShort(winner), rule, because });
  }
  const seen = new Set<string>();
  return answers
    .filter(({ kind, start, end, stands }) => {
      const key = `${kind} ${start} ${end} ${stands}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function valueInShort(candidate: Extract<Candidate, { kind: 'date' | 'figure' }>): string {
  if (candidate.kind === 'date') return candidate.value.value ?? candidate.value.timex;
  const { comparator, value, min, max, unit, currency } = candidate.value;
  const number = value ?? `${min ?? ''}–${max ?? ''}`;
  const sign = comparator === '=' ? '' : `${comparator} `;
  return [`${sign}${number}`, currency ?? unit ?? ''].join(' ').trim();
}

/** Roles are strings of the report; their words are looked up in the sentences that name the person. */
function rolesNear(doc: Doc, at: number, roles: readonly string[]): (Span & { text: string })[] {
  if (roles.length === 0) return [];
  const sentence = doc.sentence[tokenAt(doc, at)]!;
  const from = doc.start[doc.sentences[sentence]!]!;
  const to = doc.end[doc.sentences[sentence + 1]! - 1]!;
  const words = doc.text.slice(from, to);
  return roles.flatMap((text) => {
    const found = words.indexOf(text);
    return found < 0 ? [] : [{ start: from + found, end: from + found + text.length, text }];
  });
}

function honorificsBefore(doc: Doc, at: number, honorifics: readonly string[]): (Span & { text: string })[] {
  const token = tokenAt(doc, at) - 1;
  if (token < 0) return [];
  const start = doc.start[token]!;
  const end = doc.end[token]!;
  const text = doc.text.slice(start, end);
  const bare = (honorific: string) => honorific.replace(/\.$/, '');
  return honorifics.some((honorific) => bare(honorific) === bare(text)) ? [{ start, end, text }] : [];
}

/** The token that holds an offset, or the next one. */
function tokenAt(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each token the first span that touches it. */
function coverage<T extends Span>(doc: Doc, spans: readonly T[]): (T | undefined)[] {
  const covering = new Array<T | undefined>(doc.length).fill(undefined);
  if (doc.length === 0) return covering;
  for (const span of spans)
    for (let token = tokenAt(doc, span.start); token < doc.length && doc.start[token]! < span.end; token++)
      covering[token] ??= span;
  return covering;
}

/** Why a word that the lexicon knows is no person and no country. */
const KNOWN_AS: readonly (readonly [name: ClassName, what: string])[] = [
  ['calendar', 'a word of the calendar, in no date'],
  ['organisation', 'an organisation'],
  ['organisation-word', 'a word of organisations'],
  ['city-6', 'a city'],
  ['city-5', 'a city'],
  ['city-4', 'a city'],
  ['region', 'a region'],
  ['place', 'a place'],
  ['place-word', 'a word of places'],
  ['work-word', 'a word of works, laws and events'],
  ['religion', 'a religion'],
  ['language', 'a language'],
  ['people-name', 'a people'],
  ['role', 'a role, not a name'],
  ['title', 'a title, not a name'],
  ['honorific', 'an honorific, not a name'],
  ['proper-word', 'a name of other things'],
];

interface Reason {
  readonly why: string;
  /** Whether neighbours with other such reasons are read with it, as one name. */
  readonly joins: boolean;
  /** The candidate that all its words share the reason of. */
  readonly of: Candidate | null;
}

const NO_READING = 'no rule gives it a reading';

function joinedReason(a: string, b: string): string {
  if (a === NO_READING || a === b) return b;
  return b === NO_READING || a.split('; ').includes(b) ? a : `${a}; ${b}`;
}

function reasons(analysis: Analysis): (token: number) => Reason {
  const { doc, resolution, losers } = analysis;
  const traps = coverage(
    doc,
    resolution.winners.filter((one) => one.kind === 'trap'),
  );
  const lost = coverage(
    doc,
    losers.map((loser) => ({ start: loser.candidate.start, end: loser.candidate.end, ...loser })),
  );
  const unjoined = coverage(
    doc,
    resolution.winners.filter((one) => one.kind === 'person'),
  );
  const phrases = phrasesOver(doc);
  const alone = (why: string, of: Candidate | null = null): Reason => ({ why, joins: false, of });
  return (token) => {
    if (doc.blocks[doc.block[token]!]!.kind === 'leftover')
      return alone('in a line of the page around the article');
    const trap = traps[token];
    if (trap !== undefined) return alone(`read as ${trap.what} by ${trap.rule}`, trap);
    const loser = lost[token];
    if (loser !== undefined) {
      const { candidate } = loser;
      return alone(reasonOf(loser), candidate);
    }
    const person = unjoined[token];
    if (person !== undefined) return alone(`person by ${person.rule}, but joined to nobody of the article`);
    if (!isCapitalised(doc, token))
      return { why: 'a number that no rule reads as a date or a figure', joins: true, of: null };
    const ordinary = ordinaryOpening(doc, token);
    return ordinary === null
      ? { why: reasonForName(doc, token, phrases[token] ?? []), joins: true, of: null }
      : alone(ordinary);
  };
}

/** Why a candidate did not stand, in one line. */
function reasonOf({ candidate, reason }: Loser): string {
  if (candidate.kind === 'person') {
    // A name that speaks for itself fell for the reason given, not for its evidence.
    const against = candidate.score < 0 ? heaviestAgainst(candidate) : null;
    return against === null ? reason : `${reason}: above all ${against}`;
  }
  return `${candidate.kind === 'trap' ? candidate.what : candidate.kind} by ${candidate.rule}: ${reason}`;
}

const BANDS = ['word-1', 'word-2', 'word-3', 'word-4', 'word-5', 'word-6'] as const;

const isOrdinary = (doc: Doc, token: number) => BANDS.some((band) => is(doc, token, CLASS[band]));

/** Why an ordinary word has its capital; null for one that needs another reason. */
function ordinaryOpening(doc: Doc, token: number): string | null {
  if (!isOrdinary(doc, token)) return null;
  if (opensSentence(doc, token)) return 'an ordinary word that opens its sentence';
  if (isOneOfMarks(doc, token - 1, '“"‘\':—')) return 'an ordinary word that opens a quotation or a clause';
  const { allCaps, titleCase } = doc.blocks[doc.block[token]!]!;
  if (allCaps) return 'an ordinary word in a line of capitals';
  return titleCase ? 'an ordinary word in a headline' : null;
}

function reasonForName(doc: Doc, token: number, phrases: readonly number[]): string {
  const known = KNOWN_AS.find(
    ([name]) => is(doc, token, CLASS[name]) || phrases.some((id) => idIs(doc, id, CLASS[name])),
  );
  if (known !== undefined) return `${known[1]}, by the lexicon`;
  return isOrdinary(doc, token) ? 'an ordinary word, and no rule reads it as a name' : NO_READING;
}

/** For each token the ids of the lexicon's phrases that it is part of. */
function phrasesOver(doc: Doc): (number[] | undefined)[] {
  const over: (number[] | undefined)[] = [];
  for (const { first, last, id } of doc.phrases)
    for (let token = first; token < last; token++) {
      const there = over[token];
      if (there === undefined) over[token] = [id];
      else there.push(id);
    }
  return over;
}

/** Whether no answer stands between two left-over tokens: a span over both would swallow it. */
const isUnanswered = (answered: readonly unknown[], before: number, token: number): boolean =>
  answered.slice(before + 1, token).every((answer) => answer === undefined);

/** Whether a left-over token goes on from the one before: `Windward College`, `Smith-Jones`, `12:30`. */
function isOneName(doc: Doc, before: number, token: number): boolean {
  if (doc.sentence[before] !== doc.sentence[token]) return false;
  if (token === before + 1) return isCapitalised(doc, before) === isCapitalised(doc, token);
  return (
    token === before + 2 &&
    (isInnerHyphen(doc, before + 1) || (isGlued(doc, before + 1) && isGlued(doc, token)))
  );
}
