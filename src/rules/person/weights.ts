/** The fitted tables, read once: weight of each piece of evidence, of each cue word, of each run of letters. */
import { findForm, type Lexicon, rowsOf } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { type Layout, layoutFor } from './layout.js';
import { type LetterModel, letterModelFrom } from './letters.js';

export interface Weights {
  readonly cueOf: Uint16Array;
  readonly letters: LetterModel;
  readonly layout: Layout;
  /** By evidence id: for every span, and what spans of one word add. */
  readonly any: Float32Array;
  readonly alone: Float32Array;
  /** How much of the first pass's score the second takes over, by words of the span (1, 2, more). */
  readonly trust: readonly number[];
}

export const TRUST_ROW = 'first pass';
export const TRUST_VALUES = ['1 word', '2 words', '3 or more words'] as const;

function linesOf(table: string): string[][] {
  return lexicon.rows[table] === undefined ? [] : rowsOf(lexicon, table).map(({ columns }) => [...columns]);
}

/** Weight of a row: what a person set by hand, else what was fitted. */
const weightIn = (fitted: string | undefined, byHand: string | undefined): number =>
  Number(byHand !== undefined && byHand !== '' && byHand !== '-' ? byHand : (fitted ?? 0)) || 0;

/** Columns of `evidence-weights`: evidence, value, weight, alone, articles, by hand. Of `cue-words`: word, place, weight, alone, articles, by hand. */
export function readWeights(known: Lexicon): Weights {
  const cueLines = linesOf('cue-words');
  const cueOf = new Uint16Array(known.words + 1);
  let cues = 1;
  for (const [word = ''] of cueLines) {
    const id = findForm(known, word);
    if (id > 0 && id <= known.words && cueOf[id] === 0) cueOf[id] = cues++;
  }
  const layout = layoutFor(cues);
  const any = new Float32Array(layout.size);
  const alone = new Float32Array(layout.size);
  const rowNamed = new Map(layout.rows.map((row) => [row.name, row]));
  const trust = [1, 1, 1];
  for (const [name = '', value = '', fitted, extra, , byHand] of linesOf('evidence-weights')) {
    if (name === TRUST_ROW) {
      trust[TRUST_VALUES.indexOf(value as (typeof TRUST_VALUES)[number])] = weightIn(fitted, byHand);
      continue;
    }
    const row = rowNamed.get(name);
    const at = row?.family.values?.indexOf(value) ?? -1;
    if (row === undefined || at < 0)
      throw new Error(`evidence-weights: nothing is called “${name}: ${value}”`);
    any[row.first + at] = weightIn(fitted, byHand);
    alone[row.first + at] = Number(extra) || 0;
  }
  for (const [word = '', place = '', fitted, extra, , byHand] of cueLines) {
    const row = rowNamed.get(place);
    if (row === undefined) throw new Error(`cue-words: no place is called “${place}”`);
    const id = findForm(known, word);
    const cue = id > 0 && id <= known.words ? cueOf[id]! : 0;
    if (cue === 0) continue;
    any[row.first + cue] = weightIn(fitted, byHand);
    alone[row.first + cue] = Number(extra) || 0;
  }
  return { cueOf, letters: letterModelFrom(linesOf('letter-runs')), layout, any, alone, trust };
}

export const weights: Weights = readWeights(lexicon);
