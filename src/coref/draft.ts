/** A person while its mentions are joined. */
import type { Gender } from './honorifics.js';
import type { PersonMention } from './mentions.js';

export interface LinkedPerson {
  readonly mentions: PersonMention[];
}

/** A person as far as its mentions are joined; a class, so that each has one shape. */
export class Draft implements LinkedPerson {
  readonly mentions: PersonMention[] = [];
  /** Mentions with the distinct full names joined here; the fullest first. */
  readonly names: PersonMention[] = [];
  gender: Gender = null;
  regnal = 0;
  suffix = '';
  /** Some mention is brought in as kin of another. */
  isKin = false;
  /** Sentence of the mention joined first. */
  readonly sentence: number;
  /** How many of its mentions were passed, as the singles are read in text order, and the sentence of the last. */
  passed = 0;
  lastPassed = 0;
  /** The last mention that was compared with it, by index. */
  comparedWith = -1;

  constructor(sentence: number) {
    this.sentence = sentence;
  }
}

export function contradicts(draft: Draft, { before, suffix, asKin, words }: PersonMention): boolean {
  // `President Oke’s son, Sam Oke Jr.`
  const oneHas = (suffix === '') !== (draft.suffix === '');
  if (oneHas && words.length > 1 && (asKin || draft.isKin)) return true;
  if (draft.gender !== null && before.gender !== null && draft.gender !== before.gender) return true;
  return draft.suffix !== '' && suffix !== '' && draft.suffix !== suffix;
}
