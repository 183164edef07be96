import type {Messages} from './message.js';

/** What can be said of published feedback: its tallies, the ledger of bad ratings, and messages with their answers. */
export const feedbackCheckMessages = {
  COUNT_SMALL: {
    severity: 'error',
    title: {zh: '公布了太小的数', en: 'Small count published'},
    zh: (count: number) => `这里公布了 ${count} 个评价，人数太少，可能看得出是谁`,
    en: (count: number) => `${count} ratings are published here, so few that people may be recognised`,
    remedy: {
      zh: '小于 3 的好评数请写 null，并用 zwgk-receiver publish 重新发布。',
      en: 'Write null for good ratings below 3; publish again with zwgk-receiver publish.',
    },
  },
  COUNT_EXPOSED: {
    severity: 'error',
    title: {zh: '不公布的数能算出来', en: 'Suppressed count can be computed'},
    zh: (count: number) => `这个数没有公布，但用总数减去其他几项就能算出是 ${count}`,
    en: (count: number) => `This count is not published, but the whole less the others gives it: ${count}`,
    remedy: {
      zh: '请把同一个总数里最小的另一项也写成 null。',
      en: 'Write null for the smallest other count of the same sum too.',
    },
  },
  TALLY_WRONG: {
    severity: 'error',
    title: {zh: '统计前后不一致', en: 'Tally contradicts itself'},
    zh: (said: number, found: number) => `这里写的是 ${said}，按公布的各等次应是 ${found}`,
    en: (said: number, found: number) => `It says ${said}, but the published levels make ${found}`,
    remedy: {
      zh: 'total 是公布了的各等次之和，bad 是两个差评等次之和，rectified 不超过 bad；请重新统计。',
      en: 'total is the sum of the published levels, bad that of the two bad ones, rectified no more than bad; count again.',
    },
  },
  LEDGER_INCOMPLETE: {
    severity: 'warning',
    title: {zh: '台账与统计不一致', en: 'Ledger and tallies disagree'},
    zh: (bad: number, entries: number) => `统计有 ${bad} 条差评，台账里有 ${entries} 条`,
    en: (bad: number, entries: number) => `The tallies have ${bad} bad ratings, the ledger ${entries}`,
    remedy: {
      zh: '每条受理了的差评都应在台账里，请补上后重新发布。',
      en: 'Every accepted bad rating belongs into the ledger; add it and publish again.',
    },
  },
  FEEDBACK_DISORDERED: {
    severity: 'error',
    title: {zh: '没有从新到旧排列', en: 'Not newest first'},
    zh: (day: string) => `这一条（${day}）比前一条新，网页上会排错`,
    en: (day: string) =>
      `This record (${day}) is newer than the one before it, and is shown in the wrong place`,
    remedy: {
      zh: '差评按受理日期、留言按答复日期从新到旧排列。',
      en: 'Bad ratings go by falling day of acceptance, messages by falling day of the answer.',
    },
  },
  FEEDBACK_SPAN_WRONG: {
    severity: 'error',
    title: {zh: '文件的起止日期不符', en: 'Days of a file disagree'},
    zh: (from: string, until: string) => `文件里的记录从 ${from} 到 ${until}，与写明的不同`,
    en: (from: string, until: string) =>
      `Its records are from ${from} to ${until}, which is not what is said`,
    remedy: {
      zh: '请用 zwgk-receiver publish 重新发布。',
      en: 'Publish it again with zwgk-receiver publish.',
    },
  },
  STAGES_WRONG: {
    severity: 'error',
    title: {zh: '办理经过次序不对', en: 'Stages out of order'},
    zh: (id: string) => `差评 ${id} 的办理经过次序不对`,
    en: (id: string) => `The stages of ${id} are out of order`,
    remedy: {
      zh: '应从受理开始，依次是整改、回访，每种至多一步，日期不倒退，也不早于受理日期。',
      en: 'They begin with accepted, then rectified, then revisited, each at most once; days never go back.',
    },
  },
  RECTIFICATION_OVERDUE: {
    severity: 'warning',
    title: {zh: '差评整改超过期限', en: 'Rectification overdue'},
    zh: (id: string, due: string) => `差评 ${id} 应在 ${due} 前整改完成，到数据更新时还没有`,
    en: (id: string, due: string) => `${id} was to be rectified by ${due} and is not`,
    remedy: {
      zh: '请尽快整改，用 zwgk-receiver feedback rectify 登记后重新发布。',
      en: 'Rectify it, record it with zwgk-receiver feedback rectify, and publish again.',
    },
  },
  REASON_UNKNOWN: {
    severity: 'warning',
    title: {zh: '差评的理由没有名称', en: 'Reason has no name'},
    zh: (code: string) => `理由 ${code} 不在理由表里，网页上显示不出来`,
    en: (code: string) => `The reason ${code} is not in the list of reasons and cannot be shown`,
    remedy: {
      zh: '请在 reasons 里补上它的名称。',
      en: 'Add its name to reasons.',
    },
  },
  ANSWER_EARLY: {
    severity: 'error',
    title: {zh: '答复早于来信', en: 'Answer before message'},
    zh: (id: string) => `${id} 的答复日期早于收到的日期`,
    en: (id: string) => `${id} was answered before it was received`,
    remedy: {zh: '请核对两个日期。', en: 'Check both days.'},
  },
} as const satisfies Messages;
