import { type Doc, isMark, surface, surfaceOf } from '../annotate/doc.js';
import { SHAPE, TOKEN } from '../annotate/tokens.js';
import { defineCheck } from './define.js';
import { lemmaOf } from './definitions/same-quantity.js';
import type { Facts } from './facts.js';
import type { Contradiction, Place } from './finding.js';

/** Small words inside a name. They may have a letter in the acronym or none. */
const CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'the',
  'on',
  'in',
  'to',
  'de',
  'des',
  'du',
  '&',
  'against',
  'with',
]);
const LEAST_LETTERS = 3;
/** British and American spellings of the words that such names are made of. Source: Oxford and Merriam-Webster entries. */
const SPELLINGS: readonly (readonly [pattern: RegExp, one: string])[] = [
  [/isation/, 'ization'],
  [/programme/, 'program'],
  [/centre/, 'center'],
  [/defence/, 'defense'],
  [/labour/, 'labor'],
  [/theatre/, 'theater'],
];
/** An office and its holder are two things with one acronym: `Ministry` and `Minister`. */
const OFFICES = /^(?:minist|secretar|president|director|chair|commission|govern|ambassador|embass)/;

export const acronymConflict = defineCheck({
  id: 'acronym-conflict',
  level: 'warning',
  doc: 'One acronym with two expansions, or a name that differs from its acronym’s in one word.',
  why: 'Names of organisations are the second half of name corrections, and the body itself writes in.',
  source:
    'Slate corrections of 2013–2020: a tenth are wrong names, among them the expansions of IARPA and IAAF',
  exemptions: [
    'Only expansions whose initials are those of the acronym, three letters or more.',
    'British and American spellings of a word, and singular and plural.',
    'An office and who holds it: Ministry and Minister of Foreign Affairs.',
    'Names that have an acronym in brackets of their own, and those that contain another acronym.',
    'Without brackets a name counts only when it has three words and differs from the expansion in one.',
  ],
  blindSpots: [
    'Acronyms of names in another language.',
    'A name whose initials differ: “World Trade Association” for WTO.',
    'Expansions of two letters.',
  ],
  needs: [],
  *check(facts, looked) {
    const known = new Map<string, Expansion>();
    const defined = expansionsIn(facts);
    for (const one of defined) {
      looked(one.at);
      const before = known.get(one.acronym);
      if (before === undefined) known.set(one.acronym, one);
      else if (differs(before, one)) yield contradiction(before, one);
    }
    for (const one of namesLike(facts, known)) {
      looked(one.at);
      yield contradiction(known.get(one.acronym)!, one);
    }
  },
  slip: (facts) => {
    const seen = new Set<string>();
    for (const { acronym, words, at } of expansionsIn(facts)) {
      const text = facts.doc.text.slice(at.start, at.end);
      const last = words.at(-1)!;
      const from = text.toLowerCase().lastIndexOf(last);
      if (seen.has(acronym) && from > 0) {
        const start = at.start + from;
        return {
          at: { in: 'text', start, end: start + last.length },
          with: `${text[from]}${text[from] === 'A' ? 'ssembly' : 'ouncil'}`,
        };
      }
      seen.add(acronym);
    }
    return null;
  },
  examples: [
    {
      text: 'The National Harbour Authority (NHA) built the pier. A court fined the National Harbour Agency (NHA).',
      points: ['National Harbour Agency', 'National Harbour Authority'],
    },
    {
      text: 'The World Fisheries Forum (WFF) met. Members of the World Fishing Forum (WFF) voted.',
      points: ['World Fishing Forum', 'World Fisheries Forum'],
    },
    {
      text: 'The Council of Port Cities (CPC) met on Friday. The Conference of Port Cities (CPC) will vote in May.',
      points: ['Conference of Port Cities', 'Council of Port Cities'],
    },
    {
      text: 'The National Harbour Authority (NHA) built the pier. The National Harbour Agency now rents it out.',
      points: ['National Harbour Agency', 'National Harbour Authority'],
    },
    {
      text: 'The Institute for Coastal Research (ICR) found salt. The Institute for Coast Research warned of floods.',
      points: ['Institute for Coast Research', 'Institute for Coastal Research'],
    },
    {
      text: 'The Northern Rail Board (NRB) sold ten trains. Staff of the Northern Road Board (NRB) are on strike.',
      points: ['Northern Road Board', 'Northern Rail Board'],
    },
    {
      text: 'The European Salt Union (ESU) sued. Lawyers for the European Sugar Union (ESU) won.',
      points: ['European Sugar Union', 'European Salt Union'],
    },
    {
      text: 'The Federal Bureau of Waterways (FBW) closed the lock. The Federal Board of Waterways will reopen it.',
      points: ['Federal Board of Waterways', 'Federal Bureau of Waterways'],
    },
    {
      text: 'The Alliance of Island Schools (AIS) won a prize. The Association of Island Schools (AIS) had come second.',
      points: ['Association of Island Schools', 'Alliance of Island Schools'],
    },
    {
      text: 'The Lake Safety Commission (LSC) met. The Lake Security Commission (LSC) banned boats.',
      points: ['Lake Security Commission', 'Lake Safety Commission'],
    },
  ],
  cleanExamples: [
    'The National Harbour Authority (NHA) built the pier. A court fined the National Harbour Authority (NHA).',
    'The World Fisheries Organisation (WFO) met. The World Fisheries Organization (WFO) voted.',
    'The Ministry of Port Affairs (MPA) is small. The Minister of Port Affairs spoke.',
    'The National Harbour Authority (NHA) met the National Health Agency (NHAG).',
    'The National Harbour Authority (NHA) built the pier. The National Heritage Museum rents it.',
    'The UN Port Forum (UNPF) met. The United Nations Port Forum (UNPF) voted.',
    'The report (PDF) is long. The Port Development Fund (PDF) wrote it.',
    'The Port Authority (PA) met. The Press Agency (PA) wrote about it.',
    'The Council of Port Cities (CPC) met on Friday. The CPC will vote in May.',
    'The Institute for Coastal Research (ICR) met the Island Club of Rowers.',
    'The National Harbour Authority (NHA) and the National Harbour Agency (NHAY) are rivals.',
    'The World Program Fund (WPF) met. The World Programme Fund voted.',
  ],
});

