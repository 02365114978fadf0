/**
 * npm run fit            fits the weights on all articles and writes the tables of src/lexicon/people/
 * npm run fit -- --folds cross-validates instead: folds of whole newspapers, nothing is written
 */
import { writeFileSync } from 'node:fs';
import { namesByPlace } from '../src/rules/person/by-place.js';
import { idsInDocument, weigh } from '../src/rules/person/document-pass.js';
import { bestSpans, firstOf, lastOf, marginals, newChunkRoom } from '../src/rules/person/lattice.js';
import { type Layout, layoutFor, TRUST_VALUES } from '../src/rules/person/layout.js';
import { letterModelFrom } from '../src/rules/person/letters.js';
import { nameAgain } from '../src/rules/person/named-again.js';
import { type GoldArticle, ORIGINS, type Origin, readArticles } from './fit/articles.js';
import { cueVocabulary } from './fit/cues.js';
import { docOf, type Example, exampleOf, spanOf } from './fit/examples.js';
import { type LearnOptions, type Learnt, type Lesson, latticeOf, learn, scoreSpans } from './fit/learn.js';
import { fitLetterRuns } from './fit/letter-runs.js';
import { emptyTally, figures, tally } from './fit/measure.js';
import { misses } from './fit/misses.js';
import { weightsByHand, wordsById, writeTables } from './fit/tables.js';

const FOLDS = 5;
/** For `surpriseAt`: one hopeless span shall not outweigh many. */
const LEAST_PROBABILITY = 1e-3;
const option = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
/** One is enough to compare ideas by. */
const runs = option('runs', 4);
const first: Omit<LearnOptions, 'size' | 'fixed'> = {
  runs,
  epochs: option('epochs', 16),
  rate: option('rate', 0.08),
  ridge: option('ridge', 0.3),
  lasso: option('lasso', 0.05),
  support: option('support', 3),
};
const second: Omit<LearnOptions, 'size' | 'fixed'> = {
  runs,
  epochs: option('epochs2', 12),
  rate: option('rate2', 0.1),
  ridge: option('ridge2', 0.2),
  lasso: option('lasso2', 0.02),
  support: option('support2', 3),
};

const started = Date.now();
const log = (text: string) =>
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);

const articles = readArticles();
const docs = articles.map(docOf);
const letterRuns = fitLetterRuns();
const letters = letterModelFrom(letterRuns);
const cues = cueVocabulary(docs.filter((_, at) => !articles[at]!.isCopy));
const layout = layoutFor(cues.words.length);
const examples = articles.map((article, at) => exampleOf(article, docs[at]!, cues.cueOf, letters, layout));
log(
  `${articles.length} articles, ${sum(examples, (one) => one.cell.length)} spans, ${cues.words.length} cue words`,
);
reach();

/**
 * How much articles count by where they come from. Invented ones are harder than the news is, and must not outweigh it;
 * what stands once beside articles of which there are copies counts for its copies too.
 */
const COUNTS: Readonly<Record<Origin, number>> = {
  wwn: 1,
  conll: 1,
  fixture: option('single', 3),
  written: option('written', 1),
  passage: option('single', 3),
  invented: option('invented', 0.5),
};

const lessonOf = (example: Example): Lesson => ({
  units: example.scene.length,
  unitsOf: example.scene.chunks,
  chunks: example.chunks,
  cell: example.cell,
  gold: example.gold,
  weight: example.weight.map((weight) => weight * COUNTS[example.article.corpus]),
  idsFrom: example.idsFrom,
  ids: example.ids,
});
const lessons = examples.map(lessonOf);
const foldOf = foldsOf(articles);

/** First passes by the fold or two folds that they were not fitted on: cross-validation asks for each pair twice. */
const firstPasses = new Map<string, Learnt>();
const fixed = weightsByHand(layout);
const SIZE = 2 * layout.size + TRUST_VALUES.length;

if (process.argv.includes('--folds')) crossValidate();
else fitAll();

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}

/** How much of the gold stands where the chunks allow a name. */
function reach(): void {
  for (const corpus of ORIGINS) {
    const own = examples.filter(({ article }) => article.corpus === corpus && !article.isCopy);
    const found = sum(own, ({ gold }) => gold.reduce((a, b) => a + b, 0));
    const all = sum(own, ({ article }) => article.people.length);
    log(`${corpus}: ${found} of ${all} people within reach (${((100 * found) / all).toFixed(2)} %)`);
  }
}

/** Of the corpora, not our own. */
function isNews(origin: Origin): boolean {
  return origin === 'wwn' || origin === 'conll';
}

