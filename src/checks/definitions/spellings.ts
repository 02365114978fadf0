/**
 * Names that are likely one and spelt in two ways: `Randy Kremlacek` and `Kremacek`. Names are compared with names of
 * the same article only, never with a dictionary. Where anything tells that they are two people, they are none of these.
 */
import { surface } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { foldName } from '../../coref/spelling.js';
import type { Facts, NameFact } from '../facts.js';
import { isOtherSpelling } from './other-spelling.js';
import { haveOtherRoles, speaksAgainst } from './same-person.js';
import { inOneSentence, sentenceText } from './sentence.js';
import { strayNames } from './stray-names.js';

/** One word of a name and the mentions that spell it so, in text order. */
export interface Spelling {
  /** As its first mention writes it. */
  readonly written: string;
  /** What tells it from the other: folded, or lower case with its marks where only marks differ. */
  readonly form: string;
  readonly names: readonly NameFact[];
}

export interface SpellingConflict {
  /** The rarer spelling; of two equally frequent ones that of the headline, else the later. */
  readonly rare: Spelling;
  readonly common: Spelling;
  /** Only accents and other marks differ: a matter of style. */
  readonly onlyMarks: boolean;
}

/** The article tells itself that there is another name. */
const RENAMED =
  /(?:\bn[ée]e\b|\bborn (?:as )?\p{Lu}|\baka\b|\ba\.k\.a\b|\balso (?:known|spelt|spelled|written|called)\b|\bspel(?:t|led|ling)\b|\bmisspel|\balias\b|\bnicknamed?\b|\bpen name\b|\breal name\b|\bpronounced\b|\bformerly known\b|\bnamesakes?\b|\bno relation\b|\bunrelated to\b)/u;

interface Form {
  readonly words: readonly string[];
  readonly names: NameFact[];
}

/** All names that a check may compare: not those of page furniture and of notes that correct a name. */
export function comparedNames(facts: Facts): NameFact[] {
  const { headline } = facts;
  return [
    ...(headline?.in === 'title' ? headline.names : []),
    ...facts.people.flatMap(({ names }) => names),
  ].filter(
    ({ zone, foreign }) => zone !== 'leftover' && foreign !== 'correction note' && foreign !== 'address',
  );
}

export function spellingConflicts(facts: Facts): SpellingConflict[] {
  const known = comparedNames(facts);
  const names = [...known, ...strayNames(facts, known)];
  const forms = new Map<string, Form>();
  for (const name of names) {
    const key = name.words.join(' ');
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { words: name.words, names: [name] });
    else form.names.push(name);
  }
  const bearers = new Map<string, Form[]>();
  for (const form of forms.values()) {
    if (form.words.length < 2) continue;
    for (const [at, word] of form.words.entries()) {
      if (form.words.indexOf(word) < at) continue;
      const others = bearers.get(word);
      if (others === undefined) bearers.set(word, [form]);
      else others.push(form);
    }
  }
  if (bearers.size === 0) return marksApart(facts);
  /** By their first letter. */
  const surnames = new Map<string, string[]>();
  for (const [word, full] of bearers) {
    if (!full.some(({ words }) => words.at(-1) === word)) continue;
    const others = surnames.get(word[0]!);
    if (others === undefined) surnames.set(word[0]!, [word]);
    else others.push(word);
  }
  const pairs = new Map<string, readonly [string, string]>();
  const add = (a: string, b: string) => pairs.set([a, b].sort().join(' '), a < b ? [a, b] : [b, a]);
  for (const form of forms.values()) {
    if (form.words.length > 1)
      for (const other of formsBeside(form, bearers)) {
        const pair = oneWordOff(form.words, other.words);
        if (pair !== null && mayBeOne(form, other) && !areTwo(form, other, pair)) add(...pair);
      }
    else {
      const [word = ''] = form.words;
      if (bearers.has(word)) continue;
      const near = (surnames.get(word[0] ?? '') ?? []).filter((surname) => isOtherSpelling(surname, word));
      const [only] = near;
      if (only === undefined || near.length > 1 || isNamedElse(facts, word, form.names)) continue;
      if (bearers.get(only)!.every((full) => mayBeOne(form, full))) add(word, only);
    }
  }
  return [...[...pairs.values()].map(([a, b]) => conflictOf(names, a, b)), ...marksApart(facts)];
}

/** The other full names that share a word; most share none. */
function formsBeside(form: Form, bearers: ReadonlyMap<string, readonly Form[]>): Iterable<Form> {
  const beside = new Set<Form>();
  for (const word of form.words) {
    const all = bearers.get(word);
    if (all === undefined || all.length < 2) continue;
    for (const other of all) if (other !== form) beside.add(other);
  }
  return beside;
}

/** The words in which two full names differ, where all others of the shorter stand in the longer in order. */
function oneWordOff(a: readonly string[], b: readonly string[]): readonly [string, string] | null {
  const [full, part] = a.length >= b.length ? [a, b] : [b, a];
  let found: readonly [string, string] | null = null;
  let same = 0;
  let at = 0;
  for (const word of full) {
    const other = part[at];
    if (other === undefined) break;
    if (word === other) {
      // An initial says too little to make two names one.
      if (word.length > 1) same++;
      at++;
    } else if (found === null && isOtherSpelling(word, other)) {
      found = [word, other];
      at++;
    }
  }
  const isEndShared = full[0] === part[0] || full.at(-1) === part.at(-1);
  return at === part.length && same > 0 && isEndShared ? found : null;
}

