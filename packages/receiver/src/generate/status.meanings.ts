import {type ObjectMeaning, shared} from './meaning.js';

/** What tells how far a request is. */
export const statusMeanings: Readonly<Record<string, ObjectMeaning>> = {
  receipt: {
    about: ['回执。只有它能证明申请已收到', 'A receipt. Nothing else proves that a request was received'],
    members: {
      receiptCode: [
        '查询码：不能猜到（至少 64 位随机）',
        'Receipt code: it cannot be guessed (64 random bits at least)',
      ],
      receivedAt: ['收到时间（服务器时间）', 'When it was received, by the clock of the server'],
      agency: ['受理机关', 'The body it is addressed to'],
      form: ['固定为 request', 'Always request'],
    },
  },
  requestStatus: {
    about: ['办理情况', 'How far a request is'],
    members: {
      receiptCode: ['查询码', 'Receipt code'],
      receivedAt: ['收到时间', 'When it was received'],
      agency: ['受理机关', 'The body it is addressed to'],
      state: ['现在的状态：最后一步的 type', 'The state: type of the latest step'],
      history: ['办理过程，从收到起', 'Steps, from the first'],
    },
  },
  requestEvent: {
    about: ['办理的一步', 'One step of a request'],
    members: {
      type: [
        'registered 已登记，accepted 已受理，correctionAsked 已通知补正，corrected 已补正，thirdPartyAsked 正在征求第三方意见，thirdPartyAnswered 第三方已答复意见，extended 已延长答复期限，replied 已答复，withdrawn 已撤回',
        'What was done',
      ],
      on: ['依法计算的日期（中国时间）', 'The civil day in China that counts by law'],
      at: ['记录的时间', 'When it was recorded'],
      until: [
        '给申请人或者第三方的期限，或者延长后的答复期限',
        'Day given to the applicant or third party, or new last day of the reply',
      ],
      note: ['告知申请人的说明', 'What the applicant is told'],
      reply: ['答复', 'The reply'],
    },
  },
  reply: {
    about: ['答复（条例第三十六条）', 'A reply (art. 36)'],
    members: {
      type: [
        'alreadyPublic 已主动公开，granted 予以公开，partlyGranted 部分公开，refused 不予公开，notHeld 非本机关掌握，notExisting 信息不存在，notProcessed 不予处理',
        'Type of the reply',
      ],
      text: ['内容', 'What it says'],
      files: ['随答复提供的文件', 'Files of the reply'],
      remedy: ['救济途径', 'Ways to contest it'],
    },
  },
  replyFile: {
    about: ['答复的文件', 'A file of a reply'],
    members: {
      id: ['文件编号', 'Identifier'],
      title: ['文件名', 'File name'],
      mediaType: shared.mediaType,
      bytes: shared.bytes,
      sha256: shared.sha256,
    },
  },
};
