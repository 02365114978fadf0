/** Options that several commands have. */
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

export const configOption = () =>
  new Option('--config <file>', 'this configuration, not the nearest copydesk.config.{json,yaml} upward');

export const colourOption = () =>
  new Option('--no-color', 'no colours; NO_COLOR in the environment says the same');

export const helpOption = () => new Option('-h, --help', 'show this');

export const gather = (value: string, before: string[] = []): string[] => [...before, value];
