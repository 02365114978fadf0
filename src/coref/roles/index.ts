/** Role rules, and the roles of each mention by all of them. */
import { type Doc, surfaceOf } from '../../annotate/doc.js';
import type { PersonMention } from '../mentions.js';
import { singleSpaced } from '../spelling.js';
import { apposition } from './apposition.js';
import { appositionBefore } from './apposition-before.js';
import { asRole } from './as-role.js';
import { becoming } from './becoming.js';
import { beforeName } from './before-name.js';
import { byPlace } from './by-place.js';
import { bylineFoot } from './byline-foot.js';
import { copula } from './copula.js';
import type { RoleRule, RoleSpan, StatedRole } from './define.js';
import { inverted } from './inverted.js';
import { jobLine } from './job-line.js';
import { jointTitle } from './joint-title.js';
import { kin } from './kin.js';
import { owned } from './owned.js';
import { apart } from './phrase/joined.js';
import { pronoun } from './pronoun.js';
import { saidLater } from './said-later.js';
import { newSceneRoom, type SceneRoom, sceneOf } from './scene.js';

export const ROLE_RULES = {
  'role.before-name': beforeName,
  'role.joint-title': jointTitle,
  'role.apposition-before': appositionBefore,
  'role.apposition': apposition,
  'role.copula': copula,
  'role.inverted': inverted,
  'role.as': asRole,
  'role.pronoun': pronoun,
  'role.owned': owned,
  'role.becoming': becoming,
  'role.said-later': saidLater,
  'role.kin': kin,
  'role.job-line': jobLine,
  'role.by-place': byPlace,
  'role.byline-foot': bylineFoot,
} as const satisfies Record<string, RoleRule>;

const RULES: readonly RoleRule[] = Object.values(ROLE_RULES);

/** An article and the people that it mentions, in text order. */
export interface Mentioned {
  readonly doc: Doc;
  readonly mentions: readonly PersonMention[];
}

/**
 * The roles that the words around each mention state, as written; by article, and by the mention's index. Rule by rule, for
 * all articles of a batch (src/batch.ts): the code of all of them is more than a processor's nearest caches hold.
 * @param rooms one for each article; those that are missing are made
 */
export function rolesOfMentions(
  articles: readonly Mentioned[],
  rooms: SceneRoom[],
): readonly (readonly (readonly StatedRole[])[])[] {
  while (rooms.length < articles.length) rooms.push(newSceneRoom());
  const scenes = articles.map(({ doc, mentions }, place) => sceneOf(doc, mentions, rooms[place]!));
  const spans = scenes.map(({ mentions }) => mentions.map((): RoleSpan[] | null => null));
  for (let rule = 0; rule < RULES.length; rule++) {
    const { find } = RULES[rule]!;
    for (let place = 0; place < scenes.length; place++) {
      const scene = scenes[place]!;
      const found = spans[place]!;
      for (let index = 0; index < found.length; index++) {
        const ofRule = find(scene, scene.mentions[index]!);
        if (ofRule.length === 0) continue;
        const own = found[index] ?? null;
        if (own === null) found[index] = [...ofRule];
        else own.push(...ofRule);
      }
    }
  }
  return spans.map((found, place) =>
    found.map((own) => (own === null ? NO_ROLES : rolesOf(articles[place]!.doc, own))),
  );
}

function rolesOf(doc: Doc, spans: readonly RoleSpan[]): readonly StatedRole[] {
  const roles: StatedRole[] = [];
  for (const span of outermost(spans)) for (const one of apart(doc, span)) roles.push(worded(doc, one));
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
