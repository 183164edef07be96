import type {Messages} from './message.js';

/** What can be said of published policies, their interpretations and how they are looked up. */
export const policyCheckMessages = {
  SUCCESSOR_ABSENT: {
    severity: 'error',
    title: {zh: '废止的政策没有写明替代文件', en: 'Repealed policy without successor'},
    zh: (policy: string) => `${policy}已经废止，但没有写明由什么文件替代`,
    en: (policy: string) => `${policy} is repealed, but nothing says what replaced it`,
    remedy: {
      zh: '请在表格的“替代文件”一栏写明后重新生成；手写数据的，请在 replacedBy 里写替代文件的标识、文号或名称。',
      en: 'Name what replaced it in the table and build again; in a feed written by hand, in replacedBy, by identifier, number or title.',
    },
  },
  RELATION_UNKNOWN: {
    severity: 'error',
    title: {zh: '关系指向的文件不存在', en: 'Relation leads nowhere'},
    zh: (id: string) => `这里指向的 ${id} 不在数据里，网页上打不开`,
    en: (id: string) => `This leads to ${id}, which is not in the feed`,
    remedy: {
      zh: '请核对标识；不在本数据里的文件，请改写文号或名称。',
      en: 'Check the identifier; name what is not in this feed by number or title.',
    },
  },
  INTERPRETATION_ABSENT: {
    severity: 'warning',
    title: {zh: '政策没有解读', en: 'Policy without interpretation'},
    zh: (policy: string) => `${policy}没有解读`,
    en: (policy: string) => `${policy} has no interpretation`,
    remedy: {
      zh: '解读应与政策同步发布；补上后请重新生成。',
      en: 'A policy is published with its interpretation; add it and build again.',
    },
  },
  INTERPRETATION_OVERDUE: {
    severity: 'warning',
    title: {zh: '解读发布晚于10个工作日', en: 'Interpretation later than 10 working days'},
    zh: (policy: string, days: number) => `${policy}最早的一篇解读在政策发布后第 ${days} 个工作日才发布`,
    en: (policy: string, days: number) =>
      `The first interpretation of ${policy} was published ${days} working days after the policy`,
    remedy: {
      zh: '请核对两个发布日期；今后请同步发布。',
      en: 'Check both dates; publish both together in future.',
    },
  },
  INTERPRETER_UNREACHABLE: {
    severity: 'warning',
    title: {zh: '解读没有联系方式', en: 'Interpretation without contact'},
    zh: (policy: string) => `${policy}的这篇解读没有在岗的解读人电话，解读机构也没有`,
    en: (policy: string) =>
      `This interpretation of ${policy} names nobody who can be reached, nor does its body`,
    remedy: {
      zh: '请补填解读人的办公电话，或在机构栏目里写明解读机构的电话。',
      en: 'Give the office telephone of an interpreter, or that of the body among the agencies.',
    },
  },
  POLICY_ID_DIFFERS: {
    severity: 'warning',
    title: {zh: '政策与公开信息的标识不同', en: 'Policy and document differ in id'},
    zh: (id: string, other: string) => `政策 ${id} 与公开信息 ${other} 网址相同，标识却不同`,
    en: (id: string, other: string) =>
      `The policy ${id} and the document ${other} have one address, but two ids`,
    remedy: {
      zh: '同一份文件在两个栏目里请用同一个标识，群众才能从一处到另一处。',
      en: 'Give the same document the same id in both columns, so that one leads to the other.',
    },
  },
  LOOKUP_ABSENT: {
    severity: 'info',
    title: {zh: '没有政策查找文件', en: 'No lookup of policies'},
    zh: () => '政策栏目没有写查找文件（lookup），文章页上的政策卡片要多读几个文件',
    en: () => 'The policies have no lookup, so that the card on an article page reads some files more',
    remedy: {zh: '用 zwgk build 生成的数据都有。', en: 'Feeds made by zwgk build have one.'},
  },
  LOOKUP_WRONG: {
    severity: 'error',
    title: {zh: '查找文件不符', en: 'Lookup disagrees'},
    zh: (key: string) => `按“${key}”查不到对应的政策，文章页上的政策卡片会打不开`,
    en: (key: string) => `“${key}” does not lead to its policy; cards on article pages will fail`,
    remedy: {zh: '请用 zwgk build 重新生成并全部上传。', en: 'Build it again and upload all of it.'},
  },
} as const satisfies Messages;
