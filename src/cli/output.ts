/** Where results go: standard output or a file, never faster than they are taken. */

import { closeSync, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { UsageError } from '../errors.js';
import { lazily } from '../lazily.js';

export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly close: () => void;
}

/** As `os.devNull`; that module is loaded for nothing else. */
const NULL_DEVICE = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';
const STDOUT = 1;
const STDERR = 2;

/** Node's stream of standard output or standard error where that is a terminal, else null. */
function terminalOf(descriptor: number): NodeJS.WriteStream | null {
  try {
    const device = fstatSync(descriptor);
    if (!device.isCharacterDevice() || device.rdev === statSync(NULL_DEVICE).rdev) return null;
  } catch {
    // Closed, or a system without such devices: the stream knows.
  }
  const stream = descriptor === STDOUT ? process.stdout : process.stderr;
  return stream.isTTY ? stream : null;
}

export const outputTerminal = (): NodeJS.WriteStream | null => terminalOf(STDOUT);
export const errorTerminal = (): NodeJS.WriteStream | null => terminalOf(STDERR);

/**
 * Writes at once, and waits for the reader. Only a terminal is written to by Node's stream, which takes longer to make
 * than an article to read.
 */
function writerTo(descriptor: number): (text: string | Uint8Array) => void {
  const terminal = terminalOf(descriptor);
  if (terminal !== null) return (text) => void terminal.write(text);
  return (text) => {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    for (let at = 0; at < bytes.length; )
      try {
        at += writeSync(descriptor, bytes, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // A reader that has seen enough (`| head`) ends the run without a word.
        if (code === 'EPIPE') process.exit(0);
        if (code !== 'EAGAIN') throw error;
        // A full pipe that somebody has set not to block.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FULL_PIPE_MS);
      }
  };
}

const FULL_PIPE_MS = 2;

const toOutput = lazily(() => writerTo(STDOUT));
const toError = lazily(() => writerTo(STDERR));

/** To standard output. */
export const print = (text: string | Uint8Array): void => toOutput()(text);

export const standardOutput: Output = {
  write: async (text) => print(text),
  close: () => {},
};

/** To standard error. */
export const say = (text: string): void => toError()(text);

/** @throws UsageError when the file cannot be written, or is one of the inputs */
export function fileOutput(path: string, inputs: readonly string[]): Output {
  const input = inputs.find((name) => isSameFile(name, path));
  if (input !== undefined)
    throw new UsageError(`${input} is to be read and written: name another file with --output`);
  let file: number;
  try {
    file = openSync(path, 'w');
  } catch (error) {
    throw new UsageError(
      `cannot write ${path} (${(error as NodeJS.ErrnoException).code}): name another file with --output`,
    );
  }
  return {
    write: async (text) => {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    close: () => closeSync(file),
  };
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev && one.isFile();
}
