/**
 * Value ← surfaces, with negatives beside them. Each surface is put into plain sentences and must come back whole.
 * Published 2024-01-19, a Friday, unless a table says otherwise.
 */
import { extract } from '../src/index.js';
import type { DateAnswer } from '../src/types.js';

const PUBLISHED = '2024-01-19';

function datesIn(text: string, published: string | null = PUBLISHED): readonly DateAnswer[] {
  return extract({ text, ...(published === null ? {} : { published }) }, { only: ['dates'] }).dates;
}

/** `surface=TIMEX3` of each date of a text. */
const read = (text: string, published: string | null = PUBLISHED): string[] =>
  datesIn(text, published).map((one) => `${one.text}=${one.timex}`);

type Table = readonly (readonly [timex: string, ...surfaces: string[]])[];

function table(name: string, rows: Table, sentence: (surface: string) => string): void {
  describe(name, () => {
    const cases = rows.flatMap(([timex, ...surfaces]) =>
      surfaces.map((surface) => [surface, timex] as const),
    );
    test.each(cases)('%s → %s', (surface, timex) => {
      expect(read(sentence(surface))).toEqual([`${surface}=${timex}`]);
    });
  });
}

table(
  'days',
  [
    [
      '2025-03-12',
      '12 March 2025',
      'March 12, 2025',
      '12 March, 2025',
      'March 12 2025',
      'the 12th of March 2025',
      '2025-03-12',
      'Mar. 12, 2025',
      '12th March 2025',
      'Wednesday, 12 March 2025',
      'Wednesday, March 12, 2025',
      'Wednesday March 12th, 2025',
      '12 Mar 2025',
      'the twelfth of March 2025',
      'March the 12th, 2025',
    ],
    ['1970-03-25', '25/03/1970', '3/25/1970', '25.03.1970', '25-03-1970', '1970/03/25'],
    [
      '2023-12-28',
      'last December 28',
      'last 28 December',
      'December 28 last year',
      '28 December of last year',
    ],
    ['2023-09-02', 'Sept. 2nd, 2023', '2 September 2023', 'Sep. 2, 2023'],
    ['2023-12-12', 'last 12 december', 'last 12 December'],
    ['2024-02-29', 'February 29', '29 February', 'Feb. 29, 2024'],
    ['2001-09-11', '9/11', 'September 11, 2001'],
  ],
  (surface) => `They met on ${surface}.`,
);

table(
  'days that hang on publication',
  [
    ['2024-01-19', 'today', 'Friday', 'today, 19 January'],
    ['2024-01-18', 'yesterday', 'Thursday'],
    ['2024-01-17', 'the day before yesterday', 'Wednesday'],
    ['2024-01-12', 'last Friday'],
    ['2024-01-15', 'Monday', 'this past Monday'],
    [
      '2024-01-18TMO',
      'yesterday morning',
      'Thursday morning',
      'early Thursday morning',
      'the morning of January 18',
    ],
    ['2024-01-18TNI', 'last night'],
    ['2024-01-09', '10 days ago', 'ten days ago'],
  ],
  (surface) => `Police found it ${surface}.`,
);

table(
  'days to come',
  [
    ['2024-01-20', 'tomorrow', 'Saturday'],
    ['2024-01-23', 'next Tuesday', 'Tuesday', 'Tuesday, January 23'],
    ['2024-01-22TEV', 'Monday evening'],
    ['2024-12-25', 'next Christmas'],
  ],
  (surface) => `The council will meet ${surface}.`,
);

table(
  'weeks, months, quarters, halves, seasons',
  [
    ['2024-W02', 'last week', 'early last week'],
    ['2024-W02-WE', 'last weekend', 'this past weekend', 'the weekend'],
    [
      '2023-12',
      'last month',
      'December',
      'last December',
      'early December',
      'late December',
      'December last year',
    ],
    ['2024-01', 'January', 'mid-January', 'this month', 'the middle of January'],
    ['2021-03', 'March 2021', 'March, 2021', 'March of 2021', 'the end of March 2021'],
    [
      '2021-Q3',
      'the third quarter of 2021',
      'Q3 2021',
      'Q3/2021',
      'the 2021 third quarter',
      'third-quarter 2021',
    ],
    ['2023-Q4', 'the fourth quarter', 'last quarter'],
    ['2023-06', 'the second half of June', 'the first half of June 2023'],
    ['199', 'the second half of the 1990s'],
    ['2019-H2', 'the second half of 2019', 'H2 2019', 'the last half of 2019'],
    ['2025-H1', 'the first half of next year'],
    ['2019-SU', 'the summer of 2019', 'summer 2019'],
    ['2023-SU', 'last summer'],
  ],
  (surface) => `Prices rose in ${surface}.`,
);

