import {sendingZhHans} from './sending.zh-hans.js';

/** Words of `<zwgk-feedback>` behind its first view. */
export const feedbackFormZhHans = {
  ...sendingZhHans,
  reasons: '不满意的原因',
  reasonsHint: '可以选几项；也可以不选，直接写具体情况',
  /** How long putting right may take, where the county says. */
  reasonsDue: (days: number): string => `差评在 ${days} 个工作日内整改。`,
  textHint: '请不要写姓名、证件号、电话；写了号码会自动遮住。',
  left: (count: number): string => `还可以写 ${count} 字`,
  quote: {label: '您选中的文字', remove: '不带上这段文字'},
  contact: {
    title: '留下联系方式，等候回复',
    purpose: '用途：只用来核实情况、回复您，不公开，也不保存在这台设备上。',
    retention: (text: string): string => `保存：${text}`,
    retentionDefault: '由受理单位按规定保存，期满销毁。',
    name: '称呼',
    phone: '联系电话',
    email: '电子邮箱',
    agree: '我同意用上面的联系方式回复我',
  },
  /** What is wrong with a field and how to mend it. */
  errors: {
    rating: '还没有选：请选一个满意程度',
    reasons: '请至少选一个原因，或者写明具体情况',
    text: '还没有写内容，请写几句',
    tooLong: (limit: number): string => `写得太长，请不超过 ${limit} 个字`,
    unreachable: '电话和邮箱至少留一个，或者把称呼也清空',
    phone: '电话不对：请填手机，或区号加座机',
    email: '邮箱不对：请写成 name@example.com 的样子',
    agree: '请勾选同意，或者清空联系方式',
    invalid: '这一项没有被接收，请检查',
  },
  mask: {
    title: '有号码，将遮住后提交',
    next: (kinds: string): string => `您写的内容里有${kinds}。为保护您，只提交遮住后的内容：`,
    kinds: {identityNumber: '身份证号', phone: '电话号码'},
    and: '、',
    contact: '想让人联系您，请返回写在“联系方式”里。',
    send: '遮住后提交',
  },
  /** Where the browser lets pages keep nothing. */
  notKept: '这个浏览器不让网页暂存内容，离开网页前请先提交。',
  draft: {restored: '已恢复上次没有提交的内容。', clear: '清空'},
  unavailable: {
    noAction: ['这里暂时不能在线提交', '请用网页上的其他办法，或打电话反映。'],
    notTaken: ['受理系统还没有开通', '请用网页上的其他办法，或打电话反映。'],
  } satisfies Readonly<Record<string, readonly [string, string]>>,
  thanks: {
    useful: '谢谢，已经记下',
    rating: '谢谢，评价已收到',
    correction: '谢谢，纠错已收到',
    message: '谢谢，留言已收到',
    report: '谢谢，已经收到',
    next: {
      useful: '会用来改进这里的内容。',
      rating: '计入评价统计并公开，不显示是谁评的。',
      bad: '将转给有关单位整改，整改情况会公开，不显示是谁评的。',
      correction: '工作人员核实后更正，处理情况可能公开，不显示是谁提的。',
      message: '将转给有关单位办理，公开回复时不显示是谁写的。',
      report: '将转给有关单位办理。',
      reply: '留了联系方式的，也会直接回复您。',
    },
    due: '整改期限',
    code: '查询码',
    receivedAt: '收到时间',
    status: '凭查询码看办理情况',
    ledger: '看评价公示和回应',
    again: '再写一份',
    why: {yes: '哪里有帮助？', no: '哪里没帮上，缺什么？'},
    whySubmit: '提交说明',
    whyThanks: '谢谢，说明已收到',
  },
  close: '关闭',
};

export type FeedbackFormWords = Readonly<typeof feedbackFormZhHans>;
