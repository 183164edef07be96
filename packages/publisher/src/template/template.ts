import {agencyColumns} from '../export/agencies.columns.js';
import {catalogColumns} from '../export/catalog.columns.js';
import {documentColumns} from '../export/documents.columns.js';
import {addTable, createWorkbook, type Workbook, type Worksheet} from '../export/workbook.js';
import {guidance, type GuidanceLine} from './guidance.js';

/** Names of the sheets a county fills in. */
export const sheetNames = {
  guidance: '填写说明',
  catalog: '公开事项目录',
  documents: '公开信息',
  agencies: '机构',
} as const;

/** Writes the workbook a county fills in. */
export async function writeTemplate(filename: string): Promise<void> {
  const workbook = createWorkbook(filename);
  addGuidance(workbook);
  addTable(workbook, sheetNames.catalog, catalogColumns).commit();
  addTable(workbook, sheetNames.documents, documentColumns).commit();
  addTable(workbook, sheetNames.agencies, agencyColumns).commit();
  await workbook.commit();
}

function addGuidance(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(sheetNames.guidance, {
    views: [{showGridLines: false}],
    pageSetup: {paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0},
  });
  sheet.columns = [{width: 30}, {width: 90}];
  for (const line of guidance) addLine(sheet, line);
  sheet.commit();
}

function addLine(sheet: Worksheet, line: GuidanceLine): void {
  const row = sheet.addRow(line.type === 'column' ? [line.name, line.text] : [line.text]);
  const bold = line.type !== 'advice' && line.type !== 'column';
  const size = {title: 18, heading: 13, advice: 11, column: 11}[line.type];
  row.eachCell((cell) => {
    cell.font = {name: '宋体', size, bold};
    cell.alignment = {vertical: 'top', wrapText: line.type !== 'heading' && line.type !== 'title'};
  });
  if (line.type === 'advice') {
    sheet.mergeCells(row.number, 1, row.number, 2);
    row.height = 34;
  }
  if (line.type === 'heading') row.height = 28;
  row.commit();
}
