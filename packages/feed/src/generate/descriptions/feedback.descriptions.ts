import type {Meaning, ObjectDescription} from './description.js';
import {headerFields} from './feed.descriptions.js';

const columnFields: Readonly<Record<string, Meaning>> = {
  reasons: [
    '差评的理由，供群众选择。没有时用代码表 `rating-reasons`',
    'Reasons residents choose from for a bad rating. Absent: those of the codelist `rating-reasons`',
  ],
  workingDays: [
    '差评应在多少个工作日内整改，没有时为 15',
    'Working days within which a bad rating is rectified; absent means 15',
  ],
  tallyFiles: [
    '其余统计所在的文件，一年一个，新的在前；地址相对于本文件',
    'Files of the other tallies, one per year, newest first; relative to this file',
  ],
  ledgerFiles: [
    '较早的差评所在的文件，新的在前；地址相对于本文件',
    'Files of older bad ratings, newest first; relative to this file',
  ],
  messageFiles: [
    '较早的留言和纠错所在的文件，新的在前；地址相对于本文件',
    'Files of older messages and corrections, newest first; relative to this file',
  ],
  tallies: ['统计', 'Tallies'],
  ledger: ['差评整改台账，新的在前', 'The ledger of bad ratings, newest first'],
  messages: ['公开答复的留言和纠错，新的在前', 'Messages and corrections with their answers, newest first'],
};

const id: Meaning = ['标识，与收件编号无关', 'Identifier, which tells nothing of the receipt code'];
const agency: Meaning = ['涉及的机构', 'The body it concerns'];

