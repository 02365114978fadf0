import { defineCheck } from './define.js';
import type { DateFact, Facts } from './facts.js';

/** Words that mean another day each time that the article is read. */
const TODAY =
  /\b(?:today|tonight|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|next|this|ago|coming|past)\b/i;

export const unanchoredDate = defineCheck({
  id: 'unanchored-date',
  level: 'note',
  doc: 'A day such as “yesterday” or “on Monday” in an article whose day of publication is not known.',
  why: 'In an archive or on a wire nobody can tell any more which day was meant.',
  source: 'AP Stylebook, “today, tonight, yesterday, tomorrow”: give the date where copy outlives the day',
  exemptions: [
    'Articles whose day of publication is given, stands in their metadata, dateline or address.',
    'Days that hang on another date of the article: “two days later”, “the following Monday”.',
    'What recurs: “every Monday”; and what lasts: “three years”.',
    'Quotations, headlines, captions.',
    'All of an article’s are one finding.',
  ],
  blindSpots: ['Words that date themselves by season or feast: “at Easter”.', 'A date without its year.'],
  needs: ['date'],
  *check(facts, looked) {
    for (const date of datesOfToday(facts)) {
      looked(date);
      if (facts.published !== null) continue;
      yield {
        here: { in: date.in, start: date.start, end: date.end },
        message: `“${date.text}” hangs on a day of publication that is not known`,
        doubt: 'the day of publication may be missing, or the date may need to be written out',
        computed: {},
        repairs: [],
        // All of an article are one finding.
        facts: ['not dated'],
      };
    }
  },
  examples: [
    { text: 'The bridge was closed yesterday after a storm.', points: ['yesterday'] },
    { text: 'The council will meet on Monday to vote.', points: ['Monday'] },
    { text: 'The mayor resigned last week. She gave no reason.', points: ['last week'] },
    { text: 'A new school opens next month in the valley.', points: ['next month'] },
    { text: 'The plant was sold three years ago to a rival.', points: ['three years ago'] },
    { text: 'Voters go to the polls today.', points: ['today'] },
    { text: 'The court will rule tomorrow. The talks failed yesterday.', points: ['tomorrow'] },
    { text: 'Rain is expected tonight in the north.', points: ['tonight'] },
    { text: 'Prices rose by 4 percent last year.', points: ['last year'] },
    { text: 'The strike began on Friday. It may end this week.', points: ['Friday'] },
  ],
  cleanExamples: [
    { text: 'The bridge was closed yesterday after a storm.', published: '2024-06-17' },
    'The bridge was closed on 16 June 2024 after a storm.',
    'The shop is closed every Monday.',
    'The council met on Monday, 17 June 2024.',
    'He served for three years.',
    'The war began on 3 May 1990. Two days later the port fell.',
    'She said: “I saw him yesterday.”',
    { title: 'Bridge closed yesterday', text: 'The bridge was closed on 16 June 2024.' },
    'The bridge was built in 1984.',
    'A two-day strike in May 2019 closed the port.',
    'It opened on June 3, 2011.',
  ],
});

function datesOfToday({ dates }: Facts): DateFact[] {
  return dates.filter(
    ({ in: where, zone, foreign, value, text }) =>
      where === 'text' &&
      zone === 'body' &&
      foreign === null &&
      value.relative &&
      (value.type === 'date' || value.type === 'time') &&
      TODAY.test(text),
  );
}
