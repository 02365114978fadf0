/** Analysis → Report: the output contract, and nothing that is not in it. */
import type { Doc } from './annotate/doc.js';
import { isEnglish } from './annotate/language.js';
import { isOnlyAuthor } from './coref/authors.js';
import type { Analysis } from './pipeline.js';
import {
  type Candidate,
  type Country,
  type CountryMention,
  type DateAnswer,
  type DateCandidate,
  type FigureAnswer,
  type FigureCandidate,
  type Mention,
  type Person,
  type Report,
  SCHEMA_VERSION,
  type Span,
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
  const keep = options.explain === true;
  const dates: DateAnswer[] = [];
  const figures: FigureAnswer[] = [];
  const { winners } = analysis.resolution;
  const wantsDates = wants('dates');
  const wantsFigures = wants('figures');
  for (const one of winners) {
    const { kind } = one;
    if (kind === 'date' && wantsDates) dates.push(dateAnswer(doc.text, one, keep));
    else if (kind === 'figure' && wantsFigures) figures.push(figureAnswer(doc.text, one, winners, keep));
  }
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
    people: wants('people') ? personAnswers(analysis, keep) : [],
    countries: wants('countries') ? analysis.countries.map((country) => countryAnswer(country, keep)) : [],
    dates,
    figures,
    warnings: [...languageWarnings(doc), ...analysis.warnings, ...dateWarnings(analysis)],
  };
}

// Answers are spelled out field by field: a copy by spread takes several times as long, and there are many.

function personAnswers({ doc, people }: Analysis, keep: boolean): readonly Person[] {
  if (people.length === 0) return [];
  const isAuthor = isOnlyAuthor(doc);
  return people.map((person) => personAnswer(person, isAuthor(person), keep));
}

function personAnswer(person: Person, isAuthor: boolean, keep: boolean): Person {
  const { name, roles, honorifics, age, aliases } = person;
  const confidence = Math.round(person.confidence * 1000) / 1000;
  const mentions = keep ? person.mentions : person.mentions.map(bareMention);
  return isAuthor
    ? { name, roles, honorifics, age, aliases, confidence, byline: true, mentions }
    : { name, roles, honorifics, age, aliases, confidence, mentions };
}

const bareMention = ({ text, start, end }: Mention): Mention => ({ text, start, end });

function countryAnswer(country: Country, keep: boolean): Country {
  const { code, alpha3, name } = country;
  const mentions = keep
    ? country.mentions
    : country.mentions.map(({ text, start, end, form }): CountryMention => ({ text, start, end, form }));
  return { code, alpha3, name, mentions };
}

function dateAnswer(
  article: string,
  { start, end, because, value }: DateCandidate,
  keep: boolean,
): DateAnswer {
  const text = article.slice(start, end);
  const { type, timex, value: edtf, earliest, latest, relative, approximate, assumed } = value;
  const answer = {
    text,
    start,
    end,
    type,
    timex,
    value: edtf,
    earliest,
    latest,
    relative,
    approximate,
    assumed,
  };
  return keep ? { ...answer, because } : answer;
}

/** What an answer points at. The words that compare a sum count among its candidate's, and stand outside the sum. */
export function answerSpan(one: Candidate): Span {
  return one.kind === 'figure' && one.value.kind === 'money' && one.bare !== undefined ? one.bare : one;
}

/** A figure that another names, as its own answer points at it. */
function named(span: Span, figures: readonly Candidate[]): Span {
  const other = figures.find(
    (one) => one.kind === 'figure' && one.start === span.start && one.end === span.end,
  );
  const { start, end } = other === undefined ? span : answerSpan(other);
  return { start, end };
}

function figureAnswer(
  article: string,
  one: FigureCandidate,
  all: readonly Candidate[],
  keep: boolean,
): FigureAnswer {
  const { start, end } = answerSpan(one);
  const text = article.slice(start, end);
  const { kind, value, min, max, comparator, unit, currency, assumed, comparatorWords } = one.value;
  const { unitCode, direction, what, changedFrom, changedTo, converts } = one.value;
  const answer: { -readonly [Field in keyof FigureAnswer]: FigureAnswer[Field] } =
    unitCode === undefined
      ? { text, start, end, kind, value, min, max, comparator, unit, currency, assumed }
      : { text, start, end, kind, value, min, max, comparator, unit, unitCode, currency, assumed };
  if (comparatorWords !== undefined) answer.comparatorWords = comparatorWords;
  if (changedFrom !== undefined) answer.changedFrom = named(changedFrom, all);
  if (changedTo !== undefined) answer.changedTo = named(changedTo, all);
  if (direction !== undefined) answer.direction = direction;
  if (what !== undefined) answer.what = what;
  if (converts !== undefined) answer.converts = named(converts, all);
  if (keep) answer.because = one.because;
  return answer;
}

function languageWarnings(doc: Doc): readonly Warning[] {
  return isEnglish(doc) ? NO_WARNINGS : [NOT_ENGLISH];
}

const NO_WARNINGS: readonly Warning[] = [];
const NOT_ENGLISH: Warning = {
  code: 'not-english',
  message: 'not in English, the only language that the rules know: the answers are guesses',
};

function dateWarnings({ doc, resolution }: Analysis): Warning[] {
  const warnings: Warning[] = [];
  let unresolved = 0;
  for (const one of resolution.winners) {
    if (one.kind !== 'date') continue;
    const { start, end, value } = one;
    if (value.relative && value.earliest === null) unresolved++;
    if (value.impossible)
      warnings.push({
        code: 'impossible-date',
        message: `“${doc.text.slice(start, end)}” is no date of the calendar`,
        start,
        end,
      });
  }
  if (doc.published === null && unresolved > 0)
    warnings.unshift({
      code: 'no-publication-date',
      message: `${unresolved} relative ${unresolved === 1 ? 'date stays' : 'dates stay'} unresolved: give the publication date with --published YYYY-MM-DD`,
    });
  return warnings;
}
