/** What `role.copula` finds and does not find, in the order of docs/rules.md. */
import type { RoleRule } from '../define.js';

export const examples: RoleRule['examples'] = [
  // “Is” and “was”, with whom the role serves.
  { text: '[Jane Doe], who is mayor of Leeds, left.', of: 'Jane Doe', finds: 'mayor of Leeds' },
  {
    text: '[Jane Doe] was head of protocol for then President-elect [Tom Oke], who left.',
    of: 'Jane Doe',
    finds: 'head of protocol for then President-elect Tom Oke',
  },
  { text: '[Jane Doe] was a lawyer for [Tom Oke].', of: 'Jane Doe', finds: 'lawyer for Tom Oke' },
  {
    text: '[Jane Doe] is part of the Trade Committee.',
    of: 'Jane Doe',
    finds: 'part of the Trade Committee',
  },
  {
    text: 'President [Tom Oke] of Malta, who was a foreign minister, left.',
    of: 'Tom Oke',
    finds: 'foreign minister',
  },
  { text: '[Tom Oke] was a close aide of the king.', of: 'Tom Oke', finds: 'close aide of the king' },
  // “Was appointed”, “became”; participles and numbers before the noun.
  {
    text: '[Tom Oke] was appointed deputy minister for trade.',
    of: 'Tom Oke',
    finds: 'deputy minister for trade',
  },
  { text: '[Lea Roth] was named player of the year.', of: 'Lea Roth', finds: 'player of the year' },
  {
    text: '[Lea Roth] is an enrolled member of the club.',
    of: 'Lea Roth',
    finds: 'enrolled member of the club',
  },
  {
    text: '[Lea Roth] became the 16th president of Malta.',
    of: 'Lea Roth',
    finds: '16th president of Malta',
  },
  { text: '[Lea Roth] was the 2010 party nominee.', of: 'Lea Roth', finds: '2010 party nominee' },
  // Behind an age; how far the phrase goes.
  {
    text: '[Lea Roth], 53, is a former Goldmann Roth partner.',
    of: 'Lea Roth',
    finds: 'former Goldmann Roth partner',
  },
  { text: '[Lea Roth] is a chief sports officer.', of: 'Lea Roth', finds: 'chief sports officer' },
  { text: '[Lea Roth] was a minister in a move to calm us.', of: 'Lea Roth', finds: 'minister' },
  { text: 'In May [Lea Roth] became the president.', of: 'Lea Roth', finds: 'president' },
  { text: '[Lea Roth] is a coach, a keynote speaker, and author.', of: 'Lea Roth', finds: 'keynote speaker' },
  // Quotation marks, an apposition between, one of several.
  {
    text: '[Lea Roth] is the winner of the ‘Book of the Year 2017’, held in May.',
    of: 'Lea Roth',
    finds: 'winner of the ‘Book of the Year 2017’',
  },
  { text: '[Lea Roth], the head of the club, is a former nurse.', of: 'Lea Roth', finds: 'former nurse' },
  { text: '[Lea Roth] is a staunch member.', of: 'Lea Roth', finds: 'staunch member' },
  { text: '[Lea Roth] is among the founders of the club.', of: 'Lea Roth', finds: 'founders of the club' },
  // In a clause with “who”, behind a time or a further verb; “used to be”.
  { text: '[Lea Roth], who at the time was mayor, left.', of: 'Lea Roth', finds: 'mayor' },
  {
    text: '[Lea Roth], who founded the firm and is now its chairwoman, left.',
    of: 'Lea Roth',
    finds: 'chairwoman',
  },
  { text: '[Lea Roth] used to be a nurse.', of: 'Lea Roth', finds: 'nurse' },
  // Something between the name and its verb.
  { text: '[Lea Roth] (BJP) is a lawyer.', of: 'Lea Roth', finds: 'lawyer' },
  { text: '[Lea Roth], from Leeds, is a teacher.', of: 'Lea Roth', finds: 'teacher' },
  { text: '[Lea Roth], 43, was a teacher.', of: 'Lea Roth', finds: 'teacher' },
  // What could be no part of the role.
  { text: '[Lea Roth] is the new president.', of: 'Lea Roth', finds: 'new president' },
  {
    text: '[Lea Roth] is the best player in the world right now.',
    of: 'Lea Roth',
    finds: 'best player in the world',
  },
  // A further verb of the same subject, also of what is expected.
  {
    text: '[Lea Roth], who led the revolt and later became president, left.',
    of: 'Lea Roth',
    finds: 'president',
  },
  {
    text: '[Lea Roth], who led the union for years and is the oldest member of the club, left.',
    of: 'Lea Roth',
    finds: 'oldest member of the club',
  },
  {
    text: '[Lea Roth], who is widely expected to become the next Maltese mayor, left.',
    of: 'Lea Roth',
    finds: 'next Maltese mayor',
  },
  {
    text: '[Lea Roth] won in May, becoming the first mayor of Leeds.',
    of: 'Lea Roth',
    finds: 'first mayor of Leeds',
  },
  // Verbs of choosing, with adverbs.
  { text: '[Lea Roth] was re-elected head of the club.', of: 'Lea Roth', finds: 'head of the club' },
  { text: '[Lea Roth] was unanimously elected mayor.', of: 'Lea Roth', finds: 'mayor' },
  // In a clause with “who” or “whom”; of a list.
  { text: '[Lea Roth], who used to be a nurse, left.', of: 'Lea Roth', finds: 'nurse' },
  { text: '[Lea Roth], who had earlier been mayor, left.', of: 'Lea Roth', finds: 'mayor' },
  { text: '[Lea Roth] taught law and was named dean in May.', of: 'Lea Roth', finds: 'dean' },
  { text: 'We met [Lea Roth] whom they said was the club doctor.', of: 'Lea Roth', finds: 'club doctor' },
  {
    text: '[Lea Roth] and [Tom Oke], who were social and cultural activists, left.',
    of: 'Lea Roth',
    finds: 'social and cultural activists',
  },
  // Ceremonies, times, and places in a ranking.
  {
    text: '[Lea Roth] was the chef de mission at the games.',
    of: 'Lea Roth',
    finds: 'chef de mission at the games',
  },
  {
    text: '[Ann Ray] was last night crowned Calypso Monarch at the park.',
    of: 'Ann Ray',
    finds: 'Calypso Monarch',
  },
  { text: '[Ann Ray] was until May a director of the mill.', of: 'Ann Ray', finds: 'director of the mill' },
  { text: '[Ann Ray] is the world No. 4.', of: 'Ann Ray', finds: 'world No. 4' },
  { text: '[Ann Ray], who became head in the spring of 2003, left.', of: 'Ann Ray', finds: 'head' },
  // Of many countries’ police, courts and agencies.
  { text: '[Tom Oke] named Leeds coach', of: 'Tom Oke', finds: 'Leeds coach' },
  { text: '[Tom Oke] elected mayor of Leeds', of: 'Tom Oke', finds: 'mayor of Leeds' },
  { text: '[Ann Ray] was their best known leader.', of: 'Ann Ray', finds: 'best known leader' },
  {
    text: '[Luis Paz] and [Ann Ray], who was a judge, left.',
    of: 'Ann Ray',
    finds: 'judge',
  },
  {
    text: '[Tom Oke], son of [Ann Ray], was named coach.',
    of: 'Tom Oke',
    finds: 'coach',
  },
  {
    text: '[Ann Ray], who was mayor, and the dean, [Tom Oke], left.',
    of: 'Ann Ray',
    finds: 'mayor',
  },
];

