/** Nouns that no table of roles has, and what tells that they name somebody's trade all the same. */
import { type Doc, is, isInnerHyphen, isLower, isWord, surface } from '../../../annotate/doc.js';
import { GAP } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isPlural } from './role-word.js';

/** They are said of people by what these were or are. */
export const STANDING = wordSet(
  'former retired ex veteran longtime aspiring qualified trained professional amateur freelance renowned celebrated noted ' +
    'acclaimed legendary prominent disgraced convicted unemployed jobless itinerant lifelong onetime ' +
    'would self practising practicing experienced',
);

/** Of people far more often than of things, where no table knows the word. */
const ENDINGS =
  /(?:[^aeiou]er|[^aeiou]or|eer|ist|ian|man|woman|person|keeper|maker|monger|wright|ologist|grapher|ster|smith)$/;
/** Things end so too. */
const THINGS = wordSet(
  'matter number letter winter summer order paper newspaper computer corner river tower border offer power answer chapter ' +
    'character factor sector error door floor honour honor favour favor mirror motor tractor reactor trailer container ' +
    'dinner supper disaster quarter meter metre liter litre counter cover manner banner theater theatre center centre header ' +
    'volley winner starter clincher blockbuster thriller poster monster terror horror tenor rumor rumour labor labour color ' +
    'water weather member timber rubber copper silver leather butter pepper finger shoulder fever cancer powder thunder cluster ' +
    'register colour flavor flavour harbor harbour humor humour odor vapor savior',
);

/** Whether the word at a token may name a trade: a noun in the singular, in lower case, of no class that names something else. */
export function mayNameTrade(doc: Doc, token: number): boolean {
  if (!isWord(doc, token) || !isLower(doc, token) || isInnerHyphen(doc, token - 1)) return false;
  if (doc.gap[token] !== GAP.space || isInnerHyphen(doc, token + 1)) return false;
  if (doc.end[token]! - doc.start[token]! < SHORTEST || THINGS.has(doc.form[token]!)) return false;
  if (isPlural(doc, token) || OTHER.some((name) => is(doc, token, CLASS[name]))) return false;
  return doc.form[token]! <= 0 || is(doc, token, CLASS.noun);
}
const SHORTEST = 4;
const OTHER = [
  'kin',
  'mankind',
  'role',
  'unit',
  'time-unit',
  'place-word',
  'organisation-word',
  'work-word',
  'function-word',
  'number-word',
  'currency',
] as const;

/** Whether it ends as the nouns of trades do. */
export const endsAsTrade = (doc: Doc, token: number): boolean => ENDINGS.test(surface(doc, token));

export const isUnknown = (doc: Doc, token: number): boolean =>
  doc.form[token]! <= 0 && !/(?:ed|ing|ly|s)$/.test(surface(doc, token));
