/** Words by which a sentence gives a figure of another time, another source, a part, or a comparison. */
import { matchesOf } from '../../matches.js';
import type { FigureFact } from '../facts.js';
import { notNowInSentence } from './not-now.js';
import { sentenceOf } from './sentence.js';

/** Source: how breaking news is rewritten as tolls and counts come in; checks.md calls it the update sequence. */
const UPDATE =
  /\b(?:earlier|initial(?:ly)?|originally|at first|first (?:reported|said|announced)|previous(?:ly)?|prior|revised|revis(?:es|ion)|updated|corrected|so far|(?:raised|raising|raises|lowered|lowering|rose|risen|rises|rising|climbed|climbs|increased|increasing|grew|grown|jumped|fell|fallen|dropped|cut|brought|bringing|brings|up|down) (?:it |the \w+ |its \w+ |their \w+ )?(?:from|to)|by (?:late |early )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|nightfall|midday|noon|evening|morning)|yet|still|now|later|since then|last (?:year|month|week)|a year (?:ago|before|earlier)|feared|expected|forecast|projected|target(?:ed)?|planned|preliminary|provisional|unofficial|official figures?|disputed|conflicting|others? (?:put|said)|some reports?|contrary to|instead of|rather than|not)\b/i;
const PART =
  /\b(?:including|among (?:them|those|the)|of (?:them|whom|those|these|which)|\d+ of the|out of|another|additional|more|further|others?|remaining|rest|the first|the second|a third|half|both|separate(?:ly)?|alone|elsewhere|respectively|per|each|every|average|times|compared|than|percent of|annual(?:ly)?|a (?:year|month|week|day|head|share|piece|person|barrel|ton|tonne|unit|vote|ticket)|an hour)\b/i;

/** Why a figure may differ from that of another sentence without a contradiction; null where nothing says so. */
export function otherwiseSaid(figure: FigureFact): string | null {
  return (
    UPDATE.exec(sentenceAround(figure))?.[0] ?? partSaid(figure) ?? notNowInSentence(figure.doc, figure.first)
  );
}

/** The words by which a sentence speaks of parts, rates or a comparison. */
export const partSaid = (figure: FigureFact): string | null => PART.exec(sentenceAround(figure))?.[0] ?? null;

/** `more than 50` is of the figure, not a comparison. */
const sentenceAround = (figure: FigureFact): string =>
  sentenceOf(figure).replace(figure.text.replace(/\s+/g, ' '), ' ');

const SOURCES = [
  /\baccording to (?:the |an? )?([\p{L}’'-]+(?: [\p{L}’'-]+){0,3})/giu,
  /([\p{L}’'-]+(?: [\p{L}’'-]+){0,2}),? (?:said|says|say|told|reported|reports|announced|confirmed|estimated|estimates|claimed|put)\b/giu,
];

/** Two figures of sources that have no word in common. */
export function otherSources(a: FigureFact, b: FigureFact): boolean {
  const [x, y] = [sourcesOf(a), sourcesOf(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((word) => y.has(word));
}

function sourcesOf(figure: FigureFact): ReadonlySet<string> {
  const sentence = sentenceOf(figure);
  const words = SOURCES.flatMap((pattern) => [...matchesOf(pattern, sentence)].map(([, who = '']) => who));
  return new Set(words.flatMap((who) => who.toLowerCase().split(' ')).filter((word) => word.length > 3));
}