table(
  'years and more',
  [
    ['1826', '1826', 'the year 1826'],
    ['2023', 'last year', 'late last year', 'the end of 2023', 'the beginning of last year'],
    ['2021', 'fiscal 2021', 'the financial year 2021', 'FY21', 'FY2021'],
    ['2022/2023', 'FY22/23'],
    ['2021/2022', '2021/22', '2021-22', '2021–2022'],
    [
      '198',
      'the 1980s',
      "the '80s",
      'the mid-’80s',
      'the early 1980s',
      'the eighties',
      'the late nineteen-eighties',
    ],
    ['18', 'the 19th century', 'the nineteenth century', 'the late 19th century'],
    ['BC0300', '300 BC', '300 B.C.'],
    ['0070', 'AD 70'],
    ['BC04', 'the fifth century BC'],
  ],
  (surface) => `It was built in ${surface}.`,
);

table(
  'times of the day',
  [
    [
      '2024-01-19T17:00',
      '5 p.m. EDT',
      '5pm',
      '5 p.m.',
      '17:00',
      '1700 GMT',
      '5:00 pm EST',
      '5 o’clock in the afternoon',
    ],
    ['2024-01-19T12:00', 'noon', '12 noon'],
    ['2024-01-15T18:30', '6:30 on Monday evening', '6:30 p.m. on Monday', '6.30pm on Monday'],
    ['2023-11-09T17:00', '5 p.m. EST, Nov. 9, 2023'],
    ['2024-01-19T09:30', '0930 GMT', '9:30 a.m.', '9.30am', 'half past nine'],
  ],
  (surface) => `They came at ${surface}.`,
);

table(
  'durations',
  [
    [
      'P3Y',
      'three years',
      'nearly three years',
      'more than three years',
      'at least three years',
      'some three years',
    ],
    ['P20Y', 'two decades', 'nearly two decades', 'over two decades', 'a little over two decades'],
    ['PT24H', '24 hours'],
    ['PT1409H', '1409 hours'],
    ['PT30M', 'half an hour', '30 minutes', 'half-hour'],
    ['P1.5W', 'a week and a half'],
    ['PT1M30S', 'a minute and a half', 'one and a half minutes'],
    ['P2Y6M', '2 1/2 years', '2½ years', 'two and a half years', '2.5 years'],
    ['PXD', 'several days', 'a few days', 'days'],
    ['PXM', 'months', 'several months'],
    ['P2W', 'a fortnight', 'two weeks'],
    ['P12M', '12 months', 'twelve months', 'a dozen months'],
    ['P18M', 'the past 18 months', 'the last 18 months', 'the next 18 months'],
    ['P1Y', 'the past year', 'the next year', 'a year', 'a full year'],
    ['PXY', 'hundreds of years', 'years'],
  ],
  (surface) => `They waited for ${surface}.`,
);

table(
  'sets',
  [
    ['P1D', 'daily', 'every day', 'each day'],
    ['P1Y', 'annually', 'every year', 'once a year', 'twice a year', 'three times a year'],
    ['P2W', 'every two weeks', 'every other week'],
    ['XXXX-WXX-2', 'every other Tuesday', 'every second Tuesday'],
    ['XXXX-WXX-1', 'every Monday', 'each Monday'],
    ['P4Y', 'every four years'],
    ['P3Y', 'every third year'],
  ],
  (surface) => `They meet ${surface}.`,
);

