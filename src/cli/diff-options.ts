/** `copydesk diff`: what the user may write, checked before anything runs. */
import { type Command, Option } from 'commander';
import { DIFF_FORMATS } from '../format/diff/index.js';
import type { DiffCommandOptions } from './diff-command.js';
import { AFTER_DIFF, DIFF_INTRODUCTION, HEADINGS } from './help.js';
import {
  type Coloured,
  colourOption,
  configOption,
  gather,
  HELP,
  helpOption,
  inputOption,
  onlyTopicsOption,
  publishedOption,
} from './options.js';
import { viewOf } from './view.js';

export function addDiff(program: Command): void {
  program
    .command('diff')
    .argument('<old>')
    .argument('<new>')
    .configureHelp(HELP)
    .description(DIFF_INTRODUCTION)
    .optionsGroup(HEADINGS.input)
    .addOption(publishedOption())
    .addOption(inputOption())
    .option('--include <glob>', 'of directories only the files that match; may be repeated', gather)
    .option('--exclude <glob>', 'of directories not the files that match; may be repeated', gather)
    .addOption(configOption())
    .optionsGroup(HEADINGS.output)
    .addOption(onlyTopicsOption())
    .addOption(
      new Option('-f, --format <format>', DIFF_FORMATS.join(', ')).choices(DIFF_FORMATS).default('text'),
    )
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addOption(colourOption())
    .option('--quiet', 'no summary and no progress on standard error', false)
    .optionsGroup(HEADINGS.other)
    .addHelpOption(helpOption())
    .addHelpText('after', AFTER_DIFF)
    .action(async (before: string, after: string, options: DiffCommandOptions & Coloured) => {
      const { runDiff } = await import('./diff-command.js');
      const { color, output } = options;
      process.exitCode = await runDiff(
        before,
        after,
        options,
        viewOf({ color, ...(output === undefined ? {} : { output }) }),
      );
    });
}
