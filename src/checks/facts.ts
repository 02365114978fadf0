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
import type { Identity } from '../coref/people.js';
import type { StatedRole } from '../coref/roles/define.js';
import { CLASS } from '../lexicon/classes.js';
import { type Analysis, analyse, analyseAll } from '../pipeline.js';
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

/** What an article may have, asked before a check is called: a bit each. */
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
  /** Bits of PRESENCE. */
  readonly present: number;
  /** What holds a place that is not ours; null where the words are. */
  foreignAt(place: Place): Foreign | null;
  /** A place in the text by tokens, for a check that reads tokens itself. */
  placeOf(first: number, last: number): Place;
}

/** What a newsroom decides: its style, and the names that it knows better. */
export interface House {
  readonly names?: HouseNames;
  readonly countries?: CountryStyle;
}

/** A workspace for each text whose Doc is in use at a time. Facts made in them are good until those of the next batch are. */
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

/** The same for a batch (src/batch.ts), without versions before an edit; the facts of one are done with before those of the next are asked for. */
export function factsOfAll(
  articles: readonly Article[],
  house: House = {},
  room: FactsRoom = newFactsRoom(),
): readonly Facts[] {
  return analyseAll(articles, analysisOptions(house), room.text).map((analysis) =>
    factsFrom(analysis, house, null, room.title),
  );
}

const analysisOptions = ({ names }: House) => (names === undefined ? {} : { names });

export function factsFrom(
  analysis: Analysis,
  house: House = {},
  previous: Facts | null = null,
  titleRoom: Workspace = newWorkspace(),
): Facts {
  return new ArticleFacts(analysis, house, previous, titleRoom);
}

// An archive makes millions of facts: classes, whose objects have one shape, and getters for what is work to make. An
// object literal with getters has a shape of its own each time, which V8 keeps, and with it the article, for long.

/** A text that facts are taken from: the article's, or its title. */
class FactText {
  readonly in: Surface;
  readonly analysis: Analysis;
  readonly doc: Doc;
  #zones: readonly Zone[] | null = null;
  #foreign: readonly ForeignSpan[] | null = null;

  constructor(surface: Surface, analysis: Analysis) {
    this.in = surface;
    this.analysis = analysis;
    this.doc = analysis.doc;
  }

  /** Of each block. */
  get zones(): readonly Zone[] {
    this.#zones ??= this.in === 'title' ? this.doc.blocks.map(() => 'title' as const) : zonesOf(this.doc);
    return this.#zones;
  }

  get foreign(): readonly ForeignSpan[] {
    this.#foreign ??= foreignSpans(this.doc);
    return this.#foreign;
  }
}

class ArticleFacts implements Facts {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly house: House;
  readonly previous: Facts | null;
  readonly doc: Doc;
  readonly published: string | null;
  readonly publishedFrom: PublishedFrom;
  readonly #text: FactText;
  readonly #titleRoom: Workspace;
  #title: FactText | null | undefined = undefined;
  #dates: readonly DateFact[] | null = null;
  #figures: readonly FigureFact[] | null = null;
  #people: readonly PersonFact[] | null = null;
  #headline: Headline | null | undefined = undefined;
  #present = -1;

  constructor(analysis: Analysis, house: House, previous: Facts | null, titleRoom: Workspace) {
    const { doc } = analysis;
    this.article = doc.article;
    this.analysis = analysis;
    this.house = house;
    this.previous = previous;
    this.doc = doc;
    this.published = doc.published;
    this.publishedFrom = doc.publishedFrom;
    this.#text = new FactText('text', analysis);
    this.#titleRoom = titleRoom;
  }

  get dates(): readonly DateFact[] {
    this.#dates ??= this.#both(datesOf);
    return this.#dates;
  }

  get figures(): readonly FigureFact[] {
    this.#figures ??= this.#both((text) => figuresOf(text, this));
    return this.#figures;
  }

  get people(): readonly PersonFact[] {
    this.#people ??= peopleOf(this.#text);
    return this.#people;
  }

