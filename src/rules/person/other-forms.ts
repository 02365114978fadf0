/** Other forms of a name that the article gives in full elsewhere: the nickname inside it alone, the name with one more in its middle. */
import { type Doc, is, isCapitalised, opensSentence } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { JOIN } from './chunks.js';
import type { Cue } from './cues-alone.js';
import type { FamilyDoc } from './evidence/define.js';
import { cellOf, firstOf, lastOf } from './lattice.js';
import type { Scene } from './scene.js';
import { CALENDAR, COMMONNESS, GIVEN, PLACE } from './words.js';

export const nicknameAlone: FamilyDoc = {
  id: 'nickname elsewhere',
  means:
    'The words are a nickname in quotation marks inside a name elsewhere in the article, or the end of one.',
  example: 'Kurt “Lord Zubo” Okafor sang. Lord Zubo won.',
  values: null,
};

export const fullerForm: FamilyDoc = {
  id: 'shorter in the middle elsewhere',
  means: 'A name elsewhere in the article has the first and the last of the words, and not those between.',
  example: 'Eluned Okafor sang. Born in Bala, Eluned Mair Okafor was a cook.',
  values: null,
};

export const withHonorific: FamilyDoc = {
  id: 'surname behind an honorific elsewhere',
  means: 'A known given name and others at the end of a run, the last of which has an honorific elsewhere.',
  example: 'Adviser on Food Security Ana Zubo left. Mr Zubo is well.',
  values: null,
};

const NICKNAME: Cue = { family: nicknameAlone, weight: 14 };
const END_OF_NICKNAME: Cue = { family: nicknameAlone, weight: 3.5 };
const FULLER: Cue = { family: fullerForm, weight: 3 };
const HONOURED: Cue = { family: withHonorific, weight: 1.5 };
/** A name behind an honorific is relied on from this score on. */
const SURE = 3;
/** In two lists of given names. */
const WELL_KNOWN = 2;
const LONGEST_HONOURED = 4;

/** Words between the first and the last of a fuller name. */
const MOST_BETWEEN = 2;

const NOT_BETWEEN = (
  [
    'title',
    'role',
    'honorific',
    'organisation-word',
    'place-word',
    'work-word',
    'function-word',
    'name-suffix',
  ] as const
).map((name) => CLASS[name]);

export interface OtherForms {
  /** By run: what a nickname in a full name says of it. */
  readonly nicknames: ReadonlyMap<number, Cue>;
  /** By the words at the ends of a name, `first * words + last`. */
  readonly ends: ReadonlySet<number>;
  /** The words that stand alone behind an honorific. */
  readonly honoured: ReadonlySet<number>;
}

export function otherForms(
  { doc, token, chunks, chunk, quoted, profile, profiles, special }: Scene,
  run: Int32Array,
  scores: Float64Array,
  names: readonly number[],
): OtherForms {
  const honoured = new Set<number>();
  const nicknames = new Map<number, Cue>();
  const ends = new Set<number>();
  for (const cell of names) {
    const first = firstOf(cell);
    const last = lastOf(cell);
    if (last - first < 2) {
      if (scores[cell]! >= SURE && is(doc, token[first]! - 1, CLASS.honorific))
        honoured.add(profiles.word[profile[first]!]!);
      continue;
    }
    ends.add(profiles.word[profile[first]!]! * profiles.words + profiles.word[profile[last - 1]!]!);
    if (special[chunk[first]!] === 0 || last > chunks[chunk[first]! + 1]!) continue;
    let opening = first;
    while (opening < last && quoted[opening] === 0) opening++;
    let closing = opening;
    while (closing < last && quoted[closing] === 1) closing++;
    if (opening === first || closing === opening || closing === last) continue;
    const alone = run[cellOf(closing - 1, closing)]!;
    if (closing - opening > 1) nicknames.set(run[cellOf(opening, closing)]!, NICKNAME);
    if (!nicknames.has(alone)) nicknames.set(alone, END_OF_NICKNAME);
  }
  return { nicknames, ends, honoured };
}

/** Whether a run of so many words may hold another form at all. */
export const hasOtherForms = ({ nicknames, ends, honoured }: OtherForms, words: number): boolean =>
  nicknames.size > 0 || (words > 1 && honoured.size > 0) || (words > 2 && ends.size > 0);

/** What the other forms of a name say of units `first … last - 1`. */
export function cueOfOtherForm(
  scene: Scene,
  run: Int32Array,
  { nicknames, ends, honoured }: OtherForms,
  first: number,
  last: number,
): Cue | null {
  const { doc, token, profile, profiles, quoted } = scene;
  const nickname = nicknames.get(run[cellOf(first, last)]!);
  if (nickname !== undefined && quoted[first] === 0) {
    if (last - first > 1 || mayStandAlone(doc, token[first]!)) return nickname;
  }
  if (honoured.size > 0 && isHonoured(scene, honoured, first, last)) return HONOURED;
  const between = last - first - 2;
  if (between < 1 || between > MOST_BETWEEN + 1) return null;
  const start = profiles.word[profile[first]!]!;
  const end = profiles.word[profile[last - 1]!]!;
  if (!ends.has(start * profiles.words + end)) return null;
  for (let unit = first + 1; unit < last - 1; unit++) {
    const word = profiles.word[profile[unit]!]!;
    if (word === start || word === end || !isCapitalised(doc, token[unit]!)) return null;
    if (NOT_BETWEEN.some((name) => is(doc, token[unit]!, name)) && !isSaintJohn(doc, token[unit]!))
      return null;
  }
  return FULLER;
}

const SAINT = wordId(lexicon, 'st');
const JOHN = wordId(lexicon, 'john');

/** `Ana Hugh St John Oke`: a given name of two words. */
const isSaintJohn = (doc: Doc, token: number): boolean =>
  doc.form[token] === SAINT && doc.form[token + 1] === JOHN;

function isHonoured(
  { doc, token, chunks, chunk, profile, profiles, join }: Scene,
  honoured: ReadonlySet<number>,
  first: number,
  last: number,
): boolean {
  if (last - first < 2 || last - first > LONGEST_HONOURED || last !== chunks[chunk[first]! + 1]) return false;
  if (!honoured.has(profiles.word[profile[last - 1]!]!)) return false;
  if (GIVEN[profiles.set[profile[first]!]!]! < WELL_KNOWN || join[first] === JOIN.hyphen) return false;
  for (let unit = first; unit < last - 1; unit++)
    if (NOT_BETWEEN.some((name) => is(doc, token[unit]!, name))) return false;
  return true;
}

/** `Stallion` where a name has it: not as the first word of a sentence, in a headline or as a place. */
function mayStandAlone(doc: Doc, token: number): boolean {
  const set = doc.set[token]!;
  if (PLACE[set] !== 0 || CALENDAR[set] !== 0) return false;
  if (COMMONNESS[set]! < 2) return true;
  const { titleCase, allCaps } = doc.blocks[doc.block[token]!]!;
  return !titleCase && !allCaps && !opensSentence(doc, token);
}
