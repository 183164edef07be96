/** Words of the public ledger of ratings (评价公示), of what was done about the bad ones, and of replies. */
export const ledgerZhHans = {
  title: '评价公示',
  absentTitle: '本站尚未公示评价',
  absentNext: '请向发布单位咨询',
  failedTitle: '评价公示暂时无法读取',
  /** Name of the links between the three lists. */
  views: '公示内容',
  filters: '筛选',
  comma: '、',
  back: '返回列表',
  source: (date: string, publisher: string): string => `发布单位：${publisher} · 数据更新：${date}`,
  privacy: '公示内容经过审核，不含评价人和留言人的姓名、联系方式。',
  tallies: {
    all: '评价统计',
    search: '搜索名称',
    total: (count: number): string => `共 ${count} 项`,
    found: (count: number): string => `找到 ${count} 项`,
    caption: (name: string): string => `评价统计：${name}`,
    emptyTitle: '这一时段没有评价',
    emptyNext: '请换一个时段',
    pages: '翻页',
  },
  ratings: {
    all: '差评整改',
    search: '搜索差评和整改情况',
    total: (count: number): string => `共 ${count} 件`,
    found: (count: number): string => `找到 ${count} 件`,
    emptyTitle: '没有收到差评',
    emptyNext: '收到以后，整改情况会在这里公示',
    pages: '翻页',
  },
  messages: {
    all: '回应关切',
    search: '搜索留言和回复',
    total: (count: number): string => `共 ${count} 件`,
    found: (count: number): string => `找到 ${count} 件`,
    emptyTitle: '还没有公开的留言和回复',
    emptyNext: '请以后再来查看',
    pages: '翻页',
  },
};

export type LedgerWords = Readonly<typeof ledgerZhHans>;
