import type {InEveryLanguage} from './language.js';

type EventType = 'accepted' | 'rectified' | 'revisited' | 'replied' | 'closed';
/** What is done with a piece of feedback goes by its kind. */
type Kind = 'useful' | 'rating' | 'badRating' | 'correction' | 'message';

/** Words of what has become of feedback (评价、纠错、留言). */
export interface FeedbackTimelineWords {
  readonly type: string;
  readonly agency: string;
  readonly receivedAt: string;
  readonly steps: string;
  /** How far feedback is while nothing but its receipt has happened. */
  readonly waiting: Readonly<Record<Kind, string>>;
  /** What its receipt means for the writer. */
  readonly accepted: Readonly<Record<Kind, string>>;
  /** What each later event means. */
  readonly meanings: Readonly<Record<Exclude<EventType, 'accepted'>, string>>;
  readonly said: (text: string) => string;
  readonly due: string;
  readonly dueNext: string;
  readonly rectifiedInTime: (day: string) => string;
  readonly rectifiedLate: (day: string) => string;
}

const zhHans: FeedbackTimelineWords = {
  type: '提交的是',
  agency: '承办单位',
  receivedAt: '提交时间',
  steps: '办理过程',
  waiting: {
    useful: '已收到',
    rating: '已收到',
    badRating: '已受理，等待整改',
    correction: '已受理，等待处理',
    message: '已受理，等待答复',
  },
  accepted: {
    useful: '已经收到，会用来改进这里的内容，不再逐件办理。',
    rating: '评价已经收到，计入统计，不再逐件办理。',
    badRating: '差评已经受理，由有关单位整改。',
    correction: '纠错已经受理，由有关单位核实。',
    message: '留言已经受理，由有关单位办理。',
  },
  meanings: {
    rectified: '单位已经改正。',
    revisited: '单位已经回访，问过改正得怎么样。',
    replied: '单位作出了答复。',
    closed: '办理结束，不再有下一步。没有采纳的，原因见单位说明。',
  },
  said: (text) => `单位说明：${text}`,
  due: '整改期限',
  dueNext: '最晚在这一天（含当日）整改。整改情况会公开，不显示是谁评的。',
  rectifiedInTime: (day) => `规定最晚${day}整改，单位按时整改了。`,
  rectifiedLate: (day) => `规定最晚${day}整改，这次晚于这一天。`,
};

const zhHant: FeedbackTimelineWords = {
  type: '提交的是',
  agency: '承辦單位',
  receivedAt: '提交時間',
  steps: '辦理過程',
  waiting: {
    useful: '已收到',
    rating: '已收到',
    badRating: '已受理，等待整改',
    correction: '已受理，等待處理',
    message: '已受理，等待答覆',
  },
  accepted: {
    useful: '已經收到，會用來改進這裡的內容，不再逐件辦理。',
    rating: '評價已經收到，計入統計，不再逐件辦理。',
    badRating: '差評已經受理，由有關單位整改。',
    correction: '糾錯已經受理，由有關單位核實。',
    message: '留言已經受理，由有關單位辦理。',
  },
  meanings: {
    rectified: '單位已經改正。',
    revisited: '單位已經回訪，問過改正得怎麼樣。',
    replied: '單位作出了答覆。',
    closed: '辦理結束，不再有下一步。沒有採納的，原因見單位說明。',
  },
  said: (text) => `單位說明：${text}`,
  due: '整改期限',
  dueNext: '最晚在這一天（含當日）整改。整改情況會公開，不顯示是誰評的。',
  rectifiedInTime: (day) => `規定最晚${day}整改，單位按時整改了。`,
  rectifiedLate: (day) => `規定最晚${day}整改，這次晚於這一天。`,
};

const en: FeedbackTimelineWords = {
  type: 'What you sent',
  agency: 'Body',
  receivedAt: 'Sent',
  steps: 'What has happened',
  waiting: {
    useful: 'Received',
    rating: 'Received',
    badRating: 'Accepted, to be put right',
    correction: 'Accepted, to be checked',
    message: 'Accepted, to be answered',
  },
  accepted: {
    useful: 'Received. It is used to improve what stands here; nothing more happens to it.',
    rating: 'The rating has been received and is counted; nothing more happens to it.',
    badRating: 'The bad rating has been accepted; the body in charge puts right what was wrong.',
    correction: 'The correction has been accepted; the body in charge checks it.',
    message: 'The message has been accepted; the body in charge deals with it.',
  },
  meanings: {
    rectified: 'The body has put it right.',
    revisited: 'The body has asked whether it is right now.',
    replied: 'The body has replied.',
    closed: 'This has ended and nothing more follows. If it was not adopted, the body says why.',
  },
  said: (text) => `The body says: ${text}`,
  due: 'To be put right by',
  dueNext:
    'This is the last day for putting it right. What was done is made public, without saying who rated.',
  rectifiedInTime: (day) => `Put right in time (by ${day}).`,
  rectifiedLate: (day) => `It was to be put right by ${day} and came later.`,
};

export const feedbackTimelineWords: InEveryLanguage<FeedbackTimelineWords> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};
