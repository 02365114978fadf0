/**
 * The shapes that the stages hand to each other and that scripts import.
 * All of it is plain data. Offsets are UTF-16 code units into `article.text`, half-open.
 */

/** What `read/` hands to `annotate/`. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** Where it came from, as the user named it; `-` is standard input. */
  readonly source: string;
  readonly format: string;
  /** Given by metadata; otherwise found in the text. */
  readonly title?: string;
  readonly byline?: readonly string[];
  /** The reference date: `YYYY-MM-DD`, with `THH:MM[:SS][zone]` when known. */
  readonly published?: string;
  readonly publishedFrom?: PublishedFrom;
  /** What the text asks the checks to be silent about. */
  readonly ignores?: readonly Ignore[];
}

/** A request to be silent about a check's findings in an article. */
export interface Ignore {
  /** Id of a check, or the fingerprint of one finding. */
  readonly target: string;
  /** Empty where none was given: then the request counts for nothing. */
  readonly reason: string;
  /** Where it is written: `line 12`, `front matter`, or the path of a sidecar. */
  readonly place: string;
}

export type PublishedFrom = 'option' | 'metadata' | 'front-matter' | 'dateline' | 'url' | 'none';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the text, and where they stand. */
export interface Words extends Span {
  readonly text: string;
}

export type Kind = 'person' | 'country' | 'date' | 'figure';

/** One reason for or against an answer. `weight` is in log-odds where the rule has one, else 0. */
export interface Evidence extends Span {
  readonly rule: string;
  /** The words or the fact that the rule saw. */
  readonly cue: string;
  readonly weight: number;
}

/** A span that a rule proposes. `value` depends on `kind`. */
export interface CandidateBase extends Span {
  readonly rule: string;
  /** First token, and the one after the last. */
  readonly first: number;
  readonly last: number;
  /** Log-odds that the reading is right; 0 for rules that are sure of what they match. */
  readonly score: number;
  readonly because: readonly Evidence[];
}

export interface PersonCandidate extends CandidateBase {
  readonly kind: 'person';
}

export interface CountryCandidate extends CandidateBase {
  readonly kind: 'country';
  readonly code: string;
  readonly form: 'name' | 'demonym';
}

export interface DateCandidate extends CandidateBase {
  readonly kind: 'date';
  readonly value: DateValue;
}

export interface FigureCandidate extends CandidateBase {
  readonly kind: 'figure';
  readonly value: FigureValue;
  /** The number with its sign and magnitude, without the noun counted: what a date may not share. */
  readonly core: Span;
  /** Without the words that compare at its edges, where it has some: what a sum's answer is (docs/adr/0008). */
  readonly bare?: Span | undefined;
}

/** A reading that yields no answer but keeps others from claiming its words: a city, a newspaper, a flight number. */
export interface TrapCandidate extends CandidateBase {
  readonly kind: 'trap';
  /** What the words are instead: `city`, `organisation`, `language`, `model number` … */
  readonly what: string;
  /** The kinds of answer that it keeps off; others may overlap it. */
  readonly against: readonly Kind[];
}

export type Candidate = PersonCandidate | CountryCandidate | DateCandidate | FigureCandidate | TrapCandidate;

/** A candidate that did not become an answer, and why. */
export interface Loser {
  readonly candidate: Candidate;
  readonly reason: string;
  /** The candidate it lost against, if it was that. */
  readonly against?: Candidate;
}

export type DateType = 'date' | 'time' | 'duration' | 'set';

export interface DateValue {
  readonly type: DateType;
  /** TIMEX3 value. */
  readonly timex: string;
  /** EDTF (ISO 8601-2:2019); null where there is no calendar value. */
  readonly value: string | null;
  /** First and last day (or instant) that the expression can mean; null when unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Its meaning depends on the reference date or on another date of the article. */
  readonly relative: boolean;
  readonly approximate: boolean;
  /** What was assumed to reach the value, in words: `year 2024, nearest to publication`. */
  readonly assumed: readonly string[];
  /** The expression names a date that no calendar has: `February 30`. */
  readonly impossible?: true;
}

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-points'
  | 'measure'
  | 'age'
  | 'ratio'
  | 'score'
  | 'ordinal'
  | 'multiple';

export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~';

export interface FigureValue {
  readonly kind: FigureKind;
  /** In base units; null for a range, which has `min` and `max` instead. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  /** The noun phrase counted, or the unit of measure, as written. */
  readonly unit: string | null;
  /** UCUM code of a measure. */
  readonly unitCode?: string | undefined;
  /** ISO 4217 code of money. */
  readonly currency: string | null;
  readonly assumed: readonly string[];
  /**
   * The words that the comparator was read from, in text order: `more than`, `or so`. Before and behind a sum they stand
   * outside its span, in all other figures inside. A verb that compares (`exceeded $28 million`) is none of them.
   */
  readonly comparatorWords?: readonly Words[] | undefined;
  readonly direction?: 'up' | 'down' | undefined;
  /** The noun phrase that the figure is said of, where it is clear. */
  readonly what?: string | undefined;
  /** The figure that this one changed from, or into: *from 4 percent to 6 percent*. */
  readonly changedFrom?: Span | undefined;
  readonly changedTo?: Span | undefined;
  /** The figure that this one restates in another currency or unit, in brackets behind it. */
  readonly converts?: Span | undefined;
}

// ── The report: what `--format json` prints ────────────────────────────────────────────────────────

export interface Mention extends Words {
  readonly because?: readonly Evidence[];
}

export interface Person {
  readonly name: string;
  readonly roles: readonly string[];
  readonly honorifics: readonly string[];
  readonly age: number | null;
  /** Other spellings of the name that were joined with it. */
  readonly aliases: readonly string[];
  /** Probability that this is a person, 0 to 1. */
  readonly confidence: number;
  /** Named in the byline of the text and nowhere else: who wrote the article, not who acts in it. */
  readonly byline?: true;
  readonly mentions: readonly Mention[];
}

export interface CountryMention extends Mention {
  readonly form: 'name' | 'demonym';
}

export interface Country {
  readonly code: string;
  readonly alpha3: string;
  readonly name: string;
  readonly mentions: readonly CountryMention[];
}

export interface DateAnswer extends Mention, Omit<DateValue, 'impossible'> {}

export interface FigureAnswer extends Mention, FigureValue {}

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

export interface ArticleFacts {
  readonly id: string;
  readonly source: string;
  readonly format: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly words: number;
  readonly characters: number;
}

export const SCHEMA_VERSION = 1;

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly offsets: 'utf16' | 'codepoint' | 'byte';
  readonly article: ArticleFacts;
  readonly people: readonly Person[];
  readonly countries: readonly Country[];
  readonly dates: readonly DateAnswer[];
  readonly figures: readonly FigureAnswer[];
  readonly warnings: readonly Warning[];
}

/** The line that stands for an article that could not be read. */
export interface Failure {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly article: { readonly id: string; readonly source: string };
  readonly error: { readonly code: string; readonly message: string };
}

export const TOPICS = ['people', 'countries', 'dates', 'figures'] as const;
/** The four parts of a report that `--only` chooses from. */
export type Topic = (typeof TOPICS)[number];
