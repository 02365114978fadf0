/** The article as the role rules see it: whose each token is, and which names stand in a list. */
import { type Doc, isCapitalised, isMark, isNumber, isOneOfMarks, isWord } from '../../annotate/doc.js';
import { pastPartyTag } from '../../annotate/party-tags.js';
import { TOKEN } from '../../annotate/tokens.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { PersonMention } from '../mentions.js';
import type { Scene } from './define.js';
import { pastGloss } from './phrase/gloss.js';
import { AND, OF } from './phrase/words.js';

/** Room for the columns of a scene, which is good until the next one is made in the same room. */
export interface SceneRoom {
  listed: Uint8Array;
  owner: Int32Array;
  ends: Int32Array;
}

export const newSceneRoom = (tokens = 1024): SceneRoom => ({
  listed: new Uint8Array(tokens),
  owner: new Int32Array(tokens),
  ends: new Int32Array(tokens),
});

/** Tokens behind the last one that are asked for as well. */
const BEHIND = 8;

export function sceneOf(
  doc: Doc,
  mentions: readonly PersonMention[],
  room: SceneRoom = newSceneRoom(),
): Scene {
  const length = doc.length + BEHIND;
  if (room.owner.length < length) {
    room.listed = new Uint8Array(2 * length);
    room.owner = new Int32Array(2 * length);
    room.ends = new Int32Array(2 * length);
  }
  const { listed, owner, ends } = room;
  owner.fill(0, 0, length);
  ends.fill(0, 0, mentions.length);
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    for (let token = mention.first; token < mention.last; token++) owner[token] = index + 1;
    const next = mentions[index + 1];
    listed[index] = next !== undefined && areListed(doc, mention, next) ? 1 : 0;
  }
  return { doc, mentions, listed, owner, ends };
}

/** Only commas and `and` stand between two names of a list, and where lawmakers are from or another gloss. */
function areListed(doc: Doc, a: PersonMention, b: PersonMention): boolean {
  const tagged = pastPartyTag(doc, a.last);
  const place = tagged === a.last ? pastPlace(doc, pastGloss(doc, tagged), b.before.first) : tagged;
  const from = pastAge(doc, place);
  const gap = b.before.first - from;
  // `presidents Ann Ray and now Luis Paz`
  if (gap === 2 && AND.has(doc.form[from]!) && NOW.has(doc.form[from + 1]!)) return true;
  if (gap < 1 || gap > 2) return false;
  // `Ann Ray, Oke’s lawyer,`
  if (doc.kind[b.last] === TOKEN.clitic && gap === 1 && isMark(doc, from, ',')) return false;
  for (let at = from; at < b.before.first; at++)
    if (!isMark(doc, at, ',') && !isMark(doc, at, ';') && !AND.has(doc.form[at]!)) return false;
  return true;
}

const NOW = wordSet('now later then');

/** `Sens. Ann Ray of Ohio and Luis Paz of Texas`: past where somebody of a list is from; `at` itself where nothing tells it. */
function pastPlace(doc: Doc, at: number, next: number): number {
  if (!OF.has(doc.form[at] ?? 0)) return at;
  let end = at + 1;
  while (end < next && end < at + PLACE && isWord(doc, end) && isCapitalised(doc, end)) end++;
  return end > at + 1 && (isMark(doc, end, ',') || AND.has(doc.form[end] ?? 0)) ? end : at;
}
/** The name of a place has fewer words. */
const PLACE = 5;

/** `Ann Ray, 34, and Luis Paz, 25`: past the age between a comma and what goes on with the list. */
function pastAge(doc: Doc, at: number): number {
  const isAge =
    isMark(doc, at, ',') && isNumber(doc, at + 1) && doc.end[at + 1]! - doc.start[at + 1]! <= AGE_DIGITS;
  return isAge && (isOneOfMarks(doc, at + 2, ',;') || AND.has(doc.form[at + 2] ?? 0)) ? at + 2 : at;
}
const AGE_DIGITS = 2;

/** The mention that a token belongs to. */
export function mentionAt({ owner, mentions }: Scene, token: number): PersonMention | undefined {
  const number = token >= 0 ? owner[token]! : 0;
  return number > 0 ? mentions[number - 1] : undefined;
}

/** Whether a token belongs to a mention. */
export function isNamed({ owner }: Scene, token: number): boolean {
  return token >= 0 && owner[token]! > 0;
}

export function mentionBefore({ mentions }: Scene, { index }: PersonMention): PersonMention | undefined {
  return index > 0 ? mentions[index - 1] : undefined;
}

export function mentionAfter({ mentions }: Scene, { index }: PersonMention): PersonMention | undefined {
  return index + 1 < mentions.length ? mentions[index + 1] : undefined;
}
