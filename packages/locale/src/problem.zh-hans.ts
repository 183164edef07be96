/** What happened, in at most 25 characters, then what the resident can do. */
type Told = readonly [headline: string, next: string];

/** Why a feed cannot be read; the names are those of core's `FeedProblem`. */
export type ProblemCode =
  | 'noAddress'
  | 'offline'
  | 'timeout'
  | 'network'
  | 'notFound'
  | 'server'
  | 'webPage'
  | 'malformed'
  | 'invalid'
  | 'unsupportedVersion'
  | 'tooLarge';

/** What residents are told when data cannot be read, or only an old copy can. */
export interface ProblemWords {
  readonly problems: Readonly<Record<ProblemCode, Told>>;
  readonly phone: string;
  /** A copy is shown because the feed cannot be read; `date` is when its content was made. */
  readonly stale: (date: string) => string;
  readonly tooOld: string;
}

export const problemZhHans: ProblemWords = {
  problems: {
    noAddress: ['目录尚未接入数据', '请稍后再来，或者联系发布单位'],
    offline: ['当前没有网络', '请检查网络连接，连上后会自动读取'],
    timeout: ['读取时间过长，已停止', '请重新读取，或者稍后再试'],
    network: ['目录暂时无法读取', '请检查网络后重新读取'],
    notFound: ['目录暂时无法读取：找不到数据', '请稍后再试，或者联系发布单位'],
    server: ['目录暂时无法读取：网站繁忙', '稍后自动重试，也可以现在重新读取'],
    webPage: ['网站返回了网页而不是目录', '如果网络需要登录，请登录后重新读取'],
    malformed: ['目录数据不完整，无法显示', '请重新读取，或者稍后再试'],
    invalid: ['目录数据格式有误，无法显示', '请稍后再试，或者联系发布单位'],
    unsupportedVersion: ['目录数据版本过新，无法显示', '请刷新页面，或者联系发布单位'],
    tooLarge: ['目录数据过大，无法显示', '请联系发布单位'],
  },
  phone: '发布单位电话：',
  stale: (date) => `暂时无法读取最新内容，以下数据截至 ${date}`,
  tooOld: '这些内容已经较久没有更新，可能与现在不符',
};
