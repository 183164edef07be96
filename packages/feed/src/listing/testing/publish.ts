import {type DocumentRow, encodeDocuments} from '../../document-row.js';
import {type DocumentText, encodeDocumentTexts} from '../../document-text.js';
import {facetsOf} from '../../facet.js';
import {encodeTexts, type MatterText} from '../../matter-text.js';
import {encodePolicies, type PolicyRow} from '../../policy-row.js';
import {encodePolicyTexts, type PolicyText} from '../../policy-text.js';
import {encodeTable, type MatterRow} from '../../row.js';
import {IndexBuilder, packSet} from '../../search/build/index.js';
import {hashOf} from '../../search/hash.js';
import {ranksOf} from '../../search/leads.js';
import type {LoadFile} from '../../search/load.js';
import type {PublishedKind} from '../column.js';
import type {Listing, ListRow} from '../listing.js';
import {publishedListing} from '../published.js';
import type {Column} from './county.js';

const header = {version: '1.0', updated: '2026-11-20T09:00:00+08:00', ttl: 60};
const blockSize = 16;
const idFiles = 4;
const leadFiles = 16;
const pageSize = 25;
const hash = '000000';

/** How a column's rows, texts and pages are written. */
export interface Writing<Row, Text> {
  readonly rows: (rows: readonly Row[]) => object;
  readonly texts: (texts: readonly Text[]) => object;
  /** The whole record of a row. */
  readonly record: (row: Row) => object;
}

export const documentWriting: Writing<DocumentRow, DocumentText> = {
  rows: encodeDocuments,
  texts: encodeDocumentTexts,
  record: ({id, title}) => ({id, title}),
};
export const policyWriting: Writing<PolicyRow, PolicyText> = {
  rows: encodePolicies,
  texts: encodePolicyTexts,
  record: ({id, title}) => ({id, title}),
};
export const matterWriting: Writing<MatterRow, MatterText> = {
  rows: encodeTable,
  texts: encodeTexts,
  record: ({id, level1}) => ({id, level1}),
};

/** Files of a published column in memory, by path, as the text a server would send. */
export class PublishedFiles {
  readonly files = new Map<string, string>();
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** Paths that fail when they are asked for the next time. */
  readonly failing = new Set<string>();

  /** Reads files as a browser would: later, and not at all once nobody wants them. */
  readonly load: LoadFile = async (path, parse, signal) => {
    this.asked.push(path);
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted === true) throw signal.reason;
    const text = this.files.get(path);
    if (text === undefined || this.failing.delete(path)) throw new Error(`no ${path}`);
    const parsed = parse(JSON.parse(text));
    if (parsed.type === 'refused') throw new Error(`${path}: ${parsed.issue.code} ${parsed.issue.pointer}`);
    return parsed.value;
  };

  add(name: string, body: object): string {
    this.files.set(`${name}.${hash}.json`, JSON.stringify({...header, ...body}));
    return hash;
  }

  addRun(folder: string, bodies: readonly object[]) {
    return {folder, hashes: bodies.map((body, number) => this.add(`${folder}/${number}`, body))};
  }
}

/** Publishes a column by its index, which in earlier editions has no keys for years and numbers, and opens it. */
export function publish<Row extends ListRow, Text, Full extends {readonly id: string}>(
  kind: PublishedKind<Row, Text, Full>,
  column: Column<Row, Text>,
  writing: Writing<Row, Text>,
  profile: 'indexed' | 'earlier' | 'packed' = 'indexed',
): {readonly listing: Listing<Row, Full>; readonly files: PublishedFiles} {
  const {rows} = column;
  const files = new PublishedFiles();
  const counted = kind.list.facets.filter(({isLarge}) => isLarge !== true);
  const first = kind.list.isNewestLast ? rows.slice(-20).reverse() : rows.slice(0, 20);
  files.add('map', {
    ...header,
    details: {
      ...files.addRun(
        'details',
        blocksOf(rows).map((block) => ({items: block.map(writing.record)})),
      ),
      size: blockSize,
    },
    ...(profile === 'packed'
      ? packed(files, column, writing)
      : indexed(files, kind, column, writing, profile === 'indexed')),
  });
  const head = {total: rows.length, facets: facetsOf(rows, counted), first, map: `map.${hash}.json`};
  return {listing: publishedListing(kind, head, files.load, 'https://example.cn/feed/'), files};
}

function packed<Row, Text>(
  files: PublishedFiles,
  {rows, texts}: Column<Row, Text>,
  writing: Writing<Row, Text>,
): object {
  files.add('rows', {rows: writing.rows(rows)});
  files.add('text', {rows: writing.texts(texts)});
  return {rows: `rows.${hash}.json`, text: `text.${hash}.json`};
}

