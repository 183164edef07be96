import exceljs from 'exceljs';

import type {TableColumn} from './column.js';

/** Rows prepared for entry below the header: what drop-downs cover. */
const preparedRows = 2000;
const font = {name: '宋体', size: 11};

/** A workbook being written to a file, row by row. */
export type Workbook = exceljs.stream.xlsx.WorkbookWriter;
export type Worksheet = exceljs.Worksheet;

/** Begins a workbook; `commit()` finishes the file. */
export function createWorkbook(filename: string): Workbook {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    filename,
    useStyles: true,
    useSharedStrings: true,
  });
  workbook.creator = 'zwgk';
  return workbook;
}

/** Adds a sheet with a header that stays in view and repeats on every printed page. */
export function addTable(
  workbook: Workbook,
  name: string,
  columns: readonly TableColumn<never>[],
): exceljs.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{state: 'frozen', ySplit: 1}],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      margins: {left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3},
    },
    headerFooter: {oddFooter: '&C第 &P 页，共 &N 页'},
  });
  // Text format keeps `2026-01-31`, long codes and `=…` as they were typed.
  sheet.columns = columns.map(({width}) => ({
    width,
    style: {numFmt: '@', font, alignment: {wrapText: true, vertical: 'top'}},
  }));
  writeHeader(sheet, columns);
  addChoices(sheet, columns);
  return sheet;
}

/** Adds one record; a streamed row is gone from memory at once. */
export function addRecord(sheet: exceljs.Worksheet, values: readonly string[]): void {
  sheet.addRow(values.map((value) => (value === '' ? null : value))).commit();
}

function writeHeader(sheet: exceljs.Worksheet, columns: readonly TableColumn<never>[]): void {
  const row = sheet.addRow(columns.map(({header}) => header));
  row.height = 32;
  row.eachCell((cell) => {
    cell.font = {...font, bold: true};
    cell.alignment = {wrapText: true, vertical: 'middle', horizontal: 'center'};
    cell.fill = {type: 'pattern', pattern: 'solid', fgColor: {argb: 'FFE8EEF5'}};
    cell.border = {bottom: {style: 'thin', color: {argb: 'FF7A8CA3'}}};
  });
  row.commit();
}

/** Drop-downs warn but do not forbid: a county may have areas of its own, and cells may hold several values. */
function addChoices(sheet: exceljs.Worksheet, columns: readonly TableColumn<never>[]): void {
  columns.forEach(({header, choices}, i) => {
    if (choices === undefined) return;
    const letter = sheet.getColumn(i + 1).letter;
    validationsOf(sheet).add(`${letter}2:${letter}${preparedRows}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: header,
      error: `一般填写：${choices.slice(0, 8).join('、')}${choices.length > 8 ? '……' : ''}`,
    });
  });
}

interface Validations {
  readonly add: (range: string, validation: exceljs.DataValidation) => void;
}

/** Validations of a whole range; exceljs has them, its types do not. */
function validationsOf(sheet: exceljs.Worksheet): Validations {
  return (sheet as exceljs.Worksheet & {readonly dataValidations: Validations}).dataValidations;
}
