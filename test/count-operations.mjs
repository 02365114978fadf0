// node test/count-operations.mjs PARAGRAPHS [run|lands]: how many blocks of the program's code run for an article of so many
// paragraphs, each with names of its own, or all one run of capitalised words, names among them, or each with
// days and years that depend on the article's country. V8's precise coverage counts them: the same on every machine, busy or not.
import { Session } from 'node:inspector/promises';
import { extract } from '../dist/index.js';

const SYLLABLES = [
  'ba',
  'den',
  'fo',
  'gul',
  'ker',
  'lin',
  'mos',
  'nar',
  'pel',
  'rus',
  'sto',
  'tav',
  'vik',
  'zor',
];
const nameOf = (number) => {
  let name = '';
  for (let rest = number + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return name[0].toUpperCase() + name.slice(1);
};
const paragraph = (number) => {
  const [given, surname] = [nameOf(number * 7 + 1), nameOf(number * 11 + 3)];
  return (
    `Trade Minister ${given} ${surname}, ${30 + (number % 40)}, met rivals in Kenya last week, officials said. ` +
    `“The ${number + 12} farms in Peru need ${number * 3 + 5} million dollars,” said ${surname}, who was born in Georgia. ` +
    `Turkey and the Bank of Malta agreed with Mr ${surname} on 3 March ${1990 + (number % 30)}.`
  );
};

const WORDS = 'Elena Prelstad Okafor Maria Zubin Elena Prelstad Okafor Maria Zubin Elenaov Prelstad'.split(
  ' ',
);
const count = Number(process.argv[2]);
const TEXTS = {
  names: () => Array.from({ length: count }, (_, number) => paragraph(number)).join('\n\n'),
  run: () => Array.from({ length: count }, () => WORDS.join(' ')).join(' '),
  lands: () =>
    `Ana Oke is from Kenya.\n\n${'Sales rose in the first half. She rests on Republic Day, in winter and during Eid. Fiscal 2023 was good.\n\n'.repeat(count)}`,
};
const text = TEXTS[process.argv[3] ?? 'names']();
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const report = extract({ text, published: '2024-01-19' });
const { result } = await session.post('Profiler.takePreciseCoverage');
const blocks = result
  .filter(({ url }) => url.includes('/dist/'))
  .flatMap(({ functions }) => functions)
  .flatMap(({ ranges }) => ranges)
  .reduce((sum, { count }) => sum + count, 0);
console.log(JSON.stringify({ characters: text.length, people: report.people.length, blocks }));
