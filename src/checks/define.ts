/**
 * What a check is: data with one function, as rules are. Its documentation, its examples and counter-examples live in
 * it; the tests run them and docs/checks.md is generated from them.
 */
import type { Facts, House } from './facts.js';
import type { CheckLevel, Contradiction, Level, Place } from './finding.js';
import type { CheckId } from './ids.js';
import type { Presence } from './presence.js';

export interface CheckDoc {
  readonly id: CheckId;
  /** Level of its findings unless configured otherwise; `off` until configured. */
  readonly level: CheckLevel;
  /** One line: what does not agree. */
  readonly doc: string;
  /** Why it is worth a reader's time: what such slips do, how often they are. */
  readonly why: string;
  /** Where the check comes from: a published mistake, a style book, an observation. */
  readonly source: string;
  /** When it is silent on purpose, a sentence each. */
  readonly exemptions: readonly string[];
  /** Slips of this kind that it cannot see, a sentence each. */
  readonly blindSpots: readonly string[];
  /** At least ten articles that contradict themselves. */
  readonly examples: readonly CheckExample[];
  /** At least ten articles in which this check must find nothing. */
  readonly cleanExamples: readonly CleanExample[];
}

/** An article of the examples: the text alone, or with what metadata would say. */
export interface ExampleArticle {
  readonly text: string;
  /** None is known unless given: checks must not guess the day. */
  readonly published?: string;
  readonly title?: string;
  /** The text before an edit. */
  readonly previous?: string;
  /** What the newsroom has configured; nothing unless given. */
  readonly house?: House;
}

export interface CheckExample extends ExampleArticle {
  /** The words at the two places that the finding must show, or at its only one. */
  readonly points: readonly [here: string, there?: string];
  /** Level of this finding where it is milder than the check's. */
  readonly level?: Level;
  /** Computed values that it must have; others are free. */
  readonly computed?: Readonly<Record<string, string | number>>;
}

export type CleanExample = string | ExampleArticle;

/** One replacement in an article's text or title. */
export interface Edit {
  readonly at: Place;
  readonly with: string;
}

/** Tells that a fact was looked at and could have been contradicted: what the summary counts. */
export type Looked = (fact: Place) => void;

export interface Check extends CheckDoc {
  /**
   * What an article must have for this check to be called at all; all of it. Most articles lack something, so this is
   * what keeps an archive fast.
   */
  readonly needs: readonly Presence[];
  /** All contradictions, in text order. It calls `looked` for each fact that it compared, whether or not it agrees. */
  readonly check: (facts: Facts, looked: Looked) => Iterable<Contradiction>;
  /**
   * The slip that this check is for, made in a clean article: deterministic, one edit, null where the article has
   * nothing to slip on. Where it says a thing only once, the edit may say it again, otherwise (planted.ts). The ledger injects it and counts how often the check finds it.
   */
  readonly slip?: (facts: Facts) => Edit | null;
}

export function defineCheck(check: Check): Check {
  return check;
}
