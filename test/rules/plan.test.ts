/** The plan asks each family only where it says that it can see anything: nothing may be lost by that. */
import { readdirSync, readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate.js';
import { SHAPE } from '../../src/annotate/tokens.js';
import { lexicon, readBeside } from '../../src/lexicon/load.js';
import { canBeName } from '../../src/rules/person/can-be-name.js';
import { JOIN, LONGEST_NAME } from '../../src/rules/person/chunks.js';
import { weigh } from '../../src/rules/person/document-pass.js';
import { AFTER_FAMILIES } from '../../src/rules/person/evidence/after.js';
import { BEFORE_FAMILIES } from '../../src/rules/person/evidence/before.js';
import { type BesideFamily, LONG, shareOfChunk } from '../../src/rules/person/evidence/define.js';
import { asked } from '../../src/rules/person/evidence/document/family.js';
import { DOCUMENT_FAMILIES } from '../../src/rules/person/evidence/document.js';
import { SPAN_FAMILIES } from '../../src/rules/person/evidence/span.js';
import { WORD_FAMILIES } from '../../src/rules/person/evidence/words.js';
import { FACT, factsOf } from '../../src/rules/person/facts.js';
import { firstPass } from '../../src/rules/person/first-pass.js';
import { newPeopleRoom } from '../../src/rules/person/index.js';
import { CLOSED, cellOf } from '../../src/rules/person/lattice.js';
import {
  FIRST,
  INNER,
  idsAfter,
  idsBefore,
  idsOfSpan,
  idsOfWord,
  LAST,
  ONLY,
} from '../../src/rules/person/layout.js';
import { planFor } from '../../src/rules/person/plan.js';
import { observe, type Scene } from '../../src/rules/person/scene.js';
import { FIRST_LIST_LINK, isInChunk } from '../../src/rules/person/surroundings.js';
import { openWeights } from '../../src/rules/person/weights.js';
import { MAY_BE_CUE, TITLE } from '../../src/rules/person/words.js';

const weights = openWeights(readBeside('weights.bin'));
const room = newPeopleRoom();

const LISTS = [
  'Maria, Okafor and Chen left; Sam & Lee stayed. “Okafor,” said Ann. Pro-Okafor rallies, Okafor-led talks.',
  'J. K. Okafor, 43, and Dr. Ann (61) met Mrs Lee-Chen’s son Tom “The Rock” Diaz, Jr., in SOUTH LAKE CITY.',
  'OKAFOR WINS VOTE IN LEEDS\n\nMinister Bello Okafor won. Okafor Foundation staff and Bello Okafor cheered Okafor.',
];
const texts = [
  ...LISTS,
  ...readdirSync('fixtures').map((slug) => readFileSync(`fixtures/${slug}/article.txt`, 'utf8')),
];

const sceneOf = (text: string): Scene =>
  observe(annotate({ id: '', source: '', format: 'text', text }, lexicon), weights.cueOf, weights.letters);

const spansOf = (scene: Scene): [number, number][] => {
  const spans: [number, number][] = [];
  for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
    const to = scene.chunks[chunk + 1]!;
    for (let first = scene.chunks[chunk]!; first < to; first++)
      for (let last = first + 1; last <= Math.min(to, first + LONGEST_NAME); last++)
        if (canBeName(scene.doc, scene, first, last)) spans.push([first, last]);
  }
  return spans;
};

/** What a family sees beside a unit is what its tables and its column say, if it has any. */
function expectSame(
  { ofJoined, ofListed, column, values }: BesideFamily,
  value: number,
  scene: Scene,
  unit: number,
  link: number,
  other: number,
): void {
  const sort = scene.sort[other]!;
  if (ofJoined !== undefined) expect(value).toBe(isInChunk(link) ? ofJoined(link, sort) : -1);
  if (ofListed !== undefined)
    expect(value).toBe(link < FIRST_LIST_LINK ? -1 : ofListed(link - FIRST_LIST_LINK, sort));
  if (column === undefined) return;
  const seen = column(scene)[unit]!;
  expect(value).toBe(seen === 0 || values !== null ? seen - 1 : seen);
}

