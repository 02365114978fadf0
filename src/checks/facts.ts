/**
 * What every check reads: an article's dates, figures and people as facts with their place, made once per article and
 * only when a check asks. Pure; on top of the Analysis of src/pipeline.ts.
 */
import { type Doc, is, surfaceOf } from '../annotate/doc.js';
import { normalised } from '../annotate/lines.js';
import type { CountryStyle, HouseNames } from '../config/config.js';
import { ageOf } from '../coref/ages.js';
import type { Gender } from '../coref/honorifics.js';
import type { PersonMention } from '../coref/mentions.js';
import type { StatedRole } from '../coref/roles/define.js';
import { CLASS } from '../lexicon/classes.js';
import { type Analysis, analyse } from '../pipeline.js';
import type {
  Article,
  DateCandidate,
  DateValue,
  FigureCandidate,
  FigureKind,
  FigureValue,
  Kind,
  Person,
  PublishedFrom,
  Span,
} from '../types.js';
import { newWorkspace, type Workspace } from '../workspace.js';
import { type Interval, intervalOf } from './definitions/interval.js';
import { type Foreign, type ForeignSpan, foreignAt, foreignSpans } from './definitions/not-our-text.js';
import { type Slots, slotsOf } from './definitions/same-quantity.js';
import { namesAround, nounsOf, sentenceWords } from './definitions/subject.js';
import type { Place, Surface } from './finding.js';
import { type StatedDate, statedIn } from './stated-date.js';
import { type Zone, zonesOf } from './zones.js';

/** Something that the article states, and where. */
export interface Fact extends Place {
  /** As written. */
  readonly text: string;
  /** The article, or the title that the text lacks. Token numbers count in it. */
  readonly doc: Doc;
  /** First token, and the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Paragraph, as index into `doc.blocks`. */
  readonly block: number;
  readonly zone: Zone;
  /** What the words are part of that is not the newspaper's own; null where they are ours. */
  readonly foreign: Foreign | null;
}

export interface DateFact extends Fact {
  readonly value: DateValue;
  /** Rule that read it: `date.numeric`. */
  readonly rule: string;
  /** What the words themselves say, nothing resolved. */
  readonly stated: StatedDate;
}

export interface FigureFact extends Fact {
  readonly value: FigureValue;
  readonly rule: string;
  /** The number with its sign and magnitude: `1.2 million`. */
  readonly number: Span & { readonly text: string };
  readonly interval: Interval;
  /** What tells this quantity from others (definitions/same-quantity.ts). */
  readonly slots: Slots;
  /** What it is of, and the words of its sentence (definitions/subject.ts). */
  readonly nouns: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Who and what its sentence names. */
  readonly namesAround: ReadonlySet<string>;
}

/** One place where a person is named. */
export interface NameFact extends Fact {
  /** Folded words of the name; an initial is one letter. */
  readonly words: readonly string[];
  /** `jr`, `iii`, or empty. */
  readonly suffix: string;
  readonly gender: Gender;
  readonly honorifics: readonly string[];
  /** Introduced as kin of another. */
  readonly asKin: boolean;
  /** The roles that stand beside this mention, with their tokens. */
  readonly roles: readonly StatedRole[];
  /** The age that stands beside this mention. */
  readonly age: number | null;
}

export interface PersonFact {
  readonly person: Person;
  readonly names: readonly NameFact[];
}

/** What stands over the body: the title in the text or from metadata. */
export interface Headline {
  readonly in: Surface;
  readonly text: string;
  readonly doc: Doc;
  readonly figures: readonly FigureFact[];
  readonly dates: readonly DateFact[];
  readonly names: readonly NameFact[];
}

/** What an article may have, asked before a check is called. */
export type Presence =
  | Kind
  | FigureKind
  | 'headline'
  /** A weekday is named somewhere. */
  | 'weekday'
  /** The day of publication is known. */
  | 'published'
  /** The version before an edit is at hand. */
  | 'previous';

