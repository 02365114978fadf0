/** Where results go: standard output or a file, never faster than they are taken. */

import { once } from 'node:events';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { UsageError } from '../errors.js';

export interface Output {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly close: () => void;
}

export const standardOutput: Output = {
  write: async (text) => {
    if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  close: () => {},
};

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

/** A reader that has seen enough (`| head`) ends the run without a word. */
export function endQuietlyWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev && one.isFile();
}
