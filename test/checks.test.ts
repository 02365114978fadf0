/** Every check in lockstep with its index, its documentation and its examples. */
import { readdirSync } from 'node:fs';
import type { Check, CleanExample, ExampleArticle } from '../src/checks/define.js';
import { factsOf } from '../src/checks/facts.js';
import { LEVELS } from '../src/checks/finding.js';
import { CHECK_IDS } from '../src/checks/ids.js';
import { CHECKS } from '../src/checks/index.js';
import { type CheckOptions, checkArticle } from '../src/checks/run.js';
import type { Article } from '../src/types.js';

const FOLDER = 'src/checks';
/** A table of examples with fewer says too little. */
const LEAST = 10;

function articleOf(example: CleanExample): Article {
  const { text, published, title }: ExampleArticle =
    typeof example === 'string' ? { text: example } : example;
  return {
    id: 'example',
    source: '',
    format: 'text',
    text,
    ...(published === undefined ? {} : { published, publishedFrom: 'option' as const }),
    ...(title === undefined ? {} : { title }),
  };
}

function given(example: CleanExample, article: Article): Pick<CheckOptions, 'house' | 'against'> {
  if (typeof example === 'string') return {};
  const { house, previous } = example;
  return {
    ...(house === undefined ? {} : { house }),
    ...(previous === undefined ? {} : { against: { ...article, text: previous } }),
  };
}

const findingsOf = (check: Check, example: CleanExample, article: Article = articleOf(example)) =>
  checkArticle(article, { only: [check.id], ...given(example, articleOf(example)) }).findings;

test('every module that defines a check has it in the index', async () => {
  const registered = new Set<unknown>(Object.values(CHECKS));
  const modules = readdirSync(FOLDER, { encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const exported = await Promise.all(
    modules.map(async (name) => Object.values(await import(`../${FOLDER}/${name}`))),
  );
  const made = exported.flat().filter((value): value is Check => isCheck(value));
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter((check) => !registered.has(check)).map(({ id }) => id)).toEqual([]);
});

const isCheck = (value: unknown) =>
  typeof value === 'object' && value !== null && 'cleanExamples' in value && 'check' in value;

test('the index is in the order of the ids', () => {
  expect(Object.keys(CHECKS)).toEqual([...CHECK_IDS]);
});

describe.each(Object.entries(CHECKS))('%s', (key, check) => {
  test('its key is its id', () => {
    expect(check.id).toBe(key);
  });

  test('is documented, with its limits', () => {
    for (const words of [check.doc, check.why, check.source]) expect(words).toMatch(/^\S.*\S$/);
    expect([...LEVELS, 'off']).toContain(check.level);
    expect(check.exemptions.length).toBeGreaterThan(0);
    expect(check.blindSpots.length).toBeGreaterThan(0);
    expect(check.examples.length).toBeGreaterThanOrEqual(LEAST);
    expect(check.cleanExamples.length).toBeGreaterThanOrEqual(LEAST);
  });

  test.each(check.examples.map((example) => [example.title ?? example.text, example] as const))(
    'finds in: %s',
    (_, example) => {
      const [here, there] = example.points;
      const found = findingsOf(check, example).map((finding) => ({
        points: [finding.here.text, ...(finding.there === null ? [] : [finding.there.text])],
        level: finding.level,
        computed: finding.computed,
      }));
      expect(found).toEqual([
        {
          points: there === undefined ? [here] : [here, there],
          level: example.level ?? (check.level === 'off' ? 'note' : check.level),
          computed: expect.objectContaining(example.computed ?? {}),
        },
      ]);
    },
  );

  test.each(
    check.cleanExamples.map(
      (example) => [typeof example === 'string' ? example : example.text, example] as const,
    ),
  )('not in: %s', (_, example) => {
    expect(findingsOf(check, example)).toEqual([]);
  });

  test('says of each finding what a person needs to judge it', () => {
    for (const example of check.examples) {
      const article = articleOf(example);
      for (const finding of findingsOf(check, example)) {
        // A finding is a message of one sentence; the formatter puts the period.
        expect(finding.message).toMatch(/^\S.*[^.\s]$/);
        expect(finding.doubt).toMatch(/may be/);
        expect(finding.facts.length).toBeGreaterThan(0);
        expect(finding.fingerprint).toMatch(/^[0-9a-f]{12}$/);
        expect(finding.silence).toContain(check.id);
        for (const { in: surface, start, end, text } of [finding.here, finding.there ?? finding.here])
          expect((surface === 'text' ? article.text : article.title!).slice(start, end)).toBe(text);
        for (const { at, with: words, because } of finding.repairs) {
          expect(at.end).toBeGreaterThan(at.start);
          expect(words).not.toBe('');
          expect(because).not.toBe('');
        }
      }
    }
  });

  test('counts a fact for each finding', () => {
    for (const example of check.examples) {
      const article = articleOf(example);
      const { findings, checked } = checkArticle(article, {
        only: [check.id],
        ...given(example, article),
      });
      if (findings.length > 0) expect(checked.byCheck[check.id]).toBeGreaterThan(0);
    }
  });

  if (check.slip !== undefined) {
    const slip = check.slip;
    test('finds its own slip in some clean example', () => {
      const slipped = check.cleanExamples.flatMap((example) => {
        const article = articleOf(example);
        const { house, against } = given(example, article);
        const edit = slip(factsOf(article, house, against));
        if (edit === null) return [];
        const { at } = edit;
        const replace = (text: string) => text.slice(0, at.start) + edit.with + text.slice(at.end);
        const changed =
          at.in === 'text'
            ? { ...article, text: replace(article.text) }
            : { ...article, title: replace(article.title!) };
        return [findingsOf(check, example, changed)];
      });
      expect(slipped.length).toBeGreaterThan(0);
      expect(slipped.some((findings) => findings.length > 0)).toBe(true);
    });
  }
});
