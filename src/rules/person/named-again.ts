/**
 * Third pass: whoever is named in full in one place is named wherever the same words stand, or the end of them, unless
 * much speaks against it there. Evidence shares out what is likely; this holds an article to what it has said.
 */
import { type Doc, is, opensSentence } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { type ByPlace, isOtherName } from './by-place.js';
import { JOIN, LONGEST_NAME } from './chunks.js';
import { type Cue, cueAlone, isLeader, isMaker, isTitled, MAKER_CUE, TITLED_CUE } from './cues-alone.js';
import type { FamilyDoc } from './evidence/define.js';
import { isInOrganisation } from './firms.js';
import { CLOSED, cellOf, firstOf, lastOf } from './lattice.js';
import { cueOfOtherForm, hasOtherForms, otherForms } from './other-forms.js';
import type { Scene } from './scene.js';
import type { Standing } from './standing.js';
import { CALENDAR, COMMONNESS, GIVEN, KNOWN_GIVEN, OFFICE, PLACE, SUFFIX } from './words.js';

/** A full name is relied on from this score on. */
const SURE = 0.5;
/** Weights, by hand: the last word of a full name where it stands by itself and is no place; more words of it, in any chunk. */
const OF_SURNAME = 3;
const OF_WORDS = 2.5;

export const namedAgain: FamilyDoc = {
  id: 'named in full elsewhere',
  means:
    'The words are a name elsewhere in the article, or the end of one: all of them, or the last word by itself.',
  example: 'Maria Okafor spoke. At the lectern, Okafor smiled.',
  values: null,
};

/** A whole run of several words that is a name elsewhere, with no possessive: firms have one as often. */
const WHOLE: Cue = { family: namedAgain, weight: 3.2 };

/** A given name that stands alone elsewhere, or before a surname. */
const GIVEN_AGAIN: Cue = { family: namedAgain, weight: 2 };

/** The weight of a name of so many words that stands in full elsewhere. */
export const weightOf = (words: number): number => (words === 1 ? OF_SURNAME : OF_WORDS);

/** `The` of `The Okafor administration`. */
const isFunctionWord = (doc: Doc, token: number): boolean => COMMONNESS[doc.set[token]!] === 3;

const OF = wordId(lexicon, 'of');

export interface Again {
  /** Cells of all names, in order. */
  readonly names: readonly number[];
  /** Of those that this pass added: the cell of the full name. */
  readonly full: ReadonlyMap<number, number>;
  /** And the cells of names with what beside them says so. */
  readonly cued: ReadonlyMap<number, Cue>;
}

/** Adds to the names of an article their other places, and to the scores of these their weight. */
export function nameAgain(
  scene: Scene,
  standing: Pick<Standing, 'run' | 'places'>,
  scores: Float64Array,
  byPlace: ByPlace,
): Again {
  const again = nameOnce(scene, standing, scores, byPlace);
  if (!again.hasTitled) return again;
  // `Lord Zubo spoke. Zubo left.`: whom a title gives away is named in other places, too.
  const { names, full, cued } = nameOnce(scene, standing, scores, again);
  return { names, full: new Map([...again.full, ...full]), cued };
}

