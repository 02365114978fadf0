/** The first so many of a ranking: `the top three`. */
import { type Doc, isMark, surface } from '../../../annotate/doc.js';
import { GAP, TOKEN } from '../../../annotate/tokens.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { amountOf } from '../parse/amount.js';
import { UNITS } from '../parse/lexis.js';
import { isNounPhraseWord } from '../parse/nouns.js';
import { figure, mention } from '../parse/reading.js';

const TOP = wordId(lexicon, 'top');

/** `the top three`, where no noun follows. */
export function topThree(doc: Doc, token: number) {
  if (doc.form[token - 1] !== TOP || doc.gap[token]! > GAP.space) return null;
  const value =
    UNITS.get(doc.form[token]!) ??
    (doc.kind[token] === TOKEN.number ? Number(surface(doc, token)) : Number.NaN);
  if (
    !Number.isInteger(value) ||
    value < 2 ||
    isNounPhraseWord(doc, token + 1) ||
    isMark(doc, token + 1, '-') ||
    isHeading(doc, token)
  )
    return null;
  const amount = amountOf(token, token + 1, value);
  return figure(doc, 'figure.rank', 'ordinal', amount, mention(token - 1, token + 1));
}

/** `The Top 10` above a list: a heading of its own says nothing of anybody. */
function isHeading(doc: Doc, token: number): boolean {
  const block = doc.blocks[doc.block[token]!]!;
  return block.last - block.first <= MOST_IN_HEADING && token + 1 === block.last;
}
const MOST_IN_HEADING = 4;
