import { CommanderError } from 'commander';
import { UsageError } from '../errors.js';
import { complain } from './complain.js';
import { EXIT } from './exit.js';
import { outputTerminal } from './output.js';
import { createProgram } from './program.js';

async function run(): Promise<void> {
  try {
    await createProgram().parseAsync();
    // Else Node waits for what V8 still compiles or marks beside. A terminal may have to be waited for.
    if (outputTerminal() === null) process.exit();
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
