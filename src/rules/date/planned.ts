/** Days to come that are told in the present: `opens on Saturday`, `the cabinet meets on Monday`. */
import type { Doc } from '../../annotate/doc.js';
import { is, isCapitalised, isInnerHyphen, isMark, isNumber } from '../../annotate/doc.js';
import { SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { WordSet } from '../../lexicon/word-set.js';
import { tenseOf } from './tense-word.js';
import { isCalendar, isNoun, isOneOf } from './words.js';

/** `opens on Saturday`, `begins at noon on 3 March`: what is told in the present of a day to come. */
export function isScheduled(doc: Doc, first: number): boolean {
  const at = isOneOf(doc, first - 1, BEFORE_DAY) ? first - 2 : first - 1;
  // `which takes place from 5 May`, `goes into force in May`, `goes on sale Sept. 2`
  if (isOneOf(doc, at, EFFECTS)) return isOneOf(doc, at - 1, TAKES);
  if (isOneOf(doc, at, IN_FORCE)) return isOneOf(doc, at - 1, INTO) && isOneOf(doc, at - 2, COMES);
  // `with a vote likely in May`, `the book, out in May`
  if (isOneOf(doc, at, LIKELY)) return true;
  if (isOneOf(doc, at, OUT) && (isMark(doc, at - 1, ',') || isOneOf(doc, at - 1, IS))) return true;
  if (at < 1) return false;
  if (SCHEDULED.has(doc.form[at]!)) return doc.shape[at] === SHAPE.lower;
  // `Deliveries start in May`
  if (isOneOf(doc, at, START)) return isSubject(doc, at - 1) && !isOneOf(doc, at - 2, LETTING);
  // `runs out on 31 December`, `takes over in May`
  if (isOneOf(doc, at, PARTICLES)) return isOneOf(doc, at - 1, WITH_PARTICLE);
  return at < first - 1 && isAnnounced(doc, at, isOneOf(doc, first - 1, FROM) ? PAYS : BECOMES);
}
const START = wordSet('begin start resume reopen end close expire');
const PARTICLES = wordSet('out over down off in up live');
const WITH_PARTICLE = wordSet('runs steps stands takes kicks winds bows goes shuts signs hands comes');
const FROM = wordSet('from');

/** `becomes its chief on 1 May`, `will pay more from April`: told in the present of what is arranged, of a clause without another tense. */
function isAnnounced(doc: Doc, last: number, verbs: WordSet): boolean {
  const start = Math.max(doc.sentences[doc.sentence[last]!]!, last - ANNOUNCED_REACH);
  for (let at = last; at >= start; at--) {
    if (verbs.has(doc.form[at]!)) return doc.shape[at] === SHAPE.lower;
    // `opens in Perth on 6 May`
    if (at < last && SCHEDULED.has(doc.form[at]!)) return isOneOf(doc, at + 1, PLACED);
    if (doc.kind[at] === TOKEN.punctuation || tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
const ANNOUNCED_REACH = 7;
const BECOMES = wordSet('becomes succeeds replaces assumes joins rejoins inherits');
const PAYS = wordSet(
  'face faces facing pay pays paying rise rises go goes apply applies cost costs lose loses become becomes increase increases charge charges require requires',
);
const BEFORE_DAY = wordSet('on at from this in');
const LIKELY = wordSet('likely possible probable');
const OUT = wordSet('out');
const SCHEDULED = wordSet(
  'continues lapses retires matures commences convenes reconvenes debuts opens begins starts closes ends resumes reopens concludes expires airs premieres launches returns arrives departs',
);

/** Of a weekday: `The funeral is at Oke Hall on Saturday`, `the cabinet meets in Leeds on Monday`: what is told in the present is to come. */
export function isPlanned(doc: Doc, at: number, first: number): boolean {
  if (doc.shape[at] !== SHAPE.lower) return false;
  const form = doc.form[at]!;
  // `is in hospital`, of which a weekday tells nothing, has its verb of the past before the weekday.
  if (isMatch(doc, at)) return true;
  // `takes effect on Monday`, `comes into force Monday`, `goes on sale Monday`
  if (TAKES.has(form)) return EFFECTS.has(doc.form[at + 1] ?? 0) && !isNoun(doc, at + 2);
  if (COMES.has(form) && INTO.has(doc.form[at + 1] ?? 0) && IN_FORCE.has(doc.form[at + 2] ?? 0)) return true;
  // `The vote is Tuesday`, `calling hours are 4 p.m. to 7 p.m. Friday`
  // `Kick-off 3pm Saturday`
  if (isEvent(doc, at) && isHour(doc, at + 1)) return true;
  // `faces court on Tuesday`
  if (isOneOf(doc, at, FACES)) return isOneOf(doc, at + 1, JUDGES);
  // `are away to Leeds at 3pm on Saturday`
  if (IS.has(form) && isOneOf(doc, at + 1, AWAY) && isOneOf(doc, at + 2, TO_AT)) return true;
  if (IS.has(form))
    return (
      at === first - 1 ||
      // `The draw is on Friday`; not `is on Friday's list`
      (at === first - 2 && isOneOf(doc, first - 1, ON) && doc.kind[first + 1] !== TOKEN.clitic) ||
      ((PLACED.has(doc.form[at + 1] ?? 0) || isHour(doc, at + 1)) && isEvent(doc, at - 1))
    );
  if (GATHER.has(form))
    return isSubject(doc, at - 1) && !isOneOf(doc, at - 2, LETTING) && !isOneOf(doc, at - 3, LETTING);
  // `goes to the polls Sunday`, `leaves for Lima on Monday`, `turns 65 on Monday`
  if (GOES.has(form))
    return (
      isOneOf(doc, at + 1, INTO) &&
      (isOneOf(doc, at + 2, POLLS) || (isOneOf(doc, at + 2, THE_A) && isOneOf(doc, at + 3, POLLS)))
    );
  // `reports its results on Thursday`, `elect a new mayor on Sunday`
  if (ANNOUNCES.has(form)) return isOneOf(doc, at + 1, THE_A) && isResult(doc, at + 2, first);
  // `the country votes on Sunday`
  if (VOTES.has(form))
    return (
      (at === first - 1 || isOneOf(doc, at + 1, ON)) &&
      (isCapitalised(doc, at - 1) || isOneOf(doc, at - 1, VOTERS))
    );
  // `runs from Friday to Sunday`
  if (LASTS.has(form)) return isOneOf(doc, at + 1, FROM_UNTIL) && at === first - 2;
  if (LEAVES.has(form))
    return (
      !isOneOf(doc, at - 1, LETTING) &&
      (isOneOf(doc, at + 1, OUT_BACK) || (isOneOf(doc, at + 1, TOWARDS) && isCapitalised(doc, at + 2)))
    );
  // `Interment follows on Friday`, `Service of songs holds on Thursday`
  if (FOLLOWS.has(form) && doc.kind[first + 1] !== TOKEN.clitic)
    return at === first - 1 || (at === first - 2 && isOneOf(doc, first - 1, ON));
  // `kicks off on Saturday`
  if (KICKS.has(form)) return isOneOf(doc, at + 1, OUT_BACK);
  if (TURNS.has(form)) return isNumber(doc, at + 1);
  return PLANNED.has(form) && !isMark(doc, at + 1, ',');
}
/** `when the race is held on Sunday`, `is being played in Oke on Sunday`; not `is held on charges from Sunday`. */
export function isHeld(doc: Doc, at: number, first: number): boolean {
  if (!isOneOf(doc, at, HELD) || first - at > HELD_REACH) return false;
  const verb = isOneOf(doc, at - 1, BEING) ? at - 2 : at - 1;
  if (!isOneOf(doc, verb, IS)) return false;
  for (let between = at + 1; between < first; between++)
    if (doc.shape[between] === SHAPE.lower && !isOneOf(doc, between, BEFORE_PLACE)) return false;
  return true;
}
const HELD_REACH = 6;
const BEING = wordSet('being');
const BEFORE_PLACE = wordSet('on at in the of this');
const HELD = wordSet(
  'held staged played run contested hosted buried cremated laid sworn inaugurated unveiled launched released published announced screened aired broadcast',
);

/** `Sunday, 3 p.m.: Peru play Chile`, `Sunday: Peru v Chile`: from behind the day. */
export function isFixtureBehind(doc: Doc, from: number): boolean {
  const end = Math.min(doc.sentences[doc.sentence[from - 1]! + 1]!, from + LISTING_REACH);
  let isOpen = false;
  for (let at = from; at < end; at++) {
    if (isMark(doc, at, ':') && isCapitalised(doc, at + 1)) isOpen = true;
    else if (isOpen && (isOneOf(doc, at, VERSUS) || isMatch(doc, at))) return isCapitalised(doc, at - 1);
    else if (isOpen && tenseOf(doc, at) !== 0) return false;
  }
  return false;
}
const LISTING_REACH = 14;
const VERSUS = wordSet('v vs versus');

/** `Rovers: Host Leeds on Friday`, `Visit Leeds on Friday`: a fixture in a list. */
export const isListed = (doc: Doc, at: number): boolean =>
  isOneOf(doc, at, LISTED) &&
  doc.shape[at] === SHAPE.capital &&
  isCapitalised(doc, at + 1) &&
  (isMark(doc, at - 1, ':') || isMark(doc, at - 1, '—') || doc.sentences[doc.sentence[at]!] === at);
const LISTED = wordSet('host visit face play meet welcome at');

/** `Oke United face Leeds on Friday`, `Peru take on Chile in Lima on Friday`: matches are told in the present. */
function isMatch(doc: Doc, at: number): boolean {
  const rival = MEET.has(doc.form[at]!)
    ? at + 1
    : TAKE_ON.has(doc.form[at]!) && INTO.has(doc.form[at + 1] ?? 0)
      ? at + 2
      : 0;
  // `the other tie pits Peru against Chile`
  if (isOneOf(doc, at, PITS)) return isCapitalised(doc, at + 1) && isOneOf(doc, at + 2, AGAINST);
  if (rival === 0 || !isCapitalised(doc, rival)) return false;
  // `Peru, who lost at home, face Chile`
  if (isCapitalised(doc, at - 1) || isOneOf(doc, at - 1, WHO)) return true;
  // `the king visits Peru`
  return (
    isMark(doc, at - 1, ',') ||
    isOneOf(doc, at - 1, THEY) ||
    (isOneOf(doc, at, VISITS) && isNoun(doc, at - 1))
  );
}
const MEET = wordSet('face faces host hosts meet meets play plays visit visits');
const PITS = wordSet('pits pit');
const AGAINST = wordSet('against with and');
const WHO = wordSet('who which');
const THEY = wordSet('they we it he she');
const VISITS = wordSet('visits hosts faces meets plays');
const TAKE_ON = wordSet('take takes');
/** `misses Saturday’s game`, `face Sunday’s final without him`: from the weekday. */
export const isMissed = (doc: Doc, first: number, last: number): boolean =>
  isOneOf(doc, first - 1, MISSES) && (isOneOf(doc, last + 1, FIXTURES) || isOneOf(doc, last + 2, FIXTURES));
const MISSES = wordSet('misses miss faces face joins join skips skip');

/** `Saturday's game is the last`, `In Sunday's final he faces Ruiz`: from behind the possessive. */
export function isFixtureAhead(doc: Doc, from: number): boolean {
  const noun =
    isOneOf(doc, from, FIXTURES) || isOneOf(doc, from, ELECTIONS)
      ? from
      : isInnerHyphen(doc, from + 1)
        ? from + 2
        : from + 1;
  const isVote = isOneOf(doc, noun, ELECTIONS);
  if (!isVote && !isOneOf(doc, noun, FIXTURES)) return false;
  const end = Math.min(doc.sentences[doc.sentence[from]! + 1]!, noun + FIXTURE_REACH);
  for (let at = pastAside(doc, noun + 1, end); at < end; at++) {
    // `Sunday's stage ends in Oke`
    if (isOneOf(doc, at, RUNS)) return doc.shape[at] === SHAPE.lower;
    if (isOneOf(doc, at, PITS)) return true;
    // `Sunday's vote is the first since 2019`; not `is a blow to them`
    if (isVote && IS.has(doc.form[at]!)) return isOneOf(doc, at + 1, THE) && isOneOf(doc, at + 2, NTH);
    if (IS.has(doc.form[at]!) || (isOneOf(doc, at, MEET) && isCapitalised(doc, at + 1))) return true;
    if (tenseOf(doc, at) !== 0 || doc.kind[at] === TOKEN.punctuation) return false;
  }
  return false;
}
/** `Sunday's stage, flat and short, ends in Oke`: behind what stands between commas. */
function pastAside(doc: Doc, from: number, end: number): number {
  if (!isMark(doc, from, ',')) return from;
  for (let at = from + 1; at < end; at++) if (isMark(doc, at, ',')) return at + 1;
  return from;
}
const RUNS = wordSet('ends starts begins finishes kicks opens features pits concludes takes covers runs');
const ELECTIONS = wordSet(
  'vote election elections referendum poll ballot runoff off plebiscite primary primaries',
);
const NTH = wordSet('first second third fourth fifth last');
const THE = wordSet('the');
const FIXTURE_REACH = 10;
const FIXTURES = wordSet(
  'game match race leg clash derby fixture bout fight final semifinal tie encounter showdown opener rematch contest playoff qualifier stage marathon regatta round quarterfinal',
);

/** `The ministers meet in Oke on Monday`, `the king and Mr Ruiz meet Monday`; not `to meet`, `an athletics meet`. */
function isSubject(doc: Doc, at: number): boolean {
  if (at < 0 || doc.kind[at] !== TOKEN.word) return false;
  if (isCapitalised(doc, at)) return true;
  // `ministers`; `athletics` and `sports` name a meet.
  const isPlural = /[^c]s$/.test(doc.text.slice(doc.end[at]! - 2, doc.end[at]!));
  return (
    isPlural && is(doc, at, CLASS.noun) && !is(doc, at, CLASS['function-word']) && !isOneOf(doc, at, SPORTS)
  );
}
const SPORTS = wordSet('sports');
const GATHER = wordSet('meet convene gather vote decide debate open close begin start resume reopen launch');
/** `saw the ministers meet Monday` */
const LETTING = wordSet('saw watched heard let made helped had to');
const FOLLOWS = wordSet('follows follow holds');
const GOES = wordSet('goes go head heads');
/** What is announced or elected stands before the day. */
function isResult(doc: Doc, from: number, first: number): boolean {
  for (let at = from; at < first; at++) {
    if (doc.kind[at] === TOKEN.punctuation) return false;
    if (isOneOf(doc, at, RESULTS)) return true;
  }
  return false;
}
const ANNOUNCES = wordSet(
  'announces announce reports report publishes publish releases release presents present delivers deliver tables issues names name submits chooses choose elects elect picks pick',
);
const RESULTS = wordSet(
  'results earnings decision figures data report forecast forecasts budget manifesto squad verdict ruling judgment findings accounts outlook ' +
    'president mayor parliament leader government governor assembly pope councillors lawmakers senate mayors council legislature',
);
const VOTES = wordSet('votes vote');
const VOTERS = wordSet(
  'country nation city electorate parliament senate house assembly board council committee cabinet millions voters members citizens residents shareholders lawmakers deputies',
);
const LASTS = wordSet('runs run lasts');
const FROM_UNTIL = wordSet('from until till through');
const THE_A = wordSet('the a its his her their');
const POLLS = wordSet(
  'polls senate house parliament lords commons assembly vote court trial cabinet council committee congress lawmakers referendum runoff',
);
const LEAVES = wordSet(
  'leaves leave heads head travels travel flies fly sails sail drive drives returns return',
);
const TOWARDS = wordSet('for to');
const OUT_BACK = wordSet('out off back home');
const KICKS = wordSet('kicks tees jets sets throws jumps');
const ON = wordSet('on');
const TURNS = wordSet('turns');
const PLANNED = wordSet(
  'sits meets convenes reconvenes gathers decides departs flies arrives opens begins starts closes ends resumes concludes',
);
const TAKES = wordSet('takes take');
const EFFECTS = wordSet('effect place office');
const COMES = wordSet('comes come goes go');
const INTO = wordSet('into on to');
const IN_FORCE = wordSet('force effect sale trial show air display court');
const FACES = wordSet('faces fronts');
const JUDGES = wordSet('court trial sentencing magistrates');
const AWAY = wordSet('away home');
const TO_AT = wordSet('to at against');
const IS = wordSet('is are');
const isHour = (doc: Doc, token: number): boolean =>
  isNumber(doc, token) || isCalendar(doc, token, 'clock-word');
const PLACED = wordSet('at on in from against with between');
const EVENTS = wordSet(
  'funeral burial wake hearing final match vote election wedding service meeting conference debate trial deadline concert race parade festival launch premiere summit talks session ceremony game ' +
    'show play exhibition musical gig fair carnival workshop seminar lecture screening opening opener clash tie derby fixture kickoff ' +
    'services hours visitation viewing mass memorial interment reception rosary vigil calling practice rehearsal kickoff finals games',
);
/** `The funeral`, `kick-off` */
const isEvent = (doc: Doc, at: number): boolean =>
  EVENTS.has(doc.form[at] ?? 0) || (isOneOf(doc, at, STARTS_OF_GAMES) && isInnerHyphen(doc, at - 1));
const STARTS_OF_GAMES = wordSet('off in time drop');
