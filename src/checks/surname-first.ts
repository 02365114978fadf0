import { isCapitalised, isGlued, isMark, surface } from '../annotate/doc.js';
import { endsLikeSentence } from '../annotate/lines.js';
import { SHAPE } from '../annotate/tokens.js';
import { defineCheck } from './define.js';
import type { Facts, NameFact, PersonFact } from './facts.js';

/** `the Okafor administration`: the name is part of another's. */
const OF_A_THING: ReadonlySet<string> = new Set([
  'administration',
  'government',
  'cabinet',
  'family',
  'campaign',
  'camp',
  'era',
  'regime',
  'case',
  'affair',
  'trial',
  'estate',
  'foundation',
  'supporters',
  'presidency',
  'law',
  'act',
  'plan',
  'report',
  'brothers',
  'sisters',
]);

const HEADLINE_TOKENS = 18;
/** `in Lincoln` is a place that bears the name. */
const PLACE = /^(?:in|at|near)$/i;

export const surnameFirst = defineCheck({
  id: 'surname-first',
  level: 'note',
  doc: 'A surname that comes before the full name of the person.',
  why: 'Paragraphs were moved, and the reader meets somebody who has not been introduced.',
  source: 'AP Stylebook, “names”: the full name on first reference; observation: moved paragraphs',
  exemptions: [
    'Only the order counts: a surname whose full name never comes is none of these.',
    'Headlines, standfirsts, captions, bylines, lines that do not end as sentences do, and quotations.',
    'A surname with a title or a role beside it: President Okafor, Mr Okafor.',
    'Names that put the family name first, and names of one word.',
    'Names of other things: the Okafor administration, Okafor’s law.',
    'Full names that are kin’s, and surnames that several people have.',
    'Single names that the house knows.',
  ],
  blindSpots: [
    'A person who is known by surname throughout.',
    'A given name before the full name.',
    'A surname in another script or spelling.',
  ],
  needs: ['person'],
  *check(facts, looked) {
    for (const person of facts.people) {
      const full = firstFull(facts, person);
      if (full === null) continue;
      looked(full);
      const here = person.names.find((name) => isOfBody(name));
      if (here === undefined || here.start >= full.start || !isBare(here, full)) continue;
      if (person.names.some((name) => name.start < full.start && name !== here && name.words.length > 1))
        continue;
      if (stands(facts, here)) continue;
      yield {
        here: { in: here.in, start: here.start, end: here.end },
        there: { in: full.in, start: full.start, end: full.end },
        message: `“${here.text}” comes before “${full.text}” is introduced`,
        doubt: 'the order of the two may be the other way round by intent, or they may be two people',
        computed: { sentences: full.sentence - here.sentence },
        repairs: [
          {
            at: { in: here.in, start: here.start, end: here.end },
            with: full.text,
            because: 'the full name comes first',
          },
        ],
        facts: [full.words.join(' ')],
      };
    }
  },
  slip: (facts) => {
    for (const person of facts.people) {
      const full = firstFull(facts, person);
      if (full === null || full !== person.names.find(isOfBody) || full.roles.length > 0) continue;
      if (full.honorifics.length > 0 || full.age !== null) continue;
      const again = person.names.find(({ start, text }) => start > full.end && text === full.text);
      if (again === undefined) continue;
      return {
        at: { in: full.in, start: full.start, end: full.end },
        with: surface(full.doc, full.last - 1),
      };
    }
    return null;
  },
  examples: [
    {
      text: 'Late in the evening Lindgren left the hall. Nobody saw him go.\n\nMartin Lindgren, the head of the union, had lost the vote.',
      points: ['Lindgren', 'Martin Lindgren'],
    },
    {
      text: 'Police said that Wexler had called them at noon. Thomas Wexler, 34, lives next door.',
      points: ['Wexler', 'Thomas Wexler'],
    },
    {
      text: 'The plan came from Abernathy. It will cost two million. Helen Abernathy has run the museum for years.',
      points: ['Abernathy', 'Helen Abernathy'],
    },
    {
      text: 'Whittaker said she would resign. The mayor, Susan Whittaker, gave no reason.',
      points: ['Whittaker', 'Susan Whittaker'],
    },
    {
      text: 'Kremlacek refused to comment. A lawyer for Randall Kremlacek said he would appeal.',
      points: ['Kremlacek', 'Randall Kremlacek'],
    },
    {
      text: 'It was late when Montero spoke. Teresa Montero, a chemist, had waited for hours.',
      points: ['Montero', 'Teresa Montero'],
    },
    {
      text: 'Solares scored twice in the second half. Gerardo Solares joined the club in May.',
      points: ['Solares', 'Gerardo Solares'],
    },
    {
      text: 'Critics accused Okafor of waste. Samuel Okafor, the minister, denied it.',
      points: ['Okafor', 'Samuel Okafor'],
    },
    {
      text: 'Novak told the court that he was ill. Peter Novak, 60, is accused of fraud.',
      points: ['Novak', 'Peter Novak'],
    },
    {
      text: 'A car hit Lundqvist on Friday. Ingrid Lundqvist, a teacher, was on her way home.',
      points: ['Lundqvist', 'Ingrid Lundqvist'],
    },
  ],
  cleanExamples: [
    'Martin Lindgren left the hall early. Lindgren had lost the vote.',
    'President Okafor left the hall early. Samuel Okafor had lost the vote.',
    'Mr Okafor left the hall early. Samuel Okafor had lost the vote.',
    'Lindgren left the hall early. He had lost the vote.',
    { title: 'Lindgren leaves', text: 'Martin Lindgren left the hall early.' },
    'The Okafor administration is new. Samuel Okafor took office in May.',
    'They shouted “Lindgren must go”. Martin Lindgren left the hall.',
    'Xi left the hall early. Xi Jinping had spoken for an hour.',
    'Lindgren left the hall. His wife, Anna Lindgren, stayed.',
    'Lindgren left early. Martin Lindgren and Peter Lindgren stayed.',
    'The Lindgren family owns the mill. Martin Lindgren built it.',
    'Susan Whittaker spoke. Whittaker then left, and Susan Whittaker was seen no more.',
    'Martin Lindgren met Anna Berg. Martin Lindgren then left.',
  ],
});

