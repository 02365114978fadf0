import { isMark } from '../../annotate/doc.js';
import { wordSet } from '../../lexicon/word-list.js';
import { afterSaid, isSetOff, pastApposition, pastNamedApposition, pastTime, WHO } from './copula/between.js';
import { later } from './copula/later.js';
import { said } from './copula/said.js';
import { defineRole, NO_ROLES } from './define.js';
import { counterExamples, examples } from './examples/copula.js';
import { endOfName, firstOfList, isNumberSetOff, lastOfList } from './phrase/lists.js';

export const copula = defineRole({
  id: 'role.copula',
  doc: 'A role said of the name by is, was, became or was elected, also in a clause with who.',
  source: 'annotation guide, People: roles',
  examples,
  counterExamples,
  find: (scene, mention) => {
    const { doc } = scene;
    const limit = doc.sentences[mention.sentence + 1]!;
    if (CONDITIONS.has(doc.form[mention.before.first - 1] ?? 0)) return NO_ROLES;
    // `A and B, who were activists`: what is said in the plural holds for all of the list.
    const holder = lastOfList(scene, mention);
    let at = endOfName(scene, holder);
    // `Doe, 43, was`, `Doe, from Leeds, was`
    if (isNumberSetOff(doc, at)) at += 3;
    else if (isSetOff(doc, holder.last, at) && !WHO.has(doc.form[at + 1] ?? 0)) at++;
    at = pastNamedApposition(scene, pastApposition(scene, at, limit), limit);
    const comma = isMark(doc, at, ',') ? 1 : 0;
    const who = WHO.has(doc.form[at + comma] ?? 0);
    if (who) at += comma + 1;
    // `A, B, who is a judge`: in the singular of the last alone.
    const isOfLast = who && holder === mention && SINGULAR.has(doc.form[at] ?? 0);
    const isListed = !isOfLast && (holder !== mention || firstOfList(scene, mention) !== mention);
    const roles = said(
      scene,
      who ? pastTime(doc, afterSaid(doc, at), limit) : afterSaid(doc, at),
      limit,
      isListed,
    );
    if (holder !== mention) return roles;
    const further = later(scene, mention, at, limit, who);
    return further.length === 0 ? roles : [...roles, ...further];
  },
});

const SINGULAR = wordSet('is was has');

/** `if Oke is the nominee` */
const CONDITIONS = wordSet('if whether unless');
