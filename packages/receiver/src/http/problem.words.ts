import type {FieldErrorCode, ProblemCode} from '@zwgk/feed/submission';

/** Language of what a service says. */
export type Lang = 'zh' | 'en';

/** Titles for programs that show what the service says; pages of ours have words of their own for every code. */
export const problemTitles: Readonly<Record<Lang, Readonly<Record<ProblemCode, string>>>> = {
  zh: {
    invalid: '有内容需要修改',
    keyMissing: '请求缺少 Idempotency-Key，或者它不是 UUID',
    keyReused: '同一个 Idempotency-Key 已用于另一份内容',
    inProgress: '同一份申请正在处理，请稍候',
    tooFast: '提交得太快，请稍候再提交',
    rateLimited: '提交次数过多，请稍后再试',
    trapped: '请清空“网址”一栏后再提交',
    proofRequired: '安全验证已失效，请重新提交',
    tooLarge: '内容超过大小限制',
    unsupportedType: '不接受这种类型的内容',
    malformed: '内容不是本接口接受的格式',
    notFound: '没有找到',
    notAllowed: '这个地址不接受这种请求方法',
    originRefused: '本服务不接受这个网站的提交',
    unavailable: '服务暂时不可用，没有保存，请稍后再试',
    internal: '服务出错，没有保存，请稍后再试',
  },
  en: {
    invalid: 'Something needs to be mended',
    keyMissing: 'The Idempotency-Key is missing or no UUID',
    keyReused: 'This Idempotency-Key was used for something else',
    inProgress: 'The same request is being worked on',
    tooFast: 'Sent too soon after the form was opened',
    rateLimited: 'Too many submissions, try again later',
    trapped: 'Clear the field named website and send again',
    proofRequired: 'The proof of work is missing, wrong, used or too old',
    tooLarge: 'Larger than what is taken',
    unsupportedType: 'This type of content is not taken',
    malformed: 'Not what this address takes',
    notFound: 'Not found',
    notAllowed: 'This address does not take this method',
    originRefused: 'This service does not take submissions from that website',
    unavailable: 'Not available now, nothing was stored, try again later',
    internal: 'Something went wrong, nothing was stored, try again later',
  },
};

/** What is wrong with a member, in a sentence. */
export const fieldDetails: Readonly<Record<Lang, Readonly<Record<FieldErrorCode, string>>>> = {
  zh: {
    required: '没有填写',
    invalid: '填写的内容不符合要求',
    tooLong: '填写的内容过长',
    tooMany: '数量超过限制',
    checksum: '号码有误，请逐位核对',
    unknownAttachment: '文件没有上传成功或者已过期，请重新上传',
  },
  en: {
    required: 'Missing',
    invalid: 'Not what this member may be',
    tooLong: 'Too long',
    tooMany: 'Too many',
    checksum: 'A digit of the number is wrong',
    unknownAttachment: 'The file was not uploaded or has expired: upload it again',
  },
};

/** The language asked for by `Accept-Language`: English where it comes before Chinese, else Chinese. */
export function langOf(acceptLanguage: string | undefined): Lang {
  const first = /\b(zh|en)\b/i.exec(acceptLanguage ?? '')?.[1];
  return first?.toLowerCase() === 'en' ? 'en' : 'zh';
}