  get headline(): Headline | null {
    if (this.#headline === undefined) this.#headline = this.#readHeadline();
    return this.#headline;
  }

  get zones(): readonly Zone[] {
    return this.#text.zones;
  }

  get foreign(): readonly ForeignSpan[] {
    return this.#text.foreign;
  }

  get present(): number {
    if (this.#present < 0)
      this.#present = presentIn(this.analysis) | (this.previous === null ? 0 : PRESENCE.previous);
    return this.#present;
  }

  foreignAt(place: Place): Foreign | null {
    const text = place.in === 'text' ? this.#text : this.#titleText();
    return foreignAt(text?.foreign ?? [], place);
  }

  placeOf(first: number, last: number): Place {
    return { in: 'text', start: this.doc.start[first]!, end: this.doc.end[last - 1]! };
  }

  /** The title as a text of its own, where metadata gives one that the text does not begin with. */
  #titleText(): FactText | null {
    if (this.#title !== undefined) return this.#title;
    const separate = separateTitle(this.doc);
    const { id, source, published, publishedFrom } = this.article;
    this.#title =
      separate === null
        ? null
        : new FactText(
            'title',
            analyse(
              {
                id,
                source,
                format: 'text',
                text: separate,
                ...(published === undefined ? {} : { published }),
                ...(publishedFrom === undefined ? {} : { publishedFrom }),
              },
              analysisOptions(this.house),
              this.#titleRoom,
            ),
          );
    return this.#title;
  }

  #both<T>(make: (text: FactText) => T[]): T[] {
    const title = this.#titleText();
    return title === null ? make(this.#text) : [...make(title), ...make(this.#text)];
  }

  #readHeadline(): Headline | null {
    const { doc } = this;
    const title = this.#titleText();
    if (title !== null)
      return {
        in: 'title',
        text: title.doc.text,
        doc: title.doc,
        figures: this.figures.filter(({ in: surface }) => surface === 'title'),
        dates: this.dates.filter(({ in: surface }) => surface === 'title'),
        names: peopleOf(title).flatMap(({ names }) => names),
      };
    const block = doc.blocks.find(({ kind }) => kind === 'title');
    if (block === undefined) return null;
    const isInTitle = ({ first }: Fact) => first >= block.first && first < block.last;
    return {
      in: 'text',
      text: surfaceOf(doc, block.first, block.last),
      doc,
      figures: this.figures.filter(isInTitle),
      dates: this.dates.filter(isInTitle),
      names: this.people.flatMap(({ names }) => names.filter(isInTitle)),
    };
  }
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

  constructor(of: FactText, { start, end }: Span, first: number, last: number) {
    const { doc } = of;
    const block = doc.block[first]!;
    this.in = of.in;
    this.doc = doc;
    this.start = start;
    this.end = end;
    this.first = first;
    this.last = last;
    this.text = doc.text.slice(start, end);
    this.sentence = doc.sentence[first]!;
    this.block = block;
    this.zone = of.zones[block] ?? 'body';
    this.foreign = foreignAt(of.foreign, this);
  }
}

class DateAt extends FactAt implements DateFact {
  readonly value: DateValue;
  readonly rule: string;
  readonly #candidate: DateCandidate;
  #stated: StatedDate | null = null;

  constructor(of: FactText, candidate: DateCandidate) {
    super(of, candidate, candidate.first, candidate.last);
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

  constructor(of: FactText, { start, end, first, last, value, rule, core }: FigureCandidate, facts: Facts) {
    super(of, { start, end }, first, last);
    this.value = value;
    this.rule = rule;
    this.number = { start: core.start, end: core.end, text: of.doc.text.slice(core.start, core.end) };
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

  constructor(of: FactText, mention: PersonMention, roles: readonly StatedRole[], next: NextNamed) {
    super(of, mention.candidate, mention.first, mention.last);
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

function datesOf(text: FactText): DateFact[] {
  const dates: DateFact[] = [];
  for (const one of text.analysis.resolution.winners)
    if (one.kind === 'date') dates.push(new DateAt(text, one));
  return dates;
}

function figuresOf(text: FactText, facts: Facts): FigureFact[] {
  const figures: FigureFact[] = [];
  for (const one of text.analysis.resolution.winners)
    if (one.kind === 'figure') figures.push(new FigureAt(text, one, facts));
  return figures;
}

function peopleOf(text: FactText): PersonFact[] {
  const { doc, identities, rolesOf } = text.analysis;
  // Few checks ask for an age.
  let order: ReadonlyMap<PersonMention, number> | undefined;
  const next: NextNamed = (mention) => {
    order ??= nextNamed(doc, identities);
    return order.get(mention)!;
  };
  const people: PersonFact[] = [];
  for (const { person, mentions } of identities) {
    const names: NameFact[] = [];
    for (const one of mentions) names.push(new NameAt(text, one, rolesOf.get(one) ?? NO_ROLES, next));
    people.push({ person, names });
  }
  return people;
}

const NO_ROLES: readonly StatedRole[] = [];

function nextNamed(doc: Doc, identities: readonly Identity[]): ReadonlyMap<PersonMention, number> {
  const mentions = identities.flatMap((one) => one.mentions).sort((a, b) => a.first - b.first);
  return new Map(mentions.map((one, at) => [one, mentions[at + 1]?.first ?? doc.length]));
}

/** A title of its own is read only when a check asks: what it may have must not keep the check from asking. */
const IN_TITLE = presenceOf(['date', 'weekday', 'figure', 'count', 'money', 'percent', 'measure', 'ratio']);

function presentIn({ resolution, doc }: Analysis): number {
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
