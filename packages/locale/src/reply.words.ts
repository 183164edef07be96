import type {InEveryLanguage} from './language.js';

/** What happened, in at most 25 characters, then what the resident can do. */
type Told = readonly [headline: string, next: string];

type ReplyType =
  'alreadyPublic' | 'granted' | 'partlyGranted' | 'refused' | 'notHeld' | 'notExisting' | 'notProcessed';

/** Words of a reply, its files and the ways to contest it. */
export interface ReplyWords {
  readonly reply: string;
  /** What each type of reply means, with its place in article 36. */
  readonly replies: Readonly<Record<ReplyType, string>>;
  readonly files: string;
  readonly download: string;
  readonly downloadOf: (title: string) => string;
  readonly downloading: string;
  readonly saved: (title: string) => string;
  readonly notSaved: Told;
  readonly remedies: string;
  /** What the law gives whoever is not content with a reply; `refused` where it asks for reconsideration first. */
  readonly remedy: {readonly usual: string; readonly refused: string};
}

const zhHans: ReplyWords = {
  reply: '答复',
  replies: {
    alreadyPublic: '您要的信息已经公开，机关告诉您从哪里获取（条例第三十六条第一项）。',
    granted: '机关向您提供信息，或者告诉您怎样获取（条例第三十六条第二项）。',
    partlyGranted: '信息中有不能公开的内容，机关作了区分处理，提供其余部分（条例第三十七条）。',
    refused: '机关决定不公开，并应当说明理由（条例第三十六条第三项）。',
    notHeld:
      '这项信息不由本机关负责公开；知道由谁负责的，机关应当告诉您名称和联系方式（条例第三十六条第五项）。',
    notExisting: '机关检索后没有找到您要的信息（条例第三十六条第四项）。',
    notProcessed:
      '申请属于不予处理的情形，例如重复申请、投诉举报、索取公开出版物，机关应当说明理由（条例第三十六条第六项、第三十九条）。',
  },
  files: '答复文件',
  download: '下载',
  downloadOf: (title) => `下载 ${title}`,
  downloading: '正在下载…',
  saved: (title) => `已下载 ${title}`,
  notSaved: ['文件没有下载成功', '请过一会儿再试，或者打电话请机关另行提供'],
  remedies: '对答复不服怎么办',
  remedy: {
    usual:
      '自知道答复之日起 60 日内，可以申请行政复议；也可以自知道之日起 6 个月内，向人民法院提起行政诉讼（行政复议法第二十条，行政诉讼法第四十六条）。',
    refused:
      '自知道答复之日起 60 日内，应当先申请行政复议；对复议决定不服的，可以再向人民法院提起行政诉讼（行政复议法第二十条、第二十三条）。',
  },
};

const zhHant: ReplyWords = {
  reply: '答覆',
  replies: {
    alreadyPublic: '您要的信息已經公開，機關告訴您從哪裡獲取（條例第三十六條第一項）。',
    granted: '機關向您提供信息，或者告訴您怎樣獲取（條例第三十六條第二項）。',
    partlyGranted: '信息中有不能公開的內容，機關作了區分處理，提供其餘部分（條例第三十七條）。',
    refused: '機關決定不公開，並應當說明理由（條例第三十六條第三項）。',
    notHeld:
      '這項信息不由本機關負責公開；知道由誰負責的，機關應當告訴您名稱和聯繫方式（條例第三十六條第五項）。',
    notExisting: '機關檢索後沒有找到您要的信息（條例第三十六條第四項）。',
    notProcessed:
      '申請屬於不予處理的情形，例如重複申請、投訴舉報、索取公開出版物，機關應當說明理由（條例第三十六條第六項、第三十九條）。',
  },
  files: '答覆文件',
  download: '下載',
  downloadOf: (title) => `下載 ${title}`,
  downloading: '正在下載…',
  saved: (title) => `已下載 ${title}`,
  notSaved: ['文件沒有下載成功', '請過一會兒再試，或者打電話請機關另行提供'],
  remedies: '對答覆不服怎麼辦',
  remedy: {
    usual:
      '自知道答覆之日起 60 日內，可以申請行政復議；也可以自知道之日起 6 個月內，向人民法院提起行政訴訟（行政復議法第二十條，行政訴訟法第四十六條）。',
    refused:
      '自知道答覆之日起 60 日內，應當先申請行政復議；對復議決定不服的，可以再向人民法院提起行政訴訟（行政復議法第二十條、第二十三條）。',
  },
};

const en: ReplyWords = {
  reply: 'Reply',
  replies: {
    alreadyPublic: 'The information is public already; the body tells you where (article 36, item 1).',
    granted: 'The body gives you the information, or tells how to get it (article 36, item 2).',
    partlyGranted: 'Part of the information cannot be disclosed; the body gives you the rest (article 37).',
    refused: 'The body does not disclose it and must say why (article 36, item 3).',
    notHeld:
      'Another body is in charge of this information; if it is known which, you are told its name and contact (article 36, item 5).',
    notExisting: 'The body has searched and not found it (article 36, item 4).',
    notProcessed:
      'Requests such as repeated ones, complaints or those for publications are not processed; the body must say why (article 36, item 6, and article 39).',
  },
  files: 'Files of the reply',
  download: 'Download',
  downloadOf: (title) => `Download ${title}`,
  downloading: 'Downloading…',
  saved: (title) => `Downloaded ${title}`,
  notSaved: ['Download failed', 'Try again later, or ask the body by telephone to send it another way'],
  remedies: 'If you do not agree with the reply',
  remedy: {
    usual:
      'Within 60 days of learning of the reply you can apply for administrative reconsideration, or within 6 months bring an administrative action before the people’s court (Administrative Reconsideration Law, article 20; Administrative Litigation Law, article 46).',
    refused:
      'Within 60 days of learning of the reply, apply for administrative reconsideration first; against its decision you can bring an administrative action before the people’s court (Administrative Reconsideration Law, articles 20 and 23).',
  },
};

export const replyWords: InEveryLanguage<ReplyWords> = {'zh-Hans': zhHans, 'zh-Hant': zhHant, en};
