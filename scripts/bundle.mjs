// How the source becomes what runs: one bundler for what ships, for scripts, benchmarks and tests.
import { rolldown } from 'rolldown';

/**
 * Bundles modules. Constants of a module stay `const`, in one scope with those that use them: V8 then compiles their
 * values into the code. A bundler that writes `var` instead, or a chunk that imports them, makes V8 load and check each
 * one each time (a twentieth of all time, docs/adr/0005-the-hot-path.md).
 * @param {{input: Record<string, string>, inside?: readonly string[], define: Record<string, string>, plugins?: import('rolldown').Plugin[], output: import('rolldown').OutputOptions}} what
 *   inside: packages that are copied into the bundle; the others are imported when it runs
 * @returns paths of the modules in the bundle
 */
export async function bundle({ input, inside = [], define, plugins = [], output }) {
  const isInside = (id) => inside.some((name) => id === name || id.startsWith(`${name}/`));
  const build = await rolldown({
    input,
    platform: 'node',
    external: (id, importer) =>
      importer !== undefined &&
      /^[^./]/.test(id) &&
      !isInside(id) &&
      // What a package inside needs goes inside with it.
      (id.startsWith('node:') || !importer.includes('node_modules')),
    plugins,
    transform: { define, target: 'node20' },
    optimization: { inlineConst: { mode: 'all', pass: 2 } },
    // A warning is a mistake here: nobody reads what a build prints.
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const written = await build.write(output);
  await build.close();
  return written.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
}
