// words.tsv: ordinary English word forms with a frequency band and the parts of speech they can be.
// Sources: Debian scowl 2020.12.07 (SCOWL licence, permissive) and Debian wordnet-base 3.0 (WordNet licence, permissive).
import { existsSync, readFileSync } from 'node:fs';
import { writeTable } from './common.mjs';

const scowl = '/usr/share/dict/scowl';
const wordnet = '/usr/share/wordnet';
const bands = { 10: 1, 20: 2, 35: 3, 40: 4, 50: 4, 55: 5, 60: 5 };
const read = (path) => readFileSync(path, 'utf8');

const bandOf = new Map();
for (const [size, band] of Object.entries(bands)) {
  for (const dialect of ['english', 'american', 'british', 'british_z']) {
    for (const kind of ['words', 'contractions']) {
      const file = `${scowl}/${dialect}-${kind}.${size}`;
      if (!existsSync(file)) continue;
      for (const raw of read(file).split('\n')) {
        const word = raw.normalize('NFC');
        // Possessives are two things; one letter is no word but `a` and `i`.
        if (!/^\p{Ll}+(?:'\p{Ll}+)*$/u.test(word) || (kind === 'words' && word.includes("'"))) continue;
        if (word.length < 2 && word !== 'a') continue;
        if (!bandOf.has(word)) bandOf.set(word, band);
      }
    }
  }
}

// Function words: closed classes, flagged `f`; some are missing or rare in the lists above.
const functionWords =
  `a an the this that these those i me my mine myself you your yours yourself yourselves he him his himself she her hers
  herself it its itself we us our ours ourselves they them their theirs themselves who whom whose which what whoever whatever whichever
  someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one ones each every either neither
  both all any some no many much more most few fewer fewest less least several enough other others another such own same
  and or but nor yet so for if unless until till while whereas although though because since as than whether lest once when whenever
  where wherever why how however of in on at by to from with without within into onto upon over under above below between among amongst
  amid amidst against across along alongside around about after before behind beneath beside besides beyond despite down during except
  inside near off out outside past per plus minus round through throughout toward towards underneath unlike up via versus vs
  be am is are was were been being have has had having do does did done doing will would shall should can could may might must ought cannot
  not never ever always also too very just only even still already again then there here now thus hence therefore meanwhile otherwise
  instead perhaps maybe quite rather almost away back forth apart aside yes
  ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll i'm i've isn't it's let's mustn't she'd
  she'll she's shouldn't that's there's they'd they'll they're they've wasn't we'd we'll we're we've weren't what's who's won't wouldn't
  you'd you'll you're you've`.split(/\s+/u);
for (const word of functionWords) if (!(bandOf.get(word) <= 2)) bandOf.set(word, word.includes("'") ? 2 : 1);

// Lemmas by part of speech; data files keep the case, so proper names (`Paris`) fall out.
const lemmas = {};
const exceptions = {};
for (const [letter, part] of [
  ['n', 'noun'],
  ['v', 'verb'],
  ['a', 'adj'],
  ['r', 'adv'],
]) {
  lemmas[letter] = new Set();
  for (const line of read(`${wordnet}/data.${part}`).split('\n')) {
    if (line === '' || line.startsWith(' ')) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3], 16);
    for (let at = 0; at < count; at++) {
      const lemma = fields[4 + 2 * at].replace(/\([a-z]+\)$/u, '');
      if (/^[a-z']+$/u.test(lemma)) lemmas[letter].add(lemma);
    }
  }
  exceptions[letter] = new Map(
    read(`${wordnet}/${part}.exc`)
      .trim()
      .split('\n')
      .map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
  );
}

// WordNet's own rules of detachment (morphy).
const endings = {
  n: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  v: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  a: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  r: [],
};
const american = (word) => word.replace(/is(e[sd]?|ing|ation|ations)$/u, 'iz$1').replace('our', 'or');

function isForm(word, letter) {
  const known = lemmas[letter];
  if (known.has(word)) return true;
  if ((exceptions[letter].get(word) ?? []).some((lemma) => known.has(lemma))) return true;
  if (letter === 'n' && word.endsWith('ss')) return false;
  return endings[letter].some(
    ([ending, put]) => word.endsWith(ending) && known.has(word.slice(0, word.length - ending.length) + put),
  );
}

const isFunction = new Set(functionWords);
const rows = [...bandOf].map(([word, band]) => {
  const parts = ['n', 'v', 'a', 'r']
    .filter((letter) => isForm(word, letter) || isForm(american(word), letter))
    .join('');
  return [word, band, (isFunction.has(word) ? 'f' : '') + parts || '-'];
});

writeTable(
  'words.tsv',
  [
    'Ordinary English word forms: word, frequency band (1 most frequent … 5), parts of speech',
    '(f function word, n noun, v verb, a adjective, r adverb; - unknown). Words that are only proper names are in proper-words.tsv.',
    'Generated by scripts/import/words.mjs; do not edit. Columns: word, band, pos.',
    'Bands: SCOWL sizes 10, 20, 35, 40-50, 55-60 of Debian scowl 2020.12.07 (SCOWL licence); parts of speech: Debian wordnet-base 3.0 (WordNet licence).',
  ],
  rows,
);
