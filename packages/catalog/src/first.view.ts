import type {MatterRow} from '@zwgk/feed';

/** Rows that follow one another under the same level-1 matter. */
export interface RowGroup {
  readonly area?: string;
  readonly level1: string;
  readonly rows: readonly MatterRow[];
}

/** Rows in the order given, those of one level-1 matter together. */
export function groupRows(rows: readonly MatterRow[]): readonly RowGroup[] {
  const groups: {area?: string; level1: string; rows: MatterRow[]}[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last?.level1 === row.level1 && last.area === row.area) last.rows.push(row);
    else groups.push({...row, rows: [row]});
  }
  return groups;
}
