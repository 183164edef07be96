import type {Meaning, ObjectDescription} from './description.js';

const absent: Meaning = [
  '原文明说没有时填写：`none` 为“无”，`notApplicable` 为“不适用”',
  'Set when the source itself says there is nothing: `none` for 无, `notApplicable` for 不适用',
];

const matterFields: Readonly<Record<string, Meaning>> = {
  id: ['标识，长期不变；不得用行号', 'Identifier that stays the same; never a row number'],
  code: ['事项编码，同一事项各级相同', 'Code of the matter, the same at every level'],
  serial: ['表中序号，仅供显示', 'Serial number of the table, for display only'],
  area: ['领域代码：`01`–`26`，或本地自设的 `x-…`', 'Code of the area: `01`–`26`, or a local `x-…`'],
  level1: ['一级事项', 'Level-1 matter'],
  level2: ['二级事项', 'Level-2 matter'],
  elements: ['公开内容（要素）', 'Content elements'],
  basis: ['公开依据', 'Legal basis'],
  timeLimit: ['公开时限', 'Time limit'],
  subject: ['公开主体', 'Disclosing body'],
  channels: ['公开渠道和载体', 'Channels'],
  audience: ['公开对象', 'Audience'],
  audienceDetail: ['特定群体指谁，原文', 'Who the specific group is, in the words of the source'],
  mode: ['公开方式', 'Mode of disclosure'],
  levels: ['公开层级', 'Levels of disclosure'],
  stage: ['五公开的环节', 'Stages of the five kinds of openness'],
  url: ['本事项在网站上的栏目地址', 'Address of the matter’s own column on the website'],
};

