import { kindBeside } from './elided/beside-measure.js';
import { kindBesidePercent } from './elided/beside-percent.js';
import { kindInSeries } from './elided/in-series.js';
import { kindOfRow } from './elided/of-row.js';
import { isOnCard } from './elided/of-sport.js';
import { isOfBefallen, nextIn, standsAlone } from './elided/stands-alone.js';
import { comparatorAfter } from './parse/comparator.js';
import { comparedMention, defineFigure, figure } from './parse/reading.js';
import { changeBefore, lettersTouch } from './parse/surroundings.js';
export const elided = defineFigure({
  id: 'figure.elided',
  doc: 'A count whose noun is left out: 45 killed, six of them, up from 1,341.',
  source: 'annotation guide, Figures; observation of news',
  examples: [
    { text: 'The blast left 45 killed.', finds: '45', value: '45' },
    { text: 'Blast kills 12 in Lagos market', finds: '12', value: '12' },
    { text: 'Six of the boats sank.', finds: 'Six', value: '6' },
    { text: 'At least a dozen died.', finds: 'At least a dozen', value: '12' },
    { text: 'The toll stood at 45.', finds: '45', value: '45' },
    { text: 'Crews are capped at 45, she said.', finds: '45', value: '45' },
    { text: 'It is a jump from the 45 seen in May.', finds: '45', value: '45' },
    { text: 'All six of its boats sank.', finds: 'six', value: '6' },
    { text: 'The number of new cases is 45.', finds: '45', value: '45' },
    { text: 'Rosa Linz leads a crew of twelve aboard.', finds: 'twelve', value: '12' },
    { text: 'Cases rose by 235 to 1,351.', finds: '235', value: '235' },
    { text: 'It rose from nine to 13.', finds: 'nine', value: '9' },
    { text: 'The toll rose to 5,226.', finds: '5,226', value: '5226' },
    { text: 'They issued 96 permits, including 52 to nurses.', finds: '52', value: '52' },
    { text: 'Flood toll hits 293 as rain goes on', finds: '293', value: '293' },
    { text: 'He put the number of hurt at 528.', finds: '528', value: '528' },
    { text: 'It took the toll since May to 293, she said.', finds: '293', value: '293' },
    { text: 'It brought to 19 the number of dead.', finds: '19', value: '19' },
    { text: 'Nine men drowned, with 17 still missing.', finds: '17', value: '17' },
    { text: 'Some were freed, with eight in intensive care.', finds: 'eight', value: '8' },
    { text: 'The index was 51.2, against 49.8 in May.', finds: '49.8', value: '49.8' },
    { text: 'Clerk loses all; four held in Lima', finds: 'four', value: '4' },
    { text: 'It is 91 percent for men and 84 for women.', finds: '84', value: '84' },
    { text: 'She won by 51 percent to 49.', finds: '49', value: '49' },
    { text: 'It stood at 41 percent, against 38 in May.', finds: '38', value: '38' },
    { text: 'Seats: Labour 34, Greens 12.', finds: '12', value: '12' },
    { text: 'It is backed by 73 of 120 deputies.', finds: '73', value: '73' },
    { text: 'Lima: Oke (R), 412 votes; Linz (D), 388', finds: '388', value: '388' },
    { text: 'It took the toll since May 1 to 293, she said.', finds: '293', value: '293' },
    { text: 'Four were held, two on the run.', finds: 'two', value: '2' },
    { text: 'Two blasts killed five.', finds: 'five', value: '5' },
    { text: 'Police found 20 boats, 13 more than in May.', finds: '13', value: '13' },
    { text: 'He said that four of the boats sank.', finds: 'four', value: '4' },
    { text: 'It has 20 shops, up from nine a month ago.', finds: 'nine', value: '9' },
    { text: 'She is ill, with at least two in hospital.', finds: 'at least two', value: '2' },
    { text: 'Of the crew three more died.', finds: 'three', value: '3' },
    { text: 'There were boats; there are now 310.', finds: '310', value: '310' },
    { text: 'A new case was seen -- three in Peru and one in Chile.', finds: 'three', value: '3' },
    { text: 'A group of ten left early.', finds: 'ten', value: '10' },
    { text: 'The choir of 60 sang for them.', finds: '60', value: '60' },
    { text: 'He scored goals, including four in May.', finds: 'four', value: '4' },
    { text: 'Some were hurt, two seriously.', finds: 'two', value: '2' },
    { text: 'It has boats and plans 500 more by May.', finds: '500', value: '500' },
    { text: 'Forty, or more than 30 percent, of the boats sank.', finds: 'Forty', value: '40' },
    { text: 'Of 60 boats 45 (75%) sank.', finds: '45', value: '45' },
    { text: 'It is one of nine awarded in May.', finds: 'nine', value: '9' },
    { text: 'There were 70 boats, of which seven never came home.', finds: 'seven', value: '7' },
    { text: 'Its branches now total 64 after the merger.', finds: '64', value: '64' },
    { text: 'The school sent four each to Peru and Chile.', finds: 'four', value: '4' },
    { text: "They hold seats in 18 of the town's wards.", finds: '18', value: '18' },
    { text: 'Two more of the mills closed.', finds: 'Two', value: '2' },
    { text: 'It sold cars, and 412,000 over the past months.', finds: '412,000', value: '412000' },
    { text: 'They have 20 points, three ahead of Rovers.', finds: 'three', value: '3' },
    { text: 'The police killed nine men and 23 fled, with 35 escaping to Peru.', finds: '35', value: '35' },
    { text: 'The number of jobless rose by 12,000 to 1.4 million.', finds: '12,000', value: '12000' },
    { text: 'They build 50 a day there.', finds: '50', value: '50' },
    { text: 'The remaining 12 will be freed.', finds: '12', value: '12' },
    { text: 'They expect 140 to 145 in the north.', finds: '140 to 145', value: '140..145' },
    { text: '“They told us of the remaining three,” she said.', finds: 'three', value: '3' },
    { text: 'The total is 3,000 higher than in May.', finds: '3,000', value: '3000' },
    { text: 'It saw 980 fires, against 967 in 2022.', finds: '967', value: '967' },
    { text: 'There are 20 stalls, against 33 a year before.', finds: '33', value: '33' },
    { text: 'Gunmen kill 9 in Lima bar', finds: '9', value: '9' },
    { text: 'Police nab 5 over fake notes', finds: '5', value: '5' },
    { text: 'Blast injures seven in Lima', finds: 'seven', value: '7' },
    { text: 'Of the 44 on board, 12 swam ashore.', finds: '12', value: '12' },
    { text: 'Some of the 44 on board swam.', finds: '44', value: '44' },
    { text: 'It sent 80 swabs and 14 tested positive.', finds: '14', value: '14' },
    { text: '7 burnt in Lima paper mill', finds: '7', value: '7' },
    { text: 'Peru: 3 held over fake visas', finds: '3', value: '3' },
    { text: 'The jet had 239 aboard.', finds: '239', value: '239' },
    { text: 'The party has a majority of nine.', finds: 'nine', value: '9' },
    { text: 'There were more of both; deaths: 56', finds: '56', value: '56' },
    { text: 'The flood killed millions around the world.', finds: 'millions', value: '2000000' },
    { text: 'The seamer took two wickets; Oke was unbeaten on 52.', finds: '52', value: '52' },
    { text: 'The seamer had Malta all out for 138 by tea.', finds: '138', value: '138' },
    { text: 'Malta were 120 all out.', finds: '120', value: '120' },
    { text: 'Oke was on 45 not out.', finds: '45', value: '45' },
    { text: 'Oke hit 34 off 20 balls.', finds: '34', value: '34' },
    { text: 'The wickets: Malta 138 (T. Oke 47, L. Roth 3/41).', finds: '47' },
    { text: 'Malta had 26 points, Gozo 24 and Peru nine.', finds: '24', value: '24' },
    { text: 'Labour is on 34 percent, the Greens on 12.', finds: '12', value: '12' },
    { text: 'It passed with 93 votes in favour, 24 against.', finds: '24', value: '24' },
    { text: 'She threw 66.14 metres to beat Roe (61.90).', finds: '61.90', value: '61.9' },
    { text: 'The plot is 50 by 100 feet.', finds: '50', value: '50' },
    { text: 'It has 24 seats, 13 held by Labour.', finds: '13', value: '13' },
    { text: 'Linz carded a three-under 68 in Lima.', finds: '68', value: '68' },
    { text: 'She is seven under par after two rounds.', finds: 'seven', value: '7' },
    { text: 'The guard scored 29 for his side.', finds: '29', value: '29' },
    { text: 'It will hire by 2025 and grow by 2 000 next year.', finds: '2 000', value: '2000' },
  ],
  counterExamples: [
    'The two met in Lima.',
    'It broke in two.',
    'They stood at 45 degrees.',
    'Form a line of one.',
    'Goals: Oke 34, Roth 56.',
    'They sat with 17 missing teeth.',
    'One of them left.',
    'Many towns, including 2015 in the north, voted.',
    'The Three agreed.',
    'The number on the door is 45b.',
    'His favourite is 45.',
    'The trial of the Gang of Four ended.',
    'It killed two more boats.',
    'She left school at seven and never went back.',
    'By nine, it was gone.',
    'The Group of 77 met.',
    'He told the Group of 77, and then left.',
    'New York Giants: 45',
    'It is round four of the cup.',
    'They sat in seats 12, 14 and 15, and read forms 030 and 042 there.',
    'They met in 2015 of the old era.',
    'They meet at nine in Lima and at ten in Quito.',
    'Rosa Linz, a mother of two, left.',
    'It shut in the remaining two months.',
    'They sat in rows 40 to 45 in the hall.',
    'They met in 1914 to 1918 of the old era.',
    'It was the best of 20 years, against 2019 in the south.',
    'They voted against 45 in the row.',
    'Of the trips, 12 boats made one.',
    'They hurt in May.',
    'He was out for 12 weeks.',
    'He was shot in a row over room 68.',
    'They call it Malta 138, as in the chart.',
  ],
  read: (doc, amount) => {
    if (lettersTouch(doc, amount.last)) return null;
    if (amount.value === 0 && amount.low.form !== 'digits') return null;
    const { before } = amount;
    const { first } = before;
    const after = comparatorAfter(doc, amount.last);
    const compared = first < amount.from || after !== null;
    const said = comparedMention(before, amount.last, after);
    // `At least a dozen died.`
    if (amount.form === 'group' && (amount.takesOf || !(compared || isOfBefallen(doc, said.last))))
      return null;
    const next = nextIn(doc, amount, said.last);
    const series = isOnCard(doc, amount, first - 1, next)
      ? 'score'
      : (kindInSeries(doc, amount, first - 1, next) ??
        kindBesidePercent(doc, amount, first - 1, next) ??
        kindOfRow(doc, amount, first - 1, next) ??
        kindBeside(doc, amount, first - 1, next));
    if (series === null && !standsAlone(doc, amount, first, said.last, compared)) return null;
    const reading = figure(doc, 'figure.elided', series ?? 'count', amount, said);
    // As in all scores, the number has no value of its own.
    if (series === 'score') reading.value.value = null;
    reading.value.direction = changeBefore(doc, first);
    return reading;
  },
});
