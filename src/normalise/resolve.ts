/**
 * Expression + what the article knows → value. Pure: the same expression and context give the same value. Whatever
 * was not in the expression's own words is named in `assumed`.
 */
import type { Context } from './context.js';
import { resolveDuration } from './duration.js';
import { type Resolved, resolvePoint } from './point.js';
import type { Expression } from './temporal.js';
import { plain } from './value.js';

export function resolve(expression: Expression, context: Context): Resolved {
  switch (expression.kind) {
    case 'point':
      return resolvePoint(expression, context);
    case 'duration':
      return { value: resolveDuration(expression, context), period: null };
    case 'set':
      return { value: plain('set', expression.timex), period: null };
    case 'reference':
      return { value: { ...plain('date', expression.timex), relative: true }, period: null };
    case 'named':
      return {
        value: {
          ...plain('date', 'XXXX-XX-XX'),
          relative: true,
          assumed: [
            `no day for “${expression.name}”: it depends on the country or on a calendar not computed`,
          ],
        },
        period: null,
      };
  }
}
