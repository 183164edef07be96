import type {Located} from '../check/file.reader.js';
import type {LoadedFeed} from '../check/load.js';
import type {Alias} from '../suggest/alias.js';
import {agencyColumns} from './agencies.columns.js';
import {aliasColumns} from './alias.columns.js';
import {catalogColumns} from './catalog.columns.js';
import {chinese, type Surroundings, type TableColumn} from './column.js';
import {documentColumns} from './documents.columns.js';

/** Columns of a feed that can be exported. */
export type ExportedColumn = 'catalog' | 'documents';

/** One table of an export: what its columns are called and how its rows are made. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly TableColumn<never>[];
  readonly rows: () => Iterable<readonly string[]>;
}

/**
 * A column of a feed as tables. The catalogue brings its agencies and everyday words along, which no other column holds.
 *
 * A table column that is empty in every record is kept: whoever edits the table may want to fill it.
 */
export function exportTables(loaded: LoadedFeed, column: ExportedColumn): readonly ExportTable[] {
  const feed = surroundingsOf(loaded);
  const {matters, documents, agencies, aliases} = loaded;
  if (column === 'documents') return [tableOf('公开信息', documentColumns, recordsOf(documents), feed)];
  return [
    tableOf('公开事项目录', catalogColumns, recordsOf(matters), feed),
    ...(agencies.length > 0 ? [tableOf('机构', agencyColumns, recordsOf(agencies), feed)] : []),
    ...(aliases.length > 0 ? [tableOf<Alias>('俗称', aliasColumns, aliases, feed)] : []),
  ];
}

function recordsOf<T>(located: readonly Located<T>[]): readonly T[] {
  return located.map(({record}) => record);
}

function tableOf<T>(
  name: string,
  columns: readonly TableColumn<T>[],
  records: readonly T[],
  feed: Surroundings,
): ExportTable {
  return {
    name,
    columns,
    *rows() {
      for (const record of records) yield columns.map(({value}) => value(record, feed));
    },
  };
}

function surroundingsOf({feed, agencies}: LoadedFeed): Surroundings {
  return {
    areas: new Map((feed.localAreas ?? []).map(({code, name}) => [code, chinese(name)])),
    agencies: new Map(agencies.map(({record}) => [record.id, chinese(record.name)])),
  };
}
