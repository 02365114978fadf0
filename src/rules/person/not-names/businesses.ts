/** Firms, brands, shops, foundations and other organisations: `Oke & Sons`, `Lena’s Corner Café`, `Fundación Ana Oke`. */
import { type Doc, is, isCapitalised, isMark, isOneOfMarks } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { isInOrganisation, isOfFirm } from '../firms.js';
import { LIST_WORDS, type NotName, QUOTES } from './define.js';

/** `Mr Price` is a chain of shops, and somebody more often. */
const COURTESY = wordSet('mr mrs ms miss dr sir lord lady');

const endsOrganisation = (doc: Doc, first: number, last: number): boolean =>
  !COURTESY.has(doc.form[first - 1] ?? 0) && isInOrganisation(doc, first, last, (name) => name.first < first);

const BRANDS = wordSet('brand brands labels retailers stores boutiques chains');

/** `the “Oke” brand` */
const isQuotedBrand = (doc: Doc, first: number, last: number): boolean =>
  isOneOfMarks(doc, first - 1, QUOTES) &&
  isOneOfMarks(doc, last, QUOTES) &&
  BRANDS.has(doc.form[last + 1] ?? 0);

const NAMING = wordSet('as like including include are');
/** Tokens of a list that are looked through. */
const LIST_REACH = 40;

/** `brands such as Ana Oke, Tom Lee and Oke`: in a list of brands. */
function isBrandOfList(doc: Doc, first: number): boolean {
  for (let at = first - 1; at > first - LIST_REACH && doc.sentence[at] === doc.sentence[first]; at--) {
    if (isCapitalised(doc, at) || isOneOfMarks(doc, at, ",&’'") || doc.kind[at] === TOKEN.clitic) continue;
    const form = doc.form[at]!;
    if (LIST_WORDS.has(form) && !NAMING.has(form)) continue;
    if (!NAMING.has(form) && !isMark(doc, at, ':')) return false;
    return BRANDS.has(doc.form[at - 1] ?? 0) || BRANDS.has(doc.form[at - 2] ?? 0);
  }
  return false;
}

const HOUSES = wordSet(
  'cafe café restaurant bar grill bistro bakery diner pub pizzeria pharmacy supermarket hotel inn',
);
const AT_HOUSE = wordSet('chez casa maison atelier bodega bodegas hacienda finca château');
/** Words between an owner and the house. */
const OWNED = 3;

/** `Lena’s Corner Café`, `Chez Lena` */
function isOwner(doc: Doc, first: number, last: number): boolean {
  if (AT_HOUSE.has(doc.form[first]!) || AT_HOUSE.has(doc.form[first - 1] ?? 0)) return true;
  if (doc.kind[last] !== TOKEN.clitic) return false;
  for (let at = last + 1; at <= last + OWNED && isCapitalised(doc, at); at++)
    if (HOUSES.has(doc.form[at]!)) return true;
  return false;
}

/** What stands before the name it bears, in languages that put it first. */
const BEARERS = wordSet(
  'fundación fundacion fundação fondation fondazione instituto institut istituto universidad université universidade universitas ' +
    'colegio escuela estadio estádio stade stadio teatro museo musée hospital avenida calle plaza parque puente rue ' +
    'ysgol lycée lyceum liceo gymnasium kolej sekolah pesantren schule grundschule realschule szkoła ' +
    'boulangerie pâtisserie brasserie librairie imprimerie galerie garage remorquage transports éditions auberge domaine ' +
    'panadería pastelería ferretería farmacia librería taquería supermercados bodegas hacienda padaria editora construtora fazenda livraria ' +
    'trattoria osteria ristorante pasticceria bäckerei metzgerei brauerei autohaus spedition weingut bakkerij slagerij brouwerij warung kedai restoran',
);
/** In English it stands behind the name, too. */
const HOSPITAL = wordId(lexicon, 'hospital');
/** Words of a name before the part of it that was found. */
const CUT = 5;

/** `Luis de` of `Luis de Okafor` */
const isOfName = (doc: Doc, token: number): boolean =>
  isCapitalised(doc, token) || is(doc, token, CLASS['name-particle']);

/** `the Fundación Ana Okafor`, `at Estadio Tomás Adolfo Okafor`. Not `at Mercy Hospital Ana Okafor said` */
function isBorne(doc: Doc, first: number): boolean {
  let at = first - 1;
  while (at > first - CUT && isOfName(doc, at) && !BEARERS.has(doc.form[at]!)) at--;
  return (
    BEARERS.has(doc.form[at] ?? 0) &&
    isCapitalised(doc, at) &&
    !(doc.form[at] === HOSPITAL && isCapitalised(doc, at - 1))
  );
}

export const NOT_BUSINESSES: readonly NotName[] = [
  { reason: 'part of the name of a firm', sees: isOfFirm },
  { reason: 'part of the name of a foundation, school or street', sees: isBorne },
  { reason: 'a brand', sees: isQuotedBrand },
  { reason: 'the end of the name of an organisation', sees: endsOrganisation },
  { reason: 'a brand of a list', sees: isBrandOfList },
  { reason: 'the owner in the name of a restaurant or shop', sees: isOwner },
];
