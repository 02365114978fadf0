/** `copydesk explain`: why an answer is an answer, and why the rest is none. */
import { existsSync } from 'node:fs';
import { loadConfig } from '../config/load.js';
import { UsageError } from '../errors.js';
import { account, accountOf } from '../explain.js';
import { accountText, placeText } from '../format/explanation.js';
import type { View } from '../format/formatter.js';
import { indexLines } from '../format/lines.js';
import { analyse } from '../pipeline.js';
import type { InputFormat } from '../read/index.js';
import { withPublished } from '../read/published.js';
import { readArticles } from '../read/sources.js';
import { complainOf } from './complain.js';
import { EXIT, type ExitCode } from './exit.js';
import { standardOutput } from './output.js';
import { parsePlace } from './place.js';

export interface ExplainCommandOptions {
  readonly input: InputFormat | 'auto';
  readonly published?: string;
  readonly config?: string;
}

export async function runExplain(
  place: string,
  options: ExplainCommandOptions,
  view: View,
): Promise<ExitCode> {
  const { file, numbers } = parsePlace(place, existsSync);
  const { names } = (await loadConfig(options.config, process.cwd())).config;
  let code: ExitCode = EXIT.done;
  let explained = 0;
  for await (const reading of readArticles([file], options.input)) {
    if ('failure' in reading) {
      complainOf(reading.failure);
      code = EXIT.trouble;
      continue;
    }
    const { line } = reading;
    if (line !== undefined && numbers.length > 0 && numbers[0] !== line) continue;
    const article = withPublished(reading.article, options.published);
    const analysis = analyse(article, { explain: true, ...(names && { names }) });
    const offset = offsetIn(
      article.text,
      line === undefined ? numbers : numbers.slice(1),
      line !== undefined,
    );
    if (explained++ > 0) await standardOutput.write('\n');
    await standardOutput.write(
      offset === null
        ? accountText(article.id, article.text, account(analysis), view)
        : placeText(article.id, article.text, offset, accountOf(analysis, offset), view),
    );
  }
  if (explained === 0 && code === EXIT.done)
    throw new UsageError(`${file} has no article in line ${numbers[0]}`);
  return code;
}

/** Null when the whole article is asked for. */
function offsetIn(text: string, numbers: readonly number[], inArchive: boolean): number | null {
  const [first, second] = numbers;
  if (first === undefined) return null;
  const inLine = second !== undefined && !inArchive;
  const offset = inLine ? indexLines(text).offsetOf({ line: first, column: second }) : first;
  if (offset === null || offset >= text.length)
    throw new UsageError(
      inLine
        ? `there is no line ${first}, column ${second}: both count from 1`
        : `there is no offset ${first}: the article ends at ${text.length}`,
    );
  return offset;
}
