import type {Surroundings, TableColumn} from './column.js';

/** One table of an export: what its columns are called and how its rows are made. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly TableColumn<never>[];
  readonly rows: () => Iterable<readonly string[]>;
}

/** Records as a table. */
export function tableOf<T>(
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
