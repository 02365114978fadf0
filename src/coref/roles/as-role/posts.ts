/** What an `as` before an office follows: `served as`, `his term as`. */
import { wordSet } from '../../../lexicon/word-list.js';

/** Verbs and nouns whose `as` names an office: not `such as`, `as well as`, `as the minister said`. */
export const BEFORE_AS = wordSet(
  'served serve serves serving worked works working work acted acting studied studying trained appointed named elected ' +
    'office offices duties role roles resignation reputation capacity nomination candidacy image registered employed qualified ' +
    'reelected sworn resigned resign retired stepped began started career role term tenure stint job post ' +
    'known best position sacked removed dismissed installed inaugurated chosen confirmed nominated hired joined ' +
    'ousted fired deposed expelled suspended renowned famous returned present doubled recognised recognized regarded hailed remembered seen presented introduced succeeded ' +
    'replaced stood ran contested campaigned signed emerged lived won in inauguration appointment election down back over ' +
    'remain remains remained quit quits stay stays stayed came comes coming living lives lived fought played plays playing spent appeared appears feature features featured retirement ' +
    'described participate participates participated participating run stand standing contest compete competed competing qualify ' +
    'qualifies experience leadership debut debuted spell years days reinstated designated listed popular enthroned anointed unveiled ordained ' +
    'elevated promoted inducted roped drafted engaged retained reappointed rehired enrolled enlisted called joins fights ' +
    'fighting rides rode riding races raced fishes bowls bats opens doubling starts coaches coached trains moves moved ' +
    'speaking spoke testifying testified writing sits sat sitting moonlights moonlighted doubles freelances freelanced volunteers volunteered',
);

/** What people have as something: `Doe’s term as mayor`. */
export const POSTS = wordSet(
  'role retirement term tenure stint job post position career appointment nomination candidacy election inauguration resignation ' +
    'image reputation status capacity duties work time experience leadership spell years days',
);

/** How far behind its verb or its post `as` may stand. */
export const NEAR = 6;

export const AS = wordSet('as');
