import fc from 'fast-check';
import { CHAR, charClass, classify, foldChar, formOf } from '../src/annotate/characters.js';
import { tokenize } from '../src/annotate/tokenize.js';
import { GAP, SHAPE, TOKEN, type Tokens } from '../src/annotate/tokens.js';
import { lexicon } from '../src/lexicon/load.js';

const surfaces = (text: string) => {
  const tokens = tokenize(text, lexicon);
  return Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
};
const nameIn = (names: Readonly<Record<string, number>>, value: number | undefined) =>
  Object.keys(names).find((name) => names[name] === value);

test('the classes that are written out are those of Unicode', () => {
  for (let code = 0; code < 0x10000; code++)
    if (charClass(code) !== classify(code)) throw new Error(`U+${code.toString(16)} is ${classify(code)}`);
  expect([...'AÀŽ’'].map((char) => String.fromCharCode(foldChar(char.charCodeAt(0)))).join('')).toBe("aàž'");
});

describe('every character', () => {
  const unit = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...'abcMNOéÅßЖ中 .,-\'’"0123456789\n$€%½&') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '’s ',
        'U.S.',
        'Dr. ',
        '\r\n',
        'https://',
        '\u00a0',
        '\u00ad',
        '\u200b',
        'e\u0301',
        '👍🏽',
      ),
    },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
  );
  const anyText = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));
  const isBlank = (code: number) =>
    [CHAR.space, CHAR.newline, CHAR.invisible].some((kind) => kind === charClass(code));

  test('is in exactly one token, in order; only blanks stand between tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text, lexicon);
        let at = 0;
        for (let token = 0; token < tokens.length; token++) {
          expect(tokens.start[token]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[token]).toBeGreaterThan(tokens.start[token]!);
          for (; at < tokens.start[token]!; at++) expect(isBlank(text.charCodeAt(at))).toBe(true);
          expect(isBlank(text.charCodeAt(at))).toBe(false);
          at = tokens.end[token]!;
        }
        for (; at < text.length; at++) expect(isBlank(text.charCodeAt(at))).toBe(true);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('a space or line break ends every token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const surface of surfaces(text)) expect(surface).not.toMatch(/[\p{Zs}\t\n\r]/u);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  test('what stands before a token is its gap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text, lexicon);
        for (let token = 1; token < tokens.length; token++)
          expect(tokens.gap[token]).toBe(gapOf(text.slice(tokens.end[token - 1], tokens.start[token])));
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

function gapOf(between: string): number {
  const lines = between.replace(/\r\n/g, '\n').match(/[\n\r\u2028\u2029]/g)?.length ?? 0;
  if (lines > 0) return lines === 1 ? GAP.line : GAP.paragraph;
  return /[\p{Zs}\t\v\f\u0085]/u.test(between) ? GAP.space : GAP.none;
}

describe('splits', () => {
  test.each<[why: string, text: string, tokens: string]>([
    ['punctuation is a token of its own', 'Yes, he (Ade) said: “No!”', 'Yes|,|he|(|Ade|)|said|:|“|No|!|”'],
    ['a run of periods is one', 'Well... no.', 'Well|...|no|.'],
    ['other marks are one by one', 'What?!', 'What|?|!'],
    ['hyphens always split', 'Sherwood-Randall', 'Sherwood|-|Randall'],
    ['dashes split', 'talks – and—then', 'talks|–|and|—|then'],
    ['letters and digits split', '5pm, G20, 2nd, 3.5bn', '5|pm|,|G|20|,|2|nd|,|3.5|bn'],
    ['hyphen and digits', 'a 27-member COVID-19 panel', 'a|27|-|member|COVID|-|19|panel'],
    ['a number keeps inner commas and points', '1,234.5 and 12.03.2025', '1,234.5|and|12.03.2025'],
    ['a closing comma or period is none of the number’s', 'In 2019, 40.', 'In|2019|,|40|.'],
    ['colons and slashes split numbers', '3:05 on 7/11', '3|:|05|on|7|/|11'],
    ['a leading point', '.5 percent, $.125', '.5|percent|,|$|.125'],
    ['not behind a word', 'end.5 of', 'end|.|5|of'],
    ['signs are symbols', '$3.5 €2bn 35%', '$|3.5|€|2|bn|35|%'],
    ['fractions and other numerals', '2½ CO₂', '2|½|CO|₂'],
    ['an inner apostrophe stays', 'O’Brien didn’t', 'O’Brien|didn’t'],
    ['a letter s that goes on is no possessive', 'O’Shea’s', 'O’Shea|’s'],
    ['the possessive splits off', 'Kenya’s and KENYA’S', 'Kenya|’s|and|KENYA|’S'],
    ['also with a plain apostrophe or a grave accent', "Kenya's it`s", "Kenya|'s|it|`|s"],
    ['a closing apostrophe is punctuation', 'the farmers’ union', 'the|farmers|’|union'],
    ['an opening one too', '‘yes’ in the ’90s', '‘|yes|’|in|the|’|90|s'],
    ['a dotted abbreviation is one', 'The U.S. at 5 a.m. today', 'The|U.S.|at|5|a.m.|today'],
    ['without its last period too', 'the U.S-led force', 'the|U.S|-|led|force'],
    ['two letters before the first period', 'a Ph.D. from Accra', 'a|Ph.D.|from|Accra'],
    ['an initial owns its period', 'J. Mensah and J.K. Boateng', 'J.|Mensah|and|J.K.|Boateng'],
    ['an initial of two letters does', 'Kh. Mensah and Yu. Oke', 'Kh.|Mensah|and|Yu.|Oke'],
    [
      'not before a small letter, nor in capitals',
      'a Kh. mensah, the TS. Oke',
      'a|Kh|.|mensah|,|the|TS|.|Oke',
    ],
    ['not a surname behind a title', 'Mr Yu. Prices fell.', 'Mr|Yu|.|Prices|fell|.'],
    ['not the number of a ruler', 'King Oke V. They', 'King|Oke|V|.|They'],
    ['a middle initial does', 'Ana Oke V. Mensah', 'Ana|Oke|V.|Mensah'],
    ['a small letter does not', 'plan z. It failed', 'plan|z|.|It|failed'],
    ['a letter behind digits does not', 'the 1990s. On 5G. Then', 'the|1990|s|.|On|5|G|.|Then'],
    ['words joined by a period are not', 'end.Then', 'end|.|Then'],
    ['an abbreviation owns its period', 'Dr. Ade of Acme Corp. left', 'Dr.|Ade|of|Acme|Corp.|left'],
    ['one that is a word too does before a number', 'No. 5', 'No.|5'],
    ['and not at the end of a sentence', 'He said no. She left.', 'He|said|no|.|She|left|.'],
    [
      'a web address is one, its closing mark outside',
      'see https://a.example/b?c=1, ok',
      'see|https://a.example/b?c=1|,|ok',
    ],
    ['also without a scheme', '(www.a.example)', '(|www.a.example|)'],
    ['a surrogate pair is one', 'fine 👍🏽!', 'fine|👍|🏽|!'],
    ['words of other scripts', 'مرحبا بكم 東京', 'مرحبا|بكم|東京'],
    ['a combining mark belongs to its letter', 'Jose\u0301 left', 'Jose\u0301|left'],
    ['invisible characters inside a word stay', 'co\u00adoperate', 'co\u00adoperate'],
    ['invisible characters between words are in none', '\ufeffYes\u200b no', 'Yes|no'],
  ])('%s', (_, text, tokens) => {
    expect(surfaces(text).join('|')).toBe(tokens);
  });
});

describe('kinds and shapes', () => {
  test.each<[surface: string, kind: keyof typeof TOKEN, shape: keyof typeof SHAPE]>([
    ['word', 'word', 'lower'],
    ['Word', 'word', 'capital'],
    ['Ådal', 'word', 'capital'],
    ['WORD', 'word', 'upper'],
    ['U.S.', 'word', 'upper'],
    ['a.m.', 'word', 'lower'],
    ['McDonald', 'word', 'mixed'],
    ['iPhone', 'word', 'mixed'],
    ['O’Brien', 'word', 'mixed'],
    ['J', 'word', 'initial'],
    ['J.', 'word', 'initial'],
    ['東京', 'word', 'lower'],
    ['1,234.5', 'number', 'none'],
    ['½', 'number', 'none'],
    ['٣', 'number', 'none'],
    ['$', 'symbol', 'none'],
    ['👍', 'symbol', 'none'],
    ['%', 'punctuation', 'none'],
    ['“', 'punctuation', 'none'],
    ['www.a.example', 'address', 'none'],
  ])('%s is %s, %s', (surface, kind, shape) => {
    const tokens = tokenize(surface, lexicon);
    expect(tokens.length).toBe(1);
    expect([nameIn(TOKEN, tokens.kind[0]), nameIn(SHAPE, tokens.shape[0])]).toEqual([kind, shape]);
  });

  test('the possessive is a clitic', () => {
    expect(nameIn(TOKEN, tokenize('Kenya’s', lexicon).kind[1])).toBe('clitic');
  });

  test('tokens that own a period say so', () => {
    const dotted = (text: string) => [...tokenize(text, lexicon).dotted].join('');
    expect(dotted('Dr. J. Ade of the U.S. left.')).toBe('11000100');
    expect(dotted('Kh. Ade left.')).toBe('1000');
  });
});

describe('gaps', () => {
  test.each<[text: string, gap: keyof typeof GAP]>([
    ['a-b', 'none'],
    ['a b', 'space'],
    ['a\u00a0b', 'space'],
    ['a \t b', 'space'],
    ['a\nb', 'line'],
    ['a\r\nb', 'line'],
    ['a \n b', 'line'],
    ['a\n\nb', 'paragraph'],
    ['a\r\n\r\nb', 'paragraph'],
    ['a\n \t\nb', 'paragraph'],
    ['a\u2029\u2029b', 'paragraph'],
  ])('%j: %s', (text, gap) => {
    expect(nameIn(GAP, tokenize(text, lexicon).gap[1])).toBe(gap);
  });

  test('the first token opens a paragraph', () => {
    expect(nameIn(GAP, tokenize('a', lexicon).gap[0])).toBe('paragraph');
  });
});

describe('forms', () => {
  const forms = (text: string) => [...tokenize(text, lexicon).form];
  const same = (tokens: Pick<Tokens, 'form'>) => new Set(tokens.form).size;

  test('a known word has one id however it is written', () => {
    const [the, ...others] = forms('the The THE');
    expect(the).toBeGreaterThan(0);
    expect(others).toEqual([the, the]);
    expect(same(tokenize('José JOSÉ Jose\u0301 Jo\u00adsé', lexicon))).toBe(1);
    expect(same(tokenize("didn’t didn't", lexicon))).toBe(1);
  });

  test('a dotted abbreviation has the id of its form without the last period', () => {
    expect(same(tokenize('U.S. U.S', lexicon))).toBe(1);
    expect(same(tokenize('Dr. Dr', lexicon))).toBe(1);
  });

  test('unknown words share a negative id within the text', () => {
    const [a, b, c, d] = forms('Qzxvy qzxvy Qzxvw Qz\u00adxvy');
    expect(a).toBeLessThan(0);
    expect(b).toBe(a);
    expect(c).toBeLessThan(0);
    expect(c).not.toBe(a);
    expect(d).toBeLessThan(0);
  });

  test('many unknown words keep their ids apart', () => {
    const words = Array.from(
      { length: 3000 },
      (_, n) => `qz${n.toString(26).replace(/\d/g, (d) => 'ghijklmnop'[+d]!)}zq`,
    );
    const ids = forms([...words, ...words].join(' '));
    expect(new Set(ids).size).toBe(new Set(words).size);
    expect(ids.slice(words.length)).toEqual(ids.slice(0, words.length));
  });

  test('what is no word has none', () => {
    expect(forms('12 , $')).toEqual([0, 0, 0]);
    expect(forms('Kenya’s')[1]).toBe(0);
  });
});

test('the form of plain letters is that of the long way', () => {
  // A soft hyphen is seen by offsets only.
  for (let code = 0x20; code < 0x7f; code++) {
    const char = String.fromCharCode(code);
    expect(formOf(`a${char}b`)).toBe(formOf(`a${char}\u00adb`));
  }
  expect([formOf('U.S.'), formOf('O’Brien'), formOf('A`B')]).toEqual(['u.s', "o'brien", "a'b"]);
});
