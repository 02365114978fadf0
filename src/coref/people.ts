/** Person mentions → people: who is who, by what name, with which roles, honorifics and age. */
import type { Doc } from '../annotate/doc.js';
import type { Candidate, Person, Warning } from '../types.js';
import { ageOf, agesBackward } from './ages.js';
import { joinOtherNames, linkMentions } from './link.js';
import { type PersonMention, toMention } from './mentions.js';
import { aliasesOf, fullestName } from './names.js';
import { otherNames } from './other-names.js';
import type { StatedRole } from './roles/define.js';
import { rolesOfMentions } from './roles/index.js';
import { newSceneRoom } from './roles/scene.js';

/** A person of the report with the mentions it was joined from. */
export interface Identity {
  readonly person: Person;
  readonly mentions: readonly PersonMention[];
}

/** The roles that stand beside a mention. */
export interface RolesOf {
  get(mention: PersonMention): readonly StatedRole[] | undefined;
}

class RolesByIndex implements RolesOf {
  private readonly roles: readonly (readonly StatedRole[])[];

  constructor(roles: readonly (readonly StatedRole[])[]) {
    this.roles = roles;
  }

  get({ index }: PersonMention): readonly StatedRole[] | undefined {
    return this.roles[index];
  }
}

export interface People {
  readonly people: readonly Person[];
  /** The same people, with what is known of each mention. */
  readonly identities: readonly Identity[];
  readonly rolesOf: RolesOf;
  readonly warnings: readonly Warning[];
}

/** One article is read at a time, and nothing of its scene is kept. */
const ROOM = newSceneRoom();

export function joinPeople(doc: Doc, winners: readonly Candidate[]): People {
  const mentions: PersonMention[] = [];
  for (const winner of winners)
    if (winner.kind === 'person') mentions.push(toMention(doc, winner, mentions.length));
  const roles = rolesOfMentions(doc, mentions, ROOM);
  const ages = (mention: PersonMention) =>
    ageOf(doc, mention, mentions[mention.index + 1]?.first ?? doc.length);
  const linked = joinOtherNames(linkMentions(mentions), otherNames(doc, mentions));
  const backward = agesBackward(doc, linked);
  const identities = linked.map((one) => {
    const age = one.mentions.reduce<number | null>((found, mention) => found ?? ages(mention), null);
    return {
      person: toPerson(doc, one.mentions, roles, age ?? backward.get(one) ?? null),
      mentions: one.mentions,
    };
  });
  const people = identities.map(({ person }) => person);
  return { people, identities, rolesOf: new RolesByIndex(roles), warnings: people.flatMap(spellingWarning) };
}

function toPerson(
  doc: Doc,
  mentions: readonly PersonMention[],
  roles: readonly (readonly StatedRole[])[],
  age: number | null,
): Person {
  const name = fullestName(mentions);
  const stated: string[] = [];
  const honorifics: string[] = [];
  let score = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) {
    for (const role of roles[mention.index]!) stated.push(role.text);
    for (const honorific of mention.before.honorifics) honorifics.push(honorific);
    score = Math.max(score, mention.candidate.score);
  }
  return {
    name,
    roles: withoutAbbreviations(distinct(stated)),
    honorifics: distinct(honorifics),
    age,
    aliases: aliasesOf(name, mentions),
    confidence: 1 / (1 + Math.exp(-score)),
    mentions: mentions.map(({ candidate: { start, end, because } }) => ({
      text: doc.text.slice(start, end),
      start,
      end,
      because,
    })),
  };
}

/** The first of each wording, letter case and a closing period aside. */
function distinct(wordings: string[]): string[] {
  if (wordings.length < 2) return wordings;
  const byFold = new Map<string, string>();
  for (const wording of wordings) {
    const lower = wording.toLowerCase();
    const fold = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    if (!byFold.has(fold)) byFold.set(fold, wording);
  }
  return [...byFold.values()];
}

/** `Brig.` says nothing beside `Brigadier`. */
function withoutAbbreviations(roles: string[]): string[] {
  if (roles.length < 2) return roles;
  return roles.filter((role) => {
    const stem = role.endsWith('.') ? role.slice(0, -1).toLowerCase() : null;
    return stem === null || !roles.some((other) => other !== role && other.toLowerCase().startsWith(stem));
  });
}

function spellingWarning({ name, aliases, mentions }: Person): Warning[] {
  if (aliases.length === 0) return [];
  return aliases.map((alias) => {
    const at = mentions.find(({ text }) => text.replace(/\s+/g, ' ') === alias);
    return {
      code: 'name-spelling',
      message: `“${alias}” is taken for “${name}”`,
      ...(at === undefined ? {} : { start: at.start, end: at.end }),
    };
  });
}
