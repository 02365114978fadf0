/** What may stand between a name and the verb that says what it is. */
import { type Doc, is, isCapitalised, isLower, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Scene } from '../define.js';
import { isNamed, mentionAt } from '../scene.js';

/** Past `, the head of the club,` where the verb of the name stands behind; `at` itself where it does not. */
export function pastApposition(scene: Scene, at: number, limit: number): number {
  const { doc } = scene;
  if (!isMark(doc, at, ',') || WHO.has(doc.form[at + 1] ?? 0)) return at;
  for (let end = at + 1; end < Math.min(limit, at + APPOSITION); end++) {
    if (isNamed(scene, end)) return at;
    if (isMark(doc, end, ',')) return IS.has(doc.form[end + 1] ?? 0) ? end + 1 : at;
  }
  return at;
}
/** `Oke, son of Ann Ray, was`, `Oke, an aide to Mayor Ray, served`: to the verb behind an apposition that another name ends; `at` where there is none. */
export function pastNamedApposition(scene: Scene, at: number, limit: number): number {
  const { doc } = scene;
  if (!isMark(doc, at, ',') || WHO.has(doc.form[at + 1] ?? 0)) return at;
  for (let end = at + 1; end < Math.min(limit, at + APPOSITION); end++) {
    // `Oke, appointed in May as successor to Ann Ray, said`
    if (isMark(doc, end, ',') || AS.has(doc.form[end]!)) return at;
    const other = mentionAt(scene, end);
    if (other === undefined) continue;
    let preposition = other.before.first - 1;
    while (preposition > at && isCapitalised(doc, preposition)) preposition--;
    const verb = other.last + 1;
    const isServed = SERVED.has(doc.form[preposition]!) || is(doc, preposition, CLASS.role);
    return isServed && isMark(doc, other.last, ',') && is(doc, verb, CLASS.verb) && isLower(doc, verb)
      ? verb
      : at;
  }
  return at;
}
const AS = wordSet('as');
const SERVED = wordSet('of to for under with');

/** An apposition between the name and its verb is no longer. */
const APPOSITION = 16;
const IS = wordSet('is was has became remains');

/** Past `at the time` or `until last May` before `was`; the token itself where that does not stand there. */
export function pastTime(doc: Doc, from: number, limit: number): number {
  if (!TIMES_OF.has(doc.form[from] ?? 0)) return from;
  for (let at = from + 1; at < Math.min(limit, from + TIME) && !isOneOfMarks(doc, at, ',;'); at++)
    if (IS.has(doc.form[at]!)) return at;
  return from;
}
const TIMES_OF = wordSet('until at for in since by');
const TIME = 6;

/** `, from Leeds,`: something between two commas. */
export const isSetOff = (doc: Doc, first: number, last: number): boolean =>
  last > first && isMark(doc, first, ',') && isMark(doc, last, ',');

/** Past `they said` of `whom they said was a spy`; `from` when nobody says it. */
export function afterSaid(doc: Doc, from: number): number {
  const verb = from + (SPEAKERS.has(doc.form[from] ?? 0) ? 1 : 0);
  return verb > from && is(doc, verb, CLASS['speech-verb']) ? verb + 1 : from;
}

const SPEAKERS = wordSet('he she they it i we you');

export const WHO = wordSet('who whom');
