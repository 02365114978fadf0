/** What a check says: two places of an article that cannot both be right, and what is known of them. */
import type { PublishedFrom, Span } from '../types.js';
import type { CheckId } from './ids.js';

/** From worst to mildest. */
export const LEVELS = ['error', 'warning', 'note'] as const;
export type Level = (typeof LEVELS)[number];
export type CheckLevel = Level | 'off';

/** Whether `level` is at least as bad as `least`. */
export function reaches(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(least);
}

/** Which text a span counts in: the article's, or that of a title which metadata gives and the text lacks. */
export type Surface = 'text' | 'title';

/** Words of the article as offsets, UTF-16 and half-open. */
export interface Place extends Span {
  readonly in: Surface;
}

/** The place alone of whatever stands there: a fact, a witness. */
export const placeOf = ({ in: where, start, end }: Place): Place => ({ in: where, start, end });

/** A place that speaks for or against: what stands there, and where a reader finds it. */
export interface Witness extends Place {
  readonly text: string;
  /** From 1; of the text as read (`copydesk --text` prints it), or of the title. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** One way to make the article agree with itself. A person decides which; copydesk changes no facts. */
export interface Repair {
  /** What would be replaced. */
  readonly at: Place;
  readonly with: string;
  /** Why this would fit: `29 June 2017 is a Thursday`. */
  readonly because: string;
}

/** What a check yields; `run.ts` makes a finding of it. */
export interface Contradiction {
  readonly here: Place;
  /** The other witness. Absent only where one place suffices: a date that no calendar has. */
  readonly there?: Place;
  /** One sentence without the final period: what does not agree. Never that a thing is false. */
  readonly message: string;
  /** What may be wrong, both sides: `either the weekday or the date may be wrong`. */
  readonly doubt: string;
  /** What was computed to see it, by name: `{ weekday: 'Tuesday' }`. */
  readonly computed: Readonly<Record<string, string | number>>;
  readonly repairs: readonly Repair[];
  /**
   * The facts in a normal form (`2017-06-27`, `thursday`), in a fixed order: with the check and the article they are
   * the finding's fingerprint. No offsets, no letter case, no wording that an edit elsewhere would change.
   */
  readonly facts: readonly string[];
  /** Milder than the check's own level, where this one is less sure. Never worse. */
  readonly level?: Level;
  /** The finding depends on the day of publication: the finding then names it and where it is from. */
  readonly assumesPublished?: true;
  /** What else was assumed, in words. */
  readonly assumed?: string;
}

export interface Assumption {
  readonly text: string;
  /** The day of publication that the finding depends on. */
  readonly published?: string;
  readonly publishedFrom?: PublishedFrom;
}

export interface Finding {
  readonly check: CheckId;
  readonly level: Level;
  readonly message: string;
  readonly doubt: string;
  readonly here: Witness;
  readonly there: Witness | null;
  /** Other places that say the same, so that one slip is one finding. */
  readonly also: readonly Witness[];
  readonly computed: Readonly<Record<string, string | number>>;
  readonly repairs: readonly Repair[];
  readonly assumption: Assumption | null;
  /** Why the level is milder than the check's own: quoted words and the like are not the newspaper's. */
  readonly milder: string | null;
  readonly facts: readonly string[];
  /** Stays when lines move and when other findings come and go. */
  readonly fingerprint: string;
  /** What to write, word for word, to silence it. */
  readonly silence: string;
}
