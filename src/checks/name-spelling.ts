import { surface } from '../annotate/doc.js';
import { defineCheck } from './define.js';
import {
  markedForm,
  type Spelling,
  type SpellingConflict,
  spellingConflicts,
  wordIn,
} from './definitions/spellings.js';
import type { NameFact } from './facts.js';
import { type Contradiction, type Place, placeOf } from './finding.js';

export const nameSpelling = defineCheck({
  id: 'name-spelling',
  level: 'error',
  doc: 'One person’s name in two spellings.',
  why: 'A quarter to a half of published corrections are of names. Who is named finds it first, and trusts nothing else in the article.',
  source:
    'NPR corrections of October 2018: 48 of 92 are of names; New York Times, “Gonzales” and “Gonzalez” within one article (Language Log, 2007-08-06)',
  exemptions: [
    'Names of fewer than five letters; two letters off only from eight on.',
    'A spelling that has a full name of its own in the article, or that is also named as something else, such as a town.',
    'Names in the same sentence: who stands there twice is two people.',
    'Two full names that are each introduced with a role of their own, or of which one is kin; other suffixes, other genders.',
    'An ending that makes another name: Daniel and Daniela, Robert and Roberts, Francisco and Francisca.',
    'Sentences that tell of the other name: née, also known as, spelt, no relation.',
    'Only accents differ: the finding is then a note.',
    'Notes that correct an earlier version.',
  ],
  blindSpots: [
    'A name that is wrong throughout the article.',
    'A first letter that is wrong, and a given name that stands alone.',
    'A misspelt full name that is not recognised as a person, and a lone one that happens to be a word.',
    'Two names whose difference is more than two letters.',
  ],
  needs: ['person'],
  *check(facts, looked) {
    for (const { names } of facts.people) if (names.length > 1) for (const name of names) looked(name);
    for (const conflict of spellingConflicts(facts)) {
      if (isOfHeadline(conflict)) continue;
      yield* contradictions(conflict, looked);
    }
  },
  slip: (facts) => {
    for (const { names } of facts.people) {
      const name = names.findLast(({ zone, foreign }) => zone === 'body' && foreign === null);
      const full = names.find(({ words, zone }) => words.length > 1 && zone !== 'title');
      if (name === undefined || full === undefined || name === full) continue;
      const word = name.words.at(-1)!;
      const token = wordIn(name, word);
      if (token === null || word.length < 6 || full.words.at(-1) !== word) continue;
      const at = { in: name.in, start: name.doc.start[token]!, end: name.doc.end[token]! };
      return { at, with: withoutLetter(surface(name.doc, token)) };
    }
    return null;
  },
  examples: [
    {
      text: 'The prize went to Randall Kremlacek, a farmer. Mr Kremacek said he would share it.',
      points: ['Kremacek', 'Randall Kremlacek'],
    },
    {
      text: 'Melanie Bennett chairs the board. Asked about the plan, Bennet declined to comment.',
      points: ['Bennet', 'Melanie Bennett'],
      computed: { rare: 1, common: 1 },
    },
    {
      text: 'Alberto Gonzales resigned on Friday. Mr. Gonzales gave no reason. Mr. Gonzalez will leave in May.',
      points: ['Gonzalez', 'Alberto Gonzales'],
      computed: { rare: 1, common: 2 },
    },
    {
      text: 'The court heard Teresia Wanjohi on Monday. The lawyer of Teresia Wanjhoi asked for bail.',
      points: ['Teresia Wanjhoi', 'Teresia Wanjohi'],
    },
    {
      text: 'Gerardo Solares runs the fund. Analysts asked Gerado Solares for figures on Tuesday.',
      points: ['Gerado Solares', 'Gerardo Solares'],
    },
    {
      text: 'Prosecutor Amos Linetzky opened the case. The judge told Mr Linetsky to be brief.',
      points: ['Linetsky', 'Amos Linetzky'],
    },
    {
      text: 'Coach Dale Stenson praised the team. It had been lucky, Mr Stesnon said after the match.',
      points: ['Stesnon', 'Dale Stenson'],
    },
    {
      text: 'Victoria Villarruel spoke first. Mrs Villaruel then left the hall.',
      points: ['Villaruel', 'Victoria Villarruel'],
    },
    {
      text: 'José Calderón was elected mayor. Two days later Jose Calderón resigned.',
      points: ['Jose Calderón', 'José Calderón'],
      level: 'note',
    },
    {
      text: 'Minister Leela Dookhun-Mason met teachers. Mrs Dookun-Mason promised new schools.',
      points: ['Dookun-Mason', 'Leela Dookhun-Mason'],
    },
    {
      text: 'Sarah Whittington wrote the report. Ms Witington said it took a year.',
      points: ['Witington', 'Sarah Whittington'],
    },
    {
      text: 'The keynote was by Michael Abernathy. Mr Abernathy is a chemist. “I told Abernethy to wait,” she said.',
      points: ['Abernethy', 'Michael Abernathy'],
      level: 'note',
    },
  ],
  cleanExamples: [
    'The prize went to Randall Kremlacek, a farmer. Mr Kremlacek said he would share it.',
    'Detectives Lars Hansen and Mark Hanson led the search. Hansen found the car. Hanson called the owner.',
    'Daniel Petrov opened the exhibition. Daniela Petrov had made the frames.',
    'Julia Roberts wrote the letter. Robert said that he had never read it.',
    'Melanie Bennett and her husband own the shop. The Bennetts opened it in 1998.',
    'Maria Lindgren, also known as Maria Lindgrun, was arrested on Monday. Lindgrun denies the charge.',
    'Governor Mark Andersen met the mayor, Mark Anderson, on Friday.',
    'Tom Harding farms near the river. The town of Hardin is ten miles away, and Harding drives there daily. Hardin has a school.',
    'Igor Ivanov met reporters. Mrs Ivanova waited outside.',
    'Judge Ann Clarke heard the case. The witness, Paul Clark, said nothing. Clark left early.',
    'Correction: an earlier version of this article misspelled the name of Randall Kremlacek as Kremacek.\n\nRandall Kremlacek won.',
    'Mr. Stephen Lawson sued. Mrs. Stephen Lawsen did not, and Ms. Lawson stayed away.',
    'Professor Alan Reid wrote the first part. Mr Reed wrote the second.',
    'The minister, SARAH WHITTINGTON, spoke. Sarah Whittington then left.',
  ],
});

