/** NDJSON in, NDJSON out: a line for a line, in order, whatever is in it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { archive, copydesk, linesOf } from './command.js';

type Answer = { article: { id: string }; error?: { code: string } };

const good = (id: string) => Buffer.from(JSON.stringify({ id, text: 'Barges left Uruguay.' }));
const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

/** A line, and the code of its answer; null where there is one without error. */
const LINES: readonly (readonly [what: string, line: Buffer, code: string | null])[] = [
  ['an article', good('one'), null],
  ['no JSON', Buffer.from('{"id": "two", "text": '), 'bad-line'],
  ['no text', Buffer.from('{"id": "three"}'), 'no-text'],
  ['a text that is none', Buffer.from('{"id": "four", "text": 7}'), 'no-text'],
  ['an empty text', Buffer.from('{"id": "five", "text": " "}'), 'empty'],
  ['an array', Buffer.from('[]'), 'bad-line'],
  ['null', Buffer.from('null'), 'bad-line'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d]), 'bad-line'],
  ['a NUL', Buffer.from([0x00]), 'bad-line'],
  ['nesting without end', Buffer.from(nested), 'bad-line'],
  ['lone surrogates', Buffer.from('{"id": "\\ud800", "text": "Barges \\udc00 left Uruguay."}'), null],
  ['keys of an object’s prototype', Buffer.from('{"__proto__": {"text": "x"}, "text": "In Chile."}'), null],
  ['a carriage return', Buffer.concat([good('crlf'), Buffer.from('\r')]), null],
  ['more than 32 MB', Buffer.alloc((32 << 20) + 1, 'x'), 'too-large'],
  ['an article again', good('last'), null],
];

test.each(['1', '2'])(
  'with %s threads',
  (jobs) => {
    const lines = LINES.map(([, line]) => line);
    const input = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
    const run = copydesk(['-f', 'ndjson', '-i', 'ndjson', '-j', jobs, '-'], { input });
    const answers = linesOf(run.stdout).map((line) => JSON.parse(line) as Answer);
    expect(answers.map(({ error }) => error?.code ?? null)).toEqual(LINES.map(([, , code]) => code));
    expect(answers[0]!.article.id).toBe('one');
    // Lines count from 1, and a failure is called by its line.
    expect(answers[1]!.article.id).toBe('-:2');
    expect(answers.at(-1)!.article.id).toBe('last');
    expect(run.status).toBe(2);
  },
  60_000,
);

test('a blank line is no record and has no answer, but counts as a line', () => {
  const run = copydesk(['-f', 'ndjson', '-i', 'ndjson'], { input: `${good('one')}\n\n  \n{\n` });
  expect(linesOf(run.stdout).map((line) => (JSON.parse(line) as Answer).article.id)).toEqual(['one', '-:4']);
});

test('only blank lines are an empty archive, told once', () => {
  const run = copydesk(['-f', 'ndjson', '-i', 'ndjson', '-j', '2'], { input: '\n\n' });
  expect(linesOf(run.stdout)).toHaveLength(1);
  expect(run.stdout).toContain('"code":"empty"');
});

test.each(['1', '2'])(
  'the answer to a line comes before the next line is written, with %s threads',
  async (jobs) => {
    // One that never answers is stopped, and has answered nothing.
    const child = spawn(
      process.execPath,
      [resolve('bin/copydesk.js'), '-f', 'ndjson', '-i', 'ndjson', '-j', jobs],
      { timeout: 15_000 },
    );
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    try {
      for (const id of ['a', 'b', 'c']) {
        child.stdin.write(archive([id]));
        const { value } = await answers.next();
        expect((JSON.parse(value as string) as Answer).article.id).toBe(id);
      }
    } finally {
      child.kill();
    }
  },
  30_000,
);
