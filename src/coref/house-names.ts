/** Aliases and roles that the configuration gives: who is one person, and what else that person is. */
import type { HouseNames } from '../config/config.js';
import type { Person } from '../types.js';
import type { Identity, People } from './people.js';

export function withAliasesAndRoles(found: People, { aliases = {}, roles = {} }: HouseNames): People {
  const identities = withRoles(joined(found.identities, aliases), roles);
  return { ...found, identities, people: identities.map(({ person }) => person) };
}

function joined(
  identities: readonly Identity[],
  aliases: Readonly<Record<string, string>>,
): readonly Identity[] {
  let joinedNow = [...identities];
  for (const [alias, name] of Object.entries(aliases)) {
    const own = joinedNow.find(({ person }) => person.name === name);
    const other = joinedNow.find(({ person }) => person.name === alias);
    if (other === undefined) continue;
    const one = own === undefined ? renamed(other, name, alias) : union(own, other, alias);
    joinedNow = joinedNow.flatMap((identity) =>
      identity === other && own !== undefined ? [] : identity === (own ?? other) ? [one] : [identity],
    );
  }
  return joinedNow;
}

function renamed({ person, mentions }: Identity, name: string, alias: string): Identity {
  return { person: { ...person, name, aliases: withOne(person.aliases, alias) }, mentions };
}

function union(a: Identity, b: Identity, alias: string): Identity {
  const person: Person = {
    ...a.person,
    roles: [...new Set([...a.person.roles, ...b.person.roles])],
    honorifics: [...new Set([...a.person.honorifics, ...b.person.honorifics])],
    age: a.person.age ?? b.person.age,
    aliases: withOne([...a.person.aliases, ...b.person.aliases], alias),
    confidence: Math.max(a.person.confidence, b.person.confidence),
    mentions: [...a.person.mentions, ...b.person.mentions].sort((x, y) => x.start - y.start),
  };
  return { person, mentions: [...a.mentions, ...b.mentions].sort((x, y) => x.first - y.first) };
}

const withOne = (list: readonly string[], one: string) => [...new Set([...list, one])];

function withRoles(
  identities: readonly Identity[],
  roles: Readonly<Record<string, readonly string[]>>,
): readonly Identity[] {
  return identities.map(({ person, mentions }) => {
    const more = roles[person.name];
    return more === undefined
      ? { person, mentions }
      : { person: { ...person, roles: [...new Set([...person.roles, ...more])] }, mentions };
  });
}
