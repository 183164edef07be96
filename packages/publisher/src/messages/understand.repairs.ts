import type {Messages} from './message.js';

/** Repairs, told once for all of a kind in a table. */
export const repairMessages = {
  DITTO_FILLED: {
    severity: 'info',
    title: {zh: '“同上”已补全', en: 'Ditto filled in'},
    zh: (count: number) => `“同上”等写法已换成所指的内容（共 ${count} 处）`,
    en: (count: number) => `Ditto marks were replaced by what they stand for (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  NAME_CARRIED: {
    severity: 'info',
    title: {zh: '一级事项已沿用', en: 'Level-1 name carried down'},
    zh: (count: number) => `一级事项空白的行沿用了上面的名称（共 ${count} 行）`,
    en: (count: number) => `Rows with a blank level-1 name took the one above (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  NUMBER_REMOVED: {
    severity: 'info',
    title: {zh: '名称前的编号已去掉', en: 'Number taken from a name'},
    zh: (count: number) => `事项名称前的编号已去掉（共 ${count} 行）`,
    en: (count: number) => `Numbers before names were removed (${count} rows in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  ROWS_JOINED: {
    severity: 'info',
    title: {zh: '多行已合为一个事项', en: 'Rows joined'},
    zh: (count: number) => `写在几行里的同一事项已合并（共 ${count} 行）`,
    en: (count: number) => `Rows that belong to the matter above were joined to it (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  GROUP_ROW: {
    severity: 'info',
    title: {zh: '分组行', en: 'Row that names a group'},
    zh: (count: number) => `单独成行的分组名称已作为一级事项（共 ${count} 行）`,
    en: (count: number) => `Rows that only name a group were taken as level-1 names (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  NOTE_ROW_SKIPPED: {
    severity: 'info',
    title: {zh: '备注行已跳过', en: 'Note rows skipped'},
    zh: (count: number) => `备注、签章、页码等行已跳过（共 ${count} 行）`,
    en: (count: number) => `Rows of remarks, signatures or page numbers were skipped (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  DATE_TIDIED: {
    severity: 'info',
    title: {zh: '日期写法已统一', en: 'Date tidied'},
    zh: (count: number) => `日期已统一为 2025-01-31 的写法（共 ${count} 处）`,
    en: (count: number) => `Dates were rewritten as 2025-01-31 (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  DOC_NUMBER_TIDIED: {
    severity: 'info',
    title: {zh: '文号写法已统一', en: 'Document number tidied'},
    zh: (count: number) => `文号中的括号和数字已改为“〔2025〕”的写法（共 ${count} 处）`,
    en: (count: number) =>
      `Brackets and digits of document numbers were rewritten as 〔2025〕 (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  URL_COMPLETED: {
    severity: 'info',
    title: {zh: '网址已补全', en: 'Address completed'},
    zh: (count: number) => `缺少 http:// 的网址已补全（共 ${count} 处）`,
    en: (count: number) => `Addresses without http:// were completed (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  TIME_LIMIT_UNIT: {
    severity: 'info',
    title: {zh: '时限补上了单位', en: 'Unit added to a time limit'},
    zh: (count: number) => `公开时限只写了数字的，已按表头补上工作日或日（共 ${count} 处）`,
    en: (count: number) =>
      `The unit in the header was added to time limits that are bare numbers (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  RELATION_READ: {
    severity: 'info',
    title: {zh: '从备注读出了替代关系', en: 'Relation read from a remark'},
    zh: (count: number) => `备注里写明的“同时废止”“被……废止”已作为替代关系（共 ${count} 处）`,
    en: (count: number) => `What remarks say was repealed by what was taken as a relation (${count} in all)`,
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  URL_WORDS: {
    severity: 'info',
    title: {zh: '链接一栏没有网址', en: 'No address in the column for it'},
    zh: (count: number) => `链接一栏写的是“查看”之类的文字，后面没有网址（共 ${count} 处）`,
    en: (count: number) => `The column for links holds words with no address behind them (${count} in all)`,
    remedy: {zh: '需要链接的，请填写网址。', en: 'Give the address where there is one.'},
  },
} as const satisfies Messages;
