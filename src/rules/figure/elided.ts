import { type Doc, hasWord, is, isMark, surface } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordSet } from '../../lexicon/word-list.js';
import { WordSet } from '../../lexicon/word-set.js';
import { type Amount, changes } from './parse/amount.js';
import { comparatorAfter } from './parse/comparator.js';
import { GRAINS, WORD, wordsOf } from './parse/lexis.js';
import { isRecentYear } from './parse/numeral.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { changeBefore, isDeterminer, isNameBefore, lettersTouch } from './parse/surroundings.js';

const OUTCOMES = wordsOf('after-bare-count');
const CASUALTY_VERBS = wordsOf('before-bare-count');
/** `cases, of which 10 belonged to May`, `another 140 attended` */
const WHICH = wordSet('which whom another');
/** Before a number that stands alone these are about time or place, not quantity. */
const ADVERBIAL = wordSet('in on since until till before after during by at');

export const elided = defineFigure({
  id: 'figure.elided',
  doc: 'A count whose noun is left out: 45 killed, six of them, up from 1,341.',
  source: 'annotation guide, Figures; observation of news',
  examples: [
    { text: 'The blast left 45 killed.', finds: '45', value: '45' },
    { text: 'Blast kills 12 in Lagos market', finds: '12', value: '12' },
    { text: 'Six of the boats sank.', finds: 'Six', value: '6' },
    { text: 'At least a dozen died.', finds: 'At least a dozen', value: '12' },
    { text: 'The toll stood at 45.', finds: '45', value: '45' },
    { text: 'Crews are capped at 45, she said.', finds: '45', value: '45' },
    { text: 'It is a jump from the 45 seen in May.', finds: '45', value: '45' },
    { text: 'All six of its boats sank.', finds: 'six', value: '6' },
    { text: 'The number of new cases is 45.', finds: '45', value: '45' },
    { text: 'Rosa Linz leads a crew of twelve aboard.', finds: 'twelve', value: '12' },
    { text: 'Cases rose by 235 to 1,351.', finds: '235', value: '235' },
    { text: 'It rose from nine to 13.', finds: 'nine', value: '9' },
    { text: 'The toll rose to 5,226.', finds: '5,226', value: '5226' },
    { text: 'They issued 96 permits, including 52 to nurses.', finds: '52', value: '52' },
    { text: 'Two blasts killed five.', finds: 'five', value: '5' },
    { text: 'The flood killed millions around the world.', finds: 'millions', value: '2000000' },
  ],
  counterExamples: [
    'The two met in Lima.',
    'It broke in two.',
    'They stood at 45 degrees.',
    'Form a line of one.',
    'One of them left.',
    'Many towns, including 2015 in the north, voted.',
    'The Three agreed.',
    'The number on the door is 45b.',
    'His favourite is 45.',
    'The trial of the Gang of Four ended.',
    'It killed two more boats.',
    'She left school at seven and never went back.',
    'By nine, it was gone.',
    'Rosa Linz, a mother of two, left.',
  ],
  read: (doc, amount) => {
    if (lettersTouch(doc, amount.last)) return null;
    if (amount.value === 0 && amount.low.form !== 'digits') return null;
    const { before } = amount;
    const { first } = before;
    const after = comparatorAfter(doc, amount.last);
    const compared = first < amount.from || after !== null;
    const said = comparedMention(before, amount.last, after);
    // `At least a dozen died.`
    if (amount.form === 'group' && (amount.takesOf || !compared)) return null;
    if (!standsAlone(doc, amount, first, said.last, compared)) return null;
    const reading = figure(doc, 'figure.elided', 'count', amount, said);
    reading.value.direction = changeBefore(doc, first);
    return reading;
  },
});