export const recordDescriptions: Readonly<Record<string, ObjectDescription>> = {
  matter: {
    about: ['公开事项：标准目录的一行', 'Matter: one row of the standard catalogue'],
    fields: matterFields,
  },
  matterDetail: {
    about: ['公开事项及其下已发布的信息', 'Matter with the documents published under it'],
    fields: {
      ...matterFields,
      documents: ['本事项下的公开信息', 'Documents under this matter'],
      revisions: [
        '本事项在目录中的历次变化，先发生的在前',
        'What became of its entry in the catalogue, the earliest change first',
      ],
    },
  },
  matterRevision: {
    about: ['事项在目录中的一次变化（动态调整）', 'One change of a matter’s entry in the catalogue'],
    fields: {
      on: ['目录发布这次变化的日期', 'Date on which the catalogue was published so'],
      type: ['`added` 新增，`changed` 修改', '`added` or `changed`'],
      fields: ['修改了的成员名称', 'Names of the members that changed'],
    },
  },
  matterDocuments: {
    about: ['一个事项下的公开信息', 'Documents under one matter'],
    fields: {
      total: ['总数，可以多于列出的条数', 'How many there are, perhaps more than are listed'],
      items: ['公开信息，最新在前', 'Documents, newest first'],
    },
  },
  statement: {
    about: ['原文明说没有', 'The source says itself that there is nothing'],
    fields: {text: ['原文，如“无”“/”“不适用”', 'Words of the source, for example 无, / or 不适用'], absent},
  },
  basis: {
    about: ['公开依据', 'Legal basis'],
    fields: {
      text: ['原文', 'Words of the source'],
      absent,
      laws: ['能够识别的法律法规和文件', 'The laws and documents that could be read from it'],
    },
  },
  law: {
    about: ['法律法规或文件', 'Law or document'],
    fields: {
      title: ['名称，不带书名号', 'Title, without the marks 《》'],
      article: ['条款，如“第二十条”', 'Article, for example 第二十条'],
    },
  },
  timeLimit: {
    about: [
      '公开时限。原文必填，其余只在能够确定时填写',
      'Time limit. The words of the source are required; the rest only where it is certain',
    ],
    fields: {
      text: ['原文', 'Words of the source'],
      absent,
      workingDays: ['工作日数', 'Working days'],
      days: ['自然日数', 'Calendar days'],
      hours: ['小时数', 'Hours'],
      from: [
        '起算点：`formed` 信息形成或变更，`obtained` 制作或获取，`decided` 作出决定，`approved` 批准批复，`signed` 合同签订，`received` 收到申请或信息，`determined` 结果确定，`other` 原文另有所指',
        'What it counts from: `formed` or changed, `obtained` or made, `decided`, `approved`, `signed` contract, `received` request or information, `determined` result, `other` as the source says',
      ],
      every: [
        '定期公开的周期：`week` 每周，`month` 每月，`quarter` 每季度，`halfYear` 每半年，`year` 每年',
        'Period of regular disclosure: `week`, `month`, `quarter`, `halfYear`, `year`',
      ],
      immediate: [
        '即时、实时、及时公开为 `true`；否则不写',
        '`true` where it says at once; otherwise left out',
      ],
    },
  },
  agencyReference: {
    about: ['原文所写的一个或几个机构', 'One or several bodies as the source names them'],
    fields: {
      text: ['原文', 'Words of the source'],
      absent,
      agencies: ['对应的机构标识', 'Identifiers of the agencies they are'],
    },
  },
  channels: {
    about: ['公开渠道和载体', 'Channels'],
    fields: {
      codes: ['渠道代码', 'Codes of the channels'],
      other: ['“其他”所指的渠道，原文', 'What 其他 (other) stands for, in the words of the source'],
      text: ['原文', 'Words of the source'],
    },
  },
  document: {
    about: ['一条公开信息', 'One piece of published information'],
    fields: {
      id: ['标识，长期不变', 'Identifier that stays the same'],
      title: ['标题', 'Title'],
      docNumber: ['文号', 'Document number'],
      indexNumber: ['索引号', 'Index number'],
      issuer: ['发文机关', 'Issuing body'],
      writtenOn: ['成文日期', 'Date of writing'],
      publishedOn: ['发布日期', 'Date of publication'],
      validity: ['有效性', 'Validity'],
      validUntil: ['有效期截止日，当日仍有效', 'Last day on which it is valid'],
      onTrial: ['试行的为 `true`；否则不写', '`true` where it is on trial; otherwise left out'],
      attribute: ['公开属性', 'Disclosure attribute'],
      attributeReason: ['不予公开或部分公开的理由', 'Why it is withheld or disclosed in part'],
      stage: ['五公开的环节', 'Stages of the five kinds of openness'],
      area: ['领域代码', 'Code of the area'],
      matters: ['所属公开事项的标识', 'Identifiers of the matters it belongs to'],
      url: ['正文网页地址', 'Address of its page'],
      summary: ['摘要，纯文本', 'Summary, plain text'],
      attachments: ['附件', 'Attachments'],
      relations: ['与其他文件、法律或事项的关系', 'How it relates to other documents, laws or matters'],
    },
  },
  attachment: {
    about: ['附件', 'Attachment'],
    fields: {
      title: ['名称', 'Title'],
      url: ['下载地址', 'Address'],
      mediaType: [
        '媒体类型，如 `application/pdf`、`application/ofd`',
        'Media type, for example `application/pdf` or `application/ofd`',
      ],
      bytes: ['字节数', 'Size in bytes'],
      sha256: ['文件内容的 SHA-256，小写十六进制', 'SHA-256 of the content, lower-case hexadecimal'],
      role: ['用途', 'Role'],
    },
  },
  relation: {
    about: [
      '关系。目标用标识、文号或名称之一说明',
      'Relation. Its target is named by identifier, number or title',
    ],
    fields: {
      type: ['关系类型', 'Kind of relation'],
      target: ['本数据中目标的标识', 'Identifier of the target in this feed'],
      docNumber: ['目标的文号', 'Document number of the target'],
      title: ['目标的名称', 'Title of the target'],
      article: ['目标的条款', 'Article of the target'],
    },
  },
};
