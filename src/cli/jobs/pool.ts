/**
 * Work in, results out in the same order, over several threads. What the work is it does not know.
 * The pool of threads is piscina's; this adds order, a bound on what is under way, and what to do when a thread dies.
 */
import { Piscina } from 'piscina';
import { setFlags } from '../../../bin/v8.js';
import { startLongRun } from '../long-run.js';
import { newGarbage } from './garbage.js';

/** Runs a task of the worker module on something; rejects when its thread dies, or when it throws. */
export type Run = (task: string, message: unknown) => Promise<unknown>;

export interface Plan<Work, Result> {
  /** Threads besides this one. */
  readonly jobs: number;
  /** Module of the workers: a function a task. */
  readonly worker: URL;
  /** What is done with a piece of work. */
  readonly start: (work: Work, run: Run) => Promise<Result>;
  /** Memory that it takes, about. */
  readonly bytesOf: (work: Work) => number;
  /** The parts of a work whose thread died, each to be done alone; null where it has none. */
  readonly partsOf: (work: Work, run: Run) => Promise<readonly Work[] | null>;
  /** What stands for a work without parts whose thread died twice. */
  readonly lost: (work: Work, reason: string, run: Run) => Promise<Result>;
}

/** So much work a thread may be under way at once: done, but not yet taken, counts too. */
const BYTES_PER_JOB = 1 << 20;
/** An article alone may be larger. The next thread that dies of it is the second. */
const DEATHS = 2;
/** Memory of short-lived objects a thread, in MB. */
const YOUNG_GENERATION_MB = 12;
/**
 * V8 lets a heap grow to several times what lives in it before it looks for garbage, in each thread. This keeps it to
 * a fifth more; the time was the same within noise, the memory of two workers a third less.
 */
const HEAP_GROWING = '--heap-growing-percent=20';
/**
 * Nor the compiler that stands between the two of Node 20 since Node 22: what waits for it in each thread took 290 to 340
 * MB at most over 60 MB with two, where it is 220 without, for a twenty-fifth of the time.
 */
const NO_MAGLEV = '--no-maglev';

export async function* runInOrder<Work, Result>(
  works: AsyncIterator<Work>,
  plan: Plan<Work, Result>,
): AsyncGenerator<Result> {
  startLongRun();
  setFlags({ all: [HEAP_GROWING], sinceNode22: [NO_MAGLEV] });
  const wentThrough = newGarbage();
  // No limit on the old generation: a thread that hits one in a single large allocation takes the process with it.
  const pool = new Piscina({
    filename: plan.worker.href,
    minThreads: plan.jobs,
    maxThreads: plan.jobs,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  // A thread that dies between two tasks is replaced; nothing is lost.
  pool.on('error', () => {});
  let open = true;
  const run: Run = (task, message) => pool.run(message, { name: task });

  const settle = async (work: Work, deaths: number): Promise<Result[]> => {
    let reason: string;
    try {
      return [await plan.start(work, run)];
    } catch (error) {
      if (!open) return [];
      reason = (error as Error).message;
    }
    const parts = await plan.partsOf(work, run);
    if (parts === null)
      return deaths + 1 >= DEATHS ? [await plan.lost(work, reason, run)] : settle(work, deaths + 1);
    const results: Result[] = [];
    for (const part of parts) results.push(...(await settle(part, deaths + 1)));
    return results;
  };

  type Turn =
    | { readonly arrived: IteratorResult<Work> }
    | { readonly settled: readonly Result[]; readonly bytes: number };
  const limit = plan.jobs * BYTES_PER_JOB;
  const underWay: Promise<Turn>[] = [];
  let bytes = 0;
  let more = true;
  const next = () => works.next().then((arrived): Turn => ({ arrived }));
  let arrival: Promise<Turn> | null = null;
  try {
    while (more || underWay.length > 0) {
      if (more && (bytes < limit || underWay.length === 0)) arrival ??= next();
      const [head] = underWay;
      const turn = await Promise.race([head, arrival].filter((one) => one != null));
      if ('arrived' in turn) {
        arrival = null;
        more = turn.arrived.done !== true;
        if (turn.arrived.done) continue;
        const work = turn.arrived.value;
        const size = plan.bytesOf(work);
        bytes += size;
        underWay.push(settle(work, 0).then((settled) => ({ settled, bytes: size })));
      } else {
        underWay.shift();
        bytes -= turn.bytes;
        yield* turn.settled;
        wentThrough(turn.bytes);
      }
    }
  } finally {
    open = false;
    arrival?.catch(() => {});
    works.return?.()?.catch(() => {});
    await pool.destroy();
  }
}
