/** A configuration against its schema: a key or a check that is not known is a mistake, never passed over. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { CHECK_IDS } from '../checks/ids.js';
import { nearest } from '../checks/nearest.js';
import type { Config } from './config.js';

declare const CONFIG_SCHEMA_FILE: string | undefined;

/** Beside the built command, or in the source tree. */
const SCHEMA = new URL(
  typeof CONFIG_SCHEMA_FILE === 'string' ? CONFIG_SCHEMA_FILE : '../../schema/config.schema.json',
  import.meta.url,
);

interface Schema {
  readonly properties: {
    readonly checks: { readonly propertyNames: { enum: readonly string[] } };
  };
}

/** What is wrong, a line each; none when all is well. */
export function faultsOf(value: unknown): string[] {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema;
  // The ids stand in one place, the index of the checks.
  schema.properties.checks.propertyNames.enum = CHECK_IDS;
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<Config>(schema);
  if (validate(value)) return [];
  return [...new Set((validate.errors ?? []).flatMap(faultOf))];
}

function faultOf(error: ErrorObject): string[] {
  const { keyword, instancePath, params, parentSchema, message = '' } = error;
  const at = instancePath.slice(1).replaceAll('/', '.') || 'the configuration';
  switch (keyword) {
    case 'additionalProperties':
      return [
        unknown(at, 'key', params['additionalProperty'], Object.keys(parentSchema?.['properties'] ?? {})),
      ];
    case 'propertyNames':
      return at === 'checks'
        ? [unknown(at, 'check', params['propertyName'], CHECK_IDS)]
        : [`${at}: “${params['propertyName']}” is no country code: write two capitals, such as CI`];
    case 'enum':
    case 'pattern':
      // Of a key: told by `propertyNames` above.
      return error.propertyName === undefined ? [`${at}: ${allowed(message, params['allowedValues'])}`] : [];
    default:
      return [`${at}: ${message}`];
  }
}

const allowed = (message: string, values: readonly string[] | undefined) =>
  values === undefined ? message : `write one of ${values.join(', ')}`;

function unknown(at: string, what: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  const advice = meant === null ? `it may have ${known.join(', ')}` : `did you mean ${meant}?`;
  return `${at}: no ${what} “${word}”: ${advice}`;
}
