import type {Messages} from './message.js';

/** What can be said of the parts of a published column that repeat its records, and of what a feed includes. */
export const publishedMessages = {
  MAP_INCOMPLETE: {
    severity: 'error',
    title: {zh: '索引文件不完整', en: 'Map is incomplete'},
    zh: (member: string) => `索引文件里没有 ${member}，网页上会查不到、筛选不出或打不开`,
    en: (member: string) => `The map has no ${member}; searches, filters or links will find nothing there`,
    remedy: {
      zh: '请用 zwgk build 重新生成并全部上传；自己编写程序的，请对照格式文档“分片发布”。',
      en: 'Build it again and upload all of it; or see “In parts” in the format’s documentation.',
    },
  },
  INLINE_INVALID: {
    severity: 'error',
    title: {zh: '内嵌首屏格式不符', en: 'Inlined head of another shape'},
    zh: (pointer: string) => `内嵌首屏在 ${pointer} 处不符合格式，网页只好另读首屏文件`,
    en: (pointer: string) => `The inlined head breaks the format at ${pointer}; pages read the head instead`,
    remedy: {
      zh: '请用 zwgk build 重新生成并全部上传；自己编写程序的，可以不写 inline。',
      en: 'Build it again and upload all of it; or leave inline out.',
    },
  },
  INLINE_DISAGREES: {
    severity: 'error',
    title: {zh: '内嵌首屏与首屏文件不一致', en: 'Inlined head and head disagree'},
    zh: (pointer: string) => `内嵌首屏在 ${pointer} 处与首屏文件不一致，网页上显示的会有错`,
    en: (pointer: string) =>
      `The inlined head differs from the head at ${pointer}; pages will show what is wrong`,
    remedy: {
      zh: '请用 zwgk build 重新生成并全部上传；手工改过 feed.json 的，删去 inline 即可。',
      en: 'Build it again and upload all of it; or, having edited feed.json by hand, remove inline.',
    },
  },
  ROW_DISAGREES: {
    severity: 'error',
    title: {zh: '列表与详情不一致', en: 'List and details disagree'},
    zh: (id: string, field: string) => `列表里 ${id} 的 ${field} 与详情文件不一致，也可能不止这一处`,
    en: (id: string, field: string) =>
      `${field} of ${id} in the list differs from its details, and perhaps more does`,
    remedy: {
      zh: '请用 zwgk build 重新生成并全部上传；自己编写程序的，请对照格式文档。',
      en: 'Build it again with zwgk build and upload all of it; or see the format reference.',
    },
  },
  COUNTS_WRONG: {
    severity: 'error',
    title: {zh: '筛选条数不符', en: 'Counts disagree'},
    zh: (facet: string) => `筛选条件 ${facet} 的条数与记录不符`,
    en: (facet: string) => `The counts of ${facet} are not those of the records`,
    remedy: {zh: '请用 zwgk build 重新生成并全部上传。', en: 'Build it again and upload all of it.'},
  },
  SET_WRONG: {
    severity: 'error',
    title: {zh: '筛选集合不符', en: 'Positions of a value disagree'},
    zh: (value: string) => `“${value}”对应的记录与详情不符，筛选会漏掉或多出`,
    en: (value: string) => `The positions of “${value}” are not those of the records that have it`,
    remedy: {zh: '请用 zwgk build 重新生成并全部上传。', en: 'Build it again and upload all of it.'},
  },
  ID_MISPLACED: {
    severity: 'error',
    title: {zh: '按标识查不到', en: 'Identifier leads elsewhere'},
    zh: (id: string) => `按标识 ${id} 查不到它的记录，别人收藏的链接会失效`,
    en: (id: string) => `The identifier ${id} does not lead to its record; kept links will fail`,
    remedy: {zh: '请用 zwgk build 重新生成并全部上传。', en: 'Build it again and upload all of it.'},
  },
  INDEX_WRONG: {
    severity: 'error',
    title: {zh: '搜索索引不符', en: 'Search index disagrees'},
    zh: (key: string) => `“${key}”的索引与文字不符，搜索会漏掉或多出结果`,
    en: (key: string) =>
      `The index of “${key}” is not that of the texts; searches will miss or invent results`,
    remedy: {
      zh: '请用 zwgk build 重新生成并全部上传；自己编写程序的，请对照格式文档“搜索索引”。',
      en: 'Build it again and upload all of it; or see “Search index” in the format’s documentation.',
    },
  },
  ORDER_WRONG: {
    severity: 'error',
    title: {zh: '搜索结果次序不符', en: 'Order of results disagrees'},
    zh: () => '搜索结果的次序文件与记录的日期不符，结果会排错或缺少',
    en: () => 'The order of results is not that of the days; results will be misplaced or missing',
    remedy: {zh: '请用 zwgk build 重新生成并全部上传。', en: 'Build it again and upload all of it.'},
  },
  MATTER_DOCUMENTS_WRONG: {
    severity: 'error',
    title: {zh: '事项下的信息不符', en: 'Documents of a matter disagree'},
    zh: (id: string, count: number) => `事项 ${id} 下列出的信息与公开信息栏目不符，那里有 ${count} 条`,
    en: (id: string, count: number) =>
      `The documents listed under ${id} are not those of the documents column, which has ${count}`,
    remedy: {
      zh: '请用 zwgk build 重新生成并全部上传；列出的应是其中最新的，最新在前。',
      en: 'Build it again and upload all of it; the newest are listed, newest first.',
    },
  },
  DOCUMENTS_UNORDERED: {
    severity: 'error',
    title: {zh: '公开信息次序不对', en: 'Documents out of order'},
    zh: (id: string) => `${id} 的日期早于它前面的一条；应按日期从早到晚，没有日期的在最前`,
    en: (id: string) => `${id} is older than the one before; they lie by rising day, undated ones first`,
    remedy: {zh: '请用 zwgk build 重新生成并全部上传。', en: 'Build it again and upload all of it.'},
  },
  REVISION_UNKNOWN: {
    severity: 'warning',
    title: {zh: '目录调整与目录不符', en: 'Revision and catalogue disagree'},
    zh: (id: string) => `目录调整里的事项 ${id} 与现在的目录对不上`,
    en: (id: string) => `What the revision says of ${id} is not so in the catalogue`,
    remedy: {
      zh: '新增和修改的应在目录里，取消的应不在；请用 zwgk build 重新生成。',
      en: 'Matters added or changed are in the catalogue, those withdrawn are not; build it again.',
    },
  },
  INCLUDE_UNREADABLE: {
    severity: 'warning',
    title: {zh: '读不到一并展示的数据', en: 'Included feed cannot be read'},
    zh: (url: string, reason: string) => `读不到一并展示的 ${url}（${reason}），网页上会少这一份`,
    en: (url: string, reason: string) => `${url} cannot be read (${reason}) and will be missing on the page`,
    remedy: {
      zh: '请核对 includes 里的网址，并请对方单位检查网站。',
      en: 'Check the address in includes, and ask that body to look at its website.',
    },
  },
} as const satisfies Messages;
