import type {Place} from '../messages/issue-factory.js';
import type {Cell} from '../table/sheet.js';
import type {Source} from './found.js';
import type {Field} from './header-aliases.js';
import {placeOf, type Table} from './row.js';

/** A table with the positions among its columns at which each field is said. */
export interface EntryTable extends Table {
  readonly fields: ReadonlyMap<Field, readonly number[]>;
}

/** A table made ready for entries. */
export function entryTable(table: Table): EntryTable {
  const fields = new Map<Field, number[]>();
  table.segment.columns.forEach(({role}, at) => {
    fields.set(role.field, [...(fields.get(role.field) ?? []), at]);
  });
  return {...table, fields};
}

/** One record of a table or form, its fields by name. */
export interface FieldTexts {
  /** Row a person sees it in. */
  readonly row: number;
  readonly source: Source;
  /** Text of a field, `''` if blank. */
  text(field: Field): string;
  /** Whether the table asks for the field. */
  has(field: Field): boolean;
  /** Date stored in the cell of a field, and where that cell leads. */
  stored(field: Field): Pick<Cell, 'date' | 'link'>;
  /** Where a field of the record is. */
  place(field: Field): Place;
}

/** One record of a table of documents or agencies, its fields by name. There are as many as rows: they are kept small. */
export class Entry implements FieldTexts {
  readonly table: EntryTable;
  readonly row: number;
  readonly line: number | undefined;
  /** Texts by the position of their columns in the table. */
  private readonly texts: string[];
  /** Cells that say more than their text, by the position of their columns. */
  private readonly cells: readonly (Cell | undefined)[];

  constructor(table: EntryTable, index: number, texts: readonly string[]) {
    const row = table.grid.rows[index];
    this.table = table;
    this.row = row?.number ?? 0;
    this.line = row?.line;
    this.texts = [...texts];
    this.cells = sayingMore(table, index);
  }

  /** Text of a field, `''` if blank; several columns of one field stand one under the other. */
  text(field: Field): string {
    const places = this.table.fields.get(field);
    if (places === undefined) return '';
    let text = '';
    for (const at of places) {
      const said = this.texts[at] ?? '';
      if (said !== '') text = text === '' ? said : `${text}\n${said}`;
    }
    return text;
  }

  /** Where the record is, for the report. */
  get source(): Source {
    const {file, name} = this.table.grid.sheet;
    const {row, line} = this;
    return {file, ...(name === undefined ? {} : {sheet: name}), row, ...(line === undefined ? {} : {line})};
  }

  has(field: Field): boolean {
    return this.table.fields.has(field);
  }

  /** Date stored in the first cell of a field, and where that cell leads. */
  stored(field: Field): Pick<Cell, 'date' | 'link'> {
    const [at] = this.table.fields.get(field) ?? [];
    return (at === undefined ? undefined : this.cells[at]) ?? {};
  }

  /** Where a field of the record is. */
  place(field: Field): Place {
    const [at] = this.table.fields.get(field) ?? [];
    const column = at === undefined ? undefined : this.table.segment.columns[at];
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

const none: readonly undefined[] = [];

function sayingMore({grid, segment}: Table, index: number): readonly (Cell | undefined)[] {
  let cells: (Cell | undefined)[] | undefined;
  segment.columns.forEach(({index: column}, at) => {
    const cell = grid.spot(index, column)?.cell;
    if (cell?.date === undefined && cell?.link === undefined) return;
    cells ??= segment.columns.map(() => undefined);
    cells[at] = cell;
  });
  return cells ?? none;
}
