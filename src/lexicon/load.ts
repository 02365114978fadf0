import { readFileSync } from 'node:fs';
import { type Lexicon, openLexicon } from './lexicon.js';

/** Set by the bundler: where `lexicon.bin` lies from the running module. */
declare const LEXICON_FILE: string;

/** A compiled file that ships beside `lexicon.bin`. */
export const readBeside = (name: string): Uint8Array =>
  readFileSync(new URL(name, new URL(LEXICON_FILE, import.meta.url)));

/** The lexicon that ships with the package: a constant of the program, read once. */
export const lexicon: Lexicon = openLexicon(readFileSync(new URL(LEXICON_FILE, import.meta.url)));
