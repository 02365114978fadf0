/** What a further verb in the sentence says of the same name. */
import { hasWord, isMark } from '../../../annotate/doc.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { PersonMention } from '../../mentions.js';
import { NO_ROLES, type RoleSpan, type Scene } from '../define.js';
import { readRoles } from '../phrase/read-forward.js';
import { isPlural } from '../phrase/role-word.js';
import { isNamed, mentionBefore } from '../scene.js';
import { BECAME, endOfVerb } from './verb.js';

/** `who led the revolt and later was mayor`: a further verb of the same subject. */
export function later(
  scene: Scene,
  mention: PersonMention,
  from: number,
  limit: number,
  who: boolean,
): readonly RoleSpan[] {
  const { doc } = scene;
  if (!who && mentionBefore(scene, mention)?.sentence === mention.sentence) return NO_ROLES;
  const end = Math.min(limit, from + REACH);
  for (let token = from + 1; token < end; token++) {
    // `, becoming the first mayor of Leeds`
    const becomes = isMark(doc, token, ',') && BECOMING.has(doc.form[token + 1] ?? 0);
    if (doc.form[token] !== AND && !becomes) continue;
    const verb = becomes ? token + 2 : endOfVerb(doc, token + 1);
    if (
      !becomes &&
      (verb === token + 1 || !(hasWord(doc, token + 1, verb, BECAME) || hasWord(doc, token + 1, verb, HE_IS)))
    )
      continue;
    // Few sentences have such a verb: only then it is asked who does it.
    if (bringsInAnother(scene, from + 1, token + 1, who)) return NO_ROLES;
    const roles = readRoles(scene, verb, limit).filter(({ head }) => !isPlural(doc, head));
    if (roles.length > 0) return roles;
  }
  return NO_ROLES;
}

function bringsInAnother(scene: Scene, from: number, to: number, who: boolean): boolean {
  const { doc } = scene;
  for (let token = from; token < to; token++) {
    if (isNamed(scene, token) || OTHERS.has(doc.form[token]!)) return true;
    if (who && isMark(doc, token, ',')) return true;
  }
  return false;
}

/** How far behind the name a further verb may stand. */
const REACH = 25;
const AND = wordId(lexicon, 'and');

const BECOMING = wordSet('becoming');
/** Of one person. */
const HE_IS = wordSet('is was been');

/** They bring in another subject. */
const OTHERS = wordSet('which that it they whose he she who while when but as');
