import { LEVELS, reaches } from '../../src/checks/finding.js';
import { CHECK_IDS } from '../../src/checks/ids.js';
import { CHECKS } from '../../src/checks/index.js';
import { checkArticle } from '../../src/checks/run.js';
import { check, newChecker } from '../../src/index.js';

const SLIP = 'The fair opens on Monday, 27 June 2017.';
const findings = (text: string, options = {}) => check({ id: 'a', text }, options).findings;

test('the fingerprint stays when lines move and changes with article and facts', () => {
  const [here] = findings(SLIP);
  const [moved] = findings(`A paragraph more.\n\nAnd one.\n\n${SLIP}`);
  expect(moved!.here.line).not.toBe(here!.here.line);
  expect(moved!.fingerprint).toBe(here!.fingerprint);
  expect(findings(SLIP.replace('27', '28'))[0]!.fingerprint).not.toBe(here!.fingerprint);
  expect(check({ id: 'b', text: SLIP }).findings[0]!.fingerprint).not.toBe(here!.fingerprint);
});

test('one slip said twice is one finding with two places', () => {
  const [one, ...others] = findings(`${SLIP}\n\nAgain: ${SLIP}`);
  expect(others).toEqual([]);
  expect(one!.also.map(({ line, text }) => ({ line, text }))).toEqual([{ line: 3, text: 'Monday' }]);
});

test('worst first, then in text order', () => {
  const text = `He said: “It opens on 31 June 2017.”\n\n${SLIP}\n\nBetween 40 and 20 people came.`;
  expect(findings(text).map(({ check: id, level }) => [id, level])).toEqual([
    ['weekday-date', 'error'],
    ['range-order', 'error'],
    ['impossible-date', 'note'],
  ]);
});

test('what is quoted, corrected, a letter or a block quote is a note, and says why', () => {
  for (const [text, what] of [
    [`“${SLIP}” he said.`, 'quotation'],
    [`‘${SLIP}’ he said.`, 'quotation'],
    [`An earlier version of this article said: ${SLIP}`, 'correction note'],
    [`Correction: ${SLIP}`, 'correction note'],
    [`Dear Editor,\n\n${SLIP}`, 'letter'],
  ] as const) {
    const [finding] = findings(text);
    expect([text, finding?.level, finding?.milder]).toEqual([
      text,
      'note',
      `a note only: the words stand in a ${what}`,
    ]);
  }
});

test('levels are overruled; off leaves a check out; only takes no other', () => {
  expect(findings(SLIP, { levels: { 'weekday-date': 'note' } })[0]!.level).toBe('note');
  expect(findings(SLIP, { levels: { 'weekday-date': 'off' } })).toEqual([]);
  expect(findings(SLIP, { only: ['range-order'] })).toEqual([]);
});

test('each level reaches itself and those below', () => {
  expect(LEVELS.map((level) => LEVELS.map((least) => reaches(level, least)))).toEqual([
    [true, true, true],
    [false, true, true],
    [false, false, true],
  ]);
});

test('a finding that depends on publication names the day and its source; without the day there is none', () => {
  const text = 'The council will meet on Friday, 20 June.';
  const article = { id: 'a', source: '', format: 'text', text };
  const only = ['weekday-date'] as const;
  expect(checkArticle(article, { only }).findings).toEqual([]);
  const published = { ...article, published: '2024-06-17', publishedFrom: 'url' as const };
  const [finding] = checkArticle(published, { only }).findings;
  expect(finding!.assumption).toEqual({
    text: expect.stringMatching(/2024.*; published 2024-06-17, from the address of the page$/),
    published: '2024-06-17',
    publishedFrom: 'url',
  });
});

test('a title that only metadata gives is checked, with places in it', () => {
  const [finding] = check({ text: 'The body.', title: SLIP }).findings;
  expect(finding!.here).toMatchObject({ in: 'title', text: 'Monday', line: 1 });
});

test('counts each fact once, whatever checks looked at it', () => {
  const { checked } = check({ text: 'The fair opens on Tuesday, 27 June 2017.' });
  expect(checked).toEqual({ facts: 1, byCheck: { 'weekday-date': 1, 'impossible-date': 1 } });
});

test('a checker that is kept finds what one for each article finds', () => {
  const articles = CHECK_IDS.flatMap((id) => CHECKS[id].examples).map(({ text, title, published }) => ({
    text,
    ...(title && { title }),
    ...(published && { published }),
  }));
  const kept = newChecker();
  for (const article of articles) expect(kept(article)).toEqual(check(article));
});
