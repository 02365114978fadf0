/** Commands and options: what the user may write, checked before anything runs. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { OUTPUT_FORMATS } from '../format/index.js';
import { OFFSET_UNITS } from '../offsets.js';
import { parseShard, type Shard } from '../read/shard.js';
import { addCheck } from './check-options.js';
import { addDiff } from './diff-options.js';
import type { ExplainCommandOptions } from './explain-command.js';
import { type ExtractCommandOptions, runExtract } from './extract-command.js';
import {
  AFTER_EXPLAIN,
  AFTER_EXTRACT,
  EXPLAIN_INTRODUCTION,
  EXTRACT_USAGE,
  HEADINGS,
  INTRODUCTION,
} from './help.js';
import {
  type Coloured,
  colourOption,
  configOption,
  gather,
  HELP,
  helpOption,
  inputOption,
  jobsOption,
  onlyTopicsOption,
  publishedOption,
} from './options.js';
import { print, say } from './output.js';
import { viewOf } from './view.js';

export function createProgram(): Command {
  const program = new Command('copydesk')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: say,
      outputError: (message, write) =>
        write(
          `${message
            .trim()
            .replace(/^error: /, 'copydesk: ')
            .replaceAll('\n', ' ')}\n`,
        ),
    })
    .configureHelp(HELP);
  const extract = addExtract(program);
  addExplain(program);
  addCheck(program);
  addDiff(program);
  // `copydesk --help` shows the command that `copydesk` runs.
  program.outputHelp = (context?: unknown) => extract.outputHelp(context as undefined);
  return program;
}

function addExtract(program: Command): Command {
  return program
    .command('extract', { isDefault: true })
    .argument('[files...]')
    .configureHelp({ ...HELP, commandUsage: () => EXTRACT_USAGE })
    .description(INTRODUCTION)
    .optionsGroup(HEADINGS.input)
    .addOption(publishedOption())
    .addOption(inputOption())
    .option('--include <glob>', 'of directories only the files that match; may be repeated', gather)
    .option('--exclude <glob>', 'of directories not the files that match; may be repeated', gather)
    .option('--files-from <list>', 'read the files named in this file, one a line; - is standard input')
    .option('--text', 'print the text that was read, to which offsets refer, and no answers')
    .optionsGroup(HEADINGS.answers)
    .addOption(onlyTopicsOption())
    .option('--min-confidence <p>', 'leave out people less probable than this, 0 to 1', parseProbability, 0)
    .addOption(configOption())
    .option('--explain', 'with each answer the rules and cues that it comes from', false)
    .optionsGroup(HEADINGS.output)
    .addOption(
      new Option('-f, --format <format>', OUTPUT_FORMATS.join(', ')).choices(OUTPUT_FORMATS).default('table'),
    )
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addOption(
      new Option('--offsets <unit>', `unit of start and end: ${OFFSET_UNITS.join(', ')}`)
        .choices([...OFFSET_UNITS])
        .default('utf16'),
    )
    .addOption(colourOption())
    .option('--quiet', 'no warnings on standard error, only errors', false)
    .optionsGroup(HEADINGS.archives)
    .addOption(jobsOption())
    .option(
      '--shard <i/n>',
      'only the i-th of n shares: of several files every n-th, of one file every n-th article',
      parseShardOption,
    )
    .optionsGroup(HEADINGS.other)
    .option('-V, --version', 'print the version')
    .on('option:version', () => {
      print(`${packageVersion()}\n`);
      process.exit();
    })
    .addHelpOption(helpOption())
    .addHelpText('after', AFTER_EXTRACT)
    .action(async (files: string[], options: Omit<ExtractCommandOptions, 'view'> & Coloured) => {
      process.exitCode = await runExtract(files, { ...options, view: viewOf(options) });
    });
}

function addExplain(program: Command): Command {
  return program
    .command('explain')
    .argument('<place>')
    .description(EXPLAIN_INTRODUCTION)
    .optionsGroup('Options')
    .addOption(publishedOption())
    .addOption(inputOption())
    .addOption(configOption())
    .addOption(colourOption())
    .addHelpOption(helpOption())
    .addHelpText('after', AFTER_EXPLAIN)
    .action(async (place: string, options: ExplainCommandOptions & Coloured) => {
      const { runExplain } = await import('./explain-command.js');
      process.exitCode = await runExplain(place, options, viewOf(options));
    });
}

function parseShardOption(value: string): Shard {
  const shard = parseShard(value);
  if (shard === null) throw new InvalidArgumentError('Write which share of how many, such as 1/4 to 4/4.');
  return shard;
}

function parseProbability(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('Write a number from 0 to 1.');
  return number;
}

function packageVersion(): string {
  return (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version;
}
