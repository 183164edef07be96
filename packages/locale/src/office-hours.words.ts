import type {InEveryLanguage} from './language.js';

const zhHans = {
  open: (until: string): string => `现在上班，${until} 下班`,
  closed: '现在休息',
  opensAt: (day: string, time: string): string => `现在休息，${day} ${time} 上班`,
  today: '今天',
  tomorrow: '明天',
  onDay: (month: number, day: number): string => `${month}月${day}日`,
};

/** Words of whether offices are open. */
export type OfficeHoursWords = Readonly<typeof zhHans>;

const zhHant: OfficeHoursWords = {
  open: (until) => `現在上班，${until} 下班`,
  closed: '現在休息',
  opensAt: (day, time) => `現在休息，${day} ${time} 上班`,
  today: '今天',
  tomorrow: '明天',
  onDay: (month, day) => `${month}月${day}日`,
};

const en: OfficeHoursWords = {
  open: (until) => `Open now, until ${until}`,
  closed: 'Closed now',
  opensAt: (day, time) => `Closed, opens ${day} at ${time}`,
  today: 'today',
  tomorrow: 'tomorrow',
  onDay: (month, day) => `on ${day}/${month}`,
};

export const officeHoursWords: InEveryLanguage<OfficeHoursWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
