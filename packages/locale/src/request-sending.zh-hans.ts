import {type SendingWords, sendingZhHans} from './sending.zh-hans.js';

/** Words of `<zwgk-request>` once it is sent: how far it is, what went wrong, the receipt. */
export const requestSendingZhHans = {
  ...sendingZhHans,
  problems: {
    ...sendingZhHans.problems,
    maintenance: ['受理系统正在维护', '没有提交。表格可以先填好、打印，维护结束后再提交。'],
    keyReused: ['内容改过，请再确认一次', '如果之前的一份已经收到，这次会成为新的一份申请。'],
    signedOut: ['请刷新网页后继续', '网页停留太久。刷新后想要的信息还在，个人信息需要重新填写。'],
    refused: ['受理系统没有接收', '没有提交。请改用其他办法申请，或打电话询问。'],
    interrupted: ['上次提交没有等到结果', '可能已收到。请先凭查询码或打电话核实，再决定是否重新提交。'],
  } satisfies SendingWords['problems'],
  limit: (size: string): string => `每个文件不超过 ${size}`,
  receipt: {
    title: '申请已收到',
    code: '查询码',
    keep: '请保存查询码：查进度、看答复只能凭它，遗失后请打电话询问受理机关。',
    receivedAt: '系统收到时间',
    agency: '受理机关',
    print: '打印回执',
    copy: '复制查询码',
    copied: '已复制',
    byHand: '浏览器不允许自动复制，查询码已选中，请自行复制',
    save: '保存为文件',
    saved: '已保存为文件',
    file: '政府信息公开申请回执',
    status: '查看办理进度',
    again: '再填一份',
    next: '下一位申请人',
  },
};

export type RequestSendingWords = Readonly<typeof requestSendingZhHans>;
