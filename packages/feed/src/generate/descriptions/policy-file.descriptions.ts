import type {ObjectDescription} from './description.js';
import {headerFields} from './feed.descriptions.js';
import {publishedDescriptions} from './published.descriptions.js';

const tableFields = {...publishedDescriptions['documentTable']?.fields};
const headFields = {...publishedDescriptions['documentHead']?.fields};
const pageFields = {...publishedDescriptions['documentPage']?.fields};
const textFields = {...publishedDescriptions['documentTextTable']?.fields};

/** Meaning of the files in which policies are published. */
export const policyFileDescriptions: Readonly<Record<string, ObjectDescription>> = {
  policyColumn: {
    about: ['写在 `feed.json` 里的政策文件', 'Policies in `feed.json` itself'],
    fields: {items: ['政策文件', 'Policies']},
  },
  policyHeadColumn: {
    about: ['分片发布的政策文件', 'Policies published in parts'],
    fields: {
      head: ['首屏文件地址，相对于 `feed.json`', 'Address of the head, relative to `feed.json`'],
      inline: [
        '[内嵌首屏](profiles.md#内嵌首屏)：首屏文件的全部内容，一字不差',
        'The [inlined head](profiles.md#inlined-head): all that the head says, and nothing else',
      ],
      lookup: [
        '[查找文件](profiles.md#lookup)，由标识或文号直接找到一件政策；文件夹相对于首屏文件',
        '[Files of the lookup](profiles.md#lookup), by which one policy is found by its identifier or number; their folder is relative to the head',
      ],
    },
  },
  policiesFile: {
    about: [
      '政策文件的文件；也是分片发布时的详情文件',
      'File of policies; also a file of details of published policies',
    ],
    fields: {...headerFields, items: ['政策文件', 'Policies']},
  },
  policyHead: {about: ['政策文件的首屏文件', 'Head of published policies'], fields: headFields},
  policyPage: {
    about: ['某一领域或发文机关的首页', 'First page of an area or an issuing body'],
    fields: pageFields,
  },
  policyTable: {
    about: ['政策文件列表，每个成员是一列', 'List of policies; every member is a column'],
    fields: {
      ...tableFields,
      effectiveOn: ['施行日期', 'Date from which it is in force'],
      interpretations: ['解读篇数，无值为 0', 'Number of interpretations; no value means 0'],
      forms: ['解读形式，按代码表的次序', 'Forms of its interpretations, in the order of the codelist'],
    },
  },
  policyTextTable: {
    about: [
      '搜索用文本，每个成员是一列，行序与政策文件相同',
      'Text that search reads; every member is a column, rows in the order of the policies',
    ],
    fields: {
      ...textFields,
      elements: ['九个要素的文字，逐段', 'Text of the nine elements, piece by piece'],
      interpretations: [
        '解读的标题和所答的问题',
        'Titles of the interpretations, and the questions they answer',
      ],
    },
  },
  policyRowsFile: {
    about: [
      '政策文件的行：全部，或连续的一段',
      'Rows of the policies: all of them, or some that follow each other',
    ],
    fields: {
      ...headerFields,
      rows: ['按位置顺序的行，最新在后', 'Rows in the order of their positions, newest last'],
    },
  },
  policyTextsFile: {
    about: ['政策文件的搜索用文本', 'Text of the policies for search'],
    fields: {...headerFields, rows: ['全部行，按位置顺序', 'All rows in the order of their positions']},
  },
  lookupFile: {
    about: [
      '查找文件：由落在本文件的标识和文号找到政策',
      'File of the lookup: what the identifiers and numbers that fall into it lead to',
    ],
    fields: {
      ...headerFields,
      items: [
        '文号落在本文件的政策全文（没有文号的，按标识），最新在后；写了就要写全',
        'The policies whose numbers (of those without, whose identifiers) fall into this file, whole, newest last: all of them or none',
      ],
      numbers: [
        '标识落在本文件、全文在别的查找文件里的政策：由标识指向归一后的文号',
        'By identifier, of policies that are whole in another file: the folded number in whose file they are',
      ],
      files: [
        '没有 `items` 时：详情文件的地址，相对于首屏文件',
        'Without `items`: addresses of files of details, relative to the head',
      ],
      keys: [
        '没有 `items` 时：标识或归一后的文号，所在详情文件在 `files` 中的序号，从 0 起',
        'Without `items`: by identifier, and by number as it is folded, which of `files`, from 0, hold the policy',
      ],
    },
  },
};
