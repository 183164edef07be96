import {failure, TableFailure} from '../failure.js';
import {Budget} from '../grid-writer.js';
import type {Reading} from '../reading.js';
import type {LinkedRegion} from '../regions.js';
import type {CellContext} from './cell.js';
import {openPackage, type Package} from './package.js';
import {type LinkReference, SheetReader} from './sheet-reader.js';
import {readStrings} from './strings.js';
import {readStyles} from './styles.js';
import {readRelationships, readWorkbook, type SheetEntry} from './workbook.js';
import {readXml} from './xml.js';

/** Reads every sheet of an .xlsx workbook; a damaged sheet is reported and the others are read. */
export async function readXlsx(bytes: Buffer, reading: Reading): Promise<void> {
  const source = await openPackage(bytes);
  const workbook = await readWorkbook(source);
  if (workbook.sheets.length === 0) throw failure('NO_TABLE');
  const context: CellContext = {
    strings: await readStrings(source, workbook.strings, new Budget()),
    styles: await readStyles(source, workbook.styles),
    from1904: workbook.from1904,
  };
  await readSheets(source, workbook.sheets, context, reading);
}

/** A damaged sheet does not keep the others from being read; without any other the file is what is damaged. */
async function readSheets(
  source: Package,
  sheets: readonly SheetEntry[],
  context: CellContext,
  reading: Reading,
): Promise<void> {
  const damages: TableFailure[] = [];
  for (const sheet of sheets) {
    await readSheet(source, sheet, context, reading).catch((error: unknown) => {
      if (!(error instanceof TableFailure) || error.message !== 'FILE_DAMAGED') throw error;
      damages.push(error);
      reading.report('SHEET_DAMAGED', {sheet: sheet.name});
    });
  }
  const [first] = damages;
  if (first !== undefined && damages.length === sheets.length) throw first;
}

async function readSheet(
  source: Package,
  entry: SheetEntry,
  context: CellContext,
  reading: Reading,
): Promise<void> {
  const grid = reading.grid();
  const reader = new SheetReader(grid, context);
  await readXml(source.read(entry.part), reader);
  if (reader.cut) reading.report('SHEET_CUT', {sheet: entry.name});
  const {name, hidden} = entry;
  const {merges, hiddenColumns} = reader;
  const links = await resolvedLinks(source, entry.part, reader.links);
  reading.deliver({name, hidden, grid, merges, links, hiddenColumns});
}

/** Links by their addresses; places inside the workbook keep their `#`. */
async function resolvedLinks(
  source: Package,
  part: string,
  references: readonly LinkReference[],
): Promise<readonly LinkedRegion[]> {
  if (references.length === 0) return [];
  const relationships = await readRelationships(source, part);
  return references.flatMap(({id, location, ...region}) => {
    const target = id === undefined ? undefined : relationships.get(id)?.target;
    const place = location === undefined ? '' : `#${location}`;
    const link = (target ?? '') + place;
    return link === '' ? [] : [{...region, link}];
  });
}