function mayBeOne(a: Form, b: Form): boolean {
  // `Hansen and Hanson`: who stands twice in a sentence is there as two.
  for (const one of a.names)
    for (const other of b.names)
      if (speaksAgainst(one, other) || inOneSentence(one, other) || isRenamed(one) || isRenamed(other))
        return false;
  return true;
}

const isRenamed = ({ doc, sentence }: NameFact): boolean => RENAMED.test(sentenceText(doc, sentence));

/**
 * Two full names that the article treats as two. Kin share a surname, so a given name that differs is another's if one
 * is kin or has other roles. Where the surname differs, roles tell only of names that both stand repeatedly: one person
 * has several.
 */
function areTwo(a: Form, b: Form, pair: readonly [string, string]): boolean {
  const isOfGiven = pair.includes(a.words[0]!) && pair.includes(b.words[0]!);
  if (isOfGiven && a.names.some(({ asKin }) => asKin) !== b.names.some(({ asKin }) => asKin)) return true;
  if (!isOfGiven && (a.names.length === 1 || b.names.length === 1)) return false;
  const [one, other] = [introduced(a), introduced(b)];
  return one !== undefined && other !== undefined && haveOtherRoles(one, other);
}

const introduced = ({ names }: Form): NameFact | undefined => names.find(({ roles }) => roles.length > 0);

function tokensOf(names: readonly NameFact[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { in: where, first, last } of names)
    if (where === 'text') for (let token = first; token < last; token++) tokens.add(token);
  return tokens;
}

/** The word stands in the text as something that is no person: a town, a firm. */
function isNamedElse({ doc, people }: Facts, word: string, own: readonly NameFact[]): boolean {
  const inNames = tokensOf([...own, ...people.flatMap(({ names }) => names)]);
  for (let token = 0; token < doc.length; token++)
    if (
      doc.kind[token] === TOKEN.word &&
      doc.end[token]! - doc.start[token]! >= word.length &&
      !inNames.has(token) &&
      doc.blocks[doc.block[token]!]!.kind === 'body' &&
      foldName(surface(doc, token)) === word
    )
      return true;
  return false;
}

function conflictOf(names: readonly NameFact[], a: string, b: string): SpellingConflict {
  return ranked(spellingOf(names, a, foldName), spellingOf(names, b, foldName), false);
}

function spellingOf(names: readonly NameFact[], form: string, formOf: (word: string) => string): Spelling {
  const own = names.filter((name) => wordIn(name, form, formOf) !== null);
  const [first] = own;
  return { form, names: own, written: surface(first!.doc, wordIn(first!, form, formOf)!) };
}

/** Token of a name that has a form. */
export function wordIn(
  { doc, first, last }: NameFact,
  form: string,
  formOf: (word: string) => string = foldName,
): number | null {
  for (let token = first; token < last; token++) if (formOf(surface(doc, token)) === form) return token;
  return null;
}

function ranked(a: Spelling, b: Spelling, onlyMarks: boolean): SpellingConflict {
  const isRare =
    a.names.length < b.names.length ||
    (a.names.length === b.names.length && isLater(a.names[0]!, b.names[0]!));
  return isRare ? { rare: a, common: b, onlyMarks } : { rare: b, common: a, onlyMarks };
}

const isLater = (a: NameFact, b: NameFact): boolean =>
  (a.zone === 'title') === (b.zone === 'title') ? a.start > b.start : a.zone === 'title';

/** Lower case, composed, without periods and apostrophes: accents tell. */
export const markedForm = (word: string): string =>
  word
    .normalize('NFC')
    .replace(/[.'’‘ʼ`]/g, '')
    .toLowerCase();

/** Without a mark on any letter. */
const PLAIN = /^[ -~\s]*$/;

/** `Fernández` and `Fernandez` of one person, or in the headline and below it. */
function marksApart({ people, headline }: Facts): SpellingConflict[] {
  const found = new Map<string, SpellingConflict>();
  const above = headline?.in === 'title' ? headline.names : [];
  const isPlain = ({ text }: NameFact) => PLAIN.test(text);
  const isPlainAbove = above.every(isPlain);
  for (const { names: own } of people) {
    if (isPlainAbove && own.every(isPlain)) continue;
    const words = new Set(own.flatMap((name) => name.words));
    const names = [...above.filter((name) => name.words.every((word) => words.has(word))), ...own].filter(
      ({ text, zone }) => text !== text.toUpperCase() && zone !== 'leftover',
    );
    const byFold = new Map<string, Set<string>>();
    for (const { doc, first, last } of names)
      for (let token = first; token < last; token++) {
        if (doc.kind[token] !== TOKEN.word) continue;
        const word = surface(doc, token);
        const fold = foldName(word);
        byFold.set(fold, (byFold.get(fold) ?? new Set()).add(markedForm(word)));
      }
    // The surname, where several words of the name have it.
    const apart = [...byFold].findLast(([, forms]) => forms.size > 1);
    if (apart === undefined || found.has(apart[0])) continue;
    const [a, b] = [...apart[1]];
    found.set(apart[0], ranked(spellingOf(names, a!, markedForm), spellingOf(names, b!, markedForm), true));
  }
  return [...found.values()];
}
