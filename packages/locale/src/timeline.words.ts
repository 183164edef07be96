import type {InEveryLanguage} from './language.js';

type EventType =
  | 'registered'
  | 'accepted'
  | 'correctionAsked'
  | 'corrected'
  | 'thirdPartyAsked'
  | 'thirdPartyAnswered'
  | 'extended'
  | 'replied'
  | 'withdrawn';

/** Words of what has happened to a request, and of its last day. */
export interface TimelineWords {
  /** How far a request is, by its latest event. */
  readonly states: Readonly<Record<EventType, string>>;
  readonly agency: string;
  readonly receivedAt: string;
  readonly steps: string;
  readonly note: (note: string) => string;
  /** What each event means. */
  readonly meanings: Readonly<Record<EventType, string>>;
  /** What each event does to the clock of the reply. */
  readonly clock: Readonly<
    Record<'start' | 'stop' | 'restart' | 'pause' | 'resume' | 'extend' | 'end', string>
  >;
  readonly confirmed: string;
  /** A correction asked in time, or late; `day` is the last of the seven working days. */
  readonly askedInTime: (day: string) => string;
  readonly askedLate: (day: string) => string;
  readonly correctBy: (day: string) => string;
  readonly thirdPartyBy: (day: string) => string;
  readonly extendedTo: (day: string) => string;

  readonly deadline: string;
  /** While a correction is waited for. */
  readonly stopped: string;
  readonly stoppedNext: string;
  /** The body has told a day of its own, earlier than the law's last. */
  readonly told: (day: string) => string;
  readonly toldLater: (day: string) => string;
  readonly after: string;
  readonly repliedInTime: (day: string) => string;
  readonly repliedLate: (day: string) => string;
}

const zhHans: TimelineWords = {
  states: {
    registered: '已收到申请，等待机关确认',
    accepted: '正在办理',
    correctionAsked: '需要您补正',
    corrected: '已收到补正，正在办理',
    thirdPartyAsked: '正在征求第三方意见',
    thirdPartyAnswered: '已收到第三方意见，正在办理',
    extended: '已延长答复期限，正在办理',
    replied: '已经答复',
    withdrawn: '申请已撤回',
  },
  agency: '受理机关',
  receivedAt: '提交时间',
  steps: '办理过程',
  note: (note) => `机关说明：${note}`,
  meanings: {
    registered: '机关登记了您的申请。',
    accepted: '机关受理了您的申请。',
    correctionAsked:
      '申请内容不明确，机关请您补充说明。收到补正前不计算答复期限；无正当理由逾期不补正的，视为放弃申请（条例第三十条）。',
    corrected: '机关收到了您的补正，答复期限从第二天起重新计算（条例第三十条）。',
    thirdPartyAsked:
      '公开可能影响第三方的合法权益，机关书面征求其意见，最多 15 个工作日。这段时间不计入答复期限（条例第三十二条、第三十三条）。',
    thirdPartyAnswered: '第三方提出了意见，答复期限继续计算。',
    extended: '机关延长了答复期限，最多可以延长 20 个工作日（条例第三十三条）。',
    replied: '机关作出了答复。',
    withdrawn: '申请不再办理。',
  },
  clock: {
    start: '开始计时',
    stop: '停止计时',
    restart: '重新计时',
    pause: '暂停计时',
    resume: '继续计时',
    extend: '期限延长',
    end: '计时结束',
  },
  confirmed: '双方确认之日为收到申请之日，答复期限从第二天起算（条例第三十一条）。',
  askedInTime: (day) => `规定 7 个工作日内告知，最晚${day}，机关按时告知了。`,
  askedLate: (day) => `按这里的记录计算，最晚应在${day}告知，这次晚于这一天。`,
  correctBy: (day) => `请在${day}之前（含当日）补正。`,
  thirdPartyBy: (day) => `第三方应当在${day}之前（含当日）提出意见；没有提出的，由机关决定是否公开。`,
  extendedTo: (day) => `机关告知的答复日期：${day}。`,

  deadline: '最晚答复日期',
  stopped: '答复期限已经停止计算',
  stoppedNext:
    '机关收到您的补正后，从第二天起重新计算 20 个工作日。怎样补正，请看机关的说明，或者打电话询问。',
  told: (day) => `这是机关告知的日期；按法律，最晚可以到${day}。`,
  toldLater: (day) => `机关告知的日期是${day}，晚于法律允许的最晚日期。`,
  after:
    '过了这一天仍然没有答复的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以申请行政复议（条例第五十一条）。',
  repliedInTime: (day) => `规定最晚${day}答复，机关按时答复了。`,
  repliedLate: (day) => `按这里的记录计算，最晚应在${day}答复，这次晚于这一天。`,
};

