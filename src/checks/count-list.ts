import { defineCheck } from './define.js';
import type { Facts, FigureFact } from './facts.js';
import type { Contradiction, Place } from './finding.js';
import { endOfSentence, hasOpenList } from './list-text.js';

const MOST = 20;
/** `John and Mary Smith`, `A & B` are one item or two: nobody can tell. */
const NAME =
  /^(?:the )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|da|dos|del|la|van|der|von|bin|al|ibn|of|the|\p{Lu}[\p{L}\p{M}'’.-]*)){0,5}$/u;

export const countList = defineCheck({
  id: 'count-list',
  level: 'warning',
  doc: 'A number of things, and a list of another number of names behind it.',
  why: 'Somebody was left out of the list or added to it; the reader cannot tell who.',
  source: 'Slate correction of 31 October 2014: a headline announced 12 musicals, and 16 followed',
  exemptions: [
    'Lists that are open or overlap: including, among, such as, and others, respectively.',
    'Lists of anything but names, which commas may part otherwise.',
    'Couples and pairs: single names between full ones.',
    'Approximate numbers, and more than twenty things.',
  ],
  blindSpots: ['Lists that no colon or dash opens.', 'Lists over several sentences or paragraphs.'],
  needs: ['count'],
  *check(facts, looked) {
    for (const { figure, list, items } of lists(facts)) {
      looked(figure);
      if (items.length !== figure.value.value) yield contradiction(figure, list, items);
    }
  },
  slip: (facts) => {
    for (const { figure, items } of lists(facts)) {
      const { number, in: where, value } = figure;
      if (value.value !== items.length) continue;
      return { at: { in: where, start: number.start, end: number.end }, with: String(items.length + 1) };
    }
    return null;
  },
  examples: [
    {
      text: 'Police named three suspects: Adam Reyes, Bo Lindqvist, Carl Otieno and Dan Mbeki.',
      points: ['three suspects', 'Adam Reyes, Bo Lindqvist, Carl Otieno and Dan Mbeki'],
      computed: { items: 4 },
    },
    {
      text: 'It flies to four cities: Lagos, Accra and Dakar.',
      points: ['four cities', 'Lagos, Accra and Dakar'],
      computed: { items: 3 },
    },
    { text: 'Two countries: Peru, Chile and Bolivia.', points: ['Two countries', 'Peru, Chile and Bolivia'] },
    {
      text: 'The bill has five sponsors: Ana Lopes, Raj Nair, Tom Field and Sue Park.',
      points: ['five sponsors', 'Ana Lopes, Raj Nair, Tom Field and Sue Park'],
    },
    { text: 'She has two sons: Kofi, Kwame and Yaw.', points: ['two sons', 'Kofi, Kwame and Yaw'] },
    {
      text: 'There are 3 finalists: Ghana, Kenya, Mali and Togo.',
      points: ['3 finalists', 'Ghana, Kenya, Mali and Togo'],
    },
    {
      text: 'The jury has three members: Ines Prado; Olav Berg; Wei Lin; Sana Malik.',
      points: ['three members', 'Ines Prado; Olav Berg; Wei Lin; Sana Malik'],
    },
    {
      text: 'He met four ministers — Amara Diallo, Jean Kouassi and Fatou Ba.',
      points: ['four ministers', 'Amara Diallo, Jean Kouassi and Fatou Ba'],
    },
    {
      text: 'The route has six stops: Oslo, Bergen, Molde, Bodo and Tromso.',
      points: ['six stops', 'Oslo, Bergen, Molde, Bodo and Tromso'],
    },
    {
      text: 'It lost two forwards: Luis Ferro, Paul Nkosi and Dmitri Orlov.',
      points: ['two forwards', 'Luis Ferro, Paul Nkosi and Dmitri Orlov'],
    },
  ],
  cleanExamples: [
    'Police named four suspects: Adam Reyes, Bo Lindqvist, Carl Otieno and Dan Mbeki.',
    'It flies to three cities: Lagos, Accra and Dakar.',
    'It flies to ten cities, including Lagos, Accra and Dakar.',
    'It flies to ten cities: among them Lagos, Accra and Dakar.',
    'It flies to about ten cities: Lagos, Accra and Dakar.',
    'There were three guests: John, Mary Smith and Ann Lee and others.',
    'Two problems remain: money, time and luck.',
    'She has two sons: Kofi and Yaw.',
    'He gave three reasons: The road is long, Accra is far and Dakar is hot.',
    'The jury has three members: Ines Prado, of Lisbon; Olav Berg, of Oslo; Wei Lin.',
    'Three couples: John and Mary Smith, Raj and Ann Nair, Bo and Eva Lind.',
    'It has 3 parts: 1, 2 and 3.',
    'The score was two goals: Ghana 2, Mali 0.',
  ],
});

interface NamedList {
  readonly figure: FigureFact;
  readonly list: Place;
  readonly items: readonly string[];
}

function* lists(facts: Facts): Iterable<NamedList> {
  for (const figure of facts.figures) {
    const { value, doc, end, in: where } = figure;
    if (value.kind !== 'count' || value.comparator !== '=' || value.value === null) continue;
    if (value.value < 2 || value.value > MOST || !Number.isInteger(value.value)) continue;
    const opening = /^(?::| [—–]) /.exec(doc.text.slice(end, end + 3));
    if (opening === null) continue;
    const start = end + opening[0].length;
    const stop = endOfSentence(figure, start);
    const text = doc.text.slice(start, stop).replace(/[.!?]\s*$/, '');
    if (hasOpenList(text)) continue;
    const items = itemsOf(text);
    if (items.length < 2 || !items.every((item) => NAME.test(item))) continue;
    // `John, Mary Smith`: a single name between full ones may be half of a couple.
    const singles = items.filter((item) => !item.includes(' ')).length;
    if (singles > 0 && singles < items.length && /\band\b/.test(text)) {
      const full = items.length - singles;
      if (full > 1 && looksLikePeople(items)) continue;
    }
    yield { figure, list: { in: where, start, end: start + text.length }, items };
  }
}

const looksLikePeople = (items: readonly string[]): boolean =>
  items.filter((item) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(item)).length >= 2;

function itemsOf(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ');
  const parts = flat.includes(';') ? flat.split(';') : flat.split(/, (?:and )?| and /);
  return parts.map((part) => part.replace(/^and /, '').trim()).filter((part) => part !== '');
}

function contradiction(figure: FigureFact, list: Place, items: readonly string[]): Contradiction {
  const { start, end, in: where, text, number } = figure;
  return {
    here: { in: where, start, end },
    there: list,
    message: `“${text}”, and ${items.length} names follow`,
    doubt: 'either the number or the list may be wrong',
    computed: { items: items.length },
    repairs: [
      {
        at: { in: where, start: number.start, end: number.end },
        with: String(items.length),
        because: `the list has ${items.length} names`,
      },
    ],
    facts: [String(figure.value.value), ...items.map((item) => item.toLowerCase())],
  };
}
