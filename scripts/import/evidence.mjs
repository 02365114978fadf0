// Counts in how many independent sources a name stands.
import { fold, form, single } from './common.mjs';

export class Evidence {
  /** name → set of source ids */
  #sources = new Map();
  /** name → greatest count a source gives */
  #counts = new Map();

  /** Adds one-token names; names of several tokens are left out. */
  add(source, names, parse = single) {
    for (const raw of names) {
      const name = parse(raw);
      if (name === null) continue;
      this.#put(source, name);
      const plain = fold(name);
      if (plain !== name && /^[a-z']{2,}$/u.test(plain)) this.#put(source, plain);
    }
  }

  /** Adds a source that only confirms: it makes no row by itself. */
  confirm(source, names) {
    for (const raw of names) {
      const name = single(raw);
      if (name !== null && this.#sources.has(name)) this.#put(source, name);
    }
  }

  count(raw, people) {
    const name = single(raw);
    if (name !== null) this.#counts.set(name, Math.max(people, this.#counts.get(name) ?? 0));
  }

  #put(source, name) {
    const known = this.#sources.get(name);
    if (known) known.add(source);
    else this.#sources.set(name, new Set([source]));
  }

  /** [name, sources, count] of every name; a hand-made source weighs two. */
  rows() {
    return [...this.#sources].map(([name, sources]) => ({
      name,
      sources,
      weight: sources.size + (sources.has('hand') ? 1 : 0),
      people: this.#counts.get(name) ?? this.#counts.get(fold(name)) ?? 0,
    }));
  }
}

const particles = new Set(
  'de da do dos das del della di du la le los las van von der den ter ten el al bin ibn bint abu ben y e zu af av'.split(
    ' ',
  ),
);

/** A surname of several tokens: particles before it are dropped, hyphened parts are names of their own. */
export function surnameParts(raw) {
  const text = form(raw);
  if (text === null) return [];
  const parts = text.split(' ').filter((part) => !particles.has(part));
  const hyphened = /\p{L}-\p{L}/u.test(raw);
  return parts.length === 1 || hyphened ? parts : [];
}
