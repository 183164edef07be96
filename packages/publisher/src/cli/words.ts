import type {Phase} from '../build/progress.js';
import type {Lang} from '../messages/message.js';

/** Everything the command says of itself; what it says of an input is in `messages`. */
export interface CliWords {
  readonly about: string;
  readonly headings: Readonly<Record<string, string>>;
  readonly help: string;
  readonly showVersion: string;
  readonly lang: string;
  readonly examples: string;
  readonly build: {
    readonly about: string;
    readonly tables: string;
    readonly out: string;
    readonly config: string;
    readonly report: string;
    readonly profile: string;
    readonly today: string;
  };
  readonly check: {readonly about: string; readonly feed: string; readonly format: string};
  readonly export: {
    readonly about: string;
    readonly column: string;
    readonly format: string;
    readonly out: string;
    /** Said when a file without sheets could not take everything. */
    readonly leftOut: string;
  };
  readonly template: {
    readonly about: string;
    readonly out: string;
    readonly done: (path: string) => string;
  };
  readonly progress: ProgressWords;
  readonly usage: UsageWords;
  readonly failures: FailureWords;
}

/** How far a build is. */
export interface ProgressWords {
  readonly phases: Readonly<Record<Phase, string>>;
  /** A line of a log. */
  readonly line: (phase: string, percent: number) => string;
}

/** The command line itself is wrong. */
export interface UsageWords {
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly excess: () => string;
  readonly badChoice: (option: string, value: string, choices: string) => string;
  readonly badDate: (value: string) => string;
  readonly badReport: (value: string) => string;
  readonly badWorkbook: (value: string) => string;
  readonly needsOut: () => string;
  readonly hint: string;
}

/** The command line is right, but the machine or a file it names will not do. */
export interface FailureWords {
  readonly configUnreadable: (path: string) => string;
  readonly configWrong: (path: string, mistakes: readonly string[]) => string;
  readonly notAFolder: (path: string) => string;
  readonly foreign: (path: string) => string;
  readonly link: (path: string) => string;
  readonly unwritable: (path: string) => string;
  readonly overwrites: (path: string) => string;
  readonly feedUnreadable: (path: string, reason: string) => string;
  readonly unexpected: (reason: string) => string;
}

const zh: CliWords = {
  about: '把县里的表格变成政务公开数据，供网页上的组件读取',
  headings: {'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：'},
  help: '显示帮助',
  showVersion: '显示版本',
  lang: '输出语言：zh 或 en',
  examples: `
例如：
  zwgk template --out 公开目录模板.xlsx                         生成空白表格
  zwgk build 公开目录.xlsx 公开信息.csv --out feed              把填好的表格变成数据
  zwgk build 公开目录.xlsx --out feed --snapshot index.html     再把第一屏写进网页
  zwgk check feed                                               检查数据
`,
  build: {
    about: '读取表格（.xlsx、.csv、.txt、.html，可以一次给多个），写出数据文件夹',
    tables: '要读取的表格',
    out: '数据文件夹，整个放到网站上即可；再次运行会更新它',
    config: '发布单位的资料 publisher.json',
    report: '把每一处问题写成 <文件>.json，旁边另写一份可以用浏览器打开的 .html',
    profile: '数据的形式：published 分成小文件，plain 是一个文件；不写则按多少自动选择',
    today: '当作今天的日期 YYYY-MM-DD，默认是北京时间的今天',
  },
  check: {
    about: '检查一个数据文件夹或网址是否符合格式',
    feed: '数据文件夹、feed.json 或它的网址',
    format: '结果的形式：text 给人看，json 给程序看',
  },
  export: {
    about: '把数据里的全部记录导出成表格',
    column: '导出哪个栏目：catalog 公开目录，documents 公开信息，policies 政策文件',
    format: '导出成什么：json、csv 或 xlsx',
    out: '写到哪个文件；不写则输出到屏幕',
    leftOut: '新旧差异、意见征集和问答放不进一张 CSV 表，没有导出；要全部内容请用 --format xlsx',
  },
  template: {
    about: '生成一份空白表格，带填写说明和下拉选项',
    out: '写到哪个 .xlsx 文件',
    done: (path) => `已生成 ${path}，请先看其中的“填写说明”`,
  },
  progress: {
    phases: {read: '读取表格', understand: '整理内容', write: '写出数据'},
    line: (phase, percent) => `正在${phase}，共完成 ${percent}%`,
  },
  usage: {
    unknownOption: (option) => `没有 ${option} 这个选项`,
    unknownCommand: (name) => `没有“${name}”这个命令，可以用 build、check、export、template`,
    missingArgument: (name) => `还需要写明 <${name}>`,
    missingOption: (option) => `还需要写明 ${option}`,
    missingValue: (option) => `${option} 后面还需要写内容`,
    excess: () => '多写了参数',
    badChoice: (option, value, choices) => `${option} 不能是“${value}”，可以是 ${choices}`,
    badDate: (value) => `--today 应写成 2026-01-31 这样的日期，不能是“${value}”`,
    badReport: (value) => `--report 应写成以 .json 结尾的文件名，不能是“${value}”`,
    badWorkbook: (value) => `--out 应写成以 .xlsx 结尾的文件名，不能是“${value}”`,
    needsOut: () => '导出 xlsx 时请用 --out 写明文件名',
    hint: '运行 zwgk --help 查看用法。',
  },
  failures: {
    configUnreadable: (path) => `打不开配置文件 ${path}，请核对文件名和所在文件夹`,
    configWrong: (path, mistakes) =>
      `配置文件 ${path} 有误：\n${mistakes.map((it) => `  · ${it}`).join('\n')}`,
    notAFolder: (path) => `${path} 是一个文件，--out 需要一个文件夹`,
    foreign: (path) =>
      `文件夹里有别的文件（${path}），为免弄乱，没有写入。请用 --out 指定一个空文件夹，或以前生成过数据的文件夹`,
    link: (path) => `${path} 是指向别处的链接，为免写到别处，没有写入。请删去这个链接再试`,
    overwrites: (path) => `报告会覆盖 ${path}，没有运行。请用 --report 指定别的文件名`,
    unwritable: (path) => `不能写入 ${path}，请核对路径、权限和磁盘空间；如果它正被别的程序打开，请先关闭`,
    feedUnreadable: (path, reason) => `读不到 ${path} 的数据：${reason}`,
    unexpected: (reason) => `程序出错了：${reason}`,
  },
};

