import { joinPeople } from '../../src/coref/people.js';
import { isVariantSpelling } from '../../src/coref/spelling.js';
import { marked } from './marked.js';

function joined(source: string) {
  const { doc, candidates } = marked(source);
  return joinPeople([{ doc, winners: candidates }])[0]!;
}

/** `Name = mention | mention` of each person. */
const linked = (source: string) =>
  joined(source).people.map(
    ({ name, mentions }) => `${name} = ${mentions.map(({ text }) => text).join(' | ')}`,
  );

describe('mentions join their person', () => {
  test.each<[string, string, string[]]>([
    ['a surname', '[Ana Quispe] spoke. [Quispe] left.', ['Ana Quispe = Ana Quispe | Quispe']],
    [
      'a surname before the full name',
      '[Quispe] wins. [Ana Quispe] won.',
      ['Ana Quispe = Quispe | Ana Quispe'],
    ],
    [
      'the name that somebody was born with',
      '[Lady Bibi], born [Ana Quispe], sang. [Tom Oke], a Croat born [Ivan Horvat], left.',
      ['Lady Bibi = Lady Bibi | Ana Quispe', 'Tom Oke = Tom Oke | Ivan Horvat'],
    ],
    [
      'what friends call somebody',
      '[Ana Quispe] – “[Zubi]” to her friends – left. [Tom Oke], nicknamed “[Bib]”, left.',
      ['Ana Quispe = Ana Quispe | Zubi', 'Tom Oke = Tom Oke | Bib'],
    ],
    [
      'whom an age stands for',
      '[Tom Oke] scored. The 31-year-old, nicknamed “[Bib]”, left.',
      ['Tom Oke = Tom Oke | Bib'],
    ],
    [
      'three letters of a given name',
      '[Katarina Oke] spoke. “[Kat], go,” he said.',
      ['Katarina Oke = Katarina Oke | Kat'],
    ],
    ['a given name', '[Ana Quispe] spoke. [Ana] left.', ['Ana Quispe = Ana Quispe | Ana']],
    [
      'part of a longer name',
      '[Ali Mba Oke] met [Mba Oke] fans. [Ali Oke] left.',
      ['Ali Mba Oke = Ali Mba Oke | Mba Oke | Ali Oke'],
    ],
    [
      'a given name in brackets before the surname',
      'He saw ([Ana) Quispe] there. [Quispe] left.',
      ['Ana Quispe = Ana) Quispe | Quispe'],
    ],
    [
      'the short form of a given name',
      '[William Oke] and [Bob Oke] met [Bill Oke] and [Robert Oke].',
      ['William Oke = William Oke | Bill Oke', 'Bob Oke = Bob Oke | Robert Oke'],
    ],
    [
      'a short form alone, and of two people',
      '[Yevgeny Oke] left. [Zhenya] spoke. [Robert Lee] met [Robert Roy]. [Bobby] left.',
      [
        'Yevgeny Oke = Yevgeny Oke | Zhenya',
        'Robert Lee = Robert Lee',
        'Robert Roy = Robert Roy',
        'Bobby = Bobby',
      ],
    ],
    ['initials', '[J. K. Marr] wrote. [Jane Kim Marr] read.', ['Jane Kim Marr = J. K. Marr | Jane Kim Marr']],
    [
      'initials without stops',
      '[JK Marr] wrote. [J. K. Marr] read. [J.K. Marr] sang. [SK Marr] left.',
      ['JK Marr = JK Marr | J. K. Marr | J.K. Marr', 'SK Marr = SK Marr'],
    ],
    [
      'an initial of two letters',
      '[Khaltmaa Marr] wrote. [Kh. Marr] read. [Ts. Marr] left.',
      ['Khaltmaa Marr = Khaltmaa Marr | Kh. Marr', 'Ts. Marr = Ts. Marr'],
    ],
    [
      'the initials of a name elsewhere, where only one has them',
      '[Xavier Luc Okafor] left. [XLO] spoke. [Ana Lee Bello] met [Abel Lo Banda]. [ALB] left.',
      [
        'Xavier Luc Okafor = Xavier Luc Okafor | XLO',
        'Ana Lee Bello = Ana Lee Bello',
        'Abel Lo Banda = Abel Lo Banda',
        'ALB = ALB',
      ],
    ],
    [
      'the initials of a name in brackets',
      '[Xavier Luc Okafor] ([XLO]) spoke. [XLO] left.',
      ['Xavier Luc Okafor = Xavier Luc Okafor | XLO | XLO'],
    ],
    [
      'another name in brackets behind a possessive',
      '[Ana Okafor]’s (mostly known as [Mama Fire]) song.',
      ['Ana Okafor = Ana Okafor | Mama Fire'],
    ],
    ['letter case', '[ANA QUISPE] WINS\n\n[Ana Quispe] won.', ['Ana Quispe = ANA QUISPE | Ana Quispe']],
    [
      'diacritics',
      '[Alícia Roca] spoke. [Roca] left. [Alicia Roca] won.',
      ['Alícia Roca = Alícia Roca | Roca | Alicia Roca'],
    ],
    [
      'a typo',
      '[Martin Okello] spoke. [Martin Okelo] left.',
      ['Martin Okello = Martin Okello | Martin Okelo'],
    ],
    [
      'a typo in part of a name',
      '[Ana Mira Okello] spoke. [Ana Okelo] left.',
      ['Ana Mira Okello = Ana Mira Okello | Ana Okelo'],
    ],
    [
      'a typo in a double surname',
      '[Ana Dookhun-Roy] spoke. [Dookun-Roy] left.',
      ['Ana Dookhun-Roy = Ana Dookhun-Roy | Dookun-Roy'],
    ],
    ['a short form', '[Dan Marr] spoke. [Daniel Marr] left.', ['Dan Marr = Dan Marr | Daniel Marr']],
    [
      'family name first',
      '[Min Seo Park] spoke. [Park Min Seo] left.',
      ['Min Seo Park = Min Seo Park | Park Min Seo'],
    ],
    [
      'Malay names, by the given name',
      'Datuk Seri [Anwar Salleh] spoke. [Anwar] left.',
      ['Anwar Salleh = Anwar Salleh | Anwar'],
    ],
    ['a short given name', '[Boubacar Sy] spoke. [Bouba] left.', ['Boubacar Sy = Boubacar Sy | Bouba']],
    [
      'a typo behind Al-',
      '[Omar Ali Al-Hadim] spoke. [Al-Hadem] left.',
      ['Omar Ali Al-Hadim = Omar Ali Al-Hadim | Al-Hadem'],
    ],
    [
      'a name that another knows him by',
      '[Tom Oke], better known as [Bantu], won. [Bantu] left.',
      ['Tom Oke = Tom Oke | Bantu | Bantu'],
    ],
    ['a real name', '[Bantu], whose real name is [Tom Oke], won.', ['Tom Oke = Bantu | Tom Oke']],
    [
      'a family name behind bin',
      '[Ali bin Hassan Al Mansour] spoke. [Al Mansour] left.',
      ['Ali bin Hassan Al Mansour = Ali bin Hassan Al Mansour | Al Mansour'],
    ],
    [
      'another name behind @',
      '[Tan Siew Hong] @ [Aminah Tan] fled.',
      ['Tan Siew Hong = Tan Siew Hong | Aminah Tan'],
    ],
    ['an alias', '[Tom Oke] alias “[Bantu]” fled.', ['Tom Oke = Tom Oke | Bantu']],
    ['a name among fans', '[Tom Oke], known to his fans as [Bantu], won.', ['Tom Oke = Tom Oke | Bantu']],
    [
      'a given name written as it sounds',
      '[Mohamed Oke] spoke. [Muhammad Oke] left.',
      ['Mohamed Oke = Mohamed Oke | Muhammad Oke'],
    ],
    [
      'a chain of fathers with and without articles',
      '[Omar Al-Nasir Al-Hadim Al-Roth] spoke. [Omar Nasir Al-Hadim] left.',
      ['Omar Al-Nasir Al-Hadim Al-Roth = Omar Al-Nasir Al-Hadim Al-Roth | Omar Nasir Al-Hadim'],
    ],
    ['a swap in a given name', '[Akthar Oke] spoke. [Akhtar] left.', ['Akthar Oke = Akthar Oke | Akhtar']],
    [
      'the second of two given names',
      '[María Elena Roca Paz] spoke. [Elena Roca] left.',
      ['María Elena Roca Paz = María Elena Roca Paz | Elena Roca'],
    ],
    ['hyphens', '[Park Ji-min] spoke. [Park Ji Min] left.', ['Park Ji-min = Park Ji-min | Park Ji Min']],
  ])('%s', (_, source, expected) => {
    expect(linked(source)).toEqual(expected);
  });
});

