import type {Messages} from './message.js';

/** What can be said of the matters of a catalogue. */
export const catalogMessages = {
  AREA_UNKNOWN: {
    severity: 'error',
    title: {zh: '领域不认识', en: 'Unknown area'},
    zh: (area: string) => `标题中的领域“${area}”不在 26 个领域及其别名之中，下面的事项没有标领域`,
    en: (area: string) =>
      `The area “${area}” in the title is none of the 26 nor one of their aliases; the matters below carry no area`,
    remedy: {
      zh: '请改用 26 个领域的名称；确属本地另设的领域，请在 publisher.json 的 localAreas 中写明。',
      en: 'Use the name of one of the 26 areas; declare an area of your own under localAreas in publisher.json.',
    },
  },
  AREA_UNLISTED: {
    severity: 'warning',
    title: {zh: '领域不在清单中', en: 'Area not on the list'},
    zh: (area: string) => `领域“${area}”不在 26 个领域及其别名之中，未标领域`,
    en: (area: string) => `“${area}” is none of the 26 areas nor one of their aliases; no area was set`,
    remedy: {
      zh: '请核对名称；确属本地另设的领域，请在 publisher.json 的 localAreas 中写明。',
      en: 'Check the name; declare an area of your own under localAreas in publisher.json.',
    },
  },
  AREA_ALIAS: {
    severity: 'info',
    title: {zh: '领域用了别名', en: 'Area given by an alias'},
    zh: (area: string, name: string) => `领域“${area}”按“${name}”处理`,
    en: (area: string, name: string) => `The area “${area}” was read as “${name}”`,
    remedy: {zh: '无须改动；建议改用现行名称。', en: 'No change is needed; the current name is preferred.'},
  },
  AREA_MISSING: {
    severity: 'warning',
    title: {zh: '没有领域', en: 'No area'},
    zh: () => '标题、领域列和工作表名中都没有找到领域，以下事项未标领域',
    en: () =>
      'No area was found in a title, a column or the name of the sheet; the matters from here carry none',
    remedy: {
      zh: '请在表的上方写明“××领域”，或增加“领域”一列。',
      en: 'Write the area above the table or add a column for it.',
    },
  },
  MATTER_NAME_MISSING: {
    severity: 'error',
    title: {zh: '没有事项名称', en: 'Matter without a name'},
    zh: () => '一级事项和二级事项都是空的，这一行没有发布',
    en: () => 'Both names of the matter are blank; the row was left out',
    remedy: {zh: '请补填公开事项的名称。', en: 'Fill in the name of the matter.'},
  },
  LEVEL1_MISSING: {
    severity: 'warning',
    title: {zh: '缺少一级事项', en: 'Level-1 name missing'},
    zh: (name: string) => `缺少一级事项，上面也没有可以沿用的，已用二级事项“${name}”代替`,
    en: (name: string) => `The level-1 name is blank and there is none above; “${name}” stands for it`,
    remedy: {zh: '请补填一级事项。', en: 'Fill in the level-1 name.'},
  },
  LEVEL2_MISSING: {
    severity: 'warning',
    title: {zh: '缺少二级事项', en: 'Level-2 name missing'},
    zh: (name: string) => `“${name}”缺少二级事项`,
    en: (name: string) => `“${name}” has no level-2 name`,
    remedy: {
      zh: '请补填二级事项；确实没有的，请填“—”。',
      en: 'Fill in the level-2 name, or “—” if there is none.',
    },
  },
  SUBJECT_MISSING: {
    severity: 'error',
    title: {zh: '缺少公开主体', en: 'Disclosing body missing'},
    zh: () => '缺少公开主体，事项已发布，但群众不知道该找谁',
    en: () => 'The disclosing body is blank; the matter is published without it',
    remedy: {zh: '请补填负责公开的单位全称。', en: 'Fill in the full name of the body that discloses it.'},
  },
  TIME_LIMIT_UNPARSABLE: {
    severity: 'error',
    title: {zh: '公开时限残缺', en: 'Time limit damaged'},
    zh: (text: string) => `公开时限残缺，看不出是多少天：“${text}”，只保留了原文`,
    en: (text: string) => `The time limit lost its number: “${text}”; only its text was kept`,
    remedy: {
      zh: '请补全，例如“信息形成或者变更之日起20个工作日内”。',
      en: 'Complete it, for example “within 20 working days”.',
    },
  },
  DATE_IN_TIME_LIMIT: {
    severity: 'warning',
    title: {zh: '公开时限成了日期', en: 'Date for a time limit'},
    zh: (shown: string) => `公开时限是日期“${shown}”，多半是输入时被自动转换的`,
    en: (shown: string) => `The time limit is the date “${shown}”, most likely converted while typing`,
    remedy: {
      zh: '请把单元格格式改为“文本”，再写明时限；确为固定日期的可不改。',
      en: 'Set the cell’s format to text and write the limit; leave it if a fixed date is meant.',
    },
  },
  LEVEL_CONTRADICTION: {
    severity: 'error',
    title: {zh: '公开层级矛盾', en: 'Levels contradict'},
    zh: (column: string, text: string) => `“${column}”与“${text}”矛盾，公开层级没有发布`,
    en: (column: string, text: string) => `“${column}” contradicts “${text}”; the levels were left out`,
    remedy: {
      zh: '请核实由哪一级公开，再改正单元格。',
      en: 'Find out which level discloses it and correct the cell.',
    },
  },
  LEVEL_MISSING: {
    severity: 'warning',
    title: {zh: '未勾选公开层级', en: 'No level ticked'},
    zh: () => '公开层级一个也没有勾选',
    en: () => 'No level is ticked',
    remedy: {zh: '请勾选由哪一级公开。', en: 'Tick the level that discloses it.'},
  },
  AUDIENCE_MISSING: {
    severity: 'warning',
    title: {zh: '未勾选公开对象', en: 'No audience ticked'},
    zh: () => '公开对象没有勾选',
    en: () => 'No audience is ticked',
    remedy: {
      zh: '请勾选“全社会”，或在“特定群体”写明是谁。',
      en: 'Tick the general public, or name the specific group.',
    },
  },
  MODE_MISSING: {
    severity: 'warning',
    title: {zh: '未勾选公开方式', en: 'No mode ticked'},
    zh: () => '公开方式没有勾选',
    en: () => 'No mode of disclosure is ticked',
    remedy: {zh: '请勾选“主动”或“依申请”。', en: 'Tick proactive or on request.'},
  },
  BOTH_MODES: {
    severity: 'warning',
    title: {zh: '两种公开方式都勾选', en: 'Both modes ticked'},
    zh: () => '“主动”与“依申请”同时勾选，已都保留',
    en: () => 'Both proactive and on request are ticked; both were kept',
    remedy: {zh: '请核实；确实两种都有的可不改。', en: 'Check it; leave it if both apply.'},
  },
  WORDS_UNKNOWN: {
    severity: 'warning',
    title: {zh: '单元格看不懂', en: 'Cell not understood'},
    zh: (column: string, text: string) => `“${column}”中的“${text}”看不懂，没有采用`,
    en: (column: string, text: string) => `“${text}” under “${column}” was not understood and not used`,
    remedy: {
      zh: '请改为“√”或留空，或写成规定的名称：公开方式写主动或依申请，公开层级写县级、乡级或村级，五公开写决策、执行、管理、服务或结果。',
      en: 'Use a tick, a blank, or a name of the codelist: 主动 or 依申请 for the mode, 县级, 乡级 or 村级 for levels, 决策, 执行, 管理, 服务 or 结果 for stages.',
    },
  },
  DUPLICATE_MATTER: {
    severity: 'warning',
    title: {zh: '事项重复', en: 'Duplicate matter'},
    zh: (name: string, where: string, row: number) =>
      `“${name}”与“${where}”第 ${row} 行的事项重复，只发布一次`,
    en: (name: string, where: string, row: number) =>
      `“${name}” says the same as row ${row} of “${where}”; it is published once`,
    remedy: {zh: '请删去多余的一行。', en: 'Delete one of them.'},
  },
  SAME_NAME: {
    severity: 'info',
    title: {zh: '事项同名', en: 'Matters with the same name'},
    zh: (name: string, where: string, row: number) =>
      `“${name}”与“${where}”第 ${row} 行的事项同名而内容不同，两条都已发布`,
    en: (name: string, where: string, row: number) =>
      `“${name}” has the name of row ${row} of “${where}” but says something else; both are published`,
    remedy: {
      zh: '如为同一事项，请合并；如不是，请改名以便区分。',
      en: 'Join them if they are one matter, else rename one.',
    },
  },
} as const satisfies Messages;