const en: CliWords = {
  about: "Turns a county's tables into a feed that web components read",
  headings: {},
  help: 'show help',
  showVersion: 'show the version',
  lang: 'language of all output: zh or en',
  examples: `
Examples:
  zwgk template --out catalogue.xlsx                    write an empty workbook
  zwgk build catalogue.xlsx documents.csv --out feed    turn filled tables into a feed
  zwgk build catalogue.xlsx --out feed --snapshot index.html
                                                        and write the first screen into a page
  zwgk check feed                                       check a feed
`,
  build: {
    about: 'Reads tables (.xlsx, .csv, .txt, .html; several at once) and writes a feed folder',
    tables: 'tables to read',
    out: 'folder of the feed, to be put on the website as it is; a later run updates it',
    config: 'publisher.json: who publishes',
    report: 'write every issue to <file>.json and, beside it, to an .html page',
    profile: 'published: many small files; plain: one file; chosen by size when left out',
    today: 'date to take as today, YYYY-MM-DD; today in China when left out',
  },
  check: {
    about: 'Checks a feed folder or address against the format',
    feed: 'folder of a feed, a feed.json, or its address',
    format: 'text for people, json for programs',
  },
  export: {
    about: 'Writes all records of a feed as a table',
    column: 'which column: catalog, documents or policies',
    format: 'json, csv or xlsx',
    out: 'file to write; the terminal when left out',
    leftOut:
      'Comparisons, consultations and questions do not fit into one CSV table and were left out; use --format xlsx for all of it',
  },
  template: {
    about: 'Writes an empty workbook with guidance and drop-downs',
    out: '.xlsx file to write',
    done: (path) => `Wrote ${path}; its first sheet explains how to fill it in`,
  },
  progress: {
    phases: {read: 'reading tables', understand: 'making sense of them', write: 'writing the feed'},
    line: (phase, percent) => `${percent}% done, ${phase}`,
  },
  usage: {
    unknownOption: (option) => `There is no option ${option}`,
    unknownCommand: (name) => `There is no command ${name}; use build, check, export or template`,
    missingArgument: (name) => `<${name}> is needed`,
    missingOption: (option) => `${option} is needed`,
    missingValue: (option) => `${option} needs a value`,
    excess: () => 'There are too many arguments',
    badChoice: (option, value, choices) => `${option} cannot be ${value}; use ${choices}`,
    badDate: (value) => `--today must be a date such as 2026-01-31, not ${value}`,
    badReport: (value) => `--report must be a file name ending in .json, not ${value}`,
    badWorkbook: (value) => `--out must be a file name ending in .xlsx, not ${value}`,
    needsOut: () => 'Name the file with --out to export xlsx',
    hint: 'Run zwgk --help for usage.',
  },
  failures: {
    configUnreadable: (path) => `Cannot open the configuration ${path}; check its name and folder`,
    configWrong: (path, mistakes) =>
      `The configuration ${path} is wrong:\n${mistakes.map((it) => `  · ${it}`).join('\n')}`,
    notAFolder: (path) => `${path} is a file; --out needs a folder`,
    foreign: (path) =>
      `The folder holds something else (${path}); nothing was written. Give --out an empty folder or one written before`,
    link: (path) => `${path} is a link to another place; nothing was written. Remove it and try again`,
    overwrites: (path) => `The report would replace ${path}; nothing was done. Give --report another name`,
    unwritable: (path) =>
      `Cannot write ${path}; check the path, its permissions and free space, and close programs that have it open`,
    feedUnreadable: (path, reason) => `Cannot read a feed at ${path}: ${reason}`,
    unexpected: (reason) => `The program failed: ${reason}`,
  },
};

/** The command's words in the language asked for. */
export function cliWords(lang: Lang): CliWords {
  return lang === 'zh' ? zh : en;
}
