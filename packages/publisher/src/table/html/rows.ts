import {type Element, isElement} from './dom.js';

/** One `<tr>` of a table. */
export interface TableRow {
  readonly element: Element;
  /** Index of the last row of its group: cells do not reach beyond it. */
  readonly groupEnd: number;
}

/** The table's own rows in the order they are written. */
export function rowsOf(table: Element): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const group of table.childNodes.filter(isElement)) {
    if (!['thead', 'tbody', 'tfoot'].includes(group.tagName)) continue;
    const elements = group.childNodes.filter(isElement).filter(({tagName}) => tagName === 'tr');
    const groupEnd = rows.length + elements.length - 1;
    elements.forEach((element) => rows.push({element, groupEnd}));
  }
  return rows;
}

/** The cells of a row. */
export function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(isElement).filter(({tagName}) => tagName === 'td' || tagName === 'th');
}
