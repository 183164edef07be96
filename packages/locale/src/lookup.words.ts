import type {InEveryLanguage} from './language.js';

/** What happened, in at most 25 characters, then what the resident can do. */
type Told = readonly [headline: string, next: string];

/** Why a receipt code could not be looked up; most names are those of core's `SubmissionProblemCode`. */
export type LookupProblemCode =
  | 'noService'
  | 'unknown'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'tooMany'
  | 'busy'
  | 'maintenance'
  | 'invalidAnswer'
  | 'refused';

/** Words around looking a receipt code up, and of why nothing is found. */
export interface LookupWords {
  readonly asking: string;
  readonly empty: string;
  readonly badCode: string;
  readonly problems: Readonly<Record<LookupProblemCode, Told>>;
  readonly again: string;
  /** In how many seconds one may ask again. */
  readonly wait: (seconds: number) => string;
  readonly ways: string;
  readonly phone: string;
  readonly hours: string;
  readonly address: string;
  readonly clear: string;
  readonly cleared: string;
  readonly print: string;
  readonly printed: (code: string) => string;
}

const zhHans: LookupWords = {
  asking: '正在查询…',
  empty: '请填写查询码，它在回执上',
  badCode: '查询码由字母、数字和短横线组成，至少 8 位，请对照回执核对',
  problems: {
    noService: ['本站没有开通网上查询', '请打电话或者到受理窗口查询'],
    unknown: ['没有查到这个查询码', '请对照回执逐位核对；邮寄、传真或当面申请的，请打电话查询'],
    offline: ['当前没有网络', '连上网络后，请再点“查询”；也可以打电话查询'],
    unreachable: ['没有连上查询服务', '请检查网络，过一会儿再点“查询”；也可以打电话查询'],
    timeout: ['查询时间过长，已停止', '请过一会儿再点“查询”；也可以打电话查询'],
    tooMany: ['查询太频繁，请稍候', '到时间后可以再点“查询”'],
    busy: ['查询服务繁忙，没有得到结果', '请过一会儿再点“查询”；也可以打电话查询'],
    maintenance: ['查询服务正在维护', '请过一会儿再点“查询”；也可以打电话查询'],
    invalidAnswer: ['查询服务的回答无法识别', '如果网络需要登录，请登录后再查；也可以打电话查询'],
    refused: ['查询服务没有接受这次查询', '请刷新页面后再试；也可以打电话查询'],
  },
  again: '再查一次',
  wait: (seconds) => `请在 ${seconds} 秒后再查`,
  ways: '其他查询办法',
  phone: '电话',
  hours: '办公时间',
  address: '地址',
  clear: '清除查询结果',
  cleared: '已清除查询码和查询结果',
  print: '打印',
  printed: (code) => `查询码：${code}`,
};

const zhHant: LookupWords = {
  asking: '正在查詢…',
  empty: '請填寫查詢碼，它在回執上',
  badCode: '查詢碼由字母、數字和短橫線組成，至少 8 位，請對照回執核對',
  problems: {
    noService: ['本站沒有開通網上查詢', '請打電話或者到受理窗口查詢'],
    unknown: ['沒有查到這個查詢碼', '請對照回執逐位核對；郵寄、傳真或當面申請的，請打電話查詢'],
    offline: ['當前沒有網絡', '連上網絡後，請再點「查詢」；也可以打電話查詢'],
    unreachable: ['沒有連上查詢服務', '請檢查網絡，過一會兒再點「查詢」；也可以打電話查詢'],
    timeout: ['查詢時間過長，已停止', '請過一會兒再點「查詢」；也可以打電話查詢'],
    tooMany: ['查詢太頻繁，請稍候', '到時間後可以再點「查詢」'],
    busy: ['查詢服務繁忙，沒有得到結果', '請過一會兒再點「查詢」；也可以打電話查詢'],
    maintenance: ['查詢服務正在維護', '請過一會兒再點「查詢」；也可以打電話查詢'],
    invalidAnswer: ['查詢服務的回答無法識別', '如果網絡需要登錄，請登錄後再查；也可以打電話查詢'],
    refused: ['查詢服務沒有接受這次查詢', '請刷新頁面後再試；也可以打電話查詢'],
  },
  again: '再查一次',
  wait: (seconds) => `請在 ${seconds} 秒後再查`,
  ways: '其他查詢辦法',
  phone: '電話',
  hours: '辦公時間',
  address: '地址',
  clear: '清除查詢結果',
  cleared: '已清除查詢碼和查詢結果',
  print: '列印',
  printed: (code) => `查詢碼：${code}`,
};

const en: LookupWords = {
  asking: 'Looking up…',
  empty: 'Enter the receipt code; it is on your receipt',
  badCode: 'A receipt code has letters, digits and hyphens, at least 8 of them; compare it with your receipt',
  problems: {
    noService: ['No look-up on this site', 'Ask by telephone or at the counter'],
    unknown: [
      'Receipt code not found',
      'Compare it with your receipt; for requests by mail, fax or in person ask by telephone',
    ],
    offline: ['No network', 'When you are online again, press Look up; or ask by telephone'],
    unreachable: ['Service not reached', 'Check the network and press Look up later; or ask by telephone'],
    timeout: ['The look-up took too long', 'Press Look up again later; or ask by telephone'],
    tooMany: ['Too many look-ups', 'When the time is over, press Look up again'],
    busy: ['The service is busy', 'Press Look up again later; or ask by telephone'],
    maintenance: ['Service under maintenance', 'Press Look up again later; or ask by telephone'],
    invalidAnswer: [
      'Answer not understood',
      'If your network asks you to sign in, do so and look up again; or ask by telephone',
    ],
    refused: ['The look-up was refused', 'Reload the page and try again; or ask by telephone'],
  },
  again: 'Look up again',
  wait: (seconds) => `You can look up again in ${seconds} seconds`,
  ways: 'Other ways to ask',
  phone: 'Telephone',
  hours: 'Office hours',
  address: 'Address',
  clear: 'Clear the result',
  cleared: 'Receipt code and result have been cleared',
  print: 'Print',
  printed: (code) => `Receipt code: ${code}`,
};

export const lookupWords: InEveryLanguage<LookupWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