/** What is our own is dealt out after the corpora, so that figures before and after it grows are of the same folds. */
function foldsOf(list: readonly GoldArticle[]): number[] {
  const settled = list.filter(({ corpus, isCopy }) => isNews(corpus) && !isCopy);
  const folds = assignFolds(settled, FOLDS);
  const ofNewspaper = new Map(settled.map(({ newspaper }, at) => [newspaper, folds[at]!]));
  let dealt = 0;
  return list.map(({ newspaper }) => ofNewspaper.get(newspaper) ?? dealt++ % FOLDS);
}

function assignFolds(list: readonly GoldArticle[], folds: number): number[] {
  const newspapers = [...new Set(list.map(({ newspaper }) => newspaper))];
  const count = new Map<string, number>();
  for (const { newspaper } of list) count.set(newspaper, (count.get(newspaper) ?? 0) + 1);
  // Largest newspapers first, each to the fold that has fewest articles.
  newspapers.sort((a, b) => count.get(b)! - count.get(a)! || (a < b ? -1 : 1));
  const load = new Array<number>(folds).fill(0);
  const fold = new Map<string, number>();
  for (const newspaper of newspapers) {
    const least = load.indexOf(Math.min(...load));
    fold.set(newspaper, least);
    load[least]! += count.get(newspaper)!;
  }
  return list.map(({ newspaper }) => fold.get(newspaper)!);
}

function scoresOf(lesson: Lesson, weights: Float64Array): Float64Array {
  const scores = new Float64Array(lesson.cell.length);
  scoreSpans(lesson, weights, scores);
  return scores;
}

/** The second pass's lesson: document evidence beside the first pass's score. */
function secondLesson(example: Example, scores: Float64Array): Lesson {
  const lesson = lessonOf(example);
  const standing = weigh(example.scene, latticeOf(lesson, scores));
  const buffer = new Int32Array(32);
  const ids: number[] = [];
  const idsFrom: number[] = [0];
  const trust = new Int32Array(example.cell.length);
  for (let span = 0; span < example.cell.length; span++) {
    const from = example.first[span]!;
    const to = example.last[span]!;
    const count = idsInDocument(standing, layout, from, to, buffer);
    for (let at = 0; at < count; at++) ids.push(buffer[at]!);
    idsFrom.push(ids.length);
    trust[span] = 2 * layout.size + Math.min(TRUST_VALUES.length, to - from) - 1;
  }
  return {
    ...lesson,
    ids: Int32Array.from(ids),
    idsFrom: Int32Array.from(idsFrom),
    base: { score: scores, id: trust },
  };
}

interface Model {
  readonly first: Learnt;
  readonly second: Learnt;
}

function firstWithout(folds: readonly number[]): Learnt {
  const key = [...folds].sort().join();
  const known = firstPasses.get(key);
  if (known !== undefined) return known;
  const learnt = learn(
    lessons.filter((_, at) => !folds.includes(foldOf[at]!)),
    { ...first, size: SIZE, fixed },
  );
  firstPasses.set(key, learnt);
  return learnt;
}

/** Both passes on all folds but those left out; the second learns from scores of articles that the first was not fitted on. */
function fitBoth(without: readonly number[]): Model {
  const secondLessons: Lesson[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    if (without.includes(fold)) continue;
    const { weights } = firstWithout([...without, fold]);
    examples.forEach((example, at) => {
      if (foldOf[at] === fold) secondLessons.push(secondLesson(example, scoresOf(lessons[at]!, weights)));
    });
  }
  return {
    first: firstWithout(without),
    second: learn(secondLessons, {
      ...second,
      size: SIZE,
      fixed,
      ones: TRUST_VALUES.map((_, at) => 2 * layout.size + at),
    }),
  };
}

function withNamesAgain({ scene }: Example, lattice: Float64Array, names: readonly number[]) {
  const standing = weigh(scene, lattice);
  return nameAgain(scene, standing, lattice, namesByPlace(scene, lattice, names)).names;
}

/** The answers, with or without what the third pass adds. */
function decode(example: Example, lesson: Lesson, scores: Float64Array, again = true) {
  const lattice = latticeOf(lesson, scores);
  const answers: { start: number; end: number; score: number }[] = [];
  const { chunks } = example.scene;
  const names: number[] = [];
  const room = newChunkRoom();
  for (let chunk = 0; chunk + 1 < chunks.length; chunk++)
    bestSpans(lattice, chunks[chunk]!, chunks[chunk + 1]!, names, room);
  const all = again ? withNamesAgain(example, lattice, names) : names;
  for (const cell of all)
    answers.push({ ...spanOf(example.scene, firstOf(cell), lastOf(cell)), score: lattice[cell]! });
  return answers;
}

