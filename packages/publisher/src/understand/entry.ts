import type {Place} from '../messages/issue-factory.js';
import type {Cell} from '../table/sheet.js';
import type {Field} from './header-aliases.js';
import {placeOf, type Table} from './row.js';

/** One record of a table of documents or agencies, its fields by name. */
export class Entry {
  readonly table: Table;
  readonly row: number;
  readonly line: number | undefined;
  private readonly index: number;
  /** Texts by the position of their columns in the table; there are as many entries as rows, so they are kept small. */
  private readonly texts: string[];

  constructor(table: Table, index: number, texts: readonly string[]) {
    const row = table.grid.rows[index];
    this.table = table;
    this.index = index;
    this.row = row?.number ?? 0;
    this.line = row?.line;
    this.texts = [...texts];
  }

  /** Text of a field, `''` if blank; several columns of one field stand one under the other. */
  text(field: Field): string {
    let text = '';
    this.table.segment.columns.forEach(({role}, at) => {
      const said = this.texts[at] ?? '';
      if (role.field === field && said !== '') text = text === '' ? said : `${text}\n${said}`;
    });
    return text;
  }

  has(field: Field): boolean {
    return this.table.segment.columns.some(({role}) => role.field === field);
  }

  /** First cell of a field. */
  cell(field: Field): Cell | undefined {
    const column = this.table.segment.columns.find(({role}) => role.field === field);
    return column === undefined ? undefined : this.table.grid.spot(this.index, column.index)?.cell;
  }

  /** Where a field of the record is. */
  place(field: Field): Place {
    const column = this.table.segment.columns.find(({role}) => role.field === field);
    return placeOf(this.table, this.row, field, column === undefined ? [] : [column.index]);
  }

  /** Takes in another row of the same record. */
  extend(texts: readonly string[]): void {
    texts.forEach((text, at) => {
      const said = this.texts[at] ?? '';
      if (text !== '' && !said.split('\n').includes(text))
        this.texts[at] = said === '' ? text : `${said}\n${text}`;
    });
  }
}
