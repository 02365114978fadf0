// Preloaded by tests into each thread of the command: articles whose id says so kill the worker that writes them.
import { appendFileSync, existsSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const deaths = {
  exit: () => process.exit(7),
  memory: () => {
    const kept = [];
    // Not all of one length: what V8 of Node 24 and 26 compiles for that never ends, nor runs out of memory.
    for (;;) kept.push(new Array(100 + (kept.length % 7)).fill(0.5));
  },
};

if (!isMainThread) {
  const { stringify } = JSON;
  JSON.stringify = (value, ...rest) => {
    // A report, or what the fingerprint of a finding is made of.
    const id = value?.article?.id ?? value?.[1];
    const [, how, once] = /^poison-([a-z]+)(-once)?$/.exec(id) ?? [];
    if (how !== undefined) {
      const log = process.env.POISON_LOG;
      const before = existsSync(log);
      appendFileSync(log, `${id}\n`);
      if (!(once && before)) deaths[how]();
    }
    return stringify(value, ...rest);
  };
}