function nameOnce(
  scene: Scene,
  { run, places }: Pick<Standing, 'run' | 'places'>,
  scores: Float64Array,
  { names, cued: cuedByPlace }: ByPlace,
): Again & { readonly hasTitled: boolean } {
  const { doc, token, join, chunks, chunk } = scene;
  const forms = otherForms(scene, run, scores, names);
  const fullOf = fullNames(scene, run, places, scores, names, cuedByPlace);
  const lone = loneNames(scene, run, scores, names);
  const full = new Map<number, number>();
  const cued = new Map(cuedByPlace);
  const all: number[] = [];
  let hasTitled = false;
  let next = 0;
  const takeUntil = (unit: number) => {
    while (next < names.length && firstOf(names[next]!) < unit) all.push(names[next++]!);
  };
  const cueFor = (first: number, last: number): Cue | null => {
    const isCompound =
      last - first === 2 && join[last - 1] === JOIN.hyphen && isLeader(doc, token[last - 1]!);
    const isFull = last - first === 2 && isLedInFull(last);
    const alone = last - first === 1 || isCompound || isFull ? cueAlone(doc, token[last - 1]!) : null;
    if (alone !== null) return alone;
    if (isFull && isMaker(doc, token[last - 1]!)) return MAKER_CUE;
    if (isTitled(doc, token[first]!, token[last - 1]! + 1)) return TITLED_CUE;
    return cueOfOtherForm(scene, run, forms, first, last);
  };
  /** `the Maria Okafor opposition`: whether a given name and the leader’s surname end before a unit. */
  const isLedInFull = (end: number): boolean =>
    join[end - 1] === JOIN.space && GIVEN[doc.set[token[end - 2]!]!]! >= KNOWN_GIVEN && isFollowed(end - 1);
  /** Whether what a leader or maker has stands behind a unit, which most stand without. */
  const isFollowed = (unit: number): boolean => isLeader(doc, token[unit]!) || isMaker(doc, token[unit]!);
  const endOfLedInFull = (from: number, to: number): number => {
    if (to - 2 >= from && isLedInFull(to)) return to;
    return to - 3 >= from && isLedInFull(to - 1) ? to - 1 : -1;
  };
  /** `the Okafor-Lee government`, `the Okafor-Lee Government`: the unit behind the leader; −1 where none is. */
  const endOfCompound = (from: number, to: number): number => {
    for (const end of [to, to - 1]) {
      const before = end - 2 - from;
      if (before < 0 || join[end - 1] !== JOIN.hyphen || !isLeader(doc, token[end - 1]!)) continue;
      if (before === 0 || (before === 1 && isFunctionWord(doc, token[from]!))) return end;
    }
    return -1;
  };
  /** Whether the last word of a run ends a full name, and is alone behind a title. */
  const isTitledAgain = (from: number, to: number): boolean =>
    to - from > 1 &&
    join[to - 1] === JOIN.space &&
    OFFICE[doc.set[token[to - 2]!]!] === 1 &&
    fullOf.has(run[cellOf(to - 1, to)]!);
  /** Puts a span in the place of the names inside it, where no other name stands in its way. */
  const add = (first: number, last: number) => {
    const cell = cellOf(first, last);
    // `Lord Zubo`, the nickname of somebody: the title is part of it.
    if (scores[cell]! <= CLOSED && forms.nicknames.has(run[cell]!) && last - first > 1) scores[cell] = 0;
    if (scores[cell]! <= CLOSED) return;
    const block = doc.block[token[first]!]!;
    const isHeadline = block === 0 || doc.blocks[block]!.titleCase;
    const known =
      fullOf.get(run[cell]!) ??
      (isHeadline || lone.often.has(run[cell]!) ? lone.again.get(run[cell]!) : undefined) ??
      (last - first === 1 && chunks[chunk[first]!] === first && chunks[chunk[first]! + 1] === last
        ? lone.given.get(run[cell]!)
        : undefined);
    let cue = known === undefined ? cueFor(first, last) : null;
    const isWhole =
      first === chunks[chunk[first]!] &&
      last === chunks[chunk[first]! + 1] &&
      doc.kind[token[last - 1]! + 1] !== TOKEN.clitic;
    if (known !== undefined && cue === null && last - first > 1 && isWhole) cue = WHOLE;
    if (known !== undefined && cue === null && known === lone.given.get(run[cell]!)) cue = GIVEN_AGAIN;
    const weight = cue !== null ? cue.weight : weightOf(last - first);
    if ((known === undefined && cue === null) || scores[cell]! + weight <= 0) return;
    let behind = next;
    while (behind < names.length && lastOf(names[behind]!) <= last) behind++;
    const isCut = behind < names.length && firstOf(names[behind]!) < last;
    if (names[next] === cell || isCut || (all.length > 0 && lastOf(all.at(-1)!) > first)) return;
    if (isInLongerName(doc, token[first]!, token[last - 1]! + 1)) return;
    next = behind;
    all.push(cell);
    scores[cell]! += weight;
    if (cue === TITLED_CUE) hasTitled = true;
    if (cue !== null) cued.set(cell, cue);
    else full.set(cell, known!);
  };
  for (let at = 0; at + 1 < chunks.length; at++) {
    const from = chunks[at]!;
    const to = chunks[at + 1]!;
    const isCued =
      cueAlone(doc, token[to - 1]!) !== null && (to - from === 1 || isFunctionWord(doc, token[to - 2]!));
    const mayLead = isFollowed(to - 1) || (to - from > 1 && isFollowed(to - 2));
    const endOfFull = mayLead ? endOfLedInFull(from, to) : -1;
    // `the Carter Administration`
    const leads =
      mayLead &&
      to - from > 1 &&
      isLeader(doc, token[to - 2]!) &&
      (to - from === 2 || (to - from === 3 && isFunctionWord(doc, token[from]!)));
    const behind = behindTitle(doc, token, from, to);
    const compound = mayLead ? endOfCompound(from, to) : -1;
    const mayBeOtherForm = hasOtherForms(forms, to - from);
    if (
      fullOf.size === 0 &&
      lone.again.size === 0 &&
      !(to - from === 1 && lone.given.has(run[cellOf(from, to)]!)) &&
      !mayBeOtherForm &&
      !isCued &&
      !leads &&
      compound < 0 &&
      endOfFull < 0 &&
      behind === to
    )
      continue;
    for (let first = from; first < to; first++) {
      takeUntil(first);
      for (let last = Math.min(to, first + LONGEST_NAME); last > first + 1; last--) add(first, last);
    }
    if (behind < to) {
      takeUntil(behind);
      add(behind, to);
    } else if (compound >= 0) {
      takeUntil(compound - 2);
      add(compound - 2, compound);
    } else if (endOfFull >= 0) {
      takeUntil(endOfFull - 2);
      add(endOfFull - 2, endOfFull);
    } else if (leads) add(to - 2, to - 1);
    // `Sergeant Few` where Ana Few is named
    else if (isTitledAgain(from, to)) {
      takeUntil(to - 1);
      add(to - 1, to);
    } else if (to - from > 1 && doc.blocks[doc.block[token[from]!]!]!.titleCase)
      for (let unit = from; unit < to; unit++) {
        // `Zubo Okafor` is somebody else than Ana Okafor.
        if (unit > from && COMMONNESS[doc.set[token[unit - 1]!]!] === 0) continue;
        if (COMMONNESS[doc.set[token[unit]!]!] !== 0 || !mayBeSurname(doc, token[unit]!)) continue;
        takeUntil(unit);
        add(unit, unit + 1);
      }
    else if (isCued || (to - from === 1 && mayBeSurname(doc, token[from]!))) add(to - 1, to);
    takeUntil(to);
  }
  takeUntil(Number.POSITIVE_INFINITY);
  return { names: all, full, cued, hasTitled };
}

