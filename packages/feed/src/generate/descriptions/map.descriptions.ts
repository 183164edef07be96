import type {Meaning, ObjectDescription} from './description.js';
import {headerFields} from './feed.descriptions.js';

const runFields: Readonly<Record<string, Meaning>> = {
  folder: ['所在文件夹，相对于首屏文件', 'Folder, relative to the head'],
  hashes: [
    '各文件名中的校验码：第 n 个文件（从 0 起）是 `<folder>/<n>.<hashes[n]>.json`',
    'Hashes in the names of the files: file n (from 0) is `<folder>/<n>.<hashes[n]>.json`',
  ],
};

const mapFields: Readonly<Record<string, Meaning>> = {
  ...headerFields,
  rows: ['全部行的文件，条数少时才有', 'File of all rows, where they are few'],
  text: ['搜索用文本的文件，条数少时才有', 'File of the text that search reads, where it is little'],
  details: ['详情文件', 'Files of details'],
  blocks: ['行文件，每个是连续的一段', 'Files of rows, each some that follow each other'],
  ids: ['由标识查位置的文件', 'Files that tell positions by identifier'],
  search: ['搜索索引', 'The search index'],
  suggest: ['搜索建议', 'Offers beside search'],
  sets: [
    '各[筛选条件](profiles.md#facets)的集合文件：每个取值的位置',
    'By [facet](profiles.md#facets), the file of the positions of each value',
  ],
  pages: ['备好的首页：筛选条件、取值对应的文件', 'Prepared first pages: by facet and value, the file'],
  revision: [
    '目录调整文件，公开信息没有',
    'File of what changed since the edition before; of the catalogue only',
  ],
};

export const mapDescriptions: Readonly<Record<string, ObjectDescription>> = {
  map: {
    about: [
      '栏目的索引文件：除首屏外各部分的位置，地址均相对于首屏文件',
      'Map of a published column: where all is that a first screen does not need; addresses are relative to the head',
    ],
    fields: mapFields,
  },
  run: {about: ['一组编号的文件', 'Numbered files of one kind'], fields: runFields},
  sizedRun: {
    about: ['按位置分段的一组文件', 'Numbered files of records that follow each other'],
    fields: {
      ...runFields,
      size: [
        '每个文件的条数：位置 p 在第 ⌊p ÷ size⌋ 个文件的第 p mod size 条',
        'Records to a file: position p is record p mod size of file ⌊p ÷ size⌋',
      ],
    },
  },
  searchFiles: {
    about: ['搜索索引的文件', 'Files of the search index'],
    fields: {
      shards: ['索引文件，见[搜索索引](search.md)', 'Files of the index, see [search index](search.md)'],
      numbers: [
        '`true` 表示索引还有年份和文号的键，见[搜索索引](search.md)',
        '`true` tells that the index also has keys for years and numbers, see [search index](search.md)',
      ],
      order: ['结果次序文件', 'File of the order of results'],
      leads: [
        '最先显示的结果，见[搜索索引](search.md)',
        'What results show first, see [search index](search.md)',
      ],
    },
  },
  suggestFiles: {
    about: ['搜索建议的文件', 'Files of offers beside search'],
    fields: {
      words: ['俗称对应的规范名称', 'Official names by everyday words'],
      initials: [
        '拼音首字母对应的名称：首字母是第 i 个字母（a 为 0）的，在第 i mod n 个文件，n 是文件数',
        'Names by the initials of their pinyin: those whose first is letter i (a is 0) are in file i mod n of n',
      ],
    },
  },
  setsFile: {
    about: ['一个筛选条件各取值的位置', 'Positions of each value of one facet'],
    fields: {
      ...headerFields,
      sets: [
        '取值对应的位置，写法见[搜索索引](search.md)',
        'Positions by value, written as in the [search index](search.md)',
      ],
    },
  },
  shardFile: {
    about: ['搜索索引的一个文件', 'One file of the search index'],
    fields: {
      ...headerFields,
      keys: [
        '字、相邻两字、年份和文号出现的位置，写法见[搜索索引](search.md)',
        'Where each character, pair of neighbours, year and number occurs; written as in the [search index](search.md)',
      ],
    },
  },
  orderFile: {
    about: ['搜索结果的次序', 'Order of what search finds'],
    fields: {
      ...headerFields,
      order: ['次序，写法见[搜索索引](search.md)', 'The order, written as in the [search index](search.md)'],
    },
  },
  idsFile: {
    about: ['由标识查位置', 'Positions by identifier'],
    fields: {
      ...headerFields,
      ids: [
        '标识对应的位置；标识在第几个文件，见[搜索索引](search.md)',
        'Positions by identifier; the [search index](search.md) tells which file an identifier is in',
      ],
    },
  },
  offersFile: {
    about: ['搜索建议', 'Offers beside search'],
    fields: {
      ...headerFields,
      offers: [
        '俗称或拼音首字母对应的规范名称',
        'Official names by everyday word, or by the initials of their pinyin',
      ],
    },
  },
  revisionFile: {
    about: ['目录自上一版以来的调整（动态调整）', 'What changed in the catalogue since the edition before'],
    fields: {
      ...headerFields,
      since: ['上一版的时刻；第一版没有', 'Instant of the edition before; the first has none'],
      added: ['新增事项的标识', 'Identifiers of the matters added'],
      changed: ['修改了的事项', 'The matters that changed'],
      withdrawn: ['取消了的事项', 'The matters withdrawn'],
    },
  },
  changedMatter: {
    about: ['修改了的事项', 'Matter that changed'],
    fields: {
      id: ['标识', 'Identifier'],
      fields: ['修改了的成员名称', 'Names of the members that changed'],
    },
  },
  withdrawnMatter: {
    about: ['取消了的事项', 'Matter that was withdrawn'],
    fields: {
      id: ['标识', 'Identifier'],
      code: ['事项编码', 'Code of the matter'],
      area: ['领域代码', 'Code of the area'],
      level1: ['一级事项', 'Level-1 matter'],
      level2: ['二级事项', 'Level-2 matter'],
    },
  },
};
