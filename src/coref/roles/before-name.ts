import { type Doc, isCapitalised, isInnerHyphen, isMark } from '../../annotate/doc.js';
import { defineRole, type RoleSpan, type Scene } from './define.js';
import { readRole, roleEndingAt, startOfRole, wordSet } from './noun-phrase.js';

/** A rank stands apart from the office before it: `police chief General Vargas` holds both. */
const RANKS = wordSet(
  'pol gen general brigadier brig colonel col lt lieutenant maj major captain capt admiral adm sgt sergeant cdr commander ' +
    'cpl corporal marshal superintendent supt inspector insp constable sheriff cmdr advocate adv barrister justice judge archbishop bishop cardinal',
);

const QUOTES = ['“', '‘', '"', "'"];

/** A title with its phrase is no longer than this. */
const REACH = 10;

export const beforeName = defineRole({
  id: 'role.before-name',
  doc: 'The title or role right before the name, with the words that belong to it.',
  source: 'annotation guide, People: roles',
  examples: [
    {
      text: 'Peruvian Trade Minister [Ana Quispe] left.',
      of: 'Ana Quispe',
      finds: 'Peruvian Trade Minister',
    },
    { text: 'Then the former army chief Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'former army chief' },
    { text: 'Then the former army chief Gen. [Tom Oke] spoke.', of: 'Tom Oke', finds: 'Gen.' },
    {
      text: 'A speech by author and critic [Lea Roth] followed.',
      of: 'Lea Roth',
      finds: 'author and critic',
    },
    {
      text: 'It hurt Malta’s interim president [Paul Vella].',
      of: 'Paul Vella',
      finds: 'Malta’s interim president',
    },
    { text: 'We met the Mayor of Leeds Mrs [Ana Quispe].', of: 'Ana Quispe', finds: 'Mayor of Leeds' },
  ],
  counterExamples: ['They asked his wife [Ana Quispe].', 'On Monday [Tom Oke] spoke.'],
  find: (scene, mention) => {
    const { doc } = scene;
    const floor = doc.sentences[mention.sentence]!;
    const found: RoleSpan[] = [];
    let last = mention.before.first;
    // `the emperor “Constans the Elder”`
    if (QUOTES.some((mark) => isMark(doc, last - 1, mark))) last--;
    for (
      let rank = startOfRank(doc, last);
      // `Attorney General` and `Chief Justice` are offices of two words.
      rank < last && roleEndingAt(doc, last) >= rank && roleEndingAt(doc, rank) >= floor;
      rank = startOfRank(doc, last)
    ) {
      found.push({ first: rank, last });
      last = rank;
    }
    const first = startOfRole(scene, last, floor);
    if (first >= 0) found.push({ first, last });
    else {
      const long = startOfLongRole(scene, last, floor);
      if (long >= 0) found.push({ first: long, last });
    }
    return found;
  },
});

/** Start of the rank that ends right before `last`: `Pol Lt-General`; `last` itself when none does. */
function startOfRank(doc: Doc, last: number): number {
  let first = last;
  while (first > 0 && (RANKS.has(doc.form[first - 1]!) || (first < last && isInnerHyphen(doc, first - 1))))
    first--;
  return first;
}

/** `Mayor of Leeds Jane Doe`: a capitalised title whose phrase runs up to the name; -1 when there is none. */
function startOfLongRole(scene: Scene, last: number, floor: number): number {
  const { doc } = scene;
  if (!isCapitalised(doc, last - 1)) return -1;
  for (let at = Math.max(floor, last - REACH); at < last - 2; at++) {
    if (!isCapitalised(doc, at) || scene.mentionAt(at) !== undefined) continue;
    const role = readRole(scene, at, last);
    if (role !== null && role.last === last && role.head < last - 1) return role.first;
  }
  return -1;
}
