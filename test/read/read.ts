/** Reading bytes in tests as the command reads files. */
import type { InputFormat } from '../../src/read/index.js';
import type { Reading } from '../../src/read/reader.js';
import { readInput } from '../../src/read/sources.js';
import { notRead } from '../../src/read/trouble.js';
import type { Article, Failure } from '../../src/types.js';

export async function readAll(
  source: string,
  bytes: Uint8Array | string,
  format: InputFormat | 'auto' = 'auto',
): Promise<Reading[]> {
  const readings: Reading[] = [];
  try {
    for await (const reading of readInput(source, [Buffer.from(bytes as string)], format))
      readings.push(reading);
  } catch (error) {
    readings.push(notRead(source, error));
  }
  return readings;
}

export async function readOne(source: string, bytes: Uint8Array | string): Promise<Article> {
  const [reading] = await readAll(source, bytes);
  if (reading === undefined || 'failure' in reading) throw new Error(JSON.stringify(reading));
  return reading.article;
}

export async function failureOf(source: string, bytes: Uint8Array | string): Promise<Failure['error']> {
  const [reading] = await readAll(source, bytes);
  if (reading === undefined || !('failure' in reading)) throw new Error(`read: ${JSON.stringify(reading)}`);
  return reading.failure.error;
}