/**
 * Not `Ana Lincoln moved to Lincoln`, where the place is as likely, `Ahmed Bey, the last Bey of the province`, `in May`,
 * nor a word that opens a sentence and needs no capital elsewhere: `Law firms met`.
 */
function mayBeSurname(doc: Doc, token: number): boolean {
  const set = doc.set[token]!;
  if (PLACE[set] !== 0 || CALENDAR[set] !== 0 || doc.form[token + 1] === OF) return false;
  return !opensSentence(doc, token) || COMMONNESS[set]! < 2;
}

/** The unit behind a sure title of a chunk, where all that is left of it is a name; `to` where none is. */
function behindTitle(doc: Doc, token: Int32Array, from: number, to: number): number {
  const end = token[to - 1]! + 1;
  for (let unit = Math.max(from, to - LONGEST_NAME); unit < to; unit++)
    if (isTitled(doc, token[unit]!, end)) return unit;
  return to;
}

/** `McDonald’s`, `Oke University` */
const isInLongerName = (doc: Doc, first: number, last: number): boolean =>
  isInOrganisation(doc, first, last, (name) => name.last - name.first > last - first);

/** By run: the cell of the full name that its words end, where they have other places. */
function fullNames(
  { doc, token }: Scene,
  run: Int32Array,
  places: Float64Array,
  scores: Float64Array,
  names: readonly number[],
  cued: ByPlace['cued'],
): Map<number, number> {
  const full = new Map<number, number>();
  for (const cell of names) {
    const last = lastOf(cell);
    const first = firstOf(cell);
    if (
      scores[cell]! < SURE ||
      (last - first < 2 && !isOtherName(cued.get(cell)) && cued.get(cell) !== TITLED_CUE)
    )
      continue;
    for (let at = first; at < last; at++) {
      const row = run[cellOf(at, last)]!;
      if (places[row]! > 1 && !full.has(row)) full.set(row, cell);
    }
    // `Quintela` of `Ana Quintela Filho`
    if (last - first > 2 && SUFFIX[doc.set[token[last - 1]!]!] === 1) {
      const row = run[cellOf(last - 2, last - 1)]!;
      if (places[row]! > 1 && !full.has(row)) full.set(row, cell);
    }
  }
  return full;
}

/** A single word is relied on in a headline from this score on, in so many places. */
const SURE_ALONE = 1.5;
const PLACES = 2;
/** In text below it, in so many. */
const PLACES_IN_TEXT = 3;

interface LoneNames {
  /** By run: a place of a single word of no table that the text below a headline has for a name again and again. */
  readonly again: ReadonlyMap<number, number>;
  /** Of these, those that stand in still more places. */
  readonly often: ReadonlySet<number>;
  /** By run: a sure place of a given name that is no other word, alone or before a surname: `her son Timur`, later `my Timur`. */
  readonly given: ReadonlyMap<number, number>;
}

function loneNames(
  { doc, token }: Scene,
  run: Int32Array,
  scores: Float64Array,
  names: readonly number[],
): LoneNames {
  const counts = new Map<number, number>();
  const again = new Map<number, number>();
  const often = new Set<number>();
  const given = new Map<number, number>();
  for (const cell of names) {
    const first = firstOf(cell);
    const isAlone = lastOf(cell) - first === 1;
    if (scores[cell]! < SURE_ALONE) continue;
    const set = doc.set[token[first]!]!;
    if (COMMONNESS[set] !== 0 || PLACE[set] !== 0 || CALENDAR[set] !== 0) continue;
    const row = run[isAlone ? cell : cellOf(first, first + 1)]!;
    if (GIVEN[set]! >= KNOWN_GIVEN && !is(doc, token[first]!, CLASS.organisation)) given.set(row, cell);
    if (!isAlone) continue;
    const count = (counts.get(row) ?? 0) + 1;
    counts.set(row, count);
    if (count === PLACES) again.set(row, cell);
    if (count === PLACES_IN_TEXT) often.add(row);
  }
  return { again, often, given };
}