describe('two people stay apart', () => {
  test.each<[string, string, string[]]>([
    [
      'one surname, two given names',
      '[Tom Oke] and [Ann Oke] met. [Tom] left.',
      ['Tom Oke = Tom Oke | Tom', 'Ann Oke = Ann Oke'],
    ],
    [
      'a father in the chain of his son',
      '[Omar Nasir Al-Hadim] met [Nasir Al-Hadim].',
      ['Omar Nasir Al-Hadim = Omar Nasir Al-Hadim', 'Nasir Al-Hadim = Nasir Al-Hadim'],
    ],
    [
      'the second given name of another',
      '[Ana Elena Roca Paz] met [Elena Paz Roca].',
      ['Ana Elena Roca Paz = Ana Elena Roca Paz', 'Elena Paz Roca = Elena Paz Roca'],
    ],
    ['a couple', '[Tom] and [Ann Oke] met.', ['Tom = Tom', 'Ann Oke = Ann Oke']],
    ['Mr and Mrs', 'Mr [Kim] spoke. Mrs [Kim] left. Mr [Kim] stayed.', ['Kim = Kim | Kim', 'Kim = Kim']],
    [
      'a surname goes by the honorific',
      'Mr [Tom Oke] met Mrs [Ann Oke]. Mr [Oke] left.',
      ['Tom Oke = Tom Oke | Oke', 'Ann Oke = Ann Oke'],
    ],
    [
      'a given name that is the family’s too',
      '[Sabah Al-Hamad Al-Sabah] met [Nawaf Al-Sabah]. [Sabah] left.',
      ['Sabah Al-Hamad Al-Sabah = Sabah Al-Hamad Al-Sabah | Sabah', 'Nawaf Al-Sabah = Nawaf Al-Sabah'],
    ],
    [
      'a child and the father whose name it bears',
      '[Aisha Abdul Karim] won. Her father [Abdul Karim] wept.',
      ['Aisha Abdul Karim = Aisha Abdul Karim', 'Abdul Karim = Abdul Karim'],
    ],
    [
      'known for the other',
      '[Tom Oke], known as a friend of [Ann Roth], won.',
      ['Tom Oke = Tom Oke', 'Ann Roth = Ann Roth'],
    ],
    [
      'a wife and her husband by their honorifics',
      'President [Joe Oke] and his wife [Jill Oke] came. Mrs [Oke] spoke.',
      ['Joe Oke = Joe Oke', 'Jill Oke = Jill Oke | Oke'],
    ],
    [
      'a couple with one surname between them',
      '[Tom] and [Ann Oke] came. [Ann] spoke, [Tom] left.',
      ['Tom = Tom | Tom', 'Ann Oke = Ann Oke | Ann'],
    ],
    [
      'junior and senior',
      '[Tom Oke Jr.] met [Tom Oke Sr.] there.',
      ['Tom Oke Jr. = Tom Oke Jr.', 'Tom Oke Sr. = Tom Oke Sr.'],
    ],
    [
      'Daniel and Daniela',
      '[Daniel Marr] met [Daniela Marr].',
      ['Daniel Marr = Daniel Marr', 'Daniela Marr = Daniela Marr'],
    ],
    [
      'a pope and a surname',
      '[Matthew Francis] spoke. Pope [Francis] left. [Francis] wept.',
      ['Matthew Francis = Matthew Francis', 'Francis = Francis | Francis'],
    ],
  ])('%s', (_, source, expected) => {
    expect(linked(source)).toEqual(expected);
  });
});

