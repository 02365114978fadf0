/** The dates, figures and people of a text, the article's or its title, as facts with their place. */
import type { Doc } from '../annotate/doc.js';
import { ageOf } from '../coref/ages.js';
import type { Gender } from '../coref/honorifics.js';
import type { PersonMention } from '../coref/mentions.js';
import type { Identity } from '../coref/people.js';
import type { StatedRole } from '../coref/roles/define.js';
import type { Analysis } from '../pipeline.js';
import type { DateCandidate, DateValue, FigureCandidate, FigureValue, Span } from '../types.js';
import { type Interval, intervalOf } from './definitions/interval.js';
import { type Foreign, type ForeignSpan, foreignAt, foreignSpans } from './definitions/not-our-text.js';
import { type Slots, slotsOf } from './definitions/same-quantity.js';
import { namesAround, nounsOf, sentenceWords } from './definitions/subject.js';
import type { DateFact, Fact, Facts, FigureFact, NameFact, PersonFact } from './facts.js';
import type { Surface } from './finding.js';
import { type StatedDate, statedIn } from './stated-date.js';
import { type Zone, zonesOf } from './zones.js';

// An archive makes millions of facts: classes, whose objects have one shape, and getters for what is work to make. An
// object literal with getters has a shape of its own each time, which V8 keeps, and with it the article, for long.

/** A text that facts are taken from: the article's, or its title. */
export class FactText {
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

export function datesOf(text: FactText): DateFact[] {
  const dates: DateFact[] = [];
  for (const one of text.analysis.resolution.winners)
    if (one.kind === 'date') dates.push(new DateAt(text, one));
  return dates;
}

export function figuresOf(text: FactText, facts: Facts): FigureFact[] {
  const figures: FigureFact[] = [];
  for (const one of text.analysis.resolution.winners)
    if (one.kind === 'figure') figures.push(new FigureAt(text, one, facts));
  return figures;
}

export function peopleOf(text: FactText): PersonFact[] {
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
