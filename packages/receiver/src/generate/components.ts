import {toJsonSchemaDefs} from '@valibot/to-json-schema';
import {notice} from '@zwgk/feed/schemas';
import * as submission from '@zwgk/feed/submission/schemas';
import type * as v from 'valibot';

import {feedbackMeanings} from './feedback.meanings.js';
import type {Meaning, ObjectMeaning} from './meaning.js';
import {requestMeanings} from './request.meanings.js';
import {serviceMeanings} from './service.meanings.js';
import {statusMeanings} from './status.meanings.js';

const meanings: Readonly<Record<string, ObjectMeaning>> = {
  ...serviceMeanings,
  ...requestMeanings,
  ...feedbackMeanings,
  ...statusMeanings,
};
const schemas: Readonly<Record<string, unknown>> = {...submission, notice};

function schemaNamed(name: string): v.GenericSchema {
  const schema = schemas[name];
  if (typeof schema !== 'object' || schema === null || !('kind' in schema))
    throw new Error(`No schema ${name}`);
  return schema as v.GenericSchema;
}

/** Chinese and English, one paragraph each. */
export function both([zh, en]: Meaning): string {
  return `${zh}\n\n${en}`;
}

/** Name of a component: that of its schema with a capital. */
function componentName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Reference to the component of a schema. */
export function component(name: string): object {
  if (!(name in meanings)) throw new Error(`No component ${name}`);
  return {$ref: `#/components/schemas/${componentName(name)}`};
}

/** Every schema of the API as OpenAPI 3.1 has them: made of the wire schemas, so that they cannot drift. */
export function components(): Readonly<Record<string, object>> {
  const definitions = Object.fromEntries(Object.keys(meanings).map((name) => [name, schemaNamed(name)]));
  const converted = toJsonSchemaDefs(definitions, {
    target: 'draft-2020-12',
    errorMode: 'throw',
    overrideRef: ({referenceId}) => `#/components/schemas/${componentName(referenceId)}`,
  });
  return Object.fromEntries(
    Object.entries(converted).map(([name, schema]) => [componentName(name), described(name, schema)]),
  );
}

/** Adds what members mean. Throws when one is not described. */
function described(name: string, schema: object): object {
  const meaning = meanings[name];
  if (meaning === undefined) throw new Error(`No description of ${name}`);
  const {properties, ...rest}: {readonly properties?: object} = schema;
  if (properties === undefined) return {description: both(meaning.about), ...rest};
  const members = Object.entries(properties).map(([key, member]) => {
    const about = meaning.members[key];
    if (about === undefined) throw new Error(`No description of ${name}.${key}`);
    return [key, {description: both(about), ...(member as object)}];
  });
  return {description: both(meaning.about), ...rest, properties: Object.fromEntries(members)};
}
