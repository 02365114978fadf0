import { extract } from '../src/index.js';

const codesOf = (text: string) => extract(text).warnings.map(({ code }) => code);

const GERMAN =
  'Der Rat der Stadt hat am Dienstag beschlossen, eine neue Brücke über den Fluss zu bauen, wie der Bürgermeister nach ' +
  'einer langen Sitzung im Rathaus sagte. Die Arbeiten sollen im Mai beginnen, zwei Jahre später als geplant, und enden, ' +
  'wenn das Geld aufgebraucht ist, teilten Beamte den wartenden Journalisten mit. Wer nicht warten will, muss weiter mit der alten Fähre fahren.';
const SPANISH =
  'El ayuntamiento de la ciudad decidió el martes construir un nuevo puente sobre el río, según dijo el alcalde después de ' +
  'una larga reunión. Las obras comenzarán en mayo, dos años más tarde de lo previsto, y terminarán cuando se acabe el ' +
  'dinero, dijeron los funcionarios a los periodistas que esperaban fuera.';
const ENGLISH =
  'The council of the town voted on Tuesday to build a new bridge over the river, its mayor said after a long meeting in ' +
  'the hall. Work on it will start in May, two years later than planned, and end when the money does, officials told the ' +
  'reporters who waited outside.';

test.each([
  ['German', GERMAN],
  ['Spanish', SPANISH],
])('%s is told', (_, text) => {
  expect(codesOf(text)).toContain('not-english');
});

test.each([
  ['English', ENGLISH],
  ['a few words that do not tell', 'Der Rat hat beschlossen.'],
  ['English that quotes another language', `${ENGLISH} “Der Rat hat beschlossen”, stand auf einem Schild.`],
])('%s is not', (_, text) => {
  expect(codesOf(text)).not.toContain('not-english');
});
