/** The stages in their order. Everything here is pure: an article and options in, plain data out. */
import { annotate } from './annotate/annotate.js';
import type { Doc } from './annotate/doc.js';
import type { HouseNames } from './config/config.js';
import { joinCountries } from './coref/countries.js';
import { withAliasesAndRoles } from './coref/house-names.js';
import { type Identity, joinPeople, type People, type RolesOf } from './coref/people.js';
import { lexicon } from './lexicon/load.js';
import { type Resolution, resolveOverlaps } from './overlap.js';
import { findCountries } from './rules/country/index.js';
import { findDates } from './rules/date/index.js';
import { findFigures, findFiguresAgainst } from './rules/figure/index.js';
import { withHouseNames } from './rules/person/house-names.js';
import { findPeople } from './rules/person/index.js';
import type { Article, Candidate, Country, Loser, Person, Topic, Warning } from './types.js';
import { newWorkspace, type Workspace } from './workspace.js';

export interface ExtractOptions {
  /** Topics to look for; all four unless given. */
  readonly only?: readonly Topic[];
  /** Keep the evidence of each answer. */
  readonly explain?: boolean;
  /** Names that the newsroom knows better than the rules. */
  readonly names?: HouseNames;
}

/** What the stages found, before it is shaped as a report. */
export interface Analysis {
  readonly doc: Doc;
  readonly resolution: Resolution;
  readonly people: readonly Person[];
  /** The same people, with the mentions that each was joined from, and the roles that stand beside them. */
  readonly identities: readonly Identity[];
  readonly rolesOf: RolesOf;
  readonly countries: readonly Country[];
  /** Candidates that are no answer: lost in overlap, or rejected by the rule's own weighing. */
  readonly losers: readonly Loser[];
  readonly warnings: readonly Warning[];
}

const NOBODY: People = { people: [], identities: [], rolesOf: new Map(), warnings: [] };

/** With a workspace that is passed again the next article takes less time; the analysis is good until then. */
export function analyse(
  article: Article,
  options: ExtractOptions = {},
  workspace: Workspace = newWorkspace(),
): Analysis {
  const wants = (topic: Topic) => options.only === undefined || options.only.includes(topic);
  const doc = annotate(article, lexicon, workspace.columns);

  const candidates: Candidate[] = [];
  const rejected: Loser[] = [];
  // Names and countries contest each other's words, and so do dates and figures: each pair is found together.
  const names = wants('people') || wants('countries');
  if (names) {
    const weighed = findPeople(doc, options.explain ?? false, workspace.people);
    const people = options.names === undefined ? weighed : withHouseNames(doc, weighed, options.names);
    candidates.push(...people.candidates);
    rejected.push(...people.rejected);
    candidates.push(...findCountries(doc));
  }
  if (wants('dates') || wants('figures')) {
    const dates = findDates(doc);
    candidates.push(...dates);
    candidates.push(...(wants('figures') ? findFigures(doc) : findFiguresAgainst(doc, dates)));
  }
  const resolution = resolveOverlaps(candidates, workspace.overlap);
  const joined = names ? joinPeople(doc, resolution.winners, workspace.join) : NOBODY;
  const people = options.names === undefined ? joined : withAliasesAndRoles(joined, options.names);
  const countries = names ? joinCountries(doc, resolution.winners) : [];
  return {
    doc,
    resolution,
    people: people.people,
    identities: people.identities,
    rolesOf: people.rolesOf,
    countries,
    losers: [...rejected, ...resolution.losers],
    warnings: people.warnings,
  };
}
