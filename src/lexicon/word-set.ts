/** Sets and tables of lexicon ids that the rules ask at every trigger: one multiplication and mostly one look into memory. */

/** No id: lexicon ids are positive, forms of unknown words negative, and 0 is what is no word. */
const EMPTY = 0;
/** 2³² divided by the golden ratio. Source: Knuth, The Art of Computer Programming, vol. 3, 6.4 (Fibonacci hashing). */
const SPREAD = 0x9e3779b1;
const ALL_BITS = -1;

/** Bits to shift a 32-bit product by, so that at most a quarter of the slots is taken. */
function shiftFor(size: number): number {
  let bits = 2;
  while (1 << bits < size * 4) bits++;
  return 32 - bits;
}

/** An immutable map from ids; a class, so that every look-up has one shape and is compiled in place. */
export class WordMap<V> {
  private readonly slots: Int32Array;
  private readonly found: V[] = [];
  private readonly shift: number;
  readonly size: number;

  constructor(entries: Iterable<readonly [id: number, value: V]>) {
    const unique = new Map(entries);
    this.size = unique.size;
    this.shift = shiftFor(unique.size);
    this.slots = new Int32Array(2 ** (32 - this.shift));
    const { slots, found } = this;
    const first = unique.values().next().value as V;
    for (let slot = 0; slot < slots.length; slot++) found.push(first);
    for (const [id, value] of unique) {
      let slot = Math.imul(id, SPREAD) >>> this.shift;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = id;
      found[slot] = value;
    }
  }

  private slotOf(id: number): number {
    const { slots } = this;
    let slot = Math.imul(id, SPREAD) >>> this.shift;
    for (let there = slots[slot]!; there !== EMPTY; there = slots[slot]!) {
      if (there === id) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  has(id: number): boolean {
    return this.slotOf(id) >= 0;
  }

  get(id: number): V | undefined {
    const slot = this.slotOf(id);
    return slot < 0 ? undefined : this.found[slot];
  }

  /** In no particular order. */
  keys(): number[] {
    return [...this.slots].filter((id) => id !== EMPTY);
  }
}

/** Where a set stands in an array that many may share, and a bit for the last five bits of each id. */
export interface SetSlots {
  readonly slots: Int32Array;
  /** The first slot of the set. */
  readonly from: number;
  /** How many slots it has: a power of two, at most a quarter taken. */
  readonly count: number;
  readonly mask: number;
}

/** In an array of its own. */
export function slotsOf(ids: ArrayLike<number>): SetSlots {
  const shift = shiftFor(ids.length);
  const slots = new Int32Array(2 ** (32 - shift));
  let mask = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    let slot = Math.imul(id, SPREAD) >>> shift;
    while (slots[slot] !== EMPTY && slots[slot] !== id) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id;
    mask |= 1 << (id & 31);
  }
  return { slots, from: 0, count: slots.length, mask };
}

/** An immutable set of ids. */
export class WordSet {
  private readonly slots: Int32Array;
  private readonly from: number;
  private readonly shift: number;
  /** Of a short set it tells most words apart without a look into memory. */
  private readonly mask: number;

  /** See `SetSlots`. */
  constructor(slots: Int32Array, from: number, count: number, mask: number) {
    this.slots = slots;
    this.from = from;
    this.shift = Math.clz32(count) + 1;
    this.mask = mask;
  }

  static of(ids: ArrayLike<number>): WordSet {
    const { slots, from, count, mask } = slotsOf(ids);
    return new WordSet(slots, from, count, mask);
  }

  has(id: number): boolean {
    if (((this.mask >>> (id & 31)) & 1) === 0) return false;
    const { slots, from, shift } = this;
    let slot = Math.imul(id, SPREAD) >>> shift;
    for (let there = slots[from + slot]!; there !== EMPTY; there = slots[from + slot]!) {
      if (there === id) return true;
      slot = (slot + 1) & (ALL_BITS >>> shift);
    }
    return false;
  }

  /** In no particular order. */
  ids(): number[] {
    const ids: number[] = [];
    const end = this.from + (ALL_BITS >>> this.shift) + 1;
    for (let slot = this.from; slot < end; slot++)
      if (this.slots[slot] !== EMPTY) ids.push(this.slots[slot]!);
    return ids;
  }
}
