import type {Meaning, ObjectDescription} from './description.js';
import {recordDescriptions} from './record.descriptions.js';

const blockType: Meaning = ['种类', 'Kind'];

/** Longer text. */
const blockDescriptions: Readonly<Record<string, ObjectDescription>> = {
  textBlock: {
    about: ['一段文字，或小标题', 'A paragraph, or a heading'],
    fields: {
      type: ['`paragraph` 段落，`heading` 小标题', '`paragraph` or `heading`'],
      text: ['文字', 'Text'],
    },
  },
  listBlock: {
    about: ['列表', 'A list'],
    fields: {type: blockType, items: ['各项文字', 'Text of each item']},
  },
  tableBlock: {
    about: ['表格', 'A table'],
    fields: {
      type: blockType,
      columns: ['表头', 'Headings of the columns'],
      rows: ['各行的单元格，空格为 `null`', 'Cells of each row; `null` where one is empty'],
    },
  },
  imageBlock: {
    about: ['图片', 'A picture'],
    fields: {
      type: blockType,
      url: ['图片地址', 'Address of the picture'],
      alt: ['图片内容的文字说明', 'In words, what it shows'],
    },
  },
};

const whoExplains: Readonly<Record<string, ObjectDescription>> = {
  interpreter: {
    about: [
      '解读人。联系方式一律为对外公开的办公联系方式',
      'Who explains a policy. All contacts are public office contacts',
    ],
    fields: {
      name: ['姓名', 'Name'],
      title: ['职务', 'Post'],
      phone: ['办公电话', 'Office telephone'],
      email: ['电子邮箱', 'E-mail address'],
      address: ['办公地址', 'Office address'],
      hours: ['办公时间', 'Office hours'],
      hasLeft: [
        '已调离的为 `true`，改为联系解读机构；否则不写',
        '`true` where the person has left: the interpreting body is to be asked instead; otherwise left out',
      ],
    },
  },
  officeHours: {
    about: [
      '办公时间。原文必填，时段只在能够确定时填写',
      'Office hours. The words of the source are required; periods only where they are certain',
    ],
    fields: {
      text: ['原文', 'Words of the source'],
      periods: ['各时段', 'Periods in which the office is open'],
    },
  },
  openingPeriod: {
    about: ['一个办公时段，北京时间', 'A period in which an office is open, China’s time'],
    fields: {
      days: [
        '`workingDays` 国务院日历的工作日，`everyDay` 每天',
        '`workingDays` of the State Council’s calendar, or `everyDay`',
      ],
      from: ['开始', 'Beginning'],
      to: ['结束', 'End'],
      months: ['只在这些月份，1–12；不写为全年', 'In these months only, 1–12; left out for the whole year'],
    },
  },
};

