import { type Doc, is, isInnerHyphen, isMark, isNumber } from '../../annotate/doc.js';
import { TOKEN } from '../../annotate/tokens.js';
import { CLASS } from '../../lexicon/classes.js';
import { wordId } from '../../lexicon/lexicon.js';
import { lexicon } from '../../lexicon/load.js';
import { WordSet } from '../../lexicon/word-set.js';
import { ageWordBefore } from './age/age-word.js';
import { apposition } from './age/beside-name.js';
import { asYoungAs, boundOfAge, limitOfAge, orOlder } from './age/bounds.js';
import { inBrackets } from './age/in-brackets.js';
import {
  atAge,
  BEEN,
  byThen,
  I_AM,
  nowAged,
  somebodyOf,
  THEN,
  TURNS,
  turned,
  whenHeWas,
} from './age/in-clause.js';
import { AGE, AGED, AGES, BE, NOW, ONLY } from './age/words.js';
import { decade, S, YEAR_OLD, yearsOld } from './age/years-old.js';
import type { Amount } from './parse/amount.js';
import { isDash } from './parse/joints.js';
import { GRAINS, WORD } from './parse/lexis.js';
import { defineFigure } from './parse/reading.js';

export const age = defineFigure({
  id: 'figure.age',
  doc: 'The age of a person or thing.',
  source: 'annotation guide, Figures (age)',
  examples: [
    { text: 'An 80-year-old widow spoke.', finds: '80-year-old', value: '80' },
    { text: 'Mira Holt, 43, runs the clinic.', finds: '43', value: '43' },
    { text: 'The former singer, 64, gave up.', finds: '64', value: '64' },
    { text: 'The family of Anil Sharma (26), who left, came.', finds: '26', value: '26' },
    { text: 'The dead were identified as Sunil (26) and Prem.', finds: '26', value: '26' },
    { text: 'Rosa Linz (75) has painted for years.', finds: '75', value: '75' },
    { text: 'Rosa and her brother Emil (7) sang.', finds: '7', value: '7' },
    { text: 'Youths aged 15 to 19 years old came.', finds: 'aged 15 to 19 years old', value: '15..19' },
    { text: 'He died at the age of 71 years.', finds: 'age of 71 years', value: '71' },
    { text: 'Rosa, who at nearly 80 still bakes, sang.', finds: 'nearly 80', value: '80' },
    { text: 'The farms are small, said Linz (29), deputy head of a union.', finds: '29', value: '29' },
    { text: 'Rosa and Emil Linz, 31 and 34, sang.', finds: '31', value: '31' },
    { text: 'Anil and Mira Holt, nine, were found.', finds: 'nine', value: '9' },
    { text: 'She sang with her niece, Zuri-Ann, five, in May.', finds: 'five', value: '5' },
    { text: 'Rosa Linz, who turned 78 earlier this month, sings.', finds: '78', value: '78' },
    { text: 'Two girls, aged nine and 13, sang.', finds: '13', value: '13' },
    { text: 'They cheated men, the oldest of whom was 93.', finds: '93', value: '93' },
    { text: 'Mr Linz (58) reckons it will rain.', finds: '58', value: '58' },
    { text: 'It named Rosa Linz alias “Bibi,” 29, a grocer.', finds: '29', value: '29' },
    { text: "Town's last doctor, 78, to retire", finds: '78', value: '78' },
    { text: 'Also jailed was haulier Anil Das (39).', finds: '39', value: '39' },
    { text: '“I’m 83. I will stay.”', finds: '83', value: '83' },
    { text: 'Most of them were under 30.', finds: 'under 30', value: '30' },
    { text: 'Her two-week-old baby slept.', finds: 'two-week-old', value: '2' },
    { text: 'Tom Oke, a father of three, 44, was held.', finds: '44', value: '44' },
    { text: 'A 44yo man was held.', finds: '44yo', value: '44' },
    { text: 'Tom Oke, aged just 54, won.', finds: 'aged just 54', value: '54' },
    { text: 'She is in her mid-30s.', finds: 'mid-30s', value: '30..39' },
    { text: 'Girls as young as nine are wed.', finds: 'as young as nine', value: '9' },
    { text: 'He would have been 84 today.', finds: '84', value: '84' },
    { text: 'They have a son, four, and a dog.', finds: 'four', value: '4' },
    { text: 'Tom Oke will turn 90 in May.', finds: '90', value: '90' },
    { text: 'Tom (12) and Emil Oke (nine) drowned.', finds: 'nine', value: '9' },
    { text: 'Two boys, 6 and 9, sang.', finds: '6', value: '6' },
    { text: 'Tom Oke (44yrs) was held.', finds: '44yrs', value: '44' },
    { text: 'Tom Oke, 44yrs, was held.', finds: '44yrs', value: '44' },
    { text: 'The couple, both 81, sang.', finds: '81', value: '81' },
    { text: 'Some 60 percent are under 25.', finds: 'under 25', value: '25' },
    { text: 'Half the town is younger than 20.', finds: 'younger than 20', value: '20' },
    { text: 'Those aged 60 and above qualify.', finds: 'aged 60 and above', value: '60' },
    { text: 'Tom Oke was only 19 when he left.', finds: '19', value: '19' },
    { text: 'Tom Oke died in 2010 at 81.', finds: '81', value: '81' },
    { text: 'Their son, 7, was not hurt.', finds: '7', value: '7' },
    { text: 'His mother, who’s 84, farms.', finds: '84', value: '84' },
    { text: 'My dad’s 79 and still sings.', finds: '79', value: '79' },
    { text: 'She will be 40 in May.', finds: '40', value: '40' },
    { text: 'Their son Tom, who is nine, sang.', finds: 'nine', value: '9' },
    { text: 'She was between 35 and 40 when she died.', finds: 'between 35 and 40', value: '35..40' },
    { text: 'He joined the party at 16.', finds: '16', value: '16' },
    { text: 'She became a mother at 17.', finds: '17', value: '17' },
    { text: 'Board chief Jan-Olav Holt (68) will step down.', finds: '68', value: '68' },
    { text: 'Ann Oke, just 22, won.', finds: '22', value: '22' },
    { text: 'The dead:\n1. Tom Oke – 17, pupil\n2. Ann Roth – 31, nurse', finds: '17', value: '17' },
    { text: 'When Anna was seven, they moved.', finds: 'seven', value: '7' },
    { text: 'When I was nine, we moved.', finds: 'nine', value: '9' },
    { text: 'He was only eight when they left.', finds: 'eight', value: '8' },
    { text: 'She had her first child at 18.', finds: '18', value: '18' },
    { text: 'His son is 12.', finds: '12', value: '12' },
    { text: 'The suspect was 27.', finds: '27', value: '27' },
    { text: 'The man, believed to be 34, fled.', finds: '34', value: '34' },
    { text: 'The pair, 17 and 18, were held.', finds: '17', value: '17' },
    { text: 'Three boys aged eight, 10 and 12 sang.', finds: '10', value: '10' },
    { text: 'Peter, six, and Paul, nine, sang.', finds: 'six', value: '6' },
    { text: 'He died at the age of 96.', finds: 'age of 96', value: '96' },
    { text: 'The survey asked people aged 18 or older.', finds: 'aged 18 or older', value: '18' },
    { text: 'They are in their 20s.', finds: '20s', value: '20..29' },
    { text: 'The houses are thousands of years old.', finds: 'thousands of years old', value: '2000' },
    { text: 'Bell maker Rosa Linz dies at 91', finds: '91', value: '91' },
    { text: 'Children under five pay nothing.', finds: 'under five', value: '5' },
    { text: 'He was 23 when he vanished.', finds: '23', value: '23' },
    { text: 'She is eighty-eight and frail.', finds: 'eighty-eight', value: '88' },
    { text: 'Rosa Linz is 51. She sings.', finds: '51', value: '51' },
    { text: 'The boy, Anil Das, is 13.', finds: '13', value: '13' },
    { text: 'But when Rosa was 19, they left.', finds: '19', value: '19' },
    { text: 'She was made deputy minister at just 27.', finds: '27', value: '27' },
    { text: 'Most 18-to-24-year-olds stayed.', finds: '18-to-24-year-olds', value: '18..24' },
    { text: 'A widow of 66 from Leeds paid.', finds: '66', value: '66' },
    { text: 'The boys were aged 12, 14 and 17.', finds: '17', value: '17' },
    { text: 'Most of the voters are over 65.', finds: 'over 65', value: '65' },
    { text: 'At nineteen she left.', finds: 'nineteen', value: '19' },
    { text: 'They raised the retirement age from 62 to 64.', finds: '62', value: '62' },
    { text: 'Peru will raise the age of consent to 17 years.', finds: '17 years', value: '17' },
    {
      text: 'It lowered the age for drivers to 21 years from 22 years.',
      finds: '22 years',
      value: '22',
    },
    { text: 'The average age of the crew was 27.5 years.', finds: '27.5 years', value: '27.5' },
    { text: 'The age limit of 30 was dropped; the minimum age should be 18.', finds: '30', value: '30' },
    { text: 'She left school at 15 and sang.', finds: '15', value: '15' },
    { text: 'She, by then 73 and rich, sang.', finds: '73', value: '73' },
    { text: 'Children under the age of 15 pay nothing.', finds: 'under the age of 15', value: '15' },
  ],
  counterExamples: [
    'They put the number of doctors at more than 90.',
    'Of the sons, 12 left.',
    'On May 5, 12, and 19 they met.',
    'She waited 43 years.',
    'The score at Leeds is 51.',
    'A crowd of 66 came.',
    'At seven he left.',
    'Scorers: Tom Oke (34), Lea Roth (56).',
    'Of singers, 64, said the judges, were good.',
    'People over 30 miles away heard it.',
    'In the 1920s it closed.',
    'Goals from Oke (26) and Roth (71) killed off the match.',
    'A three-decade-old pact ended.',
    "She is 5'6 tall.",
    'The number of boys of school age rose to 45.',
    'The maximum age group grew to 50 percent.',
    'Pupils of working age came to 45 shops.',
    'They broke a two-week-old truce.',
    'In Leeds, nine, mostly boys, were held.',
    'Leeds scored through striker Tom Oke (34).',
    'He turned 43 heads.',
    'They died in Leeds (12) and Lima (7).',
    'They turn 90 degrees left.',
    'Some 60 percent are under 25 metres.',
    'It died down in 2010 at 81 sites.',
    'I’m 20 miles away.',
    'The town of Rosa, three miles off, slept.',
    'At my age one sleeps.',
    'They had by then 73 boats.',
    'They were five.',
    'It was nine.',
    'The tide is 12.',
    'In Anna, six, mostly boys, were held.',
    'The ratio in the Lima district stood at 68:1 in May.',
    'It joined the index at 16 points.',
    'My dad’s 79 goats sang.',
    'They will be 40 in number.',
    'Overall: 1. Oke (KEN), 2. Roth (GER), 3. Linz (AUT).',
  ],
  read: (doc, amount) =>
    mayBeAge(doc, amount)
      ? (yearsOld(doc, amount) ??
        ageWordBefore(doc, amount) ??
        decade(doc, amount) ??
        turned(doc, amount) ??
        apposition(doc, amount) ??
        inBrackets(doc, amount) ??
        asYoungAs(doc, amount) ??
        orOlder(doc, amount) ??
        whenHeWas(doc, amount) ??
        nowAged(doc, amount) ??
        somebodyOf(doc, amount) ??
        atAge(doc, amount) ??
        byThen(doc, amount) ??
        boundOfAge(doc, amount) ??
        limitOfAge(doc, amount))
      : null,
});

