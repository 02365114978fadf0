/** Options that several commands have. */
import { type HelpConfiguration, InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS } from '../read/index.js';
import { parsePublished } from '../read/published.js';

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

export const colourOption = () =>
  new Option('--no-color', 'no colours; NO_COLOR in the environment says the same');

export const helpOption = () => new Option('-h, --help', 'show this');

export const gather = (value: string, before: string[] = []): string[] => [...before, value];
