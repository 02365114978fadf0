/** Ids for the words of one text that the lexicon lacks: equal forms share a negative id. */
import { foldChar, formOf } from './characters.js';

export interface UnknownForms {
  count: number;
  /** Open-addressed by hash: id of the form, 0 where free. */
  slots: Int32Array;
  /** By id − 1: the hash and the first occurrence. */
  hashes: number[];
  starts: number[];
  ends: number[];
  /** Forms spelled with combining marks or invisible characters, which cannot be compared letter by letter. */
  readonly odd: Map<string, number>;
}

export function newUnknownForms(): UnknownForms {
  return { count: 0, slots: new Int32Array(256), hashes: [], starts: [], ends: [], odd: new Map() };
}

/** Negative id of the unknown word `text[start, end)` whose folded form has this hash. */
export function internUnknown(
  forms: UnknownForms,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = forms.slots.length - 1;
  let slot = hash & mask;
  for (let id = forms.slots[slot]!; id !== 0; id = forms.slots[slot]!) {
    if (
      forms.hashes[id - 1] === hash &&
      sameForm(text, start, end, forms.starts[id - 1]!, forms.ends[id - 1]!)
    )
      return -id;
    slot = (slot + 1) & mask;
  }
  const id = add(forms, start, end, hash);
  forms.slots[slot] = id;
  if (id * 2 > mask) rehash(forms);
  return -id;
}

/** The same for a form that had to be composed first (see `odd`). */
export function internOdd(
  forms: UnknownForms,
  text: string,
  start: number,
  end: number,
  hash: number,
): number {
  const form = formOf(text.slice(start, end));
  let id = forms.odd.get(form);
  if (id === undefined) {
    id = add(forms, start, end, hash);
    forms.odd.set(form, id);
  }
  return -id;
}

function add(forms: UnknownForms, start: number, end: number, hash: number): number {
  forms.hashes.push(hash);
  forms.starts.push(start);
  forms.ends.push(end);
  return ++forms.count;
}

function sameForm(text: string, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = 0; i < end - start; i++)
    if (foldChar(text.charCodeAt(start + i)) !== foldChar(text.charCodeAt(otherStart + i))) return false;
  return true;
}

function rehash(forms: UnknownForms): void {
  const old = forms.slots;
  const slots = new Int32Array(old.length * 2);
  const mask = slots.length - 1;
  for (const id of old) {
    if (id === 0) continue;
    let slot = forms.hashes[id - 1]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  forms.slots = slots;
}
