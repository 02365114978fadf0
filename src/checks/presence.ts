/** What an article may have, told before any check is called: most checks have nothing to ask of most articles. */
import { is } from '../annotate/doc.js';
import { CLASS } from '../lexicon/classes.js';
import type { Analysis } from '../pipeline.js';
import type { FigureKind, Kind } from '../types.js';
import { separateTitle } from './separate-title.js';

/** A bit each. */
export const PRESENCE = {
  person: 1 << 0,
  country: 1 << 1,
  date: 1 << 2,
  figure: 1 << 3,
  count: 1 << 4,
  money: 1 << 5,
  percent: 1 << 6,
  measure: 1 << 7,
  'percentage-points': 1 << 8,
  multiple: 1 << 9,
  ratio: 1 << 10,
  ordinal: 1 << 11,
  age: 1 << 12,
  score: 1 << 13,
  headline: 1 << 14,
  /** A weekday is named somewhere. */
  weekday: 1 << 15,
  /** The day of publication is known. */
  published: 1 << 16,
  /** The version before an edit is at hand. */
  previous: 1 << 17,
} as const satisfies Record<Kind | FigureKind | 'headline' | 'weekday' | 'published' | 'previous', number>;
export type Presence = keyof typeof PRESENCE;

/** The bits of all that is named. */
export const presenceOf = (names: readonly Presence[]): number =>
  names.reduce((bits, name) => bits | PRESENCE[name], 0);

/** A title of its own is read only when a check asks: what it may have must not keep the check from asking. */
const IN_TITLE = presenceOf(['date', 'weekday', 'figure', 'count', 'money', 'percent', 'measure', 'ratio']);

/** The bits of what an article has. */
export function presentIn({ resolution, doc }: Analysis): number {
  let present = 0;
  for (const one of resolution.winners) {
    if (one.kind === 'trap') continue;
    present |= PRESENCE[one.kind];
    if (one.kind === 'figure') present |= PRESENCE[one.value.kind];
  }
  for (let token = 0; token < doc.length; token++)
    if (is(doc, token, CLASS.weekday)) {
      present |= PRESENCE.weekday;
      break;
    }
  if (doc.published !== null) present |= PRESENCE.published;
  if (doc.title !== null) present |= PRESENCE.headline;
  if (/\d/.test(doc.article.title ?? '') && separateTitle(doc) !== null) present |= IN_TITLE;
  return present;
}