const interpretationDescriptions: Readonly<Record<string, ObjectDescription>> = {
  interpretation: {
    about: ['一篇政策解读', 'One interpretation of a policy'],
    fields: {
      id: ['标识，在本政策内唯一，长期不变', 'Identifier, unique within the policy, that stays the same'],
      title: ['标题', 'Title'],
      kind: ['解读类型', 'Kind'],
      form: ['解读形式', 'Form'],
      publishedOn: ['发布日期', 'Date of publication'],
      workingDaysAfter: [
        '政策发布后第几个工作日发布，同日为 0；按国务院日历，由发布方计算',
        'Working days from the publication of the policy, 0 for the same day; by the State Council’s calendar, as counted by the publisher',
      ],
      url: ['网页地址', 'Address of its page'],
      agency: ['解读机构', 'Interpreting body'],
      interpreters: ['解读人，首要的在前', 'Who explains, the first to ask first'],
      body: ['正文', 'Text'],
      media: ['图片、视频、音频', 'Pictures, videos, recordings'],
      questions: ['一问一答', 'Questions and answers'],
      attachments: ['附件', 'Attachments'],
    },
  },
  medium: {
    about: [
      '图片、视频或音频，以及替代文字',
      'A picture, video or recording, and what stands for it in words',
    ],
    fields: {
      type: ['`picture` 图片，`video` 视频，`audio` 音频', '`picture`, `video` or `audio`'],
      url: ['文件地址', 'Address of the file'],
      title: ['名称', 'Title'],
      alt: ['图片内容的文字说明', 'In words, what a picture shows'],
      poster: ['视频封面图的地址', 'Address of the picture shown before a video plays'],
      transcript: ['视频、音频的文字稿', 'What is said in a video or recording'],
    },
  },
  question: {
    about: ['一问一答', 'A question and its answer'],
    fields: {
      id: ['标识，在本解读内唯一，用于链接', 'Identifier, unique within the interpretation, to link to'],
      question: ['问题', 'Question'],
      answer: ['回答', 'Answer'],
    },
  },
  interpretationElements: {
    about: [
      '解读的九个要素，原文有的才写',
      'The nine elements of an interpretation, each only where the source has it',
    ],
    fields: {
      background: ['背景依据', 'Background and basis'],
      goals: ['目标任务', 'Goals'],
      mainContent: ['主要内容', 'Main content'],
      scope: ['涉及范围', 'Scope'],
      standards: ['执行标准', 'Standards'],
      cautions: ['注意事项', 'Cautions'],
      terms: ['关键词诠释', 'Key terms'],
      benefits: ['惠民利民举措', 'Benefits to people'],
      changes: ['新旧政策差异', 'Differences between the old and the new policy'],
    },
  },
};

const consultationDescriptions: Readonly<Record<string, ObjectDescription>> = {
  consultation: {
    about: ['征求意见及采纳情况', 'How a draft was put out for comment, and what became of the comments'],
    fields: {
      title: ['征求意见稿的标题', 'Title of the draft'],
      url: ['征求意见页面的地址', 'Address of its page'],
      from: ['开始日期', 'First day'],
      until: ['截止日期，当日仍可提出', 'Last day'],
      received: ['收到的意见条数', 'How many comments came'],
      comments: ['各条意见及采纳情况', 'The comments, and what became of them'],
    },
  },
  consultationComment: {
    about: ['一条意见', 'One comment'],
    fields: {
      comment: ['意见内容', 'What was said'],
      adoption: ['采纳情况', 'Whether it was adopted'],
      reason: ['理由', 'Why'],
    },
  },
};

/** Meaning of a policy and of everything in it. */
export const policyDescriptions: Readonly<Record<string, ObjectDescription>> = {
  policy: {
    about: ['政策文件及其解读', 'A policy document with everything that explains it'],
    fields: {
      ...recordDescriptions['document']?.fields,
      effectiveOn: ['施行日期', 'Date from which it is in force'],
      validityText: [
        '有效期的原文，如“有效期5年”',
        'What the source says of its term, for example 有效期5年',
      ],
      replacedBy: ['替代它的文件', 'What replaced it'],
      replaces: ['被它替代的文件', 'What it replaced'],
      amendedBy: ['修改它的文件', 'What amended it'],
      elements: ['解读要素', 'Elements of its interpretation'],
      comparison: ['新旧政策对照', 'Comparison with the old policy, line by line'],
      interpretations: ['解读', 'Interpretations'],
      consultation: ['征求意见', 'How its draft was put out for comment'],
    },
  },
  policyReference: {
    about: ['另一件政策文件，用标识、文号或名称说明', 'Another policy, named by identifier, number or title'],
    fields: {
      id: ['本数据中的标识', 'Identifier in this feed'],
      docNumber: ['文号', 'Document number'],
      title: ['名称', 'Title'],
    },
  },
  policyChange: {
    about: ['新旧对照的一行', 'One line of the comparison of the old and the new policy'],
    fields: {
      item: ['对照的事项', 'What is compared'],
      before: ['原规定', 'Before'],
      after: ['新规定', 'After'],
      affects: ['影响的人群', 'Whom it affects'],
    },
  },
  ...interpretationDescriptions,
  ...whoExplains,
  ...consultationDescriptions,
  ...blockDescriptions,
};
