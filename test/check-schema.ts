/** The schemas of `check` and `diff --format json`, closed: in tests a field that they do not name is a mistake. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, closed(child)]));
  return typeof inner['properties'] === 'object' && inner['type'] === 'object'
    ? { ...inner, additionalProperties: false }
    : inner;
}

function expectationOf(name: string): (value: unknown) => void {
  const schema = JSON.parse(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8')) as object;
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(closed(schema) as object);
  return (value) => {
    if (!validate(value)) throw new Error(ajv.errorsText(validate.errors, { separator: '\n' }));
  };
}

/** @throws with all that is wrong when the value is no document of the contract */
export const expectValidCheck = expectationOf('check.schema.json');

/** @throws with all that is wrong when the value is no document of the contract */
export const expectValidDiff = expectationOf('diff.schema.json');
