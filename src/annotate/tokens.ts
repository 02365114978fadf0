/** What a token is: how the tokenizer cuts text is told in tokenize.ts. */

export const TOKEN = {
  word: 1,
  number: 2,
  punctuation: 3,
  /** Currency and other signs, emoji. */
  symbol: 4,
  /** `'s` */
  clitic: 5,
  /** Web or mail address. */
  address: 6,
} as const;

export const SHAPE = {
  none: 0,
  /** `word` */
  lower: 1,
  /** `Word` */
  capital: 2,
  /** `WORD`, `U.S.` */
  upper: 3,
  /** `McDonald`, `iPhone` */
  mixed: 4,
  /** `J`, `J.` */
  initial: 5,
} as const;

export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** Columns of equal length, one row a token. */
export interface Tokens {
  readonly length: number;
  /** How many of them are words. */
  readonly words: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of TOKEN. */
  readonly kind: Uint8Array;
  /** One of SHAPE; words only. */
  readonly shape: Uint8Array;
  /** One of GAP: what stands before the token. */
  readonly gap: Uint8Array;
  /** Lexicon id (> 0) of the word's form, or a negative id that equal unknown forms of this text share; 0 for what is no word. */
  readonly form: Int32Array;
  /** Class set of the form in the lexicon; 0, the set of no class, for what it lacks. */
  readonly set: Uint16Array;
  /** 1 when the token ends in a period of its own: `Dr.`, `U.S.` */
  readonly dotted: Uint8Array;
  /** Code unit of a token of one character, 0 for longer ones. */
  readonly mark: Uint16Array;
}