/** Whether a word or mark that any of these readings needs stands beside the number: beside most stands none. */
function mayBeAge(doc: Doc, { first, from, last, next, before, takesOf }: Amount): boolean {
  return (
    before.comparator !== '=' ||
    doc.form[first - 1] === AS ||
    LEADS.has(doc.form[first - 1] ?? 0) ||
    LEADS.has(doc.form[before.first - 1] ?? 0) ||
    isMark(doc, first - 1, ',') ||
    isDash(doc, first - 1) ||
    isMark(doc, first - 1, '(') ||
    isMark(doc, first - 2, ',') ||
    (doc.form[first - 1] === WORD.and &&
      (isNumber(doc, first - 2) ||
        isMark(doc, first - 2, ',') ||
        is(doc, first - 2, CLASS['number-word']))) ||
    FOLLOWS.has(doc.form[last] ?? 0) ||
    GRAINS.has(doc.form[next] ?? 0) ||
    doc.form[next] === YEAR_OLD ||
    doc.kind[first - 1] === TOKEN.clitic ||
    from < first ||
    isInnerHyphen(doc, first - 1) ||
    takesOf
  );
}

/** Before the number. */
const LEADS = WordSet.of([
  ...[TURNS, NOW, BE, ONLY].flatMap((words) => words.ids()),
  ...[BEEN, I_AM, THEN, AGE, AGED, AGES, WORD.of, WORD.at, WORD.to, WORD.from],
]);
const AS = wordId(lexicon, 'as');
/** Right behind it. */
const FOLLOWS = WordSet.of([S, WORD.or, WORD.and]);