function indexed<Row extends ListRow, Text>(
  files: PublishedFiles,
  {list}: PublishedKind<Row, Text, unknown>,
  {rows, texts}: Column<Row, Text>,
  writing: Writing<Row, Text>,
  hasNumbers: boolean,
): object {
  const {facets, dayOf} = list;
  for (const {name, valuesOf} of facets) {
    const sets = positionsBy(rows, valuesOf).map(([value, positions]) => [value, [packSet(positions)]]);
    files.add(`sets/${name}`, {sets: Object.fromEntries(sets)});
  }
  const days = dayOf && positionsBy(rows, (row) => [dayOf(row)]).sort(([a], [b]) => (a < b ? 1 : -1));
  if (days !== undefined) files.add('order', {order: days.map(([, positions]) => packSet(positions))});
  const builder = new IndexBuilder(hasNumbers);
  rows.forEach((row, position) => builder.add(list.textOf(row, texts[position])));
  const hashes = builder.write(builder.fileCount, (name, body) => files.add(`search/${name}`, body));
  const ranks = days && ranksOf(Uint32Array.from(days.flatMap(([, positions]) => positions)));
  return {
    blocks: {
      ...files.addRun(
        'blocks',
        blocksOf(rows).map((block) => ({rows: writing.rows(block)})),
      ),
      size: blockSize,
    },
    ids: files.addRun('ids', idsOf(rows)),
    suggest: suggestOf(files),
    pages: {area: pagesOf(files, list, rows, writing)},
    sets: Object.fromEntries(facets.map(({name}) => [name, `sets/${name}.${hash}.json`])),
    search: {
      shards: {folder: 'search', hashes},
      ...(hasNumbers && {numbers: true}),
      ...(dayOf !== undefined && {order: `order.${hash}.json`}),
      leads: leadsOf(files, builder.leads(ranks), rows, writing),
    },
  };
}

/** What searches for each key show first. */
function leadsOf<Row extends ListRow, Text>(
  files: PublishedFiles,
  leads: Iterable<readonly [string, readonly number[]]>,
  rows: readonly Row[],
  writing: Writing<Row, Text>,
) {
  const runs = Array.from({length: leadFiles}, () => new Set<number>());
  for (const [key, own] of leads) for (const position of own) runs[hashOf(key) % leadFiles]?.add(position);
  const bodies = runs.map((own) => {
    const positions = [...own];
    const shown = positions.flatMap((position) => rows[position] ?? []);
    return {total: shown.length, facets: {}, positions, rows: writing.rows(shown)};
  });
  return files.addRun('leads', bodies);
}

function suggestOf(files: PublishedFiles): object {
  return {
    words: `words.${files.add('words', {offers: {低保: ['最低生活保障'], 养老金: ['养老保险']}})}.json`,
    initials: files.addRun('initials', [
      {offers: {clfw: ['养老服务']}},
      {offers: {zdshbz: ['最低生活保障'], zdshbzsq: ['最低生活保障申请']}},
    ]),
  };
}

/** First pages of the areas, except one that is left to the index. */
function pagesOf<Row extends ListRow, Text>(
  files: PublishedFiles,
  {facets, isNewestLast}: PublishedKind<Row, Text, unknown>['list'],
  rows: readonly Row[],
  writing: Writing<Row, Text>,
): Readonly<Record<string, string>> {
  const area = facets.find(({name}) => name === 'area');
  if (area === undefined) return {};
  const others = facets.filter(({name, isLarge}) => name !== 'area' && isLarge !== true);
  const values = positionsBy(rows, area.valuesOf).slice(1);
  return Object.fromEntries(
    values.map(([value]) => {
      const own = rows.filter((row) => area.valuesOf(row).includes(value));
      const first = isNewestLast ? own.slice(-pageSize).reverse() : own.slice(0, pageSize);
      files.add(`pages/area-${value}`, {
        total: own.length,
        facets: facetsOf(own, others),
        positions: first.map(({position}) => position),
        rows: writing.rows(first),
      });
      return [value, `pages/area-${value}.${hash}.json`];
    }),
  );
}

function positionsBy<Row extends ListRow>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): [value: string, positions: number[]][] {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row))) {
      const positions = found.get(value);
      if (positions === undefined) found.set(value, [row.position]);
      else positions.push(row.position);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function idsOf(rows: readonly ListRow[]): readonly object[] {
  return Array.from({length: idFiles}, (_, number) => {
    const own = rows.filter(({id}) => hashOf(id) % idFiles === number);
    return {ids: Object.fromEntries(own.map(({id, position}) => [id, position]))};
  });
}

function blocksOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({length: Math.ceil(items.length / blockSize)}, (_, number) =>
    items.slice(number * blockSize, (number + 1) * blockSize),
  );
}
