/** Finds and reads the configuration: the file that is named, or the nearest one upward. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import type { Config, LoadedConfig } from './config.js';

const NAMES = ['copydesk.config.json', 'copydesk.config.yaml', 'copydesk.config.yml'];

/** @throws UsageError when the file cannot be read, or says what copydesk does not know */
export async function loadConfig(named: string | undefined, folder: string): Promise<LoadedConfig> {
  const path = named ?? nearestUpward(folder);
  if (path === null) return { path: null, config: {} };
  const value = await parsed(path);
  const { faultsOf } = await import('./validate.js');
  const faults = faultsOf(value);
  if (faults.length > 0) throw new UsageError(`${path}: ${faults.join('; ')}`);
  return { path, config: value as Config };
}

function nearestUpward(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = NAMES.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (dirname(at) === at) return null;
  }
}

async function parsed(path: string): Promise<unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${path} (${(error as NodeJS.ErrnoException).code}): check --config`);
  }
  const isJson = extname(path) === '.json';
  try {
    if (isJson) return JSON.parse(text);
    const { parse } = await import('yaml');
    return parse(text, { schema: 'core', logLevel: 'silent' }) ?? {};
  } catch (error) {
    throw new UsageError(
      `${path} is no ${isJson ? 'JSON' : 'YAML'}: ${(error as Error).message.split('\n')[0]}`,
    );
  }
}
