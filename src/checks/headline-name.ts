import { is, surface } from '../annotate/doc.js';
import { foldName } from '../coref/spelling.js';
import { CLASS } from '../lexicon/classes.js';
import { defineCheck } from './define.js';
import { isOtherSpelling } from './definitions/other-spelling.js';
import { givenNamesAgree, speaksAgainst } from './definitions/same-person.js';
import { comparedNames, spellingConflicts, wordIn } from './definitions/spellings.js';
import { isStray } from './definitions/stray-names.js';
import type { Facts, Headline, NameFact } from './facts.js';
import { type Contradiction, placeOf } from './finding.js';
import { contradictions, withoutLetter } from './name-spelling.js';

export const headlineName = defineCheck({
  id: 'headline-name',
  level: 'error',
  doc: 'A name in the headline that the body spells or calls otherwise.',
  why: 'The headline is written last, by another hand, and read by everybody.',
  source:
    'NPR accuracy checklist, “headlines”; wrong name is a tenth of the corrections counted in Slate 2013–2020',
  exemptions: [
    'What exempts spellings in `name-spelling` exempts them here.',
    'Another given name is reported as a warning, and only when the body has one person of that surname, in full, and never the given name of the headline.',
    'Given names of which one may be short for the other: Bob and Robert, Dan and Daniel.',
    'Surnames that the body gives to several people, and articles that speak of kin.',
  ],
  blindSpots: [
    'A headline whose misspelt name is a word of the lexicon.',
    'A headline that names somebody whom the body does not.',
    'A lone given name.',
  ],
  needs: ['headline'],
  *check(facts, looked) {
    const { headline } = facts;
    if (headline === null || (headline.names.length === 0 && !mayNameOthers(headline))) return;
    const body = comparedNames(facts).filter(({ zone }) => zone !== 'title');
    for (const name of headline.names)
      if (body.some(({ words }) => words.some((word) => isAlike(word, name.words.at(-1)!)))) looked(name);
    for (const conflict of spellingConflicts(facts)) {
      const { rare, common } = conflict;
      if ([rare, common].some(({ names }) => names.every(({ zone }) => zone === 'title')))
        yield* contradictions(conflict, looked);
    }
    for (const name of headline.names) yield* otherGivenName(facts, name, body);
  },
  slip: (facts) => {
    const { headline } = facts;
    for (const name of headline?.names ?? []) {
      const word = name.words.at(-1)!;
      const token = wordIn(name, word);
      if (token === null || word.length < 6) continue;
      const isNamed = facts.people.some(({ names }) =>
        names.some(({ words, zone }) => zone !== 'title' && words.length > 1 && words.at(-1) === word),
      );
      if (!isNamed) continue;
      const at = { in: name.in, start: name.doc.start[token]!, end: name.doc.end[token]! };
      return { at, with: withoutLetter(surface(name.doc, token)) };
    }
    return null;
  },
  examples: [
    {
      title: 'Mayor Susan Whitaker resigns over bridge deal',
      text: 'Susan Whittaker, the mayor, stepped down on Friday. Mrs Whittaker gave no reason.',
      points: ['Susan Whitaker', 'Susan Whittaker'],
    },
    {
      title: 'Kremacek wins the farm prize',
      text: 'The prize went to Randall Kremlacek, a farmer. Mr Kremlacek said he would share it.',
      points: ['Kremacek', 'Randall Kremlacek'],
    },
    {
      title: 'KREMACEK DOUBLE SENDS LEEDS INTO FINAL',
      text: 'Striker Randall Kremlacek scored twice on Saturday. Kremlacek has eleven goals.',
      points: ['KREMACEK', 'Randall Kremlacek'],
    },
    {
      title: 'Peter Lindgren elected head of the union',
      text: 'The union elected Martin Lindgren on Sunday. Mr Lindgren is a teacher.',
      points: ['Peter Lindgren', 'Martin Lindgren'],
      level: 'warning',
    },
    {
      title: 'Police arrest Thomas Wexler',
      text: 'Officers arrested Thomas Wexller at his home. Mr Wexller is a dentist.',
      points: ['Thomas Wexler', 'Thomas Wexller'],
    },
    {
      title: 'Judge frees Gerado Solares',
      text: 'A judge freed Gerardo Solares on Tuesday, a lawyer said.',
      points: ['Gerado Solares', 'Gerardo Solares'],
    },
    {
      title: 'Teresa Montero to lead the bank',
      text: 'The bank has chosen Teresa Monterro as its chief executive. Ms Monterro starts in May.',
      points: ['Teresa Montero', 'Teresa Monterro'],
    },
    {
      title: 'Why James Okafor left the cabinet',
      text: 'Minister Samuel Okafor left the cabinet on Monday. Mr Okafor had served for a year.',
      points: ['James Okafor', 'Samuel Okafor'],
      level: 'warning',
    },
    {
      title: 'Coach Dale Stesnon praises his team',
      text: 'Coach Dale Stenson praised the team. Stenson said it had been lucky.',
      points: ['Dale Stesnon', 'Dale Stenson'],
    },
    {
      title: 'Interview with Helen Abernethy',
      text: 'Helen Abernathy has run the museum for ten years. Mrs Abernathy grew up nearby.',
      points: ['Helen Abernethy', 'Helen Abernathy'],
    },
    {
      title: 'Carlos Fernandez wins the vote',
      text: 'The vote was won by Carlos Fernández, a doctor. Mr Fernández will take office in June.',
      points: ['Carlos Fernandez', 'Carlos Fernández'],
      level: 'note',
    },
  ],
  cleanExamples: [
    {
      title: 'Mayor Susan Whittaker resigns over bridge deal',
      text: 'Susan Whittaker, the mayor, stepped down on Friday.',
    },
    { title: 'Whittaker resigns', text: 'Susan Whittaker, the mayor, stepped down on Friday.' },
    { title: 'Bob Lindgren elected', text: 'The union elected Robert Lindgren on Sunday.' },
    { title: 'Dan Okafor left the cabinet', text: 'Minister Daniel Okafor left the cabinet on Monday.' },
    {
      title: 'Peter Lindgren elected head of the union',
      text: 'Martin Lindgren lost the vote to his brother on Sunday.',
    },
    {
      title: 'Peter Lindgren elected head of the union',
      text: 'The union elected Peter Lindgren on Sunday. Martin Lindgren of Malmo came second.',
    },
    {
      title: 'What Peter Lindgren said',
      text: 'Peter spoke first. Then came Martin Lindgren, who heads the union.',
    },
    { title: 'Mr Hansen and Mr Hanson sue', text: 'Lars Hansen and Mark Hanson have sued the town.' },
    { title: 'Mayor resigns over bridge deal', text: 'Susan Whittaker, the mayor, stepped down.' },
    { title: 'J. Okafor left the cabinet', text: 'Minister John Okafor left the cabinet on Monday.' },
    { title: 'Helen Abernathy, director', text: 'H. Abernathy has run the museum for ten years.' },
    {
      title: 'Okelo beats Leeds in the final',
      text: 'Paul Okello of Leeds lost to Martin Okelo on Saturday.',
    },
    {
      title: 'Smith and Jones win',
      text: 'Adam Smith won the first race. Eve Smith won the second. Paul Jones came third.',
    },
  ],
});