function standsAlone(doc: Doc, amount: Amount, first: number, last: number, compared: boolean): boolean {
  const next = last < doc.length && doc.sentence[last] === doc.sentence[amount.first] ? last : -1;
  if (next >= 0 && isMark(doc, next, '-') && doc.gap[next] === GAP.none) return false;
  const outcome = next < 0 || endsPhrase(doc, next) || isAdverb(doc, next) || isTime(doc, next);
  if (amount.form === 'vague') return doc.form[next] !== WORD.of;
  if (amount.exponent > 0) return true;
  if (amount.form === 'group') return outcome || verbFollows(doc, next);
  const before = first - 1;
  if (WHICH.has(doc.form[before] ?? 0) && amount.low.form === 'digits') return true;
  const cue = before >= 0 && CASUALTY_VERBS.has(doc.form[before]!);
  // Nobody counts in decimals: without a word before it, it is a result of sport or a cell of a table.
  if (!Number.isInteger(amount.low.value) && !cue && !compared) return false;
  if (isSizeOf(doc, amount)) return true;
  if (amount.low.form !== 'digits') {
    // `All four of its branches`
    if (ALL.has(doc.form[before] ?? 0) && doc.form[next] === WORD.of) return true;
    if (
      amount.value === 1 ||
      isDeterminer(doc, before) ||
      (doc.shape[amount.first]! >= SHAPE.capital && isNameBefore(doc, before))
    )
      return false;
    if (doc.form[next] === WORD.of && next >= 0) return true;
    // `killed three and hurt seven more`
    const isDone = cue && is(doc, before, CLASS.verb) && !is(doc, before, CLASS['function-word']);
    if (isDone && (outcome || (MORE.has(doc.form[next] ?? 0) && endsPhrase(doc, next + 1)))) return true;
    // `raising the toll from nine`
    if ((doc.form[before] === WORD.from || doc.form[before] === WORD.to) && changes(doc, before))
      return next < 0 || doc.kind[next] === TOKEN.punctuation || isUpTo(doc, next);
    // `a blast killed five.`
    if (PAST.has(doc.form[before] ?? 0) && is(doc, before, CLASS.verb) && !AUXILIARIES.has(doc.form[before]!))
      return next < 0 || (doc.kind[next] === TOKEN.punctuation && !isMark(doc, next, '-'));
    return next >= 0 && doc.kind[next] === TOKEN.word && PAST.has(doc.form[next]!);
  }
  // `rose by 235 to 1,351`
  if (doc.form[before] === WORD.by && changes(doc, before) && isUpTo(doc, next)) return true;
  // `from the 60 seen a year before`
  if (doc.form[before] === WORD.the && amount.bare && SEEN.has(doc.form[next] ?? 0)) return true;
  if (isTally(doc, before)) return outcome;
  // `The toll stood at 45.`
  if (doc.form[before] === WORD.at && STANDS.has(doc.form[before - 1] ?? 0)) return outcome;
  if (!amount.bare) return outcome || compared || verbFollows(doc, next);
  if (before >= 0 && doc.block[before] === doc.block[first] && ADVERBIAL.has(doc.form[before]!) && !compared)
    return false;
  if (before >= 0 && isNameBefore(doc, before) && !compared) return false;
  if (before >= 0 && isMark(doc, before, '-')) return false;
  const opensBlock = first === doc.blocks[doc.block[first]!]!.first;
  if (
    opensBlock &&
    (next < 0 || doc.kind[next] === TOKEN.punctuation || doc.blocks[doc.block[first]!]!.last - first < 4)
  )
    return false;
  if (compared) return true;
  const nextWord = next >= 0 && doc.kind[next] === TOKEN.word;
  if (nextWord && PAST.has(doc.form[next]!)) return true;
  if (nextWord && doc.form[next] === WORD.of) return true;
  if (nextWord && PART_OF.has(doc.form[next]!) && isPart(doc, amount, before)) return true;
  return cue && outcome && surface(doc, amount.first).length < 7;
}

/** Behind a count without its noun: a mark, the end of the sentence, or a word that no noun phrase starts with. */
const endsPhrase = (doc: Doc, token: number): boolean =>
  token >= doc.length || doc.kind[token] !== TOKEN.word || OUTCOMES.has(doc.form[token]!);
const MORE = wordSet('more');

/** `The toll is now 45`, `the number of cases is 45` */
function isTally(doc: Doc, before: number): boolean {
  const verb = NOW.has(doc.form[before] ?? 0) ? before - 1 : before;
  if (!IS.has(doc.form[verb] ?? 0)) return false;
  const open = Math.max(doc.sentences[doc.sentence[verb]!]!, verb - TALLY_REACH);
  return hasWord(doc, open, verb, TALLIES);
}
const IS = wordSet('is was');
const NOW = wordSet('now currently only just');
const TALLIES = wordSet('number toll total tally');
const TALLY_REACH = 9;

/** `a crew of six`; the Gang of Four is a name, and a mother of two is no count of hers. */
function isSizeOf(doc: Doc, { first, value, bare, form }: Amount): boolean {
  if (doc.form[first - 1] !== WORD.of || !COLLECTIVES.has(doc.form[first - 2] ?? 0)) return false;
  return value !== null && value > 1 && (bare || (form === 'words' && doc.shape[first] === SHAPE.lower));
}
const COLLECTIVES = wordSet('crew team family squad panel gang staff');

/** `from nine to 13` */
const isUpTo = (doc: Doc, token: number): boolean =>
  token >= 0 && doc.form[token] === WORD.to && doc.kind[token + 1] === TOKEN.number;

const PAST = new WordSet([wordsOf('outcome'), wordsOf('finite-past')].flatMap((words) => words.ids()));
const AUXILIARIES = wordsOf('auxiliary');
const STANDS = wordSet('stand stands stood capped pegged set fixed');
const SEEN = wordSet('seen recorded registered reported counted logged');
const ALL = wordSet('all');
const INCLUDING = wordSet('including');
/** Behind a part of what was counted: `169 to nurses, 48 for porters`. */
const PART_OF = wordSet('to for in from on at by with who');
/** The part before it in a list stands no farther than so many tokens away. */
const PART_REACH = 9;

/** `200 permits, including 169 to nurses, 48 for porters and 27 for cooks` */
function isPart(doc: Doc, { low }: Amount, before: number): boolean {
  if (isRecentYear(doc, low)) return false;
  if (INCLUDING.has(doc.form[before] ?? 0)) return true;
  if (!isMark(doc, before, ',') && doc.form[before] !== WORD.and) return false;
  for (let at = before - 1; at > before - PART_REACH && doc.sentence[at] === doc.sentence[before]; at--)
    if (doc.kind[at] === TOKEN.number)
      return PART_OF.has(doc.form[at + 1]!) && INCLUDING.has(doc.form[at - 1] ?? 0);
  return false;
}

/** `up from 30 a year before`, `sold 45 last week` */
const isTime = (doc: Doc, token: number): boolean =>
  WHEN.has(doc.form[token]!) && GRAINS.has(doc.form[token + 1] ?? 0);
const WHEN = wordSet('a last this each every');

/** `476 annually` */
function isAdverb(doc: Doc, token: number): boolean {
  return is(doc, token, CLASS.adverb) && surface(doc, token).endsWith('ly');
}

function verbFollows(doc: Doc, token: number): boolean {
  return token >= 0 && doc.kind[token] === TOKEN.word && is(doc, token, CLASS.verb);
}
