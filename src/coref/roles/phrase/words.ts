/** The words that tell the parts of a role’s noun phrase. */
import { wordSet } from '../../../lexicon/word-list.js';

export const DETERMINERS = wordSet(
  'the a an his her their its our my your this that another other both all each every no',
);

/** Words before the phrase that are no part of it; `former` and `current` are. */
export const SKIPPED = wordSet(
  'then now also once later currently still formerly himself herself late one only just already perhaps arguably probably possibly reportedly allegedly nominally technically alias two three four five six',
);

/** `His Majesty`, `HH`: honorifics, though titles stand behind them. */
export const HONOURS = wordSet(
  'honour honor majesty majesties highness highnesses excellency excellencies holiness eminence beatitude lordship lordships ladyship hh hrh hrm',
);

export const ARTICLES = wordSet('a an the another');

/** They bring in somebody new: `a minister`, `another minister`. */
export const ONE = wordSet('a an one another');

export const ONESELF = wordSet('himself herself');

export const COUNTS = wordSet('two three four five six seven eight nine ten eleven twelve dozen');

export const PREPOSITIONS = wordSet(
  'of at for in to with from on against under within behind across between among over',
);

export const AND = wordSet('and');

/** Behind `and` they bring in somebody else: `the minister and his deputy`. */
export const OWNERS = wordSet('his her their');

/** What somebody leads: `Trump campaign adviser`, `adviser to the Trump campaign`. */
export const LED = wordSet('campaign administration government cabinet team family estate defense defence');

export const AND_SIGN = '&';

export const OF = wordSet('of');

export const TO = wordSet('to');

export const OFFICES = wordSet(
  'chairman chairwoman chairperson chair president founder cofounder ceo owner director chief executive ' +
    'secretary manager editor publisher captain coach commander minister creator author writer',
);

/** Behind the noun of a role they belong to it: `secretary general`, `president-elect`. */
export const AFTER_HEAD = wordSet('general elect designate emeritus chief apparent');

/** `a member of the board` is a role only with what follows. */
export const NEEDS_PHRASE = wordSet('member members part');

export const OPENERS = wordSet('all our every new one first we more');

export const NEWLY = wordSet('newly recently freshly');

export const PARTICIPLES = wordSet(
  'acting retired outgoing incumbent elected appointed disgraced ousted deposed jailed opposition police state party ' +
    'supervising investigating presiding commanding arresting attending coordinating reigning founding',
);

/** `a partner at a law firm` is a role, `his partner` is kin. */
export const PARTNER = wordSet('partner');

export const AT = wordSet('at');

export const DATES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb apr aug sep sept oct nov dec',
);

export const TIMES = wordSet(
  'day days week weeks month months year years today yesterday tomorrow morning evening night afternoon weekend hour hours minutes',
);

/** With a preposition before them they tell when or how, not of what: `minister for a term`, `in a move that`. */
export const CIRCUMSTANCES = wordSet(
  'term terms teens twenties thirties forties past future move bid way time times eve sidelines brink effect',
);

/** What firms are, and people less often. */
export const FIRMS_BY_TRADE = wordSet(
  'maker producer publisher lender exporter importer insurer retailer manufacturer distributor supplier provider developer ' +
    'operator carrier wholesaler brewer builder processor seller consultant contractor giant',
);

/** Classes of cities that most readers know. */
export const TOWNS = ['city-4', 'city-5', 'city-6'] as const;

export const OLD = wordSet('old');

/** What stands before a name as its title has fewer words. */
export const TITLE_WORDS = 8;
