/**
 * The command line, as a person sees it: the commands of test/transcripts/*.md are run through the built executable,
 * each transcript in a folder of its own. `UPDATE=1 npm run jest -- transcripts` writes down what they say now; read
 * the diff.
 *
 * A transcript is Markdown. Blocks that act: `file NAME` puts a file into the folder, `sh` is a command, `stdin` behind
 * it its input. Blocks that are compared follow it: `stdout` and `stderr` (left out when empty) and a line
 * `Exit code 2.` (left out when it is 0).
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const TRANSCRIPTS = 'test/transcripts';

type Part =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'block'; readonly info: string; readonly body: string }
  | { readonly kind: 'exit'; readonly code: number };

const PART = /^```(\S[^\n]*)\n([\s\S]*?)^```\n|^Exit code (\d+)\.\n/gm;

function parse(transcript: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  const prose = (to: number) => {
    const text = transcript.slice(from, to).trim();
    if (text !== '') parts.push({ kind: 'prose', text });
  };
  for (const match of transcript.matchAll(PART)) {
    prose(match.index);
    const [whole, info, body, code] = match;
    if (code !== undefined) parts.push({ kind: 'exit', code: Number(code) });
    else parts.push({ kind: 'block', info: info!, body: body! });
    from = match.index + whole.length;
  }
  prose(transcript.length);
  return parts;
}

function render(parts: readonly Part[]): string {
  const rendered = parts.map((part) => {
    if (part.kind === 'prose') return `${part.text}\n`;
    if (part.kind === 'exit') return `Exit code ${part.code}.\n`;
    return `\`\`\`${part.info}\n${part.body}\`\`\`\n`;
  });
  return rendered.join('\n');
}

/** The transcript with what its commands say now. */
function run(parts: readonly Part[], folder: string): Part[] {
  const result: Part[] = [];
  parts.forEach((part, index) => {
    if (part.kind === 'exit' || (part.kind === 'block' && /^std(out|err)$/.test(part.info))) return;
    result.push(part);
    if (part.kind === 'prose') return;
    if (part.info.startsWith('file ')) {
      const path = join(folder, part.info.slice('file '.length));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, part.body);
      return;
    }
    const next = parts[index + 1];
    const hasInput = next?.kind === 'block' && next.info === 'stdin';
    if (part.info === 'sh' && !hasInput) result.push(...outcome(part.body, '', folder));
    if (part.info === 'stdin') {
      const command = parts[index - 1];
      if (command?.kind !== 'block') throw new Error('stdin stands behind no command');
      result.push(...outcome(command.body, part.body, folder));
    }
  });
  return result;
}

function outcome(command: string, input: string, folder: string): Part[] {
  const { stdout, stderr, status } = spawnSync('/bin/sh', ['-c', command], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: `${join(folder, '.bin')}:${process.env['PATH']}`, COLUMNS: '80' },
  });
  const block = (info: string, text: string): Part[] =>
    text === '' ? [] : [{ kind: 'block', info, body: text.endsWith('\n') ? text : `${text}\n` }];
  return [
    ...block('stdout', stdout.replaceAll('\r\n', '␍␊\n')),
    ...block('stderr', stderr),
    ...(status === 0 ? [] : [{ kind: 'exit' as const, code: status ?? -1 }]),
  ];
}

test.each(readdirSync(TRANSCRIPTS).filter((name) => name.endsWith('.md')))(
  '%s',
  (name) => {
    const path = join(TRANSCRIPTS, name);
    const written = readFileSync(path, 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
    try {
      mkdirSync(join(folder, '.bin'));
      symlinkSync(resolve('bin/copydesk.js'), join(folder, '.bin', 'copydesk'));
      const now = render(run(parse(written), folder));
      if (process.env['UPDATE']) writeFileSync(path, now);
      else expect(now).toBe(written);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  // Dozens of processes are started, on whatever machine this is.
  180_000,
);
