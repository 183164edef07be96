import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toJsonSchema} from '@valibot/to-json-schema';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';

import {type Json, mutated, replacement} from '../generate/testing/mutation.js';
import {read} from '../read.js';
import type {Shape} from '../shape.data.js';
import * as examples from './examples.js';
import * as schemas from './schemas.js';
import * as shapes from './shapes.generated.js';

const {receiptCode} = examples.exampleReceipt;

/** Every shape a reader has, with the schema it was made of and examples that are right. */
const kinds: readonly (readonly [string, v.GenericSchema, Shape<unknown>, readonly unknown[]])[] = [
  ['service', schemas.service, shapes.serviceShape, [examples.exampleService]],
  [
    'request',
    schemas.requestSubmission,
    shapes.requestSubmissionShape,
    [examples.exampleCitizenRequest, examples.exampleOrganizationRequest],
  ],
  [
    'feedback',
    schemas.feedbackSubmission,
    shapes.feedbackSubmissionShape,
    [examples.exampleUseful, examples.exampleBadRating, examples.exampleCorrection, examples.exampleMessage],
  ],
  [
    'feedback receipt',
    schemas.feedbackReceipt,
    shapes.feedbackReceiptShape,
    [examples.exampleFeedbackReceipt],
  ],
  ['feedback status', schemas.feedbackStatus, shapes.feedbackStatusShape, [examples.exampleFeedbackStatus]],
  ['receipt', schemas.receipt, shapes.receiptShape, [examples.exampleReceipt]],
  ['status', schemas.requestStatus, shapes.requestStatusShape, [examples.exampleStatus]],
  ['problem', schemas.problem, shapes.problemShape, [examples.exampleProblem]],
  [
    'attachment',
    schemas.attachmentReceipt,
    shapes.attachmentReceiptShape,
    [{id: 'a1', mediaType: 'application/pdf', bytes: 12, sha256: 'a'.repeat(64)}],
  ],
  ['lookup', schemas.receiptLookup, shapes.receiptLookupShape, [{receiptCode}]],
  ['file lookup', schemas.replyFileLookup, shapes.replyFileLookupShape, [{receiptCode, id: 'f1'}]],
];

test('every shape of the module is compared here', () => {
  assert.deepEqual(new Set(kinds.map(([, , shape]) => shape)), new Set(Object.values(shapes)));
});

for (const [name, schema, shape, right] of kinds) {
  const jsonSchema: object = toJsonSchema(schema, {target: 'draft-2020-12', errorMode: 'throw'});
  const validate = new Ajv2020({ownProperties: true, strictTypes: false}).compile(jsonSchema);

  test(`${name}: the examples are right for the JSON Schema, Valibot and the reader`, () => {
    for (const example of right) {
      assert.ok(validate(example), JSON.stringify(validate.errors));
      assert.ok(v.is(schema, example));
      assert.deepEqual(read(shape, example), example);
    }
  });

  test(`${name}: the JSON Schema, Valibot and the reader agree on what is wrong`, () => {
    const verdicts = {right: 0, wrong: 0};
    fc.assert(
      fc.property(
        fc.constantFrom(...right),
        fc.array(fc.nat(40), {minLength: 1, maxLength: 5}),
        replacement,
        fc.nat(3),
        (example, choices, value, kind) => {
          const json = mutated(JSON.parse(JSON.stringify(example)) as Json, choices, value, kind);
          const isRight = v.is(schema, json);
          verdicts[isRight ? 'right' : 'wrong']++;
          assert.equal(validate(json), isRight, `JSON Schema: ${JSON.stringify(json)}`);
          assert.equal(read(shape, json) !== undefined, isRight, `reader: ${JSON.stringify(json)}`);
        },
      ),
      {numRuns: 400, seed: 20261122},
    );
    assert.ok(verdicts.right > 10 && verdicts.wrong > 10, 'the corpus has values of both kinds');
  });
}
