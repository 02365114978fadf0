/** What `role.apposition-before` finds and does not find, in the order of docs/rules.md. */
import type { RoleRule } from '../define.js';

export const examples: RoleRule['examples'] = [
  // Between commas, with determiners of all kinds.
  { text: 'The head of the union, [Jane Doe], left.', of: 'Jane Doe', finds: 'head of the union' },
  { text: 'The horse, whose trainer, [Jane Doe], left, won.', of: 'Jane Doe', finds: 'trainer' },
  { text: 'The First Minister and his deputy, [Jane Doe], left.', of: 'Jane Doe', finds: 'deputy' },
  { text: 'At least one former priest, [Jane Doe], left.', of: 'Jane Doe', finds: 'former priest' },
  // Somebody’s, at the start, in the middle and at the end.
  { text: 'Malta’s coach, [Paul Vella], left.', of: 'Paul Vella', finds: 'Malta’s coach' },
  { text: 'They met Malta’s coach, [Paul Vella].', of: 'Paul Vella', finds: 'Malta’s coach' },
  { text: 'It is against Malta’s coach, [Paul Vella].', of: 'Paul Vella', finds: 'Malta’s coach' },
  // One of several, a clause up to the comma, a second role.
  {
    text: 'One of the leaders of the strike, [Tom Oke], left.',
    of: 'Tom Oke',
    finds: 'leaders of the strike',
  },
  {
    text: 'A former priest facing charges in Leeds, [Tom Oke], left.',
    of: 'Tom Oke',
    finds: 'former priest',
  },
  {
    text: 'A member of the Leeds board and a former judge, [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'member of the Leeds board',
  },
  // An age, another role or a title between the comma and the name.
  {
    text: 'A guard at the Leeds mill, 58-year-old [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'guard at the Leeds mill',
  },
  {
    text: 'The school’s head, the painter and poet [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'school’s head',
  },
  {
    text: 'The then-director of the clinic, Prof. [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'then-director of the clinic',
  },
  // Behind a preposition or an opening phrase.
  {
    text: 'At the launch, the head of the school, [Jane Doe] said no.',
    of: 'Jane Doe',
    finds: 'head of the school',
  },
  {
    text: 'According to the head of the union, [Jane Doe], it left.',
    of: 'Jane Doe',
    finds: 'head of the union',
  },
  // Of all names of a list.
  {
    text: 'Two members of the board: [Ann Ray] (Leeds) and [Luis Paz], left.',
    of: 'Luis Paz',
    finds: 'members of the board',
  },
  {
    text: 'Six Leeds lawmakers -- [Ann Ray], [Tom Oke] and [Luis Paz] -- left.',
    of: 'Tom Oke',
    finds: 'Leeds lawmakers',
  },
  // Capitalised offices and bodies inside.
  {
    text: 'It came after Chairman of the Board, [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'Chairman of the Board',
  },
  {
    text: 'The 2nd Chairman of the 5th Assembly, the late Professor [Jane Doe], left.',
    of: 'Jane Doe',
    finds: '2nd Chairman of the 5th Assembly',
  },
  {
    text: 'The head of the Movement Another Way, [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'head of the Movement Another Way',
  },
  // Somebody’s, and with its organisation.
  { text: '[Oke]’s lawyer, [Jane Doe], left.', of: 'Jane Doe', finds: 'Oke’s lawyer' },
  {
    text: 'The Managing Director Acme Trade Company, [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'Managing Director Acme Trade Company',
  },
  {
    text: 'The director, Leeds Rivers Foundation, Mrs [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'director, Leeds Rivers Foundation',
  },
  // Of a lone surname.
  { text: 'Prior to her election as mayor, [Doe] was a nurse.', of: 'Doe', finds: 'mayor' },
  { text: 'It met the Chargé d’Affaires, [Jane Doe], there.', of: 'Jane Doe', finds: 'Chargé d’Affaires' },
  { text: 'The chief of the station, surnamed [Doe], left.', of: 'Doe', finds: 'chief of the station' },
  { text: 'A noted poet, grower and teacher, Mr [Doe] left.', of: 'Doe', finds: 'noted poet' },
  // Of the name behind, not of the one before.
  {
    text: 'So said [Ann Ray], a lawyer for the trade secretary, [Jane Doe].',
    of: 'Jane Doe',
    finds: 'trade secretary',
  },
  // Behind “as”.
  { text: 'As head of the union, [Tom Oke] called a strike.', of: 'Tom Oke', finds: 'head of the union' },
  { text: 'In her capacity as mayor, [Jane Doe] spoke.', of: 'Jane Doe', finds: 'mayor' },
  // Adjectives inside, somebody’s country or a verb between.
  {
    text: 'One of Malta’s most acclaimed authors, [Tom Oke], left.',
    of: 'Tom Oke',
    finds: 'Malta’s most acclaimed authors',
  },
  { text: 'The winner, Kenyan [Tom Oke], left.', of: 'Tom Oke', finds: 'winner' },
  { text: 'The ringleader, identified as [Jane Doe], left.', of: 'Jane Doe', finds: 'ringleader' },
  {
    text: 'The Deputy Vice-Chancellor (Academic), Prof. [Jane Doe], left.',
    of: 'Jane Doe',
    finds: 'Deputy Vice-Chancellor (Academic)',
  },
  { text: 'An officer, who identified himself as [Tom Oke], left.', of: 'Tom Oke', finds: 'officer' },
  // At the start of the sentence; nouns that a phrase follows.
  { text: 'A former nurse at Leeds, [Doe] left.', of: 'Doe', finds: 'former nurse at Leeds' },
  {
    text: 'It was sent by the head of the Inquiry into the Sale of Ships, [Jane Doe].',
    of: 'Jane Doe',
    finds: 'head of the Inquiry into the Sale of Ships',
  },
  { text: 'A lawyer by training, [Jane Doe] joined.', of: 'Jane Doe', finds: 'lawyer by training' },
  { text: 'As a former member of the guild, [Doe] left.', of: 'Doe', finds: 'former member of the guild' },
  // Titles that few tables have.
  {
    text: 'The District Commissioner, Capt (Rtd) [Tom Oke], left.',
    of: 'Tom Oke',
    finds: 'District Commissioner',
  },
  {
    text: 'The Paramount Chief of the valley, Zobarima Dr [Tom Oke], left.',
    of: 'Tom Oke',
    finds: 'Paramount Chief of the valley',
  },
  {
    text: 'Speaking later, the Convener, Citizens Budget Watch, [Tom Oke], left.',
    of: 'Tom Oke',
    finds: 'Convener, Citizens Budget Watch',
  },
  { text: 'It went to his driver, a man known only as [Tom Oke].', of: 'Tom Oke', finds: 'driver' },
  { text: 'The Owazo of Leeds, Oba [Tom Oke], left.', of: 'Tom Oke', finds: 'Owazo of Leeds' },
  { text: 'The clerk, a Maltese refugee named [Tom Oke], left.', of: 'Tom Oke', finds: 'clerk' },
  { text: 'The provost, Prof. (Mrs) [Ann Ray], left.', of: 'Ann Ray', finds: 'provost' },
  // Of a lone surname, where no clause goes on.
  { text: 'He spoke through his trainer, [Doe], a Maltese.', of: 'Doe', finds: 'trainer' },
  { text: 'A former envoy to Oman, [Oke] speaks Maltese.', of: 'Oke', finds: 'former envoy to Oman' },
  // Of many countries’ police, courts and agencies.
  { text: 'They saw the driver, a Maltese known only as [Oke].', of: 'Oke', finds: 'driver' },
  { text: 'His driver, a 58-year-old man identified as [Oke], left.', of: 'Oke', finds: 'driver' },
  { text: 'Two students and a nurse, [Ann Ray], left.', of: 'Ann Ray', finds: 'nurse' },
  { text: 'The Bishop of Leeds, the Rt Rev [Tom Oke], left.', of: 'Tom Oke', finds: 'Bishop of Leeds' },
  {
    text: 'A spokesman for Mr [Luis Roth], [Tom Oke], said it was over.',
    of: 'Tom Oke',
    finds: 'spokesman for Mr Luis Roth',
  },
  {
    text: 'A predecessor of [Roth], Dr. [Tom Oke], left.',
    of: 'Tom Oke',
    finds: 'predecessor of Roth',
  },
  {
    text: 'A lawyer who represents Mr [Luis Roth], [Tom Oke], said it was over.',
    of: 'Tom Oke',
    finds: 'lawyer',
  },
];

