import type {Messages} from './message.js';

/** What can be said of policies and what explains them. */
export const policyMessages = {
  NUMBER_REPEATED: {
    severity: 'warning',
    title: {zh: '文号重复', en: 'Number of two policies'},
    zh: (row: number) => `文号与第 ${row} 行相同而名称不同，两份都已发布`,
    en: (row: number) => `The number is that of row ${row}, the title is not; both are published`,
    remedy: {
      zh: '请核对文号：一个文号只给一份文件。',
      en: 'Check the number: it belongs to one of them only.',
    },
  },
  INTERPRETATION_ORPHAN: {
    severity: 'warning',
    title: {zh: '解读没有对应的政策', en: 'Interpretation without policy'},
    zh: (words: string) =>
      words === ''
        ? '没有写明解读的是哪份政策，这条解读没有发布'
        : `政策文件里没有“${words}”，这条解读没有发布`,
    en: (words: string) =>
      words === ''
        ? 'It does not say which policy it explains; the interpretation was left out'
        : `No policy is called “${words}”; the interpretation was left out`,
    remedy: {
      zh: '请核对文号和政策名称，或把这份政策补进政策文件表。',
      en: 'Check its number and title, or add the policy to the table of policies.',
    },
  },
  POLICY_REF_UNKNOWN: {
    severity: 'warning',
    title: {zh: '没有对应的政策', en: 'No such policy'},
    zh: (words: string) =>
      words === '' ? '没有写明属于哪份政策，这一行没有发布' : `政策文件里没有“${words}”，这一行没有发布`,
    en: (words: string) =>
      words === ''
        ? 'It does not say which policy it belongs to; the row was left out'
        : `No policy is called “${words}”; the row was left out`,
    remedy: {
      zh: '请核对文号和政策名称，或把这份政策补进政策文件表。',
      en: 'Check its number and title, or add the policy to the table of policies.',
    },
  },
  POLICY_REF_AMBIGUOUS: {
    severity: 'warning',
    title: {zh: '对应的政策不唯一', en: 'Several policies of that name'},
    zh: (words: string) => `有几份政策叫“${words}”，分不清是哪一份，这一行没有发布`,
    en: (words: string) => `Several policies are called “${words}”; the row was left out`,
    remedy: {zh: '请写明文号。', en: 'Give the document number.'},
  },
  POLICY_NUMBER_DIFFERS: {
    severity: 'warning',
    title: {zh: '文号与政策不符', en: 'Number differs from the policy’s'},
    zh: (number: string, own: string) => `文号“${number}”与政策文件的“${own}”不同，已按名称关联`,
    en: (number: string, own: string) =>
      `The number “${number}” is not “${own}”, the policy’s own; they were linked by title`,
    remedy: {zh: '请核对文号。', en: 'Check the number.'},
  },
  POLICY_NAMES_DISAGREE: {
    severity: 'warning',
    title: {zh: '文号与名称不是同一份政策', en: 'Number and title lead to different policies'},
    zh: (title: string, number: string) => `名称“${title}”与文号“${number}”不是同一份政策，已按文号关联`,
    en: (title: string, number: string) =>
      `“${title}” and “${number}” are different policies; they were linked by number`,
    remedy: {zh: '请核对名称和文号。', en: 'Check both.'},
  },
  POLICY_FROM_REFERENCE: {
    severity: 'info',
    title: {zh: '政策只在别的表里写到', en: 'Policy named by other rows only'},
    zh: (count: number) => `没有政策文件表，已按这里写明的名称和文号列出政策（共 ${count} 份）`,
    en: (count: number) =>
      `No table lists policies; those named here were listed by title and number (${count} in all)`,
    remedy: {
      zh: '建议另附政策文件表，写明发文机关、发布日期和有效性。',
      en: 'Better give a table of the policies with issuer, date and validity.',
    },
  },
  POLICY_CARRIED: {
    severity: 'info',
    title: {zh: '政策名称已沿用', en: 'Policy carried down'},
    zh: (count: number) => `政策名称和文号空白的行沿用了上一行的政策（共 ${count} 行）`,
    en: (count: number) => `Rows that name no policy took that of the row above (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  VALIDITY_ELAPSED: {
    severity: 'warning',
    title: {zh: '有效期已满', en: 'Term has ended'},
    zh: (text: string, until: string) =>
      text === '' ? `按失效日期已于 ${until} 届满` : `按“${text}”推算已于 ${until} 届满`,
    en: (text: string, until: string) => `By “${text}” its term ended on ${until}`,
    remedy: {
      zh: '请核对，并写明失效、废止，或者延长后的有效期。',
      en: 'Check it, and say that it lapsed, was repealed or was prolonged.',
    },
  },
  SUCCESSOR_MISSING: {
    severity: 'error',
    title: {zh: '废止的政策没有写明替代文件', en: 'Repealed policy without successor'},
    zh: () => '政策已废止，但没有写明被哪份文件替代',
    en: () => 'The policy was repealed, but nothing says what replaced it',
    remedy: {
      zh: '请在替代文件一栏写明文号；确实没有的写“无”。',
      en: 'Give the number of what replaced it; write 无 if nothing did.',
    },
  },
  RELATION_DEAD: {
    severity: 'error',
    title: {zh: '关联的文件不存在', en: 'Related document does not exist'},
    zh: (words: string) => `政策文件里没有“${words}”，只显示文字，没有关联`,
    en: (words: string) => `No policy is called “${words}”; it is shown as text without a link`,
    remedy: {
      zh: '请核对文号，或把这份文件补进政策文件表。',
      en: 'Check its number, or add it to the table of policies.',
    },
  },
  ELEMENT_EMPTY: {
    severity: 'info',
    title: {zh: '解读要素未填', en: 'Element left empty'},
    zh: (names: string) => `解读要素未填：${names}`,
    en: (names: string) => `Elements left empty: ${names}`,
    remedy: {zh: '没有的可以不填，有的请补上。', en: 'Fill them in where there is something to say.'},
  },
  QUESTION_INCOMPLETE: {
    severity: 'warning',
    title: {zh: '有问无答或有答无问', en: 'Question or answer missing'},
    zh: () => '问题或回答是空的，这一行没有发布',
    en: () => 'The question or its answer is blank; the row was left out',
    remedy: {zh: '请补填。', en: 'Fill it in.'},
  },
  ADOPTION_UNKNOWN: {
    severity: 'warning',
    title: {zh: '采纳情况看不懂', en: 'Adoption not understood'},
    zh: (text: string) => `采纳情况“${text}”看不懂，已作为说明显示`,
    en: (text: string) => `“${text}” was not understood and is shown as the reason`,
    remedy: {zh: '请写采纳、部分采纳或不予采纳。', en: 'Write adopted, adopted in part or not adopted.'},
  },
  ADOPTION_REASON_MISSING: {
    severity: 'warning',
    title: {zh: '未采纳没有理由', en: 'Not adopted without a reason'},
    zh: () => '意见没有全部采纳，但没有写明理由',
    en: () => 'The comment was not adopted in full, and no reason is given',
    remedy: {zh: '请写明理由。', en: 'Give the reason.'},
  },
  PERIOD_UNREAD: {
    severity: 'warning',
    title: {zh: '征集时间看不懂', en: 'Period of consultation not understood'},
    zh: (text: string) => `征集时间“${text}”看不懂，没有采用`,
    en: (text: string) => `The period “${text}” was not understood and left out`,
    remedy: {
      zh: '请写成“2025年2月17日至2025年3月19日”。',
      en: 'Write it as 2025年2月17日至2025年3月19日.',
    },
  },
  COUNT_UNREAD: {
    severity: 'warning',
    title: {zh: '数量看不懂', en: 'Number not understood'},
    zh: (text: string) => `“${text}”不是数量，没有采用`,
    en: (text: string) => `“${text}” is no number and was left out`,
    remedy: {zh: '请写阿拉伯数字。', en: 'Write digits.'},
  },
  PERSONAL_DATA_IN_CELL: {
    severity: 'error',
    title: {zh: '疑似个人信息', en: 'Personal data in a cell'},
    zh: () => '疑似含有公民身份号码、银行卡号或手机号码，这一格没有发布',
    en: () => 'There seems to be an identity, bank card or mobile phone number; the cell was left out',
    remedy: {zh: '请删去或遮挡这些号码。', en: 'Remove or mask the number.'},
  },
} as const satisfies Messages;