test.each(WORD_FAMILIES.map((family) => [family.id, family] as const))('word: %s', (_, family) => {
  const { see, ofSet, ofLetters, ofWriting, column, lowered } = family;
  for (const scene of texts.map(sceneOf)) {
    const { length, form, set, shape, size, loud, letters, lower } = scene.profiles;
    for (let row = 0; row < length; row++) {
      const value = see(scene, row);
      if (ofSet !== undefined) expect(value).toBe(ofSet(set[row]!));
      if (ofLetters !== undefined)
        expect(value).toBe(shape[row] === SHAPE.initial ? -1 : ofLetters(letters[row]!, form[row]! > 0));
      if (ofWriting !== undefined)
        expect(value).toBe(ofWriting(shape[row]!, Math.min(LONG, size[row]!), loud[row]!));
      if (column !== undefined) expect(value).toBe(column(scene)[row]! || -1);
      if (lowered === true && lower[row] === 0) expect(value).toBe(-1);
    }
  }
});

test('words that may be cues are told by their class sets', () => {
  weights.cueOf.forEach((cue, id) => {
    if (cue > 0) expect(MAY_BE_CUE[lexicon.setOf[id]!]).toBe(1);
  });
});

test.each(BEFORE_FAMILIES.map((family) => [family.id, family] as const))('before: %s', (_, family) => {
  for (const scene of texts.map(sceneOf))
    for (let unit = 0; unit < scene.length; unit++) {
      const kind = scene.before[unit]!;
      const value = family.see(scene, unit);
      if (family.ofPair !== undefined) expect(value).toBe(family.ofPair(kind, scene.sort[unit]!));
      if (family.beside?.includes(kind) === false) expect(value).toBe(-1);
      if (family.inChunk === (scene.join[unit] === JOIN.first)) expect(value).toBe(-1);
      const titled = scene.token[unit]! > 0 && TITLE[scene.doc.set[scene.token[unit]! - 1]!]! > 0;
      if (family.titled === true && !titled) expect(value).toBe(-1);
      expectSame(family, value, scene, unit, scene.link[unit]!, unit - 1);
    }
});

test.each(AFTER_FAMILIES.map((family) => [family.id, family] as const))('after: %s', (_, family) => {
  for (const scene of texts.map(sceneOf))
    for (let unit = 1; unit <= scene.length; unit++) {
      const kind = scene.after[unit - 1]!;
      const value = family.see(scene, unit);
      const inside = unit < scene.length && scene.chunk[unit] === scene.chunk[unit - 1];
      if (family.ofPair !== undefined) expect(value).toBe(family.ofPair(kind, scene.sort[unit - 1]!));
      if (family.beside?.includes(kind) === false) expect(value).toBe(-1);
      if (family.inChunk === !inside) expect(value).toBe(-1);
      expectSame(family, value, scene, unit - 1, scene.link[unit]!, unit);
    }
});

const namesIn = ({ profile, profiles }: Scene, first: number, last: number): number =>
  profile.subarray(first, last).reduce((names, row) => names + profiles.named[row]!, 0);

test('in a chunk that is nothing special every run of words may be a name', () => {
  for (const scene of texts.map(sceneOf)) {
    const open = new Set(spansOf(scene).map(([first, last]) => cellOf(first, last)));
    for (let chunk = 0; chunk + 1 < scene.chunks.length; chunk++) {
      const to = scene.chunks[chunk + 1]!;
      for (let first = scene.chunks[chunk]!; first < to && scene.special[chunk] === 0; first++)
        for (let last = first + 1; last <= Math.min(to, first + LONGEST_NAME); last++)
          expect(open.has(cellOf(first, last))).toBe(true);
    }
  }
});

