/** Whether units of a chunk may be one name at all, whatever speaks for it. */
import { type Doc, isMark } from '../../annotate/doc.js';
import { SHAPE } from '../../annotate/tokens.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { type Chunks, JOIN, LONGEST_NAME } from './chunks.js';
import { isHalfOfTitle, isTitleBefore, OPENING_TITLES } from './titles-before.js';
import { GIVEN, KNOWN_GIVEN } from './words.js';

/** `Martin Luther King, Jr.`: what stands before the suffix, within the reach of a name, ends with it. */
function suffixAhead({ join, length }: Chunks, from: number): boolean {
  const reach = Math.min(length, from + LONGEST_NAME);
  for (let unit = from; unit < reach && join[unit] !== JOIN.first; unit++)
    if (join[unit] === JOIN.firm) return true;
  return false;
}

/** `Oubre Jr.`: they end the name that they stand behind. */
const GENERATIONS = wordSet('jr sr jnr snr');

/** Whether a span that ends before a unit is cut off from its `Jr.` */
export const isCutSuffix = (doc: Doc, { token, join }: Chunks, unit: number): boolean =>
  (join[unit] === JOIN.space || join[unit] === JOIN.quote) && GENERATIONS.has(doc.form[token[unit]!]!);

const Y = wordId(lexicon, 'y');

/** `Rafael Okoye y Harold Fonda`: two people, unlike `José Ortega y Gasset`. */
function joinsTwoNames(doc: Doc, { token }: Chunks, first: number, last: number): boolean {
  for (let unit = first + 2; unit < last - 2; unit++)
    if (doc.form[token[unit]!] === Y && GIVEN[doc.set[token[unit + 1]!]!]! >= KNOWN_GIVEN) return true;
  return false;
}

/** `Zubo “Bibi” Oke`: before or behind the nickname the name goes on; a bracket may hold what is none, `Chief (Mrs) Oke`. */
const isCutAtNickname = (
  doc: Doc,
  { length, quoted, join, token }: Chunks,
  first: number,
  last: number,
): boolean =>
  (last < length && join[last] === JOIN.quote && quoted[last] === 1 && !isMark(doc, token[last]! - 1, '(')) ||
  (join[first] === JOIN.quote &&
    first > 0 &&
    quoted[first - 1] === 1 &&
    !isMark(doc, token[first]! - 1, ')'));

/** Whether units `first … last - 1` may be one name: no half of a quoted nickname, no title before the name, no particle at the end, no `Jr.` left behind in its chunk. */
export function canBeName(doc: Doc, chunks: Chunks, first: number, last: number): boolean {
  const final = chunks.token[last - 1]!;
  if (doc.shape[final] === SHAPE.lower && chunks.join[last - 1] !== JOIN.hyphen) return false;
  if (doc.shape[chunks.token[first]!] === SHAPE.lower && chunks.join[first] === JOIN.hyphen) return false;
  if (chunks.join[first] === JOIN.firm || suffixAhead(chunks, last)) return false;
  if (last < chunks.length && isCutSuffix(doc, chunks, last)) return false;
  // `Ana “Lord Bee” Oke`: the title of a nickname belongs to the name.
  for (let unit = first; unit < last - 1; unit++)
    if (chunks.quoted[unit] === chunks.quoted[first] && isTitleBefore(doc, chunks, unit)) return false;
  if (joinsTwoNames(doc, chunks, first, last)) return false;
  if (last - first > 1 && OPENING_TITLES.has(doc.form[chunks.token[first]!]!)) return false;
  for (let unit = first; unit < last; unit++)
    if (chunks.join[unit + 1] === JOIN.space && isHalfOfTitle(doc, chunks.token[unit]!)) return false;
  const opens = chunks.quoted[first];
  const closes = chunks.quoted[last - 1];
  if (opens === 0 && closes === 0) return !isCutAtNickname(doc, chunks, first, last);
  if (opens !== closes) return false;
  for (let unit = first; unit < last; unit++) if (chunks.quoted[unit] === 0) return false;
  return true;
}
