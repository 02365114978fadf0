import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { findPhrases } from '../src/annotate/phrases.js';
import { tokenize } from '../src/annotate/tokenize.js';
import { CLASS, type ClassName } from '../src/lexicon/classes.js';
import {
  classNamesOf,
  findFolded,
  findForm,
  inClass,
  openLexicon,
  wordId,
  wordsOf,
} from '../src/lexicon/lexicon.js';
import { lexicon } from '../src/lexicon/load.js';
import { MANIFEST } from '../src/lexicon/manifest.js';
import { idsIn, RowsById, RowsByText, rowsIn, rowsOf, tableOf } from '../src/lexicon/rows.js';
import { openWeights } from '../src/rules/person/weights.js';

interface Entry {
  readonly phrase: string;
  readonly classes: readonly ClassName[];
}

function entriesOf({ table, classes }: (typeof MANIFEST)[number]): Entry[] {
  return readFileSync(`src/lexicon/${table}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map((columns) => ({ phrase: columns[0]!, classes: classes(columns) }))
    .filter((entry) => entry.classes.length > 0);
}

/** Letters, an inner apostrophe, spaces; digits and signs are matched by character (see scripts/build-lexicon.ts). */
const WORD = "[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)?";
const IS_PLAIN = new RegExp(`^${WORD}(?: ${WORD})*$`, 'u');

const tables = MANIFEST.map((spec) => [spec.table, entriesOf(spec)] as const).filter(
  ([, entries]) => entries.length > 0,
);
const plainEntries = tables.flatMap(([, entries]) => entries.filter(({ phrase }) => IS_PLAIN.test(phrase)));

test('there are tables', () => {
  expect(tables.length).toBeGreaterThan(20);
  expect(plainEntries.length).toBeGreaterThan(200_000);
});

describe.each(tables)('%s', (_, entries) => {
  const plain = entries.filter(({ phrase }) => IS_PLAIN.test(phrase));

  test('every word and phrase is found, with its classes', () => {
    const wrong = plain.filter(({ phrase, classes }) => {
      const id = findForm(lexicon, phrase);
      return id === 0 || !classes.every((name) => inClass(lexicon, id, CLASS[name]));
    });
    expect(wrong).toEqual([]);
  });

  test('every word and phrase is found in a text', () => {
    const text = plain.map(({ phrase }) => phrase).join('\n\n');
    const tokens = tokenize(text, lexicon);
    const { phrases, phraseAt } = findPhrases(tokens, lexicon);
    const missed: string[] = [];
    let start = 0;
    let token = 0;
    for (const { phrase } of plain) {
      const first = token;
      while (token < tokens.length && tokens.start[token]! < start + phrase.length) token++;
      const id = findForm(lexicon, phrase);
      const found =
        token === first + 1
          ? tokens.form[first] === id
          : phrases
              .slice(phraseAt[first], phraseAt[first + 1])
              .some((match) => match.id === id && match.last === token);
      if (!found) missed.push(phrase);
      start += phrase.length + 2;
    }
    expect(missed).toEqual([]);
  });
});

describe('what no table has', () => {
  /** Every entry, and every word of a phrase. */
  const known = new Set<string>();
  for (const [, entries] of tables)
    for (const { phrase } of entries) {
      const words = wordsOf(phrase);
      known.add(words.join(' '));
      for (const word of words) known.add(word);
    }
  const knownPlain = plainEntries.map(({ phrase }) => wordsOf(phrase).join(' '));

  test('a random word is found only if a table has it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aeioubcdlmnrstz'), minLength: 1, maxLength: 9 }),
        (word) => {
          expect(findForm(lexicon, word) > 0).toBe(known.has(word));
        },
      ),
      { numRuns: 5000, seed: 4 },
    );
  });

  test('so is a known one with one letter changed', () => {
    const changed = fc
      .tuple(fc.nat(knownPlain.length - 1), fc.nat(), fc.constantFrom(...'aeñöstzк'))
      .map(([entry, at, letter]) => {
        const phrase = knownPlain[entry]!;
        const index = at % phrase.length;
        return phrase[index] === ' ' || phrase[index] === "'"
          ? phrase
          : phrase.slice(0, index) + letter + phrase.slice(index + 1);
      });
    fc.assert(
      fc.property(changed, (phrase) => {
        expect(findForm(lexicon, phrase) > 0).toBe(known.has(wordsOf(phrase).join(' ')));
      }),
      { numRuns: 5000, seed: 5 },
    );
  });

  test('and the beginning of a phrase', () => {
    const beginnings = knownPlain
      .filter((phrase) => phrase.split(' ').length > 2)
      .map((phrase) => phrase.slice(0, phrase.lastIndexOf(' ')));
    expect(beginnings.length).toBeGreaterThan(1000);
    expect(beginnings.filter((phrase) => findForm(lexicon, phrase) > 0 !== known.has(phrase))).toEqual([]);
  });

  test('an unknown word is of no class', () => {
    expect(classNamesOf(lexicon, 0)).toEqual([]);
    expect(classNamesOf(lexicon, -7)).toEqual([]);
  });

  test('a rule that names it does not load', () => {
    expect(() => wordId(lexicon, 'qzxvy')).toThrow('“qzxvy”');
    expect(() => rowsOf(lexicon, 'no-such-table')).toThrow('no-such-table');
  });
});

describe('tables kept for run time', () => {
  const tables = Object.keys(lexicon.rows);

  test.each(tables)('%s: an entry has what its last row says', (table) => {
    const said = new Map(
      rowsOf(lexicon, table).flatMap(({ id, columns }) => (id > 0 ? [[id, columns]] : [])),
    );
    const byId = new RowsById(lexicon, table, (columns) => columns);
    for (const [id, columns] of said) expect(byId.get(id)).toEqual(columns);
    for (let id = -5; id <= lexicon.size; id++)
      if (byId.has(id) !== said.has(id)) throw new Error(`entry ${id}`);
  });

  test('rows that say nothing leave the word to the others', () => {
    const said = new Map(
      rowsOf(lexicon, 'currencies').flatMap(({ id, columns }) =>
        id > 0 && columns[2] === 'name' ? [[id, columns[1]]] : [],
      ),
    );
    const names = new RowsById(lexicon, 'currencies', (columns) =>
      columns[2] === 'name' ? columns[1] : undefined,
    );
    for (const { id } of rowsOf(lexicon, 'currencies')) expect(names.get(id)).toBe(said.get(id));
  });

  test('signs are told by their letters as they are', () => {
    const signs = new RowsByText(lexicon, 'currencies', ['sign', 'code'], (columns) => columns[1]);
    expect([signs.get('€'), signs.get('CHF'), signs.get('chf'), signs.get('euro')]).toEqual([
      'EUR',
      'CHF',
      undefined,
      undefined,
    ]);
    expect(signs.keys()).toEqual(
      rowsIn(lexicon, 'currencies', 'sign', 'code').map(({ columns }) => columns[0]),
    );
  });

  test('groups hold their rows in the order of the table', () => {
    const kinds = ['ten', 'unit'];
    const rows = rowsOf(lexicon, 'number-words').filter(({ columns }) => kinds.includes(columns[1]!));
    expect(rows.length).toBeGreaterThan(20);
    expect(rowsIn(lexicon, 'number-words', ...kinds)).toEqual(rows);
    expect(idsIn(lexicon, 'number-words', 'ten')).toEqual(
      rows.filter(({ id, columns }) => id > 0 && columns[1] === 'ten').map(({ id }) => id),
    );
    expect(rowsIn(lexicon, 'page-furniture', 'constructor')).toEqual([]);
  });
});

test('a group has the id of the word that it is named after', () => {
  const table = tableOf(lexicon, 'page-furniture');
  const names = Object.keys(table.groups());
  expect([...table.groupIds]).toEqual(names.map((name) => findFolded(lexicon, name)));
  expect(table.groupIds.filter((id) => id === 0).length).toBeGreaterThan(0);
});

describe('phrases in a text', () => {
  const found = (text: string) => {
    const tokens = tokenize(text, lexicon);
    return findPhrases(tokens, lexicon).phrases.map(({ first, last }) =>
      text.slice(tokens.start[first], tokens.end[last - 1]),
    );
  };

  test.each<[why: string, text: string, phrases: string[]]>([
    ['longer ones first', 'the prime minister', ['prime minister']],
    ['however they are written', 'the Prime MINISTER', ['Prime MINISTER']],
    ['over a line break', 'the prime\nminister', ['prime\nminister']],
    ['over a hyphen', 'the prime-minister', ['prime-minister']],
    ['not over a paragraph', 'the prime\n\nminister', []],
    ['not over a mark', 'the prime, minister', []],
    ['with a possessive inside', 'the sheriff’s office', ['sheriff’s office']],
    ['over the apostrophe of a plural', 'on Veterans’ Day', ['Veterans’ Day']],
  ])('%s', (_, text, phrases) => {
    expect(
      found(text).filter((phrase) => /prime|sheriff|veterans/i.test(phrase) && !/^the /.test(phrase)),
    ).toEqual(phrases);
  });
});

describe('the compiled files', () => {
  const built = readFileSync('dist/lexicon.bin');

  test.each(['lexicon', 'weights'])(
    '%s.bin has the same bytes when it is built again',
    (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'copydesk-lexicon-'));
      try {
        const file = join(folder, `${name}.bin`);
        execFileSync(process.execPath, ['scripts/run.mjs', `scripts/build-${name}.ts`, file]);
        expect(readFileSync(file).equals(readFileSync(`dist/${name}.bin`))).toBe(true);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    30_000,
  );

  test('stay within 4.6 MB', () => {
    const size = readdirSync('dist')
      .filter((name) => name.endsWith('.bin'))
      .reduce((sum, name) => sum + statSync(join('dist', name)).size, 0);
    expect(size).toBeLessThan(4.6e6);
  });

  test('weights for other evidence are refused', () => {
    const other = readFileSync('dist/weights.bin');
    other.writeInt32LE(other.readInt32LE(4) + 1, 4);
    expect(() => openWeights(other)).toThrow('out of date');
  });

  test('of another set of classes is refused', () => {
    const other = Buffer.from(built);
    other.write('"calendra"', other.indexOf('"calendar"'));
    expect(() => openLexicon(other)).toThrow('out of date');
  });
});