interface Expansion {
  readonly acronym: string;
  /** In lower case, without connectors. */
  readonly words: readonly string[];
  readonly at: Place;
  readonly text: string;
}

/** `Long Form (ABC)` with fitting initials. */
function expansionsIn(facts: Facts): Expansion[] {
  const { doc } = facts;
  const found: Expansion[] = [];
  for (let token = 2; token + 1 < doc.length; token++) {
    if (!isMark(doc, token - 1, '(') || !isMark(doc, token + 1, ')')) continue;
    const acronym = acronymAt(doc, token);
    if (acronym === null) continue;
    const one = nameBefore(facts, token - 1, acronym);
    if (one !== null) found.push(one);
  }
  return found;
}

function acronymAt(doc: Doc, token: number): string | null {
  if (doc.kind[token] !== TOKEN.word) return null;
  const letters = surface(doc, token).replace(/\./g, '');
  return letters.length >= LEAST_LETTERS && /^\p{Lu}+$/u.test(letters) ? letters.toLowerCase() : null;
}

/** The words right before a token whose initials are the acronym's letters. */
function nameBefore(facts: Facts, end: number, acronym: string): Expansion | null {
  const { doc } = facts;
  const words: string[] = [];
  let left = acronym.length;
  let first = end;
  while (first > 0 && left > 0 && doc.sentence[first - 1] === doc.sentence[end]) {
    const token = first - 1;
    const kind = doc.kind[token];
    if (isMark(doc, token, '-')) {
      first = token;
      continue;
    }
    if (kind !== TOKEN.word) return null;
    const word = surface(doc, token).toLowerCase();
    if (isNameWord(doc, token)) {
      if (word[0] !== acronym[left - 1]) return null;
      words.unshift(word);
      left--;
    } else if (CONNECTORS.has(word)) {
      if (words.length === 0) return null;
    } else return null;
    first = token;
  }
  if (left > 0) return null;
  return { acronym, words, at: facts.placeOf(first, end), text: surfaceOf(doc, first, end) };
}

/** A capitalised word that is no acronym itself. */
const isNameWord = (doc: Doc, token: number): boolean =>
  doc.kind[token] === TOKEN.word &&
  (doc.shape[token] === SHAPE.capital || doc.shape[token] === SHAPE.mixed) &&
  !CONNECTORS.has(surface(doc, token).toLowerCase());

/** Names without brackets that have the initials of a known acronym and all of its words but one. */
function namesLike(facts: Facts, known: ReadonlyMap<string, Expansion>): Expansion[] {
  const { doc } = facts;
  if (known.size === 0) return [];
  const found: Expansion[] = [];
  for (let token = 1; token <= doc.length; token++) {
    if (!isNameWord(doc, token - 1) || (token < doc.length && isNameWord(doc, token))) continue;
    if (isMark(doc, token, '(')) continue;
    for (const [acronym, expansion] of known) {
      if (surface(doc, token - 1)[0]!.toLowerCase() !== acronym.at(-1)) continue;
      const one = nameBefore(facts, token, acronym);
      if (one === null || !differs(expansion, one)) continue;
      const others = one.words.filter((word, at) => !isSameWord(word, expansion.words[at]!));
      if (one.words.length < LEAST_LETTERS || others.length !== 1) continue;
      found.push(one);
    }
  }
  return found;
}

function differs(a: Expansion, b: Expansion): boolean {
  if (a.words.length !== b.words.length) return false;
  return a.words.some((word, at) => {
    const other = b.words[at]!;
    return !isSameWord(word, other) && !(OFFICES.test(word) && OFFICES.test(other));
  });
}

const isSameWord = (a: string, b: string): boolean => normal(a) === normal(b);

const normal = (word: string): string =>
  lemmaOf(SPELLINGS.reduce((text, [pattern, one]) => text.replace(pattern, one), word));

function contradiction(before: Expansion, one: Expansion): Contradiction {
  const acronym = before.acronym.toUpperCase();
  return {
    here: one.at,
    there: before.at,
    message: `${acronym} stands for “${before.text}” in one place, and “${one.text}” has the same initials`,
    doubt: 'either name may be wrong, or they may be two bodies',
    computed: { acronym },
    repairs: [
      { at: one.at, with: before.text, because: 'so the article has it first' },
      { at: before.at, with: one.text, because: 'so the article has it later' },
    ],
    facts: [before.acronym, before.words.join(' '), one.words.join(' ')],
  };
}
