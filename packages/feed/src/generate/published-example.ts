import {readFileSync} from 'node:fs';

import {newestLast} from '../catalog.js';
import {facetsOf} from '../facet.js';
import type {ListRow} from '../listing/listing.js';
import type {Policy} from '../schemas.js';
import {lookupBodies} from '../search/build/lookup.js';
import {exampleCatalog, type ExampleColumn, exampleDocuments, examplePolicies} from './example.column.js';
import {
  type ExampleContent,
  exampleContent,
  ExampleEdition,
  type ExampleFile,
  type WriteJson,
} from './example.edition.js';
import {publishedFeedback} from './example.feedback.js';
import {addIndex} from './example.index.js';

/** Small, so that the examples show several files. */
const size = 2;
/** Files of the lookup: so few that one of them leads to the other. */
const lookupFiles = 2;

function contentOf(name: string) {
  return exampleContent(JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')));
}

/**
 * The township's feed once more, published as a small county's is; one with every kind of file of a large county's; and
 * one of policies, with both; and one of feedback.
 */
export async function publishedExamples(write: WriteJson): Promise<readonly ExampleFile[]> {
  return [
    ...(await publish('township.json', 'published', write)),
    ...(await publish('words.json', 'indexed', write)),
    ...(await publishPolicies(write)),
    ...(await publishedFeedback(write)),
  ];
}

async function publish(
  source: string,
  folder: 'published' | 'indexed',
  write: WriteJson,
): Promise<readonly ExampleFile[]> {
  const content = contentOf(source);
  const edition = new ExampleEdition(`examples/${folder}`, content.feed, write);
  const parts: Parts = folder === 'indexed' ? {isIndexed: true} : {isWhole: true};
  const beside = folder === 'indexed' ? await addBeside(edition) : {};
  const catalog = await addColumn(edition, exampleCatalog(content), parts, beside);
  const documents = await addColumn(edition, exampleDocuments(content), parts, {});
  const columns = {
    catalog: {head: catalog, ...(folder === 'indexed' && {inline: edition.read(catalog)})},
    documents: {head: documents},
    ...(await addAgencies(edition, content)),
  };
  return edition.publish({...content.feed, ttl: 300, columns});
}

async function publishPolicies(write: WriteJson): Promise<readonly ExampleFile[]> {
  const content = contentOf('policies.json');
  const edition = new ExampleEdition('examples/policies', content.feed, write);
  const head = await addColumn(edition, examplePolicies(content), {isWhole: true, isIndexed: true}, {});
  const lookup = await addLookup(edition, newestLast(content.policies));
  const columns = {
    policies: {head, inline: edition.read(head), lookup},
    ...(await addAgencies(edition, content)),
  };
  return edition.publish({...content.feed, ttl: 300, columns});
}

async function addAgencies(edition: ExampleEdition, {agencies}: ExampleContent): Promise<object> {
  if (agencies.length === 0) return {};
  const hash = await edition.add('agencies/agencies', {items: agencies});
  return {agencies: {file: `agencies/agencies.${hash}.json`}};
}

/** Which files of rows, and to search by, a column gets: packs of all, and what answers without reading all. */
interface Parts {
  readonly isWhole?: true;
  readonly isIndexed?: true;
}

/** Whole policies by their numbers, and by their identifiers. */
async function addLookup(edition: ExampleEdition, policies: readonly Policy[]): Promise<object> {
  const bodies = lookupBodies(policies, lookupFiles);
  return {folder: 'lookup', hashes: await edition.addRun('policies/lookup', bodies)};
}

/** @returns the path of its head. */
async function addColumn<Row extends ListRow, Text>(
  edition: ExampleEdition,
  column: ExampleColumn<Row, Text>,
  {isWhole, isIndexed}: Parts,
  beside: object,
): Promise<string> {
  const {folder, rows, kind, rowTable} = column;
  const whole = isWhole ? await addWhole(edition, column) : {};
  const hashes = await edition.addRun(
    `${folder}/details`,
    chunks(column.details, (items) => ({items})),
  );
  const details = {folder: 'details', hashes, size};
  const index = isIndexed
    ? {blocks: await addBlocks(edition, column), ...(await addIndex(edition, column))}
    : {};
  const map = await edition.add(`${folder}/map`, {...whole, details, ...index, ...beside});
  const first = kind.isNewestLast ? rows.slice(-size).reverse() : rows.slice(0, size);
  const facets = kind.facets.filter(({isLarge}) => isLarge !== true);
  const head = await edition.add(`${folder}/head`, {
    total: rows.length,
    facets: facetsOf(rows, facets),
    rows: rowTable(first),
    map: `map.${map}.json`,
  });
  return `${folder}/head.${head}.json`;
}

/** All rows in one file and all search texts in another, as a column of few records has them. */
async function addWhole<Row extends ListRow, Text>(
  edition: ExampleEdition,
  {folder, rows, texts, rowTable, textTable}: ExampleColumn<Row, Text>,
): Promise<object> {
  return {
    rows: `rows.${await edition.add(`${folder}/rows`, {rows: rowTable(rows)})}.json`,
    text: `text.${await edition.add(`${folder}/text`, {rows: textTable(texts)})}.json`,
  };
}

async function addBlocks<Row extends ListRow, Text>(
  edition: ExampleEdition,
  {folder, rows, rowTable}: ExampleColumn<Row, Text>,
): Promise<object> {
  const bodies = chunks(rows, (own) => ({rows: rowTable(own)}));
  return {folder: 'blocks', hashes: await edition.addRun(`${folder}/blocks`, bodies), size};
}

/** What stands beside the records of a catalogue: offers for search, and what changed since the edition before. */
async function addBeside(edition: ExampleEdition): Promise<object> {
  const words = {低保: ['最低生活保障'], 找工作: ['就业援助']};
  const initials = {jyyz: ['就业援助'], lsjz: ['临时救助'], zdshbz: ['最低生活保障']};
  const revision = {
    since: '2026-05-01T00:00:00+08:00',
    added: ['0901'],
    changed: [{id: '0502', fields: ['timeLimit', 'subject']}],
    withdrawn: [{id: '0503', area: '05', level1: '医疗救助'}],
  };
  return {
    suggest: {
      words: `words.${await edition.add('catalog/words', {offers: words})}.json`,
      initials: {folder: 'initials', hashes: await edition.addRun('catalog/initials', [{offers: initials}])},
    },
    revision: `revision.${await edition.add('catalog/revision', revision)}.json`,
  };
}

function chunks<T>(items: readonly T[], bodyOf: (items: readonly T[]) => object): readonly object[] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, n) =>
    bodyOf(items.slice(n * size, (n + 1) * size)),
  );
}
