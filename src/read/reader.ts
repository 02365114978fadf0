/** What a reader is: one way to turn bytes into articles. */
import type { Article, Failure, Warning } from '../types.js';
import type { Shard } from './shard.js';

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Standard input or an opened file. */
export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly source: string;
  readonly chunks: Chunks;
  /** Of an archive only this share of its lines. */
  readonly shard?: Shard | undefined;
}

/** An article, with what was assumed to read it; or the reason why there is none. */
export type Reading =
  | {
      readonly article: Article;
      readonly warnings: readonly Warning[];
      /** Line of the archive that holds it. */
      readonly line?: number;
    }
  | { readonly failure: Failure };

/** The first bytes of a file, by which its format is told. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The same as text, without a byte-order mark; senseless for a binary file. */
  readonly text: string;
}

export interface Reader {
  /** File names that this reader takes, also where a directory is walked. Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Whether a file is of this format by its content, whatever its name. */
  readonly recognises: (head: Head) => boolean;
  /** Whether a file whose name tells nothing is likely of this format. */
  readonly resembles?: (head: Head) => boolean;
  /** Articles in the order of the input; a failed one is a value, and the rest follows. */
  readonly read: (input: Input) => AsyncIterable<Reading>;
}