/** A word of the headline may be a name that was not recognised for its spelling. */
function mayNameOthers({ in: where, doc }: Headline): boolean {
  for (let token = 0; token < doc.length; token++)
    if ((where === 'title' || doc.blocks[doc.block[token]!]!.kind === 'title') && isStray(doc, token))
      return true;
  return false;
}

const isAlike = (a: string, b: string): boolean => a === b || isOtherSpelling(a, b);

/**
 * Given names and their short forms that do not start alike. Source: Withycombe, The Oxford Dictionary of English
 * Christian Names, entries of these names.
 */
const SHORT_FORMS: readonly (readonly string[])[] = [
  ['william', 'bill', 'billy', 'will', 'liam'],
  ['robert', 'bob', 'bobby', 'rob'],
  ['richard', 'dick', 'rick', 'rich'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['john', 'jack', 'johnny', 'jon'],
  ['edward', 'ted', 'ned', 'eddie', 'ed'],
  ['theodore', 'ted', 'teddy'],
  ['charles', 'chuck', 'charlie'],
  ['henry', 'harry', 'hank', 'hal'],
  ['harold', 'harry', 'hal'],
  ['anthony', 'tony'],
  ['andrew', 'drew', 'andy'],
  ['alexander', 'sandy', 'sasha', 'alex', 'xander'],
  ['alexandra', 'sandra', 'sasha'],
  ['eugene', 'gene'],
  ['lawrence', 'larry'],
  ['francis', 'frank'],
  ['elizabeth', 'liz', 'beth', 'betty', 'eliza', 'lisa', 'libby'],
  ['margaret', 'peggy', 'meg', 'maggie', 'rita', 'daisy'],
  ['mary', 'molly', 'polly'],
  ['katherine', 'kate', 'kitty', 'catherine', 'cathy'],
  ['rebecca', 'becky'],
  ['sarah', 'sally'],
  ['dorothy', 'dolly'],
  ['susan', 'sue'],
  ['antonio', 'tony', 'tonio'],
  ['francisco', 'paco', 'pancho', 'frank'],
  ['jose', 'pepe'],
  ['ignacio', 'nacho'],
  ['joseph', 'joe'],
  ['leopold', 'leo'],
];

/** `Peter Lindgren` over an article that knows a Martin Lindgren alone. */
function* otherGivenName(facts: Facts, name: NameFact, body: readonly NameFact[]): Iterable<Contradiction> {
  const [given = ''] = name.words;
  const surname = name.words.at(-1)!;
  if (name.words.length !== 2 || given.length < 3 || surname.length < 4 || name.suffix !== '') return;
  const full = body.filter(({ words }) => words.length > 1 && words.at(-1) === surname);
  const [there] = full;
  if (there === undefined || there.words.length !== 2 || there.asKin) return;
  const other = there.words[0]!;
  if (full.some(({ words }) => words.length !== 2 || words[0] !== other)) return;
  if (other.length < 3 || isAlike(given, other) || mayBeShort(given, other) || speaksAgainst(name, there))
    return;
  if (isWordOf(facts, given) || speaksOfKin(facts)) return;
  yield {
    here: placeOf(name),
    there: placeOf(there),
    message: `the headline has “${name.text}”, the body knows “${there.text}” alone`,
    doubt: 'either given name may be wrong, or they may be two people',
    computed: { headline: name.text, body: there.text },
    repairs: [
      { at: placeOf(name), with: there.text, because: 'so the body names the only one of that surname' },
      { at: placeOf(there), with: name.text, because: 'so the headline names one of that surname' },
    ],
    facts: [given, other, surname],
    level: 'warning',
  };
}

const mayBeShort = (a: string, b: string): boolean =>
  givenNamesAgree(a, b) ||
  a.slice(0, 2) === b.slice(0, 2) ||
  a.endsWith(b) ||
  b.endsWith(a) ||
  SHORT_FORMS.some((forms) => forms.includes(a) && forms.includes(b));

/** The body has the given name somewhere, as whatever. */
function isWordOf({ doc, headline }: Facts, given: string): boolean {
  for (let token = 0; token < doc.length; token++) {
    if (headline?.in === 'text' && doc.blocks[doc.block[token]!]!.kind === 'title') continue;
    if (foldName(surface(doc, token)) === given) return true;
  }
  return false;
}

function speaksOfKin({ doc }: Facts): boolean {
  for (let token = 0; token < doc.length; token++) if (is(doc, token, CLASS.kin)) return true;
  return false;
}
