/**
 * Which mentions are one person. Full names come first: equal, one inside the other, or one letter apart. Then each
 * lone surname or given name goes to the full name it fits best, by place in the name, honorifics and nearness.
 *
 * Names are looked up by their words, so the work grows with mentions and not with their square.
 */
import { contradicts, Draft, type LinkedPerson } from './draft.js';
import { fitOfNames, isOwnKin, SAME } from './full-names.js';
import { bestBearer, byInitials, Likeness, misspelt, nicknamed, shortened, swapped } from './lone-names.js';
import type { PersonMention } from './mentions.js';

/** People with those that the article says are one: `otherNames` holds, by mention, the mention that it is another name of. */
export function joinOtherNames(
  people: readonly LinkedPerson[],
  otherNames: ReadonlyMap<PersonMention, PersonMention>,
): readonly LinkedPerson[] {
  if (otherNames.size === 0) return people;
  const owner = new Map(people.flatMap((person) => person.mentions.map((mention) => [mention, person])));
  for (const [other, mention] of otherNames) {
    const from = owner.get(other)!;
    const to = owner.get(mention)!;
    if (from === to) continue;
    for (const moved of from.mentions) owner.set(moved, to);
    to.mentions.push(...from.mentions.splice(0));
    to.mentions.sort((a, b) => a.first - b.first);
  }
  return people.filter(({ mentions }) => mentions.length > 0);
}

/** The article’s people while its mentions are joined. */
interface Linking {
  readonly drafts: Draft[];
  /** By the number of a word, who has it in a name. */
  readonly bearers: (Draft[] | undefined)[];
  /** By the index of a mention, whose it is. */
  readonly owners: (Draft | undefined)[];
  /** Made when a single name is none of a known bearer’s. */
  likeness: Likeness | null;
}

/** @param mentions with words numbered together */
export function linkMentions(mentions: readonly PersonMention[]): LinkedPerson[] {
  const linking: Linking = { drafts: [], bearers: [], owners: [], likeness: null };
  for (let index = 0; index < mentions.length; index++) linking.owners.push(undefined);
  const full = fullNames(mentions);
  for (let at = 0; at < full.length; at++) joinFull(linking, full[at]!);
  const known = linking.drafts.length;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.numbers.length < 2) joinSingle(linking, mention, known);
    pass(linking.owners[index]!, mention);
  }
  return inTextOrder(mentions, linking.owners);
}

/** Each person with its mentions, by the first of them. */
function inTextOrder(
  mentions: readonly PersonMention[],
  owners: readonly (Draft | undefined)[],
): LinkedPerson[] {
  const people: LinkedPerson[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const owner = owners[index]!;
    if (owner.mentions.length === 0) people.push(owner);
    owner.mentions.push(mentions[index]!);
  }
  return people;
}

function joinFull(linking: Linking, mention: PersonMention): void {
  const { numbers, index } = mention;
  let found: Draft | undefined;
  let best = 0;
  for (let word = 0; word < numbers.length; word++) {
    const bearers = linking.bearers[numbers[word]!];
    if (bearers === undefined) continue;
    for (let at = 0; at < bearers.length; at++) {
      const draft = bearers[at]!;
      if (draft.comparedWith === index) continue;
      draft.comparedWith = index;
      if (contradicts(draft, mention)) continue;
      const fit = bestFit(draft, mention);
      if (fit > best) {
        best = fit;
        found = draft;
      }
    }
  }
  if (found === undefined) found = open(linking, mention);
  else if (best < SAME) addName(linking, found, mention);
  join(linking, found, mention);
}

function open(linking: Linking, mention: PersonMention): Draft {
  const draft = new Draft(mention.sentence);
  linking.drafts.push(draft);
  addName(linking, draft, mention);
  return draft;
}

function addName({ bearers }: Linking, draft: Draft, mention: PersonMention): void {
  draft.names.push(mention);
  const { numbers } = mention;
  for (let at = 0; at < numbers.length; at++) {
    const word = numbers[at]!;
    while (bearers.length <= word) bearers.push(undefined);
    const there = bearers[word];
    if (there === undefined) bearers[word] = [draft];
    else if (!there.includes(draft)) there.push(draft);
  }
}

function join({ owners }: Linking, draft: Draft, mention: PersonMention): void {
  owners[mention.index] = draft;
  draft.gender ??= mention.before.gender;
  draft.regnal ||= mention.before.regnal;
  draft.suffix ||= mention.suffix;
  draft.isKin ||= mention.asKin;
}

function pass(draft: Draft, { sentence }: PersonMention): void {
  draft.passed++;
  draft.lastPassed = sentence;
}

/** @param known how many people have full names: they were found first */
function joinSingle(linking: Linking, mention: PersonMention, known: number): void {
  const word = mention.words[0] ?? '';
  const number = mention.numbers[0] ?? -1;
  let draft = bestBearer(linking.bearers[number], number, mention);
  if (draft === undefined && known > 0) {
    linking.likeness ??= new Likeness(linking.drafts, known);
    draft = shortened(linking.likeness.startingLike(word), word, mention);
    draft ??= nicknamed(linking.drafts, known, word, mention);
    draft ??= misspelt(linking.likeness.endingLike(word), word, mention);
    draft ??= swapped(linking.likeness.givenLike(word), word, mention);
    draft ??= byInitials(linking.likeness.givenLike(word), word, mention);
  }
  draft ??= open(linking, mention);
  join(linking, draft, mention);
}

/** Mentions of several words, fuller names first, so that the parts of a name find it. */
function fullNames(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const full: PersonMention[] = [];
  let heaviest = 0;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.numbers.length < 2) continue;
    full.push(mention);
    heaviest = Math.max(heaviest, weightOf(mention));
  }
  const sorted: PersonMention[] = [];
  // Names have few words, so there are few weights.
  for (let weight = heaviest, next = 0; sorted.length < full.length; weight = next, next = 0)
    for (let at = 0; at < full.length; at++) {
      const own = weightOf(full[at]!);
      if (own === weight) sorted.push(full[at]!);
      else if (own < weight) next = Math.max(next, own);
    }
  return sorted;
}

function weightOf({ words }: PersonMention): number {
  let weight = words.length;
  for (let at = 0; at < words.length; at++) if (words[at]!.length > 1) weight += 10;
  return weight;
}

function bestFit({ names }: Draft, mention: PersonMention): number {
  let best = 0;
  for (let at = 0; at < names.length; at++)
    if (!isOwnKin(names[at]!, mention)) best = Math.max(best, fitOfNames(names[at]!, mention));
  return best;
}
