import type {Place} from '../../messages/issue-factory.js';
import {columnLetters} from '../../table/columns.js';
import type {Cell, Sheet} from '../../table/sheet.js';
import {type Entry, type FieldTexts} from '../entry.js';
import {EntryReader} from '../entry.reader.js';
import type {Source} from '../found.js';
import type {Grid} from '../grid.js';
import type {Field} from '../header-aliases.js';
import type {Table} from '../row.js';
import type {PolicyAbove, PolicyBlock} from './policy.block.js';
import type {FormCell, PolicyForm} from './policy.form.js';

/** What names a row of its own, the most particular first; rows that show the same cell of it are one. */
const keys: readonly Field[] = ['question', 'item', 'comment', 'interpretationTitle'];

/** Makes the reader of a table of policies; its rows are added to the blocks, and to the documents if they are such. */
export function policyReader(
  table: Table,
  above: PolicyAbove,
  blocks: PolicyBlock[],
  documents: Entry[],
): EntryReader {
  const {policies} = table.segment;
  if (policies === undefined) throw new TypeError('no table of policies');
  const rows: Entry[] = [];
  blocks.push({table: policies, above, rows});
  const has = (field: Field): boolean => table.segment.columns.some(({role}) => role.field === field);
  const plain: Field = has('title') ? 'title' : 'docNumber';
  const one = policies.parts.size === 1 ? plain : undefined;
  const key = keys.find(has) ?? one;
  const take = (entry: Entry): void => {
    rows.push(entry);
    if (policies.ofDocuments) documents.push(entry);
  };
  return new EntryReader(table, take, key);
}

/** Takes the records of a form. */
export function policyForm(
  {sheet}: Grid,
  form: PolicyForm,
  titles: readonly string[],
  blocks: PolicyBlock[],
): PolicyBlock {
  const labels = new Set(form.records.flatMap((record) => [...record.keys()]));
  const rows = form.records.map((record) => new FormRecord(sheet, record, labels));
  const block: PolicyBlock = {table: form, above: {titles}, rows};
  blocks.push(block);
  return block;
}

/** One record of a form. */
class FormRecord implements FieldTexts {
  readonly row: number;
  readonly source: Source;
  private readonly cells: ReadonlyMap<Field, readonly FormCell[]>;
  private readonly labels: ReadonlySet<Field>;

  constructor(
    {file, name}: Sheet,
    cells: ReadonlyMap<Field, readonly FormCell[]>,
    labels: ReadonlySet<Field>,
  ) {
    this.cells = cells;
    this.labels = labels;
    this.row = Math.min(...[...cells.values()].flat().map(({row}) => row));
    this.source = {file, ...(name === undefined ? {} : {sheet: name}), row: this.row};
  }

  text(field: Field): string {
    return (this.cells.get(field) ?? []).map(({text}) => text).join('\n');
  }

  has(field: Field): boolean {
    return this.labels.has(field);
  }

  stored(field: Field): Pick<Cell, 'date' | 'link'> {
    return this.cells.get(field)?.[0]?.cell ?? {};
  }

  place(field: Field): Place {
    const [cell] = this.cells.get(field) ?? [];
    const {row: _row, ...sheet} = this.source;
    return {
      ...sheet,
      row: cell?.row ?? this.row,
      ...(cell === undefined ? {} : {column: columnLetters(cell.column)}),
      field,
    };
  }
}
