import { is, isCapitalised } from '../../annotate/doc.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { afterSuccession, appointsAnother, hasPost, isClause, isOwnPost, ofAll } from './as-role/holder.js';
import {
  APPOINTS,
  isAppointed,
  PICKS,
  RAISES,
  readOffice,
  readProspect,
  readRise,
  TITLED,
} from './as-role/office.js';
import { AS, BEFORE_AS, NEAR } from './as-role/posts.js';
import {
  ONE,
  readAside,
  readDirectly,
  readOfOne,
  readOwned,
  readServing,
  upToFormer,
  upToPlace,
  WORKS,
  withFurther,
} from './as-role/serving.js';
import { pastNamedApposition } from './copula/between.js';
import { defineRole, NO_ROLES, type RoleSpan } from './define.js';
import { counterExamples, examples } from './examples/as-role.js';
import { endOfName } from './phrase/lists.js';
import { startOfPost } from './phrase/post.js';
import { isPlural } from './phrase/role-word.js';
import { TITLE_WORDS } from './phrase/words.js';
import { isNamed, mentionBefore } from './scene.js';

const WHO = wordSet('who');

/** How far behind the name, or the role told before, `as` may stand. */
const REACH = 14;

/** Verbs whose object is not yet what it is wanted as: `we want Doe as leader`. */
const WISHES = wordSet('want wants wanted wanting prefer prefers preferred');
const WITH = wordSet('with');
/** Behind these the name is not whoever is something: `he stood up to Doe as mayor`. */
const FACING = wordSet('to under against over');

export const asRole = defineRole({
  id: 'role.as',
  doc: 'A role behind `as` in the clause of the name: served as, was sworn in as, resigned as.',
  source: 'annotation guide, People: roles',
  examples,
  counterExamples,
  find: (scene, mention) => {
    const { doc } = scene;
    const before = doc.form[mention.before.first - 1] ?? 0;
    let title = mention.before.first;
    while (title > mention.before.first - TITLE_WORDS && isCapitalised(doc, title - 1)) title--;
    if (WISHES.has(doc.form[title - 1] ?? 0)) return NO_ROLES;
    const own = endOfName(scene, mention);
    const from = pastNamedApposition(scene, own, doc.sentences[mention.sentence + 1]!);
    const isGiven =
      APPOINTS.has(before) || (TITLED.has(doc.form[mention.last] ?? 0) && isAppointed(doc, title));
    const office = isGiven
      ? readOffice(scene, mention.last)
      : PICKS.has(before)
        ? readProspect(scene, mention.last)
        : RAISES.has(before)
          ? readRise(scene, mention.last)
          : null;
    if (office !== null) return [office];
    const direct = FACING.has(before) ? null : readDirectly(scene, from);
    if (direct !== null)
      return withFurther(scene, direct.first, doc.sentences[mention.sentence + 1]!, direct);
    const aside = readAside(scene, from, doc.sentences[mention.sentence + 1]!);
    if (aside !== null) return [aside];
    const joint = ofAll(scene, mention);
    if (joint !== null) return [joint];
    const end = doc.sentences[mention.sentence + 1]!;
    // Whoever is named first is most likely the one spoken of, but for `Doe, who works as` and `Doe took office as`.
    const acts =
      WHO.has(doc.form[from] ?? 0) ||
      WHO.has(doc.form[from + 1] ?? 0) ||
      is(doc, from, CLASS.verb) ||
      hasPost(doc, from);
    if (!acts && mentionBefore(scene, mention)?.sentence === mention.sentence) return NO_ROLES;
    const found: RoleSpan[] = [];
    for (let at = from; at < Math.min(end, (found.at(-1)?.last ?? from) + REACH); at++) {
      // `Doe succeeded Ray as mayor`, `Doe was replaced by Ray as mayor`: both hold the office, one after the other.
      if (isNamed(scene, at)) return found.length > 0 ? found : afterSuccession(scene, at);
      // Nearly every word is none of those acted on.
      if (!TELLING.has(doc.form[at]!)) continue;
      if (BRINGS_IN.has(doc.form[at]!) && !HE.has(doc.form[at + 1] ?? 0)) return found;
      const post = startOfPost(doc, at, from);
      if (post > 0) {
        const role = readOfOne(scene, post, end);
        if (role === null) continue;
        found.push(upToFormer(doc, role));
        at = role.last - 1;
        continue;
      }
      if (!AS.has(doc.form[at]!)) continue;
      // `who came as Ann Ray’s envoy`
      const owned = readOwned(scene, at + 1, end);
      if (owned !== null) return [...found, owned];
      let verb = at - 1;
      // `resigned to write, with the firm as one of his clients`
      while (
        verb >= from &&
        verb > at - NEAR &&
        !BEFORE_AS.has(doc.form[verb]!) &&
        !WITH.has(doc.form[verb]!)
      )
        verb--;
      if (WITH.has(doc.form[verb] ?? 0)) continue;
      if (verb < from || verb <= at - NEAR) continue;
      // `Doe, who appointed a diplomat as envoy`
      if (appointsAnother(doc, from, at)) return found;
      // `served as mayor while others worked as waiters`: a further role only where it is told whose it is.
      if (found.length > 0 && !isOwnPost(doc, verb, found.at(-1)!.last)) continue;
      const role = readServing(scene, at + 1, end);
      // `says children work as waiters`
      if (role !== null && isPlural(doc, role.head) && !ONE.has(doc.form[at + 1]!)) return found;
      if (role !== null && isClause(doc, at + 1, role.last)) continue;
      if (role === null || isNamed(scene, role.last)) continue;
      found.push(
        ...(WORKS.has(doc.form[at - 1]!) ? [upToPlace(doc, role)] : withFurther(scene, at + 1, end, role)),
      );
      at = found.at(-1)!.last - 1;
    }
    return found;
  },
});

/** They bring in another subject, but for `he` and `she`. */
const BRINGS_IN = wordSet('that which whether because while when where whose');
const TELLING = wordSet('as to of that which whether because while when where whose');
const HE = wordSet('he she');
