import { surface } from '../annotate/doc.js';
import { TOKEN } from '../annotate/tokens.js';
import { defineCheck } from './define.js';
import { lemmaOf } from './definitions/same-quantity.js';
import type { FigureFact } from './facts.js';
import type { Contradiction, Repair } from './finding.js';

/** Falls by more than all of it: they may turn into their opposite, or be a bet with borrowed money. */
const BELOW_ZERO =
  /\b(?:profits?|earnings|income|ebitda?|surplus|balance|margins?|cash flow|results?|returns?|growth|investments?|funds?|leverage[d]?|short(?:ed|ing)?|yields?|spreads?|bets?|options?|futures|temperatures?|net worth|equity|wealth|loss(?:es)?|deficits?)\b/i;
/** Those of whom a share is counted: no more than all of them. Source: by hand. */
const COUNTED: ReadonlySet<string> = new Set(
  'voter respondent people person adult resident citizen student pupil child man woman household inhabitant worker employee patient population electorate ballot vote seat member american briton territory land'.split(
    ' ',
  ),
);
/** Rates that are shares of all there are. */
const RATES =
  /\b(?:turnout|literacy rate|unemployment(?: rate)?|jobless rate|approval rating|approval rate|mortality rate|fatality rate|poverty rate|acquittal rate|conviction rate|probability|chance|likelihood)\b/i;
/** What a share of more than all of them is of is something else: a rate of growth, a target. */
const OF_A_MEASURE =
  /\b(?:capacity|target|quota|goal|gdp|average|level|normal|estimate|rise|increase|growth|more|higher|compared)\b/i;
const LEVEL_PREPOSITIONS: ReadonlySet<string> = new Set([
  'to',
  'from',
  'at',
  'below',
  'under',
  'above',
  'of',
  'near',
  'around',
]);
const BEHIND =
  /^(?:%|percent|per cent)?\s*(?:of (?:the |all |its |their |registered |eligible |local )*(\p{L}+))/iu;

export const percentImpossible = defineCheck({
  id: 'percent-impossible',
  level: 'error',
  doc: 'A fall by more than 100 percent, or a share of people of more than 100 percent.',
  why: 'Nothing can lose more than all of itself; what the writer meant (a third of it? from a level of 300 percent?) is lost too.',
  source:
    'Globe and Mail 2016: egg prices “dropped about 300 per cent”; NPR accuracy checklist, “do the math”',
  exemptions: [
    'What can fall below zero or was borrowed: profits, margins, growth, returns, temperatures.',
    'Levels behind “to”, “from”, “at”: “fell to 120 percent of output”.',
    'Shares of capacity, targets, quotas and economies, which can exceed all of it.',
    'Shares that may be more than 100 only by their rounding.',
  ],
  blindSpots: [
    'Falls that a figure of speech hides: “three times less”.',
    'Shares of things that are not in its list of people and votes.',
    'Possible percentages that are wrong.',
  ],
  needs: ['percent'],
  *check(facts, looked) {
    for (const figure of facts.figures) {
      if (figure.value.kind !== 'percent') continue;
      looked(figure);
      if (figure.interval.low <= 100) continue;
      const what = fallOf(figure) ?? shareOf(figure);
      if (what !== null) yield contradiction(figure, what);
    }
  },
  slip: (facts) => {
    for (const figure of facts.figures) {
      const { value, number, in: where } = figure;
      if (value.kind !== 'percent' || value.value === null || value.value <= 10 || value.value >= 100)
        continue;
      if (!/^\d{2}$/.test(number.text) || !isFall(figure) || BELOW_ZERO.test(clause(figure))) continue;
      return { at: { in: where, start: number.start, end: number.end }, with: `${number.text}0` };
    }
    return null;
  },
  examples: [
    { text: 'Egg prices dropped about 300 per cent in a year.', points: ['about 300 per cent'] },
    { text: 'Crime in the city fell by 120 percent.', points: ['120 percent'] },
    { text: 'Sales declined 150% after the recall.', points: ['150%'] },
    {
      text: 'The number of births has decreased by more than 200 percent.',
      points: ['more than 200 percent'],
    },
    { text: 'The bank cut its staff by 110 percent.', points: ['110 percent'] },
    { text: 'The town saw a 130 percent drop in visitors.', points: ['130 percent'] },
    { text: 'The poll found that 104 percent of voters were undecided.', points: ['104 percent'] },
    { text: 'About 140% of respondents wanted the tax.', points: ['About 140%'] },
    { text: 'Turnout reached 107 percent in the village.', points: ['107 percent'] },
    { text: 'Unemployment stood at 112 percent last month.', points: ['112 percent'] },
    { text: 'Rainfall was down 180 percent on the year before.', points: ['180 percent'] },
    { text: '“Prices dropped 200 percent,” the baker said.', points: ['200 percent'], level: 'note' },
  ],
  cleanExamples: [
    'Egg prices dropped about 30 per cent in a year.',
    'Egg prices rose about 300 per cent in a year.',
    'Profit fell 120 percent, turning into a loss.',
    'Debt fell to 120 percent of output.',
    'Debt fell from 150 percent to 120 percent of output.',
    'The hospital is at 130 percent of capacity.',
    'The plant reached 104 percent of its target.',
    'Turnout reached 87 percent in the village.',
    'All 100 percent of voters agreed.',
    'Crime fell by 100 percent: nobody was robbed.',
    'The price is 150 percent of the average.',
    'Growth slowed by 110 percent of what was forecast.',
    'Unemployment rose 150 percent in a year.',
    'The number of voters is up 120 percent.',
  ],
});

