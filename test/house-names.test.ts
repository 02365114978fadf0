/** Names that the configuration knows better than the rules. */
import { analyse } from '../src/pipeline.js';

const TEXT =
  'Helios said that Jack Daniel would be served. Mohammed bin Salman met Lula da Silva. MBS left; MBS is ill. Jack Daniel was drunk.';

const peopleOf = (names: Parameters<typeof analyse>[1] = {}) =>
  analyse({ id: '', source: '', format: 'text', text: TEXT }, names).people;

test('listed words are a person wherever they stand; a longer name around them stays', () => {
  const names = peopleOf({ names: { people: ['Helios', 'Lula'] } });
  const mentions = names.flatMap((person) => person.mentions.map(({ text }) => text));
  expect(mentions).toContain('Helios');
  expect(mentions).toContain('Lula da Silva');
  expect(mentions).not.toContain('Lula');
});

test('barred words are never one', () => {
  expect(peopleOf().map(({ name }) => name)).toContain('Jack Daniel');
  expect(peopleOf({ names: { notPeople: ['Jack Daniel'] } }).map(({ name }) => name)).not.toContain(
    'Jack Daniel',
  );
});

test('an alias joins its person, and roles are added', () => {
  const people = peopleOf({
    names: { aliases: { MBS: 'Mohammed bin Salman' }, roles: { 'Mohammed bin Salman': ['Crown Prince'] } },
  });
  const prince = people.find(({ name }) => name === 'Mohammed bin Salman')!;
  expect(prince.mentions.map(({ text }) => text)).toEqual(['Mohammed bin Salman', 'MBS', 'MBS']);
  expect(prince.aliases).toContain('MBS');
  expect(prince.roles).toContain('Crown Prince');
  expect(people.filter(({ name }) => name === 'MBS')).toEqual([]);
});
