/** Honorifics by how they stand before a name. */
import { lexicon } from './load.js';
import { idsIn } from './rows.js';

/**
 * `cut`: never part of the name behind it (`Datuk`). `follows`: what a run of capitals has behind it is a name (`Messrs`).
 * `sure`: both (`Mrs`). `-`: it may be a name or another word (`Baba`, `Major`).
 */
type Standing = 'cut' | 'follows' | 'sure' | '-';
type Kind = 'honorific' | 'title';

const DOTTED = ['dotted', '-'] as const;

/** Ids of the honorifics and titles of the table that stand so. */
export const honorificsOf = (...standings: readonly Standing[]): number[] =>
  idsIn(lexicon, 'honorifics', ...groups(['honorific', 'title'], DOTTED, standings));

/** Ids of the honorifics that are abbreviations: `Mr.`, `Dr.`. */
export const abbreviatedHonorifics = (): number[] =>
  idsIn(lexicon, 'honorifics', ...groups(['honorific'], ['dotted'], ['cut', 'follows', 'sure', '-']));

/** Names of the groups of rows (see `groupedBy` in manifest.ts). */
const groups = (
  kinds: readonly Kind[],
  dotted: readonly string[],
  standings: readonly Standing[],
): readonly string[] =>
  kinds.flatMap((kind) => dotted.flatMap((dot) => standings.map((standing) => `${kind} ${dot} ${standing}`)));
