/** Calls each rule at the tokens that trigger it, in one pass. */
import type { Doc } from '../annotate/doc.js';
import { SHAPE, TOKEN } from '../annotate/tokens.js';
import { CLASS, CLASS_NAMES, type ClassName, SET_WORDS } from '../lexicon/classes.js';
import { setHas } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import type { CandidateBase } from '../types.js';
import type { SpanRule, Trigger } from './define.js';
import { NUMBER_MARKS, numberMarks } from './number-marks.js';

type Rules<C extends CandidateBase> = readonly SpanRule<C>[];

/**
 * What rules do, without the rules: their objects have many shapes, and to ask each for its function takes longer than
 * most calls do.
 */
type Finds<C extends CandidateBase> = readonly SpanRule<C>['find'][];

/** Rules by what triggers them, resolved once for a closed list of rules; each token calls a rule once at most. */
export interface Dispatch<C extends CandidateBase> {
  /** By the marks of a number (see `NUMBER`). */
  readonly numbers: readonly Finds<C>[];
  readonly symbols: Finds<C>;
  readonly words: BySet<C>;
  /** The same for words that start with a capital letter. */
  readonly capitalised: BySet<C>;
  /** The same for phrases; null when no rule starts from any. */
  readonly phrases: BySet<C> | null;
}

/**
 * Rules by the class set of a word in the lexicon; unknown words have set 0. There are thousands of sets and a short
 * article has few: each is worked out when it is first met.
 */
export interface BySet<C extends CandidateBase> {
  /** For each class set the number of its list; UNMET before. */
  readonly numbers: Uint8Array;
  readonly lists: Rules<C>[];
  readonly finds: Finds<C>[];
  readonly rulesOf: (classes: readonly ClassName[]) => Rules<C>;
  /** The classes that trigger anything. */
  readonly triggering: readonly ClassName[];
}

const UNMET = 255;

export function compile<C extends CandidateBase>(rules: Rules<C>): Dispatch<C> {
  const places = new Map<Trigger, number[]>();
  rules.forEach(({ triggers }, place) => {
    for (const trigger of triggers) places.set(trigger, [...(places.get(trigger) ?? []), place]);
  });
  const on = (triggers: readonly Trigger[]) => {
    const triggered = new Set(triggers.flatMap((trigger) => places.get(trigger) ?? []));
    return [...triggered].sort((a, b) => a - b).map((place) => rules[place]!);
  };
  const bySet = (prefix: '' | 'phrase:', also: readonly Trigger[]): BySet<C> => ({
    numbers: new Uint8Array(lexicon.sets.length / SET_WORDS).fill(UNMET),
    lists: [[]],
    finds: [[]],
    rulesOf: (classes) => on([...also, ...classes.map((name): Trigger => `${prefix}${name}`)]),
    triggering: CLASS_NAMES.filter((name) => places.has(`${prefix}${name}`)),
  });
  const words = bySet('', []);
  return {
    numbers: Array.from({ length: 1 << NUMBER_MARKS.length }, (_, marks) =>
      findsOf(on(['number', ...NUMBER_MARKS.filter((_, bit) => (marks & (1 << bit)) !== 0)])),
    ),
    symbols: findsOf(on(['symbol'])),
    words,
    capitalised: places.has('capitalised') ? bySet('', ['capitalised']) : words,
    phrases: [...places.keys()].some((trigger) => trigger.startsWith('phrase:'))
      ? bySet('phrase:', [])
      : null,
  };
}

const findsOf = <C extends CandidateBase>(rules: Rules<C>): Finds<C> => rules.map(({ find }) => find);

/** The list of a class set that is met for the first time. Sets with the same rules share one. */
function meet<C extends CandidateBase>(
  { numbers, lists, finds, rulesOf, triggering }: BySet<C>,
  set: number,
): number {
  const rules = rulesOf(triggering.filter((name) => setHas(lexicon, set, CLASS[name])));
  let list = lists.findIndex(
    (one) => one.length === rules.length && one.every((rule, at) => rule === rules[at]),
  );
  if (list < 0) {
    list = lists.push(rules) - 1;
    finds.push(findsOf(rules));
  }
  if (list >= UNMET) throw new Error('more lists of rules than a byte can number');
  numbers[set] = list;
  return list;
}