/** Meaning of the column of feedback and its files. */
export const feedbackDescriptions: Readonly<Record<string, ObjectDescription>> = {
  feedbackColumn: {
    about: ['写在 `feed.json` 里的评价栏目', 'Feedback in `feed.json` itself'],
    fields: columnFields,
  },
  feedbackHeadFile: {
    about: [
      '评价首屏文件：全县和各机构的统计、最近的差评和答复。小的县只有这一个文件',
      'Head of feedback: tallies of the county and its bodies, the newest bad ratings and answers. A small county has no other file',
    ],
    fields: {...headerFields, ...columnFields},
  },
  talliesFile: {
    about: ['一年的统计，按事项、公开信息和政策', 'Tallies of one year by matter, document and policy'],
    fields: {...headerFields, items: ['统计', 'Tallies']},
  },
  ledgerFile: {
    about: ['较早的差评', 'Older bad ratings'],
    fields: {...headerFields, items: ['差评，新的在前', 'Bad ratings, newest first']},
  },
  messagesFile: {
    about: ['较早的留言和纠错', 'Older messages and corrections'],
    fields: {...headerFields, items: ['留言和纠错，新的在前', 'Messages and corrections, newest first']},
  },
  feedbackFile: {
    about: ['首屏文件之外的一个文件', 'A file beside the head'],
    fields: {
      file: ['地址', 'Address'],
      count: ['条数', 'Number of records'],
      from: ['其中最早的日期', 'First day of them'],
      until: ['其中最晚的日期', 'Last day of them'],
    },
  },
  feedbackReason: {
    about: ['差评的一条理由', 'A reason of a bad rating'],
    fields: {code: ['代码', 'Code'], name: ['名称', 'Name']},
  },
  feedbackAgency: {
    about: ['评价所涉及的机构，或者作出答复的机构', 'A body that feedback concerns, or that answers it'],
    fields: {
      id: ['机构栏目里的标识', 'Its identifier among the agencies'],
      name: ['名称', 'Name'],
    },
  },
  publicSubject: {
    about: ['一条评价或留言说的是什么', 'What a rating or message is about'],
    fields: {
      type: [
        '公开事项、公开信息、政策文件，或者一个网页',
        'A matter, a document, a policy, or a page of the website',
      ],
      id: ['它在数据里的标识；网页没有', 'Its identifier in the feed; pages have none'],
      name: ['名称', 'Name'],
    },
  },
  tallySubject: {
    about: ['统计的范围', 'What a tally counts'],
    fields: {
      type: [
        '全部（`all`）、一个机构、一个事项、一条公开信息或一件政策',
        'Everything (`all`), a body, a matter, a document or a policy',
      ],
      id: ['它在数据里的标识', 'Its identifier in the feed'],
      name: ['名称；`all` 没有', 'Name; `all` has none'],
    },
  },
  ratingCounts: {
    about: [
      '各等次的评价数，见[评价](feedback.md#counts)。`null` 是太小而不公布，或者公布了别的就能算出来的数',
      'Ratings by level, see [feedback](feedback.md#counts). `null` is a count too small to be published, or one by which another could be computed',
    ],
    fields: {
      verySatisfied: ['非常满意', 'Very satisfied'],
      satisfied: ['满意', 'Satisfied'],
      fairlySatisfied: ['基本满意', 'Fairly satisfied'],
      dissatisfied: ['不满意', 'Dissatisfied'],
      veryDissatisfied: ['非常不满意', 'Very dissatisfied'],
    },
  },
  tally: {
    about: ['一个范围、一段时间的评价统计', 'Ratings of one thing or body in one period'],
    fields: {
      about: ['统计的范围', 'What is counted'],
      period: [
        '时间：`all` 全部，`2026` 一年，`2026-11` 一个月',
        'Period: `all` for all time, `2026` a year, `2026-11` a month',
      ],
      counts: ['各等次的评价数', 'Ratings by level'],
      total: [
        '公布了的各等次之和；有 `null` 时实际不少于此数',
        'Sum of the counts that are published; where one is `null`, at least so many',
      ],
      bad: ['差评数，与台账一致', 'Number of bad ratings, as the ledger has them'],
      rectified: ['其中已整改的', 'How many of them are rectified'],
      medianWorkingDays: [
        '从受理到整改所用工作日的中位数；双数条时取中间两条中较大的',
        'Median of the working days from acceptance to rectification; of an even number the greater of the two in the middle',
      ],
    },
  },
  ledgerEntry: {
    about: [
      '台账里的一条差评和办理经过。任何成员都不说明是谁写的',
      'A bad rating in the ledger, with what was done about it. No member tells who wrote it',
    ],
    fields: {
      id,
      rating: ['等次：不满意或非常不满意', 'Level: dissatisfied or very dissatisfied'],
      about: ['评价的是什么', 'What it is about'],
      agency,
      acceptedOn: ['受理日期', 'Day of acceptance'],
      dueOn: ['应当整改完成的日期', 'Day by which it is to be rectified'],
      reasons: ['理由的代码', 'Codes of its reasons'],
      text: ['评价的文字。经审核同意公开后才有', 'Its text, once a clerk has cleared it'],
      stages: ['办理经过，先后为序', 'What was done, in order'],
      reply: ['公开的答复', 'Published answer'],
    },
  },
  ledgerStage: {
    about: ['差评办理的一步', 'A step of what is done about a bad rating'],
    fields: {
      type: [
        '受理（`accepted`）、整改（`rectified`）、回访（`revisited`）',
        '`accepted`, `rectified` or `revisited`',
      ],
      on: ['日期', 'Day'],
      text: ['怎样办的', 'What was done'],
    },
  },
  feedbackReply: {
    about: ['公开的答复', 'A published answer'],
    fields: {
      text: ['答复内容', 'Text'],
      on: ['答复日期', 'Day'],
      agency: ['答复的机构', 'The body that answers'],
    },
  },
  publicMessage: {
    about: ['一条公开的留言或纠错和它的答复（回应关切）', 'A message or correction with its answer'],
    fields: {
      id,
      type: ['留言（`message`）或纠错（`correction`）', '`message` or `correction`'],
      about: ['说的是什么', 'What it is about'],
      title: ['标题', 'Title'],
      text: ['内容', 'Text'],
      receivedOn: ['收到的日期', 'Day on which it was received'],
      agency,
      reply: ['答复', 'The answer'],
    },
  },
};
