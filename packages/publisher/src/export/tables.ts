import type {Located} from '../check/file.reader.js';
import type {LoadedFeed} from '../check/load.js';
import {agencyColumns} from './agencies.columns.js';
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
 * A column of a feed as tables. The catalogue brings its agencies along, which no other column holds.
 *
 * A table column that is empty in every record is kept: whoever edits the table may want to fill it.
 */
export function exportTables(loaded: LoadedFeed, column: ExportedColumn): readonly ExportTable[] {
  const feed = surroundingsOf(loaded);
  if (column === 'documents') return [tableOf('公开信息', documentColumns, loaded.documents, feed)];
  const catalog = tableOf('公开事项目录', catalogColumns, loaded.matters, feed);
  if (loaded.agencies.length === 0) return [catalog];
  return [catalog, tableOf('机构', agencyColumns, loaded.agencies, feed)];
}

function tableOf<T>(
  name: string,
  columns: readonly TableColumn<T>[],
  records: readonly Located<T>[],
  feed: Surroundings,
): ExportTable {
  return {
    name,
    columns,
    *rows() {
      for (const {record} of records) yield columns.map(({value}) => value(record, feed));
    },
  };
}

function surroundingsOf({feed, agencies}: LoadedFeed): Surroundings {
  return {
    areas: new Map((feed.localAreas ?? []).map(({code, name}) => [code, chinese(name)])),
    agencies: new Map(agencies.map(({record}) => [record.id, chinese(record.name)])),
  };
}
