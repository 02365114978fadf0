/** Two versions of an article → the facts in which they differ. What only moved, or is only worded otherwise, is no difference. */
import { foldName, isOneEditApart } from '../coref/spelling.js';
import type { DateValue, FigureValue, Mention, Person, Span, Topic } from '../types.js';
import { type Pairing, pairUp } from './pairing.js';
import type { PersonStatement, Version } from './version.js';

export type DiffTopic = 'article' | Topic;
export type Change = 'added' | 'removed' | 'changed';
/** What of a fact changed; `value` of a date or a figure. */
export type Field = 'published' | 'byline' | 'name' | 'roles' | 'age' | 'value';

export interface DiffPlace extends Span {
  /** From 1; only where the text is at hand. */
  readonly line?: number;
  readonly column?: number;
}

/** What one version says. */
export interface Side {
  /** As written there; the name of a person or country. */
  readonly text: string;
  readonly value: SideValue;
  readonly places: readonly DiffPlace[];
}

export type SideValue =
  | null
  | number
  | string
  | readonly string[]
  | Pick<Person, 'name' | 'roles' | 'age'>
  | { readonly code: string; readonly name: string }
  | Pick<DateValue, 'type' | 'timex' | 'value'>
  | Omit<FigureValue, 'assumed' | 'what' | 'changedFrom' | 'changedTo' | 'converts'>;

export interface Difference {
  readonly topic: DiffTopic;
  readonly change: Change;
  /** Null when the whole fact came or went. */
  readonly field: Field | null;
  /** Whose role or age changed. */
  readonly of: string | null;
  readonly before: Side | null;
  readonly after: Side | null;
}

export interface DiffOptions {
  readonly only?: readonly Topic[];
}

export function differencesOf(before: Version, after: Version, { only }: DiffOptions = {}): Difference[] {
  const wants = (topic: Topic) => only === undefined || only.includes(topic);
  return [
    ...ofArticle(before, after),
    ...(wants('people') ? ofPeople(before, after) : []),
    ...(wants('countries') ? ofCountries(before, after) : []),
    ...(wants('dates')
      ? ofStatements('dates', pairUp(before.dates, after.dates), before, after, dateValue)
      : []),
    ...(wants('figures')
      ? ofStatements('figures', pairUp(before.figures, after.figures), before, after, figureValue)
      : []),
  ];
}

// ── The article ────────────────────────────────────────────────────────────────────────────────────

/** The day of publication, since all that is said of yesterday hangs on it, and who wrote it. */
function ofArticle(before: Version, after: Version): Difference[] {
  const { published, byline } = before.report.article;
  const now = after.report.article;
  return [
    ...(published === now.published ? [] : [about('published', published, now.published)]),
    ...(byline.join('\n') === now.byline.join('\n')
      ? []
      : [about('byline', listed(byline), listed(now.byline))]),
  ];
}

const listed = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join(', '));

function about(field: Field, before: string | null, after: string | null): Difference {
  const side = (text: string | null): Side | null =>
    text === null ? null : { text, value: text, places: [] };
  return { topic: 'article', field, of: null, ...sides(side(before), side(after)) };
}

const sides = (before: Side | null, after: Side | null): Pick<Difference, 'change' | 'before' | 'after'> => ({
  change: before === null ? 'added' : after === null ? 'removed' : 'changed',
  before,
  after,
});

// ── People ─────────────────────────────────────────────────────────────────────────────────────────

function ofPeople(before: Version, after: Version): Difference[] {
  const olds = new Set(before.people);
  const found: { readonly before: PersonStatement; readonly after: PersonStatement }[] = [];
  let news = [...after.people];
  for (const isOne of [sameName, callsTheOther, isSpeltLike, standsWhere])
    news = news.filter((one) => {
      const old = [...olds].find((other) => isOne(other, one));
      if (old === undefined) return true;
      olds.delete(old);
      found.push({ before: old, after: one });
      return false;
    });
  const order = new Map(after.people.map((one, at) => [one, at]));
  found.sort((a, b) => order.get(a.after)! - order.get(b.after)!);
  return [
    ...[...olds].map((one) => whole('people', personSide(one, before), null)),
    ...news.map((one) => whole('people', null, personSide(one, after))),
    ...found.flatMap((pair) => ofPerson(pair.before, pair.after, before, after)),
  ];
}

const whole = (topic: Topic, before: Side | null, after: Side | null): Difference => ({
  topic,
  field: null,
  of: null,
  ...sides(before, after),
});

type SameOne = (before: PersonStatement, after: PersonStatement) => boolean;

const sameName: SameOne = (a, b) => a.person.name === b.person.name;

const callsTheOther: SameOne = ({ person: a }, { person: b }) =>
  a.aliases.includes(b.name) || b.aliases.includes(a.name) || holds(a.name, b.name) || holds(b.name, a.name);

/** The surname alone, or a name without its middle. */
function holds(name: string, part: string): boolean {
  const words = wordsOf(name);
  const parts = wordsOf(part);
  return parts.at(-1) === words.at(-1) && parts.every((word) => words.includes(word));
}

