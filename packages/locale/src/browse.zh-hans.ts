/** Words of filtering and searching. */
export const browseZhHans = {
  noneTitle: '没有符合条件的内容',
  noneNext: '请换一个词，或者减少条件',
  emptyTitle: '目录中还没有公开事项',
  emptyNext: '请以后再来查看',
  absentTitle: '本站尚未发布公开事项目录',
  absentNext: '请向发布单位咨询',
  /** What lists can be narrowed by. */
  facets: {
    area: '公开领域',
    level1: '一级事项',
    subject: '公开主体',
    levels: '公开层级',
    audience: '公开对象',
    mode: '公开方式',
    channels: '公开渠道和载体',
    stage: '五公开',
    gap: '公开情况',
    issuer: '发文机关',
    validity: '有效性',
    year: '年份',
    form: '解读形式',
    interpreted: '有无解读',
    agency: '承办单位',
    rating: '评价等级',
    progress: '整改进度',
    kind: '类型',
  },
  year: (year: string): string => `${year} 年`,
  /** Opens the rest of a long list of choices. */
  more: (count: number): string => `更多（还有 ${count} 个）`,
  fewer: '收起',
  findIn: (facet: string): string => `查找${facet}`,
  /** A long list of choices shows its first; the others have to be looked for by name. */
  unshown: (count: number): string => `还有 ${count} 个，请输入名称查找`,
  noChoice: '没有这样的选项',
  closeFilters: '收起筛选',
  conditions: '已选条件',
  /** Said before the condition that a link lets go of. */
  remove: '取消条件：',
  clear: '清除全部条件',
  words: '搜索',
  searching: '正在查找…',
  counting: '正在统计总数…',
  countFailed: '总数暂时无法统计',
  inArea: (area: string, count: number): string => `查看“${area}”领域的全部 ${count} 项`,
  /** Before names that may be what was meant by the words of a search. */
  meant: '您要找的是不是：',
  /** Feeds of departments and townships that could not be read. */
  missing: (names: string): string => `${names}的内容暂时无法读取，下面没有包括在内`,
  older: (names: string): string => `${names}的最新内容暂时无法读取，下面是以前读到的`,
  found: (count: number): string => `找到 ${count} 项`,
  first: '第一页',
  previous: '上一页',
  last: '最后一页',
  goTo: '转到页码',
  go: '转到',
};

export type BrowseWords = Readonly<typeof browseZhHans>;
