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
import type { Article, Candidate, Country, DateCandidate, Loser, Person, Topic, Warning } from './types.js';
import { columnsAt, newWorkspace, type Workspace } from './workspace.js';

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
  return analyseAll([article], options, workspace)[0]!;
}

/** The same for a batch (src/batch.ts), stage by stage: the analyses are good until the next batch. */
export function analyseAll(
  articles: readonly Article[],
  options: ExtractOptions = {},
  workspace: Workspace = newWorkspace(),
): readonly Analysis[] {
  const wants = (topic: Topic) => options.only === undefined || options.only.includes(topic);
  // Names and countries contest each other's words, and so do dates and figures: each pair is found together.
  const names = wants('people') || wants('countries');
  const works = articles.map((article, place) =>
    newWork(annotate(article, lexicon, columnsAt(workspace, place))),
  );
  if (names) {
    for (const work of works) addPeople(work, options, workspace);
    for (const work of works) add(work, findCountries(work.doc));
  }
  if (wants('dates') || wants('figures')) {
    for (const work of works) add(work, findDates(work.doc));
    for (const work of works)
      add(
        work,
        wants('figures')
          ? findFigures(work.doc)
          : findFiguresAgainst(work.doc, work.candidates.filter(isDate)),
      );
  }
  const resolutions = works.map(({ candidates }) => resolveOverlaps(candidates, workspace.overlap));
  const people = names
    ? joinPeople(
        works.map(({ doc }, place) => ({ doc, winners: resolutions[place]!.winners })),
        workspace.join,
      )
    : works.map(() => NOBODY);
  const countries = works.map(({ doc }, place) =>
    names ? joinCountries(doc, resolutions[place]!.winners) : [],
  );
  return works.map((work, place) =>
    analysisOf(work, resolutions[place]!, people[place]!, countries[place]!, options),
  );
}

/** What the stages find in an article. */
interface Work {
  readonly doc: Doc;
  readonly candidates: Candidate[];
  readonly rejected: Loser[];
}

const newWork = (doc: Doc): Work => ({ doc, candidates: [], rejected: [] });

function add({ candidates }: Work, found: readonly Candidate[]): void {
  for (const one of found) candidates.push(one);
}

function addPeople(
  work: Work,
  { explain = false, names }: ExtractOptions,
  { people: room }: Workspace,
): void {
  const weighed = findPeople(work.doc, explain, room);
  const people = names === undefined ? weighed : withHouseNames(work.doc, weighed, names);
  add(work, people.candidates);
  for (const one of people.rejected) work.rejected.push(one);
}

const isDate = (one: Candidate): one is DateCandidate => one.kind === 'date';

function analysisOf(
  { doc, rejected }: Work,
  resolution: Resolution,
  joined: People,
  countries: readonly Country[],
  { names }: ExtractOptions,
): Analysis {
  const people = names === undefined ? joined : withAliasesAndRoles(joined, names);
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