table(
  'the present, the past, the future',
  [
    ['PRESENT_REF', 'now', 'currently', 'right now', 'nowadays', 'the present time', 'this day and age'],
    [
      'PAST_REF',
      'recently',
      'in the past'.slice(3),
      'in recent years'.slice(3),
      'years ago',
      'a few years ago',
    ],
    ['FUTURE_REF', 'in the future'.slice(3), 'in the coming weeks'.slice(3)],
  ],
  (surface) => `That is so ${surface}.`,
);

table(
  'holidays to come',
  [
    ['2024-12-25', 'Christmas', 'Christmas Day'],
    ['2024-03-31', 'Easter', 'Easter Sunday 2024'],
    ['2024-11-29', 'Black Friday'],
    ['2024-05-01', 'May Day'],
    ['2024-02-10', 'Chinese New Year', 'Lunar New Year 2024'],
    ['2024-03-17', 'St. Patrick’s Day', "St Patrick's Day"],
    ['2024-04-10', 'Eid al-Fitr'],
  ],
  (surface) => `They will meet on ${surface}.`,
);

table(
  'holidays gone by',
  [
    ['2023-11-23', 'Thanksgiving', 'Thanksgiving 2023'],
    ['2024-01-01', "New Year's Day"],
    ['2023-12-25', 'Christmas', 'last Christmas'],
    ['2023-04-21', 'Eid al-Fitr 2023'],
  ],
  (surface) => `They met on ${surface}.`,
);

