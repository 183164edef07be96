import type {Matter, MatterTable, MatterTextTable} from './schemas.js';
import {codeCells, decodeAll, decodeColumn, encodeColumn} from './table.js';

/** A row of the catalogue's list: every column of `matterTable`, decoded. */
export interface MatterRow {
  /** Position in catalogue order, from 0; `details` files are found by it. */
  readonly position: number;
  readonly id: string;
  readonly code?: string;
  readonly area?: string;
  readonly level1: string;
  readonly level2?: string;
  readonly subject?: string;
  readonly channels: readonly string[];
  readonly audience: readonly string[];
  readonly mode: readonly string[];
  readonly levels: readonly string[];
  readonly stage: readonly string[];
  /** Number of documents published under the matter. */
  readonly documents: number;
  /** Civil date of the newest of them. */
  readonly newest?: string;
}

type CodesOf<K extends keyof Matter> = NonNullable<Matter[K]>;

/** A row as this package makes and reads it: its codes are known to be of their codelists. */
export interface CodedMatterRow extends MatterRow {
  readonly channels: CodesOf<'channels'>['codes'];
  readonly audience: CodesOf<'audience'>;
  readonly mode: CodesOf<'mode'>;
  readonly levels: CodesOf<'levels'>;
  readonly stage: CodesOf<'stage'>;
}

/** Long text of a row that search reads. */
export interface MatterText {
  readonly elements?: string;
  readonly basis?: string;
  readonly timeLimit?: string;
}

/** Writes rows as a table: one column per field, each as plain values or by dictionary, whichever is shorter. */
export function encodeTable(rows: readonly CodedMatterRow[]): MatterTable {
  const code = encodeColumn(rows.map((row) => row.code));
  const area = encodeColumn(rows.map((row) => row.area));
  const level2 = encodeColumn(rows.map((row) => row.level2));
  const subject = encodeColumn(rows.map((row) => row.subject));
  const channels = codeCells(rows.map((row) => row.channels));
  const audience = codeCells(rows.map((row) => row.audience));
  const mode = codeCells(rows.map((row) => row.mode));
  const levels = codeCells(rows.map((row) => row.levels));
  const stage = codeCells(rows.map((row) => row.stage));
  const documents = encodeColumn(rows.map((row) => (row.documents > 0 ? row.documents : undefined)));
  const newest = encodeColumn(rows.map((row) => row.newest));
  return {
    id: encodeColumn(rows.map((row) => row.id)) ?? [],
    ...(code && {code}),
    ...(area && {area}),
    level1: encodeColumn(rows.map((row) => row.level1)) ?? [],
    ...(level2 && {level2}),
    ...(subject && {subject}),
    ...(channels && {channels}),
    ...(audience && {audience}),
    ...(mode && {mode}),
    ...(levels && {levels}),
    ...(stage && {stage}),
    ...(documents && {documents}),
    ...(newest && {newest}),
  };
}

/** Columns of a table by field, for reading. */
function columnsOf(table: MatterTable) {
  return {
    id: decodeColumn(table.id),
    code: decodeColumn(table.code),
    area: decodeColumn(table.area),
    level1: decodeColumn(table.level1),
    level2: decodeColumn(table.level2),
    subject: decodeColumn(table.subject),
    channels: decodeColumn(table.channels),
    audience: decodeColumn(table.audience),
    mode: decodeColumn(table.mode),
    levels: decodeColumn(table.levels),
    stage: decodeColumn(table.stage),
    documents: decodeColumn(table.documents),
    newest: decodeColumn(table.newest),
  };
}

function rowAt(columns: ReturnType<typeof columnsOf>, row: number): CodedMatterRow | undefined {
  const id = columns.id.at(row);
  const level1 = columns.level1.at(row);
  if (id === undefined || level1 === undefined) return undefined;
  const code = columns.code.at(row);
  const area = columns.area.at(row);
  const level2 = columns.level2.at(row);
  const subject = columns.subject.at(row);
  const newest = columns.newest.at(row);
  return {
    position: row,
    id,
    ...(code !== undefined && {code}),
    ...(area !== undefined && {area}),
    level1,
    ...(level2 !== undefined && {level2}),
    ...(subject !== undefined && {subject}),
    channels: columns.channels.at(row) ?? [],
    audience: columns.audience.at(row) ?? [],
    mode: columns.mode.at(row) ?? [],
    levels: columns.levels.at(row) ?? [],
    stage: columns.stage.at(row) ?? [],
    documents: columns.documents.at(row) ?? 0,
    ...(newest !== undefined && {newest}),
  };
}

/** Rows of a table, the first at position 0; `undefined` when its columns disagree or a row has no id or name. */
export function decodeTable(table: MatterTable): readonly CodedMatterRow[] | undefined {
  const columns = columnsOf(table);
  return decodeAll(Object.values(columns), columns.id.length ?? 0, (row) => rowAt(columns, row));
}

/** Writes search texts as a table, one row per matter in catalogue order. */
export function encodeTexts(texts: readonly MatterText[]): MatterTextTable {
  const elements = encodeColumn(texts.map((row) => row.elements));
  const basis = encodeColumn(texts.map((row) => row.basis));
  const timeLimit = encodeColumn(texts.map((row) => row.timeLimit));
  return {...(elements && {elements}), ...(basis && {basis}), ...(timeLimit && {timeLimit})};
}

/** Search texts of a table, in the order of its rows; `undefined` when its columns disagree. */
export function decodeTexts(table: MatterTextTable): readonly MatterText[] | undefined {
  const elements = decodeColumn(table.elements);
  const basis = decodeColumn(table.basis);
  const timeLimit = decodeColumn(table.timeLimit);
  const length = Math.max(elements.length ?? 0, basis.length ?? 0, timeLimit.length ?? 0);
  return decodeAll([elements, basis, timeLimit], length, (row) =>
    textOf(elements.at(row), basis.at(row), timeLimit.at(row)),
  );
}

function textOf(elements?: string, basis?: string, timeLimit?: string): MatterText {
  return {
    ...(elements !== undefined && {elements}),
    ...(basis !== undefined && {basis}),
    ...(timeLimit !== undefined && {timeLimit}),
  };
}
