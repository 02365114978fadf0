/** Bytes changed at random, as fuzzing wants them. */
import fc from 'fast-check';

export interface Mutation {
  readonly kind: 'cut' | 'flip' | 'insert' | 'repeat' | 'swap';
  /** Where, as a share of the length. */
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

/** What breaks parsers more often than chance would. */
const TOKENS = [
  '<',
  '>',
  '&#',
  '<!--',
  ']]>',
  '</p>',
  '<table>',
  '"',
  '{',
  '[',
  '\\u',
  '\n---\n',
  '|',
  '\0',
  '\ufeff',
  '\r',
  '>>',
  'stream\n',
  'endobj',
  '1e999',
  '-1',
  '99999999999',
  '\u202e',
  '\ud800',
];

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'cut' as const,
      'flip' as const,
      'insert' as const,
      'repeat' as const,
      'swap' as const,
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 300 }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
      fc.constantFrom(...TOKENS).map((token): Uint8Array => Buffer.from(token)),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

export function mutate(seed: Uint8Array, changes: readonly Mutation[]): Buffer {
  let bytes = Buffer.from(seed);
  for (const { kind, at, length, bytes: piece } of changes) {
    const from = Math.floor(at * bytes.length);
    const before = bytes.subarray(0, from);
    const after = bytes.subarray(from);
    if (kind === 'cut') bytes = Buffer.concat([before, after.subarray(length)]);
    else if (kind === 'insert') bytes = Buffer.concat([before, piece, after]);
    else if (kind === 'repeat')
      bytes = Buffer.concat([
        before,
        ...Array<Uint8Array>(Math.min(length, 60)).fill(after.subarray(0, 40)),
        after,
      ]);
    else if (kind === 'flip') {
      bytes = Buffer.from(bytes);
      piece.forEach((byte, index) => {
        if (from + index < bytes.length) bytes[from + index] = byte;
      });
    } else bytes = Buffer.concat([after, before]);
  }
  return bytes;
}