const zhHant: TimelineWords = {
  states: {
    registered: '已收到申請，等待機關確認',
    accepted: '正在辦理',
    correctionAsked: '需要您補正',
    corrected: '已收到補正，正在辦理',
    thirdPartyAsked: '正在徵求第三方意見',
    thirdPartyAnswered: '已收到第三方意見，正在辦理',
    extended: '已延長答覆期限，正在辦理',
    replied: '已經答覆',
    withdrawn: '申請已撤回',
  },
  agency: '受理機關',
  receivedAt: '提交時間',
  steps: '辦理過程',
  note: (note) => `機關說明：${note}`,
  meanings: {
    registered: '機關登記了您的申請。',
    accepted: '機關受理了您的申請。',
    correctionAsked:
      '申請內容不明確，機關請您補充說明。收到補正前不計算答覆期限；無正當理由逾期不補正的，視為放棄申請（條例第三十條）。',
    corrected: '機關收到了您的補正，答覆期限從第二天起重新計算（條例第三十條）。',
    thirdPartyAsked:
      '公開可能影響第三方的合法權益，機關書面徵求其意見，最多 15 個工作日。這段時間不計入答覆期限（條例第三十二條、第三十三條）。',
    thirdPartyAnswered: '第三方提出了意見，答覆期限繼續計算。',
    extended: '機關延長了答覆期限，最多可以延長 20 個工作日（條例第三十三條）。',
    replied: '機關作出了答覆。',
    withdrawn: '申請不再辦理。',
  },
  clock: {
    start: '開始計時',
    stop: '停止計時',
    restart: '重新計時',
    pause: '暫停計時',
    resume: '繼續計時',
    extend: '期限延長',
    end: '計時結束',
  },
  confirmed: '雙方確認之日為收到申請之日，答覆期限從第二天起算（條例第三十一條）。',
  askedInTime: (day) => `規定 7 個工作日內告知，最晚${day}，機關按時告知了。`,
  askedLate: (day) => `按這裡的記錄計算，最晚應在${day}告知，這次晚於這一天。`,
  correctBy: (day) => `請在${day}之前（含當日）補正。`,
  thirdPartyBy: (day) => `第三方應當在${day}之前（含當日）提出意見；沒有提出的，由機關決定是否公開。`,
  extendedTo: (day) => `機關告知的答覆日期：${day}。`,

  deadline: '最晚答覆日期',
  stopped: '答覆期限已經停止計算',
  stoppedNext:
    '機關收到您的補正後，從第二天起重新計算 20 個工作日。怎樣補正，請看機關的說明，或者打電話詢問。',
  told: (day) => `這是機關告知的日期；按法律，最晚可以到${day}。`,
  toldLater: (day) => `機關告知的日期是${day}，晚於法律允許的最晚日期。`,
  after:
    '過了這一天仍然沒有答覆的，可以向上一級行政機關或者政府信息公開工作主管部門投訴、舉報，也可以申請行政復議（條例第五十一條）。',
  repliedInTime: (day) => `規定最晚${day}答覆，機關按時答覆了。`,
  repliedLate: (day) => `按這裡的記錄計算，最晚應在${day}答覆，這次晚於這一天。`,
};

const en: TimelineWords = {
  states: {
    registered: 'Received, to be confirmed by the body',
    accepted: 'Being worked on',
    correctionAsked: 'Your supplement is needed',
    corrected: 'Supplement received, being worked on',
    thirdPartyAsked: 'A third party is being asked',
    thirdPartyAnswered: 'The third party has answered, being worked on',
    extended: 'Time extended, being worked on',
    replied: 'Replied',
    withdrawn: 'Withdrawn',
  },
  agency: 'Body',
  receivedAt: 'Sent',
  steps: 'What has happened',
  note: (note) => `The body says: ${note}`,
  meanings: {
    registered: 'The body has registered your request.',
    accepted: 'The body has accepted your request.',
    correctionAsked:
      'The request is unclear and the body asks you to supplement it. Until then the time of the reply is not counted; whoever does not supplement in time without good reason is taken to have given up (article 30).',
    corrected:
      'The body has your supplement; the time of the reply starts anew on the next day (article 30).',
    thirdPartyAsked:
      'Disclosure may touch the rights of a third party, which is asked in writing, for 15 working days at most. That time does not count (articles 32 and 33).',
    thirdPartyAnswered: 'The third party has answered; the time of the reply goes on.',
    extended: 'The body has extended the time of the reply, by at most 20 working days (article 33).',
    replied: 'The body has replied.',
    withdrawn: 'The request is no longer worked on.',
  },
  clock: {
    start: 'Clock starts',
    stop: 'Clock stops',
    restart: 'Clock starts anew',
    pause: 'Clock pauses',
    resume: 'Clock goes on',
    extend: 'Time extended',
    end: 'Clock ends',
  },
  confirmed:
    'The request counts as received on the day both sides confirm; the next day is the first that counts (article 31).',
  askedInTime: (day) => `Asked within the 7 working days of the law (by ${day}).`,
  askedLate: (day) => `By these records it was due by ${day} and came later.`,
  correctBy: (day) => `Please supplement by ${day}.`,
  thirdPartyBy: (day) =>
    `The third party has time until ${day}; if it says nothing, the body decides on disclosure.`,
  extendedTo: (day) => `Day of the reply as the body tells it: ${day}.`,

  deadline: 'Latest day of the reply',
  stopped: 'The time of the reply is not counted now',
  stoppedNext:
    'When the body has your supplement, 20 working days are counted anew from the next day. How to supplement is in what the body says; or ask by telephone.',
  told: (day) => `This is the day the body tells; by law it may be ${day} at the latest.`,
  toldLater: (day) => `The body tells ${day}, which is later than the law allows.`,
  after:
    'If there is no reply by then, you can complain to the next higher body or the office in charge of disclosure, or apply for administrative reconsideration (article 51).',
  repliedInTime: (day) => `Replied in time (by ${day}).`,
  repliedLate: (day) => `By these records the reply was due by ${day} and came later.`,
};

export const timelineWords: InEveryLanguage<TimelineWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