test('spellings joined with the name are aliases, and a warning points at them', () => {
  const { people, warnings } = joined('[Martin Okello] spoke. [Okello] left. [Martin Okelo] won.');
  expect(people.map(({ aliases }) => aliases)).toEqual([['Martin Okelo']]);
  expect(warnings).toEqual([
    { code: 'name-spelling', message: '“Martin Okelo” is taken for “Martin Okello”', start: 34, end: 46 },
  ]);
});

test.each<[string, string, boolean]>([
  ['okello', 'okelo', true],
  ['mohamed', 'mohammed', true],
  ['hasina', 'hasnia', true],
  ['marco', 'marcos', true],
  ['daniel', 'daniela', false],
  ['erick', 'erica', false],
  ['kim', 'kin', false],
  ['sarah', 'harah', false],
  ['mohamed', 'muhammad', true],
  ['parvez', 'pervaiz', true],
  ['marina', 'marino', false],
  ['hassan', 'hussein', false],
  ['salem', 'salma', false],
])('%s and %s', (a, b, expected) => {
  expect(isVariantSpelling(a, b)).toBe(expected);
});

test.each<[string, string[]]>([
  ['Dr. [Ana Quispe] left. Dr [Quispe] spoke.', ['Dr.']],
  ['Dr [Ana Quispe] left.', ['Dr']],
  ['Mr [Oke] spoke. Datuk Seri [Tom Oke] left.', ['Mr', 'Datuk Seri']],
  ['The First Lady [Ana Quispe] left.', []],
  ['Chief Mrs [Ana Quispe] left.', ['Chief', 'Mrs']],
  ['Chief (Mrs) [Ana Quispe] left.', ['Chief', 'Mrs']],
  ['Prof (Mrs.) [Ana Quispe] left.', ['Prof', 'Mrs.']],
  ['It (Mrs) [Ana Quispe] left.', ['Mrs']],
  ['The firm (Oke) [Ana Quispe] left.', []],
  ['His Majesty King [Tom] left.', ['His Majesty']],
  ['HH the Emir [Tom] left.', []],
  ['Sheikh Dr. [Tom Oke] left.', ['Sheikh', 'Dr.']],
  ['President [Tom Oke] left.', []],
  ['The captain MS [Oke] left.', []],
  ['Chief (Dr) (Mrs) [Ana Quispe] left.', ['Chief', 'Dr', 'Mrs']],
  ['Capt (Rtd) Dr [Tom Oke] left.', ['Dr']],
  ['Lt Gen (Dr) [Tom Oke] left.', ['Dr']],
  ['Justice (R) [Tom Oke] left.', []],
  ['Hon. Justice [Ana Quispe] left.', ['Hon.']],
  ['Most Rev. Bishop [Tom Oke] left.', ['Most Rev.']],
  ['Rev. Canon [Tom Oke] left.', ['Rev.']],
  ['Their Royal Highnesses Prince [Tom] left.', ['Their Royal Highnesses']],
  ['Her Honour Judge [Ana Quispe] left.', ['Her Honour']],
  ['Mr President [Tom Oke] left.', []],
  ['Dato’ [Tom Oke] left.', ['Dato’']],
  ['Ratu [Tom Oke] and Adi [Ana Oke] left.', ['Ratu', 'Adi']],
  ['Engr. [Tom Oke] and Barr. [Ana Oke] left.', ['Engr.', 'Barr.']],
  ['Sr. Comr. [Tom Oke] left.', []],
  ['We thank Aunty [Ana Quispe].', ['Aunty']],
  ['We met his Aunty [Ana Quispe].', []],
])('honorifics of: %s', (source, expected) => {
  expect(joined(source).people.flatMap(({ honorifics }) => honorifics)).toEqual(expected);
});