/** The full name by which the body introduces a person; null when it has several, or is kin's. */
function firstFull({ people }: Facts, person: PersonFact): NameFact | null {
  const full = person.names.find(
    (name) => name.words.length > 1 && name.words[0]!.length > 1 && isOfBody(name),
  );
  if (full === undefined || full.asKin || full.last - full.first < 2) return null;
  // `GM Hughes` is a firm.
  if (full.doc.shape[full.first] === SHAPE.upper) return null;
  const surname = full.words.at(-1)!;
  const others = people.some(
    (other) =>
      other !== person && other.names.some(({ words }) => words.length > 1 && words.includes(surname)),
  );
  return others ? null : full;
}

/** Lines that do not end as sentences do are headings and labels; a short first paragraph of one sentence is a headline. */
function isOfBody({ zone, foreign, doc, block }: NameFact): boolean {
  if (zone !== 'body' || foreign !== null) return false;
  const lines = doc.blocks[block]!;
  const isHeadline =
    block === 0 &&
    doc.blocks.length > 1 &&
    doc.sentence[lines.first] === doc.sentence[lines.last - 1] &&
    lines.last - lines.first <= HEADLINE_TOKENS;
  return !isHeadline && !lines.allCaps && endsLikeSentence(doc, doc.text, lines);
}

const isBare = ({ words, honorifics, roles, age }: NameFact, full: NameFact): boolean =>
  words.length === 1 &&
  words[0] === full.words.at(-1) &&
  words[0] !== full.words[0] &&
  honorifics.length === 0 &&
  roles.length === 0 &&
  age === null;

/** Whether the name is part of something else, or known by itself. */
function stands({ house }: Facts, { doc, first, last, text }: NameFact): boolean {
  if (isCapitalised(doc, last) && doc.sentence[last] === doc.sentence[first]) return true;
  if (first > 0 && doc.sentence[first - 1] === doc.sentence[first] && isCapitalised(doc, first - 1)) {
    const isOpening = first - 1 === doc.sentences[doc.sentence[first]!];
    if (!isOpening) return true;
  }
  if (isMark(doc, last, '-') || (first > 0 && isGlued(doc, first))) return true;
  if (first > 0 && PLACE.test(surface(doc, first - 1))) return true;
  const behind = surface(doc, Math.min(doc.length - 1, last));
  const next = /^[’']s?$/.test(behind) ? last + 1 : last;
  if (next < doc.length && OF_A_THING.has(surface(doc, next).toLowerCase())) return true;
  return house.names?.people?.some((name) => name.toLowerCase() === text.toLowerCase()) ?? false;
}
