/**
 * What every check reads: an article's dates, figures and people as facts with their place, made once per article and
 * only when a check asks. Pure; on top of the Analysis of src/pipeline.ts.
 */
import { type Doc, surfaceOf } from '../annotate/doc.js';
import type { CountryStyle, HouseNames } from '../config/config.js';
import type { Gender } from '../coref/honorifics.js';
import type { StatedRole } from '../coref/roles/define.js';
import { type Analysis, analyse, analyseAll } from '../pipeline.js';
import type { Article, DateValue, FigureValue, Person, PublishedFrom, Span } from '../types.js';
import { newWorkspace, type Workspace } from '../workspace.js';
import type { Interval } from './definitions/interval.js';
import { type Foreign, type ForeignSpan, foreignAt } from './definitions/not-our-text.js';
import type { Slots } from './definitions/same-quantity.js';
import type { Place, Surface } from './finding.js';
import { PRESENCE, presentIn } from './presence.js';
import { separateTitle } from './separate-title.js';
import type { StatedDate } from './stated-date.js';
import { datesOf, FactText, figuresOf, peopleOf } from './text-facts.js';
import type { Zone } from './zones.js';

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
