/** Ages that bound a group: `99 or older`, `children under five`, `the retirement age`. */
import { type Doc, hasWord, is, isInnerHyphen } from '../../../annotate/doc.js';
import { TOKEN } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { wordId } from '../../../lexicon/lexicon.js';
import { lexicon } from '../../../lexicon/load.js';
import { wordSet } from '../../../lexicon/word-list.js';
import type { Amount } from '../parse/amount.js';
import { comparatorAfter } from '../parse/comparator.js';
import { sentenceAround } from '../parse/joints.js';
import { WORD } from '../parse/lexis.js';
import { isPluralNoun } from '../parse/nouns.js';
import { comparedMention, figure, wordsAmong } from '../parse/reading.js';
import { topOf } from '../parse/surroundings.js';
import {
  AGE,
  AGED,
  AGES,
  BE,
  closes,
  closesClause,
  isPlain,
  OLDEST,
  PERSONS,
  YEARS,
  YOUNGER,
} from './words.js';

const FOR = wordId(lexicon, 'for');

const OLDER = wordSet('older younger');

/** `all who are 70 or older`. */
export function orOlder(doc: Doc, amount: Amount) {
  const { last } = amount;
  const joined = doc.form[last] === WORD.or || doc.form[last] === WORD.and;
  if (!joined || !OLDER.has(doc.form[last + 1] ?? 0) || topOf(amount) > OLDEST) return null;
  const comparator = doc.form[last + 1] === YOUNGER ? '<=' : '>=';
  const older = { first: last, last: last + 2 };
  return figure(doc, 'figure.age', 'age', amount, {
    first: amount.first,
    last: older.last,
    comparator,
    compared: [older],
  });
}

/** `girls as young as nine`, `as old as 80` */
export function asYoungAs(doc: Doc, amount: Amount) {
  const { first, last } = amount;
  const word = first - 2;
  if (doc.form[first - 1] !== AS || doc.form[word - 1] !== AS || !AS_OLD.has(doc.form[word] ?? 0))
    return null;
  if (!isPlain(amount) || topOf(amount) > OLDEST) return null;
  if (last < doc.length && doc.kind[last] === TOKEN.word && isPluralNoun(doc, last)) return null;
  const words = { first: word - 1, last: first };
  return figure(doc, 'figure.age', 'age', amount, {
    first: words.first,
    last,
    comparator: doc.form[word] === OLD ? '<=' : '>=',
    compared: [words],
  });
}
const AS = wordId(lexicon, 'as');
const OLD = wordId(lexicon, 'old');
const AS_OLD = wordSet('young old');

/** `62 percent are aged 15 to 59 and the rest over 59`: a bound beside words of age. */
export function boundOfAge(doc: Doc, amount: Amount) {
  if (!(amount.bare || amount.form === 'words') || topOf(amount) > OLDEST || amount.high !== null)
    return null;
  const { first, comparator } = amount.before;
  if (comparator === '=' || comparator === '~') return null;
  const after = comparatorAfter(doc, amount.last);
  const last = after?.last ?? amount.last;
  // `is younger than 20`
  if (THAN_AGE.has(doc.form[first] ?? 0) && closesClause(doc, last)) return bound(doc, amount, after);
  const isOpen = last < doc.length && doc.kind[last] === TOKEN.word && !closes(doc, last);
  // `children under five pay`, `anyone over 65`
  if (
    PEOPLE.has(doc.form[first - 1] ?? 0) &&
    (!isOpen || (is(doc, last, CLASS.verb) && !isPluralNoun(doc, last)))
  )
    return bound(doc, amount, after);
  if (isOpen) return null;
  // `One in ten people is over 65.`
  if (BE.has(doc.form[first - 1] ?? 0) && PEOPLE.has(doc.form[first - 2] ?? 0))
    return bound(doc, amount, after);
  // `More than half of them were under 30.`
  if (
    BE.has(doc.form[first - 1] ?? 0) &&
    (SHARES.has(doc.form[first - 2] ?? 0) ||
      (OF_THEM.has(doc.form[first - 2] ?? 0) && doc.form[first - 3] === WORD.of)) &&
    topOf(amount) >= YOUNGEST_LIMIT &&
    amount.value !== null &&
    topOf(amount) < OLDEST_OF_THEM
  )
    return bound(doc, amount, after);
  const [open] = sentenceAround(doc, first);
  for (let at = open; at < first; at++)
    if (doc.form[at] === AGED || doc.form[at] === AGES) return bound(doc, amount, after);
  return null;
}