export interface Facts {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly house: House;
  /** The article before an edit, where that was given. */
  readonly previous: Facts | null;
  readonly doc: Doc;
  /** `YYYY-MM-DD…`, or null: then no check may guess. */
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  /** Text order; those of a title that the text lacks come first. */
  readonly dates: readonly DateFact[];
  readonly figures: readonly FigureFact[];
  /** In the order of their first mention in the text. */
  readonly people: readonly PersonFact[];
  readonly headline: Headline | null;
  /** Of each block of the text. */
  readonly zones: readonly Zone[];
  /** Quotations, letters, correction notes …, in text order. */
  readonly foreign: readonly ForeignSpan[];
  readonly has: (presence: Presence) => boolean;
  /** What holds a place that is not ours; null where the words are. */
  readonly foreignAt: (place: Place) => Foreign | null;
  /** A place in the text by tokens, for a check that reads tokens itself. */
  readonly placeOf: (first: number, last: number) => Place;
}

/** What a newsroom decides: its style, and the names that it knows better. */
export interface House {
  readonly names?: HouseNames;
  readonly countries?: CountryStyle;
}

/** A workspace for each text whose Doc is in use at a time. Facts made in them are good until the next article's are. */
export interface FactsRoom {
  readonly text: Workspace;
  readonly title: Workspace;
}

export function newFactsRoom(): FactsRoom {
  return { text: newWorkspace(), title: newWorkspace() };
}

export function factsOf(
  article: Article,
  house: House = {},
  previous: Article | null = null,
  room: FactsRoom = newFactsRoom(),
): Facts {
  return factsFrom(
    analyse(article, analysisOptions(house), room.text),
    house,
    previous === null ? null : factsOf(previous, house),
    room.title,
  );
}

const analysisOptions = ({ names }: House) => (names === undefined ? {} : { names });

