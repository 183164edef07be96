import type {InEveryLanguage} from './language.js';

type Progress = 'pending' | 'overdue' | 'rectified' | 'revisited';
type Stage = 'accepted' | 'rectified' | 'revisited';

/** Words of the ledger's bad ratings, messages and replies. */
export interface LedgerEntryWords {
  /** What an entry is about. */
  readonly about: Readonly<Record<'matter' | 'document' | 'policy' | 'page', string>>;
  readonly aboutOf: (name: string) => string;
  readonly kinds: Readonly<Record<'message' | 'correction', string>>;
  /** How far a bad rating is. */
  readonly progress: Readonly<Record<Progress, string>>;
  /** What has been done, and what has not. */
  readonly done: Readonly<Record<Stage, string>>;
  readonly undone: Readonly<Record<Stage, string>>;
  readonly stages: string;
  readonly due: (day: string) => string;
  readonly provisional: string;
  readonly overdue: (days: number, day: string) => string;
  /** The limit has passed since the ledger was published. */
  readonly overdueSince: (day: string, asOf: string) => string;
  readonly took: (days: number) => string;
  readonly tookLonger: (days: number, limit: number) => string;
  readonly agency: string;
  readonly acceptedOn: string;
  readonly receivedOn: string;
  readonly repliedOn: string;
  readonly reasons: string;
  readonly text: string;
  readonly reply: string;
  readonly replyBy: (agency: string) => string;
  readonly rating: string;
  readonly subject: string;
  readonly dueOn: string;
  readonly progressName: string;
  readonly rectifiedOn: string;
  readonly revisitedOn: string;
  readonly rectification: string;
  readonly kind: string;
  readonly title: string;
  readonly gone: string;
  readonly goneNext: string;
}

const zhHans: LedgerEntryWords = {
  about: {matter: '公开事项', document: '公开信息', policy: '政策文件', page: '网页'},
  aboutOf: (name) => `关于“${name}”`,
  kinds: {message: '留言', correction: '纠错'},
  progress: {pending: '整改中', overdue: '超期未整改', rectified: '已整改', revisited: '已回访'},
  done: {accepted: '已受理', rectified: '已整改', revisited: '已回访'},
  undone: {accepted: '尚未受理', rectified: '尚未整改', revisited: '尚未回访'},
  stages: '办理过程',
  due: (day) => `整改期限 ${day}`,
  provisional: '暂定',
  overdue: (days, day) => `已超过 ${days} 个工作日的整改期限（${day}），仍未整改`,
  overdueSince: (day, asOf) => `整改期限（${day}）已过，${asOf} 更新的公示里还没有整改记录`,
  took: (days) => `用了 ${days} 个工作日`,
  tookLonger: (days, limit) => `用了 ${days} 个工作日，超过 ${limit} 个工作日的期限`,
  agency: '承办单位',
  acceptedOn: '受理日期',
  receivedOn: '收到日期',
  repliedOn: '回复日期',
  reasons: '差评原因',
  text: '内容',
  reply: '回复',
  replyBy: (agency) => `${agency}回复`,
  rating: '评价等级',
  subject: '评价对象',
  dueOn: '整改期限',
  progressName: '整改进度',
  rectifiedOn: '整改日期',
  revisitedOn: '回访日期',
  rectification: '整改情况',
  kind: '类型',
  title: '标题',
  gone: '没有找到这一件',
  goneNext: '可能已经撤下，请返回列表查看',
};

const zhHant: LedgerEntryWords = {
  about: {matter: '公開事項', document: '公開信息', policy: '政策文件', page: '網頁'},
  aboutOf: (name) => `關於「${name}」`,
  kinds: {message: '留言', correction: '糾錯'},
  progress: {pending: '整改中', overdue: '超期未整改', rectified: '已整改', revisited: '已回訪'},
  done: {accepted: '已受理', rectified: '已整改', revisited: '已回訪'},
  undone: {accepted: '尚未受理', rectified: '尚未整改', revisited: '尚未回訪'},
  stages: '辦理過程',
  due: (day) => `整改期限 ${day}`,
  provisional: '暫定',
  overdue: (days, day) => `已超過 ${days} 個工作日的整改期限（${day}），仍未整改`,
  overdueSince: (day, asOf) => `整改期限（${day}）已過，${asOf} 更新的公示裡還沒有整改記錄`,
  took: (days) => `用了 ${days} 個工作日`,
  tookLonger: (days, limit) => `用了 ${days} 個工作日，超過 ${limit} 個工作日的期限`,
  agency: '承辦單位',
  acceptedOn: '受理日期',
  receivedOn: '收到日期',
  repliedOn: '回覆日期',
  reasons: '差評原因',
  text: '內容',
  reply: '回覆',
  replyBy: (agency) => `${agency}回覆`,
  rating: '評價等級',
  subject: '評價對象',
  dueOn: '整改期限',
  progressName: '整改進度',
  rectifiedOn: '整改日期',
  revisitedOn: '回訪日期',
  rectification: '整改情況',
  kind: '類型',
  title: '標題',
  gone: '沒有找到這一件',
  goneNext: '可能已經撤下，請返回列表查看',
};

const en: LedgerEntryWords = {
  about: {matter: 'Matter', document: 'Document', policy: 'Policy', page: 'Page'},
  aboutOf: (name) => `About “${name}”`,
  kinds: {message: 'Message', correction: 'Correction'},
  progress: {
    pending: 'Being rectified',
    overdue: 'Overdue',
    rectified: 'Rectified',
    revisited: 'Revisited',
  },
  done: {accepted: 'Accepted', rectified: 'Rectified', revisited: 'Revisited'},
  undone: {accepted: 'Not accepted yet', rectified: 'Not rectified yet', revisited: 'Not revisited yet'},
  stages: 'What was done',
  due: (day) => `To be rectified by ${day}`,
  provisional: 'provisional',
  overdue: (days, day) => `The limit of ${days} working days (${day}) has passed, and it is not rectified`,
  overdueSince: (day, asOf) =>
    `The limit (${day}) has passed; what was published on ${asOf} does not tell that it was rectified`,
  took: (days) => `It took ${days} working ${days === 1 ? 'day' : 'days'}`,
  tookLonger: (days, limit) => `It took ${days} working days, more than the limit of ${limit}`,
  agency: 'Body',
  acceptedOn: 'Accepted on',
  receivedOn: 'Received on',
  repliedOn: 'Replied on',
  reasons: 'Reasons',
  text: 'Text',
  reply: 'Reply',
  replyBy: (agency) => `Reply of ${agency}`,
  rating: 'Rating',
  subject: 'Rated',
  dueOn: 'To be rectified by',
  progressName: 'Progress',
  rectifiedOn: 'Rectified on',
  revisitedOn: 'Revisited on',
  rectification: 'What was done',
  kind: 'Kind',
  title: 'Title',
  gone: 'This entry is not here',
  goneNext: 'It may have been withdrawn; please go back to the list',
};

export const ledgerEntryWords: InEveryLanguage<LedgerEntryWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
