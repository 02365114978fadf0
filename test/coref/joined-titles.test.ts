/** Titles that `and` joins, told one by one. */
import { surfaceOf } from '../../src/annotate/doc.js';
import { apart } from '../../src/coref/roles/phrase/joined.js';
import { marked } from './marked.js';

/** What the whole text, read as one role, is told apart into. */
function rolesOf(text: string): string[] {
  const { doc } = marked(text);
  return apart(doc, { first: 0, last: doc.length }).map(({ first, last }) => surfaceOf(doc, first, last));
}

test.each<[string, string[]]>([
  ['Deputy Mayor and Housing Minister', ['Deputy Mayor', 'Housing Minister']],
  ['founder & CEO of the firm', ['founder', 'CEO of the firm']],
  ['chairman and chief executive designate', ['chairman', 'chief executive designate']],
  ['Chief of Staff and Deputy Mayor', ['Chief of Staff', 'Deputy Mayor']],
  ['mayor and Leeds Workers Party (LWP) leader', ['mayor', 'Leeds Workers Party (LWP) leader']],
  ['Prime Minister of Malta and Ruler of Gozo', ['Prime Minister of Malta', 'Ruler of Gozo']],
  [
    'Minister of Trade and Fisheries and Chairman of the Food Board',
    ['Minister of Trade and Fisheries', 'Chairman of the Food Board'],
  ],
  ['mayor and former Gozo and Comino chief minister', ['mayor', 'former Gozo and Comino chief minister']],
  ['actor and a film-maker', ['actor', 'film-maker']],
  ['Managing Director/Chief Executive Officer', ['Managing Director', 'Chief Executive Officer']],
  ['writer/director of the film', ['writer', 'director of the film']],
  ['mayor of Leeds/York', ['mayor of Leeds/York']],
])('%s', (text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test.each([
  'Housing and Trade Minister',
  'Justice and Police Minister',
  'Farmers and Fisheries Minister',
  'Minister of Foreign Affairs and International Cooperation',
  'adviser to the president and the mayor',
  'social and cultural activists',
  'French and Maltese actor',
  'heritage and land worker with the Leeds Centre',
])('one role: %s', (text) => {
  expect(rolesOf(text)).toEqual([text]);
});
