/**
 * When the article says that somebody was born and died: `was born on 4 May 1915`, `died on Monday`, `(1915–2007)`
 * behind a name. Only what stands beside one person, so that no date goes to another.
 */
import { type Doc, is, isMark, surface, surfaceOf } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { DateFact, Facts, NameFact, PersonFact } from '../facts.js';
import type { Place } from '../finding.js';

export interface LifeDate {
  readonly of: PersonFact;
  readonly what: 'born' | 'died';
  /** The words that say when. */
  readonly at: Place;
  readonly text: string;
  readonly sentence: number;
  /** First and last day that it may be, `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
  /** The year is written; else it hangs on the day of publication. */
  readonly isYearWritten: boolean;
  /** Day and month are written. */
  readonly isDayWritten: boolean;
}

export const BORN = wordSet('born');
const DIED = wordSet('died dies killed murdered assassinated executed');
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'who']);
/** Between a name and its verb these make another subject likely. */
const OTHER_SUBJECT =
  /\b(?:said|says|told|added|that|which|whose|before|after|since|when|where|because|and|but|as|whether|if|than)\b|[’']s\b|[;:–—]/i;
/** Between `born` and its date: places and prepositions. */
const WHERE = /^[\s,]*(?:(?:in|on|at|near|of|the|to|into|de|d['’])\s+|\p{Lu}[^\s,]*[\s,]+)*$/u;
/** How many tokens lie between a name and its verb, or the verb and its date, at most. */
const REACH = 14;
/** Shorter spans in brackets are likelier terms of office. */
const SHORTEST_LIFE = 20;
const LONGEST_LIFE = 115;
const LIFE = /^\s?\((\d{4})\s?[-–—]\s?(\d{4})\)/;

export function lifeDates(facts: Facts): LifeDate[] {
  const found = saidOfPeople(facts);
  for (const person of facts.people)
    for (const name of person.names) if (opensBracket(name)) found.push(...inBrackets(name, person));
  return found.sort((a, b) => a.at.start - b.at.start);
}

function saidOfPeople(facts: Facts): LifeDate[] {
  const { doc } = facts;
  const verbs = datedVerbs(facts);
  if (verbs.length === 0) return [];
  const bySentence = new Map<number, NameFact[]>();
  const owner = new Map<NameFact, PersonFact>();
  for (const person of facts.people)
    for (const name of person.names) {
      owner.set(name, person);
      const beside = bySentence.get(name.sentence);
      if (beside === undefined) bySentence.set(name.sentence, [name]);
      else beside.push(name);
    }
  const found: LifeDate[] = [];
  for (const { token, what } of verbs) {
    const sentence = doc.sentence[token]!;
    if (speaksOfKin(doc, sentence)) continue;
    const date = what === 'born' ? dateOfBirth(facts, token) : dateOfDeath(facts, token);
    if (date === null) continue;
    const name = subjectOf(doc, token, bySentence) ?? subjectBehind(doc, token, date, bySentence);
    if (name === null) continue;
    const { earliest, latest } = date.value;
    if (earliest === null || latest === null) continue;
    found.push({
      of: owner.get(name)!,
      what,
      at: { in: date.in, start: date.start, end: date.end },
      text: date.text,
      sentence,
      earliest: earliest.slice(0, 10),
      latest: latest.slice(0, 10),
      isYearWritten: date.stated.year !== null,
      isDayWritten: date.stated.month !== null && date.stated.day !== null,
    });
  }
  return found;
}

interface Verb {
  readonly token: number;
  readonly what: LifeDate['what'];
}

/** The verbs of the sentences that have a date. */
function datedVerbs({ doc, dates }: Facts): Verb[] {
  const sentences = new Set<number>();
  for (const { in: where, sentence } of dates) if (where === 'text') sentences.add(sentence);
  const verbs: Verb[] = [];
  for (const sentence of sentences)
    for (let token = doc.sentences[sentence]!; token < doc.sentences[sentence + 1]!; token++) {
      const form = doc.form[token]!;
      if (BORN.has(form)) verbs.push({ token, what: 'born' });
      else if (DIED.has(form)) verbs.push({ token, what: 'died' });
    }
  return verbs;
}

/** The person that a verb is said of: the only one named before it in the sentence, or whom a pronoun stands for. */
function subjectOf(
  doc: Doc,
  verb: number,
  bySentence: ReadonlyMap<number, readonly NameFact[]>,
): NameFact | null {
  const sentence = doc.sentence[verb]!;
  const before = (bySentence.get(sentence) ?? []).filter(({ last }) => last <= verb);
  const nearest = before.reduce<NameFact | null>(
    (best, name) => (best === null || name.last > best.last ? name : best),
    null,
  );
  if (nearest !== null) {
    const between = surfaceOf(doc, nearest.last, verb);
    return before.length === 1 && verb - nearest.last <= REACH && !OTHER_SUBJECT.test(between)
      ? nearest
      : null;
  }
  const first = doc.sentences[sentence]!;
  if (!hasPronoun(doc, first, verb)) return null;
  const previous = bySentence.get(sentence - 1) ?? [];
  const isSameBlock = sentence > 0 && doc.block[doc.sentences[sentence - 1]!] === doc.block[first];
  return previous.length === 1 && isSameBlock ? previous[0]! : null;
}

/** `Born in 1915, Walter Lindgren wrote …` */
function subjectBehind(
  doc: Doc,
  verb: number,
  { last }: DateFact,
  bySentence: ReadonlyMap<number, readonly NameFact[]>,
): NameFact | null {
  const sentence = doc.sentence[verb]!;
  if (verb !== doc.sentences[sentence] || !isMark(doc, last, ',')) return null;
  return (bySentence.get(sentence) ?? []).find(({ first }) => first === last + 1) ?? null;
}

const hasPronoun = (doc: Doc, first: number, last: number): boolean => {
  for (let token = Math.max(first, last - 4); token < last; token++)
    if (PRONOUNS.has(surface(doc, token).toLowerCase())) return true;
  return false;
};

export function speaksOfKin(doc: Doc, sentence: number): boolean {
  for (let token = doc.sentences[sentence]!; token < doc.sentences[sentence + 1]!; token++)
    if (is(doc, token, CLASS.kin)) return true;
  return false;
}

function dateOfBirth({ dates, doc }: Facts, verb: number): DateFact | null {
  const date = dates.find(
    ({ in: where, first, sentence }) =>
      where === 'text' && first > verb && first - verb <= REACH && sentence === doc.sentence[verb],
  );
  if (date === undefined || date.value.approximate || date.value.type !== 'date') return null;
  if (date.stated.year === null || date.value.impossible) return null;
  return WHERE.test(doc.text.slice(doc.end[verb], date.start)) ? date : null;
}

/** The only date of the sentence other than that of birth. */
function dateOfDeath({ dates, doc }: Facts, verb: number): DateFact | null {
  const near = dates.filter(
    ({ in: where, sentence, value }) =>
      where === 'text' && sentence === doc.sentence[verb] && value.type === 'date',
  );
  const [date] = near;
  if (date === undefined || near.length > 1 || date.value.approximate || date.value.impossible) return null;
  return Math.abs(date.first - verb) <= REACH ? date : null;
}

const opensBracket = ({ doc: { text }, end }: NameFact): boolean =>
  text[end] === '(' || text[end + 1] === '(';

function inBrackets({ doc, last, end, sentence, in: where, text }: NameFact, of: PersonFact): LifeDate[] {
  const match = LIFE.exec(doc.text.slice(end, end + 14));
  if (match === null || doc.sentence[last] !== sentence) return [];
  const [all, born = '', died = ''] = match;
  const years = Number(died) - Number(born);
  if (years < SHORTEST_LIFE || years > LONGEST_LIFE) return [];
  const from = end + all.indexOf(born);
  const to = end + all.lastIndexOf(died);
  const yearAt = (what: 'born' | 'died', year: string, start: number): LifeDate => ({
    of,
    what,
    at: { in: where, start, end: start + 4 },
    text: `${text} (${year})`,
    sentence,
    earliest: `${year}-01-01`,
    latest: `${year}-12-31`,
    isYearWritten: true,
    isDayWritten: false,
  });
  return [yearAt('born', born, from), yearAt('died', died, to)];
}

/** Whole years from a birth to a later day, both `YYYY-MM-DD`. */
export function yearsBetween(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
