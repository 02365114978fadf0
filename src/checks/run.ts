/** Article → findings: each check that the article has something for, worst first, the same every time. */
import { indexLines, type LineIndex } from '../format/lines.js';
import { lazily } from '../lazily.js';
import type { Article, PublishedFrom, Warning } from '../types.js';
import type { Check } from './define.js';
import { type Facts, type FactsRoom, factsOf, factsOfAll, type House, newFactsRoom } from './facts.js';
import {
  type Assumption,
  type CheckLevel,
  type Contradiction,
  type Finding,
  LEVELS,
  type Level,
  type Place,
  type Surface,
  type Witness,
} from './finding.js';
import { fingerprintOf } from './fingerprint.js';
import { CHECK_IDS, type CheckId } from './ids.js';
import { silence } from './ignores.js';
import { CHECKS } from './index.js';
import { PRESENCE, presenceOf } from './presence.js';
import { silenceOf } from './silence.js';

export interface CheckOptions {
  /** Levels in place of the checks' own; `off` leaves a check out. */
  readonly levels?: Readonly<Partial<Record<CheckId, CheckLevel>>>;
  /** Only these checks, whatever their level; one that is off then gives notes. */
  readonly only?: readonly CheckId[];
  readonly house?: House;
  /** The article before an edit: what was changed at one place must not stand at another as it was. */
  readonly against?: Article;
  /** The name by which fingerprints know the article; its id unless given. */
  readonly identity?: string;
}

/** What holds for many articles. */
export type BatchCheckOptions = Omit<CheckOptions, 'against' | 'identity'>;

/** What was looked at, so that silence means something. */
export interface Checked {
  /** Facts that some check compared, each counted once. */
  readonly facts: number;
  /** Facts that each check compared; checks that had nothing to compare are left out. */
  readonly byCheck: Readonly<Partial<Record<CheckId, number>>>;
}

export interface CheckedArticle {
  readonly article: Article;
  /** Title by metadata or from the text. */
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  /** Worst first, then in text order. */
  readonly findings: readonly Finding[];
  readonly checked: Checked;
  /** Findings that the article asks to be silent about, with a reason. */
  readonly silenced: number;
  /** Requests to be silent that count for nothing. */
  readonly warnings: readonly Warning[];
}

/** With a room that is passed again the next article takes less time. */
export function checkArticle(
  article: Article,
  options: CheckOptions = {},
  room: FactsRoom = newFactsRoom(),
): CheckedArticle {
  return checkFacts(factsOf(article, options.house, options.against, room), options);
}

/** The same for a batch (src/batch.ts). */
export function checkAll(
  articles: readonly Article[],
  options: BatchCheckOptions = {},
  room: FactsRoom = newFactsRoom(),
): readonly CheckedArticle[] {
  return factsOfAll(articles, options.house, room).map((facts) => checkFacts(facts, options));
}

export function checkFacts(facts: Facts, options: CheckOptions = {}): CheckedArticle {
  const { article, doc, published, publishedFrom } = facts;
  const { present } = facts;
  const findings = new Map<string, Finding>();
  /** Places that were compared, and the check that did so last: a number for a place of either text. */
  const seen = new Map<number, CheckId>();
  const ran = new Set<CheckId>();
  const byCheck: Partial<Record<CheckId, number>> = {};
  const witness = witnessesOf(facts);
  for (const id of CHECK_IDS) {
    const check = CHECKS[id];
    const level = levelOf(check, options);
    if (level === 'off') continue;
    // Without the version before an edit, an ignore of what is left from it cannot be called unused.
    const needs = needsOf(id);
    if (facts.previous !== null || (needs & PRESENCE.previous) === 0) ran.add(id);
    if ((needs & ~present) !== 0) continue;
    let compared = 0;
    const looked = ({ in: surface, start }: Place) => {
      const place = surface === 'text' ? start : -1 - start;
      if (seen.get(place) === id) return;
      seen.set(place, id);
      compared++;
    };
    for (const contradiction of check.check(facts, looked)) {
      const finding = findingOf(contradiction, id, level, facts, witness, options.identity ?? article.id);
      const same = findings.get(finding.fingerprint);
      if (same === undefined) findings.set(finding.fingerprint, finding);
      else if (!samePlace(same.here, finding.here))
        findings.set(finding.fingerprint, { ...same, also: [...same.also, finding.here] });
    }
    if (compared > 0) byCheck[id] = compared;
  }
  const all = [...findings.values()].sort(byRank);
  return {
    article,
    title: doc.title,
    published,
    publishedFrom,
    ...silence(all, article.ignores ?? [], ran),
    checked: { facts: seen.size, byCheck },
  };
}

