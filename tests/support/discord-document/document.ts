import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

import { readKnownFields } from './known-fields.ts';
import type { RecordedRequest } from './record-requests.ts';

/** Checks requests against an OpenAPI document. */
export interface DiscordDocument {
  /** What is wrong with a request, a sentence each. */
  check(request: RecordedRequest): readonly string[];
}

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
  readonly required?: boolean;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
}

/** The parts of Discord's OpenAPI document that are read. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Schema;
}

/** A path of the document, and what it says of each method. */
interface Route {
  readonly template: string;
  readonly pattern: RegExp;
  readonly methods: Readonly<Record<string, unknown>>;
}

/** Prepares a document; every field that it does not name is then a fault. */
export function readDocument({ paths, components }: OpenApi): DiscordDocument {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, coerceTypes: false });
  const lenient = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, coerceTypes: true });
  for (const each of [ajv, lenient]) each.addSchema({ $id: 'discord', components: closeObjects(components) });
  const compiled = new Map<string, ValidateFunction>();
  const validatorOf = (key: string, with_: Ajv2020, schema: Schema): ValidateFunction => {
    const there = compiled.get(key);
    if (there) return there;
    const made = with_.compile(toAbsolute(closeObjects(schema)) as Schema);
    compiled.set(key, made);
    return made;
  };
  // Those with fewer variables first: /users/@me is not /users/{user_id}.
  const routes = Object.entries(paths)
    .map(([template, methods]): Route => ({ template, methods, pattern: toPattern(template) }))
    .toSorted((a, b) => countVariables(a) - countVariables(b));

  return {
    check({ method, path, query, body }) {
      const route = routes.find(
        ({ pattern, methods }) => pattern.test(path) && method.toLowerCase() in methods,
      );
      const operation = route?.methods[method.toLowerCase()] as Operation | undefined;
      if (route === undefined || operation === undefined) return ['The document has no such route.'];
      const key = `${method} ${route.template}`;
      const shared = (route.methods['parameters'] ?? []) as readonly Parameter[];
      const parameters = [...shared, ...(operation.parameters ?? [])];
      return [
        ...checkParameters(
          parameters,
          { key, query, values: route.pattern.exec(path)?.groups ?? {} },
          (name, schema) => validatorOf(`${key} ${name}`, lenient, wrap(schema)),
        ),
        ...checkBody(operation, readKnownFields(key, body), (schema) => validatorOf(key, ajv, schema)),
      ];
    },
  };
}

interface Given {
  readonly key: string;
  readonly query: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

function checkParameters(
  parameters: readonly Parameter[],
  { query, values }: Given,
  validatorOf: (name: string, schema: Schema) => ValidateFunction,
): readonly string[] {
  const names = new Set(parameters.filter((each) => each.in === 'query').map(({ name }) => name));
  const unknown = Object.keys(query).filter((name) => !names.has(name));
  const faults = parameters.flatMap(({ name, in: where, schema = {}, required = false }) => {
    const value = where === 'query' ? query[name] : values[name];
    if (value === undefined) return required ? [`${name} is missing.`] : [];
    const validate = validatorOf(name, schema);
    return validate({ value }) ? [] : describe(validate.errors).map(({ says }) => `${name} ${says}.`);
  });
  return [...unknown.map((name) => `The document has no ${name} in this query.`), ...faults];
}

/** A parameter comes as text; it is coerced only as a property. */
function wrap(schema: Schema): Schema {
  return { type: 'object', properties: { value: schema } };
}

function checkBody(
  { requestBody }: Operation,
  body: unknown,
  validatorOf: (schema: Schema) => ValidateFunction,
): readonly string[] {
  const isEmpty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return isEmpty ? [] : ['The document asks for no body.'];
  if (isEmpty && requestBody?.required !== true) return [];
  const validate = validatorOf(schema);
  return validate(body)
    ? []
    : describe(validate.errors).map(({ at, says }) => `${at || 'The body'} ${says}.`);
}

/** Where something is wrong, as a JSON pointer, and what. */
interface Fault {
  readonly at: string;
  readonly says: string;
}

function describe(errors: readonly ErrorObject[] | null | undefined): readonly Fault[] {
  return (errors ?? []).map(({ instancePath, message = 'is wrong', params }) => {
    const field: unknown = params['additionalProperty'];
    return typeof field === 'string'
      ? { at: `${instancePath}/${field}`, says: 'is not in the document' }
      : { at: instancePath, says: message };
  });
}

/** Objects take only the fields they name, and one of several shapes is enough. */
function closeObjects(schema: unknown): Schema {
  return transform(schema, (object) => {
    const { oneOf, ...rest } = object;
    const open = oneOf === undefined ? object : { ...rest, anyOf: oneOf };
    return 'properties' in open && !('additionalProperties' in open)
      ? { ...open, additionalProperties: false }
      : open;
  }) as Schema;
}

function toAbsolute(schema: unknown): unknown {
  return transform(schema, (object) =>
    typeof object['$ref'] === 'string' && object['$ref'].startsWith('#/')
      ? { ...object, $ref: `discord${object['$ref']}` }
      : object,
  );
}

function transform(value: unknown, change: (object: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((each) => transform(each, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, transform(each, change)]);
  return change(Object.fromEntries(entries) as Schema);
}

function toPattern(template: string): RegExp {
  const parts = template
    .split(/\{(\w+)\}/u)
    .map((part, i) => (i % 2 === 1 ? `(?<${part}>[^/]+)` : RegExp.escape(part)));
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function countVariables({ template }: Route): number {
  return template.split('{').length - 1;
}
