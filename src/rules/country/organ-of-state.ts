/** Organs of a state, which a country before them describes: `the Maltese Treasury`. */
import { type Doc, isCapitalised } from '../../annotate/doc.js';
import { findForm } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';

/**
 * Organs that every state has: with them the country is said of the organ and is no part of a title of its own
 * (`Chinese Foreign Ministry spokesman` in the guide).
 */
export const OF_STATE = wordSet(
  'ministry ministries minister ministers government governments parliament legislature judiciary senate embassy embassies consulate cabinet ' +
    'republic kingdom sultanate emirate emirates people state states president presidents presidency congress congressman senator house ' +
    'supreme department envoy ambassador ambassadors mission premier king queen prince princess ' +
    'delegation delegations treasury secretary chief royal fm pm citizens citizen nationals commission commissioner capitol',
);
const HIGH = wordSet('high');
/** `High Commission`, `High Court`; a High School is none. */
const OF_HIGH = wordSet('commission commissions commissioner commissioners court courts');
/** `the U.S. Federal Reserve` */
const FEDERAL = wordSet('federal');
const RESERVE = wordSet('reserve');
/** `U.S. District Judge`; the court is an organisation. */
const OF_COURTS = wordSet('district circuit bankruptcy magistrate appeals appellate federal tax');
const COURTS = wordSet('judge judges attorney attorneys magistrate justice');

const LOCAL = wordSet('local');

/** `the Maltese Local Government Association`: of towns, and no organ of the state. */
const isOfLocal = (doc: Doc, token: number): boolean =>
  LOCAL.has(doc.form[token - 1] ?? 0) && isCapitalised(doc, token - 1) && isCapitalised(doc, token + 1);

export const isOrgan = (doc: Doc, token: number): boolean =>
  (OF_STATE.has(doc.form[token]!) && !isOfLocal(doc, token)) ||
  (FEDERAL.has(doc.form[token]!) && RESERVE.has(doc.form[token + 1] ?? 0)) ||
  (HIGH.has(doc.form[token]!) && OF_HIGH.has(doc.form[token + 1] ?? 0)) ||
  (OF_COURTS.has(doc.form[token]!) && COURTS.has(doc.form[token + 1] ?? 0));

const COMMISSION = findForm(lexicon, 'commission');
const FOR_ON = wordSet('for on');

/** `the Egyptian Commission for Rights`, `the Malta Rights Commission`; a High Commission is an embassy, and a commission right behind the country one of the state. */
export const isOwnCommission = (doc: Doc, token: number, from: number): boolean =>
  doc.form[token] === COMMISSION &&
  !HIGH.has(doc.form[token - 1]!) &&
  (FOR_ON.has(doc.form[token + 1] ?? 0) || token > from);
