/** `copydesk --text`: the text that the offsets refer to, as it was read. */

import type { Source } from '../read/files.js';
import type { InputFormat } from '../read/index.js';
import type { Reading } from '../read/reader.js';
import type { Share } from '../read/shard.js';
import { readSource } from '../read/sources.js';
import { complainOf } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Output } from './output.js';

/** One article is written as it is, to the last character; several each end with a line feed. */
export async function writeTexts(
  share: Share<Source>,
  input: InputFormat | 'auto',
  output: Output,
  toTerminal: boolean,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  let before: string | null = null;
  for await (const reading of readingsOf(share, input)) {
    if ('failure' in reading) {
      complainOf(reading.failure);
      code = EXIT.trouble;
      continue;
    }
    if (before !== null) await output.write(before.endsWith('\n') ? '' : '\n');
    before = reading.article.text;
    await output.write(toTerminal ? withoutControls(before) : before);
  }
  output.close();
  return code;
}

async function* readingsOf(
  { sources, articles }: Share<Source>,
  input: InputFormat | 'auto',
): AsyncIterable<Reading> {
  for (const source of sources) yield* readSource(source, input, articles);
}

/** Control characters as their pictures, each as long as before, so that offsets stay. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}
