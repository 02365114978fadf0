// Leaves the examples of rules out of what ships: tests and the pages of rules read them from the source, and a run that
// has them reads and compiles an eighth more for nothing. Those of checks ship: SARIF prints them.
import { parseAst } from 'rolldown/parseAst';

const RULES = /src[\\/](?:rules|coref[\\/]roles)[\\/].*\.ts$/;
const LEFT_OUT = new Set(['examples', 'counterExamples']);

/** All nodes below a node of the syntax tree (ESTree). */
function* nodesIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const value of Array.isArray(node) ? node : Object.values(node)) yield* nodesIn(value);
}

/** @type {import('rolldown').Plugin} */
export const withoutExamples = {
  name: 'without examples',
  transform: (source, path) => {
    if (!RULES.test(path) || !/examples/i.test(source)) return null;
    const properties = [...nodesIn(parseAst(source, { lang: 'ts' }))].filter(
      ({ type, key, computed }) => type === 'Property' && !computed && LEFT_OUT.has(key.name),
    );
    const code = properties
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, key }) => `${text.slice(0, start)}${key.name}: []${text.slice(end)}`,
        source,
      );
    return { code, map: null };
  },
};