describe('no dates', () => {
  test.each([
    'She ran it in 2:05.3 and he in 1:32:10.7.',
    'They are open 24/7.',
    'The 43-year-old sings; he is 12 years old.',
    'He died at the age of 82 years.',
    'They may march in the sun and fall.',
    'Theresa May and April Jones spoke.',
    'The Sun and the Daily Star reported it.',
    'About 2000 people came; some 1950 refugees left.',
    'Flight 1980 and Resolution 2231 were mentioned.',
    'It costs $1950 or €2010.',
    'A second attempt by a third party failed at the second half.',
    'A quarter of the voters and three-quarters of the money are gone.',
    'The match ended 3-1 and the set 6-4.',
    'The current, recent, former and upcoming ministers spoke soon.',
    'He walked past the house and lent her a book.',
    'The spring dried up and the fall of the city was near.',
    'The COVID-19 virus and the G20 summit.',
    'Call 555-2010 or see page 1999.',
    'It is part of his day-to-day work.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('several dates of one sentence', () => {
  test.each<[string, string[]]>([
    ['It runs between 5 and 7 May.', ['5=2024-05-05', '7 May=2024-05-07']],
    ['They met on May 5, 6 and 8.', ['May 5=2023-05-05', '6=2023-05-06', '8=2023-05-08']],
    [
      'It was shut May 5, 6, 7, and 8, 2021.',
      ['May 5=2021-05-05', '6=2021-05-06', '7=2021-05-07', '8, 2021=2021-05-08'],
    ],
    ['On May 5, 6 women and 8 men left.', ['May 5=2023-05-05']],
    ['On May 5, 2 and 3 were shut.', ['May 5=2023-05-05']],
    ['It opens daily from 3pm to 9pm.', ['daily=P1D', '3pm=XXXX-XX-XXT15:00', '9pm=XXXX-XX-XXT21:00']],
    [
      'It opens from 3pm to 9pm every day.',
      ['3pm=XXXX-XX-XXT15:00', '9pm=XXXX-XX-XXT21:00', 'every day=P1D'],
    ],
    ['On Fridays, it will open at 1pm.', ['Fridays=XXXX-WXX-5', '1pm=XXXX-WXX-5T13:00']],
    ['They meet at 9am every Monday.', ['9am every Monday=XXXX-WXX-1T09:00']],
    ['It airs on Monday at 6pm and daily after that.', ['Monday at 6pm=2024-01-22T18:00', 'daily=P1D']],
    [
      'They train every day, and he fell down the stairs of the hall at 6pm.',
      ['every day=P1D', '6pm=2024-01-19T18:00'],
    ],
    ['It ran from March to June 2021.', ['March=2021-03', 'June 2021=2021-06']],
    ['They met on the 12th and 13th of May.', ['the 12th=2023-05-12', '13th of May=2023-05-13']],
    ['Sales rose last year after Thanksgiving.', ['last year=2023', 'Thanksgiving=2023-11-23']],
    ['It opens on Wednesday and shuts at noon.', ['Wednesday=2024-01-24', 'noon=2024-01-24T12:00']],
    ['They met on 20 August.', ['20 August=2023-08-20']],
    ['It was 20 August.', ['20 August=2023-08-20']],
    ['They met on 20 May.', ['20 May=2023-05-20']],
    ['It was extended to 20 May.', ['20 May=2024-05-20']],
    ['The vote was on 20 May.', ['20 May=2024-05-20']],
    ['It will have met on 20 May.', ['20 May=2024-05-20']],
    ['It ran from 8 a.m. to 9 p.m. Monday.', ['8 a.m.=2024-01-15T08:00', '9 p.m. Monday=2024-01-15T21:00']],
    [
      'It ran between 8 a.m. and 9 p.m. on Monday.',
      ['8 a.m.=2024-01-15T08:00', '9 p.m. on Monday=2024-01-15T21:00'],
    ],
    ['It shut at 8 a.m. and 9 p.m. Monday.', ['8 a.m.=2024-01-15T08:00', '9 p.m. Monday=2024-01-15T21:00']],
    ['It ran from 9 p.m. to 5 a.m. Monday.', ['9 p.m.=2024-01-14T21:00', '5 a.m. Monday=2024-01-15T05:00']],
    ['It ran from November to March 2021.', ['November=2020-11', 'March 2021=2021-03']],
    ['It runs May 5-7.', ['May 5-7=2024-05-05/2024-05-07']],
    ['It was loved in the 1980s and 90s.', ['the 1980s=198', '90s=199']],
    ['It was so between 2019 and 2021.', ['2019=2019', '2021=2021']],
    ['Two years to the day after the vote she left.', ['Two years=P2Y']],
    ['Profit rose in the year to June.', ['the year=P1Y', 'June=2023-06']],
    ['Shares hit a 12-month low.', ['12-month=P12M']],
    ['They left on Monday and will be back on Tuesday.', ['Monday=2024-01-15', 'Tuesday=2024-01-23']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('what hangs on another date', () => {
  test.each<[string, string[]]>([
    ['The plant opened in 1990. A year later it closed.', ['1990=1990', 'A year later=1991']],
    ['He won in 1990 and lost the following year.', ['1990=1990', 'the following year=1991']],
    [
      'They met on 5 March 2020. The next day they left.',
      ['5 March 2020=2020-03-05', 'The next day=2020-03-06'],
    ],
    ['They met on 5 March 2020, two days after.', ['5 March 2020=2020-03-05', 'two days after=2020-03-07']],
    [
      'In 2016 she won; she had begun two years before with a brother.',
      ['2016=2016', 'two years before=2014'],
    ],
    ['It began two days before in-person talks.', ['two days=P2D']],
    ['They met in May 2020. That same month it rained.', ['May 2020=2020-05', 'That same month=2020-05']],
    [
      'Profit rose in the third quarter, from $2 million a year earlier.',
      ['the third quarter=2023-Q3', 'a year earlier=2022-Q3'],
    ],
    ['He fled on Monday. At 6 p.m. he was found.', ['Monday=2024-01-15', '6 p.m.=2024-01-15T18:00']],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

describe('without a publication date', () => {
  test.each<[string, string[]]>([
    ['They met yesterday.', ['yesterday=XXXX-XX-XX']],
    ['They met on Monday.', ['Monday=XXXX-WXX-1']],
    ['They met in March.', ['March=XXXX-03']],
    ['They met on 12 March.', ['12 March=XXXX-03-12']],
    ['They met last week.', ['last week=XXXX-WXX']],
    ['They met on 12 March 2021.', ['12 March 2021=2021-03-12']],
  ])('%s', (text, dates) => {
    expect(read(text, null)).toEqual(dates);
  });

  test('relative dates have neither first nor last day, and one warning says so', () => {
    const report = extract({ text: 'They met yesterday and on 12 March. They will meet in May 2021.' });
    expect(report.dates.map(({ relative, earliest, latest }) => [relative, earliest, latest])).toEqual([
      [true, null, null],
      [true, null, null],
      [false, '2021-05-01', '2021-05-31'],
    ]);
    expect(report.warnings.map(({ code }) => code)).toEqual(['no-publication-date']);
  });
});

describe('the publication date that a text states', () => {
  test.each<[string, string | null, string]>([
    ['Talks resume\n\nLONDON, 12 March 2021 (Agency) – They met on Monday.', '2021-03-12', 'dateline'],
    ['Talks resume\n\nNAIROBI, Kenya, March 12, 2021 -- They met on Monday.', '2021-03-12', 'dateline'],
    ['Talks resume\n\nPublished on Friday, March 12, 2021\n\nThey met on Monday.', '2021-03-12', 'dateline'],
    ['Talks resume\n\nUpdated March 12, 2021\n\nThey met on Monday.', null, 'none'],
    ['Talks resume\n\nOn March 12, 2021, they met.', null, 'none'],
    ['Talks resume\n\nLONDON, 12 March (Agency) – They met on Monday.', null, 'none'],
  ])('%j', (text, published, from) => {
    const { article } = extract(text);
    expect([article.published, article.publishedFrom]).toEqual([published, from]);
  });

  test('what is given counts before what the text states', () => {
    const { article } = extract({ text: 'LONDON, 12 March 2021 – They met.', published: '2022-01-01' });
    expect([article.published, article.publishedFrom]).toEqual(['2022-01-01', 'option']);
  });
});

describe('what was assumed, and how far it reaches', () => {
  const only = (text: string, published: string | null = PUBLISHED): DateAnswer =>
    datesIn(text, published)[0]!;

  test('a day that no calendar has stays a mention without value', () => {
    expect(only('They met on February 30.')).toMatchObject({
      text: 'February 30',
      value: null,
      earliest: null,
    });
    expect(only('It was Feb 29, 2015.')).toMatchObject({
      text: 'Feb 29, 2015',
      value: null,
      timex: '2015-02-29',
    });
    const { warnings } = extract({ text: 'They met on June 31, 2020.', published: PUBLISHED });
    expect(warnings.map(({ code }) => code)).toEqual(['impossible-date']);
  });

  test('before Christ have their year as other dates do', () => {
    expect(only('It was 2019 BC 30 February.')).toMatchObject({ timex: 'BC2019-02-30', value: null });
  });

  test('the year of a date without one', () => {
    expect(only('A picnic on 12 December.').assumed).toEqual(['year 2023, nearest to publication']);
    expect(only('They met on 12 December.').assumed).toEqual(['year 2023, the last before publication']);
    expect(only('They will meet by 3 August.').assumed).toEqual(['year 2024, the next after publication']);
    expect(only('They met on 19 January.').assumed).toEqual(['year 2024, the day of publication']);
    expect(only('They met in January.').assumed).toEqual(['year 2024, the month of publication']);
    expect(only('They will meet on 12 March 2025.').assumed).toEqual([]);
  });

  test('the order of day and month: by the article’s other dates, by publication, else the day first', () => {
    expect(only('They met on 03/12/2021.')).toMatchObject({
      value: '2021-12-03',
      earliest: '2021-03-12',
      latest: '2021-12-03',
      assumed: ['day before month: nothing in the article tells the order'],
    });
    expect(only('On 03/12/2021, and on 12/25/2021, they met.').value).toBe('2021-03-12');
    expect(only('On 03/12/2021, and on May 5, 2021, they met.').value).toBe('2021-03-12');
    expect(only('On 03/12/2021, and on 5 May 2021, they met.').value).toBe('2021-12-03');
    expect(only('They met on 01/02/2024.').assumed).toEqual([
      'month before day: the other order lies after publication',
    ]);
  });

  test('a weekday that is not that of its date', () => {
    expect(only('They met on Friday, 13 February 2020.').assumed).toEqual([
      'the weekday stated is not that of the date',
    ]);
    expect(only('They met on Thursday, 13 February 2020.').assumed).toEqual([]);
  });

  test('fiscal years may lie on both sides of the calendar’s', () => {
    expect(only('Sales rose in fiscal 2021.')).toMatchObject({
      earliest: '2020-04-01',
      latest: '2022-03-31',
    });
  });

  test('Ramadan may begin a day early or late', () => {
    expect(only('They fast in Ramadan.')).toMatchObject({ earliest: '2024-03-10', latest: '2024-04-10' });
  });

  test('a holiday that each country keeps on its own day has no value', () => {
    expect(only('They met on Independence Day.')).toMatchObject({ value: null, relative: true });
  });

  test('early, mid and late cut the period', () => {
    expect(only('It was early 2020.')).toMatchObject({ earliest: '2020-01-01', latest: '2020-07-01' });
    expect(only('It was late March 2021.')).toMatchObject({ earliest: '2021-03-16', latest: '2021-03-31' });
  });

  test('about makes it approximate', () => {
    expect(only('It was built around 1850.')).toMatchObject({ value: '1850~', approximate: true });
    expect(only('It was built in 1850.').approximate).toBe(false);
  });

  test('the past 18 months reach back from publication', () => {
    expect(only('Prices rose over the past 18 months.')).toMatchObject({
      type: 'duration',
      value: '2022-07-19/2024-01-19',
      relative: true,
    });
  });

  test('a dawn that opens a story is that of its day, one behind an evening of the next', () => {
    expect(only('At dawn soldiers came.').timex).toBe('2024-01-19TMO');
    const { dates } = extract({
      text: 'They met on Monday. They sailed at 11 pm. By dawn they were lost.',
      published: '2024-01-19',
    });
    expect(dates.at(-1)?.timex).toBe('2024-01-16TMO');
  });

  test('times keep their zone', () => {
    expect(only('They came at 5 p.m. EDT.')).toMatchObject({
      type: 'time',
      value: '2024-01-19T17:00:00-04:00',
      earliest: '2024-01-19T17:00-04:00',
    });
    expect(only('They came at 0930 GMT.').value).toBe('2024-01-19T09:30:00Z');
    expect(only('They came at midnight Thursday.')).toMatchObject({
      timex: '2024-01-18T24:00',
      value: '2024-01-19T00:00:00',
    });
  });
});

/** Sentences of the cases that other tools get wrong, each with all its dates. Published 2024-01-19, a Friday. */
test.each<readonly [text: string, ...dates: string[]]>([
  ['He met them last 12 december.', 'last 12 december=2023-12-12'],
  ['They talk between 5 and 7 May.', '5=2024-05-05', '7 May=2024-05-07'],
  ['It ran from March to June 2021.', 'March=2021-03', 'June 2021=2021-06'],
  ['It closed late last year.', 'late last year=2023'],
  ['It burned two years to the day after the vote.', 'two years=P2Y'],
  ['In the year to June sales rose.', 'the year=P1Y', 'June=2023-06'],
  ['In the 1980s and 90s it grew.', 'the 1980s=198', '90s=199'],
  ['It hit a 12-month low.', '12-month=P12M'],
  ['They met at 6:30 on Monday evening.', '6:30 on Monday evening=2024-01-15T18:30'],
  ['They leave ten days from now.', 'ten days from now=2024-01-29'],
  ['They work from Monday through Friday.', 'Monday=2024-01-15', 'Friday=2024-01-19'],
  ['They play from Saturday to Monday.', 'Saturday=2024-01-13', 'Monday=2024-01-15'],
  ['The feast is held every year in June.', 'every year=P1Y', 'June=XXXX-06'],
  ['It rose in the last three months of 2022.', 'the last three months of 2022=2022-Q4'],
  ['It has grown since 1 December.', '1 December=2023-12-01'],
  ['The court will sit by 1 August.', '1 August=2024-08-01'],
  ['He is due in court Friday.', 'Friday=2024-01-19'],
  ['He flies in next week. He is due in court Friday.', 'next week=2024-W04', 'Friday=2024-01-26'],
  ['He left on Friday, and they will talk.', 'Friday=2024-01-19'],
  ['The firm expects to report a third-quarter loss.', 'third-quarter=2023-Q3'],
  ['They meet in the week of May 6.', 'the week of May 6=2024-W19'],
  ['They met on Wednesday last week.', 'Wednesday last week=2024-01-10'],
  ['They face Malta on March 4 and Gozo on March 8, 2017.', 'March 4=2017-03-04', 'March 8, 2017=2017-03-08'],
  ['Tom was hired on May 4 and left on March 8, 2017.', 'May 4=2023-05-04', 'March 8, 2017=2017-03-08'],
  ['The talks of March 3, 2019 went on until April 5.', 'March 3, 2019=2019-03-03', 'April 5=2019-04-05'],
  ['Born on March 3, 1950, she died on December 5.', 'March 3, 1950=1950-03-03', 'December 5=2023-12-05'],
  ['The vote is on June 2, with a second round in September.', 'June 2=2024-06-02', 'September=2024-09'],
  [
    'It is payable on February 3 to holders of record December 9.',
    'February 3=2024-02-03',
    'December 9=2023-12-09',
  ],
  ['It shut in October and November.', 'October=2023-10', 'November=2023-11'],
  ['It is shut from the end of July to January.', 'the end of July=2024-07', 'January=2025-01'],
  ['They play on June 7, then on the 21st.', 'June 7=2024-06-07', 'the 21st=2024-06-21'],
  ['On January 14 it said that it met on the 5th.', 'January 14=2024-01-14', 'the 5th=2024-01-05'],
  ['In 2020, by Christmas, it was gone.', '2020=2020', 'Christmas=2020-12-25'],
  ['They settled in Mar del Sol.'],
  ['It is the last chance before the race in June.', 'June=2024-06'],
  ['They met on the second Monday in March 2022.', 'the second Monday in March 2022=2022-03-14'],
  ['They met on the last Friday of May 2022.', 'the last Friday of May 2022=2022-05-27'],
  ['It is on the fifth Monday in February 2022.', 'the fifth Monday in February 2022=XXXX-XX-XX'],
  ['Come between 2 and 4 p.m.', '2=2024-01-19T14:00', '4 p.m.=2024-01-19T16:00'],
  ['Come from 11 to 2 p.m.', '11=2024-01-19T11:00', '2 p.m.=2024-01-19T14:00'],
  ['They chose between 2 and 4 boats.'],
  ['They met on Monday (January 15) night.', 'Monday (January 15) night=2024-01-15TNI'],
  ['They met on Wednesday (3 January).', 'Wednesday (3 January)=2024-01-03'],
  ['They met on (Wednesday) the 3rd of January 2024.', '(Wednesday) the 3rd of January 2024=2024-01-03'],
  ['Price figures for November will come out.', 'November=2023-11'],
  ['December inflation data will come out.', 'December=2023-12'],
  ['The fair planned for November will come.', 'November=2024-11'],
  ['It burned in the early morning hours of Sunday.', 'the early morning hours of Sunday=2024-01-14TMO'],
  ['It will open in mid to late July.', 'mid to late July=2024-07'],
  ['It will open in early- to mid-July.', 'early- to mid-July=2024-07'],
  ['It opened in May to late July.', 'May=2023-05', 'late July=2023-07'],
  ["Profit fell in 2021's first quarter.", "2021's first quarter=2021-Q1"],
  ['He left last week Thursday.', 'last week Thursday=2024-01-11'],
  ['He will be here next week on Tuesday.', 'next week on Tuesday=2024-01-23'],
  ['It burned at 6.30 this morning.', '6.30 this morning=2024-01-19T06:30'],
  ['They meet today (Friday).', 'today (Friday)=2024-01-19'],
  ['They met on Monday (at noon).', 'Monday=2024-01-15', 'noon=2024-01-15T12:00'],
  ['They met on Monday (it was May 5 before).', 'Monday=2024-01-15', 'May 5=2024-05-05'],
  ['It rained in the month of July 2021.', 'the month of July 2021=2021-07'],
  ['It rained in the months of May and June.', 'May=2023-05', 'June=2023-06'],
  ['They are seen at least once a month.', 'at least once a month=P1M'],
  ['In the wee hours of Monday it rained.', 'the wee hours of Monday=2024-01-15TMO'],
  [
    'It burned on July 18, 2019, the worst since 1989. She had come three months earlier.',
    'July 18, 2019=2019-07-18',
    '1989=1989',
    'three months earlier=2019-04',
  ],
])('%s', (text, ...dates) => {
  expect(read(text)).toEqual(dates);
});
