import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';

import * as format from '../index.js';
import {
  agencyShape,
  calendarYearShape,
  documentShape,
  matterDetailShape,
  matterShape,
  type Parsed,
  parseFeed,
  parseItems,
  parseItemsFile,
  parseMatterRows,
  type Shape,
} from '../index.js';
import {packagePath} from './paths.js';

type ParseFile = (json: unknown) => Parsed<unknown>;

function itemsOf(shape: Shape<{readonly id: string}>): ParseFile {
  return (json) => parseItemsFile(shape, json);
}

/** How each kind of file is known by its path, which JSON Schema describes it, and what reads it. */
const kinds: readonly (readonly [RegExp, string, ParseFile])[] = [
  [/^(feed|minimal|township|words|county|policies|feedback|[\w-]+\/feed)\.json$/, 'feed', parseFeed],
  [/\/matters\.json$/, 'matters', itemsOf(matterShape)],
  [/\/documents\.json$|documents\/details\//, 'documents', itemsOf(documentShape)],
  [/policies\/details\//, 'policies', format.parsePolicies],
  [/policies\/head\./, 'policy-head', format.parsePolicyHead],
  [/policies\/(rows\.|blocks\/)/, 'policy-rows', (json) => format.parsePolicyRows(json)],
  [/policies\/pages\//, 'policy-page', format.parsePolicyPage],
  [/policies\/text\./, 'policy-text', format.parsePolicyTexts],
  [/policies\/lookup\//, 'policy-lookup', format.parseLookup],
  [/feedback\/head\./, 'feedback-head', format.parseFeedbackHead],
  [/feedback\/tallies\//, 'tallies', format.parseTallies],
  [/feedback\/ledger\//, 'ledger', format.parseLedger],
  [/feedback\/messages\//, 'messages', format.parseMessages],
  [/\/agencies(\.\w+)?\.json$/, 'agencies', itemsOf(agencyShape)],
  [/\/calendar\.json$/, 'calendar', itemsOf(calendarYearShape)],
  [/catalog\/head\./, 'catalog-head', format.parseCatalogHead],
  [/\/map\./, 'map', format.parseMap],
  [/catalog\/(rows\.|blocks\/)/, 'catalog-rows', (json) => parseMatterRows(json)],
  [/catalog\/pages\//, 'catalog-page', format.parseMatterPage],
  [/catalog\/revision\./, 'catalog-revision', format.parseRevision],
  [/\/sets\//, 'sets', format.parseSets],
  [/\/ids\//, 'ids', format.parseIds],
  [/\/search\//, 'shard', format.parseShard],
  [/\/order\./, 'order', format.parseOrder],
  [/\/(words\.|initials\/)/, 'offers', format.parseOffers],
  [/catalog\/text\./, 'catalog-text', format.parseMatterTexts],
  [/catalog\/details\//, 'catalog-details', itemsOf(matterDetailShape)],
  [/documents\/head\./, 'document-head', format.parseDocumentHead],
  [/documents\/(rows\.|blocks\/)/, 'document-rows', (json) => format.parseDocumentRows(json)],
  [/documents\/pages\//, 'document-page', format.parseDocumentPage],
  [/documents\/text\./, 'document-text', format.parseDocumentTexts],
];

function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(packagePath(path), 'utf8'));
}

const ajv = new Ajv2020({strict: false, ownProperties: true});
const validators = new Map(
  kinds.map(([, name]) => [name, ajv.compile(jsonOf(`schema/${name}.schema.json`) as object)]),
);

const examples = readdirSync(packagePath('examples'), {recursive: true, encoding: 'utf8'}).filter((path) =>
  path.endsWith('.json'),
);

for (const path of examples) {
  test(`examples/${path} is right for its JSON Schema and its reader`, () => {
    const [, name, parse] = kinds.find(([pattern]) => pattern.test(path)) ?? assert.fail('of no known kind');
    const json = jsonOf(`examples/${path}`);
    const validate = validators.get(name) ?? assert.fail();
    assert.ok(validate(json), ajv.errorsText(validate.errors));
    const parsed = parse(json);
    assert.deepEqual(parsed.type === 'parsed' && parsed.issues, []);
  });
}

test('every part of the published examples is named by the hash of its content', () => {
  const parts = examples.filter((path) => /^(published|indexed|policies|feedback)\/.+\//.test(path));
  assert.ok(parts.length > 5);
  for (const path of parts) {
    const digest = createHash('sha256').update(readFileSync(packagePath(`examples/${path}`)));
    const hash = BigInt(`0x${digest.digest('hex')}`)
      .toString(36)
      .padStart(50, '0');
    assert.ok(path.endsWith(`.${hash.slice(0, 6)}.json`), path);
  }
});

test('the shortest example has the promised thirty lines', () => {
  assert.equal(readFileSync(packagePath('examples/minimal.json'), 'utf8').trimEnd().split('\n').length, 30);
});

test('broken records are left out as the documentation says', () => {
  const parsed = parseFeed(jsonOf('fixtures/broken-records.json'));
  assert.ok(parsed.type === 'parsed');
  const {catalog, documents} = parsed.value.columns;
  assert.ok(catalog && 'items' in catalog && documents && 'items' in documents);
  const matters = parseItems(matterShape, catalog.items, '');
  const kept = parseItems(documentShape, documents.items, '');
  assert.ok(matters.type === 'parsed' && kept.type === 'parsed');
  assert.deepEqual([matters.value.map(({id}) => id), matters.issues.length], [['good'], 5]);
  assert.deepEqual([kept.value.map(({id}) => id), kept.issues.length], [['d1'], 1]);
});

test('broken feedback is left out as the documentation says', () => {
  const parsed = format.parseFeedbackHead(jsonOf('fixtures/broken-feedback.json'));
  assert.ok(parsed.type === 'parsed');
  const {tallies, ledger, messages} = parsed.value;
  assert.deepEqual(
    [tallies.map(({period}) => period), ledger.map(({id}) => id), messages.length, parsed.issues.length],
    [['2026'], ['good'], 0, 4],
  );
});

test('files that cannot be used are refused where the documentation says', () => {
  const refusals: readonly (readonly [string, ParseFile, string, string])[] = [
    ['unsupported-version', parseFeed, 'unsupportedVersion', '/version'],
    ['no-publisher', parseFeed, 'invalid', '/publisher'],
    ['bad-instant', parseFeed, 'invalid', '/updated'],
    ['torn-table', parseMatterRows, 'invalid', '/rows'],
    ['torn-page', format.parseMatterPage, 'invalid', '/rows'],
    ['bad-map', format.parseMap, 'invalid', '/details/hashes/1'],
    ['bad-lookup', format.parseLookup, 'invalid', '/keys'],
  ];
  for (const [name, parse, code, pointer] of refusals) {
    assert.deepEqual(parse(jsonOf(`fixtures/${name}.json`)), {type: 'refused', issue: {code, pointer}}, name);
  }
});