test.each(SPAN_FAMILIES.map((family) => [family.id, family] as const))('span: %s', (_, family) => {
  const { see, longer, phrased, special, between, ofPlace, ofSorts, ofNames } = family;
  for (const scene of texts.map(sceneOf))
    for (const [first, last] of spansOf(scene)) {
      const value = see(scene, first, last);
      const isLonger = last - first > 1;
      if (longer === !isLonger) expect(value).toBe(-1);
      if (phrased === true && scene.phrased[scene.chunk[first]!] === 0) expect(value).toBe(-1);
      if (between?.(scene.before[first]!, scene.after[last - 1]!) === false) expect(value).toBe(-1);
      const chunk = scene.chunk[first]!;
      if (special === true && scene.special[chunk] === 0) expect(value).toBe(-1);
      const share = shareOfChunk(first === scene.chunks[chunk], last === scene.chunks[chunk + 1]);
      if (ofPlace !== undefined) expect(value).toBe(ofPlace(scene.line[chunk]!, share, last - first));
      if (ofNames !== undefined && isLonger)
        expect(value).toBe(ofNames(namesIn(scene, first, last), last - first));
      if (ofSorts !== undefined && isLonger)
        expect(value).toBe(ofSorts(scene.sort[first]!, scene.sort[last - 1]!));
    }
});

test.each(DOCUMENT_FAMILIES.map((family) => [family.id, family] as const))(
  'document: %s',
  (_, { see, where = 0, unless = 0, ofAsked, ofUnparted }) => {
    for (const scene of texts.map(sceneOf)) {
      const standing = weigh(scene, firstPass(scene, weights, planFor(weights), room.known, room.arena));
      for (const [first, last] of spansOf(scene)) {
        const cell = cellOf(first, last);
        const facts = factsOf(standing, first, last, cell);
        const value = see(standing, first, last, cell);
        if ((facts & where) !== where || (facts & unless) !== 0) expect(value).toBe(-1);
        else if (ofAsked !== undefined) expect(value).toBe(ofAsked(asked(standing, first, last)));
        if (ofUnparted !== undefined && (facts & FACT.unparted) !== 0 && (facts & FACT.alone) === 0)
          expect(value).toBe(ofUnparted(asked(standing, first, last)));
      }
    }
  },
);

/** Cells of all runs of words. */
const cellsOf = (scene: Scene): number[] =>
  Array.from(scene.token, (_, first) => {
    const to = scene.chunks[scene.chunk[first]! + 1]!;
    const words = Math.min(to - first, LONGEST_NAME);
    return Array.from({ length: words }, (_, at) => cellOf(first, first + at + 1));
  }).flat();

test('the sums are those of the evidence that explain lists, also when words were met before', () => {
  const { layout, any, alone } = weights;
  const ids = new Int32Array(64);
  const add = (count: number, withAlone: boolean): number => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += any[ids[at]!]! + (withAlone ? alone[ids[at]!]! : 0);
    return sum;
  };
  const plan = planFor(weights);
  for (const text of [...texts, ...texts]) {
    const scene = sceneOf(text);
    const scores = firstPass(scene, weights, plan, room.known, room.arena);
    let open = 0;
    for (const [first, last] of spansOf(scene)) {
      const single = last - first === 1;
      let sum = add(idsBefore(scene, layout, first, ids), single);
      sum += add(idsAfter(scene, layout, last, ids), single);
      sum += add(idsOfSpan(scene, layout, first, last, ids), false);
      for (let unit = first; unit < last; unit++) {
        const position = single ? ONLY : unit === first ? FIRST : unit === last - 1 ? LAST : INNER;
        sum += add(idsOfWord(scene, layout, scene.profile[unit]!, position, ids), false);
      }
      expect(scores[cellOf(first, last)]).toBeCloseTo(sum, 9);
      open++;
    }
    expect(cellsOf(scene).filter((cell) => scores[cell]! > CLOSED).length).toBe(open);
  }
});
