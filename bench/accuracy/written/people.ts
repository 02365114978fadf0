import type { Person } from '../../../src/types.js';
import type { Offsets, WrittenArticle, WrittenPerson } from './gold.js';
import { count, newTally, overlap, type Tally } from './tally.js';

const TALLIES = [
  'people',
  'people (overlap)',
  'people as entities (name)',
  'people as entities (links)',
  'roles',
  'ages',
] as const;

export const newPeopleTallies = () =>
  Object.fromEntries(TALLIES.map((name) => [name, newTally()])) as Record<(typeof TALLIES)[number], Tally>;

type PeopleTallies = ReturnType<typeof newPeopleTallies>;

/** Mentions by their places; then each person that is answered against the one of the gold that it shares most mentions with. */
export function scorePeople(
  tallies: PeopleTallies,
  { text, entities }: WrittenArticle,
  answers: readonly Person[],
): void {
  const people = answers.map((person) => ({
    ...person,
    places: person.mentions.map(({ start, end }): Offsets => [start, end]),
  }));
  const gold = entities.flatMap(({ mentions }) => mentions);
  const given = people.flatMap(({ places }) => places);
  count(tallies.people, gold.map(String), given.map(String));
  for (const one of gold)
    tallies['people (overlap)'][given.some((other) => overlap(one, other)) ? 'tp' : 'fn']++;
  for (const one of given) if (!gold.some((other) => overlap(one, other))) tallies['people (overlap)'].fp++;
  const slice = ([start, end]: Offsets) => text.slice(start, end);
  const partners = pair(
    entities.map(({ mentions }) => mentions),
    people.map(({ places }) => places),
  );
  entities.forEach((person, at) => {
    const partner = people[partners.get(at) ?? -1];
    scorePerson(tallies, person, partner, slice);
  });
  const paired = new Set(partners.values());
  people.forEach(({ places, roles }, at) => {
    if (paired.has(at)) return;
    tallies['people as entities (name)'].fp++;
    tallies['people as entities (links)'].fp += places.length;
    tallies.roles.fp += roles.length;
  });
}

function scorePerson(
  tallies: PeopleTallies,
  { name, roles, age, mentions }: WrittenPerson,
  answer: (Person & { readonly places: readonly Offsets[] }) | undefined,
  slice: (offsets: Offsets) => string,
): void {
  const named = tallies['people as entities (name)'];
  if (answer !== undefined && fold(slice(name)) === fold(answer.name)) named.tp++;
  else {
    named.fn++;
    if (answer !== undefined) named.fp++;
  }
  const links = tallies['people as entities (links)'];
  const places = answer?.places ?? [];
  for (const one of mentions) links[places.some((other) => overlap(one, other)) ? 'tp' : 'fn']++;
  for (const one of places) if (!mentions.some((other) => overlap(one, other))) links.fp++;
  const left = (answer?.roles ?? []).map(fold);
  for (const role of roles) {
    const at = left.findIndex((other) => areAlike(fold(slice(role)), other));
    tallies.roles[at >= 0 ? 'tp' : 'fn']++;
    if (at >= 0) left.splice(at, 1);
  }
  tallies.roles.fp += left.length;
  const given = answer?.age ?? null;
  if (age !== null) tallies.ages[age === given ? 'tp' : 'fn']++;
  else if (given !== null) tallies.ages.fp++;
}

/** Index in the gold → index of the answer; those that share most mentions first, each once. */
function pair(
  gold: readonly (readonly Offsets[])[],
  answers: readonly (readonly Offsets[])[],
): ReadonlyMap<number, number> {
  const shared = gold.flatMap((mentions, of) =>
    answers.map((places, by) => ({
      of,
      by,
      mentions: mentions.filter((one) => places.some((other) => overlap(one, other))).length,
    })),
  );
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { of, by, mentions } of shared.sort(
    (a, b) => b.mentions - a.mentions || a.of - b.of || a.by - b.by,
  ))
    if (mentions > 0 && !partners.has(of) && !taken.has(by)) {
      partners.set(of, by);
      taken.add(by);
    }
  return partners;
}

const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Two wordings of a role agree when they share at least half of all their words. */
function areAlike(a: string, b: string): boolean {
  const one = new Set(a.split(' '));
  const other = new Set(b.split(' '));
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both) >= 0.5;
}
