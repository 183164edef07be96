import type {InEveryLanguage} from './language.js';

const namesZhHans = new Map([
  ['清明', '清明节'],
  ['端午', '端午节'],
  ['中秋', '中秋节'],
]);

const zhHans = {
  /** A civil day in full. */
  day: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  /** A civil day of a year that is known. */
  dayOfYear: (month: number, day: number): string => `${month}月${day}日`,
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  /** A day with its day of the week. */
  dated: (day: string, weekday: string): string => `${day}（${weekday}）`,
  period: (from: string, to: string): string => `${from}至${to}`,
  labelled: (label: string, value: string): string => `${label}：${value}`,
  /** Between things that are listed. */
  and: '、',

  latest: '最晚答复日期',
  expected: '预计最晚答复日期',
  provisional: '暂定',
  how: '这一天怎么算出来的',
  /** What begins the count; the day after it is the first that counts. */
  starts: {
    received: (day: string): string => `${day}收到申请，从第二天起算。`,
    corrected: (day: string): string => `${day}收到补正，从第二天起重新计算（条例第三十条）。`,
    asked: (day: string): string => `${day}征求第三方意见，从第二天起算。`,
    rated: (day: string): string => `${day}收到评价，从第二天起算。`,
  },
  /** How many working days the regulation gives, and where it says so. */
  given: {
    correction: (days: number): string => `机关应当在 ${days} 个工作日内告知是否需要补正（条例第三十条）。`,
    thirdParty: (days: number): string => `第三方应当在 ${days} 个工作日内提出意见（条例第三十二条）。`,
    reply: (days: number): string => `机关应当在 ${days} 个工作日内答复（条例第三十三条）。`,
    extension: (days: number): string =>
      `机关已经延长期限：20 个工作日，加上最多延长的 20 个，共 ${days} 个工作日（条例第三十三条）。`,
    rectification: (days: number): string => `差评应当在 ${days} 个工作日内整改，并公开整改情况。`,
  },
  pause: (period: string, days: number): string =>
    `${period}征求第三方意见，其间 ${days} 个工作日不计算（条例第三十二条、第三十三条）。`,
  openPause: (period: string, days: number): string =>
    `正在征求第三方意见，最晚到 ${period}，其间至多 ${days} 个工作日不计算（条例第三十二条、第三十三条）。`,
  weekends: (days: number): string => `周末休息 ${days} 天，不计算。`,
  holiday: (name: string, period: string, days: number): string =>
    `${name}放假 ${days} 天（${period}），不计算。`,
  makeUp: (name: string, day: string): string => `${day}是${name}调休上班日，计算在内。`,
  result: (days: number, day: string): string => `数满 ${days} 个工作日，最后一天是${day}。`,
  provisionalNote: (years: string): string =>
    `${years}年的节假日安排还没有公布，这一年先按周一至周五推算。日期为暂定，公布后可能变化。`,
  source: '节假日安排的依据',
  law: '条例：《中华人民共和国政府信息公开条例》',

  /** What art. 31 says about the date of receipt, by the way a request was handed in. */
  receipt: {
    online:
      '通过互联网提交的，以机关与申请人双方确认之日为收到申请之日（条例第三十一条）。这里先按提交当日计算；机关确认得更晚的，从确认之日起算。',
    inPerson: '当面提交的，以提交之日为收到申请之日（条例第三十一条）。',
  },
  mayCorrect: (day: string): string =>
    `申请内容不明确的，机关应当在 7 个工作日内一次告知补正，最晚在${day}；收到补正后，期限重新计算。`,
  mayExtend: (day: string): string =>
    `机关可以延长答复期限，最多再延长 20 个工作日，最晚到${day}，并应当告知申请人。`,
  mayAsk: '机关征求第三方意见的时间不计算在内，最多 15 个工作日。',
  mayChange: '这一天可能怎样变化',

  /** A holiday by the name the calendar has for it; any name is taken. */
  holidayName: (name: string): string => namesZhHans.get(name) ?? name,
};

/** Words in which a date is told with its calculation. */
export type CalculationWords = Readonly<typeof zhHans>;

const namesZhHant = new Map([
  ['春节', '春節'],
  ['清明', '清明節'],
  ['劳动节', '勞動節'],
  ['端午', '端午節'],
  ['中秋', '中秋節'],
  ['国庆节', '國慶節'],
]);

