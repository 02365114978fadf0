/** Calls each rule at the tokens that trigger it, in one pass. */
import type { Doc } from '../annotate/doc.js';
import { SHAPE, TOKEN } from '../annotate/tokens.js';
import { CLASS, CLASS_NAMES, type ClassName, SET_WORDS } from '../lexicon/classes.js';
import { lexicon } from '../lexicon/load.js';
import type { CandidateBase } from '../types.js';
import type { SpanRule, Trigger } from './define.js';

type Rules<C extends CandidateBase> = readonly SpanRule<C>[];

/** Rules by what triggers them, resolved once for a closed list of rules; each token calls a rule once at most. */
export interface Dispatch<C extends CandidateBase> {
  readonly numbers: Rules<C>;
  readonly symbols: Rules<C>;
  /** For words, by the index of their class set in the lexicon; words that the lexicon lacks have the empty set 0. */
  readonly words: readonly Rules<C>[];
  /** The same for words that start with a capital letter. */
  readonly capitalised: readonly Rules<C>[];
  /** The same for phrases; null when no rule starts from any. */
  readonly phrases: readonly Rules<C>[] | null;
}

export function compile<C extends CandidateBase>(rules: Rules<C>): Dispatch<C> {
  const used = new Set(rules.flatMap((rule) => rule.triggers));
  const on = (triggers: ReadonlySet<Trigger>) =>
    rules.filter((rule) => rule.triggers.some((one) => triggers.has(one)));
  return {
    numbers: on(new Set<Trigger>(['number'])),
    symbols: on(new Set<Trigger>(['symbol'])),
    words: bySet((name) => name, [], used, on),
    capitalised: bySet((name) => name, ['capitalised'], used, on),
    phrases: [...used].some((trigger) => trigger.startsWith('phrase:'))
      ? bySet((name) => `phrase:${name}`, [], used, on)
      : null,
  };
}

/**
 * The rules of each class set. There are thousands of sets and this runs at start-up: sets that agree in the classes
 * that trigger anything share one list, told apart by those bits alone.
 */
function bySet<C extends CandidateBase>(
  triggerOf: (name: ClassName) => Trigger,
  also: readonly Trigger[],
  used: ReadonlySet<Trigger>,
  on: (triggers: ReadonlySet<Trigger>) => Rules<C>,
): readonly Rules<C>[] {
  const { sets } = lexicon;
  const triggering = CLASS_NAMES.filter((name) => used.has(triggerOf(name)));
  const mask = new Uint32Array(SET_WORDS);
  for (const name of triggering) mask[CLASS[name] >>> 5]! |= 1 << (CLASS[name] & 31);
  const lists = new Map<string, Rules<C>>();
  const none = on(new Set(also));
  return Array.from({ length: sets.length / SET_WORDS }, (_, set) => {
    let key = '';
    let any = 0;
    for (let word = 0; word < SET_WORDS; word++) {
      const bits = sets[set * SET_WORDS + word]! & mask[word]!;
      any |= bits;
      key += `${bits} `;
    }
    if (any === 0) return none;
    let list = lists.get(key);
    if (list === undefined) {
      const has = (name: ClassName) =>
        (sets[set * SET_WORDS + (CLASS[name] >>> 5)]! & (1 << (CLASS[name] & 31))) !== 0;
      list = on(new Set([...also, ...triggering.filter(has).map(triggerOf)]));
      lists.set(key, list);
    }
    return list;
  });
}

/** All candidates of a set of rules, in text order of their triggers. Leftovers of the page are skipped. */
export function findCandidates<C extends CandidateBase>(doc: Doc, dispatch: Dispatch<C>): C[] {
  const found: C[] = [];
  const run = (rules: Rules<C>, token: number) => {
    for (const rule of rules) {
      const result = rule.find(doc, token);
      if (result === null) continue;
      if (Array.isArray(result)) found.push(...(result as readonly C[]));
      else found.push(result as C);
    }
  };
  const { setOf } = doc.lexicon;
  const { phraseAt, kind, shape, form } = doc;
  for (const block of doc.blocks) {
    if (block.kind === 'leftover') continue;
    for (let token = block.first; token < block.last; token++) {
      const of = kind[token];
      if (of === TOKEN.word) {
        const set = setOf[Math.max(form[token]!, 0)]!;
        const rules = (shape[token]! >= SHAPE.capital ? dispatch.capitalised : dispatch.words)[set]!;
        if (rules.length > 0) run(rules, token);
        if (dispatch.phrases !== null && phraseAt[token]! < phraseAt[token + 1]!) {
          let ran = rules;
          for (let at = phraseAt[token]!; at < phraseAt[token + 1]!; at++) {
            const own = dispatch.phrases[setOf[doc.phrases[at]!.id]!]!;
            if (own.length === 0) continue;
            const more = own.filter((rule) => !ran.includes(rule));
            run(more, token);
            ran = [...ran, ...more];
          }
        }
      } else if (of === TOKEN.number) run(dispatch.numbers, token);
      else if (of === TOKEN.symbol) run(dispatch.symbols, token);
    }
  }
  return found;
}