const needsById = lazily(() => new Map(CHECK_IDS.map((id) => [id, presenceOf(CHECKS[id].needs)])));
const needsOf = (id: CheckId): number => needsById().get(id)!;

function levelOf({ id, level }: Check, { levels, only }: CheckOptions): CheckLevel {
  const configured = levels?.[id] ?? level;
  if (only === undefined) return configured;
  if (!only.includes(id)) return 'off';
  return configured === 'off' ? 'note' : configured;
}

function findingOf(
  found: Contradiction,
  check: CheckId,
  level: Level,
  facts: Facts,
  witness: (place: Place) => Witness,
  identity: string,
): Finding {
  const { here, there, message, doubt, computed, repairs } = found;
  const foreign = facts.foreignAt(here) ?? (there === undefined ? null : facts.foreignAt(there));
  const own = found.level === undefined ? level : mildest(found.level, level);
  return {
    check,
    level: foreign === null ? own : 'note',
    message,
    doubt,
    here: witness(here),
    there: there === undefined ? null : witness(there),
    also: [],
    computed,
    repairs,
    assumption: assumptionOf(found, facts),
    milder: foreign === null || own === 'note' ? null : `a note only: the words stand in a ${foreign}`,
    facts: found.facts,
    fingerprint: fingerprintOf(check, identity, found.facts),
    silence: silenceOf(check, facts.article),
  };
}

const mildest = (a: Level, b: Level): Level => (LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b);

const SOURCES: Readonly<Record<PublishedFrom, string>> = {
  option: 'given with --published',
  metadata: "from the page's metadata",
  'front-matter': 'from the front matter',
  dateline: 'from the dateline',
  url: 'from the address of the page',
  none: 'not known',
};

function assumptionOf(
  { assumed, assumesPublished }: Contradiction,
  { published, publishedFrom }: Facts,
): Assumption | null {
  const day = assumesPublished && published !== null ? published : null;
  if (day === null) return assumed === undefined ? null : { text: assumed };
  const from = `published ${day}, ${SOURCES[publishedFrom]}`;
  return {
    text: assumed === undefined ? from : `${assumed}; ${from}`,
    published: day,
    publishedFrom,
  };
}

/** Lines are counted only for an article that has findings. */
function witnessesOf(facts: Facts): (place: Place) => Witness {
  const lines = new Map<Surface, LineIndex>();
  return (place) => {
    // The headline is asked for only where a place is in it: making it is work.
    const text = place.in === 'text' ? facts.doc.text : (facts.headline?.text ?? '');
    const index = lines.get(place.in) ?? indexLines(text);
    lines.set(place.in, index);
    const { line, column } = index.placeOf(place.start);
    const { in: surface, start, end } = place;
    return { in: surface, start, end, text: text.slice(start, end), line, column };
  };
}

const samePlace = (a: Place, b: Place): boolean => a.in === b.in && a.start === b.start;

/** Worst first; then as they are read, the title before the text; then the order of the checks. */
function byRank(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    (a.here.in === b.here.in ? 0 : a.here.in === 'title' ? -1 : 1) ||
    a.here.start - b.here.start ||
    CHECK_IDS.indexOf(a.check) - CHECK_IDS.indexOf(b.check)
  );
}