const zhHant: CalculationWords = {
  day: (year, month, day) => `${year}年${month}月${day}日`,
  dayOfYear: (month, day) => `${month}月${day}日`,
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  dated: (day, weekday) => `${day}（${weekday}）`,
  period: (from, to) => `${from}至${to}`,
  labelled: (label, value) => `${label}：${value}`,
  and: '、',

  latest: '最晚答覆日期',
  expected: '預計最晚答覆日期',
  provisional: '暫定',
  how: '這一天怎麼算出來的',
  starts: {
    received: (day) => `${day}收到申請，從第二天起算。`,
    corrected: (day) => `${day}收到補正，從第二天起重新計算（條例第三十條）。`,
    asked: (day) => `${day}徵求第三方意見，從第二天起算。`,
    rated: (day) => `${day}收到評價，從第二天起算。`,
  },
  given: {
    correction: (days) => `機關應當在 ${days} 個工作日內告知是否需要補正（條例第三十條）。`,
    thirdParty: (days) => `第三方應當在 ${days} 個工作日內提出意見（條例第三十二條）。`,
    reply: (days) => `機關應當在 ${days} 個工作日內答覆（條例第三十三條）。`,
    extension: (days) =>
      `機關已經延長期限：20 個工作日，加上最多延長的 20 個，共 ${days} 個工作日（條例第三十三條）。`,
    rectification: (days) => `差評應當在 ${days} 個工作日內整改，並公開整改情況。`,
  },
  pause: (period, days) =>
    `${period}徵求第三方意見，其間 ${days} 個工作日不計算（條例第三十二條、第三十三條）。`,
  openPause: (period, days) =>
    `正在徵求第三方意見，最晚到 ${period}，其間至多 ${days} 個工作日不計算（條例第三十二條、第三十三條）。`,
  weekends: (days) => `週末休息 ${days} 天，不計算。`,
  holiday: (name, period, days) => `${name}放假 ${days} 天（${period}），不計算。`,
  makeUp: (name, day) => `${day}是${name}調休上班日，計算在內。`,
  result: (days, day) => `數滿 ${days} 個工作日，最後一天是${day}。`,
  provisionalNote: (years) =>
    `${years}年的節假日安排還沒有公布，這一年先按週一至週五推算。日期為暫定，公布後可能變化。`,
  source: '節假日安排的依據',
  law: '條例：《中華人民共和國政府信息公開條例》',

  receipt: {
    online:
      '通過互聯網提交的，以機關與申請人雙方確認之日為收到申請之日（條例第三十一條）。這裡先按提交當日計算；機關確認得更晚的，從確認之日起算。',
    inPerson: '當面提交的，以提交之日為收到申請之日（條例第三十一條）。',
  },
  mayCorrect: (day) =>
    `申請內容不明確的，機關應當在 7 個工作日內一次告知補正，最晚在${day}；收到補正後，期限重新計算。`,
  mayExtend: (day) => `機關可以延長答覆期限，最多再延長 20 個工作日，最晚到${day}，並應當告知申請人。`,
  mayAsk: '機關徵求第三方意見的時間不計算在內，最多 15 個工作日。',
  mayChange: '這一天可能怎樣變化',

  holidayName: (name) => namesZhHant.get(name) ?? name,
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const namesEn = new Map([
  ['元旦', 'New Year’s Day'],
  ['春节', 'Spring Festival'],
  ['清明', 'Tomb-sweeping Day'],
  ['劳动节', 'Labour Day'],
  ['端午', 'Dragon Boat Festival'],
  ['中秋', 'Mid-autumn Festival'],
  ['国庆节', 'National Day'],
]);

const en: CalculationWords = {
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
  dayOfYear: (month, day) => `${day} ${months[month - 1] ?? ''}`,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  dated: (day, weekday) => `${weekday}, ${day}`,
  period: (from, to) => `${from} to ${to}`,
  labelled: (label, value) => `${label}: ${value}`,
  and: ', ',

  latest: 'Latest day of the reply',
  expected: 'Expected latest day of the reply',
  provisional: 'provisional',
  how: 'How this day is found',
  starts: {
    received: (day) => `Received on ${day}; the next day is the first that counts.`,
    corrected: (day) => `Corrected on ${day}; the count starts anew on the next day (article 30).`,
    asked: (day) => `Third party asked on ${day}; the next day is the first that counts.`,
    rated: (day) => `Rated on ${day}; the next day is the first that counts.`,
  },
  given: {
    correction: (days) => `The body has ${days} working days to ask for a correction (article 30).`,
    thirdParty: (days) => `The third party has ${days} working days to answer (article 32).`,
    reply: (days) => `The body has ${days} working days to reply (article 33).`,
    extension: (days) =>
      `The body has extended the time: 20 working days and at most 20 more, ${days} in all (article 33).`,
    rectification: (days) => `A bad rating is put right within ${days} working days, and in public.`,
  },
  pause: (period, days) =>
    `A third party was asked from ${period}: ${days} working days that do not count (articles 32 and 33).`,
  openPause: (period, days) =>
    `A third party is being asked, until ${period} at the latest: up to ${days} working days that do not count (articles 32 and 33).`,
  weekends: (days) => `${days} weekend days off, not counted.`,
  holiday: (name, period, days) => `${name}, ${days} days off (${period}), not counted.`,
  makeUp: (name, day) => `${day} is worked to make up for ${name} and counts.`,
  result: (days, day) => `After ${days} working days the last day is ${day}.`,
  provisionalNote: (years) =>
    `The holidays of ${years} have not been announced; Monday to Friday are counted for now. The date is provisional and may change.`,
  source: 'Holidays according to',
  law: 'Articles are those of the Regulations on Open Government Information.',

  receipt: {
    online:
      'A request sent by internet is received on the day both sides confirm it (article 31). Here the day it was sent is taken; if the body confirms it later, that day counts.',
    inPerson: 'A request handed in personally is received on that day (article 31).',
  },
  mayCorrect: (day) =>
    `If the request is unclear, the body asks once what to supplement, within 7 working days (by ${day}); the count then starts anew with your supplement.`,
  mayExtend: (day) =>
    `The body may extend the time by at most 20 working days (to ${day}) and must tell you.`,
  mayAsk: 'Time in which a third party is asked does not count, 15 working days at most.',
  mayChange: 'How this day may change',

  holidayName: (name) => namesEn.get(name) ?? name,
};

export const calculationWords: InEveryLanguage<CalculationWords> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};
