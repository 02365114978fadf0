/**
 * Our own annotations (test/annotated: offsets alone) joined with the texts that they belong to, in the form of a gold
 * file of the development corpora. The texts belong to their publishers and are no part of this repository.
 */
import { linesOf } from './lines.js';
import type { Offsets } from './written/gold.js';

interface Annotation {
  readonly id: string;
  /** Where the corpus has no day of publication, or another one was assumed. */
  readonly published?: string;
  /** What is missing was not annotated: test/annotated/README.md says what each set holds. */
  readonly entities?: readonly {
    readonly name: Offsets;
    readonly roles: readonly Offsets[];
    readonly honorifics: readonly Offsets[];
    readonly age: number | null;
    readonly mentions: readonly Offsets[];
  }[];
  readonly figures?: readonly { readonly s: number; readonly e: number; readonly unit: Offsets | null }[];
  readonly dates?: readonly (readonly [start: number, end: number, timex: string, type: string])[];
  readonly countries?: readonly (readonly [start: number, end: number, code: string])[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

/** Bodies of annotations → their sets. */
const SETS = {
  'our annotations': ['a', 'b', 'c', 'd', 'p', 'q'],
  'annotated blind': ['e', 'f', 'g', 'h'],
  'annotated blind, later': ['i'],
} as const;

export type OwnGold = keyof typeof SETS;
export const OWN_GOLD = Object.keys(SETS) as readonly OwnGold[];

/** @throws when the corpus lacks an annotated article: a smaller gold would be another measure */
export function ownGold(name: OwnGold, corpus: readonly GoldArticle[]): GoldArticle[] {
  const articles = new Map(corpus.map((article) => [article.id, article]));
  const annotations = SETS[name].flatMap((set) => linesOf<Annotation>(`test/annotated/set-${set}.jsonl`));
  return annotations.map((annotation) => {
    const article = articles.get(annotation.id);
    if (article === undefined)
      throw new Error(`the corpus has no article ${annotation.id}, which test/annotated needs`);
    return withWords(article.text, { ...annotation, ...dayOf(annotation.published ?? article.published) });
  });
}

const dayOf = (published: string | undefined) => (published === undefined ? {} : { published });

/** An annotation with its text and, for their offsets, the words of names, roles and units: the form that the corpora's scorer reads. */
export function withWords(
  text: string,
  { id, published, entities, figures, dates, countries }: Annotation,
): GoldArticle {
  const slice = ([start, end]: Offsets) => text.slice(start, end);
  return {
    id,
    text,
    ...dayOf(published),
    ...(entities === undefined
      ? {}
      : {
          people: entities.flatMap((person) => person.mentions),
          entities: entities.map((person) => ({
            ...person,
            name: slice(person.name),
            roles: person.roles.map(slice),
            honorifics: person.honorifics.map(slice),
          })),
        }),
    ...(dates === undefined ? {} : { dates }),
    ...(countries === undefined ? {} : { countries }),
    ...(figures === undefined
      ? {}
      : {
          figures: figures.map((figure) => ({
            ...figure,
            unit: figure.unit === null ? null : slice(figure.unit),
          })),
        }),
  };
}
