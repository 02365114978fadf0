/**
 * The ledger: every hit of the checks on articles that nobody tampered with has been read and judged by a person. A new
 * hit, or one that is gone, fails until test/ledger/verdicts.json says so: npm run ledger.
 */
import { expectedAt, folderOf, openCorpora } from '../bench/accuracy/corpora.js';
import { ADJUDICATED, bodies } from '../bench/ledger/articles.js';
import { hitsIn, isJudged, keyOf, readVerdicts, VERDICTS } from '../bench/ledger/hits.js';
import { injectSlips } from '../bench/ledger/slips.js';
import { CHECK_IDS } from '../src/checks/ids.js';
import { CHECKS } from '../src/checks/index.js';
import { LEDGER } from '../src/checks/ledger.js';
import { checkArticle } from '../src/checks/run.js';

const folder = folderOf();
const corpora = openCorpora(folder);
const texts = bodies(corpora);
const verdicts = readVerdicts();
process.stderr.write(
  `ledger: ${texts.map(({ name, articles }) => `${name} (${articles.length} articles)`).join(', ')}${
    corpora === null ? `; ${expectedAt(folder)}` : ''
  }\n`,
);

describe.each(
  texts.filter(({ name }) => ADJUDICATED.includes(name)).map((text) => [text.name, text] as const),
)('%s', (name, text) => {
  test('each hit is judged, and each judged hit is still there', () => {
    const found = hitsIn(text).map(keyOf).sort();
    const known = verdicts.filter((one) => one.text === name).map(keyOf);
    expect(found).toEqual(known.sort());
  });

  // checks.md, 2.4: the budget that a newsroom is promised.
  test('at most one finding for twenty articles at the default level', () => {
    const findings = text.articles.reduce(
      (sum, article) => sum + checkArticle(article).findings.filter(({ level }) => level !== 'note').length,
      0,
    );
    expect(findings).toBeLessThanOrEqual(Math.ceil(text.articles.length / 20));
  });
});

test('verdicts are verdicts, with a reason each, no hit twice', () => {
  for (const { verdict, why } of verdicts) {
    expect(VERDICTS).toContain(verdict);
    expect(why.trim()).not.toBe('');
  }
  expect(new Set(verdicts.map(keyOf)).size).toBe(verdicts.length);
});

/** What a level promises of the hits that were judged right or wrong. */
const PROMISED = { error: 0.95, warning: 0.85, note: 0, off: 0 } as const;

test.each(CHECK_IDS)(
  '%s keeps what its level promises, and the shipped counts are those of the verdicts',
  (id) => {
    const own = verdicts.filter(({ check }) => check === id);
    const of = (wanted: string) => own.filter(({ verdict }) => verdict === wanted).length;
    const { right, wrong, arguable } = LEDGER[id];
    expect({ right, wrong, arguable }).toEqual({
      right: of('true'),
      wrong: of('false'),
      arguable: of('arguable'),
    });
    if (isJudged(id) && right + wrong > 0)
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(PROMISED[CHECKS[id].level]);
  },
);

test('slips in our own fixtures are found', () => {
  const { counts } = injectSlips(texts[0]!.articles);
  const made = Object.values(counts).reduce((sum, one) => sum + one.made, 0);
  const found = Object.values(counts).reduce((sum, one) => sum + one.found, 0);
  expect(made).toBeGreaterThanOrEqual(4);
  expect(found / made).toBeGreaterThanOrEqual(0.6);
});