/** One of the spellings stands in the headline alone: `headline-name` tells of it. */
const isOfHeadline = ({ rare, common }: SpellingConflict): boolean =>
  [rare, common].some(({ names }) => names.every(({ zone }) => zone === 'title'));

/** Without a letter in the middle: the slip of a hurried hand. */
export const withoutLetter = (word: string): string => {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + word.slice(at + 1);
};

/** One for each mention of the rarer spelling; `run.ts` makes one finding of them. */
export function* contradictions(
  { rare, common, onlyMarks }: SpellingConflict,
  looked: (place: Place) => void,
): Iterable<Contradiction> {
  const [one, other] = [times(rare), times(common)];
  for (const here of rare.names) {
    const there = nearestName(here, common.names);
    looked(here);
    looked(there);
    const formOf = onlyMarks ? markedForm : undefined;
    yield {
      here: placeOf(here),
      there: placeOf(there),
      message: onlyMarks
        ? `“${rare.written}” (${one}) and “${common.written}” (${other}) differ in their marks`
        : `“${rare.written}” (${one}) and “${common.written}” (${other}) look like one name in two spellings`,
      doubt: 'either spelling may be wrong, or they may be two people',
      computed: { rare: rare.names.length, common: common.names.length },
      repairs: [
        {
          at: wordPlace(here, rare.form, formOf),
          with: common.written,
          because: `“${common.written}” is written ${other}`,
        },
        {
          at: wordPlace(there, common.form, formOf),
          with: rare.written,
          because: `“${rare.written}” is written ${one}`,
        },
      ],
      facts: [rare.form, common.form].sort(),
      ...(onlyMarks ? { level: 'note' as const } : {}),
    };
  }
}

/** The mention that shares most words with another; of several the first full one. */
function nearestName(here: NameFact, names: readonly NameFact[]): NameFact {
  const likeness = ({ words }: NameFact) =>
    2 * words.filter((word) => here.words.includes(word)).length + (words.length > 1 ? 1 : 0);
  return names.reduce((best, name) => (likeness(name) > likeness(best) ? name : best));
}

const times = ({ names }: Spelling): string =>
  names.length === 1 ? 'once' : names.length === 2 ? 'twice' : `${names.length} times`;

function wordPlace(name: NameFact, form: string, formOf?: (word: string) => string): Place {
  const token = wordIn(name, form, formOf)!;
  return { in: name.in, start: name.doc.start[token]!, end: name.doc.end[token]! };
}
