/** Whose age `She was 91.` tells, where the sentence before names whoever told of the death. */
import { type Doc, hasWord, is, isMark } from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import { wordId } from '../lexicon/lexicon.js';
import { lexicon } from '../lexicon/load.js';
import { wordSet } from '../lexicon/word-list.js';
import type { LinkedPerson } from './draft.js';
import type { PersonMention } from './mentions.js';
import type { Named } from './text-order.js';

const OF = wordId(lexicon, 'of');
const WHO = wordId(lexicon, 'who');
const DIED = wordSet('died dies dead death passed passing');
const TELLS = wordSet('said announced confirmed according told wrote posted reported announces says');
const WAS = wordSet('was is');
const PRONOUNS = wordSet('he she');
const HAS = wordSet('has had is was');
const KIN_REACH = 14;
/** How many sentences back the death may be told. */
const FAR = 4;

/** `Oke has died, his agent [Roe] said.`, `Oke, father of [Roe], who died.`: the sentence is of another's death. */
export const isOfOneDead = (doc: Doc, mention: PersonMention): boolean =>
  isTelling(doc, mention) || isKinOfDead(doc, mention);

function isTelling(doc: Doc, { before, last }: PersonMention): boolean {
  const start = doc.sentences[doc.sentence[before.first]!]!;
  let died = before.first - 1;
  while (died >= start && !DIED.has(doc.form[died]!)) died--;
  if (died < start) return false;
  const verb = isMark(doc, last, ',') ? last + 1 : last;
  return is(doc, verb, CLASS['speech-verb']) || hasWord(doc, died, before.first, TELLS);
}

/** `Oke, a scout and father of coach [Roe], who died on Sunday` */
function isKinOfDead(doc: Doc, { before, last }: PersonMention): boolean {
  if (!isMark(doc, last, ',')) return false;
  let verb = doc.form[last + 1] === WHO ? last + 2 : last + 1;
  if (HAS.has(doc.form[verb] ?? 0)) verb++;
  if (!DIED.has(doc.form[verb] ?? 0)) return false;
  let of = before.first - 1;
  const floor = Math.max(doc.sentences[doc.sentence[before.first]!]!, of - KIN_REACH);
  while (of > floor && doc.form[of] !== OF && !isMark(doc, of, ',')) of--;
  if (doc.form[of] !== OF || !is(doc, of - 1, CLASS.kin)) return false;
  let comma = of - 1;
  while (comma > floor && !isMark(doc, comma, ',')) comma--;
  return isMark(doc, comma, ',');
}

/** Whether a number may be an age told so: right behind `He was`, which open the sentence. */
export const isAfterPronoun = (doc: Doc, number: number): boolean =>
  WAS.has(doc.form[number - 1]!) &&
  PRONOUNS.has(doc.form[number - 2] ?? 0) &&
  doc.sentences[doc.sentence[number]!] === number - 2;

/** @param named in text order */
export function deadBefore(doc: Doc, number: number, named: readonly Named[]): LinkedPerson | null {
  const sentence = doc.sentence[number]! - 1;
  let at = named.length - 1;
  while (at >= 0 && named[at]!.mention.first > number) at--;
  if (at < 0) return null;
  const teller = named[at]!.mention;
  if (teller.sentence !== sentence || !isOfOneDead(doc, teller)) return null;
  const isOwner = !isTelling(doc, teller);
  for (at--; at >= 0 && named[at]!.mention.sentence >= sentence - FAR; at--) {
    const { person, mention } = named[at]!;
    if (isOwner) return mention.sentence === sentence ? person : null;
    if (person.mentions.some(({ index }) => index === teller.index)) continue;
    if (hasWord(doc, mention.last, doc.sentences[mention.sentence + 1]!, DIED)) return person;
  }
  return null;
}
