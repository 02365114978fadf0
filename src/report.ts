/** Analysis → Report: the output contract, and nothing that is not in it. */
import type { Analysis } from './pipeline.js';
import {
  type Candidate,
  type DateAnswer,
  type FigureAnswer,
  type Person,
  type Report,
  SCHEMA_VERSION,
  type Topic,
  type Warning,
} from './types.js';

export interface ReportOptions {
  readonly only?: readonly Topic[];
  readonly explain?: boolean;
}

export function toReport(analysis: Analysis, options: ReportOptions = {}): Report {
  const { doc } = analysis;
  const { article } = doc;
  const wants = (topic: Topic) => options.only === undefined || options.only.includes(topic);
  const explained = <T extends { readonly because?: unknown }>(answer: T): T => {
    if (options.explain) return answer;
    const { because: _, ...rest } = answer;
    return rest as T;
  };
  const winners = <K extends Candidate['kind']>(kind: K) =>
    analysis.resolution.winners.filter((one): one is Extract<Candidate, { kind: K }> => one.kind === kind);
  const mention = ({ start, end, because }: Candidate) =>
    explained({ text: doc.text.slice(start, end), start, end, because });

  const dates = winners('date').map((one): DateAnswer => {
    const { impossible: _, ...value } = one.value;
    return { ...mention(one), ...value };
  });
  const figures = winners('figure').map((one): FigureAnswer => ({ ...mention(one), ...one.value }));
  const people = analysis.people.map(
    (person): Person => ({
      ...person,
      confidence: Math.round(person.confidence * 1000) / 1000,
      mentions: person.mentions.map(explained),
    }),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    offsets: 'utf16',
    article: {
      id: article.id,
      source: article.source,
      format: article.format,
      title: doc.title,
      byline: article.byline ?? [],
      published: doc.published,
      publishedFrom: doc.publishedFrom,
      words: doc.words,
      characters: doc.text.length,
    },
    people: wants('people') ? people : [],
    countries: wants('countries')
      ? analysis.countries.map((country) => ({ ...country, mentions: country.mentions.map(explained) }))
      : [],
    dates: wants('dates') ? dates : [],
    figures: wants('figures') ? figures : [],
    warnings: [...analysis.warnings, ...dateWarnings(analysis)],
  };
}

function dateWarnings({ doc, resolution }: Analysis): Warning[] {
  const warnings: Warning[] = [];
  const dates = resolution.winners.filter((one) => one.kind === 'date');
  const unresolved = dates.filter((one) => one.value.relative && one.value.earliest === null);
  if (doc.published === null && unresolved.length > 0)
    warnings.push({
      code: 'no-publication-date',
      message: `${unresolved.length} relative ${unresolved.length === 1 ? 'date stays' : 'dates stay'} unresolved: give the publication date with --published YYYY-MM-DD`,
    });
  for (const { start, end, value } of dates)
    if (value.impossible)
      warnings.push({
        code: 'impossible-date',
        message: `“${doc.text.slice(start, end)}” is no date of the calendar`,
        start,
        end,
      });
  return warnings;
}
