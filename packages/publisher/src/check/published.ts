import {type ColumnMap, type ListRow, parseMap, type SizedRun} from '@zwgk/feed';

import type {CheckedKind} from './checked.kinds.js';
import {DerivedRules} from './derived.rules.js';
import type {FileReader, Located, Part} from './file.reader.js';
import type {PersonalRules} from './personal.rules.js';

/** What was read of a column published in parts. */
export interface Published<Kept> {
  /** In the order of their positions. */
  readonly records: readonly Located<Kept>[];
  /** Whether no record is missing, so that positions are known. */
  readonly isWhole: boolean;
  /** Where the parts are; absent when that cannot be read. */
  readonly map?: ColumnMap;
}

/** Reads a column published in parts; in a check, every part of it is held against its records. */
export async function readPublished<
  Row extends ListRow,
  Text extends object,
  Full extends {readonly id: string},
  Kept extends {readonly id: string},
>(
  part: Part,
  kind: CheckedKind<Row, Text, Full, Kept>,
  reader: FileReader,
  personal: PersonalRules,
): Promise<Published<Kept>> {
  const {name, json} = part;
  const reading = reader.whole(kind.parseHead(json), name, json);
  if (reading === undefined) return {records: [], isWhole: false};
  const {head} = reading;
  reader.noteUnknownKeys(json, head, name);
  const mapPart = await reader.follow(head.map, name, true);
  const map = mapPart && reader.whole(parseMap(mapPart.json), mapPart.name, mapPart.json);
  if (mapPart === undefined || map === undefined) return {records: [], isWhole: false};
  reader.noteUnknownKeys(mapPart.json, map, mapPart.name);
  const details = new DetailsReader(kind, reader, personal);
  await details.read(map.details, name);
  const {records, rows, texts, isWhole} = details;
  if (!reader.reading.isThorough) return {records, isWhole, map};
  if (isWhole) reader.compareTotals(head.total, records.length, name);
  const isComparable = isWhole && kind.isCertain && rows.length === head.total;
  const rules = new DerivedRules({reader, personal, head: part, kind, rows, texts, isWhole: isComparable});
  rules.checkHead(reading);
  await rules.checkParts(map, mapPart.name);
  return {records, isWhole, map};
}

/** Reads the records of a column, and notes what they make of its other files. */
class DetailsReader<Row extends ListRow, Text, Full extends {readonly id: string}, Kept> {
  readonly records: Located<Kept>[] = [];
  readonly rows: Row[] = [];
  readonly texts: Text[] = [];
  /** Whether no record is missing, so that positions are known. */
  isWhole = true;
  private readonly kind: CheckedKind<Row, Text, Full, Kept>;
  private readonly reader: FileReader;
  private readonly personal: PersonalRules;
  private readonly ids = new Set<string>();

  constructor(kind: CheckedKind<Row, Text, Full, Kept>, reader: FileReader, personal: PersonalRules) {
    this.kind = kind;
    this.reader = reader;
    this.personal = personal;
  }

  async read(run: SizedRun, head: string): Promise<void> {
    let rest = run.hashes.length;
    for await (const part of this.reader.run(run, head)) {
      rest--;
      if (part === undefined) this.isWhole = false;
      else this.take(part, run.size, rest === 0);
    }
  }

  private take(part: Part, size: number, isLast: boolean): void {
    const found = this.reader.itemsFile(this.kind.shape, part.json, part.name);
    this.kind.declare?.(found.map(({record}) => record));
    this.personal.inspect(part);
    if (isLast ? found.length === 0 || found.length > size : found.length !== size) {
      this.isWhole = false;
      this.reader.compareTotals(size, found.length, part.name);
    }
    for (const located of found) this.takeRecord(located);
  }

  private takeRecord(located: Located<Full>): void {
    const {record, file, pointer} = located;
    if (this.ids.has(record.id)) {
      this.reader.reading.findings.add('RECORD_DUPLICATE', file, pointer, record.id);
    }
    this.ids.add(record.id);
    const row = this.kind.rowOf(record, this.rows.length);
    const before = this.rows[this.rows.length - 1];
    if (before !== undefined && this.kind.isBefore?.(row, before) === true) {
      this.reader.reading.findings.add('DOCUMENTS_UNORDERED', file, pointer, record.id);
    }
    this.rows.push(row);
    this.texts.push(this.kind.textOf(record));
    this.records.push({record: this.kind.accept(located), file, pointer});
  }
}
