import type {InEveryLanguage} from './language.js';

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

const zhHans: ProblemWords = {
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

const zhHant: ProblemWords = {
  problems: {
    noAddress: ['目錄尚未接入資料', '請稍後再來，或者聯繫發布單位'],
    offline: ['目前沒有網路', '請檢查網路連線，連上後會自動讀取'],
    timeout: ['讀取時間過長，已停止', '請重新讀取，或者稍後再試'],
    network: ['目錄暫時無法讀取', '請檢查網路後重新讀取'],
    notFound: ['目錄暫時無法讀取：找不到資料', '請稍後再試，或者聯繫發布單位'],
    server: ['目錄暫時無法讀取：網站繁忙', '稍後自動重試，也可以現在重新讀取'],
    webPage: ['網站返回了網頁而不是目錄', '如果網路需要登入，請登入後重新讀取'],
    malformed: ['目錄資料不完整，無法顯示', '請重新讀取，或者稍後再試'],
    invalid: ['目錄資料格式有誤，無法顯示', '請稍後再試，或者聯繫發布單位'],
    unsupportedVersion: ['目錄資料版本過新，無法顯示', '請重新整理頁面，或者聯繫發布單位'],
    tooLarge: ['目錄資料過大，無法顯示', '請聯繫發布單位'],
  },
  phone: '發布單位電話：',
  stale: (date) => `暫時無法讀取最新內容，以下資料截至 ${date}`,
  tooOld: '這些內容已經較久沒有更新，可能與現在不符',
};

const en: ProblemWords = {
  problems: {
    noAddress: ['No data connected yet', 'Please come back later or contact the publisher'],
    offline: ['You are offline', 'Check your connection; it loads once you are back'],
    timeout: ['Loading took too long', 'Try again now or later'],
    network: ['Cannot be read right now', 'Check your connection and try again'],
    notFound: ['The data is missing', 'Try later or contact the publisher'],
    server: ['The website is busy', 'It retries by itself; you can also try again now'],
    webPage: ['Got a page, not the data', 'If your network asks you to sign in, do so and try again'],
    malformed: ['The data is incomplete', 'Try again now or later'],
    invalid: ['The data is damaged', 'Try later or contact the publisher'],
    unsupportedVersion: ['The data is too new', 'Reload the page or contact the publisher'],
    tooLarge: ['The data is too large', 'Please contact the publisher'],
  },
  phone: 'Publisher’s telephone: ',
  stale: (date) => `The latest data cannot be read; this is as of ${date}`,
  tooOld: 'This has not been updated for long and may no longer be right',
};

export const problemWords: InEveryLanguage<ProblemWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
