/** Words that the title of an organisation ends in: `Malta Rights Commission`, `Cyprus Herald`, `Malta Air Force`. */
import { type Doc, idIs, is, isCapitalised, isInnerHyphen } from '../../annotate/doc.js';
import { GAP } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { SPORTS } from './branch.js';

/** They stand in titles and end none: `an Italian Roman Catholic group`, `the Israeli-Arab conflict`, `the Iranian Hajj mission`. */
const NO_HEADS = wordSet('arab catholic hajj twins amazon');

export const isHead = (doc: Doc, token: number): boolean =>
  (is(doc, token, CLASS['organisation-word']) || is(doc, token, CLASS['work-word'])) &&
  !NO_HEADS.has(doc.form[token]!);

/** Newspapers end in them: right behind the name of the country, `the Malta Beacon`. */
const MASTHEADS = wordSet(
  'comet voice mercury messenger recorder reporter sketch spectator telegraph ' +
    'today trumpet witness informer advocate insider lantern banner republican democrat citizen patriot barometer compass ' +
    'navigator digest listener',
);
export const isMasthead = (doc: Doc, token: number): boolean =>
  MASTHEADS.has(doc.form[token]!) &&
  !doc.blocks[doc.block[token]!]!.titleCase &&
  !is(doc, token - 1, CLASS.demonym) &&
  doc.gap[token] === GAP.space;

/** `Maltese Cycling`: the federation, where the sport has a capital in running text. */
export const isFederation = (doc: Doc, token: number): boolean =>
  SPORTS.has(doc.form[token]!) &&
  !isCapitalised(doc, token + 1) &&
  !isInnerHyphen(doc, token + 1) &&
  !doc.blocks[doc.block[token]!]!.titleCase &&
  doc.gap[token] === GAP.space;

/** End of a head of two words, `Air Force`, in capitals at the token; the token itself where none is. */
export function endOfHead(doc: Doc, token: number): number {
  for (let at = doc.phraseAt[token]!; at < doc.phraseAt[token + 1]!; at++) {
    const { id: phrase, last } = doc.phrases[at]!;
    if (last === token + 2 && idIs(doc, phrase, CLASS['organisation-word']) && isCapitalised(doc, token + 1))
      return last;
  }
  return token;
}
