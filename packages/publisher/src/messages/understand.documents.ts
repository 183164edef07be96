import type {Messages} from './message.js';

/** What can be said of documents and agencies. */
export const documentMessages = {
  PERSONAL_DATA: {
    severity: 'error',
    title: {zh: '疑似个人信息', en: 'Personal data'},
    zh: () => '疑似含有公民身份号码、银行卡号或手机号码，这一行没有发布',
    en: () => 'There seems to be an identity, bank card or mobile phone number; the row was left out',
    remedy: {zh: '请删去或遮挡这些号码。', en: 'Remove or mask the number.'},
  },
  TITLE_MISSING: {
    severity: 'error',
    title: {zh: '标题为空', en: 'Title missing'},
    zh: () => '标题是空的，这一行没有发布',
    en: () => 'The title is blank; the row was left out',
    remedy: {zh: '请补填标题。', en: 'Fill in the title.'},
  },
  AGENCY_NAME_MISSING: {
    severity: 'error',
    title: {zh: '机构名称为空', en: 'Agency without a name'},
    zh: () => '机构名称是空的，这一行没有发布',
    en: () => 'The name of the agency is blank; the row was left out',
    remedy: {zh: '请补填机构全称。', en: 'Fill in its full name.'},
  },
  DATE_INVALID: {
    severity: 'error',
    title: {zh: '日期有误', en: 'Date invalid'},
    zh: (text: string) => `日期“${text}”不存在或看不懂，没有采用`,
    en: (text: string) => `The date “${text}” does not exist or cannot be read; it was left out`,
    remedy: {
      zh: '请写成 2025-01-31 这样的日期，年份写四位。',
      en: 'Write it as 2025-01-31, the year with four digits.',
    },
  },
  DATE_IN_FUTURE: {
    severity: 'warning',
    title: {zh: '日期晚于今天', en: 'Date in the future'},
    zh: (date: string) => `日期 ${date} 晚于今天`,
    en: (date: string) => `The date ${date} is later than today`,
    remedy: {zh: '请核对日期。', en: 'Check the date.'},
  },
  PUBLISHED_BEFORE_WRITTEN: {
    severity: 'warning',
    title: {zh: '发布早于成文', en: 'Published before written'},
    zh: (publishedOn: string, writtenOn: string) => `发布日期 ${publishedOn} 早于成文日期 ${writtenOn}`,
    en: (publishedOn: string, writtenOn: string) =>
      `It was published on ${publishedOn}, before it was written on ${writtenOn}`,
    remedy: {zh: '请核对两个日期。', en: 'Check both dates.'},
  },
  VALIDITY_UNKNOWN: {
    severity: 'warning',
    title: {zh: '有效性看不懂', en: 'Validity not understood'},
    zh: (text: string) => `有效性“${text}”看不懂，没有采用`,
    en: (text: string) => `The validity “${text}” was not understood and left out`,
    remedy: {zh: '请写现行有效、失效、废止或修改。', en: 'Write in force, lapsed, repealed or amended.'},
  },
  ATTRIBUTE_UNKNOWN: {
    severity: 'warning',
    title: {zh: '公开属性看不懂', en: 'Disclosure attribute not understood'},
    zh: (text: string) => `公开属性“${text}”看不懂，没有采用`,
    en: (text: string) => `The disclosure attribute “${text}” was not understood and left out`,
    remedy: {
      zh: '请写主动公开、部分公开、依申请公开或不予公开。',
      en: 'Write 主动公开 (proactive), 部分公开 (partial), 依申请公开 (on request) or 不予公开 (not disclosed).',
    },
  },
  NOT_RELEASED: {
    severity: 'warning',
    title: {zh: '网站上没有发布', en: 'Not released on the website'},
    zh: (count: number) => `状态是草稿、待审、撤稿等，不是已发布，这些行没有公开（共 ${count} 行）`,
    en: (count: number) =>
      `The state is that of a draft, not of something released; these rows were left out (${count} in all)`,
    remedy: {
      zh: '无须公开的不必改；已经发布的，请把状态改为“已发布”。',
      en: 'Leave what is not to be public; write 已发布 for what is.',
    },
  },
  URL_MALFORMED: {
    severity: 'error',
    title: {zh: '链接有误', en: 'Link malformed'},
    zh: (text: string) => `“${text}”不是有效的网址，没有采用`,
    en: (text: string) => `“${text}” is not a valid address; it was left out`,
    remedy: {
      zh: '请改为以 http:// 或 https:// 开头的半角网址，一格一个，中间不能有空格（文件名里的空格写成 %20）；从浏览器地址栏复制最可靠。',
      en: 'Write one address that begins with http:// or https://, without spaces (%20 in names of files); copying it from the browser is safest.',
    },
  },
  URL_UNSAFE: {
    severity: 'error',
    title: {zh: '链接不安全', en: 'Link unsafe'},
    zh: (text: string) => `“${text}”不是网页、邮箱或电话的链接，不能发布`,
    en: (text: string) => `“${text}” is no link to a page, mailbox or telephone and cannot be published`,
    remedy: {zh: '请改为网页地址。', en: 'Give the address of a page.'},
  },
  MATTER_REF_UNKNOWN: {
    severity: 'warning',
    title: {zh: '对应事项不存在', en: 'Matter reference unknown'},
    zh: (text: string) => `对应事项“${text}”在目录中不存在，没有关联`,
    en: (text: string) => `The matter “${text}” is not in the catalogue; the document was not linked`,
    remedy: {
      zh: '请写目录中的事项编码，或“领域/一级事项/二级事项”。',
      en: 'Write its code, or area/level 1/level 2 as in the catalogue.',
    },
  },
  MATTER_REF_AMBIGUOUS: {
    severity: 'warning',
    title: {zh: '对应事项不唯一', en: 'Matter reference ambiguous'},
    zh: (text: string) => `目录中有几个事项叫“${text}”，没有关联`,
    en: (text: string) => `Several matters are called “${text}”; the document was not linked`,
    remedy: {
      zh: '请写成“领域/一级事项/二级事项”，或写事项编码。',
      en: 'Write area/level 1/level 2, or the code.',
    },
  },
  MATTER_REF_MISSING: {
    severity: 'info',
    title: {zh: '未填对应事项', en: 'No matter reference'},
    zh: (count: number) => `没有填写对应事项（共 ${count} 行）`,
    en: (count: number) => `No matter is given (${count} rows in all)`,
    remedy: {
      zh: '建议补填，群众可以在事项下面找到它。',
      en: 'Fill it in, so that residents find the document under its matter.',
    },
  },
  DUPLICATE_DOCUMENT: {
    severity: 'warning',
    title: {zh: '公开信息重复', en: 'Duplicate document'},
    zh: (row: number) => `与第 ${row} 行重复，只发布一次`,
    en: (row: number) => `Says the same as row ${row}; it is published once`,
    remedy: {zh: '请删去多余的一行。', en: 'Delete one of them.'},
  },
} as const satisfies Messages;
