import { surfaceOf } from '../annotate/doc.js';
import { defineCheck } from './define.js';
import { notNowAt, notNowInSentence } from './definitions/not-now.js';
import type { Facts, NameFact, PersonFact } from './facts.js';
import type { Contradiction, Place } from './finding.js';

interface Office {
  /** The set in which one excludes the other. */
  readonly set: string;
  readonly name: string;
  readonly words: RegExp;
}

/**
 * Closed sets of which a person is one thing at a time. Source: offices by the constitutions of the countries that have
 * them side by side; parties by the style of congressional datelines (AP Stylebook, “party affiliation”).
 */
const OFFICES: readonly Office[] = [
  { set: 'head of state or government', name: 'president', words: /^(?:[\p{L}.]+ )?president$/iu },
  {
    set: 'head of state or government',
    name: 'prime minister',
    words: /^(?:[\p{L}.]+ )?(?:prime minister|premier)$/iu,
  },
  { set: 'head of state or government', name: 'king', words: /^(?:[\p{L}.]+ )?king$/iu },
  {
    set: 'house of Congress',
    name: 'senator',
    words: /^(?:(?:u\.?s\.?|state|democratic|republican) )*(?:senator|sen\.)$/i,
  },
  {
    set: 'house of Congress',
    name: 'representative',
    words: /^(?:(?:u\.?s\.?|democratic|republican) )*(?:representative|rep\.|congressman|congresswoman)$/i,
  },
  { set: 'town or state', name: 'mayor', words: /^(?:\p{L}+ )?mayor$/iu },
  { set: 'town or state', name: 'governor', words: /^(?:\p{L}+ )?(?:governor|gov\.)$/iu },
  { set: 'American party', name: 'Democrat', words: /^(?:u\.?s\.? )?(?:democrat|democratic \p{L}+\.?)$/iu },
  { set: 'American party', name: 'Republican', words: /^(?:u\.?s\.? )?republican(?: \p{L}+\.?)?$/iu },
  {
    set: 'side in court',
    name: 'prosecutor',
    words: /^(?:(?:public|state|chief|federal) )?(?:prosecutor|district attorney)$/i,
  },
  {
    set: 'side in court',
    name: 'lawyer for the defence',
    words: /^(?:defen[cs]e (?:lawyer|attorney|counsel)|public defender)$/i,
  },
  { set: 'side in court', name: 'judge', words: /^(?:(?:high court|district|federal|circuit) )?judge$/i },
];
/** What some office of the sets has in its name: most roles have none of it. */
const ANY_OFFICE =
  /president|premier|minister|king|sen|rep|congress|mayor|gov|democrat|prosecutor|attorney|defen|counsel|judge/i;