export function factsFrom(
  analysis: Analysis,
  house: House = {},
  previous: Facts | null = null,
  titleRoom: Workspace = newWorkspace(),
): Facts {
  const { doc } = analysis;
  const { article } = doc;
  const title = lazy(() => {
    const separate = separateTitle(doc);
    if (separate === null) return null;
    const { published, publishedFrom } = article;
    return analyse(
      {
        id: article.id,
        source: article.source,
        format: 'text',
        text: separate,
        ...(published === undefined ? {} : { published }),
        ...(publishedFrom === undefined ? {} : { publishedFrom }),
      },
      analysisOptions(house),
      titleRoom,
    );
  });
  const zones = lazy(() => zonesOf(doc));
  const foreign = lazy(() => foreignSpans(doc));
  const placing: Placing = { in: 'text', doc, zones, foreign };
  const titlePlacing = lazy((): Placing | null => {
    const of = title();
    return of === null
      ? null
      : {
          in: 'title',
          doc: of.doc,
          zones: lazy(() => of.doc.blocks.map(() => 'title' as const)),
          foreign: lazy(() => foreignSpans(of.doc)),
        };
  });
  const both = <T>(make: (of: Analysis, placing: Placing) => T[]): T[] => {
    const of = title();
    const there = titlePlacing();
    return of === null || there === null
      ? make(analysis, placing)
      : [...make(of, there), ...make(analysis, placing)];
  };
  const dates = lazy(() => both(datesOf));
  const figures = lazy(() => both((of, where) => figuresOf(of, where, facts)));
  const people = lazy(() => peopleOf(analysis, placing));
  const present = lazy(() => presenceOf(analysis));
  const headline = lazy((): Headline | null => {
    const of = title();
    if (of !== null)
      return {
        in: 'title',
        text: of.doc.text,
        doc: of.doc,
        figures: figures().filter(({ in: surface }) => surface === 'title'),
        dates: dates().filter(({ in: surface }) => surface === 'title'),
        names: peopleOf(of, titlePlacing()!).flatMap(({ names }) => names),
      };
    const block = doc.blocks.find(({ kind }) => kind === 'title');
    if (block === undefined) return null;
    const isInTitle = ({ first }: Fact) => first >= block.first && first < block.last;
    return {
      in: 'text',
      text: surfaceOf(doc, block.first, block.last),
      doc,
      figures: figures().filter(isInTitle),
      dates: dates().filter(isInTitle),
      names: people().flatMap(({ names }) => names.filter(isInTitle)),
    };
  });
  const facts: Facts = {
    article,
    analysis,
    house,
    previous,
    doc,
    published: doc.published,
    publishedFrom: doc.publishedFrom,
    get dates() {
      return dates();
    },
    get figures() {
      return figures();
    },
    get people() {
      return people();
    },
    get headline() {
      return headline();
    },
    get zones() {
      return zones();
    },
    get foreign() {
      return foreign();
    },
    has: (presence) => (presence === 'previous' ? previous !== null : present().has(presence)),
    foreignAt: (place) =>
      place.in === 'text' ? foreignAt(foreign(), place) : foreignAt(titlePlacing()?.foreign() ?? [], place),
    placeOf: (first, last) => ({ in: 'text', start: doc.start[first]!, end: doc.end[last - 1]! }),
  };
  return facts;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A title that metadata gives and the text does not begin with. */
function separateTitle({ article, blocks, text, start, end }: Doc): string | null {
  const { title } = article;
  if (title === undefined || title.trim() === '' || blocks.some(({ kind }) => kind === 'title')) return null;
  const top = blocks[0];
  if (top !== undefined && normalised(text.slice(start[top.first], end[top.last - 1])) === normalised(title))
    return null;
  return title;
}

/** What a fact needs to know of its text. */
interface Placing {
  readonly in: Surface;
  readonly doc: Doc;
  readonly zones: () => readonly Zone[];
  readonly foreign: () => readonly ForeignSpan[];
}

// An archive makes millions of facts: classes, whose objects have one shape, and getters for what is work to make.

class FactAt implements Fact {
  readonly in: Surface;
  readonly doc: Doc;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly sentence: number;
  readonly block: number;
  readonly zone: Zone;
  readonly foreign: Foreign | null;

  constructor(placing: Placing, { start, end }: Span, first: number, last: number) {
    const { doc } = placing;
    const block = doc.block[first]!;
    this.in = placing.in;
    this.doc = doc;
    this.start = start;
    this.end = end;
    this.first = first;
    this.last = last;
    this.text = doc.text.slice(start, end);
    this.sentence = doc.sentence[first]!;
    this.block = block;
    this.zone = placing.zones()[block] ?? 'body';
    this.foreign = foreignAt(placing.foreign(), this);
  }
}

class DateAt extends FactAt implements DateFact {
  readonly value: DateValue;
  readonly rule: string;
  readonly #candidate: DateCandidate;
  #stated: StatedDate | null = null;

  constructor(placing: Placing, candidate: DateCandidate) {
    super(placing, candidate, candidate.first, candidate.last);
    this.value = candidate.value;
    this.rule = candidate.rule;
    this.#candidate = candidate;
  }

  get stated(): StatedDate {
    this.#stated ??= statedIn(this.doc, this.#candidate);
    return this.#stated;
  }
}

class FigureAt extends FactAt implements FigureFact {
  readonly value: FigureValue;
  readonly rule: string;
  readonly number: FigureFact['number'];
  readonly #facts: Facts;
  #interval: Interval | null = null;
  #slots: Slots | null = null;
  #nouns: readonly string[] | null = null;
  #words: ReadonlySet<string> | null = null;
  #names: ReadonlySet<string> | null = null;

  constructor(
    placing: Placing,
    { start, end, first, last, value, rule, core }: FigureCandidate,
    facts: Facts,
  ) {
    super(placing, { start, end }, first, last);
    this.value = value;
    this.rule = rule;
    this.number = { start: core.start, end: core.end, text: placing.doc.text.slice(core.start, core.end) };
    this.#facts = facts;
  }

  get interval(): Interval {
    this.#interval ??= intervalOf({ value: this.value, text: this.text, number: this.number.text });
    return this.#interval;
  }

  get slots(): Slots {
    this.#slots ??= slotsOf(this.#facts, this);
    return this.#slots;
  }

  get nouns(): readonly string[] {
    this.#nouns ??= nounsOf(this);
    return this.#nouns;
  }

  get words(): ReadonlySet<string> {
    this.#words ??= sentenceWords(this);
    return this.#words;
  }

  get namesAround(): ReadonlySet<string> {
    this.#names ??= namesAround(this);
    return this.#names;
  }
}

/** The token at which the next person is named. */
type NextNamed = (mention: PersonMention) => number;

class NameAt extends FactAt implements NameFact {
  readonly words: readonly string[];
  readonly suffix: string;
  readonly gender: Gender;
  readonly honorifics: readonly string[];
  readonly asKin: boolean;
  readonly roles: readonly StatedRole[];
  readonly #mention: PersonMention;
  readonly #next: NextNamed;
  #age: number | null | undefined = undefined;

  constructor(placing: Placing, mention: PersonMention, roles: readonly StatedRole[], next: NextNamed) {
    super(placing, mention.candidate, mention.first, mention.last);
    this.words = mention.words;
    this.suffix = mention.suffix;
    this.gender = mention.before.gender;
    this.honorifics = mention.before.honorifics;
    this.asKin = mention.asKin;
    this.roles = roles;
    this.#mention = mention;
    this.#next = next;
  }

  get age(): number | null {
    if (this.#age === undefined) this.#age = ageOf(this.doc, this.#mention, this.#next(this.#mention));
    return this.#age;
  }
}

function datesOf({ resolution }: Analysis, placing: Placing): DateFact[] {
  const dates: DateFact[] = [];
  for (const one of resolution.winners) if (one.kind === 'date') dates.push(new DateAt(placing, one));
  return dates;
}

function figuresOf({ resolution }: Analysis, placing: Placing, facts: Facts): FigureFact[] {
  const figures: FigureFact[] = [];
  for (const one of resolution.winners)
    if (one.kind === 'figure') figures.push(new FigureAt(placing, one, facts));
  return figures;
}

function peopleOf({ doc, identities, rolesOf }: Analysis, placing: Placing): PersonFact[] {
  // Few checks ask for an age.
  const order = lazy(() => {
    const mentions = identities.flatMap((one) => one.mentions).sort((a, b) => a.first - b.first);
    return new Map(mentions.map((one, at) => [one, mentions[at + 1]?.first ?? doc.length]));
  });
  const next: NextNamed = (mention) => order().get(mention)!;
  return identities.map(({ person, mentions }) => ({
    person,
    names: mentions.map((one) => new NameAt(placing, one, rolesOf.get(one) ?? [], next)),
  }));
}

function presenceOf({ resolution, doc }: Analysis): ReadonlySet<Presence> {
  const present = new Set<Presence>();
  for (const one of resolution.winners) {
    if (one.kind === 'trap') continue;
    present.add(one.kind);
    if (one.kind === 'figure') present.add(one.value.kind);
  }
  for (let token = 0; token < doc.length && !present.has('weekday'); token++)
    if (is(doc, token, CLASS.weekday)) present.add('weekday');
  if (doc.published !== null) present.add('published');
  if (doc.title !== null) present.add('headline');
  // A title of its own is read only when a check asks; what it may have must not keep the check from asking.
  if (separateTitle(doc) !== null && /\d/.test(doc.article.title ?? ''))
    for (const kind of [
      'date',
      'weekday',
      'figure',
      'count',
      'money',
      'percent',
      'measure',
      'ratio',
    ] as const)
      present.add(kind);
  return present;
}
