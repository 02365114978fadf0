/**
 * Figure rules. A number is parsed once; of the rules that start from one, the first in this order that reads it gives
 * its answer: what is no figure at all, then what a sign or unit decides, then counts. Ranks and one-word multiples have
 * triggers of their own.
 */
import type { Doc } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { columnOf } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { conflict } from '../../overlap.js';
import type { DateCandidate, FigureCandidate } from '../../types.js';
import type { RuleDoc } from '../define.js';
import { age } from './age.js';
import { compound } from './compound.js';
import { count } from './count.js';
import { decadeOfLife } from './decade-of-life.js';
import { elided } from './elided.js';
import { fractionOf } from './fraction.js';
import { linkFigures } from './links.js';
import { measure } from './measure.js';
import { money } from './money.js';
import { multiple } from './multiple.js';
import { amountAt, mayStandInAmount } from './parse/amount.js';
import type { FigureReading, FigureRule } from './parse/reading.js';
import { percent } from './percent.js';
import { percentagePoints } from './percentage-points.js';
import { rank } from './rank.js';
import { ratio } from './ratio.js';
import { score } from './score.js';
import { START } from './set-columns.js';
import { times } from './times.js';
import { trapAddress } from './trap-address.js';
import { trapModel } from './trap-model.js';
import { trapNumbering } from './trap-numbering.js';
import { trapPhone } from './trap-phone.js';
import { trapTime } from './trap-time.js';

const NUMBER_RULES = {
  'trap.phone': trapPhone,
  'figure.age': age,
  'figure.money': money,
  'figure.percentage-points': percentagePoints,
  'figure.percent': percent,
  'trap.numbering': trapNumbering,
  'trap.model': trapModel,
  'trap.time': trapTime,
  'figure.score': score,
  'figure.multiple': multiple,
  'figure.measure': measure,
  'figure.ratio': ratio,
  'figure.fraction': fractionOf,
  'trap.address': trapAddress,
  'figure.compound': compound,
  'figure.count': count,
  'figure.elided': elided,
} as const satisfies Record<string, FigureRule>;

export const FIGURE_RULES = {
  ...NUMBER_RULES,
  'figure.times': times,
  'figure.rank': rank,
  'figure.decade-of-life': decadeOfLife,
} as const satisfies Record<string, RuleDoc>;

/** The rules that start from a number, in their order: its amount is parsed once for all. */
const READ = Object.values(NUMBER_RULES).map(({ read }: FigureRule) => read);

function readNumber(doc: Doc, token: number): FigureReading | null {
  const amount = amountAt(doc, token);
  if (amount === null) return null;
  for (let rule = 0; rule < READ.length; rule++) {
    const answer = READ[rule]!(doc, amount);
    if (answer !== null) return answer;
  }
  return null;
}

/** For each class set of the lexicon what of it a figure may start from; a token that is no word has set 0, which has nothing. */
const STARTS = columnOf(lexicon, 'figure-start');

/** All readings of a range of tokens, half-open, are added to `found`: figure rules start from numbers and number words. */
function findBetween(doc: Doc, first: number, last: number, found: FigureReading[]): void {
  const { kind, set } = doc;
  const starts = STARTS;
  for (let token = first; token < last; token++) {
    const start = starts[set[token]!]!;
    if (start === START.decade) {
      const decade = decadeOfLife.find(doc, token);
      if (decade !== null) found.push(decade);
      continue;
    }
    const word = start === START.numeral;
    if (!word && kind[token] !== TOKEN.number) continue;
    const number = readNumber(doc, token);
    if (number !== null) found.push(number);
    const one = word ? times.find(doc, token) : null;
    if (one !== null) found.push(one);
    const place = rank.find(doc, token);
    if (place !== null) found.push(place);
  }
}

export function findFigures(doc: Doc): FigureReading[] {
  const found: FigureReading[] = [];
  for (const block of doc.blocks)
    if (block.kind !== 'leftover') findBetween(doc, block.first, block.last, found);
  linkFigures(doc, found);
  return found;
}

/** Tokens; beyond it nobody spells out a number. */
const LONGEST_AMOUNT = 40;

/**
 * The figures that dates may lose words to, where figures themselves are not asked for: all of them where one holds
 * a date's words and outranks it (it may lose to another in turn), else none.
 */
export function findFiguresAgainst(doc: Doc, dates: readonly DateCandidate[]): FigureReading[] {
  for (const date of dates) {
    const least = Math.max(doc.sentences[doc.sentence[date.first]!]!, date.first - LONGEST_AMOUNT);
    let from = date.first;
    while (from > least && mayStandInAmount(doc, from - 1)) from--;
    const found: FigureReading[] = [];
    findBetween(doc, from, date.last, found);
    if (found.some((figure) => figure.kind === 'figure' && outranks(figure, date))) return findFigures(doc);
  }
  return [];
}

/** What overlap.ts decides between a figure and a date, said before any other figure is known. */
function outranks(figure: FigureCandidate, date: DateCandidate): boolean {
  const length = figure.end - figure.start - (date.end - date.start);
  return conflict(figure, date) && (length > 0 || (length === 0 && figure.score > date.score));
}