const THAN_AGE = wordSet('younger older');
/** Of people, where an age without a noun bounds them. */
const SHARES = wordSet('percent cent half most majority many pct');
const OF_THEM = wordSet('them whom');
const OLDEST_OF_THEM = 100;

/** `raised the retirement age from 62 to 64 years`, `an age limit of 30`, `The legal age is 18.` */
export function limitOfAge(doc: Doc, amount: Amount) {
  const { first, before } = amount;
  if ((amount.form !== 'digits' && amount.form !== 'words') || amount.exponent > 0) return null;
  if (amount.sign !== null || amount.percent !== null) return null;
  if (topOf(amount) > OLDEST || topOf(amount) < YOUNGEST_LIMIT) return null;
  const lead = before.first - 1;
  if (lead < 1 || !LIMIT_LEADS.has(doc.form[lead]!)) return null;
  const years = doc.form[amount.next] === YEARS ? amount.next + 1 : amount.last;
  if (!endsLimit(doc, years)) return null;
  const [open] = sentenceAround(doc, first);
  const farthest = Math.max(open, lead - LIMIT_REACH);
  for (let at = lead - 1; at >= farthest; at--) {
    if (doc.form[at] !== AGE) {
      const inside =
        doc.kind[at] === TOKEN.number ||
        isInnerHyphen(doc, at) ||
        (doc.kind[at] === TOKEN.word && !PERSONS.has(doc.form[at]!));
      if (!inside) return null;
      continue;
    }
    if (!isLimit(doc, at, open)) return null;
    const reading = figure(
      doc,
      'figure.age',
      'age',
      amount,
      comparedMention(before, years, comparatorAfter(doc, years)),
    );
    // `24 years` is as long as a duration.
    if (years > amount.last) reading.score = 1;
    return reading;
  }
  return null;
}
const YOUNGEST_LIMIT = 5;
const LIMIT_REACH = 12;
const LIMIT_LEADS = wordSet('to from of is was at be');
const LIMITS = wordSet(
  'retirement minimum maximum legal voting drinking marriage average median mean mandatory pension eligibility qualifying lower upper smoking driving leaving',
);
const BEHIND_AGE = wordSet('limit limits cap threshold of for');
const RAISES = wordSet(
  'raise raises raised raising lower lowers lowered lowering increase increased reduce reduced cut',
);
const ENDS_LIMIT = wordSet('from to instead by for under over unless if or was is be');

/** Whether the word `age` is that of a bound or a mean: `the minimum age`, `raise the age of consent`. */
function isLimit(doc: Doc, age: number, open: number): boolean {
  if (LIMITS.has(doc.form[age - 1] ?? 0) || LIMITS.has(doc.form[age - 2] ?? 0)) return true;
  const next = doc.form[age + 1] ?? 0;
  if (!BEHIND_AGE.has(next)) return false;
  if (next !== WORD.of && doc.form[age + 1] !== FOR) return true;
  return hasWord(doc, Math.max(open, age - 4), age, RAISES);
}

function endsLimit(doc: Doc, last: number): boolean {
  return closesClause(doc, last) || ENDS_LIMIT.has(doc.form[last]!);
}

const PEOPLE = wordSet(
  'people persons children kids adults women men girls boys anyone everyone anybody everybody someone those residents voters patients',
);

function bound(doc: Doc, amount: Amount, after: ReturnType<typeof comparatorAfter>) {
  const { first, comparator } = amount.before;
  const last = after?.last ?? amount.last;
  const compared = wordsAmong(amount.before, after);
  return figure(doc, 'figure.age', 'age', amount, { first, last, comparator, compared });
}
