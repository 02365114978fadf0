/** What `role.apposition` finds and does not find, in the order of docs/rules.md. */
import type { RoleRule } from '../define.js';

export const examples: RoleRule['examples'] = [
  // With what it is of, at, on or in.
  {
    text: '“No,” said [Tom Oke], analyst at Roth and Paz Inc. "Any firm would."',
    of: 'Tom Oke',
    finds: 'analyst at Roth and Paz Inc.',
  },
  { text: '[Jane Doe], director of the clinic, left.', of: 'Jane Doe', finds: 'director of the clinic' },
  {
    text: '[Jane Doe], a professor of planning and law at Roth College, left.',
    of: 'Jane Doe',
    finds: 'professor of planning and law at Roth College',
  },
  {
    text: '[Jane Doe], a leader in the Republican field, left.',
    of: 'Jane Doe',
    finds: 'leader in the Republican field',
  },
  {
    text: '[Jane Doe], an expert on the party’s nominating process, left.',
    of: 'Jane Doe',
    finds: 'expert on the party’s nominating process',
  },
  // Behind an age; several in a list.
  {
    text: '[Tom Oke], 43, a former ambassador to Brazil, left.',
    of: 'Tom Oke',
    finds: 'former ambassador to Brazil',
  },
  {
    text: 'So said [Lea Roth], the chief executive of Dakar Marine.',
    of: 'Lea Roth',
    finds: 'chief executive of Dakar Marine',
  },
  { text: 'So said [Lea Roth], a dancer, singer and poet.', of: 'Lea Roth', finds: 'singer' },
  // The organisation behind a comma.
  {
    text: '[Lea Roth], director, Rivers Foundation, left.',
    of: 'Lea Roth',
    finds: 'director, Rivers Foundation',
  },
  {
    text: '[Lea Roth], consultant (heart surgery), Leeds Memorial Hospital, left.',
    of: 'Lea Roth',
    finds: 'consultant (heart surgery), Leeds Memorial Hospital',
  },
  {
    text: '[Lea Roth], chief, Division of Birds at Leeds School of Science, left.',
    of: 'Lea Roth',
    finds: 'chief, Division of Birds at Leeds School of Science',
  },
  {
    text: 'So said [Lea Roth], director, Leeds Institute of Birds (LIB), Mumbai.',
    of: 'Lea Roth',
    finds: 'director, Leeds Institute of Birds (LIB), Mumbai',
  },
  {
    text: '[Lea Roth], MP, North Leeds Constituency and Ranking Member, Trade Committee, left.',
    of: 'Lea Roth',
    finds: 'Ranking Member, Trade Committee',
  },
  // Beside kin, and said in the plural of a list.
  {
    text: '[Lea Roth], mother of [Tom Oke] and head of the club, left.',
    of: 'Lea Roth',
    finds: 'head of the club',
  },
  { text: '[Lea Roth], 34, and [Tom Oke], 25, both nurses, left.', of: 'Lea Roth', finds: 'nurses' },
  // Adjectives and compounds before the noun.
  { text: '[Lea Roth], a very gifted painter, left.', of: 'Lea Roth', finds: 'very gifted painter' },
  { text: '[Lea Roth], an avowed opponent of war, left.', of: 'Lea Roth', finds: 'avowed opponent of war' },
  {
    text: '[Lea Roth], a Leeds-based live streamer, left.',
    of: 'Lea Roth',
    finds: 'Leeds-based live streamer',
  },
  // A clause with “who” behind it.
  {
    text: '[Lea Roth], a former teacher who is now mayor of Leeds, left.',
    of: 'Lea Roth',
    finds: 'mayor of Leeds',
  },
  {
    text: '[Lea Roth], a teacher who is a half-sister to the late King [Tom Oke], left.',
    of: 'Lea Roth',
    finds: 'half-sister to the late King Tom Oke',
  },
  // Behind a degree or where somebody is from; with letters, numbers and slashes inside.
  { text: '[Lea Roth], PhD, head of surgery, left.', of: 'Lea Roth', finds: 'head of surgery' },
  { text: '[Lea Roth] of the Leeds Institute, author of it, left.', of: 'Lea Roth', finds: 'author' },
  {
    text: '[Lea Roth], Director General (DG) of the Leeds Agency, left.',
    of: 'Lea Roth',
    finds: 'Director General (DG) of the Leeds Agency',
  },
  {
    text: '[Lea Roth], a Grade 10 student at Leeds, left.',
    of: 'Lea Roth',
    finds: 'Grade 10 student at Leeds',
  },
  { text: '[Lea Roth], founder/CEO of the firm, left.', of: 'Lea Roth', finds: 'founder/CEO of the firm' },
  // A firm behind a comma; two roles joined.
  {
    text: 'So said [Lea Roth], Partner, Leeds Trade Group.',
    of: 'Lea Roth',
    finds: 'Partner, Leeds Trade Group',
  },
  {
    text: '[Lea Roth], author of the study and professor of law at Leeds, left.',
    of: 'Lea Roth',
    finds: 'author of the study',
  },
  {
    text: '[Lea Roth], a Maltese lawyer and head of the forum, left.',
    of: 'Lea Roth',
    finds: 'head of the forum',
  },
  // Names of bodies and people in the phrase.
  {
    text: '[Lea Roth], chairman of Weekend Tours, left.',
    of: 'Lea Roth',
    finds: 'chairman of Weekend Tours',
  },
  {
    text: '[Lea Roth], an adviser to Prime Minister [Tom Oke], left.',
    of: 'Lea Roth',
    finds: 'adviser to Prime Minister Tom Oke',
  },
  { text: '[Lea Roth], a lawyer for [Tom Oke], left.', of: 'Lea Roth', finds: 'lawyer for Tom Oke' },
  {
    text: '[Lea Roth], director of President [Oke]’s campaign and member of the board, left.',
    of: 'Lea Roth',
    finds: 'director of President Oke’s campaign',
  },
  {
    text: '[Lea Roth], director on the 2008 campaign, left.',
    of: 'Lea Roth',
    finds: 'director on the 2008 campaign',
  },
  {
    text: '[Lea Roth], dean at the University of Malta, Gozo, left.',
    of: 'Lea Roth',
    finds: 'dean at the University of Malta, Gozo',
  },
  // One a line; a year, a campaign, an owner, a ministry.
  { text: '[Lea Roth], historian\n[Tom Oke], writer\n[Ana Paz], poet', of: 'Lea Roth', finds: 'historian' },
  { text: '[Lea Roth], the 2016 Olympic champion, left.', of: 'Lea Roth', finds: '2016 Olympic champion' },
  {
    text: '[Lea Roth], a senior adviser to the [Oke] campaign, left.',
    of: 'Lea Roth',
    finds: 'senior adviser to the Oke campaign',
  },
  { text: '[Lea Roth], [Oke]’s former lawyer, left.', of: 'Lea Roth', finds: 'Oke’s former lawyer' },
  {
    text: '[Lea Roth], Deputy Secretary, Ministry of Trade and Marine Resources, left.',
    of: 'Lea Roth',
    finds: 'Deputy Secretary, Ministry of Trade and Marine Resources',
  },
  // Between the name and the role: a place, an age, letters of another script; in brackets.
  { text: '[Lea Roth], of West Leeds, a dancer, left.', of: 'Lea Roth', finds: 'dancer' },
  { text: '[Lea Roth] (43), a dancer, left.', of: 'Lea Roth', finds: 'dancer' },
  { text: '[Lea Roth] (captain of Malta) left.', of: 'Lea Roth', finds: 'captain of Malta' },
  { text: '[Lea Roth] (captain), [Tom Oke] and [Jan Paz] left.', of: 'Lea Roth', finds: 'captain' },
  { text: '[Lin Mei-hua] (林美華), a dancer, left.', of: 'Lin Mei-hua', finds: 'dancer' },
  // Joined fields, glosses and participles; whose title the last one is.
  {
    text: '[Lea Roth], Malta’s health and social services minister, left.',
    of: 'Lea Roth',
    finds: 'Malta’s health and social services minister',
  },
  {
    text: '[Lea Roth], the trade, energy and climate change secretary, left.',
    of: 'Lea Roth',
    finds: 'trade, energy and climate change secretary',
  },
  {
    text: '[Lea Roth], leader of the All Maltese Party (AMP), left.',
    of: 'Lea Roth',
    finds: 'leader of the All Maltese Party (AMP)',
  },
  {
    text: '[Lea Roth], the newly appointed minister of forests, left.',
    of: 'Lea Roth',
    finds: 'newly appointed minister of forests',
  },
  {
    text: '[Lea Roth], a former senior [Obote] adviser, left.',
    of: 'Lea Roth',
    finds: 'former senior Obote adviser',
  },
  {
    text: '[Lea Roth], the Executive Director Nile Basin Foundation (NBF), left.',
    of: 'Lea Roth',
    finds: 'Executive Director Nile Basin Foundation (NBF)',
  },
  {
    text: '[Lea Roth], the bank chairman and Trade Minister [Tom Oke] left.',
    of: 'Lea Roth',
    finds: 'bank chairman',
  },
  // Where the organisation is, and what it is called.
  {
    text: '[Lea Roth], professor of law at Leeds College, Nairobi, left.',
    of: 'Lea Roth',
    finds: 'professor of law at Leeds College, Nairobi',
  },
  {
    text: '[Lea Roth], a partner at Oke Consulting, left.',
    of: 'Lea Roth',
    finds: 'partner at Oke Consulting',
  },
  {
    text: '[Lea Roth], head of Trenton, N.J.-based Roth Foods, left.',
    of: 'Lea Roth',
    finds: 'head of Trenton, N.J.-based Roth Foods',
  },
  {
    text: '[Lea Roth], an analyst at Leeds-based 3rd National Bank, left.',
    of: 'Lea Roth',
    finds: 'analyst at Leeds-based 3rd National Bank',
  },
  { text: '[Lea Roth], a Trenton, N.J., lawyer, left.', of: 'Lea Roth', finds: 'Trenton, N.J., lawyer' },
  {
    text: '[Lea Roth], head of Roth Corp., a maker of steel pipes, left.',
    of: 'Lea Roth',
    finds: 'head of Roth Corp.',
  },
  {
    text: '“No,” said [Lea Roth], an analyst with Salmon Inc. Ms. [Roth] had left.',
    of: 'Lea Roth',
    finds: 'analyst with Salmon Inc.',
  },
  // Fields behind a comma, letters of barristers.
  { text: '[Lea Roth], vice president, finance, left.', of: 'Lea Roth', finds: 'vice president, finance' },
  { text: '[Lea Roth], SC, left.', of: 'Lea Roth', finds: 'SC' },
  { text: '[Lea Roth], KC, the club’s lawyer, left.', of: 'Lea Roth', finds: 'club’s lawyer' },
  // Behind an age, a place, a seat.
  {
    text: '[Lea Roth], 43, President [Oke]’s press secretary, left.',
    of: 'Lea Roth',
    finds: 'President Oke’s press secretary',
  },
  { text: '[Lea Roth], 34, of West Leeds, a dancer, left.', of: 'Lea Roth', finds: 'dancer' },
  {
    text: 'Sen. [Lea Roth], D-Mass., chairwoman of the panel, left.',
    of: 'Lea Roth',
    finds: 'chairwoman of the panel',
  },
  // Firms, markets, and what somebody was elected.
  {
    text: '[Lea Roth], a partner in the law firm Roth Paz, left.',
    of: 'Lea Roth',
    finds: 'partner in the law firm Roth Paz',
  },
  {
    text: '[Lea Roth], head of emerging markets research at Roth Bank, left.',
    of: 'Lea Roth',
    finds: 'head of emerging markets research at Roth Bank',
  },
  { text: '[Lea Roth], elected president in May, left.', of: 'Lea Roth', finds: 'president' },
  // One of several, of all in a list; a number in a rank.
  {
    text: '[Lea Roth], one of several candidates for mayor, left.',
    of: 'Lea Roth',
    finds: 'candidates for mayor',
  },
  {
    text: '[Lea Roth], the No. 2 official at the ministry, left.',
    of: 'Lea Roth',
    finds: 'No. 2 official at the ministry',
  },
  {
    text: '[Lea Roth] and [Jan Paz], attorneys for Mr. [Oke], left.',
    of: 'Lea Roth',
    finds: 'attorneys for Mr. Oke',
  },
  // Words of place and time that are a part of the name or the role.
  { text: '[Lea Roth], owner of a nearby shop, left.', of: 'Lea Roth', finds: 'owner of a nearby shop' },
  {
    text: '[Lea Roth], head of the Times Foundation, left.',
    of: 'Lea Roth',
    finds: 'head of the Times Foundation',
  },
  {
    text: '[Lea Roth], Malta’s most famous writer, left.',
    of: 'Lea Roth',
    finds: 'Malta’s most famous writer',
  },
  { text: '[Lea Roth], a city council member, left.', of: 'Lea Roth', finds: 'city council member' },
  // Without a comma, and with a bracket inside.
  {
    text: 'Sheikh [Lea Roth], High Council Member and Ruler of Gozo, left.',
    of: 'Lea Roth',
    finds: 'Ruler of Gozo',
  },
  {
    text: 'So did [Lea Roth] co-owner of the Leeds basketball club.',
    of: 'Lea Roth',
    finds: 'co-owner of the Leeds basketball club',
  },
  {
    text: 'On stage was [Lea Roth] Leeds Foods General Manager.',
    of: 'Lea Roth',
    finds: 'Leeds Foods General Manager',
  },
  {
    text: '[Lea Roth], Deputy Commissioner (Media) of the Leeds police, left.',
    of: 'Lea Roth',
    finds: 'Deputy Commissioner (Media) of the Leeds police',
  },
  // Since when, and until when.
  { text: '[Lea Roth], until recently the mayor, left.', of: 'Lea Roth', finds: 'mayor' },
  { text: '[Lea Roth], at the time the mayor, left.', of: 'Lea Roth', finds: 'mayor' },
  {
    text: '[Lea Roth], Malta’s then foreign minister, left.',
    of: 'Lea Roth',
    finds: 'Malta’s then foreign minister',
  },
  // Kin and a further role behind it.
  { text: '[Lea Roth], a driver and mother of two, left.', of: 'Lea Roth', finds: 'mother of two' },
  {
    text: 'It ended with [Lea Roth], director of the Malta office for fairs, elected as the chairwoman.',
    of: 'Lea Roth',
    finds: 'chairwoman',
  },
  // Bare nouns, seats, and where the phrase ends.
  { text: '[Lea Roth], podcast host, left.', of: 'Lea Roth', finds: 'podcast host' },
  { text: '[Lea Roth], R-Texas, a former ambassador, left.', of: 'Lea Roth', finds: 'former ambassador' },
  {
    text: '[Lea Roth], head of the school and plays good chess, left.',
    of: 'Lea Roth',
    finds: 'head of the school',
  },
  // A named firm behind its kind; glosses, owners, past roles.
  {
    text: '[Ann Ray], former head of failed lender Leeds Kredit, left.',
    of: 'Ann Ray',
    finds: 'former head of failed lender Leeds Kredit',
  },
  {
    text: '[Lea Roth], director of Leeds-based exporter [Ann Paz], left.',
    of: 'Lea Roth',
    finds: 'director of Leeds-based exporter Ann Paz',
  },
  {
    text: '[Lea Roth], the Okyeame (linguist) of the Omanhene, left.',
    of: 'Lea Roth',
    finds: 'Okyeame (linguist) of the Omanhene',
  },
  { text: '[Lea Roth], the ferry’s master, left.', of: 'Lea Roth', finds: 'ferry’s master' },
  {
    text: '[Lea Roth], a past commander of the post, left.',
    of: 'Lea Roth',
    finds: 'past commander of the post',
  },
  // What a clause makes of one whom no role noun tells.
  {
    text: '[Lea Roth], a hero of the border war who became adviser to President [Tom Oke], left.',
    of: 'Lea Roth',
    finds: 'adviser to President Tom Oke',
  },
  // Places in a ranking, and plain nouns.
  { text: '[Lea Roth], the world No. 9, left.', of: 'Lea Roth', finds: 'world No. 9' },
  { text: '[Lea Roth] of Malta, the world No 2, left.', of: 'Lea Roth', finds: 'world No 2' },
  { text: '[Lea Roth], a junior, left.', of: 'Lea Roth', finds: 'junior' },
  { text: '[Lea Roth], a weaver by trade, left.', of: 'Lea Roth', finds: 'weaver by trade' },
  { text: '[Lea Roth], the mine’s general manager, left.', of: 'Lea Roth', finds: 'mine’s general manager' },
  // Beside kin; fields behind a comma or a dash; letters.
  { text: '[Lea Roth], her husband and coach, left.', of: 'Lea Roth', finds: 'coach' },
  { text: '[Lea Roth], vice president, retail, left.', of: 'Lea Roth', finds: 'vice president, retail' },
  { text: '[Lea Roth], Head – Research at Roth Bank, left.', of: 'Lea Roth', finds: 'Head – Research' },
  { text: 'So said [Lea Roth] MP.', of: 'Lea Roth', finds: 'MP' },
  // Of many countries’ police, courts and agencies.
  { text: '[Tom Oke], alias “Biggs,” a cook, left.', of: 'Tom Oke', finds: 'cook' },
  { text: '[Tom Oke], 38, also known as Biggs, a cook, left.', of: 'Tom Oke', finds: 'cook' },
  { text: '[Tom Oke] (NUP-CMD), head of the panel, left.', of: 'Tom Oke', finds: 'head of the panel' },
  { text: '[Tom Oke], D-4th Ward, chair of the panel, left.', of: 'Tom Oke', finds: 'chair of the panel' },
  { text: '[Tom Oke], an economist based in Leeds, left.', of: 'Tom Oke', finds: 'economist based in Leeds' },
  {
    text: '[Tom Oke], an officer attached to the port police, left.',
    of: 'Tom Oke',
    finds: 'officer attached to the port police',
  },
  { text: '[Tom Oke], a retired cook aged 82, left.', of: 'Tom Oke', finds: 'retired cook' },
  { text: '[Tom Oke], 39 – a cook from Leeds – left.', of: 'Tom Oke', finds: 'cook from Leeds' },
  { text: '[Tom Oke], 39, single, a cook, left.', of: 'Tom Oke', finds: 'cook' },
  { text: '[Tom Oke], the mayor and until May a judge, left.', of: 'Tom Oke', finds: 'judge' },
  {
    text: '[Ann Ray], a nurse and herself the daughter of a judge, left.',
    of: 'Ann Ray',
    finds: 'daughter of a judge',
  },
  { text: '[Tom Oke], a KPX (New Front) lawmaker, left.', of: 'Tom Oke', finds: 'KPX (New Front) lawmaker' },
  { text: '[Tom Oke], a resident of Purok 5, left.', of: 'Tom Oke', finds: 'resident of Purok 5' },
  { text: '[Tom Oke], an 18 year old student, left.', of: 'Tom Oke', finds: 'student' },
  { text: '[Tom Oke], a hero of the border war, left.', of: 'Tom Oke', finds: 'hero of the border war' },
  {
    text: '[Tom Oke], head of Roth Yarns, a maker of socks, left.',
    of: 'Tom Oke',
    finds: 'head of Roth Yarns',
  },
  {
    text: '[Tom Oke], until recently mayor of Leeds, left.',
    of: 'Tom Oke',
    finds: 'mayor of Leeds',
  },
  {
    text: '[Tom Oke], for two decades editor of the Echo, left.',
    of: 'Tom Oke',
    finds: 'editor of the Echo',
  },
  {
    text: '[Tom Oke], most recently head coach, left.',
    of: 'Tom Oke',
    finds: 'head coach',
  },
  {
    text: '[Tom Oke], a dean and before that a judge, left.',
    of: 'Tom Oke',
    finds: 'judge',
  },
  {
    text: '[Tom Oke], a night guard, left.',
    of: 'Tom Oke',
    finds: 'night guard',
  },
  {
    text: '[Ann Ray], a Year 12 pupil, left.',
    of: 'Ann Ray',
    finds: 'Year 12 pupil',
  },
  {
    text: '[Ann Ray], the owner of a 38-room hotel, left.',
    of: 'Ann Ray',
    finds: 'owner of a 38-room hotel',
  },
  {
    text: '[Tom Oke], now the Zorblax Ruwa of Leeds, left.',
    of: 'Tom Oke',
    finds: 'Zorblax Ruwa of Leeds',
  },
  {
    text: '[Ann Ray], a nurse who served in Leeds and is now head of sales, left.',
    of: 'Ann Ray',
    finds: 'head of sales',
  },
];