/** One word of the name differs, by a letter. */
const isSpeltLike: SameOne = ({ person: a }, { person: b }) => {
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)];
  const apart = x.flatMap((word, at) => (word === y[at] ? [] : [[word, y[at] ?? ''] as const]));
  return (
    x.length === y.length &&
    x.length > 1 &&
    apart.length <= 1 &&
    apart.every(([one, other]) => isOneEditApart(one, other))
  );
};

/** One name in place of another, the sentence as it was. */
const standsWhere: SameOne = (a, b) => [...b.contexts].some((context) => a.contexts.has(context));

const wordsOf = (name: string): string[] => name.split(/\s+/).map(foldName);

function ofPerson(
  { person: old }: PersonStatement,
  { person: now }: PersonStatement,
  before: Version,
  after: Version,
): Difference[] {
  const changed = (
    field: Field,
    a: SideValue,
    b: SideValue,
    text: (value: SideValue) => string,
  ): Difference => {
    const side = (value: SideValue, { mentions }: Person, version: Version): Side | null =>
      text(value) === '' ? null : { text: text(value), value, places: placesOf(mentions, version) };
    const of = field === 'name' ? null : now.name;
    return { topic: 'people', field, of, ...sides(side(a, old, before), side(b, now, after)) };
  };
  const gone = without(old.roles, now.roles);
  const come = without(now.roles, old.roles);
  const joined = (value: SideValue) => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));
  return [
    ...(old.name === now.name ? [] : [changed('name', old.name, now.name, String)]),
    ...(gone.length + come.length === 0 ? [] : [changed('roles', gone, come, joined)]),
    ...(old.age === now.age ? [] : [changed('age', old.age, now.age, joined)]),
  ];
}

function without(roles: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((role) => role.toLowerCase()));
  return roles.filter((role) => !known.has(role.toLowerCase()));
}

const personSide = ({ person }: PersonStatement, version: Version): Side => ({
  text: person.name,
  value: { name: person.name, roles: person.roles, age: person.age },
  places: placesOf(person.mentions, version),
});

// ── Countries ──────────────────────────────────────────────────────────────────────────────────────

function ofCountries(before: Version, after: Version): Difference[] {
  const missing = (from: Version, other: Version) => {
    const codes = new Set(other.report.countries.map(({ code }) => code));
    return from.report.countries
      .filter(({ code }) => !codes.has(code))
      .map(
        ({ code, name, mentions }): Side => ({
          text: name,
          value: { code, name },
          places: placesOf(mentions, from),
        }),
      );
  };
  return [
    ...missing(before, after).map((side) => whole('countries', side, null)),
    ...missing(after, before).map((side) => whole('countries', null, side)),
  ];
}

// ── Dates and figures ──────────────────────────────────────────────────────────────────────────────

interface Answered<A extends Mention> {
  readonly key: string;
  readonly answer: A;
}

/** The same change at several places is one difference. */
function ofStatements<A extends Mention>(
  topic: Topic,
  { changed, removed, added }: Pairing<Answered<A> & Parameters<typeof pairUp>[0][number]>,
  before: Version,
  after: Version,
  stated: (answer: A) => SideValue,
): Difference[] {
  const groups = new Map<string, { readonly olds: A[]; readonly news: A[] }>();
  const add = (old: Answered<A> | null, now: Answered<A> | null) => {
    const name = `${old?.key ?? ''}\n${now?.key ?? ''}`;
    const group = groups.get(name) ?? { olds: [], news: [] };
    groups.set(name, group);
    if (old !== null) group.olds.push(old.answer);
    if (now !== null) group.news.push(now.answer);
  };
  for (const one of removed) add(one, null);
  for (const one of added) add(null, one);
  for (const pair of changed) add(pair.before, pair.after);
  const side = (answers: readonly A[], version: Version): Side | null => {
    const [first] = answers;
    return first === undefined
      ? null
      : { text: first.text, value: stated(first), places: placesOf(answers, version) };
  };
  return [...groups.values()].map(({ olds, news }) => {
    const difference = whole(topic, side(olds, before), side(news, after));
    return difference.change === 'changed' ? { ...difference, field: 'value' } : difference;
  });
}

const dateValue = ({ type, timex, value }: Pick<DateValue, 'type' | 'timex' | 'value'>): SideValue => ({
  type,
  timex,
  value,
});

function figureValue(figure: FigureValue): SideValue {
  const { kind, value, min, max, comparator, unit, unitCode, currency, direction } = figure;
  return {
    kind,
    value,
    min,
    max,
    comparator,
    unit,
    ...(unitCode === undefined ? {} : { unitCode }),
    currency,
    ...(direction === undefined ? {} : { direction }),
  };
}

function placesOf(spans: readonly Span[], { placeOf }: Version): DiffPlace[] {
  return spans.map(({ start, end }) => ({ start, end, ...placeOf?.(start) }));
}
