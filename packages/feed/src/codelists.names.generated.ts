// Written by `npm run generate` from packages/feed/codelists/*.csv. Do not edit.

import type {CodeNames} from './codelist.js';

export const areaNamesZhHant: CodeNames = {
  '01': '重大建設項目',
  '02': '公共資源交易',
  '03': '義務教育',
  '04': '戶籍管理',
  '05': '社會救助',
  '06': '養老服務',
  '07': '公共法律服務',
  '08': '財政預決算',
  '09': '就業',
  '10': '社會保險',
  '11': '國土空間規劃',
  '12': '農村集體土地徵收',
  '13': '生態環境',
  '14': '保障性住房',
  '15': '國有土地上房屋徵收與補償',
  '16': '農村危房改造',
  '17': '市政服務',
  '18': '城市綜合執法',
  '19': '涉農補貼',
  '20': '公共文化服務',
  '21': '衛生健康',
  '22': '安全生產',
  '23': '救災',
  '24': '食品藥品監管',
  '25': '扶貧',
  '26': '稅收管理',
};
export const areaNamesEn: CodeNames = {
  '01': 'Major construction projects',
  '02': 'Public resource trading',
  '03': 'Compulsory education',
  '04': 'Household registration',
  '05': 'Social assistance',
  '06': 'Elderly care services',
  '07': 'Public legal services',
  '08': 'Government budgets and final accounts',
  '09': 'Employment',
  '10': 'Social insurance',
  '11': 'Territorial spatial planning',
  '12': 'Expropriation of rural collective land',
  '13': 'Ecology and environment',
  '14': 'Government-subsidized housing',
  '15': 'Expropriation of houses on state-owned land and compensation',
  '16': 'Renovation of dilapidated rural houses',
  '17': 'Municipal services',
  '18': 'Integrated urban law enforcement',
  '19': 'Agricultural subsidies',
  '20': 'Public cultural services',
  '21': 'Health care',
  '22': 'Work safety',
  '23': 'Disaster relief',
  '24': 'Food and drug regulation',
  '25': 'Poverty alleviation',
  '26': 'Tax administration',
};
export const channelNamesZhHant: CodeNames = {
  website: '政府網站',
  gazette: '政府公報',
  socialMedia: '兩微一端',
  pressConference: '發布會/聽證會',
  broadcast: '廣播電視',
  print: '紙質媒體',
  readingPoint: '公開查閱點',
  serviceCentre: '政務服務中心',
  serviceStation: '便民服務站',
  onSite: '入戶/現場',
  noticeBoard: '社區/企事業單位/村公示欄(電子屏)',
  targetedPush: '精準推送',
  other: '其他',
};
export const channelNamesEn: CodeNames = {
  website: 'Government website',
  gazette: 'Government gazette',
  socialMedia: 'Official social media and apps',
  pressConference: 'Press conference or hearing',
  broadcast: 'Radio and television',
  print: 'Print media',
  readingPoint: 'Public reading point',
  serviceCentre: 'Government service centre',
  serviceStation: 'Community service station',
  onSite: 'On site or at home',
  noticeBoard: 'Notice board (screen) of community, institution or village',
  targetedPush: 'Targeted push',
  other: 'Other',
};
export const levelNamesZhHant: CodeNames = {county: '縣級', township: '鄉級', village: '村級'};
export const levelNamesEn: CodeNames = {county: 'County', township: 'Township', village: 'Village'};
export const audienceNamesZhHant: CodeNames = {public: '全社會', specific: '特定群體'};
export const audienceNamesEn: CodeNames = {public: 'General public', specific: 'Specific groups'};
export const modeNamesZhHant: CodeNames = {proactive: '主動', onRequest: '依申請'};
export const modeNamesEn: CodeNames = {proactive: 'Proactive', onRequest: 'On request'};
export const stageNamesZhHant: CodeNames = {
  decision: '決策',
  execution: '執行',
  management: '管理',
  service: '服務',
  result: '結果',
};
export const stageNamesEn: CodeNames = {
  decision: 'Decision',
  execution: 'Execution',
  management: 'Management',
  service: 'Service',
  result: 'Result',
};
export const gapNamesZhHant: CodeNames = {none: '尚無公開資訊', overdue: '逾期未更新'};
export const gapNamesEn: CodeNames = {none: 'No documents yet', overdue: 'Overdue'};
export const validityNamesZhHant: CodeNames = {
  inForce: '現行有效',
  lapsed: '失效',
  repealed: '廢止',
  amended: '修改',
};
export const validityNamesEn: CodeNames = {
  inForce: 'In force',
  lapsed: 'Lapsed',
  repealed: 'Repealed',
  amended: 'Amended',
};
export const attributeNamesZhHant: CodeNames = {
  proactive: '主動公開',
  partial: '部分公開',
  onRequest: '依申請公開',
  withheld: '不予公開',
};
export const attributeNamesEn: CodeNames = {
  proactive: 'Disclosed proactively',
  partial: 'Disclosed in part',
  onRequest: 'Disclosed on request',
  withheld: 'Withheld',
};
export const relationNamesZhHant: CodeNames = {
  interprets: '解讀',
  basedOn: '依據',
  amends: '修改',
  repeals: '廢止',
  replaces: '替代',
  implements: '貫徹落實',
  belongsTo: '所屬事項',
};
export const relationNamesEn: CodeNames = {
  interprets: 'Interprets',
  basedOn: 'Based on',
  amends: 'Amends',
  repeals: 'Repeals',
  replaces: 'Replaces',
  implements: 'Implements',
  belongsTo: 'Belongs to',
};
export const roleNamesZhHant: CodeNames = {facsimile: '原件影印', text: '正文文本', form: '表格'};
export const roleNamesEn: CodeNames = {facsimile: 'Facsimile', text: 'Text', form: 'Form to fill in'};
export const replyNamesZhHant: CodeNames = {
  alreadyPublic: '已主動公開',
  granted: '予以公開',
  partlyGranted: '部分公開',
  refused: '不予公開',
  notHeld: '非本機關掌握',
  notExisting: '信息不存在',
  notProcessed: '不予處理',
};
export const replyNamesEn: CodeNames = {
  alreadyPublic: 'Already public',
  granted: 'Granted',
  partlyGranted: 'Granted in part',
  refused: 'Refused',
  notHeld: 'Not held by this body',
  notExisting: 'Does not exist',
  notProcessed: 'Not to be processed',
};
export const interpretationKindNamesZhHant: CodeNames = {
  immediate: '即時解讀',
  followUp: '跟蹤解讀',
  consultative: '諮詢解讀',
};
export const interpretationKindNamesEn: CodeNames = {
  immediate: 'Immediate',
  followUp: 'Follow-up',
  consultative: 'Consultative',
};
export const interpretationFormNamesZhHant: CodeNames = {
  text: '文字解讀',
  picture: '圖片解讀',
  video: '視頻解讀',
  audio: '音頻解讀',
  questions: '一問一答',
  pressConference: '新聞發布會',
  expert: '專家解讀',
};
export const interpretationFormNamesEn: CodeNames = {
  text: 'Text',
  picture: 'Picture',
  video: 'Video',
  audio: 'Audio',
  questions: 'Questions and answers',
  pressConference: 'Press conference',
  expert: 'Expert',
};
export const ratingNamesZhHant: CodeNames = {
  verySatisfied: '非常滿意',
  satisfied: '滿意',
  fairlySatisfied: '基本滿意',
  dissatisfied: '不滿意',
  veryDissatisfied: '非常不滿意',
};
export const ratingNamesEn: CodeNames = {
  verySatisfied: 'Very satisfied',
  satisfied: 'Satisfied',
  fairlySatisfied: 'Fairly satisfied',
  dissatisfied: 'Dissatisfied',
  veryDissatisfied: 'Very dissatisfied',
};
export const ratingReasonNamesZhHant: CodeNames = {
  hardToFind: '不好找',
  incomplete: '內容不全',
  outdated: '內容過時',
  incorrect: '內容有誤',
  unclear: '看不懂',
  notAnswered: '問了沒人答覆',
  tooSlow: '辦理太慢',
  badAttitude: '服務態度不好',
  extraMaterials: '要求額外的材料',
  other: '其他',
};
export const ratingReasonNamesEn: CodeNames = {
  hardToFind: 'Hard to find',
  incomplete: 'Incomplete',
  outdated: 'Out of date',
  incorrect: 'Incorrect',
  unclear: 'Hard to understand',
  notAnswered: 'Nobody answered',
  tooSlow: 'Too slow',
  badAttitude: 'Unfriendly',
  extraMaterials: 'Asked for more papers than listed',
  other: 'Other',
};
export const feedbackTypeNamesZhHant: CodeNames = {
  useful: '是否有用',
  rating: '好差評',
  correction: '糾錯',
  message: '留言',
};
export const feedbackTypeNamesEn: CodeNames = {
  useful: 'Useful or not',
  rating: 'Rating',
  correction: 'Correction',
  message: 'Message',
};
export const feedbackEventNamesZhHant: CodeNames = {
  accepted: '已受理',
  rectified: '已整改',
  revisited: '已回訪',
  replied: '已答覆',
  closed: '已辦結',
};
export const feedbackEventNamesEn: CodeNames = {
  accepted: 'Accepted',
  rectified: 'Rectified',
  revisited: 'Revisited',
  replied: 'Replied',
  closed: 'Closed',
};
export const adoptionNamesZhHant: CodeNames = {
  adopted: '採納',
  partlyAdopted: '部分採納',
  rejected: '未採納',
};
export const adoptionNamesEn: CodeNames = {
  adopted: 'Adopted',
  partlyAdopted: 'Adopted in part',
  rejected: 'Not adopted',
};
export const mediumNamesZhHant: CodeNames = {paper: '紙本', electronic: '電子文本', disc: '光碟'};
export const mediumNamesEn: CodeNames = {paper: 'Paper', electronic: 'Electronic file', disc: 'Disc'};
export const deliveryNamesZhHant: CodeNames = {
  mail: '郵寄',
  email: '電子郵件',
  pickup: '自行領取',
  onSite: '現場查閱',
};
export const deliveryNamesEn: CodeNames = {
  mail: 'By post',
  email: 'By email',
  pickup: 'Picked up',
  onSite: 'Read on site',
};
export const identityTypeNamesZhHant: CodeNames = {
  residentId: '居民身分證',
  passport: '護照',
  other: '其他有效證件',
};
export const identityTypeNamesEn: CodeNames = {
  residentId: 'Resident identity card',
  passport: 'Passport',
  other: 'Other valid document',
};
export const requestEventNamesZhHant: CodeNames = {
  registered: '已登記',
  accepted: '已受理',
  correctionAsked: '已通知補正',
  corrected: '已補正',
  thirdPartyAsked: '正在徵求第三方意見',
  thirdPartyAnswered: '第三方已答覆意見',
  extended: '已延長答覆期限',
  replied: '已答覆',
  withdrawn: '已撤回',
};
export const requestEventNamesEn: CodeNames = {
  registered: 'Registered',
  accepted: 'Accepted',
  correctionAsked: 'Correction asked for',
  corrected: 'Corrected',
  thirdPartyAsked: 'Third party asked',
  thirdPartyAnswered: 'Third party answered',
  extended: 'Extended',
  replied: 'Replied',
  withdrawn: 'Withdrawn',
};
