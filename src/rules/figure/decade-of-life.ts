import { type Doc, isInnerHyphen } from '../../annotate/doc.js';
import { GAP, SHAPE } from '../../annotate/tokens.js';
import { lexicon } from '../../lexicon/load.js';
import { RowsById } from '../../lexicon/rows.js';
import { wordSet } from '../../lexicon/word-list.js';
import { amountOf } from './parse/amount.js';
import { type FigureFinder, figure, mention } from './parse/reading.js';

/** First year of the decade of life that a word names. */
const DECADES = new RowsById(lexicon, 'calendar', ([, kind, tens]) =>
  kind === 'decade-word' ? 10 * Number(tens) : undefined,
);
/** Children of so many years are told by their age; `teens` are 13 to 19. */
const YOUNGEST = 20;
const OWNERS = wordSet('his her their my your our');
const PARTS = wordSet('early mid late middle');
const MID = wordSet('mid');

/** Words for decades (age.ts has those in digits, `in their 20s`). */
export const decadeOfLife: FigureFinder = {
  id: 'figure.decade-of-life',
  doc: 'A decade of life in words: in his thirties, in her late sixties.',
  source: 'annotation guide, Figures (age)',
  triggers: ['decade-word'],
  examples: [
    { text: 'A man in his thirties left.', finds: 'thirties', value: '30..39' },
    { text: 'She is in her late sixties.', finds: 'sixties', value: '60..69' },
    { text: 'Both are in their mid-forties.', finds: 'forties', value: '40..49' },
  ],
  counterExamples: ['It closed in the thirties.', 'Her Sixties hits are back.', 'She sang in her teens.'],
  find: (doc, token) => {
    const least = DECADES.get(doc.form[token]!);
    if (least === undefined || least < YOUNGEST || doc.shape[token] !== SHAPE.lower) return null;
    if (!isOfLife(doc, token)) return null;
    const reading = figure(
      doc,
      'figure.decade-of-life',
      'age',
      amountOf(token, token + 1, least),
      mention(token, token + 1),
    );
    reading.value.value = null;
    reading.value.min = least;
    reading.value.max = least + 9;
    return reading;
  },
};

/** `his`, `her late`, `their mid-` before it. */
function isOfLife(doc: Doc, token: number): boolean {
  let at = token - 1;
  if (at < 1 || doc.gap[token]! > GAP.line) return false;
  if (isInnerHyphen(doc, at)) {
    if (!MID.has(doc.form[at - 1]!)) return false;
    at -= 2;
  } else if (PARTS.has(doc.form[at]!)) at--;
  return at >= 0 && OWNERS.has(doc.form[at]!);
}
