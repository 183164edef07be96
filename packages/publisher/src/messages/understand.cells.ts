import type {Messages} from './message.js';

/** What can be said of sheets, rows and cells of any table. */
export const cellMessages = {
  DITTO_NO_ANTECEDENT: {
    severity: 'warning',
    title: {zh: '“同上”没有所指', en: 'Ditto without antecedent'},
    zh: (column: string, text: string) => `“${column}”写“${text}”，但本领域内上面没有内容，按空白处理`,
    en: (column: string, text: string) =>
      `“${column}” says “${text}” but nothing stands above it in this area; it was taken as blank`,
    remedy: {zh: '请写出完整内容。', en: 'Write it out.'},
  },
  FORMULA_NO_VALUE: {
    severity: 'warning',
    title: {zh: '公式没有结果', en: 'Formula without value'},
    zh: (column: string) => `“${column}”是公式而没有保存计算结果，按空白处理`,
    en: (column: string) => `“${column}” holds a formula without a stored value; it was taken as blank`,
    remedy: {
      zh: '请用 WPS 或 Excel 打开并保存一次，或粘贴为数值。',
      en: 'Open and save it in Excel or WPS once, or paste it as a value.',
    },
  },
  CELL_ERROR: {
    severity: 'warning',
    title: {zh: '单元格是错误值', en: 'Cell holds an error value'},
    zh: (column: string, text: string) => `“${column}”是错误值 ${text}，按空白处理`,
    en: (column: string, text: string) => `“${column}” holds the error value ${text}; it was taken as blank`,
    remedy: {zh: '请改正公式或直接填写内容。', en: 'Correct the formula or type the text.'},
  },
  FIELD_CUT: {
    severity: 'warning',
    title: {zh: '内容过长', en: 'Text too long'},
    zh: (length: number, kept: number) => `内容有 ${length} 个字，只发布前 ${kept} 个字`,
    en: (length: number, kept: number) =>
      `The text has ${length} characters; only the first ${kept} are published`,
    remedy: {zh: '请精简，全文请作为附件公开。', en: 'Shorten it and publish the whole as an attachment.'},
  },
  IMAGE_CELL: {
    severity: 'info',
    title: {zh: '单元格是图片', en: 'Cell holds a picture'},
    zh: (column: string) => `“${column}”是嵌入的图片，没有采用`,
    en: (column: string) => `“${column}” holds a picture; it was not used`,
    remedy: {zh: '需要发布的内容请写成文字。', en: 'Write what is to be published as text.'},
  },
  CONTROL_CHAR: {
    severity: 'warning',
    title: {zh: '有看不见的字符', en: 'Invisible characters'},
    zh: (column: string) => `“${column}”中有看不见的控制字符，已清除`,
    en: (column: string) => `“${column}” held invisible control characters; they were removed`,
    remedy: {zh: '请核对文字是否完整。', en: 'Check that the text is complete.'},
  },
  LOST_CHARACTER: {
    severity: 'warning',
    title: {zh: '字符可能丢失', en: 'Characters may be lost'},
    zh: (column: string) => `“${column}”中的“?”可能是转换编码时丢失的字符，已照原样保留`,
    en: (column: string) => `A “?” in “${column}” may stand for a character lost in conversion; it was kept`,
    remedy: {
      zh: '请对照原件改正，或用 .xlsx 重新报送。',
      en: 'Correct it from the original, or send it as .xlsx.',
    },
  },
  FORMULA_LIKE_TEXT: {
    severity: 'warning',
    title: {zh: '像公式的文字', en: 'Text like a formula'},
    zh: (column: string) => `“${column}”的文字像公式，没有计算，已照原样作为文字`,
    en: (column: string) =>
      `The text in “${column}” looks like a formula; it was not run and is kept as text`,
    remedy: {zh: '请核对来源；确为文字的可不改。', en: 'Check where it comes from; leave it if it is text.'},
  },
  HIDDEN_ROW: {
    severity: 'warning',
    title: {zh: '隐藏的行', en: 'Hidden row'},
    zh: (name: string) => `这一行被隐藏（${name}），没有发布`,
    en: (name: string) => `This row is hidden (${name}) and was not published`,
    remedy: {zh: '要发布请取消隐藏，不要发布请删去。', en: 'Unhide it to publish it, else delete it.'},
  },
  HIDDEN_COLUMN: {
    severity: 'warning',
    title: {zh: '隐藏的列', en: 'Hidden column'},
    zh: (letters: string, name: string) => `${letters} 列“${name}”被隐藏，其中的内容没有发布`,
    en: (letters: string, name: string) =>
      `Column ${letters} “${name}” is hidden; nothing in it was published`,
    remedy: {zh: '要发布请取消隐藏，不要发布请删去。', en: 'Unhide it to publish it, else delete it.'},
  },
  HIDDEN_SHEET: {
    severity: 'warning',
    title: {zh: '隐藏的工作表', en: 'Hidden sheet'},
    zh: (name: string) => `工作表“${name}”被隐藏，没有读取`,
    en: (name: string) => `The sheet “${name}” is hidden and was not read`,
    remedy: {zh: '要发布请取消隐藏，不要发布请删去。', en: 'Unhide it to publish it, else delete it.'},
  },
  COLUMNS_UNREAD: {
    severity: 'info',
    title: {zh: '没有采用的列', en: 'Columns not read'},
    zh: (names: string) => `这些列没有采用：${names}`,
    en: (names: string) => `These columns were not read: ${names}`,
    remedy: {
      zh: '不需要公开的不必改；需要公开的，请参照 zwgk template 写出的模板改正列名。',
      en: 'Leave them if they need not be published; else name them as in the workbook that zwgk template writes.',
    },
  },
  TABLE_CONTINUED: {
    severity: 'info',
    title: {zh: '续表', en: 'Table continued'},
    zh: () => '没有表头，列数与上一张表相同，已作为上一张表的续表读取',
    en: () =>
      'It has no header and as many columns as the table before it; it was read as going on with that table',
    remedy: {zh: '无须改动，请核对。', en: 'No change is needed, but please check.'},
  },
  TABLE_SKIPPED: {
    severity: 'info',
    title: {zh: '不是要读的表', en: 'Not a table to read'},
    zh: () => '没有认出公开事项目录、公开信息、政策解读或机构的表头，已跳过',
    en: () => 'No header of a catalogue, of documents, policies or agencies was recognised; it was skipped',
    remedy: {
      zh: '如果这里有要发布的表，请参照 zwgk template 写出的模板改正表头。',
      en: 'If a table here is to be published, name its columns as in the workbook that zwgk template writes.',
    },
  },
  HEADER_UNREAD: {
    severity: 'warning',
    title: {zh: '表头认不全，表没有读', en: 'Header not understood, table not read'},
    zh: (known: string, unknown: string) =>
      `这一行像是表头：认得的列有${known}；不认得的列有${unknown || '（无）'}；缺少写名称的列或其他必要的列，整张表没有读`,
    en: (known: string, unknown: string) =>
      `This row looks like a header: ${known} are known, ${unknown || 'none'} are not; the column of names or another necessary one is missing, and nothing of the table was read`,
    remedy: {
      zh: '要发布的，请参照 zwgk template 写出的模板改正列名，例如文件的名称一列写“标题”，事项的名称写“一级事项”“二级事项”；不用发布的不必理会。',
      en: 'To publish it, name its columns as in the workbook that zwgk template writes, for example 标题 for the title of a document; otherwise leave it.',
    },
  },
  COLUMNS_UNDIVIDED: {
    severity: 'warning',
    title: {zh: '列没有分开，表没有读', en: 'Columns not divided, table not read'},
    zh: (words: string, separator: string) =>
      `这一行像是表头（${words}），但是各列写在一格里，用${separator}隔开，整张表没有读`,
    en: (words: string, separator: string) =>
      `This row looks like a header (${words}), but its columns stand in one cell with ${separator} between them; nothing of the table was read`,
    remedy: {
      zh: '请用表格软件重做，一列一格，再存为 .xlsx 或 CSV。用记事本写的，各列之间请按 Tab 键，或者用英文逗号；内容里的中文逗号不必改。',
      en: 'Write each column in a cell of its own in a spreadsheet, and save it as .xlsx or CSV. In a text editor, put a tab or an ASCII comma between the columns.',
    },
  },
} as const satisfies Messages;
