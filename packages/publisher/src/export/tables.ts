import type {Located} from '../check/file.reader.js';
import type {LoadedFeed} from '../check/load.js';
import type {Alias} from '../suggest/alias.js';
import {agencyColumns} from './agencies.columns.js';
import {aliasColumns} from './alias.columns.js';
import {catalogColumns} from './catalog.columns.js';
import {chinese, type Surroundings} from './column.js';
import {documentColumns} from './documents.columns.js';
import {policyTable, policyTables} from './policies.tables.js';
import {type ExportTable, tableOf} from './table.js';

/** Columns of a feed that can be exported. */
export type ExportedColumn = 'catalog' | 'documents' | 'policies';

/**
 * A column of a feed as tables. The catalogue brings its agencies and everyday words along, which no other column holds,
 * policies what explains them.
 *
 * A table column that is empty in every record is kept: whoever edits the table may want to fill it.
 */
export function exportTables(loaded: LoadedFeed, column: ExportedColumn): readonly ExportTable[] {
  const feed = surroundingsOf(loaded);
  const {matters, documents, policies, agencies, aliases} = loaded;
  if (column === 'documents') return [tableOf('公开信息', documentColumns, recordsOf(documents), feed)];
  if (column === 'policies') return policyTables(recordsOf(policies), feed);
  return [
    tableOf('公开事项目录', catalogColumns, recordsOf(matters), feed),
    ...(agencies.length > 0 ? [tableOf('机构', agencyColumns, recordsOf(agencies), feed)] : []),
    ...(aliases.length > 0 ? [tableOf<Alias>('俗称', aliasColumns, aliases, feed)] : []),
  ];
}

/** A column of a feed as the one table that a file without sheets can hold. */
export function exportTable(loaded: LoadedFeed, column: ExportedColumn): ExportTable | undefined {
  if (column !== 'policies') return exportTables(loaded, column)[0];
  return policyTable(recordsOf(loaded.policies), surroundingsOf(loaded));
}

function recordsOf<T>(located: readonly Located<T>[]): readonly T[] {
  return located.map(({record}) => record);
}

function surroundingsOf({feed, agencies}: LoadedFeed): Surroundings {
  return {
    areas: new Map((feed.localAreas ?? []).map(({code, name}) => [code, chinese(name)])),
    agencies: new Map(agencies.map(({record}) => [record.id, chinese(record.name)])),
  };
}
