/** Where a reading lies by itself, whatever the article has told: asked of one that another hangs on, before its turn. */
import type { Doc } from '../../annotate/doc.js';
import type { Context } from '../../normalise/context.js';
import type { Period } from '../../normalise/period.js';
import { resolve } from '../../normalise/resolve.js';
import type { DateReading } from './reading.js';
import { tenseOfReading } from './reading-tense.js';

export function resolveAlone(doc: Doc, one: DateReading, reference: number | null): Period | null {
  return resolve(one.expression, { ...BARE_CONTEXT, reference, tense: tenseOfReading(doc, one) }).period;
}
const BARE_CONTEXT: Context = {
  reference: null,
  narrative: null,
  compared: null,
  tense: 0,
  surelyPast: false,
  surelyAhead: false,
  weekAhead: false,
  southern: false,
  dayFirst: null,
};