/** The number of a class set's list. */
function listOf<C extends CandidateBase>(bySet: BySet<C>, set: number): number {
  const list = bySet.numbers[set]!;
  return list === UNMET ? meet(bySet, set) : list;
}

/** Runs the rules that a word triggers; what is found is added to `found`. */
export function findAt<C extends CandidateBase>(doc: Doc, words: BySet<C>, token: number, found: C[]): void {
  run(doc, words.finds[listOf(words, doc.set[token]!)]!, token, found);
}

/** All candidates of a set of rules, in text order of their triggers. Leftovers of the page are skipped. */
export function findCandidates<C extends CandidateBase>(doc: Doc, dispatch: Dispatch<C>): C[] {
  const found: C[] = [];
  for (const block of doc.blocks)
    if (block.kind !== 'leftover') findBetween(doc, dispatch, block.first, block.last, found);
  return found;
}

/** The same for a range of tokens, half-open; what is found is added to `found`. */
function findBetween<C extends CandidateBase>(
  doc: Doc,
  dispatch: Dispatch<C>,
  first: number,
  last: number,
  found: C[],
): void {
  const { phraseAt, kind, shape, set } = doc;
  const { numbers, symbols, words, capitalised, phrases } = dispatch;
  const ofWords = words.numbers;
  const ofCapitalised = capitalised.numbers;
  for (let token = first; token < last; token++) {
    const of = kind[token];
    if (of === TOKEN.word) {
      const isCapitalised = shape[token]! >= SHAPE.capital;
      const list = (isCapitalised ? ofCapitalised : ofWords)[set[token]!]!;
      const hasPhrases = phrases !== null && phraseAt[token]! < phraseAt[token + 1]!;
      // Most words call nothing.
      if (list !== 0 || hasPhrases) {
        const bySet = isCapitalised ? capitalised : words;
        const met = list === UNMET ? meet(bySet, set[token]!) : list;
        run(doc, bySet.finds[met]!, token, found);
        if (hasPhrases) runPhrases(doc, phrases, token, bySet.lists[met]!, found);
      }
    } else if (of === TOKEN.number) run(doc, numbers[numberMarks(doc, token)]!, token, found);
    else if (of === TOKEN.symbol && symbols.length > 0) run(doc, symbols, token, found);
  }
}

function run<C extends CandidateBase>(doc: Doc, finds: Finds<C>, token: number, found: C[]): void {
  for (let at = 0; at < finds.length; at++) {
    const find = finds[at]!;
    add(find(doc, token), found);
  }
}

function add<C extends CandidateBase>(result: C | readonly C[] | null, found: C[]): void {
  if (result === null) return;
  if (Array.isArray(result)) for (const one of result as readonly C[]) found.push(one);
  else found.push(result as C);
}

/** The rules that the phrases at a token trigger and its word has not. */
function runPhrases<C extends CandidateBase>(
  doc: Doc,
  phrases: BySet<C>,
  token: number,
  ranAlready: Rules<C>,
  found: C[],
): void {
  const first = doc.phraseAt[token]!;
  const last = doc.phraseAt[token + 1]!;
  for (let at = first; at < last; at++) {
    const rules = rulesOfPhrase(doc, phrases, at);
    for (let rule = 0; rule < rules.length; rule++) {
      const one = rules[rule]!;
      if (ranAlready.includes(one)) continue;
      let earlier = first;
      while (earlier < at && !rulesOfPhrase(doc, phrases, earlier).includes(one)) earlier++;
      if (earlier === at) add(one.find(doc, token), found);
    }
  }
}

function rulesOfPhrase<C extends CandidateBase>(doc: Doc, phrases: BySet<C>, at: number): Rules<C> {
  const set = doc.lexicon.setOf[doc.phrases[at]!.id]!;
  return phrases.lists[listOf(phrases, set)]!;
}
