import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';

import * as format from '../index.js';
import {
  agencyShape,
  calendarYearShape,
  documentShape,
  ledgerEntryShape,
  matterDetailShape,
  matterShape,
  policyShape,
  publicMessageShape,
  type Shape,
} from '../index.js';
import {read} from '../read.js';
import {catalogHeadShape, feedShape} from '../shapes.first.generated.js';
import {type FileSchema, fileSchemas, jsonSchemaOf, schemaNamed} from './json-schema.js';
import {packagePath} from './paths.js';
import {type Json, mutated, replacement} from './testing/mutation.js';

const ajv = new Ajv2020({
  allErrors: false,
  ownProperties: true,
  strict: true,
  strictTypes: false,
  strictTuples: false,
});
ajv.addVocabulary(['x-title-en', 'x-description-en', 'x-codelist']);

/** Whether a shape lets a whole file through; records of plain lists are read one by one, as readers do. */
type Accepts = (json: unknown) => boolean;

function accepts(shape: Shape<unknown>): Accepts {
  return (json) => read(shape, json) !== undefined;
}

function acceptsItems(shape: Shape<unknown>, schema: string): Accepts {
  return (json) => {
    const {items: _items, ...header} = json as {readonly items?: unknown};
    const items = _items;
    return (
      v.is(schemaNamed(schema), {...header, items: []}) && Array.isArray(items) && items.every(accepts(shape))
    );
  };
}

/** What policies a lookup has whole are read one by one. */
function acceptsLookup(json: unknown): boolean {
  const lookup = read(format.lookupShape, json);
  return lookup !== undefined && (lookup.items ?? []).every(accepts(policyShape));
}

function acceptsFeed(json: unknown): boolean {
  const feed = read(feedShape, json);
  if (feed === undefined) return false;
  const {catalog, documents, agencies, calendar, policies, feedback} = feed.columns;
  return (
    (
      [
        [catalog, matterShape],
        [documents, documentShape],
        [agencies, agencyShape],
        [calendar, calendarYearShape],
        [policies, policyShape],
      ] as const
    ).every(
      ([column, shape]) => column === undefined || !('items' in column) || column.items.every(accepts(shape)),
    ) &&
    (feed.includes ?? []).every(accepts(format.includeShape)) &&
    hasRightLookup(policies) &&
    hasRightInline(catalog, catalogHeadShape) &&
    hasRightInline(policies, format.policyHeadShape) &&
    hasRightFeedback(feedback)
  );
}

/** Whether feedback is in files, or in the feed with every record in it right. */
function hasRightFeedback(column: unknown): boolean {
  if (column === undefined || format.feedbackHeadOf(column) !== undefined) return true;
  return isFaultless(format.parseFeedbackColumn(column));
}

/** Whether a reader takes everything that was given to it. */
function isFaultless(parsed: format.Parsed<unknown>): boolean {
  return parsed.type === 'parsed' && parsed.issues.length === 0;
}

/** Whether policies published in parts say rightly where they are looked up, when they say so. */
function hasRightLookup(column: format.Column | undefined): boolean {
  const isSaid = column !== undefined && 'head' in column && 'lookup' in column;
  return !isSaid || format.lookupOf(column) !== undefined;
}

/** Whether a column published in parts has its head rightly in the feed, when it has. */
function hasRightInline(column: format.Column | undefined, shape: Shape<unknown>): boolean {
  const isSaid = column !== undefined && 'head' in column && 'inline' in column;
  return !isSaid || read(shape, column.inline) !== undefined;
}

