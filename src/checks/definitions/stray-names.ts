/**
 * Words that no lexicon knows and that stand alone as a surname does, one slip away from a surname of the article: a
 * misspelt name is seldom recognised as one.
 */
import {
  type Doc,
  inSameSentence,
  is,
  isCapitalised,
  isInnerHyphen,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { foldName } from '../../coref/spelling.js';
import { CLASS } from '../../lexicon/classes.js';
import type { Facts, NameFact } from '../facts.js';
import type { Place, Surface } from '../finding.js';
import { isOtherSpelling, ONE_EDIT_FROM } from './other-spelling.js';

export function strayNames(facts: Facts, known: readonly NameFact[]): NameFact[] {
  const surnames = new Map<string, Set<string>>();
  for (const { words } of known) {
    const surname = words.at(-1)!;
    if (words.length < 2 || surname.length < ONE_EDIT_FROM) continue;
    const key = surname[0]!;
    surnames.set(key, (surnames.get(key) ?? new Set()).add(surname));
  }
  if (surnames.size === 0) return [];
  const { headline } = facts;
  const strays = strayNamesIn(facts, 'text', facts.doc, surnames, known);
  return headline?.in === 'title'
    ? [...strayNamesIn(facts, 'title', headline.doc, surnames, known), ...strays]
    : strays;
}

function strayNamesIn(
  facts: Facts,
  where: Surface,
  doc: Doc,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
  known: readonly NameFact[],
): NameFact[] {
  const found: NameFact[] = [];
  for (let token = 0; token < doc.length; token++) {
    if (!isStray(doc, token)) continue;
    const word = foldName(surface(doc, token));
    const near = surnames.get(word[0] ?? '');
    if (near === undefined || near.has(word) || !someIsOtherSpelling(near, word)) continue;
    if (known.some((name) => name.in === where && token >= name.first && token < name.last)) continue;
    const place: Place = { in: where, start: doc.start[token]!, end: doc.end[token]! };
    const block = doc.block[token]!;
    const zone = where === 'title' ? 'title' : (facts.zones[block] ?? 'body');
    const foreign = facts.foreignAt(place);
    if (zone === 'leftover' || foreign === 'correction note' || foreign === 'address') continue;
    found.push({
      ...place,
      doc,
      text: surface(doc, token),
      first: token,
      last: token + 1,
      sentence: doc.sentence[token]!,
      block,
      zone,
      foreign,
      words: [word],
      suffix: '',
      gender: null,
      honorifics: [],
      asKin: false,
      roles: [],
      age: null,
    });
  }
  return found;
}

/** A word that no lexicon knows, alone as a surname is; where all words have capitals their neighbours tell nothing. */
export function isStray(doc: Doc, token: number): boolean {
  if (doc.form[token]! >= 0 || !isCapitalised(doc, token)) return false;
  const { allCaps, titleCase } = doc.blocks[doc.block[token]!]!;
  return allCaps || titleCase || standsAlone(doc, token);
}

function someIsOtherSpelling(words: Iterable<string>, word: string): boolean {
  for (const one of words) if (isOtherSpelling(one, word)) return true;
  return false;
}

/** No capitalised word beside it with which it would be a longer name, a title aside. */
function standsAlone(doc: Doc, token: number): boolean {
  const isBeside = (other: number) =>
    isCapitalised(doc, other) &&
    inSameSentence(doc, token, other) &&
    doc.gap[Math.max(token, other)]! <= GAP.line;
  if (isBeside(token + 1) || isInnerHyphen(doc, token + 1) || isInnerHyphen(doc, token - 1)) return false;
  return (
    !isBeside(token - 1) ||
    opensSentence(doc, token - 1) ||
    is(doc, token - 1, CLASS.title) ||
    is(doc, token - 1, CLASS.honorific)
  );
}
