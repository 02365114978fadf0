/** Letter model: how much more often a run of letters stands in names of people than in words, and than in places. */
import { readFileSync } from 'node:fs';
import { eachRun, RUNS, runName } from '../../src/rules/person/letters.js';

/** Runs seen less often tell nothing. */
const SUPPORT = 12;
const SMOOTHING = 4;
/** Runs of a word overlap, so each counts for less than its own log-odds. */
const SHRINK = 0.6;
const CAP = 30;

const rows = (table: string): string[][] =>
  readFileSync(`src/lexicon/gazetteer/${table}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

function countRuns(words: Iterable<string>): { counts: Float64Array; total: number } {
  const counts = new Float64Array(RUNS);
  let total = 0;
  for (const word of words)
    eachRun(word, 0, word.length, (run) => {
      counts[run]!++;
      total++;
    });
  return { counts, total };
}

/** Rows of the table `letter-runs`. */
export function fitLetterRuns(): string[][] {
  const listed = (table: string, least: number) =>
    rows(table)
      .filter(([name = '', sources]) => Number(sources) >= least && !/[ -]/.test(name))
      .map(([name]) => name!);
  const names = new Set([...listed('given-names', 2), ...listed('surnames', 2)]);
  const strong = new Set([...listed('given-names', 3), ...listed('surnames', 3)]);
  const words = rows('words')
    .map(([word]) => word!)
    .filter((word) => !strong.has(word));
  const placeRows = rows('places').filter(([, kind]) => kind === 'city' || kind === 'region');
  const places = new Set(
    placeRows
      .flatMap(([name = '']) => name.split(' '))
      .filter((name) => name.length > 2 && !strong.has(name)),
  );
  const ofNames = countRuns(names);
  const ofWords = countRuns(words);
  const ofPlaces = countRuns(places);
  const against = (rival: typeof ofNames, run: number) => {
    const odds = Math.log(
      (ofNames.counts[run]! + SMOOTHING) /
        ofNames.total /
        ((rival.counts[run]! + (SMOOTHING * rival.total) / ofNames.total) / rival.total),
    );
    return Math.max(-CAP, Math.min(CAP, Math.round(10 * SHRINK * odds)));
  };
  const table: string[][] = [];
  for (let run = 0; run < RUNS; run++) {
    const seen = ofNames.counts[run]! + ofWords.counts[run]! + ofPlaces.counts[run]!;
    if (seen < SUPPORT) continue;
    const word = against(ofWords, run);
    const place = against(ofPlaces, run);
    if (word !== 0 || place !== 0) table.push([runName(run), String(word), String(place)]);
  }
  return table;
}