/**
 * How far the probabilities of an article's spans are from what is so, in nats: it tells small gains from chance
 * better than right answers counted do.
 */
function surpriseAt(lesson: Lesson, scores: Float64Array): number {
  const lattice = latticeOf(lesson, scores);
  const probability = new Float64Array(lattice.length);
  const room = newChunkRoom();
  for (let chunk = 0; chunk + 1 < lesson.chunks.length; chunk++)
    marginals(lattice, lesson.unitsOf[chunk]!, lesson.unitsOf[chunk + 1]!, probability, room);
  return sum([...lesson.gold.keys()], (span) => {
    const said = probability[lesson.cell[span]!]!;
    return -Math.log(Math.max(LEAST_PROBABILITY, lesson.gold[span] === 1 ? said : 1 - said));
  });
}

function byOrigin<T>(first: () => T): Record<Origin, T> {
  return Object.fromEntries(ORIGINS.map((origin) => [origin, first()])) as Record<Origin, T>;
}

function crossValidate(): void {
  const strict = byOrigin(emptyTally);
  const overlap = byOrigin(emptyTally);
  const firstStrict = byOrigin(emptyTally);
  const unused = emptyTally();
  const surprise = byOrigin(() => 0);
  const judged: { score: number; right: boolean; corpus: Origin }[] = [];
  const lines: string[] = [];
  const missed: string[] = [];
  const missesAt = process.argv.indexOf('--misses');
  const byId = missesAt < 0 ? [] : wordsById();
  const cueWords = cues.words.map((id) => byId[id] ?? '');
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitBoth([fold]);
    articles.forEach((article, at) => {
      if (foldOf[at] !== fold || article.isCopy) return;
      const example = examples[at]!;
      const lesson = lessons[at]!;
      const scores = scoresOf(lesson, model.first.weights);
      tally(article.people, decode(example, lesson, scores, false), firstStrict[article.corpus], unused);
      const later = secondLesson(example, scores);
      const laterScores = scoresOf(later, model.second.weights);
      surprise[article.corpus] += surpriseAt(later, laterScores);
      const answers = decode(example, later, laterScores);
      if (missesAt > 0)
        missed.push(
          ...misses(
            layout,
            cueWords,
            { example, lesson, weights: model.first.weights, scores },
            { example, lesson: later, weights: model.second.weights, scores: laterScores },
            answers,
            (from, to) => spanOf(example.scene, from, to),
          ),
        );
      tally(article.people, answers, strict[article.corpus], overlap[article.corpus]);
      const keys = new Set(article.people.map(({ start, end }) => `${start} ${end}`));
      for (const { start, end, score } of answers)
        judged.push({ score, right: keys.has(`${start} ${end}`), corpus: article.corpus });
      lines.push(JSON.stringify({ id: article.id, people: answers.map(({ start, end }) => [start, end]) }));
    });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  for (const corpus of ORIGINS) {
    log(`${corpus.padEnd(8)} first pass ${figures(firstStrict[corpus])}`);
    log(`${corpus.padEnd(8)} strict     ${figures(strict[corpus])}   overlap ${figures(overlap[corpus])}`);
    log(`${corpus.padEnd(8)} surprise   ${surprise[corpus].toFixed(0)}`);
  }
  const at = process.argv.indexOf('--answers');
  if (at > 0) writeFileSync(process.argv[at + 1]!, `${lines.join('\n')}\n`);
  if (missesAt > 0) writeFileSync(process.argv[missesAt + 1]!, `${missed.join('\n')}\n`);
  // What is our own is harder than the news, and says little of it.
  calibration(judged.filter(({ corpus }) => isNews(corpus)));
}

/** Of answers with this confidence, how many are right. */
function calibration(judged: readonly { score: number; right: boolean }[]): void {
  const edges = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];
  for (let at = 0; at + 1 < edges.length; at++) {
    const bin = judged.filter(({ score }) => {
      const confidence = 1 / (1 + Math.exp(-score));
      return confidence >= edges[at]! && confidence < edges[at + 1]!;
    });
    const right = bin.filter(({ right }) => right).length;
    log(
      `confidence ${edges[at]}–${Math.min(1, edges[at + 1]!)}: ${right} of ${bin.length} right (${((100 * right) / bin.length).toFixed(1)} %)`,
    );
  }
}

function fitAll(): void {
  const model = fitBoth([]);
  log('fitted');
  writeTables(layout as Layout, cues.words, letterRuns, model.first, model.second);
  log('tables written: run npm run build');
}
