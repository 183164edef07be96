import type {Meaning, ObjectDescription} from './description.js';
import {headerFields} from './feed.descriptions.js';

const headFields: Readonly<Record<string, Meaning>> = {
  ...headerFields,
  total: ['总条数', 'How many records there are'],
  facets: [
    '各[筛选条件](profiles.md#facets)的条数：`[取值, 条数]` 的列表',
    'Counts of the [facets](profiles.md#facets): lists of `[value, count]`',
  ],
  rows: ['最前面的若干行', 'The first rows'],
  map: [
    '索引文件的地址，相对于本文件；群众第一次操作时才读取',
    'Address of the map, relative to this file; it is read when a resident first does something',
  ],
};

const pageFields: Readonly<Record<string, Meaning>> = {
  ...headerFields,
  total: ['这一类的总条数', 'How many records have the value'],
  facets: [
    '这些记录在其他筛选条件下的条数；本页自身的筛选条件见首屏文件',
    'Counts over these records; the facet the page is of is counted in the head',
  ],
  positions: ['每行的位置', 'Position of each row'],
};

export const publishedDescriptions: Readonly<Record<string, ObjectDescription>> = {
  catalogHead: {
    about: ['目录的首屏文件', 'Head of a published catalogue'],
    fields: headFields,
  },
  matterTable: {
    about: ['事项列表，每个成员是一列', 'List of matters; every member is a column'],
    fields: {
      id: ['标识', 'Identifier'],
      code: ['事项编码', 'Code of the matter'],
      area: ['领域代码', 'Code of the area'],
      level1: ['一级事项', 'Level-1 matter'],
      level2: ['二级事项', 'Level-2 matter'],
      subject: ['公开主体', 'Disclosing body'],
      channels: ['渠道代码', 'Codes of the channels'],
      audience: ['公开对象', 'Audience'],
      mode: ['公开方式', 'Mode'],
      levels: ['公开层级', 'Levels'],
      stage: ['五公开的环节', 'Stages'],
      documents: ['公开信息条数，无值为 0', 'Number of documents; no value means 0'],
      newest: ['其中最新一条的日期', 'Date of the newest of them'],
      gap: [
        '缺漏：没有公开信息，或最新一条已超过本事项的公开周期。按本数据 `updated` 的日期判断',
        'What it lacks: documents, or one within its own period; told by the date of the feed’s `updated`',
      ],
    },
  },
  matterRowsFile: {
    about: [
      '目录的行：全部，或连续的一段',
      'Rows of the catalogue: all of them, or some that follow each other',
    ],
    fields: {...headerFields, rows: ['按目录顺序的行', 'Rows in the order of the catalogue']},
  },
  matterPage: {
    about: ['某一领域或公开主体的首页', 'First page of an area or a disclosing body'],
    fields: {...pageFields, rows: ['最前面的若干行', 'The first rows']},
  },
  matterTextTable: {
    about: [
      '搜索用文本，每个成员是一列，行序与目录相同',
      'Text that search reads; every member is a column, rows in the order of the catalogue',
    ],
    fields: {
      elements: ['公开内容（要素）', 'Content elements'],
      basis: ['公开依据', 'Legal basis'],
      timeLimit: ['公开时限', 'Time limit'],
    },
  },
  matterTextsFile: {
    about: ['目录的搜索用文本', 'Text of the catalogue for search'],
    fields: {...headerFields, rows: ['全部行，按目录顺序', 'All rows in the order of the catalogue']},
  },
  detailsFile: {
    about: ['目录的详情文件', 'File of details of a published catalogue'],
    fields: {
      ...headerFields,
      items: ['公开事项及其信息，按目录顺序', 'Matters with their documents, in the order of the catalogue'],
    },
  },
  documentHead: {
    about: ['公开信息的首屏文件', 'Head of published documents'],
    fields: {
      ...headFields,
      rows: [
        '最新的若干行，最新在前：第 n 行（从 0 起）的位置是 total − 1 − n',
        'The newest rows, newest first: row n (from 0) has the position total − 1 − n',
      ],
    },
  },
  documentPage: {
    about: ['某一领域或发文机关的首页', 'First page of an area or an issuing body'],
    fields: {...pageFields, rows: ['最新的若干行，最新在前', 'The newest rows, newest first']},
  },
  documentTextTable: {
    about: [
      '搜索用文本，每个成员是一列，行序与公开信息相同',
      'Text that search reads; every member is a column, rows in the order of the documents',
    ],
    fields: {indexNumber: ['索引号', 'Index number'], summary: ['摘要', 'Summary']},
  },
  documentTextsFile: {
    about: ['公开信息的搜索用文本', 'Text of the documents for search'],
    fields: {...headerFields, rows: ['全部行，按位置顺序', 'All rows in the order of their positions']},
  },
  documentTable: {
    about: ['公开信息列表，每个成员是一列', 'List of documents; every member is a column'],
    fields: {
      id: ['标识', 'Identifier'],
      title: ['标题', 'Title'],
      docNumber: ['文号', 'Document number'],
      issuer: ['发文机关', 'Issuing body'],
      area: ['领域代码', 'Code of the area'],
      stage: ['五公开的环节', 'Stages'],
      validity: ['有效性', 'Validity'],
      onTrial: ['试行的为 `true`', '`true` where it is on trial'],
      validUntil: ['有效期截止日', 'Last day on which it is valid'],
      attribute: ['公开属性', 'Disclosure attribute'],
      writtenOn: ['成文日期', 'Date of writing'],
      publishedOn: ['发布日期', 'Date of publication'],
    },
  },
  documentRowsFile: {
    about: [
      '公开信息的行：全部，或连续的一段',
      'Rows of the documents: all of them, or some that follow each other',
    ],
    fields: {
      ...headerFields,
      rows: ['按位置顺序的行，最新在后', 'Rows in the order of their positions, newest last'],
    },
  },
  dictionary: {
    about: ['一列的字典写法', 'A column written by dictionary'],
    fields: {
      values: ['各不相同的值', 'The distinct values'],
      index: [
        '每行的值在 `values` 中的位置，从 0 起；-1 表示无值',
        'Per row, the position of its value in `values`, from 0; -1 for none',
      ],
    },
  },
};
