import {bodies, county} from './bodies.js';
import type {DocumentTableRow} from './documents.js';
import type {MatterTableRow} from './matters.js';

/** A table as a spreadsheet has it. */
export interface CountyTable<Row> {
  /** Name of its file and sheet. */
  readonly name: string;
  readonly columns: readonly CountyColumn<Row>[];
}

/** One column of a table. */
export interface CountyColumn<Row> {
  readonly heading: string;
  readonly text: (row: Row) => string | number | undefined;
  /** Its texts are civil dates, which a workbook keeps as numbers. */
  readonly isDate?: true;
}

/** The catalogue (公开目录) in one sheet, with the columns the publisher knows. */
export const mattersTable: CountyTable<MatterTableRow> = {
  name: '公开目录',
  columns: [
    {heading: '序号', text: ({serial}) => serial},
    {heading: '领域', text: ({area}) => area},
    {heading: '一级事项', text: ({level1}) => level1},
    {heading: '二级事项', text: ({level2}) => level2},
    {heading: '公开内容（要素）', text: ({elements}) => elements},
    {heading: '公开依据', text: ({basis}) => basis},
    {heading: '公开时限', text: ({timeLimit}) => timeLimit},
    {heading: '公开主体', text: ({subject}) => subject},
    {heading: '公开渠道和载体', text: ({channels}) => channels},
    {heading: '公开对象', text: ({audience}) => audience},
    {heading: '公开方式', text: ({mode}) => mode},
    {heading: '公开层级', text: ({levels}) => levels},
    {heading: '五公开', text: ({stage}) => stage},
  ],
};

/** The documents (公开信息). */
export const documentsTable: CountyTable<DocumentTableRow> = {
  name: '公开信息',
  columns: [
    {heading: '标题', text: ({title}) => title},
    {heading: '文号', text: ({docNumber}) => docNumber},
    {heading: '索引号', text: ({indexNumber}) => indexNumber},
    {heading: '发文机关', text: ({issuer}) => issuer},
    {heading: '成文日期', text: ({writtenOn}) => writtenOn, isDate: true},
    {heading: '发布日期', text: ({publishedOn}) => publishedOn, isDate: true},
    {heading: '有效性', text: ({validity}) => validity},
    {heading: '五公开', text: ({stage}) => stage},
    {heading: '领域', text: ({area}) => area},
    {heading: '对应事项', text: ({matter}) => matter},
    {heading: '链接', text: ({url}) => url},
    {heading: '附件', text: ({attachments}) => attachments},
    {heading: '摘要', text: ({summary}) => summary},
  ],
};

/** A body with its place in the list, from 0. */
type AgencyTableRow = readonly [name: string, level: string, place: number];

/** The bodies (机构), to be published with their telephones. */
export const agenciesTable: CountyTable<AgencyTableRow> = {
  name: '机构',
  columns: [
    {heading: '机构名称', text: ([name]) => name},
    {heading: '层级', text: ([, level]) => level},
    {heading: '联系电话', text: ([, , place]) => `0000-55${String(place).padStart(5, '0')}`},
    {heading: '地址', text: ([, , place]) => `${county}人民路${place + 1}号`},
  ],
};

/** Rows of {@link agenciesTable}. */
export const countyAgencies: readonly AgencyTableRow[] = bodies.map(({name, level}, place) => [
  name,
  level === 'county' ? '县级' : '乡级',
  place,
]);

/** The publisher's settings that go with the tables. */
export const countyConfig = {
  title: `${county}基层政务公开标准目录`,
  publisher: {
    name: `${county}人民政府`,
    siteId: '0000000001',
    region: '999999',
    url: '/',
    phone: '0000-5550000',
  },
} as const;
