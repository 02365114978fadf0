import { CommanderError } from 'commander';
import { UsageError } from '../errors.js';
import { complain } from './complain.js';
import { EXIT } from './exit.js';
import { endQuietlyWhenUnread } from './output.js';
import { createProgram } from './program.js';

endQuietlyWhenUnread();
async function run(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (error instanceof UsageError) {
      complain(error.message);
      process.exitCode = EXIT.trouble;
    } else if (error instanceof CommanderError) {
      // Commander has said what is wrong; help and version come this way too, with code 0.
      process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.trouble;
    } else throw error;
  }
}

void run();
