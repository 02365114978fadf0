/** The schema that ships, closed: in tests a field that it does not name is a mistake. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

type Schema = { [key: string]: unknown };

export const schema = JSON.parse(
  readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'),
) as Schema & { readonly $id: string; readonly $defs: Readonly<Record<string, Schema>> };

const MENTION = '#/$defs/mention';

/** Forbids other fields in every object. The mention stays open where dates and figures build upon it. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, closed(child)]));
  const isObject = typeof inner['properties'] === 'object' || inner['$ref'] === MENTION;
  return isObject ? { ...inner, unevaluatedProperties: false } : inner;
}

const { mention, ...others } = schema.$defs;
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
ajv.addSchema({
  $id: schema.$id,
  $defs: {
    ...(closed(others) as Schema),
    mention: { ...mention, properties: closed(mention!['properties']) },
  },
});

/** @throws with all that is wrong when the value is no document, report or failure of the contract */
export function expectValid(kind: 'document' | 'report' | 'failure', value: unknown): void {
  const validate = ajv.getSchema(`${schema.$id}#/$defs/${kind}`)!;
  if (!validate(value)) throw new Error(ajv.errorsText(validate.errors, { separator: '\n' }));
}
