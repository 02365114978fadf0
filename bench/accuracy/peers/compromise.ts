/**
 * compromise: people, places that are countries, numbers and money. It has no roles, no demonyms and no link from a
 * surname to its full name, so those are not asked of it. Its titles are taken off its names, and its places are looked
 * up in our own table of countries, as our reading of its answers, not its own.
 */
import nlp from 'compromise';
import { formOf } from '../../../src/annotate/characters.js';
import { lexicon } from '../../../src/lexicon/load.js';
import { rowsOf } from '../../../src/lexicon/rows.js';
import type { System } from '../systems.js';

interface Found {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num?: number | null };
}

const CODE_OF = new Map(
  rowsOf(lexicon, 'country-names').map(({ columns: [phrase = '', code = ''] }) => [phrase, code]),
);

const MEASURES = [
  'people',
  'people (overlap)',
  'people (full names per article)',
  'countries',
  'countries (set per article)',
  'money',
  'figures (strict)',
  'figures (relaxed)',
  'figures (value)',
];

/** Its spans take closing punctuation and the possessive with them. */
function nameOf(text: string): string {
  return text
    .replace(/[’']s?\W*$/u, '')
    .replace(/^\W+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^the /i, '')
    .split(/\s+/)
    .map(formOf)
    .join(' ');
}

export const compromise: System = {
  name: 'compromise',
  answers: (measure) => MEASURES.includes(measure),
  answer: ({ id, text }) => {
    const doc = nlp(text);
    type View = ReturnType<typeof doc.people>;
    const spansOf = (view: Pick<View, 'json'>) => view.json({ offset: true }) as readonly Found[];
    const at = ({ offset }: Found): [number, number] => [offset.start, offset.start + offset.length];
    const numbers = doc.numbers();
    return {
      id,
      people: spansOf(doc.people().not('#Honorific')).map(at),
      countries: spansOf(doc.places()).flatMap((found) => {
        const code = CODE_OF.get(nameOf(found.text));
        return code === undefined ? [] : [[...at(found), code]];
      }),
      figures: spansOf(numbers).map((found) => [...at(found), { value: found.number?.num ?? null }]),
      money: spansOf(numbers.if('#Money')).map(at),
    };
  },
};
