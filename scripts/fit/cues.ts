/** Which words can be cues: those that stand beside a capitalised word in several articles. */
import type { Doc } from '../../src/annotate/doc.js';
import { TOKEN } from '../../src/annotate/tokens.js';
import { CLASS } from '../../src/lexicon/classes.js';
import { inClass, type Lexicon } from '../../src/lexicon/lexicon.js';
import { lexicon } from '../../src/lexicon/load.js';

const SUPPORT = 3;

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
    if (articles[id]! < SUPPORT || !canBeCue(lexicon, id)) continue;
    cueOf[id] = words.length;
    words.push(id);
  }
  return { words, cueOf };
}

/** Ordinary words, titles and honorifics: never a name, which would be learning who is in the news. */
function canBeCue(known: Lexicon, id: number): boolean {
  const has = (...names: (keyof typeof CLASS)[]) => names.some((name) => inClass(known, id, CLASS[name]));
  if (has('title', 'role', 'honorific', 'function-word', 'calendar')) return true;
  if (
    has('given-3', 'given-4', 'surname-3', 'surname-4', 'country-name') &&
    !has('word-1', 'word-2', 'word-3')
  )
    return false;
  return has(
    'word-1',
    'word-2',
    'word-3',
    'word-4',
    'word-5',
    'organisation-word',
    'place-word',
    'abbreviation',
  );
}
