import { type Doc, is, isMark, surface } from '../../annotate/doc.js';
import { GAP, SHAPE, TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { wordSet } from '../../lexicon/word-list.js';
import { kindInSeries } from './elided/in-series.js';
import type { Amount } from './parse/amount.js';
import { comparatorBefore } from './parse/comparator.js';
import { pastHyphen } from './parse/joints.js';
import { MAGNITUDES, MONTHS, WORD } from './parse/lexis.js';
import { nounPhraseAt } from './parse/noun-phrase.js';
import { isNounPhraseWord } from './parse/nouns.js';
import { percentSign } from './parse/percent-sign.js';
import { defineFigure, trap } from './parse/reading.js';
import { isNameBefore } from './parse/surroundings.js';
import { unitAt } from './parse/unit.js';

export const trapModel = defineFigure({
  id: 'trap.model',
  doc: 'A name with digits: COVID-19, G20, F-16, 5G, MH370.',
  source: 'annotation guide, Figures (not figures: names with digits)',
  examples: [
    { text: 'Cases of COVID-19 fell.', finds: 'COVID-19' },
    { text: 'The G20 will meet.', finds: 'G20' },
    { text: 'An F-16 landed.', finds: 'F-16' },
    { text: 'He flew on UO 804 to Osaka.', finds: 'UO 804' },
    { text: 'The 5G network opened.', finds: '5G' },
    { text: 'It belongs to Harbour Plan 2.0.', finds: 'Plan 2.0' },
    { text: 'He had a 9mm pistol.', finds: '9mm' },
    { text: 'A Boeing 737 fell. Of the 737 no more is known.', finds: '737' },
  ],
  counterExamples: [
    'The road is 5km long.',
    'It cost US$20.',
    'They sold 5bn shares.',
    'A ten-goal lead.',
    'Rs20 was paid.',
    'Of the 737 boats six sank.',
    'A poll gave the CDU 17 to 19 seats.',
    'It gave Rovers 61 seats, the CDU 17 and the rest nine.',
  ],
  read: (doc, amount) => {
    if (amount.form !== 'digits') return null;
    const { first, last } = amount.low;
    // `the magnitude-6.1 quake`
    if (amount.sign !== null || doc.form[first - 2] === MAGNITUDE) return null;
    const name = nameTouching(doc, first);
    if (name !== null) return trap(doc, 'trap.model', 'name with digits', name, last);
    if (isBarrel(doc, amount)) return trap(doc, 'trap.model', 'calibre', first, last + 1);
    if (isAircraft(doc, amount)) return trap(doc, 'trap.model', 'aircraft', first, last);
    if (isVersion(doc, amount)) return trap(doc, 'trap.model', 'version', first - 1, last);
    const code = codeBefore(doc, amount);
    if (code !== null) return trap(doc, 'trap.model', 'flight or code', code, last);
    const letters = last < doc.length && doc.gap[last] === GAP.none && doc.kind[last] === TOKEN.word;
    if (!letters || doc.shape[last]! < SHAPE.upper) return null;
    if (amount.exponent > 0 || percentSign(doc, last) !== null || unitAt(doc, pastHyphen(doc, last)) !== null)
      return null;
    if (comparatorBefore(doc, first).first === first)
      return trap(doc, 'trap.model', 'name with digits', first, last + 1);
    return null;
  },
});

const MAGNITUDE = wordId(lexicon, 'magnitude');

/** `a 9mm pistol` */
const isBarrel = (doc: Doc, { last }: Amount): boolean =>
  doc.form[last] === MILLIMETRES && GUNS.has(doc.form[last + 1] ?? 0);
const MILLIMETRES = wordId(lexicon, 'mm');
const GUNS = wordSet(
  'pistol pistols gun guns rifle rifles handgun handguns revolver carbine ammunition bullet bullets cartridge cartridges',
);

/** How far around the article may name the maker, in characters. */
const MAKER_REACH = 4000;

/** `the 747`, where the text near by has a Boeing 747. */
function isAircraft(doc: Doc, { first, last, bare }: Amount): boolean {
  if (!bare || doc.form[first - 1] !== WORD.the || doc.end[first]! - doc.start[first]! !== 3) return false;
  const at = doc.start[first]!;
  const near = doc.text.slice(Math.max(0, at - MAKER_REACH), at + MAKER_REACH);
  const number = surface(doc, first);
  return last === first + 1 && MAKERS.some((maker) => near.includes(maker + number));
}
const MAKERS = ['Boeing ', 'Airbus A', 'Airbus '];

/** `Harbour Plan 2.0`: a round version behind a name, and nothing that it could count. */
function isVersion(doc: Doc, { first, last, next, percent, high }: Amount): boolean {
  if (high !== null || percent !== null || last !== first + 1 || doc.gap[first] !== GAP.space) return false;
  return ROUND.test(surface(doc, first)) && isNameBefore(doc, first - 1) && !isNounPhraseWord(doc, next);
}
const ROUND = /^\d\.0$/;

/** `UO` of `UO 804`: two or three capitals before a bare number. */
function codeBefore(doc: Doc, amount: Amount): number | null {
  const before = amount.low.first - 1;
  if (
    !amount.low.bare ||
    before < 0 ||
    doc.gap[before + 1] !== GAP.space ||
    doc.shape[before] !== SHAPE.upper
  )
    return null;
  const length = doc.end[before]! - doc.start[before]!;
  if (
    length > 3 ||
    doc.dotted[before] === 1 ||
    is(doc, before, CLASS['country-name']) ||
    is(doc, before, CLASS.calendar)
  )
    return null;
  // `Rovers won 61 seats, the CDA 17`
  if (kindInSeries(doc, amount, before, amount.last < doc.length ? amount.last : -1) !== null) return null;
  // `gave the CDA 17 to 19 seats`
  if (amount.high !== null && nounPhraseAt(doc, amount.last, true)?.plural === true) return null;
  const block = doc.blocks[doc.block[before]!]!;
  return block.allCaps || block.titleCase ? null : before;
}

/** `G` of `G20`, `COVID` of `COVID-19`; null when the number stands free. */
function nameTouching(doc: Doc, number: number): number | null {
  if (doc.gap[number] !== GAP.none || number === 0) return null;
  const before = number - 1;
  if (doc.kind[before] === TOKEN.word) return before;
  if (!isMark(doc, before, '-') && !isMark(doc, before, '‑') && !isMark(doc, before, '–')) return null;
  const name = before - 1;
  if (name < 0 || doc.gap[before] !== GAP.none || doc.kind[name] !== TOKEN.word) return null;
  if (MAGNITUDES.has(doc.form[name]!) || MONTHS.has(doc.form[name]!)) return null;
  return surface(doc, name) === 's' ? null : name;
}
