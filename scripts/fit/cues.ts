/** Which words can be cues: those that stand beside a capitalised word in several articles. */
import type { Doc } from '../../src/annotate/doc.js';
import { TOKEN } from '../../src/annotate/tokens.js';
import { columnOf } from '../../src/lexicon/lexicon.js';
import { lexicon } from '../../src/lexicon/load.js';

const SUPPORT = 3;

const CAN_BE_CUE = columnOf(lexicon, 'cue');

export interface CueVocabulary {
  /** Lexicon id of each cue; the zeroth is none. */
  readonly words: readonly number[];
  readonly cueOf: Uint16Array;
}

export function cueVocabulary(docs: readonly Doc[]): CueVocabulary {
  const articles = new Uint32Array(lexicon.words + 1);
  for (const doc of docs) {
    const seen = new Set<number>();
    for (let token = 0; token < doc.length; token++)
      if (doc.kind[token] === TOKEN.word && doc.form[token]! > 0) seen.add(doc.form[token]!);
    for (const id of seen) articles[id]!++;
  }
  const words = [0];
  const cueOf = new Uint16Array(lexicon.words + 1);
  for (let id = 1; id <= lexicon.words; id++) {
    if (articles[id]! < SUPPORT || CAN_BE_CUE[lexicon.setOf[id]!] === 0) continue;
    cueOf[id] = words.length;
    words.push(id);
  }
  return { words, cueOf };
}
