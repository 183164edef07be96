import {agencyColumns} from '../export/agencies.columns.js';
import {aliasColumns} from '../export/alias.columns.js';
import {catalogColumns} from '../export/catalog.columns.js';
import {documentColumns} from '../export/documents.columns.js';
import {
  changeColumns,
  commentColumns,
  elementColumns,
  interpretationColumns,
  policyColumns,
  questionColumns,
} from '../export/policies.columns.js';
import {addTable, createWorkbook, type Workbook, type Worksheet} from '../export/workbook.js';
import {guidance, type GuidanceLine} from './guidance.js';

/** Names of the sheets a county fills in. */
export const sheetNames = {
  guidance: '填写说明',
  catalog: '公开事项目录',
  documents: '公开信息',
  policies: '政策文件',
  interpretations: '政策解读',
  elements: '解读要素',
  comparison: '新旧差异',
  comments: '意见征集与采纳',
  questions: '政策问答',
  agencies: '机构',
  aliases: '俗称',
} as const;

/** Writes the workbook a county fills in. */
export async function writeTemplate(filename: string): Promise<void> {
  const workbook = createWorkbook(filename);
  addGuidance(workbook);
  addTable(workbook, sheetNames.catalog, catalogColumns).commit();
  addTable(workbook, sheetNames.documents, documentColumns).commit();
  addTable(workbook, sheetNames.policies, policyColumns).commit();
  addTable(workbook, sheetNames.interpretations, interpretationColumns).commit();
  addTable(workbook, sheetNames.elements, elementColumns).commit();
  addTable(workbook, sheetNames.comparison, changeColumns).commit();
  addTable(workbook, sheetNames.comments, commentColumns).commit();
  addTable(workbook, sheetNames.questions, questionColumns).commit();
  addTable(workbook, sheetNames.agencies, agencyColumns).commit();
  addTable(workbook, sheetNames.aliases, aliasColumns).commit();
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

/** How each kind of line looks: height in points, size and weight of its letters. */
const looks = {
  title: {height: 36, size: 18, bold: true, vertical: 'middle'},
  heading: {height: 32, size: 13, bold: true, vertical: 'bottom'},
  advice: {height: 20, size: 11, bold: false, vertical: 'top'},
  column: {height: 20, size: 11, bold: false, vertical: 'top'},
} as const;
/** Characters that fit on a line of advice, across both columns. */
const lineLength = 75;

function addLine(sheet: Worksheet, line: GuidanceLine): void {
  const {height, size, bold, vertical} = looks[line.type];
  const row = sheet.addRow(line.type === 'column' ? [line.name, line.text] : [line.text]);
  row.eachCell((cell) => {
    cell.font = {name: '宋体', size, bold};
    cell.alignment = {vertical, wrapText: true};
  });
  if (line.type !== 'column') sheet.mergeCells(row.number, 1, row.number, 2);
  row.height = height * Math.ceil(line.type === 'advice' ? line.text.length / lineLength : 1);
  row.commit();
}
