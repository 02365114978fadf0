/** The country whose day a national day is: the one that it is named with, else the one that the article names most. */
import { type Doc, isMark } from '../../annotate/doc.js';
import { ofDoc } from '../../annotate/of-doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { lazily } from '../../lazily.js';
import { lexicon } from '../../lexicon/load.js';
import { rowsIn, tableOf } from '../../lexicon/rows.js';
import { countryPhraseAt, countryWord, IS_COUNTRY_WORD, startsCountryPhrase } from '../country/words.js';

/** By entry, the rule of each country; most articles ask for none. */
const DAYS = lazily(() => {
  const days = new Map<number, Map<string, string>>();
  for (const land of Object.keys(tableOf(lexicon, 'national-days').groups()))
    for (const { id, columns } of rowsIn(lexicon, 'national-days', land)) {
      const rules = days.get(id) ?? new Map<string, string>();
      days.set(id, rules.set(land, columns[2] ?? ''));
    }
  return days;
});

/** So often a country is named before an article is its own. */
const OWN = 3;

/**
 * The rule of a day that each country keeps on its own; null where none is known.
 * @param hasRule whether the day has one that most countries keep
 */
export function ruleOfLand(doc: Doc, id: number, first: number, hasRule: boolean): string | null {
  const rules = DAYS().get(id);
  if (rules === undefined) return null;
  const named = landBefore(doc, first);
  if (named !== null) return rules.get(named) ?? null;
  const land = landOf(doc, first, hasRule ? OWN : 1);
  return land === null ? null : (rules.get(land) ?? null);
}

/** The month in which a country's year of account begins; null where the article does not tell which country's. */
export function fiscalStart(doc: Doc, first: number): number | null {
  const land = landOf(doc, first, 1);
  const row = land === null ? undefined : rowsIn(lexicon, 'fiscal-years', land)[0];
  return row === undefined ? null : Number(row.columns[2]);
}

const isSouth = (land: string): boolean => rowsIn(lexicon, 'southern-lands', land).length > 0;

/** Named but once, it may be a town of that name elsewhere. */
const NAMED = 2;

/** Whether Ramadan and the Eids fall a day later than in Arabia where the article is from. */
export function seesCrescentLate(doc: Doc, first: number): boolean {
  const land = landOf(doc, first, 1);
  return land !== null && rowsIn(lexicon, 'later-crescents', land).length > 0;
}

/** Whether winter is in July where the article is from. */
export function isSouthern(doc: Doc, first: number): boolean {
  const sentence = doc.sentence[first]!;
  const beside = mostNamed(landsNamed(doc, doc.sentences[sentence]!, doc.sentences[sentence + 1]!), 1);
  const land = mostNamed(landsOfArticle(doc), NAMED);
  return land !== null && isSouth(land) && (beside === null || isSouth(beside));
}

/** The country of a sentence, else that of the article, where it is named so often at least. */
function landOf(doc: Doc, token: number, least: number): string | null {
  const sentence = doc.sentence[token]!;
  return (
    mostNamed(landsNamed(doc, doc.sentences[sentence]!, doc.sentences[sentence + 1]!), 1) ??
    mostNamed(landsOfArticle(doc), least)
  );
}

/** `India’s Republic Day`, `Indian Independence Day`, `the Sri Lankan national day` */
function landBefore(doc: Doc, first: number): string | null {
  const end = doc.kind[first - 1] === TOKEN.clitic || isMark(doc, first - 1, '’') ? first - 1 : first;
  for (let at = Math.max(0, end - PHRASE); at < end - 1; at++) {
    const phrase = countryPhraseAt(doc, at, 'name') ?? countryPhraseAt(doc, at, 'demonym');
    if (phrase?.last === end) return phrase.word.code;
  }
  const word =
    end > 0 && IS_COUNTRY_WORD[doc.set[end - 1]!] === 1 ? countryWord(doc.form[end - 1]!) : undefined;
  return word?.code ?? null;
}
const PHRASE = 4;

/** Country → how often it is named, in the order in which they first are. */
function landsNamed(doc: Doc, from: number, to: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = from; at < to; at++) {
    let code: string | undefined;
    if (IS_COUNTRY_WORD[doc.set[at]!] === 1) code = countryWord(doc.form[at]!)?.code;
    if (startsCountryPhrase(doc, at)) {
      const phrase = countryPhraseAt(doc, at, 'name') ?? countryPhraseAt(doc, at, 'demonym');
      if (phrase !== null) {
        code = phrase.word.code;
        at = phrase.last - 1;
      }
    }
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

const landsOfArticle = ofDoc((doc) => landsNamed(doc, 0, doc.length));

/** The country that is named most often, of several the first, and so often at least. */
function mostNamed(counts: ReadonlyMap<string, number>, least: number): string | null {
  let most: string | null = null;
  let count = least - 1;
  for (const [code, times] of counts) {
    if (times <= count) continue;
    most = code;
    count = times;
  }
  return most;
}
