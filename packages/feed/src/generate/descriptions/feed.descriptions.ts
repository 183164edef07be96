import type {Meaning, ObjectDescription} from './description.js';

export const headerFields: Readonly<Record<string, Meaning>> = {
  version: [
    '格式版本，如 `1.0`。主版本不同的文件，读者应拒绝',
    'Version of the format, for example `1.0`. Readers refuse another major version',
  ],
  updated: [
    '本文件内容最近一次变化的时刻，带时区',
    'When the content of this file last changed, with its offset',
  ],
  ttl: [
    '读者可以不再询问、直接使用本文件的秒数',
    'For how many seconds a reader may use this file without asking again',
  ],
};

export const feedDescriptions: Readonly<Record<string, ObjectDescription>> = {
  feedFile: {
    about: [
      '发现文件 `feed.json`：谁发布、有哪些栏目、各在哪里',
      'The discovery file `feed.json`: who publishes, what columns there are, and where',
    ],
    fields: {
      ...headerFields,
      language: [
        '数据的主要语言，BCP 47，如 `zh-Hans`',
        'Main language of the data, BCP 47, for example `zh-Hans`',
      ],
      title: ['栏目在网站上的名称', 'Name of the column on the website'],
      publisher: ['发布单位', 'Who answers for the feed'],
      localAreas: [
        '本地自设领域，代码以 `x-` 开头',
        'Areas of the county’s own, their codes beginning with `x-`',
      ],
      notices: ['给群众的提示，如系统维护', 'What residents should know, for example a maintenance window'],
      includes: [
        '一并展示的其他数据，如部门、乡镇的',
        'Other feeds shown together with this one, for example those of departments and townships',
      ],
      columns: ['栏目及其位置', 'The columns and where they are'],
    },
  },
  publisher: {
    about: ['发布单位', 'Publisher'],
    fields: {
      name: ['单位名称', 'Name'],
      siteId: ['政府网站标识码', 'Website identification code'],
      region: ['行政区划代码', 'Administrative division code'],
      url: ['单位网站地址', 'Address of its website'],
      phone: ['对外公开的办公电话', 'Public office telephone'],
      email: ['对外公开的电子邮箱', 'Public e-mail address'],
    },
  },
  localArea: {
    about: ['本地自设领域', 'Local area'],
    fields: {
      code: ['代码：`x-` 加字母、数字或连字符', 'Code: `x-` and letters, digits or hyphens'],
      name: ['领域名称', 'Name of the area'],
    },
  },
  notice: {
    about: ['提示', 'Notice'],
    fields: {
      text: ['提示内容', 'What it says'],
      from: ['开始显示的时刻', 'When it begins to show'],
      until: ['停止显示的时刻', 'When it ceases to show'],
    },
  },
  include: {
    about: [
      '一并展示的一份数据。它读不到时不影响其余各份',
      'Another feed shown with this one. When it cannot be read, the others still are',
    ],
    fields: {
      feed: ['它的 `feed.json` 的地址，可以在别的网站上', 'Address of its `feed.json`, on any website'],
      name: ['名称，尚未读到它时显示', 'Name, shown while it is not read'],
      level: ['其中没有写公开层级的事项的层级', 'Level of its matters which name none'],
    },
  },
  columns: {
    about: ['栏目', 'Columns'],
    fields: {
      catalog: ['基层政务公开标准目录', 'The standard catalogue'],
      documents: ['公开信息', 'Published information'],
      agencies: ['机构及其联系方式', 'Agencies and how to reach them'],
      policies: ['政策文件及其解读', 'Policies and their interpretations'],
      calendar: ['工作日历：节假日和调休', 'Working-day calendar: holidays and make-up working days'],
      feedback: [
        '[评价](feedback.md)：好差评的统计和整改台账，公开答复的留言和纠错',
        '[Feedback](feedback.md): tallies and ledger of ratings, messages with their answers',
      ],
    },
  },
  matterColumn: {
    about: ['写在 `feed.json` 里的公开事项', 'Matters in `feed.json` itself'],
    fields: {items: ['公开事项，按目录顺序', 'Matters in the order of the catalogue']},
  },
  catalogHeadColumn: {
    about: ['分片发布的目录', 'Catalogue published in parts'],
    fields: {
      head: ['首屏文件地址，相对于 `feed.json`', 'Address of the head, relative to `feed.json`'],
      inline: [
        '[内嵌首屏](profiles.md#内嵌首屏)：首屏文件的全部内容，一字不差',
        'The [inlined head](profiles.md#inlined-head): all that the head says, and nothing else',
      ],
    },
  },
  documentColumn: {
    about: ['写在 `feed.json` 里的公开信息', 'Documents in `feed.json` itself'],
    fields: {items: ['公开信息', 'Documents']},
  },
  agencyColumn: {
    about: ['写在 `feed.json` 里的机构', 'Agencies in `feed.json` itself'],
    fields: {items: ['机构', 'Agencies']},
  },
  fileColumn: {
    about: ['单独成文件的栏目', 'Column in a file of its own'],
    fields: {file: ['文件地址，相对于 `feed.json`', 'Address of the file, relative to `feed.json`']},
  },
  headColumn: {
    about: ['分片发布的栏目', 'Column published in parts'],
    fields: {head: ['首屏文件地址，相对于 `feed.json`', 'Address of the head, relative to `feed.json`']},
  },
  mattersFile: {
    about: ['公开事项文件', 'File of matters'],
    fields: {...headerFields, items: ['公开事项，按目录顺序', 'Matters in the order of the catalogue']},
  },
  documentsFile: {
    about: [
      '公开信息文件；也是分片发布时公开信息的详情文件',
      'File of documents; also a file of details of published documents',
    ],
    fields: {...headerFields, items: ['公开信息', 'Documents']},
  },
  agenciesFile: {
    about: ['机构文件', 'File of agencies'],
    fields: {...headerFields, items: ['机构', 'Agencies']},
  },
  agency: {
    about: ['机构。联系方式一律为对外公开的办公联系方式', 'Agency. All contacts are public office contacts'],
    fields: {
      id: ['标识，长期不变', 'Identifier that stays the same'],
      name: ['机构全称', 'Full name'],
      shortName: ['规范简称', 'Short name'],
      aliases: ['目录里对它的其他写法', 'Other ways the catalogue names it'],
      areas: ['牵头的领域代码', 'Codes of the areas it leads'],
      level: ['层级', 'Level'],
      parent: ['上级机构的标识', 'Identifier of the agency above it'],
      phone: ['办公电话', 'Office telephone'],
      fax: ['传真', 'Fax'],
      email: ['电子邮箱', 'E-mail address'],
      address: ['办公地址', 'Office address'],
      postcode: ['邮政编码', 'Postcode'],
      hours: ['办公时间', 'Office hours'],
      url: ['网址', 'Web address'],
    },
  },
};
