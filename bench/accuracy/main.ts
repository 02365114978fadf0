/**
 * How right copydesk and its peers are, on the same texts in the same run:
 *
 *     npm run bench:accuracy -- [--corpora DIR] [--json] [--without-peers] [--write-floors [--allow-lower REASON]]
 */
import { parseArgs } from 'node:util';
import { extract } from '../../src/index.js';
import { type Corpora, expectedAt, folderOf, openCorpora } from './corpora.js';
import { below, raise, readFloors, writeFloors } from './floors.js';
import { measure } from './measure.js';
import { chrono } from './peers/chrono.js';
import { compromise } from './peers/compromise.js';
import { tableOf } from './table.js';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    json: { type: 'boolean', default: false },
    'without-peers': { type: 'boolean', default: false },
    'write-floors': { type: 'boolean', default: false },
    'allow-lower': { type: 'string' },
  },
});

const folder = folderOf(options.corpora);
const corpora = openCorpora(folder);
const peers = options['without-peers'] ? [] : [compromise, chrono];
const results = measure(extract, corpora, peers);
const measured = Object.fromEntries(results.map(({ text, systems }) => [text, systems['copydesk']!]));

if (options.json) process.stdout.write(`${JSON.stringify({ folder, results }, null, 2)}\n`);
else {
  process.stdout.write(tableOf(results, ['copydesk', ...peers.map(({ name }) => name)]));
  process.stdout.write(corpora === null ? `\n${expectedAt(folder)}\n` : sameFigures(corpora));
}

if (options['write-floors']) writeFloors(raise(readFloors(), measured, options['allow-lower']));
const floors = readFloors();
const fallen = results.flatMap(({ text }) => below(floors, text, measured[text]!));
if (fallen.length > 0) {
  const advice = 'floors only rise; to lower these: --write-floors --allow-lower REASON';
  process.stderr.write(`${[...fallen, advice].join('\n')}\n`);
  process.exitCode = 1;
}

/** The same figures by hand. */
function sameFigures({ folder, scorer, list }: Corpora): string {
  const lines = list.map(({ name, goldFrom }) => {
    const gold = goldFrom === undefined ? `${folder}/corpora/${name}.jsonl` : 'gold.jsonl';
    const run = `node bin/copydesk.js --input ndjson --format ndjson - < ${gold} > pred.ndjson && node ${scorer} ${gold} pred.ndjson`;
    return `  ${goldFrom === undefined ? '' : `${goldFrom} && `}${run}`;
  });
  return [
    '',
    'The weights by which people are decided are fitted on these corpora, on the fixtures and on passages of our own: `npm run fit -- --folds`',
    'measures people on newspapers that were left out. TimeBank and CoNLL do not follow our guide in everything.',
    '',
    'The same figures of copydesk, by the command line:',
    ...lines,
    '',
  ].join('\n');
}