export const counterExamples: RoleRule['counterExamples'] = [
  // A label, or an aside in what is said.
  'Scorers: [Jane Doe] (5th), [Tom Oke] (7th).',
  'The minister, [Doe] said, left.',
  'The minister, [Jane Doe] said, was wrong.',
  // Of a thing, of a name before, of a clause that opens the sentence.
  'The club, which is also a claimant in the case, advocate [Jane Doe], left.',
  'Appearing for the teacher, [Jane Doe] left.',
  'They are [Tom Oke], Deputy Finance Secretary, [Jane Doe], and [Ann Ray].',
  'As the teacher left, [Doe] wept.',
  'As the teacher, [Doe] said, left.',
  // Kin, verbs, and roles of many.
  'He is the son of the late mayor, [Jane Doe].',
  'The mayor following the vote in Leeds, [Jane Doe], left.',
  'The minister faced charges in Leeds, [Jane Doe] said.',
  'After the attack on the ministers, [Jane Doe] left.',
  // Another sentence, or a clause of its own.
  'He was a doctor. [Jane Doe] left.',
  'He was the mayor of the town, [Jane Doe] said.',
  'It was an appeal by the mayor of the town, [Jane Doe] said.',
  'It was north of Leeds, [Jane Doe] said.',
  'It left the shores of Malta, Oba [Jane Doe], left.',
  'They told his trainer, [Doe] said.',
  'The club lost its home, [Jane Doe] said.',
  'He met the officer assigned to the case of her son, [Tom Oke].',
  'The lawyer for [Luis Roth], [Tom Oke] said, was late.',
  'In the office of [Luis Roth], [Tom Oke], wept.',
];
