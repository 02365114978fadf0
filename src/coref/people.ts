/** Person mentions → people: who is who, by what name, with which roles, honorifics and age. */
import type { Doc } from '../annotate/doc.js';
import type { Candidate, Mention, Person, Warning } from '../types.js';
import { ageOf } from './ages.js';
import { agesApart } from './ages-apart.js';
import { joinOtherNames, linkMentions } from './link.js';
import { type PersonMention, toMention } from './mentions.js';
import { forgetWords, type NameWords, newNameWords } from './name-words.js';
import { aliasesOf, fullestName } from './names.js';
import { otherNames } from './other-names.js';
import type { StatedRole } from './roles/define.js';
import { type Mentioned, rolesOfMentions } from './roles/index.js';
import type { SceneRoom } from './roles/scene.js';

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

/** What is kept from batch to batch: a room for each article of a batch; those behind the first are made when they are wanted. */
export interface JoinRoom {
  readonly scenes: SceneRoom[];
  readonly names: NameWords[];
}

export function newJoinRoom(): JoinRoom {
  return { scenes: [], names: [] };
}

/** An article, and the candidates that stand. */
export interface Resolved {
  readonly doc: Doc;
  readonly winners: readonly Candidate[];
}

/** The people of each article of a batch. */
export function joinPeople(articles: readonly Resolved[], room: JoinRoom = newJoinRoom()): readonly People[] {
  while (room.names.length < articles.length) room.names.push(newNameWords());
  const mentioned = articles.map(({ doc, winners }, place) => ({
    doc,
    mentions: mentionsOf(doc, winners, room.names[place]!),
  }));
  const roles = rolesOfMentions(mentioned, room.scenes);
  return mentioned.map((one, place) => peopleOf(one, roles[place]!));
}

function peopleOf({ doc, mentions }: Mentioned, roles: readonly (readonly StatedRole[])[]): People {
  const linked = joinOtherNames(linkMentions(mentions), otherNames(doc, mentions));
  const apart = agesApart(doc, linked);
  const people: Person[] = [];
  const identities: Identity[] = [];
  const warnings: Warning[] = [];
  for (let at = 0; at < linked.length; at++) {
    const one = linked[at]!;
    const age = statedAge(doc, one.mentions, mentions) ?? apart.get(one) ?? null;
    const person = toPerson(doc, one.mentions, roles, age);
    people.push(person);
    identities.push({ person, mentions: one.mentions });
    addSpellingWarnings(person, warnings);
  }
  return { people, identities, rolesOf: new RolesByIndex(roles), warnings };
}

function mentionsOf(doc: Doc, winners: readonly Candidate[], names: NameWords): readonly PersonMention[] {
  forgetWords(names);
  const mentions: PersonMention[] = [];
  for (let at = 0; at < winners.length; at++) {
    const winner = winners[at]!;
    if (winner.kind === 'person') mentions.push(toMention(doc, winner, mentions.length, names));
  }
  return mentions;
}

/** The first age that stands beside a mention of one person. */
function statedAge(
  doc: Doc,
  own: readonly PersonMention[],
  mentions: readonly PersonMention[],
): number | null {
  // A surname alone may be that of kin: the age beside the full name is sooner this one's.
  for (const mention of inOrderOfLength(own)) {
    const next = mention.index + 1 < mentions.length ? mentions[mention.index + 1]!.first : doc.length;
    const age = ageOf(doc, mention, next);
    if (age !== null) return age;
  }
  return null;
}

function inOrderOfLength(mentions: readonly PersonMention[]): readonly PersonMention[] {
  if (mentions.length === 1 || mentions[0]!.words.length > 1) return mentions;
  return [...mentions].sort((one, other) => other.words.length - one.words.length);
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
  const written: Mention[] = [];
  let score = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    for (const role of roles[mention.index]!) stated.push(role.text);
    for (const honorific of mention.before.honorifics) honorifics.push(honorific);
    const { start, end, because } = mention.candidate;
    score = Math.max(score, mention.candidate.score);
    written.push({ text: doc.text.slice(start, end), start, end, because });
  }
  return {
    name,
    roles: withoutAbbreviations(distinct(stated)),
    honorifics: distinct(honorifics),
    age,
    aliases: aliasesOf(name, mentions),
    confidence: 1 / (1 + Math.exp(-score)),
    mentions: written,
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

function addSpellingWarnings({ name, aliases, mentions }: Person, warnings: Warning[]): void {
  for (const alias of aliases) {
    const at = mentions.find(({ text }) => text.replace(/\s+/g, ' ') === alias);
    warnings.push({
      code: 'name-spelling',
      message: `“${alias}” is taken for “${name}”`,
      ...(at === undefined ? {} : { start: at.start, end: at.end }),
    });
  }
}
