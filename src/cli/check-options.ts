/** `copydesk check`: what the user may write, checked before anything runs. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { LEVELS } from '../checks/finding.js';
import { CHECK_IDS, type CheckId } from '../checks/ids.js';
import { nearest } from '../checks/nearest.js';
import { CHECK_FORMATS } from '../format/check/index.js';
import type { CheckCommandOptions } from './check-command.js';
import { AFTER_CHECK, CHECK_INTRODUCTION, HEADINGS } from './help.js';
import {
  type Coloured,
  colourOption,
  configOption,
  gather,
  HELP,
  helpOption,
  inputOption,
  jobsOption,
  publishedOption,
} from './options.js';
import { viewOf } from './view.js';

export function addCheck(program: Command): void {
  program
    .command('check')
    .argument('[files...]')
    .configureHelp(HELP)
    .description(CHECK_INTRODUCTION)
    .optionsGroup(HEADINGS.input)
    .addOption(publishedOption())
    .addOption(inputOption())
    .option('--include <glob>', 'of directories only the files that match; may be repeated', gather)
    .option('--exclude <glob>', 'of directories not the files that match; may be repeated', gather)
    .option('--files-from <list>', 'read the files named in this file, one a line; - is standard input')
    .option('--changed-since <rev>', 'only files that differ from this revision in git')
    .option('--against <old>', 'the articles before an edit: tells also what the edit left standing')
    .option('--cache <file>', 'keep results there, and use those of articles that did not change')
    .optionsGroup(HEADINGS.baseline)
    .option('--write-baseline <file>', 'write what is found there, as known; exit 0')
    .option('--baseline <file>', 'tell only what this file does not know')
    .option('--prune', 'take out of the baseline what is fixed', false)
    .optionsGroup(HEADINGS.checks)
    .option('--only <ids>', 'only these checks, such as weekday-date,range-order', parseIds)
    .addOption(configOption())
    .option('--print-config', 'print the configuration in force and stop')
    .option('--list', 'list the checks and stop')
    .addOption(new Option('--explain <id>', 'print the page of a check and stop').argParser(parseId))
    .optionsGroup(HEADINGS.output)
    .addOption(
      new Option('-f, --format <format>', CHECK_FORMATS.join(', ')).choices(CHECK_FORMATS).default('text'),
    )
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addOption(
      new Option('--min-level <level>', `tell only of findings of this level or worse: ${LEVELS.join(', ')}`)
        .choices([...LEVELS])
        .default('warning'),
    )
    .addOption(
      new Option('--fail-on <level>', `exit 1 on findings of this level or worse (default: error)`).choices([
        ...LEVELS,
      ]),
    )
    .option('--exit-zero', 'exit 0 whatever is found; not when something could not be read', false)
    .addOption(colourOption())
    .option('--quiet', 'no summary, no warnings and no progress on standard error', false)
    .optionsGroup(HEADINGS.archives)
    .addOption(jobsOption('; one with --cache and --against'))
    .optionsGroup(HEADINGS.other)
    .addHelpOption(helpOption())
    .addHelpText('after', AFTER_CHECK)
    .action(async (files: string[], options: CheckCommandOptions & Coloured) => {
      const { runCheck } = await import('./check-command.js');
      const { color, output, cache, against } = options;
      process.exitCode = await runCheck(
        files,
        { ...options, jobs: cache === undefined && against === undefined ? options.jobs : 1 },
        viewOf({ color, ...(output === undefined ? {} : { output }) }),
      );
    });
}

function parseIds(value: string): CheckId[] {
  return value.split(',').map((name) => parseId(name.trim()));
}

function parseId(value: string): CheckId {
  const id = CHECK_IDS.find((one) => one === value);
  if (id !== undefined) return id;
  const meant = nearest(value, CHECK_IDS);
  throw new InvalidArgumentError(
    meant === null ? 'copydesk check --list names them all.' : `Did you mean ${meant}?`,
  );
}
