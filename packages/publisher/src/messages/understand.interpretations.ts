import type {Messages} from './message.js';

/** What can be said of interpretations and of who explains a policy. */
export const interpretationMessages = {
  INTERPRETATION_MISSING: {
    severity: 'warning',
    title: {zh: '政策没有解读', en: 'Policy without interpretation'},
    zh: () => '这份政策没有解读',
    en: () => 'Nothing interprets this policy',
    remedy: {
      zh: '行政规范性文件等应当同步解读，请补充解读材料。',
      en: 'Policies are to be interpreted when they are published; add an interpretation.',
    },
  },
  INTERPRETATION_LATE: {
    severity: 'warning',
    title: {zh: '解读不及时', en: 'Interpretation late'},
    zh: (days: number) => `解读晚于文件发布 ${days} 个工作日（超过 10 个工作日）`,
    en: (days: number) => `It came ${days} working days after the policy, later than 10`,
    remedy: {
      zh: '请核对文件和解读的发布日期；解读应与文件同步发布。',
      en: 'Check both dates; an interpretation is to be published together with its policy.',
    },
  },
  INTERPRETATION_WORD_UNKNOWN: {
    severity: 'warning',
    title: {zh: '解读类型或形式看不懂', en: 'Kind or form of interpretation not understood'},
    zh: (text: string) => `“${text}”不是已知的解读类型或形式，没有采用`,
    en: (text: string) => `“${text}” is no known kind or form of interpretation; it was left out`,
    remedy: {
      zh: '类型请写即时解读、跟踪解读或咨询解读；形式请写文字、图解、视频、音频、一问一答、新闻发布会或专家解读。',
      en: 'Write immediate, follow-up or consultative; text, picture, video, audio, questions, press conference or expert.',
    },
  },
  INTERPRETATION_TITLE_MADE: {
    severity: 'info',
    title: {zh: '解读标题已代拟', en: 'Title of interpretation made'},
    zh: (count: number) => `没有解读标题的，已用政策名称加解读形式代替（共 ${count} 处）`,
    en: (count: number) => `Interpretations without a title were named after their policy (${count} in all)`,
    remedy: {zh: '建议补填解读标题。', en: 'Better give a title.'},
  },
  DUPLICATE_INTERPRETATION: {
    severity: 'warning',
    title: {zh: '解读重复', en: 'Duplicate interpretation'},
    zh: (row: number) => `与第 ${row} 行是同一条解读，只发布一次`,
    en: (row: number) => `The same interpretation as row ${row}; it is published once`,
    remedy: {zh: '请删去多余的一行。', en: 'Delete one of them.'},
  },
  INTERPRETER_NAME_MISSING: {
    severity: 'warning',
    title: {zh: '缺少解读人', en: 'Interpreter missing'},
    zh: () => '缺少解读人',
    en: () => 'The interpreter is missing',
    remedy: {zh: '请补填解读人姓名。', en: 'Fill in who explains the policy.'},
  },
  INTERPRETER_PHONE_MISSING: {
    severity: 'warning',
    title: {zh: '缺少解读人联系电话', en: 'Interpreter’s phone missing'},
    zh: () => '缺少联系电话，群众找不到人问',
    en: () => 'The telephone number is missing: residents have nobody to ask',
    remedy: {zh: '请补填办公电话。', en: 'Fill in the office telephone.'},
  },
  INTERPRETER_LEFT: {
    severity: 'info',
    title: {zh: '解读人已调离', en: 'Interpreter has left'},
    zh: (count: number) => `解读人注明已调离，页面会请群众联系解读机构（共 ${count} 处）`,
    en: (count: number) => `Interpreters who have left: residents are led to the body (${count} in all)`,
    remedy: {zh: '请换成现在的解读人。', en: 'Name who explains it now.'},
  },
  INTERPRETERS_UNEVEN: {
    severity: 'warning',
    title: {zh: '解读人与职务、电话对不上', en: 'Interpreters and their posts or phones do not match'},
    zh: (people: number, parts: number) =>
      `解读人有 ${people} 位，这一格有 ${parts} 项，分不清谁是谁的，已原样写给每一位`,
    en: (people: number, parts: number) =>
      `${people} interpreters but ${parts} entries here; the cell was given to each as it is`,
    remedy: {
      zh: '请按解读人的顺序一一写明，用顿号隔开。',
      en: 'Write one for each interpreter, in the same order.',
    },
  },
  HOURS_UNREAD: {
    severity: 'info',
    title: {zh: '办公时间没有读出', en: 'Office hours not understood'},
    zh: (count: number) => `办公时间原样显示，但算不出现在是否办公（共 ${count} 处）`,
    en: (count: number) =>
      `Office hours are shown as written, without telling whether it is open (${count} in all)`,
    remedy: {
      zh: '写成“工作日 8:30—12:00，14:30—17:30”可以读出。',
      en: 'Written as 工作日 8:30—12:00，14:30—17:30 they are understood.',
    },
  },
  MEDIUM_UNKNOWN: {
    severity: 'warning',
    title: {zh: '看不出是图片、视频还是音频', en: 'Neither picture, video nor recording'},
    zh: (address: string) => `看不出“${address}”是图片、视频还是音频，没有采用`,
    en: (address: string) => `“${address}” is neither picture, video nor recording; it was left out`,
    remedy: {zh: '请写明解读形式。', en: 'Give the form of the interpretation.'},
  },
} as const satisfies Messages;
