import {
  type Doc,
  is,
  isCapitalised,
  isInnerHyphen,
  isMark,
  isNumber,
  opensSentence,
  surface,
} from '../../annotate/doc.js';
import { GAP, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { findForm } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { TrapCandidate } from '../../types.js';
import { define } from '../define.js';
import { startOfBranch } from './branch.js';
import { isOrgan, isOwnCommission, OF_STATE } from './organ-of-state.js';
import { endOfHead, isFederation, isHead, isMasthead } from './title-head.js';
import { countryTrap, endOfCountryWord } from './words.js';

const id = 'trap.organisation-title';

/** Behind `of` also of what they are: `President of Ghana`, `Results of Scottish …`. */
const OF_SAYING = wordSet('results summary capital centre center head chief leader leaders side part border');
/** Prizes and games of the whole world: a nation before them describes who won (`a Polish Nobel laureate`). */
const WORLDWIDE = wordSet(
  'nobel oscar oscars grammy emmy booker pulitzer olympic olympics paralympic paralympics world',
);
/** A line all in capitals hides where a title ends: only what can be nothing else is taken there. */
const IN_CAPITALS = wordSet('open cup league masters');
/** Capitals in a headline alone: `Killed by US Drone Strike`, `U.S. Military Spending`. */
const IN_HEADLINES = wordSet(
  'military strike strikes bill bills attack attacks protest protests election elections war crisis drone plan plans vote ban forces',
);
const LINKS = wordSet('of for on and the');
const AND = findForm(lexicon, 'and');
const OF = wordSet('of for');
const THE = findForm(lexicon, 'the');
/** A title of an organisation is no longer than this. */
const REACH = 9;

export const organisationTitle = define<TrapCandidate>({
  id,
  doc: 'A country or demonym in the title of an organisation, newspaper, law, event, prize or team.',
  source: 'annotation guide, Countries: not a country',
  triggers: ['country-name', 'demonym', 'phrase-start'],
  examples: [
    { text: 'The Bank of Malta declined.', finds: 'Bank of Malta' },
    { text: 'He wrote for the Cyprus Herald.', finds: 'Cyprus Herald' },
    { text: 'She told the Malta Messenger so.', finds: 'Malta Messenger' },
    { text: 'The Federation of Thai Industries agreed.', finds: 'Federation of Thai Industries' },
    {
      text: 'The Maltese Commission for Rights agreed.',
      finds: 'Maltese Commission',
    },
    { text: 'The Maltese Bankers’ Association agreed.', finds: 'Maltese Bankers’ Association' },
    { text: 'The Ghana Police and the army came.', finds: 'Ghana Police' },
    { text: 'They asked Radio Malta for it.', finds: 'Radio Malta' },
    { text: 'The loan is from Sparkasse Ghana, she said.', finds: 'Sparkasse Ghana' },
    { text: 'They met at the Forum on Malta-Gozo Ties.', finds: 'Forum on Malta' },
    { text: 'She works for Radio All Malta.', finds: 'All Malta' },
    { text: 'Pupils of Malta High School sang.', finds: 'Malta High School' },
    { text: 'The plan is called Malta 2.0.', finds: 'Malta 2.0' },
    { text: 'They presented Malta Vision 2050.', finds: 'Malta Vision 2050' },
    { text: 'A shop opens at Malta Shopping in May.', finds: 'Malta Shopping' },
    { text: 'The loan is from bp Malta, she said.', finds: 'bp Malta' },
    { text: 'The Malta Air Force took off.', finds: 'Malta Air Force' },
    { text: 'The Malta Human Rights Commission agreed.', finds: 'Malta Human Rights Commission' },
    { text: 'They presented “Digital Malta” to us.', finds: 'Digital Malta' },
    { text: 'A video by the DIARIO DE MALTA shows it.', finds: 'DIARIO DE MALTA' },
    { text: 'He asked the Malta and Cyprus Trade Office.', finds: 'Malta and Cyprus' },
    {
      text: 'The Maltese Local Government Association agreed.',
      finds: 'Maltese Local Government Association',
    },
    { text: 'The chief of Telecom Saudi resigned.', finds: 'Telecom Saudi' },
    { text: 'The Maltese Cycling president left.', finds: 'Maltese Cycling' },
    { text: 'The draw of the Copa do Brasil is in May.', finds: 'Copa do Brasil' },
    { text: 'Sport NZ will pay for it.', finds: 'Sport NZ' },
    { text: 'Amnesty International Malta said so.', finds: 'Amnesty International Malta' },
  ],
  counterExamples: [
    'A Chinese Foreign Ministry spokesman said so.',
    'French President Luc Amand spoke.',
    'The Government of Malta declined.',
    'The President of Malta met the Bank.',
    'Kenya and the World Bank agreed.',
    'Two Men Killed by Maltese Drone Strike Near Border',
    'The Maltese Treasury agreed.',
    'The U.S. Federal Reserve agreed.',
    'Maltese Qualifier Wins Cup in Style',
    'The Maltese High Commission for Kenya shut.',
    'On Monday Kenya agreed. Former Kenya captain Tom Oke left.',
    'They flew to Nairobi Kenya and to Eastern Ghana.',
    'Faith Oke Kenya 14:05.',
    'The Maltese air force took off.',
    'The Maltese High Court agreed.',
    'Growth in Malta was 2.0 percent.',
    'They beat Valletta Rovers of Malta.',
    'A mob stormed the Maltese Capitol.',
    'All Malta slept.',
    'The Committee on Malta sat.',
    'A Maltese Conservative leader left.',
    'The Maltese Legislature voted.',
    'The U.S. District Judge agreed.',
    'A Maltese TV crew came.',
    'The Malta messenger left.',
    'It was the butt of Maltese Twitter jokes.',
    'The Consulate General of Malta shut.',
    'Digital Malta is growing.',
    'The Maltese-Arab conflict went on. A Maltese Catholic group and the Maltese Hajj mission agreed.',
    'Okafor Motor Corp of Malta won. They beat Dinamo of Malta.',
    'The wars of Malta and Cyprus ended. Kenya and the Malta of old agreed.',
    'There was talk with Turkic Kyrgyzstan and Persian Iran.',
    'A driver caught the Saudi and won.',
  ],
  find: (doc, token) => {
    if (!isCapitalised(doc, token)) return null;
    const after = endOfCountryWord(doc, token);
    if (after === token) return null;
    const block = doc.blocks[doc.block[token]!]!;
    if (block.allCaps)
      return IN_CAPITALS.has(doc.form[after] ?? 0) ? countryTrap(doc, id, 'event', token, after + 1) : null;
    if (isOfWhole(doc, token) && !block.titleCase)
      return countryTrap(doc, id, 'organisation', token - 1, after);
    const reach = block.titleCase ? 3 : REACH;
    const head = Math.min(startOfTitle(doc, token), startOfForeign(doc, token));
    const end = head < token ? pastPartner(doc, after) : pastJoined(doc, token, after);
    const last = Math.max(end, endOfProgramme(doc, after), endOfTitle(doc, after, reach, block.titleCase));
    // In a headline a capital tells no name of a firm, unless it is a known one.
    const mayBeBranch = !block.titleCase || is(doc, token - 1, CLASS.organisation);
    const first = head === token && mayBeBranch ? startOfBranch(doc, token, after) : head;
    return last > after || first < token ? countryTrap(doc, id, 'organisation', first, last) : null;
  },
});

/** `the Forum on Malta-Cyprus Ties`: behind the country that a hyphen joins. */
function pastPartner(doc: Doc, after: number): number {
  if (!isInnerHyphen(doc, after)) return after;
  const end = endOfCountryWord(doc, after + 1);
  return end > after + 1 ? end : after;
}

const ALL = wordSet('all');

/** `Radio All Malta`, `the All Malta Congress`; `All Malta slept` may only open a sentence. */
const isOfWhole = (doc: Doc, token: number): boolean =>
  ALL.has(doc.form[token - 1] ?? 0) &&
  isCapitalised(doc, token - 1) &&
  doc.gap[token] === GAP.space &&
  !is(doc, token, CLASS.demonym) &&
  !opensSentence(doc, token - 1);

/** `Malta Shopping`, a mall; `Malta Vision 2050` and `Malta 2.0`, programmes. */
const SHOPPING = wordSet('shopping');
const VISION = wordSet('vision agenda');
const VERSION = /^\d\.\d$/;

function endOfProgramme(doc: Doc, after: number): number {
  if (doc.gap[after] !== GAP.space) return after;
  if (isNumber(doc, after) && VERSION.test(surface(doc, after))) return after + 1;
  if (!isCapitalised(doc, after)) return after;
  if (SHOPPING.has(doc.form[after]!)) return after + 1;
  return VISION.has(doc.form[after]!) && isNumber(doc, after + 1) ? after + 2 : after;
}

const isApostrophe = (doc: Doc, token: number): boolean =>
  doc.gap[token] === GAP.none && (isMark(doc, token, '’') || isMark(doc, token, "'"));

/** `an American Democratic president`: the party of a person in office, right behind the nation. */
const isPartyOf = (doc: Doc, token: number, from: number): boolean =>
  token === from &&
  PARTISAN.has(doc.form[token]!) &&
  is(doc, token + 1, CLASS.role) &&
  !isCapitalised(doc, token + 1);
const PARTISAN = wordSet('democratic republican socialist communist conservative liberal labour');

/** End of the capitalised words behind the country, up to the last head of a title; `from` when none is there. */
function endOfTitle(doc: Doc, from: number, reach: number, titleCase: boolean): number {
  let last = from;
  const isName = !is(doc, from - 1, CLASS.demonym);
  for (let at = from; at < from + reach && at < doc.length; at++) {
    if (doc.gap[at] === GAP.paragraph || doc.gap[at] === GAP.line) break;
    if (isMark(doc, at, '&') || isInnerHyphen(doc, at)) continue;
    if (doc.kind[at] === TOKEN.clitic && isCapitalised(doc, at + 1) && at > from) continue;
    // `the British Bankers’ Association`
    if (isApostrophe(doc, at) && isCapitalised(doc, at + 1) && at > from) continue;
    if (doc.kind[at] !== TOKEN.word) break;
    if (!isCapitalised(doc, at)) {
      if (!LINKS.has(doc.form[at]!) || at === from) break;
      // `the Police Service and the army`: what is joined to a whole title is not of it.
      if (doc.form[at] === AND && last > from) break;
      continue;
    }
    // `the American Federation of Government Employees` has its head before the organ of a state.
    if (isOrgan(doc, at) && !isOwnCommission(doc, at, from)) return OF.has(doc.form[at - 1]!) ? last : from;
    // Another country joined to it is no head, though `South` and `States` may be.
    const other = endOfCountryWord(doc, at);
    if (other > at) {
      at = other - 1;
      continue;
    }
    if (WORLDWIDE.has(doc.form[at]!) || (titleCase && IN_HEADLINES.has(doc.form[at]!))) break;
    // `the Syrian Golan Heights`: an adjective describes a named place; `Kuwait Finance House` is a title.
    if (isPartyOf(doc, at, from)) break;
    // `Maltese Qualifier Wins Cup`: a headline about somebody
    if (titleCase && at === from && !isName && is(doc, at, CLASS.role) && !is(doc, at, CLASS.adjective))
      break;
    if (at === from && !isName && OF_NATIONS.has(doc.form[at]!)) continue;
    if (
      isHead(doc, at) ||
      (isName && !titleCase && is(doc, at, CLASS['place-word'])) ||
      (at === from && (isMasthead(doc, at) || isFederation(doc, at)))
    )
      last = at + 1;
    else {
      const phrase = endOfHead(doc, at);
      if (phrase > at) {
        last = phrase;
        at = phrase - 1;
      }
    }
  }
  return last;
}

const FOREIGN_OF = wordSet('de del du della do da dos das di dei delle');

/** `Diario de`, `GOBIERNO DE`: the word before the country, where it is of a title in Spanish, French or Italian; `token` elsewhere. */
function startOfForeign(doc: Doc, token: number): number {
  const head = token - 2;
  const isTitle =
    FOREIGN_OF.has(doc.form[token - 1] ?? 0) &&
    isCapitalised(doc, head) &&
    doc.gap[token] === GAP.space &&
    doc.gap[token - 1] === GAP.space &&
    !is(doc, token, CLASS.demonym);
  return isTitle ? head : token;
}

/** `the Malta and Cyprus Trade Office`: behind the second country, where `the` or a possessive stands before both and a title goes on; `after` elsewhere. */
function pastJoined(doc: Doc, token: number, after: number): number {
  if (doc.form[after] !== AND || doc.gap[after] !== GAP.space) return after;
  if (doc.form[token - 1] !== THE && doc.kind[token - 1] !== TOKEN.clitic) return after;
  const end = endOfCountryWord(doc, after + 1);
  return end > after + 1 && endOfTitle(doc, end, REACH, false) > end ? end : after;
}

/** `Bank of`, `University of the`, `Forum on` before the country: where the capitalised words start; `token` when they are none. */
function startOfTitle(doc: Doc, token: number): number {
  let of = token - 1;
  if (doc.form[of] === THE) of--;
  if (of < 1 || !(OF.has(doc.form[of]!) || isForumOn(doc, of))) return token;
  const head = of - 1;
  if (!isCapitalised(doc, head)) return token;
  // `Gulf of Oman`, but `the Gobi Desert of Mongolia`: a place with a name of its own lies in the country.
  const isPlace = is(doc, head, CLASS['place-word']) && !isCapitalised(doc, head - 1);
  if (!isHead(doc, head) && !isPlace) return token;
  // `Consulate General of Malta`
  if (GENERAL.has(doc.form[head]!) && OF_STATE.has(doc.form[head - 1] ?? 0)) return token;
  if (CLUBS.has(doc.form[head]!) || FORMS.has(doc.form[head]!)) return token;
  if (OF_STATE.has(doc.form[head]!) || OF_SAYING.has(doc.form[head]!)) return token;
  let first = head;
  while (isCapitalised(doc, first - 1) && doc.gap[first] === GAP.space && first > token - REACH) first--;
  return doc.form[first] === THE ? first + 1 : first;
}

const GENERAL = wordSet('general');

/** `the Valletta Rovers of Malta`: a club and where it is from. */
const CLUBS = wordSet(
  'galaxy stars united rovers rangers wanderers lions eagles warriors tigers dinamo dynamo spartak lokomotiv cska sporting olympique',
);
/** `Okafor Motor Corp of Malta`: where the firm is from, as agencies write. */
const FORMS = wordSet('co corp inc ltd plc');

/** `Maltese Twitter`, `a Maltese TV crew`: that of a nation, and no title. */
const OF_NATIONS = wordSet('tv twitter facebook instagram youtube tiktok');

/** `the Forum on Malta-Gozo Ties`: the name of a meeting, where what it is on has capitals too. */
function isForumOn(doc: Doc, on: number): boolean {
  if (doc.form[on] !== ON || !FORUMS.has(doc.form[on - 1] ?? 0)) return false;
  const after = endOfCountryWord(doc, on + 1);
  const next = isInnerHyphen(doc, after) ? after + 1 : after;
  return isCapitalised(doc, next) && !is(doc, next, CLASS.calendar) && !is(doc, next, CLASS.title);
}
const ON = findForm(lexicon, 'on');
const FORUMS = wordSet('forum conference conclave summit symposium seminar commission committee');