export const counterExamples: RoleRule['counterExamples'] = [
  // Denied, or no noun of a role.
  '[Jane Doe] is not a doctor.',
  '[Tom Oke] was late.',
  '[Tom Oke] is looking forward to the match.',
  '[Tom Oke] is hopeful.',
  '[Tom Oke] is training young dancers.',
  '[Tom Oke] is part of a team of five people.',
  '[Tom Oke] left the western part of Kenya.',
  // On a condition, judged, or a feat.
  'It counts whether [Tom Oke] is the nominee.',
  '[Tom Oke] was the right president for us.',
  '[Tom Oke] became the first player to win both.',
  '[Tom Oke] would be the highest-ranking officer to visit us.',
  '[Tom Oke] is a divisive figure.',
  // Too weak for a role, or of a clause.
  '[Tom Oke] is a lifelong fan.',
  '[Tom Oke] is among nine passengers.',
  '[Tom Oke], who at the time met the mayor, was late.',
  '[Tom Oke] was with the minister.',
  // Of two, or of another subject.
  '[Tom Oke] and [Lea Roth] are late.',
  '[Tom Oke] bought the firm, and it became a leader of the market.',
  '[Tom Oke], who left, and she became mayor.',
  '[Tom Oke] left the club, which is old and is a leader of the market.',
  // Expected to do something; nothing told.
  '[Tom Oke] is expected to leave.',
  '[Tom Oke] is a member.',
  '[Tom Oke], which was told, was late.',
  '[Ann Ray] is no radical.',
  '[Tom Oke] named Leeds coach and left.',
  '[Tom Oke] named his pet Champion',
];
