import {limits} from '../table/limits.js';
import type {Bilingual, Messages} from './message.js';

/** What can be said of a file before anyone looks at its meaning. */
export const tableMessages = {
  FILE_NOT_FOUND: {
    severity: 'error',
    title: {zh: '找不到文件', en: 'File not found'},
    zh: () => '找不到这个文件',
    en: () => 'There is no such file',
    remedy: {zh: '请核对文件名和所在文件夹。', en: 'Check its name and folder.'},
  },
  FILE_NOT_A_FILE: {
    severity: 'error',
    title: {zh: '不是文件', en: 'Not a file'},
    zh: () => '这是文件夹，不是文件',
    en: () => 'This is a folder, not a file',
    remedy: {zh: '请写明文件夹里的表格文件。', en: 'Name the table files in it.'},
  },
  FILE_UNREADABLE: {
    severity: 'error',
    title: {zh: '文件打不开', en: 'File cannot be opened'},
    zh: () => '这个文件打不开',
    en: () => 'The file cannot be opened',
    remedy: {
      zh: '如果它正在 WPS 或 Excel 中打开，请先关闭；再检查是否有权限读取。',
      en: 'If WPS or Excel has it open, close it; then check that you may read it.',
    },
  },
  FILE_DAMAGED: {
    severity: 'error',
    title: {zh: '文件损坏', en: 'Damaged file'},
    zh: (detail: Bilingual) => `文件已损坏，读不出来（${detail.zh}）`,
    en: (detail: Bilingual) => `The file is damaged and cannot be read (${detail.en})`,
    remedy: {
      zh: '请用 WPS 或 Excel 打开原件，另存为新的 .xlsx 文件再试；打不开时请向报送人重新要一份。',
      en: 'Open the original in WPS or Excel, save it as a new .xlsx file and try again; if it does not open, ask for another copy.',
    },
  },
  FILE_ENCRYPTED: {
    severity: 'error',
    title: {zh: '文件加密', en: 'Encrypted file'},
    zh: () => '文件设有打开密码，读不出来',
    en: () => 'The file is protected by a password and cannot be read',
    remedy: {
      zh: '请用 WPS 或 Excel 输入密码打开，取消“文档加密”后保存再试。',
      en: 'Open it with its password in WPS or Excel, remove the encryption, save it and try again.',
    },
  },
  FILE_TYPE_UNSUPPORTED: {
    severity: 'error',
    title: {zh: '不支持的文件类型', en: 'Unsupported kind of file'},
    zh: (kind: Bilingual) => `这是${kind.zh}，不是能读的表格`,
    en: (kind: Bilingual) => `This is ${kind.en}, which cannot be read as a table`,
    remedy: {
      zh: '请给 .xlsx、.csv 或网页：能用 WPS 或 Excel 打开的，请“另存为”.xlsx（Excel 工作簿）；Word 里的表格请复制到 WPS 表格或 Excel 再保存；压缩包请先解压。',
      en: 'Give an .xlsx, .csv or web page: what WPS or Excel opens, save as .xlsx (Excel workbook); copy tables of Word into a workbook; unpack an archive first.',
    },
  },
  FILE_TYPE_MISMATCH: {
    severity: 'warning',
    title: {zh: '扩展名与内容不符', en: 'Name and content disagree'},
    zh: (extension: string, kind: Bilingual) =>
      `文件名以 ${extension} 结尾，内容却是${kind.zh}，已按内容读取`,
    en: (extension: string, kind: Bilingual) =>
      `The name ends in ${extension} but the content is ${kind.en}; it was read as what it is`,
    remedy: {
      zh: '请改正扩展名，以免别的软件打不开。',
      en: 'Correct the extension so that other programs open it.',
    },
  },
  FILE_TOO_LARGE: {
    severity: 'error',
    title: {zh: '文件过大', en: 'File too large'},
    zh: (what: Bilingual) => `文件过大，已停止读取（${what.zh}）`,
    en: (what: Bilingual) => `The file is too large and was not read (${what.en})`,
    remedy: {
      zh: '请删去图片、空白行列和无关的工作表，或拆成几个文件再试；来历不明的文件请勿使用。',
      en: 'Remove pictures, blank rows and columns and unrelated sheets, or split it into several files; do not use a file you do not trust.',
    },
  },
  FILE_TOO_SLOW: {
    severity: 'error',
    title: {zh: '读取超时', en: 'Reading took too long'},
    zh: (seconds: number) => `读了 ${seconds} 秒还没有读完，已停止`,
    en: (seconds: number) => `Reading was stopped after ${seconds} seconds`,
    remedy: {
      zh: '请用 WPS 或 Excel 打开，把需要的表复制到新文件再试。',
      en: 'Open it in WPS or Excel, copy the table you need into a new file and try again.',
    },
  },
  FILE_EMPTY: {
    severity: 'error',
    title: {zh: '空文件', en: 'Empty file'},
    zh: () => '文件是空的',
    en: () => 'The file is empty',
    remedy: {zh: '请确认给的是填好的表。', en: 'Make sure this is the table that was filled in.'},
  },
  NO_TABLE: {
    severity: 'error',
    title: {zh: '没有表格', en: 'No table'},
    zh: () => '文件里没有找到公开事项目录、公开信息或机构的表格',
    en: () => 'The file holds no table of a catalogue, of documents or of agencies',
    remedy: {
      zh: '请核对是否给错了文件；表头的写法可以参照 zwgk template 写出的模板。',
      en: 'Check whether this is the right file; the workbook that zwgk template writes shows how to name its columns.',
    },
  },
  NO_ROWS: {
    severity: 'warning',
    title: {zh: '表中没有内容', en: 'Nothing in the table'},
    zh: () => '表格里没有任何内容',
    en: () => 'The table holds nothing',
    remedy: {zh: '请确认给的是填好的表。', en: 'Make sure this is the table that was filled in.'},
  },
  ENCODING_UNKNOWN: {
    severity: 'error',
    title: {zh: '文字编码无法识别', en: 'Unknown text encoding'},
    zh: () => '无法识别文件的文字编码',
    en: () => 'The text encoding of the file could not be recognised',
    remedy: {
      zh: '请用记事本打开，“另存为”时编码选 UTF-8 再试；表格请用 WPS 另存为 .xlsx。',
      en: 'Open it in Notepad, save it with the encoding UTF-8 and try again; save a spreadsheet as .xlsx.',
    },
  },
  ENCODING_DETECTED: {
    severity: 'info',
    title: {zh: '文字编码', en: 'Text encoding'},
    zh: (encoding: string) => `文件按 ${encoding} 编码读取`,
    en: (encoding: string) => `The file was read as ${encoding}`,
    remedy: {zh: '如有乱码，请另存为 UTF-8。', en: 'If characters look wrong, save it as UTF-8.'},
  },
  CHARACTERS_LOST: {
    severity: 'warning',
    title: {zh: '有文字读不出来', en: 'Characters lost'},
    zh: (count: number) => `有 ${count} 处文字已损坏，读不出来，以“\ufffd”代替`,
    en: (count: number) => `${count} characters are damaged and show as a replacement sign`,
    remedy: {
      zh: '请对照原件补上，或向报送人重新要一份。',
      en: 'Restore them from the original, or ask for another copy.',
    },
  },
  QUOTE_UNCLOSED: {
    severity: 'warning',
    title: {zh: '引号没有成对', en: 'Unclosed quotation mark'},
    zh: (line: number) => `文件第 ${line} 行的英文双引号没有成对，这条记录里的引号已按普通文字读取`,
    en: (line: number) =>
      `A quotation mark on line ${line} of the file has no partner; those of this record were read as text`,
    remedy: {zh: '请补上引号，或用 WPS 另存为 .xlsx。', en: 'Close it, or save the table as .xlsx.'},
  },
  LONG_CELL: {
    severity: 'warning',
    title: {zh: '单元格过长', en: 'Long cell'},
    zh: (length: number) => `单元格有 ${length} 个字，只保留前 ${limits.cellCharacters} 个字`,
    en: (length: number) =>
      `The cell holds ${length} characters; only the first ${limits.cellCharacters} were kept`,
    remedy: {
      zh: '请核对是否误粘贴了整篇文件，全文请作为附件公开。',
      en: 'Check whether a whole document was pasted by mistake; publish it as an attachment.',
    },
  },
  SHEET_CUT: {
    severity: 'warning',
    title: {zh: '超出范围的内容未读', en: 'Content out of range was not read'},
    zh: () => '有内容超出 Excel 工作表的范围，多出的部分没有读取',
    en: () => 'Some content lies outside what an Excel sheet can have and was not read',
    remedy: {zh: '请删去多余的行、列和合并区域。', en: 'Remove surplus rows, columns and merged regions.'},
  },
  MERGES_OVERLAP: {
    severity: 'warning',
    title: {zh: '合并区域互相重叠', en: 'Merged regions overlap'},
    zh: (count: number) => `有 ${count} 处合并区域与别的合并区域重叠，已忽略`,
    en: (count: number) => `${count} merged regions overlap others and were ignored`,
    remedy: {zh: '请取消这些合并后重新合并。', en: 'Unmerge these cells and merge them again.'},
  },
  MERGE_HIDES_TABLE: {
    severity: 'warning',
    title: {zh: '合并区域盖住了表格', en: 'A merged region hides the table'},
    zh: (range: string) => `合并区域 ${range} 盖住了许多有内容的单元格，已忽略这处合并`,
    en: (range: string) => `The merged region ${range} hides many cells with content and was ignored`,
    remedy: {zh: '请取消这处合并。', en: 'Unmerge these cells.'},
  },
  SHEET_DAMAGED: {
    severity: 'error',
    title: {zh: '工作表损坏', en: 'Damaged sheet'},
    zh: () => '这张工作表已损坏，没有读取',
    en: () => 'This sheet is damaged and was not read',
    remedy: {
      zh: '请用 WPS 或 Excel 打开原件，另存为新的 .xlsx 文件再试。',
      en: 'Open the original in WPS or Excel, save it as a new .xlsx file and try again.',
    },
  },
} as const satisfies Messages;
