/** What a bare `$` means in an article that writes `US$` for the dollar of the United States: the dollar at home. */
import { type Doc, is, isNumber } from '../../../annotate/doc.js';
import { SHAPE } from '../../../annotate/tokens.js';
import { CLASS } from '../../../lexicon/classes.js';
import { lexicon } from '../../../lexicon/load.js';
import { RowsByText } from '../../../lexicon/rows.js';
import { codeOfSign } from './currencies.js';
import { currencyAfter } from './currency.js';
import { countryAt } from './currency-near.js';

/** How far around the article may write it, in characters. */
const REACH = 4000;
const TOKEN_REACH = 800;
const STATES = 'US';
const OF_STATES = ['US$', '$US', 'U.S.$', 'US $'];

/** Country → the code of its dollar. */
const HOMES = new RowsByText(
  lexicon,
  'currencies',
  ['name'],
  ([, , , , countries = '-']) =>
    new Map(
      (countries === '-' ? '' : countries).split(',').map((pair) => pair.split(':') as [string, string]),
    ),
);
/** A currency named in full weighs as much as so many mentions of a country. */
const NAMED = 3;

/** The code of a bare `$` at a token; null where the article tells no other than USD. */
export function localDollar(doc: Doc, sign: number): string | null {
  const at = doc.start[sign]!;
  const around = doc.text.slice(Math.max(0, at - REACH), at + REACH);
  if (!OF_STATES.some((written) => around.includes(written))) return null;
  const homes = HOMES.get('dollar');
  if (homes === undefined) return null;
  const codes = new Set(homes.values());
  // By the code of their dollar, or by the country where it has none.
  const votes = new Map<string, number>();
  const last = Math.min(doc.length, sign + TOKEN_REACH);
  for (let token = Math.max(0, sign - TOKEN_REACH); token < last; token++) {
    if (doc.shape[token]! < SHAPE.capital) continue;
    const named = currencyAfter(doc, token);
    const isNamed = named !== null && named.last > token + 1 && named.code !== null && codes.has(named.code);
    const country = isNamed ? undefined : countryAt(doc, token);
    const code = isNamed ? named.code! : (homes.get(country ?? '') ?? country);
    // `80 million Canadian dollars (US$60 million)`: so written it needs no bare sign.
    if (isNamed && (isNumber(doc, token - 1) || is(doc, token - 1, CLASS['number-word']))) return null;
    if (code !== undefined && code !== STATES)
      votes.set(code, (votes.get(code) ?? 0) + (isNamed ? NAMED : 1));
  }
  let best: string | null = null;
  let most = 0;
  for (const [code, count] of votes) {
    // Of two the one that has no sign of its own is meant by the bare one.
    const isMore = count > most || (count === most && best !== null && isSigned(around, best));
    if (!isMore) continue;
    best = code;
    most = count;
  }
  return best !== null && codes.has(best) ? best : null;
}

/** Whether the article writes a sign of the currency's own: `A$450`. */
function isSigned(around: string, code: string): boolean {
  for (const [letters] of around.matchAll(/[A-Z]{1,3}\$/g)) if (codeOfSign(letters) === code) return true;
  return false;
}