export const counterExamples: RoleRule['counterExamples'] = [
  // A new clause, or the title of the next name.
  '[Jane Doe], who left, cried.',
  '[Jane Doe], minister [Tom Oke] and others left.',
  // The name hangs on a preposition, or somebody else speaks.
  'To [Jane Doe], the minister left.',
  'According to [Jane Doe], the minister left.',
  'It was sold by [Jane Doe], the driver said.',
  'The head of the school, Mrs [Jane Doe], the mayor of Leeds, Mr [Tom Oke], were there.',
  '[Jane Doe], says Leeds health centre, left.',
  // Kin.
  '[Jane Doe], his wife, left.',
  '[Jane Doe], [Oke]’s wife, left.',
  '[Jane Doe], his partner, left.',
  '[Jane Doe], a family member, left.',
  // Clauses, and phrases without a comma.
  '[Jane Doe], at least a mayor said, left.',
  '[Jane Doe], for whom the mayor voted, left.',
  '[Jane Doe] heads of the school met.',
  'They gave [Jane Doe] control of the club.',
  'They told [Jane Doe] Mayor Roth left.',
  '[Jane Doe] captains of the club.',
  // Too weak; of the next name; of many.
  '[Jane Doe], the first victim, left.',
  '[Jane Doe], lawyer and survivor [Tom Oke] and others left.',
  '[Jane Doe], teachers of the school, left.',
  // Where somebody stands in a picture, a party, a country, a state.
  '[Lea Roth], center, arrives in Leeds.',
  '[Lea Roth] (Independent) left.',
  '[Lea Roth] won the world No. 1 spot.',
  '[Lea Roth] (COL) left.',
  '[Lea Roth], her husband and the mayor left.',
  '[Lea Roth], a junior partner left.',
  '[Lea Roth] of Erie, Pa., left.',
  '[Ann Ray] — her client behind her — left.',
  '[Tom Oke] (Justice) left.',
  '[Tom Oke], 58; and [Ann Ray], 41, port officials said.',
  '[Tom Oke], the Zorblax of the season, left.',
  '[Tom Oke], until then unknown, left.',
  '[Tom Oke], for two goals, was praised.',
];
