/** Calls each rule at the tokens that trigger it, in one pass. */
import type { Doc } from '../annotate/doc.js';
import { SHAPE, TOKEN } from '../annotate/tokens.js';
import { CLASS, CLASS_NAMES, type ClassName, SET_WORDS } from '../lexicon/classes.js';
import { lexicon } from '../lexicon/load.js';
import type { CandidateBase } from '../types.js';
import type { SpanRule, Trigger } from './define.js';

type Rules<C extends CandidateBase> = readonly SpanRule<C>[];

/** For each class set of the lexicon the number of a list of rules; 0 is the empty list. Unknown words have class set 0. */
type ListOfSet = Uint8Array;

/** Rules by what triggers them, resolved once for a closed list of rules; each token calls a rule once at most. */
export interface Dispatch<C extends CandidateBase> {
  readonly lists: readonly Rules<C>[];
  readonly numbers: Rules<C>;
  readonly symbols: Rules<C>;
  readonly words: ListOfSet;
  /** The same for words that start with a capital letter. */
  readonly capitalised: ListOfSet;
  /** The same for phrases; null when no rule starts from any. */
  readonly phrases: ListOfSet | null;
}

export function compile<C extends CandidateBase>(rules: Rules<C>): Dispatch<C> {
  const used = new Set(rules.flatMap((rule) => rule.triggers));
  const on = (triggers: readonly Trigger[]) =>
    rules.filter((rule) => rule.triggers.some((one) => triggers.includes(one)));
  const lists: Rules<C>[] = [[]];
  const bySet = (prefix: '' | 'phrase:', also: readonly Trigger[]): ListOfSet => {
    const triggering = CLASS_NAMES.filter((name) => used.has(`${prefix}${name}`));
    return listBySet(triggering, (names) => {
      const list = on([...also, ...names.map((name): Trigger => `${prefix}${name}`)]);
      return list.length === 0 ? 0 : lists.push(list) - 1;
    });
  };
  return {
    lists,
    numbers: on(['number']),
    symbols: on(['symbol']),
    words: bySet('', []),
    capitalised: used.has('capitalised') ? bySet('', ['capitalised']) : bySet('', []),
    phrases: [...used].some((trigger) => trigger.startsWith('phrase:')) ? bySet('phrase:', []) : null,
  };
}

/**
 * The list number of each class set. There are thousands of sets and this runs at start-up: sets that agree in the
 * classes that trigger anything share one list, told apart by those bits alone.
 */
function listBySet(
  triggering: readonly ClassName[],
  listOf: (classes: readonly ClassName[]) => number,
): ListOfSet {
  const { sets } = lexicon;
  const mask = new Uint32Array(SET_WORDS);
  for (const name of triggering) mask[CLASS[name] >>> 5]! |= 1 << (CLASS[name] & 31);
  const listBySet = new Uint8Array(sets.length / SET_WORDS).fill(listOf([]));
  const known = new Map<string, number>();
  for (let set = 0, from = 0; from < sets.length; set++, from += SET_WORDS) {
    let any = 0;
    for (let word = 0; word < SET_WORDS; word++) any |= sets[from + word]! & mask[word]!;
    if (any === 0) continue;
    const has = (name: ClassName) => (sets[from + (CLASS[name] >>> 5)]! & (1 << (CLASS[name] & 31))) !== 0;
    const classes = triggering.filter(has);
    const key = classes.join();
    let list = known.get(key);
    if (list === undefined) {
      list = listOf(classes);
      if (list > 255) throw new Error('more than 255 lists of rules: widen ListOfSet');
      known.set(key, list);
    }
    listBySet[set] = list;
  }
  return listBySet;
}

/** All candidates of a set of rules, in text order of their triggers. Leftovers of the page are skipped. */
export function findCandidates<C extends CandidateBase>(doc: Doc, dispatch: Dispatch<C>): C[] {
  const found: C[] = [];
  for (const block of doc.blocks)
    if (block.kind !== 'leftover') findBetween(doc, dispatch, block.first, block.last, found);
  return found;
}

/** The same for a range of tokens, half-open; what is found is added to `found`. */
export function findBetween<C extends CandidateBase>(
  doc: Doc,
  dispatch: Dispatch<C>,
  first: number,
  last: number,
  found: C[],
): void {
  const { setOf } = doc.lexicon;
  const { phraseAt, kind, shape, form } = doc;
  const { lists, numbers, symbols, words, capitalised, phrases } = dispatch;
  for (let token = first; token < last; token++) {
    const of = kind[token];
    if (of === TOKEN.word) {
      const id = form[token]!;
      const set = id > 0 ? setOf[id]! : 0;
      const list = (shape[token]! >= SHAPE.capital ? capitalised : words)[set]!;
      if (list !== 0) run(doc, lists[list]!, token, found);
      if (phrases !== null && phraseAt[token]! < phraseAt[token + 1]!)
        runPhrases(doc, dispatch, phrases, token, list, found);
    } else if (of === TOKEN.number) run(doc, numbers, token, found);
    else if (of === TOKEN.symbol && symbols.length > 0) run(doc, symbols, token, found);
  }
}

function run<C extends CandidateBase>(doc: Doc, rules: Rules<C>, token: number, found: C[]): void {
  for (let at = 0; at < rules.length; at++) {
    const result = rules[at]!.find(doc, token);
    if (result === null) continue;
    if (Array.isArray(result)) found.push(...(result as readonly C[]));
    else found.push(result as C);
  }
}

/** The rules that the phrases at a token trigger and its word has not. */
function runPhrases<C extends CandidateBase>(
  doc: Doc,
  { lists }: Dispatch<C>,
  phrases: ListOfSet,
  token: number,
  ranList: number,
  found: C[],
): void {
  let ran = lists[ranList]!;
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const list = phrases[doc.lexicon.setOf[doc.phrases[at]!.id]!]!;
    if (list === 0) continue;
    const more = lists[list]!.filter((rule) => !ran.includes(rule));
    run(doc, more, token, found);
    ran = [...ran, ...more];
  }
}
