/** How far a long run is, on a terminal only, and its end by Ctrl-C. */
import { errorTerminal } from './output.js';

export interface Progress {
  /** After so many more articles: draws, and lets Ctrl-C be heard. */
  readonly articles: (count: number) => Promise<void>;
  /** Before a file is read. */
  readonly file: () => void;
  /** Before anything else is written to the terminal. */
  readonly clear: () => void;
  /** The user wants no more; what is done is written. */
  readonly stopped: () => boolean;
  readonly end: () => void;
}

/** Shorter runs need no bar. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const BAR_WIDTH = 24;

export function startProgress(files: number, { quiet }: { readonly quiet: boolean }): Progress {
  const terminal = quiet ? null : errorTerminal();
  const start = milliseconds();
  let turn = start;
  let drawn = false;
  let done = 0;
  let filesBegun = 0;
  let stop = false;
  const onInterrupt = () => {
    // A second Ctrl-C ends the process at once.
    process.removeListener('SIGINT', onInterrupt);
    stop = true;
    process.stdin.destroy();
  };
  process.on('SIGINT', onInterrupt);

  const clear = () => {
    if (drawn) terminal?.write('\r\x1b[K');
    drawn = false;
  };
  const draw = (on: NodeJS.WriteStream) => {
    const read = files === 0 ? 0 : Math.max(0, filesBegun - 1) / files;
    const filled = Math.round(read * BAR_WIDTH);
    const bar =
      files > 1
        ? `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] file ${filesBegun} of ${files}, `
        : '';
    const line = `${bar}${done} ${done === 1 ? 'article' : 'articles'}`;
    on.write(`\r\x1b[K${line.slice(0, (on.columns ?? 80) - 1)}`);
    drawn = true;
  };

  return {
    articles: async (count) => {
      done += count;
      const now = milliseconds();
      if (now - turn < REDRAW_MS) return;
      turn = now;
      if (terminal !== null && now - start > PATIENCE_MS) draw(terminal);
      // Files are read without waiting; signals come only in a turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
    },
    file: () => {
      filesBegun++;
    },
    clear,
    stopped: () => stop,
    end: () => {
      clear();
      process.removeListener('SIGINT', onInterrupt);
    },
  };
}

/** A clock that is there from the start: `performance` is loaded when it is first named, which takes as long as an article. */
const milliseconds = (): number => Number(process.hrtime.bigint() / 1_000_000n);