test.each<[string, number | null]>([
  ['[Jane Doe], 43, left.', 43],
  ['[Jane Doe] (43) left.', 43],
  ['[Jane Doe], aged 43, left.', 43],
  ['The [Jane Doe]-trained three-year-old won.', null],
  ['[Mia Doe], aged seven, left.', 7],
  ['The 18-year-old [Mia Doe] and 14-year-old [Tom Oke] left.', 18],
  ['When I was six years old I saw my uncle [Tom Oke].', null],
  ['[Mia Doe], eight, left.', 8],
  ['[Mia Doe] was eight years old.', 8],
  ['[Mia Doe] was twelve years old when she died.', 12],
  ['[Mia Doe] was twelve years old when she was killed.', 12],
  ['[Jane Doe] was twelve years old when she left Leeds.', null],
  ['[Jane Doe], 43, was twelve years old when she left Leeds.', 43],
  ['The forty-three-year-old [Jane Doe] left.', 43],
  ['[Jane Doe] turned eighty in May.', 80],
  ['[Jane Doe], one, two, three, left.', null],
  ['[Jane Doe] was eight minutes late.', null],
  ['[Jane Doe] turned eight heads.', null],
  ['Scorers: [Jane Doe] (two), Roth (three).', null],
  ['The 43-year-old teacher [Jane Doe] left.', 43],
  ['His 43-year-old daughter, [Jane Doe], left.', 43],
  ['He met a 43-year-old teacher, [Jane Doe] said.', null],
  ['It was told by the 43-year-old, [Jane Doe].', null],
  ['[Jane Doe], a 43-year-old teacher, left.', 43],
  ['[Jane Doe] is 43 years old.', 43],
  ['[Jane Doe] died on Monday at the age of 96.', 96],
  ['[Jane Doe] dies at 91', 91],
  ['[Jane Doe] died on Monday. She was 91.', 91],
  ['[Jane Doe], now 43, left.', 43],
  ['[Jane Doe] turned 80 in May.', 80],
  ['[Jane Doe] turned 80 tons of soil.', null],
  ['[Jane Doe] won. The 43-year-old left.', 43],
  ['Ms [Jane Doe] won. The 43-year-old runner left.', 43],
  ['Ms [Jane Doe] won. The 43-year-old man left.', null],
  ['[Jane Doe] beat [Lea Roth]. The 43-year-old left.', null],
  ['[Jane Doe] won. The 43-year-old teacher [Lea Roth] left.', null],
  ['[Jane Doe] won. It rained. The 43-year-old left.', 43],
  ['[Jane Doe] said that a man died. The 43-year-old fell.', null],
  ['[Jane Doe] left school at the age of 11.', null],
  ['[Jane Doe], now 43 and a mother of two, left.', 43],
  ['[Jane Doe], 123, and Leeds won.', null],
  ['Conversions: [Jane Doe] (2).', null],
  ['It stopped the 38-year-old teacher from meeting [Jane Doe].', null],
  ['The 38-year-old picked up the cup ahead of [Jane Doe].', null],
  ['[Jane Doe], 20-year-old striker [Tom Oke] and others left.', null],
  ['The 20-year-old son of [Jane Doe] left.', null],
  ['A 38-year-old man was held, [Jane Doe] wrote. The 38-year-old man had fled.', null],
  ['Scorers: [Jane Doe] (23), Oke (88).', null],
  ['A three-year-old child drowned. The child was identified as [Jane Doe].', 3],
  ['A 43-year-old man was shot. The officer was identified as [Jane Doe].', null],
  ['[Jane Doe] (23) won.', 23],
  ['[Jane Doe] (3), Linz (2) and Oke scored tries.', null],
  ['The 43-year-old finished ahead of [Jane Doe].', null],
  ['Now 43, [Jane Doe] lives in Leeds.', 43],
  ['Aged 43, [Jane Doe] lives in Leeds.', 43],
  ['At 19, [Jane Doe] left Leeds.', null],
  ['“It is over,” said [Jane Doe]. The 43-year-old man will appeal.', null],
  ['[Jane Doe], a popular 43-year-old teacher, left.', 43],
  ['[Jane Doe] adopted a 12-year-old boy.', null],
  ['[Jane Doe], who lost her 12-year-old son, wept.', null],
  ['[Jane Doe] left. The 43-year-old teacher wept.', 43],
  ['[Jane Doe] wept. Police said the 43-year-old was at home.', 43],
  ['The minister, [Jane Doe], says the 43-year-old is being held.', null],
  ['[Jane Doe] said the 50-year-old convention was at risk.', null],
  ['[Jane Doe] wept. The 50-year-old treaty lapsed.', null],
  ['“I’m 83. I will stay,” [Jane Doe] said.', 83],
  ['[Jane Doe] said: “I’m 83 and I will stay.”', 83],
  ['“I’m 83 metres away,” [Jane Doe] said.', null],
  ['Folk Singer Dies at 79\n\nLIMA — Singer [Jane Doe], whose songs were loved, died on Tuesday.', 79],
  ['Folk Singer Dies at 79\n\nLIMA — The mayor, [Jane Doe], praised her.', null],
  ['A 29-year-old man was jailed in May.\n\n[Jane Doe] of Leeds pleaded guilty to theft.', 29],
  ['A 29-year-old man was jailed in May.\n\nSergeant [Jane Doe] pleaded for calm.', null],
  ['[Jane Doe] and Tom Oke, aged 31 and 34, left.', 31],
  ['Tom and [Jane Doe], 31 and 34, left.', 34],
  ['[Jane Doe] (Labour), 44, left.', 44],
  ['[Jane Doe], a water vendor, 63, left.', 63],
  ['[Jane Doe], the home side, 63, left.', null],
  ['[Jane Doe], who at 90 still sings, left.', 90],
  ['[Jane Doe], of Leeds, 44, left.', 44],
  ['[Jane Doe], of High Street, aged 44, left.', 44],
  ['[Jane Doe], a mother of two, 44, left.', 44],
  ['[Jane Doe], aged just 54, left.', 54],
  ['[Jane Doe] (44yrs) left.', 44],
  ['[Jane Doe], who at 20 left Leeds, sings.', null],
  ['[Jane Doe], age 91, left.', 91],
  [
    '[Jane Doe] wins title\n\n[Jane Doe] beat [Mia Roe] on Sunday. [Ann Lee] watched.\n\nThe 19-year-old left.',
    19,
  ],
  ['[Jane Doe] said: “We left. It is over, and I am 58.”', 58],
  ['[Jane Doe] said: “We left.” Her aunt said: “I am 58.”', null],
  ['[Jane Doe] read it out. “I’m 46 years old,” she said.', 46],
  ['[Jane Doe], who lives with her son [Tom Oke], left. “It is over,” the 61-year-old said.', 61],
  ['[Jane Doe] turns 70 next May.', null],
  ['[Jane Doe], who turned 52 last week, left.', 52],
  ['The 67-year-old [Doe] and his grandson, [Jane Doe], 22, left.', 22],
  ['[Jane Doe], 2,000 others and a dog left.', null],
  ['[Jane Doe] scored 43.', null],
  ['[Jane Doe] aged 43 left.', 43],
  ['[Jane Doe], a retired cook aged 43, left.', 43],
  ['[Jane Doe], mayor of Leeds, 43, left.', 43],
  ['[Jane Doe], of Mill Lane, Leeds, 43, left.', 43],
  ['[Jane Doe], his wife, 43, and others left.', null],
  ['[Jane Doe], who met the mayor, 43, left.', null],
  ['[Jane Doe], a widow of 66, left.', 66],
  ['[Jane Doe], a mother of five, left.', null],
  ['[Jane Doe], 43 and unemployed, left.', 43],
  ['[Jane Doe], 43 – a cook – left.', 43],
  ['[Jane Doe], 43 _ a cook _ left.', 43],
  ['[Jane Doe] 43, a cook, left.', 43],
  ['[Jane Doe] 43, Roth 12.', null],
  ['[Jane Doe] (F, 43) left.', 43],
  ['[Jane Doe], male, 43, left.', 43],
  ['[Jane Doe] (pictured, 43) left.', 43],
  ['[Jane Doe] (43, a cook) left.', 43],
  ['[Jane Doe], 43 years, left.', 43],
  ['[Jane Doe], alias “Bibi,” 43, left.', 43],
  ['[Jane Doe], also known as Bibi, 43, left.', 43],
  ['[Jane Doe], believed to be 43, left.', 43],
  ['[Jane Doe], a cook, is 43.', 43],
  ['[Jane Doe] is 43 and lives in Leeds.', 43],
  ['[Jane Doe] was 43 and then 44 up.', null],
  ['[Jane Doe] left. She turned 43 in May.', 43],
  ['[Jane Doe] left. When she turned 43, it rained.', null],
  ['[Jane Doe] sang until she was 43.', null],
  ['[Jane Doe] was 43 when she died.', 43],
  ['[Jane Doe] wept. She was 15 when he died.', null],
  ['At 43, [Jane Doe] is the oldest player.', 43],
  ['At the age of 43, [Jane Doe] is the oldest player.', 43],
  ['[Jane Doe], at 43, is the oldest player.', 43],
  ['Aged just 19, [Jane Doe] won.', 19],
  ['The 43-year-old, [Jane Doe], left.', 43],
  ['A 43-year-old man, named as [Tom Doe], left.', 43],
  ['A man, 43, identified only as [Doe], left.', 43],
  ['The 43-yr-old [Jane Doe] left.', 43],
  ['15 - [Jane Doe], 14 - Roth, 13 - Oke.', null],
  ['[Jane Doe], 37 years old when she left, sang.', 37],
  ['They were held for the murder of a 54-year-old cook.\n\n[Jane Doe] was shot on Sunday.', 54],
  ['They spoke of the murder of a 54-year-old cook.\n\n[Jane Doe] was mayor then.', null],
  ['[Jane Doe] wins title\n\n[Jane Doe] beat [Mia Roe] on Sunday. The 19-year-old left.', 19],
  ['[Jane Doe] wins title\n\n[Mia Roe] lost to [Jane Doe] on Sunday. The 19-year-old left.', null],
  ['[Ana Doe] and the cook [Tom Oke], both 64, left.', 64],
  ['A 34-year-old cook from Leeds, [Ana Doe], left.', 34],
  ['A 34-year-old man accused of killing his wife, [Ana Doe], left.', null],
  ['A woman, 34, named locally as [Ana Doe], left.', 34],
  ['A 34-year-old woman died. She was named as [Ana Doe].', 34],
  ['A 34-year-old man died. She was named as [Ana Doe].', null],
  ['Now aged 84, [Ana Doe] sings.', 84],
  ['Even at 84, [Ana Doe] still sings.', 84],
  ['“I turned 84 in May,” [Ana Doe] said.', 84],
  ['“I am an 84-year-old woman,” [Ana Doe] said.', 84],
  ['“I met an 84-year-old woman,” [Ana Doe] said.', null],
  ['[Ana Doe] (34 points) and [Mia Roe] (12) scored.', null],
  ['[Ana Doe], [Tom Oke] and [Luis Paz], all aged 19, left.', 19],
  ['[Ana Doe] met [Tom Oke], both 64.', null],
  ['[Owen Doe], then aged 15, left.', 15],
  ['[Ana Doe], aged 18 months, slept.', null],
  ['[Ana Doe], who is aged 91, left.', 91],
  ['[Tom Doe], who’s 37 and tired, left.', 37],
  ['[Tom Doe] leads. He’s 37 points clear.', null],
  ['[Ana Doe] sings. She’s 84 now.', 84],
  ['[Ana Doe], still only 19, won.', 19],
  ['[Ana Doe], who at 19 is the youngest player, won.', 19],
  ['[Ana Doe], who at 19 left for Leeds, won.', null],
  ['At the ripe old age of 91, [Ana Doe] is the oldest player.', 91],
  ['[Ana Doe], 19 years and 43 days, is the youngest.', 19],
  ['[Ana Doe], of 25 Mill Lane, Leeds, aged 40, left.', 40],
  ['[Tom Doe], female, aged 40, left.', 40],
  ['1. [Tom Doe] – 55 years, cook', 55],
  ['3. [Tom Doe] – 17, student', 17],
  ['[Tom Doe] – 17, captain [Luis Paz] – 15.', null],
  ['1. [Tom Doe] (FRA), 2. [Luis Paz] (ESP).', null],
  ['1. [Tom Doe], 2. [Luis Paz].', null],
  ['[Ana Doe] died aged 9 in Leeds.', 9],
  ['[Ana Doe] died at 92 in Leeds.', 92],
  ['[Ana Doe] died at 11 on Sunday.', null],
  ['[Ana Doe] died on Friday, her son [Tom Oke] said. She was 91.', 91],
  ['[Ana Doe] said [Tom Oke] died on Friday. He was 43.', null],
  ['[Ana Doe], cook and mother of [Tom Oke], who died on Sunday, was shy. She was 88.', 88],
  ['Cook, 71, died in fall, inquest hears\n\nA fall is told of.\n\n[Tom Doe] was found dead.', 71],
  ['Cook, 71, died in fall\n\nIt rained on the mayor, [Tom Doe].', null],
  ['Sir, I am 71 and tired.\n\n[Tom Doe], Leeds', 71],
  ['“I am 71,” said a cook.\n\n[Tom Doe], Leeds', null],
  ['[Ana Doe] spoke to a couple of hundred fans. The 39-year-old left.', 39],
])('age in: %s', (source, expected) => {
  expect(joined(source).people[0]!.age).toBe(expected);
});

test('one role in two forms is one', () => {
  const { people } = joined('Brigadier [Tom Oke] spoke. Brig. [Oke] left.');
  expect(people.map(({ roles }) => roles)).toEqual([['Brigadier']]);
});

test('nothing of a long article is compared with everything', () => {
  const names = Array.from({ length: 4000 }, (_, n) => `[Given${n} Family${n}x]`).map((name) =>
    name.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!),
  );
  const { doc, candidates } = marked(`${names.join(' left. ')} left.`);
  // Processor time, in microseconds: others may be at work on the machine.
  const started = process.cpuUsage();
  expect(joinPeople([{ doc, winners: candidates }])[0]!.people).toHaveLength(4000);
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
});