/** A file of each kind: an example by its path, or what no example has. */
const kinds: Readonly<Record<string, {readonly example: string; readonly accepts: Accepts}>> = {
  feed: {example: 'township.json', accepts: acceptsFeed},
  matters: {example: 'file-profile/matters.json', accepts: acceptsItems(matterShape, 'mattersFile')},
  documents: {example: 'file-profile/documents.json', accepts: acceptsItems(documentShape, 'documentsFile')},
  agencies: {example: 'file-profile/agencies.json', accepts: acceptsItems(agencyShape, 'agenciesFile')},
  calendar: {example: 'file-profile/calendar.json', accepts: acceptsItems(calendarYearShape, 'calendarFile')},
  policies: {example: 'policies/policies/details/', accepts: acceptsItems(policyShape, 'policiesFile')},
  'policy-head': {example: 'policies/policies/head', accepts: accepts(format.policyHeadShape)},
  'policy-rows': {example: 'policies/policies/rows', accepts: accepts(format.policyRowsFileShape)},
  'policy-text': {example: 'policies/policies/text', accepts: accepts(format.policyTextsFileShape)},
  'policy-page': {example: 'policies/policies/pages', accepts: accepts(format.policyPageShape)},
  'policy-lookup': {example: 'policies/policies/lookup', accepts: acceptsLookup},
  'feedback-head': {
    example: 'feedback/feedback/head',
    accepts: (json) => isFaultless(format.parseFeedbackHead(json)),
  },
  tallies: {
    example: 'feedback/feedback/tallies',
    accepts: (json) => isFaultless(format.parseTallies(json)),
  },
  ledger: {example: 'feedback/feedback/ledger', accepts: acceptsItems(ledgerEntryShape, 'ledgerFile')},
  messages: {
    example: 'feedback/feedback/messages',
    accepts: acceptsItems(publicMessageShape, 'messagesFile'),
  },
  'catalog-head': {example: 'published/catalog/head', accepts: accepts(catalogHeadShape)},
  'catalog-rows': {example: 'published/catalog/rows', accepts: accepts(format.matterRowsFileShape)},
  'catalog-text': {example: 'published/catalog/text', accepts: accepts(format.matterTextsFileShape)},
  'catalog-page': {example: 'indexed/catalog/pages', accepts: accepts(format.matterPageShape)},
  'catalog-details': {
    example: 'published/catalog/details',
    accepts: acceptsItems(matterDetailShape, 'detailsFile'),
  },
  'catalog-revision': {example: 'indexed/catalog/revision', accepts: accepts(format.revisionFileShape)},
  'document-head': {example: 'published/documents/head', accepts: accepts(format.documentHeadShape)},
  'document-rows': {example: 'published/documents/rows', accepts: accepts(format.documentRowsFileShape)},
  'document-text': {example: 'published/documents/text', accepts: accepts(format.documentTextsFileShape)},
  'document-page': {example: 'indexed/documents/pages', accepts: accepts(format.documentPageShape)},
  map: {example: 'indexed/catalog/map', accepts: accepts(format.mapShape)},
  sets: {example: 'indexed/catalog/sets', accepts: accepts(format.setsFileShape)},
  ids: {example: 'indexed/catalog/ids', accepts: accepts(format.idsFileShape)},
  shard: {example: 'indexed/catalog/search', accepts: accepts(format.shardFileShape)},
  order: {example: 'indexed/catalog/order', accepts: accepts(format.orderFileShape)},
  offers: {example: 'indexed/catalog/words', accepts: accepts(format.offersFileShape)},
};

/** An example by its path, or by the beginning of its path when its name carries a hash. */
function exampleOf(start: string): Json {
  const paths = readdirSync(packagePath('examples'), {recursive: true, encoding: 'utf8'});
  const path = paths.find((candidate) => candidate.startsWith(start) && candidate.endsWith('.json')) ?? start;
  return JSON.parse(readFileSync(packagePath(`examples/${path}`), 'utf8'));
}

const validators: ReadonlyMap<FileSchema, ValidateFunction> = new Map(
  fileSchemas.map((file) => [file, ajv.compile(jsonSchemaOf(file))]),
);

/** What is tried: a file of each kind, and feeds whose heads are inlined. */
const tried = [
  ...fileSchemas.map((file) => ({file, path: kinds[file.name]!.example})),
  {file: fileSchemas[0]!, path: 'indexed/feed.json'},
  {file: fileSchemas[0]!, path: 'policies/feed.json'},
];

for (const {file, path} of tried) {
  const {accepts: readerAccepts} = kinds[file.name]!;
  const validate = validators.get(file)!;
  const example = exampleOf(path);

  test(`${path}, ${file.name}: the example is right for the JSON Schema, Valibot and the reader`, () => {
    assert.ok(validate(example), ajv.errorsText(validate.errors));
    assert.ok(v.is(schemaNamed(file.schema), example));
    assert.ok(readerAccepts(example));
  });

  test(`${path}, ${file.name}: the JSON Schema, Valibot and the reader agree on what is wrong`, () => {
    const verdicts = {right: 0, wrong: 0};
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), {minLength: 1, maxLength: 7}),
        replacement,
        fc.nat(3),
        (choices, value, kind) => {
          const json = mutated(example, choices, value, kind);
          const right = v.is(schemaNamed(file.schema), json);
          verdicts[right ? 'right' : 'wrong']++;
          assert.equal(validate(json), right, `JSON Schema: ${JSON.stringify(json)}`);
          assert.equal(readerAccepts(json), right, `reader: ${JSON.stringify(json)}`);
        },
      ),
      {numRuns: 600, seed: 20261120},
    );
    assert.ok(verdicts.right > 20 && verdicts.wrong > 20, 'the corpus has files of both kinds');
  });
}
