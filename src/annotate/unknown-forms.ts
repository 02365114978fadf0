/** Ids for the words of one text that the lexicon lacks: equal forms share a negative id. */

export interface UnknownForms {
  count: number;
  /** Open-addressed by hash: id of the form, 0 where free. */
  slots: Int32Array;
  /** By id − 1: the hash and the first occurrence. */
  readonly hashes: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** Forms spelled with combining marks or invisible characters, which cannot be compared letter by letter. */
  readonly odd: Map<string, number>;
}

const SMALLEST = 256;

export function newUnknownForms(): UnknownForms {
  return { count: 0, slots: new Int32Array(SMALLEST), hashes: [], starts: [], ends: [], odd: new Map() };
}

/** Makes room for the next text. */
export function forgetForms(forms: UnknownForms): void {
  if (forms.slots.length > SMALLEST) forms.slots = new Int32Array(SMALLEST);
  else if (forms.count > 0) forms.slots.fill(0);
  if (forms.odd.size > 0) forms.odd.clear();
  forms.count = 0;
}

/** Negative id of the unknown word `units[start, end)`, folded already, with this hash. */
export function internUnknown(
  forms: UnknownForms,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): number {
  const mask = forms.slots.length - 1;
  let slot = hash & mask;
  for (let id = forms.slots[slot]!; id !== 0; id = forms.slots[slot]!) {
    if (
      forms.hashes[id - 1] === hash &&
      sameForm(units, start, end, forms.starts[id - 1]!, forms.ends[id - 1]!)
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
export function internOdd(forms: UnknownForms, form: string, start: number, end: number): number {
  let id = forms.odd.get(form);
  if (id === undefined) {
    id = add(forms, start, end, 0);
    forms.odd.set(form, id);
  }
  return -id;
}

function add(forms: UnknownForms, start: number, end: number, hash: number): number {
  const { count } = forms;
  forms.hashes[count] = hash;
  forms.starts[count] = start;
  forms.ends[count] = end;
  forms.count = count + 1;
  return count + 1;
}

function sameForm(
  units: Uint16Array,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): boolean {
  const length = end - start;
  if (length !== otherEnd - otherStart) return false;
  for (let i = 0; i < length; i++) if (units[start + i] !== units[otherStart + i]) return false;
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
