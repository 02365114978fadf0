/** Options that several commands have. */
import { availableParallelism } from 'node:os';
import { type HelpConfiguration, InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS } from '../read/index.js';
import { parsePublished } from '../read/published.js';
import { TOPICS, type Topic } from '../types.js';

export type Coloured = { readonly color: boolean };

/** The choices of an option stand in its description already. */
export const HELP: HelpConfiguration = {
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string' ? `${description} (default: ${defaultValue})` : description,
};

export const inputOption = () =>
  new Option('-i, --input <format>', `auto, ${INPUT_FORMATS.join(', ')}`)
    .choices(['auto', ...INPUT_FORMATS])
    .default('auto');

export const publishedOption = () =>
  new Option('-p, --published <date>', 'day of publication, YYYY-MM-DD').argParser((value: string) => {
    const date = parsePublished(value);
    if (date === null) throw new InvalidArgumentError('Write YYYY-MM-DD, such as 2024-01-19.');
    return date;
  });

export const onlyTopicsOption = () =>
  new Option('--only <topics>', `some of ${TOPICS.join(',')}`).argParser(parseTopics);

function parseTopics(value: string): Topic[] {
  return value.split(',').map((name) => {
    const topic = TOPICS.find((one) => one === name.trim());
    if (topic === undefined) throw new InvalidArgumentError(`Choose from ${TOPICS.join(', ')}.`);
    return topic;
  });
}

/** More threads than this are a slip of the keyboard. */
const MOST_JOBS = 256;

export const jobsOption = (note = '') =>
  new Option('-j, --jobs <n>', `threads to work with (default: 1); auto or 0: one for each core${note}`)
    .argParser(parseJobs)
    .default(1);

function parseJobs(value: string): number {
  const jobs = value.trim() === 'auto' ? 0 : Number(value);
  if (value.trim() === '' || !Number.isInteger(jobs) || jobs < 0 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`Write a number from 1 to ${MOST_JOBS}, or auto.`);
  return jobs === 0 ? availableParallelism() : jobs;
}

export const configOption = () =>
  new Option('--config <file>', 'this configuration, not the nearest copydesk.config.{json,yaml} upward');

export const colourOption = () =>
  new Option('--no-color', 'no colours; NO_COLOR in the environment says the same');

export const helpOption = () => new Option('-h, --help', 'show this');

export const gather = (value: string, before: string[] = []): string[] => [...before, value];
