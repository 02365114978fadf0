/** A long text is read in parts with bounded memory; Ctrl-C ends a run with what is done written. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInput } from '../../src/read/sources.js';

const MB = 1 << 20;
const LINE = 'The council voted on Tuesday to build a bridge over the river Ouse, a café owner said.\n';

test('a text of 50 MB arrives in parts while it is read, none of them large, and nothing is lost', async () => {
  let given = 0;
  let ahead = 0;
  let length = 0;
  function* chunks(): Generator<Uint8Array> {
    const chunk = Buffer.from(LINE.repeat(700));
    for (; given < 50 * MB; given += chunk.length) yield chunk;
  }
  let bytes = 0;
  for await (const reading of readInput('long.txt', chunks())) {
    if (!('article' in reading)) throw new Error(reading.failure.error.message);
    const { text } = reading.article;
    expect(text.length).toBeLessThanOrEqual(1.1 * MB);
    length += text.length;
    bytes += Buffer.byteLength(text);
    ahead = Math.max(ahead, given - bytes);
  }
  expect(bytes).toBe(given);
  expect(length).toBeLessThan(bytes);
  expect(ahead).toBeLessThan(6 * MB);
});

test('Ctrl-C: what is done is written, as a whole, and the exit code tells', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  try {
    const archive = join(folder, 'archive.ndjson');
    writeFileSync(archive, `${JSON.stringify({ text: LINE.repeat(40) })}\n`.repeat(20_000));
    const run = spawn(process.execPath, ['bin/copydesk.js', '-f', 'json', '--quiet', archive]);
    let output = '';
    let stopped = false;
    run.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (stopped) return;
      stopped = true;
      run.kill('SIGINT');
    });
    const code = await new Promise((resolve) => run.on('close', resolve));
    expect(code).toBe(130);
    const { articles } = JSON.parse(output) as { articles: unknown[] };
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.length).toBeLessThan(20_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

test('no reader opens a connection, whatever a page or a document points to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  try {
    const page = `<html><head><link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script></head><body><iframe src="http://127.0.0.1:9/"></iframe><img src="http://127.0.0.1:9/a.png"><h1>Bridge</h1><p>${LINE.repeat(5)}</p></body></html>`;
    const feed = `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><rss><channel><item><title>Bridge</title><description>${LINE} &x;</description></item></channel></rss>`;
    writeFileSync(join(folder, 'page.html'), page);
    writeFileSync(join(folder, 'feed.xml'), feed);
    // Every way out in Node goes through one of these.
    writeFileSync(
      join(folder, 'guard.cjs'),
      "const stop = () => { process.stderr.write('CONNECTION'); process.exit(99); }; require('net').Socket.prototype.connect = stop; require('dgram').createSocket = stop; require('dns').lookup = stop; globalThis.fetch = stop;",
    );
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--require', join(folder, 'guard.cjs'), ...args], { encoding: 'utf8' });
    expect(run('-e', "require('net').connect(9, '127.0.0.1')").status).toBe(99);
    const { status, stdout, stderr } = run(
      'bin/copydesk.js',
      '--text',
      join(folder, 'page.html'),
      join(folder, 'feed.xml'),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/café owner/g)!.length).toBeGreaterThan(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
