import type {Meaning, ObjectDescription} from './description.js';
import {headerFields} from './feed.descriptions.js';

const counts = (zh: string, en: string): Meaning => [
  `${zh}：\`[值, 条数]\` 的列表`,
  `${en}: a list of \`[value, count]\``,
];

const fileFields: Readonly<Record<string, Meaning>> = {
  rows: ['全部行的文件', 'File of all rows'],
  details: ['详情文件，按行的顺序', 'Files of details, in the order of the rows'],
  detailSize: [
    '每个详情文件的条数：第 n 行（从 0 起）在第 ⌊n ÷ detailSize⌋ 个文件',
    'Records to a file of details: row n (from 0) is in file ⌊n ÷ detailSize⌋',
  ],
};

const headFields: Readonly<Record<string, Meaning>> = {
  ...headerFields,
  total: ['总条数', 'How many records there are'],
  rows: ['最前面的若干行', 'The first rows'],
  files: ['其余部分的位置，相对于本文件', 'Where the other parts are, relative to this file'],
};

export const publishedDescriptions: Readonly<Record<string, ObjectDescription>> = {
  catalogHead: {
    about: ['目录的首屏文件', 'Head of a published catalogue'],
    fields: {...headFields, facets: ['各筛选条件的条数', 'How many matters each filter would leave']},
  },
  facets: {
    about: ['各筛选条件的条数，按代码表顺序', 'Counts per filter, in the order of the codelists'],
    fields: {
      area: counts('领域', 'Areas'),
      subject: counts('公开主体，按条数从多到少', 'Disclosing bodies, by falling count'),
      levels: counts('公开层级', 'Levels'),
      audience: counts('公开对象', 'Audiences'),
      mode: counts('公开方式', 'Modes'),
      channels: counts('公开渠道和载体', 'Channels'),
      stage: counts('五公开', 'Stages'),
    },
  },
  catalogFiles: {
    about: ['目录各部分的位置', 'Where the parts of a catalogue are'],
    fields: {...fileFields, text: ['搜索用文本的文件', 'File of the text that search reads']},
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
    },
  },
  matterRowsFile: {
    about: ['目录全部行', 'All rows of the catalogue'],
    fields: {...headerFields, rows: ['全部行，按目录顺序', 'All rows in the order of the catalogue']},
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
    fields: headFields,
  },
  documentFiles: {
    about: ['公开信息各部分的位置', 'Where the parts of published documents are'],
    fields: fileFields,
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
      writtenOn: ['成文日期', 'Date of writing'],
      publishedOn: ['发布日期', 'Date of publication'],
      matters: ['所属公开事项的标识', 'Identifiers of the matters it belongs to'],
    },
  },
  documentRowsFile: {
    about: ['公开信息全部行', 'All rows of the documents'],
    fields: {...headerFields, rows: ['全部行', 'All rows']},
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
