/** One version of an article, as it is compared: its answers, and where it is at hand the text around them. */
import type { Doc } from '../annotate/doc.js';
import { headClassOf } from '../checks/definitions/same-quantity.js';
import { indexLines, type LineColumn } from '../format/lines.js';
import type { DateAnswer, FigureAnswer, Mention, Person, Report, Span } from '../types.js';
import { contextsOf } from './contexts.js';
import type { Context, Statement } from './pairing.js';

export interface DateStatement extends Statement {
  readonly answer: DateAnswer;
}

export interface FigureStatement extends Statement {
  readonly answer: FigureAnswer;
}

/** A person with the sentences that name him or her, the names masked. */
export interface PersonStatement {
  readonly person: Person;
  readonly contexts: ReadonlySet<string>;
}

export interface Version {
  readonly report: Report;
  /** Line of the archive that holds it. */
  readonly line: number | null;
  readonly dates: readonly DateStatement[];
  readonly figures: readonly FigureStatement[];
  readonly people: readonly PersonStatement[];
  /** Null where only answers are at hand. */
  readonly placeOf: ((offset: number) => LineColumn) | null;
}

/** The Doc is not kept: it may be gone with the next article. */
export function versionOf(report: Report, line: number | null = null, doc: Doc | null = null): Version {
  const both = inTextOrder([...report.dates, ...report.figures]);
  const contexts = contextsBySpan(doc, both);
  const named = inTextOrder(report.people.flatMap(({ mentions }) => mentions));
  const namings = contextsBySpan(doc, named);
  const text = doc?.text;
  return {
    report,
    line,
    dates: report.dates.map((answer) => ({
      answer,
      kind: 'date',
      family: answer.type,
      key: [answer.type, answer.timex, answer.value].join(' '),
      context: contexts.get(answer) ?? null,
    })),
    figures: report.figures.map((answer) => figureStatement(answer, contexts.get(answer) ?? null)),
    people: report.people.map((person) => ({
      person,
      contexts: new Set(
        person.mentions.flatMap((mention) => {
          const context = namings.get(mention);
          return context === undefined ? [] : [`${context.ordinal} ${context.masked}`];
        }),
      ),
    })),
    placeOf: text === undefined ? null : lazily(() => indexLines(text).placeOf),
  };
}

const inTextOrder = <T extends Span>(spans: T[]): T[] =>
  spans.sort((a, b) => a.start - b.start || a.end - b.end);

function contextsBySpan(doc: Doc | null, spans: readonly Mention[]): ReadonlyMap<Mention, Context> {
  if (doc === null) return new Map();
  const contexts = contextsOf(doc, spans);
  return new Map(spans.map((span, at) => [span, contexts[at]!]));
}

/** The wording of what is counted is none of the fact: `12 people`, `12 persons`. */
function figureStatement(answer: FigureAnswer, context: Context | null): FigureStatement {
  const { kind, value, min, max, comparator, currency, unit, unitCode, direction } = answer;
  const of = currency ?? unitCode ?? (unit === null ? '' : headClassOf(unit));
  return {
    answer,
    kind: `figure ${kind}`,
    family: of,
    key: [value, min, max, comparator, of, direction ?? ''].join(' '),
    context,
  };
}

function lazily<A, R>(make: () => (argument: A) => R): (argument: A) => R {
  let made: ((argument: A) => R) | null = null;
  return (argument) => {
    made ??= make();
    return made(argument);
  };
}
