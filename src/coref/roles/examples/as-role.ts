/** What `role.as` finds and does not find, in the order of docs/rules.md. */
import type { RoleRule } from '../define.js';

export const examples: RoleRule['examples'] = [
  // Behind a verb.
  { text: '[Jane Doe] served for years as mayor of Leeds.', of: 'Jane Doe', finds: 'mayor of Leeds' },
  { text: '[Tom Oke] took over as head of the union.', of: 'Tom Oke', finds: 'head of the union' },
  {
    text: '[Ann Ray] quit in May as chairwoman, president of the club and chief executive.',
    of: 'Ann Ray',
    finds: 'president of the club',
  },
  // Behind “to” and “of”.
  { text: '[Ann Ray] was promoted to president from vice president.', of: 'Ann Ray', finds: 'president' },
  { text: '[Ann Ray] was named to the new post of dean.', of: 'Ann Ray', finds: 'dean' },
  { text: '[Ann Ray] retains the title of president.', of: 'Ann Ray', finds: 'president' },
  // Behind the name or its verb; of one of several.
  { text: '[Ann Ray] will remain as dean.', of: 'Ann Ray', finds: 'dean' },
  { text: 'The party elected [Ann Ray] as its leader.', of: 'Ann Ray', finds: 'leader' },
  {
    text: 'They greeted [Ann Ray], as one of the founders of the club.',
    of: 'Ann Ray',
    finds: 'founders of the club',
  },
  // In a clause with “who”; somebody’s.
  { text: '[Ann Ray] and [Tom Oke], who works as a nurse, wed.', of: 'Tom Oke', finds: 'nurse' },
  { text: '[Tom Oke], who was ousted as vice-president, left.', of: 'Tom Oke', finds: 'vice-president' },
  {
    text: '[Tom Oke] spent years as head of the club after his long term as mayor of Leeds.',
    of: 'Tom Oke',
    finds: 'mayor of Leeds',
  },
  {
    text: '[Tom Oke], who came as Mayor [Ann Ray]’s special envoy, left.',
    of: 'Tom Oke',
    finds: 'Mayor Ann Ray’s special envoy',
  },
  // Without “as”: named, picked to be.
  { text: 'They named Mr [Tom Oke] minister of trade in May.', of: 'Tom Oke', finds: 'minister of trade' },
  {
    text: 'The order naming [Tom Oke] a new mayor of Leeds, came.',
    of: 'Tom Oke',
    finds: 'new mayor of Leeds',
  },
  {
    text: 'It came on Monday, naming the Retired General [Tom Oke] a new mayor of Leeds.',
    of: 'Tom Oke',
    finds: 'new mayor of Leeds',
  },
  {
    text: 'They picked [Tom Oke] to be the next envoy to Malta.',
    of: 'Tom Oke',
    finds: 'next envoy to Malta',
  },
  // “With … as”; of a list.
  { text: 'With [Tom Oke] as its head and Mayor [Ann Ray] as guest it won.', of: 'Tom Oke', finds: 'head' },
  { text: '[Ann Ray] and [Tom Oke] emerged as the club leaders.', of: 'Ann Ray', finds: 'club leaders' },
  // Behind verbs of many kinds, and nouns of posts.
  {
    text: '[Tom Oke], who has been described as a defender of workers, left.',
    of: 'Tom Oke',
    finds: 'defender of workers',
  },
  {
    text: 'They let [Tom Oke] take part or run in the vote as a candidate from Leeds.',
    of: 'Tom Oke',
    finds: 'candidate from Leeds',
  },
  { text: '[Tom Oke] had his last years there as mayor.', of: 'Tom Oke', finds: 'mayor' },
  { text: '[Ann Ray], who works as a baker in Malta, wed.', of: 'Ann Ray', finds: 'baker' },
  { text: '[Tom Oke] announced his retirement as a player.', of: 'Tom Oke', finds: 'player' },
  { text: '[Tom Oke] has been elevated as deputy manager.', of: 'Tom Oke', finds: 'deputy manager' },
  { text: '[Tom Oke], who rides as their No. 2 seed, left.', of: 'Tom Oke', finds: 'No. 2 seed' },
  // Up to whom the role serves, and no farther.
  { text: '[Tom Oke] was promoted to captain in May.', of: 'Tom Oke', finds: 'captain' },
  { text: '[Tom Oke] took up the post of head of the bank.', of: 'Tom Oke', finds: 'head of the bank' },
  {
    text: '[Tom Oke] took over as head of the club with his secretary [Ann Ray].',
    of: 'Tom Oke',
    finds: 'head of the club',
  },
  { text: '[Tom Oke] appeared as a guest on a show.', of: 'Tom Oke', finds: 'guest on a show' },
  {
    text: '[Tom Oke] served as an aide to Mayor [Ann Ray] for years.',
    of: 'Tom Oke',
    finds: 'aide to Mayor Ann Ray',
  },
  // Where another name stands before.
  { text: '[Tom Oke] was sworn in as president on Monday.', of: 'Tom Oke', finds: 'president' },
  { text: 'It rained when [Ann Ray] met him in [Tom Oke]’s term as mayor.', of: 'Tom Oke', finds: 'mayor' },
  { text: 'It left [Ann Ray] after [Tom Oke] took office as mayor.', of: 'Tom Oke', finds: 'mayor' },
  { text: 'With [Lin Mei-hua] (林美華) as its head it won.', of: 'Lin Mei-hua', finds: 'head' },
  // One succeeds the other: both hold the office.
  { text: '[Ann Ray] succeeded [Tom Oke] as mayor in May.', of: 'Ann Ray', finds: 'mayor' },
  { text: '[Ann Ray] succeeded [Tom Oke] as mayor in May.', of: 'Tom Oke', finds: 'mayor' },
  { text: '[Ann Ray] was replaced by [Tom Oke] as mayor.', of: 'Ann Ray', finds: 'mayor' },
  // Behind a post of somebody’s own, or a place.
  { text: '[Ann Ray] announced her resignation as mayor of Leeds.', of: 'Ann Ray', finds: 'mayor of Leeds' },
  {
    text: '[Ann Ray] sits on the board as an independent director.',
    of: 'Ann Ray',
    finds: 'independent director',
  },
  // Of many countries’ police, courts and agencies.
  { text: '[Tom Oke], who as minister from 2001 to 2004 built it, left.', of: 'Tom Oke', finds: 'minister' },
  { text: '[Tom Oke] takes over from [Ann Ray] as mayor.', of: 'Tom Oke', finds: 'mayor' },
  { text: 'They promoted [Tom Oke] to head of trade.', of: 'Tom Oke', finds: 'head of trade' },
  {
    text: 'They named [Ann Ray], 51, as president.',
    of: 'Ann Ray',
    finds: 'president',
  },
  {
    text: '[Tom Oke], son of [Ann Ray], served as mayor of Leeds.',
    of: 'Tom Oke',
    finds: 'mayor of Leeds',
  },
];