/** `(D-ME)`, `(R., Ohio)` behind a name. */
const PARTY_TAG = /^,?\s?\(([DR])(?:[-–]\p{Lu}|\.,\s|-\s?\p{Lu})/u;
/** The article tells that the office changed. */
const CHANGED =
  /\b(?:switch\w*|defect\w*|former\w*|became|becomes?|becoming|appointed|promoted|elected|elections?|candidates?|run(?:s|ning)? for|ran for|campaign\w*|bid|stepped down|resign\w*|succeed\w*|successor|replac\w*|predecessor|until|then-|once|later|two terms|joined)\b/i;

export const roleConflict = defineCheck({
  id: 'role-conflict',
  level: 'warning',
  doc: 'One person in two offices that exclude each other.',
  why: 'Wrong titles and parties are one correction in twenty, and the one that the offices themselves write in about.',
  source: 'Slate corrections of 2013–2020: 11 of 175 are of titles, four of them a wrong party',
  exemptions: [
    'Only closed sets count: president, prime minister, king; senator, representative; mayor, governor; Democrat, Republican; prosecutor, defence lawyer, judge.',
    'Roles of another time: former, then-, acting, -elect.',
    'A change that is told in the sentences around: elected, appointed, ran for, resigned, switched.',
    'Roles joined by “and”, vice- and deputy roles, and roles in another body: “president of the club”.',
    'Names that several people in the article have.',
  ],
  blindSpots: [
    'Offices outside the sets, and two holders of one office.',
    'Roles that are told in other words: “leads the country”.',
    'Parties of other countries.',
  ],
  needs: ['person'],
  *check(facts, looked) {
    for (const person of facts.people) {
      const held = heldBy(facts, person);
      for (const one of held) looked(one.at);
      const seen = new Map<string, Held>();
      for (const one of held) {
        const before = seen.get(one.office.set);
        if (before === undefined) seen.set(one.office.set, one);
        else if (before.office.name !== one.office.name && !tellsOfChange(facts, before, one))
          yield contradiction(person, before, one);
      }
    }
  },
  slip: (facts) => {
    for (const person of facts.people) {
      const seen = new Set<string>();
      for (const { office, at, text } of heldBy(facts, person)) {
        const other = OTHERS[office.name];
        if (seen.has(office.set) && other !== undefined && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(text))
          return { at, with: other };
        seen.add(office.set);
      }
    }
    return null;
  },
  examples: [
    {
      text: 'Senator Helen Abernathy spoke first. Representative Abernathy then left the hall.',
      points: ['Representative', 'Senator'],
    },
    {
      text: 'President Samuel Okafor opened the port. Prime Minister Okafor praised the workers.',
      points: ['Prime Minister', 'President'],
    },
    {
      text: 'Susan Whittaker (D-Maine) wrote the bill. Whittaker (R-Maine) said it would pass.',
      points: ['(R', '(D'],
    },
    {
      text: 'Mayor Peter Novak closed the bridge. Governor Novak said it was unsafe.',
      points: ['Governor', 'Mayor'],
    },
    {
      text: 'Prosecutor Amos Linetzky opened the case. Judge Linetzky asked for silence.',
      points: ['Judge', 'Prosecutor'],
    },
    {
      text: 'Rep. Thomas Wexler wrote the bill. Sen. Thomas Wexler said it would pass.',
      points: ['Sen.', 'Rep.'],
    },
    {
      text: 'Prime Minister Ingrid Solberg met farmers. President Solberg promised them rain.',
      points: ['President', 'Prime Minister'],
    },
    {
      text: 'Governor Martin Lindgren spoke at noon. Crowds cheered. Mayor Lindgren waved.',
      points: ['Mayor', 'Governor'],
    },
    {
      text: 'Congressman Randall Kremlacek called it unfair. Senator Kremlacek walked out.',
      points: ['Senator', 'Congressman'],
    },
    {
      text: 'Teresa Montero (R-Ohio) voted yes. Montero (D-Ohio) gave no reason.',
      points: ['(D', '(R'],
    },
  ],
  cleanExamples: [
    'Senator Helen Abernathy spoke first. Senator Abernathy then left the hall.',
    'President Samuel Okafor opened the port. Former prime minister Okafor praised the workers.',
    'Vice President Samuel Okafor opened the port. Prime Minister Okafor praised the workers.',
    'Mayor Peter Novak closed the bridge. Governor Novak said it was unsafe. He was elected last week.',
    'Susan Whittaker (D-Maine) wrote the bill. Whittaker (D-Maine) said it would pass.',
    'Prosecutor Amos Linetzky opened the case. Judge Ann Berg asked for silence.',
    'Mayor Peter Novak met Governor Ann Berg. Mayor Novak was late. Governor Berg was not.',
    'President Samuel Okafor met Prime Minister Ingrid Solberg.',
    'Senator Susan Whittaker switched parties. Representative Whittaker is no more.',
    'Ann Berg, the president of the club, spoke. The prime minister, Peter Novak, did not.',
    'Governor Martin Lindgren spoke at noon. Governor Lindgren waved.',
    'Sen. Thomas Wexler wrote the bill. Senator Wexler said it would pass.',
  ],
});

/** What a hurried hand writes instead. */
const OTHERS: Readonly<Record<string, string>> = {
  senator: 'Representative',
  representative: 'Senator',
  mayor: 'Governor',
  governor: 'Mayor',
  president: 'Prime Minister',
  'prime minister': 'President',
};

/** In the sentences of the two roles and those beside them. */
function tellsOfChange({ doc }: Facts, ...held: readonly Held[]): boolean {
  return held.some(({ sentence }) => {
    const first = doc.sentences[Math.max(0, sentence - 1)]!;
    const last = doc.sentences[Math.min(doc.sentences.length - 1, sentence + 2)]!;
    return CHANGED.test(surfaceOf(doc, first, last));
  });
}

interface Held {
  readonly office: Office;
  readonly at: Place;
  readonly text: string;
  readonly sentence: number;
}

/** The offices of the sets that stand beside a person's names, in text order; none where a name is not surely the person's. */
function heldBy(facts: Facts, { names }: PersonFact): Held[] {
  const found = new Map<number, Held>();
  for (const name of names) {
    if (name.zone === 'leftover' || name.foreign === 'correction note') continue;
    for (const { first, last } of name.roles) {
      const { doc } = name;
      const written = surfaceOf(doc, first, last);
      if (!ANY_OFFICE.test(written)) continue;
      const text = written.replace(/\s+/g, ' ');
      if (notNowAt(doc, first, last) !== null || notNowInSentence(doc, first) !== null) continue;
      // `president of the club`, `president and`
      if (last < name.first && last < doc.length && !isRightBefore(name, last)) continue;
      const office = OFFICES.find(({ words }) => words.test(text));
      if (
        office === undefined ||
        /\b(?:vice|deputy|lieutenant|assistant)\b/i.test(`${before(name, first)} ${text}`)
      )
        continue;
      if (last > name.first && /^\s+of\b/i.test(doc.text.slice(doc.end[last - 1], doc.end[last - 1]! + 4)))
        continue;
      found.set(doc.start[first]!, { office, text, at: facts.placeOf(first, last), sentence: name.sentence });
    }
    const tag = opensBracket(name) ? PARTY_TAG.exec(name.doc.text.slice(name.end, name.end + 12)) : null;
    if (tag === null) continue;
    const office = OFFICES.find(({ name: party }) => party === (tag[1] === 'D' ? 'Democrat' : 'Republican'))!;
    const start = name.end + tag[0].indexOf('(');
    found.set(start, {
      office,
      text: tag[1]!,
      at: { in: name.in, start, end: start + 2 },
      sentence: name.sentence,
    });
  }
  return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}

/** Behind a name, after a comma and a space at most. */
function opensBracket({ doc: { text }, end }: NameFact): boolean {
  for (let at = end; at < end + 3; at++) if (text[at] === '(') return true;
  return false;
}

/** Nothing but honorifics stands between a role and the name. */
const isRightBefore = ({ doc, first }: NameFact, last: number): boolean =>
  !/[,;(]|\band\b|\bof\b/.test(surfaceOf(doc, last, first));

const before = ({ doc }: NameFact, first: number): string =>
  doc.text.slice(Math.max(0, doc.start[first]! - 20), doc.start[first]);

function contradiction({ person }: PersonFact, before: Held, one: Held): Contradiction {
  return {
    here: one.at,
    there: before.at,
    message: `${person.name} is ${before.office.name} in one place and ${one.office.name} in another`,
    doubt: 'either role may be wrong, or held at another time, or they may be two people',
    computed: { here: one.office.name, there: before.office.name },
    repairs: [],
    facts: [person.name.toLowerCase(), before.office.name, one.office.name],
  };
}