type Impossible = 'fall' | 'share' | 'rate';

/** `cut its staff by`: the thing cut stands between the verb and the number. */
const CUT =
  /\b(?:cut|cuts|cutting|slash\w*|reduc\w+|lower\w+|shr[aiu]nk\w*|trim\w*|halv\w+)\s(?:\S+\s){1,5}by\s(?:\S+\s){0,2}$/i;
const PREPOSITION_REACH = 2;

/** The verb before it says that something fell by it. */
function isFall(figure: FigureFact): boolean {
  const { doc, first, sentence, value } = figure;
  if (
    (value.direction !== 'down' && !CUT.test(clauseBefore(figure))) ||
    value.direction === 'up' ||
    value.changedFrom !== undefined ||
    value.changedTo !== undefined
  )
    return false;
  for (let token = first - 1; token >= first - PREPOSITION_REACH && token >= 0; token--) {
    if (doc.sentence[token] !== sentence || doc.kind[token] !== TOKEN.word) return true;
    if (LEVEL_PREPOSITIONS.has(surface(doc, token).toLowerCase())) return false;
    if (surface(doc, token).toLowerCase() === 'by') return true;
  }
  return true;
}

function fallOf(figure: FigureFact): Impossible | null {
  return isFall(figure) && !BELOW_ZERO.test(clause(figure)) ? 'fall' : null;
}

function shareOf(figure: FigureFact): Impossible | null {
  const { doc, end, value } = figure;
  const behind = doc.text
    .slice(end, end + 60)
    .replace(/\s+/g, ' ')
    .trim();
  const counted = BEHIND.exec(behind)?.[1]?.toLowerCase();
  if (value.direction !== undefined) return null;
  if (counted !== undefined && COUNTED.has(lemmaOf(counted)) && !OF_A_MEASURE.test(behind)) return 'share';
  const before = clauseBefore(figure);
  return RATES.test(before) &&
    /\b(?:reached|was|is|stood|stands|hit|of|at|exceeded|topped)\s+(?:\S+\s+){0,2}$/i.test(before) &&
    !OF_A_MEASURE.test(`${before} ${behind}`)
    ? 'rate'
    : null;
}

const SENTENCE_LIMIT = 400;

function clause({ doc, sentence, start }: FigureFact): string {
  const from = doc.start[doc.sentences[sentence]!]!;
  const to = doc.end[doc.sentences[sentence + 1]! - 1]!;
  return doc.text.slice(Math.max(from, start - SENTENCE_LIMIT), Math.min(to, start + SENTENCE_LIMIT));
}

function clauseBefore({ doc, sentence, start }: FigureFact): string {
  const from = Math.max(doc.start[doc.sentences[sentence]!]!, start - SENTENCE_LIMIT);
  const text = doc.text.slice(from, start);
  return text.slice(text.search(/[^,;:]*$/)).replace(/\s+/g, ' ');
}

const MESSAGES: Readonly<Record<Impossible, string>> = {
  fall: 'nothing falls by more than 100 percent of itself',
  share: 'no share of them is more than 100 percent',
  rate: 'such a rate has 100 percent for its limit',
};

function contradiction(figure: FigureFact, what: Impossible): Contradiction {
  const { start, end, in: where, text, value, interval } = figure;
  const at = { in: where, start, end };
  const percent = value.value ?? value.min ?? interval.low;
  const repairs: Repair[] = [];
  if (what === 'fall') {
    const left = 100 / (percent / 100 + 1);
    repairs.push({
      at,
      with: `${Math.round(100 - left)} percent`,
      because: `what was ${percent} percent higher than now has fallen by ${Math.round(100 - left)} percent`,
    });
  }
  if (percent >= 100 && percent / 10 <= 100)
    repairs.push({
      at,
      with: `${percent / 10} percent`,
      because: 'a digit or a decimal point may have slipped',
    });
  return {
    here: at,
    message: `“${text}”: ${MESSAGES[what]}`,
    doubt: 'either the percentage or what it is said of may be wrong',
    computed: { percent },
    repairs,
    facts: [what, String(percent)],
  };
}
