/** Names of the configuration reach every command that names people, in threads too. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/types.js';
import { copydesk, linesOf } from './jobs/command.js';

const CONFIG = {
  names: {
    people: ['Zzyzx'],
    notPeople: ['Mary Rose'],
    aliases: { MBS: 'Mohammed bin Salman' },
    roles: { 'Ann Bouvier': ['mayor of Bergen'] },
  },
};
const TEXT =
  'Crown Prince Mohammed bin Salman met Ann Bouvier on the Mary Rose. “We sail,” MBS said. Zzyzx watched.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-names-'));
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'copydesk.config.json'), JSON.stringify(CONFIG));
  writeFileSync(join(folder, 'other.yaml'), 'names: { people: [Bergenia] }\n');
  writeFileSync(join(folder, 'wrong.json'), '{"name": {}}');
  writeFileSync(
    join(folder, 'drafts', 'archive.ndjson'),
    Array.from({ length: 40 }, (_, at) => `${JSON.stringify({ id: `a${at}`, text: TEXT })}\n`).join(''),
  );
  writeFileSync(join(folder, 'drafts', 'story.txt'), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => copydesk(args, { cwd: join(folder, 'drafts') });
const people = (line: string) => (JSON.parse(line) as Report).people.map(({ name }) => name);

test('the nearest configuration upward decides who is a person, and what a person is', () => {
  const [line] = linesOf(run('-f', 'ndjson', 'story.txt').stdout);
  expect(people(line!)).toEqual(['Mohammed bin Salman', 'Ann Bouvier', 'Zzyzx']);
  const { people: found } = JSON.parse(line!) as Report;
  expect(found[0]!.aliases).toContain('MBS');
  expect(found[1]!.roles).toContain('mayor of Bergen');
});

test.each(['1', '2'])('with --jobs %s', (jobs) => {
  const lines = linesOf(run('-f', 'ndjson', '-j', jobs, 'archive.ndjson').stdout);
  expect(lines).toHaveLength(40);
  for (const line of lines) expect(people(line)).toEqual(['Mohammed bin Salman', 'Ann Bouvier', 'Zzyzx']);
});

test('another may be named', () => {
  const [line] = linesOf(run('-f', 'ndjson', '--config', '../other.yaml', 'story.txt').stdout);
  expect(people(line!)).not.toContain('Zzyzx');
});

test('one that copydesk does not understand stops the run', () => {
  const { status, stderr, stdout } = run('--config', '../wrong.json', 'story.txt');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('did you mean names?');
});

test('explain tells of the same people', () => {
  expect(run('explain', `story.txt:${TEXT.indexOf('Zzyzx')}`).stdout).toMatch(/person/i);
  expect(run('explain', '--config', '../other.yaml', `story.txt:${TEXT.indexOf('Zzyzx')}`).stdout).not.toBe(
    run('explain', `story.txt:${TEXT.indexOf('Zzyzx')}`).stdout,
  );
});
