// Written by `npm run generate` from packages/feed/codelists/*.csv. Do not edit.

import type {CodeNames} from './codelist.js';

export const channelNamesZhHans: CodeNames = {
  website: '政府网站',
  gazette: '政府公报',
  socialMedia: '两微一端',
  pressConference: '发布会/听证会',
  broadcast: '广播电视',
  print: '纸质媒体',
  readingPoint: '公开查阅点',
  serviceCentre: '政务服务中心',
  serviceStation: '便民服务站',
  onSite: '入户/现场',
  noticeBoard: '社区/企事业单位/村公示栏(电子屏)',
  targetedPush: '精准推送',
  other: '其他',
};
export const levelNamesZhHans: CodeNames = {county: '县级', township: '乡级', village: '村级'};
export const audienceNamesZhHans: CodeNames = {public: '全社会', specific: '特定群体'};
export const modeNamesZhHans: CodeNames = {proactive: '主动', onRequest: '依申请'};
export const stageNamesZhHans: CodeNames = {
  decision: '决策',
  execution: '执行',
  management: '管理',
  service: '服务',
  result: '结果',
};
export const gapNamesZhHans: CodeNames = {none: '尚无公开信息', overdue: '超期未更新'};
export const validityNamesZhHans: CodeNames = {
  inForce: '现行有效',
  lapsed: '失效',
  repealed: '废止',
  amended: '修改',
};
export const attributeNamesZhHans: CodeNames = {
  proactive: '主动公开',
  partial: '部分公开',
  onRequest: '依申请公开',
  withheld: '不予公开',
};
export const relationNamesZhHans: CodeNames = {
  interprets: '解读',
  basedOn: '依据',
  amends: '修改',
  repeals: '废止',
  replaces: '替代',
  implements: '贯彻落实',
  belongsTo: '所属事项',
};
export const roleNamesZhHans: CodeNames = {facsimile: '原件影印', text: '正文文本', form: '表格'};
export const replyNamesZhHans: CodeNames = {
  alreadyPublic: '已主动公开',
  granted: '予以公开',
  partlyGranted: '部分公开',
  refused: '不予公开',
  notHeld: '非本机关掌握',
  notExisting: '信息不存在',
  notProcessed: '不予处理',
};
export const interpretationKindNamesZhHans: CodeNames = {
  immediate: '即时解读',
  followUp: '跟踪解读',
  consultative: '咨询解读',
};
export const interpretationFormNamesZhHans: CodeNames = {
  text: '文字解读',
  picture: '图片解读',
  video: '视频解读',
  audio: '音频解读',
  questions: '一问一答',
  pressConference: '新闻发布会',
  expert: '专家解读',
};
export const ratingNamesZhHans: CodeNames = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  fairlySatisfied: '基本满意',
  dissatisfied: '不满意',
  veryDissatisfied: '非常不满意',
};
export const ratingReasonNamesZhHans: CodeNames = {
  hardToFind: '不好找',
  incomplete: '内容不全',
  outdated: '内容过时',
  incorrect: '内容有误',
  unclear: '看不懂',
  notAnswered: '问了没人答复',
  tooSlow: '办理太慢',
  badAttitude: '服务态度不好',
  extraMaterials: '要求额外的材料',
  other: '其他',
};
export const feedbackTypeNamesZhHans: CodeNames = {
  useful: '是否有用',
  rating: '好差评',
  correction: '纠错',
  message: '留言',
};
export const feedbackEventNamesZhHans: CodeNames = {
  accepted: '已受理',
  rectified: '已整改',
  revisited: '已回访',
  replied: '已答复',
  closed: '已办结',
};
export const adoptionNamesZhHans: CodeNames = {
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  rejected: '未采纳',
};
export const mediumNamesZhHans: CodeNames = {paper: '纸质', electronic: '电子文本', disc: '光盘'};
export const deliveryNamesZhHans: CodeNames = {
  mail: '邮寄',
  email: '电子邮件',
  pickup: '自行领取',
  onSite: '现场查阅',
};
export const identityTypeNamesZhHans: CodeNames = {
  residentId: '居民身份证',
  passport: '护照',
  other: '其他有效证件',
};
export const requestEventNamesZhHans: CodeNames = {
  registered: '已登记',
  accepted: '已受理',
  correctionAsked: '已通知补正',
  corrected: '已补正',
  thirdPartyAsked: '正在征求第三方意见',
  thirdPartyAnswered: '第三方已答复意见',
  extended: '已延长答复期限',
  replied: '已答复',
  withdrawn: '已撤回',
};