export const counterExamples: RoleRule['counterExamples'] = [
  // “As” for “while” or “like”.
  'It hailed [Jane Doe] as the minister left.',
  'It showed [Jane Doe] as officials do.',
  '[Jane Doe] spoke as the minister left.',
  // Of somebody else, or of an example.
  '[Jane Doe] described the man as a teacher.',
  '[Jane Doe] praised the days as the minister left.',
  '[Jane Doe] met officials such as ministers.',
  '[Jane Doe] says children work as waiters.',
  '[Jane Doe] left as [Tom Oke]’s lawyer spoke.',
  // A clause behind the name.
  'A minister named [Jane Doe] said so.',
  'They named [Jane Doe] minister [Tom Oke] said.',
  // Not yet, or “to” before a verb.
  'She hopes to replace [Jane Doe] as the next mayor.',
  '[Jane Doe] rose to greet the minister.',
  'They picked [Jane Doe] to greet the minister.',
  // A time, a post, a clause of its own.
  'It named General [Jane Doe] the day the minister left.',
  '[Jane Doe] spoke of the post of the minister.',
  '[Jane Doe] complained that the man was hired as a teacher.',
  // Wanted, faced or not chosen.
  'We want Gen. [Jane Doe] as minister.',
  'We wanted [Jane Doe] to take over as minister.',
  'He stood up to [Jane Doe] as minister.',
  'It chose a lawyer over [Jane Doe] as minister.',
  // Of another subject.
  '[Jane Doe] praised [Tom Oke] as she served as minister.',
  '[Jane Doe] resigned to write, with the firm as one of her clients.',
  '[Jane Doe], who appointed a retired diplomat as special envoy, left.',
  '[Tom Oke], who as a rule left, wept.',
];
