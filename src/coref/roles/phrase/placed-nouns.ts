/** Words that name a role in some places and not in others: `the accused`, `Leeds wing Oke`, `the ferry’s master`. */
import { type Doc, is, isCapitalised, isLower, isOneOfMarks, opensSentence } from '../../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import { WordMap, type WordSet } from '../../../lexicon/word-set.js';

/** `Deputy Governor hopeful`, `presidential hopeful`, `the Flemish conservative`: with the office or the side, not `hopeful that`. */
const isAspirant = (doc: Doc, token: number): boolean =>
  isLower(doc, token) &&
  doc.gap[token] === GAP.space &&
  doc.kind[token - 1] === TOKEN.word &&
  ((isCapitalised(doc, token - 1) && !is(doc, token - 1, CLASS['function-word'])) ||
    ELECTORAL.has(doc.form[token - 1]!));
/** `the ferry’s master`, `master of the tug` */
const isOfShip = (doc: Doc, token: number): boolean =>
  SHIPS.has(doc.form[token - 2] ?? 0) ||
  SHIPS.has(doc.form[token - 1] ?? 0) ||
  (doc.form[token + 1] === OF && SHIPS.has(doc.form[token + 3] ?? 0));
const SHIPS = wordSet('ship vessel ferry tug boat trawler tanker freighter barge launch liner yacht steamer');
const ELECTORAL = wordSet(
  'presidential gubernatorial mayoral congressional governorship senatorial parliamentary leadership',
);

/** `Malta Under-20 cap Oke`, `Leeds wing Oke`, `Malta quick Oke`, `tennis great Oke`: of a team, right before a name; not `the party’s youth wing`. */
function isSided(doc: Doc, token: number): boolean {
  if (!isCapitalised(doc, token + 1) || doc.gap[token + 1] !== GAP.space) return false;
  const before = token - 1;
  if (doc.form[token] === WING && (opensSentence(doc, token) || BEFORE_WING.has(doc.form[before] ?? 0)))
    return true;
  if (!isLower(doc, token)) return false;
  if (doc.form[token] === GREAT && SPORTS.has(doc.form[before] ?? 0)) return true;
  return isCapitalised(doc, before) || doc.kind[before] === TOKEN.number;
}
const GREAT = wordId(lexicon, 'great');
const SPORTS = wordSet(
  'tennis cricket football boxing golf rugby swimming athletics basketball soccer hockey cycling running sprint club',
);
const WING = wordId(lexicon, 'wing');
const BEFORE_WING = wordSet('and while with by replacement left right fellow veteran former test');

/** `Ann Ray, a junior,`: who is in a year of school. */
const isYearOfSchool = (doc: Doc, token: number): boolean =>
  isLower(doc, token) &&
  A.has(doc.form[token - 1] ?? 0) &&
  (isOneOfMarks(doc, token + 1, ',.;)') || AT.has(doc.form[token + 1] ?? 0));
const A = wordSet('a');
const AT = wordSet('at from who');

/** `the accused`, `the main accused`; not `the protesters accused Oke`. */
const isAccused = (doc: Doc, token: number): boolean =>
  ACCUSED_OF.has(doc.form[token - 1] ?? 0) && doc.form[token + 1] !== OF;
const ACCUSED_OF = wordSet('the an main prime key co');
const OF = wordId(lexicon, 'of');

/** `an authority on birds`, not `the Ports Authority`. */
const isAuthority = (doc: Doc, token: number): boolean =>
  isLower(doc, token) && ON_IN.has(doc.form[token + 1] ?? 0);
const ON_IN = wordSet('on in');

/** `policy lead at Oxbridge Aid`, `the country lead, Ann Ray`; not `a two-goal lead`. */
const isLead = (doc: Doc, token: number): boolean => isLower(doc, token) && LED.has(doc.form[token - 1] ?? 0);
const LED = wordSet(
  'policy programme program project team technical regional country campaigns advocacy communications research design ' +
    'product practice sector media health gender climate protection education engineering legal sustainability ' +
    'operations strategy marketing innovation delivery response emergency global',
);

/** Before `forward`, which is then no player: `looks forward`, `a step forward`. */
const GOES = wordSet(
  'look looks looked looking move moves moved moving go goes went going gone come comes came coming ' +
    'step steps stepped stepping put puts putting push pushes pushed pushing bring brings brought bringing ' +
    'carry carried lean leaned leap leaps way path straight fast flash press pressed pay pays paid',
);

/** Null where the place does not tell. */
type Test = (doc: Doc, token: number) => boolean | null;

const TESTS: readonly (readonly [words: WordSet, test: Test])[] = [
  [wordSet('accused'), isAccused],
  [wordSet('hopeful conservative liberal'), isAspirant],
  [wordSet('cap wing quick great'), isSided],
  [wordSet('starter closer'), (doc, token) => isSided(doc, token) || null],
  [wordSet('lead'), isLead],
  [wordSet('junior senior'), (doc, token) => isYearOfSchool(doc, token) || null],
  [wordSet('master'), (doc, token) => (isLower(doc, token) ? isOfShip(doc, token) : null)],
  // `of Erie, Pa.`
  [wordSet('pa'), (doc, token) => (doc.shape[token] === SHAPE.capital ? false : null)],
  [wordSet('authority'), isAuthority],
  [wordSet('forward'), (doc, token) => (GOES.has(doc.form[token - 1] ?? 0) ? false : null)],
];
const TEST_OF = new WordMap(TESTS.flatMap(([words, test]) => words.ids().map((id) => [id, test] as const)));

/** Whether such a word names a role where it stands; null for all others, and where its place does not tell. */
export function namesRoleThere(doc: Doc, token: number): boolean | null {
  const test = TEST_OF.get(doc.form[token]!);
  return test === undefined ? null : test(doc, token);
}
