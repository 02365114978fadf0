import { decode, encodingWarnings } from '../../src/read/decode.js';
import { reportMojibake } from '../../src/read/mojibake.js';
import { readAll } from './read.js';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const latin = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['UTF-8', Buffer.from('café “x”'), 'café “x”', 'utf-8'],
  ['UTF-8 with a mark', Buffer.from('\ufeffcafé'), 'café', 'utf-8'],
  ['UTF-16 with a mark', Buffer.from('\ufeffcafé', 'utf16le'), 'café', 'utf-16le'],
  ['UTF-16 big-endian with a mark', Buffer.from('\ufeffcafé', 'utf16le').swap16(), 'café', 'utf-16be'],
  ['UTF-16 without a mark', Buffer.from('A café opened', 'utf16le'), 'A café opened', 'utf-16le'],
  ['windows-1252', bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x80), '“café”€', 'windows-1252'],
  [
    'Mac Roman',
    latin('\xd2It\xd5s here,\xd3 she said; it\xd5s caf\x8e.'),
    '“It’s here,” she said; it’s café.',
    'macintosh',
  ],
  [
    'windows-1250 as declared',
    latin('<meta charset="windows-1250"><p>Pra\xbeka \x8akoda'),
    '<meta charset="windows-1250"><p>Praľka Škoda',
    'windows-1250',
  ],
  [
    'Shift_JIS as declared',
    Buffer.concat([latin('<meta charset=shift_jis>'), bytes(0x93, 0xfa, 0x96, 0x7b)]),
    '<meta charset=shift_jis>日本',
    'shift_jis',
  ],
  [
    'KOI8-R as declared in XML',
    Buffer.concat([latin('<?xml version="1.0" encoding="KOI8-R"?>'), bytes(0xed, 0xcf)]),
    '<?xml version="1.0" encoding="KOI8-R"?>Мо',
    'koi8-r',
  ],
  [
    'UTF-8 declared as windows-1252',
    Buffer.from('<meta charset="windows-1252"><p>café'),
    '<meta charset="windows-1252"><p>café',
    'utf-8',
  ],
])('%s', (_, input, text, encoding) => {
  expect(decode(input)).toMatchObject({ text, encoding });
});

test('UTF-8 with few flaws stays UTF-8, and the flaws are told', () => {
  const decoded = decode(Buffer.concat([Buffer.from('é'.repeat(50)), bytes(0xff), Buffer.from(' end')]));
  expect(decoded).toMatchObject({ encoding: 'utf-8', broken: 1 });
  expect('text' in decoded && encodingWarnings(decoded)).toMatchObject([{ code: 'broken-encoding' }]);
});

test('a few zero bytes in a text are spaces', () => {
  const decoded = decode(
    Buffer.from(`<p>The minister\0\0resigned.</p>${'<p>He said no more.</p>'.repeat(200)}`),
  );
  expect(decoded).toMatchObject({
    text: expect.stringContaining('The minister  resigned.'),
    encoding: 'utf-8',
  });
});

test.each([
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'an image'],
  ['zeros', new Uint8Array(100), 'binary data'],
  ['controls', bytes(1, 2, 3, 0xfe, 0xff), 'binary data'],
  ['text with a zero in every tenth byte', Buffer.from('a paragra\0'.repeat(200)), 'binary data'],
  ['numbers', bytes(...Array.from({ length: 2000 }, (_, i) => (i === 7 ? 0 : i % 20))), 'binary data'],
])('%s is no text', (_, input, looksLike) => {
  expect(decode(input)).toEqual({ looksLike });
});

test('mojibake is told, with the place and the word, and left as it is', async () => {
  const [reading] = await readAll('a.txt', 'The minister, BÃ¡rcena, said itâ€™s over.');
  expect(reportMojibake(reading!)).toMatchObject({
    article: { text: 'The minister, BÃ¡rcena, said itâ€™s over.' },
    warnings: [{ code: 'mojibake', start: 15, end: 17, message: expect.stringContaining('“BÃ¡rcena,”') }],
  });
});

test.each(['Ângela e João Ância', 'Âge, Île, Ålesund and Århus', 'naïve façade'])(
  '%s is no mojibake',
  async (text) => {
    const [reading] = await readAll('a.txt', text);
    expect(reportMojibake(reading!)).toMatchObject({ warnings: [] });
  },
);
