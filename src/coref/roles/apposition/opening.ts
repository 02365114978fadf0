/** Names that belong to the opening of a sentence, before its subject. */
import type { Doc } from '../../../annotate/doc.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';

/** The name hangs on a preposition that opens the sentence: `To Jane Doe, the minister left`. */
export function opensClause(doc: Doc, mention: PersonMention): boolean {
  const before = mention.before.first - 1;
  const start = doc.sentences[mention.sentence]!;
  // `According to Jane Doe, the minister left`
  const opens = before === start || (before === start + 1 && BEFORE_PREPOSITIONS.has(doc.form[start]!));
  return opens && PREPOSITIONS.has(doc.form[before]!);
}

const BEFORE_PREPOSITIONS = wordSet('according thanks due along because together');
const PREPOSITIONS = wordSet('to for with of by like after before against from than');
