/** Role rules, and the roles of each mention by all of them. */
import { type Doc, surfaceOf } from '../../annotate/doc.js';
import type { PersonMention } from '../mentions.js';
import { singleSpaced } from '../spelling.js';
import { apposition } from './apposition.js';
import { appositionBefore } from './apposition-before.js';
import { asRole } from './as-role.js';
import { beforeName } from './before-name.js';
import { copula } from './copula.js';
import type { RoleRule, RoleSpan, Scene, StatedRole } from './define.js';
import { jointTitle } from './joint-title.js';
import { areListed } from './phrase/lists.js';
import { pronoun } from './pronoun.js';

export const ROLE_RULES = {
  'role.before-name': beforeName,
  'role.joint-title': jointTitle,
  'role.apposition-before': appositionBefore,
  'role.apposition': apposition,
  'role.copula': copula,
  'role.as': asRole,
  'role.pronoun': pronoun,
} as const satisfies Record<string, RoleRule>;

const RULES: readonly RoleRule[] = Object.values(ROLE_RULES);

export function sceneOf(doc: Doc, mentions: readonly PersonMention[]): Scene {
  /** By token, the number of its mention, from 1. */
  const owner = new Int32Array(doc.length + 1);
  mentions.forEach((mention, index) => {
    owner.fill(index + 1, mention.first, mention.last);
  });
  const isListed: boolean[] = [];
  for (let at = 0; at + 1 < mentions.length; at++)
    isListed.push(areListed(doc, mentions[at]!, mentions[at + 1]!));
  return {
    doc,
    mentions,
    isListed,
    mentionAt: (token) => {
      const number = owner[token] ?? 0;
      return number > 0 ? mentions[number - 1] : undefined;
    },
    neighbour: (mention, step) => mentions[mention.index + step],
  };
}

/** The roles that the words around each mention state, as written. */
export function rolesOfMentions(
  doc: Doc,
  mentions: readonly PersonMention[],
): ReadonlyMap<PersonMention, readonly StatedRole[]> {
  const scene = sceneOf(doc, mentions);
  const roles = new Map<PersonMention, readonly StatedRole[]>();
  for (const mention of mentions) {
    const spans: RoleSpan[] = [];
    for (const rule of RULES) for (const span of rule.find(scene, mention)) spans.push(span);
    roles.set(mention, spans.length === 0 ? NO_ROLES : outermost(spans).map((span) => worded(doc, span)));
  }
  return roles;
}

const NO_ROLES: readonly StatedRole[] = [];

const worded = (doc: Doc, { first, last }: RoleSpan): StatedRole => ({
  first,
  last,
  text: singleSpaced(surfaceOf(doc, first, last)),
});

/** Of spans that overlap the longer one stays. */
function outermost(spans: readonly RoleSpan[]): readonly RoleSpan[] {
  if (spans.length < 2) return spans;
  const kept: RoleSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.last - b.first - (a.last - a.first)))
    if (!kept.some((other) => span.first < other.last && other.first < span.last)) kept.push(span);
  return kept.sort((a, b) => a.first - b.first);
}
