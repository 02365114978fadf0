/** Ships: `the ferry Ana Oke`. */
import { type Doc, is, isCapitalised, isMark, surface } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { NotName } from './define.js';

const SHIPS = wordSet(
  'carrier carriers frigate destroyer cruiser submarine yacht ferry tanker trawler battleship warship icebreaker schooner freighter steamship',
);
/** What is done to a ship, and by none. */
const OF_OWNERS = wordSet(
  'bought buys owned owns sold sells built chartered used rented hired designed boarded had has',
);

/** `the aircraft carrier Tom F. Oke`; not `the yacht Ana Oke bought` or `the ferry Captain Oke`. */
const isShip = (doc: Doc, first: number, last: number): boolean =>
  SHIPS.has(doc.form[first - 1] ?? 0) &&
  doc.shape[first - 1] === SHAPE.lower &&
  doc.gap[first] === GAP.space &&
  doc.kind[last] !== TOKEN.clitic &&
  !OF_OWNERS.has(doc.form[last] ?? 0);

/** Before the names of ships of a navy. */
const NAVAL = wordSet('uss hms hmas hmcs ins rms');
/** Tokens of a list of ships that are looked through. */
const FLEET = 14;
const AND = wordId(lexicon, 'and');

/** `USS Ana Okafor`, `INS Kamla, Vela and Tara`: with the letters of a navy, behind them, or a single word of a list that they stand before. */
function isNaval(doc: Doc, first: number, last: number): boolean {
  if (isNavy(doc, first - 1) || (last - first > 1 && isNavy(doc, first))) return true;
  if (last - first > 1) return false;
  for (let at = first - 1; at > first - FLEET && doc.sentence[at] === doc.sentence[first]; at--) {
    if (isMark(doc, at, ',') || doc.form[at] === AND) continue;
    // An item of the list is one word.
    if (!isCapitalised(doc, at) || isTitle(doc, at)) return false;
    if (isNavy(doc, at - 1)) return true;
    if (isCapitalised(doc, at - 1)) return false;
  }
  return false;
}

const isNavy = (doc: Doc, token: number): boolean =>
  doc.shape[token] === SHAPE.upper &&
  !doc.blocks[doc.block[token]!]!.allCaps &&
  (NAVAL.has(doc.form[token] ?? 0) || isOtherPrefix(doc, token));

/** Most are in no word list of English. */
const PREFIXES = new Set(
  'KRI KMP KLM HNLMS HNOMS HDMS HSWMS HMNZS USNS USCGC BRP PNS BNS SLNS RFA RFS TCG ROKS JDS RSS FNS LÉ ARA BAP'.split(
    ' ',
  ),
);
/** They may be initials of somebody, too. */
const SHORT_PREFIXES = new Set('KM MV MT SS FV ML KD RV'.split(' '));
const AT_SEA = wordSet(
  'ferry ferries vessel vessels ship ships boat boats tanker freighter trawler crew aboard sank capsized sailed port harbour harbor seas passengers',
);
/** Tokens on both sides that are looked through. */
const SEA = 30;

function isOtherPrefix(doc: Doc, token: number): boolean {
  const letters = surface(doc, token);
  if (PREFIXES.has(letters)) return true;
  if (!SHORT_PREFIXES.has(letters) || doc.dotted[token] === 1) return false;
  const to = Math.min(doc.length, token + SEA);
  for (let at = Math.max(0, token - SEA); at < to; at++) if (AT_SEA.has(doc.form[at]!)) return true;
  return false;
}

const isTitle = (doc: Doc, token: number): boolean =>
  is(doc, token, CLASS.title) || is(doc, token, CLASS.honorific);

export const NOT_VESSELS: readonly NotName[] = [
  { reason: 'a ship', sees: isShip },
  { reason: 'a ship of a navy', sees: isNaval },
];
